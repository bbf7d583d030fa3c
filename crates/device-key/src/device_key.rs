//! Calls from Rust to Kotlin and Swift.
//!
//! # No call deadlocks
//! A synchronous call blocks its thread until the answer arrives, so the answer must never need that thread.
//! - Android: Rust runs on a thread of its own, never on the main thread. The main thread passes a command to the plugin's
//!   worker at once, and the worker answers.
//! - iOS: Rust starts on the main thread. Commands run on Tauri's queue, never on the main thread, and are answered there.
//!
//! Commands that prompt or draw need the main thread on both systems and may wait for the user. They are `async`, so that
//! no thread blocks on them.

use std::time::Duration;

use serde::de::DeserializeOwned;
use tauri::{
    Manager as _, Runtime,
    async_runtime::{self, JoinHandle},
    plugin::{Builder, PluginHandle, TauriPlugin, mobile::PluginInvokeError},
};
use tokio::time::sleep;
use tracing::{info, warn};
use zeroize::Zeroizing;

use crate::{
    CreatedKey, DeviceSecurity, Failure, Level, Statement,
    wire::{
        AppAttestationAnswer, Arguments, AttestApp, Command, CopyCode, CreateKey, CreatedKeyAnswer,
        KeyName, LevelAnswer, LoadedSecret, NoArguments, OpenAddress, ReleasedKey,
        SetCaptureProtection, Sign, Signed, StoreBiometricKey, StoreSecret, key_name,
        secret_to_base64, to_base64,
    },
};

#[cfg(target_os = "ios")]
tauri::ios_plugin_binding!(init_plugin_device_key);

/// The Tauri plugin. Puts a [`DeviceKey`] into the app's state.
#[must_use]
pub fn init<R: Runtime>() -> TauriPlugin<R> {
    Builder::new("device-key")
        .setup(|app, api| {
            #[cfg(target_os = "android")]
            let bridge =
                api.register_android_plugin("eu.countersign.devicekey", "DeviceKeyPlugin")?;
            #[cfg(target_os = "ios")]
            let bridge = api.register_ios_plugin(init_plugin_device_key)?;
            app.manage(DeviceKey { bridge });
            Ok(())
        })
        .build()
}

/// The Kotlin or Swift part of this plugin: keys and secrets that the phone's hardware holds.
///
/// Names consist of `a–z 0–9 -` and have at most 64 bytes. The name of a T is its Keystore alias, on iOS its application tag.
#[derive(Debug)]
pub struct DeviceKey<R: Runtime> {
    bridge: PluginHandle<R>,
}

impl<R: Runtime> Clone for DeviceKey<R> {
    fn clone(&self) -> Self {
        let bridge = self.bridge.clone();
        Self { bridge }
    }
}

impl<R: Runtime> DeviceKey<R> {
    /// Creates a T: a P-256 key that never leaves the hardware. It can be used while the phone is locked, after the first
    /// unlock. The name is derived from the id. With a challenge, Android attests the key if it can; newer phones may need the
    /// network for that.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn create_key(
        &self,
        id: [u8; 16],
        challenge: Option<&[u8; 32]>,
    ) -> Result<CreatedKey, Failure> {
        let arguments = CreateKey {
            name: key_name(id),
            challenge: challenge.map(|challenge| to_base64(challenge)),
        };
        let answer: CreatedKeyAnswer = self.call(Command::CreateKey, &arguments)?;
        let key = answer.read(arguments.name)?;
        info!(level = ?key.level, certificates = key.chain.len(), "a key was created");
        Ok(key)
    }

    /// As [`Self::create_key`], with the platform's statement about the new T for a challenge. On iOS, App Attest states it for
    /// the hash that `client_data_hash` makes of the public key; that takes up to 8 s, because Apple's servers answer.
    ///
    /// # Errors
    /// [`Failure`] if there is no key. A missing statement is no error.
    pub fn create_attested_key(
        &self,
        id: [u8; 16],
        challenge: &[u8; 32],
        client_data_hash: impl FnOnce(&[u8; 65]) -> [u8; 32],
    ) -> Result<(CreatedKey, Statement), Failure> {
        let mut key = self.create_key(id, Some(challenge))?;
        let chain = std::mem::take(&mut key.chain);
        let statement = if cfg!(target_os = "ios") {
            self.attest_app(&client_data_hash(&key.public))
        } else if chain.is_empty() {
            Statement::Failed
        } else {
            Statement::Chain(chain)
        };
        Ok((key, statement))
    }

    fn attest_app(&self, hash: &[u8; 32]) -> Statement {
        let hash = to_base64(hash);
        let answer = self.call(Command::AttestApp, &AttestApp { hash });
        match answer.and_then(|answer: AppAttestationAnswer| answer.read()) {
            Ok(made) => Statement::App(made),
            Err(Failure::Gone) => Statement::Missing,
            Err(_) => Statement::Failed,
        }
    }

    /// Signs the SHA-256 of a message with a T. Returns `r ‖ s`.
    ///
    /// # Errors
    /// [`Failure::Gone`] if there is no such T; any other [`Failure`].
    pub fn sign(&self, name: &[u8], message: &[u8]) -> Result<[u8; 64], Failure> {
        let (name, message) = (key_name_of(name)?, to_base64(message));
        let signed: Signed = self.call(Command::Sign, &Sign { name, message })?;
        signed.read()
    }

    /// The hardware that holds a T.
    ///
    /// # Errors
    /// [`Failure::Gone`] if there is no such T; any other [`Failure`].
    pub fn level(&self, name: &[u8]) -> Result<Level, Failure> {
        let name = key_name_of(name)?;
        let answer: LevelAnswer = self.call(Command::Level, &KeyName { name })?;
        Ok(answer.level)
    }

    /// Deletes a T. Succeeds if there is none.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn delete_key(&self, name: &[u8]) -> Result<(), Failure> {
        let name = key_name_of(name)?;
        self.call(Command::DeleteKey, &KeyName { name })
    }

    /// The platform secret, or `None` if none was ever stored.
    ///
    /// # Errors
    /// [`Failure::Gone`] if a part of it is lost; any other [`Failure`].
    pub fn secret(&self) -> Result<Option<Zeroizing<[u8; 32]>>, Failure> {
        let loaded: LoadedSecret = self.call(Command::LoadSecret, &NoArguments {})?;
        loaded.secret.map(|secret| secret.read()).transpose()
    }

    /// Stores the first platform secret. Never replaces one.
    ///
    /// # Errors
    /// [`Failure`]; nothing is stored then.
    pub fn store_secret(&self, secret: &[u8; 32]) -> Result<(), Failure> {
        let secret = secret_to_base64(secret);
        self.call(Command::StoreSecret, &StoreSecret { secret: &secret })
    }

    /// Deletes the platform secret, every T and every `K_bio`. Succeeds if there are none.
    ///
    /// # Errors
    /// [`Failure`]; a part may be deleted, and the call can be repeated.
    pub fn delete_all(&self) -> Result<(), Failure> {
        self.call(Command::DeleteAll, &NoArguments {})
    }

    /// Prompts, and stores a `K_bio` that only the currently enrolled biometrics can release. Replaces an older one.
    ///
    /// # Errors
    /// [`Failure`]; nothing is stored then.
    pub async fn store_biometric_key(&self, name: &str, key: &[u8; 32]) -> Result<(), Failure> {
        let key = secret_to_base64(key);
        let arguments = StoreBiometricKey { name, key: &key };
        self.call_async(Command::StoreBiometricKey, &arguments)
            .await
    }

    /// Prompts, and releases a `K_bio`.
    ///
    /// # Errors
    /// [`Failure::Changed`] or [`Failure::Gone`] if it is permanently lost; any other [`Failure`].
    pub async fn release_biometric_key(&self, name: &str) -> Result<Zeroizing<[u8; 32]>, Failure> {
        let released: ReleasedKey = self
            .call_async(Command::ReleaseBiometricKey, &KeyName { name })
            .await?;
        released.key.read()
    }

    /// Deletes a `K_bio`. Succeeds if there is none.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn delete_biometric_key(&self, name: &str) -> Result<(), Failure> {
        self.call(Command::DeleteBiometricKey, &KeyName { name })
    }

    /// The current screen lock and biometrics.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn security(&self) -> Result<DeviceSecurity, Failure> {
        self.call(Command::DeviceSecurity, &NoArguments {})
    }

    /// Whether [`Self::open_settings`] works here. iOS has no link to its passcode settings.
    #[must_use]
    pub const fn has_settings(&self) -> bool {
        cfg!(target_os = "android")
    }

    /// Opens the system's settings of the screen lock.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn open_settings(&self) -> Result<(), Failure> {
        self.call(Command::OpenSettings, &NoArguments {})
    }

    /// Opens a web page in the browser.
    ///
    /// # Errors
    /// [`Failure`], on Android also if there is no browser. iOS does not tell.
    pub fn open_address(&self, address: &str) -> Result<(), Failure> {
        self.call(Command::OpenAddress, &OpenAddress { address })
    }

    /// Puts a code into the clipboard: marked as sensitive, on this device only, and cleared after some seconds.
    ///
    /// # Errors
    /// [`Failure`].
    pub async fn copy_code(&self, code: &str, seconds: u32) -> Result<(), Failure> {
        self.call_async(Command::CopyCode, &CopyCode { code, seconds })
            .await
    }

    /// The guard against captures of private screens.
    #[must_use]
    pub fn screen_capture_guard(&self) -> ScreenCaptureGuard<R> {
        ScreenCaptureGuard {
            device_key: self.clone(),
            is_protected: false,
            pending_release: None,
        }
    }

    /// Turns protection from screen capture on or off. In effect when it returns.
    async fn set_capture_protection(&self, on: bool) -> Result<(), Failure> {
        self.call_async(Command::SetCaptureProtection, &SetCaptureProtection { on })
            .await
    }

    /// Calls a command that neither prompts nor draws.
    fn call<T: DeserializeOwned>(
        &self,
        command: Command,
        with: &impl Arguments,
    ) -> Result<T, Failure> {
        let answer = self.bridge.run_mobile_plugin(command.name(), with);
        answer.map_err(|error| to_failure(command, &error))
    }

    /// Calls a command that prompts or draws.
    async fn call_async<T: DeserializeOwned>(
        &self,
        command: Command,
        with: &impl Arguments,
    ) -> Result<T, Failure> {
        let answer = self.bridge.run_mobile_plugin_async(command.name(), with);
        answer.await.map_err(|error| to_failure(command, &error))
    }
}

/// Protects private screens from screenshots, recordings and mirroring. Protection is on from the start.
#[derive(Debug)]
pub struct ScreenCaptureGuard<R: Runtime> {
    device_key: DeviceKey<R>,
    is_protected: bool,
    /// The task that ends the protection; it may have finished.
    pending_release: Option<JoinHandle<()>>,
}

/// Time for the page to render another screen in place of a private one.
const RENDER_TIME: Duration = Duration::from_millis(500);

impl<R: Runtime> ScreenCaptureGuard<R> {
    /// Shows a screen. Protection starts before a private screen is shown, and ends after the page has had time to render
    /// another one. If protection cannot be turned on, the next call tries again.
    pub async fn show<T>(&mut self, is_private: bool, show: impl FnOnce() -> T) -> T {
        if is_private {
            if let Some(pending_release) = self.pending_release.take() {
                pending_release.abort();
                self.is_protected = false;
            }
            if !self.is_protected {
                self.is_protected = self.device_key.set_capture_protection(true).await.is_ok();
            }
            return show();
        }
        let shown = show();
        if self.pending_release.is_none() {
            let device_key = self.device_key.clone();
            self.pending_release = Some(async_runtime::spawn(async move {
                sleep(RENDER_TIME).await;
                // If this fails, protection stays on, which is the safe side.
                let _ = device_key.set_capture_protection(false).await;
            }));
        }
        shown
    }
}

/// A key name as text; every name from [`DeviceKey::create_key`] is valid.
fn key_name_of(name: &[u8]) -> Result<&str, Failure> {
    std::str::from_utf8(name).map_err(|_| Failure::Gone)
}

fn to_failure(command: Command, error: &PluginInvokeError) -> Failure {
    match error {
        PluginInvokeError::InvokeRejected(rejected) => {
            let failure = Failure::from_code(rejected.code.as_deref());
            warn!(?command, %failure, "the platform reported a failure");
            failure
        }
        // The answer is not logged: it may contain a secret.
        PluginInvokeError::CannotDeserializeResponse(_) => {
            warn!(?command, "the platform's answer is malformed");
            Failure::Unavailable
        }
        error => {
            warn!(?command, %error, "the platform could not be called");
            Failure::Unavailable
        }
    }
}
