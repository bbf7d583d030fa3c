//! The shell: the app's window around [`authenticator::App`].
//!
//! Invariant: no decision is made here. Actions go to the authenticator and views come back; the ports are set once at
//! the start; links that open the app are passed on unchanged.

mod commands;
mod environment;
mod links;

use std::{error::Error, io};

use authenticator::{App, views::AppView};
use tauri::{
    AppHandle, Builder, Emitter, Manager, RunEvent, WebviewWindowBuilder, Wry, async_runtime,
};
use tokio::sync::watch;
use tracing_subscriber::EnvFilter;

/// The label of the only window, also in `capabilities/main.json`.
const WINDOW: &str = "main";
/// The log filter if `RUST_LOG` is not set, as on phones. Includes the protection level of new keys.
const DEFAULT_LOG_FILTER: &str = "warn,tauri_plugin_device_key=info";

/// Runs the app until its window is closed.
pub fn run() {
    let context = tauri::generate_context!();
    #[cfg(target_os = "android")]
    let context = links::with_host(context);
    tracing_subscriber::fmt()
        .with_env_filter(
            EnvFilter::try_from_default_env().unwrap_or_else(|_| DEFAULT_LOG_FILTER.into()),
        )
        .with_writer(io::stderr)
        .init();
    plugins(tauri::Builder::default())
        .setup(|tauri| open(tauri.handle()))
        .invoke_handler(tauri::generate_handler![
            commands::dispatch,
            commands::view,
            commands::copy_code,
            commands::notify
        ])
        .build(context)
        .expect("the platform can open a window")
        .run(on_run_event);
}

/// iOS discards the scene of an app in the background, and tao destroys the window with it. The next scene has none.
#[cfg(target_os = "ios")]
fn on_run_event(tauri: &AppHandle, event: RunEvent) {
    if let RunEvent::SceneRequested { .. } = event
        && let Err(error) = open_windows(tauri)
    {
        tracing::error!(%error, "the window could not be opened again");
    }
}

#[cfg(not(target_os = "ios"))]
fn on_run_event(_: &AppHandle, _: RunEvent) {}

/// The entry point that a phone's native code calls.
#[cfg(mobile)]
#[allow(unreachable_pub, reason = "native code calls the exported symbol")]
mod entry {
    #[tauri::mobile_entry_point]
    fn start() {
        super::run();
    }
}

fn plugins(builder: Builder<Wry>) -> Builder<Wry> {
    // The first plugin: a second start ends here, and its link opens in the running app.
    #[cfg(desktop)]
    let builder = builder
        .plugin(tauri_plugin_single_instance::init(|tauri, _, _| {
            links::come_to_front(tauri);
        }))
        .plugin(tauri_plugin_notification::init());
    #[cfg(mobile)]
    let builder = builder
        .plugin(tauri_plugin_device_key::init())
        .plugin(tauri_plugin_background_check::init());
    #[cfg(any(target_os = "ios", feature = "play-services-scanner"))]
    #[cfg(mobile)]
    let builder = builder.plugin(tauri_plugin_barcode_scanner::init());
    builder.plugin(tauri_plugin_deep_link::init())
}

/// Opens the authenticator before the window, so that every command finds it.
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
    Ok(open_windows(tauri)?)
}

/// Builds each window of the configuration that is not open.
fn open_windows(tauri: &AppHandle) -> tauri::Result<()> {
    for window in &tauri.config().app.windows {
        if tauri.get_webview_window(&window.label).is_none() {
            WebviewWindowBuilder::from_config(tauri, window)?.build()?;
        }
    }
    Ok(())
}

/// Sends every new view to the window until the authenticator ends.
async fn show_views(tauri: AppHandle, mut views: watch::Receiver<AppView>) {
    #[cfg(mobile)]
    let mut capture_guard = environment::device_key(&tauri).screen_capture_guard();
    while views.changed().await.is_ok() {
        let view = views.borrow_and_update().clone();
        let emit = || tauri.emit_to(WINDOW, "view", &view);
        // Errors are ignored: a closing window does not need the view.
        #[cfg(mobile)]
        let _ = capture_guard.show(view.screen.is_private(), emit).await;
        #[cfg(desktop)]
        let _ = emit();
    }
}
