//! Judging an approval, §4, in exactly the specified order. Pure: rows in, rows changed, an answer out.

use protocol::{
    ids::{Hash32, Nonce32, Position, UnixSeconds},
    messages::{Answer, Approval, Approve, Decision, DeviceState, Method, Outcome, Refusal},
    signed::Verified,
    text::Text,
};
use subtle::ConstantTimeEq;

use super::{
    device::Device,
    epoch::Where,
    lockout::Counted,
    request::{Ending, Request},
};
use protocol::chain::Use;

/// What came of an approval that had not been answered before.
#[derive(Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing was counted, nothing changed.
    Refused(Refusal),
    /// The phone is behind; it steps to this position and tries again. Nothing was counted.
    Stale(Position),
    /// Decided: device and request were changed, the answer is to be stored with them in one commit.
    Answered(Answer),
}

/// Judges `approve`, whose T signature `signed` proves, against its device and request, §4 steps 3 to 9.
///
/// `fresh` is a nonce drawn for this call alone; it becomes N if this is a success.
pub fn judge(
    device: &mut Device,
    request: &mut Request,
    signed: &Verified<Approval>,
    approve: &Approve,
    fresh: Nonce32,
    now: UnixSeconds,
) -> Verdict {
    let ap_hash = Hash32::of(&signed.approve.0);
    let request_id = request.id;
    let answer = |outcome, fresh, attempts_left| {
        Verdict::Answered(Answer {
            request: request_id,
            approve: ap_hash,
            outcome,
            fresh,
            attempts_left,
            return_code: Text::default(),
        })
    };

    // Step 3: the request is this device's, open and unexpired.
    if request.device != device.id
        || approve.device != device.id
        || approve.request != request.hash()
    {
        return Verdict::Refused(Refusal::RequestGone);
    }
    if let Err(refusal) = request.require_open(now) {
        return Verdict::Refused(refusal);
    }

    // Fields belong to kinds of requests that this version does not have; a denial types no match code either.
    let denies = approve.decision != Decision::Approve;
    if !approve.fields.0.is_empty() || (denies && !approve.match_code.as_str().is_empty()) {
        return Verdict::Refused(Refusal::Malformed);
    }

    // A denial needs no PIN and takes no step; it is never refused to a device that is blocked.
    let (chain_proof, tag) = match (approve.decision, signed.chain_proof, signed.tag) {
        (Decision::Approve, Some(chain_proof), Some(tag)) => (chain_proof, tag),
        (Decision::Deny, None, None) if approve.method == Method::None => {
            request.end(Ending::Denied, now);
            device.touch_inbox();
            return answer(Outcome::Denied, None, 0);
        }
        (Decision::DenyAndReport, None, None) if approve.method == Method::None => {
            request.end(Ending::Reported, now);
            device.touch_inbox();
            return answer(Outcome::Reported, None, 0);
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
        Where::Previous => return Verdict::Refused(Refusal::AskFirst),
        Where::Older => {
            lock(device, request, now);
            return answer(Outcome::Locked, None, 0);
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
        lock(device, request, now);
        return answer(Outcome::Locked, None, 0);
    }
    let used = device.epochs.current.take_step(ahead);

    // Step 8: the tag.
    let expected = device
        .epochs
        .current
        .factor(approve.method)
        .map(|factor| used.use_key(factor, Use::Approve).tag(&signed.approve.0));
    if !expected.is_some_and(|expected| bool::from(expected.ct_eq(&tag))) {
        // A wrong biometric key is no PIN guess, but only the device's holder could send it: counted alike.
        return match device.lockout.count_wrong(now) {
            Counted::Left(left) => answer(Outcome::WrongPin, None, left),
            Counted::Blocked => {
                device.state = DeviceState::Blocked;
                device.touch_inbox();
                request.end(Ending::DeviceGone, now);
                answer(Outcome::Blocked, None, 0)
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
        request.end(Ending::WrongMatch, now);
        return answer(Outcome::WrongMatch, None, 0);
    }

    device.epochs.renew(&used, &fresh);
    device.last_used_at = Some(now);
    request.end(Ending::Approved, now);
    answer(Outcome::Approved, Some(fresh), 0)
}

/// A copy or a rolled-back vault showed itself.
fn lock(device: &mut Device, request: &mut Request, now: UnixSeconds) {
    device.state = DeviceState::Locked;
    device.touch_inbox();
    request.end(Ending::DeviceGone, now);
}
