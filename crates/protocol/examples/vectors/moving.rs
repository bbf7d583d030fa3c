//! §8.6: what the old phone asks during a move, and how the move stands.

use super::{
    cast,
    form::{Hex, KeyPair, Wire, e, hex, record},
    own,
    seeded::{self, bytes},
};

record! {
    Moves {
        section: String,
        origin: String,
        device_key: KeyPair,
        server_key: KeyPair,
        /// The old device.
        device_id: Hex,
        /// The enrolment that the approval of self.json offers.
        eid: Hex,
        time: u64,
        /// Each step and each state at least once, in an order in which they can come.
        asks: Vec<Ask>,
    }
    Ask { what: String, step: u8, nonce: Hex, ask: Wire, state: u8, six: String, attempts_left: u8, answer: Wire }
}

fn ask(what: &str, step: u8, (state, six, attempts_left): (u8, &str, u8)) -> Ask {
    let nonce: [u8; 16] = bytes(&format!("nonce of the move, {what}"));
    let ask = e(
        "cs1/move",
        &[
            &cast::device_id(),
            &own::moving_enrolment(),
            &[step],
            &nonce,
            &cast::NOW.to_be_bytes(),
        ],
    );
    let answer = e(
        "cs1/moving",
        &[&cast::device_id(), &nonce, &[state], &six, &[attempts_left]],
    );
    Ask {
        what: what.to_owned(),
        step,
        nonce: hex(nonce),
        ask: Wire::sign(&cast::device(), ask),
        state,
        six: six.to_owned(),
        attempts_left,
        answer: Wire::sign(&cast::server(), answer),
    }
}

pub(crate) fn make() -> Moves {
    let six = "7ZQ3K0";
    Moves {
        section: "8.6".to_owned(),
        origin: seeded::ORIGIN.to_owned(),
        device_key: KeyPair::of(&cast::device()),
        server_key: KeyPair::of(&cast::server()),
        device_id: hex(cast::device_id()),
        eid: hex(own::moving_enrolment()),
        time: cast::NOW,
        asks: vec![
            ask("nobody has read the code", 0, (1, "", 3)),
            ask("the new phone has read it", 0, (2, "", 3)),
            ask("a wrong PIN there", 0, (2, "", 2)),
            ask("to be compared", 0, (3, six, 0)),
            ask("the same", 1, (4, "", 0)),
            ask("asked again by the old phone", 0, (4, "", 0)),
            ask("they differ", 2, (5, "", 0)),
        ],
    }
}
