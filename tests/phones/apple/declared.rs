//! The app's `Info.plist` and entitlements.

use std::collections::BTreeSet;

use plist::{Dictionary, Value};

use super::{PROJECT, at, entitlements, info, json, project, set, target, texts};
use crate::files::{files, repository, swift_packages, text};

/// XcodeGen writes both from `project.yml` on a Mac; the committed files must equal its output.
#[test]
fn property_lists_then_equal_to_xcodegens_output() {
    // Keys that XcodeGen adds to every application.
    let mut made = Dictionary::from_iter([
        ("CFBundleDevelopmentRegion", "$(DEVELOPMENT_LANGUAGE)"),
        ("CFBundleExecutable", "$(EXECUTABLE_NAME)"),
        ("CFBundleIdentifier", "$(PRODUCT_BUNDLE_IDENTIFIER)"),
        ("CFBundleInfoDictionaryVersion", "6.0"),
        ("CFBundleName", "$(PRODUCT_NAME)"),
        ("CFBundlePackageType", "APPL"),
    ]);
    made.extend(properties("info"));
    assert_eq!(info(), sorted(made), "Info.plist");
    assert_eq!(
        entitlements(),
        sorted(properties("entitlements")),
        "entitlements"
    );
}

fn properties(list: &str) -> Dictionary {
    at(&target(), &[list, "properties"])
        .into_dictionary()
        .expect("properties are a mapping")
}

fn sorted(mut list: Dictionary) -> Dictionary {
    list.sort_keys();
    list
}

#[test]
fn background_modes_then_only_fetch_for_the_check() {
    assert_eq!(texts(&at(&info(), &["UIBackgroundModes"])), set(&["fetch"]));
    let permitted = texts(&at(&info(), &["BGTaskSchedulerPermittedIdentifiers"]));
    assert_eq!(permitted, set(&["eu.countersign.app.refresh"]));
    for package in swift_packages() {
        let named = named_tasks(&package.join("Sources"));
        assert!(
            !package.ends_with("background-check/ios") || named == permitted,
            "background-check registers {named:?}, and Info.plist permits {permitted:?}"
        );
    }
}

/// The app's own names in quotes: a task that is registered and not permitted ends the app as it starts.
fn named_tasks(sources: &std::path::Path) -> BTreeSet<String> {
    files(sources, &["swift"])
        .iter()
        .flat_map(|file| {
            let swift = std::fs::read_to_string(file).expect("a file that was listed can be read");
            swift
                .split('"')
                .filter(|word| word.starts_with("eu.countersign.app."))
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn transport_security_then_no_exception_and_no_file_sharing() {
    for never in [
        "NSAppTransportSecurity",
        "UIFileSharingEnabled",
        "UISupportsDocumentBrowser",
        "LSSupportsOpeningDocumentsInPlace",
        "LSApplicationQueriesSchemes",
    ] {
        assert!(!info().contains_key(never), "Info.plist has {never}");
    }
    // Tauri's CLI would merge these into it.
    for merged in ["src-tauri/Info.plist", "src-tauri/Info.ios.plist"] {
        assert!(!repository().join(merged).exists(), "{merged} is there");
    }
    for configuration in ["src-tauri/tauri.conf.json", "src-tauri/tauri.ios.conf.json"] {
        assert!(json(configuration)["bundle"]["iOS"]["infoPlist"].is_null());
    }
}

#[test]
fn link_scheme_then_registered_for_the_app() {
    let types = at(&info(), &["CFBundleURLTypes"]);
    let [only] = types.as_array().expect("an array").as_slice() else {
        panic!("one kind of link: {types:?}");
    };
    let only = only.as_dictionary().expect("a dictionary");
    assert_eq!(
        texts(&at(only, &["CFBundleURLSchemes"])),
        set(&["countersign"])
    );
    let desktop = &json("src-tauri/tauri.conf.json")["plugins"]["deep-link"]["desktop"]["schemes"];
    assert_eq!(desktop, &serde_json::json!(["countersign"]));
    let android = text("src-tauri/gen/android/app/src/main/AndroidManifest.xml");
    assert!(android.contains(r#"<data android:scheme="countersign" />"#));
}

/// At each build the deep-link plugin writes the links of its iOS configuration into both lists.
#[test]
fn deep_link_plugin_then_it_would_write_the_committed_lists() {
    let configured = &json("src-tauri/tauri.ios.conf.json")["plugins"]["deep-link"]["mobile"];
    assert_eq!(
        configured,
        &serde_json::json!([
            { "scheme": ["countersign"], "appLink": false },
            { "scheme": ["https"], "host": "$(COUNTERSIGN_LINK_HOST)", "appLink": true },
        ])
    );
    assert_eq!(
        at(&info(), &["CFBundleURLTypes"]),
        Value::Array(vec![Value::Dictionary(Dictionary::from_iter([
            (
                "CFBundleURLName",
                Value::from("$(PRODUCT_BUNDLE_IDENTIFIER).countersign")
            ),
            (
                "CFBundleURLSchemes",
                Value::Array(vec!["countersign".into()])
            ),
        ]))])
    );
    assert_eq!(
        texts(&at(
            &entitlements(),
            &["com.apple.developer.associated-domains"]
        )),
        set(&["applinks:$(COUNTERSIGN_LINK_HOST)"])
    );
}

/// Xcode would replace an undefined variable with an empty string.
#[test]
fn variables_in_entitlements_then_each_is_defined() {
    let settings = text(&format!("{PROJECT}/Countersign.xcconfig"));
    assert!(settings.contains("\nCOUNTERSIGN_LINK_HOST = "));
    for configuration in ["debug", "release"] {
        assert_eq!(
            at(&project(), &["configFiles", configuration]).as_string(),
            Some("Countersign.xcconfig")
        );
    }
}

#[test]
fn files_then_protected_until_first_unlock_and_keychain_is_the_apps_own() {
    let entitlements = entitlements();
    assert_eq!(
        at(
            &entitlements,
            &["com.apple.developer.default-data-protection"]
        )
        .as_string(),
        Some("NSFileProtectionCompleteUntilFirstUserAuthentication")
    );
    assert_eq!(
        texts(&at(&entitlements, &["keychain-access-groups"])),
        set(&["$(AppIdentifierPrefix)eu.countersign.app"])
    );
    assert_eq!(entitlements.len(), 3, "an entitlement that no test knows");
}

#[test]
fn d07_phone_or_tablet_then_the_app_runs_there_in_every_orientation() {
    let every = set(&[
        "UIInterfaceOrientationPortrait",
        "UIInterfaceOrientationPortraitUpsideDown",
        "UIInterfaceOrientationLandscapeLeft",
        "UIInterfaceOrientationLandscapeRight",
    ]);
    assert_eq!(
        texts(&at(&info(), &["UISupportedInterfaceOrientations~ipad"])),
        every
    );
    assert_eq!(
        at(&target(), &["settings", "base", "TARGETED_DEVICE_FAMILY"]).as_string(),
        Some("1,2")
    );
    let scenes = at(&info(), &["UIApplicationSceneManifest"]);
    let scenes = scenes.as_dictionary().expect("a dictionary");
    assert_eq!(
        at(scenes, &["UIApplicationSupportsMultipleScenes"]).as_boolean(),
        Some(false)
    );
}
