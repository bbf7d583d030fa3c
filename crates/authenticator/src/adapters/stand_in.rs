//! Biometrics and a screen lock that a test plays, since the machine of a test has no finger: a folder holds what there is.
//!
//! Never part of a shipped app: its keys lie in plain files, and a build with optimisation does not compile with it.

#[cfg(not(debug_assertions))]
compile_error!("the stand-in for biometrics is for tests; no release build has it");

use std::{fs, path::PathBuf};

use protocol::{ids::DeviceId, keys::FactorKey};

use crate::{
    ports::{PortFuture, Presence, PresenceError, ScreenLock},
    views::BiometricKind,
};

/// The folder: `lock` is missing or says `none`; `finger` is missing, or says what the next prompt brings: `right`,
/// `cancel`, `locked-out` or `changed`; keys lie beside them.
pub struct StandIn {
    folder: PathBuf,
}

impl StandIn {
    /// Looks into this folder at each question.
    #[must_use]
    pub const fn new(folder: PathBuf) -> Self {
        Self { folder }
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

impl Presence for StandIn {
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
