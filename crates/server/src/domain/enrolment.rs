//! An enrolment or PIN reset (protocol.md §3), from the page's offer to the confirmed device. Every step consumes the old state.

mod transitions;

use protocol::{
    enrolment::{LIFETIME_S, NewKeys},
    ids::{DeviceId, EnrolmentId, Hash32, Nonce32, UnixSeconds},
    keys::{EnrolmentToken, PinCommitment, PublicKey},
    messages::{EnrolmentKind, KeyProtection, Refusal},
};

pub use self::transitions::FinishedEnrolment;
use super::{account::AccountId, attestation::AttestationResult, token::HashedToken};

/// Refused attestations of one enrolment that the audit log records; more change nothing.
pub const MAX_RECORDED: u8 = 16;

/// The purpose of an enrolment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EnrolmentPurpose {
    /// A new device with this name.
    Enrol {
        /// The device's name.
        name: String,
    },
    /// A new device with this name, which takes the place of another (protocol.md §8.6): that one's T alone confirms it.
    Move {
        /// The device's name.
        name: String,
        /// The old device.
        from: DeviceId,
    },
    /// A new PIN for this device.
    PinReset {
        /// The device.
        device: DeviceId,
        /// Its `T_pub`.
        key: PublicKey,
    },
}

impl EnrolmentPurpose {
    /// The kind in the code and in `claimed`.
    #[must_use]
    pub const fn kind(&self) -> EnrolmentKind {
        match self {
            Self::Enrol { .. } | Self::Move { .. } => EnrolmentKind::Enrol,
            Self::PinReset { .. } => EnrolmentKind::PinReset,
        }
    }
}

/// The device that claimed an enrolment, once its keys have arrived: a claim without `n_s`, which nothing needs any more and
/// with which the comparison code, r and `T_pub` would tell the PIN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claimant {
    /// `T_pub`.
    pub key: PublicKey,
    /// The protection of T.
    pub protection: KeyProtection,
    /// The device's id.
    pub device: DeviceId,
    /// The epoch that begins.
    pub epoch: u64,
    /// The result of the check of its attestation; `None` if the server did not ask for one.
    pub attestation: Option<AttestationResult>,
}

impl From<&Claim> for Claimant {
    fn from(claim: &Claim) -> Self {
        Self {
            key: claim.key,
            protection: claim.protection,
            device: claim.device,
            epoch: claim.epoch,
            attestation: claim.attestation,
        }
    }
}

/// The contents of the app's claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// `T_pub`.
    pub key: PublicKey,
    /// The protection of T.
    pub protection: KeyProtection,
    /// `n_s`.
    pub nonce: Nonce32,
    /// The device's id.
    pub device: DeviceId,
    /// The epoch that begins: 0, or for a PIN reset one more than the device's at the time of the claim.
    pub epoch: u64,
    /// The result of the check of its attestation; `None` if the server did not ask for one.
    pub attestation: Option<AttestationResult>,
}

/// The reasons for which an enrolment ends without a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeadReason {
    /// Two devices claimed it.
    Contested,
    /// Three wrong PINs.
    WrongPins,
    /// The page said that the six characters differ.
    Rejected,
    /// No device claimed it in time.
    Expired,
    /// A device claimed it, but PIN or comparison did not follow in time.
    Unfinished,
}

impl DeadReason {
    /// Every reason, with its name in the database.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Contested, "contested"),
        (Self::WrongPins, "wrong-pins"),
        (Self::Rejected, "rejected"),
        (Self::Expired, "expired"),
        (Self::Unfinished, "unfinished"),
    ];
}

/// The state of an enrolment.
pub enum EnrolmentState {
    /// The page shows the code.
    Offered {
        /// SHA-256 of etok.
        token: Hash32,
        /// C.
        commitment: PinCommitment,
        /// The challenge for an attestation, once a device was asked for one.
        challenge: Option<[u8; 32]>,
        /// Attestations that were refused and recorded, at most [`MAX_RECORDED`].
        refused: u8,
    },
    /// A device has claimed it.
    Claimed {
        /// SHA-256 of etok.
        token: Hash32,
        /// C.
        commitment: PinCommitment,
        /// The claim of the device.
        claim: Claim,
        /// Wrong PINs so far.
        wrong: u8,
        /// SHA-256 of the finish bytes with the last wrong one: sent again, they count once.
        last_wrong: Option<Hash32>,
    },
    /// The keys have arrived; page and app show six characters.
    Finished {
        /// The claim of the device.
        claim: Claimant,
        /// SHA-256 of the finish bytes, to answer the same ones again.
        finish: Hash32,
        /// The proof for the app.
        done: [u8; 32],
        /// The six characters.
        comparison_code: String,
    },
    /// Confirmed on the page. The proof stays, for an app that missed it.
    Added {
        /// The claim of the device.
        claim: Claimant,
        /// SHA-256 of the finish bytes.
        finish: Hash32,
        /// The proof for the app.
        done: [u8; 32],
    },
    /// Over, without a device.
    Dead(DeadReason),
}

/// An enrolment.
pub struct Enrolment {
    /// Its id.
    pub id: EnrolmentId,
    /// The account.
    pub account: AccountId,
    /// The purpose.
    pub purpose: EnrolmentPurpose,
    /// The session that offered it; `None` if a phone did.
    pub session: Option<HashedToken>,
    /// Its state.
    pub state: EnrolmentState,
    /// When it ends by itself.
    pub expires_at: UnixSeconds,
}

/// The result of `finish`.
pub enum Finish {
    /// The same bytes came before: the same answer.
    Again([u8; 32]),
    /// The right PIN: these keys, and the answer.
    Done {
        /// The new keys.
        keys: NewKeys,
        /// The answer.
        done: [u8; 32],
    },
    /// A wrong PIN; this many attempts are left.
    WrongPin(u8),
    /// Not accepted.
    Refused(Refusal),
}

impl Enrolment {
    /// The page's offer.
    #[must_use]
    pub fn offer(
        id: EnrolmentId,
        account: AccountId,
        purpose: EnrolmentPurpose,
        token: &EnrolmentToken,
        commitment: PinCommitment,
        now: UnixSeconds,
    ) -> Self {
        let state = EnrolmentState::Offered {
            token: Hash32::of(token.expose()),
            commitment,
            challenge: None,
            refused: 0,
        };
        Self {
            id,
            account,
            purpose,
            session: None,
            state,
            expires_at: now.plus(LIFETIME_S),
        }
    }

    /// When the page offered it, until its keys have arrived.
    #[must_use]
    pub const fn offered_at(&self) -> Option<UnixSeconds> {
        match self.state {
            EnrolmentState::Offered { .. } | EnrolmentState::Claimed { .. } => {
                Some(UnixSeconds(self.expires_at.0.saturating_sub(LIFETIME_S)))
            }
            _ => None,
        }
    }

    /// Whether a device has brought its keys, so that the proof which allowed the enrolment is spent.
    #[must_use]
    pub fn has_keys(&self) -> bool {
        matches!(
            self.state,
            EnrolmentState::Finished { .. } | EnrolmentState::Added { .. }
        )
    }
}
