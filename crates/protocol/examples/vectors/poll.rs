//! §4.1: a poll and what it may be answered.

use countersign_protocol::derive::{hkdf, mac};

use super::{
    cast,
    form::{Hex, KeyPair, Wire, e, hex, record},
    request_approval,
    seeded::{self, bytes},
};

record! {
    Poll {
        section: String,
        origin: String,
        input: Input,
        proof_key: Hex,
        proof_message: Hex,
        chain_proof: Hex,
        poll: Wire,
        /// Nothing waits.
        empty: Inbox,
        /// The request of request_approval.json waits.
        one: Inbox,
        /// The poll's time was off.
        time: Wire,
    }
    Input {
        device_key: KeyPair,
        server_key: KeyPair,
        device_id: Hex,
        nonce: Hex,
        time: u64,
        epoch: u64,
        step: u64,
        o: Hex,
        seen: u64,
    }
    Inbox { seq: u64, time: u64, state: u8, epoch: u64, requests: Vec<Hex>, wire: Wire }
}

pub(crate) fn make() -> Poll {
    let (device_id, nonce): ([u8; 16], [u8; 16]) = (cast::device_id(), bytes("nonce of the poll"));
    let (time, epoch, step, seen) = (cast::NOW, 0u64, 1u64, 6u64);
    let o = cast::chain_at(step);
    let proof_key = hkdf::<32>(&o, b"", "cs1/proof", &[]);
    let numbers = [time, epoch, step, seen].map(u64::to_be_bytes);
    let proof_message = e(
        "cs1/poll-proof",
        &[&device_id, &nonce, &numbers[0], &numbers[1], &numbers[2]],
    );
    let chain_proof = &mac(proof_key.as_slice(), &proof_message)[..16];
    let poll = e(
        "cs1/poll",
        &[
            &device_id,
            &nonce,
            &numbers[0],
            &numbers[1],
            &numbers[2],
            &chain_proof,
            &numbers[3],
        ],
    );
    let inbox = |seq: u64, requests: Vec<Vec<u8>>| {
        let head = [seq, time + 1, epoch].map(u64::to_be_bytes);
        let mut fields: Vec<&dyn AsRef<[u8]>> =
            vec![&device_id, &nonce, &head[0], &head[1], &[2], &head[2]];
        fields.extend(requests.iter().map(|r| r as &dyn AsRef<[u8]>));
        let wire = Wire::sign(&cast::server(), e("cs1/inbox", &fields));
        let requests = requests.into_iter().map(Hex).collect();
        Inbox {
            seq,
            time: time + 1,
            state: 2,
            epoch,
            requests,
            wire,
        }
    };
    let server_time = (time + 90).to_be_bytes();
    let clock = e("cs1/time", &[&device_id, &nonce, &server_time]);
    Poll {
        section: "4.1".to_owned(),
        origin: seeded::ORIGIN.to_owned(),
        input: Input {
            device_key: KeyPair::of(&cast::device()),
            server_key: KeyPair::of(&cast::server()),
            device_id: hex(device_id),
            nonce: hex(nonce),
            time,
            epoch,
            step,
            o: hex(o),
            seen,
        },
        proof_key: hex(proof_key.as_slice()),
        chain_proof: hex(chain_proof),
        poll: Wire::sign(&cast::device(), poll),
        empty: inbox(seen + 1, vec![]),
        one: inbox(seen + 2, vec![request_approval::request()]),
        time: Wire::sign(&cast::server(), clock),
        proof_message: Hex(proof_message),
    }
}
