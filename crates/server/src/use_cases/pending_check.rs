//! The app asleep (protocol.md §8.10): it asks whether something waits, and says where a push service wakes it.

use protocol::{
    ids::DeviceId,
    messages::{
        DeviceState, OpenCount, PendingCheck, PendingCount, PushRegistered, Refusal, RegisterPush,
    },
    signed::Verified,
};

use super::Refused;
use crate::{
    delivery::push::Rules,
    domain::{device::Device, limit::PUSHES},
    store::{ReadTx, RowError, StoreError, Tx},
};

/// The number of requests in the device's inbox. Reads only.
pub fn answer(
    tx: &ReadTx<'_>,
    pending_check: &Verified<PendingCheck>,
) -> Result<Result<PendingCount, Refused>, StoreError> {
    let Some(device) = active(tx, pending_check.device)? else {
        return Ok(Err(Refusal::DeviceNotActive.into()));
    };
    let (count, until) = tx.inbox_size(device.id)?;
    Ok(Ok(PendingCount {
        device: device.id,
        nonce: pending_check.nonce,
        time: tx.now(),
        count: OpenCount::new(count).map_err(|_| RowError::Value { column: "listed" })?,
        until,
    }))
}

/// Replaces the push endpoint of a device, or deletes it.
pub fn push(
    tx: &Tx<'_>,
    rules: &Rules,
    push: &Verified<RegisterPush>,
) -> Result<Result<PushRegistered, Refused>, StoreError> {
    let endpoint = push.endpoint.as_str();
    if !endpoint.is_empty() && rules.read(endpoint).is_none() {
        return Ok(Err(Refusal::Malformed.into()));
    }
    let Some(device) = active(tx, push.device)? else {
        return Ok(Err(Refusal::DeviceNotActive.into()));
    };
    if let Err(retry_after_s) = tx.count_use(PUSHES, device.id.as_bytes())? {
        return Ok(Err(Refused {
            why: Refusal::TooMany,
            retry_after_s,
            attempts_left: 0,
        }));
    }
    if endpoint.is_empty() || !rules.on {
        tx.forget_endpoint(device.id)?;
    } else {
        tx.put_endpoint(&device, endpoint)?;
    }
    Ok(Ok(PushRegistered {
        device: device.id,
        nonce: push.nonce,
    }))
}

fn active(tx: &ReadTx<'_>, id: DeviceId) -> Result<Option<Device>, StoreError> {
    Ok(tx
        .device(id)?
        .filter(|device| device.state == DeviceState::Active))
}
