//! Every text that a person reads, from the message files in `locales/`.
//!
//! Invariant: no text stands in a template or in Rust. A key that is missing shows as itself, and a test finds it.

use std::borrow::Borrow;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

const ENGLISH: [&str; 3] = [
    include_str!("../../../locales/en/pages.ftl"),
    include_str!("../../../locales/en/mails.ftl"),
    include_str!("../../../locales/en/errors.ftl"),
];

static BUNDLE: LazyLock<Bundle> = LazyLock::new(|| {
    let english: LanguageIdentifier = "en".parse().expect("a plain language tag");
    let mut bundle = Bundle::new_concurrent(vec![english]);
    // Isolation marks would stand in copied codes and addresses; texts put values where they cannot run together.
    bundle.set_use_isolating(false);
    for source in ENGLISH {
        let resource =
            FluentResource::try_new(source.into()).unwrap_or_else(|(resource, errors)| {
                tracing::error!(?errors, "a message file has errors");
                resource
            });
        bundle.add_resource_overriding(resource);
    }
    bundle
});

/// The texts of one language.
#[derive(Debug, Clone, Copy, Default)]
pub struct Texts;

impl Texts {
    /// The language's tag.
    #[must_use]
    pub fn language(self) -> &'static str {
        "en"
    }

    /// The text under `key`.
    #[must_use]
    pub fn get(self, key: &str) -> String {
        self.format(key, None)
    }

    /// The text under `key` with one value in it.
    #[must_use]
    pub fn with(self, key: &str, name: &str, value: &str) -> String {
        self.fill(key, &[(name, value)])
    }

    /// The text under `key` with two values in it.
    #[must_use]
    pub fn with_two(self, key: &str, a: (&str, &str), b: (&str, &str)) -> String {
        self.fill(key, &[a, b])
    }

    /// The text under `key` with a number in it, which chooses the plural.
    #[must_use]
    pub fn count(self, key: &str, number: impl Borrow<u64>) -> String {
        let mut args = FluentArgs::new();
        args.set("count", *number.borrow());
        self.format(key, Some(&args))
    }

    /// The text under `key` with values in it.
    #[must_use]
    pub fn fill(self, key: &str, values: &[(&str, &str)]) -> String {
        let args = values
            .iter()
            .map(|(name, value)| (*name, FluentValue::from(value.to_string())))
            .collect::<FluentArgs<'_>>();
        self.format(key, Some(&args))
    }

    fn format(self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        try_format(key, args).unwrap_or_else(|| {
            tracing::error!(key, "a text is missing");
            format!("[{key}]")
        })
    }
}

fn try_format(key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let (id, attribute) = match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    };
    let message = BUNDLE.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let text = BUNDLE
        .format_pattern(pattern, args, &mut errors)
        .into_owned();
    if !errors.is_empty() {
        tracing::error!(key, ?errors, "a text lacks a value");
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    /// Text keys in templates and sources: what `t` or `Texts` is asked for, and tables of keys, known by their beginnings.
    fn keys_in(folder: &Path, found: &mut Vec<(String, String)>) {
        const CALLS: [&str; 2] = ["t.", "Texts."];
        const TABLES: [&str; 5] = ["outcome-", "devices-", "enrol-", "method-", "pin-"];
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                keys_in(&path, found);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            let product = text.split("#[cfg(test)]").next().unwrap_or_default();
            let pieces: Vec<&str> = product.split('"').collect();
            for (before, key) in pieces.iter().zip(&pieces[1..]) {
                let asked = before.ends_with('(')
                    && CALLS.iter().any(|call| {
                        let name = before
                            .trim_end_matches('(')
                            .trim_end_matches(|c: char| c.is_ascii_lowercase() || c == '_');
                        name.ends_with(call)
                    });
                let listed = path.extension().is_some_and(|e| e == "rs")
                    && TABLES.iter().any(|start| key.starts_with(start));
                let plain = key.contains('-')
                    && key
                        .chars()
                        .all(|c| c.is_ascii_alphanumeric() || "-.".contains(c));
                if plain && (asked || listed) {
                    found.push(((*key).into(), path.display().to_string()));
                }
            }
        }
    }

    #[test]
    fn every_key_that_a_page_names_then_it_has_a_text() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut found = Vec::new();
        keys_in(&root.join("templates"), &mut found);
        keys_in(&root.join("src"), &mut found);
        assert!(found.len() > 50, "only {} keys found", found.len());
        let missing: Vec<_> = found
            .iter()
            .filter(|(key, _)| try_format(key, None).is_none())
            .collect();
        assert!(missing.is_empty(), "{missing:#?}");
    }

    #[test]
    fn message_files_then_they_parse() {
        for source in ENGLISH {
            if let Err((_, errors)) = FluentResource::try_new(source.into()) {
                panic!("{errors:?}");
            }
        }
    }
}
