//! protocol.md §8.4: removal of a device by its app.

use super::{
    fixtures,
    json::{Hex, KeyPair, Wire, e, hex, record},
    seed::{self, bytes},
};

record! {
    Removal {
        section: String,
        origin: String,
        device_key: KeyPair,
        server_key: KeyPair,
        device_id: Hex,
        nonce: Hex,
        time: u64,
        remove: Wire,
        removed: Wire,
    }
}

pub(crate) fn make() -> Removal {
    let (device_id, nonce): ([u8; 16], [u8; 16]) =
        (fixtures::device_id(), bytes("nonce of the removal"));
    let remove = e(
        "cs1/remove",
        &[&device_id, &nonce, &fixtures::NOW.to_be_bytes()],
    );
    Removal {
        section: "8.4".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        device_key: KeyPair::of(&fixtures::device()),
        server_key: KeyPair::of(&fixtures::server()),
        device_id: hex(device_id),
        nonce: hex(nonce),
        time: fixtures::NOW,
        remove: Wire::sign(&fixtures::device(), remove),
        removed: Wire::sign(&fixtures::server(), e("cs1/removed", &[&device_id, &nonce])),
    }
}
