//! The iOS project: declarations, resources and privacy statements.
//!
//! The project is not built here. The tests compare its files with each other and reject forbidden settings.

mod carried;
mod declared;
mod first_link;
mod privacy;
mod scene;

use std::collections::BTreeSet;

use plist::{Dictionary, Value};

use crate::files::text;

const PROJECT: &str = "src-tauri/gen/apple";

/// `project.yml`, from which XcodeGen generates the project.
fn project() -> Dictionary {
    serde_saphyr::from_str::<Value>(&text(&format!("{PROJECT}/project.yml")))
        .expect("project.yml is YAML")
        .into_dictionary()
        .expect("project.yml is a mapping")
}

/// The app's target in `project.yml`.
fn target() -> Dictionary {
    at(&project(), &["targets", "countersign-app_iOS"])
        .into_dictionary()
        .expect("a target is a mapping")
}

fn info() -> Dictionary {
    property_list("countersign-app_iOS/Info.plist")
}

fn entitlements() -> Dictionary {
    property_list("countersign-app_iOS/countersign-app_iOS.entitlements")
}

fn property_list(path: &str) -> Dictionary {
    Value::from_reader_xml(text(&format!("{PROJECT}/{path}")).as_bytes())
        .unwrap_or_else(|error| panic!("{path}: {error}"))
        .into_dictionary()
        .expect("a property list is a dictionary")
}

/// The value at a path of keys.
///
/// # Panics
/// If a key is missing: the project's structure has changed.
fn at(from: &Dictionary, keys: &[&str]) -> Value {
    keys.iter()
        .fold(Value::Dictionary(from.clone()), |value, key| {
            value
                .as_dictionary()
                .and_then(|inner| inner.get(key))
                .unwrap_or_else(|| panic!("there is no {key} in {keys:?}"))
                .clone()
        })
}

/// The strings of an array.
fn texts(array: &Value) -> BTreeSet<String> {
    array
        .as_array()
        .expect("an array")
        .iter()
        .map(|text| text.as_string().expect("a text").to_owned())
        .collect()
}

fn set(texts: &[&str]) -> BTreeSet<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}

fn json(path: &str) -> serde_json::Value {
    serde_json::from_str(&text(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}
