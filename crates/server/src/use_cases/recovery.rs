//! Recovery by a mailed link and the operator's wait, in place of a second factor (protocol.md §8.8).
//!
//! Invariant: a link counts only in the browser and account that asked for it; everyone else can only end the recovery.

use protocol::ids::{DeviceId, UnixSeconds};
use zeroize::Zeroizing;

use super::device::{self, DeviceSummary};
use super::proof::{self, Permission};
use crate::delivery::{self, Notice};
use crate::domain::account::AccountId;
use crate::domain::account_change::{AccountChange, AddDevice, ResetPin};
use crate::domain::limit::{MAILED_LINKS, MAILED_LINKS_OF_ACCOUNT, MAILED_LINKS_OF_NETWORK};
use crate::domain::network::ClientNetwork;
use crate::domain::token::HashedToken;
use crate::store::recoveries::{NEXT_DEVICE, Recovery};
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
    let mut others = device::list_active(tx, session.account)?;
    others.retain(|other| other.id != device);
    let waits = tx.recovery(session.account, device)?.filter(|recovery| {
        recovery.browser == session.browser
            && recovery.confirmed_at.is_some()
            && tx.now() < recovery.ready_at
    });
    Ok(Some(RecoveryStatus {
        name,
        others,
        waiting_until: waits.map(|recovery| recovery.ready_at),
        permission: proof::permission(tx, session, &change_of(device))?,
    }))
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

/// Begins a recovery and mails its link. It replaces an older one of the same device.
///
/// Too many links: the inner error holds the seconds to wait.
pub fn begin(tx: &Tx<'_>, new: NewRecovery) -> Result<Result<(), u64>, StoreError> {
    let (account, browser) = (new.account.0, new.browser.0);
    let of_browser = [&account[..], &browser].concat();
    if let Err(wait_s) = tx.count_use(MAILED_LINKS, &of_browser)? {
        return Ok(Err(wait_s));
    }
    if let Err(wait_s) = tx.count_use(MAILED_LINKS_OF_ACCOUNT, &account)? {
        return Ok(Err(wait_s));
    }
    if let Err(wait_s) = tx.count_network_use(MAILED_LINKS_OF_NETWORK, &new.network, b"")? {
        return Ok(Err(wait_s));
    }
    let ready_at = tx.now().plus(new.wait_s);
    let recovery = Recovery {
        account: new.account,
        device: new.device,
        browser: new.browser,
        ready_at,
        confirmed_at: None,
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

/// A recovery by the token of its link, unless it is over.
pub fn find(tx: &ReadTx<'_>, token: HashedToken) -> Result<Option<Recovery>, StoreError> {
    let recovery = tx.recovery_by_token(token)?;
    Ok(recovery.filter(|recovery| !recovery.is_over(tx.now())))
}

/// The link was followed in the browser that asked.
pub fn confirm(tx: &Tx<'_>, token: HashedToken) -> Result<(), StoreError> {
    tx.confirm_recovery(token)
}

/// Ends the recovery with this token, if there is one.
pub fn end(tx: &Tx<'_>, token: HashedToken) -> Result<(), StoreError> {
    match tx.recovery_by_token(token)? {
        Some(recovery) => tx.end_recovery(recovery.account, recovery.device),
        None => Ok(()),
    }
}
