//! `./dev lint` if the code for phones cannot be checked: it reports the reason, and fails only if the check is required.

use crate::desk::{Desk, Said};

const COULD_NOT: &str = "could not run  clippy for Android: Rust has no standard library";
const MUST: &str = "FAILED         clippy for Android (it must run here)";

/// All packages are installed, and no Rust target can be installed.
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
fn target_cannot_be_installed_then_the_check_is_listed_with_rustups_error() {
    let said = desk().dev(&["lint"]);
    for words in ["no network", COULD_NOT] {
        assert!(says(&said, words), "no {words:?}: {}", said.words);
    }
    assert!(!says(&said, MUST), "{}", said.words);
}

#[test]
fn check_is_required_and_cannot_run_then_lint_fails() {
    let desk = desk();
    desk.file("need-phones", "");
    let said = desk.dev(&["lint"]);
    assert!(!said.content);
    for words in [COULD_NOT, MUST] {
        assert!(says(&said, words), "no {words:?}: {}", said.words);
    }
}
