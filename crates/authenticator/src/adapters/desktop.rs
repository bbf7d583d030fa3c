//! The ports of a desktop that environment variables select, and those of the simulated device of tests.

use std::{env, path::Path, sync::Arc};

use protocol::origin::Origin;
use thiserror::Error;

#[cfg(feature = "simulated-device")]
use super::simulated_device::{SimulatedDevice, SimulatedSecret};
use super::{
    file_secret::FileSecret,
    keyring::Keyring,
    system::{NoBackgroundCheck, NoBiometrics},
};
use crate::ports::{BackgroundCheck, PlatformSecret, UserPresence};

/// Variable with the storage of the platform secret: `system` (the default) or `file`.
const KEY_STORE: &str = "COUNTERSIGN_KEY_STORE";

/// The file name of the platform secret if it is stored in a file.
const SECRET_FILE: &str = "platform.secret";

/// The server that the app suggests before the first enrolment.
const HOME_SERVER: &str = "COUNTERSIGN_SERVER";

/// The reasons for which a variable cannot be used.
#[derive(Debug, Error)]
pub enum SettingError {
    /// Not a server address.
    #[error("{HOME_SERVER} is `{0}`: it must be https://host, or http:// on this machine")]
    Address(String),
    /// An unknown key store.
    #[error("{KEY_STORE} is `{0}`: only `system` and `file` are known")]
    KeyStore(String),
}

/// The server that the app suggests, if one is set.
///
/// # Errors
/// [`SettingError::Address`].
pub fn home_server() -> Result<Option<Origin>, SettingError> {
    match env::var(HOME_SERVER) {
        Ok(address) if !address.is_empty() => Origin::parse(&address)
            .map(Some)
            .map_err(|_| SettingError::Address(address)),
        _ => Ok(None),
    }
}

/// The platform secret. It is stored in a file only by explicit setting, never as a fallback for a failing key store. `app`
/// is the app's identifier, `folder` its data folder.
///
/// # Errors
/// [`SettingError::KeyStore`].
pub fn secret(app: &str, folder: &Path) -> Result<Arc<dyn PlatformSecret>, SettingError> {
    let secret: Arc<dyn PlatformSecret> = match env::var(KEY_STORE).as_deref().unwrap_or("system") {
        "file" => Arc::new(FileSecret::new(folder.join(SECRET_FILE))),
        // The key store item contains the data folder in its name, so that two installations never share a secret.
        "system" | "" => Arc::new(Keyring::new(app, folder.to_string_lossy())),
        other => return Err(SettingError::KeyStore(other.to_owned())),
    };
    #[cfg(feature = "simulated-device")]
    if let Some(phone) = SimulatedDevice::named() {
        return Ok(Arc::new(SimulatedSecret::new(phone, secret)));
    }
    Ok(secret)
}

/// Desktops have no biometrics. Tests have a simulated device if its folder is set.
#[must_use]
pub fn presence() -> Arc<dyn UserPresence> {
    #[cfg(feature = "simulated-device")]
    if let Some(phone) = SimulatedDevice::named() {
        return Arc::new(phone);
    }
    Arc::new(NoBiometrics)
}

/// Desktops have no background check. Tests have a simulated device if its folder is set.
#[must_use]
pub fn background_check() -> Arc<dyn BackgroundCheck> {
    #[cfg(feature = "simulated-device")]
    if let Some(phone) = SimulatedDevice::named() {
        return Arc::new(phone);
    }
    Arc::new(NoBackgroundCheck)
}
