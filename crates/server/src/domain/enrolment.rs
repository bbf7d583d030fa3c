//! An enrolment or PIN reset (protocol.md §3), from the page's offer to the confirmed device. Every step consumes the old state.

use protocol::{
    enrolment::{
        self, LIFETIME_S, MAX_ATTEMPTS, NewKeys, Transcript, TranscriptParts, WrappedKeys,
    },
    ids::{DeviceId, EnrolmentId, Hash32, Nonce32, UnixSeconds},
    keys::{EnrolmentToken, PinCommitment, PublicKey},
    messages::{EnrolmentKind, KeyProtection, Refusal},
    origin::Origin,
};
use subtle::ConstantTimeEq;

use super::{account::AccountId, token::HashedToken};

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
}

impl From<&Claim> for Claimant {
    fn from(claim: &Claim) -> Self {
        Self {
            key: claim.key,
            protection: claim.protection,
            device: claim.device,
            epoch: claim.epoch,
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
    },
    /// A device has claimed it.
    Claimed {
        /// SHA-256 of etok.
        token: Hash32,
        /// C.
        commitment: PinCommitment,
        /// By whom.
        claim: Claim,
        /// Wrong PINs so far.
        wrong: u8,
        /// SHA-256 of the finish bytes with the last wrong one: sent again, they count once.
        last_wrong: Option<Hash32>,
    },
    /// The keys have arrived; page and app show six characters.
    Finished {
        /// By whom.
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
        /// By whom.
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

    /// Ends it if its time has run out; returns whether it is over.
    ///
    /// A reset is complete when its keys have arrived: the page confirms nothing.
    pub fn expire(&mut self, now: UnixSeconds) -> bool {
        if now < self.expires_at {
            return false;
        }
        match (&self.state, &self.purpose) {
            (EnrolmentState::Added { .. } | EnrolmentState::Dead(_), _) => false,
            (
                EnrolmentState::Finished {
                    claim,
                    finish,
                    done,
                    ..
                },
                EnrolmentPurpose::PinReset { .. },
            ) => {
                self.state = EnrolmentState::Added {
                    claim: claim.clone(),
                    finish: *finish,
                    done: *done,
                };
                false
            }
            (EnrolmentState::Offered { .. }, _) => {
                self.state = EnrolmentState::Dead(DeadReason::Expired);
                true
            }
            (EnrolmentState::Claimed { .. } | EnrolmentState::Finished { .. }, _) => {
                self.state = EnrolmentState::Dead(DeadReason::Unfinished);
                true
            }
        }
    }

    /// A device claims it (protocol.md §3.3). Repeated by the same T it is answered again; by another T both are ended.
    ///
    /// # Errors
    /// The refusal. [`Refusal::EnrolmentContested`] has changed the state.
    pub fn claim(
        &mut self,
        token: &[u8; 16],
        claim: Claim,
        now: UnixSeconds,
    ) -> Result<&Claim, Refusal> {
        self.expire(now);
        let (EnrolmentState::Offered {
            token: expected, ..
        }
        | EnrolmentState::Claimed {
            token: expected, ..
        }) = &self.state
        else {
            return Err(Refusal::EnrolmentGone);
        };
        if !bool::from(expected.0.ct_eq(&Hash32::of(token).0)) {
            return Err(Refusal::NotAuthentic);
        }
        if let EnrolmentPurpose::PinReset { key, .. } = &self.purpose
            && *key != claim.key
        {
            return Err(Refusal::NotThisDevice);
        }
        if matches!(&self.state, EnrolmentState::Claimed { claim: first, .. } if first.key != claim.key)
        {
            self.state = EnrolmentState::Dead(DeadReason::Contested);
            return Err(Refusal::EnrolmentContested);
        }
        self.state =
            match std::mem::replace(&mut self.state, EnrolmentState::Dead(DeadReason::Expired)) {
                EnrolmentState::Offered { token, commitment } => EnrolmentState::Claimed {
                    token,
                    commitment,
                    claim,
                    wrong: 0,
                    last_wrong: None,
                },
                other => other,
            };
        match &self.state {
            EnrolmentState::Claimed { claim, .. } => Ok(claim),
            _ => Err(Refusal::EnrolmentGone),
        }
    }

    /// The keys arrive (protocol.md §3.4). `finish` is SHA-256 of the signed bytes, `transcript` the TBS within them.
    pub fn finish(
        &mut self,
        (origin, server_key): (&Origin, &PublicKey),
        transcript: &[u8],
        wrapped: &WrappedKeys,
        finish: Hash32,
        now: UnixSeconds,
    ) -> Finish {
        self.expire(now);
        match &self.state {
            EnrolmentState::Finished {
                finish: first,
                done,
                ..
            }
            | EnrolmentState::Added {
                finish: first,
                done,
                ..
            } if *first == finish => {
                return Finish::Again(*done);
            }
            EnrolmentState::Dead(DeadReason::WrongPins) => {
                return Finish::Refused(Refusal::EnrolmentDead);
            }
            _ => {}
        }
        let EnrolmentState::Claimed {
            commitment,
            claim,
            wrong,
            last_wrong,
            ..
        } = &mut self.state
        else {
            return Finish::Refused(Refusal::EnrolmentGone);
        };
        let expected = Transcript::of(&TranscriptParts {
            kind: self.purpose.kind(),
            enrolment: self.id,
            origin,
            server_key,
            nonce: claim.nonce,
            device_key: &claim.key,
            device: claim.device,
            epoch: claim.epoch,
        });
        if expected.as_bytes() != transcript {
            return Finish::Refused(Refusal::Malformed);
        }
        let Some(keys) = enrolment::unwrap(wrapped, commitment, &claim.nonce, &expected) else {
            if *last_wrong != Some(finish) {
                *last_wrong = Some(finish);
                *wrong += 1;
            }
            if *wrong >= MAX_ATTEMPTS {
                self.state = EnrolmentState::Dead(DeadReason::WrongPins);
                return Finish::Refused(Refusal::EnrolmentDead);
            }
            return Finish::WrongPin(MAX_ATTEMPTS - *wrong);
        };
        let done = enrolment::derive_done(commitment, &expected, &wrapped.sealed);
        let comparison_code = enrolment::derive_comparison_code(commitment, &expected);
        // C, etok and n_s are gone with the old state; what the page still needs is the six characters alone.
        self.state = EnrolmentState::Finished {
            claim: Claimant::from(&*claim),
            finish,
            done,
            comparison_code,
        };
        self.expires_at = now.plus(LIFETIME_S);
        Finish::Done { keys, done }
    }

    /// The person saw the same characters on both (protocol.md §3.6). Returns the device; `None` in any other state.
    pub fn confirm(&mut self, now: UnixSeconds) -> Option<DeviceId> {
        self.expire(now);
        let EnrolmentState::Finished {
            claim,
            finish,
            done,
            ..
        } = &self.state
        else {
            return None;
        };
        let device = claim.device;
        self.state = EnrolmentState::Added {
            claim: claim.clone(),
            finish: *finish,
            done: *done,
        };
        Some(device)
    }

    /// The person saw different characters, or gave up. Returns the device to remove, if one was created.
    pub fn reject(&mut self, now: UnixSeconds) -> Option<DeviceId> {
        self.expire(now);
        let device = match &self.state {
            EnrolmentState::Finished { claim, .. } => Some(claim.device),
            EnrolmentState::Added { .. } | EnrolmentState::Dead(_) => return None,
            _ => None,
        };
        self.state = EnrolmentState::Dead(DeadReason::Rejected);
        device
    }
}
