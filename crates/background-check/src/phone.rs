//! The way to Kotlin and Swift.

use std::{fmt, time::Duration};

use serde::Serialize;
pub use tauri::plugin::mobile::PluginInvokeError;
use tauri::{
    Manager, Runtime, async_runtime,
    ipc::{Channel, InvokeResponseBody},
    plugin::{Builder, PluginApi, PluginHandle, TauriPlugin},
};
use tokio::{sync::watch, time::timeout};
use tracing::warn;

use crate::wire::{Nothing, State, Watch, Watched};

#[cfg(target_os = "ios")]
tauri::ios_plugin_binding!(init_plugin_background_check);

/// Initialises the plugin.
#[must_use]
pub fn init<R: Runtime>() -> TauriPlugin<R> {
    Builder::new("background-check")
        .setup(|app, api| {
            app.manage(BackgroundCheck::open(api)?);
            Ok(())
        })
        .build()
}

/// Access to the background check of an app.
pub trait BackgroundCheckExt<R: Runtime> {
    /// The one that [`init`] started.
    fn background_check(&self) -> &BackgroundCheck<R>;
}

impl<R: Runtime, T: Manager<R>> BackgroundCheckExt<R> for T {
    fn background_check(&self) -> &BackgroundCheck<R> {
        self.state::<BackgroundCheck<R>>().inner()
    }
}

/// What the platform does while the app sleeps.
pub struct BackgroundCheck<R: Runtime> {
    handle: PluginHandle<R>,
    watched: watch::Sender<Vec<Watched>>,
    state: watch::Receiver<State>,
}

impl<R: Runtime> fmt::Debug for BackgroundCheck<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BackgroundCheck")
    }
}

/// How long a list that the platform did not take lies.
const AGAIN: Duration = Duration::from_secs(30);

/// The answer of a command that says nothing.
type Done = Result<(), PluginInvokeError>;

#[derive(Serialize)]
struct Attend {
    heard: Channel,
}

impl<R: Runtime> BackgroundCheck<R> {
    fn open<C: serde::de::DeserializeOwned>(
        api: PluginApi<R, C>,
    ) -> Result<Self, PluginInvokeError> {
        #[cfg(target_os = "android")]
        let handle =
            api.register_android_plugin("eu.countersign.backgroundcheck", "BackgroundCheckPlugin")?;
        #[cfg(target_os = "ios")]
        let handle = api.register_ios_plugin(init_plugin_background_check)?;

        let (told, state) = watch::channel(State::default());
        let heard = Channel::new(move |body| {
            if let InvokeResponseBody::Json(json) = body {
                let new: State = serde_json::from_str(&json)?;
                told.send_if_modified(|state| std::mem::replace(state, new.clone()) != new);
            }
            Ok(())
        });
        // The authenticator starts all the same: then it looks only while it is open, as the default state says.
        if let Err(error) = handle.run_mobile_plugin::<()>("attend", Attend { heard }) {
            warn!(%error, "the background check did not start");
        }

        let (watched, list) = watch::channel(Vec::new());
        async_runtime::spawn(hand_over(handle.clone(), list));
        Ok(Self {
            handle,
            watched,
            state,
        })
    }

    /// Whom to ask for from now on; replaces what was there. Never waits for the platform.
    pub fn watch(&self, watched: Vec<Watched>) {
        self.watched.send_replace(watched);
    }

    /// What the platform last said of itself. Never waits for it.
    #[must_use]
    pub fn state(&self) -> State {
        self.state.borrow().clone()
    }

    /// Every new state: a push service gave an address, the person changed a setting.
    #[must_use]
    pub fn states(&self) -> watch::Receiver<State> {
        self.state.clone()
    }

    /// Asks the person to allow notifications, and which push service to use where there are several: the platform prompts.
    ///
    /// # Errors
    /// [`PluginInvokeError`] if it could not; what the person said is told by [`Self::state`].
    pub async fn ask_leave(&self) -> Done {
        self.handle
            .run_mobile_plugin_async("askLeave", Nothing {})
            .await
    }

    /// Opens the platform's settings of this app's notifications.
    ///
    /// # Errors
    /// [`PluginInvokeError`] if there are none to open.
    pub fn open_settings(&self) -> Done {
        self.handle.run_mobile_plugin("openSettings", Nothing {})
    }

    /// Tells of a request that the running app knows of, in words that name nobody: a locked screen shows them, too.
    ///
    /// # Errors
    /// [`PluginInvokeError`] if the platform did not take it.
    pub fn notify(&self) -> Done {
        self.handle.run_mobile_plugin("notify", Nothing {})
    }
}

/// Hands every newest list to the platform; one that another overtook is never handed over, one that was not taken is
/// handed over again.
async fn hand_over<R: Runtime>(handle: PluginHandle<R>, mut list: watch::Receiver<Vec<Watched>>) {
    while list.changed().await.is_ok() {
        loop {
            let watched = list.borrow_and_update().clone();
            let done: Done = handle
                .run_mobile_plugin_async("watch", Watch { watched })
                .await;
            let Err(error) = done else { break };
            warn!(%error, "the list of accounts to ask for was not taken");
            // A newer list does not wait.
            if let Ok(Err(_ended)) = timeout(AGAIN, list.changed()).await {
                return;
            }
        }
    }
}
