//! The encoding of every message, protocol.md §1.1: `E(label, f…) = label[16] ‖ n:u8 ‖ (len:u16be ‖ f)*`.
//!
//! The bytes that are sent are the bytes that are signed; a message is never serialised a second time.

use crate::error::ParseError;

/// Length of a label in bytes. Shorter labels are padded with NUL.
pub const LABEL_LEN: usize = 16;

/// Maximum size of an encoded message in bytes, protocol.md §1.1.
pub const MAX_MESSAGE: usize = 16 * 1024;

/// Encodes a label and its fields, protocol.md §1.1.
///
/// # Panics
/// If the label is longer than 16 bytes, if there are more than 255 fields, or if a field is longer than 65,535 bytes.
/// Labels and numbers of fields are constants of this crate, and the types of the fields limit their length.
#[must_use]
pub fn encode(label: &str, fields: &[&[u8]]) -> Vec<u8> {
    let size = LABEL_LEN + 1 + fields.iter().map(|f| f.len() + 2).sum::<usize>();
    let mut out = Vec::with_capacity(size);
    assert!(label.len() <= LABEL_LEN, "labels have at most 16 bytes");
    out.extend_from_slice(label.as_bytes());
    out.resize(LABEL_LEN, 0);
    out.push(u8::try_from(fields.len()).expect("no message has more than 255 fields"));
    for field in fields {
        let len = u16::try_from(field.len()).expect("every field's type caps it below 64 KiB");
        out.extend_from_slice(&len.to_be_bytes());
        out.extend_from_slice(field);
    }
    out
}

/// Returns the label of an encoded message without its padding.
///
/// # Errors
/// [`ParseError::CutShort`] if there are fewer than 16 bytes; [`ParseError::WrongLabel`] if the label is not ASCII padded
/// with NUL.
pub fn label(bytes: &[u8]) -> Result<&str, ParseError> {
    let head = bytes.get(..LABEL_LEN).ok_or(ParseError::CutShort)?;
    let end = head.iter().position(|&b| b == 0).unwrap_or(LABEL_LEN);
    let (name, padding) = head.split_at(end);
    if padding.iter().any(|&b| b != 0) || !name.is_ascii() {
        return Err(ParseError::WrongLabel);
    }
    core::str::from_utf8(name).map_err(|_| ParseError::WrongLabel)
}

/// Returns the fields of a message with this label.
///
/// # Errors
/// [`ParseError`] if the bytes are not exactly one message with this label.
pub fn decode<'a>(expected: &str, bytes: &'a [u8]) -> Result<Vec<&'a [u8]>, ParseError> {
    decode_within(expected, bytes, MAX_MESSAGE)
}

/// Like [`decode`], with a limit of `max` bytes: for data that is stored and not sent.
///
/// # Errors
/// [`ParseError`] if there are more than `max` bytes, or if they are not exactly one message with this label.
pub fn decode_within<'a>(
    expected: &str,
    bytes: &'a [u8],
    max: usize,
) -> Result<Vec<&'a [u8]>, ParseError> {
    if bytes.len() > max {
        return Err(ParseError::TooLarge);
    }
    if label(bytes)? != expected {
        return Err(ParseError::WrongLabel);
    }
    let count = *bytes.get(LABEL_LEN).ok_or(ParseError::CutShort)?;
    let mut rest = &bytes[LABEL_LEN + 1..];
    let mut fields = Vec::with_capacity(usize::from(count));
    for _ in 0..count {
        let (head, tail) = rest.split_first_chunk::<2>().ok_or(ParseError::CutShort)?;
        let len = usize::from(u16::from_be_bytes(*head));
        let (field, tail) = tail.split_at_checked(len).ok_or(ParseError::CutShort)?;
        fields.push(field);
        rest = tail;
    }
    if !rest.is_empty() {
        return Err(ParseError::TrailingBytes);
    }
    Ok(fields)
}

/// Returns the fields of a message with this label and exactly `N` fields.
///
/// # Errors
/// The errors of [`decode`]; [`ParseError::WrongCount`] for another number of fields.
pub fn decode_exact<'a, const N: usize>(
    expected: &str,
    bytes: &'a [u8],
) -> Result<[&'a [u8]; N], ParseError> {
    decode(expected, bytes)?
        .try_into()
        .map_err(|_| ParseError::WrongCount)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn fields_then_label_count_and_lengths_stand_before_them() {
        let bytes = encode("cs1/x", &[b"ab", b""]);
        assert_eq!(&bytes[..16], b"cs1/x\0\0\0\0\0\0\0\0\0\0\0");
        assert_eq!(&bytes[16..], &[2, 0, 2, b'a', b'b', 0, 0]);
    }

    #[test]
    fn trailing_byte_then_refused() {
        let mut bytes = encode("cs1/x", &[b"ab"]);
        bytes.push(0);
        assert_eq!(decode("cs1/x", &bytes), Err(ParseError::TrailingBytes));
    }

    #[test]
    fn label_with_something_after_its_nul_then_refused() {
        let mut bytes = encode("cs1/x", &[]);
        bytes[15] = 1;
        assert_eq!(decode("cs1/x", &bytes), Err(ParseError::WrongLabel));
    }

    #[test]
    fn any_cut_then_refused() {
        let bytes = encode("cs1/x", &[b"abc", b"defg"]);
        for end in 0..bytes.len() {
            assert!(
                decode("cs1/x", &bytes[..end]).is_err(),
                "accepted {end} bytes"
            );
        }
    }

    proptest! {
        #[test]
        fn any_fields_then_round_trip(fields in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..80), 0..12)) {
            let refs: Vec<&[u8]> = fields.iter().map(Vec::as_slice).collect();
            let bytes = encode("cs1/round-trip", &refs);
            prop_assert_eq!(decode("cs1/round-trip", &bytes).unwrap(), refs);
        }

        #[test]
        fn any_bytes_then_no_panic(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
            let _ = label(&bytes);
            let _ = decode("cs1/x", &bytes);
        }
    }
}
