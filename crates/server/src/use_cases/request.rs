//! Requests (protocol.md §4.2) for a page: create, status, cancel, take the approval.

use protocol::{
    ids::{DeviceId, Nonce32, RequestId, UnixSeconds},
    messages::{
        Action, ActionBytes, Change, Context, ContextKind, DeviceState, Line, MAX_CONTEXT_LINES,
        MAX_OPEN_REQUESTS, Name, Opaque, Request as Message, RequestKind,
    },
    origin::Origin,
    same_device::RequestLink,
    signed::Message as _,
    text::Text,
};

use super::{count_request, history, random};
use crate::{
    domain::{
        account::AccountId,
        device::Device,
        limit::EXPECTED_FOR_S,
        passwordless::PasswordlessState,
        request::{
            Request, UNANSWERED_OF_BROWSER, UNANSWERED_OF_STRANGERS, UNANSWERED_WINDOW_S,
            lifetime_s,
        },
        return_state::SameDeviceReturn,
        token::HashedToken,
    },
    events::Topic,
    store::{ReadTx, StoreError, Tx},
};

pub use crate::domain::request::{Ending, RequestStatus};

/// The browser that asks.
#[derive(Clone, Copy, Debug)]
pub struct Initiator {
    /// Its cookie.
    pub browser: HashedToken,
    /// Whether this account has signed in from it before, confirmed by a device.
    pub known: bool,
}

/// The purpose of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestPurpose {
    /// To sign in; the page goes on by itself.
    SignIn {
        /// Digits of the match code: 0, 2 or 6, by the service's policy.
        match_len: u8,
    },
    /// To sign in on the very device that the browser runs on (protocol.md §7.3): only the same-device return completes it, never the page by itself.
    OnMobile,
    /// To change the account (protocol.md §4.7).
    AccountChange {
        /// The change, which the phone words.
        change: Change,
        /// Digits of the match code.
        match_len: u8,
    },
    /// To sign a transaction (protocol.md §6.1): labels and values, which the phone shows.
    Transaction {
        /// The signed content. [`Form::action`](crate::domain::form::Form::action) makes it.
        action: Action,
        /// Digits of the match code.
        match_len: u8,
    },
}

/// A request to create.
pub struct NewRequest {
    /// The account.
    pub account: AccountId,
    /// The device.
    pub device: DeviceId,
    /// This server's origin.
    pub origin: Origin,
    /// The service that asks, as the phone shows it.
    pub service: String,
    /// The browser's origin.
    pub context: Vec<(ContextKind, String)>,
    /// The purpose.
    pub purpose: RequestPurpose,
    /// The browser that asks.
    pub initiator: Initiator,
}

/// The reasons for which no request is created.
#[derive(Debug, thiserror::Error)]
pub enum CreateRequestError {
    /// The device is not active.
    #[error("the device is not active")]
    DeviceNotActive,
    /// Three requests are open.
    #[error("too many open requests")]
    TooManyOpen,
    /// After three unanswered requests only browsers that the account knows may ask.
    #[error("only known browsers may ask for now")]
    OnlyKnownBrowsers,
    /// The transaction has no field, or more than a phone shows.
    #[error("the transaction cannot be shown")]
    NotShowable,
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The status of a request, for its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestSummary {
    /// Its status. For a request with a same-device return, an approval alone signs nobody in.
    pub status: RequestStatus,
    /// The digits that the page shows, if any.
    pub match_code: Option<String>,
    /// When it expires.
    pub expires_at: UnixSeconds,
}

/// Creates a request.
pub fn create(tx: &Tx<'_>, new: &NewRequest) -> Result<Request, CreateRequestError> {
    create_as(tx, new, None)
}

/// Creates a request with this match code, which a service shows instead of a page. The code has 2 or 6 digits.
pub(super) fn create_with_code(
    tx: &Tx<'_>,
    new: &NewRequest,
    code: &str,
) -> Result<Request, CreateRequestError> {
    create_as(tx, new, Some(code))
}

/// Checks that a phone can show a transaction.
///
/// # Errors
/// [`CreateRequestError::NotShowable`].
pub(super) fn check_action(action: &Action) -> Result<(), CreateRequestError> {
    if action.0.is_empty() || Action::parse(&action.encode()).is_err() {
        return Err(CreateRequestError::NotShowable);
    }
    Ok(())
}

fn create_as(
    tx: &Tx<'_>,
    new: &NewRequest,
    code: Option<&str>,
) -> Result<Request, CreateRequestError> {
    let mut device = tx
        .device(new.device)?
        .filter(|device| device.account == new.account && device.state == DeviceState::Active)
        .ok_or(CreateRequestError::DeviceNotActive)?;
    if !new.initiator.known && is_limited(tx, new)? {
        return Err(CreateRequestError::OnlyKnownBrowsers);
    }
    let (kind, match_len, action) = match &new.purpose {
        RequestPurpose::SignIn { match_len } => {
            (RequestKind::SignIn, *match_len, Opaque::default())
        }
        RequestPurpose::OnMobile => (RequestKind::SignIn, 0, Opaque::default()),
        RequestPurpose::AccountChange { change, match_len } => (
            RequestKind::AccountChange,
            *match_len,
            Opaque(change.encode()),
        ),
        RequestPurpose::Transaction { action, match_len } => {
            check_action(action)?;
            (
                RequestKind::Transaction,
                *match_len,
                Opaque(action.encode()),
            )
        }
    };
    make_room(tx, new)?;
    let match_code = match code {
        Some(code) => Some(code.to_owned()),
        None => make_match_code(match_len)?,
    };
    let issue = Issue {
        id: RequestId(random()?),
        kind,
        origin: &new.origin,
        service: Name::lossy(&new.service),
        context: context(&new.context).encode(),
        match_code,
        action,
        listed: true,
        known_browser: new.initiator.known,
        same_device_return: (new.purpose == RequestPurpose::OnMobile)
            .then(|| SameDeviceReturn::new(new.initiator.browser, false)),
        browser: Some(new.initiator.browser),
    };
    let request = insert(tx, &mut device, issue)?;
    tx.publish(Topic::Device(device.id.0));
    tx.wake_phone(device.id);
    Ok(request)
}

/// Whether the browser, which the account does not know, has to wait: its own requests count first, so that one that asks too
/// often does not make every other wait. Requests from before a device announced a sign-in are not counted (protocol.md §8.11).
fn is_limited(tx: &Tx<'_>, new: &NewRequest) -> Result<bool, StoreError> {
    let expected_at = tx.sign_in_expected_at(new.account)?;
    let since = tx.now().minus(UNANSWERED_WINDOW_S).max(expected_at);
    let unanswered = |browser| tx.unanswered_requests(new.account, browser, since);
    if unanswered(Some(new.initiator.browser))? >= UNANSWERED_OF_BROWSER {
        return Ok(true);
    }
    let lifted = tx.now() < expected_at.plus(EXPECTED_FOR_S);
    Ok(!lifted && unanswered(None)? >= UNANSWERED_OF_STRANGERS)
}

/// A request as it is made, by a page or by the device itself.
pub(super) struct Issue<'a> {
    pub(super) id: RequestId,
    pub(super) kind: RequestKind,
    pub(super) origin: &'a Origin,
    pub(super) service: Name,
    pub(super) context: Vec<u8>,
    pub(super) match_code: Option<String>,
    pub(super) action: ActionBytes,
    pub(super) listed: bool,
    pub(super) known_browser: bool,
    pub(super) same_device_return: Option<SameDeviceReturn>,
    pub(super) browser: Option<HashedToken>,
}

/// Creates RQ and stores it. A listed request changes the device's inbox.
pub(super) fn insert(
    tx: &Tx<'_>,
    device: &mut Device,
    issue: Issue<'_>,
) -> Result<Request, StoreError> {
    let expires_at = tx.now().plus(lifetime_s(issue.kind));
    let match_len = issue.match_code.as_ref().map_or(0, String::len);
    let link = RequestLink {
        origin: issue.origin.clone(),
        request: issue.id,
    };
    let message = Message {
        id: issue.id,
        kind: issue.kind,
        device: device.id,
        origin: issue.origin.clone(),
        service: issue.service,
        context: Opaque(issue.context),
        issued_at: tx.now(),
        expires_at,
        nonce: Nonce32(random()?),
        match_len: u8::try_from(match_len).unwrap_or(u8::MAX),
        action: issue.action,
        return_url: match issue.same_device_return {
            Some(_) => Text::lossy(&link.return_url()),
            None => Text::default(),
        },
    };
    let mut request = Request::new(
        issue.id,
        device.account,
        device.id,
        issue.kind,
        message.encode(),
        tx.now(),
    );
    request.match_code = issue.match_code;
    request.known_browser = issue.known_browser;
    request.listed = issue.listed;
    request.browser = issue.browser;
    if let Some(pending) = issue.same_device_return {
        request = request.with_return(pending);
    }
    // The number orders what is listed; the inbox differs only then.
    if request.listed {
        device.touch_inbox();
        tx.put_device(device)?;
    }
    tx.insert_request(&request, device.inbox_seq)?;
    count_request(tx, request.kind, "asked");
    Ok(request)
}

/// At most three requests are open at once (protocol.md §4.2). A known browser replaces the request of an unknown one, so that
/// a stolen password cannot lock the holder out.
fn make_room(tx: &Tx<'_>, new: &NewRequest) -> Result<(), CreateRequestError> {
    let mut open = tx.open_requests(new.device)?;
    open.retain(|request| request.listed);
    if open.len() < MAX_OPEN_REQUESTS {
        return Ok(());
    }
    let stranger = open
        .into_iter()
        .find(|request| new.initiator.known && !request.known_browser);
    let stranger = stranger.ok_or(CreateRequestError::TooManyOpen)?;
    tx.publish(Topic::Request(stranger.id.0));
    end(tx, stranger, Ending::Cancelled)?;
    Ok(())
}

/// The context that a phone shows: browser, place, network address.
pub fn context(facts: &[(ContextKind, String)]) -> Context {
    Context(
        facts
            .iter()
            .take(MAX_CONTEXT_LINES)
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

/// The status of a request. A passwordless sign-in that no device has opened is open; an unknown request counts as
/// cancelled.
pub fn status(tx: &ReadTx<'_>, id: RequestId) -> Result<RequestSummary, StoreError> {
    if let Some(request) = tx.request(id)? {
        return Ok(RequestSummary {
            status: request.status(tx.now()),
            match_code: request.match_code,
            expires_at: request.expires_at,
        });
    }
    let waiting = tx
        .passwordless_sign_in(id)?
        .filter(|passwordless| passwordless.state() == PasswordlessState::Waiting);
    let (status, expires_at) = match waiting {
        Some(passwordless) if tx.now() < passwordless.expires_at => {
            (RequestStatus::Open, passwordless.expires_at)
        }
        Some(passwordless) => (
            RequestStatus::Ended(Ending::Expired),
            passwordless.expires_at,
        ),
        None => (RequestStatus::Ended(Ending::Cancelled), tx.now()),
    };
    Ok(RequestSummary {
        status,
        match_code: None,
        expires_at,
    })
}

/// Ends a request and records it in the history. Returns the ended request, or `None` if it had ended before.
pub(super) fn end(
    tx: &Tx<'_>,
    request: Request,
    ending: Ending,
) -> Result<Option<Request>, StoreError> {
    let Ok(open) = request.require_open(tx.now()) else {
        return Ok(None);
    };
    let ended = open.end(ending);
    tx.put_request_state(&ended)?;
    count_request(tx, ended.kind, ending.word());
    history::tell_request(tx, &ended, ending)?;
    Ok(Some(ended))
}

/// Cancels a request, or a passwordless sign-in, if it is open.
pub fn cancel(tx: &Tx<'_>, id: RequestId) -> Result<(), StoreError> {
    let Some(request) = tx.request(id)? else {
        let Some(passwordless) = tx.passwordless_sign_in(id)? else {
            return Ok(());
        };
        let Ok(waiting) = passwordless.require_waiting(tx.now()) else {
            return Ok(());
        };
        tx.put_passwordless_sign_in(&waiting.cancel())?;
        tx.publish(Topic::Request(id.0));
        return Ok(());
    };
    let Some(request) = end(tx, request, Ending::Cancelled)? else {
        return Ok(());
    };
    if let Some(mut device) = tx.device(request.device)? {
        device.touch_inbox();
        tx.put_device(&device)?;
    }
    tx.publish(Topic::Request(id.0));
    tx.publish(Topic::Device(request.device.0));
    Ok(())
}

/// Takes the approval of a request for the page that asked. True once only (protocol.md §10, P5), and never for a request with a same-device return (protocol.md §7.3).
pub fn take_approved(tx: &Tx<'_>, id: RequestId) -> Result<bool, StoreError> {
    tx.take_approved(id)
}
