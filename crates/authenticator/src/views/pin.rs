//! The purpose of a PIN, and its alternatives.

use serde::Serialize;
use ts_rs::TS;

use super::{AccountView, BiometricKind, ChallengeCard, EnrolmentKind, RequestCard};

/// The purpose of a PIN.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum PinPurpose {
    /// To complete the registration or the reset.
    Enrol {
        /// Masked account, `m***@e***`.
        account: String,
        /// The server's name.
        server_name: String,
        /// Enrolment or PIN reset.
        kind: EnrolmentKind,
    },
    /// To approve a request.
    Approve {
        /// The request.
        card: RequestCard,
        /// The match code that was typed, so that a slip is seen before the PIN; empty where none is typed.
        typed: String,
    },
    /// To make a one-time password.
    Answer {
        /// The service.
        challenge: ChallengeCard,
    },
    /// To change the PIN: the old one, the new one, and the new one again.
    ChangePin {
        /// The account.
        account: AccountView,
        /// The PIN that is typed, one of three.
        step: ChangePinStep,
    },
    /// To turn fingerprint or face on.
    TurnOnBiometrics {
        /// The account.
        account: AccountView,
        /// The biometrics of this device.
        kind: BiometricKind,
    },
    /// To move the account to another device.
    Move {
        /// The account.
        account: AccountView,
    },
}

/// The steps of a PIN change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ChangePinStep {
    /// The current PIN.
    Old,
    /// The new PIN.
    New,
    /// The new PIN again.
    Repeat,
}
