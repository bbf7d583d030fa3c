//! The transitions of an enrolment. Each consumes the enrolment and returns the one that follows.

use protocol::{
    enrolment::{self, LIFETIME_S, MAX_ATTEMPTS, Transcript, TranscriptParts, WrappedKeys},
    ids::{DeviceId, Hash32, UnixSeconds},
    keys::PublicKey,
    messages::Refusal,
    origin::Origin,
};
use subtle::ConstantTimeEq;

use super::{
    Claim, Claimant, DeadReason, Enrolment, EnrolmentPurpose, EnrolmentState, Finish, MAX_RECORDED,
};

impl Enrolment {
    /// Whether its time has run out at `now` without a device. A reset is complete when its keys have arrived: the page
    /// confirms nothing.
    #[must_use]
    pub fn has_run_out(&self, now: UnixSeconds) -> bool {
        let complete = match &self.state {
            EnrolmentState::Added { .. } | EnrolmentState::Dead(_) => true,
            EnrolmentState::Finished { .. } => {
                matches!(self.purpose, EnrolmentPurpose::PinReset { .. })
            }
            EnrolmentState::Offered { .. } | EnrolmentState::Claimed { .. } => false,
        };
        now >= self.expires_at && !complete
    }

    /// The enrolment at `now`: past its time a reset with keys is complete, and every other unconfirmed enrolment is over.
    #[must_use]
    pub fn at(self, now: UnixSeconds) -> Self {
        if now < self.expires_at {
            return self;
        }
        let state = match (self.state, &self.purpose) {
            (
                EnrolmentState::Finished {
                    claim,
                    finish,
                    done,
                    ..
                },
                EnrolmentPurpose::PinReset { .. },
            ) => EnrolmentState::Added {
                claim,
                finish,
                done,
            },
            (EnrolmentState::Offered { .. }, _) => EnrolmentState::Dead(DeadReason::Expired),
            (EnrolmentState::Claimed { .. } | EnrolmentState::Finished { .. }, _) => {
                EnrolmentState::Dead(DeadReason::Unfinished)
            }
            (over @ (EnrolmentState::Added { .. } | EnrolmentState::Dead(_)), _) => over,
        };
        Self { state, ..self }
    }

    /// A device claims it (protocol.md §3.3). Repeated by the same T it is answered again; by another T both are ended.
    ///
    /// Returns the enrolment that follows, with the claim that counts or the refusal.
    pub fn claim(
        self,
        token: &[u8; 16],
        claim: Claim,
        now: UnixSeconds,
    ) -> (Self, Result<Claim, Refusal>) {
        let current = self.at(now);
        if let Err(refusal) = current.require_claimable(token, &claim.key) {
            return (current, Err(refusal));
        }
        let (state, taken) = match current.state {
            EnrolmentState::Offered {
                token, commitment, ..
            } => {
                let claimed = EnrolmentState::Claimed {
                    token,
                    commitment,
                    claim: claim.clone(),
                    wrong: 0,
                    last_wrong: None,
                };
                (claimed, Ok(claim))
            }
            EnrolmentState::Claimed { claim: first, .. } if first.key != claim.key => {
                let contested = EnrolmentState::Dead(DeadReason::Contested);
                (contested, Err(Refusal::EnrolmentContested))
            }
            EnrolmentState::Claimed {
                token,
                commitment,
                claim: first,
                wrong,
                last_wrong,
            } => {
                let taken = Ok(first.clone());
                let claimed = EnrolmentState::Claimed {
                    token,
                    commitment,
                    claim: first,
                    wrong,
                    last_wrong,
                };
                (claimed, taken)
            }
            other => (other, Err(Refusal::EnrolmentGone)),
        };
        (Self { state, ..current }, taken)
    }

    /// Whether this would be the first claim, by a new device, that it accepts: only then an attestation is judged
    /// (protocol.md §3.7).
    #[must_use]
    pub fn awaits_attestation(
        &self,
        token: &[u8; 16],
        device_key: &PublicKey,
        now: UnixSeconds,
    ) -> bool {
        matches!(self.state, EnrolmentState::Offered { .. })
            && !matches!(self.purpose, EnrolmentPurpose::PinReset { .. })
            && now < self.expires_at
            && self.require_claimable(token, device_key).is_ok()
    }

    /// The challenge that a device was asked for; `None` before the first question.
    #[must_use]
    pub const fn challenge(&self) -> Option<&[u8; 32]> {
        match &self.state {
            EnrolmentState::Offered { challenge, .. } => challenge.as_ref(),
            _ => None,
        }
    }

    /// The same enrolment with a challenge, which it keeps until a device has claimed it.
    #[must_use]
    pub fn challenged(self, drawn: [u8; 32]) -> (Self, [u8; 32]) {
        match self.state {
            EnrolmentState::Offered {
                token,
                commitment,
                challenge,
                refused,
            } => {
                let challenge = challenge.unwrap_or(drawn);
                let state = EnrolmentState::Offered {
                    token,
                    commitment,
                    challenge: Some(challenge),
                    refused,
                };
                (Self { state, ..self }, challenge)
            }
            state => (Self { state, ..self }, drawn),
        }
    }

    /// Counts a refused attestation. `None` if the audit log records no more of them.
    #[must_use]
    pub fn count_refused(self) -> Option<Self> {
        match self.state {
            EnrolmentState::Offered {
                token,
                commitment,
                challenge,
                refused,
            } if refused < MAX_RECORDED => {
                let state = EnrolmentState::Offered {
                    token,
                    commitment,
                    challenge,
                    refused: refused + 1,
                };
                Some(Self { state, ..self })
            }
            _ => None,
        }
    }

    /// Whether the device with this key may claim it.
    fn require_claimable(&self, token: &[u8; 16], device_key: &PublicKey) -> Result<(), Refusal> {
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
        match &self.purpose {
            EnrolmentPurpose::PinReset { key, .. } if key != device_key => {
                Err(Refusal::NotThisDevice)
            }
            _ => Ok(()),
        }
    }

    /// The keys arrive (protocol.md §3.4). `finish` is SHA-256 of the signed bytes, `transcript` the TBS within them.
    ///
    /// Returns the enrolment that follows, with the answer.
    #[must_use]
    pub fn finish(
        self,
        (origin, server_key): (&Origin, &PublicKey),
        transcript: &[u8],
        wrapped: &WrappedKeys,
        finish: Hash32,
        now: UnixSeconds,
    ) -> (Self, Finish) {
        let current = self.at(now);
        let (commitment, claim) = match &current.state {
            EnrolmentState::Claimed {
                commitment, claim, ..
            } => (commitment, claim),
            other => {
                let answer = other.answer_to_late(finish);
                return (current, answer);
            }
        };
        let expected = Transcript::of(&TranscriptParts {
            kind: current.purpose.kind(),
            enrolment: current.id,
            origin,
            server_key,
            nonce: claim.nonce,
            device_key: &claim.key,
            device: claim.device,
            epoch: claim.epoch,
        });
        if expected.as_bytes() != transcript {
            return (current, Finish::Refused(Refusal::Malformed));
        }
        let Some(keys) = enrolment::unwrap(wrapped, commitment, &claim.nonce, &expected) else {
            return current.count_wrong_pin(finish);
        };
        let done = enrolment::derive_done(commitment, &expected, &wrapped.sealed);
        // C, etok and n_s go with the old state; the page still needs the six characters alone.
        let state = EnrolmentState::Finished {
            claim: Claimant::from(claim),
            finish,
            done,
            comparison_code: enrolment::derive_comparison_code(commitment, &expected),
        };
        let finished = Self {
            state,
            expires_at: now.plus(LIFETIME_S),
            ..current
        };
        (finished, Finish::Done { keys, done })
    }

    /// Counts a wrong PIN. The same bytes count once.
    fn count_wrong_pin(self, finish: Hash32) -> (Self, Finish) {
        let (state, answer) = match self.state {
            EnrolmentState::Claimed {
                token,
                commitment,
                claim,
                wrong,
                last_wrong,
            } => {
                let wrong = wrong + u8::from(last_wrong != Some(finish));
                if wrong < MAX_ATTEMPTS {
                    let claimed = EnrolmentState::Claimed {
                        token,
                        commitment,
                        claim,
                        wrong,
                        last_wrong: Some(finish),
                    };
                    (claimed, Finish::WrongPin(MAX_ATTEMPTS - wrong))
                } else {
                    let dead = EnrolmentState::Dead(DeadReason::WrongPins);
                    (dead, Finish::Refused(Refusal::EnrolmentDead))
                }
            }
            other => (other, Finish::Refused(Refusal::EnrolmentGone)),
        };
        (Self { state, ..self }, answer)
    }

    /// The same enrolment as one that can be confirmed, if its keys have arrived and wait for that.
    ///
    /// # Errors
    /// The enrolment at `now`, if it is in any other state.
    pub fn require_finished(self, now: UnixSeconds) -> Result<FinishedEnrolment, Box<Self>> {
        let current = self.at(now);
        match &current.state {
            EnrolmentState::Finished { claim, .. } => Ok(FinishedEnrolment {
                device: claim.device,
                enrolment: current,
            }),
            _ => Err(Box::new(current)),
        }
    }

    /// Its session ended, so that no page can answer any more: a reset whose keys have arrived stays, and anything else is
    /// over. Returns the enrolment that follows, and the device that waited for the page, if there was one.
    #[must_use]
    pub fn abandon(self, now: UnixSeconds) -> (Self, Option<DeviceId>) {
        match self.require_finished(now) {
            Ok(finished)
                if matches!(
                    finished.enrolment.purpose,
                    EnrolmentPurpose::PinReset { .. }
                ) =>
            {
                let device = finished.device();
                (finished.confirm(), Some(device))
            }
            Ok(finished) => finished.into_unconfirmed().reject(now),
            Err(current) => current.reject(now),
        }
    }

    /// The person saw different characters, or gave up. Returns the enrolment that follows, and the device to remove, if one
    /// was created.
    #[must_use]
    pub fn reject(self, now: UnixSeconds) -> (Self, Option<DeviceId>) {
        let current = self.at(now);
        let device = match &current.state {
            EnrolmentState::Finished { claim, .. } => Some(claim.device),
            EnrolmentState::Added { .. } | EnrolmentState::Dead(_) => return (current, None),
            _ => None,
        };
        let state = EnrolmentState::Dead(DeadReason::Rejected);
        (Self { state, ..current }, device)
    }
}

impl EnrolmentState {
    /// The answer to keys that arrive in a state that awaits none.
    fn answer_to_late(&self, finish: Hash32) -> Finish {
        match self {
            Self::Finished {
                finish: first,
                done,
                ..
            }
            | Self::Added {
                finish: first,
                done,
                ..
            } if *first == finish => Finish::Again(*done),
            Self::Dead(DeadReason::WrongPins) => Finish::Refused(Refusal::EnrolmentDead),
            _ => Finish::Refused(Refusal::EnrolmentGone),
        }
    }
}

/// An enrolment whose keys have arrived. Only this type can be confirmed.
pub struct FinishedEnrolment {
    enrolment: Enrolment,
    device: DeviceId,
}

impl FinishedEnrolment {
    /// The device with the new keys.
    #[must_use]
    pub const fn device(&self) -> DeviceId {
        self.device
    }

    /// The person saw the same characters on both (protocol.md §3.6).
    #[must_use]
    pub fn confirm(self) -> Enrolment {
        let state = match self.enrolment.state {
            EnrolmentState::Finished {
                claim,
                finish,
                done,
                ..
            } => EnrolmentState::Added {
                claim,
                finish,
                done,
            },
            other => other,
        };
        Enrolment {
            state,
            ..self.enrolment
        }
    }

    /// The same enrolment, not confirmed.
    #[must_use]
    pub fn into_unconfirmed(self) -> Enrolment {
        self.enrolment
    }
}
