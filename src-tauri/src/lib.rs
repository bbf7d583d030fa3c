//! The app's window.
//!
//! Invariant: nothing is decided here. Actions go to [`authenticator::App`], its views come back; what the platform has
//! to give (folders, key store, browser) is handed over once, at the start; links that open the app are handed on as is.

mod commands;
mod environment;
mod links;

use std::{error::Error, io};

use authenticator::{App, views::AppView};
use tauri::{AppHandle, Builder, Emitter, Manager, WebviewWindowBuilder, Wry, async_runtime};
use tokio::sync::watch;
use tracing_subscriber::EnvFilter;

/// The one window; capabilities name it too.
const WINDOW: &str = "main";
/// What is logged where `RUST_LOG` says nothing, as on every phone; there what holds a new key is, too.
const LOGGED: &str = "warn,tauri_plugin_device_key=info";

/// Opens the app and stays until its window is closed.
pub fn run() {
    let context = tauri::generate_context!();
    #[cfg(target_os = "android")]
    let context = links::with_host(context);
    tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::try_from_default_env().unwrap_or_else(|_| LOGGED.into()))
        .with_writer(io::stderr)
        .init();
    plugins(tauri::Builder::default())
        .setup(|tauri| open(tauri.handle()))
        .invoke_handler(tauri::generate_handler![
            commands::dispatch,
            commands::view,
            commands::notify
        ])
        .run(context)
        .expect("the platform can open a window");
}

/// Where a phone's own code calls in.
#[cfg(mobile)]
#[allow(unreachable_pub, reason = "it is reached by its symbol")]
mod entry {
    #[tauri::mobile_entry_point]
    fn start() {
        super::run();
    }
}

fn plugins(builder: Builder<Wry>) -> Builder<Wry> {
    // First: a second start ends here, and its link opens in the first.
    #[cfg(desktop)]
    let builder = builder
        .plugin(tauri_plugin_single_instance::init(|tauri, _, _| {
            links::come_to_front(tauri);
        }))
        .plugin(tauri_plugin_notification::init());
    // A link in the page opens nothing by itself.
    #[cfg(mobile)]
    let builder = builder
        .plugin(tauri_plugin_device_key::init())
        .plugin(
            tauri_plugin_opener::Builder::new()
                .open_js_links_on_click(false)
                .build(),
        )
        .plugin(tauri_plugin_background_check::init());
    builder.plugin(tauri_plugin_deep_link::init())
}

/// Opens the authenticator first, then the window: no command ever comes too early.
fn open(tauri: &AppHandle) -> Result<(), Box<dyn Error>> {
    let app = App::open(environment::ports(tauri)?);
    async_runtime::spawn(show_views(tauri.clone(), app.watch()));
    let polling = app.clone();
    async_runtime::spawn(async move { polling.run().await });
    #[cfg(mobile)]
    async_runtime::spawn(environment::forward_status_changes(
        tauri.clone(),
        app.clone(),
    ));
    tauri.manage(app);
    links::listen(tauri);
    for window in &tauri.config().app.windows {
        WebviewWindowBuilder::from_config(tauri, window)?.build()?;
    }
    Ok(())
}

/// Hands every new view to the window, until the authenticator ends.
async fn show_views(tauri: AppHandle, mut views: watch::Receiver<AppView>) {
    #[cfg(mobile)]
    let mut curtain = environment::device_key(&tauri).curtain();
    while views.changed().await.is_ok() {
        let view = views.borrow_and_update().clone();
        let emit = || tauri.emit_to(WINDOW, "view", &view);
        // A window that is closing hears nothing more, and needs nothing more.
        #[cfg(mobile)]
        let _ = curtain.show(view.screen.is_private(), emit).await;
        #[cfg(desktop)]
        let _ = emit();
    }
}
