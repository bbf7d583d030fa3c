//! protocol.md §8.7 and §8.11: two pages of the history, a report, and an expected sign-in.

use super::{
    exchange, fixtures,
    json::{Hex, KeyPair, Wire, e, hex, record},
    seed::{self, bytes},
};

record! {
    History {
        section: String,
        origin: String,
        device_key: KeyPair,
        server_key: KeyPair,
        device_id: Hex,
        time: u64,
        /// The newest entries, then the entries before those, then an empty page.
        parts: Vec<Part>,
        report: Report,
        /// protocol.md §8.11
        expect: Expect,
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
        /// The first lines of the action of a transaction; empty otherwise.
        action: Hex,
        /// The bytes in the answer.
        bytes: Hex,
    }
    Report { entry: Hex, nonce: Hex, report: Wire, reported: Wire }
    Expect { nonce: Hex, expect: Wire, until: u64, expected: Wire }
}

fn entry(seq: u64, service: &str, method: u8, result: u8, reported: u8) -> Entry {
    entry_of(seq, service, (method, result, reported), Vec::new())
}

/// The entry of a signed transfer.
fn transfer(seq: u64, service: &str) -> Entry {
    let lines: [&dyn AsRef<[u8]>; 4] = [
        &"Recipient",
        &"Maria Example",
        &"Amount",
        &"1,250.00\u{a0}EUR",
    ];
    entry_of(seq, service, (3, 2, 0), e("cs1/action", &lines))
}

fn entry_of(
    seq: u64,
    service: &str,
    (method, result, reported): (u8, u8, u8),
    action: Vec<u8>,
) -> Entry {
    let id: [u8; 16] = bytes(&format!("history entry {seq}"));
    let at = fixtures::NOW - 86_400 + seq * 600;
    let context = exchange::context();
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
            &action,
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
        action: Hex(action),
        bytes: Hex(bytes),
    }
}

fn part(name: &str, before: u64, more: u8, entries: Vec<Entry>) -> Part {
    let nonce: [u8; 16] = bytes(&format!("nonce of the history, {name}"));
    let ask = e(
        "cs1/history",
        &[
            &fixtures::device_id(),
            &nonce,
            &fixtures::NOW.to_be_bytes(),
            &before.to_be_bytes(),
        ],
    );
    let head = (fixtures::device_id(), [more]);
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
        history: Wire::sign(&fixtures::device(), ask),
        more,
        answer: Wire::sign(&fixtures::server(), answer),
        entries,
    }
}

fn expect() -> Expect {
    let (device_id, nonce) = (
        fixtures::device_id(),
        bytes::<16>("nonce of the expectation"),
    );
    let until = fixtures::NOW + 600;
    let question = e(
        "cs1/expect",
        &[&device_id, &nonce, &fixtures::NOW.to_be_bytes()],
    );
    let answer = e("cs1/expected", &[&device_id, &nonce, &until.to_be_bytes()]);
    Expect {
        nonce: hex(nonce),
        expect: Wire::sign(&fixtures::device(), question),
        until,
        expected: Wire::sign(&fixtures::server(), answer),
    }
}

pub(crate) fn make() -> History {
    let newest = vec![
        entry(9, "Tax portal", 2, 1, 0),
        transfer(8, "Demo Bank"),
        entry(7, "Tax portal", 2, 3, 1),
    ];
    let older = vec![
        entry(6, "Phone", 5, 10, 0),
        entry(5, "Tax portal", 4, 4, 0),
        entry(4, "Example", 1, 1, 0),
        entry(2, "Tax portal", 2, 5, 0),
        entry(1, "Tax portal", 3, 6, 0),
    ];
    let device_id = fixtures::device_id();
    let (entry, nonce) = (newest[0].id.clone(), bytes::<16>("nonce of the report"));
    let report = e(
        "cs1/report",
        &[&device_id, &entry.0, &nonce, &fixtures::NOW.to_be_bytes()],
    );
    History {
        section: "8.7".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        device_key: KeyPair::of(&fixtures::device()),
        server_key: KeyPair::of(&fixtures::server()),
        device_id: hex(device_id),
        time: fixtures::NOW,
        report: Report {
            entry,
            nonce: hex(nonce),
            report: Wire::sign(&fixtures::device(), report),
            reported: Wire::sign(
                &fixtures::server(),
                e("cs1/reported", &[&device_id, &nonce]),
            ),
        },
        expect: expect(),
        parts: vec![
            part("newest", 0, 1, newest),
            part("older", 7, 0, older),
            part("none", 1, 0, Vec::new()),
        ],
    }
}
