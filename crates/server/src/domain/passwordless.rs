//! A passwordless sign-in that no device has opened yet (protocol.md §7.2): it has no account and is in no inbox.
//!
//! Invariant: it is opened or cancelled at most once. [`WaitingSignIn`], whose two transitions consume it, is the only way
//! out of waiting.

use std::ops::Deref;

use protocol::{
    ids::{RequestId, UnixSeconds},
    messages::Refusal,
};

use super::token::HashedToken;

/// The longest wait for the device that opens it. Seconds.
pub const LIFETIME_S: u64 = 300;

/// Its state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordlessState {
    /// It waits for a device.
    Waiting,
    /// A device has opened it: from now on the request with the same id has the status.
    Opened,
    /// The page cancelled it.
    Ended,
}

impl PasswordlessState {
    /// Every state, with its name in the database.
    pub const ALL: [(Self, &'static str); 3] = [
        (Self::Waiting, "waiting"),
        (Self::Opened, "opened"),
        (Self::Ended, "ended"),
    ];
}

/// A passwordless sign-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasswordlessSignIn {
    /// Its id, and that of the request that it becomes.
    pub id: RequestId,
    /// The browser that began it.
    pub browser: HashedToken,
    /// The service that asks.
    pub service: String,
    /// The browser's origin: the bytes of a context.
    pub context: Vec<u8>,
    /// When it ends by itself.
    pub expires_at: UnixSeconds,
    state: PasswordlessState,
}

/// The columns of a stored passwordless sign-in.
pub struct PasswordlessRow {
    /// See [`PasswordlessSignIn::id`].
    pub id: RequestId,
    /// See [`PasswordlessSignIn::browser`].
    pub browser: HashedToken,
    /// See [`PasswordlessSignIn::service`].
    pub service: String,
    /// See [`PasswordlessSignIn::context`].
    pub context: Vec<u8>,
    /// See [`PasswordlessSignIn::expires_at`].
    pub expires_at: UnixSeconds,
    /// The stored state; expiry by time is not stored.
    pub state: PasswordlessState,
}

impl From<PasswordlessRow> for PasswordlessSignIn {
    fn from(row: PasswordlessRow) -> Self {
        Self {
            id: row.id,
            browser: row.browser,
            service: row.service,
            context: row.context,
            expires_at: row.expires_at,
            state: row.state,
        }
    }
}

impl PasswordlessSignIn {
    /// Begins one, which waits for a device for [`LIFETIME_S`].
    #[must_use]
    pub fn begin(
        id: RequestId,
        browser: HashedToken,
        service: String,
        context: Vec<u8>,
        now: UnixSeconds,
    ) -> Self {
        Self {
            id,
            browser,
            service,
            context,
            expires_at: now.plus(LIFETIME_S),
            state: PasswordlessState::Waiting,
        }
    }

    /// Its state, whatever the time.
    #[must_use]
    pub const fn state(&self) -> PasswordlessState {
        self.state
    }

    /// The same sign-in as one that can be opened or cancelled, if it waits at `now`.
    ///
    /// # Errors
    /// The refusal that says why a device cannot open it.
    pub fn require_waiting(self, now: UnixSeconds) -> Result<WaitingSignIn, Refusal> {
        match self.state {
            PasswordlessState::Waiting if now < self.expires_at => Ok(WaitingSignIn(self)),
            PasswordlessState::Waiting => Err(Refusal::RequestExpired),
            PasswordlessState::Opened => Err(Refusal::RequestGone),
            PasswordlessState::Ended => Err(Refusal::RequestCancelled),
        }
    }
}

/// A passwordless sign-in that waits for a device.
#[derive(Debug, PartialEq, Eq)]
pub struct WaitingSignIn(PasswordlessSignIn);

impl WaitingSignIn {
    /// The first device that opens it binds it; no other device can open it afterwards.
    #[must_use]
    pub fn open(self) -> PasswordlessSignIn {
        self.become_state(PasswordlessState::Opened)
    }

    /// The page cancels it.
    #[must_use]
    pub fn cancel(self) -> PasswordlessSignIn {
        self.become_state(PasswordlessState::Ended)
    }

    fn become_state(self, state: PasswordlessState) -> PasswordlessSignIn {
        PasswordlessSignIn { state, ..self.0 }
    }
}

impl Deref for WaitingSignIn {
    type Target = PasswordlessSignIn;

    fn deref(&self) -> &PasswordlessSignIn {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waiting() -> PasswordlessSignIn {
        let (id, browser) = (RequestId([1; 16]), HashedToken([2; 32]));
        PasswordlessSignIn::begin(id, browser, "S".into(), Vec::new(), UnixSeconds(100))
    }

    fn require_at(
        passwordless: PasswordlessSignIn,
        seconds: u64,
    ) -> Result<WaitingSignIn, Refusal> {
        passwordless.require_waiting(UnixSeconds(seconds))
    }

    #[test]
    fn every_state_then_opened_once_and_in_time_only() {
        assert_eq!(require_at(waiting(), 400), Err(Refusal::RequestExpired));
        let opened = require_at(waiting(), 399).unwrap().open();
        assert_eq!(opened.state(), PasswordlessState::Opened);
        assert_eq!(require_at(opened, 399), Err(Refusal::RequestGone));
    }

    #[test]
    fn cancelled_then_no_device_opens_it() {
        let cancelled = require_at(waiting(), 399).unwrap().cancel();
        assert_eq!(cancelled.state(), PasswordlessState::Ended);
        assert_eq!(require_at(cancelled, 399), Err(Refusal::RequestCancelled));
    }
}
