//! W7: the protocol is open. The specification defines every label that the code uses, and the vectors cover its sections.

use std::{collections::BTreeSet, fs};

use crate::{read, root, rust_files};

/// The start of every label of this version.
const LABEL: &str = "\"cs1/";

/// The labels in a text, without quotes.
fn labels(text: &str) -> BTreeSet<String> {
    text.match_indices(LABEL)
        .filter_map(|(at, _)| text[at + 1..].split('"').next())
        .map(str::to_owned)
        .collect()
}

/// A label that no message has: an example of an encoding.
const WITHOUT_MESSAGE: &[&str] = &["cs1/x"];

/// The labels that the product code of a folder uses.
fn labels_of(folder: &str) -> BTreeSet<String> {
    rust_files(&root().join(folder))
        .into_iter()
        .flat_map(|file| {
            let text = fs::read_to_string(file).expect("a source file is readable");
            labels(text.split("#[cfg(test)]\nmod ").next().unwrap_or_default())
        })
        .collect()
}

#[test]
fn w7_labels_of_code_and_specification_compared_then_each_defines_what_the_other_uses() {
    let specified = labels(&read("docs/protocol.md"));
    let protocol = labels_of("crates/protocol/src");
    assert!(
        protocol.len() > 30,
        "only {} labels were found",
        protocol.len()
    );
    let undefined: Vec<_> = protocol.difference(&specified).collect();
    assert!(
        undefined.is_empty(),
        "not in the specification: {undefined:?}"
    );
    // The server's own seals may use further labels; no other implementation meets them.
    let server = labels_of("crates/server/src");
    let unused: Vec<_> = specified
        .iter()
        .filter(|label| {
            !WITHOUT_MESSAGE.contains(&label.as_str())
                && !protocol.contains(*label)
                && !server.contains(*label)
        })
        .collect();
    assert!(unused.is_empty(), "in the specification only: {unused:?}");
}

#[test]
fn w7_vectors_read_then_each_file_names_sections_of_the_specification() {
    let specification = read("docs/protocol.md");
    let mut files = 0;
    for entry in fs::read_dir(root().join("tests/vectors")).expect("the vectors are there") {
        let path = entry.expect("the folder is readable").path();
        let text = fs::read_to_string(&path).expect("a vector file is readable");
        let vectors: serde_json::Value = serde_json::from_str(&text)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let sections = vectors["section"].as_str().unwrap_or_default();
        for section in sections.split(", ") {
            let heading = format!(
                "{} {section} ",
                "#".repeat(2 + section.matches('.').count())
            );
            let found = specification.lines().any(|line| line.starts_with(&heading));
            assert!(
                found,
                "{}: the specification has no section {section:?}",
                path.display()
            );
        }
        files += 1;
    }
    assert!(files > 10, "only {files} vector files were read");
}
