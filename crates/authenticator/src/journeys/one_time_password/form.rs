//! The fields of a transaction, protocol.md §6.1: the person types again the values that they intend to sign.

use protocol::{
    form::{CanonicalValue, FieldError, Schema, SchemaField},
    messages,
};

use crate::views::{FieldKind, FieldProblem, FormField};

/// No field takes more. Bytes.
const MAX_TYPED: usize = 800;

/// The fields of a transaction, as far as they are typed.
pub(crate) struct TransactionForm {
    fields: Vec<TypedField>,
}

struct TypedField {
    field: SchemaField,
    typed: String,
    problem: Option<FieldError>,
}

impl TransactionForm {
    pub(crate) fn new(schema: &Schema) -> Self {
        let fields = schema.0.iter().map(|field| TypedField {
            field: field.clone(),
            typed: String::new(),
            problem: None,
        });
        Self {
            fields: fields.collect(),
        }
    }

    /// Takes a field as typed so far.
    pub(crate) fn fill(&mut self, index: u32, text: &str) {
        let field = usize::try_from(index)
            .ok()
            .and_then(|n| self.fields.get_mut(n));
        let Some(field) = field else {
            return;
        };
        // A text that is too long is dropped, and never taken for what was there before (P4).
        let fits = text.len() <= MAX_TYPED;
        field.problem = (!fits).then_some(FieldError::TooLong);
        field.typed = if fits { text.to_owned() } else { String::new() };
    }

    /// The canonical values, if every field is complete and valid. Otherwise each field knows its problem.
    pub(crate) fn submit(&mut self, decimal: char) -> Option<Vec<CanonicalValue>> {
        let mut values = Vec::with_capacity(self.fields.len());
        for field in &mut self.fields {
            match field.field.canonical(&field.typed, decimal) {
                Ok(value) => values.push(value),
                // A text that was too long is empty here.
                Err(_) if field.problem == Some(FieldError::TooLong) => {}
                Err(error) => field.problem = Some(error),
            }
        }
        (values.len() == self.fields.len()).then_some(values)
    }

    pub(crate) fn view(&self) -> Vec<FormField> {
        self.fields.iter().map(form_field).collect()
    }
}

fn form_field(typed: &TypedField) -> FormField {
    let field = &typed.field;
    FormField {
        label: field.label.to_string(),
        kind: match field.kind {
            messages::FieldKind::Text => FieldKind::Text,
            messages::FieldKind::Digits => FieldKind::Digits,
            messages::FieldKind::Amount => FieldKind::Amount,
            messages::FieldKind::Date => FieldKind::Date,
            messages::FieldKind::Choice => FieldKind::Choice,
        },
        options: match field.kind {
            messages::FieldKind::Choice => field.options().map(str::to_owned).collect(),
            _ => Vec::new(),
        },
        unit: match field.kind {
            messages::FieldKind::Amount => field.rule.to_string(),
            _ => String::new(),
        },
        typed: typed.typed.clone(),
        problem: typed.problem.map(|problem| match problem {
            FieldError::Empty => FieldProblem::Empty,
            FieldError::TooLong => FieldProblem::TooLong,
            FieldError::NotDigits => FieldProblem::NotDigits,
            FieldError::NotAmount => FieldProblem::NotAmount,
            FieldError::NotDate => FieldProblem::NotDate,
            FieldError::NotOption => FieldProblem::NotOption,
            FieldError::NotPattern => FieldProblem::NotPattern,
        }),
    }
}
