//! protocol.md §3: an enrolment and a PIN reset, from r and PIN to the comparison code.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use countersign_protocol::{
    crockford,
    derive::{hkdf, mac, seal, xor},
    ids::Hash32,
};

use super::{
    fixtures,
    json::{Hex, KeyPair, Wire, e, hex, record},
    seed::{self, bytes},
};

record! {
    Enrolments { section: String, origin: String, cases: Vec<Enrolment> }
    Enrolment {
        name: String,
        input: Input,
        /// The values that the page's script derives and posts, protocol.md §3.1.
        page: Page,
        claim: Wire,
        claimed: Wire,
        transcript: Transcript,
        /// With the PIN that was typed on the page.
        right: WrappedKeys,
        /// With another PIN, which the server detects with P.
        wrong: WrappedKeys,
        done: Done,
    }
    Input {
        kind: u8,
        pin: String,
        wrong_pin: String,
        r: Hex,
        server_origin: String,
        server_key: KeyPair,
        server_name: String,
        masked_account: String,
        device_key: KeyPair,
        protection: u8,
        device_id: Hex,
        epoch: u64,
        n_s: Hex,
        k_pin: Hex,
        o_0: Hex,
        gcm_nonce: Hex,
        /// Values that only the phone has.
        s_dev: Hex,
    }
    Page {
        eid: Hex,
        etok: Hex,
        commitment_info: Hex,
        commitment: Hex,
        /// The values of the posted JSON.
        posted_eid: String,
        posted_etok: String,
        posted_commitment: String,
        link: String,
        typed: String,
        /// H(etok), which the server stores.
        etok_hash: Hex,
    }
    Transcript { tbs: Hex, tbs_hash: Hex }
    WrappedKeys {
        /// C', which equals C if the PIN is the same.
        commitment: Hex,
        wrap_key: Hex,
        plain: Hex,
        w: Hex,
        proof_key: Hex,
        proof_message: Hex,
        p: Hex,
        finish: Wire,
        /// M for this PIN, in the phone's vault.
        masked_pin_key: Hex,
    }
    Done { message: Hex, done: Hex, finished: Wire, six_message: Hex, six_mac: Hex, six: String }
}

fn page(input: &Input) -> Page {
    let r: [u8; 16] = input.r.array();
    let eid = hkdf::<16>(b"", &r, "cs1/eid", &[]);
    let etok = hkdf::<16>(b"", &r, "cs1/etok", &[]);
    let commitment = hkdf::<32>(
        &r,
        input.pin.as_bytes(),
        "cs1/pin-commit",
        &[eid.as_slice()],
    );
    let hash = Hash32::of(&input.server_key.public.0).0;
    let payload = [&[1, input.kind][..], &r, &hash[..16]].concat();
    let code = crockford::encode(&[input.kind << 3], 1) + &crockford::encode(&r, 26);
    let code: Vec<char> = code
        .chars()
        .chain([crockford::check_character(&code)])
        .collect();
    let groups: Vec<String> = code.chunks(4).map(|group| group.iter().collect()).collect();
    Page {
        commitment_info: Hex(e("cs1/pin-commit", &[&eid.as_slice()])),
        posted_eid: URL_SAFE_NO_PAD.encode(eid.as_slice()),
        posted_etok: URL_SAFE_NO_PAD.encode(etok.as_slice()),
        posted_commitment: URL_SAFE_NO_PAD.encode(commitment.as_slice()),
        link: format!(
            "{}/e#{}",
            input.server_origin,
            URL_SAFE_NO_PAD.encode(payload)
        ),
        typed: groups.join("-"),
        etok_hash: hex(Hash32::of(etok.as_slice()).0),
        eid: hex(eid.as_slice()),
        etok: hex(etok.as_slice()),
        commitment: hex(commitment.as_slice()),
    }
}

fn wrapped(input: &Input, eid: &Hex, tbs: &[u8], pin: &str) -> WrappedKeys {
    let (r, nonce): ([u8; 16], [u8; 12]) = (input.r.array(), input.gcm_nonce.array());
    let commitment = hkdf::<32>(&r, pin.as_bytes(), "cs1/pin-commit", &[&eid.0]);
    let wrap_key = hkdf::<32>(&input.n_s.0, commitment.as_slice(), "cs1/enrol-wrap", &[]);
    let proof_key = hkdf::<32>(&input.n_s.0, commitment.as_slice(), "cs1/enrol-proof", &[]);
    let plain = [input.k_pin.0.as_slice(), &input.o_0.0].concat();
    let w = seal(&wrap_key, &nonce, &plain, tbs);
    let proof_message = e("cs1/proof", &[&tbs, &nonce, &w]);
    let p = mac(proof_key.as_slice(), &proof_message);
    let mask = hkdf::<32>(
        &input.s_dev.0,
        pin.as_bytes(),
        "cs1/pin-mask",
        &[&input.device_id.0],
    );
    WrappedKeys {
        commitment: hex(commitment.as_slice()),
        wrap_key: hex(wrap_key.as_slice()),
        plain: Hex(plain),
        proof_key: hex(proof_key.as_slice()),
        proof_message: Hex(proof_message),
        finish: Wire::sign(
            &input.device_key.key(),
            e("cs1/finish", &[&tbs, &nonce, &w, &p]),
        ),
        w: Hex(w),
        p: hex(p),
        masked_pin_key: hex(xor(&input.k_pin.array(), &mask).as_slice()),
    }
}

fn case(name: &str, input: Input) -> Enrolment {
    let page = page(&input);
    let server_hash = Hash32::of(&input.server_key.public.0).0;
    let epoch = input.epoch.to_be_bytes();
    let label = if input.kind == 1 {
        "cs1/enrol"
    } else {
        "cs1/pin-reset"
    };
    let tbs = e(
        label,
        &[
            &page.eid.0,
            &input.server_origin,
            &server_hash,
            &input.n_s.0,
            &input.device_key.public.0,
            &input.device_id.0,
            &epoch,
        ],
    );
    let claim = e(
        "cs1/claim",
        &[
            &page.eid.0,
            &page.etok.0,
            &input.device_key.public.0,
            &[input.protection],
            // No server has asked for an attestation.
            &[],
        ],
    );
    let claimed = e(
        "cs1/claimed",
        &[
            &page.eid.0,
            &[input.kind],
            &input.device_key.public.0,
            &input.n_s.0,
            &input.device_id.0,
            &epoch,
            &input.server_key.public.0,
            &input.masked_account,
            &input.server_name,
        ],
    );
    let right = wrapped(&input, &page.eid, &tbs, &input.pin);
    let done_message = e("cs1/done", &[&tbs, &right.w.0]);
    let done = mac(&page.commitment.0, &done_message);
    let tbs_hash = Hash32::of(&tbs).0;
    let six_message = e("cs1/sas", &[&tbs_hash]);
    let six_mac = mac(&page.commitment.0, &six_message);
    Enrolment {
        name: name.to_owned(),
        claim: Wire::sign(&input.device_key.key(), claim),
        claimed: Wire::sign(&input.server_key.key(), claimed),
        wrong: wrapped(&input, &page.eid, &tbs, &input.wrong_pin),
        right,
        done: Done {
            message: Hex(done_message),
            done: hex(done),
            finished: Wire::sign(
                &input.server_key.key(),
                e("cs1/finished", &[&page.eid.0, &done]),
            ),
            six: crockford::encode(&six_mac, 6),
            six_message: Hex(six_message),
            six_mac: hex(six_mac),
        },
        transcript: Transcript {
            tbs_hash: hex(tbs_hash),
            tbs: Hex(tbs),
        },
        page,
        input,
    }
}

fn input() -> Input {
    Input {
        kind: 1,
        pin: fixtures::PIN.to_owned(),
        wrong_pin: fixtures::WRONG_PIN.to_owned(),
        r: hex(bytes::<16>("r")),
        server_origin: fixtures::ORIGIN.to_owned(),
        server_key: KeyPair::of(&fixtures::server()),
        server_name: fixtures::SERVER_NAME.to_owned(),
        masked_account: fixtures::ACCOUNT.to_owned(),
        device_key: KeyPair::of(&fixtures::device()),
        protection: 1,
        device_id: hex(fixtures::device_id()),
        epoch: 0,
        n_s: hex(bytes::<32>("n_s")),
        k_pin: hex(fixtures::pin_key()),
        o_0: hex(fixtures::first_chain()),
        gcm_nonce: hex(bytes::<12>("nonce of W")),
        s_dev: hex(fixtures::device_secret()),
    }
}

pub(crate) fn make() -> Enrolments {
    let reset = Input {
        kind: 2,
        pin: "8035".to_owned(),
        wrong_pin: fixtures::PIN.to_owned(),
        r: hex(bytes::<16>("r of the reset")),
        protection: 3,
        epoch: 8,
        n_s: hex(bytes::<32>("n_s of the reset")),
        k_pin: hex(bytes::<32>("K_pin of the reset")),
        o_0: hex(bytes::<32>("O_0 of the reset")),
        gcm_nonce: hex(bytes::<12>("nonce of W of the reset")),
        s_dev: hex(bytes::<32>("S_dev of the reset")),
        ..input()
    };
    Enrolments {
        section: "3".to_owned(),
        origin: seed::ORIGIN.to_owned(),
        cases: vec![case("enrolment", input()), case("PIN reset", reset)],
    }
}
