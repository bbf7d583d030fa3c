//! What the window may ask for: to act, and to see.

use authenticator::{
    App,
    views::{Action, AppView},
};
use tauri::State;

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
