//! Taking the way back to the browser that asked, §7: by the link that the app opens, or by the characters that it shows.

use protocol::{
    ids::{DeviceId, RequestId, UnixSeconds},
    messages::HistoryResult,
};

use super::history;
use crate::{
    domain::{
        request::Request,
        token::HashedToken,
        way_back::{ByLink, ByTyped, Stage},
    },
    events::Topic,
    keys::Keys,
    store::{StoreError, Tx},
};

/// The link back was opened in `browser`. [`ByLink::Returned`] comes once, and only in the browser that began the request.
///
/// # Errors
/// When the store fails.
pub fn by_link(
    tx: &Tx<'_>,
    keys: &Keys,
    id: RequestId,
    code: &str,
    browser: HashedToken,
    now: UnixSeconds,
) -> Result<(ByLink, Vec<Topic>), StoreError> {
    let Some(mut request) = tx.request(keys, id)? else {
        return Ok((ByLink::Gone, Vec::new()));
    };
    let came = request.return_by_link(code, browser, now);
    let topics = match came {
        ByLink::Gone | ByLink::TypedOnly => Vec::new(),
        ByLink::Returned(_) | ByLink::Elsewhere { .. } => store(tx, keys, &request, now)?,
    };
    Ok((came, topics))
}

/// The characters that the app shows were typed in `browser`, on the page that waits there.
///
/// # Errors
/// When the store fails.
pub fn by_typed(
    tx: &Tx<'_>,
    keys: &Keys,
    id: RequestId,
    text: &str,
    browser: HashedToken,
    now: UnixSeconds,
) -> Result<(ByTyped, Vec<Topic>), StoreError> {
    let Some(mut request) = tx.request(keys, id)? else {
        // A direct sign-in that no device has opened yet.
        let waits = tx.direct(id)?.is_some_and(|d| d.browser == browser);
        let came = if waits {
            ByTyped::NotYet
        } else {
            ByTyped::Gone
        };
        return Ok((came, Vec::new()));
    };
    let came = request.return_by_typed(text, browser, now);
    let topics = match came {
        ByTyped::Returned(_) | ByTyped::Wrong { .. } => store(tx, keys, &request, now)?,
        ByTyped::Mistyped | ByTyped::NotYet | ByTyped::Gone => Vec::new(),
    };
    Ok((came, topics))
}

/// Voids every way back that a device has opened and nobody has taken: whoever is removed signs nobody in any more.
pub(super) fn void_all_of(
    tx: &Tx<'_>,
    keys: &Keys,
    device: DeviceId,
    now: UnixSeconds,
) -> Result<Vec<Topic>, StoreError> {
    let mut topics = Vec::new();
    for mut request in tx.returning_requests(keys, device)? {
        if let Some(way) = &mut request.way_back {
            way.stage = Stage::Void;
        }
        tx.put_way_back(keys, &request)?;
        history::tell_way_back(tx, &request, HistoryResult::Cancelled, now)?;
        topics.push(Topic::Request(request.id.0));
    }
    Ok(topics)
}

/// Where the way back of a request stands, for its page; `None` where there is none.
///
/// # Errors
/// When the store fails.
pub fn stage(tx: &Tx<'_>, keys: &Keys, id: RequestId) -> Result<Option<Stage>, StoreError> {
    Ok(tx
        .request(keys, id)?
        .and_then(|request| request.way_back)
        .map(|way| way.stage))
}

fn store(
    tx: &Tx<'_>,
    keys: &Keys,
    request: &Request,
    now: UnixSeconds,
) -> Result<Vec<Topic>, StoreError> {
    tx.put_way_back(keys, request)?;
    match request.way_back.as_ref().map(|way| way.stage) {
        Some(Stage::Taken) => {
            history::tell_way_back(tx, request, HistoryResult::SignedIn, now)?;
        }
        Some(Stage::Void) => history::tell_way_back(tx, request, HistoryResult::Failed, now)?,
        _ => {}
    }
    Ok(vec![Topic::Request(request.id.0)])
}
