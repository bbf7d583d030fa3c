//! A sandbox for `./dev`: a copy of the script, and fake programs in the PATH.

use std::{fs, os::unix::fs::PermissionsExt, path::PathBuf, process::Command};

use tempfile::TempDir;

use crate::files::repository;

const GRADLE: &str = "src-tauri/gen/android/app/build.gradle.kts";

/// A folder with the script and fake programs, which come first in the PATH.
pub(crate) struct Desk {
    folder: TempDir,
    push_environment: Option<&'static str>,
}

/// The script's output, and whether it succeeded.
pub(crate) struct Said {
    pub(crate) words: String,
    pub(crate) content: bool,
}

impl Desk {
    /// A sandbox with Rust, these targets and Node.js, and no other tool that a build for phones needs.
    pub(crate) fn with_targets(targets: &[&str]) -> Self {
        let desk = Self {
            folder: TempDir::new().expect("a temporary folder can be made"),
            push_environment: None,
        };
        for file in [
            "dev",
            "dev.d/package.sh",
            "dev.d/phones.sh",
            "package-lock.json",
            GRADLE,
        ] {
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
        // Logs its arguments to a file.
        desk.program("npm", "echo \"$@\" >>\"$(dirname \"$0\")/../npm.log\"");
        desk.program("javac", "echo javac 17.0.1");
        desk
    }

    /// Builds for this environment of Apple's push service.
    pub(crate) fn push_environment(&mut self, name: &'static str) {
        self.push_environment = Some(name);
    }

    pub(crate) fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    pub(crate) fn file(&self, file: &str, content: &str) {
        let path = self.path(file);
        fs::create_dir_all(path.parent().expect("below the folder")).expect("a folder");
        fs::write(path, content).expect("the folder can be written to");
    }

    pub(crate) fn program(&self, name: &str, script: &str) {
        let file = format!("bin/{name}");
        self.file(&file, &format!("#!/bin/bash\n{script}\n"));
        fs::set_permissions(self.path(&file), fs::Permissions::from_mode(0o755))
            .expect("one's own file can be made a program");
    }

    pub(crate) fn dev(&self, arguments: &[&str]) -> Said {
        let path = format!("{}:/usr/bin:/bin", self.path("bin").display());
        let output = Command::new(self.path("dev"))
            .args(arguments)
            .env_clear()
            .env("PATH", path)
            .env("HOME", self.folder.path())
            .envs(self.environment())
            .envs(
                self.push_environment
                    .map(|name| ("COUNTERSIGN_PUSH_ENVIRONMENT", name)),
            )
            .output()
            .expect("bash is there");
        Said {
            words: [output.stdout, output.stderr]
                .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
                .concat(),
            content: output.status.success(),
        }
    }

    /// Environment variables for the files that the test has created.
    fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        [
            ("ANDROID_HOME", "sdk"),
            ("APPLE_DEVELOPMENT_TEAM", "team"),
            ("COUNTERSIGN_LINK_HOST", "host"),
            ("COUNTERSIGN_NEED_PHONES", "need-phones"),
        ]
        .map(|(variable, name)| (variable, self.path(name)))
        .into_iter()
        .filter(|(_, path)| path.exists())
        .collect()
    }

    pub(crate) fn whole_sdk(&self) {
        let (level, ndk) = (setting("compileSdk"), setting("ndkVersion"));
        self.file(&format!("sdk/platforms/android-{level}/android.jar"), "");
        self.file(&format!("sdk/build-tools/{level}.0.0/aapt2"), "");
        self.file(&format!("sdk/ndk/{ndk}/source.properties"), "");
    }

    pub(crate) fn mac(&self) {
        self.program("uname", "echo Darwin");
        let xcode = "echo /Applications/Xcode.app/Contents/Developer";
        self.program("xcode-select", xcode);
        self.program("xcodebuild", "echo Xcode 26.1");
        self.program("xcodegen", "");
    }

    /// The logged arguments of the builder; empty if it was not called.
    pub(crate) fn built(&self) -> String {
        fs::read_to_string(self.path("npm.log")).unwrap_or_default()
    }
}

impl Said {
    pub(crate) fn refuses_for(&self, reasons: &[&str]) {
        assert!(!self.content, "it went on: {}", self.words);
        for reason in reasons {
            assert!(self.words.contains(reason), "no {reason:?}: {}", self.words);
        }
        let named = self.words.matches("\n  - ").count();
        assert_eq!(named, reasons.len(), "{}", self.words);
        assert!(self.words.ends_with("Nothing was built.\n"));
    }
}

/// A setting of the Android project.
pub(crate) fn setting(name: &str) -> String {
    let gradle = fs::read_to_string(repository().join(GRADLE)).expect("the project is there");
    let (_, rest) = gradle
        .split_once(&format!("{name} = "))
        .expect("the project sets it");
    let value = rest.lines().next().unwrap_or_default();
    value.trim_matches('"').to_owned()
}
