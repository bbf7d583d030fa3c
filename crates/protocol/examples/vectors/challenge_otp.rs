//! protocol.md §5: an offline challenge and its one-time passwords.

use countersign_protocol::{
    check_digit::TABLE,
    code::{Code, TypedDigits},
    crockford,
    derive::{hkdf, mac},
    ids::Hash32,
};

use super::{
    fixtures,
    json::{Hex, KeyPair, Wire, e, error_name, hex, record},
    seed::{self, bytes},
};

record! {
    Challenges {
        section: String,
        origin: String,
        server_key: KeyPair,
        challenge: Challenge,
        /// From the QR code, with the right PIN at several steps, and with a wrong PIN.
        passwords: Vec<Password>,
        refused_texts: Vec<RefusedText>,
        /// The check digit over eleven digits: the interim digit after each of them, the last of which is the check digit.
        checked_digits: Vec<CheckedDigits>,
        /// Typed texts for twelve digits.
        typed_digits: Vec<TypedText>,
    }
    Challenge {
        id: Hex,
        kind: u8,
        device_id: Hex,
        server_origin: String,
        service: String,
        context: Hex,
        issued_at: u64,
        expires_at: u64,
        nonce: Hex,
        /// CH.
        challenge: Wire,
        /// The text of the QR code.
        qr_text: String,
        /// The digits that the page shows.
        digits: String,
    }
    Password {
        what: String,
        typed: bool,
        method: u8,
        step: u64,
        o: Hex,
        factor: Hex,
        /// X.
        subject: Hex,
        proof_key: Hex,
        first_mac: Hex,
        first_part: String,
        use_key: Hex,
        second_mac: Hex,
        second_part: String,
        check: String,
        shown: String,
    }
    RefusedText { what: String, text: String, error: String }
    CheckedDigits { drawn: String, interim: Vec<u8>, shown: String }
    TypedText { what: String, text: String, digits: Option<String>, error: Option<String> }
}

fn password(what: &str, step: u64, factor: [u8; 32], subject: Vec<u8>, typed: bool) -> Password {
    let o = fixtures::chain_at(step);
    let proof_key = hkdf::<32>(&o, b"", "cs1/proof", &[]);
    let use_key = hkdf::<32>(&o, &factor, "cs1/use", &[b"otp"]);
    let first_mac = mac(proof_key.as_slice(), &subject);
    let second_mac = mac(use_key.as_slice(), &subject);
    let (first, second) = (
        crockford::encode(&first_mac, 4),
        crockford::encode(&second_mac, 4),
    );
    let code = format!("{first}{second}");
    let check = crockford::check_character(&code);
    Password {
        what: what.to_owned(),
        typed,
        method: 1,
        step,
        o: hex(o),
        factor: hex(factor),
        subject: Hex(subject),
        proof_key: hex(proof_key.as_slice()),
        first_mac: hex(first_mac),
        first_part: first,
        use_key: hex(use_key.as_slice()),
        second_mac: hex(second_mac),
        second_part: second,
        shown: format!("{code}{check}"),
        check: check.to_string(),
    }
}

fn refused_texts(good: &Wire) -> Vec<RefusedText> {
    let coded = |bytes: &[u8]| format!("CS1:{}", base45::encode(bytes));
    let wire = good.bytes();
    let cases: Vec<(&str, String)> = vec![
        ("nothing after CS1:", "CS1:".to_owned()),
        (
            "a character outside the alphabet",
            coded(&wire).replace("CS1:", "CS1:a"),
        ),
        ("lower case", coded(&wire).replace("CS1:", "cs1:")),
        ("a group beyond its range", "CS1:GGW".to_owned()),
        (
            "one character left over",
            format!("{}0", coded(&wire[..wire.len() / 2 * 2])),
        ),
        ("a byte more", coded(&[wire.as_slice(), &[0]].concat())),
        ("a byte less", coded(&wire[..wire.len() - 1])),
        ("a signature alone", coded(&[0; 64])),
        ("less than a signature", coded(&[0; 63])),
        ("601 bytes", coded(&[0; 601])),
        (
            "another message of the server",
            coded(&Wire::sign(&fixtures::server(), e("cs1/time", &[b"", b"", b""])).bytes()),
        ),
    ];
    let case = |(what, text): (&str, String)| RefusedText {
        what: what.to_owned(),
        error: Code::parse(&text)
            .err()
            .map(error_name)
            .expect("each of these is refused")
            .to_owned(),
        text,
    };
    cases.into_iter().map(case).collect()
}

fn checked_digits(drawn: u64) -> CheckedDigits {
    let shown = TypedDigits::from_number(drawn).as_str().to_owned();
    let drawn = format!("{drawn:011}");
    let interim = drawn.bytes().scan(0, |interim, digit| {
        *interim = TABLE[usize::from(*interim)][usize::from(digit - b'0')];
        Some(*interim)
    });
    CheckedDigits {
        interim: interim.collect(),
        drawn,
        shown,
    }
}

fn typed_text(what: &str, text: &str) -> TypedText {
    let read = Code::parse(text).map(|code| match code {
        Code::Digits(digits) => digits.as_str().to_owned(),
        _ => unreachable!("each of these is digits or refused"),
    });
    TypedText {
        what: what.to_owned(),
        text: text.to_owned(),
        error: read
            .as_ref()
            .err()
            .map(|error| error_name(*error).to_owned()),
        digits: read.ok(),
    }
}

fn typed_digits() -> Vec<TypedText> {
    let cases = [
        ("as shown", "0482 1357 9603"),
        ("without groups", "048213579603"),
        ("other separators", " 048-213-579-603 "),
        ("one digit wrong", "0482 1857 9603"),
        ("the check digit wrong", "0482 1357 9602"),
        ("two neighbours exchanged", "0482 3157 9603"),
        (
            "the check digit and its neighbour exchanged",
            "0482 1357 9630",
        ),
        ("a digit less", "0482 1357 960"),
        ("a digit more", "0482 1357 9603 0"),
        ("the first zero missing", "482 1357 9603"),
        ("a letter", "O482 1357 9603"),
        ("other digits than ASCII", "٠٤٨٢١٣٥٧٩٦٠٣"),
    ];
    cases.map(|(what, text)| typed_text(what, text)).into()
}

pub(crate) fn make() -> Challenges {
    let (id, nonce): ([u8; 16], [u8; 16]) = (bytes("id of the challenge"), bytes("n16"));
    let device_id = fixtures::device_id();
    let (issued_at, expires_at) = (fixtures::NOW, fixtures::NOW + 300);
    let context = e("cs1/context", &[&[&[1][..], b"Valletta, Malta"].concat()]);
    let body = e(
        "cs1/challenge",
        &[
            &id,
            &[1],
            &device_id,
            &fixtures::ORIGIN,
            &"Tax portal",
            &context,
            &issued_at.to_be_bytes(),
            &expires_at.to_be_bytes(),
            &nonce,
            b"",
            b"",
        ],
    );
    let wire = Wire::sign(&fixtures::server(), body);
    let digits = "048213579603";
    let subject = || e("cs1/otp", &[&device_id, &[1], &Hash32::of(&wire.body.0).0]);
    let typed = e("cs1/otp-typed", &[&device_id, &[1], &digits]);
    let (right, wrong) = (fixtures::pin_key(), fixtures::wrong_pin_key());
    Challenges {
        section: "5".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        server_key: KeyPair::of(&fixtures::server()),
        passwords: vec![
            password("the right PIN", 3, right, subject(), false),
            password("the same a step later", 4, right, subject(), false),
            password(
                "the last step that the server tries from step 0",
                16,
                right,
                subject(),
                false,
            ),
            password(
                "a wrong PIN: only the second part differs",
                3,
                wrong,
                subject(),
                false,
            ),
            password("the digits typed", 3, right, typed, true),
        ],
        refused_texts: refused_texts(&wire),
        checked_digits: [4_821_357_960, 0, 99_999_999_999]
            .map(checked_digits)
            .into(),
        typed_digits: typed_digits(),
        challenge: Challenge {
            id: hex(id),
            kind: 1,
            device_id: hex(device_id),
            server_origin: fixtures::ORIGIN.to_owned(),
            service: "Tax portal".to_owned(),
            context: Hex(context),
            issued_at,
            expires_at,
            nonce: hex(nonce),
            qr_text: format!("CS1:{}", base45::encode(wire.bytes())),
            challenge: wire,
            digits: digits.to_owned(),
        },
    }
}
