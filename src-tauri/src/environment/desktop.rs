//! Desktops: settings from environment variables, a platform secret in the Secret Service or a file, and the simulated
//! device of tests.

use std::{env, error::Error, path::PathBuf, sync::Arc};

use authenticator::{
    Ports,
    adapters::{
        desktop,
        file_store::FileStore,
        http::Http,
        software_keys::SoftwareKeys,
        system::{SystemClock, SystemRng},
    },
    ports::{PlatformRefused, SystemUi},
};
use tauri::{AppHandle, Manager};

/// The data folder; by default the platform's app data folder.
const DATA_FOLDER: &str = "COUNTERSIGN_DATA_DIR";

/// The ports of this platform.
pub(crate) fn ports(tauri: &AppHandle) -> Result<Ports, Box<dyn Error>> {
    let folder = data_folder(tauri)?;
    Ok(Ports {
        secret: desktop::secret(&tauri.config().identifier, &folder)?,
        store: Arc::new(FileStore::new(folder)),
        transport: Arc::new(Http::new()?),
        keys: Arc::new(SoftwareKeys),
        clock: Arc::new(SystemClock),
        rng: Arc::new(SystemRng),
        presence: desktop::presence(),
        system_ui: Arc::new(Desktop),
        background_check: desktop::background_check(),
        home_server: desktop::home_server()?,
    })
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

fn data_folder(tauri: &AppHandle) -> Result<PathBuf, tauri::Error> {
    match env::var_os(DATA_FOLDER) {
        Some(folder) if !folder.is_empty() => Ok(folder.into()),
        _ => tauri.path().app_data_dir(),
    }
}
