//! Builds the window's configuration, and a permission for each command of ours.

fn main() {
    // Phones with memory pages of 16 KB load the library only so; linkers before NDK 28 would align it to 4.
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("android") {
        println!("cargo::rustc-link-arg-cdylib=-z");
        println!("cargo::rustc-link-arg-cdylib=max-page-size=16384");
    }
    let commands =
        tauri_build::AppManifest::new().commands(&["dispatch", "view", "notify", "copy_code"]);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    tauri_build::try_build(attributes).expect("tauri.conf.json and capabilities/ are sound");
}
