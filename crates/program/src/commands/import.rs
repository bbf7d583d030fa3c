//! Persons in a CSV file: every line is checked before any of them counts.

use std::collections::HashMap;
use std::io::Read as _;
use std::path::Path;

use csv::{ByteRecord, ReaderBuilder};
use server::domain::account::Email;
use server::domain::person_name::PersonName;
use server::domain::registration::MAX_OUTSTANDING;
use server::text::Language;

use super::Failure;

/// The largest file. Bytes.
const MAX_FILE: u64 = 8 * 1024 * 1024;
/// The most errors that are listed.
const MAX_ERRORS: usize = 50;

/// The columns; `language` may be left out, and be empty.
const COLUMNS: [&str; 4] = ["email", "first_name", "last_name", "language"];

/// A person of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Person {
    pub(super) email: Email,
    pub(super) first_name: PersonName,
    pub(super) last_name: PersonName,
    pub(super) language: Language,
}

/// The language with exactly this tag.
pub(super) fn language(tag: &str) -> Option<Language> {
    Language::all().find(|language| language.tag() == tag)
}

/// The character between two fields. Spreadsheets write semicolons where the comma is in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Separator {
    Comma,
    Semicolon,
    Tab,
}

impl Separator {
    const ALL: [Self; 3] = [Self::Comma, Self::Semicolon, Self::Tab];

    fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }

    /// Its name in messages.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Comma => "comma",
            Self::Semicolon => "semicolon",
            Self::Tab => "tab",
        }
    }

    /// The one that occurs most in the header row, whose names have none of them.
    fn of(bytes: &[u8]) -> Self {
        let header = bytes.split(|byte| *byte == b'\n').next().unwrap_or(bytes);
        let count = |one: Self| header.iter().filter(|byte| **byte == one.byte()).count();
        let most = Self::ALL.into_iter().rev().max_by_key(|one| count(*one));
        most.unwrap_or(Self::Comma)
    }
}

/// The persons of a file, and how its fields are separated.
#[derive(Debug)]
pub(super) struct ReadFile {
    pub(super) persons: Vec<Person>,
    pub(super) separator: Separator,
}

/// Reads and checks a file.
pub(super) fn read(path: &Path, usual: Language) -> Result<ReadFile, Failure> {
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        std::io::stdin()
            .take(MAX_FILE + 1)
            .read_to_end(&mut bytes)?;
    } else {
        let file = std::fs::File::open(path)
            .map_err(|error| Failure::NotFound(format!("the file {}: {error}", path.display())))?;
        file.take(MAX_FILE + 1).read_to_end(&mut bytes)?;
    }
    if bytes.len() as u64 > MAX_FILE {
        return Err(Failure::Refused("the file has more than 8 MB".into()));
    }
    if is_utf_16(&bytes) {
        let text = "the file is in UTF-16 (\"Unicode text\"): save it as CSV UTF-8";
        return Err(Failure::Refused(text.into()));
    }
    let separator = Separator::of(&bytes);
    match parse(&bytes, separator, usual) {
        Ok(persons) => Ok(ReadFile { persons, separator }),
        Err(errors) => Err(Failure::Refused(summary(&errors, separator))),
    }
}

/// Whether a file begins as one in UTF-16: with its byte order mark, or with a letter beside a zero.
fn is_utf_16(bytes: &[u8]) -> bool {
    matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..])
        || matches!(bytes, [0, letter, ..] | [letter, 0, ..] if letter.is_ascii_graphic())
}

fn summary(errors: &[String], separator: Separator) -> String {
    let mut lines: Vec<String> = errors.iter().take(MAX_ERRORS).cloned().collect();
    if errors.len() > MAX_ERRORS {
        lines.push(format!("and {} more errors", errors.len() - MAX_ERRORS));
    }
    lines.push(format!(
        "nothing is imported; the fields of the file are read as separated by a {}",
        separator.word()
    ));
    lines.join("\n")
}

/// The position of each column in the file.
struct Header([Option<usize>; 4]);

impl Header {
    fn read(record: &ByteRecord) -> Result<Self, Vec<String>> {
        let mut found = [None; 4];
        let mut errors = Vec::new();
        for (place, name) in record.iter().enumerate() {
            let name = String::from_utf8_lossy(name).trim().to_owned();
            match COLUMNS.iter().position(|column| *column == name) {
                Some(column) if found[column].is_some() => {
                    errors.push(format!("line 1: the column {name} is there twice"));
                }
                Some(column) => found[column] = Some(place),
                None => errors.push(format!(
                    "line 1: there is no column `{name}`, only {}",
                    COLUMNS.join(", ")
                )),
            }
        }
        for (column, place) in COLUMNS.iter().zip(found).take(3) {
            if place.is_none() {
                errors.push(format!("line 1: the column {column} is missing"));
            }
        }
        if errors.is_empty() {
            Ok(Self(found))
        } else {
            Err(errors)
        }
    }

    fn columns(&self) -> usize {
        self.0.iter().flatten().count()
    }
}

/// The file with the line ends of Unix: of files from Windows, the reader gives each line a number one too low.
fn with_line_feeds(bytes: &[u8]) -> Vec<u8> {
    let next = bytes.iter().skip(1).chain(&[0]);
    let kept = bytes.iter().zip(next);
    kept.filter(|pair| *pair != (&b'\r', &b'\n'))
        .map(|(byte, _)| *byte)
        .collect()
}

/// The persons of a file, or what is wrong with each line.
fn parse(bytes: &[u8], separator: Separator, usual: Language) -> Result<Vec<Person>, Vec<String>> {
    let bytes = with_line_feeds(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes));
    let mut reader = ReaderBuilder::new()
        .flexible(true)
        .delimiter(separator.byte())
        .from_reader(bytes.as_slice());
    let unreadable = |error: csv::Error| vec![format!("the file is not CSV: {error}")];
    let header = Header::read(reader.byte_headers().map_err(unreadable)?)?;
    let (mut persons, mut errors) = (Vec::new(), Vec::new());
    let mut lines: HashMap<String, u64> = HashMap::new();
    for record in reader.byte_records() {
        let record = record.map_err(unreadable)?;
        let line = record.position().map_or(0, csv::Position::line);
        match person(&record, &header, usual) {
            Ok(person) => {
                let before = lines.insert(person.email.as_str().into(), line);
                if let Some(before) = before {
                    errors.push(format!("line {line}: email: is in line {before} already"));
                }
                persons.push(person);
            }
            Err(wrong) => errors.extend(wrong.iter().map(|wrong| format!("line {line}: {wrong}"))),
        }
    }
    if persons.len() as u64 > MAX_OUTSTANDING {
        errors.push(format!("the file has more than {MAX_OUTSTANDING} people"));
    }
    if errors.is_empty() {
        Ok(persons)
    } else {
        Err(errors)
    }
}

fn person(record: &ByteRecord, header: &Header, usual: Language) -> Result<Person, Vec<String>> {
    if record.len() != header.columns() {
        let (has, wants) = (record.len(), header.columns());
        return Err(vec![format!("has {has} fields, and not {wants}")]);
    }
    let fields = header.0.map(|place| {
        let field = place.and_then(|place| record.get(place)).unwrap_or(b"");
        std::str::from_utf8(field)
    });
    let [Ok(address), Ok(first), Ok(last), Ok(tag)] = fields else {
        return Err(vec!["is not UTF-8: save the file as CSV UTF-8".into()]);
    };
    let (email, first_name, last_name) = (
        Email::parse(address),
        PersonName::parse(first),
        PersonName::parse(last),
    );
    let language = match tag.trim() {
        "" => Some(usual),
        tag => language(tag),
    };
    let wrong = [
        (email.is_none(), "email: is not an email address"),
        (first_name.is_none(), "first_name: is not a name"),
        (last_name.is_none(), "last_name: is not a name"),
        (
            language.is_none(),
            "language: is not the tag of an official language, such as fr",
        ),
    ];
    match (email, first_name, last_name, language) {
        (Some(email), Some(first_name), Some(last_name), Some(language)) => Ok(Person {
            email,
            first_name,
            last_name,
            language,
        }),
        _ => {
            let wrong = wrong.iter().filter(|(is_wrong, _)| *is_wrong);
            Err(wrong.map(|(_, text)| (*text).to_owned()).collect())
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<Person>, Vec<String>> {
        let separator = Separator::of(text.as_bytes());
        parse(text.as_bytes(), separator, Language::default())
    }

    #[test]
    fn columns_in_any_order_and_quoted_fields_then_persons() {
        let persons = read(
            "\u{FEFF}last_name,email,first_name,language\r\n\"Rossi, \"\"R\"\"\",x@b.eu,M,it\r\n",
        );
        assert_eq!(persons.unwrap_err(), ["line 2: last_name: is not a name"]);
        let persons = read("last_name,email,first_name,language\n\"O'Neill, Jr.\",A@b.eu,Μαρία,el\n\nX,c@d.eu,Y,\n").unwrap();
        let [maria, other] = &persons[..] else {
            panic!("{persons:?}")
        };
        assert_eq!(maria.email.as_str(), "a@b.eu");
        assert_eq!(maria.last_name.as_str(), "O'Neill, Jr.");
        assert_eq!((maria.language.tag(), other.language.tag()), ("el", "en"));
    }

    #[test]
    fn fields_separated_by_semicolons_or_tabs_then_read_alike() {
        for (separator, between) in [
            (Separator::Comma, ","),
            (Separator::Semicolon, ";"),
            (Separator::Tab, "\t"),
        ] {
            let text = "\u{FEFF}email|first_name|last_name|language\r\na@b.eu|\"A\"|\"O'Neill, Jr.\"|fr\r\n";
            let text = text.replace('|', between);
            assert_eq!(Separator::of(text.as_bytes()), separator);
            let persons = read(&text).unwrap();
            assert_eq!(persons[0].last_name.as_str(), "O'Neill, Jr.");
            assert_eq!(persons[0].language.tag(), "fr");
        }
        assert_eq!(Separator::of(b"email\na;b;c"), Separator::Comma);
    }

    #[test]
    fn wrong_lines_then_each_is_named_and_none_counts() {
        let errors = read(
            "email,first_name,last_name\na@b.eu,A,B\nnobody,,B\na@b.eu,C,D\n\"x@y.eu\",E\nz@y.eu,1,F\n",
        )
        .unwrap_err();
        assert_eq!(
            errors,
            [
                "line 3: email: is not an email address",
                "line 3: first_name: is not a name",
                "line 4: email: is in line 2 already",
                "line 5: has 2 fields, and not 3",
                "line 6: first_name: is not a name",
            ]
        );
        let said = summary(&errors, Separator::Comma);
        assert!(said.contains("\nnothing is imported;"), "{said}");
    }

    #[test]
    fn file_in_utf_16_then_recognised_by_its_mark_or_its_zeros() {
        let text = "email,first_name";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [&little, &big] {
            assert!(is_utf_16(bytes));
        }
        assert!(is_utf_16(&[&[0xFF, 0xFE][..], &little].concat()));
        assert!(is_utf_16(&[&[0xFE, 0xFF][..], &big].concat()));
        for bytes in [&b""[..], b"e", b"email", b"\xEF\xBB\xBFemail"] {
            assert!(!is_utf_16(bytes));
        }
    }

    #[test]
    fn wrong_header_then_its_columns_are_named() {
        let errors = read("email,name,email\n").unwrap_err();
        assert_eq!(
            errors,
            [
                "line 1: there is no column `name`, only email, first_name, last_name, language",
                "line 1: the column email is there twice",
                "line 1: the column first_name is missing",
                "line 1: the column last_name is missing",
            ]
        );
        assert!(read("email,first_name,last_name,language\na@b.eu,A,B,xx\n").is_err());
        assert!(
            parse(
                b"email,first_name,last_name\na@b.eu,\xFF,B\n",
                Separator::Comma,
                Language::default()
            )
            .is_err()
        );
    }

    #[test]
    fn more_persons_than_links_may_wait_then_refused() {
        let line = |number| format!("a{number}@b.eu,A,B\n");
        let file = |count: u64| {
            let lines: String = (0..count).map(line).collect();
            read(&format!("email,first_name,last_name\n{lines}"))
        };
        assert_eq!(file(MAX_OUTSTANDING).unwrap().len() as u64, MAX_OUTSTANDING);
        let errors = file(MAX_OUTSTANDING + 1).unwrap_err();
        assert_eq!(errors, ["the file has more than 10000 people"]);
    }
}
