//! The app's manifest and what its plugins add to it.

use std::{collections::BTreeSet, fs, path::PathBuf};

use cargo_metadata::{DependencyKind, MetadataCommand};
use roxmltree::Node;
use serde_json::{Value, json};

use super::{SOURCES, TOOLS, attribute, elements, parse};
use crate::files::{entries, files, repository, text};

/// All permissions of the installed app. The app's manifest gives a reason for each, also for those of libraries.
const PERMISSIONS: &[&str] = &[
    "ACCESS_NETWORK_STATE",
    "CAMERA",
    "HIDE_OVERLAY_WINDOWS",
    "INTERNET",
    "POST_NOTIFICATIONS",
    "RECEIVE_BOOT_COMPLETED",
    "USE_BIOMETRIC",
    "USE_FINGERPRINT",
    "WAKE_LOCK",
];

/// All components that another app can call.
const EXPORTED: &[&str] = &[
    ".MainActivity",
    "eu.countersign.backgroundcheck.PushReceiver",
    "eu.countersign.backgroundcheck.RaiseToForegroundService",
];

const COMPONENTS: &[&str] = &[
    "activity",
    "activity-alias",
    "provider",
    "receiver",
    "service",
];

pub(super) fn app_manifest() -> String {
    text(&format!("{SOURCES}/main/AndroidManifest.xml"))
}

/// The Android modules of this workspace and of all dependencies on phones, including Tauri's.
pub(super) fn modules() -> BTreeSet<PathBuf> {
    modules_with(&[])
}

/// The same with further options of cargo.
fn modules_with(options: &[&str]) -> BTreeSet<PathBuf> {
    let fixed = ["--filter-platform", "aarch64-linux-android", "--locked"];
    let metadata = MetadataCommand::new()
        .manifest_path(repository().join("Cargo.toml"))
        .other_options(
            fixed
                .iter()
                .chain(options)
                .map(|&option| option.to_owned())
                .collect::<Vec<_>>(),
        )
        .exec()
        .expect("cargo knows the dependencies");
    let graph = metadata.resolve.as_ref().expect("cargo resolves them");
    let mut linked = BTreeSet::new();
    let mut next: Vec<_> = metadata
        .packages
        .iter()
        .filter(|package| package.name == "countersign-app")
        .map(|package| &package.id)
        .collect();
    while let Some(id) = next.pop() {
        if !linked.insert(id) {
            continue;
        }
        let node = graph.nodes.iter().find(|node| node.id == *id);
        let uses = node.into_iter().flat_map(|node| &node.deps);
        next.extend(
            uses.filter(|dep| {
                dep.dep_kinds
                    .iter()
                    .any(|kind| kind.kind == DependencyKind::Normal)
            })
            .map(|dep| &dep.pkg),
        );
    }
    let ours = entries(&repository().join("crates"));
    let theirs = metadata
        .packages
        .iter()
        .filter(|package| linked.contains(&package.id))
        .filter_map(|package| package.manifest_path.parent())
        .map(|folder| folder.as_std_path().to_owned());
    ours.into_iter()
        .chain(theirs)
        .flat_map(|folder| [folder.join("android"), folder.join("mobile/android")])
        .filter(|folder| folder.join("build.gradle.kts").is_file())
        .collect()
}

/// The manifests of those modules.
fn manifests() -> Vec<String> {
    let of_modules = modules()
        .into_iter()
        .filter_map(|module| fs::read_to_string(module.join("src/main/AndroidManifest.xml")).ok());
    [app_manifest()].into_iter().chain(of_modules).collect()
}

fn is_taken_away(node: Node) -> bool {
    node.attribute((TOOLS, "node")) == Some("remove")
}

#[test]
fn app_is_installed_then_it_has_exactly_these_permissions() {
    let mut asked = BTreeSet::new();
    for manifest in manifests() {
        let manifest = parse(&manifest);
        for name in ["uses-permission", "uses-permission-sdk-23"] {
            asked.extend(
                elements(manifest.root(), name)
                    .filter(|one| !is_taken_away(*one))
                    .filter_map(|one| attribute(one, "name").map(ToOwned::to_owned)),
            );
        }
    }
    let allowed: BTreeSet<_> = PERMISSIONS
        .iter()
        .map(|name| format!("android.permission.{name}"))
        .collect();
    assert_eq!(asked, allowed);
}

#[test]
fn permission_is_used_then_the_apps_manifest_declares_it() {
    let manifest = app_manifest();
    let manifest = parse(&manifest);
    let named = elements(manifest.root(), "uses-permission").filter(|one| !is_taken_away(*one));
    assert_eq!(named.count(), PERMISSIONS.len());
}

#[test]
fn d07_device_lacks_hardware_then_it_may_install_the_app() {
    for manifest in manifests() {
        for feature in elements(parse(&manifest).root(), "uses-feature") {
            assert_eq!(attribute(feature, "required"), Some("false"));
        }
    }
}

#[test]
fn another_app_calls_then_it_reaches_exactly_these_components() {
    let mut reached = Vec::new();
    for manifest in manifests() {
        let manifest = parse(&manifest);
        let components = manifest
            .descendants()
            .filter(|node| COMPONENTS.contains(&node.tag_name().name()))
            .filter(|node| !is_taken_away(*node));
        for component in components {
            let name = attribute(component, "name").expect("a component has a name");
            match attribute(component, "exported") {
                Some("false") => {}
                Some("true") => reached.push(name.to_owned()),
                // Android's default without the attribute. With an intent filter the attribute is mandatory.
                _ => assert_eq!(elements(component, "intent-filter").count(), 0, "{name}"),
            }
        }
    }
    assert_eq!(reached, EXPORTED);
}

#[test]
fn application_is_declared_then_it_is_isolated_from_other_apps() {
    let manifest = app_manifest();
    let manifest = parse(&manifest);
    let application = elements(manifest.root(), "application")
        .next()
        .expect("one");
    for (name, value) in [
        ("allowBackup", "false"),
        ("dataExtractionRules", "@xml/data_extraction_rules"),
        ("enableOnBackInvokedCallback", "true"),
        ("fullBackupContent", "@xml/backup_rules"),
        ("localeConfig", "@xml/locales_config"),
        ("networkSecurityConfig", "@xml/network_security_config"),
        ("usesCleartextTraffic", "false"),
    ] {
        assert_eq!(attribute(application, name), Some(value), "{name}");
    }
    assert_eq!(attribute(application, "debuggable"), None);
    let activity = elements(application, "activity").next().expect("one");
    assert_eq!(attribute(activity, "launchMode"), Some("singleTask"));
    assert_eq!(attribute(activity, "taskAffinity"), Some(""));
}

/// AndroidX would fetch emoji fonts from Google's services.
#[test]
fn process_starts_then_googles_services_are_not_called() {
    let manifest = app_manifest();
    let manifest = parse(&manifest);
    let emoji = elements(manifest.root(), "meta-data")
        .find(|one| attribute(*one, "name") == Some("androidx.emoji2.text.EmojiCompatInitializer"));
    assert!(emoji.is_some_and(is_taken_away));
}

/// Android's web view reports usage to Google where the user shares diagnostics, and asks Google about addresses
/// (developer.android.com/guide/webapps/managing-webview).
#[test]
fn web_view_is_shown_then_it_reports_nothing_to_google() {
    let manifest = app_manifest();
    let manifest = parse(&manifest);
    for (name, value) in [
        ("android.webkit.WebView.MetricsOptOut", "true"),
        ("android.webkit.WebView.EnableSafeBrowsing", "false"),
    ] {
        let setting = elements(manifest.root(), "meta-data")
            .find(|one| attribute(*one, "name") == Some(name))
            .expect("the manifest has the setting");
        assert_eq!(attribute(setting, "value"), Some(value), "{name}");
        assert_eq!(
            setting.parent().map(|parent| parent.tag_name().name()),
            Some("application")
        );
    }
}

/// The shell's callbacks, such as Back, stay with the first activity. Only the changes that no app can take over, as
/// `mcc` and `mnc` of the SIM card, are left out: the page does not depend on them, and Android recreates nothing for
/// them since API level 27.
#[test]
fn configuration_changes_then_the_activity_is_not_created_anew() {
    let manifest = app_manifest();
    let manifest = parse(&manifest);
    let activity = elements(manifest.root(), "activity").next().expect("one");
    let taken: BTreeSet<_> = attribute(activity, "configChanges")
        .expect("the activity takes changes over")
        .split('|')
        .collect();
    assert_eq!(
        taken,
        BTreeSet::from([
            "colorMode",
            "density",
            "fontScale",
            "fontWeightAdjustment",
            "keyboard",
            "keyboardHidden",
            "layoutDirection",
            "locale",
            "navigation",
            "orientation",
            "screenLayout",
            "screenSize",
            "smallestScreenSize",
            "touchscreen",
            "uiMode",
        ])
    );
}

#[test]
fn window_calls_the_shell_then_it_has_exactly_these_capabilities() {
    let folder = repository().join("src-tauri/capabilities");
    let files: Vec<_> = fs::read_dir(folder)
        .expect("capabilities are there")
        .map(|entry| entry.expect("can be read").file_name())
        .collect();
    let files: BTreeSet<_> = files.into_iter().collect();
    assert_eq!(files, ["main.json", "scanner.json"].map(Into::into).into());
    let main: Value =
        serde_json::from_str(&text("src-tauri/capabilities/main.json")).expect("JSON");
    assert_eq!(main["windows"], json!(["main"]));
    assert_eq!(main.get("remote"), None);
    assert_eq!(
        main["permissions"],
        json!([
            "allow-dispatch",
            "allow-view",
            "allow-notify",
            "allow-copy-code",
            "core:event:allow-listen",
            "core:event:allow-unlisten"
        ])
    );
    // A platform's own file would replace the list.
    assert!(
        !repository()
            .join("src-tauri/tauri.android.conf.json")
            .exists()
    );
    assert_eq!(capabilities("tauri.conf.json"), json!(["main"]));
}

/// The capabilities that a configuration file lists.
fn capabilities(file: &str) -> Value {
    let config: Value = serde_json::from_str(&text(&format!("src-tauri/{file}"))).expect("JSON");
    config["app"]["security"]["capabilities"].clone()
}

/// The plugin of the platform's scanner has more commands, among them one that opens the settings.
#[test]
fn platform_scans_then_the_window_may_ask_scan_and_cancel_and_only_there() {
    let scanner: Value =
        serde_json::from_str(&text("src-tauri/capabilities/scanner.json")).expect("JSON");
    assert_eq!(scanner["windows"], json!(["main"]));
    assert_eq!(scanner["platforms"], json!(["iOS", "android"]));
    assert_eq!(
        scanner["permissions"],
        json!([
            "barcode-scanner:allow-request-permissions",
            "barcode-scanner:allow-scan",
            "barcode-scanner:allow-cancel"
        ])
    );
    for file in ["tauri.ios.conf.json", "tauri.play-services.conf.json"] {
        assert_eq!(capabilities(file), json!(["main", "scanner"]), "{file}");
    }
}

/// An operator can build with the platform's scanner, and nobody does by accident.
#[test]
fn feature_is_on_then_google_services_and_vibration_are_linked_and_never_by_default() {
    let features = ["--features", "countersign-app/play-services-scanner"];
    let with: BTreeSet<_> = modules_with(&features)
        .difference(&modules())
        .cloned()
        .collect();
    assert_eq!(with.len(), 1, "{with:?}");
    let module = with.first().expect("one module");
    let read = |file| fs::read_to_string(module.join(file)).expect("the plugin has it");
    assert!(read("build.gradle.kts").contains("com.google.android.gms:play-services-mlkit"));
    assert!(read("src/main/AndroidManifest.xml").contains("android.permission.VIBRATE"));
    let shell = text("src-tauri/Cargo.toml");
    assert!(!shell.contains("\ndefault = "));
    for published in [
        "dev.d/phones.sh",
        ".github/workflows/release.yml",
        "metadata",
    ] {
        let path = repository().join(published);
        let texts = if path.is_dir() {
            files(&path, &["yml", "txt"])
        } else {
            vec![path]
        };
        for file in texts {
            let text = fs::read_to_string(&file).expect("a file that was listed can be read");
            assert!(!text.contains("play-services"), "{}", file.display());
        }
    }
}
