//! One sign-in, from the address to the session.
//!
//! Invariant: it belongs to the browser that began it, lives fifteen minutes, and completes once: only
//! [`Completed`] opens a session, and only the transitions here make one, consuming the sign-in.

use protocol::ids::{DeviceId, RequestId};

use super::account::{AccountId, Email};
use super::token::HashedToken;
use crate::clock::UnixSeconds;

/// How long a sign-in may take, in seconds.
pub const LIFETIME: u64 = 15 * 60;

/// A way to prove who one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// The password alone.
    Password,
    /// A PIN typed into the app, which is online.
    AppPin,
    /// A code made by the app, which may be offline.
    AppQr,
}

impl Method {
    /// Every method, strongest first.
    pub const ALL: [Self; 3] = [Self::AppPin, Self::AppQr, Self::Password];

    /// The word that stands for it in forms and rows.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::AppPin => "app-pin",
            Self::AppQr => "app-qr",
        }
    }

    /// The key of its name, as a page shows it.
    #[must_use]
    pub fn label_key(self) -> &'static str {
        match self {
            Self::Password => "method-password",
            Self::AppPin => "method-app-pin",
            Self::AppQr => "method-app-qr",
        }
    }

    /// The method that a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.word() == word)
    }
}

/// Who asks for the sign-in, and what it takes to satisfy it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// My Account, of this server itself.
    Account,
}

impl Service {
    /// The word that stands for it in rows.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Account => "account",
        }
    }

    /// The service that a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        (word == "account").then_some(Self::Account)
    }

    /// The methods strong enough for it, strongest first.
    #[must_use]
    pub fn methods(self) -> &'static [Method] {
        match self {
            Self::Account => &Method::ALL,
        }
    }
}

/// Where a sign-in stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The address is given.
    Identified,
    /// The password was right.
    PasswordChecked {
        /// Whose it was.
        account: AccountId,
    },
    /// A request waits on a device.
    AwaitingApproval {
        /// Whose device.
        account: AccountId,
        /// Which one.
        device: DeviceId,
        /// The request.
        rid: RequestId,
    },
    /// A challenge waits for the code that a device makes.
    AwaitingCode {
        /// Whose device.
        account: AccountId,
        /// Which one.
        device: DeviceId,
        /// The challenge.
        rid: RequestId,
    },
}

impl State {
    /// The word that stands for it in rows.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Identified => "identified",
            Self::PasswordChecked { .. } => "password-checked",
            Self::AwaitingApproval { .. } => "awaiting-approval",
            Self::AwaitingCode { .. } => "awaiting-code",
        }
    }
}

/// Why a step is refused. The sign-in stays as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It took longer than [`LIFETIME`].
    #[error("the sign-in has expired")]
    Expired,
    /// Another browser began it.
    #[error("the sign-in belongs to another browser")]
    OtherBrowser,
    /// The step does not follow from this state.
    #[error("the step does not follow")]
    NotNow,
    /// The service wants a stronger method.
    #[error("the service does not allow this method")]
    MethodTooWeak,
}

/// Who takes a step, and when.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// The browser's cookie.
    pub browser: HashedToken,
    /// The moment.
    pub now: UnixSeconds,
}

/// A sign-in on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignIn {
    /// The browser that began it.
    pub browser: HashedToken,
    /// What it is for.
    pub service: Service,
    /// The address that was given.
    pub email: Email,
    /// When it ends.
    pub expires_at: UnixSeconds,
    /// Where it stands.
    pub state: State,
}

/// A sign-in that succeeded: the proof without which no session opens.
#[derive(Debug, PartialEq, Eq)]
pub struct Completed {
    account: AccountId,
    method: Method,
    device: Option<DeviceId>,
    browser: HashedToken,
}

impl Completed {
    /// Who is signed in.
    #[must_use]
    pub fn account(&self) -> AccountId {
        self.account
    }

    /// By which method.
    #[must_use]
    pub fn method(&self) -> Method {
        self.method
    }

    /// By which device, where one proved it.
    #[must_use]
    pub fn device(&self) -> Option<DeviceId> {
        self.device
    }

    /// In which browser.
    #[must_use]
    pub fn browser(&self) -> HashedToken {
        self.browser
    }
}

impl SignIn {
    /// Begins a sign-in: the address is given, nothing is proved.
    #[must_use]
    pub fn begin(service: Service, email: Email, step: Step) -> Self {
        Self {
            browser: step.browser,
            service,
            email,
            expires_at: step.now.plus(LIFETIME),
            state: State::Identified,
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
            State::Identified => None,
            State::PasswordChecked { account }
            | State::AwaitingApproval { account, .. }
            | State::AwaitingCode { account, .. } => Some(account),
        }
    }

    fn become_state(self, state: State) -> Self {
        Self { state, ..self }
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
        Ok(Completed {
            account,
            method: Method::Password,
            device: None,
            browser: self.browser,
        })
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

    /// Back to the choice of a method; the request or challenge is to be ended by the caller.
    ///
    /// # Errors
    /// [`Refused`] when nothing was awaited.
    pub fn other_method(self, step: Step) -> Result<Self, Refused> {
        self.check(step)?;
        match self.state {
            State::AwaitingApproval { account, .. } | State::AwaitingCode { account, .. } => {
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
            } if rid == approved => Ok(Completed {
                account,
                method: Method::AppPin,
                device: Some(device),
                browser: self.browser,
            }),
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
            } if rid == accepted => Ok(Completed {
                account,
                method: Method::AppQr,
                device: Some(device),
                browser: self.browser,
            }),
            _ => Err(Refused::NotNow),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACCOUNT: AccountId = AccountId([1; 16]);
    const DEVICE: DeviceId = DeviceId([2; 16]);
    const RID: RequestId = RequestId([3; 16]);
    const STEP: Step = Step {
        browser: HashedToken([4; 32]),
        now: UnixSeconds(1_000),
    };

    fn states() -> [State; 4] {
        [
            State::Identified,
            State::PasswordChecked { account: ACCOUNT },
            State::AwaitingApproval {
                account: ACCOUNT,
                device: DEVICE,
                rid: RID,
            },
            State::AwaitingCode {
                account: ACCOUNT,
                device: DEVICE,
                rid: RID,
            },
        ]
    }

    fn at(state: State) -> SignIn {
        let email = Email::parse("a@b.eu").unwrap();
        SignIn {
            state,
            ..SignIn::begin(Service::Account, email, STEP)
        }
    }

    type Transition = fn(SignIn, Step) -> Result<(), Refused>;

    const TRANSITIONS: [(&str, Transition, [bool; 4]); 7] = [
        (
            "password_checked",
            |s, t| s.password_checked(ACCOUNT, t).map(drop),
            [true, false, false, false],
        ),
        (
            "by_password",
            |s, t| s.by_password(t).map(drop),
            [false, true, false, false],
        ),
        (
            "await_approval",
            |s, t| s.await_approval(DEVICE, RID, t).map(drop),
            [false, true, false, false],
        ),
        (
            "await_code",
            |s, t| s.await_code(DEVICE, RID, t).map(drop),
            [false, true, false, false],
        ),
        (
            "other_method",
            |s, t| s.other_method(t).map(drop),
            [false, false, true, true],
        ),
        (
            "approved",
            |s, t| s.approved(RID, t).map(drop),
            [false, false, true, false],
        ),
        (
            "code_accepted",
            |s, t| s.code_accepted(RID, t).map(drop),
            [false, false, false, true],
        ),
    ];

    #[test]
    fn every_step_from_every_state_then_only_the_legal_ones_pass() {
        for (name, transition, legal) in TRANSITIONS {
            for (state, legal) in states().into_iter().zip(legal) {
                let outcome = transition(at(state), STEP);
                let wanted = if legal { Ok(()) } else { Err(Refused::NotNow) };
                assert_eq!(outcome, wanted, "{name} from {}", state.word());
            }
        }
    }

    #[test]
    fn other_browser_or_too_late_then_no_step_passes() {
        let stranger = Step {
            browser: HashedToken([5; 32]),
            ..STEP
        };
        let late = Step {
            now: STEP.now.plus(LIFETIME),
            ..STEP
        };
        for (name, transition, _) in TRANSITIONS {
            for state in states() {
                assert_eq!(
                    transition(at(state), stranger),
                    Err(Refused::OtherBrowser),
                    "{name}"
                );
                assert_eq!(transition(at(state), late), Err(Refused::Expired), "{name}");
            }
        }
    }

    #[test]
    fn approval_of_another_request_then_refused() {
        let other = RequestId([9; 16]);
        assert_eq!(at(states()[2]).approved(other, STEP), Err(Refused::NotNow));
        assert_eq!(
            at(states()[3]).code_accepted(other, STEP),
            Err(Refused::NotNow)
        );
    }

    #[test]
    fn words_then_they_read_back() {
        for method in Method::ALL {
            assert_eq!(Method::from_word(method.word()), Some(method));
        }
        assert_eq!(Method::from_word("sms"), None);
        assert_eq!(
            Service::from_word(Service::Account.word()),
            Some(Service::Account)
        );
    }
}
