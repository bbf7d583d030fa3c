//! Judging an approval, in the order of protocol.md §4.4. Pure: it changes the given device, and returns the request with the answer.

use protocol::{
    chain::{ChainValue, KeyPurpose},
    ids::{EnrolmentId, Hash32, Nonce32, Position, UnixSeconds},
    keys::{EnrolmentToken, FactorKey, PinCommitment},
    messages::{
        Answer, Approval, Approve, Decision, DeviceState, Method, Outcome, Refusal, RequestKind,
    },
    same_device::ReturnCode,
    signed::Verified,
    text::Text,
    wrap::{self, Payload, WrapContext},
};
use subtle::ConstantTimeEq;

use super::{
    device::Device,
    epoch::Where,
    lockout::Counted,
    request::{Ending, OpenRequest, Request},
    return_state::SameDeviceReturn,
};

/// Random values for one call of [`judge`].
pub struct Fresh {
    /// Becomes N if this is a success.
    pub nonce: Nonce32,
    /// Becomes the return code, if the request has a same-device return.
    pub code: ReturnCode,
}

/// The enrolment of a new phone that the old one's approval contains (protocol.md §8.6).
pub struct MoveOffer {
    /// eid.
    pub enrolment: EnrolmentId,
    /// etok.
    pub token: EnrolmentToken,
    /// C.
    pub commitment: PinCommitment,
}

/// The change that a device-initiated approval makes (protocol.md §8.5, §8.6).
enum Change {
    Pin(FactorKey),
    Biometric(FactorKey),
    Move(MoveOffer),
}

/// The result of judging an approval that has no stored answer.
pub enum Verdict {
    /// Nothing was counted, nothing changed.
    Refused(Refusal),
    /// The phone is behind: it must step to this position and try again. Nothing was counted.
    Stale(Position),
    /// Decided: the device was changed, and device, request and answer are to be stored in one commit.
    Answered(Box<Answered>),
}

/// An approval that was decided.
pub struct Answered {
    /// The answer.
    pub answer: Answer,
    /// The request as the answer leaves it: ended, or open after a wrong PIN.
    pub request: Request,
    /// The move that was approved, to be offered in the same commit.
    pub offer: Option<MoveOffer>,
}

/// Judges `approve`, whose T signature `signed` proves, against its device and request, protocol.md §4.4 steps 3 to 9.
///
/// New keys of the device itself are opened only after the tag is right, and belong to the epoch that begins here.
/// `is_offered` says whether an eid was offered before; such a move is denied (protocol.md §8.6).
pub fn judge(
    device: &mut Device,
    request: Request,
    signed: &Verified<Approval>,
    approve: &Approve,
    fresh: Fresh,
    is_offered: &mut dyn FnMut(EnrolmentId) -> bool,
    now: UnixSeconds,
) -> Verdict {
    let request = match require_request_of(device, request, approve, now) {
        Ok(request) => request,
        Err(refusal) => return Verdict::Refused(refusal),
    };
    let mut judgement = Judgement {
        device,
        request: &request,
        signed,
        approve,
    };
    let (request, stopped) = match judgement.take_steps(is_offered, now) {
        Ok((used, change)) => {
            let request = request.approve(fresh.code);
            return accept(device, request, &used, change, fresh.nonce, signed, now);
        }
        Err(Stop::Refused(refusal)) => return Verdict::Refused(refusal),
        Err(Stop::Stale(position)) => return Verdict::Stale(position),
        Err(Stop::WrongPin { attempts_left }) => {
            (request.leave_open(), (Outcome::WrongPin, attempts_left))
        }
        Err(Stop::Ended(ending, outcome)) => (request.end(ending), (outcome, 0)),
    };
    let (outcome, attempts_left) = stopped;
    Verdict::Answered(Box::new(Answered {
        answer: Answer {
            request: request.id,
            approve: Hash32::of(&signed.approve.0),
            outcome,
            fresh: None,
            attempts_left,
            return_code: Text::default(),
        },
        request,
        offer: None,
    }))
}

/// Step 3: the request, if it is this device's, open and unexpired.
fn require_request_of(
    device: &Device,
    request: Request,
    approve: &Approve,
    now: UnixSeconds,
) -> Result<OpenRequest, Refusal> {
    if request.device != device.id
        || approve.device != device.id
        || approve.request != request.hash()
    {
        return Err(Refusal::RequestGone);
    }
    request.require_open(now)
}

/// The reasons for which a judgement stops before the approval is accepted.
enum Stop {
    /// Nothing was counted, nothing changed.
    Refused(Refusal),
    /// The phone is behind this position.
    Stale(Position),
    /// The tag was wrong; the request stays open.
    WrongPin { attempts_left: u8 },
    /// The request ends.
    Ended(Ending, Outcome),
}

/// An approval between its steps.
struct Judgement<'a> {
    device: &'a mut Device,
    request: &'a OpenRequest,
    signed: &'a Verified<Approval>,
    approve: &'a Approve,
}

impl Judgement<'_> {
    /// The rest of step 3, to step 9. Returns the value of the chain that the approval used, and its change.
    fn take_steps(
        &mut self,
        is_offered: &mut dyn FnMut(EnrolmentId) -> bool,
        now: UnixSeconds,
    ) -> Result<(ChainValue, Option<Change>), Stop> {
        self.require_fields_in_place()?;
        let (chain_proof, tag) = self.require_proofs()?;
        self.require_device_ready()?;
        let ahead = self.locate()?;
        let used = self.check_chain_proof(ahead, &chain_proof)?;
        self.check_tag(&used, &tag, now)?;
        self.check_match_code()?;
        let change = self.open_change(&used, is_offered)?;
        Ok((used, change))
    }

    /// Step 3: fields carry what a device changes about itself, and nothing else; there, and in a denial, no match code is
    /// typed. Biometrics change neither the PIN nor themselves, nor do they move the account.
    fn require_fields_in_place(&self) -> Result<(), Stop> {
        let denies = self.approve.decision != Decision::Approve;
        let own = self.request.is_device_initiated();
        let fields_misplaced = !self.approve.fields.0.is_empty() && (denies || !own);
        let match_misplaced = !self.approve.match_code.as_str().is_empty() && (denies || own);
        let wrong_factor = own && !denies && self.approve.method != Method::Pin;
        if fields_misplaced || match_misplaced || wrong_factor {
            return Err(Stop::Refused(Refusal::Malformed));
        }
        Ok(())
    }

    /// Step 3: chain proof and tag of an approval. A denial has neither and ends the request here: it needs no PIN, takes no
    /// step, and is never refused to a device that is blocked.
    fn require_proofs(&mut self) -> Result<([u8; 16], [u8; 32]), Stop> {
        let ended = match (
            self.approve.decision,
            self.signed.chain_proof,
            self.signed.tag,
        ) {
            (Decision::Approve, Some(chain_proof), Some(tag)) => return Ok((chain_proof, tag)),
            (Decision::Deny, None, None) => Stop::Ended(Ending::Denied, Outcome::Denied),
            (Decision::DenyAndReport, None, None) => {
                Stop::Ended(Ending::Reported, Outcome::Reported)
            }
            _ => return Err(Stop::Refused(Refusal::Malformed)),
        };
        if self.approve.method != Method::None {
            return Err(Stop::Refused(Refusal::Malformed));
        }
        self.device.touch_inbox();
        Err(ended)
    }

    /// Step 4: the state of the device, and the key of the method.
    fn require_device_ready(&self) -> Result<(), Stop> {
        if self.device.state != DeviceState::Active {
            return Err(Stop::Refused(Refusal::DeviceNotActive));
        }
        let factor = self.device.epochs.current.factor(self.approve.method);
        factor.map(|_| ()).ok_or(Stop::Refused(Refusal::Malformed))
    }

    /// Steps 5 and 6: the steps by which the phone is ahead of the server in the current epoch.
    fn locate(&mut self) -> Result<u64, Stop> {
        let stop = match self.device.epochs.locate(self.position()) {
            Where::Ahead(steps) => return Ok(steps),
            Where::Behind => Stop::Stale(self.device.epochs.current.position),
            Where::Newer | Where::TooFar => Stop::Refused(Refusal::ServerRestored),
            Where::Previous => Stop::Refused(Refusal::OutcomeQueryFirst),
            Where::Older => self.lock(),
        };
        Err(stop)
    }

    /// Step 7: the chain proof, over a copy of O. With a right one, O has taken the step.
    fn check_chain_proof(&mut self, ahead: u64, proof: &[u8; 16]) -> Result<ChainValue, Stop> {
        let at_step = self.device.epochs.current.chain.ahead(ahead);
        let expected = at_step.proof_key().proof(&self.signed.approve.0);
        if !bool::from(expected.ct_eq(proof)) {
            return Err(self.lock());
        }
        let used = self.device.epochs.current.take_step(ahead);
        self.device.epochs.reset_from = None;
        Ok(used)
    }

    /// Step 8: the tag under the key of the method.
    ///
    /// A wrong biometric key is no PIN guess, but only the device's holder could send it: counted alike.
    fn check_tag(
        &mut self,
        used: &ChainValue,
        tag: &[u8; 32],
        now: UnixSeconds,
    ) -> Result<(), Stop> {
        let factor = self.device.epochs.current.factor(self.approve.method);
        let expected = factor.map(|factor| {
            used.use_key(factor, KeyPurpose::Approve)
                .tag(&self.signed.approve.0)
        });
        if expected.is_some_and(|expected| bool::from(expected.ct_eq(tag))) {
            if self.approve.method == Method::Pin {
                self.device.lockout.count_right();
            }
            self.device.touch_inbox();
            return Ok(());
        }
        Err(match self.device.lockout.count_wrong(now) {
            Counted::Left(attempts_left) => Stop::WrongPin { attempts_left },
            Counted::Blocked => {
                self.device.state = DeviceState::Blocked;
                self.device.touch_inbox();
                Stop::Ended(Ending::DeviceGone, Outcome::Blocked)
            }
        })
    }

    /// Step 9: the match code. With a wrong one there is no N, and the PIN counts as right.
    fn check_match_code(&self) -> Result<(), Stop> {
        let wanted = self.request.match_code.as_deref().unwrap_or("").as_bytes();
        let typed = self.approve.match_code.as_str().as_bytes();
        if bool::from(wanted.ct_eq(typed)) {
            Ok(())
        } else {
            Err(Stop::Ended(Ending::WrongMatch, Outcome::WrongMatch))
        }
    }

    /// Step 9: the change of a device-initiated request, which is sealed under this very use; otherwise nothing changes.
    fn open_change(
        &self,
        used: &ChainValue,
        is_offered: &mut dyn FnMut(EnrolmentId) -> bool,
    ) -> Result<Option<Change>, Stop> {
        if !self.request.is_device_initiated() {
            return Ok(None);
        }
        self.unwrap_change(used)
            .filter(|change| !matches!(change, Change::Move(offer) if is_offered(offer.enrolment)))
            .map(Some)
            .ok_or(Stop::Ended(Ending::Denied, Outcome::Denied))
    }

    /// The content of the wrap, if it is sealed under the step `used` and matches the request's kind.
    fn unwrap_change(&self, used: &ChainValue) -> Option<Change> {
        let key = used.use_key(&self.device.epochs.current.pin_key, KeyPurpose::Wrap);
        let bound = WrapContext {
            device: self.device.id,
            position: self.position(),
            request: self.approve.request,
        };
        let payload = wrap::unwrap(&key, &self.approve.fields, &bound)?;
        match (self.request.kind, payload) {
            (RequestKind::PinChange, Payload::Key(key)) => Some(Change::Pin(key)),
            (RequestKind::BiometricKey, Payload::Key(key)) => Some(Change::Biometric(key)),
            (
                RequestKind::Move,
                Payload::Move {
                    enrolment,
                    token,
                    commitment,
                },
            ) => Some(Change::Move(MoveOffer {
                enrolment,
                token,
                commitment,
            })),
            _ => None,
        }
    }

    /// The position of the phone when it approved.
    fn position(&self) -> Position {
        Position {
            epoch: self.approve.epoch,
            step: self.approve.step,
        }
    }

    /// The approval came from a copy or a rolled-back vault.
    fn lock(&mut self) -> Stop {
        self.device.state = DeviceState::Locked;
        self.device.touch_inbox();
        Stop::Ended(Ending::DeviceGone, Outcome::Locked)
    }
}

/// The end of step 9: the next epoch begins, and the change belongs to it.
fn accept(
    device: &mut Device,
    request: Request,
    used: &ChainValue,
    change: Option<Change>,
    nonce: Nonce32,
    signed: &Verified<Approval>,
    now: UnixSeconds,
) -> Verdict {
    device.epochs.renew(used, &nonce);
    device.last_used_at = Some(now);
    let mut offer = None;
    match change {
        Some(Change::Pin(key)) => device.epochs.current.pin_key = key,
        Some(Change::Biometric(key)) => device.epochs.current.bio_key = Some(key),
        Some(Change::Move(wanted)) => offer = Some(wanted),
        None => {}
    }
    let return_code = request
        .same_device_return()
        .and_then(SameDeviceReturn::code)
        .map_or_else(Text::default, |code| Text::lossy(code.as_str()));
    Verdict::Answered(Box::new(Answered {
        answer: Answer {
            request: request.id,
            approve: Hash32::of(&signed.approve.0),
            outcome: Outcome::Approved,
            fresh: Some(nonce),
            attempts_left: 0,
            return_code,
        },
        request,
        offer,
    }))
}

#[cfg(test)]
mod tests;
