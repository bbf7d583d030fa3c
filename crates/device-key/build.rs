//! Hands the Kotlin and Swift parts to the shell's build. No command is reachable from the window.

fn main() {
    tauri_plugin::Builder::new(&[])
        .android_path("android")
        .ios_path("ios")
        .build();
}
