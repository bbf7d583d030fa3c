//! Gradle settings of the app and its modules.

use std::{fs, process::Command};

use super::{PROJECT, manifest::modules};
use crate::files::{repository, text};

/// Google's proprietary services, which not every phone has.
const SERVICES: &[&str] = &[
    "com.google.android.gms",
    "com.google.android.play",
    "com.google.firebase",
    "com.google.mlkit",
];

fn gradle() -> String {
    text(&format!("{PROJECT}/app/build.gradle.kts"))
}

fn lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).collect()
}

#[test]
fn app_is_built_then_it_targets_android_9_to_16() {
    let gradle = gradle();
    for line in ["compileSdk = 36", "minSdk = 28", "targetSdk = 36"] {
        assert!(lines(&gradle).contains(&line), "{line}");
    }
    let config = text("src-tauri/tauri.conf.json");
    assert!(config.contains("\"minSdkVersion\": 28"));
    for module in modules() {
        if module.starts_with(repository()) {
            let module = fs::read_to_string(module.join("build.gradle.kts")).expect("is there");
            assert!(lines(&module).contains(&"minSdk = 28"));
        }
    }
}

#[test]
fn release_is_built_then_it_is_small_and_reproducible() {
    let gradle = gradle();
    for line in [
        "isDebuggable = false",
        "enable = true",
        "vcsInfo.include = false",
        "isCrunchPngs = false",
        "jniLibs.useLegacyPackaging = false",
        "includeInApk = false",
        "includeInBundle = false",
    ] {
        assert!(lines(&gradle).contains(&line), "{line}");
    }
    let wrapper = text(&format!(
        "{PROJECT}/gradle/wrapper/gradle-wrapper.properties"
    ));
    assert!(wrapper.contains("distributionSha256Sum="));
}

#[test]
fn app_is_linked_then_without_google_services() {
    let ours = [
        repository().join(PROJECT).join("app"),
        repository().join(PROJECT),
    ];
    for module in modules().into_iter().chain(ours) {
        let file = module.join("build.gradle.kts");
        let gradle = fs::read_to_string(&file).expect("is there");
        for service in SERVICES {
            assert!(!gradle.contains(service), "{}: {service}", file.display());
        }
    }
    assert!(gradle().contains("exclude(group = \"com.google.android.material\")"));
}

#[test]
fn signing_key_then_it_is_not_in_the_repository() {
    let listed = Command::new("git")
        .args([
            "ls-files",
            "*.jks",
            "*.keystore",
            "*.p12",
            "*.pfx",
            "*keystore.properties",
        ])
        .current_dir(repository())
        .output()
        .expect("git lists what is committed");
    assert!(listed.status.success());
    assert_eq!(String::from_utf8_lossy(&listed.stdout), "");
    for line in lines(&gradle()) {
        assert!(
            !line.starts_with("storePassword = \"") && !line.starts_with("keyPassword = \""),
            "{line}"
        );
    }
}
