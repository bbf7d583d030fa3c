//! What the Android project declares: how it keeps its data, whom it trusts, what it may do, who may call it.
//!
//! The sources are read, not a built app: what a library adds when manifests are merged is not seen here but where it is a
//! plugin's own.

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

/// The element's attribute of Android.
fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attribute((ANDROID, name))
}

/// Every element of this name below, at any depth.
fn elements<'a, 'input>(
    node: Node<'a, 'input>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    node.descendants().filter(move |one| one.has_tag_name(name))
}

#[test]
fn android_asks_for_a_backup_then_nothing_leaves_the_phone() {
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

/// Whom a network configuration trusts, and where it allows clear text.
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
fn a_release_talks_then_only_by_tls_and_to_whom_the_system_trusts() {
    let (authorities, clear) = trust(&format!(
        "{SOURCES}/main/res/xml/network_security_config.xml"
    ));
    assert_eq!(authorities, ["system"]);
    assert_eq!(clear, <[&str; 0]>::default());
}

#[test]
fn a_debug_build_talks_then_in_clear_to_the_phone_itself_alone() {
    let (authorities, clear) = trust(&format!(
        "{SOURCES}/debug/res/xml/network_security_config.xml"
    ));
    assert_eq!(authorities, ["system"]);
    assert_eq!(clear, ["localhost", "127.0.0.1"]);
}

#[test]
fn a_launcher_draws_the_icon_then_all_three_parts_are_there() {
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
fn the_window_opens_then_no_picture_of_it_can_be_taken_from_the_start() {
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
