//! What the window may ask for: to act, to see, and to tell.

use authenticator::{
    App,
    views::{Action, AppView},
};
use tauri::{AppHandle, State};
#[cfg(mobile)]
use tauri_plugin_background_check::BackgroundCheckExt as _;
#[cfg(desktop)]
use tauri_plugin_notification::NotificationExt as _;

/// Does what the person did.
#[tauri::command]
pub(crate) async fn dispatch(app: State<'_, App>, action: Action) -> Result<(), ()> {
    app.dispatch(action).await;
    Ok(())
}

/// What to show now.
#[tauri::command]
pub(crate) fn view(app: State<'_, App>) -> AppView {
    app.view()
}

/// Tells of a request while the window is out of view; the words come from the locale files. A phone has its own.
#[tauri::command]
#[cfg_attr(mobile, expect(unused_variables, reason = "its words name nobody"))]
pub(crate) fn notify(tauri: AppHandle, title: String, body: String) -> Result<(), ()> {
    // Some desktops read markup in the body; a server's own words must not become a link.
    let body = body.replace(['<', '>', '&'], " ");
    #[cfg(desktop)]
    let notice = tauri.notification().builder().title(title).body(body);
    #[cfg(desktop)]
    let shown = notice.show();
    #[cfg(mobile)]
    let shown = tauri.background_check().notify();
    // Without a notification service the request still stands in the list.
    shown.map_err(drop)
}
