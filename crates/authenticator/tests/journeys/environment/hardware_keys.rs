//! Device keys as hardware stores them: the app knows only their names.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use countersign_authenticator::{
    App,
    adapters::software_keys::SoftwareKeys,
    ports::{DeviceKeys, KeyBlob, KeyUnavailable, Rng},
};
use protocol::{
    keys::{PublicKey, Signature},
    messages::KeyProtection,
};

use super::Environment;

/// Keys in simulated hardware.
#[derive(Default)]
struct NamedKeys {
    held: Mutex<BTreeMap<Vec<u8>, KeyBlob>>,
}

impl DeviceKeys for NamedKeys {
    fn protection(&self, _: &KeyBlob) -> KeyProtection {
        KeyProtection::TrustedEnvironment
    }

    fn create(&self, rng: &dyn Rng) -> Result<(KeyBlob, PublicKey), KeyUnavailable> {
        let (scalar, public) = SoftwareKeys.create(rng)?;
        let mut held = self.held.lock().unwrap();
        let name = format!("key {}", held.len()).into_bytes();
        held.insert(name.clone(), scalar);
        Ok((KeyBlob::from_bytes(name), public))
    }

    fn sign(&self, key: &KeyBlob, message: &[u8]) -> Result<Signature, KeyUnavailable> {
        let held = self.held.lock().unwrap();
        SoftwareKeys.sign(held.get(key.expose()).ok_or(KeyUnavailable)?, message)
    }

    fn forget(&self, _: &KeyBlob) {}
}

impl Environment {
    /// A new phone whose hardware stores T.
    pub fn in_hardware() -> Self {
        let mut env = Self::new();
        env.ports.keys = Arc::new(NamedKeys::default());
        env.background_check = Arc::default();
        env.ports.background_check = env.background_check.clone();
        env.app = App::open(env.ports.clone());
        env
    }
}
