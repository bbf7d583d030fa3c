//! Dates and times as each language writes them, by CLDR.

use std::borrow::Borrow;

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::YMD;
use icu_datetime::fieldsets::zone::SpecificShort;
use icu_datetime::input::{Date, DateTime, TimeZoneInfo, ZonedDateTime};
use icu_datetime::options::Length;
use icu_datetime::{
    DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter, NoCalendarFormatter,
};
use icu_time::zone::models::AtTime;
use jiff::Zoned;
use jiff_icu::ConvertFrom as _;

use super::{Language, Texts};
use crate::clock::UnixSeconds;
use crate::time::Zone;

impl Texts {
    /// Date and time in `zone`, which is named: `20 Nov 2026, 11:38 CET`.
    ///
    /// The only way in which a time becomes text for users. The scripts of the pages and the window write the same
    /// (`ui/src/lib/i18n/formats.ts`); `tests/times.json` holds both to it.
    #[must_use]
    pub fn moment(self, at: impl Borrow<UnixSeconds>, zone: &Zone) -> String {
        let at = zone.at(*at.borrow());
        date_and_time(self.0, &at).unwrap_or_else(|error| {
            tracing::error!(%error, language = self.0.tag(), "a time cannot be written");
            at.strftime("%d.%m.%Y %H:%M %Z").to_string()
        })
    }

    /// A date in its canonical form (`2026-12-31`) as the language writes it; anything else as it is.
    #[must_use]
    pub fn day(self, canonical: &str) -> String {
        let Ok(day) = canonical.parse::<jiff::civil::Date>() else {
            return canonical.to_owned();
        };
        date(self.0, day).unwrap_or_else(|_| canonical.to_owned())
    }
}

/// The length of dates. Lithuanian writes the medium one as `2026-11-20`, which readers take for a machine's.
fn length(language: Language) -> Length {
    match language.tag() {
        "lt" => Length::Long,
        _ => Length::Medium,
    }
}

fn date(language: Language, day: jiff::civil::Date) -> Result<String, DateTimeFormatterLoadError> {
    let fields = YMD::for_length(length(language));
    let format = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(
        language.regional().into(),
        fields,
    )?;
    let day = Date::convert_from(day).to_calendar(Gregorian);
    Ok(corrected(language, format.format(&day).to_string()))
}

/// The zone stands behind the time in every language, as Intl has it; the library's own place for it doubles words in Bulgarian.
fn date_and_time(language: Language, at: &Zoned) -> Result<String, DateTimeFormatterLoadError> {
    let fields = YMD::for_length(length(language)).with_time_hm();
    let format = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(
        language.regional().into(),
        fields,
    )?;
    let ZonedDateTime { date, time, zone } =
        ZonedDateTime::<_, TimeZoneInfo<AtTime>>::convert_from(at);
    let date = date.to_calendar(Gregorian);
    let text = format.format(&DateTime { date, time }).to_string();
    Ok(format!(
        "{} {}",
        corrected(language, text),
        zone_name(language, at, &zone)?
    ))
}

/// `CET`, `MEZ`, `UTC+1`. UTC has one name: CLDR's French `TU` and Irish `AUL` are known to few.
fn zone_name(
    language: Language,
    at: &Zoned,
    zone: &TimeZoneInfo<AtTime>,
) -> Result<String, DateTimeFormatterLoadError> {
    if at.time_zone().iana_name() == Some("UTC") {
        return Ok("UTC".to_owned());
    }
    let format = NoCalendarFormatter::try_new(language.regional().into(), SpecificShort)?;
    Ok(format.format(zone).to_string())
}

/// Removes two faults of the library's patterns (unicode-org/icu4x issue 8202), which Intl does not have: the Bulgarian word
/// for "o'clock" stands twice, and Maltese has a zero before the day.
fn corrected(language: Language, text: String) -> String {
    match language.tag() {
        "bg" => text.replace(" ч.", ""),
        "mt" => text.trim_start_matches('0').to_owned(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::*;

    #[derive(Deserialize)]
    struct Table {
        times: Vec<Time>,
        languages: BTreeMap<String, Vec<String>>,
    }

    #[derive(Deserialize)]
    struct Time {
        at: u64,
        zone: String,
    }

    fn table() -> Table {
        serde_json::from_str(include_str!("../../../../tests/times.json")).unwrap()
    }

    #[test]
    fn every_language_then_times_as_it_writes_them_with_the_zone() {
        let table = table();
        let tags: Vec<&str> = Language::all().map(Language::tag).collect();
        assert!(tags.iter().eq(table.languages.keys()), "{tags:?}");
        for language in Language::all() {
            let texts = Texts::of(language);
            for (time, wanted) in table.times.iter().zip(&table.languages[language.tag()]) {
                let zone = Zone::named(&time.zone).unwrap();
                let text = texts.moment(UnixSeconds(time.at), &zone);
                assert_eq!(&text, wanted, "{}", language.tag());
                assert_eq!(machine_dates(&text), 0, "{text}");
            }
        }
    }

    #[test]
    fn every_language_then_a_day_without_its_time() {
        let day = |tag: &str| {
            let texts = Texts::of(Language::from_tag(tag).unwrap());
            texts.day("2026-07-03").replace(char::is_whitespace, " ")
        };
        for (tag, wanted) in [
            ("bg", "3.07.2026 г."),
            ("de", "03.07.2026"),
            ("en", "3 Jul 2026"),
            ("ga", "3 Iúil 2026"),
            ("lt", "2026 m. liepos 3 d."),
            ("mt", "3 ta’ Lul, 2026"),
            ("pt", "03/07/2026"),
        ] {
            assert_eq!(day(tag), wanted, "{tag}");
        }
        for language in Language::all() {
            let text = Texts::of(language).day("2026-07-03");
            assert!(text.contains("2026") && text.contains('3'), "{text}");
            assert_eq!(machine_dates(&text), 0, "{text}");
            assert_eq!(Texts::of(language).day("today"), "today");
        }
    }

    /// The number of places at which a text contains `0000-00-00` of any digits.
    fn machine_dates(text: &str) -> usize {
        let shape: String = text
            .chars()
            .map(|c| if c.is_ascii_digit() { '0' } else { c })
            .collect();
        shape.matches("0000-00-00").count()
    }
}
