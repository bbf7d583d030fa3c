//! Modules import each other in one direction: the modules of one folder form no circle.
//!
//! A module is a file or a folder with its files. A folder's own `mod.rs` may use its modules, and they may use it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::sources::{Source, sources};
use crate::{assert_no_faults, root};

const CRATES: &[&str] = &[
    "crates/protocol/src",
    "crates/authenticator/src",
    "crates/server/src",
];

/// An import that closes a circle, and is allowed for this reason.
struct Allowed {
    importer: &'static str,
    imported: &'static str,
    _because: &'static str,
}

const ALLOWED: &[Allowed] = &[
    Allowed {
        importer: "ports",
        imported: "vault",
        _because: "the transport takes only `Persisted` questions, and the vault alone creates them",
    },
    Allowed {
        importer: "journeys::context",
        imported: "journeys::approval",
        _because: "the context holds a late result of an approval until a screen can show it",
    },
];

/// The modules that each module of one folder imports.
type Imports = BTreeMap<String, BTreeSet<String>>;

#[test]
fn modules_of_a_folder_import_each_other_then_in_one_direction() {
    assert_no_faults(CRATES.iter().flat_map(|folder| {
        let imports = imports_below(&root().join(folder));
        let found = circles(&imports).into_iter();
        found.map(move |circle| format!("{folder}: {circle}"))
    }));
}

#[test]
fn import_is_allowed_then_it_closes_a_circle() {
    let imports = imports_below(&root().join("crates/authenticator/src"));
    assert_no_faults(ALLOWED.iter().filter_map(|allowed| {
        let needed = imports
            .get(allowed.importer)
            .is_some_and(|imported| imported.contains(allowed.imported));
        let (importer, imported) = (allowed.importer, allowed.imported);
        (!needed).then(|| format!("{importer} no longer imports {imported}: correct the table"))
    }));
}

/// The imports that lead back to their importer, without those that are allowed.
fn circles(imports: &Imports) -> Vec<String> {
    let allowed = |importer: &str, imported: &str| {
        let mut all = ALLOWED.iter();
        all.any(|one| one.importer == importer && one.imported == imported)
    };
    let mut kept = imports.clone();
    for (importer, imported) in &mut kept {
        imported.retain(|one| !allowed(importer, one));
    }
    kept.iter()
        .flat_map(|(importer, imported)| imported.iter().map(move |one| (importer, one)))
        .filter(|(importer, imported)| reachable(&kept, imported).contains(importer.as_str()))
        .map(|(importer, imported)| format!("{importer} imports {imported}, which leads back"))
        .collect()
}

fn reachable<'i>(imports: &'i Imports, from: &'i str) -> BTreeSet<&'i str> {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(module) = open.pop() {
        if seen.insert(module) {
            let next = imports.get(module).into_iter().flatten();
            open.extend(next.map(String::as_str));
        }
    }
    seen
}

/// The imports between modules of one folder, for every folder of a crate. Modules are named from the crate's root.
fn imports_below(folder: &Path) -> Imports {
    let sources = sources(folder);
    let modules: Vec<(Vec<String>, &Source)> = sources
        .iter()
        .map(|source| (source.module(folder), source))
        .collect();
    let is_module = |path: &[String]| modules.iter().any(|(module, _)| module.starts_with(path));
    let mut imports = Imports::new();
    for (module, source) in &modules {
        let code = source.code();
        for path in paths(&code) {
            let Some(target) = resolve(module, &path) else {
                continue;
            };
            let shared = module
                .iter()
                .zip(&target)
                .take_while(|(own, other)| own == other)
                .count();
            let (Some(importer), Some(imported)) = (module.get(..=shared), target.get(..=shared))
            else {
                continue;
            };
            if is_module(imported) {
                let imported = imported.join("::");
                imports
                    .entry(importer.join("::"))
                    .or_default()
                    .insert(imported);
            }
        }
    }
    imports
}

/// The path from the crate's root to which `path` in `module` leads.
fn resolve(module: &[String], path: &[&str]) -> Option<Vec<String>> {
    let supers = path.iter().take_while(|part| **part == "super").count();
    let base = match supers {
        0 => &[],
        _ => &module[..module.len().checked_sub(supers)?],
    };
    let rest = path[supers.max(1)..].iter().map(|part| (*part).to_owned());
    Some(base.iter().cloned().chain(rest).collect())
}

/// The paths of `code` that begin with `crate` or `super`. A group has one for each of its parts.
fn paths(code: &str) -> Vec<Vec<&str>> {
    let starts = ["crate::", "super::"]
        .iter()
        .flat_map(|start| code.match_indices(start))
        .filter(|(at, _)| {
            let before = code[..*at].chars().next_back();
            !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | ':' | '$'))
        });
    starts
        .flat_map(|(at, _)| expand(&[], &code[at..]))
        .collect()
}

fn expand<'c>(prefix: &[&'c str], text: &'c str) -> Vec<Vec<&'c str>> {
    let text = text.trim_start();
    if let Some(group) = text.strip_prefix('{') {
        let parts = parts(group).into_iter();
        return parts.flat_map(|part| expand(prefix, part)).collect();
    }
    let end = text
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(text.len());
    let mut path = prefix.to_vec();
    path.push(&text[..end]);
    match text[end..].strip_prefix("::") {
        Some(rest) => expand(&path, rest),
        None => vec![path],
    }
}

/// The parts of a group, up to its closing brace.
fn parts(group: &str) -> Vec<&str> {
    let (mut found, mut depth, mut start) = (Vec::new(), 0_usize, 0);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                found.push(&group[start..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&group[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_and_plain_paths_then_every_part_is_a_path() {
        let code = "use crate::{a::{b, c::D}, e};\nlet f = super::super::g::h(); $crate::i!();";
        let mut found: Vec<String> = paths(code).iter().map(|path| path.join("::")).collect();
        found.sort();
        let wanted = [
            "crate::a::b",
            "crate::a::c::D",
            "crate::e",
            "super::super::g::h",
        ];
        assert_eq!(found, wanted);
    }

    #[test]
    fn path_with_super_then_it_is_named_from_the_root() {
        let module = ["a".to_owned(), "b".to_owned()];
        assert_eq!(
            resolve(&module, &["super", "c"]).unwrap().join("::"),
            "a::c"
        );
        assert_eq!(resolve(&module, &["crate", "c"]).unwrap().join("::"), "c");
        assert_eq!(resolve(&module, &["super", "super", "super", "c"]), None);
    }

    #[test]
    fn circle_of_three_then_each_of_its_imports_is_named() {
        let imports = |pairs: &[(&str, &str)]| {
            let mut imports = Imports::new();
            for (importer, imported) in pairs {
                let of = imports.entry((*importer).to_owned()).or_default();
                of.insert((*imported).to_owned());
            }
            imports
        };
        let closed = imports(&[("a", "b"), ("b", "c"), ("c", "a"), ("a", "d")]);
        assert_eq!(circles(&closed).len(), 3);
        let open = imports(&[("a", "b"), ("a", "c"), ("b", "c")]);
        assert!(circles(&open).is_empty());
    }
}
