//! The same-device return to the initiating browser (protocol.md §7.3, §7.4): by the link that the app opens, or by the code that it shows.

use protocol::{
    ids::{DeviceId, RequestId},
    messages::HistoryResult,
};

use super::history;
use crate::{
    domain::{
        request::Request,
        return_state::{ReturnState, SameDeviceReturn},
        same_device_return::{ByLink, ByTyped},
        token::HashedToken,
    },
    events::Topic,
    store::{ReadTx, StoreError, Tx},
};

/// The return link was opened in `browser`. [`ByLink::Returned`] is returned once, and only in the initiating browser.
pub fn by_link(
    tx: &Tx<'_>,
    id: RequestId,
    code: &str,
    browser: HashedToken,
) -> Result<ByLink, StoreError> {
    let Some(request) = tx.request(id)? else {
        return Ok(ByLink::Gone);
    };
    let (request, came) = request.return_by_link(code, browser, tx.now());
    match came {
        ByLink::Gone | ByLink::WrongCode | ByLink::TypedOnly => {}
        ByLink::Returned(_) | ByLink::Elsewhere { .. } => store(tx, &request)?,
    }
    Ok(came)
}

/// The return code was typed in `browser`, on the waiting page.
pub fn by_typed(
    tx: &Tx<'_>,
    id: RequestId,
    text: &str,
    browser: HashedToken,
) -> Result<ByTyped, StoreError> {
    let Some(request) = tx.request(id)? else {
        // A passwordless sign-in that no device has opened yet.
        let waits = tx
            .passwordless_sign_in(id)?
            .is_some_and(|d| d.browser == browser);
        let came = if waits {
            ByTyped::NotYet
        } else {
            ByTyped::Gone
        };
        return Ok(came);
    };
    let (request, came) = request.return_by_typed(text, browser, tx.now());
    match came {
        ByTyped::Returned(_) | ByTyped::Wrong { .. } => store(tx, &request)?,
        ByTyped::Mistyped | ByTyped::NotYet | ByTyped::Gone => {}
    }
    Ok(came)
}

/// Voids the open returns of a device: a removed device signs nobody in.
pub(super) fn void_all_of(tx: &Tx<'_>, device: DeviceId) -> Result<(), StoreError> {
    for request in tx.returning_requests(device)? {
        let request = request.void_return();
        tx.put_same_device_return(&request)?;
        history::record_same_device_return(tx, &request, HistoryResult::Cancelled)?;
        tx.publish(Topic::Request(request.id.0));
    }
    Ok(())
}

/// The state of a request's same-device return, for its page; `None` if it has none.
pub fn return_state(tx: &ReadTx<'_>, id: RequestId) -> Result<Option<ReturnState>, StoreError> {
    let request = tx.request(id)?;
    Ok(request.and_then(|request| request.same_device_return().map(SameDeviceReturn::state)))
}

fn store(tx: &Tx<'_>, request: &Request) -> Result<(), StoreError> {
    tx.put_same_device_return(request)?;
    match request.same_device_return().map(SameDeviceReturn::state) {
        Some(ReturnState::Taken) => {
            history::record_same_device_return(tx, request, HistoryResult::SignedIn)?;
        }
        Some(ReturnState::Void) => {
            history::record_same_device_return(tx, request, HistoryResult::Failed)?
        }
        _ => {}
    }
    tx.publish(Topic::Request(request.id.0));
    Ok(())
}
