//! The kinds of scanned, pasted or typed text: an enrolment link (protocol.md §3.2), an offline challenge or its digits
//! (protocol.md §5), or a same-device link to a request (protocol.md §7).

use crate::{
    error::ParseError,
    link::EnrolmentCode,
    messages::Challenge,
    otp::TYPED_DIGITS,
    same_device::{RequestLink, to_web_link},
    signed::SignedBytes,
};

/// The prefix of the base-45 text of a challenge.
pub const CHALLENGE_PREFIX: &str = "CS1:";

/// Maximum size in bytes of a challenge and its signature, protocol.md §5.1.
pub const MAX_CHALLENGE: usize = 600;

/// Maximum length in bytes of the text of any code, protocol.md §3.2.
pub const MAX_TEXT: usize = 1_200;

/// A code of this protocol.
pub enum Code {
    /// An enrolment or PIN reset.
    Enrolment(EnrolmentCode),
    /// An offline challenge, which is not verified yet.
    Challenge(SignedBytes),
    /// The twelve digits that a page shows as an alternative to a challenge, protocol.md §5.4.
    Digits(TypedDigits),
    /// A same-device link to a request, protocol.md §7.1. The caller accepts it only if the person pressed it.
    Request(RequestLink),
}

/// Twelve digits without separators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedDigits(String);

impl TypedDigits {
    /// Parses twelve digits, skipping white space and hyphens; `None` for any other text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits: String = text
            .chars()
            .filter(|c| !(c.is_whitespace() || *c == '-'))
            .take(TYPED_DIGITS + 1)
            .collect();
        let fits = digits.len() == TYPED_DIGITS && digits.bytes().all(|b| b.is_ascii_digit());
        fits.then_some(Self(digits))
    }

    /// Returns the digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Code {
    /// Parses a text of any kind.
    ///
    /// # Errors
    /// [`ParseError`] if the text is not a code of this protocol.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let text = text.trim();
        if text.len() > MAX_TEXT {
            return Err(ParseError::TooLarge);
        }
        if let Some(payload) = text.strip_prefix(CHALLENGE_PREFIX) {
            return parse_challenge(payload).map(Self::Challenge);
        }
        match TypedDigits::parse(text) {
            Some(digits) => Ok(Self::Digits(digits)),
            None => parse_link(&to_web_link(text)),
        }
    }
}

fn parse_link(text: &str) -> Result<Code, ParseError> {
    match RequestLink::parse(text) {
        Err(ParseError::NotACode | ParseError::TooLarge) => {
            EnrolmentCode::parse_link(text).map(Code::Enrolment)
        }
        link => link.map(Code::Request),
    }
}

fn parse_challenge(payload: &str) -> Result<SignedBytes, ParseError> {
    let bytes = base45::decode(payload).map_err(|_| ParseError::NotACode)?;
    if bytes.len() > MAX_CHALLENGE {
        return Err(ParseError::TooLarge);
    }
    let signed = SignedBytes::from_wire(&bytes)?;
    signed.peek::<Challenge>()?;
    Ok(signed)
}

/// Returns the text of the QR code of a challenge, for alphanumeric mode.
///
/// # Errors
/// [`ParseError::TooLarge`] for more than [`MAX_CHALLENGE`] bytes.
pub fn challenge_text(challenge: &SignedBytes) -> Result<String, ParseError> {
    let wire = challenge.to_wire();
    if wire.len() > MAX_CHALLENGE {
        return Err(ParseError::TooLarge);
    }
    Ok(format!("{CHALLENGE_PREFIX}{}", base45::encode(wire)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn twelve_digits_in_any_groups_then_read_and_anything_else_refused() {
        let digits = |text| match Code::parse(text) {
            Ok(Code::Digits(digits)) => Some(digits.as_str().to_owned()),
            _ => None,
        };
        for text in ["787556138249", "7875 5613 8249", " 7875-5613-8249 "] {
            assert_eq!(digits(text).as_deref(), Some("787556138249"), "{text}");
        }
        for text in [
            "78755613824",
            "7875561382490",
            "7875 5613 824x",
            "٧٨٧٥٥٦١٣٨٢٤٩",
        ] {
            assert_eq!(digits(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_then_no_panic(text in "(CS1:)?[ -~]{0,200}") {
            let _ = Code::parse(&text);
        }

        #[test]
        fn any_bytes_as_challenge_then_no_panic(bytes in prop::collection::vec(any::<u8>(), 0..700)) {
            let text = format!("CS1:{}", base45::encode(bytes));
            prop_assert!(Code::parse(&text).is_err());
        }
    }
}
