//! The app asleep, §8.10: it asks whether something waits, and says where a push service wakes it.

use protocol::{
    ids::{DeviceId, UnixSeconds},
    messages::{
        DeviceState, OpenCount, PendingCheck, PendingCount, PushRegistered, Refusal, RegisterPush,
    },
    signed::Verified,
};

use super::{Done, Refused};
use crate::{
    delivery::push::Rules,
    domain::{device::Device, limit::PUSHES},
    keys::Keys,
    store::{RowError, StoreError, Tx},
};

/// How much stands in the inbox of the device that knocks. Only reads.
///
/// # Errors
/// When the store fails.
pub fn answer(
    tx: &Tx<'_>,
    keys: &Keys,
    knock: &Verified<PendingCheck>,
    now: UnixSeconds,
) -> Result<Done<PendingCount>, StoreError> {
    let Some(device) = active(tx, keys, knock.device)? else {
        return Ok(Done::refused(Refusal::DeviceNotActive));
    };
    let (count, until) = tx.inbox_size(device.id, now)?;
    Ok(Done::of(PendingCount {
        device: device.id,
        nonce: knock.nonce,
        time: now,
        count: OpenCount::new(count).map_err(|_| RowError::Value { column: "listed" })?,
        until,
    }))
}

/// Takes the endpoint of a device in place of the one before, or leaves it none.
///
/// # Errors
/// When the store fails.
pub fn push(
    tx: &Tx<'_>,
    keys: &Keys,
    rules: &Rules,
    push: &Verified<RegisterPush>,
    now: UnixSeconds,
) -> Result<Done<PushRegistered>, StoreError> {
    let endpoint = push.endpoint.as_str();
    if !endpoint.is_empty() && rules.read(endpoint).is_none() {
        return Ok(Done::refused(Refusal::Malformed));
    }
    let Some(device) = active(tx, keys, push.device)? else {
        return Ok(Done::refused(Refusal::DeviceNotActive));
    };
    if let Err(retry_after_s) = tx.count_use(PUSHES, device.id.as_bytes(), now)? {
        return Ok(Done::refused(Refused {
            why: Refusal::TooMany,
            retry_after_s,
            attempts_left: 0,
        }));
    }
    if endpoint.is_empty() || !rules.on {
        tx.forget_endpoint(device.id)?;
    } else {
        tx.put_endpoint(keys, &device, endpoint)?;
    }
    Ok(Done::of(PushRegistered {
        device: device.id,
        nonce: push.nonce,
    }))
}

fn active(tx: &Tx<'_>, keys: &Keys, id: DeviceId) -> Result<Option<Device>, StoreError> {
    Ok(tx
        .device(keys, id)?
        .filter(|device| device.state == DeviceState::Active))
}
