use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use unic_langid::LanguageIdentifier;

use super::*;

/// Templates and sources of the product, without their tests.
fn product(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            product(&path, found);
        } else if !path.ends_with("tests.rs") {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            found.push((path.display().to_string(), text.to_owned()));
        }
    }
}

fn all_of_it() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    product(&root.join("templates"), &mut found);
    product(&root.join("src"), &mut found);
    found
}

/// Text keys that a file names: what `t` or `Texts` is asked for, and tables of keys, known by their beginnings.
fn keys_in(path: &str, text: &str) -> Vec<String> {
    const CALLS: [&str; 2] = ["t.", "Texts."];
    const TABLES: [&str; 7] = [
        "outcome-",
        "devices-",
        "enrol-",
        "method-",
        "pin-",
        "history-",
        "signature-",
    ];
    let pieces: Vec<&str> = text.split('"').collect();
    let mut found = Vec::new();
    for (before, key) in pieces.iter().zip(&pieces[1..]) {
        let asked = before.ends_with('(')
            && CALLS.iter().any(|call| {
                let name = before
                    .trim_end_matches('(')
                    .trim_end_matches(|c: char| c.is_ascii_lowercase() || c == '_');
                name.ends_with(call)
            });
        let listed = path.ends_with(".rs") && TABLES.iter().any(|start| key.starts_with(start));
        let plain = key.contains('-')
            && !key.ends_with('-')
            && key
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "-.".contains(c));
        if plain && (asked || listed) {
            found.push((*key).to_owned());
        }
    }
    found
}

#[test]
fn every_key_that_a_page_names_then_it_has_a_text() {
    let product = all_of_it();
    let found: Vec<(String, &String)> = product
        .iter()
        .flat_map(|(path, text)| keys_in(path, text).into_iter().map(move |key| (key, path)))
        .collect();
    assert!(found.len() > 50, "only {} keys found", found.len());
    let missing: Vec<_> = found
        .iter()
        .filter(|(key, _)| try_format(Language::ENGLISH, key, None).is_none())
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Messages of a file: key, and its lines.
fn messages(source: &str) -> BTreeMap<&str, String> {
    let mut found: BTreeMap<&str, String> = BTreeMap::new();
    let mut key = "";
    for line in source.lines() {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            key = line.split([' ', '=']).next().unwrap_or_default();
        }
        if !key.is_empty() && !line.starts_with('#') {
            found.entry(key).or_default().push_str(line);
        }
    }
    found
}

/// `$name`s of a message.
fn values_of(message: &str) -> BTreeSet<&str> {
    message
        .split('$')
        .skip(1)
        .map(|rest| {
            let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-'));
            &rest[..end.unwrap_or(rest.len())]
        })
        .collect()
}

#[test]
fn every_text_of_pages_and_mails_then_something_says_it() {
    let product: String = all_of_it().into_iter().map(|(_, text)| text).collect();
    // errors.ftl is the app's as well.
    let sources = Language::ENGLISH.sources();
    let unused: Vec<_> = sources[..2]
        .iter()
        .flat_map(|source| messages(source).into_keys())
        .filter(|key| {
            let short = key
                .strip_prefix("error-")
                .or_else(|| key.strip_suffix("-subject"))
                .or_else(|| key.strip_suffix("-body"))
                .unwrap_or(key);
            let said = |key: &str| product.contains(&format!("\"{key}\""));
            !said(key) && !said(short)
        })
        .collect();
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn every_text_of_every_language_then_it_parses_and_takes_its_values() {
    for language in Language::all() {
        let tag = language.tag();
        for source in language.sources() {
            if let Err((_, errors)) = FluentResource::try_new(source.into_owned()) {
                panic!("{tag}: {errors:?}");
            }
        }
        let english = Language::ENGLISH.sources();
        for (source, english) in language.sources().iter().zip(&english) {
            let english = messages(english);
            for key in messages(source).into_keys() {
                // A key that English no longer has is not used.
                let Some(model) = english.get(key) else {
                    continue;
                };
                for count in [0, 1, 2, 3, 5, 7, 11, 21, 100] {
                    let mut args = FluentArgs::new();
                    for name in values_of(model) {
                        if name == "count" {
                            args.set(name, count);
                        } else {
                            args.set(name, format!("<{name}>"));
                        }
                    }
                    let message = bundle(language).get_message(key).unwrap();
                    let attributes = message.attributes().map(|attribute| attribute.value());
                    for pattern in message.value().into_iter().chain(attributes) {
                        let mut errors = Vec::new();
                        let text =
                            bundle(language).format_pattern(pattern, Some(&args), &mut errors);
                        assert!(errors.is_empty(), "{tag}: {key}: {errors:?}");
                        assert!(!text.trim().is_empty(), "{tag}: {key}");
                    }
                }
            }
        }
    }
}

#[test]
fn language_that_lacks_a_text_then_english_and_never_a_key() {
    for language in Language::all() {
        let said = Texts::of(language).get("page-language");
        assert!(!said.is_empty() && !said.contains('['), "{said}");
    }
    assert_eq!(Texts::default().get("no-such-key"), "[no-such-key]");
}

/// A language without plural rules would fall back to the two forms of English.
#[test]
fn plural_of_every_language_then_its_own_forms() {
    for (tag, forms) in [
        ("bg", "1:one 2:other 5:other"),
        ("cs", "1:one 2:few 5:other"),
        ("da", "1:one 2:other 5:other"),
        ("de", "1:one 2:other 5:other"),
        ("el", "1:one 2:other 5:other"),
        ("en", "1:one 2:other 5:other"),
        ("es", "1:one 2:other 5:other"),
        ("et", "1:one 2:other 5:other"),
        ("fi", "1:one 2:other 5:other"),
        ("fr", "1:one 2:other 5:other"),
        ("ga", "1:one 2:two 5:few"),
        ("hr", "1:one 2:few 5:other"),
        ("hu", "1:one 2:other 5:other"),
        ("it", "1:one 2:other 5:other"),
        ("lt", "1:one 2:few 5:few"),
        ("lv", "1:one 2:other 5:other"),
        ("mt", "1:one 2:few 5:few"),
        ("nl", "1:one 2:other 5:other"),
        ("pl", "1:one 2:few 5:many"),
        ("pt", "1:one 2:other 5:other"),
        ("ro", "1:one 2:few 5:few"),
        ("sk", "1:one 2:few 5:other"),
        ("sl", "1:one 2:two 5:other"),
        ("sv", "1:one 2:other 5:other"),
    ] {
        let source = "n = { $count ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n*[other] other\n}\n";
        let tag_of: LanguageIdentifier = tag.parse().unwrap();
        let mut bundle = Bundle::new_concurrent(vec![tag_of]);
        bundle.add_resource_overriding(FluentResource::try_new(source.into()).unwrap());
        let message = bundle.get_message("n").unwrap();
        let said: Vec<String> = [1, 2, 5]
            .into_iter()
            .map(|count| {
                let mut args = FluentArgs::new();
                args.set("count", count);
                let pattern = message.value().unwrap();
                let form = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
                format!("{count}:{form}")
            })
            .collect();
        assert_eq!(said.join(" "), forms, "{tag}");
    }
}
