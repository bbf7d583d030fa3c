//! `./dev android` and `./dev ios`: with missing tools they list them and build nothing; with fake tools they call the
//! builder with the right arguments.

use std::fs;

use crate::desk::{Desk, setting};

const ANDROID_TARGETS: [&str; 3] = [
    "aarch64-linux-android",
    "armv7-linux-androideabi",
    "x86_64-linux-android",
];

#[test]
fn android_tools_are_missing_then_each_is_listed_and_nothing_built() {
    let desk = Desk::with_targets(&[]);
    desk.program("javac", "echo javac 11.0.2");
    desk.dev(&["android"]).refuses_for(&[
        "JDK 17 or newer",
        "the Android SDK, its folder in ANDROID_HOME",
        "rustup target add aarch64-linux-android armv7-linux-androideabi x86_64-linux-android",
    ]);
    assert_eq!(desk.built(), "");
}

#[test]
fn sdk_is_old_then_platform_build_tools_and_ndk_are_listed() {
    let desk = Desk::with_targets(&ANDROID_TARGETS);
    desk.file("sdk/platforms/android-35/android.jar", "");
    desk.file("sdk/build-tools/35.0.0/aapt2", "");
    desk.file("sdk/ndk/27.0.12077973/source.properties", "");
    let (level, ndk) = (setting("compileSdk"), setting("ndkVersion"));
    desk.dev(&["android"]).refuses_for(&[
        &format!("sdkmanager 'platforms;android-{level}'"),
        &format!("sdkmanager 'build-tools;{level}.0.0'"),
        &format!("sdkmanager 'ndk;{ndk}'"),
    ]);
    assert_eq!(desk.built(), "");
}

#[test]
fn android_tools_are_complete_then_apk_and_aab_are_built_from_locked_dependencies() {
    let desk = Desk::with_targets(&ANDROID_TARGETS);
    desk.whole_sdk();
    desk.file("src-tauri/gen/android/app/build/outputs/apk/app.apk", "");
    let said = desk.dev(&["android"]);
    assert!(said.content, "{}", said.words);
    let built = desk.built();
    for words in [
        "run tauri android build",
        "--apk --aab",
        "--target aarch64 armv7 x86_64",
        "--locked",
        "--remap-path-prefix",
    ] {
        assert!(built.contains(words), "no {words:?}: {built}");
    }
    assert!(said.words.contains("apk/app.apk"), "{}", said.words);
}

#[test]
fn machine_is_no_mac_then_the_message_names_the_build_instructions() {
    let desk = Desk::with_targets(&[]);
    desk.program("uname", "echo Linux");
    desk.dev(&["ios"])
        .refuses_for(&["macOS: Apple's tools run nowhere else; docs/build-ios.md"]);
    assert_eq!(desk.built(), "");
}

#[test]
fn mac_tools_are_missing_then_each_is_listed() {
    let desk = Desk::with_targets(&[]);
    desk.program("uname", "echo Darwin");
    desk.program("xcode-select", "echo /Library/Developer/CommandLineTools");
    desk.dev(&["ios"]).refuses_for(&[
        "Xcode, selected",
        "brew install xcodegen",
        "rustup target add aarch64-apple-ios",
        "APPLE_DEVELOPMENT_TEAM",
    ]);
    assert_eq!(desk.built(), "");
}

#[test]
fn xcode_is_old_then_the_minimum_version_is_listed() {
    let desk = Desk::with_targets(&["aarch64-apple-ios"]);
    desk.mac();
    desk.program("xcodebuild", "echo Xcode 15.4");
    desk.dev(&["ios", "unsigned"])
        .refuses_for(&["Xcode 26 or newer"]);
}

#[test]
fn mac_tools_are_complete_then_the_project_is_generated_and_built() {
    let desk = Desk::with_targets(&["aarch64-apple-ios"]);
    desk.mac();
    desk.file("src-tauri/gen/apple/build/arm64/Countersign.ipa", "");
    let said = desk.dev(&["ios", "unsigned"]);
    assert!(said.content, "{}", said.words);
    assert!(said.words.contains("arm64/Countersign.ipa"));
    assert!(desk.built().contains("run tauri ios build"));
    assert!(desk.built().contains("--no-sign"));
    desk.file("team", "");
    assert!(desk.dev(&["ios"]).content);
    assert!(desk.built().contains("--export-method app-store-connect"));
}

#[test]
fn link_host_is_set_then_it_is_written_for_xcode() {
    let desk = Desk::with_targets(&["aarch64-apple-ios"]);
    desk.mac();
    desk.file("host", "");
    desk.file("src-tauri/gen/apple/build/arm64/Countersign.ipa", "");
    assert!(desk.dev(&["ios", "unsigned"]).content);
    let told = fs::read_to_string(desk.path("src-tauri/gen/apple/Local.xcconfig"));
    let host = desk.path("host").display().to_string();
    assert_eq!(
        told.expect("the file is there"),
        format!("COUNTERSIGN_LINK_HOST = {host}\n")
    );
}

#[test]
fn push_environment_is_set_then_the_project_with_wake_ups_is_generated() {
    for (environment, spec) in [(None, "project.yml"), (Some("production"), "wake-ups.yml")] {
        let mut desk = Desk::with_targets(&["aarch64-apple-ios"]);
        desk.mac();
        desk.program("xcodegen", "echo \"$@\" >>\"$(dirname \"$0\")/../npm.log\"");
        if let Some(environment) = environment {
            desk.push_environment(environment);
        }
        desk.file("src-tauri/gen/apple/build/arm64/Countersign.ipa", "");
        let said = desk.dev(&["ios", "unsigned"]);
        assert!(said.content, "{}", said.words);
        let built = desk.built();
        assert!(built.contains(&format!("apple/{spec}\n")), "{built}");
    }
}

#[test]
fn push_environment_is_unknown_then_nothing_is_built() {
    let mut desk = Desk::with_targets(&["aarch64-apple-ios"]);
    desk.mac();
    desk.push_environment("sandbox");
    desk.dev(&["ios", "unsigned"])
        .refuses_for(&["production or development in COUNTERSIGN_PUSH_ENVIRONMENT"]);
    assert_eq!(desk.built(), "");
}

#[test]
fn modules_command_then_locked_modules_are_installed_and_nothing_else() {
    let desk = Desk::with_targets(&[]);
    let said = desk.dev(&["modules"]);
    assert!(said.content, "{}", said.words);
    assert_eq!(desk.built(), "ci --no-audit --no-fund\n");
}
