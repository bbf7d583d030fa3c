//! Failures of the platform's key store and prompts.

use thiserror::Error;

/// A failure of Keystore, Keychain or a prompt. Kotlin and Swift have the same cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Failure {
    /// The device has no screen lock.
    #[error("the device has no screen lock")]
    NoLock,
    /// No fingerprint or face of sufficient strength is enrolled.
    #[error("no biometrics are enrolled")]
    NotEnrolled,
    /// Too many failed attempts; the platform requires its own lock first.
    #[error("locked out")]
    LockedOut,
    /// The enrolled biometrics changed: keys bound to them are permanently lost.
    #[error("the biometrics changed")]
    Changed,
    /// The user or the system dismissed the prompt.
    #[error("cancelled")]
    Cancelled,
    /// A key, or the data it sealed, has been lost.
    #[error("gone")]
    Gone,
    /// Any other failure; it may be temporary.
    #[error("not available")]
    Unavailable,
}

impl Failure {
    /// All failures.
    pub const ALL: [Self; 7] = [
        Self::NoLock,
        Self::NotEnrolled,
        Self::LockedOut,
        Self::Changed,
        Self::Cancelled,
        Self::Gone,
        Self::Unavailable,
    ];

    /// The code in Kotlin and Swift.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoLock => "no-lock",
            Self::NotEnrolled => "not-enrolled",
            Self::LockedOut => "locked-out",
            Self::Changed => "changed",
            Self::Cancelled => "cancelled",
            Self::Gone => "gone",
            Self::Unavailable => "unavailable",
        }
    }

    /// The failure with this code. Tauri's own rejections have no code.
    pub(crate) fn from_code(code: Option<&str>) -> Self {
        let named = Self::ALL.into_iter().find(|f| Some(f.code()) == code);
        named.unwrap_or(Self::Unavailable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_read_then_unknown_ones_are_unavailable() {
        for failure in Failure::ALL {
            assert_eq!(Failure::from_code(Some(failure.code())), failure);
        }
        for unknown in [None, Some(""), Some("GONE"), Some("gone "), Some("other")] {
            assert_eq!(Failure::from_code(unknown), Failure::Unavailable);
        }
    }
}
