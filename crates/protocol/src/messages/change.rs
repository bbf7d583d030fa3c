//! `cs1/change`, protocol.md §4.7: the change of an account that a request or a challenge asks for.

use super::{ChangeKind, Field as _, Line};
use crate::{error::ParseError, signed::Message, transcript};

/// `E("cs1/change", change ‖ object ‖ value)`: the action of a [`Request`](super::Request), or the change of a
/// [`Challenge`](super::Challenge), of kind [`AccountChange`](super::RequestKind::AccountChange).
///
/// [`ChangeKind`] determines which texts are present. Parsing refuses a missing text and a surplus one, so that a phone
/// shows a complete sentence or nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    kind: ChangeKind,
    object: Line,
    value: Line,
}

impl ChangeKind {
    /// Whether the change names an object.
    #[must_use]
    pub const fn has_object(self) -> bool {
        matches!(
            self,
            Self::RemoveDevice | Self::ResetPin | Self::RenameDevice | Self::ReportSignIn
        )
    }

    /// Whether phones can word the change although no server asks for it yet.
    #[must_use]
    pub const fn is_reserved(self) -> bool {
        matches!(self, Self::EndWaitingPeriod)
    }

    /// Whether the change names a new value.
    #[must_use]
    pub const fn has_value(self) -> bool {
        matches!(self, Self::RenameDevice | Self::ChangeEmail)
    }
}

impl Change {
    /// Creates a change.
    ///
    /// # Errors
    /// [`ParseError::BadField`] if a text is missing, only white space, or present where `kind` has none.
    pub fn new(kind: ChangeKind, object: Line, value: Line) -> Result<Self, ParseError> {
        let fits = |text: &Line, wanted: bool| match wanted {
            true => !text.as_str().trim().is_empty(),
            false => text.as_str().is_empty(),
        };
        if fits(&object, kind.has_object()) && fits(&value, kind.has_value()) {
            Ok(Self {
                kind,
                object,
                value,
            })
        } else {
            Err(ParseError::BadField)
        }
    }

    /// The kind of change.
    #[must_use]
    pub const fn kind(&self) -> ChangeKind {
        self.kind
    }

    /// The changed object, as a person knows it; empty if the kind has none.
    #[must_use]
    pub const fn object(&self) -> &Line {
        &self.object
    }

    /// The new value; empty if the kind has none.
    #[must_use]
    pub const fn value(&self) -> &Line {
        &self.value
    }
}

impl Message for Change {
    const LABEL: &'static str = "cs1/change";

    fn encode(&self) -> Vec<u8> {
        let fields = [self.kind.put(), self.object.put(), self.value.put()];
        let fields: Vec<&[u8]> = fields.iter().map(Vec::as_slice).collect();
        transcript::encode(Self::LABEL, &fields)
    }

    fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        let [kind, object, value] = transcript::decode_exact(Self::LABEL, bytes)?;
        Self::new(
            ChangeKind::take(kind)?,
            Line::take(object)?,
            Line::take(value)?,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> Line {
        Line::new(text).unwrap()
    }

    #[test]
    fn text_missing_or_surplus_then_refused() {
        for &kind in ChangeKind::ALL {
            for (object, value) in [("", ""), ("a", ""), ("", "b"), ("a", "b"), (" ", "b")] {
                let wanted = (kind.has_object(), kind.has_value());
                let given = (!object.trim().is_empty(), !value.is_empty());
                let blank = object == " ";
                let made = Change::new(kind, line(object), line(value));
                assert_eq!(
                    made.is_ok(),
                    wanted == given && !blank,
                    "{kind:?} {object:?} {value:?}"
                );
                let bytes = transcript::encode(
                    Change::LABEL,
                    &[&[kind.number()], object.as_bytes(), value.as_bytes()],
                );
                assert_eq!(Change::parse(&bytes), made);
            }
        }
    }

    #[test]
    fn unknown_change_then_refused() {
        for number in (0..=255).filter(|n| !(1..=9).contains(n)) {
            let bytes = transcript::encode(Change::LABEL, &[&[number], b"", b""]);
            assert_eq!(Change::parse(&bytes), Err(ParseError::BadField));
        }
    }
}
