//! One sign-in, from the address to the session.
//!
//! Invariant: it belongs to the browser that began it, lives fifteen minutes, and completes once: only
//! [`Completed`] opens a session, and only the transitions here make one, consuming the sign-in.

mod method;
mod state;

use protocol::ids::{DeviceId, RequestId};

use super::account::{AccountId, Email};
use super::same_device_return::Returned;
use super::second_factor::SessionKind;
use super::service::ServiceId;
use super::token::HashedToken;
use crate::clock::UnixSeconds;

pub use method::Method;
pub use state::{Completed, SignInRefused, SignInState, Step};

/// The longest duration of a sign-in, in seconds.
pub const LIFETIME: u64 = 15 * 60;

/// The path of the page of STOP: a sign-in that leads there asks only for the password.
pub const STOP_PAGE: &str = "/account/stop";

/// Time after a report during which the password alone signs nobody in to the account, except in browsers that a device has
/// confirmed. Seconds.
const PASSWORD_ALONE_REFUSED: u64 = 60 * 60;

/// When the password alone signs in again after a report at this time.
#[must_use]
pub fn password_alone_from(reported_at: UnixSeconds) -> UnixSeconds {
    reported_at.plus(PASSWORD_ALONE_REFUSED)
}

/// Whether the latest report of an account is so recent that the password alone signs nobody in.
#[must_use]
pub fn is_reported_lately(reported_at: Option<UnixSeconds>, now: UnixSeconds) -> bool {
    reported_at.is_some_and(|at| now < password_alone_from(at))
}

/// A sign-in on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignIn {
    /// The browser that began it.
    pub browser: HashedToken,
    /// The service.
    pub service: ServiceId,
    /// The address that was given; none in a passwordless sign-in.
    pub email: Option<Email>,
    /// When it ends.
    pub expires_at: UnixSeconds,
    /// Its state.
    pub state: SignInState,
    /// The path of the page to which it leads; empty for the first page of My Account.
    pub next: String,
}

impl SignIn {
    /// Whether it leads to STOP, which needs no second factor (protocol.md §8.8).
    #[must_use]
    pub fn is_for_stop(&self) -> bool {
        self.next == STOP_PAGE
    }

    /// Begins a sign-in: the address is given, nothing is proved.
    #[must_use]
    pub fn begin(service: ServiceId, email: Email, step: Step) -> Self {
        Self {
            browser: step.browser,
            service,
            email: Some(email),
            expires_at: step.now.plus(LIFETIME),
            state: SignInState::Identified,
            next: String::new(),
        }
    }

    /// The same, leading to the page with this path.
    #[must_use]
    pub fn leading_to(self, next: impl Into<String>) -> Self {
        Self {
            next: next.into(),
            ..self
        }
    }

    /// Begins a passwordless sign-in (protocol.md §7.2): the app on the same device provides the account.
    #[must_use]
    pub fn begin_passwordless(service: ServiceId, rid: RequestId, step: Step) -> Self {
        Self {
            browser: step.browser,
            service,
            email: None,
            expires_at: step.now.plus(LIFETIME),
            state: SignInState::AwaitingOpen { rid },
            next: String::new(),
        }
    }

    /// Checks that `step` comes from the same browser and in time.
    ///
    /// # Errors
    /// When it is another browser's or too late.
    pub fn check(&self, step: Step) -> Result<(), SignInRefused> {
        if self.browser != step.browser {
            return Err(SignInRefused::OtherBrowser);
        }
        if step.now >= self.expires_at {
            return Err(SignInRefused::Expired);
        }
        Ok(())
    }

    /// The account, once the password was right and while a step can follow.
    #[must_use]
    pub fn account(&self) -> Option<AccountId> {
        match self.state {
            SignInState::Denied { .. } => None,
            state => state.account(),
        }
    }

    /// The account, for a step that needs a right password.
    ///
    /// # Errors
    /// [`SignInRefused::Denied`] after a denial; [`SignInRefused::NotNow`] while the account is not known.
    pub fn proved_account(&self) -> Result<AccountId, SignInRefused> {
        match self.state {
            SignInState::Denied { .. } => Err(SignInRefused::Denied),
            state => state.account().ok_or(SignInRefused::NotNow),
        }
    }

    /// The request `rid` was denied on `device` of `account`: the sign-in ends, whatever method is tried next.
    #[must_use]
    pub fn denied(self, account: AccountId, device: DeviceId, rid: RequestId) -> Self {
        if self.state.rid() == Some(rid) {
            self.become_state(SignInState::Denied {
                account,
                device,
                rid,
            })
        } else {
            self
        }
    }

    fn become_state(self, state: SignInState) -> Self {
        Self { state, ..self }
    }

    fn complete(self, account: AccountId, method: Method, device: Option<DeviceId>) -> Completed {
        Completed {
            account,
            method,
            device,
            browser: self.browser,
            password: !matches!(self.state, SignInState::AwaitingOpen { .. }),
            opens: SessionKind::Full,
        }
    }

    /// The password was right.
    ///
    /// # Errors
    /// [`SignInRefused`] when it is not the time for it.
    pub fn password_checked(self, account: AccountId, step: Step) -> Result<Self, SignInRefused> {
        self.check(step)?;
        match self.state {
            SignInState::Identified => {
                Ok(self.become_state(SignInState::PasswordChecked { account }))
            }
            _ => Err(SignInRefused::NotNow),
        }
    }

    /// The password alone completes it, and opens what the policy of the service says: `opens`.
    ///
    /// # Errors
    /// [`SignInRefused`] when it was not checked.
    pub fn by_password(self, opens: SessionKind, step: Step) -> Result<Completed, SignInRefused> {
        self.check(step)?;
        let SignInState::PasswordChecked { account } = self.state else {
            return Err(SignInRefused::NotNow);
        };
        Ok(Completed {
            opens,
            ..self.complete(account, Method::Password, None)
        })
    }

    /// A request was sent to a device.
    ///
    /// # Errors
    /// [`SignInRefused`] when the password was not checked.
    pub fn await_approval(
        self,
        device: DeviceId,
        rid: RequestId,
        step: Step,
    ) -> Result<Self, SignInRefused> {
        self.check(step)?;
        let SignInState::PasswordChecked { account } = self.state else {
            return Err(SignInRefused::NotNow);
        };
        Ok(self.become_state(SignInState::AwaitingApproval {
            account,
            device,
            rid,
        }))
    }

    /// A challenge is shown for a device.
    ///
    /// # Errors
    /// [`SignInRefused`] when the password was not checked.
    pub fn await_code(
        self,
        device: DeviceId,
        rid: RequestId,
        step: Step,
    ) -> Result<Self, SignInRefused> {
        self.check(step)?;
        let SignInState::PasswordChecked { account } = self.state else {
            return Err(SignInRefused::NotNow);
        };
        Ok(self.become_state(SignInState::AwaitingCode {
            account,
            device,
            rid,
        }))
    }

    /// A request with a same-device return was sent to a device on which this browser may run.
    ///
    /// # Errors
    /// [`SignInRefused`] when the password was not checked.
    pub fn await_return(
        self,
        device: DeviceId,
        rid: RequestId,
        step: Step,
    ) -> Result<Self, SignInRefused> {
        self.check(step)?;
        let SignInState::PasswordChecked { account } = self.state else {
            return Err(SignInRefused::NotNow);
        };
        Ok(self.become_state(SignInState::AwaitingReturn {
            account,
            device,
            rid,
        }))
    }

    /// Back to the choice of a method; the request or challenge is to be ended by the caller.
    ///
    /// # Errors
    /// [`SignInRefused`] when nothing was awaited.
    pub fn other_method(self, step: Step) -> Result<Self, SignInRefused> {
        self.check(step)?;
        match self.state {
            SignInState::AwaitingApproval { account, .. }
            | SignInState::AwaitingCode { account, .. }
            | SignInState::AwaitingReturn { account, .. } => {
                Ok(self.become_state(SignInState::PasswordChecked { account }))
            }
            _ => Err(SignInRefused::NotNow),
        }
    }

    /// The device approved the request `rid`.
    ///
    /// # Errors
    /// [`SignInRefused`] when it was not this request that was awaited.
    pub fn approved(self, approved: RequestId, step: Step) -> Result<Completed, SignInRefused> {
        self.check(step)?;
        match self.state {
            SignInState::AwaitingApproval {
                account,
                device,
                rid,
            } if rid == approved => Ok(self.complete(account, Method::AppPin, Some(device))),
            _ => Err(SignInRefused::NotNow),
        }
    }

    /// The device's code for the challenge `rid` was right.
    ///
    /// # Errors
    /// [`SignInRefused`] when it was not this challenge that was awaited.
    pub fn code_accepted(
        self,
        accepted: RequestId,
        step: Step,
    ) -> Result<Completed, SignInRefused> {
        self.check(step)?;
        match self.state {
            SignInState::AwaitingCode {
                account,
                device,
                rid,
            } if rid == accepted => Ok(self.complete(account, Method::AppQr, Some(device))),
            _ => Err(SignInRefused::NotNow),
        }
    }

    /// The approval returned to this browser. It sets the account of a passwordless sign-in.
    ///
    /// # Errors
    /// [`SignInRefused`] when it was not this request that was awaited.
    pub fn returned(self, returned: &Returned, step: Step) -> Result<Completed, SignInRefused> {
        self.check(step)?;
        if self.browser != returned.browser() {
            return Err(SignInRefused::OtherBrowser);
        }
        let (account, device) = (returned.account(), returned.device());
        let awaited = match self.state {
            SignInState::AwaitingReturn {
                account: whose,
                device: which,
                rid,
            } => whose == account && which == device && rid == returned.request(),
            SignInState::AwaitingOpen { rid } => rid == returned.request(),
            _ => false,
        };
        if awaited {
            Ok(self.complete(account, Method::OnMobile, Some(device)))
        } else {
            Err(SignInRefused::NotNow)
        }
    }
}

#[cfg(test)]
mod tests;
