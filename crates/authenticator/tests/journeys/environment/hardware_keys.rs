//! Device keys as hardware stores them: the app knows only their names.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use countersign_authenticator::{
    App,
    adapters::software_keys::SoftwareKeys,
    ports::{DeviceKeys, KeyBlob, KeyError, Rng},
};
use protocol::{
    keys::{PublicKey, Signature},
    messages::KeyProtection,
};

use super::Environment;

/// Keys in simulated hardware.
#[derive(Default)]
pub struct NamedKeys {
    held: Mutex<BTreeMap<Vec<u8>, KeyBlob>>,
}

impl NamedKeys {
    /// Loses every key.
    pub fn lose(&self) {
        self.held.lock().unwrap().clear();
    }
}

impl DeviceKeys for NamedKeys {
    fn protection(&self, _: &KeyBlob) -> KeyProtection {
        KeyProtection::TrustedEnvironment
    }

    fn create(&self, rng: &dyn Rng) -> Result<(KeyBlob, PublicKey), KeyError> {
        let (scalar, public) = SoftwareKeys.create(rng)?;
        let mut held = self.held.lock().unwrap();
        let name = format!("key {}", held.len()).into_bytes();
        held.insert(name.clone(), scalar);
        Ok((KeyBlob::from_bytes(name), public))
    }

    fn sign(&self, key: &KeyBlob, message: &[u8]) -> Result<Signature, KeyError> {
        let held = self.held.lock().unwrap();
        SoftwareKeys.sign(held.get(key.expose()).ok_or(KeyError::Gone)?, message)
    }

    fn forget(&self, _: &KeyBlob) {}
}

impl Environment {
    /// A new phone whose hardware stores T.
    pub fn in_hardware() -> Self {
        Self::on(Arc::default())
    }

    /// A new phone with these keys.
    pub fn on(keys: Arc<NamedKeys>) -> Self {
        let mut env = Self::new();
        env.ports.keys = keys;
        env.background_check = Arc::default();
        env.ports.background_check = env.background_check.clone();
        env.app = App::open(env.ports.clone());
        env
    }
}
