//! The journeys, one state machine each: enums whose transitions consume the old state.
//!
//! A transition may read and change the vault and make the next question; it never waits and never sends. The
//! [app](crate::App) sends what it is given and hands the answer to the transition that awaits it.

pub(crate) mod answer;
pub(crate) mod approve;
pub(crate) mod clock;
pub(crate) mod enrol;
pub(crate) mod history;
pub(crate) mod inbox;
pub(crate) mod moving;
pub(crate) mod opening;
pub(crate) mod own;
pub(crate) mod reply;
pub(crate) mod settle;
pub(crate) mod unlocked;

use protocol::messages::Refused;

use crate::{
    ports::PresenceError,
    seal::VaultError,
    views::{ErrorCode, Problem},
};

impl From<ErrorCode> for Problem {
    fn from(code: ErrorCode) -> Self {
        Self {
            code,
            retry_after_s: None,
            attempts_left: None,
        }
    }
}

impl From<VaultError> for Problem {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::Unwritable => ErrorCode::StoreUnwritable,
            VaultError::KeyStore | VaultError::Key(_) => ErrorCode::KeyStoreUnavailable,
            VaultError::TooMany => ErrorCode::TooManyAccounts,
            VaultError::Nothing | VaultError::Unanswered | VaultError::OutOfReach => {
                ErrorCode::ServerFault
            }
        }
        .into()
    }
}

impl From<PresenceError> for Problem {
    fn from(error: PresenceError) -> Self {
        match error {
            PresenceError::Cancelled => ErrorCode::BiometricCancelled,
            PresenceError::LockedOut => ErrorCode::BiometricLockedOut,
            PresenceError::Changed => ErrorCode::BiometricChanged,
            PresenceError::Unavailable => ErrorCode::BiometricUnavailable,
        }
        .into()
    }
}

impl From<&Refused> for Problem {
    fn from(refused: &Refused) -> Self {
        use protocol::messages::Refusal;
        let code = match refused.why {
            Refusal::Malformed
            | Refusal::NotAuthentic
            | Refusal::Replayed
            | Refusal::AskFirst
            | Refusal::ServerRestored
            | Refusal::ServerFault => ErrorCode::ServerFault,
            Refusal::EnrolmentGone => ErrorCode::EnrolmentGone,
            Refusal::EnrolmentContested => ErrorCode::EnrolmentContested,
            Refusal::NotThisDevice => ErrorCode::NotThisDevice,
            Refusal::WrongPin => ErrorCode::WrongPin,
            Refusal::EnrolmentDead => ErrorCode::EnrolmentDead,
            Refusal::RequestGone | Refusal::RequestCancelled | Refusal::RequestDecided => {
                ErrorCode::RequestGone
            }
            Refusal::RequestExpired => ErrorCode::RequestExpired,
            Refusal::DeviceNotActive => ErrorCode::DeviceNotActive,
            Refusal::TooMany => ErrorCode::TooMany,
        };
        Self {
            code,
            retry_after_s: (refused.retry_after_s > 0).then_some(refused.retry_after_s),
            attempts_left: (refused.why == Refusal::WrongPin).then_some(refused.attempts_left),
        }
    }
}
