//! Builds the window's configuration, and a permission for each command of ours.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&["dispatch", "view", "notify"]);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    tauri_build::try_build(attributes).expect("tauri.conf.json and capabilities/ are sound");
}
