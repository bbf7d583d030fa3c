//! What went wrong in a form, in the person's words.

use crate::text::Texts;

/// A problem as a page shows it: its code for tests and support, a heading, what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    /// The code.
    pub(crate) code: &'static str,
    /// The heading.
    pub(crate) title: String,
    /// What happened, what it means, what to do.
    pub(crate) text: String,
}

impl Problem {
    /// The problem `code`; its texts stand under `error-` and the code.
    pub(crate) fn new(code: &'static str) -> Self {
        Self::build(code, |t, key| t.get(key))
    }

    /// The problem `code` with a number of seconds to wait.
    pub(crate) fn wait(code: &'static str, seconds: u64) -> Self {
        Self::build(code, |t, key| t.count(key, seconds))
    }

    /// The problem `code`, with the texts under `error-` and `key`, and a number of tries left.
    pub(crate) fn shown(code: &'static str, key: &str, left: u64) -> Self {
        Self::of(key, code, |t, key| t.count(key, left))
    }

    fn build(code: &'static str, text: impl Fn(Texts, &str) -> String) -> Self {
        Self::of(code, code, text)
    }

    fn of(key: &str, code: &'static str, text: impl Fn(Texts, &str) -> String) -> Self {
        let key = format!("error-{key}");
        Self {
            code,
            title: text(Texts, &format!("{key}.title")),
            text: text(Texts, &key),
        }
    }
}
