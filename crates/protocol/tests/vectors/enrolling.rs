//! protocol.md §3: an enrolment and a PIN reset.

use countersign_protocol::{
    derive, encode,
    enrolment::{
        NewKeys, Transcript, TranscriptParts, WrappedKeys, derive_comparison_code, derive_done,
        unwrap, wrap,
    },
    ids::{EnrolmentId, Hash32, Nonce32},
    keys::{DeviceSecret, EnrolmentSecret, MaskedPinKey},
    link::EnrolmentCode,
    messages::{Claim, Claimed, EnrolmentKind, Finish, Finished, KeyProtection, Opaque},
};
use subtle::ConstantTimeEq as _;

use crate::{chain, check_wire, factor, id, origin, pin, public, text, vectors};

pub(crate) fn check_enrolments(file: &vectors::enrolment::Enrolments) {
    for case in &file.cases {
        check_enrolment(case);
    }
}

fn check_enrolment(case: &vectors::enrolment::Enrolment) {
    let (input, page) = (&case.input, &case.page);
    let kind = EnrolmentKind::try_from(input.kind).unwrap();
    let secret = EnrolmentSecret::from_bytes(input.r.array());
    let enrolment = EnrolmentId(page.eid.array());
    assert_eq!(secret.derive_id(), enrolment);
    assert_eq!(secret.derive_token().expose(), &page.etok.array());
    assert_eq!(Hash32::of(&page.etok.0).0, page.etok_hash.array());
    let commitment = secret.derive_commitment(&pin(&input.pin));
    assert_eq!(commitment.expose(), &page.commitment.array());
    assert_eq!(
        encode("cs1/pin-commit", &[enrolment.as_bytes()]),
        page.commitment_info.0
    );
    let code = EnrolmentCode::parse_link(&page.link).unwrap();
    assert!(bool::from(code.secret.ct_eq(&secret)));
    assert_eq!(
        code.server_key_hash,
        Some(public(&input.server_key).short_hash())
    );
    assert_eq!(EnrolmentCode::to_typed(code.kind, &secret), page.typed);

    let device_key = public(&input.device_key);
    check_wire(
        &case.claim,
        &input.device_key,
        &Claim {
            enrolment,
            token: page.etok.array(),
            device_key,
            protection: KeyProtection::try_from(input.protection).unwrap(),
            attestation: Opaque::default(),
        },
    );
    let nonce = Nonce32(input.n_s.array());
    let device = id(&input.device_id);
    let claimed = Claimed {
        enrolment,
        kind,
        device_key,
        nonce,
        device,
        epoch: input.epoch,
        server_key: public(&input.server_key),
        account: text(&input.masked_account),
        server_name: text(&input.server_name),
    };
    check_wire(&case.claimed, &input.server_key, &claimed);

    let transcript = Transcript::of(&TranscriptParts {
        kind,
        enrolment,
        origin: &origin(&input.server_origin),
        server_key: &claimed.server_key,
        nonce,
        device_key: &device_key,
        device,
        epoch: input.epoch,
    });
    assert_eq!(transcript.as_bytes(), case.transcript.tbs.0);
    assert_eq!(
        Hash32::of(transcript.as_bytes()).0,
        case.transcript.tbs_hash.array()
    );
    for (typed, made) in [(&input.pin, &case.right), (&input.wrong_pin, &case.wrong)] {
        let own = secret.derive_commitment(&pin(typed));
        assert_eq!(own.expose(), &made.commitment.array());
        let keys = NewKeys {
            pin_key: factor(&input.k_pin),
            chain: chain(&input.o_0),
        };
        let wrapped = wrap(&keys, &own, &nonce, &transcript, input.gcm_nonce.array());
        assert_eq!(
            (&wrapped.sealed, wrapped.proof),
            (&made.w.0, made.p.array())
        );
        check_wire(
            &made.finish,
            &input.device_key,
            &Finish {
                transcript: Opaque(transcript.as_bytes().to_vec()),
                nonce: input.gcm_nonce.array(),
                wrapped: Opaque(made.w.0.clone()),
                proof: made.p.array(),
            },
        );
        check_intermediate(made, input);
        let masked = MaskedPinKey::mask(
            &keys.pin_key,
            &DeviceSecret::from_bytes(input.s_dev.array()),
            &pin(typed),
            device,
        );
        assert_eq!(masked.expose(), &made.masked_pin_key.array());
        let wrapped = WrappedKeys {
            nonce: wrapped.nonce,
            sealed: made.w.0.clone(),
            proof: made.p.array(),
        };
        let opened = unwrap(&wrapped, &commitment, &nonce, &transcript);
        assert_eq!(opened.is_some(), typed == &input.pin);
        if let Some(opened) = opened {
            assert_eq!(opened.pin_key.expose(), &input.k_pin.array());
            assert_eq!(opened.chain.expose(), &input.o_0.array());
        }
    }
    let done = derive_done(&commitment, &transcript, &case.right.w.0);
    assert_eq!(done, case.done.done.array());
    assert_eq!(derive::mac(commitment.expose(), &case.done.message.0), done);
    check_wire(
        &case.done.finished,
        &input.server_key,
        &Finished { enrolment, done },
    );
    assert_eq!(
        derive_comparison_code(&commitment, &transcript),
        case.done.six
    );
    assert_eq!(
        derive::mac(commitment.expose(), &case.done.six_message.0),
        case.done.six_mac.array()
    );
}

fn check_intermediate(made: &vectors::enrolment::WrappedKeys, input: &vectors::enrolment::Input) {
    let derived = |label| derive::hkdf::<32>(&input.n_s.0, &made.commitment.0, label, &[]);
    assert_eq!(*derived("cs1/enrol-wrap"), made.wrap_key.array());
    assert_eq!(*derived("cs1/enrol-proof"), made.proof_key.array());
    assert_eq!(
        [input.k_pin.0.as_slice(), &input.o_0.0].concat(),
        made.plain.0
    );
    assert_eq!(
        derive::mac(&made.proof_key.0, &made.proof_message.0),
        made.p.array()
    );
}
