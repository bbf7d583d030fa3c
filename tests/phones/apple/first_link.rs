//! The workaround for tao's missing first link must end when tao handles it.

use std::fs;

use cargo_metadata::MetadataCommand;

use super::PROJECT;
use crate::files::{repository, text};

/// With both, a link that starts the app would be handled twice.
#[test]
fn first_link_then_passed_on_by_the_workaround_or_by_tao() {
    let connecting = tao("app_state.rs");
    assert!(connecting.contains("unsafe fn connect_scene("));
    let by_tao = connecting.contains("URLContexts()") || connecting.contains("url_contexts");
    let by_us = text(&format!("{PROJECT}/Sources/countersign-app/main.mm"))
        .contains("hand_on_first_link();");
    assert_ne!(by_tao, by_us);
}

/// The workaround looks the names up at start. With a wrong name the link would be lost without an error.
#[test]
fn workaround_reads_taos_delegate_then_its_names_exist() {
    let ours = text(&format!("{PROJECT}/Sources/countersign-app/first_link.mm"));
    let scene = tao("scene.rs");
    for (by_us, by_tao) in [
        (
            "objc_getClass(\"TaoSceneDelegate\")",
            "name = \"TaoSceneDelegate\"",
        ),
        (
            "@selector(scene:willConnectToSession:options:)",
            "method(scene:willConnectToSession:options:)",
        ),
        ("scene:openURLContexts:", "method(scene:openURLContexts:)"),
        (
            "scene:continueUserActivity:",
            "method(scene:continueUserActivity:)",
        ),
    ] {
        assert!(ours.contains(by_us), "{by_us}");
        assert!(scene.contains(by_tao), "{by_tao}");
    }
}

/// A source file of tao for iOS.
pub(super) fn tao(file: &str) -> String {
    let metadata = MetadataCommand::new()
        .manifest_path(repository().join("Cargo.toml"))
        .exec()
        .expect("the workspace has metadata");
    let tao = metadata
        .packages
        .iter()
        .find(|package| package.name.as_str() == "tao")
        .expect("Tauri's windows are tao's");
    let file = tao
        .manifest_path
        .with_file_name(format!("src/platform_impl/ios/{file}"));
    fs::read_to_string(&file).expect("tao's sources are where they were")
}
