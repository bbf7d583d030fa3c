//! Checks the dependency rules and invariants of `ARCHITECTURE.md` that the compiler cannot check.
//!
//! Four tables: the crates that each crate may use ([`EDGES`]), the crates that may use an external dependency
//! ([`DEPENDENCY_USERS`]), the words that a folder's sources may not contain ([`FORBIDDEN_WORDS`]), and the traits that a
//! secret type may not implement ([`FORBIDDEN_SECRET_TRAITS`]). Further modules check the documents, the version numbers
//! and the workflows.

mod comments;
mod documents;
mod sources;
mod versions;
mod words;
mod workflows;

use std::{collections::BTreeMap, env, path::Path};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};

use sources::{Source, sources, types_with_bytes, wiping_types};

/// A crate of the workspace, and the crates of the workspace that it may use.
const EDGES: &[(&str, &[&str])] = &[
    ("countersign-protocol", &[]),
    ("countersign-authenticator", &["countersign-protocol"]),
    // Itself: its tests enable its feature `test-clock`.
    (
        "countersign-server",
        &["countersign-protocol", "countersign-server"],
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
    (TESTKIT, &["countersign-protocol"]),
    ("countersign-tests", ANY),
];

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
    ("axum*", &["countersign-server"]),
    ("rusqlite", &["countersign-server"]),
    ("sqlx*", &["countersign-server"]),
    (
        "reqwest",
        &[
            "countersign-authenticator",
            "countersign-server",
            TESTKIT,
            "countersign-tests",
        ],
    ),
    (
        "getrandom",
        &[
            "countersign-authenticator",
            "countersign-server",
            TESTKIT,
            "countersign-tests",
        ],
    ),
    ("rand*", &[]),
    ("openssl*", &[]),
    ("fantoccini", &[TESTKIT]),
];

/// Words that the sources of a folder, except the listed files and folders, may not contain.
struct ForbiddenWords {
    folder: &'static str,
    except: &'static [&'static str],
    never: &'static [&'static str],
    because: &'static str,
}

const FORBIDDEN_WORDS: &[ForbiddenWords] = &[
    ForbiddenWords {
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
        because: "the protocol crate has no I/O, clock or randomness",
    },
    ForbiddenWords {
        folder: "crates/authenticator/src",
        except: &["crates/authenticator/src/adapters"],
        never: &["reqwest"],
        because: "the network is behind the port `Transport`",
    },
    ForbiddenWords {
        folder: "crates/authenticator/src/journeys",
        except: &[],
        never: &[
            "std::fs",
            "std::net",
            "std::time::Instant",
            "SystemTime",
            "getrandom",
            "keyring_core",
            "tokio",
            "runtime",
            "adapters",
        ],
        because: "a journey is a pure state machine: it sees the world through its context",
    },
    ForbiddenWords {
        folder: "crates/authenticator/src/model",
        except: &[],
        never: &["vault", "ports", "views", "journeys", "runtime", "adapters"],
        because: "the model is plain data that everything else shares",
    },
    ForbiddenWords {
        folder: "crates/authenticator/src/vault",
        except: &[],
        never: &["views", "journeys", "runtime", "adapters"],
        because: "what is stored does not depend on what is shown",
    },
    ForbiddenWords {
        folder: "crates/authenticator/src/ports.rs",
        except: &[],
        never: &["views", "journeys", "runtime", "adapters"],
        because: "the platform does not depend on what is shown",
    },
    ForbiddenWords {
        folder: "crates/authenticator/src/views",
        except: &[],
        never: &["vault", "ports", "journeys", "runtime", "adapters"],
        because: "a view is what crosses to the window and nothing else",
    },
    ForbiddenWords {
        folder: "crates/server/src/domain",
        // Tokens need randomness.
        except: &["crates/server/src/domain/token.rs"],
        never: &[
            "axum",
            "rusqlite",
            "tokio",
            "std::fs",
            "std::net",
            "SystemTime",
            "getrandom",
        ],
        because: "the domain is pure; time and randomness are parameters",
    },
    ForbiddenWords {
        folder: "crates/server/src/http",
        except: &[],
        never: &["tx."],
        because: "a page or API handler calls use cases; only they and the store read and write rows",
    },
    ForbiddenWords {
        folder: "crates/server/src/demo",
        except: &[],
        never: &["tx."],
        because: "the demo calls use cases, as any other caller",
    },
    ForbiddenWords {
        folder: "crates/server/src",
        except: &["crates/server/src/passwords"],
        never: &["argon2"],
        because: "only the lanes bound the memory of password hashes",
    },
    ForbiddenWords {
        folder: "crates/server/src",
        except: &["crates/server/src/delivery"],
        never: &["reqwest"],
        because: "the server sends no requests except wake-ups, which delivery/push checks",
    },
    ForbiddenWords {
        folder: "crates/server/src",
        except: &["crates/server/src/demo"],
        never: &["bank", "Bank"],
        because: "the demo's bank uses only what any service could; the core does not know it",
    },
    ForbiddenWords {
        folder: "ui/src",
        except: &["ui/src/lib/ipc"],
        never: &["@tauri-apps"],
        because: "only the client in ui/src/lib/ipc calls Rust",
    },
];

/// Folders of crates in which no two types may have one name.
const CRATES: &[&str] = &[
    "crates/protocol/src",
    "crates/authenticator/src",
    "crates/server/src",
    "crates/device-key/src",
    "crates/background-check/src",
    "src-tauri/src",
];

/// The shell contains no logic; this limit on its lines keeps it so.
const SHELL: &str = "src-tauri";
const SHELL_LINES: usize = 600;

/// Source folders of products. A type in them that implements `ZeroizeOnDrop` is a secret.
const PRODUCTS: &[&str] = &[
    "crates/protocol/src",
    "crates/authenticator/src",
    "crates/server/src",
    "crates/device-key/src",
    "src-tauri/src",
];

/// Traits that would copy, print or serialise a secret, or compare it in variable time.
const FORBIDDEN_SECRET_TRAITS: &[&str] = &[
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

/// Types that hold bytes and do not wipe them, with the reason. Every other type that holds bytes is a secret.
const NOT_SECRET: &[(&str, &[&str])] = &[
    (
        "an identifier, a hash, or a public key",
        &[
            "AccountId",
            "AttemptKey",
            "HashedToken",
            "LimitKey",
            "NetworkKey",
            "PublicKey",
            "ReportSignIn",
            "SessionSummary",
            "StreamKey",
            "Topic",
        ],
    ),
    (
        "a name or an address that is shown",
        &["BadAddress", "Email", "Text", "UnknownKeyStore"],
    ),
    (
        "signed, sent or received as it is",
        &[
            "Finish",
            "HistoryQuestion",
            "Inbox",
            "Issue",
            "Opaque",
            "OtpSubject",
            "Outgoing",
            "Request",
            "RequestRow",
            "Signature",
            "SignedBytes",
            "Transcript",
            "WrappedKeys",
        ],
    ),
    (
        "its secrets are fields that wipe themselves; its bytes are public",
        &[
            "EnrolmentCode",
            "EnrolmentState",
            "FinishingEnrolment",
            "State",
            "Unanswered",
        ],
    ),
    (
        "context or values that page and phone show",
        &[
            "CanonicalValue",
            "Challenge",
            "HistoryEntry",
            "OverdueKind",
            "PasswordlessSignIn",
            "Telling",
            "TypedDigits",
        ],
    ),
    (
        "sealed, or public columns beside sealed ones",
        &[
            "Columns",
            "Header",
            "SealedEpoch",
            "SealedVault",
            "StoredEndpoint",
        ],
    ),
    (
        "names a key of the platform without its bytes",
        &["CheckTarget", "CreatedKey"],
    ),
    ("wipes its values in its own `Drop`", &["Fields"]),
    ("the operator's database of places", &["Places"]),
    ("a test double", &["MemorySecret", "MemoryVault"]),
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

#[test]
fn folder_forbids_words_then_its_sources_contain_none() {
    assert_no_faults(FORBIDDEN_WORDS.iter().flat_map(|rule| {
        sources(&root().join(rule.folder))
            .into_iter()
            .filter(|source| {
                !rule
                    .except
                    .iter()
                    .any(|folder| source.is_below(&root().join(folder)))
            })
            .flat_map(|source| forbidden_words_in(&source, rule))
    }));
}

/// Features for tests that no product may enable by itself.
const TEST_FEATURES: &[&str] = &["test-support", "simulated-device"];

#[test]
fn product_uses_another_part_then_without_its_test_features() {
    let metadata = metadata();
    let products = metadata
        .packages
        .iter()
        .filter(|part| !part.name.starts_with("countersign-test"));
    assert_no_faults(products.flat_map(|part| {
        let used = part
            .dependencies
            .iter()
            .filter(|used| used.kind != DependencyKind::Development)
            .flat_map(|used| used.features.iter().map(move |feature| (used, feature)))
            .filter(|(_, feature)| TEST_FEATURES.contains(&feature.as_str()))
            .map(|(used, feature)| format!("{} enables {feature} of {}", part.name, used.name));
        let default = part.features.get("default").into_iter().flatten();
        let by_default = default
            .filter(|feature| TEST_FEATURES.iter().any(|test| feature.contains(test)))
            .map(|feature| format!("{} enables {feature} by default", part.name));
        used.chain(by_default).collect::<Vec<_>>()
    }));
}

#[test]
fn type_is_defined_then_its_name_is_unique_in_the_crate() {
    assert_no_faults(CRATES.iter().flat_map(|folder| {
        let mut defined: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for source in sources(&root().join(folder)) {
            for (name, place) in source.types() {
                defined.entry(name).or_default().push(place);
            }
        }
        defined
            .into_iter()
            .filter(|(_, places)| places.len() > 1)
            .map(|(name, places)| format!("{name} is defined at {}", places.join(" and ")))
    }));
}

#[test]
fn shell_lines_counted_then_below_the_limit() {
    let lines: usize = sources(&root().join(SHELL))
        .iter()
        .map(|source| source.lines())
        .sum();
    assert!(
        lines < SHELL_LINES,
        "{SHELL} has {lines} lines; move logic to a crate that it uses"
    );
}

#[test]
fn secret_type_then_it_implements_no_forbidden_trait() {
    let all: Vec<Source> = PRODUCTS
        .iter()
        .flat_map(|folder| sources(&root().join(folder)))
        .collect();
    let secrets: Vec<_> = all.iter().flat_map(wiping_types).collect();
    assert!(
        secrets.len() > 5,
        "the scan found too few secret types: {secrets:?}"
    );
    assert_no_faults(secrets.iter().flat_map(|secret| {
        FORBIDDEN_SECRET_TRAITS.iter().flat_map(|never| {
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

#[test]
fn p10_type_holds_bytes_then_it_wipes_itself_or_is_listed_as_no_secret() {
    let all: Vec<Source> = PRODUCTS
        .iter()
        .flat_map(|folder| sources(&root().join(folder)))
        .collect();
    let secrets: Vec<String> = all.iter().flat_map(wiping_types).map(|t| t.name).collect();
    let holders: Vec<_> = all.iter().flat_map(types_with_bytes).collect();
    let listed = |name: &str| NOT_SECRET.iter().any(|(_, names)| names.contains(&name));
    let unwiped = holders.iter().filter_map(|(name, place)| {
        let known = secrets.contains(name) || listed(name);
        (!known).then(|| format!("{place}: {name} holds bytes, neither wipes itself nor is listed"))
    });
    let outdated = NOT_SECRET
        .iter()
        .flat_map(|(_, names)| *names)
        .filter_map(|name| {
            let found = holders.iter().any(|(holder, _)| holder == name);
            let wrong = !found || secrets.iter().any(|secret| secret == name);
            wrong.then(|| format!("{name} is listed, and is a secret or holds no bytes"))
        });
    let skipped = all.iter().flat_map(|source| {
        let places = source.places_of("zeroize(skip)");
        places
            .into_iter()
            .map(|place| format!("{place}: a field that is not wiped"))
    });
    assert_no_faults(unwiped.chain(outdated).chain(skipped));
}

#[test]
fn s25_feature_moves_the_servers_clock_then_no_build_for_release_has_it() {
    const FEATURE: &str = "test-clock";
    let metadata = metadata();
    let server = metadata
        .packages
        .iter()
        .find(|part| part.name.as_str() == "countersign-server")
        .expect("the server is a part");
    assert!(server.features.contains_key(FEATURE));
    assert_no_faults(
        server
            .features
            .iter()
            .filter(|(_, enables)| enables.iter().any(|enabled| enabled == FEATURE))
            .map(|(name, _)| format!("the feature {name} enables {FEATURE}")),
    );
    let dependencies = metadata.packages.iter().flat_map(|part| {
        let used = part.dependencies.iter();
        used.map(move |used| (part, used))
    });
    assert_no_faults(dependencies.filter_map(|(part, used)| {
        let enables = used.features.iter().any(|feature| feature == FEATURE);
        let test = used.kind == DependencyKind::Development;
        (enables && !test).then(|| format!("{} enables {FEATURE} outside its tests", part.name))
    }));
    // The option and the offset exist in items of that feature only.
    let folder = root().join("crates/server/src");
    for file in ["config/mod.rs", "clock.rs"] {
        let text = std::fs::read_to_string(folder.join(file)).expect("a source file");
        let always = without_feature(&text, FEATURE);
        for word in ["clock_file", "offset_file"] {
            assert!(!always.contains(word), "{file}: {word} without {FEATURE}");
        }
    }
}

/// The product's part of a source without the items that only `feature` has. An item ends at the first line of its own
/// indentation that ends in `,`, `;` or `}` and belongs to no attribute.
fn without_feature(text: &str, feature: &str) -> String {
    let attribute = format!("#[cfg(feature = \"{feature}\")]");
    let product = text.split("#[cfg(test)]").next().unwrap_or_default();
    let mut kept = String::new();
    let mut skipped: Option<usize> = None;
    for line in product.lines() {
        let indent = line.len() - line.trim_start().len();
        if line.trim() == attribute {
            skipped = Some(indent);
        } else if let Some(of_item) = skipped {
            let ends = line.ends_with([',', ';', '}']);
            if indent == of_item && ends {
                skipped = None;
            }
        } else {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

fn forbidden_words_in<'a>(source: &'a Source, rule: &'a ForbiddenWords) -> Vec<String> {
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

/// Panics with all faults, one per line, if there are any.
fn assert_no_faults(faults: impl IntoIterator<Item = String>) {
    let faults: Vec<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "\n  {}\n", faults.join("\n  "));
}

/// Returns whether a list contains the name. An entry that ends in `*` matches any name with that beginning.
fn matches(list: &[&str], name: &str) -> bool {
    list.iter().any(|entry| match entry.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => *entry == name,
    })
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
