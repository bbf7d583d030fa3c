//! Rules for the sources of a folder: words that they may not contain, unique names of types, and the size of the shell.

use std::collections::BTreeMap;

use crate::{
    assert_no_faults, root,
    sources::{Source, sources},
};

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
        except: &[],
        never: &["bank", "Bank"],
        because: "the server knows no service; the demo bank is an application of its own",
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
