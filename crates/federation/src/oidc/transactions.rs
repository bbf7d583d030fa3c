//! Transactions by rich authorization requests (RFC 9396): what a client sends in `authorization_details`, and what it gets back once
//! a device has signed it.
//!
//! Invariant: the values that are signed are those that the client sent, byte for byte: a value in another than the canonical form
//! (protocol.md §6.2) is refused, not corrected.

use openidconnect::ExtraTokenFields;
use protocol::form::{FieldRule, Schema, SchemaField};
use protocol::messages::{FieldKind, Label, MAX_LINES};
use serde::{Deserialize, Serialize};
use server::domain::form::is_unambiguous;
use server::domain::service_transaction::SignedTransaction;
use server::use_cases::service_transaction::NewTransaction;

/// The type of the only details that this server takes.
pub(super) const TYPE: &str = "urn:countersign:transaction";

/// The longest `authorization_details`, in bytes.
const MAX_DETAILS: usize = 4_096;

/// The decimal separator of canonical amounts.
const DECIMAL: char = '.';

/// The type of details, as the JSON names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum DetailsType {
    #[serde(rename = "urn:countersign:transaction")]
    Transaction,
}

/// A transaction, as the client sends it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TransactionDetails {
    r#type: DetailsType,
    /// The id of its kind, whose title the operator has configured.
    pub(super) transaction: String,
    /// 1 to 12 labelled values.
    fields: Vec<DetailsField>,
}

/// A labelled value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
enum DetailsField {
    /// Words, for example a name or an IBAN; a pattern may bind them.
    Text {
        label: String,
        value: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pattern: Option<String>,
    },
    /// The digits 0 to 9.
    Digits {
        label: String,
        value: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pattern: Option<String>,
    },
    /// Money: `1250.50`.
    Amount {
        label: String,
        value: String,
        /// The ISO 4217 code.
        currency: String,
    },
    /// A day: `2026-12-01`.
    Date { label: String, value: String },
    /// One of 2 or more options.
    Choice {
        label: String,
        value: String,
        options: Vec<String>,
    },
}

impl DetailsField {
    fn parts(&self) -> (FieldKind, &str, &str, String) {
        match self {
            Self::Text {
                label,
                value,
                pattern,
            } => (
                FieldKind::Text,
                label,
                value,
                pattern.clone().unwrap_or_default(),
            ),
            Self::Digits {
                label,
                value,
                pattern,
            } => (
                FieldKind::Digits,
                label,
                value,
                pattern.clone().unwrap_or_default(),
            ),
            Self::Amount {
                label,
                value,
                currency,
            } => (FieldKind::Amount, label, value, currency.clone()),
            Self::Date { label, value } => (FieldKind::Date, label, value, String::new()),
            Self::Choice {
                label,
                value,
                options,
            } => (FieldKind::Choice, label, value, options.join("|")),
        }
    }

    /// The field and its value; `None` if the value is not canonical, or the field cannot be filled.
    fn read(&self) -> Option<(SchemaField, String)> {
        let (kind, label, value, rule) = self.parts();
        if let Self::Choice { options, .. } = self
            && options.iter().any(|option| option.contains('|'))
        {
            return None;
        }
        let field = SchemaField {
            kind,
            label: Label::new(label).ok()?,
            rule: FieldRule::new(&rule).ok()?,
        };
        field.check().ok()?;
        let canonical = field.canonical(value, DECIMAL).ok()?;
        (canonical.as_str() == value).then(|| (field, value.to_owned()))
    }
}

impl TransactionDetails {
    /// Reads the parameter: an array of exactly one transaction whose values are canonical. `None` if it is anything else.
    pub(super) fn parse(text: &str) -> Option<Self> {
        if text.len() > MAX_DETAILS {
            return None;
        }
        let [details] =
            <[Self; 1]>::try_from(serde_json::from_str::<Vec<Self>>(text).ok()?).ok()?;
        if !(1..=MAX_LINES).contains(&details.fields.len()) {
            return None;
        }
        let fields: Option<Vec<_>> = details.fields.iter().map(DetailsField::read).collect();
        let schema = Schema(fields?.into_iter().map(|(field, _)| field).collect());
        is_unambiguous(&schema).then_some(details)
    }

    /// The transaction for the server, with the checks of [`parse`](Self::parse) done.
    pub(super) fn transaction(&self) -> NewTransaction {
        let (schema, values) = self.fields.iter().filter_map(DetailsField::read).unzip();
        NewTransaction {
            kind: self.transaction.clone(),
            schema: Schema(schema),
            values,
        }
    }
}

/// A transaction of an authorization request, and its signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct RequestedTransaction {
    pub(super) details: TransactionDetails,
    #[serde(default)]
    pub(super) signed: Option<Signature>,
}

/// A signature, as the client gets it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Signature {
    /// The id of the request or challenge that was signed, unique to this signature.
    reference: String,
    /// Seconds since 1970.
    signed_at: u64,
    /// `app` or `code`.
    method: String,
}

impl From<SignedTransaction> for Signature {
    fn from(signed: SignedTransaction) -> Self {
        Self {
            reference: signed.reference.to_hex(),
            signed_at: signed.at.0,
            method: if signed.by_code { "code" } else { "app" }.into(),
        }
    }
}

/// A signed transaction: what the client sent, and the signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SignedDetails {
    #[serde(flatten)]
    details: serde_json::Value,
    signature: Signature,
}

/// The member `authorization_details` of a token response (RFC 9396 §7) and of an ID token (§14.2); absent without a transaction.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SignedAuthorization {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    authorization_details: Option<Vec<SignedDetails>>,
}

impl ExtraTokenFields for SignedAuthorization {}

impl SignedAuthorization {
    /// The details of a signed request.
    pub(super) fn of(transaction: Option<&RequestedTransaction>) -> Self {
        let signed = transaction.and_then(|transaction| {
            Some(SignedDetails {
                details: serde_json::to_value(&transaction.details).ok()?,
                signature: transaction.signed.clone()?,
            })
        });
        Self {
            authorization_details: signed.map(|signed| vec![signed]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn details(fields: &str) -> String {
        format!(r#"[{{"type":"{TYPE}","transaction":"transfer","fields":[{fields}]}}]"#)
    }

    const AMOUNT: &str = r#"{"kind":"amount","label":"Amount","currency":"EUR","value":"1250.50"}"#;

    #[test]
    fn details_with_every_kind_of_field_then_read() {
        let text = details(&format!(
            r#"{AMOUNT},
               {{"kind":"text","label":"Recipient","value":"Zoë Müller"}},
               {{"kind":"text","label":"IBAN","value":"DE89370400440532013000","pattern":"[A-Z]{{2}}[0-9A-Z]{{13,30}}"}},
               {{"kind":"digits","label":"Number","value":"123456","pattern":"[0-9]{{6}}"}},
               {{"kind":"date","label":"Day","value":"2026-12-01"}},
               {{"kind":"choice","label":"Reason","options":["A","B"],"value":"B"}}"#
        ));
        let read = TransactionDetails::parse(&text).unwrap();
        let transaction = read.transaction();
        assert_eq!(transaction.kind, "transfer");
        assert_eq!(transaction.schema.0.len(), 6);
        assert_eq!(transaction.values[0], "1250.50");
        let signed = SignedAuthorization::of(Some(&RequestedTransaction {
            details: read.clone(),
            signed: Some(Signature {
                reference: "0a".into(),
                signed_at: 5,
                method: "app".into(),
            }),
        }));
        let json = serde_json::to_value(&signed).unwrap();
        let sent: serde_json::Value = serde_json::from_str(&text).unwrap();
        let answered = &json["authorization_details"][0];
        assert_eq!(answered["fields"], sent[0]["fields"]);
        assert_eq!(answered["signature"]["reference"], "0a");
        let none = serde_json::to_value(SignedAuthorization::of(None)).unwrap();
        assert_eq!(none, serde_json::json!({}));
    }

    #[test]
    fn details_that_are_unknown_ambiguous_or_not_canonical_then_refused() {
        let good = details(AMOUNT);
        assert!(TransactionDetails::parse(&good).is_some());
        let many = vec![AMOUNT; MAX_LINES + 1].join(",");
        let long = good.replace("Amount", &"a".repeat(MAX_DETAILS));
        for bad in [
            String::new(),
            "[]".into(),
            good.trim_matches(['[', ']']).into(),
            good.replace(TYPE, "payment_initiation"),
            good.replace("\"fields\"", "\"actions\":[],\"fields\""),
            good.replace("\"value\"", "\"extra\":1,\"value\""),
            good.replace("\"value\"", "\"value\":\"1.00\",\"value\""),
            good.replace("1250.50", "1,250.50"),
            good.replace("1250.50", "1250.5"),
            good.replace("1250.50", ""),
            good.replace("EUR", ""),
            good.replace("\"Amount\"", "\" \""),
            good.replace("Amount", "A\u{202E}mount"),
            good.replace("\"amount\"", "\"secret\""),
            format!("{},{}", good.trim_end_matches(']'), &good[1..]),
            details(""),
            details(&many),
            details(&format!("{AMOUNT},{}", AMOUNT.replace("EUR", "USD"))),
            details(&format!("{AMOUNT},{}", AMOUNT.replace("Amount", "Fee"))),
            details(r#"{"kind":"choice","label":"L","options":["a|b","c"],"value":"c"}"#),
            details(r#"{"kind":"choice","label":"L","options":["a","c"],"value":"b"}"#),
            details(r#"{"kind":"date","label":"L","value":"1.12.2026"}"#),
            details(r#"{"kind":"text","label":"L","value":"a  b"}"#),
            details(r#"{"kind":"text","label":"L","value":"ab","pattern":"[0-9]{2}"}"#),
            long,
        ] {
            assert_eq!(TransactionDetails::parse(&bad), None, "{bad}");
        }
    }
}
