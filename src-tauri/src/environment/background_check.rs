//! The background-check plugin as the authenticator's port.

use authenticator::{
    App,
    ports::{BackgroundCheck, CheckTarget, PlatformRefused, PortFuture},
    views::{DeliveryMode, NotificationStatus, Permission},
};
use tauri::AppHandle;
use tauri_plugin_background_check::{self as plugin, BackgroundCheckExt as _};
use tracing::warn;

/// Notifies the app of each status change that the platform reports.
pub(crate) async fn forward_status_changes(tauri: AppHandle, app: App) {
    let mut changes = tauri.background_check().status_changes();
    while changes.changed().await.is_ok() {
        app.notification_status_changed();
    }
}

/// The port, filled by the plugin.
pub(super) struct PlatformBackgroundCheck(pub(super) AppHandle);

impl BackgroundCheck for PlatformBackgroundCheck {
    fn set_targets(&self, targets: &[CheckTarget]) {
        let list = targets.iter().map(|target| plugin::CheckTarget {
            origin: target.origin.to_string(),
            device: *target.device.as_bytes(),
            key: target.key.clone(),
            server_key: *target.server_key.as_bytes(),
            clock_offset_s: target.clock_offset_s,
        });
        self.0.background_check().set_targets(list.collect());
    }

    fn notification_status(&self) -> NotificationStatus {
        let status = self.0.background_check().status();
        NotificationStatus {
            mode: match status.delivery_mode {
                plugin::DeliveryMode::WhileOpen => DeliveryMode::WhileOpen,
                plugin::DeliveryMode::Periodic => DeliveryMode::Periodic,
                plugin::DeliveryMode::Push => DeliveryMode::Push,
                plugin::DeliveryMode::ApplePush => DeliveryMode::ApplePush,
            },
            permission: match status.permission {
                plugin::Permission::Allowed => Permission::Allowed,
                plugin::Permission::NotAsked => Permission::NotAsked,
                plugin::Permission::Refused => Permission::Refused,
            },
            can_be_woken: cfg!(target_os = "android") || status.endpoint.is_some(),
        }
    }

    fn request_permission(&self) -> PortFuture<'_, ()> {
        Box::pin(async {
            if let Err(error) = self.0.background_check().request_permission().await {
                warn!(%error, "the notification prompt was not shown");
            }
        })
    }

    fn push_endpoint(&self) -> Option<String> {
        self.0.background_check().status().endpoint
    }

    fn open_settings(&self) -> Result<(), PlatformRefused> {
        let opened = self.0.background_check().open_settings();
        opened.map_err(|_| PlatformRefused)
    }
}
