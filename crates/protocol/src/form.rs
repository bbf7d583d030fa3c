//! The form of an offline transaction, protocol.md §6: its fields, and the canonical form of typed values.
//!
//! Phone and server convert their values to the same canonical bytes, and the one-time password is computed over them.

use unicode_normalization::UnicodeNormalization as _;

use crate::{
    error::ParseError,
    messages::{Field as _, FieldKind, Label, Line, MAX_LINES},
    pattern::Pattern,
    signed::Message,
    text::Text,
    transcript,
};

/// The rule of a field: a pattern, a currency or options, according to its kind.
pub type FieldRule = Text<200>;

/// Maximum number of digits before the decimal separator of an amount.
const MAX_AMOUNT_DIGITS: usize = 12;

/// The separator between the options of a choice.
const OPTION_SEPARATOR: char = '|';

/// `E("cs1/schema", (kind, label, rule)…)`: the fields that a person types again on the phone, without their values.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Schema(pub Vec<SchemaField>);

/// A field of a [`Schema`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaField {
    /// The type of its value.
    pub kind: FieldKind,
    /// The label that the person reads.
    pub label: Label,
    /// Text and digits: a [`Pattern`], or empty. Amount: the currency. Choice: options with
    /// `|` between them. Date: empty.
    pub rule: FieldRule,
}

/// The reasons for which a typed value is not valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FieldError {
    /// The value is empty.
    #[error("empty")]
    Empty,
    /// The value is longer than 200 bytes, or the input longer than 800 bytes.
    #[error("too long")]
    TooLong,
    /// The value contains characters other than digits.
    #[error("not digits")]
    NotDigits,
    /// The value is not an amount with at most two decimals.
    #[error("not an amount")]
    NotAmount,
    /// The value is not a date of the calendar.
    #[error("not a day")]
    NotDate,
    /// The value is not one of the options.
    #[error("not an option")]
    NotOption,
    /// The value does not match the pattern of the service.
    #[error("does not match the pattern")]
    NotPattern,
}

/// A value in canonical form, protocol.md §6.2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CanonicalValue(String);

impl CanonicalValue {
    /// Returns the bytes that are signed.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// Returns the value as text, for showing it to a person.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Message for Schema {
    const LABEL: &'static str = "cs1/schema";

    fn encode(&self) -> Vec<u8> {
        let fields: Vec<Vec<u8>> = self
            .0
            .iter()
            .flat_map(|field| [field.kind.put(), field.label.put(), field.rule.put()])
            .collect();
        let fields: Vec<&[u8]> = fields.iter().map(Vec::as_slice).collect();
        transcript::encode(Self::LABEL, &fields)
    }

    fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        let fields = transcript::decode(Self::LABEL, bytes)?;
        if fields.is_empty() || fields.len() > 3 * MAX_LINES || fields.len() % 3 != 0 {
            return Err(ParseError::WrongCount);
        }
        fields
            .chunks_exact(3)
            .map(|part| {
                let field = SchemaField {
                    kind: FieldKind::take(part[0])?,
                    label: Label::try_from(part[1])?,
                    rule: FieldRule::try_from(part[2])?,
                };
                field.check().map(|()| field)
            })
            .collect::<Result<_, _>>()
            .map(Self)
    }
}

impl SchemaField {
    /// Checks that the field can be filled in.
    ///
    /// # Errors
    /// [`ParseError::BadField`] if the label is empty, or if the rule is not valid for the kind.
    pub fn check(&self) -> Result<(), ParseError> {
        let rule = self.rule.as_str();
        let fits = match self.kind {
            FieldKind::Text | FieldKind::Digits => {
                rule.is_empty() || Pattern::parse(rule).is_some()
            }
            FieldKind::Amount => !rule.trim().is_empty(),
            FieldKind::Date => rule.is_empty(),
            FieldKind::Choice => {
                let options: Vec<&str> = self.options().collect();
                let twice = |(n, o): (usize, &&str)| options[..n].contains(o);
                options.len() >= 2
                    && options.iter().all(|o| !o.is_empty() && text(o) == **o)
                    && !options.iter().enumerate().any(twice)
            }
        };
        if fits && !self.label.as_str().trim().is_empty() {
            Ok(())
        } else {
            Err(ParseError::BadField)
        }
    }

    /// Returns the options of a choice.
    pub fn options(&self) -> impl Iterator<Item = &str> {
        self.rule.as_str().split(OPTION_SEPARATOR)
    }

    /// Converts a typed value to canonical form. `decimal` is the decimal separator of the reader's language.
    ///
    /// # Errors
    /// [`FieldError`], which the screen shows at the field.
    pub fn canonical(&self, typed: &str, decimal: char) -> Result<CanonicalValue, FieldError> {
        if typed.len() > 800 {
            return Err(FieldError::TooLong);
        }
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(FieldError::Empty);
        }
        let value = match self.kind {
            FieldKind::Text => {
                let value = text(typed);
                Line::new(value.as_str()).map_err(|error| match error {
                    ParseError::TooLarge => FieldError::TooLong,
                    _ => FieldError::NotPattern,
                })?;
                self.fit(value)?
            }
            FieldKind::Digits => self.fit(digits(typed)?)?,
            FieldKind::Amount => amount(typed, decimal).ok_or(FieldError::NotAmount)?,
            FieldKind::Date => date(typed).ok_or(FieldError::NotDate)?,
            FieldKind::Choice => {
                let value = text(typed);
                self.options()
                    .any(|option| option == value)
                    .then_some(value)
                    .ok_or(FieldError::NotOption)?
            }
        };
        Ok(CanonicalValue(value))
    }

    fn fit(&self, value: String) -> Result<String, FieldError> {
        if value.len() > 200 {
            return Err(FieldError::TooLong);
        }
        if self.rule.as_str().is_empty() {
            return Ok(value);
        }
        let pattern = Pattern::parse(self.rule.as_str()).ok_or(FieldError::NotPattern)?;
        if pattern.matches(&value) {
            Ok(value)
        } else {
            Err(FieldError::NotPattern)
        }
    }
}

/// Converts to NFC with one space between words.
fn text(typed: &str) -> String {
    let nfc: String = typed.nfc().collect();
    nfc.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn digits(typed: &str) -> Result<String, FieldError> {
    let value: String = typed
        .chars()
        .filter(|c| !(c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2015}')))
        .collect();
    if value.is_empty() || !value.bytes().all(|b| b.is_ascii_digit()) {
        return Err(FieldError::NotDigits);
    }
    Ok(value)
}

/// Converts to the form `1234.50`: no leading zero, a point, two decimals.
///
/// One or two digits after the last separator are decimals in every language. Three digits are a group, and only after
/// the separator that the language does not use for decimals.
fn amount(typed: &str, decimal: char) -> Option<String> {
    let typed: String = typed
        .chars()
        .filter(|c| !(c.is_whitespace() || matches!(c, '\'' | '\u{2019}')))
        .collect();
    let last = typed.rfind(['.', ',']);
    let (whole, decimals) = match last {
        Some(at) if typed.len() - at - 1 <= 2 => (&typed[..at], &typed[at + 1..]),
        _ => (typed.as_str(), ""),
    };
    if last.is_some_and(|at| at == whole.len()) && decimals.is_empty() {
        return None;
    }
    // The decimal separator cannot also group digits.
    let used = last
        .filter(|at| *at == whole.len())
        .and_then(|at| typed[at..].chars().next());
    let mut groups = whole.split(['.', ',']);
    let first = groups.next()?;
    let grouped = whole.contains(['.', ',']);
    let separator = whole.chars().find(|c| matches!(c, '.' | ','));
    let groups_fit = !grouped
        || ((1..=3).contains(&first.len())
            // No group follows a single zero: 0.500 means one half even where the point is not the decimal separator.
            && !first.starts_with('0')
            && groups.all(|group| group.len() == 3)
            && whole
                .chars()
                .filter(|c| matches!(c, '.' | ','))
                .all(|c| Some(c) == separator)
            && separator != used.or(Some(decimal)));
    let all: String = whole.chars().filter(|c| !matches!(c, '.' | ',')).collect();
    let numbers = !all.is_empty()
        && all
            .bytes()
            .chain(decimals.bytes())
            .all(|b| b.is_ascii_digit());
    if !groups_fit || !numbers {
        return None;
    }
    let significant = all.trim_start_matches('0');
    if significant.len() > MAX_AMOUNT_DIGITS {
        return None;
    }
    let whole = if significant.is_empty() {
        "0"
    } else {
        significant
    };
    Some(format!("{whole}.{decimals:0<2}"))
}

/// Converts `2026-11-20`, `20.11.2026`, `20/11/2026` or `20-11-2026` to `2026-11-20`. No official language of the European
/// Union puts the month first.
fn date(typed: &str) -> Option<String> {
    let typed: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let typed = typed.trim_end_matches('.');
    let separator = typed.chars().find(|c| matches!(c, '-' | '.' | '/'))?;
    let parts: Vec<&str> = typed.split(separator).collect();
    let [a, b, c] = parts.as_slice() else {
        return None;
    };
    let (year, month, day) = if a.len() == 4 { (a, b, c) } else { (c, b, a) };
    let number = |part: &str, most: usize| {
        let fits = (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        fits.then(|| part.parse::<u32>().ok()).flatten()
    };
    let (y, m, d) = (number(year, 4)?, number(month, 2)?, number(day, 2)?);
    let leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
    let days = match m {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return None,
    };
    (year.len() == 4 && y > 0 && (1..=days).contains(&d)).then(|| format!("{y:04}-{m:02}-{d:02}"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn field(kind: FieldKind, rule: &str) -> SchemaField {
        SchemaField {
            kind,
            label: Label::new("Field").unwrap(),
            rule: FieldRule::new(rule).unwrap(),
        }
    }

    fn read(kind: FieldKind, rule: &str, typed: &str, decimal: char) -> Result<String, FieldError> {
        field(kind, rule)
            .canonical(typed, decimal)
            .map(|value| value.as_str().to_owned())
    }

    #[test]
    fn amounts_by_language_then_canonical_form_or_refused() {
        for (typed, decimal, wanted) in [
            ("1234,5", ',', Some("1234.50")),
            ("1.234,50", ',', Some("1234.50")),
            ("1 234,50", ',', Some("1234.50")),
            ("1\u{a0}234", ',', Some("1234.00")),
            ("1.234", ',', Some("1234.00")),
            ("1,234", ',', None),
            ("1,234.50", '.', Some("1234.50")),
            ("1,234", '.', Some("1234.00")),
            ("1.234", '.', None),
            ("12,50", '.', Some("12.50")),
            ("12.50", ',', Some("12.50")),
            ("1.234.567,8", ',', Some("1234567.80")),
            ("1.234,567", ',', None),
            ("1,234,56", '.', None),
            ("12.34.5", ',', None),
            ("0.500", ',', None),
            ("0,500", '.', None),
            ("007", ',', Some("7.00")),
            ("0,00", ',', Some("0.00")),
            (",50", ',', None),
            ("5,", ',', None),
            ("-5", ',', None),
            ("5 €", ',', None),
            ("1234567890123", ',', None),
            ("99999999999,99", ',', Some("99999999999.99")),
        ] {
            let read = read(FieldKind::Amount, "EUR", typed, decimal).ok();
            assert_eq!(read.as_deref(), wanted, "{typed} with {decimal}");
        }
    }

    #[test]
    fn dates_then_canonical_form_or_refused() {
        for (typed, wanted) in [
            ("2026-11-20", Some("2026-11-20")),
            ("20.11.2026", Some("2026-11-20")),
            ("2026. 11. 20.", Some("2026-11-20")),
            ("1/2/2026", Some("2026-02-01")),
            ("29.2.2024", Some("2024-02-29")),
            ("29.2.2026", None),
            ("31.4.2026", None),
            ("1.13.2026", None),
            ("1.1.26", None),
            ("0.1.2026", None),
            ("2026", None),
            ("1.1.2026.1", None),
        ] {
            assert_eq!(
                read(FieldKind::Date, "", typed, ',').ok().as_deref(),
                wanted,
                "{typed}"
            );
        }
    }

    #[test]
    fn text_digits_and_choices_then_canonical_form_or_error() {
        let decomposed = "Zoe\u{308}  Müller ";
        assert_eq!(
            read(FieldKind::Text, "", decomposed, ',').unwrap(),
            "Zoë Müller"
        );
        assert_eq!(
            read(FieldKind::Text, "[A-Z]{2}[0-9]+", "LU28", ',').unwrap(),
            "LU28"
        );
        assert_eq!(
            read(FieldKind::Text, "[A-Z]{2}[0-9]+", "LU28x", ','),
            Err(FieldError::NotPattern)
        );
        assert_eq!(
            read(FieldKind::Text, "", "a\u{202E}b", ','),
            Err(FieldError::NotPattern)
        );
        assert_eq!(read(FieldKind::Text, "", "  ", ','), Err(FieldError::Empty));
        assert_eq!(
            read(FieldKind::Text, "", &"x".repeat(201), ','),
            Err(FieldError::TooLong)
        );
        assert_eq!(
            read(FieldKind::Digits, "[0-9]{8}", "1234 56-78", ',').unwrap(),
            "12345678"
        );
        assert_eq!(
            read(FieldKind::Digits, "[0-9]{8}", "1234567", ','),
            Err(FieldError::NotPattern)
        );
        assert_eq!(
            read(FieldKind::Digits, "", "12a", ','),
            Err(FieldError::NotDigits)
        );
        assert_eq!(
            read(FieldKind::Digits, "", "١٢", ','),
            Err(FieldError::NotDigits)
        );
        assert_eq!(
            read(FieldKind::Choice, "Once|Monthly", "Monthly", ',').unwrap(),
            "Monthly"
        );
        assert_eq!(
            read(FieldKind::Choice, "Once|Monthly", "Weekly", ','),
            Err(FieldError::NotOption)
        );
    }

    #[test]
    fn rule_of_another_kind_then_field_refused() {
        for (kind, rule) in [
            (FieldKind::Text, "("),
            (FieldKind::Text, "(a{1000}){1000}"),
            (FieldKind::Text, "a)|(?:b"),
            (FieldKind::Amount, ""),
            (FieldKind::Amount, " "),
            (FieldKind::Date, "x"),
            (FieldKind::Choice, "one"),
            (FieldKind::Choice, "a|a"),
            (FieldKind::Choice, "a|"),
        ] {
            let bytes = Schema(vec![field(kind, rule)]).encode();
            assert_eq!(
                Schema::parse(&bytes),
                Err(ParseError::BadField),
                "{kind:?} {rule}"
            );
        }
        assert!(Schema::parse(&Schema::default().encode()).is_err());
    }

    fn kinds() -> impl Strategy<Value = (FieldKind, &'static str)> {
        prop::sample::select(vec![
            (FieldKind::Text, ""),
            (FieldKind::Text, "[A-Z]{2}[0-9A-Z ]{3,}"),
            (FieldKind::Digits, ""),
            (FieldKind::Amount, "EUR"),
            (FieldKind::Date, ""),
            (FieldKind::Choice, "Yes|No"),
        ])
    }

    proptest! {
        #[test]
        fn any_text_then_no_panic_and_canonical_form_is_stable(
            (kind, rule) in kinds(),
            typed in prop_oneof![".{0,60}", "[0-9., '/-]{0,30}"],
            decimal in prop::sample::select(vec![',', '.']),
        ) {
            if let Ok(value) = read(kind, rule, &typed, decimal) {
                prop_assert_eq!(read(kind, rule, &value, decimal), Ok(value.clone()));
                // A reader of the other language gets the same value, so phone and page may differ in language.
                let other = if decimal == ',' { '.' } else { ',' };
                prop_assert_eq!(read(kind, rule, &value, other), Ok(value));
            }
        }

        #[test]
        fn any_bytes_then_no_panic_and_one_form(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            if let Ok(schema) = Schema::parse(&bytes) {
                prop_assert_eq!(schema.encode(), bytes);
            }
        }
    }
}
