//! Dependencies between the crates of the workspace, and on external crates.

use cargo_metadata::{DependencyKind, Package};

use crate::{assert_no_faults, metadata};

/// A crate of the workspace, and the crates of the workspace that it may use.
const EDGES: &[(&str, &[&str])] = &[
    ("countersign-protocol", &[]),
    ("countersign-authenticator", &["countersign-protocol"]),
    // Itself: its tests enable its feature `test-clock`.
    (
        "countersign-server",
        &["countersign-protocol", "countersign-server"],
    ),
    (
        "countersign-federation",
        &["countersign-protocol", "countersign-server", DEMO_BANK],
    ),
    (
        "countersign-program",
        &[
            "countersign-protocol",
            "countersign-server",
            "countersign-federation",
        ],
    ),
    ("tauri-plugin-device-key", &[]),
    ("tauri-plugin-background-check", &[]),
    (
        "countersign-app",
        &[
            "countersign-authenticator",
            "tauri-plugin-device-key",
            "tauri-plugin-background-check",
        ],
    ),
    (DEMO_BANK, &["countersign-protocol"]),
    (TESTKIT, &["countersign-protocol"]),
    ("countersign-tests", ANY),
];

/// The application that shows what a service does. Tests of the protocols use it as such.
const DEMO_BANK: &str = "countersign-demo-bank";

/// The shared test support. Every crate may use it, for its tests alone.
const TESTKIT: &str = "countersign-testkit";

/// An external dependency (`*` matches any ending), and the crates that may use it. Dev-dependencies are exempt.
const DEPENDENCY_USERS: &[(&str, &[&str])] = &[
    (
        "tauri*",
        &[
            "countersign-app",
            "tauri-plugin-device-key",
            "tauri-plugin-background-check",
        ],
    ),
    (
        "axum*",
        &["countersign-server", "countersign-federation", DEMO_BANK],
    ),
    ("rusqlite", &["countersign-server"]),
    ("sqlx*", &["countersign-server"]),
    (
        "reqwest",
        &[
            "countersign-authenticator",
            "countersign-server",
            DEMO_BANK,
            TESTKIT,
            "countersign-tests",
        ],
    ),
    (
        "getrandom",
        &[
            "countersign-authenticator",
            "countersign-server",
            "countersign-program",
            DEMO_BANK,
            TESTKIT,
            "countersign-tests",
        ],
    ),
    ("csv", &["countersign-program"]),
    ("sha1", &["countersign-server"]),
    ("openidconnect", &["countersign-federation", DEMO_BANK]),
    (
        "jsonwebtoken",
        &["countersign-server", "countersign-federation"],
    ),
    ("quick-xml", &["countersign-federation"]),
    ("rsa", &["countersign-federation"]),
    ("rand*", &[]),
    ("openssl*", &[]),
    ("fantoccini", &[TESTKIT]),
];

const ANY: &[&str] = &["*"];

#[test]
fn crate_uses_another_then_the_table_allows_it() {
    let metadata = metadata();
    let ours: Vec<&str> = metadata
        .packages
        .iter()
        .map(|part| part.name.as_str())
        .collect();
    assert_no_faults(metadata.packages.iter().flat_map(|part| {
        let allowed = EDGES.iter().find(|(name, _)| *name == part.name.as_str());
        let unknown = allowed
            .is_none()
            .then(|| format!("{} is missing from EDGES", part.name));
        let allowed = allowed.map_or(ANY, |(_, allowed)| *allowed);
        let forbidden = part
            .dependencies
            .iter()
            .filter(|used| used.name != TESTKIT || used.kind != DependencyKind::Development)
            // A part may name itself, to enable a feature for its own tests.
            .filter(|used| used.name != part.name.as_str())
            .filter(|used| ours.contains(&used.name.as_str()) && !matches(allowed, &used.name))
            .map(|used| format!("{} uses {}: not an allowed edge", part.name, used.name));
        unknown.into_iter().chain(forbidden).collect::<Vec<_>>()
    }));
}

#[test]
fn dependency_is_restricted_then_only_the_listed_crates_use_it() {
    let metadata = metadata();
    let products = metadata.packages.iter().flat_map(|part| {
        let used = part
            .dependencies
            .iter()
            .filter(|used| used.kind != DependencyKind::Development);
        used.map(move |used| (part, used.name.as_str()))
    });
    assert_no_faults(products.flat_map(|(part, used): (&Package, &str)| {
        DEPENDENCY_USERS
            .iter()
            .filter(move |(name, users)| matches(&[name], used) && !matches(users, &part.name))
            .map(move |(_, users)| match users {
                [] => format!("{} uses {used}: no crate may", part.name),
                _ => format!(
                    "{} uses {used}: only these crates may: {}",
                    part.name,
                    users.join(", ")
                ),
            })
    }));
}

/// Returns whether a list contains the name. An entry that ends in `*` matches any name with that beginning.
fn matches(list: &[&str], name: &str) -> bool {
    list.iter().any(|entry| match entry.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => *entry == name,
    })
}
