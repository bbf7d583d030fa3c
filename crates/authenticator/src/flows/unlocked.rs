//! What a person unlocked a factor with: the PIN, or the platform's biometrics.

use protocol::{ids::DeviceId, keys::FactorKey, messages::Method, pin::Pin};

use crate::{vault::Vault, views::Problem};

/// What unlocked a factor, and the factor. A wrong PIN gives a wrong one, and nothing here can tell.
pub(crate) struct Unlocked {
    pub(crate) method: Method,
    pub(crate) key: FactorKey,
}

impl Unlocked {
    /// What this PIN gives; nothing here can tell whether it is the right one.
    pub(crate) fn by_pin(vault: &Vault, device: DeviceId, pin: &Pin) -> Result<Self, Problem> {
        Ok(Self {
            method: Method::Pin,
            key: vault.unmask(device, pin)?,
        })
    }

    /// What the platform's biometrics released.
    pub(crate) const fn by_biometrics(key: FactorKey) -> Self {
        Self {
            method: Method::Biometric,
            key,
        }
    }
}
