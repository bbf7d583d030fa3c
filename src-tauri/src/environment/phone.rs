//! Phones: the app's own data folder, the phone's hardware, and no environment variables.

use std::{error::Error, sync::Arc};

use authenticator::{
    Ports,
    adapters::{
        file_store::FileStore,
        http::Http,
        system::{SystemClock, SystemRng},
    },
    ports::{PlatformRefused, SystemUi},
};
use tauri::{AppHandle, Manager, Wry};
use tauri_plugin_device_key::DeviceKey;

use super::{background_check::PlatformBackgroundCheck, hardware::Hardware};

/// The ports of this platform.
pub(crate) fn ports(tauri: &AppHandle) -> Result<Ports, Box<dyn Error>> {
    let hardware = Arc::new(Hardware(device_key(tauri)));
    Ok(Ports {
        secret: hardware.clone(),
        store: Arc::new(FileStore::new(tauri.path().app_data_dir()?)),
        transport: Arc::new(Http::new()?),
        keys: hardware.clone(),
        clock: Arc::new(SystemClock),
        rng: Arc::new(SystemRng),
        presence: hardware,
        system_ui: Arc::new(Phone(tauri.clone())),
        background_check: Arc::new(PlatformBackgroundCheck(tauri.clone())),
        home_server: None,
    })
}

/// The device-key plugin.
pub(crate) fn device_key(tauri: &AppHandle) -> DeviceKey<Wry> {
    tauri.state::<DeviceKey<Wry>>().inner().clone()
}

/// The browser and the platform's settings, through the device-key plugin.
struct Phone(AppHandle);

impl SystemUi for Phone {
    fn open(&self, address: &str) -> Result<(), PlatformRefused> {
        let opened = device_key(&self.0).open_address(address);
        opened.map_err(|_| PlatformRefused)
    }

    fn has_settings(&self) -> bool {
        device_key(&self.0).has_settings()
    }

    fn open_settings(&self) -> Result<(), PlatformRefused> {
        let opened = device_key(&self.0).open_settings();
        opened.map_err(|_| PlatformRefused)
    }
}
