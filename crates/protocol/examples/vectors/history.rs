//! §8.7: the history in two parts, and a report from it.

use super::{
    cast,
    form::{Hex, KeyPair, Wire, e, hex, record},
    seeded::{self, bytes},
    uses,
};

record! {
    History {
        section: String,
        origin: String,
        device_key: KeyPair,
        server_key: KeyPair,
        device_id: Hex,
        time: u64,
        /// From the newest, then below the last of those, then below everything.
        parts: Vec<Part>,
        report: Report,
    }
    Part { nonce: Hex, before: u64, history: Wire, more: u8, entries: Vec<Entry>, answer: Wire }
    Entry {
        id: Hex,
        seq: u64,
        at: u64,
        service: String,
        context: Hex,
        method: u8,
        result: u8,
        reported: u8,
        /// As it stands in the answer.
        bytes: Hex,
    }
    Report { entry: Hex, nonce: Hex, report: Wire, reported: Wire }
}

fn entry(seq: u64, service: &str, method: u8, result: u8, reported: u8) -> Entry {
    let id: [u8; 16] = bytes(&format!("history entry {seq}"));
    let at = cast::NOW - 86_400 + seq * 600;
    let context = uses::context();
    let bytes = e(
        "cs1/entry",
        &[
            &id,
            &seq.to_be_bytes(),
            &at.to_be_bytes(),
            &service,
            &context,
            &[method],
            &[result],
            &[reported],
        ],
    );
    Entry {
        id: hex(id),
        seq,
        at,
        service: service.to_owned(),
        context: Hex(context),
        method,
        result,
        reported,
        bytes: Hex(bytes),
    }
}

fn part(name: &str, before: u64, more: u8, entries: Vec<Entry>) -> Part {
    let nonce: [u8; 16] = bytes(&format!("nonce of the history, {name}"));
    let ask = e(
        "cs1/history",
        &[
            &cast::device_id(),
            &nonce,
            &cast::NOW.to_be_bytes(),
            &before.to_be_bytes(),
        ],
    );
    let head = (cast::device_id(), [more]);
    let mut fields: Vec<&dyn AsRef<[u8]>> = vec![&head.0, &nonce, &head.1];
    fields.extend(
        entries
            .iter()
            .map(|entry| &entry.bytes.0 as &dyn AsRef<[u8]>),
    );
    let answer = e("cs1/entries", &fields);
    Part {
        nonce: hex(nonce),
        before,
        history: Wire::sign(&cast::device(), ask),
        more,
        answer: Wire::sign(&cast::server(), answer),
        entries,
    }
}

pub(crate) fn make() -> History {
    let newest = vec![
        entry(9, "Tax portal", 2, 1, 0),
        entry(8, "Demo Bank", 3, 2, 0),
        entry(7, "Tax portal", 2, 3, 1),
    ];
    let older = vec![
        entry(5, "Tax portal", 4, 4, 0),
        entry(4, "Example", 1, 1, 0),
        entry(2, "Tax portal", 2, 5, 0),
        entry(1, "Tax portal", 3, 6, 0),
    ];
    let device_id = cast::device_id();
    let (entry, nonce) = (newest[0].id.clone(), bytes::<16>("nonce of the report"));
    let report = e(
        "cs1/report",
        &[&device_id, &entry.0, &nonce, &cast::NOW.to_be_bytes()],
    );
    History {
        section: "8.7".to_owned(),
        origin: seeded::ORIGIN.to_owned(),
        device_key: KeyPair::of(&cast::device()),
        server_key: KeyPair::of(&cast::server()),
        device_id: hex(device_id),
        time: cast::NOW,
        report: Report {
            entry,
            nonce: hex(nonce),
            report: Wire::sign(&cast::device(), report),
            reported: Wire::sign(&cast::server(), e("cs1/reported", &[&device_id, &nonce])),
        },
        parts: vec![
            part("newest", 0, 1, newest),
            part("older", 7, 0, older),
            part("none", 1, 0, Vec::new()),
        ],
    }
}
