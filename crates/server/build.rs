//! Embeds the pages' scripts and style, which `npm run build:pages` makes.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

fn main() {
    let dist =
        Path::new(&env::var("CARGO_MANIFEST_DIR").expect("set by cargo")).join("assets/dist");
    println!("cargo::rerun-if-changed={}", dist.display());
    let mut files: Vec<_> = fs::read_dir(&dist)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "js" || e == "css"))
        .collect();
    files.sort();
    for wanted in ["pages.css", "waiting.js", "enrol.js"] {
        if !files.iter().any(|path| path.ends_with(wanted)) {
            println!(
                "cargo::error=crates/server/assets/dist/{wanted} is missing: run `npm ci && npm run build:pages` first"
            );
        }
    }
    let mut code = String::from("&[\n");
    for path in &files {
        let name = path
            .file_name()
            .and_then(|n| n.to_str())
            .expect("names are plain");
        writeln!(code, "    ({name:?}, include_bytes!({path:?})),").expect("a string takes all");
    }
    code.push_str("]\n");
    let out = Path::new(&env::var("OUT_DIR").expect("set by cargo")).join("assets.rs");
    fs::write(out, code).expect("OUT_DIR can be written");
}
