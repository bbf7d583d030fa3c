//! A request: a question to a device, from its creation to its one ending (protocol.md §4).
//!
//! Invariant: a request ends exactly once. [`OpenRequest::end`], which consumes the open request, is the only transition.
//! Invariant: [`Request::new`] is the only way to create one; a stored one is read through [`RequestRow`], which rejects rows
//! that no sequence of transitions leads to.

use std::ops::Deref;

use protocol::{
    ids::{DeviceId, Hash32, RequestId, UnixSeconds},
    messages::{Outcome, Refusal, RequestKind},
    same_device::ReturnCode,
};

use super::{
    account::AccountId,
    return_state::{ReturnState, SameDeviceReturn},
    token::HashedToken,
};

/// Lifetime of a request that is not a transaction. Seconds. D06.
pub const LIFETIME_S: u64 = 120;
/// Lifetime of a transaction, whose data is read before it is signed (protocol.md §4.2). Seconds.
pub const TRANSACTION_LIFETIME_S: u64 = 300;
/// Number of unanswered or denied requests within an hour after which a browser unknown to the account may not ask any more
/// (protocol.md §4.2).
pub const UNANSWERED_OF_BROWSER: usize = 3;
/// The same for all such browsers of an account together.
pub const UNANSWERED_OF_STRANGERS: usize = 6;
/// The window of both. Seconds.
pub const UNANSWERED_WINDOW_S: u64 = 3_600;

/// The ends of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Approved.
    Approved,
    /// Denied.
    Denied,
    /// Denied and reported.
    Reported,
    /// The match code was not the page's.
    WrongMatch,
    /// Cancelled on the page, or by the phone that lost its own approval.
    Cancelled,
    /// Its time ran out.
    Expired,
    /// The device was blocked, locked, removed or reset meanwhile.
    DeviceGone,
}

impl Ending {
    /// Every ending, with its name in the database.
    pub const ALL: [(Self, &'static str); 7] = [
        (Self::Approved, "approved"),
        (Self::Denied, "denied"),
        (Self::Reported, "reported"),
        (Self::WrongMatch, "wrong-match"),
        (Self::Cancelled, "cancelled"),
        (Self::Expired, "expired"),
        (Self::DeviceGone, "device-gone"),
    ];

    /// Its name in the database and in metrics.
    #[must_use]
    pub fn word(self) -> &'static str {
        let named = Self::ALL.into_iter().find(|(ending, _)| *ending == self);
        named.map_or("unknown", |(_, word)| word)
    }

    /// The end that an outcome leads to; `None` if the request stays open.
    #[must_use]
    pub fn of(outcome: Outcome) -> Option<Self> {
        match outcome {
            Outcome::Approved => Some(Self::Approved),
            Outcome::Denied => Some(Self::Denied),
            Outcome::Reported => Some(Self::Reported),
            Outcome::WrongMatch => Some(Self::WrongMatch),
            Outcome::Blocked | Outcome::Locked => Some(Self::DeviceGone),
            Outcome::NeverArrived => Some(Self::Cancelled),
            Outcome::WrongPin => None,
        }
    }
}

/// The lifetime of a request of this kind. Seconds.
#[must_use]
pub const fn lifetime_s(kind: RequestKind) -> u64 {
    match kind {
        RequestKind::Transaction => TRANSACTION_LIFETIME_S,
        RequestKind::SignIn
        | RequestKind::AccountChange
        | RequestKind::PinChange
        | RequestKind::BiometricKey
        | RequestKind::Move => LIFETIME_S,
    }
}

/// The name of a kind of requests in metrics.
#[must_use]
pub const fn kind_word(kind: RequestKind) -> &'static str {
    match kind {
        RequestKind::SignIn => "sign-in",
        RequestKind::Transaction => "transaction",
        RequestKind::AccountChange => "account-change",
        RequestKind::PinChange => "new-pin",
        RequestKind::BiometricKey => "biometric-key",
        RequestKind::Move => "move",
    }
}

/// The name of the outcome of an approval in metrics.
#[must_use]
pub const fn outcome_word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Approved => "approved",
        Outcome::Denied => "denied",
        Outcome::Reported => "reported",
        Outcome::WrongPin => "wrong-pin",
        Outcome::WrongMatch => "wrong-match",
        Outcome::Blocked => "blocked",
        Outcome::Locked => "locked",
        Outcome::NeverArrived => "never-arrived",
    }
}

/// Whether a device initiates requests of this kind, about itself (protocol.md §8.5).
#[must_use]
pub const fn is_device_initiated(kind: RequestKind) -> bool {
    match kind {
        RequestKind::SignIn | RequestKind::Transaction | RequestKind::AccountChange => false,
        RequestKind::PinChange | RequestKind::BiometricKey | RequestKind::Move => true,
    }
}

/// The status of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestStatus {
    /// It waits for the device's answer.
    Open,
    /// It is over.
    Ended(Ending),
}

impl RequestStatus {
    /// `Ok` while the request is open.
    ///
    /// # Errors
    /// The refusal that says how it ended.
    pub fn require_open(self) -> Result<(), Refusal> {
        match self {
            Self::Open => Ok(()),
            Self::Ended(Ending::Expired) => Err(Refusal::RequestExpired),
            Self::Ended(Ending::Cancelled) => Err(Refusal::RequestCancelled),
            Self::Ended(_) => Err(Refusal::RequestDecided),
        }
    }
}

/// A request.
pub struct Request {
    /// Its id.
    pub id: RequestId,
    /// The account that it concerns.
    pub account: AccountId,
    /// The only device that may answer.
    pub device: DeviceId,
    /// RQ: the bytes that the phone shows and answers.
    pub bytes: Vec<u8>,
    /// The digits that the page shows and the phone asks for; none where the service asks for none.
    pub match_code: Option<String>,
    /// When it was created.
    pub issued_at: UnixSeconds,
    /// When it expires.
    pub expires_at: UnixSeconds,
    /// Whether a device has confirmed a sign-in from the initiating browser before.
    pub known_browser: bool,
    /// Its kind.
    pub kind: RequestKind,
    /// Whether the device's inbox lists it. A device-initiated request is returned to the device directly.
    pub listed: bool,
    /// The browser that initiated it; `None` for a device-initiated request.
    pub browser: Option<HashedToken>,
    same_device_return: Option<SameDeviceReturn>,
    status: RequestStatus,
}

/// The columns of a stored request.
pub struct RequestRow {
    /// See [`Request::id`].
    pub id: RequestId,
    /// See [`Request::account`].
    pub account: AccountId,
    /// See [`Request::device`].
    pub device: DeviceId,
    /// See [`Request::bytes`].
    pub bytes: Vec<u8>,
    /// See [`Request::match_code`].
    pub match_code: Option<String>,
    /// See [`Request::issued_at`].
    pub issued_at: UnixSeconds,
    /// See [`Request::expires_at`].
    pub expires_at: UnixSeconds,
    /// See [`Request::known_browser`].
    pub known_browser: bool,
    /// See [`Request::kind`].
    pub kind: RequestKind,
    /// See [`Request::listed`].
    pub listed: bool,
    /// See [`Request::browser`].
    pub browser: Option<HashedToken>,
    /// See [`Request::same_device_return()`].
    pub same_device_return: Option<SameDeviceReturn>,
    /// The stored status; expiry by time is not stored.
    pub status: RequestStatus,
}

/// A stored request contradicts itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImpossibleRequest {
    /// A device-initiated request is listed, or has a match code or a same-device return.
    #[error("a device-initiated request with the properties of a browser's")]
    DeviceInitiated,
    /// A same-device return has begun although the request was not approved.
    #[error("a same-device return of a request that was not approved")]
    ReturnWithoutApproval,
}

impl TryFrom<RequestRow> for Request {
    type Error = ImpossibleRequest;

    fn try_from(row: RequestRow) -> Result<Self, ImpossibleRequest> {
        let of_browser = row.listed || row.match_code.is_some() || row.same_device_return.is_some();
        if is_device_initiated(row.kind) && of_browser {
            return Err(ImpossibleRequest::DeviceInitiated);
        }
        let begun = row.same_device_return.as_ref().is_some_and(|pending| {
            matches!(
                pending.state(),
                ReturnState::Offered | ReturnState::TypedOnly | ReturnState::Taken
            )
        });
        if begun && row.status != RequestStatus::Ended(Ending::Approved) {
            return Err(ImpossibleRequest::ReturnWithoutApproval);
        }
        Ok(Self {
            id: row.id,
            account: row.account,
            device: row.device,
            bytes: row.bytes,
            match_code: row.match_code,
            issued_at: row.issued_at,
            expires_at: row.expires_at,
            known_browser: row.known_browser,
            kind: row.kind,
            listed: row.listed,
            browser: row.browser,
            same_device_return: row.same_device_return,
            status: row.status,
        })
    }
}

impl Request {
    /// Creates an open request that expires after [`lifetime_s`]: listed in the inbox, without match code, browser and
    /// same-device return.
    #[must_use]
    pub fn new(
        id: RequestId,
        account: AccountId,
        device: DeviceId,
        kind: RequestKind,
        bytes: Vec<u8>,
        issued_at: UnixSeconds,
    ) -> Self {
        Self {
            id,
            account,
            device,
            bytes,
            match_code: None,
            issued_at,
            expires_at: issued_at.plus(lifetime_s(kind)),
            known_browser: false,
            kind,
            listed: true,
            browser: None,
            same_device_return: None,
            status: RequestStatus::Open,
        }
    }

    /// The return to the initiating browser, where only that completes the request (protocol.md §7.3).
    #[must_use]
    pub const fn same_device_return(&self) -> Option<&SameDeviceReturn> {
        self.same_device_return.as_ref()
    }

    /// The same request with this return.
    #[must_use]
    pub fn with_return(self, pending: SameDeviceReturn) -> Self {
        Self {
            same_device_return: Some(pending),
            ..self
        }
    }

    /// The same request without its return, and the return.
    pub(super) fn take_return(self) -> (Self, Option<SameDeviceReturn>) {
        let request = Self {
            same_device_return: None,
            ..self
        };
        (request, self.same_device_return)
    }

    /// The same request, whose return is void if it was open.
    #[must_use]
    pub fn void_return(self) -> Self {
        match self.take_return() {
            (request, Some(pending)) => request.with_return(pending.void()),
            (request, None) => request,
        }
    }

    /// Whether a device initiated it about itself (protocol.md §8.5).
    #[must_use]
    pub fn is_device_initiated(&self) -> bool {
        is_device_initiated(self.kind)
    }

    /// SHA-256 of RQ.
    #[must_use]
    pub fn hash(&self) -> Hash32 {
        Hash32::of(&self.bytes)
    }

    /// The status at `now`. An open request past its time is expired.
    #[must_use]
    pub fn status(&self, now: UnixSeconds) -> RequestStatus {
        match self.status {
            RequestStatus::Open if now >= self.expires_at => RequestStatus::Ended(Ending::Expired),
            status => status,
        }
    }

    /// The same request as one that can end, if it is open at `now`.
    ///
    /// # Errors
    /// The refusal that says how it ended.
    pub fn require_open(self, now: UnixSeconds) -> Result<OpenRequest, Refusal> {
        self.status(now).require_open().map(|()| OpenRequest(self))
    }
}

/// A request that is open. Only this type has an end, and a request that has ended never becomes one again.
pub struct OpenRequest(Request);

impl OpenRequest {
    /// Ends it.
    #[must_use]
    pub fn end(self, ending: Ending) -> Request {
        Request {
            status: RequestStatus::Ended(ending),
            ..self.0
        }
    }

    /// Ends it as approved, and offers its same-device return, if it has one, with `code`.
    #[must_use]
    pub fn approve(self, code: ReturnCode) -> Request {
        match self.end(Ending::Approved).take_return() {
            (request, Some(pending)) => request.with_return(pending.offer(code)),
            (request, None) => request,
        }
    }

    /// Leaves it open, for another answer of the device.
    #[must_use]
    pub fn leave_open(self) -> Request {
        self.0
    }
}

impl Deref for OpenRequest {
    type Target = Request;

    fn deref(&self) -> &Request {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request() -> Request {
        Request::new(
            RequestId([1; 16]),
            AccountId([2; 16]),
            DeviceId([3; 16]),
            RequestKind::SignIn,
            b"RQ".to_vec(),
            UnixSeconds(100),
        )
    }

    fn row(status: RequestStatus) -> RequestRow {
        RequestRow {
            id: RequestId([1; 16]),
            account: AccountId([2; 16]),
            device: DeviceId([3; 16]),
            bytes: b"RQ".to_vec(),
            match_code: None,
            issued_at: UnixSeconds(100),
            expires_at: UnixSeconds(220),
            known_browser: true,
            kind: RequestKind::SignIn,
            listed: true,
            browser: None,
            same_device_return: None,
            status,
        }
    }

    #[test]
    fn impossible_row_then_it_is_rejected() {
        let open = || row(RequestStatus::Open);
        assert!(Request::try_from(open()).is_ok());
        let device_initiated = RequestRow {
            kind: RequestKind::PinChange,
            ..open()
        };
        assert_eq!(
            Request::try_from(device_initiated).err(),
            Some(ImpossibleRequest::DeviceInitiated)
        );
        let returned = |status| {
            let pending = SameDeviceReturn::new(HashedToken([4; 32]), false);
            let open = pending
                .offer(ReturnCode::from_bytes(&[7; 16]))
                .require_open();
            let pending = open.ok().unwrap().take();
            Request::try_from(RequestRow {
                same_device_return: Some(pending),
                ..row(status)
            })
            .err()
        };
        assert_eq!(
            returned(RequestStatus::Open),
            Some(ImpossibleRequest::ReturnWithoutApproval)
        );
        assert_eq!(returned(RequestStatus::Ended(Ending::Approved)), None);
    }

    #[test]
    fn ended_once_then_no_other_ending_ever() {
        for (ending, _) in Ending::ALL {
            let open = request().require_open(UnixSeconds(150));
            let ended = open.ok().unwrap().end(ending);
            assert_eq!(ended.status(UnixSeconds(900)), RequestStatus::Ended(ending));
            let again = ended.require_open(UnixSeconds(151));
            assert_eq!(
                again.err(),
                RequestStatus::Ended(ending).require_open().err()
            );
        }
    }

    #[test]
    fn time_ran_out_then_expired_and_nothing_ends_it_otherwise() {
        let request = request();
        assert_eq!(request.status(UnixSeconds(219)).require_open(), Ok(()));
        assert_eq!(
            request.status(UnixSeconds(220)).require_open(),
            Err(Refusal::RequestExpired)
        );
        assert!(request.require_open(UnixSeconds(220)).is_err());
    }
}
