//! The documents name paths, types and tests of this repository. Each of them must exist.
//!
//! Checked: words that begin like a path ([`PREFIXES`]), targets of relative links, the column *code* of the glossary,
//! and test names given by their beginning (`p1_…`, `p1_*`). Not checked: paths relative to a folder that the text names.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{assert_no_faults, root};

/// Folders of the repository by which a path in a document begins.
const PREFIXES: &[&str] = &[
    ".ci/",
    ".config/",
    ".github/",
    "crates/",
    "dev.d/",
    "docs/",
    "icons/",
    "locales/",
    "metadata/",
    "src-tauri/",
    "tests/",
    "ui/",
];

/// Paths that a build or the builder creates, so that the repository does not have them.
const GENERATED: &[&str] = &[
    "src-tauri/gen/android/keystore.properties",
    "src-tauri/gen/apple/Externals",
    "src-tauri/gen/apple/Local.xcconfig",
    "src-tauri/gen/apple/build",
    "src-tauri/gen/apple/countersign-app.xcodeproj",
];

const CONFORMANCE: &str = "docs/conformance.md";
const MAP: &str = "ARCHITECTURE.md";
/// The map stays short enough to be read in one sitting.
const MAP_LINES: usize = 250;

struct Document {
    path: PathBuf,
    text: String,
}

#[test]
fn document_names_a_path_then_it_exists() {
    assert_no_faults(documents().iter().flat_map(|document| {
        paths(&document.text)
            .into_iter()
            .filter(|path| !GENERATED.iter().any(|made| path.starts_with(made)))
            .filter(|path| !exists(root(), path))
            .map(|path| format!("{}: {path} does not exist", document.name()))
            .collect::<Vec<_>>()
    }));
}

#[test]
fn document_links_to_a_file_then_it_exists() {
    assert_no_faults(documents().iter().flat_map(|document| {
        let folder = document.path.parent().unwrap_or_else(|| root());
        links(&document.text)
            .into_iter()
            .filter(|target| !folder.join(target).exists())
            .map(|target| format!("{}: link to {target}", document.name()))
            .collect::<Vec<_>>()
    }));
}

#[test]
fn document_names_tests_by_their_beginning_then_there_is_one() {
    let tests = texts(&["crates", "tests", "src-tauri"], &["rs"]);
    assert_no_faults(documents().iter().flat_map(|document| {
        test_prefixes(&document.text)
            .into_iter()
            .filter(|prefix| {
                let function = format!("fn {prefix}");
                !tests.iter().any(|text| text.contains(&function))
            })
            .map(|prefix| format!("{}: no test begins with {prefix}", document.name()))
            .collect::<Vec<_>>()
    }));
}

#[test]
fn table_of_conformance_names_a_test_then_it_exists() {
    let sources = texts(&["crates/federation"], &["rs"]);
    let page = fs::read_to_string(root().join(CONFORMANCE)).unwrap();
    let named: Vec<&str> = code_spans(&page)
        .into_iter()
        .filter(|span| span.contains("_then_"))
        .collect();
    assert!(named.len() > 30, "only {} tests are named", named.len());
    assert_no_faults(named.into_iter().filter_map(|name| {
        let function = format!("fn {name}(");
        let exists = sources.iter().any(|source| source.contains(&function));
        (!exists).then(|| format!("{CONFORMANCE}: there is no test {name}"))
    }));
}

#[test]
fn glossary_gives_a_code_name_then_the_sources_have_it() {
    let sources = texts(&["crates", "src-tauri/src"], &["kt", "rs", "sql", "swift"]);
    let glossary = fs::read_to_string(root().join("docs/glossary.md")).expect("it is readable");
    let rows = glossary.lines().filter_map(|line| line.split('|').nth(3));
    assert_no_faults(rows.flat_map(code_spans).filter_map(|name| {
        let last = name.rsplit([':', '/']).next().unwrap_or(name);
        let known = sources.iter().any(|text| has_word(text, last));
        (!known).then(|| format!("docs/glossary.md: {name} is nowhere in the sources"))
    }));
}

#[test]
fn map_is_counted_then_it_is_short() {
    let text = fs::read_to_string(root().join(MAP)).expect("it is readable");
    let lines = text.lines().count();
    assert!(lines < MAP_LINES, "{MAP} has {lines} lines");
}

impl Document {
    fn name(&self) -> String {
        let path = self.path.strip_prefix(root()).unwrap_or(&self.path);
        path.display().to_string()
    }
}

/// Every document in the root, in `docs` and in `docs/adr`.
fn documents() -> Vec<Document> {
    let folders = [
        root().to_owned(),
        root().join("docs"),
        root().join("docs/adr"),
    ];
    let found: Vec<Document> = folders
        .iter()
        .flat_map(|folder| entries(folder))
        .filter(|path| path.extension().is_some_and(|kind| kind == "md"))
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a document is readable UTF-8");
            Document { path, text }
        })
        .collect();
    assert!(found.len() > 20, "the scan finds no documents any more");
    found
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    found.sort();
    found
}

/// The texts of all files of these kinds below these folders.
fn texts(folders: &[&str], kinds: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    let mut left: Vec<PathBuf> = folders.iter().map(|folder| root().join(folder)).collect();
    while let Some(path) = left.pop() {
        let kind = path.extension().and_then(|kind| kind.to_str());
        if path.is_dir() {
            left.extend(entries(&path));
        } else if kind.is_some_and(|kind| kinds.contains(&kind)) {
            found.push(fs::read_to_string(&path).expect("a source file is readable UTF-8"));
        }
    }
    found
}

/// Words that begin with one of [`PREFIXES`], with `{a,b}` written out.
fn paths(text: &str) -> Vec<String> {
    let mut in_braces = false;
    let separates = |c: char| {
        in_braces = c == '{' || (in_braces && c != '}');
        let comma = c == ',' && !in_braces;
        comma || c.is_whitespace() || "`()[]|;\"'→".contains(c)
    };
    text.split(separates)
        .map(|word| word.trim_end_matches(['.', ':', '*']))
        .map(|word| word.split('#').next().unwrap_or(word))
        .filter(|word| PREFIXES.iter().any(|prefix| word.starts_with(prefix)))
        .filter(|word| !word.contains('…'))
        .flat_map(written_out)
        .collect()
}

/// `a{b,c}d` as `abd` and `acd`.
fn written_out(path: &str) -> Vec<String> {
    let parts = path
        .split_once('{')
        .and_then(|(before, rest)| Some((before, rest.split_once('}')?)));
    match parts {
        None => vec![path.to_owned()],
        Some((before, (choices, after))) => choices
            .split(',')
            .flat_map(|choice| written_out(&format!("{before}{choice}{after}")))
            .collect(),
    }
}

/// Whether a path exists; a component `*` or `<name>` stands for any.
fn exists(folder: &Path, path: &str) -> bool {
    let path = path.trim_end_matches('/');
    let (first, rest) = path.split_once('/').unwrap_or((path, ""));
    let next = if first.contains(['*', '<']) {
        entries(folder)
    } else {
        vec![folder.join(first)]
    };
    next.iter()
        .any(|entry| entry.exists() && (rest.is_empty() || exists(entry, rest)))
}

/// Targets of links that stay in the repository.
fn links(text: &str) -> Vec<&str> {
    text.split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .filter_map(|target| target.split('#').next())
        .filter(|target| !target.is_empty() && !target.contains("://"))
        .collect()
}

/// The part before `_…` or `_*` in code spans.
fn test_prefixes(text: &str) -> Vec<&str> {
    code_spans(text)
        .into_iter()
        .filter_map(|span| {
            span.strip_suffix('…')
                .or_else(|| span.strip_suffix('*'))
                .filter(|prefix| prefix.ends_with('_'))
        })
        .filter(|prefix| {
            prefix
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        })
        .collect()
}

/// The texts between single back-ticks, line by line.
fn code_spans(text: &str) -> Vec<&str> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("```"))
        .flat_map(|line| line.split('`').skip(1).step_by(2))
        .collect()
}

fn has_word(text: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !before.is_some_and(part) && !after.is_some_and(part)
    })
}

#[test]
fn text_names_paths_then_they_are_read_as_written() {
    let text = "See `crates/a/{b,c}.rs`, (tests/d), and docs/e.md; not work/f. `p1_*` in tests/g.";
    assert_eq!(
        paths(text),
        [
            "crates/a/b.rs",
            "crates/a/c.rs",
            "tests/d",
            "docs/e.md",
            "tests/g"
        ]
    );
    assert_eq!(test_prefixes(text), ["p1_"]);
    assert_eq!(links("[a](b/c.md#d) [e](https://f) [g](#h)"), ["b/c.md"]);
    assert!(exists(root(), "crates/*/Cargo.toml"));
    assert!(!exists(root(), "crates/*/absent"));
}
