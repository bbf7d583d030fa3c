//! Hands the plugin's Android and iOS parts to the app's projects.

/// Nothing here may be called from the web view.
const COMMANDS: &[&str] = &[];

fn main() {
    tauri_plugin::Builder::new(COMMANDS)
        .android_path("android")
        .ios_path("ios")
        .build();
}
