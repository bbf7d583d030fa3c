//! The devices of an account, as My Account shows and changes them. H02.

use protocol::{
    ids::{DeviceId, UnixSeconds},
    messages::{DeviceState, Remove, Removed},
};

use super::{Refused, enrolment::expire_pending, halt};
use crate::{
    delivery::Notice,
    domain::account::AccountId,
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
///
/// # Errors
/// When the store fails.
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

/// Gives a device another name. Says whether there is such a device.
///
/// # Errors
/// When the store fails.
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

/// Removes a device from its account: its open requests end, its app is told at its next poll.
///
/// # Errors
/// When the store fails.
pub fn remove(tx: &Tx<'_>, account: AccountId, id: DeviceId) -> Result<bool, StoreError> {
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
    halt(tx, &device, &notice)?;
    Ok(true)
}

/// A device removes itself from its account. Repeated, it is answered the same.
///
/// # Errors
/// When the store fails.
pub fn remove_itself(tx: &Tx<'_>, asked: &Remove) -> Result<Result<Removed, Refused>, StoreError> {
    if let Some(device) = tx.device(asked.device)? {
        remove(tx, device.account, device.id)?;
    }
    Ok(Ok(Removed {
        device: asked.device,
        nonce: asked.nonce,
    }))
}
