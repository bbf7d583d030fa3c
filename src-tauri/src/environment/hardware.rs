//! The device-key plugin as the authenticator's ports: T, the platform secret, `K_bio`.

use authenticator::{
    ports::{
        Attestation, DeviceId, DeviceKeys, FactorKey, KeyBlob, KeyError, KeyProtection, NewKey,
        PlatformKey, PlatformSecret, PortFuture, PresenceError, PublicKey, Rng, ScreenLock,
        SecretError, Signature, UserPresence, client_data_hash, random,
    },
    views::{BiometricKind, KeyStoreKind},
};
use tauri::Wry;
use tauri_plugin_device_key::{Biometrics, CreatedKey, DeviceKey, Failure, Level};

pub(super) struct Hardware(pub(super) DeviceKey<Wry>);

impl PlatformSecret for Hardware {
    fn kind(&self) -> KeyStoreKind {
        KeyStoreKind::System
    }

    fn load(&self) -> Result<Option<PlatformKey>, SecretError> {
        let secret = self.0.secret().map_err(secret_error)?;
        Ok(secret.map(|secret| PlatformKey::from_bytes(*secret)))
    }

    fn create(&self, secret: &PlatformKey) -> Result<(), SecretError> {
        let stored = self.0.store_secret(secret.expose());
        stored.map_err(secret_error)
    }

    fn delete_all(&self) -> Result<(), SecretError> {
        self.0.delete_all().map_err(secret_error)
    }
}

// The blob is the key's name; the key stays in the hardware.
impl DeviceKeys for Hardware {
    fn protection(&self, key: &KeyBlob) -> KeyProtection {
        match self.0.level(key.expose()) {
            Ok(Level::SecureElement) => KeyProtection::SecureElement,
            Ok(Level::TrustedEnvironment) => KeyProtection::TrustedEnvironment,
            Ok(Level::Software) | Err(_) => KeyProtection::Software,
        }
    }

    fn create(&self, rng: &dyn Rng) -> Result<(KeyBlob, PublicKey), KeyError> {
        key_and_public(self.0.create_key(random(rng), None).map_err(key_error)?)
    }

    fn create_attested(&self, rng: &dyn Rng, challenge: &[u8; 32]) -> Result<NewKey, KeyError> {
        let hash = |public: &_| client_data_hash(challenge, public);
        let made = self.0.create_attested_key(random(rng), challenge, hash);
        let (key, statement) = made.map_err(key_error)?;
        let (blob, public) = key_and_public(key)?;
        let (chain, app) = (Attestation::of_chain, Attestation::of_app);
        let attestation = statement.fold(chain, app, Attestation::NoneHere, Attestation::Failed);
        Ok((blob, public, attestation))
    }

    fn sign(&self, key: &KeyBlob, message: &[u8]) -> Result<Signature, KeyError> {
        let signature = self.0.sign(key.expose(), message);
        signature.map(Signature).map_err(key_error)
    }

    fn forget(&self, key: &KeyBlob) {
        // If this fails, the key is unused: no record names it.
        let _ = self.0.delete_key(key.expose());
    }
}

fn key_and_public(key: CreatedKey) -> Result<(KeyBlob, PublicKey), KeyError> {
    let public = PublicKey::from_slice(&key.public).map_err(|_| KeyError::Unavailable)?;
    Ok((KeyBlob::from_bytes(key.name.into_bytes()), public))
}

const fn secret_error(failure: Failure) -> SecretError {
    match failure {
        Failure::Gone => SecretError::Gone,
        _ => SecretError::Unavailable,
    }
}

const fn key_error(failure: Failure) -> KeyError {
    match failure {
        Failure::Gone => KeyError::Gone,
        _ => KeyError::Unavailable,
    }
}

const fn presence_error(failure: Failure) -> PresenceError {
    match failure {
        Failure::Cancelled => PresenceError::Cancelled,
        Failure::LockedOut => PresenceError::LockedOut,
        // Permanently lost in both cases.
        Failure::Changed | Failure::Gone => PresenceError::Changed,
        Failure::NoLock | Failure::NotEnrolled | Failure::Unavailable => PresenceError::Unavailable,
    }
}

impl UserPresence for Hardware {
    fn screen_lock(&self) -> ScreenLock {
        match self.0.security() {
            Ok(security) if security.lock => ScreenLock::Set,
            Ok(_) | Err(_) => ScreenLock::Missing,
        }
    }

    fn biometrics(&self) -> Option<BiometricKind> {
        Some(match self.0.security().ok()?.biometrics? {
            Biometrics::Fingerprint => BiometricKind::Fingerprint,
            Biometrics::Face => BiometricKind::Face,
            Biometrics::Either => BiometricKind::Either,
        })
    }

    fn keep(&self, device: DeviceId, key: &FactorKey) -> PortFuture<'_, Result<(), PresenceError>> {
        let (name, key) = (device.to_string(), key.duplicate());
        Box::pin(async move {
            let stored = self.0.store_biometric_key(&name, key.expose()).await;
            stored.map_err(presence_error)
        })
    }

    fn release(&self, device: DeviceId) -> PortFuture<'_, Result<FactorKey, PresenceError>> {
        Box::pin(async move {
            let key = self.0.release_biometric_key(&device.to_string()).await;
            Ok(FactorKey::from_bytes(*key.map_err(presence_error)?))
        })
    }

    fn forget(&self, device: DeviceId) {
        let _ = self.0.delete_biometric_key(&device.to_string());
    }
}
