//! Approvals and questions about them, §4, as the phone sends them.

use protocol::{
    ids::{Hash32, Nonce32, Position, UnixSeconds},
    messages::{
        Answer, Approval, Approve, DeviceState, Outcome, OutcomeQuery, Refusal, RequestKind,
    },
    same_device::ReturnCode,
    signed::{Message as _, Verified},
    text::Text,
};

use super::{Done, halt, history, moving, random, request};
use crate::{
    delivery::{self, Notice},
    domain::{
        approval::{Fresh, MoveOffer, Verdict, judge},
        device::Device,
        request::{Ending, Request, RequestState},
    },
    events::Topic,
    keys::Keys,
    store::{StoreError, Tx},
};

/// What an approval is answered.
#[derive(Debug, PartialEq, Eq)]
pub enum Reply {
    /// Decided, now or before.
    Answer(Answer),
    /// The phone is behind.
    Stale {
        /// SHA-256 of AP.
        approve: Hash32,
        /// Where the server is.
        position: Position,
    },
}

/// Judges an approval, §4. Device, request, answer and mail are one commit.
///
/// # Errors
/// When the store fails; then nothing was counted.
pub fn approve(
    tx: &Tx<'_>,
    keys: &Keys,
    signed: &Verified<Approval>,
    now: UnixSeconds,
) -> Result<Done<Reply>, StoreError> {
    let Ok(approve) = Approve::parse(&signed.approve.0) else {
        return Ok(Done::refused(Refusal::Malformed));
    };
    let ap_hash = Hash32::of(&signed.approve.0);
    let Some(mut request) = tx.request_by_hash(keys, approve.request)? else {
        return Ok(Done::refused(Refusal::RequestGone));
    };
    // Step 2: the same approval gets the same answer.
    if request.device == approve.device
        && let Some(answer) = tx.answer(&request, ap_hash)?
    {
        return Ok(Done {
            answer: Ok(Reply::Answer(answer)),
            topics: Vec::new(),
        });
    }
    let Some(mut device) = tx.device(keys, approve.device)? else {
        return Ok(Done::refused(Refusal::NotAuthentic));
    };
    let fresh = Fresh {
        nonce: Nonce32(random()?),
        code: ReturnCode::from_bytes(&random()?),
    };
    let (answer, offer) = match judge(&mut device, &mut request, signed, &approve, fresh, now) {
        Verdict::Refused(refusal) => return Ok(Done::refused(refusal)),
        Verdict::Stale(position) => {
            let answer = Ok(Reply::Stale {
                approve: ap_hash,
                position,
            });
            return Ok(Done {
                answer,
                topics: Vec::new(),
            });
        }
        Verdict::Answered { answer, offer } => (answer, offer),
    };
    tx.put_device(keys, &device)?;
    tx.put_request_state(&request, now)?;
    tx.put_way_back(keys, &request)?;
    tx.insert_answer(&answer)?;
    match request.state(now) {
        // A wrong PIN, or a copy's proof, is what ended it.
        RequestState::Ended(Ending::DeviceGone) => history::tell_failed(tx, &request, now)?,
        RequestState::Ended(ending) => history::tell_request(tx, &request, ending, now)?,
        RequestState::Open => {}
    }
    if answer.outcome == Outcome::Reported {
        history::report_request(tx, keys, &request, now)?;
    }
    let mut topics = vec![Topic::Request(request.id.0), Topic::Device(device.id.0)];
    if answer.outcome == Outcome::Approved {
        topics.extend(changed(tx, keys, &device, &request, offer, now)?);
    }
    let name = device.name.clone();
    match device.state {
        DeviceState::Blocked if answer.outcome == Outcome::Blocked => {
            topics.extend(halt(
                tx,
                keys,
                &device,
                &Notice::DeviceBlocked { device: name },
                now,
            )?);
        }
        DeviceState::Locked if answer.outcome == Outcome::Locked => {
            topics.extend(halt(
                tx,
                keys,
                &device,
                &Notice::DeviceLocked { device: name },
                now,
            )?);
        }
        _ => {}
    }
    Ok(Done {
        answer: Ok(Reply::Answer(answer)),
        topics,
    })
}

/// What a device has changed about itself takes effect, and its account's holder is told.
fn changed(
    tx: &Tx<'_>,
    keys: &Keys,
    device: &Device,
    request: &Request,
    offer: Option<MoveOffer>,
    now: UnixSeconds,
) -> Result<Vec<Topic>, StoreError> {
    let name = device.name.clone();
    let notice = match request.kind {
        RequestKind::SignIn | RequestKind::Transaction => return Ok(Vec::new()),
        RequestKind::PinChange => Notice::PinReset { device: name },
        RequestKind::BiometricKey => Notice::BiometricsAdded { device: name },
        RequestKind::Move => {
            return match offer {
                Some(offer) => moving::offer(tx, keys, device, offer, now),
                None => Ok(Vec::new()),
            };
        }
    };
    delivery::queue(tx, keys, device.account, &notice, now)?;
    Ok(Vec::new())
}

/// What became of an approval, §4? One that never arrived never will count: its request ends.
///
/// A device that was removed or locked meanwhile may still ask.
///
/// # Errors
/// When the store fails.
pub fn ask(
    tx: &Tx<'_>,
    keys: &Keys,
    ask: &Verified<OutcomeQuery>,
    now: UnixSeconds,
) -> Result<Done<Answer>, StoreError> {
    let request = tx
        .request(keys, ask.request)?
        .filter(|request| request.device == ask.device);
    let Some(mut request) = request else {
        return Ok(Done::refused(Refusal::RequestGone));
    };
    if let Some(answer) = tx.answer(&request, ask.approve)? {
        return Ok(Done {
            answer: Ok(answer),
            topics: Vec::new(),
        });
    }
    let answer = Answer {
        request: ask.request,
        approve: ask.approve,
        outcome: Outcome::NeverArrived,
        fresh: None,
        attempts_left: 0,
        return_code: Text::default(),
    };
    let mut topics = Vec::new();
    if request::end(tx, &mut request, Ending::Cancelled, now)? {
        // Stored, so that the approval itself, arriving late, gets this answer and no other.
        tx.insert_answer(&answer)?;
        if let Some(mut device) = tx.device(keys, request.device)? {
            device.touch_inbox();
            tx.put_device(keys, &device)?;
        }
        topics = vec![
            Topic::Request(request.id.0),
            Topic::Device(request.device.0),
        ];
    }
    Ok(Done {
        answer: Ok(answer),
        topics,
    })
}
