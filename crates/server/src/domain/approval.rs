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
    request::{Ending, Request},
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
    let ap_hash = Hash32::of(&signed.approve.0);
    let answer = |request: Request, outcome, attempts_left| {
        Verdict::Answered(Box::new(Answered {
            answer: Answer {
                request: request.id,
                approve: ap_hash,
                outcome,
                fresh: None,
                attempts_left,
                return_code: Text::default(),
            },
            request,
            offer: None,
        }))
    };

    // Step 3: the request is this device's, open and unexpired.
    if request.device != device.id
        || approve.device != device.id
        || approve.request != request.hash()
    {
        return Verdict::Refused(Refusal::RequestGone);
    }
    let request = match request.require_open(now) {
        Ok(open) => open,
        Err(refusal) => return Verdict::Refused(refusal),
    };

    // Fields carry what a device changes about itself, and nothing else; there, and in a denial, no match code is typed. Biometrics
    // change neither the PIN nor themselves, nor do they move the account.
    let (denies, own) = (
        approve.decision != Decision::Approve,
        request.is_device_initiated(),
    );
    let fields_misplaced = !approve.fields.0.is_empty() && (denies || !own);
    let match_misplaced = !approve.match_code.as_str().is_empty() && (denies || own);
    let wrong_factor = own && !denies && approve.method != Method::Pin;
    if fields_misplaced || match_misplaced || wrong_factor {
        return Verdict::Refused(Refusal::Malformed);
    }

    // A denial needs no PIN and takes no step; it is never refused to a device that is blocked.
    let (chain_proof, tag) = match (approve.decision, signed.chain_proof, signed.tag) {
        (Decision::Approve, Some(chain_proof), Some(tag)) => (chain_proof, tag),
        (Decision::Deny, None, None) if approve.method == Method::None => {
            device.touch_inbox();
            return answer(request.end(Ending::Denied), Outcome::Denied, 0);
        }
        (Decision::DenyAndReport, None, None) if approve.method == Method::None => {
            device.touch_inbox();
            return answer(request.end(Ending::Reported), Outcome::Reported, 0);
        }
        _ => return Verdict::Refused(Refusal::Malformed),
    };

    // Step 4: device state.
    if device.state != DeviceState::Active {
        return Verdict::Refused(Refusal::DeviceNotActive);
    }
    if device.epochs.current.factor(approve.method).is_none() {
        return Verdict::Refused(Refusal::Malformed);
    }

    // Steps 5 and 6: epoch and step.
    let phone = Position {
        epoch: approve.epoch,
        step: approve.step,
    };
    let ahead = match device.epochs.locate(phone) {
        Where::Ahead(steps) => steps,
        Where::Behind => return Verdict::Stale(device.epochs.current.position),
        Where::Newer | Where::TooFar => return Verdict::Refused(Refusal::ServerRestored),
        Where::Previous => return Verdict::Refused(Refusal::OutcomeQueryFirst),
        Where::Older => {
            lock(device);
            return answer(request.end(Ending::DeviceGone), Outcome::Locked, 0);
        }
    };

    // Step 7: the chain proof, over a copy of O. From here on everything is one commit.
    let at_step = device.epochs.current.chain.ahead(ahead);
    if !bool::from(
        at_step
            .proof_key()
            .proof(&signed.approve.0)
            .ct_eq(&chain_proof),
    ) {
        lock(device);
        return answer(request.end(Ending::DeviceGone), Outcome::Locked, 0);
    }
    let used = device.epochs.current.take_step(ahead);
    device.epochs.reset_from = None;

    // Step 8: the tag.
    let expected = device.epochs.current.factor(approve.method).map(|factor| {
        used.use_key(factor, KeyPurpose::Approve)
            .tag(&signed.approve.0)
    });
    if !expected.is_some_and(|expected| bool::from(expected.ct_eq(&tag))) {
        // A wrong biometric key is no PIN guess, but only the device's holder could send it: counted alike.
        return match device.lockout.count_wrong(now) {
            Counted::Left(left) => answer(request.leave_open(), Outcome::WrongPin, left),
            Counted::Blocked => {
                device.state = DeviceState::Blocked;
                device.touch_inbox();
                answer(request.end(Ending::DeviceGone), Outcome::Blocked, 0)
            }
        };
    }
    if approve.method == Method::Pin {
        device.lockout.count_right();
    }

    // Step 9: the match code. Wrong: the request ends, no N, the PIN counts as right.
    device.touch_inbox();
    let wanted = request.match_code.as_deref().unwrap_or("").as_bytes();
    if !bool::from(wanted.ct_eq(approve.match_code.as_str().as_bytes())) {
        return answer(request.end(Ending::WrongMatch), Outcome::WrongMatch, 0);
    }

    // A device-initiated change is sealed under this very use; otherwise it is invalid, and nothing changes.
    let change = if own {
        let valid = change(device, &used, phone, &request, approve)
            .filter(|change| !matches!(change, Change::Move(offer) if is_offered(offer.enrolment)));
        if valid.is_none() {
            return answer(request.end(Ending::Denied), Outcome::Denied, 0);
        }
        valid
    } else {
        None
    };

    device.epochs.renew(&used, &fresh.nonce);
    device.last_used_at = Some(now);
    let request = request.approve(fresh.code);
    let mut offer = None;
    match change {
        Some(Change::Pin(key)) => device.epochs.current.pin_key = key,
        Some(Change::Biometric(key)) => device.epochs.current.bio_key = Some(key),
        Some(Change::Move(wanted)) => offer = Some(wanted),
        None => {}
    }
    let return_code = request
        .same_device_return()
        .and_then(SameDeviceReturn::code);
    let return_code = return_code.map_or_else(Text::default, |code| Text::lossy(code.as_str()));
    Verdict::Answered(Box::new(Answered {
        answer: Answer {
            request: request.id,
            approve: ap_hash,
            outcome: Outcome::Approved,
            fresh: Some(fresh.nonce),
            attempts_left: 0,
            return_code,
        },
        request,
        offer,
    }))
}

/// The content of the wrap, if it is sealed under the step `used` and matches the request's kind.
fn change(
    device: &Device,
    used: &ChainValue,
    position: Position,
    request: &Request,
    approve: &Approve,
) -> Option<Change> {
    let key = used.use_key(&device.epochs.current.pin_key, KeyPurpose::Wrap);
    let bound = WrapContext {
        device: device.id,
        position,
        request: approve.request,
    };
    match (request.kind, wrap::unwrap(&key, &approve.fields, &bound)?) {
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

/// The approval came from a copy or a rolled-back vault.
fn lock(device: &mut Device) {
    device.state = DeviceState::Locked;
    device.touch_inbox();
}

#[cfg(test)]
mod tests;
