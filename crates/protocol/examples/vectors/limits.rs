//! protocol.md §4.1, §4.2, §6: the largest messages, and those of one byte or line more.

use countersign_protocol::ParseError;

use super::{
    fixtures,
    json::{Hex, e, error_name, hex, record},
    seed::{self, bytes},
};

record! {
    Limits {
        section: String,
        origin: String,
        cases: Vec<Case>,
    }
    Case {
        what: String,
        /// The label of the message; its parser is meant.
        label: String,
        /// The number of bytes of the message.
        size: usize,
        /// The message: each part repeated so often, joined.
        parts: Vec<(Hex, usize)>,
        error: Option<String>,
    }
}

/// Joins equal bytes that follow each other.
fn parts(bytes: &[u8]) -> Vec<(Hex, usize)> {
    let mut parts: Vec<(Hex, usize)> = Vec::new();
    for run in bytes.chunk_by(|a, b| a == b) {
        match parts.last_mut() {
            Some((last, 1)) if run.len() < 8 => last.0.extend_from_slice(run),
            _ if run.len() < 8 => parts.push((hex(run), 1)),
            _ => parts.push((hex(&run[..1]), run.len())),
        }
    }
    parts
}

fn case(what: &str, label: &str, bytes: &[u8], error: Option<ParseError>) -> Case {
    Case {
        what: what.to_owned(),
        label: label.to_owned(),
        size: bytes.len(),
        parts: parts(bytes),
        error: error.map(error_name).map(str::to_owned),
    }
}

fn inbox(request: usize) -> Vec<u8> {
    let (nonce, request) = (bytes::<16>("nonce of the full inbox"), vec![b'r'; request]);
    let (seq, time, epoch) = (
        1_u64.to_be_bytes(),
        fixtures::NOW.to_be_bytes(),
        0_u64.to_be_bytes(),
    );
    let device = fixtures::device_id();
    let head: [&dyn AsRef<[u8]>; 6] = [&device, &nonce, &seq, &time, &[2], &epoch];
    let fields: Vec<&dyn AsRef<[u8]>> = head
        .into_iter()
        .chain([&request as &dyn AsRef<[u8]>; 3])
        .collect();
    e("cs1/inbox", &fields)
}

fn offered(request: usize) -> Vec<u8> {
    let (nonce, request) = (bytes::<16>("nonce of the full offer"), vec![b'r'; request]);
    let time = fixtures::NOW.to_be_bytes();
    e(
        "cs1/offered",
        &[&fixtures::device_id(), &nonce, &time, &request],
    )
}

/// RQ with an origin, a service and a `return_url` of the greatest length.
fn request(context: Vec<u8>, action: Vec<u8>) -> Vec<u8> {
    // A host of 187 bytes: 8 + 187 + 5 = 200.
    let origin = format!("https://{}:8443", ["o".repeat(46).as_str(); 4].join("."));
    e(
        "cs1/request",
        &[
            &bytes::<16>("rid of the largest request"),
            &[2],
            &fixtures::device_id(),
            &origin,
            &"s".repeat(80),
            &context,
            &fixtures::NOW.to_be_bytes(),
            &(fixtures::NOW + 120).to_be_bytes(),
            &[7; 32],
            &[6],
            &action,
            &"u".repeat(400),
        ],
    )
}

fn context(lines: usize, length: usize) -> Vec<u8> {
    let line = [&[1][..], &vec![b'c'; length]].concat();
    e("cs1/context", &vec![&line as &dyn AsRef<[u8]>; lines])
}

fn action(lines: usize, label: usize, value: usize) -> Vec<u8> {
    let (label, value) = ("l".repeat(label), "v".repeat(value));
    let line: [&dyn AsRef<[u8]>; 2] = [&label, &value];
    e("cs1/action", &line.repeat(lines))
}

fn schema(fields: usize, label: usize, rule: usize) -> Vec<u8> {
    let (label, rule) = ("l".repeat(label), "r".repeat(rule));
    let field: [&dyn AsRef<[u8]>; 3] = [&[1], &label, &rule];
    e("cs1/schema", &field.repeat(fields))
}

fn approve(fields: usize) -> Vec<u8> {
    e(
        "cs1/approve",
        &[
            &fixtures::device_id(),
            &0_u64.to_be_bytes(),
            &3_u64.to_be_bytes(),
            &[7; 32],
            &[1],
            &[1],
            &"123456",
            &vec![b'f'; fields],
        ],
    )
}

pub(crate) fn make() -> Limits {
    use ParseError::{TooLarge, WrongCount};
    let full = || (context(4, 200), action(12, 80, 200));
    let all: Vec<(&str, Vec<u8>, Option<ParseError>)> = vec![
        ("three requests of 5,430 bytes", inbox(5_430), None),
        (
            "three requests of 5,431 bytes",
            inbox(5_431),
            Some(TooLarge),
        ),
        ("a request of 5,430 bytes", offered(5_430), None),
        ("a request of 5,431 bytes", offered(5_431), Some(TooLarge)),
        (
            "every line of the context and the action of its greatest length",
            request(full().0, full().1),
            None,
        ),
        (
            "the largest request: context and action of the greatest size",
            request(vec![b'c'; 1_024], vec![b'a'; 3_584]),
            None,
        ),
        (
            "a context of 1,025 bytes",
            request(vec![b'c'; 1_025], vec![b'a'; 3_584]),
            Some(TooLarge),
        ),
        (
            "an action of 3,585 bytes",
            request(vec![b'c'; 1_024], vec![b'a'; 3_585]),
            Some(TooLarge),
        ),
        ("four lines of 200 bytes", context(4, 200), None),
        ("a line of 201 bytes", context(1, 201), Some(TooLarge)),
        ("five lines", context(5, 1), Some(WrongCount)),
        (
            "twelve lines of the greatest length",
            action(12, 80, 200),
            None,
        ),
        ("a label of 81 bytes", action(1, 81, 1), Some(TooLarge)),
        ("a value of 201 bytes", action(1, 1, 201), Some(TooLarge)),
        ("13 lines", action(13, 1, 1), Some(WrongCount)),
        (
            "twelve fields of the greatest length",
            schema(12, 80, 200),
            None,
        ),
        ("a label of 81 bytes", schema(1, 81, 0), Some(TooLarge)),
        ("a rule of 201 bytes", schema(1, 1, 201), Some(TooLarge)),
        ("13 fields", schema(13, 1, 0), Some(WrongCount)),
        ("fields of 1,024 bytes", approve(1_024), None),
        ("fields of 1,025 bytes", approve(1_025), Some(TooLarge)),
    ];
    let label = |bytes: &[u8]| {
        countersign_protocol::transcript::label(bytes)
            .expect("made by E")
            .to_owned()
    };
    Limits {
        section: "4.1, 4.2, 4.3, 6.1, 6.4".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        cases: all
            .into_iter()
            .map(|(what, bytes, error)| case(what, &label(&bytes), &bytes, error))
            .collect(),
    }
}
