//! The handle: what Rust asks of Kotlin and Swift.
//!
//! # Why no call can wait for itself
//! A synchronous question blocks its thread until the answer comes, so the answer must never need that thread.
//! - Android: Rust runs on a thread of its own, never on the one that draws. A question is handed to the drawing thread,
//!   which gives it to the plugin's own worker at once; the worker answers from there.
//! - iOS: Rust's start runs on the main thread. A question is handed to the bridge's queue, never to the main thread,
//!   and is answered there.
//!
//! What must prompt or draw needs the main thread on both, and may wait for a person. Such questions are `async` here,
//! so that nobody can block on them.

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
    Failure, Level, Made, Standing,
    wire::{
        Arguments, Conceal, KeepFactor, KeepSecret, LevelAnswer, Loaded, MadeAnswer, Make, Named,
        Nothing, Question, Released, Sign, Signed, name_of_key, secret_text, text,
    },
};

#[cfg(target_os = "ios")]
tauri::ios_plugin_binding!(init_plugin_device_key);

/// The plugin; it manages a [`DeviceKey`].
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

/// What the phone's hardware holds.
///
/// Names are of `a–z 0–9 -`, at most 64 bytes. That of a T is its alias in the Keystore, on iOS its application tag.
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
    /// Makes a T: P-256, never to leave the hardware, usable while the phone is locked but not before it was first
    /// unlocked. Its name is made of the id; the platform is asked to attest it with the challenge.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn make(&self, id: [u8; 16], challenge: [u8; 32]) -> Result<Made, Failure> {
        let make = Make {
            name: name_of_key(id),
            challenge: text(&challenge),
        };
        let answer: MadeAnswer = self.ask(Question::Make, &make)?;
        let made = answer.read(make.name)?;
        info!(level = ?made.level, attested = made.attested, "a key was made");
        Ok(made)
    }

    /// Signs SHA-256 of a message, as `r ‖ s`.
    ///
    /// # Errors
    /// [`Failure::Gone`] if there is no such T; any other [`Failure`].
    pub fn sign(&self, name: &[u8], message: &[u8]) -> Result<[u8; 64], Failure> {
        let (name, message) = (known(name)?, text(message));
        let signed: Signed = self.ask(Question::Sign, &Sign { name, message })?;
        signed.read()
    }

    /// What holds a T.
    ///
    /// # Errors
    /// [`Failure::Gone`] if there is no such T; any other [`Failure`].
    pub fn level(&self, name: &[u8]) -> Result<Level, Failure> {
        let name = known(name)?;
        let answer: LevelAnswer = self.ask(Question::Level, &Named { name })?;
        Ok(answer.level)
    }

    /// Forgets a T; one that is not there, too.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn forget(&self, name: &[u8]) -> Result<(), Failure> {
        let name = known(name)?;
        self.ask(Question::Forget, &Named { name })
    }

    /// The platform secret, or `None` if there never was one.
    ///
    /// # Errors
    /// [`Failure::Gone`] if a part of it is lost; any other [`Failure`].
    pub fn secret(&self) -> Result<Option<Zeroizing<[u8; 32]>>, Failure> {
        let loaded: Loaded = self.ask(Question::LoadSecret, &Nothing {})?;
        loaded.secret.map(|secret| secret.read()).transpose()
    }

    /// Keeps a first platform secret; it never replaces one.
    ///
    /// # Errors
    /// [`Failure`]; then nothing is kept.
    pub fn keep_secret(&self, secret: &[u8; 32]) -> Result<(), Failure> {
        let secret = secret_text(secret);
        self.ask(Question::KeepSecret, &KeepSecret { secret: &secret })
    }

    /// Prompts, and keeps a `K_bio` where only the biometrics that are enrolled now release it. Replaces an older one.
    ///
    /// # Errors
    /// [`Failure`]; then nothing is kept.
    pub async fn keep_factor(&self, name: &str, key: &[u8; 32]) -> Result<(), Failure> {
        let key = secret_text(key);
        let keep = KeepFactor { name, key: &key };
        self.ask_person(Question::KeepFactor, &keep).await
    }

    /// Prompts, and releases a `K_bio`.
    ///
    /// # Errors
    /// [`Failure::Changed`] or [`Failure::Gone`] if it is lost for good; any other [`Failure`].
    pub async fn release_factor(&self, name: &str) -> Result<Zeroizing<[u8; 32]>, Failure> {
        let released: Released = self
            .ask_person(Question::ReleaseFactor, &Named { name })
            .await?;
        released.key.read()
    }

    /// Forgets a `K_bio`; one that is not there, too.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn forget_factor(&self, name: &str) -> Result<(), Failure> {
        self.ask(Question::ForgetFactor, &Named { name })
    }

    /// Screen lock and biometrics, as they are now.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn standing(&self) -> Result<Standing, Failure> {
        self.ask(Question::Standing, &Nothing {})
    }

    /// Whether [`Self::open_settings`] can do anything: iOS leads no app to the settings of its lock.
    #[must_use]
    pub const fn has_settings(&self) -> bool {
        cfg!(target_os = "android")
    }

    /// Opens the system's settings of the screen lock.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn open_settings(&self) -> Result<(), Failure> {
        self.ask(Question::OpenSettings, &Nothing {})
    }

    /// What keeps the screen out of pictures.
    #[must_use]
    pub fn curtain(&self) -> Curtain<R> {
        Curtain {
            device_key: self.clone(),
            is_drawn: false,
            lifting: None,
        }
    }

    /// Whether what is shown is concealed; in effect when it returns.
    async fn conceal(&self, on: bool) -> Result<(), Failure> {
        self.ask_person(Question::Conceal, &Conceal { on }).await
    }

    /// For what neither prompts nor draws.
    fn ask<T: DeserializeOwned>(
        &self,
        question: Question,
        with: &impl Arguments,
    ) -> Result<T, Failure> {
        let answer = self.bridge.run_mobile_plugin(question.name(), with);
        answer.map_err(|error| failure_of(question, &error))
    }

    /// For what prompts or draws.
    async fn ask_person<T: DeserializeOwned>(
        &self,
        question: Question,
        with: &impl Arguments,
    ) -> Result<T, Failure> {
        let answer = self.bridge.run_mobile_plugin_async(question.name(), with);
        answer.await.map_err(|error| failure_of(question, &error))
    }
}

/// Keeps private screens out of screenshots, recordings and other displays. From the start it conceals everything.
#[derive(Debug)]
pub struct Curtain<R: Runtime> {
    device_key: DeviceKey<R>,
    is_drawn: bool,
    /// On its way up, or there.
    lifting: Option<JoinHandle<()>>,
}

/// How long the page may take to draw another screen in place of a private one.
const UNTIL_DRAWN: Duration = Duration::from_millis(500);

impl<R: Runtime> Curtain<R> {
    /// Shows a screen: a private one once the curtain is drawn. For another one it lifts, but not before the page has had
    /// time to draw that. A curtain that could not be drawn is drawn again the next time.
    pub async fn show<T>(&mut self, is_private: bool, show: impl FnOnce() -> T) -> T {
        if is_private {
            if let Some(lifting) = self.lifting.take() {
                lifting.abort();
                self.is_drawn = false;
            }
            if !self.is_drawn {
                self.is_drawn = self.device_key.conceal(true).await.is_ok();
            }
            return show();
        }
        let shown = show();
        if self.lifting.is_none() {
            let device_key = self.device_key.clone();
            self.lifting = Some(async_runtime::spawn(async move {
                sleep(UNTIL_DRAWN).await;
                // Where it fails, the curtain stays: too much is concealed, not too little.
                let _ = device_key.conceal(false).await;
            }));
        }
        shown
    }
}

/// A name that [`DeviceKey::make`] gave.
fn known(name: &[u8]) -> Result<&str, Failure> {
    std::str::from_utf8(name).map_err(|_| Failure::Gone)
}

fn failure_of(question: Question, error: &PluginInvokeError) -> Failure {
    match error {
        PluginInvokeError::InvokeRejected(rejected) => {
            let failure = Failure::of_code(rejected.code.as_deref());
            warn!(?question, %failure, "the platform refused");
            failure
        }
        // What an answer held is never printed: it may have been a secret in another form.
        PluginInvokeError::CannotDeserializeResponse(_) => {
            warn!(?question, "the platform's answer cannot be read");
            Failure::Unavailable
        }
        error => {
            warn!(?question, %error, "the platform was not reached");
            Failure::Unavailable
        }
    }
}
