//! Records that several files share: a request of any kind, its approval, its answer and a one-time password.

use countersign_protocol::{
    crockford,
    derive::{hkdf, mac},
    ids::Hash32,
};

use super::{
    fixtures,
    json::{Hex, Wire, e, hex, record},
};

record! {
    /// RQ and its fields, protocol.md §4.2. Device and origin are those of the file.
    Request {
        id: Hex,
        kind: u8,
        service: String,
        context: Hex,
        issued_at: u64,
        expires_at: u64,
        nonce: Hex,
        match_len: u8,
        action: Hex,
        return_url: String,
        /// RQ.
        bytes: Hex,
        hash: Hex,
    }
    /// An approval at a step of epoch 0, protocol.md §4.3.
    Approval {
        what: String,
        step: u64,
        o: Hex,
        method: u8,
        match_code: String,
        fields: Hex,
        /// The key that the PIN yielded or biometrics released.
        factor: Hex,
        /// AP.
        ap: Hex,
        ap_hash: Hex,
        chain_proof: Hex,
        use_approve: Hex,
        tag: Hex,
        approval: Wire,
    }
    /// A one-time password at a step of epoch 0, protocol.md §5.2.
    Password {
        what: String,
        method: u8,
        step: u64,
        o: Hex,
        factor: Hex,
        /// X.
        subject: Hex,
        proof_key: Hex,
        first_mac: Hex,
        first_part: String,
        use_key: Hex,
        second_mac: Hex,
        second_part: String,
        check: String,
        shown: String,
    }
}

/// The optional fields of a request.
#[derive(Default)]
pub(crate) struct RequestInput<'a> {
    pub(crate) context: Vec<u8>,
    pub(crate) action: Vec<u8>,
    pub(crate) return_url: String,
    pub(crate) service: &'a str,
    pub(crate) match_len: u8,
}

pub(crate) fn request(id: [u8; 16], kind: u8, nonce: [u8; 32], says: RequestInput<'_>) -> Request {
    let (issued_at, expires_at) = (fixtures::NOW, fixtures::NOW + 120);
    let bytes = e(
        "cs1/request",
        &[
            &id,
            &[kind],
            &fixtures::device_id(),
            &fixtures::ORIGIN,
            &says.service,
            &says.context,
            &issued_at.to_be_bytes(),
            &expires_at.to_be_bytes(),
            &nonce,
            &[says.match_len],
            &says.action,
            &says.return_url,
        ],
    );
    Request {
        id: hex(id),
        kind,
        service: says.service.to_owned(),
        context: Hex(says.context),
        issued_at,
        expires_at,
        nonce: hex(nonce),
        match_len: says.match_len,
        action: Hex(says.action),
        return_url: says.return_url,
        hash: hex(Hash32::of(&bytes).0),
        bytes: Hex(bytes),
    }
}

/// `E("cs1/context")` of one place and one browser.
pub(crate) fn context() -> Vec<u8> {
    let lines = [(1, "Valletta, Malta"), (2, "Firefox on Android")];
    let lines = lines.map(|(kind, text)| [&[kind], text.as_bytes()].concat());
    e("cs1/context", &[&lines[0], &lines[1]])
}

/// The inputs of an approval.
pub(crate) struct ApprovalInput<'a> {
    pub(crate) what: &'a str,
    pub(crate) request: &'a Hex,
    pub(crate) step: u64,
    pub(crate) method: u8,
    pub(crate) factor: [u8; 32],
    pub(crate) match_code: &'a str,
    pub(crate) fields: Vec<u8>,
}

pub(crate) fn approval(made: ApprovalInput<'_>) -> Approval {
    let o = fixtures::chain_at(made.step);
    let ap = e(
        "cs1/approve",
        &[
            &fixtures::device_id(),
            &0u64.to_be_bytes(),
            &made.step.to_be_bytes(),
            &Hash32::of(&made.request.0).0,
            &[1],
            &[made.method],
            &made.match_code,
            &made.fields,
        ],
    );
    let proof_key = hkdf::<32>(&o, b"", "cs1/proof", &[]);
    let use_key = hkdf::<32>(&o, &made.factor, "cs1/use", &[b"approve"]);
    let chain_proof = &mac(proof_key.as_slice(), &ap)[..16];
    let tag = mac(use_key.as_slice(), &ap);
    Approval {
        what: made.what.to_owned(),
        step: made.step,
        o: hex(o),
        method: made.method,
        match_code: made.match_code.to_owned(),
        fields: Hex(made.fields),
        factor: hex(made.factor),
        ap_hash: hex(Hash32::of(&ap).0),
        chain_proof: hex(chain_proof),
        use_approve: hex(use_key.as_slice()),
        tag: hex(tag),
        approval: Wire::sign(
            &fixtures::device(),
            e("cs1/approval", &[&ap, &chain_proof, &tag]),
        ),
        ap: Hex(ap),
    }
}

pub(crate) fn answer(request: &Request, approval: &Approval, fresh: &Hex, code: &str) -> Wire {
    let outcome = if fresh.0.is_empty() { 2 } else { 1 };
    let body = e(
        "cs1/answer",
        &[
            &request.id.0,
            &approval.ap_hash.0,
            &[outcome],
            &fresh.0,
            &[0],
            &code,
        ],
    );
    Wire::sign(&fixtures::server(), body)
}

pub(crate) fn password(
    what: &str,
    method: u8,
    step: u64,
    factor: [u8; 32],
    subject: Vec<u8>,
) -> Password {
    let o = fixtures::chain_at(step);
    let proof_key = hkdf::<32>(&o, b"", "cs1/proof", &[]);
    let use_key = hkdf::<32>(&o, &factor, "cs1/use", &[b"otp"]);
    let first_mac = mac(proof_key.as_slice(), &subject);
    let second_mac = mac(use_key.as_slice(), &subject);
    let (first, second) = (
        crockford::encode(&first_mac, 4),
        crockford::encode(&second_mac, 4),
    );
    let code = format!("{first}{second}");
    let check = crockford::check_character(&code);
    Password {
        what: what.to_owned(),
        method,
        step,
        o: hex(o),
        factor: hex(factor),
        subject: Hex(subject),
        proof_key: hex(proof_key.as_slice()),
        first_mac: hex(first_mac),
        first_part: first,
        use_key: hex(use_key.as_slice()),
        second_mac: hex(second_mac),
        second_part: second,
        shown: format!("{code}{check}"),
        check: check.to_string(),
    }
}
