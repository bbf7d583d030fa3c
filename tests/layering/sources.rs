//! Reads product sources as text, without comments and test modules, and with line numbers.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// One source file without its test module.
#[derive(Debug)]
pub(crate) struct Source {
    path: PathBuf,
    /// The lines of the file, with comments removed.
    code: Vec<String>,
    length: usize,
}

/// A type that implements `ZeroizeOnDrop`: a secret, or a type that contains one.
#[derive(Debug)]
pub(crate) struct WipingType {
    pub(crate) name: String,
    pub(crate) derives: Vec<String>,
    pub(crate) place: String,
}

/// All sources below a folder, or the one source that is named.
///
/// # Panics
/// If there are none, which means that a table names a folder that was moved.
pub(crate) fn sources(folder: &Path) -> Vec<Source> {
    let mut found = Vec::new();
    if folder.is_file() {
        found.push(Source::read(folder.to_owned()));
    } else {
        collect(folder, &mut found);
    }
    assert!(
        !found.is_empty(),
        "{} has no sources: correct the table",
        folder.display()
    );
    found
}

fn collect(folder: &Path, found: &mut Vec<Source>) {
    const NOT_OURS: &[&str] = &["gen", "target", "node_modules", "tests", "dist"];
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
        let kind = path
            .extension()
            .and_then(|kind| kind.to_str())
            .unwrap_or_default();
        if path.is_dir() && !NOT_OURS.contains(&name) {
            collect(&path, found);
        } else if matches!(kind, "rs" | "ts" | "svelte") && !is_test(name) {
            found.push(Source::read(path));
        }
    }
}

fn is_test(name: &str) -> bool {
    name == "tests.rs" || name.contains(".test.")
}

impl Source {
    fn read(path: PathBuf) -> Self {
        let text = fs::read_to_string(&path).expect("a source file is readable UTF-8");
        Self::of(path, &text)
    }

    fn of(path: PathBuf, text: &str) -> Self {
        // In this repository the test module is the last item of a file.
        let product = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        let code = product.lines().map(without_comment).collect();
        Self {
            path,
            code,
            length: text.lines().count(),
        }
    }

    pub(crate) fn is_below(&self, folder: &Path) -> bool {
        self.path.starts_with(folder)
    }

    /// The file without comments and test module.
    pub(crate) fn code(&self) -> String {
        self.code.join("\n")
    }

    /// The path of its module from the root of a crate, whose sources are in `folder`; empty for the root itself.
    pub(crate) fn module(&self, folder: &Path) -> Vec<String> {
        let path = self.path.strip_prefix(folder).unwrap_or(&self.path);
        let path = path.with_extension("");
        path.iter()
            .filter_map(|part| part.to_str())
            .filter(|part| !matches!(*part, "mod" | "lib" | "main"))
            .map(str::to_owned)
            .collect()
    }

    /// The number of lines of the file, including comments and tests.
    pub(crate) fn lines(&self) -> usize {
        self.length
    }

    /// The places of a whole word or path, as `file:line`.
    pub(crate) fn places_of(&self, word: &str) -> Vec<String> {
        let lines = self.code.iter().enumerate();
        lines
            .filter(|(_, line)| contains_word(line, word))
            .map(|(n, _)| self.place(n))
            .collect()
    }

    /// The types that are defined at the top level of the file, with their places.
    pub(crate) fn types(&self) -> Vec<(String, String)> {
        const KINDS: &[&str] = &["struct", "enum", "trait", "type", "union"];
        let lines = self.code.iter().enumerate();
        let named = lines.filter_map(|(n, line)| {
            let mut words = line
                .split(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '(' | ')'))
                .skip_while(|word| word.starts_with("pub"));
            let kind = words.next().filter(|_| !line.starts_with(' '))?;
            let name = words.next().filter(|_| KINDS.contains(&kind))?;
            let end = name.find(['(', ')']).unwrap_or(name.len());
            Some((name[..end].to_owned(), self.place(n)))
        });
        named.collect()
    }

    /// The place of a manual implementation of a trait for a type. A macro's `$name` is not a type.
    pub(crate) fn implements(&self, of_trait: &str, name: &str) -> Option<String> {
        if name.starts_with('$') {
            return None;
        }
        let at = self.code.iter().position(|line| {
            line.trim_start().starts_with("impl")
                && line.split_once(" for ").is_some_and(|(before, after)| {
                    contains_word(before, of_trait) && contains_word(after, name)
                })
        })?;
        Some(self.place(at))
    }

    fn place(&self, line: usize) -> String {
        format!("{}:{}", self.path.display(), line + 1)
    }
}

/// The types that derive or implement `ZeroizeOnDrop`, or are defined by the macro `secret!`.
pub(crate) fn wiping_types(source: &Source) -> Vec<WipingType> {
    let mut found = Vec::new();
    let mut derives: Vec<String> = Vec::new();
    let mut in_secret_macro = false;
    let mut attribute = String::new();
    for (n, line) in source.code.iter().enumerate() {
        let line = line.trim();
        if !attribute.is_empty() || line.starts_with("#[derive(") {
            attribute.push_str(line);
            if line.ends_with(']') {
                derives.extend(derived(&attribute));
                attribute.clear();
            }
            continue;
        }
        in_secret_macro = in_secret_macro && line != ");" || line.ends_with("secret!(");
        if in_secret_macro && let Some((name, _)) = line.split_once(',') {
            found.push(WipingType {
                name: name.to_owned(),
                derives: vec![],
                place: source.place(n),
            });
        }
        if let Some(name) = defined_type(line) {
            let derives = std::mem::take(&mut derives);
            let wipes = derives.iter().any(|derive| derive == "ZeroizeOnDrop")
                || source.implements("ZeroizeOnDrop", name).is_some();
            if wipes {
                found.push(WipingType {
                    name: name.to_owned(),
                    derives,
                    place: source.place(n),
                });
            }
        }
    }
    found
}

/// The types of a file whose fields hold bytes of their own, other than inside `Zeroizing`, or that wrap one `String`.
pub(crate) fn types_with_bytes(source: &Source) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut definition: Option<(String, usize, String)> = None;
    for (n, line) in source.code.iter().enumerate() {
        let (name, start, text) = match definition.take() {
            Some((name, start, text)) => (name, start, text + line),
            None => match defined_type(line.trim()) {
                Some(name) => (name.to_owned(), n, line.clone()),
                None => continue,
            },
        };
        let open = |text: &str| {
            let count = |c| text.matches(c).count();
            count('{') + count('(') > count('}') + count(')')
        };
        if open(&text) || !text.trim_end().ends_with([';', '}']) {
            definition = Some((name, start, text));
        } else if holds_bytes(&text) {
            found.push((name, source.place(start)));
        }
    }
    found
}

fn holds_bytes(definition: &str) -> bool {
    let mut rest = definition.to_owned();
    for wiped in ["Zeroizing<[u8", "Zeroizing<Vec<u8", "Zeroizing<String"] {
        rest = rest.replace(wiped, "");
    }
    let tuple = rest.split_once("struct ").is_some_and(|(_, definition)| {
        let name = |c: char| !c.is_alphanumeric() && c != '_';
        definition[definition.find(name).unwrap_or(0)..].starts_with(['(', '<'])
    });
    (tuple && rest.contains("String)")) || rest.contains("[u8") || rest.contains("Vec<u8>")
}

/// The traits of a derive attribute, without their paths.
fn derived(attribute: &str) -> Vec<String> {
    let list = attribute
        .trim_start_matches("#[derive(")
        .trim_end_matches(")]");
    let last = |path: &str| {
        path.rsplit("::")
            .next()
            .unwrap_or_default()
            .trim()
            .to_owned()
    };
    list.split(',').map(last).collect()
}

/// The name of the struct or enum whose definition starts on this line.
fn defined_type(line: &str) -> Option<&str> {
    let (before, after) = line
        .split_once("struct ")
        .or_else(|| line.split_once("enum "))?;
    let visibility = before.trim();
    (visibility.is_empty() || visibility.starts_with("pub")).then(|| {
        after
            .split(|c: char| !c.is_alphanumeric() && c != '_' && c != '$')
            .next()
    })?
}

fn contains_word(line: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        // A word that ends with a sign, as `tx.`, is complete by itself.
        let complete = !word.ends_with(part) || !after.is_some_and(part);
        !before.is_some_and(part) && complete
    })
}

/// A line without its comment. Text after a `//` inside a string is removed too, which cannot hide the use of a crate.
fn without_comment(line: &str) -> String {
    let code = line.split("//").next().unwrap_or_default();
    if code.trim_start().starts_with("* ") {
        String::new()
    } else {
        code.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source::of("some.rs".into(), text)
    }

    #[test]
    fn word_in_code_then_found_but_not_in_comments_tests_or_longer_words() {
        let text =
            "// rand\nlet operand = 1;\nuse rand::rng;\n#[cfg(test)]\nmod tests { use rand; }\n";
        assert_eq!(source(text).places_of("rand"), ["some.rs:3"]);
    }

    #[test]
    fn types_at_the_top_level_then_found_by_name() {
        let text = "pub(crate) struct Key([u8; 2]);\nenum Kind {\n    type Inner = u8;\n}\n\
            pub trait Sign: Sized {\n    type Error;\n}\ntype Step<T> = T;\nfn main() {}";
        let found = source(text).types();
        let names: Vec<_> = found.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["Key", "Kind", "Sign", "Step"]);
    }

    #[test]
    fn zeroizing_type_then_its_derives_are_read() {
        let text = "#[derive(Clone, zeroize::ZeroizeOnDrop)]\npub struct Key([u8; 2]);\n\
            #[derive(Debug)]\nstruct Public;\n\
            #[derive(\n    Zeroize,\n    ZeroizeOnDrop,\n)]\npub(crate) enum Pin { A }\n\
            secret!(\n    /// doc\n    Token, 16\n);\n\
            impl fmt::Debug for Pin {";
        let source = source(text);
        let types = wiping_types(&source);
        let names: Vec<_> = types.iter().map(|wiping| wiping.name.as_str()).collect();
        assert_eq!(names, ["Key", "Pin", "Token"]);
        assert_eq!(types[0].derives, ["Clone", "ZeroizeOnDrop"]);
        assert_eq!(
            source.implements("Debug", "Pin").as_deref(),
            Some("some.rs:14")
        );
        assert_eq!(source.implements("Debug", "Key"), None);
    }

    #[test]
    fn type_with_bytes_then_found_whether_it_wipes_itself_or_not() {
        let text = "pub struct Key([u8; 2]);\nstruct Name(String);\nstruct Count(u8);\n\
            struct Pair {\n    lines: Vec<(u8, String)>,\n}\nstruct Sealed(Zeroizing<[u8; 32]>);\nstruct Row {\n    id: u64,\n    body: Vec<u8>,\n}\n\
            enum State {\n    Empty,\n    Full([u8; 16]),\n}\nenum Words {\n    One(String),\n}\nfn f() -> [u8; 2] { [0; 2] }";
        let found = types_with_bytes(&source(text));
        let names: Vec<_> = found.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["Key", "Name", "Row", "State"]);
    }
}
