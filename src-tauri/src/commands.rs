//! The commands that the window may call.

use authenticator::{
    App,
    views::{Action, AppView},
};
use tauri::{AppHandle, State};
#[cfg(mobile)]
use tauri_plugin_background_check::BackgroundCheckExt as _;
#[cfg(desktop)]
use tauri_plugin_notification::NotificationExt as _;

/// Performs one action of the user.
#[tauri::command]
pub(crate) async fn dispatch(app: State<'_, App>, action: Action) -> Result<(), ()> {
    app.dispatch(action).await;
    Ok(())
}

/// Returns the current view.
#[tauri::command]
pub(crate) fn view(app: State<'_, App>) -> AppView {
    app.view()
}

/// Puts a code into the clipboard of a phone until it expires, marked as sensitive. Returns false on a desktop, which has
/// no such mark: the window copies it.
#[tauri::command]
#[cfg_attr(desktop, expect(unused_variables, reason = "the window copies it"))]
pub(crate) async fn copy_code(tauri: AppHandle, code: String, seconds: u32) -> bool {
    #[cfg(mobile)]
    {
        let device_key = crate::environment::device_key(&tauri);
        device_key.copy_code(&code, seconds).await.is_ok()
    }
    #[cfg(desktop)]
    false
}

/// Shows a desktop notification with texts from the window's locale files. Phones use a fixed text of their own.
#[tauri::command]
#[cfg_attr(mobile, expect(unused_variables, reason = "its text is fixed"))]
pub(crate) fn notify(tauri: AppHandle, title: String, body: String) -> Result<(), ()> {
    // Some desktops interpret markup in the body; a server's text must not become a link.
    let body = body.replace(['<', '>', '&'], " ");
    #[cfg(desktop)]
    let notice = tauri.notification().builder().title(title).body(body);
    #[cfg(desktop)]
    let shown = notice.show();
    #[cfg(mobile)]
    let shown = tauri.background_check().notify();
    // Without a notification service the request is still in the list.
    shown.map_err(drop)
}
