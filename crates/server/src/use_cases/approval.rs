//! Approvals and outcome queries (protocol.md §4.4, §4.5).

use protocol::{
    ids::{Hash32, Nonce32, Position},
    messages::{Answer, Approval, Approve, Outcome, OutcomeQuery, Refusal, RequestKind},
    same_device::ReturnCode,
    signed::{Message as _, Verified},
    text::Text,
};

use super::{
    Refused, containment, count_request, deactivate, enrolment, history, moving, random, request,
    sign_in, step_up,
};
use crate::{
    delivery::{self, Notice},
    domain::{
        approval::{Answered, Fresh, MoveOffer, Verdict, judge},
        audit::{Actor, AuditEvent},
        device::Device,
        request::{Ending, Request, RequestStatus, kind_word, outcome_word},
    },
    events::Topic,
    store::{StoreError, Tx},
};

/// Approvals that were behind, stored per request. An honest phone makes one, or a few; a holder of T gets no more rows.
pub const MAX_STALE_APPROVALS: u64 = 8;

/// The reply to an approval.
#[derive(Debug, PartialEq, Eq)]
pub enum Reply {
    /// Decided, now or before.
    Answer(Answer),
    /// The phone is behind.
    Stale {
        /// SHA-256 of AP.
        approve: Hash32,
        /// The server's position.
        position: Position,
    },
}

/// Judges an approval (protocol.md §4.4). Device, request, answer and mail are one commit.
///
/// # Errors
/// When the store fails; then nothing was counted.
pub fn approve(
    tx: &Tx<'_>,
    signed: &Verified<Approval>,
) -> Result<Result<Reply, Refused>, StoreError> {
    let Ok(approve) = Approve::parse(&signed.approve.0) else {
        return Ok(Err(Refusal::Malformed.into()));
    };
    let ap_hash = Hash32::of(&signed.approve.0);
    let Some(request) = tx.request_by_hash(approve.request)? else {
        return Ok(Err(Refusal::RequestGone.into()));
    };
    // Step 2: the same approval gets the same answer.
    if request.device == approve.device
        && let Some(reply) = earlier_reply(tx, &request, ap_hash)?
    {
        return Ok(Ok(reply));
    }
    let Some(mut device) = tx.device(approve.device)? else {
        return Ok(Err(Refusal::NotAuthentic.into()));
    };
    let request_id = request.id;
    let answered = match judge_now(tx, &mut device, request, signed, &approve)? {
        Verdict::Refused(refusal) => return Ok(Err(refusal.into())),
        Verdict::Stale(position) => {
            // A copy of it may arrive when its epoch is long over, and must not pass for a copied vault.
            tx.insert_stale_approval(request_id, ap_hash, position, MAX_STALE_APPROVALS)?;
            return Ok(Ok(Reply::Stale {
                approve: ap_hash,
                position,
            }));
        }
        Verdict::Answered(answered) => *answered,
    };
    carry_out(tx, &device, answered).map(|answer| Ok(Reply::Answer(answer)))
}

/// The stored reply to the approval of `request` with this hash.
fn earlier_reply(
    tx: &Tx<'_>,
    request: &Request,
    ap_hash: Hash32,
) -> Result<Option<Reply>, StoreError> {
    if let Some(answer) = tx.answer(request, ap_hash)? {
        return Ok(Some(Reply::Answer(answer)));
    }
    let position = tx.stale_approval(request.id, ap_hash)?;
    Ok(position.map(|position| Reply::Stale {
        approve: ap_hash,
        position,
    }))
}

/// Judges with fresh randomness and the time of the transaction. If the store fails, nothing of the verdict is kept.
fn judge_now(
    tx: &Tx<'_>,
    device: &mut Device,
    request: Request,
    signed: &Verified<Approval>,
    approve: &Approve,
) -> Result<Verdict, StoreError> {
    let fresh = Fresh {
        nonce: Nonce32(random()?),
        code: ReturnCode::from_bytes(&random()?),
    };
    let mut looked_up = Ok(());
    let mut is_offered = |id| {
        enrolment::is_known(tx, id).unwrap_or_else(|error| {
            looked_up = Err(error);
            true
        })
    };
    let verdict = judge(
        device,
        request,
        signed,
        approve,
        fresh,
        &mut is_offered,
        tx.now(),
    );
    looked_up.map(|()| verdict)
}

/// Stores what was decided, and everything that follows from it.
fn carry_out(tx: &Tx<'_>, device: &Device, answered: Answered) -> Result<Answer, StoreError> {
    let Answered {
        answer,
        request,
        offer,
    } = answered;
    tx.put_device(device)?;
    tx.put_request_state(&request)?;
    tx.put_same_device_return(&request)?;
    tx.insert_answer(&answer)?;
    count_request(tx, request.kind, outcome_word(answer.outcome));
    tx.audit(&AuditEvent {
        detail: kind_word(request.kind),
        outcome: outcome_word(answer.outcome),
        ..AuditEvent::done("request-answered", request.account, Actor::Device)
    })?;
    match request.status(tx.now()) {
        // A wrong PIN, or a copy's proof, is what ended it.
        RequestStatus::Ended(Ending::DeviceGone) => history::tell_failed(tx, &request)?,
        RequestStatus::Ended(ending) => history::tell_request(tx, &request, ending)?,
        RequestStatus::Open => {}
    }
    tx.publish(Topic::Request(request.id.0));
    tx.publish(Topic::Device(device.id.0));
    let name = device.name.clone();
    match answer.outcome {
        Outcome::Approved => change_device(tx, device, &request, offer)?,
        Outcome::Denied => end_attempt(tx, &request)?,
        Outcome::Reported => {
            end_attempt(tx, &request)?;
            history::report_request(tx, &request)?;
        }
        Outcome::Blocked => {
            deactivate(tx, device, &Notice::DeviceBlocked { device: name })?;
        }
        Outcome::Locked => {
            deactivate(tx, device, &Notice::DeviceLocked { device: name })?;
            containment::contain_device(tx, device.account, device.id, None)?;
        }
        Outcome::WrongPin | Outcome::WrongMatch | Outcome::NeverArrived => {}
    }
    Ok(answer)
}

/// A denial ends the sign-in or step-up that asked, whatever method is tried next.
fn end_attempt(tx: &Tx<'_>, request: &Request) -> Result<(), StoreError> {
    sign_in::denied(tx, request)?;
    step_up::denied(tx, request.account, request.id)
}

/// Carries out an approved device-initiated request and mails the account's holder.
fn change_device(
    tx: &Tx<'_>,
    device: &Device,
    request: &Request,
    offer: Option<MoveOffer>,
) -> Result<(), StoreError> {
    let name = device.name.clone();
    let notice = match request.kind {
        RequestKind::SignIn | RequestKind::Transaction | RequestKind::AccountChange => {
            return Ok(());
        }
        RequestKind::PinChange => Notice::PinReset { device: name },
        RequestKind::BiometricKey => Notice::BiometricsAdded { device: name },
        RequestKind::Move => {
            return match offer {
                Some(offer) => moving::offer(tx, device, offer),
                None => Ok(()),
            };
        }
    };
    delivery::queue(tx, device.account, &notice)?;
    Ok(())
}

/// Answers a query for the outcome of an approval (protocol.md §4.5).
///
/// If the approval never arrived, its request ends, so that it cannot count later. A device that was removed or locked meanwhile may still ask.
pub fn ask(
    tx: &Tx<'_>,
    ask: &Verified<OutcomeQuery>,
) -> Result<Result<Answer, Refused>, StoreError> {
    let request = tx
        .request(ask.request)?
        .filter(|request| request.device == ask.device);
    let Some(request) = request else {
        return Ok(Err(Refusal::RequestGone.into()));
    };
    if let Some(answer) = tx.answer(&request, ask.approve)? {
        return Ok(Ok(answer));
    }
    let answer = Answer {
        request: ask.request,
        approve: ask.approve,
        outcome: Outcome::NeverArrived,
        fresh: None,
        attempts_left: 0,
        return_code: Text::default(),
    };
    if let Some(request) = request::end(tx, request, Ending::Cancelled)? {
        // Stored, so that the approval itself, arriving late, gets this answer and no other.
        tx.insert_answer(&answer)?;
        if let Some(mut device) = tx.device(request.device)? {
            device.touch_inbox();
            tx.put_device(&device)?;
        }
        tx.publish(Topic::Request(request.id.0));
        tx.publish(Topic::Device(request.device.0));
    }
    Ok(Ok(answer))
}
