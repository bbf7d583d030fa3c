//! Whether an account can be used.

use serde::Serialize;
use ts_rs::TS;

/// Whether an account can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccountStatus {
    /// Enrolled; the page has not confirmed the comparison code yet.
    ///
    /// The code is stored until then, so that a restart shows it again. Without r it reveals nothing about the PIN.
    Pending {
        /// The comparison code: six Crockford characters.
        comparison_code: String,
    },
    /// In use.
    Active,
    /// Cannot be used, and why.
    Deactivated(DeactivationReason),
}

impl AccountStatus {
    /// Whether the account can only be enrolled again.
    #[must_use]
    pub const fn is_final(&self) -> bool {
        matches!(
            self,
            Self::Deactivated(
                DeactivationReason::Removed
                    | DeactivationReason::EnrolmentCancelled
                    | DeactivationReason::Copied
            )
        )
    }
}

/// The reasons for which an account cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DeactivationReason {
    /// Too many wrong PINs; a PIN reset unblocks it.
    Blocked,
    /// A copy or an older state of this app's vault was used; the account must be enrolled again.
    Copied,
    /// Removed on the web or by STOP.
    Removed,
    /// The page reported that the comparison codes differ, or the registration was cancelled there.
    EnrolmentCancelled,
    /// The server was restored from an older state; a PIN reset brings both back in step.
    ServerRestored,
}
