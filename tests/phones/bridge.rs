//! Names shared by Rust, Kotlin and Swift, which no compiler compares.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use crate::files::{entries, files, repository};

#[test]
fn plugin_has_commands_then_kotlin_swift_and_rust_have_the_same() {
    for plugin in plugins() {
        let name = plugin.display();
        let kotlin = names_after(&sources(&plugin.join("android/src/main"), "kt"), |line| {
            line == "@Command"
        });
        let swift: BTreeSet<String> = sources(&plugin.join("ios/Sources"), "swift")
            .lines()
            .filter(|line| line.contains("@objc public func") && line.contains(": Invoke)"))
            .filter_map(function)
            .collect();
        assert!(!kotlin.is_empty(), "{name}: Kotlin has no command");
        assert_eq!(kotlin, swift, "{name}: Kotlin and Swift");

        let rust = sources(&plugin.join("src"), "rs");
        for command in &kotlin {
            let literal = format!("\"{command}\"");
            assert!(
                rust.contains(&literal),
                "{name}: Rust does not call {command}"
            );
        }
        for asked in asked(&rust) {
            assert!(
                kotlin.contains(&asked),
                "{name}: Kotlin has no command {asked}"
            );
        }
    }
}

#[test]
fn plugin_is_registered_then_its_class_and_symbol_exist() {
    for plugin in plugins() {
        let name = plugin.display();
        let rust = sources(&plugin.join("src"), "rs");
        let (_, registered) = rust
            .split_once("register_android_plugin(")
            .unwrap_or_else(|| panic!("{name} registers no plugin for Android"));
        let mut words = registered.split('"').skip(1).step_by(2);
        let (package, class) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
        let folder = package.replace('.', "/");
        let file = plugin.join(format!("android/src/main/java/{folder}/{class}.kt"));
        let kotlin =
            fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        assert!(kotlin.contains(&format!("package {package}\n")));
        assert!(
            kotlin.contains("\n@TauriPlugin"),
            "{name}: no plugin to Tauri"
        );
        assert!(kotlin.contains(&format!("\nclass {class}(")));

        let (_, bound) = rust
            .split_once("ios_plugin_binding!(")
            .unwrap_or_else(|| panic!("{name} binds no plugin for iOS"));
        let symbol = bound.split(')').next().unwrap_or("");
        let swift = sources(&plugin.join("ios/Sources"), "swift");
        assert!(
            swift.contains(&format!("@_cdecl(\"{symbol}\")")),
            "{name}: Swift has no {symbol}"
        );
    }
}

/// The literal names in `run_mobile_plugin…("name", …)`.
fn asked(rust: &str) -> BTreeSet<String> {
    rust.split(".run_mobile_plugin")
        .skip(1)
        .filter_map(|call| call.split_once('(')?.1.trim_start().strip_prefix('"'))
        .filter_map(|name| name.split('"').next())
        .map(str::to_owned)
        .collect()
}

/// The functions on lines after those that match `is_mark`.
fn names_after(text: &str, is_mark: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines
        .windows(2)
        .filter(|pair| is_mark(pair[0]))
        .filter_map(|pair| function(pair[1]))
        .collect()
}

/// `… fun name(` of Kotlin or `… func name(` of Swift.
fn function(line: &str) -> Option<String> {
    let (_, rest) = line
        .split_once("fun ")
        .or_else(|| line.split_once("func "))?;
    rest.split('(').next().map(str::to_owned)
}

fn sources(folder: &Path, kind: &str) -> String {
    let texts = files(folder, &[kind]);
    let read = |file| fs::read_to_string(file).expect("a file that was listed can be read");
    texts.iter().map(read).collect::<Vec<_>>().join("\n")
}

/// The crates with Kotlin and Swift parts.
fn plugins() -> Vec<PathBuf> {
    let plugins: Vec<PathBuf> = entries(&repository().join("crates"))
        .into_iter()
        .filter(|part| part.join("android/build.gradle.kts").is_file())
        .collect();
    assert!(!plugins.is_empty(), "there are no plugins any more");
    plugins
}
