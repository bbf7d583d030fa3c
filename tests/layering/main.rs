//! Holds the edges and invariants of `ARCHITECTURE.md` that the compiler does not.
//!
//! Four tables: which part may use which ([`EDGES`]), where a dependency may stand ([`HOMES`]),
//! which words a folder's sources may not hold ([`WORDS`]), and what a secret may never be
//! ([`NEVER_OF_A_SECRET`]). Beside them: one version everywhere, and workflows without rights that
//! they do not need, which release only what is tested.

mod sources;
mod versions;
mod workflows;

use std::{env, path::Path};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};

use sources::{Source, sources, wiping_types};

/// Part, and the parts of ours that it may use.
const EDGES: &[(&str, &[&str])] = &[
    ("countersign-protocol", &[]),
    ("countersign-authenticator", &["countersign-protocol"]),
    ("countersign-server", &["countersign-protocol"]),
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
    ("countersign-tests", ANY),
];

/// Dependency (`*` stands for any ending), and the parts whose products may use it. What a part
/// needs only for its tests is free.
const HOMES: &[(&str, &[&str])] = &[
    (
        "tauri*",
        &[
            "countersign-app",
            "tauri-plugin-device-key",
            "tauri-plugin-background-check",
        ],
    ),
    ("axum*", &["countersign-server"]),
    ("rusqlite", &["countersign-server"]),
    ("sqlx*", &["countersign-server"]),
    (
        "reqwest",
        &[
            "countersign-authenticator",
            "countersign-server",
            "countersign-tests",
        ],
    ),
    (
        "getrandom",
        &[
            "countersign-authenticator",
            "countersign-server",
            "countersign-tests",
        ],
    ),
    ("rand*", &[]),
    ("openssl*", &[]),
    ("fantoccini", &["countersign-tests"]),
];

/// A folder whose sources, but for the excepted ones, may not hold these words.
struct Words {
    folder: &'static str,
    except: &'static [&'static str],
    never: &'static [&'static str],
    because: &'static str,
}

const WORDS: &[Words] = &[
    Words {
        folder: "crates/protocol/src",
        except: &[],
        never: &[
            "std::fs",
            "std::net",
            "std::io",
            "std::time",
            "std::env",
            "std::process",
            "std::thread",
            "SystemTime",
            "Instant",
            "getrandom",
            "rand",
            "OsRng",
            "tokio",
        ],
        because: "the protocol has no I/O, clock or randomness of its own",
    },
    Words {
        folder: "crates/authenticator/src",
        except: &["crates/authenticator/src/adapters"],
        never: &["reqwest"],
        because: "the network is an adapter behind the port Transport",
    },
    Words {
        folder: "crates/authenticator/src/flows",
        except: &[],
        never: &[
            "std::fs",
            "std::net",
            "SystemTime",
            "Instant",
            "getrandom",
            "keyring_core",
        ],
        because: "a flow sees the world only through its ports",
    },
    Words {
        folder: "crates/server/src/domain",
        // Salting and tokens are random by nature; hashing leaves the threads of the server.
        except: &[
            "crates/server/src/domain/password.rs",
            "crates/server/src/domain/token.rs",
        ],
        never: &[
            "axum",
            "rusqlite",
            "tokio",
            "std::fs",
            "std::net",
            "SystemTime",
            "getrandom",
        ],
        because: "the domain is states and rules; `now` and randomness are passed in",
    },
    Words {
        folder: "crates/server/src",
        except: &["crates/server/src/delivery"],
        never: &["reqwest"],
        because: "only wake-ups leave the server, by the judgement in delivery/push",
    },
    Words {
        folder: "ui/src",
        except: &["ui/src/lib/ipc"],
        never: &["@tauri-apps"],
        because: "one client in ui/src/lib/ipc speaks with Rust",
    },
];

/// The shell stays a shell.
const SHELL: &str = "src-tauri";
const SHELL_LINES: usize = 600;

/// Folders of products, where a type that wipes itself is a secret.
const PRODUCTS: &[&str] = &[
    "crates/protocol/src",
    "crates/authenticator/src",
    "crates/server/src",
    "crates/device-key/src",
    "src-tauri/src",
];

/// Traits that would copy a secret, print it, send it, or compare it in a time that tells.
const NEVER_OF_A_SECRET: &[&str] = &[
    "Clone",
    "Copy",
    "Debug",
    "Display",
    "Serialize",
    "PartialEq",
    "Eq",
    "Hash",
    "PartialOrd",
    "TS",
];

const ANY: &[&str] = &["*"];

#[test]
fn part_uses_another_then_the_table_allows_it() {
    let metadata = metadata();
    let ours: Vec<&str> = metadata
        .packages
        .iter()
        .map(|part| part.name.as_str())
        .collect();
    hold(metadata.packages.iter().flat_map(|part| {
        let allowed = EDGES.iter().find(|(name, _)| *name == part.name.as_str());
        let unknown = allowed
            .is_none()
            .then(|| format!("{} is missing in EDGES", part.name));
        let allowed = allowed.map_or(ANY, |(_, allowed)| *allowed);
        let forbidden = part
            .dependencies
            .iter()
            .filter(|used| ours.contains(&used.name.as_str()) && !matches(allowed, &used.name))
            .map(|used| format!("{} uses {}: not an edge of ours", part.name, used.name));
        unknown.into_iter().chain(forbidden).collect::<Vec<_>>()
    }));
}

#[test]
fn dependency_has_a_home_then_no_other_part_uses_it() {
    let metadata = metadata();
    let products = metadata.packages.iter().flat_map(|part| {
        let used = part
            .dependencies
            .iter()
            .filter(|used| used.kind != DependencyKind::Development);
        used.map(move |used| (part, used.name.as_str()))
    });
    hold(products.flat_map(|(part, used): (&Package, &str)| {
        HOMES
            .iter()
            .filter(move |(name, homes)| matches(&[name], used) && !matches(homes, &part.name))
            .map(move |(_, homes)| match homes {
                [] => format!("{} uses {used}: no part may", part.name),
                _ => format!(
                    "{} uses {used}: its home is {}",
                    part.name,
                    homes.join(", ")
                ),
            })
    }));
}

#[test]
fn folder_has_words_it_may_not_hold_then_none_is_found() {
    hold(WORDS.iter().flat_map(|rule| {
        sources(&root().join(rule.folder))
            .into_iter()
            .filter(|source| {
                !rule
                    .except
                    .iter()
                    .any(|folder| source.is_below(&root().join(folder)))
            })
            .flat_map(|source| faults_of_words(&source, rule))
    }));
}

#[test]
fn shell_is_counted_then_it_is_thin() {
    let lines: usize = sources(&root().join(SHELL))
        .iter()
        .map(|source| source.lines())
        .sum();
    assert!(
        lines < SHELL_LINES,
        "{SHELL} has {lines} lines; logic belongs into a crate below it"
    );
}

#[test]
fn type_wipes_itself_then_it_is_never_copied_printed_sent_or_compared_carelessly() {
    let all: Vec<Source> = PRODUCTS
        .iter()
        .flat_map(|folder| sources(&root().join(folder)))
        .collect();
    let secrets: Vec<_> = all.iter().flat_map(wiping_types).collect();
    assert!(
        secrets.len() > 5,
        "the scan finds no secrets any more: {secrets:?}"
    );
    hold(secrets.iter().flat_map(|secret| {
        NEVER_OF_A_SECRET.iter().flat_map(|never| {
            let derived = secret
                .derives
                .iter()
                .any(|derive| derive == never)
                .then(|| format!("{}: {} derives {never}", secret.place, secret.name));
            let written = all.iter().filter_map(|source| {
                let line = source.implements(never, &secret.name)?;
                Some(format!("{line}: implements {never} for {}", secret.name))
            });
            derived.into_iter().chain(written).collect::<Vec<_>>()
        })
    }));
}

fn faults_of_words<'a>(source: &'a Source, rule: &'a Words) -> Vec<String> {
    rule.never
        .iter()
        .flat_map(|word| {
            let places = source.places_of(word);
            places
                .into_iter()
                .map(move |place| format!("{place}: `{word}`; {}", rule.because))
        })
        .collect()
}

/// Fails with all faults at once.
fn hold(faults: impl IntoIterator<Item = String>) {
    let faults: Vec<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "\n  {}\n", faults.join("\n  "));
}

/// Whether a name is in a list whose entries may end in `*`.
fn matches(list: &[&str], name: &str) -> bool {
    list.iter().any(|entry| match entry.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => *entry == name,
    })
}

/// What the manifests say; needs no network.
fn metadata() -> Metadata {
    MetadataCommand::new()
        .manifest_path(root().join("Cargo.toml"))
        .no_deps()
        .exec()
        .expect("cargo reads the workspace that it just built")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("tests/ lies in the repository")
}
