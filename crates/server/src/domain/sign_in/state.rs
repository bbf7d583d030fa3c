//! The states of a sign-in.

use protocol::ids::{DeviceId, RequestId};

use super::Method;
use crate::clock::UnixSeconds;
use crate::domain::account::AccountId;
use crate::domain::second_factor::SessionKind;
use crate::domain::step_up::StepUp;
use crate::domain::token::HashedToken;

/// The state of a sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInState {
    /// The address is given.
    Identified,
    /// The password was right.
    PasswordChecked {
        /// The account.
        account: AccountId,
    },
    /// A request waits on a device.
    AwaitingApproval {
        /// The account.
        account: AccountId,
        /// The device.
        device: DeviceId,
        /// The request.
        rid: RequestId,
    },
    /// A challenge waits for the code that a device makes.
    AwaitingCode {
        /// The account.
        account: AccountId,
        /// The device.
        device: DeviceId,
        /// The challenge.
        rid: RequestId,
    },
    /// A request waits on a device, and its approval leads back to this browser (protocol.md §7.3).
    AwaitingReturn {
        /// The account.
        account: AccountId,
        /// The device.
        device: DeviceId,
        /// The request.
        rid: RequestId,
    },
    /// A passwordless sign-in (protocol.md §7.2): neither address nor password. The return of the device that opened it sets the account.
    AwaitingOpen {
        /// The request.
        rid: RequestId,
    },
    /// The request was denied on the device: no step follows, and its page still shows that.
    Denied {
        /// The account.
        account: AccountId,
        /// The device.
        device: DeviceId,
        /// The request.
        rid: RequestId,
    },
}

impl SignInState {
    /// Its name in rows.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Identified => "identified",
            Self::PasswordChecked { .. } => "password-checked",
            Self::AwaitingApproval { .. } => "awaiting-approval",
            Self::AwaitingCode { .. } => "awaiting-code",
            Self::AwaitingReturn { .. } => "awaiting-return",
            Self::AwaitingOpen { .. } => "awaiting-open",
            Self::Denied { .. } => "denied",
        }
    }

    /// The account, where it is known.
    #[must_use]
    pub fn account(&self) -> Option<AccountId> {
        match *self {
            Self::PasswordChecked { account }
            | Self::AwaitingApproval { account, .. }
            | Self::AwaitingCode { account, .. }
            | Self::AwaitingReturn { account, .. }
            | Self::Denied { account, .. } => Some(account),
            Self::Identified | Self::AwaitingOpen { .. } => None,
        }
    }

    /// The method by which a device is asked now, or was asked last.
    #[must_use]
    pub fn method(&self) -> Option<Method> {
        match self {
            Self::AwaitingApproval { .. } => Some(Method::AppPin),
            Self::AwaitingCode { .. } => Some(Method::AppQr),
            Self::AwaitingReturn { .. } => Some(Method::OnMobile),
            Self::Identified
            | Self::PasswordChecked { .. }
            | Self::AwaitingOpen { .. }
            | Self::Denied { .. } => None,
        }
    }

    /// The device that is awaited, where it is known.
    #[must_use]
    pub fn device(&self) -> Option<DeviceId> {
        match *self {
            Self::AwaitingApproval { device, .. }
            | Self::AwaitingCode { device, .. }
            | Self::AwaitingReturn { device, .. }
            | Self::Denied { device, .. } => Some(device),
            Self::Identified | Self::PasswordChecked { .. } | Self::AwaitingOpen { .. } => None,
        }
    }

    /// The request or challenge that is awaited.
    #[must_use]
    pub fn rid(&self) -> Option<RequestId> {
        match *self {
            Self::AwaitingApproval { rid, .. }
            | Self::AwaitingCode { rid, .. }
            | Self::AwaitingReturn { rid, .. }
            | Self::AwaitingOpen { rid }
            | Self::Denied { rid, .. } => Some(rid),
            Self::Identified | Self::PasswordChecked { .. } => None,
        }
    }
}

/// The reasons for which a step is refused. The sign-in stays as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SignInRefused {
    /// It took longer than [`LIFETIME`](super::LIFETIME).
    #[error("the sign-in has expired")]
    Expired,
    /// Another browser began it.
    #[error("the sign-in belongs to another browser")]
    OtherBrowser,
    /// The step does not follow from this state.
    #[error("the step does not follow")]
    NotNow,
    /// A device denied it: no step follows.
    #[error("the sign-in was denied")]
    Denied,
}

/// The browser that takes a step, and the time.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// The browser's cookie.
    pub browser: HashedToken,
    /// The moment.
    pub now: UnixSeconds,
}

/// A sign-in that succeeded: the proof without which no session opens.
#[derive(Debug, PartialEq, Eq)]
pub struct Completed {
    pub(super) account: AccountId,
    pub(super) method: Method,
    pub(super) device: Option<DeviceId>,
    pub(super) browser: HashedToken,
    pub(super) password: bool,
    pub(super) opens: SessionKind,
}

impl Completed {
    /// The account.
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

    /// The browser.
    #[must_use]
    pub fn browser(&self) -> HashedToken {
        self.browser
    }

    /// The kind of its session.
    #[must_use]
    pub fn opens(&self) -> SessionKind {
        self.opens
    }

    /// The step-up of its session: the password, if the sign-in asked for it. A device that confirmed a sign-in has confirmed
    /// nothing else (protocol.md §4.7).
    #[must_use]
    pub fn step_up(&self, at: UnixSeconds) -> StepUp {
        StepUp::after_sign_in(self.password, at)
    }
}
