//! The inbox of a device (protocol.md §4.1). A poll never locks the device and never advances O.

use protocol::{
    chain::MAX_STEPS_AHEAD,
    messages::{DeviceState, Inbox, Poll},
    signed::Verified,
};
use subtle::ConstantTimeEq;

use super::enrolment::expire_pending;
use crate::{
    domain::{device::Device, epoch::Where},
    store::{ReadTx, StoreError, Tx},
};

/// The inbox of the polling device; `None` if there is no such device. While the page of a PIN reset asks for the comparison,
/// an active device reads that it is pending, and no requests (protocol.md §4.1).
pub fn look(tx: &ReadTx<'_>, poll: &Verified<Poll>) -> Result<Option<Inbox>, StoreError> {
    let Some(device) = tx.device(poll.device)? else {
        return Ok(None);
    };
    let state = match device.state {
        DeviceState::Active if tx.awaits_reset_comparison(&device)? => DeviceState::Pending,
        state => state,
    };
    let mut requests = match state {
        DeviceState::Active => tx.open_requests(device.id)?,
        _ => Vec::new(),
    };
    requests.retain(|request| request.listed);
    Ok(Some(Inbox {
        device: device.id,
        nonce: poll.nonce,
        seq: device.inbox_seq,
        time: tx.now(),
        state,
        epoch: device.epochs.current.position.epoch,
        requests: requests.into_iter().map(|request| request.bytes).collect(),
    }))
}

/// Whether this poll changes anything: it acknowledges the epoch in use, or the device's registration has run out.
pub fn changes_something(tx: &ReadTx<'_>, poll: &Verified<Poll>) -> Result<bool, StoreError> {
    Ok(tx
        .device(poll.device)?
        .is_some_and(|device| device.state == DeviceState::Pending || acknowledges(&device, poll)))
}

/// Forgets the previous epoch, if this poll proves that the phone is in the current one.
pub fn acknowledge(tx: &Tx<'_>, poll: &Verified<Poll>) -> Result<(), StoreError> {
    let Some(mut device) = tx.device(poll.device)? else {
        return Ok(());
    };
    expire_pending(tx, &mut device)?;
    if acknowledges(&device, poll) {
        device.epochs.forget_previous();
        tx.put_device(&device)?;
    }
    Ok(())
}

fn acknowledges(device: &Device, poll: &Verified<Poll>) -> bool {
    if !device.epochs.awaits_proof() {
        return false;
    }
    let phone = protocol::ids::Position {
        epoch: poll.epoch,
        step: poll.step,
    };
    let Where::Ahead(steps) = device.epochs.locate(phone) else {
        return false;
    };
    debug_assert!(steps <= MAX_STEPS_AHEAD);
    let bytes = Poll::proof_bytes(poll.device, &poll.nonce, poll.time, poll.epoch, poll.step);
    let expected = device
        .epochs
        .current
        .chain
        .ahead(steps)
        .proof_key()
        .proof(&bytes);
    expected.ct_eq(&poll.chain_proof).into()
}
