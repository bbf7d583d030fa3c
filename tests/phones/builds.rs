//! `./dev android` and `./dev ios` where something is missing: they say what, and do nothing. Where
//! all is there, by programs that only look like it, the builder is called as it should be.

use std::{fs, os::unix::fs::PermissionsExt, path::PathBuf, process::Command};

use tempfile::TempDir;

use crate::files::repository;

const GRADLE: &str = "src-tauri/gen/android/app/build.gradle.kts";
const ANDROID_TARGETS: [&str; 3] = [
    "aarch64-linux-android",
    "armv7-linux-androideabi",
    "x86_64-linux-android",
];

/// A folder with the script in it, and with programs of its own before the machine's.
struct Desk {
    folder: TempDir,
}

/// What the script said, and whether it was content.
struct Said {
    words: String,
    content: bool,
}

impl Desk {
    /// Rust with the named targets and Node.js; nothing else that a build for phones needs.
    fn with_targets(targets: &[&str]) -> Self {
        let desk = Self {
            folder: TempDir::new().expect("a temporary folder can be made"),
        };
        for file in ["dev", "dev.d/phones.sh", "package-lock.json", GRADLE] {
            let to = desk.path(file);
            fs::create_dir_all(to.parent().expect("below the folder")).expect("a folder");
            fs::copy(repository().join(file), to).expect("the repository has this file");
        }
        fs::create_dir(desk.path("node_modules")).expect("a folder");
        for target in targets {
            let library = desk.path(&format!("rust/lib/rustlib/{target}/lib"));
            fs::create_dir_all(library).expect("a folder");
        }
        let rust = desk.path("rust").display().to_string();
        desk.program(
            "rustc",
            &format!("[[ $1 == --version ]] && echo rustc 1.99.0 || echo {rust}"),
        );
        desk.program("cargo", "");
        desk.program("node", "echo v99.0.0");
        // What it is called for stands in a file beside it.
        desk.program("npm", "echo \"$@\" >>\"$(dirname \"$0\")/../npm.log\"");
        desk.program("javac", "echo javac 17.0.1");
        desk
    }

    fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    fn file(&self, file: &str, content: &str) {
        let path = self.path(file);
        fs::create_dir_all(path.parent().expect("below the folder")).expect("a folder");
        fs::write(path, content).expect("the folder can be written to");
    }

    fn program(&self, name: &str, script: &str) {
        let file = format!("bin/{name}");
        self.file(&file, &format!("#!/bin/bash\n{script}\n"));
        fs::set_permissions(self.path(&file), fs::Permissions::from_mode(0o755))
            .expect("one's own file can be made a program");
    }

    fn dev(&self, arguments: &[&str]) -> Said {
        let path = format!("{}:/usr/bin:/bin", self.path("bin").display());
        let output = Command::new(self.path("dev"))
            .args(arguments)
            .env_clear()
            .env("PATH", path)
            .env("HOME", self.folder.path())
            .envs(self.environment())
            .output()
            .expect("bash is there");
        Said {
            words: [output.stdout, output.stderr]
                .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
                .concat(),
            content: output.status.success(),
        }
    }

    /// The SDK, the team and the host of links, as far as they were put there.
    fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        [
            ("ANDROID_HOME", "sdk"),
            ("APPLE_DEVELOPMENT_TEAM", "team"),
            ("COUNTERSIGN_LINK_HOST", "host"),
        ]
        .map(|(variable, name)| (variable, self.path(name)))
        .into_iter()
        .filter(|(_, path)| path.exists())
        .collect()
    }

    fn whole_sdk(&self) {
        let (level, ndk) = (setting("compileSdk"), setting("ndkVersion"));
        self.file(&format!("sdk/platforms/android-{level}/android.jar"), "");
        self.file(&format!("sdk/build-tools/{level}.0.0/aapt2"), "");
        self.file(&format!("sdk/ndk/{ndk}/source.properties"), "");
    }

    fn mac(&self) {
        self.program("uname", "echo Darwin");
        let xcode = "echo /Applications/Xcode.app/Contents/Developer";
        self.program("xcode-select", xcode);
        self.program("xcodebuild", "echo Xcode 26.1");
        self.program("xcodegen", "");
    }

    /// What the builder was called with, or nothing.
    fn built(&self) -> String {
        fs::read_to_string(self.path("npm.log")).unwrap_or_default()
    }
}

impl Said {
    fn refuses_for(&self, reasons: &[&str]) {
        assert!(!self.content, "it went on: {}", self.words);
        for reason in reasons {
            assert!(self.words.contains(reason), "no {reason:?}: {}", self.words);
        }
        let named = self.words.matches("\n  - ").count();
        assert_eq!(named, reasons.len(), "{}", self.words);
        assert!(self.words.ends_with("Nothing was built.\n"));
    }
}

#[test]
fn nothing_of_android_is_here_then_each_thing_is_named_and_nothing_built() {
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
fn sdk_is_old_then_platform_tools_and_ndk_are_named() {
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
fn all_for_android_is_here_then_apk_and_aab_are_built_from_what_is_locked() {
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
fn machine_is_no_mac_then_it_says_so_and_where_the_steps_are() {
    let desk = Desk::with_targets(&[]);
    desk.program("uname", "echo Linux");
    desk.dev(&["ios"])
        .refuses_for(&["macOS: Apple's tools run nowhere else; docs/build-ios.md"]);
    assert_eq!(desk.built(), "");
}

#[test]
fn mac_has_no_tools_then_each_is_named() {
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
fn xcode_is_old_then_the_newer_one_is_named() {
    let desk = Desk::with_targets(&["aarch64-apple-ios"]);
    desk.mac();
    desk.program("xcodebuild", "echo Xcode 15.4");
    desk.dev(&["ios", "unsigned"])
        .refuses_for(&["Xcode 16 or newer"]);
}

#[test]
fn all_for_ios_is_here_then_the_project_is_made_and_built() {
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
fn host_of_links_is_named_then_xcode_is_told() {
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

/// What the Android project is built with.
fn setting(name: &str) -> String {
    let gradle = fs::read_to_string(repository().join(GRADLE)).expect("the project is there");
    let (_, rest) = gradle
        .split_once(&format!("{name} = "))
        .expect("the project sets it");
    let value = rest.lines().next().unwrap_or_default();
    value.trim_matches('"').to_owned()
}
