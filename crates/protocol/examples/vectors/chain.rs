//! protocol.md §2.2: the chain, step by step and into the next epochs.

use countersign_protocol::derive::hkdf;

use super::{
    fixtures,
    json::{Hex, hex, record},
    seed::{self, bytes},
};

record! {
    Chain {
        section: String,
        origin: String,
        k_pin: Hex,
        o_0: Hex,
        /// Epoch 0, step by step.
        steps: Vec<Step>,
        /// O after many steps of epoch 0.
        far: Vec<Far>,
        /// Accepted approvals, one after another.
        renewals: Vec<Renewal>,
    }
    Step { step: u64, o: Hex, proof_key: Hex, use_approve: Hex, use_otp: Hex, base: Hex }
    Far { step: u64, o: Hex }
    Renewal {
        /// Epoch and step of the approval.
        epoch: u64,
        step: u64,
        base: Hex,
        /// N.
        fresh: Hex,
        next_epoch: u64,
        next_o: Hex,
    }
}

fn step(step: u64, o: [u8; 32]) -> Step {
    let k = fixtures::pin_key();
    let derive = |ikm: &[u8], label: &str, fields: &[&[u8]]| {
        hex(hkdf::<32>(&o, ikm, label, fields).as_slice())
    };
    Step {
        step,
        o: hex(o),
        proof_key: derive(b"", "cs1/proof", &[]),
        use_approve: derive(&k, "cs1/use", &[b"approve"]),
        use_otp: derive(&k, "cs1/use", &[b"otp"]),
        base: derive(b"", "cs1/base", &[]),
    }
}

fn walk(mut o: [u8; 32], steps: u64) -> [u8; 32] {
    for _ in 0..steps {
        o = *hkdf(&o, b"", "cs1/step", &[]);
    }
    o
}

pub(crate) fn make() -> Chain {
    let start = fixtures::first_chain();
    let far = |step| Far {
        step,
        o: hex(walk(start, step)),
    };
    let mut renewals = Vec::new();
    let mut o = start;
    for (epoch, step) in [(0, 3), (1, 0), (2, 16)] {
        let used = walk(o, step);
        let base = *hkdf::<32>(&used, b"", "cs1/base", &[]);
        let fresh: [u8; 32] = bytes(&format!("N of epoch {epoch}"));
        let next = epoch + 1;
        o = *hkdf(&base, &fresh, "cs1/chain", &[&u64::to_be_bytes(next)]);
        renewals.push(Renewal {
            epoch,
            step,
            base: hex(base),
            fresh: hex(fresh),
            next_epoch: next,
            next_o: hex(o),
        });
    }
    Chain {
        section: "2.2".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        k_pin: hex(fixtures::pin_key()),
        o_0: hex(start),
        steps: (0..4).map(|n| step(n, walk(start, n))).collect(),
        far: vec![far(16), far(17), far(4_096)],
        renewals,
    }
}
