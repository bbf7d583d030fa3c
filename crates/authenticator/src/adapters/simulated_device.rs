//! A simulated phone for tests: biometrics, screen lock and background check are controlled by files in a folder.
//!
//! Never part of a release: its keys are in plain files, and an optimised build with this feature does not compile.

#[cfg(not(debug_assertions))]
compile_error!("the simulated device is for tests; no release build has it");

use std::{env, fs, path::PathBuf, sync::Arc};

use protocol::{ids::DeviceId, keys::FactorKey};

use super::{file_store::delete_file, system::NoBackgroundCheck};
use crate::{
    ports::{
        BackgroundCheck, CheckTarget, PlatformKey, PlatformRefused, PlatformSecret, PortFuture,
        PresenceError, ScreenLock, SecretError, UserPresence,
    },
    views::{BiometricKind, DeliveryMode, KeyStoreKind, NotificationStatus, Permission},
};

/// The files of the folder:
///
/// - `lock`: `none` if the screen lock is missing.
/// - `finger`: the result of the next prompt, `right`, `cancel`, `locked-out` or `changed`; missing without biometrics.
/// - `key-…`: the stored keys.
/// - `notifications`: `allowed`, `not-asked` or `refused`; missing on a computer.
/// - `prompt`: the person's answer when asked about notifications.
/// - `way`: the delivery mode, `open` or `push`; else periodic.
/// - `endpoint`: the push service's address.
/// - `settings`: written when the platform's settings are opened.
/// - `secret`: `gone` or `unavailable` if the platform secret cannot be used.
pub struct SimulatedDevice {
    folder: PathBuf,
}

impl SimulatedDevice {
    /// Reads this folder at each call.
    #[must_use]
    pub const fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The device in the folder that the variable `COUNTERSIGN_SIMULATED_DEVICE` names; `None` if it is not set.
    #[must_use]
    pub fn named() -> Option<Self> {
        let folder =
            env::var_os("COUNTERSIGN_SIMULATED_DEVICE").filter(|folder| !folder.is_empty())?;
        Some(Self::new(folder.into()))
    }

    fn says(&self, name: &str) -> Option<String> {
        let text = fs::read_to_string(self.folder.join(name)).ok()?;
        Some(text.trim().to_owned())
    }

    fn finger(&self) -> Result<(), PresenceError> {
        match self.says("finger").as_deref() {
            Some("right") => Ok(()),
            Some("cancel") => Err(PresenceError::Cancelled),
            Some("locked-out") => Err(PresenceError::LockedOut),
            Some("changed") => Err(PresenceError::Changed),
            _ => Err(PresenceError::Unavailable),
        }
    }

    fn key(&self, device: DeviceId) -> PathBuf {
        self.folder.join(format!("key-{device}"))
    }
}

/// A platform secret that the device's file `secret` makes unusable. Deleting everything ends that.
pub struct SimulatedSecret {
    device: SimulatedDevice,
    secret: Arc<dyn PlatformSecret>,
}

impl SimulatedSecret {
    /// Takes the store that really holds the secret.
    #[must_use]
    pub const fn new(device: SimulatedDevice, secret: Arc<dyn PlatformSecret>) -> Self {
        Self { device, secret }
    }

    fn usable(&self) -> Result<(), SecretError> {
        match self.device.says("secret").as_deref() {
            Some("gone") => Err(SecretError::Gone),
            Some("unavailable") => Err(SecretError::Unavailable),
            _ => Ok(()),
        }
    }
}

impl PlatformSecret for SimulatedSecret {
    fn kind(&self) -> KeyStoreKind {
        self.secret.kind()
    }

    fn load(&self) -> Result<Option<PlatformKey>, SecretError> {
        self.usable().and_then(|()| self.secret.load())
    }

    fn create(&self, secret: &PlatformKey) -> Result<(), SecretError> {
        self.usable().and_then(|()| self.secret.create(secret))
    }

    fn delete_all(&self) -> Result<(), SecretError> {
        self.secret.delete_all()?;
        delete_file(&self.device.folder.join("secret")).map_err(|_| SecretError::Unavailable)
    }
}

impl UserPresence for SimulatedDevice {
    fn screen_lock(&self) -> ScreenLock {
        match self.says("lock").as_deref() {
            Some("none") => ScreenLock::Missing,
            _ => ScreenLock::Set,
        }
    }

    fn biometrics(&self) -> Option<BiometricKind> {
        self.says("finger").map(|_| BiometricKind::Fingerprint)
    }

    fn keep(&self, device: DeviceId, key: &FactorKey) -> PortFuture<'_, Result<(), PresenceError>> {
        let kept = self.finger().and_then(|()| {
            fs::write(self.key(device), key.expose()).map_err(|_| PresenceError::Unavailable)
        });
        Box::pin(std::future::ready(kept))
    }

    fn release(&self, device: DeviceId) -> PortFuture<'_, Result<FactorKey, PresenceError>> {
        let released = self.finger().and_then(|()| {
            let bytes = fs::read(self.key(device)).map_err(|_| PresenceError::Changed)?;
            FactorKey::from_slice(&bytes).map_err(|_| PresenceError::Changed)
        });
        if released.as_ref().err() == Some(&PresenceError::Changed) {
            self.forget(device);
        }
        Box::pin(std::future::ready(released))
    }

    fn forget(&self, device: DeviceId) {
        // A key that was never stored needs no deleting.
        let _ = fs::remove_file(self.key(device));
    }
}

impl BackgroundCheck for SimulatedDevice {
    fn set_targets(&self, _: &[CheckTarget]) {}

    fn notification_status(&self) -> NotificationStatus {
        let Some(notifications) = self.says("notifications") else {
            return NoBackgroundCheck.notification_status();
        };
        NotificationStatus {
            mode: match self.says("way").as_deref() {
                Some("open") => DeliveryMode::WhileOpen,
                Some("push") => DeliveryMode::Push,
                _ => DeliveryMode::Periodic,
            },
            permission: match notifications.as_str() {
                "allowed" => Permission::Allowed,
                "refused" => Permission::Refused,
                _ => Permission::NotAsked,
            },
            can_be_woken: true,
        }
    }

    fn request_permission(&self) -> PortFuture<'_, ()> {
        if let Some(answer) = self.says("prompt") {
            // If writing fails, the status stays `not-asked`.
            let _ = fs::write(self.folder.join("notifications"), answer);
        }
        Box::pin(std::future::ready(()))
    }

    fn push_endpoint(&self) -> Option<String> {
        self.says("endpoint")
    }

    fn open_settings(&self) -> Result<(), PlatformRefused> {
        fs::write(self.folder.join("settings"), "opened").map_err(|_| PlatformRefused)
    }
}
