//! The version stands in the workspace's `Cargo.toml`. What cannot read it there repeats it, and is
//! held to it here; everything else takes it from one of these.

use std::{fs, process::Command};

use serde_json::Value;

use crate::{hold, metadata, root};

/// Where the CLI of Tauri reads it: the version of both phones' apps and of the desktop bundles.
const CONFIGURATION: &str = "src-tauri/tauri.conf.json";

/// What phones are built from, and how a line begins there that sets a version.
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
    hold(
        metadata()
            .packages
            .iter()
            .filter(|part| part.version.to_string() != version)
            .map(|part| format!("{} is {}, not {version}", part.name, part.version)),
    );
}

#[test]
fn version_is_repeated_then_it_is_the_same() {
    let version = version();
    let repeated = [
        ("package.json", "/version"),
        ("package-lock.json", "/version"),
        ("package-lock.json", "/packages//version"),
    ];
    hold(repeated.into_iter().filter_map(|(file, pointer)| {
        let said = json(file).pointer(pointer).cloned();
        (said != Some(Value::from(version.as_str())))
            .then(|| format!("{file} says {said:?}, not {version}"))
    }));
    assert_eq!(
        json(CONFIGURATION)["version"],
        "../package.json",
        "{CONFIGURATION} takes the version from there"
    );
}

#[test]
fn project_of_a_phone_sets_a_version_then_it_is_the_same_or_the_one_that_the_builder_gives() {
    let version = version();
    let files = Command::new("git")
        .args(["ls-files", "*.gradle.kts", "*/project.yml"])
        .current_dir(root())
        .output()
        .expect("the repository is one of git");
    let files = String::from_utf8(files.stdout).expect("our names are text");
    hold(files.lines().flat_map(|file| {
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

/// The version of all.
fn version() -> String {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the workspace has one");
    let (_, section) = manifest
        .split_once("[workspace.package]")
        .expect("the workspace says what its members inherit");
    let (_, rest) = section.split_once("version = \"").expect("and its version");
    rest.split('"').next().unwrap_or_default().to_owned()
}

fn json(file: &str) -> Value {
    let text = fs::read_to_string(root().join(file)).expect("the repository has this file");
    serde_json::from_str(&text).expect("it is JSON")
}
