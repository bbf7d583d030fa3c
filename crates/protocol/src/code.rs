//! The kinds of scanned, pasted or typed text: an enrolment link (protocol.md §3.2), an offline challenge or its digits
//! (protocol.md §5), or a same-device link to a request (protocol.md §7).

use crate::{
    check_digit::check_digit,
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

/// Eleven drawn digits and their check digit, without separators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedDigits(String);

impl TypedDigits {
    /// The number of different digits: eleven are drawn, and the twelfth follows from them.
    pub const COUNT: u64 = 10u64.pow(11);

    /// The digits of a drawn number, modulo [`Self::COUNT`].
    ///
    /// # Panics
    /// Never: a number has only digits.
    #[must_use]
    pub fn from_number(number: u64) -> Self {
        let drawn = format!("{:0width$}", number % Self::COUNT, width = TYPED_DIGITS - 1);
        let check = check_digit(&drawn).expect("a number has only digits");
        Self(format!("{drawn}{check}"))
    }

    /// Parses digits, skipping white space and hyphens; `None` for a text with any other character, or without a digit.
    ///
    /// # Errors
    /// [`ParseError::MistypedDigits`] unless they are twelve and end with their check digit.
    pub fn parse(text: &str) -> Option<Result<Self, ParseError>> {
        let digits: String = text
            .chars()
            .filter(|c| !(c.is_whitespace() || *c == '-'))
            .collect();
        let check = check_digit(&digits).filter(|_| !digits.is_empty())?;
        let fits = digits.len() == TYPED_DIGITS && check == 0;
        Some(
            fits.then_some(Self(digits))
                .ok_or(ParseError::MistypedDigits),
        )
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
            Some(digits) => digits.map(Self::Digits),
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
        for text in ["787556138246", "7875 5613 8246", " 7875-5613-8246 "] {
            assert_eq!(digits(text).as_deref(), Ok("787556138246"), "{text}");
        }
        for (text, error) in [
            ("78755613824", ParseError::MistypedDigits),
            ("7875561382460", ParseError::MistypedDigits),
            ("7", ParseError::MistypedDigits),
            ("7875 5613 824x", ParseError::NotACode),
            ("٧٨٧٥٥٦١٣٨٢٤٦", ParseError::NotACode),
            ("- -", ParseError::NotACode),
            ("", ParseError::NotACode),
        ] {
            assert_eq!(digits(text), Err(error), "{text}");
        }
    }

    #[test]
    fn numbers_of_any_size_then_twelve_digits() {
        for (number, shown) in [
            (0, "000000000000"),
            (78_755_613_824, "787556138246"),
            (TypedDigits::COUNT + 572, "000000005724"),
        ] {
            assert_eq!(TypedDigits::from_number(number).as_str(), shown);
        }
        assert!(digits(TypedDigits::from_number(u64::MAX).as_str()).is_ok());
    }

    fn digits(text: &str) -> Result<String, ParseError> {
        match Code::parse(text)? {
            Code::Digits(digits) => Ok(digits.as_str().to_owned()),
            _ => panic!("{text} is another code"),
        }
    }

    proptest! {
        /// Every slip that the check digit is for, in twelve digits that a server shows.
        #[test]
        fn e01_w6_one_wrong_digit_or_two_neighbours_exchanged_then_mistyped(number: u64) {
            let shown = TypedDigits::from_number(number).as_str().to_owned();
            prop_assert_eq!(digits(&shown), Ok(shown.clone()));
            for at in 0..TYPED_DIGITS {
                for wrong in (b'0'..=b'9').filter(|d| *d != shown.as_bytes()[at]) {
                    let mut typed = shown.clone();
                    typed.replace_range(at..=at, char::from(wrong).encode_utf8(&mut [0]));
                    prop_assert_eq!(digits(&typed), Err(ParseError::MistypedDigits));
                }
                let mut typed: Vec<char> = shown.chars().collect();
                if at > 0 && typed[at - 1] != typed[at] {
                    typed.swap(at - 1, at);
                    let typed = String::from_iter(typed);
                    prop_assert_eq!(digits(&typed), Err(ParseError::MistypedDigits));
                }
            }
        }

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
