//! An enrolled device, with its chain and its counters.

use protocol::{
    ids::{DeviceId, UnixSeconds},
    keys::PublicKey,
    messages::{DeviceState, KeyProtection},
};

use super::{
    account::AccountId, attestation::AttestationResult, drift::Drift, epoch::Epochs,
    lockout::Lockout,
};

/// A device of an account.
pub struct Device {
    /// Its id.
    pub id: DeviceId,
    /// The account.
    pub account: AccountId,
    /// The name that the person gave it.
    pub name: String,
    /// `T_pub`.
    pub key: PublicKey,
    /// The protection of T, as declared.
    pub protection: KeyProtection,
    /// The result of the check of its attestation at the enrolment; `None` if the server did not ask for one.
    pub attestation: Option<AttestationResult>,
    /// Its state.
    pub state: DeviceState,
    /// Its chain.
    pub epochs: Epochs,
    /// Its wrong PINs.
    pub lockout: Lockout,
    /// Positions that the last code far ahead fitted (protocol.md §5.3).
    pub drifts: Vec<Drift>,
    /// Changes with every change of its inbox. Never 0.
    pub inbox_seq: u64,
    /// When it was enrolled.
    pub created_at: UnixSeconds,
    /// When it last approved or made a one-time password.
    pub last_used_at: Option<UnixSeconds>,
}

impl Device {
    /// Whether the server has verified that hardware or an unchanged app holds T (protocol.md §3.7).
    #[must_use]
    pub fn is_attested(&self) -> bool {
        self.attestation
            .is_some_and(|attestation| attestation.outcome.is_ok())
    }

    /// Marks its inbox as changed.
    pub fn touch_inbox(&mut self) {
        self.inbox_seq += 1;
    }

    /// A PIN reset (protocol.md §8.3): new keys, counters cleared; a blocked or out-of-step device is active again.
    pub fn reset(&mut self, epochs: Epochs) {
        self.epochs = epochs;
        self.lockout.clear();
        self.drifts.clear();
        self.state = DeviceState::Active;
        self.touch_inbox();
    }

    /// Whether a PIN reset can bring it back.
    #[must_use]
    pub fn can_reset(&self) -> bool {
        matches!(self.state, DeviceState::Active | DeviceState::Blocked)
    }
}
