//! Why the platform refused.

use thiserror::Error;

/// Why the platform refused: every failure of Keystore, Keychain and the prompts is one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Failure {
    /// The device has no screen lock.
    #[error("the device has no screen lock")]
    NoLock,
    /// No fingerprint or face is enrolled, or none that is strong enough.
    #[error("no biometrics are enrolled")]
    NotEnrolled,
    /// Too many fingers or faces were wrong; the platform wants its own lock first.
    #[error("locked out")]
    LockedOut,
    /// The enrolled fingers or faces changed: what was bound to them is lost for good.
    #[error("the biometrics changed")]
    Changed,
    /// The person, or the system, ended the prompt.
    #[error("cancelled")]
    Cancelled,
    /// A key, or what it sealed, was there and is not any more.
    #[error("gone")]
    Gone,
    /// Anything else; perhaps better later.
    #[error("not available")]
    Unavailable,
}

impl Failure {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::NoLock,
        Self::NotEnrolled,
        Self::LockedOut,
        Self::Changed,
        Self::Cancelled,
        Self::Gone,
        Self::Unavailable,
    ];

    /// The code by which Kotlin and Swift name it.
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

    /// What a code names. The bridge itself rejects without one.
    pub(crate) fn of_code(code: Option<&str>) -> Self {
        let named = Self::ALL.into_iter().find(|f| Some(f.code()) == code);
        named.unwrap_or(Self::Unavailable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_then_its_failure_and_anything_else_is_unavailable() {
        for failure in Failure::ALL {
            assert_eq!(Failure::of_code(Some(failure.code())), failure);
        }
        for unknown in [None, Some(""), Some("GONE"), Some("gone "), Some("other")] {
            assert_eq!(Failure::of_code(unknown), Failure::Unavailable);
        }
    }
}
