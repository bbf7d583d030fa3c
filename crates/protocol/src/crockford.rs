//! Crockford base 32 with a check character, for codes that people read and type, protocol.md §1.6.

use crate::error::ParseError;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Encodes the first `5 * characters` bits of `bytes`, most significant bit first, padded with zero bits.
#[must_use]
pub fn encode(bytes: &[u8], characters: usize) -> String {
    (0..characters)
        .map(|i| char::from(ALPHABET[usize::from(five_bits(bytes, i * 5))]))
        .collect()
}

fn five_bits(bytes: &[u8], at: usize) -> u8 {
    (at..at + 5).fold(0, |value, bit| {
        let byte = bytes.get(bit / 8).copied().unwrap_or(0);
        (value << 1) | ((byte >> (7 - bit % 8)) & 1)
    })
}

/// Returns the value of a typed character. Case is ignored, and look-alikes are accepted: O is 0, I and L are 1, U is V.
#[must_use]
pub fn value(c: char) -> Option<u8> {
    let c = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        'U' => 'V',
        c => c,
    };
    let byte = u8::try_from(c).ok()?;
    ALPHABET
        .iter()
        .position(|&a| a == byte)
        .and_then(|i| u8::try_from(i).ok())
}

/// Computes the check character of `text`: Luhn mod 32, which detects every single wrong character and most
/// transpositions of neighbours.
///
/// # Panics
/// If `text` has characters outside the alphabet. Callers pass the output of [`encode`] or of [`read_checked`].
#[must_use]
pub fn check_character(text: &str) -> char {
    let values: Vec<u8> = text
        .chars()
        .map(|c| value(c).expect("callers pass only characters of the alphabet"))
        .collect();
    char::from(ALPHABET[usize::from(check_value(&values))])
}

fn check_value(values: &[u8]) -> u8 {
    let sum: u32 = values
        .iter()
        .rev()
        .enumerate()
        .map(|(i, &v)| {
            let addend = u32::from(v) * if i % 2 == 0 { 2 } else { 1 };
            addend / 32 + addend % 32
        })
        .sum();
    u8::try_from((32 - sum % 32) % 32).expect("a number below 32")
}

/// Parses `len` characters followed by their check character. White space, hyphens and full stops are skipped. Returns
/// the characters in canonical form without the check character.
///
/// # Errors
/// [`ParseError::TooLarge`] for more than `8 * (len + 1)` bytes; [`ParseError::Mistyped`] for another length, a character
/// outside the alphabet or a wrong check character.
pub fn read_checked(text: &str, len: usize) -> Result<String, ParseError> {
    if text.len() > 8 * (len + 1) {
        return Err(ParseError::TooLarge);
    }
    let values: Vec<u8> = text
        .chars()
        .filter(|c| !(c.is_whitespace() || matches!(c, '-' | '.' | '\u{2010}'..='\u{2015}')))
        .map(|c| value(c).ok_or(ParseError::Mistyped))
        .collect::<Result<_, _>>()?;
    let (check, body) = values.split_last().ok_or(ParseError::Mistyped)?;
    if body.len() != len || check_value(body) != *check {
        return Err(ParseError::Mistyped);
    }
    Ok(body
        .iter()
        .map(|&v| char::from(ALPHABET[usize::from(v)]))
        .collect())
}

/// Decodes characters into whole bytes.
///
/// # Errors
/// [`ParseError::Mistyped`] for a character outside the alphabet, or padding bits that are not zero.
pub fn decode(text: &str) -> Result<Vec<u8>, ParseError> {
    let (mut out, mut buffer, mut bits) = (Vec::with_capacity(text.len() * 5 / 8), 0u32, 0);
    for c in text.chars() {
        buffer = (buffer << 5) | u32::from(value(c).ok_or(ParseError::Mistyped)?);
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            out.push(u8::try_from((buffer >> bits) & 0xFF).expect("masked to a byte"));
        }
        buffer &= (1 << bits) - 1;
    }
    if buffer != 0 {
        Err(ParseError::Mistyped)
    } else {
        Ok(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn look_alikes_case_spaces_and_hyphens_then_parsed_as_meant() {
        let code = "10VA";
        let typed = format!("{code}{}", check_character(code));
        let sloppy = typed
            .to_lowercase()
            .replace('1', "l")
            .replace('0', "o")
            .replace('v', "u");
        let sloppy = format!(" {}-{} ", &sloppy[..2], &sloppy[2..]);
        assert_eq!(read_checked(&sloppy, 4).unwrap(), code);
    }

    proptest! {
        #[test]
        fn any_single_wrong_character_then_detected(bytes in prop::array::uniform5(any::<u8>()), at in 0usize..9, to in 0usize..32) {
            let code = encode(&bytes, 8);
            let typed = format!("{code}{}", check_character(&code));
            let mut slip: Vec<char> = typed.chars().collect();
            slip[at] = char::from(ALPHABET[to]);
            let slip: String = slip.into_iter().collect();
            prop_assume!(slip != typed);
            prop_assert_eq!(read_checked(&slip, 8), Err(ParseError::Mistyped));
        }

        #[test]
        fn any_sixteen_bytes_then_round_trip(bytes in prop::array::uniform16(any::<u8>())) {
            let text = encode(&bytes, 26);
            prop_assert_eq!(decode(&text).unwrap(), bytes);
        }

        #[test]
        fn any_text_then_no_panic(text in ".{0,120}") {
            let _ = read_checked(&text, 8);
            let _ = decode(&text);
        }
    }
}
