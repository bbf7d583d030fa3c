//! T in software: the scalar is sealed in the vault, and declared as software, protocol.md §2.1.

use protocol::{
    keys::{PublicKey, Sign, Signature, SoftwareKey},
    messages::KeyProtection,
};
use zeroize::Zeroizing;

use crate::ports::{DeviceKeys, KeyBlob, KeyError, Rng, random};

/// Keys whose scalar is the blob itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct SoftwareKeys;

fn read(blob: &KeyBlob) -> Result<SoftwareKey, KeyError> {
    let scalar: &[u8; 32] = blob
        .expose()
        .try_into()
        .map_err(|_| KeyError::Unavailable)?;
    SoftwareKey::from_scalar(scalar).map_err(|_| KeyError::Unavailable)
}

impl DeviceKeys for SoftwareKeys {
    fn protection(&self, _key: &KeyBlob) -> KeyProtection {
        KeyProtection::Software
    }

    fn name<'a>(&self, _key: &'a KeyBlob) -> Option<&'a [u8]> {
        None
    }

    fn create(&self, rng: &dyn Rng) -> Result<(KeyBlob, PublicKey), KeyError> {
        // One draw in 2^32 is not below the group's order; a source that fails this often gives none at all.
        for _ in 0..8 {
            let scalar = Zeroizing::new(random::<32>(rng));
            if let Ok(key) = SoftwareKey::from_scalar(&scalar) {
                return Ok((KeyBlob::from_bytes(scalar.to_vec()), key.public_key()));
            }
        }
        Err(KeyError::Unavailable)
    }

    fn sign(&self, key: &KeyBlob, message: &[u8]) -> Result<Signature, KeyError> {
        match read(key)?.sign(message) {
            Ok(signature) => Ok(signature),
            Err(never) => match never {},
        }
    }

    fn forget(&self, _key: &KeyBlob) {}
}
