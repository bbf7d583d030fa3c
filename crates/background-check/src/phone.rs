//! Calls from Rust to Kotlin and Swift, and the status that comes back.

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

use crate::wire::{CheckTarget, NoArguments, NotificationStatus, SetTargets};

#[cfg(target_os = "ios")]
tauri::ios_plugin_binding!(init_plugin_background_check);

/// The Tauri plugin. Makes [`BackgroundCheck`] available through [`BackgroundCheckExt`].
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
    /// The instance that [`init`] created.
    fn background_check(&self) -> &BackgroundCheck<R>;
}

impl<R: Runtime, T: Manager<R>> BackgroundCheckExt<R> for T {
    fn background_check(&self) -> &BackgroundCheck<R> {
        self.state::<BackgroundCheck<R>>().inner()
    }
}

/// The Kotlin or Swift part of this plugin.
pub struct BackgroundCheck<R: Runtime> {
    handle: PluginHandle<R>,
    targets: watch::Sender<Vec<CheckTarget>>,
    status: watch::Receiver<NotificationStatus>,
}

impl<R: Runtime> fmt::Debug for BackgroundCheck<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BackgroundCheck")
    }
}

/// Time before targets that the platform did not accept are sent again.
const RETRY_INTERVAL: Duration = Duration::from_secs(30);

/// The result of a command that returns no value.
type CommandResult = Result<(), PluginInvokeError>;

#[derive(Serialize)]
struct Subscribe {
    channel: Channel,
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

        let (sender, status) = watch::channel(NotificationStatus::default());
        let channel = Channel::new(move |body| {
            if let InvokeResponseBody::Json(json) = body {
                let new: NotificationStatus = serde_json::from_str(&json)?;
                sender.send_if_modified(|status| std::mem::replace(status, new.clone()) != new);
            }
            Ok(())
        });
        // The authenticator starts even if this fails: it then checks only while it is open, as the default status says.
        if let Err(error) = handle.run_mobile_plugin::<()>("subscribe", Subscribe { channel }) {
            warn!(%error, "the background check did not start");
        }

        let (targets, list) = watch::channel(Vec::new());
        async_runtime::spawn(send_targets(handle.clone(), list));
        Ok(Self {
            handle,
            targets,
            status,
        })
    }

    /// Replaces the accounts to check. Returns at once; a task sends them to the platform.
    pub fn set_targets(&self, targets: Vec<CheckTarget>) {
        self.targets.send_replace(targets);
    }

    /// The last status that the platform sent. Does not block.
    #[must_use]
    pub fn status(&self) -> NotificationStatus {
        self.status.borrow().clone()
    }

    /// Reports each change of the status, such as a new push endpoint or a changed setting.
    #[must_use]
    pub fn status_changes(&self) -> watch::Receiver<NotificationStatus> {
        self.status.clone()
    }

    /// Shows the platform's notification prompt, and its choice of push services if there are several. The user's
    /// decision arrives as a new [`Self::status`].
    ///
    /// # Errors
    /// [`PluginInvokeError`] if the platform could not show the prompt.
    pub async fn request_permission(&self) -> CommandResult {
        self.handle
            .run_mobile_plugin_async("requestPermission", NoArguments {})
            .await
    }

    /// Opens the platform's notification settings for this app.
    ///
    /// # Errors
    /// [`PluginInvokeError`] if the platform has no such settings.
    pub fn open_settings(&self) -> CommandResult {
        self.handle
            .run_mobile_plugin("openSettings", NoArguments {})
    }

    /// Shows the notification for a request that the running app received. Its text names no one, because it also appears
    /// on a locked screen.
    ///
    /// # Errors
    /// [`PluginInvokeError`] if the platform did not accept it.
    pub fn notify(&self) -> CommandResult {
        self.handle.run_mobile_plugin("notify", NoArguments {})
    }
}

/// Sends the newest list to the platform and skips lists that a newer one has replaced. A list that the platform did not
/// accept is sent again after [`RETRY_INTERVAL`].
async fn send_targets<R: Runtime>(
    handle: PluginHandle<R>,
    mut list: watch::Receiver<Vec<CheckTarget>>,
) {
    while list.changed().await.is_ok() {
        loop {
            let targets = list.borrow_and_update().clone();
            let result: CommandResult = handle
                .run_mobile_plugin_async("setTargets", SetTargets { targets })
                .await;
            let Err(error) = result else { break };
            warn!(%error, "the platform did not accept the accounts to check");
            // A newer list is sent without waiting.
            if let Ok(Err(_closed)) = timeout(RETRY_INTERVAL, list.changed()).await {
                return;
            }
        }
    }
}
