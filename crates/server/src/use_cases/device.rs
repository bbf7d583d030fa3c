//! The devices of an account, as My Account shows and changes them. H02.

use protocol::{
    ids::{DeviceId, UnixSeconds},
    messages::DeviceState,
};

use super::{enrolment::expire_pending, halt, topic};
use crate::{
    delivery::Notice,
    domain::account::AccountId,
    events::Topic,
    keys::Keys,
    store::{StoreError, Tx},
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
///
/// # Errors
/// When the store fails.
pub fn list(
    tx: &Tx<'_>,
    keys: &Keys,
    account: AccountId,
) -> Result<Vec<DeviceSummary>, StoreError> {
    Ok(tx
        .devices(keys, account)?
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

/// Gives a device another name. Says whether there is such a device.
///
/// # Errors
/// When the store fails.
pub fn rename(
    tx: &Tx<'_>,
    keys: &Keys,
    account: AccountId,
    id: DeviceId,
    name: &str,
) -> Result<bool, StoreError> {
    let Some(mut device) = tx
        .device(keys, id)?
        .filter(|device| device.account == account)
    else {
        return Ok(false);
    };
    name.clone_into(&mut device.name);
    tx.put_device(keys, &device)?;
    Ok(true)
}

/// Removes a device from its account: its open requests end, its app is told at its next poll.
///
/// # Errors
/// When the store fails.
pub fn remove(
    tx: &Tx<'_>,
    keys: &Keys,
    account: AccountId,
    id: DeviceId,
    now: UnixSeconds,
) -> Result<Option<Vec<Topic>>, StoreError> {
    let Some(mut device) = tx
        .device(keys, id)?
        .filter(|device| device.account == account)
    else {
        return Ok(None);
    };
    expire_pending(tx, keys, &mut device, now)?;
    if matches!(device.state, DeviceState::Removed | DeviceState::Cancelled) {
        return Ok(Some(vec![topic(id)]));
    }
    device.state = DeviceState::Removed;
    device.touch_inbox();
    tx.put_device(keys, &device)?;
    let notice = Notice::DeviceRemoved {
        device: device.name.clone(),
    };
    halt(tx, keys, &device, &notice, now).map(Some)
}
