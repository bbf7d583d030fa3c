//! protocol.md §1.6: Crockford base 32 and the check character.

use countersign_protocol::crockford;

use super::{
    json::{Hex, error_name, hex, record},
    seed,
};

/// The worked example of the specification.
const EXAMPLE: &str = "7ZQ3K0XM";

record! {
    Crockford {
        section: String,
        origin: String,
        /// The first `5 · characters` bits of the bytes.
        encoded: Vec<Encoded>,
        /// Luhn mod 32, with the values that are summed.
        checked: Vec<Checked>,
        /// Typed texts for `len` characters and their check character.
        read: Vec<Read>,
    }
    Encoded { bytes: Hex, characters: usize, text: String }
    Checked {
        text: String,
        /// The value of each character.
        values: Vec<u8>,
        /// The value that each adds to the sum, after doubling every second value from the right, beginning with the last.
        addends: Vec<u8>,
        sum: u32,
        check: String,
    }
    Read { typed: String, len: usize, text: Option<String>, error: Option<String> }
}

fn checked(text: &str) -> Checked {
    let values: Vec<u8> = text
        .chars()
        .map(|c| crockford::value(c).expect("of the alphabet"))
        .collect();
    let addend = |(at, value): (usize, &u8)| {
        let doubled = value
            * if (values.len() - 1 - at).is_multiple_of(2) {
                2
            } else {
                1
            };
        doubled / 32 + doubled % 32
    };
    let addends: Vec<u8> = values.iter().enumerate().map(addend).collect();
    let sum: u32 = addends.iter().map(|a| u32::from(*a)).sum();
    let check = usize::try_from((32 - sum % 32) % 32).expect("below 32");
    let alphabet = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    Checked {
        text: text.to_owned(),
        values,
        addends,
        sum,
        check: char::from(alphabet[check]).to_string(),
    }
}

pub(crate) fn make() -> Crockford {
    let encoded = |bytes: &[u8], characters: usize| Encoded {
        bytes: hex(bytes),
        characters,
        text: crockford::encode(bytes, characters),
    };
    let read = |typed: &str, len: usize| {
        let read = crockford::read_checked(typed, len);
        Read {
            typed: typed.to_owned(),
            len,
            error: read
                .as_ref()
                .err()
                .map(|error| error_name(*error).to_owned()),
            text: read.ok(),
        }
    };
    let secret: [u8; 16] = seed::bytes("r");
    let check = crockford::check_character(EXAMPLE);
    let good = format!("{EXAMPLE}{check}");
    Crockford {
        section: "1.6".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        encoded: vec![
            encoded(&[0xFF, 0x00, 0xAA, 0x55], 4),
            encoded(&[0xFF, 0x00, 0xAA, 0x55], 6),
            encoded(&[0x00; 5], 8),
            encoded(&[0xFF; 5], 8),
            encoded(&secret, 26),
        ],
        checked: [
            EXAMPLE,
            "00000000",
            "ZZZZZZZZ",
            &crockford::encode(&secret, 26),
        ]
        .into_iter()
        .map(checked)
        .collect(),
        read: vec![
            read(&good, 8),
            read(
                &format!(
                    "{}-{} {}.{check}",
                    &good[..3].to_lowercase(),
                    &good[3..6],
                    &good[6..8]
                ),
                8,
            ),
            read(&good.replace('0', "O"), 8),
            read(&good.replace('3', "4"), 8),
            read(&format!("Z7{}", &good[2..]), 8),
            read(&good[..8], 8),
            read(&format!("{good}0"), 8),
            read(&good.replace('X', "*"), 8),
            read("", 8),
            read(&" ".repeat(80), 8),
        ],
    }
}
