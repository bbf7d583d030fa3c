//! protocol.md §1.7 and §3.1: the document and the vectors name the same errors.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::committed;

const DOCUMENT: &str = include_str!("../../../../docs/protocol.md");

/// The names in the first column of the first table of a section.
fn table(section: &str) -> BTreeSet<String> {
    let heading = format!("\n### {section} ");
    let (_, text) = DOCUMENT.split_once(heading.as_str()).unwrap();
    text.lines()
        .skip_while(|line| !line.starts_with('|'))
        .take_while(|line| line.starts_with('|'))
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .map(str::to_owned)
        .collect()
}

/// Every text under this key, at any depth.
fn values(key: &str, value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(all) => all.iter().for_each(|value| values(key, value, found)),
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(text) if name == key => {
                        found.insert(text.clone());
                    }
                    other => values(key, other, found),
                }
            }
        }
        _ => {}
    }
}

fn in_vectors(key: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for text in committed().values() {
        values(key, &serde_json::from_str(text).unwrap(), &mut found);
    }
    found
}

#[test]
fn s33_document_and_vectors_name_the_same_errors() {
    let (named, used) = (table("1.7"), in_vectors("error"));
    assert_eq!(named, used);
    assert_eq!(named.len(), 19);
    assert_eq!(table("3.1"), in_vectors("refused"));
}
