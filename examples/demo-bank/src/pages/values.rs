//! The values of an order as pages show them.

use crate::texts::Texts;
use crate::transactions::{Field, Order};

/// A value on the review page.
pub(super) struct Reviewed {
    pub(super) name: &'static str,
    pub(super) label: String,
    pub(super) value: String,
    /// The canonical form, which is posted again.
    pub(super) canonical: String,
}

/// The lines of an order.
pub(super) fn reviewed(t: Texts, order: &Order) -> Vec<Reviewed> {
    let line = |(field, value): (Field, &str)| Reviewed {
        name: field.name,
        label: field.label(t),
        value: field.shown(t, value),
        canonical: value.to_owned(),
    };
    order.lines().map(line).collect()
}
