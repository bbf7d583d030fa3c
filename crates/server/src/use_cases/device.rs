//! The devices of an account: list, rename, remove.

use protocol::{
    ids::{DeviceId, UnixSeconds},
    keys::PublicKey,
    messages::{CopyReported, DeviceState, Remove, Removed, ReportCopy},
    signed::Verified,
};

use super::{
    Refused, containment, deactivate,
    enrolment::expire_pending,
    proof::{Permission, Proven},
    step_up,
};
use crate::{
    delivery::Notice,
    domain::{
        account::AccountId,
        account_change::{RemoveDevice, RenameDevice},
        attestation::AttestationResult,
        second_factor::SecondFactor,
    },
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
    /// Whether it is blocked because the device or browser that added it is no longer trusted, not by wrong PINs.
    pub suspended: bool,
    /// When it was enrolled.
    pub created_at: UnixSeconds,
    /// When it was last used.
    pub last_used_at: Option<UnixSeconds>,
    /// The result of the check of its attestation; `None` if the server did not ask for one.
    pub attestation: Option<AttestationResult>,
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
            suspended: device.state == DeviceState::Blocked && device.lockout.left(tx.now()) > 0,
            created_at: device.created_at,
            last_used_at: device.last_used_at,
            attestation: device.attestation,
        })
        .collect())
}

/// The reasons for which a device cannot be used, as far as its owner can do something about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnusableReason {
    /// Wrong PINs blocked it.
    WrongPins,
    /// A copy of it was detected.
    CopyDetected,
}

/// The reason for which this device cannot be used; `None` for any other reason than those.
pub fn unusable_reason(
    tx: &ReadTx<'_>,
    device: DeviceId,
) -> Result<Option<UnusableReason>, StoreError> {
    let device = tx.device(device)?;
    Ok(device.and_then(|device| match device.state {
        DeviceState::Blocked if device.lockout.left(tx.now()) == 0 => {
            Some(UnusableReason::WrongPins)
        }
        DeviceState::Locked => Some(UnusableReason::CopyDetected),
        _ => None,
    }))
}

/// The active devices of an account, oldest first.
pub fn list_active(tx: &ReadTx<'_>, account: AccountId) -> Result<Vec<DeviceSummary>, StoreError> {
    let mut devices = list(tx, account)?;
    devices.retain(|device| device.state == DeviceState::Active);
    Ok(devices)
}

/// The second factor of an account.
pub fn second_factor(tx: &ReadTx<'_>, account: AccountId) -> Result<SecondFactor, StoreError> {
    if !tx.ever_had_second_factor(account)? {
        return Ok(SecondFactor::Never);
    }
    Ok(if list_active(tx, account)?.is_empty() {
        SecondFactor::Lost
    } else {
        SecondFactor::Usable
    })
}

/// The active devices of an account that can confirm in place of `device`.
pub fn list_others(
    tx: &ReadTx<'_>,
    account: AccountId,
    device: DeviceId,
) -> Result<Vec<DeviceSummary>, StoreError> {
    let mut devices = list_active(tx, account)?;
    devices.retain(|other| other.id != device);
    Ok(devices)
}

/// `T_pub` of a device: the key that must have signed its messages.
pub fn signing_key(tx: &ReadTx<'_>, id: DeviceId) -> Result<Option<PublicKey>, StoreError> {
    tx.device_key(id)
}

/// Renames a device, which a session has proved. Step-ups that named it by its old name begin again. Returns false if the account has no such device.
pub fn rename(tx: &Tx<'_>, proven: Proven<'_, RenameDevice>) -> Result<bool, StoreError> {
    let RenameDevice { device, name } = proven.change();
    let account = proven.account();
    let Some(mut device) = tx
        .device(*device)?
        .filter(|device| device.account == account)
    else {
        return Ok(false);
    };
    name.clone_into(&mut device.name);
    tx.put_device(&device)?;
    step_up::device_renamed(tx, account, device.id)?;
    Ok(true)
}

/// Removes a device, whose removal a session has proved. Its sessions end, and devices that it added are blocked. This session
/// stays open, also where the removed device had opened it. Returns false if the account has no such device.
pub fn remove(tx: &Tx<'_>, proven: Proven<'_, RemoveDevice>) -> Result<bool, StoreError> {
    let RemoveDevice(device) = *proven.change();
    tx.detach_session(proven.session())?;
    let remover = Remover::confirmed_by(proven.confirmed_by(), device);
    remove_as(tx, proven.account(), device, remover, None)
}

/// The proof with which a device is removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Remover {
    /// The account's holder, with the proof of another device where there was one. The removed device may be lost, so what
    /// it added is blocked, except the device that proves it.
    Holder(Option<DeviceId>),
    /// The device itself: it is given up, not lost. The devices that it added pass to the device that added it.
    Itself,
}

impl Remover {
    fn confirmed_by(proof: Option<DeviceId>, removed: DeviceId) -> Self {
        match proof {
            Some(device) if device == removed => Self::Itself,
            proof => Self::Holder(proof),
        }
    }
}

/// The names of the devices that are blocked when `removed` is removed with this permission, separated by commas.
pub fn blocked_by_removal(
    tx: &ReadTx<'_>,
    account: AccountId,
    removed: DeviceId,
    permission: Permission,
) -> Result<String, StoreError> {
    let Permission::Granted { confirmed_by, .. } = permission else {
        return Ok(String::new());
    };
    let Remover::Holder(spared) = Remover::confirmed_by(confirmed_by, removed) else {
        return Ok(String::new());
    };
    let added = tx.devices_added_by(account, removed)?;
    let mut blocked = list_active(tx, account)?;
    blocked.retain(|device| added.contains(&device.id) && spared != Some(device.id));
    let names: Vec<String> = blocked.into_iter().map(|device| device.name).collect();
    Ok(names.join(", "))
}

/// Removes a device from its account. Its app learns it at the next poll, and its owner by `notice`, or by the usual one. Returns false if
/// the account has no such device.
fn remove_as(
    tx: &Tx<'_>,
    account: AccountId,
    id: DeviceId,
    remover: Remover,
    notice: Option<&Notice>,
) -> Result<bool, StoreError> {
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
    let usual = Notice::DeviceRemoved {
        device: device.name.clone(),
    };
    deactivate(tx, &device, notice.unwrap_or(&usual))?;
    match remover {
        Remover::Holder(proof) => containment::contain_device(tx, account, id, proof)?,
        Remover::Itself => tx.pass_on_added(id)?,
    }
    Ok(true)
}

/// The operator removes a device that the account has. It may be lost, so what it added is blocked.
pub(super) fn remove_by_operator(
    tx: &Tx<'_>,
    account: AccountId,
    id: DeviceId,
) -> Result<bool, StoreError> {
    remove_as(tx, account, id, Remover::Holder(None), None)
}

/// The help desk removes a device, as [`remove_by_operator`] does. Its owner is told by `notice`.
pub(super) fn remove_by_help_desk(
    tx: &Tx<'_>,
    account: AccountId,
    id: DeviceId,
    notice: &Notice,
) -> Result<bool, StoreError> {
    remove_as(tx, account, id, Remover::Holder(None), Some(notice))
}

/// A device removes itself from its account. Repeated, it is answered the same.
pub fn remove_itself(tx: &Tx<'_>, asked: &Remove) -> Result<Result<Removed, Refused>, StoreError> {
    if let Some(device) = tx.device(asked.device)? {
        remove_as(tx, device.account, device.id, Remover::Itself, None)?;
    }
    Ok(Ok(Removed {
        device: asked.device,
        nonce: asked.nonce,
    }))
}

/// A device reports that another copy of its vault was used (protocol.md §8.12): the server cannot tell which of them is the
/// owner's, so it locks the device. Repeated, it is answered the same.
pub fn lock_reported_copy(
    tx: &Tx<'_>,
    report: &Verified<ReportCopy>,
) -> Result<Result<CopyReported, Refused>, StoreError> {
    if let Some(mut device) = tx.device(report.device)?
        && matches!(device.state, DeviceState::Active | DeviceState::Blocked)
    {
        device.state = DeviceState::Locked;
        device.touch_inbox();
        tx.put_device(&device)?;
        let notice = Notice::CopyReported {
            device: device.name.clone(),
        };
        deactivate(tx, &device, &notice)?;
        containment::contain_device(tx, device.account, device.id, None)?;
    }
    Ok(Ok(CopyReported {
        device: report.device,
        nonce: report.nonce,
    }))
}
