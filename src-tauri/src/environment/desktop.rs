//! Desktops: settings from environment variables, a platform secret in the Secret Service or a file, and the simulated
//! device of tests.

use std::{
    env,
    error::Error,
    path::{Path, PathBuf},
    sync::Arc,
};

#[cfg(feature = "simulated-device")]
use authenticator::adapters::simulated_device::SimulatedDevice;
use authenticator::{
    Origin, Ports,
    adapters::{
        file_secret::FileSecret,
        file_store::FileStore,
        http::Http,
        keyring::Keyring,
        software_keys::SoftwareKeys,
        system::{NoBackgroundCheck, NoBiometrics, SystemClock, SystemRng},
    },
    ports::{BackgroundCheck, PlatformRefused, PlatformSecret, SystemUi, UserPresence},
};
use tauri::{AppHandle, Manager};
use thiserror::Error;

/// The data folder; by default the platform's app data folder.
const DATA_FOLDER: &str = "COUNTERSIGN_DATA_DIR";

/// Variable with the storage of the platform secret: `system` (the default) or `file`.
const KEY_STORE: &str = "COUNTERSIGN_KEY_STORE";

/// The file name of the platform secret if it is stored in a file.
const SECRET_FILE: &str = "platform.secret";

/// The server that the app suggests before the first enrolment.
const HOME_SERVER: &str = "COUNTERSIGN_SERVER";

/// The setting is not a server address.
#[derive(Debug, Error)]
#[error("{HOME_SERVER} is `{0}`: it must be https://host, or http:// on this machine")]
struct BadAddress(String);

/// The setting names an unknown key store.
#[derive(Debug, Error)]
#[error("{KEY_STORE} is `{0}`: only `system` and `file` are known")]
struct UnknownKeyStore(String);

/// The ports of this platform.
pub(crate) fn ports(tauri: &AppHandle) -> Result<Ports, Box<dyn Error>> {
    let folder = data_folder(tauri)?;
    Ok(Ports {
        secret: secret(tauri, &folder)?,
        store: Arc::new(FileStore::new(folder)),
        transport: Arc::new(Http::new()?),
        keys: Arc::new(SoftwareKeys),
        clock: Arc::new(SystemClock),
        rng: Arc::new(SystemRng),
        presence: presence(),
        system_ui: Arc::new(Desktop),
        background_check: background_check(),
        home_server: home_server()?,
    })
}

/// Desktops have no biometrics. Tests have a simulated device if its folder is set.
fn presence() -> Arc<dyn UserPresence> {
    #[cfg(feature = "simulated-device")]
    if let Some(phone) = SimulatedDevice::named() {
        return Arc::new(phone);
    }
    Arc::new(NoBiometrics)
}

fn background_check() -> Arc<dyn BackgroundCheck> {
    #[cfg(feature = "simulated-device")]
    if let Some(phone) = SimulatedDevice::named() {
        return Arc::new(phone);
    }
    Arc::new(NoBackgroundCheck)
}

/// The browser. A desktop has no settings of a screen lock to open.
struct Desktop;

impl SystemUi for Desktop {
    fn open(&self, address: &str) -> Result<(), PlatformRefused> {
        tauri_plugin_opener::open_url(address, None::<&str>).map_err(|_| PlatformRefused)
    }

    fn has_settings(&self) -> bool {
        false
    }

    fn open_settings(&self) -> Result<(), PlatformRefused> {
        Err(PlatformRefused)
    }
}

fn home_server() -> Result<Option<Origin>, BadAddress> {
    match env::var(HOME_SERVER) {
        Ok(address) if !address.is_empty() => Origin::parse(&address)
            .map(Some)
            .map_err(|_| BadAddress(address)),
        _ => Ok(None),
    }
}

fn data_folder(tauri: &AppHandle) -> Result<PathBuf, tauri::Error> {
    match env::var_os(DATA_FOLDER) {
        Some(folder) if !folder.is_empty() => Ok(folder.into()),
        _ => tauri.path().app_data_dir(),
    }
}

/// The platform secret. It is stored in a file only by explicit setting, never as a fallback for a failing key store.
fn secret(tauri: &AppHandle, folder: &Path) -> Result<Arc<dyn PlatformSecret>, UnknownKeyStore> {
    match env::var(KEY_STORE).as_deref().unwrap_or("system") {
        "file" => Ok(Arc::new(FileSecret::new(folder.join(SECRET_FILE)))),
        // The key store item contains the data folder in its name, so that two installations never share a secret.
        "system" | "" => {
            let app = &tauri.config().identifier;
            Ok(Arc::new(Keyring::new(app, folder.to_string_lossy())))
        }
        other => Err(UnknownKeyStore(other.to_owned())),
    }
}
