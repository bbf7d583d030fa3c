//! A problem with a form, as its page shows it.

use crate::text::Texts;

/// A problem with a form: a code for tests and support, a heading and a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    /// The code.
    pub(crate) code: &'static str,
    /// The heading.
    pub(crate) title: String,
    /// The text: what happened and what to do.
    pub(crate) text: String,
}

impl Problem {
    /// The problem `code`, with the texts under `error-<code>`.
    pub(crate) fn new(t: Texts, code: &'static str) -> Self {
        Self::of(t, code, code, |key| t.get(key))
    }

    /// The problem `code` with a time to wait, in the unit that a person reads: seconds or minutes.
    pub(crate) fn wait(t: Texts, code: &'static str, seconds: u64) -> Self {
        Self::of(t, code, code, |key| t.wait(key, seconds))
    }

    /// The problem `code`, whose text names the time to wait in whole minutes.
    pub(crate) fn wait_minutes(t: Texts, code: &'static str, seconds: u64) -> Self {
        Self::of(t, code, code, |key| t.count(key, seconds.div_ceil(60)))
    }

    /// The problem `code`, whose text names the time to wait in whole hours.
    pub(crate) fn wait_hours(t: Texts, code: &'static str, seconds: u64) -> Self {
        Self::of(t, code, code, |key| t.count(key, seconds.div_ceil(60 * 60)))
    }

    /// The problem `code`, with the texts under `error-<key>` and the number of attempts left.
    pub(crate) fn shown(t: Texts, code: &'static str, key: &str, left: u64) -> Self {
        Self::of(t, key, code, |key| t.count(key, left))
    }

    fn of(t: Texts, key: &str, code: &'static str, text: impl Fn(&str) -> String) -> Self {
        let key = format!("error-{key}");
        Self {
            code,
            title: t.get(&format!("{key}.title")),
            text: text(&key),
        }
    }
}
