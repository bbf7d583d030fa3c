//! protocol.md §4.1: a poll and its possible answers.

use countersign_protocol::derive::{hkdf, mac};

use super::{
    fixtures,
    json::{Hex, KeyPair, Wire, e, hex, record},
    request_approval,
    seed::{self, bytes},
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
        /// An inbox without requests.
        empty: Inbox,
        /// An inbox with the request of request_approval.json.
        one: Inbox,
        /// The answer if the poll's time is wrong.
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
    let (device_id, nonce): ([u8; 16], [u8; 16]) =
        (fixtures::device_id(), bytes("nonce of the poll"));
    let (time, epoch, step, seen) = (fixtures::NOW, 0u64, 1u64, 6u64);
    let o = fixtures::chain_at(step);
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
        let wire = Wire::sign(&fixtures::server(), e("cs1/inbox", &fields));
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
        origin: seed::ORIGIN.to_owned(),
        input: Input {
            device_key: KeyPair::of(&fixtures::device()),
            server_key: KeyPair::of(&fixtures::server()),
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
        poll: Wire::sign(&fixtures::device(), poll),
        empty: inbox(seen + 1, vec![]),
        one: inbox(seen + 2, vec![request_approval::request()]),
        time: Wire::sign(&fixtures::server(), clock),
        proof_message: Hex(proof_message),
    }
}
