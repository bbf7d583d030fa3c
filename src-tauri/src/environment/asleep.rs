//! The app asleep, as a port.

use authenticator::{
    App,
    ports::{Lookout, PortFuture, Refused, Watched},
    views::{Leave, Reach, Way},
};
use tauri::AppHandle;
use tauri_plugin_lookout::{self as lookout, LookoutExt as _};
use tracing::warn;

/// Has the app look again whenever the platform says something new of itself.
pub(crate) async fn tell_changes(tauri: AppHandle, app: App) {
    let mut states = tauri.lookout().states();
    while states.changed().await.is_ok() {
        app.reach_changed();
    }
}

/// What the platform does while the app sleeps.
pub(super) struct Asleep(pub(super) AppHandle);

impl Lookout for Asleep {
    fn watch(&self, watched: &[Watched]) {
        let list = watched.iter().map(|account| lookout::Watched {
            origin: account.origin.to_string(),
            device: *account.device.as_bytes(),
            key: account.key.clone(),
            server_key: *account.server_key.as_bytes(),
            clock_offset_s: account.clock_offset_s,
        });
        self.0.lookout().watch(list.collect());
    }

    fn reach(&self) -> Reach {
        let state = self.0.lookout().state();
        Reach {
            way: match state.way {
                lookout::Way::WhileOpen => Way::WhileOpen,
                lookout::Way::Periodic => Way::Periodic,
                lookout::Way::Push => Way::Push,
            },
            allowed: match state.leave {
                lookout::Leave::Allowed => Leave::Allowed,
                lookout::Leave::NotAsked => Leave::NotAsked,
                lookout::Leave::Refused => Leave::Refused,
            },
            can_be_woken: cfg!(target_os = "android"),
        }
    }

    fn ask_leave(&self) -> PortFuture<'_, ()> {
        Box::pin(async {
            if let Err(error) = self.0.lookout().ask_leave().await {
                warn!(%error, "the person was not asked");
            }
        })
    }

    fn endpoint(&self) -> Option<String> {
        self.0.lookout().state().endpoint
    }

    fn open_settings(&self) -> Result<(), Refused> {
        self.0.lookout().open_settings().map_err(|_| Refused)
    }
}
