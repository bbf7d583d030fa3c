//! A passwordless sign-in that no device has opened yet (protocol.md §7.2): it has no account and is in no inbox.

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
    /// Its state.
    pub state: PasswordlessState,
}

impl PasswordlessSignIn {
    /// The first device that opens it binds it; no other device can open it afterwards.
    ///
    /// # Errors
    /// The refusal that says why not.
    pub fn open(&mut self, now: UnixSeconds) -> Result<(), Refusal> {
        match self.state {
            PasswordlessState::Waiting if now < self.expires_at => {
                self.state = PasswordlessState::Opened;
                Ok(())
            }
            PasswordlessState::Waiting => Err(Refusal::RequestExpired),
            PasswordlessState::Opened => Err(Refusal::RequestGone),
            PasswordlessState::Ended => Err(Refusal::RequestCancelled),
        }
    }

    /// The page cancels it; returns whether it was still waiting.
    pub fn end(&mut self) -> bool {
        let waits = self.state == PasswordlessState::Waiting;
        if waits {
            self.state = PasswordlessState::Ended;
        }
        waits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passwordless(state: PasswordlessState) -> PasswordlessSignIn {
        PasswordlessSignIn {
            id: RequestId([1; 16]),
            browser: HashedToken([2; 32]),
            service: "S".into(),
            context: Vec::new(),
            expires_at: UnixSeconds(400),
            state,
        }
    }

    #[test]
    fn every_state_then_opened_once_and_in_time_only() {
        for (state, at, wanted) in [
            (PasswordlessState::Waiting, 399, Ok(())),
            (
                PasswordlessState::Waiting,
                400,
                Err(Refusal::RequestExpired),
            ),
            (PasswordlessState::Opened, 399, Err(Refusal::RequestGone)),
            (
                PasswordlessState::Ended,
                399,
                Err(Refusal::RequestCancelled),
            ),
        ] {
            let mut passwordless = passwordless(state);
            assert_eq!(passwordless.open(UnixSeconds(at)), wanted, "{state:?}");
            let opened = wanted.is_ok().then_some(PasswordlessState::Opened);
            assert_eq!(passwordless.state, opened.unwrap_or(state));
        }
    }

    #[test]
    fn given_up_then_no_device_opens_it_and_an_opened_one_stays() {
        let mut waiting = passwordless(PasswordlessState::Waiting);
        assert!(waiting.end());
        assert!(!waiting.end());
        assert!(!passwordless(PasswordlessState::Opened).end());
    }
}
