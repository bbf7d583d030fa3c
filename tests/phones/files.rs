//! Access to files of the repository.

use std::{
    fs,
    path::{Path, PathBuf},
};

pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests stand in a folder of the repository")
        .to_owned()
}

/// A file by its path from the repository's root.
///
/// # Panics
/// If it does not exist: a file that a test names has moved.
pub(crate) fn text(path: &str) -> String {
    fs::read_to_string(repository().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The sorted entries of a folder; empty if there is no folder.
pub(crate) fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    entries.sort();
    entries
}

/// All files below a folder with one of the extensions `kinds`, except build output.
pub(crate) fn files(folder: &Path, kinds: &[&str]) -> Vec<PathBuf> {
    const MADE: &[&str] = &[".build", ".tauri", "build", "Externals", "node_modules"];
    entries(folder)
        .into_iter()
        .filter(|path| !MADE.iter().any(|made| path.ends_with(made)))
        .flat_map(|path| match path.extension() {
            _ if path.is_dir() => files(&path, kinds),
            Some(kind) if kinds.iter().any(|wanted| kind == *wanted) => vec![path],
            _ => Vec::new(),
        })
        .collect()
}

/// The Swift packages of plugins: `crates/*/ios`.
pub(crate) fn swift_packages() -> Vec<PathBuf> {
    entries(&repository().join("crates"))
        .into_iter()
        .map(|plugin| plugin.join("ios"))
        .filter(|package| package.is_dir())
        .collect()
}
