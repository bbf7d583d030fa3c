//! The languages: those official in the European Union that `locales/` has pages for, and how each writes numbers.

/// Tag and own name of every official language of the European Union. A language's own name is not translated.
const OFFICIAL: [(&str, &str); 24] = [
    ("bg", "български"),
    ("cs", "čeština"),
    ("da", "dansk"),
    ("de", "Deutsch"),
    ("el", "ελληνικά"),
    ("en", "English"),
    ("es", "español"),
    ("et", "eesti"),
    ("fi", "suomi"),
    ("fr", "français"),
    ("ga", "Gaeilge"),
    ("hr", "hrvatski"),
    ("hu", "magyar"),
    ("it", "italiano"),
    ("lt", "lietuvių"),
    ("lv", "latviešu"),
    ("mt", "Malti"),
    ("nl", "Nederlands"),
    ("pl", "polski"),
    ("pt", "português"),
    ("ro", "română"),
    ("sk", "slovenčina"),
    ("sl", "slovenščina"),
    ("sv", "svenska"),
];

/// A tag and the message files of its language.
type Sources = (&'static str, &'static [&'static str]);

/// The message files that were there when this was built, by tag.
static SOURCES: &[Sources] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// A language that pages can speak: its place in the table of the official ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language(usize);

impl Default for Language {
    fn default() -> Self {
        Self::ENGLISH
    }
}

impl Language {
    /// The language in which every text is written first, and which stands in for a text that another lacks.
    pub const ENGLISH: Self = Self(5);

    /// How many places there are.
    pub(super) const COUNT: usize = OFFICIAL.len();

    /// Every language that there are texts in, in the order of their tags.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..Self::COUNT)
            .map(Self)
            .filter(|language| !language.sources().is_empty())
    }

    pub(super) fn place(self) -> usize {
        self.0
    }

    pub(super) fn sources(self) -> &'static [&'static str] {
        SOURCES
            .iter()
            .find(|(tag, _)| *tag == self.tag())
            .map_or(&[], |(_, sources)| sources)
    }

    /// Its BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        OFFICIAL[self.0].0
    }

    /// Its name for itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        OFFICIAL[self.0].1
    }

    /// The language that a tag asks for: `de` for `de-AT`. None where there is none of ours.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::all().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The separator before the decimals of a number.
    #[must_use]
    pub fn decimal(self) -> char {
        match self.tag() {
            "en" | "ga" | "mt" => '.',
            _ => ',',
        }
    }

    /// The separator between the thousands of a number.
    fn group(self) -> char {
        match self.tag() {
            "en" | "ga" | "mt" => ',',
            "da" | "de" | "el" | "es" | "hr" | "it" | "nl" | "ro" | "sl" => '.',
            _ => '\u{a0}',
        }
    }

    /// An amount in its canonical form (`1234.50`) as it is written in this language; anything else as it is.
    #[must_use]
    pub fn amount(self, canonical: &str) -> String {
        let Some((whole, decimals)) = canonical.split_once('.') else {
            return canonical.to_owned();
        };
        let mut text = String::with_capacity(canonical.len() + 4);
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                text.push(self.group());
            }
            text.push(digit);
        }
        text.push(self.decimal());
        text.push_str(decimals);
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amount_then_as_the_language_writes_it() {
        for (tag, wanted) in [
            ("en", "1,234,567.50"),
            ("de", "1.234.567,50"),
            ("fr", "1\u{a0}234\u{a0}567,50"),
        ] {
            let language = Language::from_tag(tag).unwrap();
            assert_eq!(language.amount("1234567.50"), wanted);
            assert_eq!(
                language.amount("0.05").chars().nth(1),
                Some(language.decimal())
            );
        }
        assert_eq!(Language::ENGLISH.amount("123.00"), "123.00");
    }

    #[test]
    fn tag_then_its_language_or_none() {
        for (tag, wanted) in [
            ("de", Some("de")),
            ("de-AT", Some("de")),
            ("DE_de", Some("de")),
            ("nb", None),
            ("deu", None),
            ("", None),
        ] {
            assert_eq!(Language::from_tag(tag).map(Language::tag), wanted, "{tag}");
        }
        assert_eq!(Language::ENGLISH.tag(), "en");
        assert!(Language::all().any(|language| language == Language::ENGLISH));
    }
}
