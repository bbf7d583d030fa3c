//! The devices of an account: list, rename, remove.

use protocol::{
    ids::{DeviceId, UnixSeconds},
    keys::PublicKey,
    messages::{DeviceState, Remove, Removed},
};

use super::{Refused, deactivate, enrolment::expire_pending, proof::Proven};
use crate::{
    delivery::Notice,
    domain::{account::AccountId, account_change::RemoveDevice},
    events::Topic,
    store::{ReadTx, StoreError, Tx},
};

/// A device in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceSummary {
    /// Its id.
    pub id: DeviceId,
    /// Its name.
    pub name: String,
    /// Its state.
    pub state: DeviceState,
    /// When it was enrolled.
    pub created_at: UnixSeconds,
    /// When it was last used.
    pub last_used_at: Option<UnixSeconds>,
}

/// The devices of an account, oldest first; those that were removed are gone from here.
pub fn list(tx: &ReadTx<'_>, account: AccountId) -> Result<Vec<DeviceSummary>, StoreError> {
    Ok(tx
        .devices(account)?
        .into_iter()
        .map(|device| DeviceSummary {
            id: device.id,
            name: device.name,
            state: device.state,
            created_at: device.created_at,
            last_used_at: device.last_used_at,
        })
        .collect())
}

/// The active devices of an account, oldest first.
pub fn list_active(tx: &ReadTx<'_>, account: AccountId) -> Result<Vec<DeviceSummary>, StoreError> {
    let mut devices = list(tx, account)?;
    devices.retain(|device| device.state == DeviceState::Active);
    Ok(devices)
}

/// `T_pub` of a device: the key that must have signed its messages.
pub fn signing_key(tx: &ReadTx<'_>, id: DeviceId) -> Result<Option<PublicKey>, StoreError> {
    tx.device_key(id)
}

/// Renames a device. Returns false if the account has no such device.
pub fn rename(
    tx: &Tx<'_>,
    account: AccountId,
    id: DeviceId,
    name: &str,
) -> Result<bool, StoreError> {
    let Some(mut device) = tx.device(id)?.filter(|device| device.account == account) else {
        return Ok(false);
    };
    name.clone_into(&mut device.name);
    tx.put_device(&device)?;
    Ok(true)
}

/// Removes a device, whose removal a session has proved. Returns false if the account has no such device.
pub fn remove(tx: &Tx<'_>, proven: Proven<'_, RemoveDevice>) -> Result<bool, StoreError> {
    let RemoveDevice(device) = *proven.change();
    remove_unproven(tx, proven.account(), device)
}

/// Removes a device from its account. Its open requests end; its app learns it at the next poll. Returns false if the account has no such device.
fn remove_unproven(tx: &Tx<'_>, account: AccountId, id: DeviceId) -> Result<bool, StoreError> {
    let Some(mut device) = tx.device(id)?.filter(|device| device.account == account) else {
        return Ok(false);
    };
    expire_pending(tx, &mut device)?;
    if matches!(device.state, DeviceState::Removed | DeviceState::Cancelled) {
        tx.publish(Topic::Device(id.0));
        return Ok(true);
    }
    device.state = DeviceState::Removed;
    device.touch_inbox();
    tx.put_device(&device)?;
    let notice = Notice::DeviceRemoved {
        device: device.name.clone(),
    };
    deactivate(tx, &device, &notice)?;
    Ok(true)
}

/// A device removes itself from its account. Repeated, it is answered the same.
pub fn remove_itself(tx: &Tx<'_>, asked: &Remove) -> Result<Result<Removed, Refused>, StoreError> {
    if let Some(device) = tx.device(asked.device)? {
        remove_unproven(tx, device.account, device.id)?;
    }
    Ok(Ok(Removed {
        device: asked.device,
        nonce: asked.nonce,
    }))
}
