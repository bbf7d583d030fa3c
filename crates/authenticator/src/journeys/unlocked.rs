//! The factor key that a person unlocked: with the PIN, or with the platform's biometrics.

use protocol::{ids::DeviceId, keys::FactorKey, messages::Method, pin::Pin};

use crate::{model::Problem, vault::Vault};

/// A factor key, and the method that unlocked it. A wrong PIN gives a wrong key, which nothing on the phone can detect.
pub(crate) struct Unlocked {
    pub(crate) method: Method,
    pub(crate) key: FactorKey,
}

impl Unlocked {
    pub(crate) fn by_pin(vault: &Vault, device: DeviceId, pin: &Pin) -> Result<Self, Problem> {
        Ok(Self {
            method: Method::Pin,
            key: vault.unmask(device, pin)?,
        })
    }

    pub(crate) const fn by_biometrics(key: FactorKey) -> Self {
        Self {
            method: Method::Biometric,
            key,
        }
    }
}
