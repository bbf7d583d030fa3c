//! Links that open the app, cold or warm: handed to the authenticator as they are.

use authenticator::{App, views::Action};
use tauri::{AppHandle, Manager, Url, async_runtime};
#[cfg(target_os = "android")]
use tauri::{Context, Wry};
use tauri_plugin_deep_link::DeepLinkExt as _;

/// The host whose https links open this app: who builds it says so, here and to Gradle, which has the same default.
#[cfg(target_os = "android")]
const LINK_HOST: &str = match option_env!("COUNTERSIGN_LINK_HOST") {
    Some(host) => host,
    None => "login.countersign.example",
};

/// Names that host to the plugin, which passes on no other's links there. The configuration holds the name of the setting, so
/// that the manifest, which the plugin writes it into, stays as it is whoever builds.
#[cfg(target_os = "android")]
pub(crate) fn with_host(mut context: Context<Wry>) -> Context<Wry> {
    let plugin = context.config_mut().plugins.0.get_mut("deep-link");
    let links = plugin.and_then(|plugin| plugin.get_mut("mobile")?.as_array_mut());
    for host in (links.into_iter().flatten()).filter_map(|link| link.get_mut("host")) {
        *host = LINK_HOST.into();
    }
    context
}

/// Takes the link that started this process, and every one that comes later. To be called before there is a window.
pub(crate) fn listen(tauri: &AppHandle) {
    // An app that is not installed has nobody else to say whose links these are. A build that is being worked on says so only
    // where it is asked to: what it registers stays behind.
    #[cfg(any(target_os = "linux", windows))]
    if (!cfg!(debug_assertions) || std::env::var_os("COUNTERSIGN_LINKS").is_some())
        && let Err(error) = tauri.deep_link().register_all()
    {
        tracing::warn!(%error, "links are not handed to this app by the system");
    }
    let later = tauri.clone();
    tauri
        .deep_link()
        .on_open_url(move |event| event.urls().into_iter().for_each(|url| open(&later, url)));
    // Android's plugin passes on the first one, too, once there is a window.
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

/// Who pressed a link, or started the app a second time, wants to see the window. A phone shows it by itself.
#[cfg(desktop)]
pub(crate) fn come_to_front(tauri: &AppHandle) {
    if let Some(window) = tauri.get_webview_window(crate::WINDOW) {
        // A desktop may refuse to give the focus away; the window is there all the same.
        let _ = window.unminimize().and_then(|()| window.set_focus());
    }
}
