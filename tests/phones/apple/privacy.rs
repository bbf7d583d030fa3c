//! Permission texts and required-reason APIs: the declarations must match their use.

use std::{collections::BTreeSet, fs};

use super::{PROJECT, at, info, property_list, set, target, texts};
use crate::files::{entries, files, repository, swift_packages, text};

/// Permission keys, with the words in sources that make the system prompt.
const PERMISSIONS: &[(&str, &[&str])] = &[
    (
        "NSCameraUsageDescription",
        &["getUserMedia({", "AVCaptureDevice"],
    ),
    ("NSMicrophoneUsageDescription", &["audio: true", "AVAudio"]),
    (
        "NSFaceIDUsageDescription",
        &["LAContext", "biometryCurrentSet"],
    ),
    (
        "NSPhotoLibraryUsageDescription",
        &["PHPhotoLibrary", "PHAsset"],
    ),
    ("NSLocationWhenInUseUsageDescription", &["CLLocation"]),
    ("NSContactsUsageDescription", &["CNContact"]),
    ("NSBluetoothAlwaysUsageDescription", &["CBCentral"]),
    (
        "NSLocalNetworkUsageDescription",
        &["NWBrowser", "NWListener", "NetService"],
    ),
    ("NSUserTrackingUsageDescription", &["ATTrackingManager"]),
];

/// Apple's API categories, with the words in sources that use them, and the declared reason.
const INTERFACES: &[(&str, &str, &[&str])] = &[
    ("UserDefaults", "CA92.1", &["UserDefaults"]),
    (
        "SystemBootTime",
        "35F9.1",
        &["systemUptime", "mach_absolute_time"],
    ),
    (
        "DiskSpace",
        "E174.1",
        &[
            "volumeAvailableCapacity",
            "systemFreeSize",
            "statfs",
            "statvfs",
        ],
    ),
    ("ActiveKeyboards", "54BD.1", &["activeInputModes"]),
    // Rust's standard library reads a file's metadata when it reads the file.
    (
        "FileTimestamp",
        "C617.1",
        &["fs::read(", "modificationDate"],
    ),
];

#[test]
fn permission_is_used_then_it_has_a_reason_and_no_other_has() {
    let declared: BTreeSet<String> = info()
        .keys()
        .filter(|key| key.ends_with("UsageDescription"))
        .cloned()
        .collect();
    let sources = sources();
    let used: BTreeSet<String> = PERMISSIONS
        .iter()
        .filter(|(_, words)| words.iter().any(|word| sources.contains(word)))
        .map(|(key, _)| (*key).to_owned())
        .collect();
    assert_eq!(declared, used);
}

#[test]
fn permission_reasons_then_each_language_has_them() {
    let reasons: Vec<String> = info()
        .keys()
        .filter(|key| key.ends_with("UsageDescription"))
        .cloned()
        .collect();
    let languages = texts(&at(&info(), &["CFBundleLocalizations"]));
    for language in &languages {
        let spoken = text(&format!(
            "{PROJECT}/countersign-app_iOS/{language}.lproj/InfoPlist.strings"
        ));
        for reason in &reasons {
            assert!(
                spoken.contains(&format!("\"{reason}\" = \"")),
                "{language} has no {reason}"
            );
        }
    }
    assert_eq!(
        languages,
        folders("locales", |folder| folder.join("app.ftl").exists())
    );
    let projects = folders(&format!("{PROJECT}/countersign-app_iOS"), |folder| {
        folder.extension().is_some_and(|kind| kind == "lproj")
    });
    assert_eq!(languages, projects);
}

/// The names of subfolders with this extension, without it.
fn folders(parent: &str, kind: impl Fn(&std::path::Path) -> bool) -> BTreeSet<String> {
    entries(&repository().join(parent))
        .iter()
        .filter(|folder| kind(folder))
        .filter_map(|folder| folder.file_stem()?.to_str())
        .map(str::to_owned)
        .collect()
}

#[test]
fn privacy_manifest_then_lists_exactly_the_used_apis() {
    let manifest = property_list("PrivacyInfo.xcprivacy");
    let declared: BTreeSet<(String, BTreeSet<String>)> =
        at(&manifest, &["NSPrivacyAccessedAPITypes"])
            .as_array()
            .expect("an array")
            .iter()
            .filter_map(|entry| entry.as_dictionary())
            .map(|entry| {
                let kind = at(entry, &["NSPrivacyAccessedAPIType"]);
                let kind = kind.as_string().expect("a text").to_owned();
                (
                    kind,
                    texts(&at(entry, &["NSPrivacyAccessedAPITypeReasons"])),
                )
            })
            .collect();
    let sources = sources();
    let used = INTERFACES
        .iter()
        .filter(|(_, _, words)| words.iter().any(|word| sources.contains(word)))
        .map(|(kind, reason, _)| {
            let kind = format!("NSPrivacyAccessedAPICategory{kind}");
            (kind, set(&[reason]))
        })
        .collect();
    assert_eq!(declared, used);
}

#[test]
fn privacy_manifest_then_declares_no_tracking_or_collection_and_is_in_the_app() {
    let manifest = property_list("PrivacyInfo.xcprivacy");
    assert_eq!(
        at(&manifest, &["NSPrivacyTracking"]).as_boolean(),
        Some(false)
    );
    for none in ["NSPrivacyTrackingDomains", "NSPrivacyCollectedDataTypes"] {
        assert_eq!(texts(&at(&manifest, &[none])), BTreeSet::new());
    }
    let sources = at(&target(), &["sources"]);
    let carried = sources.as_array().expect("an array").iter().any(|source| {
        source.as_dictionary().is_some_and(|source| {
            source.get("path").and_then(|path| path.as_string()) == Some("PrivacyInfo.xcprivacy")
                && source.get("buildPhase").and_then(|phase| phase.as_string()) == Some("resources")
        })
    });
    assert!(
        carried,
        "project.yml does not put the manifest into the app"
    );
}

/// All sources of this workspace that run on an iPhone.
fn sources() -> String {
    let root = repository();
    let rust = [
        "crates/authenticator/src",
        "crates/protocol/src",
        "src-tauri/src",
    ];
    swift_packages()
        .iter()
        .map(|package| package.join("Sources"))
        .chain([root.join("ui/src/lib"), root.join("ui/src/screens")])
        .chain([root.join(PROJECT).join("Sources")])
        .chain(rust.map(|folder| root.join(folder)))
        .flat_map(|folder| files(&folder, &["swift", "ts", "svelte", "rs", "mm"]))
        .map(|file| fs::read_to_string(file).expect("a file that was listed can be read"))
        .collect()
}
