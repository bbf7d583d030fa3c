//! A bank that asks for signatures: three transactions to fill in, to review and to sign.
//!
//! It plays the part of a separate service: it knows its forms, and leaves the confirmation to
//! [`http::confirmation`](crate::http::confirmation).

mod form;
mod sign;

use axum::Router;
use axum::routing::get;
use protocol::form::{CanonicalValue, FieldRule, Schema, SchemaField};
use protocol::messages::{FieldKind, Label};

use crate::state::App;
use crate::text::{self, Texts};

/// Separates the options of a choice in a schema's rule.
const BETWEEN_OPTIONS: &str = "|";

/// The currency of every amount.
const EURO: &str = "EUR";

/// A kind of transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Transaction {
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
    Euros,
    Day,
    /// One of the texts under these keys.
    OneOf(&'static [&'static str]),
}

/// A field of a form.
#[derive(Debug, Clone, Copy)]
struct Field {
    /// The name in the posted form.
    name: &'static str,
    /// The text key of the label; a hint is its attribute `hint`.
    key: &'static str,
    takes: Takes,
}

const fn field(name: &'static str, key: &'static str, takes: Takes) -> Field {
    Field { name, key, takes }
}

const ACCOUNT: Takes = Takes::Digits("[0-9]{8,16}");

const TRANSFER: [Field; 5] = [
    field("recipient", "bank-recipient", Takes::Text),
    field("account", "bank-account", ACCOUNT),
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
    field("account", "bank-account", ACCOUNT),
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
    const ALL: [Self; 3] = [Self::Transfer, Self::Cancellation, Self::TrustedAccount];

    /// The word in the path.
    fn word(self) -> &'static str {
        match self {
            Self::Transfer => "transfer",
            Self::Cancellation => "cancel",
            Self::TrustedAccount => "trust",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// The text key of its name; its attribute `lead` describes it.
    fn key(self) -> &'static str {
        match self {
            Self::Transfer => "bank-transfer",
            Self::Cancellation => "bank-cancel",
            Self::TrustedAccount => "bank-trust",
        }
    }

    /// The text key of the service's name on the phone: the bank and the kind of transaction.
    fn service_key(self) -> &'static str {
        match self {
            Self::Transfer => "bank-service-transfer",
            Self::Cancellation => "bank-service-cancel",
            Self::TrustedAccount => "bank-service-trust",
        }
    }

    fn fields(self) -> &'static [Field] {
        match self {
            Self::Transfer => &TRANSFER,
            Self::Cancellation => &CANCELLATION,
            Self::TrustedAccount => &TRUSTED_ACCOUNT,
        }
    }

    /// The form as the phone gets it: labels and options in the language of the page.
    fn schema(self, t: Texts) -> Schema {
        Schema(self.fields().iter().map(|field| field.schema(t)).collect())
    }
}

impl Field {
    fn schema(self, t: Texts) -> SchemaField {
        let (kind, rule) = match self.takes {
            Takes::Text => (FieldKind::Text, String::new()),
            Takes::Digits(pattern) => (FieldKind::Digits, pattern.into()),
            Takes::Euros => (FieldKind::Amount, EURO.into()),
            Takes::Day => (FieldKind::Date, String::new()),
            Takes::OneOf(keys) => {
                let options: Vec<String> = keys.iter().map(|key| t.get(key)).collect();
                (FieldKind::Choice, options.join(BETWEEN_OPTIONS))
            }
        };
        SchemaField {
            kind,
            label: Label::lossy(&t.get(self.key)),
            rule: FieldRule::lossy(&rule),
        }
    }

    /// A canonical value as the page shows it.
    fn shown(self, t: Texts, value: &CanonicalValue) -> String {
        match self.takes {
            Takes::Euros => t.amount(value.as_str(), EURO),
            Takes::Day => t.day(value.as_str()),
            Takes::Digits(_) => text::grouped(value.as_str()),
            _ => value.as_str().to_owned(),
        }
    }
}

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/demo/bank", get(form::choose))
        .route("/demo/bank/{kind}", get(form::show).post(form::review))
        .merge(sign::routes())
}

#[cfg(test)]
mod tests {
    use protocol::messages::Name;

    use super::*;
    use crate::text::Language;

    #[test]
    fn every_form_in_every_language_then_a_schema_that_can_be_filled() {
        for language in Language::all() {
            for kind in Transaction::ALL {
                let service = Texts::of(language).get(kind.service_key());
                assert!(
                    Name::new(&service).is_ok(),
                    "{language:?} {service} is too long"
                );
                for field in kind.schema(Texts::of(language)).0 {
                    assert_eq!(field.check(), Ok(()), "{language:?} {field:?}");
                }
            }
        }
    }
}
