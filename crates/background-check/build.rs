//! Adds the plugin's Kotlin and Swift parts to the app's Android and iOS projects.

/// Empty: the web view must not call this plugin.
const COMMANDS: &[&str] = &[];

fn main() {
    tauri_plugin::Builder::new(COMMANDS)
        .android_path("android")
        .ios_path("ios")
        .build();
}
