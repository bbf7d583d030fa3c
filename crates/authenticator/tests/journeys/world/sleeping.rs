//! The app asleep, §8.10: where the server wakes it, and keys that a platform finds by name.

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
    messages::{DeviceState, KeyProtection, PushRegistered, Refusal, RegisterPush},
    signed::{SignedBytes, Verified},
};

use super::{World, server::Server};

impl Server {
    pub(super) fn pushed(&mut self, question: &SignedBytes) -> Vec<u8> {
        let id = question.peek::<RegisterPush>().unwrap().device;
        let push: Verified<RegisterPush> = self.by(question, id);
        let (device, nonce) = match self.timely(question, (id, push.nonce), push.time) {
            Ok(named) => named,
            Err(answer) => return answer,
        };
        if self.device_of(id).state != DeviceState::Active {
            return self.refuse(question.hash(), Refusal::DeviceNotActive, 0);
        }
        self.endpoints.push((id, push.endpoint.as_str().to_owned()));
        self.sign(&PushRegistered { device, nonce })
    }
}

/// Keys as hardware holds them: outside there are only names.
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

impl World {
    /// A new phone whose hardware holds T.
    pub fn in_hardware() -> Self {
        let mut world = Self::new();
        world.ports.keys = Arc::new(NamedKeys::default());
        world.background_check = Arc::default();
        world.ports.background_check = world.background_check.clone();
        world.app = App::open(world.ports.clone());
        world
    }
}
