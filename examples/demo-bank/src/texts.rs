//! The bank's texts in the official languages of the European Union, from `locales/*/bank.ftl`, and amounts and days as they write them.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date;
use icu_datetime::options::Length;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::{Locale, locale};
use jiff_icu::ConvertFrom as _;
use rust_embed::RustEmbed;

/// Tag and own name of every language.
const LANGUAGES: [(&str, &str); 24] = [
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

const ENGLISH: usize = 5;

#[derive(RustEmbed)]
#[folder = "../../locales"]
#[include = "*/bank.ftl"]
struct MessageFiles;

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: [OnceLock<Bundle>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];

/// The texts of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Texts(usize);

impl Texts {
    /// Every language, ordered by tag.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        (0..LANGUAGES.len()).map(Self)
    }

    /// Every language in the order of its own name, as the server's pages list them.
    pub(crate) fn by_name() -> Vec<Self> {
        let mut languages: Vec<Self> = Self::all().collect();
        // The only name that begins with a letter outside the alphabet of its script.
        languages.sort_by_key(|language| language.own_name().to_lowercase().replace('č', "c"));
        languages
    }

    /// The language of a tag, by its first subtag: `de` for `de-AT`.
    pub(crate) fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', ';']).next().unwrap_or_default().trim();
        Self::all().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The first language of an `Accept-Language` header that the bank has; English if there is none.
    pub(crate) fn accepted(header: &str) -> Self {
        header
            .split(',')
            .take(32)
            .find_map(Self::of_tag)
            .unwrap_or(Self(ENGLISH))
    }

    /// Its BCP 47 tag.
    pub(crate) fn tag(self) -> &'static str {
        LANGUAGES[self.0].0
    }

    /// Its name in the language itself.
    pub(crate) fn own_name(self) -> &'static str {
        LANGUAGES[self.0].1
    }

    /// The text under `key`.
    pub(crate) fn get(self, key: &str) -> String {
        self.format(key, None)
    }

    /// The text under `key` with one value.
    pub(crate) fn with(self, key: &str, name: &str, value: &str) -> String {
        let mut args = FluentArgs::new();
        args.set(name.to_owned(), value.to_owned());
        self.format(key, Some(&args))
    }

    fn format(self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        try_format(self.0, key, args)
            .or_else(|| try_format(ENGLISH, key, args))
            .unwrap_or_else(|| format!("[{key}]"))
    }

    /// The decimal separator.
    pub(crate) fn decimal(self) -> char {
        if self.amount("0.00").contains(',') {
            ','
        } else {
            '.'
        }
    }

    /// An amount in its canonical form (`1234.50`) as the language writes it; anything else as it is.
    pub(crate) fn amount(self, canonical: &str) -> String {
        let Ok(decimal) = canonical.parse::<Decimal>() else {
            return canonical.to_owned();
        };
        let format = DecimalFormatter::try_new(self.regional().into(), Default::default());
        format.map_or_else(
            |_| canonical.to_owned(),
            |format| format.format(&decimal).to_string(),
        )
    }

    /// An amount with the currency of the bank.
    pub(crate) fn euros(self, canonical: &str) -> String {
        self.with("bank-euros", "amount", &self.amount(canonical))
    }

    /// A day in its canonical form (`2026-12-31`) as the language writes it; anything else as it is.
    pub(crate) fn day(self, canonical: &str) -> String {
        let Ok(day) = canonical.parse::<jiff::civil::Date>() else {
            return canonical.to_owned();
        };
        let format = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(
            self.regional().into(),
            YMD::for_length(Length::Medium),
        );
        let day = Date::convert_from(day).to_calendar(Gregorian);
        format.map_or_else(
            |_| canonical.to_owned(),
            |format| format.format(&day).to_string(),
        )
    }

    /// The regional variant, where the bare tag would mean another one: CLDR's `pt` is Brazil.
    fn regional(self) -> Locale {
        match self.tag() {
            "en" => locale!("en-GB"),
            "pt" => locale!("pt-PT"),
            tag => tag.parse().unwrap_or(locale!("en-GB")),
        }
    }
}

/// Digits in groups of four, as an IBAN is written.
pub(crate) fn grouped(digits: &str) -> String {
    let digits: Vec<char> = digits.chars().collect();
    if digits.len() < 8 {
        return digits.into_iter().collect();
    }
    let groups: Vec<String> = digits.chunks(4).map(|four| four.iter().collect()).collect();
    groups.join("\u{a0}")
}

fn bundle(language: usize) -> &'static Bundle {
    BUNDLES[language].get_or_init(|| {
        let (tag, _) = LANGUAGES[language];
        let mut bundle = Bundle::new_concurrent(tag.parse().into_iter().collect());
        bundle.set_use_isolating(false);
        if let Some(file) = MessageFiles::get(&format!("{tag}/bank.ftl")) {
            let source = String::from_utf8_lossy(&file.data).into_owned();
            let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        bundle
    })
}

fn try_format(language: usize, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let bundle = bundle(language);
    let (id, attribute) = match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    };
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let text = bundle
        .format_pattern(pattern, args, &mut errors)
        .into_owned();
    errors.is_empty().then_some(text)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::*;

    #[derive(Deserialize)]
    struct Table {
        canonical: Vec<String>,
        languages: BTreeMap<String, Expected>,
    }

    #[derive(Deserialize)]
    struct Expected {
        amounts: Vec<String>,
        /// 1250.50 with the currency EUR.
        euros: String,
    }

    #[test]
    fn s23_every_language_then_amounts_as_on_the_servers_pages_and_in_the_app() {
        let table = include_str!("../../../tests/amounts.json");
        let table: Table = serde_json::from_str(table).unwrap();
        for language in Texts::all() {
            let expected = &table.languages[language.tag()];
            assert_eq!(language.euros("1250.50"), expected.euros);
            for (canonical, shown) in table.canonical.iter().zip(&expected.amounts) {
                assert_eq!(&language.amount(canonical), shown, "{}", language.tag());
            }
        }
    }

    #[test]
    fn header_then_the_first_known_language() {
        for (header, tag) in [
            ("de-AT,en;q=0.5", "de"),
            ("nb,sv;q=0.5", "sv"),
            ("", "en"),
            ("xx", "en"),
        ] {
            assert_eq!(Texts::accepted(header).tag(), tag, "{header}");
        }
    }
}
