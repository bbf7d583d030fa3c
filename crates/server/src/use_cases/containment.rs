//! Ends everything that a bad device or browser opened (ADR 29).
//!
//! Sessions, trust in browsers and approvals end where a device is stored as locked or removed ([`Tx::put_device`]). This
//! module blocks the devices that it added until their PIN is reset, which takes another device or the mailed link.

use protocol::{ids::DeviceId, messages::DeviceState};

use super::{deactivate, end_questions};
use crate::{
    delivery::Notice,
    domain::{
        account::AccountId,
        enrolment::{Enrolment, EnrolmentPurpose},
        token::HashedToken,
    },
    events::Topic,
    store::{StoreError, Tx},
};

/// Blocks what was added with the proof of `device`, and ends the enrolments that its proof permitted. `spared` is the device
/// whose proof asks for it.
pub(super) fn contain_device(
    tx: &Tx<'_>,
    account: AccountId,
    device: DeviceId,
    spared: Option<DeviceId>,
) -> Result<(), StoreError> {
    for id in tx.enrolments_proved_by(account, device)? {
        if let Some(enrolment) = tx.enrolment(id)? {
            reject_enrolment(tx, enrolment)?;
        }
    }
    for added in tx.devices_added_by(account, device)? {
        suspend(tx, account, added, spared)?;
    }
    Ok(())
}

/// Ends the sessions and sign-ins of a browser, withdraws the trust in it, and blocks the devices that were added in it. Returns whether
/// a session was open there.
pub(super) fn contain_browser(
    tx: &Tx<'_>,
    account: AccountId,
    browser: HashedToken,
    spared: Option<DeviceId>,
) -> Result<bool, StoreError> {
    let closed = tx.close_sessions_of_browser(account, browser)?;
    let was_open = !closed.0.is_empty();
    end_questions(tx, closed)?;
    tx.unvouch(account, Some(browser))?;
    for added in tx.devices_added_in(account, browser)? {
        suspend(tx, account, added, spared)?;
    }
    Ok(was_open)
}

/// Blocks an added device until its PIN is reset, and contains what it opened in turn. A device is never added by one that it
/// added itself, so this ends.
fn suspend(
    tx: &Tx<'_>,
    account: AccountId,
    id: DeviceId,
    spared: Option<DeviceId>,
) -> Result<(), StoreError> {
    if spared == Some(id) {
        return Ok(());
    }
    let Some(mut device) = tx.device(id)? else {
        return Ok(());
    };
    if device.state == DeviceState::Active {
        device.state = DeviceState::Blocked;
        device.touch_inbox();
        tx.put_device(&device)?;
        tx.end_gains(account, id)?;
        let notice = Notice::DeviceSuspended {
            device: device.name.clone(),
        };
        deactivate(tx, &device, &notice)?;
    }
    contain_device(tx, account, id, spared)
}

/// Ends an enrolment without a device. A device that it made is cancelled; one whose PIN it reset is removed, since the reset
/// was done to a phone that should not have been there.
pub(super) fn reject_enrolment(tx: &Tx<'_>, enrolment: Enrolment) -> Result<(), StoreError> {
    let id = enrolment.id;
    let (enrolment, gone) = enrolment.reject(tx.now());
    tx.put_enrolment(&enrolment)?;
    tx.publish(Topic::Enrolment(id.0));
    if let Some(mut device) = gone.map(|id| tx.device(id)).transpose()?.flatten() {
        // A reset was done to a phone that should not have been there: that phone is not to be trusted any more.
        device.state = match enrolment.purpose {
            EnrolmentPurpose::Enrol { .. } | EnrolmentPurpose::Move { .. } => {
                DeviceState::Cancelled
            }
            EnrolmentPurpose::PinReset { .. } => DeviceState::Removed,
        };
        device.touch_inbox();
        tx.put_device(&device)?;
        let notice = Notice::DeviceRemoved {
            device: device.name.clone(),
        };
        deactivate(tx, &device, &notice)?;
        contain_device(tx, device.account, device.id, None)?;
    }
    Ok(())
}
