//! Text that is shown exactly as it is signed: UTF-8 of limited length without characters that hide or reorder text,
//! protocol.md §1.4 and property P4.

use crate::error::ParseError;

/// UTF-8 text of at most `MAX` bytes that satisfies protocol.md §1.4.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Text<const MAX: usize>(String);

impl<const MAX: usize> Text<MAX> {
    /// Checks the length and the characters of `text`.
    ///
    /// # Errors
    /// [`ParseError::TooLarge`] for more than `MAX` bytes; [`ParseError::BadText`] for a character of protocol.md §1.4.
    pub fn new(text: impl Into<String>) -> Result<Self, ParseError> {
        let text = text.into();
        if text.len() > MAX {
            return Err(ParseError::TooLarge);
        }
        if text.chars().any(misleads) {
            return Err(ParseError::BadText);
        }
        Ok(Self(text))
    }

    /// Converts any text: drops the characters of protocol.md §1.4 and truncates at a character boundary.
    #[must_use]
    pub fn lossy(text: &str) -> Self {
        let mut out = String::with_capacity(text.len().min(MAX));
        for c in text.chars().filter(|&c| !misleads(c)) {
            if out.len() + c.len_utf8() > MAX {
                break;
            }
            out.push(c);
        }
        Self(out)
    }

    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> core::fmt::Display for Text<MAX> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.0)
    }
}

impl<const MAX: usize> TryFrom<&[u8]> for Text<MAX> {
    type Error = ParseError;

    fn try_from(bytes: &[u8]) -> Result<Self, ParseError> {
        if bytes.len() > MAX {
            return Err(ParseError::TooLarge);
        }
        let text = core::str::from_utf8(bytes).map_err(|_| ParseError::BadText)?;
        Self::new(text)
    }
}

/// Whether protocol.md §1.4 refuses this character: control characters, line and paragraph separators, annotation marks,
/// and Unicode's `Default_Ignorable_Code_Point`. They are invisible or change the order in which text is drawn.
fn misleads(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn right_to_left_override_then_refused() {
        assert_eq!(Text::<64>::new("pay \u{202E}001"), Err(ParseError::BadText));
        assert_eq!(Text::<64>::new("two\nlines"), Err(ParseError::BadText));
        assert_eq!(Text::<64>::new("a\u{200B}b"), Err(ParseError::BadText));
        assert_eq!(Text::<64>::new("a\u{3164}b"), Err(ParseError::BadText));
        assert!(Text::<64>::new("Καλημέρα, здравей, Ġgantija").is_ok());
    }

    #[test]
    fn too_long_then_refused_or_cut_at_a_character() {
        assert_eq!(Text::<3>::new("éé"), Err(ParseError::TooLarge));
        assert_eq!(Text::<3>::lossy("éé").as_str(), "é");
        assert_eq!(Text::<9>::lossy("a\u{202E}b").as_str(), "ab");
    }
}
