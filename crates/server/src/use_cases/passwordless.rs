//! Links that are opened on the phone (protocol.md §7.2): a second factor's, or a passwordless sign-in's, which has no account before.

use protocol::{
    ids::{RequestId, UnixSeconds},
    messages::{
        ContextKind, DeviceState, Name, OfferedRequest, Opaque, OpenLink, Refusal, RequestKind,
    },
    origin::Origin,
    signed::{Message as _, Verified},
};

use super::{Refused, random, request};
use crate::{
    domain::{
        device::Device,
        limit::{OPENS, PASSWORDLESS_SIGN_INS, PASSWORDLESS_SIGN_INS_OF_NETWORK},
        network::ClientNetwork,
        passwordless::PasswordlessSignIn,
        request::Request,
        return_state::SameDeviceReturn,
        token::HashedToken,
    },
    events::Topic,
    store::{StoreError, Tx},
};

/// A sign-in without address and password, begun in a browser on the phone.
pub struct NewPasswordlessSignIn {
    /// The service that asks, as the phone shows it.
    pub service: String,
    /// The browser's origin.
    pub context: Vec<(ContextKind, String)>,
    /// The browser that begins it.
    pub browser: HashedToken,
    /// The network from which it asks.
    pub network: ClientNetwork,
}

/// The reasons for which no passwordless sign-in is created.
#[derive(Debug, thiserror::Error)]
pub enum BeginError {
    /// Too many from this browser or network.
    #[error("too many passwordless sign-ins")]
    TooMany {
        /// Seconds to wait.
        wait_s: u64,
    },
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Begins a passwordless sign-in.
pub fn begin(tx: &Tx<'_>, new: &NewPasswordlessSignIn) -> Result<PasswordlessSignIn, BeginError> {
    let allow = |limit, whose: &[u8]| -> Result<(), BeginError> {
        tx.count_use(limit, whose)?
            .map_err(|wait_s| BeginError::TooMany { wait_s })
    };
    allow(PASSWORDLESS_SIGN_INS, &new.browser.0)?;
    tx.count_network_use(PASSWORDLESS_SIGN_INS_OF_NETWORK, &new.network, b"")?
        .map_err(|wait_s| BeginError::TooMany { wait_s })?;
    let passwordless = PasswordlessSignIn::begin(
        RequestId(random()?),
        new.browser,
        Name::lossy(&new.service).as_str().to_owned(),
        request::context(&new.context).encode(),
        tx.now(),
    );
    tx.insert_passwordless_sign_in(&passwordless)?;
    Ok(passwordless)
}

/// A device opens a link to a request (protocol.md §7.2): its own with a same-device return, or a passwordless sign-in, which becomes its own.
pub fn open(
    tx: &Tx<'_>,
    origin: &Origin,
    open: &Verified<OpenLink>,
) -> Result<Result<OfferedRequest, Refused>, StoreError> {
    let Some(mut device) = tx
        .device(open.device)?
        .filter(|device| device.state == DeviceState::Active)
    else {
        return Ok(Err(Refusal::DeviceNotActive.into()));
    };
    // Counted whatever the result, so that nobody can probe for requests.
    if let Err(retry_after_s) = tx.count_use(OPENS, device.id.as_bytes())? {
        return Ok(Err(Refused {
            why: Refusal::TooMany,
            retry_after_s,
            attempts_left: 0,
        }));
    }
    let request = match tx.request(open.request)? {
        Some(request) => own(request, &device, tx.now()),
        None => bind(tx, origin, &mut device, open.request)?,
    };
    let offered = request.map(|request| OfferedRequest {
        device: device.id,
        nonce: open.nonce,
        time: tx.now(),
        request: Opaque(request.bytes),
    });
    Ok(offered.map_err(Refused::from))
}

/// The request, if it is this device's, open, and has a same-device return.
fn own(request: Request, device: &Device, now: UnixSeconds) -> Result<Request, Refusal> {
    if request.device != device.id || request.same_device_return().is_none() {
        return Err(Refusal::RequestGone);
    }
    request.status(now).require_open().map(|()| request)
}

/// The first device that opens a passwordless sign-in binds it: from now on there is a request of the same id, for this device alone.
fn bind(
    tx: &Tx<'_>,
    origin: &Origin,
    device: &mut Device,
    id: RequestId,
) -> Result<Result<Request, Refusal>, StoreError> {
    let Some(passwordless) = tx.passwordless_sign_in(id)? else {
        return Ok(Err(Refusal::RequestGone));
    };
    let passwordless = match passwordless.require_waiting(tx.now()) {
        Ok(waiting) => waiting.open(),
        Err(refusal) => return Ok(Err(refusal)),
    };
    tx.put_passwordless_sign_in(&passwordless)?;
    tx.publish(Topic::Request(id.0));
    let issue = request::Issue {
        id,
        kind: RequestKind::SignIn,
        origin,
        service: Name::lossy(&passwordless.service),
        context: passwordless.context,
        match_code: None,
        action: Opaque::default(),
        listed: false,
        known_browser: tx.is_vouched(passwordless.browser, device.account)?,
        same_device_return: Some(SameDeviceReturn::new(passwordless.browser, true)),
        browser: Some(passwordless.browser),
    };
    request::insert(tx, device, issue).map(Ok)
}
