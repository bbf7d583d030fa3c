//! protocol.md §8.5 and §8.6: device-initiated requests, from `self` to the next epoch, with the wraps in their approvals.

use countersign_protocol::derive::{hkdf, seal};

use super::{
    exchange::{self, Approval, ApprovalInput, Request, RequestInput},
    fixtures,
    json::{Hex, KeyPair, Wire, e, hex, record},
    seed::{self, bytes},
};

record! {
    DeviceInitiated {
        section: String,
        origin: String,
        device_key: KeyPair,
        server_key: KeyPair,
        device_id: Hex,
        server_origin: String,
        cases: Vec<Case>,
        /// Fields that do not open although the tag is right; the request is denied.
        denied: Vec<Denied>,
    }
    Case {
        name: String,
        nonce: Hex,
        time: u64,
        ask: Wire,
        request: Request,
        offered: Wire,
        wrap: Wrap,
        approval: Approval,
        /// N.
        fresh: Hex,
        answer: Wire,
        /// The state of both sides afterwards.
        next: Next,
    }
    Wrap {
        /// Use key "wrap" of the step and the factor of the approval.
        use_key: Hex,
        gcm_nonce: Hex,
        /// A key of 32 bytes, or eid, etok and C.
        plain: Hex,
        aad: Hex,
        sealed: Hex,
        /// The fields of AP.
        fields: Hex,
    }
    Next { epoch: u64, o: Hex, k_pin: Hex, k_bio: Option<Hex>, eid: Option<Hex> }
    Denied { what: String, case: String, fields: Hex }
}

const STEP: u64 = 6;

/// `eid` of the move.
pub(crate) fn moving_enrolment() -> [u8; 16] {
    *hkdf(b"", &bytes::<16>("r of the move"), "cs1/eid", &[])
}

fn aad(request: &Request) -> Vec<u8> {
    e(
        "cs1/wrap-for",
        &[
            &fixtures::device_id(),
            &0u64.to_be_bytes(),
            &STEP.to_be_bytes(),
            &request.hash.0,
        ],
    )
}

fn use_key() -> [u8; 32] {
    *hkdf(
        &fixtures::chain_at(STEP),
        &fixtures::pin_key(),
        "cs1/use",
        &[b"wrap"],
    )
}

fn wrap(request: &Request, plain: Vec<u8>) -> Wrap {
    let nonce: [u8; 12] = bytes(&format!("nonce of the wrap, kind {}", request.kind));
    let (key, aad) = (use_key(), aad(request));
    let sealed = seal(&key, &nonce, &plain, &aad);
    Wrap {
        use_key: hex(key),
        gcm_nonce: hex(nonce),
        plain: Hex(plain),
        aad: Hex(aad),
        fields: Hex(e("cs1/wrap", &[&nonce, &sealed])),
        sealed: Hex(sealed),
    }
}

fn case(name: &str, kind: u8, plain: Vec<u8>, next: impl FnOnce(Hex) -> Next) -> Case {
    let nonce: [u8; 16] = bytes(&format!("nonce of {name}"));
    let ask = e(
        "cs1/self",
        &[
            &fixtures::device_id(),
            &[kind],
            &nonce,
            &fixtures::NOW.to_be_bytes(),
        ],
    );
    let request = exchange::request(
        bytes(&format!("rid of {name}")),
        kind,
        bytes(&format!("n32 of {name}")),
        RequestInput {
            service: fixtures::SERVER_NAME,
            context: e("cs1/context", &[]),
            ..RequestInput::default()
        },
    );
    let offered = e(
        "cs1/offered",
        &[
            &fixtures::device_id(),
            &nonce,
            &fixtures::NOW.to_be_bytes(),
            &request.bytes.0,
        ],
    );
    let wrap = wrap(&request, plain);
    let approval = exchange::approval(ApprovalInput {
        what: name,
        request: &request.bytes,
        step: STEP,
        method: 1,
        factor: fixtures::pin_key(),
        match_code: "",
        fields: wrap.fields.0.clone(),
    });
    let fresh: [u8; 32] = bytes(&format!("N of {name}"));
    let base = hkdf::<32>(&fixtures::chain_at(STEP), b"", "cs1/base", &[]);
    let o = hkdf::<32>(base.as_slice(), &fresh, "cs1/chain", &[&1u64.to_be_bytes()]);
    Case {
        name: name.to_owned(),
        nonce: hex(nonce),
        time: fixtures::NOW,
        ask: Wire::sign(&fixtures::device(), ask),
        offered: Wire::sign(&fixtures::server(), offered),
        answer: exchange::answer(&request, &approval, &hex(fresh), ""),
        wrap,
        approval,
        fresh: hex(fresh),
        next: next(hex(o.as_slice())),
        request,
    }
}

fn denied(cases: &[Case]) -> Vec<Denied> {
    let (pin, moved) = (&cases[0], &cases[2]);
    let sealed = |plain: &[u8]| seal(&use_key(), &[7; 12], plain, &aad(&pin.request));
    let made = |what: &str, case: &Case, fields: Vec<u8>| Denied {
        what: what.to_owned(),
        case: case.name.clone(),
        fields: Hex(fields),
    };
    let good = &pin.wrap;
    let changed = |at: usize| {
        let mut fields = good.fields.0.clone();
        fields[at] ^= 1;
        fields
    };
    vec![
        made("no wrap", pin, b"new key".to_vec()),
        made("a byte of the nonce changed", pin, changed(20)),
        made(
            "the last byte changed",
            pin,
            changed(good.fields.0.len() - 1),
        ),
        made(
            "a byte more",
            pin,
            [good.fields.0.as_slice(), &[0]].concat(),
        ),
        made(
            "the wrap of another request",
            pin,
            moved.wrap.fields.0.clone(),
        ),
        made(
            "no key at all",
            pin,
            e("cs1/wrap", &[&[7; 12], &sealed(b"")]),
        ),
        made(
            "33 bytes",
            pin,
            e("cs1/wrap", &[&[7; 12], &sealed(&[1; 33])]),
        ),
        made(
            "what a move wraps",
            pin,
            e("cs1/wrap", &[&[7; 12], &sealed(&[1; 64])]),
        ),
        made(
            "a key for a move",
            moved,
            e(
                "cs1/wrap",
                &[
                    &[7; 12],
                    &seal(&use_key(), &[7; 12], &[1; 32], &aad(&moved.request)),
                ],
            ),
        ),
    ]
}

pub(crate) fn make() -> DeviceInitiated {
    let (new_pin, bio) = (bytes::<32>("K_pin of the new PIN"), fixtures::bio_key());
    let (r, eid): ([u8; 16], [u8; 16]) = (bytes("r of the move"), moving_enrolment());
    let etok = hkdf::<16>(b"", &r, "cs1/etok", &[]);
    let commitment = hkdf::<32>(&r, fixtures::PIN.as_bytes(), "cs1/pin-commit", &[&eid]);
    let next = |k_pin: [u8; 32], k_bio: Option<[u8; 32]>, eid: Option<[u8; 16]>| {
        move |o| Next {
            epoch: 1,
            o,
            k_pin: hex(k_pin),
            k_bio: k_bio.map(hex),
            eid: eid.map(hex),
        }
    };
    let cases = vec![
        case(
            "the PIN change",
            3,
            new_pin.to_vec(),
            next(new_pin, None, None),
        ),
        case(
            "the biometric key",
            4,
            bio.to_vec(),
            next(fixtures::pin_key(), Some(bio), None),
        ),
        case(
            "the move",
            5,
            [eid.as_slice(), etok.as_slice(), commitment.as_slice()].concat(),
            next(fixtures::pin_key(), None, Some(eid)),
        ),
    ];
    DeviceInitiated {
        section: "8.5, 8.6".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        device_key: KeyPair::of(&fixtures::device()),
        server_key: KeyPair::of(&fixtures::server()),
        device_id: hex(fixtures::device_id()),
        server_origin: fixtures::ORIGIN.to_owned(),
        denied: denied(&cases),
        cases,
    }
}
