//! §8.10: what a phone asks while its app sleeps, and what it is told.

use super::{
    cast,
    form::{Hex, KeyPair, Wire, e, hex, record},
    seeded::{self, bytes},
};

record! {
    Knocks {
        section: String,
        origin: String,
        device_key: KeyPair,
        server_key: KeyPair,
        device_id: Hex,
        time: u64,
        /// Nothing, one and three requests.
        knocks: Vec<Knock>,
        /// The knock's time was off: the whole answer.
        clock: Clock,
        /// An endpoint, then none.
        pushes: Vec<Push>,
    }
    Knock { what: String, nonce: Hex, knock: Wire, time: u64, count: u8, until: u64, waiting: Wire }
    Clock { nonce: Hex, knock: Wire, time: u64, answer: Wire }
    Push { what: String, nonce: Hex, endpoint: String, push: Wire, pushed: Wire }
}

fn ask(nonce: &[u8; 16]) -> Wire {
    let fields: [&dyn AsRef<[u8]>; 3] = [&cast::device_id(), nonce, &cast::NOW.to_be_bytes()];
    Wire::sign(&cast::device(), e("cs1/knock", &fields))
}

fn knock(what: &str, count: u8, until: u64) -> Knock {
    let nonce: [u8; 16] = bytes(&format!("nonce of the knock, {what}"));
    let time = cast::NOW + 1;
    let waiting = e(
        "cs1/waiting",
        &[
            &cast::device_id(),
            &nonce,
            &time.to_be_bytes(),
            &[count],
            &until.to_be_bytes(),
        ],
    );
    Knock {
        what: what.to_owned(),
        nonce: hex(nonce),
        knock: ask(&nonce),
        time,
        count,
        until,
        waiting: Wire::sign(&cast::server(), waiting),
    }
}

fn clock() -> Clock {
    let nonce: [u8; 16] = bytes("nonce of the knock, clock off");
    let time = cast::NOW + 90;
    let answer = e(
        "cs1/time",
        &[&cast::device_id(), &nonce, &time.to_be_bytes()],
    );
    Clock {
        nonce: hex(nonce),
        knock: ask(&nonce),
        time,
        answer: Wire::sign(&cast::server(), answer),
    }
}

fn push(what: &str, endpoint: &str) -> Push {
    let nonce: [u8; 16] = bytes(&format!("nonce of the push, {what}"));
    let push = e(
        "cs1/push",
        &[
            &cast::device_id(),
            &endpoint,
            &nonce,
            &cast::NOW.to_be_bytes(),
        ],
    );
    let pushed = e("cs1/pushed", &[&cast::device_id(), &nonce]);
    Push {
        what: what.to_owned(),
        nonce: hex(nonce),
        endpoint: endpoint.to_owned(),
        push: Wire::sign(&cast::device(), push),
        pushed: Wire::sign(&cast::server(), pushed),
    }
}

pub(crate) fn make() -> Knocks {
    Knocks {
        section: "8.10".to_owned(),
        origin: seeded::ORIGIN.to_owned(),
        device_key: KeyPair::of(&cast::device()),
        server_key: KeyPair::of(&cast::server()),
        device_id: hex(cast::device_id()),
        time: cast::NOW,
        knocks: vec![
            knock("nothing", 0, 0),
            knock("one", 1, cast::NOW + 120),
            knock("three", 3, cast::NOW + 95),
        ],
        clock: clock(),
        pushes: vec![
            push(
                "an endpoint",
                "https://push.example.net/up/9tKc3fJxQy1b?token=V2a",
            ),
            push("none", ""),
        ],
    }
}
