//! Embeds the pages' scripts and style, which `npm run build:pages` makes, and the message files of every language.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

/// What the server says stands in these files of a language's folder.
const MESSAGES: [&str; 3] = ["pages.ftl", "mails.ftl", "errors.ftl"];

fn main() {
    let root = env::var("CARGO_MANIFEST_DIR").expect("set by cargo");
    let root = Path::new(&root);
    embed_assets(&root.join("assets/dist"));
    embed_locales(&root.join("../../locales"));
}

/// A language is a folder with pages; a file that it lacks is not missed, since English stands in for what is missing.
fn embed_locales(locales: &Path) {
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut folders: Vec<_> = fs::read_dir(locales)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|folder| folder.join(MESSAGES[0]).is_file())
        .collect();
    folders.sort();
    let mut code = String::from("&[\n");
    for folder in &folders {
        let tag = folder.file_name().and_then(|name| name.to_str());
        let files = MESSAGES
            .iter()
            .map(|file| folder.join(file))
            .filter(|path| path.is_file())
            .map(|path| format!("include_str!({path:?})"));
        let files: Vec<_> = files.collect();
        let tag = tag.expect("names are plain");
        writeln!(code, "    ({tag:?}, &[{}]),", files.join(", ")).expect("a string takes all");
    }
    code.push_str("]\n");
    write_out("locales.rs", &code);
}

fn write_out(name: &str, code: &str) {
    let out = Path::new(&env::var("OUT_DIR").expect("set by cargo")).join(name);
    fs::write(out, code).expect("OUT_DIR can be written");
}

fn embed_assets(dist: &Path) {
    println!("cargo::rerun-if-changed={}", dist.display());
    let mut files: Vec<_> = fs::read_dir(dist)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "js" || e == "css"))
        .collect();
    files.sort();
    for wanted in [
        "pages.css",
        "waiting.js",
        "enrol.js",
        "returning.js",
        "open-link.js",
    ] {
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
    write_out("assets.rs", &code);
}
