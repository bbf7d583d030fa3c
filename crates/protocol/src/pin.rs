//! The PIN (protocol.md §1.2) and the policy that refuses guessable PINs (protocol.md §3.1). The page's script implements
//! the same policy and is tested with the same vectors.

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::error::ParseError;

/// Number of digits of a PIN.
pub const PIN_LEN: usize = 4;

/// Four ASCII digits.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Pin([u8; PIN_LEN]);

crate::wipe::wipes!(Pin);

impl Pin {
    /// Parses four ASCII digits.
    ///
    /// # Errors
    /// [`ParseError::BadField`] for anything else.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        Self::from_digits(
            text.as_bytes()
                .try_into()
                .map_err(|_| ParseError::BadField)?,
        )
    }

    /// Takes four ASCII digits.
    ///
    /// # Errors
    /// [`ParseError::BadField`] if one is not a digit.
    pub fn from_digits(digits: [u8; PIN_LEN]) -> Result<Self, ParseError> {
        if digits.iter().all(u8::is_ascii_digit) {
            Ok(Self(digits))
        } else {
            Err(ParseError::BadField)
        }
    }

    /// Returns the four ASCII digits, for a derivation.
    #[must_use]
    pub const fn digits(&self) -> &[u8; PIN_LEN] {
        &self.0
    }

    /// Returns why the policy refuses this PIN as a new PIN; `None` if it is allowed.
    #[must_use]
    pub fn guessable(&self) -> Option<Guessable> {
        let d = self.0;
        if d.iter().all(|&x| x == d[0]) {
            return Some(Guessable::SameDigit);
        }
        let step = |by: u8| d.windows(2).all(|w| (w[0] - b'0' + by) % 10 == w[1] - b'0');
        if step(1) || step(9) {
            return Some(Guessable::Sequence);
        }
        if matches!(&d, b"2580" | b"0852") {
            return Some(Guessable::KeypadLine);
        }
        let [a, b, c, e] = d;
        if (a == c && b == e) || (a == b && c == e) || (a == e && b == c) {
            return Some(Guessable::Pairs);
        }
        let year = d.iter().fold(0u16, |n, &x| n * 10 + u16::from(x - b'0'));
        if (1900..=2029).contains(&year) {
            return Some(Guessable::Year);
        }
        None
    }
}

/// The reasons for which a PIN is too easy to guess. The variants are in the order of the checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guessable {
    /// 0000
    SameDigit,
    /// 1234, 4321, 7890, 0987
    Sequence,
    /// 2580, 0852: the middle column of the keypad
    KeypadLine,
    /// 1212, 1122, 1221
    Pairs,
    /// 1900 to 2029
    Year,
}

impl Guessable {
    /// Returns the name used in the vectors and in the locale files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::SameDigit => "same-digit",
            Self::Sequence => "sequence",
            Self::KeypadLine => "keypad-line",
            Self::Pairs => "pairs",
            Self::Year => "year",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anything_but_four_digits_then_refused() {
        for text in ["", "123", "12345", "12a4", "１２３４", " 123", "-123"] {
            assert!(Pin::parse(text).is_err(), "accepted {text:?}");
        }
    }

    #[test]
    fn guessable_pins_then_their_reason() {
        let reason = |text| Pin::parse(text).unwrap().guessable();
        for text in ["0000", "9999"] {
            assert_eq!(reason(text), Some(Guessable::SameDigit));
        }
        for text in ["1234", "0123", "7890", "8901", "4321", "0987", "2109"] {
            assert_eq!(reason(text), Some(Guessable::Sequence));
        }
        assert_eq!(reason("2580"), Some(Guessable::KeypadLine));
        for text in ["1212", "7722", "3883"] {
            assert_eq!(reason(text), Some(Guessable::Pairs));
        }
        for text in ["1900", "1957", "2029"] {
            assert_eq!(reason(text), Some(Guessable::Year));
        }
        for text in ["4917", "1899", "2030", "1357", "2581", "1231"] {
            assert_eq!(reason(text), None, "{text}");
        }
    }

    #[test]
    fn all_pins_then_few_are_refused() {
        let refused = (0..10_000)
            .filter(|n| {
                Pin::parse(&format!("{n:04}"))
                    .unwrap()
                    .guessable()
                    .is_some()
            })
            .count();
        assert!(refused < 450, "{refused} of 10,000 are refused");
    }
}
