//! Rebuilds the crate when an embedded file appears or goes, and stops the build where `npm run build:pages` has not run.

use std::path::Path;

/// The files of `npm run build:pages` that the pages need.
const SCRIPTS_AND_STYLE: [&str; 6] = [
    "pages.css",
    "waiting.js",
    "enrol.js",
    "returning.js",
    "open-link.js",
    "page.js",
];

fn main() {
    println!("cargo::rerun-if-changed=assets/dist");
    println!("cargo::rerun-if-changed=../../locales");
    for file in SCRIPTS_AND_STYLE {
        if !Path::new("assets/dist").join(file).is_file() {
            println!(
                "cargo::error=crates/server/assets/dist/{file} is missing: run `npm ci && npm run build:pages` first"
            );
        }
    }
}
