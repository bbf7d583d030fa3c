//! Changes of this device that an approval carries, protocol.md §8.5 and §8.6.

use protocol::{
    keys::{EnrolmentSecret, FactorKey},
    messages::RequestKind,
    pin::Pin,
};

use crate::vault::steps::DeviceChange;

/// The kinds of changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ChangeKind {
    /// Another PIN.
    Pin,
    /// Biometrics are turned on.
    Biometrics,
    /// The account moves to another device.
    Move,
}

impl ChangeKind {
    /// The request that the server makes of it.
    pub(crate) const fn request(self) -> RequestKind {
        match self {
            Self::Pin => RequestKind::PinChange,
            Self::Biometrics => RequestKind::BiometricKey,
            Self::Move => RequestKind::Move,
        }
    }
}

/// A change with its secrets; borrowed as a [`DeviceChange`] for each approval.
pub(crate) enum PlannedChange {
    /// The new PIN.
    Pin(Pin),
    /// `K_bio`, which the platform's store holds by then.
    Biometrics(FactorKey),
    /// r of the code that the new device scans, and the PIN that is typed there.
    Move(EnrolmentSecret, Pin),
}

impl PlannedChange {
    pub(crate) const fn as_change(&self) -> DeviceChange<'_> {
        match self {
            Self::Pin(pin) => DeviceChange::Pin(pin),
            Self::Biometrics(key) => DeviceChange::Biometrics(key),
            Self::Move(secret, pin) => DeviceChange::Move(secret, pin),
        }
    }

    pub(crate) const fn kind(&self) -> ChangeKind {
        match self {
            Self::Pin(_) => ChangeKind::Pin,
            Self::Biometrics(_) => ChangeKind::Biometrics,
            Self::Move(..) => ChangeKind::Move,
        }
    }
}
