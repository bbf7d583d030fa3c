//! §8.4: the app removes its device.

use super::{
    cast,
    form::{Hex, KeyPair, Wire, e, hex, record},
    seeded::{self, bytes},
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
        (cast::device_id(), bytes("nonce of the removal"));
    let remove = e(
        "cs1/remove",
        &[&device_id, &nonce, &cast::NOW.to_be_bytes()],
    );
    Removal {
        section: "8.4".to_owned(),
        origin: seeded::ORIGIN.to_owned(),
        device_key: KeyPair::of(&cast::device()),
        server_key: KeyPair::of(&cast::server()),
        device_id: hex(device_id),
        nonce: hex(nonce),
        time: cast::NOW,
        remove: Wire::sign(&cast::device(), remove),
        removed: Wire::sign(&cast::server(), e("cs1/removed", &[&device_id, &nonce])),
    }
}
