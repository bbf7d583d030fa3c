//! Compares `docs/features.md` with the names of the end-to-end tests, in both directions.
//!
//! Invariant: a built feature has at least one test whose name starts with its id, a test that starts with an id names a
//! known feature, and a feature that is marked as not built has no test.
//! Deliberately not here: whether a test does what its name says, the properties `p1_*` to `p8_*`, which
//! `docs/protocol.md` §10 lists, and the findings `s01_*` to `s36_*`, which `docs/threat-model.md` lists.

mod protocol;

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Folders that hold the end-to-end tests.
const JOURNEYS: &[&str] = &[
    "crates/authenticator/tests/journeys",
    "crates/server/tests",
    "crates/federation/tests",
    "tests/features",
    "tests/journeys",
    "tests/phones",
];

/// The state of a feature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Built,
    Partly,
    NotBuilt,
}

/// A row of the page.
#[derive(Debug, PartialEq, Eq)]
struct Feature {
    /// As the page writes it, such as `D04` or `W1`.
    id: String,
    state: State,
    /// The missing part, empty if there is none.
    missing: String,
}

/// A test function.
#[derive(Debug, PartialEq, Eq)]
struct Test {
    name: String,
    /// File and line.
    place: String,
}

impl Test {
    /// The ids at the start of the name, in upper case: `b04_d05_right_pin` gives B04 and D05.
    fn features(&self) -> Vec<String> {
        self.name
            .split('_')
            .take_while(|part| is_id(part))
            .map(str::to_uppercase)
            .collect()
    }
}

#[test]
fn page_and_tests_compared_then_they_agree() {
    let features = features(&read("docs/features.md"));
    let tests = tests();
    let differences = differences(&features, &tests);
    show_unbuilt(&features);
    assert!(differences.is_empty(), "\n  {}\n", differences.join("\n  "));
}

/// All rows of the page's tables.
///
/// # Panics
/// If a row has no known state, or an id stands twice.
fn features(page: &str) -> Vec<Feature> {
    let mut found: Vec<Feature> = Vec::new();
    for line in page.lines() {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let &[id, _, place, state] = cells.as_slice() else {
            continue;
        };
        if !is_id(&id.to_lowercase()) {
            continue;
        }
        assert!(
            ["app", "server", "both"].contains(&place),
            "{id}: unknown place {place:?}"
        );
        let (word, missing) = state.split_once(": ").unwrap_or((state, ""));
        let state = match word {
            "built" => State::Built,
            "partly built" => State::Partly,
            "not built yet" => State::NotBuilt,
            other => panic!("{id}: unknown state {other:?}"),
        };
        assert_eq!(
            state == State::Partly,
            !missing.is_empty(),
            "{id}: a partly built feature says what is missing, and only that"
        );
        assert!(
            found.iter().all(|feature| feature.id != id),
            "{id} stands twice"
        );
        found.push(Feature {
            id: id.to_owned(),
            state,
            missing: missing.to_owned(),
        });
    }
    assert!(found.len() > 50, "only {} rows were read", found.len());
    found
}

/// The contradictions between the page and the tests, one sentence each.
fn differences(features: &[Feature], tests: &[Test]) -> Vec<String> {
    let untested = features
        .iter()
        .filter(|feature| feature.state != State::NotBuilt)
        .filter(|feature| {
            !tests
                .iter()
                .any(|test| test.features().contains(&feature.id))
        })
        .map(|feature| format!("{} is built, and no test is named after it", feature.id));
    let misnamed = tests.iter().flat_map(|test| {
        test.features().into_iter().filter_map(|id| {
            let place = format!("{}: {}", test.place, test.name);
            match features.iter().find(|feature| feature.id == id) {
                None => Some(format!("{place}: docs/features.md has no row {id}")),
                Some(feature) if feature.state == State::NotBuilt => Some(format!(
                    "{place}: docs/features.md says that {id} is not built"
                )),
                Some(_) => None,
            }
        })
    });
    untested.chain(misnamed).collect()
}

/// Lists what remains to be built; the test runner shows it on request.
#[expect(clippy::print_stderr, reason = "captured by the test runner")]
fn show_unbuilt(features: &[Feature]) {
    for feature in features {
        match feature.state {
            State::Built => {}
            State::Partly => eprintln!("{} partly built: {}", feature.id, feature.missing),
            State::NotBuilt => eprintln!("{} not built yet", feature.id),
        }
    }
}

/// Whether a part of a name is an id: a letter and two digits, or `w` and one digit. `s` and two digits is the number of a
/// finding that docs/threat-model.md lists, and no id.
fn is_id(part: &str) -> bool {
    let mut characters = part.chars();
    let letter = characters.next();
    let digits = characters.as_str();
    digits.chars().all(|digit| digit.is_ascii_digit())
        && match letter {
            Some('s') => false,
            Some('w') => digits.len() == 1,
            Some(letter) => letter.is_ascii_lowercase() && digits.len() == 2,
            None => false,
        }
}

/// The tests of all journeys.
///
/// # Panics
/// If a folder has none: then it has moved.
fn tests() -> Vec<Test> {
    let mut all = Vec::new();
    for folder in JOURNEYS {
        let before = all.len();
        for file in rust_files(&root().join(folder)) {
            let name = file.strip_prefix(root()).unwrap_or(&file).display();
            let text = fs::read_to_string(&file).expect("a source file is readable");
            all.extend(tests_in(&name.to_string(), &text));
        }
        assert!(
            all.len() > before,
            "{folder} has no tests: correct JOURNEYS"
        );
    }
    all
}

/// The functions below a test attribute.
fn tests_in(file: &str, text: &str) -> Vec<Test> {
    let mut found = Vec::new();
    let mut after_attribute = false;
    for (n, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
            after_attribute = true;
        } else if after_attribute && let Some(name) = function(line) {
            after_attribute = false;
            found.push(Test {
                name: name.to_owned(),
                place: format!("{file}:{}", n + 1),
            });
        }
    }
    found
}

/// The name of the function that a line begins.
fn function(line: &str) -> Option<&str> {
    let rest = line
        .strip_prefix("async ")
        .unwrap_or(line)
        .strip_prefix("fn ")?;
    rest.split(|c: char| !c.is_alphanumeric() && c != '_')
        .next()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .flatten()
        .map(|entry| entry.path())
    {
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("tests/ lies in the repository")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn feature(id: &str, state: State) -> Feature {
        Feature {
            id: id.to_owned(),
            state,
            missing: String::new(),
        }
    }

    fn named(name: &str) -> Vec<Test> {
        tests_in("some.rs", &format!("#[test]\nfn {name}() {{"))
    }

    #[test]
    fn built_feature_without_a_test_then_reported() {
        let features = [feature("D04", State::Built), feature("D05", State::Partly)];
        let found = differences(&features, &named("d05_right_pin_then_approved"));
        assert_eq!(found, ["D04 is built, and no test is named after it"]);
        let found = differences(&features, &named("d04_d05_right_pin_then_approved"));
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn test_of_an_unknown_feature_then_reported() {
        let found = differences(&[], &named("z77_anything_then_nothing"));
        assert_eq!(found.len(), 1);
        assert!(
            found[0].ends_with("docs/features.md has no row Z77"),
            "{found:?}"
        );
    }

    #[test]
    fn test_of_a_feature_not_built_then_reported() {
        let features = [feature("A09", State::NotBuilt)];
        let found = differences(&features, &named("a09_password_lost_then_replaced"));
        assert_eq!(found.len(), 1);
        assert!(
            found[0].ends_with("says that A09 is not built"),
            "{found:?}"
        );
        assert!(differences(&features, &named("password_lost_then_replaced")).is_empty());
    }

    #[test]
    fn name_without_an_id_at_its_start_then_it_names_no_feature() {
        for name in ["p4_any_byte_changed", "wrong_pin_d04", "d4_wrong", "in_d04"] {
            assert_eq!(named(name)[0].features(), [""; 0], "{name}");
        }
        assert_eq!(named("w6_e02_digits_typed")[0].features(), ["W6", "E02"]);
    }

    #[test]
    fn attributes_and_comments_before_a_function_then_it_is_still_found() {
        let text = "#[tokio::test(flavor = \"multi_thread\")]\n// why\n#[ignore]\nasync fn d01_one() {\nfn helper() {\n";
        let found = tests_in("some.rs", text);
        assert_eq!(found.len(), 1);
        assert_eq!(
            (&*found[0].name, &*found[0].place),
            ("d01_one", "some.rs:4")
        );
    }
}
