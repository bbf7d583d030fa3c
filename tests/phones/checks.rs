//! `./dev lint` where a phone's code cannot be checked: it says so and why, and fails only where it has to run.

use crate::desk::{Desk, Said};

const COULD_NOT: &str = "could not run  clippy for Android: Rust has no standard library";
const MUST: &str = "FAILED         clippy for Android (it must run here)";

/// All packages are there, and of Rust's targets none can be had.
fn desk() -> Desk {
    let desk = Desk::with_targets(&[]);
    desk.program("dpkg-query", "echo installed");
    desk.program("rustup", "echo no network >&2; exit 1");
    desk
}

fn says(said: &Said, words: &str) -> bool {
    said.words.contains(words)
}

#[test]
fn target_cannot_be_had_then_the_check_is_named_with_what_rustup_said() {
    let said = desk().dev(&["lint"]);
    for words in ["no network", COULD_NOT] {
        assert!(says(&said, words), "no {words:?}: {}", said.words);
    }
    assert!(!says(&said, MUST), "{}", said.words);
}

#[test]
fn check_must_run_then_that_it_could_not_is_a_fault() {
    let desk = desk();
    desk.file("need-phones", "");
    let said = desk.dev(&["lint"]);
    assert!(!said.content);
    for words in [COULD_NOT, MUST] {
        assert!(says(&said, words), "no {words:?}: {}", said.words);
    }
}
