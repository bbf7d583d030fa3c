//! The app asleep, as a port.

use authenticator::{
    App,
    ports::{BackgroundCheck, CheckTarget, PlatformRefused, PortFuture},
    views::{DeliveryMode, NotificationStatus, Permission},
};
use tauri::AppHandle;
use tauri_plugin_background_check::{self as background_check, BackgroundCheckExt as _};
use tracing::warn;

/// Has the app look again whenever the platform says something new of itself.
pub(crate) async fn tell_changes(tauri: AppHandle, app: App) {
    let mut states = tauri.background_check().states();
    while states.changed().await.is_ok() {
        app.notification_status_changed();
    }
}

/// What the platform does while the app sleeps.
pub(super) struct Asleep(pub(super) AppHandle);

impl BackgroundCheck for Asleep {
    fn set_targets(&self, targets: &[CheckTarget]) {
        let list = targets.iter().map(|account| background_check::Watched {
            origin: account.origin.to_string(),
            device: *account.device.as_bytes(),
            key: account.key.clone(),
            server_key: *account.server_key.as_bytes(),
            clock_offset_s: account.clock_offset_s,
        });
        self.0.background_check().watch(list.collect());
    }

    fn notification_status(&self) -> NotificationStatus {
        let state = self.0.background_check().state();
        NotificationStatus {
            mode: match state.way {
                background_check::Way::WhileOpen => DeliveryMode::WhileOpen,
                background_check::Way::Periodic => DeliveryMode::Periodic,
                background_check::Way::Push => DeliveryMode::Push,
            },
            permission: match state.leave {
                background_check::Leave::Allowed => Permission::Allowed,
                background_check::Leave::NotAsked => Permission::NotAsked,
                background_check::Leave::Refused => Permission::Refused,
            },
            can_be_woken: cfg!(target_os = "android"),
        }
    }

    fn request_permission(&self) -> PortFuture<'_, ()> {
        Box::pin(async {
            if let Err(error) = self.0.background_check().ask_leave().await {
                warn!(%error, "the person was not asked");
            }
        })
    }

    fn push_endpoint(&self) -> Option<String> {
        self.0.background_check().state().endpoint
    }

    fn open_settings(&self) -> Result<(), PlatformRefused> {
        self.0
            .background_check()
            .open_settings()
            .map_err(|_| PlatformRefused)
    }
}
