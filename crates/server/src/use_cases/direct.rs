//! Links that are opened on the phone, §7: a second factor's, or a direct sign-in's, which has no account before.

use protocol::{
    ids::{RequestId, UnixSeconds},
    messages::{
        ContextKind, DeviceState, Name, OfferedRequest, Opaque, OpenLink, Refusal, RequestKind,
    },
    origin::Origin,
    signed::{Message as _, Verified},
};

use super::{Done, Refused, random, request};
use crate::{
    domain::{
        device::Device,
        direct::{Direct, LIFETIME_S, State},
        limit::{DIRECTS, DIRECTS_OF_NETWORK, OPENS},
        request::Request,
        token::HashedToken,
        way_back::WayBack,
    },
    events::Topic,
    keys::Keys,
    store::{StoreError, Tx},
};

/// A sign-in without address and password, begun in a browser on the phone.
pub struct NewDirect {
    /// The service that asks, as the phone shows it.
    pub service: String,
    /// Where the browser is.
    pub context: Vec<(ContextKind, String)>,
    /// The browser that begins it.
    pub browser: HashedToken,
}

/// Why there is no direct sign-in.
#[derive(Debug, thiserror::Error)]
pub enum BeginError {
    /// Too many from this browser or network.
    #[error("too many direct sign-ins")]
    TooMany {
        /// Seconds to wait.
        wait_s: u64,
    },
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Begins a direct sign-in.
///
/// # Errors
/// [`BeginError`].
pub fn begin(tx: &Tx<'_>, new: &NewDirect, now: UnixSeconds) -> Result<Direct, BeginError> {
    let allow = |limit, whose: &[u8]| -> Result<(), BeginError> {
        tx.count_use(limit, whose, now)?
            .map_err(|wait_s| BeginError::TooMany { wait_s })
    };
    allow(DIRECTS, &new.browser.0)?;
    if let Some((_, network)) = new.context.iter().find(|(k, _)| *k == ContextKind::Network) {
        allow(DIRECTS_OF_NETWORK, network.as_bytes())?;
    }
    let direct = Direct {
        id: RequestId(random()?),
        browser: new.browser,
        service: Name::lossy(&new.service).as_str().to_owned(),
        context: request::context(&new.context).encode(),
        expires_at: now.plus(LIFETIME_S),
        state: State::Waiting,
    };
    tx.insert_direct(&direct, now)?;
    Ok(direct)
}

/// A device opens a link to a request, §7: its own with a way back, or a direct sign-in, which becomes its own.
///
/// # Errors
/// When the store fails.
pub fn open(
    tx: &Tx<'_>,
    keys: &Keys,
    origin: &Origin,
    open: &Verified<OpenLink>,
    now: UnixSeconds,
) -> Result<Done<OfferedRequest>, StoreError> {
    let Some(mut device) = tx
        .device(keys, open.device)?
        .filter(|device| device.state == DeviceState::Active)
    else {
        return Ok(Done::refused(Refusal::DeviceNotActive));
    };
    // Counted whatever comes of it, so that nobody probes for requests.
    if let Err(retry_after_s) = tx.count_use(OPENS, device.id.as_bytes(), now)? {
        return Ok(Done::refused(Refused {
            why: Refusal::TooMany,
            retry_after_s,
            attempts_left: 0,
        }));
    }
    let (request, topics) = match tx.request(keys, open.request)? {
        Some(request) => (own(request, &device, now), Vec::new()),
        None => (
            bind(tx, keys, origin, &mut device, open.request, now)?,
            vec![Topic::Request(open.request.0)],
        ),
    };
    let offered = request.map(|request| OfferedRequest {
        device: device.id,
        nonce: open.nonce,
        time: now,
        request: Opaque(request.bytes),
    });
    Ok(Done {
        answer: offered.map_err(Refused::from),
        topics,
    })
}

/// A request that is this device's, open, and leads back.
fn own(request: Request, device: &Device, now: UnixSeconds) -> Result<Request, Refusal> {
    if request.device != device.id || request.way_back.is_none() {
        return Err(Refusal::RequestGone);
    }
    request.require_open(now).map(|()| request)
}

/// The first device that opens a direct sign-in binds it: from now on there is a request of the same id, for this device alone.
fn bind(
    tx: &Tx<'_>,
    keys: &Keys,
    origin: &Origin,
    device: &mut Device,
    id: RequestId,
    now: UnixSeconds,
) -> Result<Result<Request, Refusal>, StoreError> {
    let Some(mut direct) = tx.direct(id)? else {
        return Ok(Err(Refusal::RequestGone));
    };
    if let Err(refusal) = direct.open(now) {
        return Ok(Err(refusal));
    }
    tx.put_direct(&direct)?;
    let issue = request::Issue {
        id,
        kind: RequestKind::SignIn,
        origin,
        service: Name::lossy(&direct.service),
        context: direct.context,
        match_len: 0,
        action: Opaque::default(),
        listed: false,
        known_browser: tx.is_vouched(direct.browser, device.account)?,
        way_back: Some(WayBack::new(direct.browser, true)),
        browser: Some(direct.browser),
    };
    request::insert(tx, keys, device, issue, now).map(Ok)
}
