//! Requests, §4, as a page sees them: ask a device, see how it stands, cancel, take the yes.

use protocol::{
    ids::{DeviceId, Nonce32, RequestId, UnixSeconds},
    messages::{
        Context, ContextKind, DeviceState, Line, MAX_OPEN_REQUESTS, Name, Opaque,
        Request as Message, RequestKind,
    },
    origin::Origin,
    signed::Message as _,
    text::Text,
};

use super::random;
use crate::{
    domain::{
        account::AccountId,
        request::{Ending, LIFETIME_S, Request, RequestState, UNANSWERED_PER_HOUR},
    },
    events::Topic,
    keys::Keys,
    store::{StoreError, Tx},
};

/// Who asks whom for what.
pub struct NewRequest {
    /// Whose sign-in.
    pub account: AccountId,
    /// Which device.
    pub device: DeviceId,
    /// This server's origin.
    pub origin: Origin,
    /// The service that asks, as the phone shows it.
    pub service: String,
    /// Where the browser is.
    pub context: Vec<(ContextKind, String)>,
    /// Digits of the match code: 0, 2 or 6, by the service's policy.
    pub match_len: u8,
    /// Whether this account has signed in from this browser before.
    pub known_browser: bool,
}

/// A request that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Created {
    /// Its id.
    pub id: RequestId,
    /// What the page shows to type.
    pub match_code: Option<String>,
    /// When it ends by itself.
    pub expires_at: UnixSeconds,
    /// Whom to wake after the commit.
    pub topics: Vec<Topic>,
}

/// Why there is no request.
#[derive(Debug, thiserror::Error)]
pub enum CreateError {
    /// The device is not active.
    #[error("the device is not active")]
    DeviceNotActive,
    /// Three requests are open.
    #[error("too many open requests")]
    TooManyOpen,
    /// After three unanswered requests only browsers that the account knows may ask.
    #[error("only known browsers may ask for now")]
    OnlyKnownBrowsers,
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// How a request stands, for its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestStatus {
    /// It waits.
    Open {
        /// What the page shows to type.
        match_code: Option<String>,
        /// When it ends by itself.
        expires_at: UnixSeconds,
    },
    /// The phone said yes.
    Approved,
    /// The phone said no.
    Denied {
        /// And that nobody there had asked.
        reported: bool,
    },
    /// Its time ran out.
    Expired,
    /// It was cancelled.
    Cancelled,
    /// Another match code was typed.
    WrongMatch,
    /// The device was blocked, locked or removed meanwhile.
    DeviceBlocked,
}

/// Asks a device.
///
/// # Errors
/// [`CreateError`].
pub fn create(
    tx: &Tx<'_>,
    keys: &Keys,
    new: &NewRequest,
    now: UnixSeconds,
) -> Result<Created, CreateError> {
    let mut device = tx
        .device(keys, new.device)?
        .filter(|device| device.account == new.account && device.state == DeviceState::Active)
        .ok_or(CreateError::DeviceNotActive)?;
    if !new.known_browser && tx.unanswered_requests(new.account, now)? >= UNANSWERED_PER_HOUR {
        return Err(CreateError::OnlyKnownBrowsers);
    }
    let mut topics = vec![Topic::Device(device.id.0)];
    topics.extend(make_room(tx, keys, new, now)?);

    let id = RequestId(random()?);
    let expires_at = now.plus(LIFETIME_S);
    let message = Message {
        id,
        kind: RequestKind::SignIn,
        device: device.id,
        origin: new.origin.clone(),
        service: Name::lossy(&new.service),
        context: Opaque(context(&new.context).encode()),
        issued_at: now,
        expires_at,
        nonce: Nonce32(random()?),
        match_len: new.match_len,
        action: Opaque::default(),
        return_url: Text::default(),
    };
    let match_code = make_match_code(new.match_len)?;
    device.touch_inbox();
    tx.insert_request(
        keys,
        &Request::restore(
            id,
            new.account,
            device.id,
            message.encode(),
            match_code.clone(),
            (now, expires_at),
            new.known_browser,
            RequestState::Open,
        ),
        device.inbox_seq,
    )?;
    tx.put_device(keys, &device)?;
    Ok(Created {
        id,
        match_code,
        expires_at,
        topics,
    })
}

/// At most three are open at once, §4. A browser that the account knows takes the place of one that it does not, so that
/// nobody with a stolen password can keep the owner out.
fn make_room(
    tx: &Tx<'_>,
    keys: &Keys,
    new: &NewRequest,
    now: UnixSeconds,
) -> Result<Vec<Topic>, CreateError> {
    let open = tx.open_requests(keys, new.device, now)?;
    if open.len() < MAX_OPEN_REQUESTS {
        return Ok(Vec::new());
    }
    let stranger = open
        .into_iter()
        .find(|request| new.known_browser && !request.known_browser);
    let mut stranger = stranger.ok_or(CreateError::TooManyOpen)?;
    stranger.end(Ending::Cancelled, now);
    tx.put_request_state(&stranger, now)?;
    Ok(vec![Topic::Request(stranger.id.0)])
}

pub(super) fn context(facts: &[(ContextKind, String)]) -> Context {
    Context(
        facts
            .iter()
            .map(|(kind, text)| (*kind, Line::lossy(text)))
            .collect(),
    )
}

/// `len` digits, each number alike.
fn make_match_code(len: u8) -> Result<Option<String>, StoreError> {
    if len == 0 {
        return Ok(None);
    }
    // 64 random bits over at most 10^6 numbers: no number is favoured by more than one in 10^13.
    let number = u64::from_be_bytes(random()?) % 10u64.pow(u32::from(len));
    Ok(Some(format!("{number:0width$}", width = usize::from(len))))
}

/// How a request stands; one that is unknown was cancelled.
///
/// # Errors
/// When the store fails.
pub fn status(
    tx: &Tx<'_>,
    keys: &Keys,
    id: RequestId,
    now: UnixSeconds,
) -> Result<RequestStatus, StoreError> {
    let Some(request) = tx.request(keys, id)? else {
        return Ok(RequestStatus::Cancelled);
    };
    Ok(match request.state(now) {
        RequestState::Open => RequestStatus::Open {
            match_code: request.match_code,
            expires_at: request.expires_at,
        },
        RequestState::Ended(Ending::Approved) => RequestStatus::Approved,
        RequestState::Ended(Ending::Denied) => RequestStatus::Denied { reported: false },
        RequestState::Ended(Ending::Reported) => RequestStatus::Denied { reported: true },
        RequestState::Ended(Ending::Expired) => RequestStatus::Expired,
        RequestState::Ended(Ending::Cancelled) => RequestStatus::Cancelled,
        RequestState::Ended(Ending::WrongMatch) => RequestStatus::WrongMatch,
        RequestState::Ended(Ending::DeviceGone) => RequestStatus::DeviceBlocked,
    })
}

/// Cancels a request, if it is open.
///
/// # Errors
/// When the store fails.
pub fn cancel(
    tx: &Tx<'_>,
    keys: &Keys,
    id: RequestId,
    now: UnixSeconds,
) -> Result<Vec<Topic>, StoreError> {
    let Some(mut request) = tx.request(keys, id)? else {
        return Ok(Vec::new());
    };
    if !request.end(Ending::Cancelled, now) {
        return Ok(Vec::new());
    }
    tx.put_request_state(&request, now)?;
    if let Some(mut device) = tx.device(keys, request.device)? {
        device.touch_inbox();
        tx.put_device(keys, &device)?;
    }
    Ok(vec![Topic::Request(id.0), Topic::Device(request.device.0)])
}

/// Takes the approval of a request for the sign-in that asked: true once only, §10 P5.
///
/// # Errors
/// When the store fails.
pub fn take_approved(tx: &Tx<'_>, id: RequestId) -> Result<bool, StoreError> {
    tx.take_approved(id)
}
