//! The official languages of the European Union that `locales/` has pages for, and how each writes amounts.

use std::borrow::Cow;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::{Locale, locale};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

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

/// The message files that the server reads, `<tag>/<file>`. The app reads others from the same folders.
#[derive(RustEmbed)]
#[folder = "../../locales"]
#[include = "*/pages.ftl"]
#[include = "*/mails.ftl"]
#[include = "*/errors.ftl"]
struct MessageFiles;

/// The files of a language, in reading order.
const FILES: [&str; 3] = ["pages.ftl", "mails.ftl", "errors.ftl"];

/// A language of the pages, by its index in the table of the official ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language(usize);

impl Default for Language {
    fn default() -> Self {
        Self::ENGLISH
    }
}

impl Language {
    /// The source of all translations, shown wherever another language lacks a text.
    pub const ENGLISH: Self = Self(5);

    /// The number of official languages.
    pub(super) const COUNT: usize = OFFICIAL.len();

    /// Every language with pages, ordered by tag.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..Self::COUNT)
            .map(Self)
            .filter(|language| language.has_pages())
    }

    pub(super) fn index(self) -> usize {
        self.0
    }

    /// The texts of its message files; none for a language without pages. English replaces a missing file.
    pub(super) fn sources(self) -> Vec<Cow<'static, str>> {
        if !self.has_pages() {
            return Vec::new();
        }
        FILES
            .iter()
            .filter_map(|file| MessageFiles::get(&format!("{}/{file}", self.tag())))
            .map(|file| match file.data {
                Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
                Cow::Owned(bytes) => String::from_utf8_lossy(&bytes).into_owned().into(),
            })
            .collect()
    }

    fn has_pages(self) -> bool {
        MessageFiles::get(&format!("{}/{}", self.tag(), FILES[0])).is_some()
    }

    /// Its BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        OFFICIAL[self.0].0
    }

    /// Its tag as the libraries for messages and negotiation take it.
    #[must_use]
    pub fn identifier(self) -> LanguageIdentifier {
        self.tag().parse().expect("the table holds language tags")
    }

    /// Its name in the language itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        OFFICIAL[self.0].1
    }

    /// The language of a tag, by its first subtag: `de` for `de-AT`.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::all().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The decimal separator.
    #[must_use]
    pub fn decimal(self) -> char {
        if self.amount("0.00").contains(',') {
            ','
        } else {
            '.'
        }
    }

    /// An amount in its canonical form (`1234.50`) as this language writes it, by CLDR; anything else as it is.
    ///
    /// The window writes amounts by the same data (`ui/src/lib/i18n/formats.ts`); `tests/amounts.json` holds both to it.
    #[must_use]
    pub fn amount(self, canonical: &str) -> String {
        let Ok(decimal) = canonical.parse::<Decimal>() else {
            return canonical.to_owned();
        };
        let format = DecimalFormatter::try_new(self.regional().into(), Default::default());
        format.map_or_else(
            |_| canonical.to_owned(),
            |format| format.format(&decimal).to_string(),
        )
    }

    /// The regional variant of its texts, where the bare tag would mean another one: CLDR's `pt` is Brazil.
    pub(super) fn regional(self) -> Locale {
        match self.tag() {
            "en" => locale!("en-GB"),
            "pt" => locale!("pt-PT"),
            tag => tag.parse().expect("the table holds language tags"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
