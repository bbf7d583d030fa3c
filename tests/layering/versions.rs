//! The version is defined in the workspace's `Cargo.toml`. Files that cannot read it there repeat it, and these tests
//! compare them; everything else takes the version from one of these files.

use std::{fs, process::Command};

use serde_json::Value;

use crate::{assert_no_faults, metadata, root};

/// The file from which the Tauri CLI reads the version of the phone apps and of the desktop bundles.
const CONFIGURATION: &str = "src-tauri/tauri.conf.json";

/// The phones' build files, and the beginnings of lines that set a version in them.
const PROJECTS: &[(&str, &[&str])] = &[
    (
        "build.gradle.kts",
        &["version =", "versionName", "versionCode"],
    ),
    (
        "project.yml",
        &[
            "CFBundleShortVersionString:",
            "CFBundleVersion:",
            "MARKETING_VERSION:",
        ],
    ),
];

#[test]
fn workspace_has_a_version_then_each_crate_has_the_same() {
    let version = version();
    assert_no_faults(
        metadata()
            .packages
            .iter()
            .filter(|part| part.version.to_string() != version)
            .map(|part| format!("{} is {}, not {version}", part.name, part.version)),
    );
}

#[test]
fn version_is_repeated_then_it_equals_the_workspace_version() {
    let version = version();
    let repeated = [
        ("package.json", "/version"),
        ("package-lock.json", "/version"),
        ("package-lock.json", "/packages//version"),
    ];
    assert_no_faults(repeated.into_iter().filter_map(|(file, pointer)| {
        let said = json(file).pointer(pointer).cloned();
        (said != Some(Value::from(version.as_str())))
            .then(|| format!("{file} says {said:?}, not {version}"))
    }));
    assert_eq!(
        json(CONFIGURATION)["version"],
        "../package.json",
        "{CONFIGURATION} must take the version from package.json"
    );
}

#[test]
fn phone_project_sets_a_version_then_it_equals_the_workspace_version_or_comes_from_the_builder() {
    let version = version();
    let files = Command::new("git")
        .args(["ls-files", "*.gradle.kts", "*/project.yml"])
        .current_dir(root())
        .output()
        .expect("git can list the files");
    let files = String::from_utf8(files.stdout).expect("file names are UTF-8");
    assert_no_faults(files.lines().flat_map(|file| {
        let words = PROJECTS
            .iter()
            .find(|(name, _)| file.ends_with(name))
            .map_or(&[][..], |(_, words)| words);
        let text = fs::read_to_string(root().join(file)).unwrap_or_default();
        text.lines()
            .map(str::trim)
            .filter(|line| words.iter().any(|word| line.starts_with(word)))
            .filter(|line| !line.contains("tauriProperties") && !line.contains(&version))
            .map(|line| format!("{file}: `{line}`, not {version}"))
            .collect::<Vec<_>>()
    }));
}

/// The workspace version.
fn version() -> String {
    let manifest =
        fs::read_to_string(root().join("Cargo.toml")).expect("the workspace has a manifest");
    let (_, section) = manifest
        .split_once("[workspace.package]")
        .expect("the manifest has a section workspace.package");
    let (_, rest) = section
        .split_once("version = \"")
        .expect("the section sets a version");
    rest.split('"').next().unwrap_or_default().to_owned()
}

fn json(file: &str) -> Value {
    let text = fs::read_to_string(root().join(file)).expect("the file exists");
    serde_json::from_str(&text).expect("the file is JSON")
}
