//! The error of every parser in this crate.

use thiserror::Error;

/// The reasons for which a message, code or link from another party does not follow `docs/protocol.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ParseError {
    /// The input is larger than the limit of its kind. It was not parsed.
    #[error("larger than allowed")]
    TooLarge,
    /// The input ends before its last field.
    #[error("truncated")]
    CutShort,
    /// There are bytes after the last field.
    #[error("bytes after the end")]
    TrailingBytes,
    /// The label is not the expected one.
    #[error("wrong label")]
    WrongLabel,
    /// The number of fields is not allowed for this kind of message.
    #[error("wrong number of fields")]
    WrongCount,
    /// The bytes of a field are not a value of its type.
    #[error("invalid field")]
    BadField,
    /// A text is not UTF-8, or contains characters that hide or reorder text (protocol.md §1.4).
    #[error("invalid text")]
    BadText,
    /// The input is not a code of this protocol.
    #[error("not a code of this protocol")]
    NotACode,
    /// The code has a version or kind that this build does not know.
    #[error("newer version")]
    NewerVersion,
    /// The check character, the length or the alphabet is wrong: the code was mistyped.
    #[error("mistyped")]
    Mistyped,
    /// The text consists of digits, but not of twelve that end with their check digit (protocol.md §5.4).
    #[error("mistyped digits")]
    MistypedDigits,
    /// The address is neither https nor http on loopback.
    #[error("address without transport security")]
    InsecureOrigin,
}
