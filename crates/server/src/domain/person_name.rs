//! First and last names, in any alphabet.

use protocol::text::Text;

/// The most characters of a name.
pub const MAX_CHARACTERS: usize = 60;
/// The same in bytes: four for each character.
const MAX_BYTES: usize = MAX_CHARACTERS * 4;

/// A first or last name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonName(String);

impl PersonName {
    /// Reads a name that a person typed: 1 to [`MAX_CHARACTERS`] characters with at least one letter, none of which hides or reorders text
    /// (protocol.md §1.4) or belongs to addresses and markup. Runs of white space become one space.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        if typed.len() > 2 * MAX_BYTES {
            return None;
        }
        let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
        let odd = |c: char| "<>/\\@:;\"{}[]|=&".contains(c);
        let fits = name.chars().count() <= MAX_CHARACTERS
            && name.contains(char::is_alphabetic)
            && !name.contains(odd)
            && !typed.trim().contains(char::is_control)
            && Text::<MAX_BYTES>::new(name.as_str()).is_ok();
        fits.then_some(Self(name))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name, as an account stores it.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_in_any_alphabet_then_kept_as_typed() {
        for (typed, kept) in [
            ("Maria", "Maria"),
            ("  Anna   Maria ", "Anna Maria"),
            ("Ελένη", "Ελένη"),
            ("Георги", "Георги"),
            ("O’Neill-d'Arc", "O’Neill-d'Arc"),
            ("Ó", "Ó"),
            ("李", "李"),
            ("محمد", "محمد"),
            ("John 3rd, Jr.", "John 3rd, Jr."),
        ] {
            assert_eq!(PersonName::parse(typed).unwrap().as_str(), kept);
        }
    }

    #[test]
    fn name_too_long_empty_or_with_misleading_characters_then_refused() {
        let longest = "ö".repeat(MAX_CHARACTERS);
        assert!(PersonName::parse(&longest).is_some());
        let long = format!("{longest}ö");
        let endless = "a ".repeat(100_000);
        for bad in [
            "",
            " ",
            "123",
            "--",
            "<b>Maria</b>",
            "https://evil.example",
            "maria@evil.example",
            "Maria\r\nBcc",
            "Maria\u{202E}airaM",
            "Ma\u{200B}ria",
            "Maria\0",
            &long,
            &endless,
        ] {
            assert_eq!(PersonName::parse(bad), None, "{bad:.40}");
        }
    }
}
