//! Every user-visible text, from the message files in `locales/`.
//!
//! Invariant: templates and Rust contain keys, not texts. A text that a language lacks is shown in English. A key that English
//! lacks is shown as `[key]`, and a test finds it.

mod digits;
mod hyphens;
mod isolation;
mod language;
mod moment;

use std::borrow::Borrow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

pub use digits::grouped;
pub(crate) use hyphens::plain as with_plain_hyphens;
pub(crate) use isolation::with_markup;
pub use language::Language;

/// The longest time that a text names in seconds.
const LONGEST_IN_SECONDS: u64 = 120;

type Bundle = FluentBundle<FluentResource>;

/// One bundle per language, parsed on first use.
static BUNDLES: [OnceLock<Bundle>; Language::COUNT] = [const { OnceLock::new() }; Language::COUNT];

fn bundle(language: Language) -> &'static Bundle {
    BUNDLES[language.index()].get_or_init(|| read(language))
}

fn read(language: Language) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language.identifier()]);
    // Names alone are isolated, by the module `isolation`: around codes and addresses, marks would be copied with them.
    bundle.set_use_isolating(false);
    bundle.set_transform(Some(hyphens::unbroken));
    for source in language.sources() {
        let resource =
            FluentResource::try_new(source.into_owned()).unwrap_or_else(|(resource, errors)| {
                tracing::error!(?errors, ?language, "a message file has errors");
                resource
            });
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// Looks up texts in one language.
#[derive(Debug, Clone, Copy, Default)]
pub struct Texts(Language);

impl Texts {
    /// Texts in `language`.
    #[must_use]
    pub fn of(language: Language) -> Self {
        Self(language)
    }

    /// The language of the texts.
    #[must_use]
    pub fn language(self) -> Language {
        self.0
    }

    /// The text under `key`.
    #[must_use]
    pub fn get(self, key: &str) -> String {
        self.format(key, None)
    }

    /// The text under `key` with one value.
    #[must_use]
    pub fn with(self, key: &str, name: &str, value: &str) -> String {
        self.fill(key, &[(name, value)])
    }

    /// The text under `key` with two values.
    #[must_use]
    pub fn with_two(self, key: &str, a: (&str, &str), b: (&str, &str)) -> String {
        self.fill(key, &[a, b])
    }

    /// The name of the service "My Account" of the server with this name, as phones get it and the history keeps it: without
    /// isolation.
    #[must_use]
    pub fn own_service(self, server: &str) -> String {
        isolation::without_marks(&self.with("sign-in-service", "name", server))
    }

    /// The name of the help desk of the server with this name, in the same form.
    #[must_use]
    pub fn help_desk(self, server: &str) -> String {
        isolation::without_marks(&self.with("help-desk-service", "name", server))
    }

    /// A name that stands outside a sentence, isolated like those inside.
    #[must_use]
    pub fn isolated(name: &str) -> String {
        isolation::isolated("name", name).into_owned()
    }

    /// An amount in its canonical form (`1234.50`) with its currency: `EUR 1,234.50`.
    ///
    /// The only way in which an amount becomes text: a page and the request that the phone shows contain the same.
    #[must_use]
    pub fn amount(self, canonical: &str, currency: &str) -> String {
        let amount = self.0.amount(canonical);
        self.with_two(
            "amount-with-currency",
            ("amount", &amount),
            ("currency", currency),
        )
    }

    /// The text under `key` with `$count`, which selects the plural form.
    #[must_use]
    pub fn count(self, key: &str, number: impl Borrow<u64>) -> String {
        let mut args = FluentArgs::new();
        args.set("count", *number.borrow());
        self.format(key, Some(&args))
    }

    /// The text under `key` with a time to wait: `$count` seconds, or, beyond [`LONGEST_IN_SECONDS`], its attribute `minutes` with
    /// `$count` minutes, rounded up.
    #[must_use]
    pub fn wait(self, key: &str, seconds: u64) -> String {
        if seconds <= LONGEST_IN_SECONDS {
            self.count(key, seconds)
        } else {
            self.count(&format!("{key}.minutes"), seconds.div_ceil(60))
        }
    }

    /// The text under `key` with these values.
    #[must_use]
    pub fn fill(self, key: &str, values: &[(&str, &str)]) -> String {
        let args = values
            .iter()
            .map(|(name, value)| (*name, FluentValue::from(isolation::isolated(name, value))))
            .collect::<FluentArgs<'_>>();
        self.format(key, Some(&args))
    }

    fn format(self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        try_format(self.0, key, args)
            .or_else(|| try_format(Language::ENGLISH, key, args))
            .unwrap_or_else(|| {
                tracing::error!(key, "a text is missing");
                format!("[{key}]")
            })
    }
}

/// `None` if the language lacks the text, or if a translation needs a value that is not given.
fn try_format(language: Language, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let bundle = bundle(language);
    let (id, attribute) = match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    };
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let text = bundle
        .format_pattern(pattern, args, &mut errors)
        .into_owned();
    if !errors.is_empty() {
        tracing::error!(key, ?language, ?errors, "a text lacks a value");
        // The complete English text is better than an incomplete translation.
        if language != Language::ENGLISH {
            return None;
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests;
