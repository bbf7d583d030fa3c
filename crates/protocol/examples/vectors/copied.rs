//! protocol.md §8.12: a phone reports that a copy of its vault was used.

use super::{
    fixtures,
    json::{Hex, KeyPair, Wire, e, hex, record},
    seed::{self, bytes},
};

record! {
    CopyReport {
        section: String,
        origin: String,
        device_key: KeyPair,
        server_key: KeyPair,
        device_id: Hex,
        nonce: Hex,
        time: u64,
        copied: Wire,
        locked: Wire,
    }
}

pub(crate) fn make() -> CopyReport {
    let (device_id, nonce): ([u8; 16], [u8; 16]) = (
        fixtures::device_id(),
        bytes("nonce of the report of a copy"),
    );
    let copied = e(
        "cs1/copied",
        &[&device_id, &nonce, &fixtures::NOW.to_be_bytes()],
    );
    CopyReport {
        section: "8.12".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        device_key: KeyPair::of(&fixtures::device()),
        server_key: KeyPair::of(&fixtures::server()),
        device_id: hex(device_id),
        nonce: hex(nonce),
        time: fixtures::NOW,
        copied: Wire::sign(&fixtures::device(), copied),
        locked: Wire::sign(&fixtures::server(), e("cs1/locked", &[&device_id, &nonce])),
    }
}
