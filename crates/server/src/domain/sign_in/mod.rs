//! One sign-in, from the address to the session.
//!
//! Invariant: it belongs to the browser that began it, lives fifteen minutes, and completes once: only
//! [`Completed`] opens a session, and only the transitions here make one, consuming the sign-in.

mod method;
mod state;

use protocol::ids::{DeviceId, RequestId};

use super::account::{AccountId, Email};
use super::token::HashedToken;
use super::way_back::Returned;
use crate::clock::UnixSeconds;

pub use method::{Method, Service};
pub use state::{Completed, Refused, State, Step};

/// How long a sign-in may take, in seconds.
pub const LIFETIME: u64 = 15 * 60;

/// A sign-in on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignIn {
    /// The browser that began it.
    pub browser: HashedToken,
    /// What it is for.
    pub service: Service,
    /// The address that was given; none in a direct sign-in.
    pub email: Option<Email>,
    /// When it ends.
    pub expires_at: UnixSeconds,
    /// Its state.
    pub state: State,
}

impl SignIn {
    /// Begins a sign-in: the address is given, nothing is proved.
    #[must_use]
    pub fn begin(service: Service, email: Email, step: Step) -> Self {
        Self {
            browser: step.browser,
            service,
            email: Some(email),
            expires_at: step.now.plus(LIFETIME),
            state: State::Identified,
        }
    }

    /// Begins a direct sign-in (protocol.md §7): the app on the same device says who it is.
    #[must_use]
    pub fn begin_direct(service: Service, rid: RequestId, step: Step) -> Self {
        Self {
            browser: step.browser,
            service,
            email: None,
            expires_at: step.now.plus(LIFETIME),
            state: State::AwaitingOpen { rid },
        }
    }

    /// Whether `step` may look at it at all.
    ///
    /// # Errors
    /// When it is another browser's or too late.
    pub fn check(&self, step: Step) -> Result<(), Refused> {
        if self.browser != step.browser {
            return Err(Refused::OtherBrowser);
        }
        if step.now >= self.expires_at {
            return Err(Refused::Expired);
        }
        Ok(())
    }

    /// The account, once the password was right.
    #[must_use]
    pub fn account(&self) -> Option<AccountId> {
        match self.state {
            State::Identified | State::AwaitingOpen { .. } => None,
            State::PasswordChecked { account }
            | State::AwaitingApproval { account, .. }
            | State::AwaitingCode { account, .. }
            | State::AwaitingReturn { account, .. } => Some(account),
        }
    }

    fn become_state(self, state: State) -> Self {
        Self { state, ..self }
    }

    fn complete(self, account: AccountId, method: Method, device: Option<DeviceId>) -> Completed {
        Completed {
            account,
            method,
            device,
            browser: self.browser,
            password: !matches!(self.state, State::AwaitingOpen { .. }),
        }
    }

    /// The password was right.
    ///
    /// # Errors
    /// [`Refused`] when it is not the time for it.
    pub fn password_checked(self, account: AccountId, step: Step) -> Result<Self, Refused> {
        self.check(step)?;
        match self.state {
            State::Identified => Ok(self.become_state(State::PasswordChecked { account })),
            _ => Err(Refused::NotNow),
        }
    }

    /// The password is enough.
    ///
    /// # Errors
    /// [`Refused`] when it is not, or was not checked.
    pub fn by_password(self, step: Step) -> Result<Completed, Refused> {
        self.check(step)?;
        let State::PasswordChecked { account } = self.state else {
            return Err(Refused::NotNow);
        };
        if !self.service.methods().contains(&Method::Password) {
            return Err(Refused::MethodTooWeak);
        }
        Ok(self.complete(account, Method::Password, None))
    }

    /// A request was sent to a device.
    ///
    /// # Errors
    /// [`Refused`] when the password was not checked.
    pub fn await_approval(
        self,
        device: DeviceId,
        rid: RequestId,
        step: Step,
    ) -> Result<Self, Refused> {
        self.check(step)?;
        let State::PasswordChecked { account } = self.state else {
            return Err(Refused::NotNow);
        };
        Ok(self.become_state(State::AwaitingApproval {
            account,
            device,
            rid,
        }))
    }

    /// A challenge is shown for a device.
    ///
    /// # Errors
    /// [`Refused`] when the password was not checked.
    pub fn await_code(self, device: DeviceId, rid: RequestId, step: Step) -> Result<Self, Refused> {
        self.check(step)?;
        let State::PasswordChecked { account } = self.state else {
            return Err(Refused::NotNow);
        };
        Ok(self.become_state(State::AwaitingCode {
            account,
            device,
            rid,
        }))
    }

    /// A request with a way back was sent to a device on which this browser may run.
    ///
    /// # Errors
    /// [`Refused`] when the password was not checked.
    pub fn await_return(
        self,
        device: DeviceId,
        rid: RequestId,
        step: Step,
    ) -> Result<Self, Refused> {
        self.check(step)?;
        let State::PasswordChecked { account } = self.state else {
            return Err(Refused::NotNow);
        };
        Ok(self.become_state(State::AwaitingReturn {
            account,
            device,
            rid,
        }))
    }

    /// Back to the choice of a method; the request or challenge is to be ended by the caller.
    ///
    /// # Errors
    /// [`Refused`] when nothing was awaited.
    pub fn other_method(self, step: Step) -> Result<Self, Refused> {
        self.check(step)?;
        match self.state {
            State::AwaitingApproval { account, .. }
            | State::AwaitingCode { account, .. }
            | State::AwaitingReturn { account, .. } => {
                Ok(self.become_state(State::PasswordChecked { account }))
            }
            _ => Err(Refused::NotNow),
        }
    }

    /// The device approved the request `rid`.
    ///
    /// # Errors
    /// [`Refused`] when it was not this request that was awaited.
    pub fn approved(self, approved: RequestId, step: Step) -> Result<Completed, Refused> {
        self.check(step)?;
        match self.state {
            State::AwaitingApproval {
                account,
                device,
                rid,
            } if rid == approved => Ok(self.complete(account, Method::AppPin, Some(device))),
            _ => Err(Refused::NotNow),
        }
    }

    /// The device's code for the challenge `rid` was right.
    ///
    /// # Errors
    /// [`Refused`] when it was not this challenge that was awaited.
    pub fn code_accepted(self, accepted: RequestId, step: Step) -> Result<Completed, Refused> {
        self.check(step)?;
        match self.state {
            State::AwaitingCode {
                account,
                device,
                rid,
            } if rid == accepted => Ok(self.complete(account, Method::AppQr, Some(device))),
            _ => Err(Refused::NotNow),
        }
    }

    /// The approval came back to this browser. A direct sign-in learns here whose it is.
    ///
    /// # Errors
    /// [`Refused`] when it was not this request that was awaited.
    pub fn returned(self, returned: &Returned, step: Step) -> Result<Completed, Refused> {
        self.check(step)?;
        if self.browser != returned.browser() {
            return Err(Refused::OtherBrowser);
        }
        let (account, device) = (returned.account(), returned.device());
        let awaited = match self.state {
            State::AwaitingReturn {
                account: whose,
                device: which,
                rid,
            } => whose == account && which == device && rid == returned.request(),
            State::AwaitingOpen { rid } => rid == returned.request(),
            _ => false,
        };
        if awaited {
            Ok(self.complete(account, Method::OnMobile, Some(device)))
        } else {
            Err(Refused::NotNow)
        }
    }
}

#[cfg(test)]
mod tests;
