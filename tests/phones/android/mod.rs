//! The Android project: data protection, trusted roots, permissions, exported components.
//!
//! The tests read sources, not a built app. Entries that libraries merge into the manifest are seen only for plugins.

mod build;
mod links;
mod manifest;
mod store;

use roxmltree::{Document, Node};

use crate::files::{repository, text};

const PROJECT: &str = "src-tauri/gen/android";
const SOURCES: &str = "src-tauri/gen/android/app/src";
const ANDROID: &str = "http://schemas.android.com/apk/res/android";
const TOOLS: &str = "http://schemas.android.com/tools";

fn parse(text: &str) -> Document<'_> {
    Document::parse(text).expect("the file is XML")
}

/// An attribute in Android's namespace.
fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attribute((ANDROID, name))
}

/// All descendants with this name.
fn elements<'a, 'input>(
    node: Node<'a, 'input>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    node.descendants().filter(move |one| one.has_tag_name(name))
}

#[test]
fn android_makes_a_backup_then_it_contains_nothing() {
    let places = [
        "database",
        "device_database",
        "device_file",
        "device_root",
        "device_sharedpref",
        "external",
        "file",
        "root",
        "sharedpref",
    ];
    let left_out = |section: Node| {
        let mut found: Vec<_> = elements(section, "exclude")
            .filter(|one| one.attribute("path") == Some("."))
            .filter_map(|one| one.attribute("domain").map(ToOwned::to_owned))
            .collect();
        found.sort();
        found
    };
    let since_12 = text(&format!("{SOURCES}/main/res/xml/data_extraction_rules.xml"));
    let since_12 = parse(&since_12);
    for section in ["cloud-backup", "device-transfer"] {
        let section = elements(since_12.root(), section)
            .next()
            .expect("the section is there");
        assert_eq!(left_out(section), places);
    }
    let before = text(&format!("{SOURCES}/main/res/xml/backup_rules.xml"));
    assert_eq!(left_out(parse(&before).root_element()), places);
    for rules in [since_12.root(), parse(&before).root()] {
        assert_eq!(elements(rules, "include").count(), 0);
    }
}

/// The trust anchors of a network security configuration, and its hosts with clear text.
fn trust(path: &str) -> (Vec<String>, Vec<String>) {
    let file = text(path);
    let document = parse(&file);
    let root = document.root_element();
    assert_eq!(elements(root, "debug-overrides").count(), 0, "{path}");
    let base = elements(root, "base-config").next().expect("a base");
    assert_eq!(
        base.attribute("cleartextTrafficPermitted"),
        Some("false"),
        "{path}"
    );
    let authorities = elements(root, "certificates")
        .filter_map(|one| one.attribute("src").map(ToOwned::to_owned))
        .collect();
    let clear = elements(root, "domain")
        .filter_map(|one| one.text().map(ToOwned::to_owned))
        .collect();
    (authorities, clear)
}

#[test]
fn release_connects_then_only_by_tls_with_system_roots() {
    let (authorities, clear) = trust(&format!(
        "{SOURCES}/main/res/xml/network_security_config.xml"
    ));
    assert_eq!(authorities, ["system"]);
    assert_eq!(clear, <[&str; 0]>::default());
}

#[test]
fn debug_build_connects_then_clear_text_is_allowed_for_loopback_only() {
    let (authorities, clear) = trust(&format!(
        "{SOURCES}/debug/res/xml/network_security_config.xml"
    ));
    assert_eq!(authorities, ["system"]);
    assert_eq!(clear, ["localhost", "127.0.0.1"]);
}

#[test]
fn launcher_icon_then_all_three_layers_exist() {
    let resources = repository().join(SOURCES).join("main/res");
    let icon = text(&format!("{SOURCES}/main/res/mipmap-anydpi/ic_launcher.xml"));
    let icon = parse(&icon);
    for part in ["background", "foreground", "monochrome"] {
        let part = elements(icon.root(), part).next().expect("the part");
        let drawn = attribute(part, "drawable").expect("is drawn");
        match drawn.split_once('/') {
            Some(("@drawable", name)) => {
                assert!(resources.join(format!("drawable/{name}.xml")).is_file());
            }
            Some(("@color", name)) => {
                let colors = text(&format!("{SOURCES}/main/res/values/colors.xml"));
                assert!(
                    elements(parse(&colors).root(), "color")
                        .any(|one| one.attribute("name") == Some(name))
                );
            }
            _ => panic!("{drawn} is neither a drawing nor a colour"),
        }
    }
}

#[test]
fn window_opens_then_it_is_protected_from_capture_at_once() {
    let activity = text(&format!(
        "{SOURCES}/main/java/eu/countersign/app/MainActivity.kt"
    ));
    let start = activity.find("fun onCreate").expect("it starts somewhere");
    let secure = activity.find("window.addFlags(FLAG_SECURE)");
    let drawn = activity[start..]
        .find("super.onCreate")
        .map(|at| start + at);
    assert!(
        secure > Some(start) && secure < drawn,
        "{secure:?} {drawn:?}"
    );
    assert!(!activity.contains("clearFlags"));
}
