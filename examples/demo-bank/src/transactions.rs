//! The bank's transactions: their forms, the values that a person types, and what is sent to be signed.

use std::collections::BTreeMap;

use protocol::form::{CanonicalValue, FieldError, FieldRule, SchemaField};
use protocol::messages::{FieldKind, Label};
use serde_json::{Value, json};

use crate::texts::{Texts, grouped};

/// The currency of every amount.
const EURO: &str = "EUR";

/// A kind of transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Transaction {
    Transfer,
    Cancellation,
    TrustedAccount,
}

/// The values that a field takes.
#[derive(Debug, Clone, Copy)]
enum Takes {
    Text,
    /// Digits that match this pattern.
    Digits(&'static str),
    /// An account number: digits, or an IBAN, which is words (docs/integrate.md).
    Account,
    /// More than nothing.
    Euros,
    /// Today or later.
    Day,
    /// One of the texts under these keys.
    OneOf(&'static [&'static str]),
}

/// A field of a form.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field {
    /// The name in the posted form.
    pub(crate) name: &'static str,
    /// The text key of the label; a hint is its attribute `hint`.
    key: &'static str,
    takes: Takes,
}

const fn field(name: &'static str, key: &'static str, takes: Takes) -> Field {
    Field { name, key, takes }
}

/// An account number of the bank.
const ACCOUNT_PATTERN: &str = "[0-9]{8,16}";
/// An IBAN (ISO 13616) without spaces.
const IBAN_PATTERN: &str = "[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}";

const TRANSFER: [Field; 5] = [
    field("recipient", "bank-recipient", Takes::Text),
    field("account", "bank-account", Takes::Account),
    field("amount", "bank-amount", Takes::Euros),
    field("date", "bank-date", Takes::Day),
    field("purpose", "bank-purpose", Takes::Text),
];

const CANCELLATION: [Field; 2] = [
    field("reference", "bank-reference", Takes::Digits("[0-9]{6,12}")),
    field(
        "reason",
        "bank-reason",
        Takes::OneOf(&[
            "bank-reason-mistake",
            "bank-reason-twice",
            "bank-reason-not-me",
        ]),
    ),
];

const TRUSTED_ACCOUNT: [Field; 3] = [
    field("holder", "bank-holder", Takes::Text),
    field("account", "bank-account", Takes::Account),
    field(
        "change",
        "bank-change",
        Takes::OneOf(&[
            "bank-change-add",
            "bank-change-replace",
            "bank-change-remove",
        ]),
    ),
];

impl Transaction {
    pub(crate) const ALL: [Self; 3] = [Self::Transfer, Self::Cancellation, Self::TrustedAccount];

    /// The word in the path, and the id by which the operator of the server knows it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Transfer => "transfer",
            Self::Cancellation => "cancel",
            Self::TrustedAccount => "trust",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// The text key of its name; its attribute `lead` describes it.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Transfer => "bank-transfer",
            Self::Cancellation => "bank-cancel",
            Self::TrustedAccount => "bank-trust",
        }
    }

    /// The text key of its title on the phone: the bank and the kind of transaction.
    pub(crate) fn title_key(self) -> &'static str {
        match self {
            Self::Transfer => "bank-service-transfer",
            Self::Cancellation => "bank-service-cancel",
            Self::TrustedAccount => "bank-service-trust",
        }
    }

    pub(crate) fn fields(self) -> &'static [Field] {
        match self {
            Self::Transfer => &TRANSFER,
            Self::Cancellation => &CANCELLATION,
            Self::TrustedAccount => &TRUSTED_ACCOUNT,
        }
    }
}

/// The faults of a typed value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ValueError {
    /// It has not the form of its field.
    Form(FieldError),
    /// An amount of zero or less.
    NotPositive,
    /// The day is over.
    Past,
}

/// A typed amount without the sign or name of the currency before or behind it.
fn without_currency(typed: &str) -> &str {
    let typed = typed.trim();
    ["€", EURO, "eur"]
        .iter()
        .find_map(|name| {
            typed
                .strip_suffix(name)
                .or_else(|| typed.strip_prefix(name))
        })
        .map_or(typed, str::trim)
}

/// A typed IBAN without spaces, in capitals; `None` for anything that does not begin as one.
fn iban(typed: &str) -> Option<String> {
    let joined: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let begins = joined
        .bytes()
        .take(2)
        .filter(u8::is_ascii_alphabetic)
        .count()
        == 2;
    begins.then(|| joined.to_ascii_uppercase())
}

/// Whether the check digits of an IBAN are right: ISO 7064, modulo 97.
fn is_iban(joined: &str) -> bool {
    let (head, rest) = joined.split_at_checked(4).unwrap_or((joined, ""));
    let remainder = rest.chars().chain(head.chars()).try_fold(0, |sum, c| {
        let value = c.to_digit(36)?;
        Some((sum * if value < 10 { 10 } else { 100 } + value) % 97)
    });
    remainder == Some(1)
}

impl Field {
    /// The schema of an IBAN, which an account number can be.
    fn iban_schema(self, t: Texts) -> SchemaField {
        SchemaField {
            kind: FieldKind::Text,
            label: Label::lossy(&t.get(self.key)),
            rule: FieldRule::lossy(IBAN_PATTERN),
        }
    }

    fn schema(self, t: Texts) -> SchemaField {
        let (kind, rule) = match self.takes {
            Takes::Text => (FieldKind::Text, String::new()),
            Takes::Digits(pattern) => (FieldKind::Digits, pattern.into()),
            Takes::Account => (FieldKind::Digits, ACCOUNT_PATTERN.into()),
            Takes::Euros => (FieldKind::Amount, EURO.into()),
            Takes::Day => (FieldKind::Date, String::new()),
            Takes::OneOf(_) => (FieldKind::Choice, self.options(t).join("|")),
        };
        SchemaField {
            kind,
            label: Label::lossy(&t.get(self.key)),
            rule: FieldRule::lossy(&rule),
        }
    }

    /// The options of a choice.
    pub(crate) fn options(self, t: Texts) -> Vec<String> {
        match self.takes {
            Takes::OneOf(keys) => keys.iter().map(|key| t.get(key)).collect(),
            _ => Vec::new(),
        }
    }

    /// The typed text in canonical form. `today` is a day in canonical form.
    fn read(self, t: Texts, typed: &str, today: &str) -> Result<CanonicalValue, ValueError> {
        let read = |typed: &str| {
            let typed = match self.takes {
                Takes::Euros => without_currency(typed),
                _ => typed,
            };
            self.schema(t).canonical(typed, t.decimal())
        };
        let below_zero = |typed: &str| {
            let rest = typed.trim().strip_prefix(['-', '\u{2010}', '\u{2212}']);
            rest.is_some_and(|rest| read(rest).is_ok())
        };
        if let (Takes::Account, Some(iban)) = (self.takes, iban(typed)) {
            let read = self.iban_schema(t).canonical(&iban, t.decimal());
            let read = read.and_then(|read| {
                let right = is_iban(read.as_str());
                right.then_some(read).ok_or(FieldError::NotPattern)
            });
            return read.map_err(ValueError::Form);
        }
        match (self.takes, read(typed)) {
            (Takes::Euros, Ok(amount)) if amount.as_str() == "0.00" => Err(ValueError::NotPositive),
            (Takes::Euros, Err(_)) if below_zero(typed) => Err(ValueError::NotPositive),
            // Both have four digits for the year, so that they compare as texts.
            (Takes::Day, Ok(day)) if day.as_str() < today => Err(ValueError::Past),
            (_, read) => read.map_err(ValueError::Form),
        }
    }

    /// The label.
    pub(crate) fn label(self, t: Texts) -> String {
        t.get(self.key)
    }

    /// The kind of input in the template.
    pub(crate) fn input(self) -> &'static str {
        match self.takes {
            Takes::Text | Takes::Account => "text",
            Takes::Digits(_) => "digits",
            Takes::Euros => "amount",
            Takes::Day => "date",
            Takes::OneOf(_) => "choice",
        }
    }

    pub(crate) fn hint(self, t: Texts) -> Option<String> {
        match self.takes {
            Takes::Digits(_) | Takes::Account => Some(t.get(&format!("{}.hint", self.key))),
            Takes::Euros => Some(t.with("bank-amount-hint", "example", &t.amount("1250.00"))),
            _ => None,
        }
    }

    /// A canonical value as a page shows it.
    pub(crate) fn shown(self, t: Texts, value: &str) -> String {
        match self.takes {
            Takes::Euros => t.euros(value),
            Takes::Day => t.day(value),
            Takes::Digits(_) | Takes::Account => grouped(value),
            _ => value.to_owned(),
        }
    }

    /// A canonical value as a person would type it.
    pub(crate) fn typed(self, t: Texts, value: &str) -> String {
        match self.takes {
            Takes::Euros => t.amount(value),
            Takes::Digits(_) | Takes::Account => grouped(value),
            _ => value.to_owned(),
        }
    }

    /// The code and the text of an error.
    pub(crate) fn complaint(self, t: Texts, error: ValueError) -> (&'static str, String) {
        let error = match error {
            ValueError::Form(error) => error,
            ValueError::NotPositive => {
                let example = t.amount("1250.00");
                let text = t.with("bank-error-not-positive", "example", &example);
                return ("not-positive", text);
            }
            ValueError::Past => return ("past", t.get("bank-error-past")),
        };
        match error {
            FieldError::Empty => ("empty", t.get("bank-error-empty")),
            FieldError::TooLong => ("too-long", t.get("bank-error-too-long")),
            FieldError::NotDigits => ("not-digits", t.get("bank-error-not-digits")),
            FieldError::NotAmount => {
                let example = t.amount("1250.00");
                let text = t.with("bank-error-not-amount", "example", &example);
                ("not-amount", text)
            }
            FieldError::NotDate => ("not-date", t.get("bank-error-not-date")),
            FieldError::NotOption => ("not-option", t.get("bank-error-not-option")),
            FieldError::NotPattern if matches!(self.takes, Takes::Digits(_) | Takes::Account) => {
                ("not-pattern", t.get(&format!("{}.hint", self.key)))
            }
            FieldError::NotPattern => ("not-pattern", t.get("bank-error-hidden")),
        }
    }

    /// The field as `authorization_details` has it.
    fn details(self, t: Texts, value: &str) -> Value {
        let label = self.label(t);
        match self.takes {
            Takes::Text => json!({ "kind": "text", "label": label, "value": value }),
            Takes::Digits(pattern) => {
                json!({ "kind": "digits", "label": label, "value": value, "pattern": pattern })
            }
            Takes::Account => {
                let (kind, pattern) = match iban(value) {
                    Some(_) => ("text", IBAN_PATTERN),
                    None => ("digits", ACCOUNT_PATTERN),
                };
                json!({ "kind": kind, "label": label, "value": value, "pattern": pattern })
            }
            Takes::Euros => {
                json!({ "kind": "amount", "label": label, "value": value, "currency": EURO })
            }
            Takes::Day => json!({ "kind": "date", "label": label, "value": value }),
            Takes::OneOf(_) => {
                json!({ "kind": "choice", "label": label, "value": value, "options": self.options(t) })
            }
        }
    }
}

/// A typed field, and its error.
pub(crate) type Typed = Vec<(Field, String, Option<ValueError>)>;

/// A transaction that was filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Order {
    pub(crate) kind: Transaction,
    /// The values in canonical form, in the order of the fields.
    pub(crate) values: Vec<String>,
    language: &'static str,
}

impl Order {
    /// Reads a posted form.
    ///
    /// # Errors
    /// The typed values, with their errors.
    pub(crate) fn read(
        kind: Transaction,
        t: Texts,
        posted: &BTreeMap<String, String>,
        today: &str,
    ) -> Result<Self, Typed> {
        let typed: Vec<_> = kind
            .fields()
            .iter()
            .map(|field| {
                let text = posted.get(field.name).cloned().unwrap_or_default();
                let value = field.read(t, &text, today);
                (*field, text, value)
            })
            .collect();
        if typed.iter().any(|(.., value)| value.is_err()) {
            let again =
                |(field, text, value): (Field, String, Result<_, _>)| (field, text, value.err());
            return Err(typed.into_iter().map(again).collect());
        }
        let value = |(.., value): (Field, String, Result<CanonicalValue, _>)| {
            value.map(|value| value.as_str().to_owned()).ok()
        };
        Ok(Self {
            kind,
            values: typed.into_iter().filter_map(value).collect(),
            language: t.tag(),
        })
    }

    /// Fields and values.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (Field, &str)> {
        let values = self.values.iter().map(String::as_str);
        self.kind.fields().iter().copied().zip(values)
    }

    /// The element of `authorization_details` (RFC 9396), in the language of the form.
    pub(crate) fn details(&self) -> Value {
        let t = Texts::accepted(self.language);
        let fields: Vec<Value> = self
            .lines()
            .map(|(field, value)| field.details(t, value))
            .collect();
        json!({
            "type": "urn:countersign:transaction",
            "transaction": self.kind.word(),
            "fields": fields,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_in_every_language_then_a_schema_that_can_be_filled() {
        for t in Texts::all() {
            for kind in Transaction::ALL {
                let title = t.get(kind.title_key());
                assert!(title.len() <= 80, "{} {title} is too long", t.tag());
                for field in kind.fields() {
                    assert_eq!(field.schema(t).check(), Ok(()), "{} {field:?}", t.tag());
                    assert_eq!(field.iban_schema(t).check(), Ok(()));
                }
            }
        }
    }

    #[test]
    fn iban_with_spaces_or_without_then_taken_and_one_with_a_wrong_digit_refused() {
        let t = Texts::accepted("de");
        let account = TRANSFER[1];
        let read = |typed| {
            let read = account.read(t, typed, "2026-11-22");
            read.map(|read| read.as_str().to_owned())
        };
        for typed in [
            "DE89 3704 0044 0532 0130 00",
            "de89370400440532013000",
            "DE89\u{a0}3704\u{a0}0044\u{a0}0532\u{a0}0130\u{a0}00",
        ] {
            assert_eq!(
                read(typed).as_deref(),
                Ok("DE89370400440532013000"),
                "{typed}"
            );
        }
        let refused = Err(ValueError::Form(FieldError::NotPattern));
        for typed in [
            "DE89 3704 0044 0532 0130 01",
            "DE89",
            "DE89-3704",
            "ÄE89370400440532013000x",
        ] {
            assert!(read(typed).is_err(), "{typed}");
        }
        assert_eq!(read("DE89 3704 0044 0532 0130 01"), refused);
        assert_eq!(read("1234 5678 9012").as_deref(), Ok("123456789012"));
        let details = account.details(t, "DE89370400440532013000");
        assert_eq!(details["kind"], "text");
        assert_eq!(account.details(t, "12345678")["kind"], "digits");
    }

    #[test]
    fn amount_of_nothing_or_day_that_is_over_then_refused() {
        let t = Texts::accepted("de");
        let [amount, date] = [TRANSFER[2], TRANSFER[3]];
        let read = |field: Field, typed| field.read(t, typed, "2026-11-22").map(drop);
        for typed in ["0,00", "0", "-12,50", "\u{2212}1"] {
            assert_eq!(read(amount, typed), Err(ValueError::NotPositive), "{typed}");
        }
        let no_number = ValueError::Form(FieldError::NotAmount);
        assert_eq!(read(amount, "-"), Err(no_number));
        assert_eq!(read(amount, "0,01"), Ok(()));
        assert_eq!(read(date, "21.11.2026"), Err(ValueError::Past));
        assert_eq!(read(date, "2026-11-22"), Ok(()));
    }
}
