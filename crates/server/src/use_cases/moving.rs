//! Moving to another phone (protocol.md §8.6): the old phone takes the role of the page, and only its T can confirm.
//!
//! Invariant: the new device becomes active in the commit that removes the old one, or not at all.

use protocol::{
    enrolment::MAX_ATTEMPTS,
    ids::DeviceId,
    messages::{DeviceState, HistoryResult, MoveQuery, MoveState, MoveStatus, MoveStep, Refusal},
    text::Text,
};

use super::{Refused, end_all_of, history};
use crate::{
    delivery::{self, Notice},
    domain::{
        approval::MoveOffer,
        device::Device,
        enrolment::{Enrolment, EnrolmentPurpose, EnrolmentState},
    },
    events::Topic,
    store::{ReadTx, RowError, StoreError, Tx},
};

/// Offers the enrolment that an approved move asks for. An earlier move of the same device ends.
pub(super) fn offer(tx: &Tx<'_>, device: &Device, offer: MoveOffer) -> Result<(), StoreError> {
    end_moves_of(tx, device.id)?;
    let purpose = EnrolmentPurpose::Move {
        name: device.name.clone(),
        from: device.id,
    };
    let enrolment = Enrolment::offer(
        offer.enrolment,
        device.account,
        purpose,
        &offer.token,
        offer.commitment,
        tx.now(),
    );
    // `judge` denies a move whose eid was offered before.
    if !tx.insert_enrolment(&enrolment)? {
        return Err(RowError::Value { column: "id" }.into());
    }
    Ok(())
}

/// Ends the moves that a device has begun.
pub(super) fn end_moves_of(tx: &Tx<'_>, from: DeviceId) -> Result<(), StoreError> {
    for enrolment in tx.open_moves(from)? {
        end(tx, enrolment)?;
    }
    Ok(())
}

/// Ends a move without a new device.
fn end(tx: &Tx<'_>, enrolment: Enrolment) -> Result<Enrolment, StoreError> {
    tx.publish(Topic::Enrolment(enrolment.id.0));
    let gone = match &enrolment.state {
        EnrolmentState::Finished { claim, .. } => Some(claim.device),
        _ => None,
    };
    let (enrolment, _) = enrolment.reject(tx.now());
    tx.put_enrolment(&enrolment)?;
    if let Some(mut device) = gone.map(|id| tx.device(id)).transpose()?.flatten()
        && device.state == DeviceState::Pending
    {
        device.state = DeviceState::Cancelled;
        device.touch_inbox();
        tx.put_device(&device)?;
        tx.publish(Topic::Device(device.id.0));
    }
    Ok(enrolment)
}

/// The status of a move, for the old device.
pub fn look(tx: &ReadTx<'_>, ask: &MoveQuery) -> Result<Result<MoveStatus, Refused>, StoreError> {
    Ok(load(tx, ask)?
        .map(|(enrolment, old)| status(ask, &enrolment, old.state == DeviceState::Active)))
}

/// The old device reports the result of the comparison; answered with the status that follows. A repeated report changes
/// nothing.
pub fn report(tx: &Tx<'_>, ask: &MoveQuery) -> Result<Result<MoveStatus, Refused>, StoreError> {
    let (enrolment, mut old) = match load(tx, ask)? {
        Ok(found) => found,
        Err(refused) => return Ok(Err(refused)),
    };
    let active = old.state == DeviceState::Active;
    let over = matches!(
        enrolment.state,
        EnrolmentState::Added { .. } | EnrolmentState::Dead(_)
    );
    let enrolment = match ask.step {
        MoveStep::Same if active => admit(tx, enrolment, &mut old)?,
        MoveStep::Differ if active && !over => end(tx, enrolment)?,
        MoveStep::Look | MoveStep::Same | MoveStep::Differ => enrolment,
    };
    Ok(Ok(status(ask, &enrolment, active)))
}

/// The move and the old device that began it.
fn load(
    tx: &ReadTx<'_>,
    ask: &MoveQuery,
) -> Result<Result<(Enrolment, Device), Refused>, StoreError> {
    let own = |enrolment: &Enrolment| matches!(enrolment.purpose, EnrolmentPurpose::Move { from, .. } if from == ask.device);
    let Some(enrolment) = tx.enrolment(ask.enrolment)?.filter(own) else {
        return Ok(Err(Refusal::RequestGone.into()));
    };
    let Some(old) = tx.device(ask.device)? else {
        return Ok(Err(Refusal::RequestGone.into()));
    };
    Ok(Ok((enrolment.at(tx.now()), old)))
}

fn status(ask: &MoveQuery, enrolment: &Enrolment, active: bool) -> MoveStatus {
    let (state, comparison_code, attempts_left) = match &enrolment.state {
        EnrolmentState::Added { .. } => (MoveState::Moved, "", 0),
        // A device that was blocked, locked or removed meanwhile cannot move.
        EnrolmentState::Dead(_) => (MoveState::Ended, "", 0),
        _ if !active => (MoveState::Ended, "", 0),
        EnrolmentState::Offered { .. } => (MoveState::Waiting, "", MAX_ATTEMPTS),
        EnrolmentState::Claimed { wrong, .. } => {
            (MoveState::Claimed, "", MAX_ATTEMPTS.saturating_sub(*wrong))
        }
        EnrolmentState::Finished {
            comparison_code, ..
        } => (MoveState::Compare, comparison_code.as_str(), 0),
    };
    MoveStatus {
        device: ask.device,
        nonce: ask.nonce,
        state,
        comparison_code: Text::lossy(comparison_code),
        attempts_left,
    }
}

/// The person saw the same six characters on both phones: the new one is in, the old one out.
fn admit(tx: &Tx<'_>, enrolment: Enrolment, old: &mut Device) -> Result<Enrolment, StoreError> {
    let finished = match enrolment.require_finished(tx.now()) {
        Ok(finished) => finished,
        Err(enrolment) => return Ok(*enrolment),
    };
    let pending = tx
        .device(finished.device())?
        .filter(|device| device.state == DeviceState::Pending);
    let Some(mut new) = pending else {
        // It was removed on the web meanwhile: the old one must not go for nothing.
        return end(tx, finished.into_unconfirmed());
    };
    let enrolment = finished.confirm();
    tx.put_enrolment(&enrolment)?;
    new.state = DeviceState::Active;
    new.touch_inbox();
    tx.put_device(&new)?;
    tx.pass_on(old.id, new.id)?;
    old.state = DeviceState::Removed;
    old.touch_inbox();
    tx.put_device(old)?;
    end_all_of(tx, old.id)?;
    tx.publish(Topic::Device(new.id.0));
    tx.publish(Topic::Enrolment(enrolment.id.0));
    tx.note_second_factor(old.account)?;
    history::tell_device(tx, old, HistoryResult::Moved)?;
    let notice = Notice::DeviceMoved {
        device: new.name.clone(),
    };
    delivery::queue(tx, old.account, &notice)?;
    Ok(enrolment)
}
