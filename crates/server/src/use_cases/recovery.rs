//! Recovery by a mailed link and the operator's wait, in place of a second factor (protocol.md §8.8).
//!
//! Invariant: a link counts in one browser, with a session of its account. The reader of the mail can end the recovery from anywhere, and
//! can go on in another browser that has such a session; nobody else can do either.
//! Invariant: a link allows one enrolment. Another one can be offered only while no device has brought its keys, and ends the one before.

use protocol::ids::{DeviceId, UnixSeconds};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::device::{self, DeviceSummary};
use super::proof::{self, Permission};
use super::{containment, end_questions};
use crate::delivery::{self, Notice};
use crate::domain::account::AccountId;
use crate::domain::account_change::{AccountChange, AddDevice, ResetPin};
use crate::domain::enrolment::EnrolmentState;
use crate::domain::limit::{MAILED_LINKS, MAILED_LINKS_OF_ACCOUNT, MAILED_LINKS_OF_NETWORK};
use crate::domain::network::ClientNetwork;
use crate::domain::token::HashedToken;
use crate::store::recoveries::{NEXT_DEVICE, PASSWORD, Recovery};
use crate::store::sessions::Session;
use crate::store::{ReadTx, StoreError, Tx};

/// The state of the recovery of a device, for the page of a session.
pub struct RecoveryStatus {
    /// The device's name; `None` for [`NEXT_DEVICE`].
    pub name: Option<String>,
    /// The active devices that can confirm instead.
    pub others: Vec<DeviceSummary>,
    /// When the wait ends, if this browser followed the link and must still wait.
    pub waiting_until: Option<UnixSeconds>,
    /// Whether the session may go on.
    pub permission: Permission,
}

/// The state of the recovery of `device`; `None` if the account has no such device.
pub fn status(
    tx: &ReadTx<'_>,
    session: &Session,
    device: DeviceId,
) -> Result<Option<RecoveryStatus>, StoreError> {
    let devices = device::list(tx, session.account)?;
    let name = devices.into_iter().find(|d| d.id == device).map(|d| d.name);
    if name.is_none() && device != NEXT_DEVICE {
        return Ok(None);
    }
    let recovery = tx.recovery(session.account, device, session.browser)?;
    let waits =
        recovery.filter(|recovery| recovery.confirmed_at.is_some() && tx.now() < recovery.ready_at);
    Ok(Some(RecoveryStatus {
        name,
        others: device::list_others(tx, session.account, device)?,
        waiting_until: waits.map(|recovery| recovery.ready_at),
        permission: proof::permission(tx, session, &change_of(device))?,
    }))
}

/// From when a recovery that was asked for in another browser can replace the second factor of the session's account, if one is on its
/// way. The mail about it cancels it.
pub fn running_elsewhere(
    tx: &ReadTx<'_>,
    session: &Session,
) -> Result<Option<UnixSeconds>, StoreError> {
    let running = tx.recoveries_elsewhere(session.account, session.browser)?;
    let mut replacing = running
        .into_iter()
        .filter(|recovery| recovery.device != PASSWORD);
    Ok(replacing.next().map(|recovery| recovery.ready_at))
}

/// The change that the recovery of `device` permits.
#[must_use]
pub fn change_of(device: DeviceId) -> AccountChange {
    if device == NEXT_DEVICE {
        AddDevice.into()
    } else {
        ResetPin(device).into()
    }
}

/// A recovery to begin.
pub struct NewRecovery {
    /// The account.
    pub account: AccountId,
    /// The device that gets a new PIN, or [`NEXT_DEVICE`].
    pub device: DeviceId,
    /// The device's name, for the mail.
    pub device_name: Option<String>,
    /// The browser that asks.
    pub browser: HashedToken,
    /// The network from which it asks.
    pub network: ClientNetwork,
    /// The hash of the token in the link.
    pub token: HashedToken,
    /// The link that confirms, which contains the token.
    pub link: Zeroizing<String>,
    /// The link that ends the recovery.
    pub cancel_link: Zeroizing<String>,
    /// The operator's wait, in seconds.
    pub wait_s: u64,
}

/// The reasons for which no link is mailed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkRefusal {
    /// Too many links were mailed; the next one in this many seconds.
    TooMany(u64),
    /// Another device works, and confirms instead (protocol.md §8.3).
    OtherDeviceWorks,
}

/// Begins a recovery and mails its link. It replaces an older one of the same device in the same browser.
pub fn begin(tx: &Tx<'_>, new: NewRecovery) -> Result<Result<(), LinkRefusal>, StoreError> {
    if !device::list_others(tx, new.account, new.device)?.is_empty() {
        return Ok(Err(LinkRefusal::OtherDeviceWorks));
    }
    if let Err(wait_s) = count_link(tx, &new)? {
        return Ok(Err(LinkRefusal::TooMany(wait_s)));
    }
    let ready_at = tx.now().plus(new.wait_s);
    let recovery = Recovery {
        account: new.account,
        device: new.device,
        browser: new.browser,
        ready_at,
        confirmed_at: None,
        used_at: None,
        enrolment: None,
    };
    tx.begin_recovery(&recovery, new.token)?;
    let notice = Notice::Recovery {
        device: new.device_name,
        link: new.link,
        cancel_link: new.cancel_link,
        ready_at,
    };
    delivery::queue(tx, new.account, &notice)?;
    Ok(Ok(()))
}

/// A recovery that the help desk begins.
pub(super) struct HelpDeskRecovery {
    /// The account.
    pub(super) account: AccountId,
    /// The device that gets a new PIN, or [`NEXT_DEVICE`].
    pub(super) device: DeviceId,
    /// The account of the agent of the help desk who begins it.
    pub(super) agent: AccountId,
    /// The hash of the token in the link.
    pub(super) token: HashedToken,
    /// The operator's wait, in seconds.
    pub(super) wait_s: u64,
}

/// Begins a recovery and mails its link by `notice`. It belongs to no browser until the reader of the mail takes it over: it is stored
/// under a hash that is no cookie's. Each agent has the limit of a browser, and another recovery of the same device replaces it.
pub(super) fn begin_by_help_desk(
    tx: &Tx<'_>,
    new: &HelpDeskRecovery,
    notice: &Notice,
) -> Result<Result<(), LinkRefusal>, StoreError> {
    if !device::list_others(tx, new.account, new.device)?.is_empty() {
        return Ok(Err(LinkRefusal::OtherDeviceWorks));
    }
    let nobody = protocol::encode("cs1/help-desk", &[&new.agent.0]);
    let browser = HashedToken(Sha256::digest(nobody).into());
    let of_browser = [&new.account.0[..], &browser.0].concat();
    if let Err(wait_s) = tx.count_use(MAILED_LINKS, &of_browser)? {
        return Ok(Err(LinkRefusal::TooMany(wait_s)));
    }
    let recovery = Recovery {
        account: new.account,
        device: new.device,
        browser,
        ready_at: tx.now().plus(new.wait_s),
        confirmed_at: None,
        used_at: None,
        enrolment: None,
    };
    tx.begin_recovery(&recovery, new.token)?;
    delivery::queue(tx, new.account, notice)?;
    Ok(Ok(()))
}

/// Counts a mailed link. Each browser has a limit of its own; those for which no device has vouched share one more, so that they cannot
/// fill the mailbox, and what they use up is not the owner's: a link in the mailbox can be taken over by [`take_over`].
fn count_link(tx: &Tx<'_>, new: &NewRecovery) -> Result<Result<(), u64>, StoreError> {
    let of_browser = [&new.account.0[..], &new.browser.0].concat();
    if let Err(wait_s) = tx.count_use(MAILED_LINKS, &of_browser)? {
        return Ok(Err(wait_s));
    }
    if !tx.is_vouched(new.browser, new.account)?
        && let Err(wait_s) = tx.count_use(MAILED_LINKS_OF_ACCOUNT, &new.account.0)?
    {
        return Ok(Err(wait_s));
    }
    tx.count_network_use(MAILED_LINKS_OF_NETWORK, &new.network, b"")
}

/// A recovery by the token of its link, unless it is over.
pub fn find(tx: &ReadTx<'_>, token: HashedToken) -> Result<Option<Recovery>, StoreError> {
    let recovery = tx.recovery_by_token(token)?;
    Ok(recovery.filter(|recovery| !recovery.is_over(tx.now())))
}

/// The link was followed in the browser that asked.
pub fn confirm(tx: &Tx<'_>, token: HashedToken) -> Result<(), StoreError> {
    tx.confirm_recovery(token)
}

/// The reader of the mail goes on in the browser of `session`, which must be of the same account, and not in the one that asked.
pub fn take_over(
    tx: &Tx<'_>,
    token: HashedToken,
    session: &Session,
) -> Result<Option<DeviceId>, StoreError> {
    let found = find(tx, token)?
        .filter(|recovery| recovery.account == session.account && recovery.device != PASSWORD);
    let Some(recovery) = found else {
        return Ok(None);
    };
    tx.move_recovery(&recovery, token, session.browser)?;
    tx.confirm_recovery(token)?;
    Ok(Some(recovery.device))
}

/// Ends the recovery with this token, with the session that its link opened and the enrolment that was offered by it. `None` if it was
/// over, or its change has been made: then nothing can be stopped any more.
pub fn end(tx: &Tx<'_>, token: HashedToken) -> Result<Option<Recovery>, StoreError> {
    let Some(recovery) = find(tx, token)? else {
        return Ok(None);
    };
    if recovery.device == PASSWORD {
        end_questions(
            tx,
            tx.close_reset_sessions(recovery.account, recovery.browser)?,
        )?;
    }
    let offered = recovery.enrolment.map(|id| tx.enrolment(id)).transpose()?;
    if let Some(enrolment) = offered.flatten() {
        if matches!(enrolment.state, EnrolmentState::Added { .. }) {
            return Ok(None);
        }
        containment::reject_enrolment(tx, enrolment)?;
    }
    tx.end_recovery(token)?;
    Ok(Some(recovery))
}
