//! protocol.md §8.5 to §8.7: device-initiated requests, moves and the history.

use countersign_protocol::{
    chain::{BaseValue, KeyPurpose},
    derive,
    ids::{DeviceId, EnrolmentId, Hash32, Nonce16, Nonce32, Position, UnixSeconds},
    keys::{EnrolmentToken, FactorKey, PinCommitment},
    messages::{
        Answer, DeviceInitiatedRequest, EntryReported, ExpectSignIn, HistoryEntry, HistoryMethod,
        HistoryPage, HistoryQuery, HistoryResult, MoveQuery, MoveState, MoveStatus, MoveStep,
        OfferedRequest, Opaque, Outcome, ReportEntry, RequestKind, SignInExpected,
    },
    signed::Message,
    text::Text,
    wrap::{Payload, WrapContext, unwrap, wrap},
};

use crate::{
    chain, check_wire, factor, id, origin, text,
    transactions::{check_approval, check_request},
    vectors::{self, device_initiated::DeviceInitiated, json::Hex},
};

fn payload(kind: RequestKind, plain: &Hex) -> Payload {
    if kind != RequestKind::Move {
        return Payload::Key(factor(plain));
    }
    let (eid, rest) = plain.0.split_first_chunk::<16>().unwrap();
    let (etok, commitment) = rest.split_first_chunk::<16>().unwrap();
    Payload::Move {
        enrolment: EnrolmentId(*eid),
        token: EnrolmentToken::from_bytes(*etok),
        commitment: PinCommitment::from_slice(commitment).unwrap(),
    }
}

/// Returns the 32 or 64 wrapped bytes if they are the content of this kind.
fn inside(kind: RequestKind, payload: Option<Payload>) -> Option<Vec<u8>> {
    match (kind, payload?) {
        (RequestKind::PinChange | RequestKind::BiometricKey, Payload::Key(key)) => {
            Some(key.expose().to_vec())
        }
        (
            RequestKind::Move,
            Payload::Move {
                enrolment,
                token,
                commitment,
            },
        ) => Some(
            [
                enrolment.as_bytes().as_slice(),
                token.expose(),
                commitment.expose(),
            ]
            .concat(),
        ),
        _ => None,
    }
}

pub(crate) fn check_device_initiated(file: &DeviceInitiated) {
    for case in &file.cases {
        check_device_initiated_case(file, case);
    }
    for denied in &file.denied {
        let case = file.cases.iter().find(|c| c.name == denied.case).unwrap();
        let kind = RequestKind::try_from(case.request.kind).unwrap();
        let (key, bound) = use_of(file, case);
        let opened = unwrap(&key, &Opaque(denied.fields.0.clone()), &bound);
        assert_eq!(inside(kind, opened), None, "{}", denied.what);
    }
}

fn use_of(
    file: &DeviceInitiated,
    case: &vectors::device_initiated::Case,
) -> (countersign_protocol::chain::UseKey, WrapContext) {
    let key = chain(&case.approval.o).use_key(&factor(&case.approval.factor), KeyPurpose::Wrap);
    let bound = WrapContext {
        device: id(&file.device_id),
        position: Position {
            epoch: 0,
            step: case.approval.step,
        },
        request: Hash32(case.request.hash.array()),
    };
    (key, bound)
}

fn check_device_initiated_case(file: &DeviceInitiated, case: &vectors::device_initiated::Case) {
    let (device, nonce) = (id(&file.device_id), Nonce16(case.nonce.array()));
    let (kind, time) = (
        RequestKind::try_from(case.request.kind).unwrap(),
        UnixSeconds(case.time),
    );
    let ask = DeviceInitiatedRequest {
        device,
        kind,
        nonce,
        time,
    };
    check_wire(&case.ask, &file.device_key, &ask);
    let request = check_request(&case.request, device, &origin(&file.server_origin));
    assert_eq!((request.match_len, request.return_url.as_str()), (0, ""));
    let offered = OfferedRequest {
        device,
        nonce,
        time,
        request: Opaque(request.encode()),
    };
    check_wire(&case.offered, &file.server_key, &offered);

    let (key, bound) = use_of(file, case);
    let made = &case.wrap;
    assert_eq!(key.expose(), &made.use_key.array());
    let fields = wrap(
        &key,
        made.gcm_nonce.array(),
        &payload(kind, &made.plain),
        &bound,
    );
    assert_eq!(fields.0, made.fields.0);
    let sealed = derive::open(
        key.expose(),
        &made.gcm_nonce.array(),
        &made.sealed.0,
        &made.aad.0,
    );
    assert_eq!(sealed.unwrap().as_slice(), made.plain.0);
    let opened = inside(kind, unwrap(&key, &fields, &bound));
    assert_eq!(opened.as_ref(), Some(&made.plain.0));
    assert_eq!(case.approval.fields, made.fields);
    check_approval(
        &case.approval,
        &case.request.bytes.0,
        device,
        &file.device_key,
    );

    let answer = Answer {
        request: request.id,
        approve: Hash32(case.approval.ap_hash.array()),
        outcome: Outcome::Approved,
        fresh: Some(Nonce32(case.fresh.array())),
        attempts_left: 0,
        return_code: Text::default(),
    };
    check_wire(&case.answer, &file.server_key, &answer);
    let base = BaseValue::from_bytes(*chain(&case.approval.o).base().expose());
    let next = base.next_epoch(&Nonce32(case.fresh.array()), case.next.epoch);
    assert_eq!(next.expose(), &case.next.o.array());
    check_next(kind, case);
}

/// Checks which of the keys is new.
fn check_next(kind: RequestKind, case: &vectors::device_initiated::Case) {
    let (next, plain) = (&case.next, &case.wrap.plain);
    let old = &case.approval.factor;
    match kind {
        RequestKind::PinChange => {
            assert_eq!((&next.k_pin, &next.k_bio, &next.eid), (plain, &None, &None));
            assert!(next.k_pin != *old);
        }
        RequestKind::BiometricKey => {
            assert_eq!((&next.k_pin, next.k_bio.as_ref()), (old, Some(plain)));
            let key = FactorKey::from_slice(&plain.0).unwrap();
            assert_eq!(Hex(key.expose().to_vec()), *plain);
        }
        _ => {
            let eid = next.eid.as_ref().unwrap();
            assert_eq!((&next.k_pin, &plain.0[..16]), (old, eid.0.as_slice()));
        }
    }
}

pub(crate) fn check_moves(file: &vectors::moves::Moves) {
    let (device, enrolment) = (id(&file.device_id), EnrolmentId(file.eid.array()));
    for case in &file.asks {
        let nonce = Nonce16(case.nonce.array());
        let ask = MoveQuery {
            device,
            enrolment,
            step: MoveStep::try_from(case.step).unwrap(),
            nonce,
            time: UnixSeconds(file.time),
        };
        check_wire(&case.ask, &file.device_key, &ask);
        let moving = MoveStatus {
            device,
            nonce,
            state: MoveState::try_from(case.state).unwrap(),
            comparison_code: text(&case.six),
            attempts_left: case.attempts_left,
        };
        check_wire(&case.answer, &file.server_key, &moving);
        let compare = moving.state == MoveState::Compare;
        assert_eq!(case.six.is_empty(), !compare, "{}", case.what);
    }
    for state in MoveState::ALL {
        assert!(file.asks.iter().any(|case| case.state == state.number()));
    }
    for step in MoveStep::ALL {
        assert!(file.asks.iter().any(|case| case.step == step.number()));
    }
}

pub(crate) fn check_history(file: &vectors::history::History) {
    let (device, time) = (id(&file.device_id), UnixSeconds(file.time));
    for part in &file.parts {
        let nonce = Nonce16(part.nonce.array());
        let ask = HistoryQuery {
            device,
            nonce,
            time,
            before: part.before,
        };
        check_wire(&part.history, &file.device_key, &ask);
        let entries: Vec<HistoryEntry> = part.entries.iter().map(check_entry).collect();
        assert!(entries.is_sorted_by(|a, b| a.seq > b.seq));
        assert!(part.before == 0 || entries.iter().all(|e| e.seq < part.before));
        let answer = HistoryPage {
            device,
            nonce,
            more: part.more,
            entries,
        };
        check_wire(&part.answer, &file.server_key, &answer);
    }
    let case = &file.report;
    let nonce = Nonce16(case.nonce.array());
    let report = ReportEntry {
        device,
        entry: case.entry.array(),
        nonce,
        time,
    };
    check_wire(&case.report, &file.device_key, &report);
    check_wire(
        &case.reported,
        &file.server_key,
        &EntryReported { device, nonce },
    );
    check_expect(file, device);
}

fn check_expect(file: &vectors::history::History, device: DeviceId) {
    let case = &file.expect;
    let nonce = Nonce16(case.nonce.array());
    let time = UnixSeconds(file.time);
    let expect = ExpectSignIn {
        device,
        nonce,
        time,
    };
    check_wire(&case.expect, &file.device_key, &expect);
    let expected = SignInExpected {
        device,
        nonce,
        until: UnixSeconds(case.until),
    };
    check_wire(&case.expected, &file.server_key, &expected);
}

fn check_entry(case: &vectors::history::Entry) -> HistoryEntry {
    let entry = HistoryEntry {
        id: case.id.array(),
        seq: case.seq,
        at: UnixSeconds(case.at),
        service: text(&case.service),
        context: Opaque(case.context.0.clone()),
        method: HistoryMethod::try_from(case.method).unwrap(),
        result: HistoryResult::try_from(case.result).unwrap(),
        reported: case.reported,
        action: Opaque(case.action.0.clone()),
    };
    assert_eq!(entry.encode(), case.bytes.0);
    entry
}
