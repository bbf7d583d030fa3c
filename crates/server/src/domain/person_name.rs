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
    /// (protocol.md §1.4) or belongs to addresses and markup, and no word of which a mail program would make a link. Runs of white space
    /// become one space.
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
            && !name.split(' ').any(is_like_a_domain)
            && !typed.trim().contains(char::is_control)
            && Text::<MAX_BYTES>::new(name.as_str()).is_ok();
        fits.then_some(Self(name))
    }

    /// Reads a name that was stored, maybe by an earlier version with other rules.
    #[must_use]
    pub fn stored(text: &str) -> Option<Self> {
        let fits = !text.is_empty() && Text::<MAX_BYTES>::new(text).is_ok();
        fits.then(|| Self(text.into()))
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

/// Whether a word has a dot with a letter or digit before it and two or more after it, as `evil.example` has and `J.R.` has not.
fn is_like_a_domain(word: &str) -> bool {
    let mut parts = word.split('.');
    let mut before = parts.next().unwrap_or_default();
    parts.any(|part| {
        let begins = part.chars().take_while(|c| c.is_alphanumeric()).count();
        let ends = before
            .chars()
            .next_back()
            .is_some_and(char::is_alphanumeric);
        before = part;
        ends && begins >= 2
    })
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
            ("J.R. St. John", "J.R. St. John"),
        ] {
            assert_eq!(PersonName::parse(typed).unwrap().as_str(), kept);
        }
    }

    #[test]
    fn stored_name_then_read_although_it_could_not_be_typed_now() {
        let stored = PersonName::stored("www.evil.example").unwrap();
        assert_eq!(stored.as_str(), "www.evil.example");
        for bad in ["", "Maria\u{202E}airaM", &"x".repeat(MAX_BYTES + 1)] {
            assert_eq!(PersonName::stored(bad), None, "{bad:.40}");
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
            "www.evil.example",
            "Maria evil.Example",
            "Maria bücher.de,",
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
