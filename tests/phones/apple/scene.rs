//! iOS discards the scene of an app in the background. tao destroys the window with it and asks for another one.

use super::first_link::tao;
use crate::files::text;

/// The shell relies on both events. If tao restored the window itself, the app would have two.
#[test]
fn scene_is_discarded_then_tao_destroys_its_window_and_asks_for_another() {
    let scene = tao("scene.rs");
    let disconnected = after(&scene, "fn sceneDidDisconnect(");
    assert!(disconnected.contains("WindowEvent::Destroyed"));
    let state = tao("app_state.rs");
    let connected = after(&state, "unsafe fn connect_scene(");
    assert!(connected.contains("Event::SceneRequested {"));
    assert!(!connected.contains("create_window("));
}

#[test]
fn scene_is_requested_then_the_shell_opens_the_windows_that_are_missing() {
    let shell = text("src-tauri/src/lib.rs");
    assert!(shell.contains(".run(on_run_event);"));
    let on_event = after(&shell, "#[cfg(target_os = \"ios\")]\nfn on_run_event(");
    assert!(on_event.contains("RunEvent::SceneRequested { .. } = event"));
    assert!(on_event.contains("open_windows(tauri)"));
    let open = after(&shell, "fn open_windows(");
    assert!(open.contains("get_webview_window(&window.label).is_none()"));
}

/// The text from a mark to the end of that function.
fn after<'a>(source: &'a str, mark: &str) -> &'a str {
    let (_, body) = source
        .split_once(mark)
        .unwrap_or_else(|| panic!("{mark} is missing"));
    // A function ends with a brace in the column where its item begins; methods of tao are indented by four.
    let end = body.find("\n}").into_iter().chain(body.find("\n    }\n"));
    body.get(..end.min().unwrap_or(body.len())).unwrap_or(body)
}
