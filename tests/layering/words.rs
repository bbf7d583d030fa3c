//! Holds names to the terms of `docs/glossary.md`: words that the glossary replaced appear in no identifier, file or folder.
//!
//! Comments and string literals are not searched: wire labels, vectors and texts for users keep their words.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use crate::{assert_no_faults, root};

/// The rule that recognises a replaced word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum In {
    /// As a part of a name in any case: `knock` is found in `knock_wire` and `PendingKnock`.
    Part,
    /// As a whole name, with this case. For words that are also ordinary English.
    Whole,
    /// As the whole name of a file or folder. For words that are also ordinary names of values.
    File,
}

use In::{File, Part, Whole};

/// Word, how it is recognised, and its replacement.
const REPLACED: &[(&str, In, &str)] = &[
    ("lookout", Part, "background check"),
    ("knock", Part, "pending check"),
    ("Round", Whole, "CheckRun"),
    ("Watch", Whole, "CheckTargets"),
    ("Notices", Whole, "NotificationLog"),
    ("Way", Whole, "DeliveryMode"),
    ("Reach", Whole, "NotificationStatus"),
    ("Leave", Whole, "Permission"),
    ("Stage", Whole, "a state per journey"),
    ("errand", Part, "InFlightRequest"),
    ("Draft", Whole, "Effect"),
    ("Then", Whole, "Effect"),
    ("Silence", Whole, "ResponseError"),
    ("Foreign", Whole, "UnexpectedResponse"),
    ("Standing", Whole, "AccountStatus or DeviceSecurity"),
    ("concealment", Part, "ScreenCaptureGuard"),
    ("curtain", Part, "ScreenCaptureGuard"),
    ("cover", Part, "privacy screen"),
    ("covered", Part, "privacy screen"),
    ("stand_in", Part, "simulated device"),
    ("wandering", Part, "random actions"),
    ("million", File, "mutation"),
    ("keeping", File, "restart after each write"),
    ("storing", File, "vault crash safety"),
    ("sleeping", File, "background"),
    ("life", File, "device management"),
    ("panes", File, "secondary screens"),
    ("own", File, "device-initiated"),
    ("opening", File, "same-device link"),
    ("way_back", Part, "same-device return"),
    ("direct", File, "passwordless"),
    ("directs", Part, "passwordless sign-ins"),
    ("six", Part, "comparison code"),
    ("whereabouts", Part, "ClientInfo"),
    ("origin_of", Part, "ClientInfo"),
    ("asker", Part, "initiator"),
    ("Posted", Whole, "CsrfForm"),
    ("Scripted", Whole, "CsrfJson"),
    ("Asked", Whole, "Query"),
    ("say", Whole, "render_error"),
    ("unsaid", Part, "PendingError"),
    ("uses", File, "rate limits"),
    ("Kept", Whole, "AtomicFile"),
    ("Told", Whole, "NotificationLog"),
    ("Factors", Whole, "BiometricKeys"),
    ("Prompt", Whole, "BiometricPrompt"),
    ("Presence", Whole, "UserPresence"),
    ("breath", Part, "MIN_POLL_INTERVAL"),
    ("farewell", Part, "SHUTDOWN_GRACE"),
    ("look_again", Part, "POLL_INTERVAL"),
    ("keeper", Part, "supervisor"),
    ("leavings", Part, "artifacts"),
    ("floors", Part, "latency bench"),
    ("halt", Part, "deactivate"),
    ("halted", Part, "deactivated"),
];

/// Word, where it stays (a path, or the start of one), and why.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("knock", "tests/vectors/knock.json", LABEL),
    ("knock", "crates/protocol/examples/vectors/", FIELD),
    ("knock", "crates/protocol/tests/vectors/", FIELD),
    ("knock", "crates/background-check/ios/Tests/", FIELD),
    ("six", "crates/protocol/examples/vectors/", FIELD),
    ("six", "crates/protocol/tests/vectors/", FIELD),
];
const LABEL: &str = "named after its wire label";
const FIELD: &str = "a field of a vector file";

/// Files whose identifiers are read; of all others only the names.
pub(crate) const SOURCES: &[&str] = &["kt", "rs", "svelte", "swift", "ts"];

/// Folders without sources of ours.
const SKIPPED: &[&str] = &[".git", "dist", "node_modules", "target"];

#[test]
fn replaced_word_then_no_name_contains_it() {
    let mut found: BTreeMap<(&str, String), Vec<String>> = BTreeMap::new();
    for file in files(root()) {
        let path = file.strip_prefix(root()).unwrap_or(&file);
        let place = path.display().to_string();
        for (word, ..) in words_of_path(path) {
            note(&mut found, word, &place, "its path");
        }
        let kind = path.extension().and_then(|kind| kind.to_str());
        if !kind.is_some_and(|kind| SOURCES.contains(&kind)) {
            continue;
        }
        let text = fs::read_to_string(&file).expect("a source file is readable UTF-8");
        let code = without_comments_and_texts(&text);
        let names: BTreeSet<&str> = names(&code).collect();
        for name in names {
            for (word, ..) in words_in(name) {
                note(&mut found, word, &place, name);
            }
        }
    }
    assert_no_faults(found.into_iter().map(|((word, place), names)| {
        let instead = REPLACED.iter().find(|rule| rule.0 == word);
        let instead = instead.map_or("", |rule| rule.2);
        format!("{place}: `{word}` in {}; {instead}", names.join(", "))
    }));
}

fn note<'a>(
    found: &mut BTreeMap<(&'a str, String), Vec<String>>,
    word: &'a str,
    place: &str,
    name: &str,
) {
    let stays = |(w, at, _): &(&str, &str, &str)| *w == word && place.starts_with(at);
    if EXCEPTIONS.iter().any(stays) {
        return;
    }
    let names = found.entry((word, place.to_owned())).or_default();
    if !names.iter().any(|known| known == name) {
        names.push(name.to_owned());
    }
}

/// The replaced words in the folders of a path and in its file's name.
fn words_of_path(path: &Path) -> impl Iterator<Item = &'static (&'static str, In, &'static str)> {
    let parts: Vec<String> = path
        .iter()
        .filter_map(|part| part.to_str())
        .map(|part| part.split('.').next().unwrap_or_default())
        .map(|part| part.replace('-', "_"))
        .collect();
    REPLACED.iter().filter(move |rule| {
        parts.iter().any(|part| match rule.1 {
            Part => words_in(part).any(|found| found.0 == rule.0),
            Whole | File => part == rule.0,
        })
    })
}

/// The replaced words in a name.
fn words_in(name: &str) -> impl Iterator<Item = &'static (&'static str, In, &'static str)> {
    let parts = snake(name);
    REPLACED.iter().filter(move |(word, how, _)| match how {
        File => false,
        Whole => name == *word,
        // A word of this kind is lower case already.
        Part => parts
            .match_indices(word)
            .any(|(at, _)| parts[..at].ends_with('_') && parts[at + word.len()..].starts_with('_')),
    })
}

/// A name in lower case with underscores between and around its parts: `_pending_check_` for `PendingCheck`.
fn snake(name: &str) -> String {
    let mut out = String::from("_");
    let mut before = '_';
    for c in name.chars() {
        if c.is_uppercase() && (before.is_lowercase() || before.is_ascii_digit()) {
            out.push('_');
        }
        out.extend(c.to_lowercase());
        before = c;
    }
    out.push('_');
    out
}

fn names(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|name| name.starts_with(|c: char| c.is_alphabetic() || c == '_'))
}

/// Code without comments, styles and double-quoted literals. A quote character as a literal (`'"'`) is no start of one.
fn without_comments_and_texts(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let end = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |at| at + 2)
        } else if rest.starts_with("<!--") {
            rest.find("-->").map_or(rest.len(), |at| at + 3)
        } else if rest.starts_with("<style") {
            rest.find("</style>").unwrap_or(rest.len())
        } else if rest.starts_with("'\"'") {
            3
        } else if rest.starts_with("'\\\"'") {
            4
        } else if rest.starts_with("r#\"") {
            rest.find("\"#").map_or(rest.len(), |at| at + 2)
        } else if c == '"' {
            text_end(rest)
        } else {
            code.push(c);
            rest = &rest[c.len_utf8()..];
            continue;
        };
        code.push(' ');
        rest = &rest[end..];
    }
    code
}

/// The end of the literal that begins here.
fn text_end(rest: &str) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// All files below a folder, without folders that hold no sources of ours.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
    {
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        if SKIPPED.contains(&name) || path.is_symlink() {
            continue;
        }
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn word_in_a_name_then_it_is_found_but_not_in_comments_texts_or_longer_words() {
        let text = "// knock\nlet a = \"knock \\\" knock\"; /* knock */ '\"' r#\"knock\"# knockout";
        assert_eq!(found(text), [""; 0]);
        for name in ["knock", "knock_wire", "PendingKnock", "KNOCK", "aKnockOf"] {
            assert_eq!(found(name), ["knock"], "{name}");
        }
    }

    #[test]
    fn ordinary_word_then_only_the_whole_name_in_the_same_case_is_found() {
        assert_eq!(found("Then"), ["Then"]);
        assert_eq!(found("then Thenable AndThen"), [""; 0]);
        assert_eq!(found("own life direct"), [""; 0], "names of files only");
    }

    #[test]
    fn word_in_a_path_then_it_is_found_in_any_case() {
        let words = |path: &str| words_of_path(Path::new(path)).map(|rule| rule.0).collect();
        let found: Vec<&str> = words("crates/x/Round.kt");
        assert_eq!(found, ["Round"]);
        let found: Vec<&str> = words("crates/look-again/own.rs");
        assert_eq!(found, ["own", "look_again"]);
    }

    fn found(text: &str) -> Vec<&'static str> {
        let code = without_comments_and_texts(text);
        let mut found: Vec<_> = names(&code).flat_map(words_in).map(|rule| rule.0).collect();
        found.dedup();
        found
    }
}
