//! Adds the Kotlin and Swift parts to the app's Android and iOS projects. The web view cannot call this plugin.

fn main() {
    tauri_plugin::Builder::new(&[])
        .android_path("android")
        .ios_path("ios")
        .build();
}
