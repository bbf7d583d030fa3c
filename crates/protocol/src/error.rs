//! Why bytes of another party are not a message.

use thiserror::Error;

/// A message, code or link that does not follow `docs/protocol.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ParseError {
    /// Larger than the cap of its kind; not read any further.
    #[error("larger than its cap")]
    TooLarge,
    /// Ends before its last field.
    #[error("cut short")]
    CutShort,
    /// Bytes after its last field.
    #[error("bytes after the end")]
    TrailingBytes,
    /// The label is not the one expected here.
    #[error("another label")]
    WrongLabel,
    /// More or fewer fields than its kind has.
    #[error("another number of fields")]
    WrongCount,
    /// A field that has no value of its type.
    #[error("a field without a value of its type")]
    BadField,
    /// Text that is not UTF-8, is too long, or holds characters that hide or reorder what is shown.
    #[error("text that cannot be shown as it is")]
    BadText,
    /// Not a code of this protocol at all.
    #[error("not a code of this protocol")]
    NotACode,
    /// A code of a version that this build does not know.
    #[error("a newer version")]
    NewerVersion,
    /// The check character does not fit: a typing slip.
    #[error("a typing slip")]
    Mistyped,
    /// The address is neither https nor http on loopback.
    #[error("an address without transport security")]
    InsecureOrigin,
}
