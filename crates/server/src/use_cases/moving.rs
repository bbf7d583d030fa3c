//! Moving to another phone, §8.6: the old phone plays the page's part, and its T alone says yes.
//!
//! Invariant: the new device becomes active in the very commit that removes the old one, or not at all.

use protocol::{
    enrolment::MAX_ATTEMPTS,
    ids::{DeviceId, UnixSeconds},
    messages::{DeviceState, MoveQuery, MoveState, MoveStatus, MoveStep, Refusal},
    signed::Verified,
    text::Text,
};

use super::{Done, end_all_of, topic};
use crate::{
    delivery::{self, Notice},
    domain::{
        approval::MoveOffer,
        device::Device,
        enrolment::{Enrolment, Purpose, State},
    },
    events::Topic,
    keys::Keys,
    store::{StoreError, Tx},
};

/// The old device's approval offers the new one its place. An earlier move of the same device ends.
pub(super) fn offer(
    tx: &Tx<'_>,
    keys: &Keys,
    device: &Device,
    offer: MoveOffer,
    now: UnixSeconds,
) -> Result<Vec<Topic>, StoreError> {
    let topics = end_moves_of(tx, keys, device.id, now)?;
    let purpose = Purpose::Move {
        name: device.name.clone(),
        from: device.id,
    };
    let enrolment = Enrolment::offer(
        offer.enrolment,
        device.account,
        purpose,
        &offer.token,
        offer.commitment,
        now,
    );
    // An eid that was offered before is nobody's move: the phone is told so when it asks how it stands.
    tx.insert_enrolment(keys, &enrolment)?;
    Ok(topics)
}

/// Ends the moves that a device has begun.
pub(super) fn end_moves_of(
    tx: &Tx<'_>,
    keys: &Keys,
    from: DeviceId,
    now: UnixSeconds,
) -> Result<Vec<Topic>, StoreError> {
    let mut topics = Vec::new();
    for mut enrolment in tx.open_moves(keys, from)? {
        topics.extend(end(tx, keys, &mut enrolment, now)?);
    }
    Ok(topics)
}

/// Ends a move without a new device.
fn end(
    tx: &Tx<'_>,
    keys: &Keys,
    enrolment: &mut Enrolment,
    now: UnixSeconds,
) -> Result<Vec<Topic>, StoreError> {
    let mut topics = vec![Topic::Enrolment(enrolment.id.0)];
    let gone = match &enrolment.state {
        State::Finished { claim, .. } => Some(claim.device),
        _ => None,
    };
    enrolment.reject(now);
    tx.put_enrolment(keys, enrolment)?;
    if let Some(mut device) = gone.map(|id| tx.device(keys, id)).transpose()?.flatten()
        && device.state == DeviceState::Pending
    {
        device.state = DeviceState::Cancelled;
        device.touch_inbox();
        tx.put_device(keys, &device)?;
        topics.push(topic(device.id));
    }
    Ok(topics)
}

/// The old device looks how its move stands, or says what the comparison gave. A look changes nothing.
///
/// # Errors
/// When the store fails.
pub fn answer(
    tx: &Tx<'_>,
    keys: &Keys,
    ask: &Verified<MoveQuery>,
    now: UnixSeconds,
) -> Result<Done<MoveStatus>, StoreError> {
    let own = |enrolment: &Enrolment| matches!(enrolment.purpose, Purpose::Move { from, .. } if from == ask.device);
    let Some(mut enrolment) = tx.enrolment(keys, ask.enrolment)?.filter(own) else {
        return Ok(Done::refused(Refusal::RequestGone));
    };
    let Some(mut old) = tx.device(keys, ask.device)? else {
        return Ok(Done::refused(Refusal::RequestGone));
    };
    enrolment.expire(now);
    let active = old.state == DeviceState::Active;
    let topics = match ask.step {
        MoveStep::Look => Vec::new(),
        MoveStep::Same if active => admit(tx, keys, &mut enrolment, &mut old, now)?,
        MoveStep::Differ if active => match enrolment.state {
            State::Added { .. } | State::Dead(_) => Vec::new(),
            _ => end(tx, keys, &mut enrolment, now)?,
        },
        MoveStep::Same | MoveStep::Differ => Vec::new(),
    };
    let (state, six, attempts_left) = match &enrolment.state {
        State::Added { .. } => (MoveState::Moved, "", 0),
        // Whoever is blocked, locked or removed meanwhile moves nowhere.
        State::Dead(_) => (MoveState::Ended, "", 0),
        _ if !active => (MoveState::Ended, "", 0),
        State::Offered { .. } => (MoveState::Waiting, "", MAX_ATTEMPTS),
        State::Claimed { wrong, .. } => {
            (MoveState::Claimed, "", MAX_ATTEMPTS.saturating_sub(*wrong))
        }
        State::Finished { six, .. } => (MoveState::Compare, six.as_str(), 0),
    };
    Ok(Done {
        answer: Ok(MoveStatus {
            device: old.id,
            nonce: ask.nonce,
            state,
            comparison_code: Text::lossy(six),
            attempts_left,
        }),
        topics,
    })
}

/// The person saw the same six characters on both phones: the new one is in, the old one out.
fn admit(
    tx: &Tx<'_>,
    keys: &Keys,
    enrolment: &mut Enrolment,
    old: &mut Device,
    now: UnixSeconds,
) -> Result<Vec<Topic>, StoreError> {
    let State::Finished { claim, .. } = &enrolment.state else {
        return Ok(Vec::new());
    };
    let pending = tx
        .device(keys, claim.device)?
        .filter(|device| device.state == DeviceState::Pending);
    let Some(mut new) = pending else {
        // It was removed on the web meanwhile: the old one must not go for nothing.
        return end(tx, keys, enrolment, now);
    };
    if enrolment.confirm(now).is_none() {
        return Ok(Vec::new());
    }
    tx.put_enrolment(keys, enrolment)?;
    new.state = DeviceState::Active;
    new.touch_inbox();
    tx.put_device(keys, &new)?;
    old.state = DeviceState::Removed;
    old.touch_inbox();
    tx.put_device(keys, old)?;
    let mut topics = end_all_of(tx, keys, old.id, now)?;
    topics.extend([topic(new.id), Topic::Enrolment(enrolment.id.0)]);
    tx.note_second_factor(old.account, now)?;
    let notice = Notice::DeviceMoved {
        device: new.name.clone(),
    };
    delivery::queue(tx, keys, old.account, &notice, now)?;
    Ok(topics)
}
