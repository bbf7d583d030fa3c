//! A request: once created, it ends exactly once.

use protocol::{
    ids::{DeviceId, Hash32, RequestId, UnixSeconds},
    messages::{Outcome, Refusal, RequestKind},
};

use super::{account::AccountId, token::HashedToken, way_back::WayBack};

/// A request lives this long. Seconds. D06.
pub const LIFETIME_S: u64 = 120;
/// So many unanswered or denied requests within an hour, and only browsers that the account knows may ask, §4.
pub const UNANSWERED_PER_HOUR: usize = 3;
/// The window of [`UNANSWERED_PER_HOUR`]. Seconds.
pub const UNANSWERED_WINDOW_S: u64 = 3_600;

/// How a request ended.
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

    /// How an outcome ends the request; `None` if it stays open.
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

/// Whether requests of this kind are begun by a device about itself, §8.
#[must_use]
pub const fn is_own(kind: RequestKind) -> bool {
    match kind {
        RequestKind::SignIn | RequestKind::Transaction => false,
        RequestKind::PinChange | RequestKind::BiometricKey | RequestKind::Move => true,
    }
}

/// Open, or ended in one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestState {
    /// Waits for the phone.
    Open,
    /// Over.
    Ended(Ending),
}

/// A request.
pub struct Request {
    /// Its id.
    pub id: RequestId,
    /// Whose sign-in.
    pub account: AccountId,
    /// The device that may answer.
    pub device: DeviceId,
    /// RQ: the bytes that the phone shows and answers.
    pub bytes: Vec<u8>,
    /// What the page shows to type, or nothing.
    pub match_code: Option<String>,
    /// When it was made.
    pub issued_at: UnixSeconds,
    /// When it ends by itself.
    pub expires_at: UnixSeconds,
    /// Whether the account had used the asking browser before.
    pub known_browser: bool,
    /// What it is for.
    pub kind: RequestKind,
    /// Whether it stands in the device's inbox. What the device asked for itself it already has.
    pub listed: bool,
    /// The browser that asked; none for what a device begins itself.
    pub browser: Option<HashedToken>,
    /// The way back to the browser that asked, where only that completes it.
    pub way_back: Option<WayBack>,
    state: RequestState,
}

impl Request {
    /// As stored: for a sign-in whose page goes on by itself. What else it may be is set afterwards.
    #[must_use]
    #[allow(clippy::too_many_arguments, reason = "one argument a column")]
    pub fn restore(
        id: RequestId,
        account: AccountId,
        device: DeviceId,
        bytes: Vec<u8>,
        match_code: Option<String>,
        (issued_at, expires_at): (UnixSeconds, UnixSeconds),
        known_browser: bool,
        state: RequestState,
    ) -> Self {
        Self {
            id,
            account,
            device,
            bytes,
            match_code,
            issued_at,
            expires_at,
            known_browser,
            kind: RequestKind::SignIn,
            listed: true,
            browser: None,
            way_back: None,
            state,
        }
    }

    /// Whether a device began it about itself, §8.
    #[must_use]
    pub fn is_own(&self) -> bool {
        is_own(self.kind)
    }

    /// SHA-256 of RQ.
    #[must_use]
    pub fn hash(&self) -> Hash32 {
        Hash32::of(&self.bytes)
    }

    /// Its state at `now`: an open one whose time ran out has expired.
    #[must_use]
    pub fn state(&self, now: UnixSeconds) -> RequestState {
        match self.state {
            RequestState::Open if now >= self.expires_at => RequestState::Ended(Ending::Expired),
            state => state,
        }
    }

    /// Ends it, if it is open; says whether it did.
    pub fn end(&mut self, ending: Ending, now: UnixSeconds) -> bool {
        let open = self.state(now) == RequestState::Open;
        if open {
            self.state = RequestState::Ended(ending);
        }
        open
    }

    /// Why the phone may not answer it any more; `Ok` while it is open.
    ///
    /// # Errors
    /// The refusal that says how it ended.
    pub fn require_open(&self, now: UnixSeconds) -> Result<(), Refusal> {
        match self.state(now) {
            RequestState::Open => Ok(()),
            RequestState::Ended(Ending::Expired) => Err(Refusal::RequestExpired),
            RequestState::Ended(Ending::Cancelled) => Err(Refusal::RequestCancelled),
            RequestState::Ended(_) => Err(Refusal::RequestDecided),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request() -> Request {
        Request::restore(
            RequestId([1; 16]),
            AccountId([2; 16]),
            DeviceId([3; 16]),
            b"RQ".to_vec(),
            None,
            (UnixSeconds(100), UnixSeconds(220)),
            true,
            RequestState::Open,
        )
    }

    #[test]
    fn ended_once_then_no_other_ending_ever() {
        for (first, _) in Ending::ALL {
            for (second, _) in Ending::ALL {
                let mut request = request();
                assert!(request.end(first, UnixSeconds(150)));
                assert!(!request.end(second, UnixSeconds(151)));
                assert_eq!(request.state(UnixSeconds(900)), RequestState::Ended(first));
            }
        }
    }

    #[test]
    fn time_ran_out_then_expired_and_nothing_ends_it_otherwise() {
        let mut request = request();
        assert_eq!(request.require_open(UnixSeconds(219)), Ok(()));
        assert_eq!(
            request.require_open(UnixSeconds(220)),
            Err(Refusal::RequestExpired)
        );
        assert!(!request.end(Ending::Approved, UnixSeconds(220)));
    }
}
