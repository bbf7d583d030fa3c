//! The step-up before a change of the account's devices: the password again, and a device if there is one.
//!
//! Invariant: [`Proof::wanted`] alone decides which second proof is needed (protocol.md §8.8), so that a stolen password does
//! not get around the second factor.

use protocol::ids::{DeviceId, RequestId};

use crate::clock::UnixSeconds;

/// How long a step-up lasts, in seconds.
pub const LIFETIME: u64 = 10 * 60;

/// The proof that is needed on top of the password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// Nothing: the account never had a second factor.
    PasswordOnly,
    /// The approval or code of an active device.
    Device,
    /// A mailed link and the operator's wait: there was a second factor, and none can be used.
    MailedLink,
}

impl Proof {
    /// The proof that a change needs.
    #[must_use]
    pub fn wanted(usable_devices: usize, ever_had_device: bool) -> Self {
        match (usable_devices, ever_had_device) {
            (1.., _) => Self::Device,
            (0, true) => Self::MailedLink,
            (0, false) => Self::PasswordOnly,
        }
    }
}

/// The state of a session's step-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum StepUp {
    /// Not begun.
    #[default]
    None,
    /// The password was right.
    PasswordGiven {
        /// When.
        at: UnixSeconds,
    },
    /// A request waits on a device.
    AwaitingApproval {
        /// When the password was right.
        at: UnixSeconds,
        /// The device.
        device: DeviceId,
        /// The request.
        rid: RequestId,
    },
    /// A challenge waits for a device's code.
    AwaitingCode {
        /// When the password was right.
        at: UnixSeconds,
        /// The device.
        device: DeviceId,
        /// The challenge.
        rid: RequestId,
    },
    /// A device proved it as well.
    Proved {
        /// When.
        at: UnixSeconds,
        /// The device.
        device: DeviceId,
    },
}

/// The step does not follow from the state of the step-up, or it came too late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the step-up is not there")]
pub struct NotNow;

impl StepUp {
    /// The step-up that a sign-in counts as: it has just asked for the same proof.
    #[must_use]
    pub fn after_sign_in(device: Option<DeviceId>, at: UnixSeconds) -> Self {
        match device {
            Some(device) => Self::Proved { at, device },
            None => Self::PasswordGiven { at },
        }
    }

    /// The device and the request or challenge that is awaited.
    #[must_use]
    pub fn awaited(self) -> Option<(DeviceId, RequestId)> {
        match self {
            Self::AwaitingApproval { device, rid, .. } | Self::AwaitingCode { device, rid, .. } => {
                Some((device, rid))
            }
            _ => None,
        }
    }

    fn began_at(self) -> Option<UnixSeconds> {
        match self {
            Self::None => None,
            Self::PasswordGiven { at }
            | Self::AwaitingApproval { at, .. }
            | Self::AwaitingCode { at, .. }
            | Self::Proved { at, .. } => Some(at),
        }
    }

    /// The same, or nothing once it is too old.
    #[must_use]
    pub fn current(self, now: UnixSeconds) -> Self {
        match self.began_at() {
            Some(at) if now.since(at) < LIFETIME => self,
            _ => Self::None,
        }
    }

    /// Whether it satisfies `wanted`. A mailed link is checked elsewhere, on top of the password.
    #[must_use]
    pub fn satisfies(self, wanted: Proof, now: UnixSeconds) -> bool {
        matches!(
            (self.current(now), wanted),
            (Self::Proved { .. }, _) | (Self::PasswordGiven { .. }, Proof::PasswordOnly)
        )
    }

    /// Whether the password was given lately.
    #[must_use]
    pub fn has_password(self, now: UnixSeconds) -> bool {
        self.current(now) != Self::None
    }

    /// Whether a device other than `device` proved it lately.
    #[must_use]
    pub fn proved_by_other_than(self, device: DeviceId, now: UnixSeconds) -> bool {
        matches!(self.current(now), Self::Proved { device: by, .. } if by != device)
    }

    /// A request was sent to a device.
    ///
    /// # Errors
    /// When the password is missing.
    pub fn await_approval(
        self,
        device: DeviceId,
        rid: RequestId,
        now: UnixSeconds,
    ) -> Result<Self, NotNow> {
        let at = self.current(now).began_at().ok_or(NotNow)?;
        Ok(Self::AwaitingApproval { at, device, rid })
    }

    /// A challenge is shown for a device.
    ///
    /// # Errors
    /// When the password is missing.
    pub fn await_code(
        self,
        device: DeviceId,
        rid: RequestId,
        now: UnixSeconds,
    ) -> Result<Self, NotNow> {
        let at = self.current(now).began_at().ok_or(NotNow)?;
        Ok(Self::AwaitingCode { at, device, rid })
    }

    /// Back to the choice of a device or method.
    #[must_use]
    pub fn other_method(self) -> Self {
        match self {
            Self::AwaitingApproval { at, .. } | Self::AwaitingCode { at, .. } => {
                Self::PasswordGiven { at }
            }
            other => other,
        }
    }

    /// The device approved `rid`, or its code for `rid` was right.
    ///
    /// # Errors
    /// When it was not this one that was awaited.
    pub fn proved(self, proved: RequestId, now: UnixSeconds) -> Result<Self, NotNow> {
        match self.current(now) {
            Self::AwaitingApproval { device, rid, .. } | Self::AwaitingCode { device, rid, .. }
                if rid == proved =>
            {
                Ok(Self::Proved { at: now, device })
            }
            _ => Err(NotNow),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const T: UnixSeconds = UnixSeconds(5_000);
    const A: DeviceId = DeviceId([1; 16]);
    const B: DeviceId = DeviceId([2; 16]);
    const RID: RequestId = RequestId([3; 16]);

    #[test]
    fn devices_then_what_is_wanted() {
        assert_eq!(Proof::wanted(0, false), Proof::PasswordOnly);
        assert_eq!(Proof::wanted(0, true), Proof::MailedLink);
        assert_eq!(Proof::wanted(2, true), Proof::Device);
    }

    #[test]
    fn password_alone_then_it_satisfies_only_where_nothing_more_is_wanted() {
        let given = StepUp::PasswordGiven { at: T };
        assert!(given.satisfies(Proof::PasswordOnly, T));
        assert!(!given.satisfies(Proof::Device, T));
        assert!(!given.satisfies(Proof::MailedLink, T));
        assert!(!given.satisfies(Proof::PasswordOnly, T.plus(LIFETIME)));
        assert!(!StepUp::None.satisfies(Proof::PasswordOnly, T));
    }

    #[test]
    fn waiting_for_a_device_then_it_satisfies_nothing_yet() {
        let waiting = StepUp::PasswordGiven { at: T }
            .await_approval(A, RID, T)
            .unwrap();
        assert!(!waiting.satisfies(Proof::Device, T));
        assert!(!waiting.satisfies(Proof::PasswordOnly, T));
        assert_eq!(waiting.proved(RequestId([9; 16]), T), Err(NotNow));
        assert_eq!(waiting.proved(RID, T.plus(LIFETIME)), Err(NotNow));
        let proved = waiting.proved(RID, T.plus(60)).unwrap();
        assert!(proved.satisfies(Proof::Device, T.plus(60 + LIFETIME - 1)));
        assert!(!proved.satisfies(Proof::Device, T.plus(60 + LIFETIME)));
        assert!(!proved.proved_by_other_than(A, T.plus(60)));
        assert!(proved.proved_by_other_than(B, T.plus(60)));
    }

    #[test]
    fn no_password_then_no_device_is_asked() {
        assert_eq!(StepUp::None.await_approval(A, RID, T), Err(NotNow));
        assert_eq!(StepUp::None.await_code(A, RID, T), Err(NotNow));
        assert_eq!(StepUp::None.proved(RID, T), Err(NotNow));
        let given = StepUp::PasswordGiven { at: T };
        assert_eq!(given.await_code(A, RID, T).unwrap().other_method(), given);
    }
}
