//! Checks the dependency rules and invariants of `ARCHITECTURE.md` that the compiler cannot check.
//!
//! - [`circles`]: imports between the modules of a folder.
//! - [`dependencies`]: the crates that each crate may use.
//! - [`features`]: features for tests, which no product has.
//! - [`folders`]: words that a folder's sources may not contain, and unique names of types.
//! - [`secrets`]: types that wipe themselves, and the traits that they may not implement.
//! - [`comments`], [`words`] and [`documents`]: definitions, terms, and paths in documents.
//! - [`versions`] and [`workflows`]: numbers and pinned actions that several files repeat.

mod circles;
mod comments;
mod dependencies;
mod documents;
mod features;
mod folders;
mod secrets;
mod sources;
mod versions;
mod words;
mod workflows;

use std::path::Path;

use cargo_metadata::{Metadata, MetadataCommand};

/// Panics with all faults, one per line, if there are any.
fn assert_no_faults(faults: impl IntoIterator<Item = String>) {
    let faults: Vec<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "\n  {}\n", faults.join("\n  "));
}

/// The manifests of the workspace, read without the network.
fn metadata() -> Metadata {
    MetadataCommand::new()
        .manifest_path(root().join("Cargo.toml"))
        .no_deps()
        .exec()
        .expect("cargo can read the workspace that it just built")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("tests/ is in the repository")
}
