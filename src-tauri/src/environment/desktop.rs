//! A desktop: settings from the environment, the Secret Service or a file, and what tests play.

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
        system::{NeverAsleep, NoBiometrics, SystemClock, SystemRng},
    },
    ports::{BackgroundCheck, PlatformRefused, PlatformSecret, SystemUi, UserPresence},
};
use tauri::{AppHandle, Manager};
use thiserror::Error;

/// The folder of everything that the app keeps; without it the platform's own is taken.
const DATA_FOLDER: &str = "COUNTERSIGN_DATA_DIR";

/// `system` (without it, too) or `file`: where the platform secret lies.
const KEY_STORE: &str = "COUNTERSIGN_KEY_STORE";

/// The secret's file, where one was asked for.
const SECRET_FILE: &str = "platform.secret";

/// The address that the app names to whoever begins.
const HOME_SERVER: &str = "COUNTERSIGN_SERVER";

/// The setting is no address of a server.
#[derive(Debug, Error)]
#[error("{HOME_SERVER} is `{0}`: it must be https://host, or http:// on this machine")]
struct BadAddress(String);

/// The setting names a key store that there is not.
#[derive(Debug, Error)]
#[error("{KEY_STORE} is `{0}`: only `system` and `file` are known")]
struct UnknownKeyStore(String);

/// Everything that the authenticator needs of this platform.
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

/// A desktop has none; only the tests' simulated-device does, and only where its folder is named.
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
    Arc::new(NeverAsleep)
}

/// The browser, and settings that a computer keeps elsewhere.
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

/// A file takes the key store's place by explicit setting only, never because the key store is silent.
fn secret(tauri: &AppHandle, folder: &Path) -> Result<Arc<dyn PlatformSecret>, UnknownKeyStore> {
    match env::var(KEY_STORE).as_deref().unwrap_or("system") {
        "file" => Ok(Arc::new(FileSecret::new(folder.join(SECRET_FILE)))),
        // The key store's item is named after the installation's folder, so that two never share a secret.
        "system" | "" => {
            let app = &tauri.config().identifier;
            Ok(Arc::new(Keyring::new(app, folder.to_string_lossy())))
        }
        other => Err(UnknownKeyStore(other.to_owned())),
    }
}
