//! Parses every Swift file of the repository.
//!
//! This finds syntax errors only. Wrong names and types are found when Xcode compiles the app.

use std::fs;

use tree_sitter::{Node, Parser};

use crate::files::{files, repository, swift_packages};

#[test]
fn swift_files_then_each_parses() {
    let root = repository();
    let faults: Vec<String> = swift_packages()
        .into_iter()
        .chain([root.join("src-tauri/gen/apple")])
        .flat_map(|folder| files(&folder, &["swift"]))
        .chain([root.join("crates/background-check/Package.swift")])
        .flat_map(|file| {
            let text = fs::read_to_string(&file).expect("a file that was listed can be read");
            let name = file.strip_prefix(&root).unwrap_or(&file).to_owned();
            faults(&text)
                .into_iter()
                .map(move |fault| format!("{}:{fault}", name.display()))
        })
        .collect();
    assert!(faults.is_empty(), "not Swift:\n{}", faults.join("\n"));
}

/// Without this test a moved or empty package would pass unnoticed.
#[test]
fn swift_packages_then_each_has_sources() {
    for package in swift_packages() {
        assert!(
            !files(&package.join("Sources"), &["swift"]).is_empty(),
            "{} has no Swift below Sources",
            package.display()
        );
    }
}

/// The linker finds the initialiser of a plugin by its C name, and release builds of Xcode 27 drop it unless it is
/// public.
#[test]
fn plugin_is_linked_then_its_initialiser_is_public() {
    let mut initialisers = 0;
    for package in swift_packages() {
        for file in files(&package.join("Sources"), &["swift"]) {
            let text = fs::read_to_string(&file).expect("a file that was listed can be read");
            let lines: Vec<_> = text.lines().collect();
            for pair in lines.windows(2) {
                if pair[0].starts_with("@_cdecl(") {
                    initialisers += 1;
                    assert!(pair[1].starts_with("public func "), "{}", file.display());
                }
            }
        }
    }
    assert_eq!(initialisers, swift_packages().len());
}

/// The manifest of the logic takes the same files as the app, and nothing that only Apple's systems have.
#[test]
fn logic_is_compiled_anywhere_then_it_imports_foundation_and_cryptography_only() {
    let root = repository().join("crates/background-check");
    let manifest = fs::read_to_string(root.join("Package.swift")).expect("the logic is a package");
    let mut logic = 0;
    for folder in ["ios/Sources/Logic", "ios/Tests/BackgroundCheckTests"] {
        assert!(
            manifest.contains(&format!("path: \"{folder}\"")),
            "{folder}"
        );
        for file in files(&root.join(folder), &["swift"]) {
            logic += 1;
            let text = fs::read_to_string(&file).expect("a file that was listed can be read");
            let imports = text.lines().filter_map(|line| {
                let line = line.trim();
                line.strip_prefix("@testable ")
                    .unwrap_or(line)
                    .strip_prefix("import ")
            });
            for import in imports {
                let known = [
                    "BackgroundCheckLogic",
                    "Crypto",
                    "CryptoKit",
                    "Foundation",
                    "XCTest",
                    "tauri_plugin_background_check",
                ];
                assert!(known.contains(&import), "{}: {import}", file.display());
            }
            // Foundation has these on Apple's systems alone.
            for word in ["FileProtection", "isExcludedFromBackup", "SecKey", "UIKit"] {
                assert!(!text.contains(word), "{}: {word}", file.display());
            }
        }
    }
    assert!(logic >= 7, "{logic} files");
}

#[test]
fn syntax_error_then_found_with_its_line() {
    assert_eq!(faults("let answer = 42\n"), Vec::<String>::new());
    assert_eq!(faults("import Foundation\nfunc open( { }\n").len(), 1);
    assert!(faults("import Foundation\nfunc open( { }\n")[0].starts_with("2:"));
    assert!(faults("struct Open {\n  let a = 1\n")[0].contains("missing"));
}

/// Each syntax error, as `LINE:COLUMN: TEXT`.
fn faults(text: &str) -> Vec<String> {
    let mut parser = Parser::new();
    parser
        .set_language(&tree_sitter_swift::LANGUAGE.into())
        .expect("grammar and parser are of one age");
    let tree = parser.parse(text, None).expect("nothing stops a parse");
    let mut faults = Vec::new();
    collect(tree.root_node(), text, &mut faults);
    faults
}

fn collect(node: Node, text: &str, faults: &mut Vec<String>) {
    let what = if node.is_missing() {
        format!("`{}` is missing", node.kind())
    } else if node.is_error() {
        let read = node.utf8_text(text.as_bytes()).unwrap_or_default();
        format!("`{}`", read.lines().next().unwrap_or_default())
    } else {
        for child in node.children(&mut node.walk()).filter(Node::has_error) {
            collect(child, text, faults);
        }
        return;
    };
    let place = node.start_position();
    faults.push(format!("{}:{}: {what}", place.row + 1, place.column + 1));
}
