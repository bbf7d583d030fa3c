//! The step-up before a change of the account: the password again, and a device if there is one.
//!
//! Invariant: [`required`] alone decides what a change needs (protocol.md §4.7 and §8), so that a stolen password does not get
//! around the second factor.
//! Invariant: the confirmation by a device belongs to one change and its object, works once, and expires.

use protocol::ids::{DeviceId, RequestId};

use super::account_change::{AccountChange, RemoveDevice, ResetPin};
use crate::clock::UnixSeconds;

/// Time for which a password, and a confirmation by a device, can be used for a step-up. Seconds.
pub const LIFETIME: u64 = 10 * 60;

/// The proof that a change requires on top of the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Requirement {
    /// The password: no device can confirm, and none has to.
    Password,
    /// The password, and the confirmation by an active device.
    Device,
    /// The password, and the confirmation by an active device other than this one.
    OtherDevice(DeviceId),
    /// The password, and a mailed link after the operator's wait: there was a second factor, and none can be used.
    MailedLink,
}

/// The proof that `change` requires of an account with these active devices.
#[must_use]
pub fn required(change: &AccountChange, active: &[DeviceId], had_device: bool) -> Requirement {
    match change {
        // A device never vouches for its own new PIN.
        AccountChange::ResetPin(ResetPin(device)) => match active.iter().any(|id| id != device) {
            true => Requirement::OtherDevice(*device),
            false => Requirement::MailedLink,
        },
        _ if !active.is_empty() => Requirement::Device,
        // Without a device that works, these open nothing: adding one afterwards needs the mailed link.
        AccountChange::RemoveDevice(RemoveDevice(_))
        | AccountChange::RenameDevice(_)
        | AccountChange::ReportSignIn(_)
        | AccountChange::CloseOtherSessions(_) => Requirement::Password,
        AccountChange::AddDevice(_)
        | AccountChange::ChangePassword(_)
        | AccountChange::ChangeEmail(_) => match had_device {
            true => Requirement::MailedLink,
            false => Requirement::Password,
        },
    }
}

/// The step-up of a session.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StepUp {
    /// When the password was right.
    pub password_at: Option<UnixSeconds>,
    /// The change that is wanted, and that the device is shown.
    pub change: Option<AccountChange>,
    /// The confirmation of that change by a device.
    pub device: DeviceConfirmation,
}

/// The confirmation of a change by a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DeviceConfirmation {
    /// No device was asked.
    #[default]
    NotAsked,
    /// A request waits on a device.
    AwaitingApproval {
        /// The device.
        device: DeviceId,
        /// The request.
        rid: RequestId,
    },
    /// A challenge waits for a device's code.
    AwaitingCode {
        /// The device.
        device: DeviceId,
        /// The challenge.
        rid: RequestId,
    },
    /// The request was denied. Its page still shows that; the step-up begins again with the password.
    Denied {
        /// The device.
        device: DeviceId,
        /// The request.
        rid: RequestId,
    },
    /// The device confirmed the change.
    Confirmed {
        /// The device.
        device: DeviceId,
        /// When.
        at: UnixSeconds,
    },
}

/// The step does not follow from the state of the step-up, or it came too late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the step-up is not there")]
pub struct NotNow;

impl StepUp {
    /// The step-up that a sign-in counts as: its password, where it asked for one, and never more.
    #[must_use]
    pub fn after_sign_in(password: bool, at: UnixSeconds) -> Self {
        Self {
            password_at: password.then_some(at),
            ..Self::default()
        }
    }

    /// Whether the password was given lately.
    #[must_use]
    pub fn has_password(&self, now: UnixSeconds) -> bool {
        self.password_at.is_some_and(|at| now.since(at) < LIFETIME)
    }

    /// The password was right.
    #[must_use]
    pub fn password_given(self, now: UnixSeconds) -> Self {
        let device = match self.device {
            DeviceConfirmation::Denied { .. } => DeviceConfirmation::NotAsked,
            other => other,
        };
        Self {
            password_at: Some(now),
            device,
            ..self
        }
    }

    /// `change` is wanted. A question or confirmation of another change is dropped.
    #[must_use]
    pub fn wanting(self, change: AccountChange) -> Self {
        if self.change.as_ref() == Some(&change) {
            return self;
        }
        Self {
            change: Some(change),
            device: DeviceConfirmation::NotAsked,
            ..self
        }
    }

    /// Whether a device was asked about another change than `change`, or has confirmed it, while the password counts.
    #[must_use]
    pub fn has_asked_about_other(&self, change: &AccountChange, now: UnixSeconds) -> bool {
        let asked = matches!(
            self.device,
            DeviceConfirmation::AwaitingApproval { .. }
                | DeviceConfirmation::AwaitingCode { .. }
                | DeviceConfirmation::Confirmed { .. }
        );
        asked && self.has_password(now) && self.change.as_ref() != Some(change)
    }

    /// The device, the request or challenge that its page is about, and whether that is a challenge.
    #[must_use]
    pub fn asked(&self, now: UnixSeconds) -> Option<(DeviceId, RequestId, bool)> {
        match self.device {
            DeviceConfirmation::Denied { device, rid } => Some((device, rid, false)),
            _ if !self.has_password(now) => None,
            DeviceConfirmation::AwaitingApproval { device, rid } => Some((device, rid, false)),
            DeviceConfirmation::AwaitingCode { device, rid } => Some((device, rid, true)),
            DeviceConfirmation::NotAsked | DeviceConfirmation::Confirmed { .. } => None,
        }
    }

    /// The request that waits on a device.
    #[must_use]
    pub fn open_request(&self) -> Option<RequestId> {
        match self.device {
            DeviceConfirmation::AwaitingApproval { rid, .. } => Some(rid),
            _ => None,
        }
    }

    /// A request was sent to a device.
    ///
    /// # Errors
    /// When the password is missing, or no change is wanted.
    pub fn await_approval(
        self,
        device: DeviceId,
        rid: RequestId,
        now: UnixSeconds,
    ) -> Result<Self, NotNow> {
        self.ask(DeviceConfirmation::AwaitingApproval { device, rid }, now)
    }

    /// A challenge is shown for a device.
    ///
    /// # Errors
    /// When the password is missing, or no change is wanted.
    pub fn await_code(
        self,
        device: DeviceId,
        rid: RequestId,
        now: UnixSeconds,
    ) -> Result<Self, NotNow> {
        self.ask(DeviceConfirmation::AwaitingCode { device, rid }, now)
    }

    fn ask(self, device: DeviceConfirmation, now: UnixSeconds) -> Result<Self, NotNow> {
        if self.has_password(now) && self.change.is_some() {
            Ok(Self { device, ..self })
        } else {
            Err(NotNow)
        }
    }

    /// Back to the choice of a device or method.
    #[must_use]
    pub fn other_method(self) -> Self {
        let device = match self.device {
            confirmed @ DeviceConfirmation::Confirmed { .. } => confirmed,
            _ => DeviceConfirmation::NotAsked,
        };
        Self { device, ..self }
    }

    /// The object that the device was shown has another name now: the question and the confirmation no longer count.
    #[must_use]
    pub fn object_renamed(self) -> Self {
        Self {
            device: DeviceConfirmation::NotAsked,
            ..self
        }
    }

    /// The device approved `confirmed`, or its code for `confirmed` was right.
    ///
    /// # Errors
    /// When it was not this one that was awaited, or the password is too old.
    pub fn confirmed(self, confirmed: RequestId, now: UnixSeconds) -> Result<Self, NotNow> {
        match self.device {
            DeviceConfirmation::AwaitingApproval { device, rid }
            | DeviceConfirmation::AwaitingCode { device, rid }
                if rid == confirmed =>
            {
                self.ask(DeviceConfirmation::Confirmed { device, at: now }, now)
            }
            _ => Err(NotNow),
        }
    }

    /// The request that waits on a device was denied: the step-up begins again with the password.
    #[must_use]
    pub fn denied(self) -> Self {
        match self.device {
            DeviceConfirmation::AwaitingApproval { device, rid } => Self {
                password_at: None,
                device: DeviceConfirmation::Denied { device, rid },
                ..self
            },
            _ => self,
        }
    }

    /// The device that confirmed exactly `change`, if it did so lately.
    #[must_use]
    pub fn confirmed_by(&self, change: &AccountChange, now: UnixSeconds) -> Option<DeviceId> {
        match self.device {
            DeviceConfirmation::Confirmed { device, at }
                if now.since(at) < LIFETIME && self.change.as_ref() == Some(change) =>
            {
                Some(device)
            }
            _ => None,
        }
    }

    /// The change is made: nothing but the password remains of the step-up.
    #[must_use]
    pub fn used(self) -> Self {
        Self {
            password_at: self.password_at,
            ..Self::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::account_change::{AddDevice, ChangePassword, CloseOtherSessions};

    const T: UnixSeconds = UnixSeconds(5_000);
    const A: DeviceId = DeviceId([1; 16]);
    const B: DeviceId = DeviceId([2; 16]);
    const RID: RequestId = RequestId([3; 16]);

    fn add() -> AccountChange {
        AddDevice.into()
    }

    fn remove(device: DeviceId) -> AccountChange {
        RemoveDevice(device).into()
    }

    fn wanting(change: AccountChange) -> StepUp {
        StepUp::after_sign_in(true, T).wanting(change)
    }

    #[test]
    fn devices_then_what_is_required() {
        let reset = |device| AccountChange::from(ResetPin(device));
        let password = || AccountChange::from(ChangePassword);
        for (change, active, had_device, wanted) in [
            (add(), vec![], false, Requirement::Password),
            (add(), vec![], true, Requirement::MailedLink),
            (add(), vec![A], true, Requirement::Device),
            (password(), vec![], true, Requirement::MailedLink),
            (password(), vec![], false, Requirement::Password),
            (remove(A), vec![A], true, Requirement::Device),
            (remove(A), vec![], true, Requirement::Password),
            (
                CloseOtherSessions.into(),
                vec![],
                true,
                Requirement::Password,
            ),
            (
                CloseOtherSessions.into(),
                vec![A],
                true,
                Requirement::Device,
            ),
            (reset(A), vec![A], true, Requirement::MailedLink),
            (reset(A), vec![A, B], true, Requirement::OtherDevice(A)),
            (reset(A), vec![B], true, Requirement::OtherDevice(A)),
        ] {
            assert_eq!(required(&change, &active, had_device), wanted, "{change:?}");
        }
    }

    #[test]
    fn s01_sign_in_then_it_counts_for_its_password_only() {
        let by_password = StepUp::after_sign_in(true, T).wanting(add());
        assert!(by_password.has_password(T));
        assert!(!by_password.has_password(T.plus(LIFETIME)));
        assert_eq!(by_password.confirmed_by(&add(), T), None);
        assert!(!StepUp::after_sign_in(false, T).has_password(T));
    }

    #[test]
    fn s01_change_confirmed_then_for_that_change_and_object_and_for_a_while() {
        let waiting = wanting(remove(A)).await_approval(A, RID, T).unwrap();
        assert_eq!(waiting.confirmed_by(&remove(A), T), None);
        assert_eq!(
            waiting.clone().confirmed(RequestId([9; 16]), T),
            Err(NotNow)
        );
        assert_eq!(
            waiting.clone().confirmed(RID, T.plus(LIFETIME)),
            Err(NotNow)
        );
        let confirmed = waiting.confirmed(RID, T.plus(60)).unwrap();
        let by = |change: AccountChange, at| confirmed.confirmed_by(&change, at);
        assert_eq!(by(remove(A), T.plus(60 + LIFETIME - 1)), Some(A));
        assert_eq!(by(remove(A), T.plus(60 + LIFETIME)), None);
        assert_eq!(by(remove(B), T.plus(60)), None);
        assert_eq!(by(add(), T.plus(60)), None);
        assert_eq!(
            confirmed
                .clone()
                .used()
                .confirmed_by(&remove(A), T.plus(60)),
            None
        );
        assert!(confirmed.clone().used().has_password(T.plus(60)));
        let other = confirmed.wanting(add()).wanting(remove(A));
        assert_eq!(other.confirmed_by(&remove(A), T.plus(60)), None);
    }

    #[test]
    fn s01_another_change_wanted_then_an_open_question_confirms_nothing() {
        let waiting = wanting(add()).await_approval(A, RID, T).unwrap();
        assert_eq!(waiting.clone().wanting(add()), waiting);
        let swapped = waiting.wanting(remove(B));
        assert_eq!(swapped.confirmed(RID, T), Err(NotNow));
    }

    #[test]
    fn s36_change_denied_then_the_password_is_asked_again() {
        let denied = wanting(add()).await_approval(A, RID, T).unwrap().denied();
        assert!(!denied.has_password(T));
        assert_eq!(denied.asked(T), Some((A, RID, false)));
        assert_eq!(denied.clone().confirmed(RID, T), Err(NotNow));
        assert_eq!(denied.clone().await_code(A, RID, T), Err(NotNow));
        let again = denied.password_given(T);
        assert_eq!((again.has_password(T), again.asked(T)), (true, None));
    }

    #[test]
    fn no_password_or_no_change_then_no_device_is_asked() {
        let none = StepUp::default();
        assert_eq!(none.clone().await_approval(A, RID, T), Err(NotNow));
        assert_eq!(
            none.clone().wanting(add()).await_code(A, RID, T),
            Err(NotNow)
        );
        assert_eq!(none.confirmed(RID, T), Err(NotNow));
        let given = StepUp::after_sign_in(true, T);
        assert_eq!(given.clone().await_code(A, RID, T), Err(NotNow));
        let given = given.wanting(add());
        let asked = given.clone().await_code(A, RID, T).unwrap();
        assert_eq!(asked.other_method(), given);
    }
}
