//! Holds comments to definitions: a sentence of a comment that begins with a question word is a question.
//!
//! "What the app asks by itself" names a thing by a riddle; "A question that the app sends without an action of the user"
//! defines it. `When`, `If` and `Whether` are allowed.

use std::{fs, path::Path};

use crate::{
    assert_no_faults, root,
    words::{SOURCES, files},
};

const QUESTION_WORDS: &[&str] = &[
    "How", "What", "Whatever", "Where", "Which", "Who", "Whoever", "Whom", "Whose", "Why",
];

/// Ends of a sentence; the words after one begin the next.
const ENDS: &[&str] = &[". ", "? ", "! "];

#[test]
fn comment_begins_with_a_question_word_then_it_is_a_question() {
    let sources = files(root())
        .into_iter()
        .filter(|path| is_ours(path))
        .filter(|path| {
            let kind = path.extension().and_then(|kind| kind.to_str());
            kind.is_some_and(|kind| SOURCES.contains(&kind))
        });
    assert_no_faults(sources.flat_map(|path| {
        let text = fs::read_to_string(&path).expect("a source file is readable UTF-8");
        let place = path.strip_prefix(root()).unwrap_or(&path).display();
        let riddles = riddles(&text).into_iter();
        riddles
            .map(|(line, sentence)| format!("{place}:{line}: \"{sentence}\""))
            .collect::<Vec<_>>()
    }));
}

/// Tauri's templates and library for phones have comments of their own; a build copies them beside ours.
fn is_ours(path: &Path) -> bool {
    !path
        .components()
        .any(|part| part.as_os_str() == "generated" || part.as_os_str() == ".tauri")
}

/// The sentences of comments that begin with a question word and are no questions, with the line that their comment begins on.
fn riddles(text: &str) -> Vec<(usize, String)> {
    comments(text)
        .into_iter()
        .flat_map(|(line, comment)| {
            sentences(&comment)
                .into_iter()
                .filter(|sentence| {
                    let first = sentence.split(' ').next().unwrap_or_default();
                    QUESTION_WORDS.contains(&first) && !sentence.ends_with('?')
                })
                .map(|sentence| (line, sentence.to_owned()))
                .collect::<Vec<_>>()
        })
        .collect()
}

/// Each comment as one line of text, with the number of its first line. An empty comment line begins a new one.
fn comments(text: &str) -> Vec<(usize, String)> {
    let mut found: Vec<(usize, String)> = Vec::new();
    let mut open = false;
    for (n, line) in text.lines().enumerate() {
        let Some(words) = comment_of(line).filter(|words| !words.is_empty()) else {
            open = false;
            continue;
        };
        match found.last_mut().filter(|_| open) {
            Some((_, comment)) => {
                comment.push(' ');
                comment.push_str(words);
            }
            None => found.push((n + 1, words.to_owned())),
        }
        open = !["*/", "-->"].iter().any(|end| line.ends_with(end));
    }
    found
}

/// The text of a line that is only a comment.
fn comment_of(line: &str) -> Option<&str> {
    let line = line.trim();
    let starts = ["///", "//!", "//", "/**", "/*", "* ", "<!--"];
    let rest = starts.iter().find_map(|start| line.strip_prefix(start))?;
    let rest = rest.trim_end_matches("*/").trim_end_matches("-->");
    Some(rest.trim().trim_start_matches(['-', '#', ' ']))
}

fn sentences(comment: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = comment;
    while let Some(at) = ENDS.iter().filter_map(|end| rest.find(end)).min() {
        found.push(&rest[..=at]);
        rest = &rest[at + 2..];
    }
    found.push(rest);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn riddle_then_it_is_found_wherever_its_sentence_begins() {
        let text = [
            "/// What a lock is for.",
            "struct A;",
            "/** Fine. Who opens it",
            " * says so. */",
            "// - Where it is.",
            "<p>",
            "<!-- How it looks -->",
        ];
        let found = riddles(&text.join("\n"));
        let found: Vec<_> = found
            .iter()
            .map(|(n, words)| (*n, words.as_str()))
            .collect();
        let expected = [
            (1, "What a lock is for."),
            (3, "Who opens it says so."),
            (5, "Where it is."),
            (7, "How it looks"),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn question_or_definition_then_nothing_is_found() {
        let text = "/// What does it open? A door.\nlet s = \"What it is.\";\n/// The use of what\n/// Whoever names it.\n";
        assert_eq!(riddles(text), []);
    }
}
