//! Biometrics, a screen lock and a background check that a test plays, since the machine of a test is no phone: a folder holds what
//! there is.
//!
//! Never part of a shipped app: its keys lie in plain files, and a build with optimisation does not compile with it.

#[cfg(not(debug_assertions))]
compile_error!("the simulated-device for a phone is for tests; no release build has it");

use std::{env, fs, path::PathBuf};

use protocol::{ids::DeviceId, keys::FactorKey};

use super::system::NeverAsleep;
use crate::{
    ports::{
        BackgroundCheck, CheckTarget, PlatformRefused, PortFuture, PresenceError, ScreenLock,
        UserPresence,
    },
    views::{BiometricKind, DeliveryMode, NotificationStatus, Permission},
};

/// The folder: `lock` is missing or says `none`; `finger` is missing, or says what the next prompt brings: `right`,
/// `cancel`, `locked-out` or `changed`; keys lie beside them. `notifications` is missing (a computer), or says how they
/// stand: `allowed`, `not-asked` or `refused`; `prompt` what the person answers when asked; `way` is missing, or says
/// `open` or `push`; `endpoint` holds the push service's address; `settings` appears when the platform's settings are opened.
pub struct SimulatedDevice {
    folder: PathBuf,
}

impl SimulatedDevice {
    /// Looks into this folder at each question.
    #[must_use]
    pub const fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The one in the folder that `COUNTERSIGN_SIMULATED_DEVICE` names, if it names one.
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
        // What was never there needs no forgetting.
        let _ = fs::remove_file(self.key(device));
    }
}

impl BackgroundCheck for SimulatedDevice {
    fn set_targets(&self, _: &[CheckTarget]) {}

    fn notification_status(&self) -> NotificationStatus {
        let Some(notifications) = self.says("notifications") else {
            return NeverAsleep.notification_status();
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
            // Without it the folder still says that nobody answered.
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
