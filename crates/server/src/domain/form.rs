//! The form of a transaction: labelled values in canonical form, shown on a phone (protocol.md §6.1) or typed on it again (§6.2).

use std::collections::BTreeSet;

use protocol::{
    form::{CanonicalValue, FieldError, Schema, SchemaField},
    messages::{Action, FieldKind, Line, MAX_LINES},
    signed::Message,
};

use crate::text::{self, Language, Texts};

/// A filled form. Its values are the server's own copy; a challenge never contains them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    schema: Schema,
    values: Vec<CanonicalValue>,
    language: Language,
}

/// The reasons for which a form cannot be filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormError {
    /// The schema is invalid or ambiguous, or the number of values differs.
    #[error("the form does not fit its schema")]
    Schema,
    /// A value does not fit its field.
    #[error("field {index}: {error}")]
    Field {
        /// Index of the field, from 0.
        index: usize,
        /// The fault of its value.
        error: FieldError,
    },
}

impl Form {
    /// Fills a form with the values typed on a page in `language`, in the schema's order.
    pub fn fill(schema: Schema, typed: &[&str], language: Language) -> Result<Self, FormError> {
        let decimal = language.decimal();
        let whole = !schema.0.is_empty()
            && schema.0.len() <= MAX_LINES
            && schema.0.len() == typed.len()
            && schema.0.iter().all(|field| field.check().is_ok())
            && is_unambiguous(&schema);
        if !whole {
            return Err(FormError::Schema);
        }
        let values = schema
            .0
            .iter()
            .zip(typed)
            .enumerate()
            .map(|(index, (field, typed))| {
                field
                    .canonical(typed, decimal)
                    .map_err(|error| FormError::Field { index, error })
            })
            .collect::<Result<_, _>>()?;
        Ok(Self {
            schema,
            values,
            language,
        })
    }

    /// The fields of the schema.
    #[must_use]
    pub fn schema(&self) -> &Schema {
        &self.schema
    }

    /// The values in canonical form, in the schema's order.
    #[must_use]
    pub fn values(&self) -> &[CanonicalValue] {
        &self.values
    }

    /// The schema's bytes.
    #[must_use]
    pub(crate) fn schema_bytes(&self) -> Vec<u8> {
        self.schema.encode()
    }

    /// Labels and values as the page and the phone show them, in the page's language.
    #[must_use]
    pub fn action(&self) -> Action {
        let values = self.values.iter().map(CanonicalValue::as_str);
        action(&self.schema, values, Texts::of(self.language))
    }
}

/// Labels and values as a person reads them: amounts, with their currency, and dates as the language writes
/// them, digits in groups.
pub fn action<'a>(
    schema: &Schema,
    canonical: impl IntoIterator<Item = &'a str>,
    texts: Texts,
) -> Action {
    let line = |(field, value): (&SchemaField, &str)| {
        let value = match field.kind {
            FieldKind::Amount => texts.amount(value, field.rule.as_str()),
            FieldKind::Date => texts.day(value),
            FieldKind::Digits => text::grouped(value),
            _ => value.to_owned(),
        };
        (field.label.clone(), Line::lossy(&value))
    };
    Action(schema.0.iter().zip(canonical).map(line).collect())
}

/// Whether no label and no currency stands twice in a form. Labels that differ only in case or spaces are the same to a reader, and of two
/// amounts in one currency a reader cannot tell which is paid.
#[must_use]
pub fn is_unambiguous(schema: &Schema) -> bool {
    let label = |field: &SchemaField| {
        let words: Vec<&str> = field.label.as_str().split_whitespace().collect();
        words.join(" ").to_lowercase()
    };
    let labels: BTreeSet<String> = schema.0.iter().map(label).collect();
    let amounts = schema.0.iter().filter(|f| f.kind == FieldKind::Amount);
    let currencies: BTreeSet<&str> = amounts.clone().map(|f| f.rule.as_str()).collect();
    labels.len() == schema.0.len() && currencies.len() == amounts.count()
}

#[cfg(test)]
mod tests {
    use protocol::form::FieldRule;

    use super::*;

    fn schema() -> Schema {
        let field = |kind, label: &str, rule: &str| SchemaField {
            kind,
            label: protocol::messages::Label::new(label).unwrap(),
            rule: FieldRule::new(rule).unwrap(),
        };
        Schema(vec![
            field(FieldKind::Amount, "Amount", "EUR"),
            field(FieldKind::Digits, "Account", "[0-9]{8,16}"),
        ])
    }

    #[test]
    fn filled_then_one_form_and_lines_to_read() {
        let german = Language::from_tag("de").unwrap();
        let form = Form::fill(schema(), &["1.234,5", "1234 5678"], german).unwrap();
        let values: Vec<_> = form.values().iter().map(CanonicalValue::as_str).collect();
        assert_eq!(values, ["1234.50", "12345678"]);
        let action = form.action();
        assert_eq!(action.0[0].1.as_str(), "1.234,50\u{a0}EUR");
        assert_eq!(action.0[1].1.as_str(), "1234\u{a0}5678");
        assert_eq!(Action::parse(&action.encode()).unwrap(), action);
    }

    #[test]
    fn label_or_currency_stands_twice_then_the_form_is_refused() {
        let amount = |label: &str, currency: &str| SchemaField {
            kind: FieldKind::Amount,
            label: protocol::messages::Label::new(label).unwrap(),
            rule: FieldRule::new(currency).unwrap(),
        };
        let fill = |second| {
            let schema = Schema(vec![amount("Amount", "EUR"), second]);
            Form::fill(schema, &["1.00", "2.00"], Language::ENGLISH)
        };
        assert!(fill(amount("Received", "USD")).is_ok());
        for (label, currency) in [("Amount", "USD"), ("AMOUNT", "USD"), ("Received", "EUR")] {
            let refused = fill(amount(label, currency));
            assert_eq!(refused, Err(FormError::Schema), "{label} {currency}");
        }
    }

    #[test]
    fn wrong_value_or_number_of_values_then_said_which() {
        assert_eq!(
            Form::fill(schema(), &["5", "12"], Language::ENGLISH),
            Err(FormError::Field {
                index: 1,
                error: FieldError::NotPattern
            })
        );
        for (schema, typed) in [(schema(), &["5"][..]), (Schema(Vec::new()), &[])] {
            let filled = Form::fill(schema, typed, Language::ENGLISH);
            assert_eq!(filled, Err(FormError::Schema));
        }
    }
}
