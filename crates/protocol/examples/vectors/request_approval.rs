//! protocol.md §4.2 to §4.5: a request, its approval with the right PIN and with a wrong PIN, its denial, and every
//! answer.

use countersign_protocol::{
    derive::{hkdf, mac},
    ids::Hash32,
};

use super::{
    fixtures,
    json::{Hex, KeyPair, Wire, e, hex, record},
    seed::{self, bytes},
};

record! {
    Requests {
        section: String,
        origin: String,
        device_key: KeyPair,
        server_key: KeyPair,
        request: Request,
        /// The chain at the step of the approval.
        chain: Chain,
        approve: Approval,
        wrong_pin: Approval,
        deny: Approval,
        deny_and_report: Approval,
        answers: Vec<Answer>,
        stale: Stale,
        ask: OutcomeQuery,
        refused: Refused,
        renewed: Renewed,
    }
    Request {
        id: Hex,
        kind: u8,
        device_id: Hex,
        server_origin: String,
        service: String,
        /// (kind, text).
        context_lines: Vec<(u8, String)>,
        context: Hex,
        issued_at: u64,
        expires_at: u64,
        nonce: Hex,
        match_len: u8,
        match_code: String,
        /// RQ.
        bytes: Hex,
        hash: Hex,
    }
    Chain { epoch: u64, step: u64, o: Hex, proof_key: Hex, k_pin: Hex, use_approve: Hex, base: Hex }
    Approval {
        decision: u8,
        method: u8,
        match_code: String,
        /// The key that the PIN yielded; empty in a denial.
        factor: Hex,
        /// AP.
        ap: Hex,
        ap_hash: Hex,
        chain_proof: Hex,
        tag: Hex,
        approval: Wire,
    }
    Answer { to: String, outcome: u8, fresh: Hex, attempts_left: u8, answer: Wire }
    Stale { epoch: u64, step: u64, stale: Wire }
    OutcomeQuery { nonce: Hex, time: u64, ask: Wire }
    Refused { why: u8, retry_after_s: u64, attempts_left: u8, question_hash: Hex, refused: Wire }
    Renewed { epoch: u64, o: Hex }
}

const STEP: u64 = 2;
const SERVICE: &str = "Tax portal";
const MATCH_CODE: &str = "47";
const LINES: [(u8, &str); 3] = [
    (1, "Valletta, Malta"),
    (2, "Firefox on Windows"),
    (3, "192.0.2.17"),
];

fn context() -> Vec<u8> {
    let lines: Vec<Vec<u8>> = LINES
        .iter()
        .map(|(kind, text)| [&[*kind], text.as_bytes()].concat())
        .collect();
    let fields: Vec<&dyn AsRef<[u8]>> = lines.iter().map(|l| l as &dyn AsRef<[u8]>).collect();
    e("cs1/context", &fields)
}

/// Returns RQ.
pub(crate) fn request() -> Vec<u8> {
    e(
        "cs1/request",
        &[
            &bytes::<16>("rid"),
            &[1],
            &fixtures::device_id(),
            &fixtures::ORIGIN,
            &SERVICE,
            &context(),
            &fixtures::NOW.to_be_bytes(),
            &(fixtures::NOW + 120).to_be_bytes(),
            &bytes::<32>("n32"),
            &[2],
            b"",
            b"",
        ],
    )
}

struct ApprovalInput {
    decision: u8,
    method: u8,
    match_code: &'static str,
    factor: Option<[u8; 32]>,
}

fn approval(made: &ApprovalInput) -> Approval {
    let o = fixtures::chain_at(STEP);
    let request_hash = Hash32::of(&request()).0;
    let ap = e(
        "cs1/approve",
        &[
            &fixtures::device_id(),
            &0u64.to_be_bytes(),
            &STEP.to_be_bytes(),
            &request_hash,
            &[made.decision],
            &[made.method],
            &made.match_code,
            b"",
        ],
    );
    let (chain_proof, tag) = match made.factor {
        None => (vec![], vec![]),
        Some(factor) => {
            let proof_key = hkdf::<32>(&o, b"", "cs1/proof", &[]);
            let use_key = hkdf::<32>(&o, &factor, "cs1/use", &[b"approve"]);
            (
                mac(proof_key.as_slice(), &ap)[..16].to_vec(),
                mac(use_key.as_slice(), &ap).to_vec(),
            )
        }
    };
    Approval {
        decision: made.decision,
        method: made.method,
        match_code: made.match_code.to_owned(),
        factor: made.factor.map_or(Hex(vec![]), hex),
        ap_hash: hex(Hash32::of(&ap).0),
        approval: Wire::sign(
            &fixtures::device(),
            e("cs1/approval", &[&ap, &chain_proof, &tag]),
        ),
        ap: Hex(ap),
        chain_proof: Hex(chain_proof),
        tag: Hex(tag),
    }
}

fn answer(to: &str, approval: &Approval, outcome: u8, fresh: Hex, attempts_left: u8) -> Answer {
    let body = e(
        "cs1/answer",
        &[
            &bytes::<16>("rid"),
            &approval.ap_hash.0,
            &[outcome],
            &fresh.0,
            &[attempts_left],
            b"",
        ],
    );
    Answer {
        to: to.to_owned(),
        outcome,
        fresh,
        attempts_left,
        answer: Wire::sign(&fixtures::server(), body),
    }
}

fn refused(approval: &Approval) -> Refused {
    let (why, retry_after_s, attempts_left) = (10, 0u64, 0);
    let question_hash = approval.approval.hash.clone();
    let body = e(
        "cs1/refused",
        &[
            &question_hash.0,
            &[why],
            &retry_after_s.to_be_bytes(),
            &[attempts_left],
        ],
    );
    Refused {
        why,
        retry_after_s,
        attempts_left,
        question_hash,
        refused: Wire::sign(&fixtures::server(), body),
    }
}

pub(crate) fn make() -> Requests {
    let o = fixtures::chain_at(STEP);
    let made = |decision, method, match_code, factor| {
        approval(&ApprovalInput {
            decision,
            method,
            match_code,
            factor,
        })
    };
    let approve = made(1, 1, MATCH_CODE, Some(fixtures::pin_key()));
    let wrong_pin = made(1, 1, MATCH_CODE, Some(fixtures::wrong_pin_key()));
    let deny = made(2, 0, "", None);
    let deny_and_report = made(3, 0, "", None);
    let base = hkdf::<32>(&o, b"", "cs1/base", &[]);
    let fresh: [u8; 32] = bytes("N");
    let none = || Hex(vec![]);
    let stale_step = 5u64;
    let stale = e(
        "cs1/stale",
        &[
            &approve.ap_hash.0,
            &0u64.to_be_bytes(),
            &stale_step.to_be_bytes(),
        ],
    );
    let ask_nonce: [u8; 16] = bytes("nonce of the question");
    let ask = e(
        "cs1/ask",
        &[
            &fixtures::device_id(),
            &bytes::<16>("rid"),
            &approve.ap_hash.0,
            &ask_nonce,
            &(fixtures::NOW + 30).to_be_bytes(),
        ],
    );
    let bytes_of_request = request();
    Requests {
        section: "4.2, 4.3, 4.4, 4.5".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        device_key: KeyPair::of(&fixtures::device()),
        server_key: KeyPair::of(&fixtures::server()),
        request: Request {
            id: hex(bytes::<16>("rid")),
            kind: 1,
            device_id: hex(fixtures::device_id()),
            server_origin: fixtures::ORIGIN.to_owned(),
            service: SERVICE.to_owned(),
            context_lines: LINES
                .iter()
                .map(|(kind, text)| (*kind, (*text).to_owned()))
                .collect(),
            context: Hex(context()),
            issued_at: fixtures::NOW,
            expires_at: fixtures::NOW + 120,
            nonce: hex(bytes::<32>("n32")),
            match_len: 2,
            match_code: MATCH_CODE.to_owned(),
            hash: hex(Hash32::of(&bytes_of_request).0),
            bytes: Hex(bytes_of_request),
        },
        chain: Chain {
            epoch: 0,
            step: STEP,
            o: hex(o),
            proof_key: hex(hkdf::<32>(&o, b"", "cs1/proof", &[]).as_slice()),
            k_pin: hex(fixtures::pin_key()),
            use_approve: hex(
                hkdf::<32>(&o, &fixtures::pin_key(), "cs1/use", &[b"approve"]).as_slice(),
            ),
            base: hex(base.as_slice()),
        },
        answers: vec![
            answer("approve", &approve, 1, hex(fresh), 0),
            answer("deny", &deny, 2, none(), 0),
            answer("deny_and_report", &deny_and_report, 3, none(), 0),
            answer("approve", &approve, 4, none(), 0),
            answer("wrong_pin", &wrong_pin, 5, none(), 4),
            answer("wrong_pin", &wrong_pin, 6, none(), 0),
            answer("approve", &approve, 7, none(), 0),
            answer("ask", &approve, 8, none(), 0),
        ],
        stale: Stale {
            epoch: 0,
            step: stale_step,
            stale: Wire::sign(&fixtures::server(), stale),
        },
        ask: OutcomeQuery {
            nonce: hex(ask_nonce),
            time: fixtures::NOW + 30,
            ask: Wire::sign(&fixtures::device(), ask),
        },
        refused: refused(&approve),
        renewed: Renewed {
            epoch: 1,
            o: hex(
                hkdf::<32>(base.as_slice(), &fresh, "cs1/chain", &[&1u64.to_be_bytes()]).as_slice(),
            ),
        },
        approve,
        wrong_pin,
        deny,
        deny_and_report,
    }
}
