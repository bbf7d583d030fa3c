use protocol::{
    chain::ChainValue,
    ids::{DeviceId, RequestId},
    keys::{RustVerifier, Sign, SoftwareKey},
    messages::{KeyProtection, Opaque},
    signed::{Message, SignedBytes},
};

use super::*;
use crate::domain::{
    account::AccountId, epoch::Epochs, lockout::Lockout, request::RequestStatus,
    return_state::SameDeviceReturn, token::HashedToken,
};

const NOW: UnixSeconds = UnixSeconds(1_000);
const PIN_KEY: [u8; 32] = [2; 32];
const BIO_KEY: [u8; 32] = [3; 32];
const NEW_KEY: [u8; 32] = [4; 32];

fn device() -> Device {
    let key = SoftwareKey::from_scalar(&[7; 32]).unwrap();
    let (chain, pin_key) = (
        ChainValue::from_bytes([1; 32]),
        FactorKey::from_bytes(PIN_KEY),
    );
    let mut epochs = Epochs::begin(5, chain, pin_key);
    epochs.current.bio_key = Some(FactorKey::from_bytes(BIO_KEY));
    Device {
        id: DeviceId([1; 16]),
        account: AccountId([2; 16]),
        name: "Phone".into(),
        key: key.public_key(),
        protection: KeyProtection::Software,
        attestation: None,
        state: DeviceState::Active,
        epochs,
        lockout: Lockout::default(),
        drifts: Vec::new(),
        inbox_seq: 1,
        created_at: NOW,
        last_used_at: None,
    }
}

fn request(kind: RequestKind) -> Request {
    Request::new(
        RequestId([3; 16]),
        AccountId([2; 16]),
        DeviceId([1; 16]),
        kind,
        b"RQ".to_vec(),
        NOW,
    )
}

/// The contents of an approval.
#[derive(Clone, Copy, Debug)]
struct Said {
    decision: Decision,
    method: Method,
    match_code: &'static str,
    fields: bool,
    proofs: bool,
}

fn fields(device: &Device, request: &Request) -> protocol::messages::WrapBytes {
    let key = device
        .epochs
        .current
        .chain
        .use_key(&device.epochs.current.pin_key, KeyPurpose::Wrap);
    let bound = WrapContext {
        device: device.id,
        position: device.epochs.current.position,
        request: request.hash(),
    };
    let payload = match request.kind {
        RequestKind::Move => Payload::Move {
            enrolment: EnrolmentId([1; 16]),
            token: EnrolmentToken::from_bytes([2; 16]),
            commitment: PinCommitment::from_bytes([3; 32]),
        },
        _ => Payload::Key(FactorKey::from_bytes(NEW_KEY)),
    };
    wrap::wrap(&key, [9; 12], &payload, &bound)
}

fn judged(device: &mut Device, request: Request, said: Said) -> Verdict {
    judged_with(device, request, said, false)
}

/// As [`judged`]; `is_offered` says whether the eid of a move was offered before.
fn judged_with(device: &mut Device, request: Request, said: Said, is_offered: bool) -> Verdict {
    let approve = Approve {
        device: device.id,
        epoch: device.epochs.current.position.epoch,
        step: device.epochs.current.position.step,
        request: request.hash(),
        decision: said.decision,
        method: said.method,
        match_code: Text::new(said.match_code).unwrap(),
        fields: if said.fields {
            fields(device, &request)
        } else {
            Opaque::default()
        },
    };
    let bytes = approve.encode();
    let chain = &device.epochs.current.chain;
    let factor = FactorKey::from_bytes(match said.method {
        Method::Biometric => BIO_KEY,
        _ => PIN_KEY,
    });
    let approval = Approval {
        chain_proof: said.proofs.then(|| chain.proof_key().proof(&bytes)),
        tag: said
            .proofs
            .then(|| chain.use_key(&factor, KeyPurpose::Approve).tag(&bytes)),
        approve: Opaque(bytes),
    };
    let key = SoftwareKey::from_scalar(&[7; 32]).unwrap();
    let Ok(signed) = SignedBytes::sign(&key, &approval);
    let signed = signed.verify(&device.key, &RustVerifier).unwrap();
    let fresh = Fresh {
        nonce: Nonce32([8; 32]),
        code: ReturnCode::from_bytes(&[6; 16]),
    };
    judge(
        device,
        request,
        &signed,
        &approve,
        fresh,
        &mut |_| is_offered,
        NOW,
    )
}

fn answered(verdict: Verdict) -> Answered {
    match verdict {
        Verdict::Answered(answered) => *answered,
        _ => panic!("answered"),
    }
}

/// protocol.md §4.3 and §8.5 as one sentence each.
fn legal(kind: RequestKind, said: Said) -> bool {
    let own = matches!(
        kind,
        RequestKind::PinChange | RequestKind::BiometricKey | RequestKind::Move
    );
    match said.decision {
        Decision::Deny | Decision::DenyAndReport => {
            said.method == Method::None
                && !said.proofs
                && !said.fields
                && said.match_code.is_empty()
        }
        Decision::Approve if own => {
            said.method == Method::Pin && said.proofs && said.match_code.is_empty()
        }
        Decision::Approve => said.method != Method::None && said.proofs && !said.fields,
    }
}

fn everything() -> impl Iterator<Item = (RequestKind, Said)> {
    let flags = [false, true];
    RequestKind::ALL.iter().flat_map(move |&kind| {
        Decision::ALL.iter().flat_map(move |&decision| {
            Method::ALL.iter().flat_map(move |&method| {
                ["", "12"].into_iter().flat_map(move |match_code| {
                    flags.into_iter().flat_map(move |fields| {
                        flags.into_iter().map(move |proofs| {
                            let said = Said {
                                decision,
                                method,
                                match_code,
                                fields,
                                proofs,
                            };
                            (kind, said)
                        })
                    })
                })
            })
        })
    })
}

#[test]
fn every_combination_then_only_the_legal_ones_are_judged_and_others_change_nothing() {
    for (kind, said) in everything() {
        let mut device = device();
        let verdict = judged(&mut device, request(kind), said);
        let malformed = matches!(verdict, Verdict::Refused(Refusal::Malformed));
        assert_eq!(malformed, !legal(kind, said), "{kind:?} {said:?}");
        if malformed {
            assert_eq!(device.epochs.current.position.step, 0);
            assert_eq!(device.inbox_seq, 1);
        } else {
            assert!(matches!(verdict, Verdict::Answered(_)));
        }
    }
}

const BY_PIN: Said = Said {
    decision: Decision::Approve,
    method: Method::Pin,
    match_code: "",
    fields: true,
    proofs: true,
};

#[test]
fn own_request_approved_then_the_new_epoch_alone_has_what_was_changed() {
    for (kind, pin, bio, moves) in [
        (RequestKind::PinChange, NEW_KEY, BIO_KEY, false),
        (RequestKind::BiometricKey, PIN_KEY, NEW_KEY, false),
        (RequestKind::Move, PIN_KEY, BIO_KEY, true),
    ] {
        let mut device = device();
        let Answered { answer, offer, .. } = answered(judged(&mut device, request(kind), BY_PIN));
        assert_eq!(answer.outcome, Outcome::Approved);
        assert_eq!(offer.is_some(), moves);
        let epoch = &device.epochs.current;
        assert_eq!(epoch.position, Position { epoch: 6, step: 0 });
        assert_eq!(epoch.pin_key.expose(), &pin);
        assert_eq!(epoch.bio_key.as_ref().unwrap().expose(), &bio);
        let before = device.epochs.previous.as_ref().unwrap();
        assert_eq!(before.pin_key.expose(), &PIN_KEY);
        assert_eq!(before.bio_key.as_ref().unwrap().expose(), &BIO_KEY);
    }
}

#[test]
fn own_request_without_its_wrap_then_denied_and_the_step_alone_is_used() {
    for kind in [
        RequestKind::PinChange,
        RequestKind::BiometricKey,
        RequestKind::Move,
    ] {
        let mut device = device();
        let said = Said {
            fields: false,
            ..BY_PIN
        };
        let decided = answered(judged(&mut device, request(kind), said));
        let (answer, offer) = (decided.answer, decided.offer);
        assert_eq!((answer.outcome, answer.fresh), (Outcome::Denied, None));
        assert!(offer.is_none() && device.epochs.previous.is_none());
        let epoch = &device.epochs.current;
        assert_eq!(epoch.position, Position { epoch: 5, step: 1 });
        assert_eq!(epoch.pin_key.expose(), &PIN_KEY);
        let status = decided.request.status(NOW);
        assert_eq!(status, RequestStatus::Ended(Ending::Denied));
    }
}

#[test]
fn s28_move_with_an_eid_that_was_offered_before_then_denied_and_the_step_alone_is_used() {
    let mut device = device();
    let asked = request(RequestKind::Move);
    let decided = answered(judged_with(&mut device, asked, BY_PIN, true));
    let (answer, offer) = (decided.answer, decided.offer);
    assert_eq!((answer.outcome, answer.fresh), (Outcome::Denied, None));
    assert!(offer.is_none() && device.epochs.previous.is_none());
    assert!(device.last_used_at.is_none());
    let epoch = &device.epochs.current;
    assert_eq!(epoch.position, Position { epoch: 5, step: 1 });
    let status = decided.request.status(NOW);
    assert_eq!(status, RequestStatus::Ended(Ending::Denied));
}

#[test]
fn same_device_return_then_a_code_with_the_approval_and_none_without_it() {
    let plain = Said {
        fields: false,
        ..BY_PIN
    };
    let back = || Some(SameDeviceReturn::new(HashedToken([4; 32]), true));
    for (same_device_return, match_code, wanted) in [
        (back(), "", true),
        (None, "", false),
        // A match code that was not asked for is a wrong one.
        (back(), "12", false),
    ] {
        let (mut device, mut request) = (device(), request(RequestKind::SignIn));
        if let Some(pending) = same_device_return {
            request = request.with_return(pending);
        }
        let said = Said {
            match_code,
            ..plain
        };
        let Answered {
            answer, request, ..
        } = answered(judged(&mut device, request, said));
        let code = ReturnCode::from_bytes(&[6; 16]);
        let given = if wanted { code.as_str() } else { "" };
        assert_eq!(answer.return_code.as_str(), given);
        let kept = request
            .same_device_return()
            .and_then(SameDeviceReturn::code);
        assert_eq!(kept.is_some(), wanted);
    }
}
