//! What we do in the place of tao ends when tao does it.

use std::fs;

use cargo_metadata::MetadataCommand;

use super::PROJECT;
use crate::files::{repository, text};

/// With both, a link that starts the app would open twice.
#[test]
fn the_first_link_then_is_handed_on_by_us_or_by_tao() {
    let metadata = MetadataCommand::new()
        .manifest_path(repository().join("Cargo.toml"))
        .exec()
        .expect("the workspace has metadata");
    let tao = metadata
        .packages
        .iter()
        .find(|package| package.name.as_str() == "tao")
        .expect("Tauri's windows are tao's");
    let connecting = tao
        .manifest_path
        .with_file_name("src/platform_impl/ios/app_state.rs");
    let connecting = fs::read_to_string(&connecting).expect("tao's sources are where they were");
    assert!(connecting.contains("unsafe fn connect_scene("));
    let by_tao = connecting.contains("URLContexts()") || connecting.contains("url_contexts");
    let by_us = text(&format!("{PROJECT}/Sources/countersign-app/main.mm"))
        .contains("hand_on_first_link();");
    assert_ne!(by_tao, by_us, "tao {}", tao.version);
}
