//! A phone: the app's own folder, and no setting from outside.

use std::{error::Error, sync::Arc};

use authenticator::{
    Ports,
    adapters::{
        file_store::FileStore,
        http::Http,
        software_keys::SoftwareKeys,
        system::{NoBiometrics, SystemClock, SystemRng},
    },
    ports::{Outside, PlatformKey, PlatformSecret, Refused, SecretUnavailable},
    views::KeyStoreKind,
};
use tauri::{AppHandle, Manager};
use tauri_plugin_opener::OpenerExt as _;

use super::asleep::Asleep;

/// Everything that the authenticator needs of this platform.
pub(crate) fn ports(tauri: &AppHandle) -> Result<Ports, Box<dyn Error>> {
    Ok(Ports {
        secret: Arc::new(Unconnected),
        store: Arc::new(FileStore::new(tauri.path().app_data_dir()?)),
        transport: Arc::new(Http::new()?),
        keys: Arc::new(SoftwareKeys),
        clock: Arc::new(SystemClock),
        rng: Arc::new(SystemRng),
        presence: Arc::new(NoBiometrics),
        outside: Arc::new(Phone(tauri.clone())),
        lookout: Arc::new(Asleep(tauri.clone())),
        home_server: None,
    })
}

/// Here no key store is connected yet: the app says that it does not answer, and keeps nothing unprotected.
struct Unconnected;

impl PlatformSecret for Unconnected {
    fn kind(&self) -> KeyStoreKind {
        KeyStoreKind::System
    }

    fn load(&self) -> Result<Option<PlatformKey>, SecretUnavailable> {
        Err(SecretUnavailable)
    }

    fn create(&self, _: &PlatformKey) -> Result<(), SecretUnavailable> {
        Err(SecretUnavailable)
    }
}

/// The browser, through the plugin: what a desktop calls does not exist here.
struct Phone(AppHandle);

impl Outside for Phone {
    fn open(&self, address: &str) -> Result<(), Refused> {
        let opened = self.0.opener().open_url(address, None::<&str>);
        opened.map_err(|_| Refused)
    }

    fn has_settings(&self) -> bool {
        false
    }

    fn open_settings(&self) -> Result<(), Refused> {
        Err(Refused)
    }
}
