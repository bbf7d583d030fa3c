//! Links that open the app, at start or while it runs. They are passed to the authenticator unchanged.

use authenticator::{App, views::Action};
use tauri::{AppHandle, Manager, Url, async_runtime};
#[cfg(target_os = "android")]
use tauri::{Context, Wry};
use tauri_plugin_deep_link::DeepLinkExt as _;

/// The host whose https links open this app, set at build time here and in Gradle, which has the same default.
#[cfg(target_os = "android")]
const LINK_HOST: &str = match option_env!("COUNTERSIGN_LINK_HOST") {
    Some(host) => host,
    None => "login.countersign.example",
};

/// Sets the host in the plugin's configuration; the plugin ignores links of other hosts. The configuration file contains the
/// name of the setting, so that the manifest generated from it is the same for every builder.
#[cfg(target_os = "android")]
pub(crate) fn with_host(mut context: Context<Wry>) -> Context<Wry> {
    let plugin = context.config_mut().plugins.0.get_mut("deep-link");
    let links = plugin.and_then(|plugin| plugin.get_mut("mobile")?.as_array_mut());
    for host in (links.into_iter().flatten()).filter_map(|link| link.get_mut("host")) {
        *host = LINK_HOST.into();
    }
    context
}

/// Handles the link that started this process, and every later one. Call this before the window is created.
pub(crate) fn listen(tauri: &AppHandle) {
    // A debug build registers its links only on request, because the registration remains after the build is gone.
    #[cfg(any(target_os = "linux", windows))]
    if (!cfg!(debug_assertions) || std::env::var_os("COUNTERSIGN_LINKS").is_some())
        && let Err(error) = tauri.deep_link().register_all()
    {
        tracing::warn!(%error, "the system did not register this app for its links");
    }
    let later = tauri.clone();
    let deep_link = tauri.deep_link();
    deep_link.on_open_url(move |event| event.urls().into_iter().for_each(|url| open(&later, url)));
    // On Android the plugin also reports the first link itself, once there is a window.
    #[cfg(not(target_os = "android"))]
    if let Ok(Some(urls)) = tauri.deep_link().get_current() {
        urls.into_iter().for_each(|url| open(tauri, url));
    }
}

fn open(tauri: &AppHandle, url: Url) {
    let app = tauri.state::<App>().inner().clone();
    #[cfg(desktop)]
    come_to_front(tauri);
    async_runtime::spawn(async move { app.dispatch(Action::Link { url: url.into() }).await });
}

/// Shows the window after a link was opened or the app was started a second time. Phones do this by themselves.
#[cfg(desktop)]
pub(crate) fn come_to_front(tauri: &AppHandle) {
    if let Some(window) = tauri.get_webview_window(crate::WINDOW) {
        // A desktop may refuse to change the focus; the window is visible in any case.
        let _ = window.unminimize().and_then(|()| window.set_focus());
    }
}
