//! The proof that a session must hold before it changes the account's devices (protocol.md §8.8).
//!
//! Invariant: the permission is checked in the transaction that makes the change, on the session as it is then.

use protocol::ids::DeviceId;

use super::device;
use crate::domain::step_up::Proof;
use crate::store::recoveries::NEXT_DEVICE;
use crate::store::sessions::Session;
use crate::store::{ReadTx, StoreError};

/// Whether a session may add a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddPermission {
    /// It may.
    Granted,
    /// The password, and an active device where there is one, must be proved first.
    StepUpNeeded,
    /// The account had a second factor and has none that works: the mailed link and its wait come first.
    RecoveryNeeded,
}

/// Whether `session` may add a device to its account.
pub fn to_add_device(tx: &ReadTx<'_>, session: &Session) -> Result<AddPermission, StoreError> {
    let active = device::list_active(tx, session.account)?.len();
    let wanted = Proof::wanted(active, tx.ever_had_second_factor(session.account)?);
    if session.step_up.satisfies(wanted, tx.now()) {
        return Ok(AddPermission::Granted);
    }
    if wanted != Proof::MailedLink {
        return Ok(AddPermission::StepUpNeeded);
    }
    Ok(if recovered(tx, session, NEXT_DEVICE)? {
        AddPermission::Granted
    } else {
        AddPermission::RecoveryNeeded
    })
}

/// Whether `session` may give `device` a new PIN: another device has confirmed it, or the mailed link and its wait are done.
pub fn to_reset_pin(
    tx: &ReadTx<'_>,
    session: &Session,
    device: DeviceId,
) -> Result<bool, StoreError> {
    if session.step_up.proved_by_other_than(device, tx.now()) {
        return Ok(true);
    }
    recovered(tx, session, device)
}

/// Whether `session` may remove a device: an active device must confirm where there is one, else the password suffices.
/// Adding one afterwards needs more.
pub fn to_remove_device(tx: &ReadTx<'_>, session: &Session) -> Result<bool, StoreError> {
    let wanted = if device::list_active(tx, session.account)?.is_empty() {
        Proof::PasswordOnly
    } else {
        Proof::Device
    };
    Ok(session.step_up.satisfies(wanted, tx.now()))
}

/// The mailed link was followed in this browser, its wait is over, and the password was given again.
fn recovered(tx: &ReadTx<'_>, session: &Session, device: DeviceId) -> Result<bool, StoreError> {
    let recovery = tx.recovery(session.account, device)?;
    let ready = recovery.is_some_and(|recovery| recovery.is_ready(session.browser, tx.now()));
    Ok(ready && session.step_up.has_password(tx.now()))
}
