//! protocol.md §8.6: the queries of the old phone during a move, and the states of the move.

use super::{
    device_initiated, fixtures,
    json::{Hex, KeyPair, Wire, e, hex, record},
    seed::{self, bytes},
};

record! {
    Moves {
        section: String,
        origin: String,
        device_key: KeyPair,
        server_key: KeyPair,
        /// The old device.
        device_id: Hex,
        /// The enrolment that is offered with the approval in self.json.
        eid: Hex,
        time: u64,
        /// Each step and each state at least once, in a possible order.
        asks: Vec<MoveQuery>,
    }
    MoveQuery { what: String, step: u8, nonce: Hex, ask: Wire, state: u8, six: String, attempts_left: u8, answer: Wire }
}

fn ask(what: &str, step: u8, (state, six, attempts_left): (u8, &str, u8)) -> MoveQuery {
    let nonce: [u8; 16] = bytes(&format!("nonce of the move, {what}"));
    let ask = e(
        "cs1/move",
        &[
            &fixtures::device_id(),
            &device_initiated::moving_enrolment(),
            &[step],
            &nonce,
            &fixtures::NOW.to_be_bytes(),
        ],
    );
    let answer = e(
        "cs1/moving",
        &[
            &fixtures::device_id(),
            &nonce,
            &[state],
            &six,
            &[attempts_left],
        ],
    );
    MoveQuery {
        what: what.to_owned(),
        step,
        nonce: hex(nonce),
        ask: Wire::sign(&fixtures::device(), ask),
        state,
        six: six.to_owned(),
        attempts_left,
        answer: Wire::sign(&fixtures::server(), answer),
    }
}

pub(crate) fn make() -> Moves {
    let six = "7ZQ3K0";
    Moves {
        section: "8.6".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        device_key: KeyPair::of(&fixtures::device()),
        server_key: KeyPair::of(&fixtures::server()),
        device_id: hex(fixtures::device_id()),
        eid: hex(device_initiated::moving_enrolment()),
        time: fixtures::NOW,
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
