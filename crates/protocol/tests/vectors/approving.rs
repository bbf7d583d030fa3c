//! protocol.md §4, §5 and §8.4: polls, requests, approvals, challenges, removal.

use countersign_protocol::{
    chain::KeyPurpose,
    check_digit::check_digit,
    code::{Code, TypedDigits, challenge_text},
    derive,
    ids::{DeviceId, Hash32, Nonce16, Nonce32, RequestId, UnixSeconds},
    keys::FactorKey,
    messages::{
        Answer, Approval, Approve, Challenge, Context, ContextKind, CopyReported, Decision,
        DeviceState, Inbox, Method, Name, Opaque, Outcome, OutcomeQuery, Poll, Refusal, Refused,
        Remove, Removed, ReportCopy, Request, RequestKind, ServerTime, StalePosition,
    },
    otp::{Otp, OtpMatch, OtpSubject},
    signed::{Message, SignedBytes},
    text::Text,
};

use crate::{
    chain, check_wire, factor, id, origin, text,
    vectors::{self, json::error_name},
};

pub(crate) fn check_poll(file: &vectors::poll::Poll) {
    let input = &file.input;
    let (device, nonce, time) = (
        id(&input.device_id),
        Nonce16(input.nonce.array()),
        UnixSeconds(input.time),
    );
    let proven = Poll::proof_bytes(device, &nonce, time, input.epoch, input.step);
    assert_eq!(proven, file.proof_message.0);
    let chain_proof = chain(&input.o).proof_key().proof(&proven);
    assert_eq!(chain_proof, file.chain_proof.array());
    assert_eq!(derive::mac(&file.proof_key.0, &proven)[..16], chain_proof);
    check_wire(
        &file.poll,
        &input.device_key,
        &Poll {
            device,
            nonce,
            time,
            epoch: input.epoch,
            step: input.step,
            chain_proof,
            seen: input.seen,
        },
    );
    for inbox in [&file.empty, &file.one] {
        check_wire(
            &inbox.wire,
            &input.server_key,
            &Inbox {
                device,
                nonce,
                seq: inbox.seq,
                time: UnixSeconds(inbox.time),
                state: DeviceState::try_from(inbox.state).unwrap(),
                epoch: inbox.epoch,
                requests: inbox.requests.iter().map(|r| r.0.clone()).collect(),
            },
        );
        for request in &inbox.requests {
            Request::parse(&request.0).unwrap();
        }
    }
    let time = SignedBytes::from_wire(&file.time.bytes())
        .unwrap()
        .peek::<ServerTime>()
        .unwrap();
    check_wire(
        &file.time,
        &input.server_key,
        &ServerTime {
            device,
            nonce,
            ..time
        },
    );
}

pub(crate) fn check_requests(file: &vectors::request_approval::Requests) {
    let case = &file.request;
    let device = id(&case.device_id);
    let context = Context(
        case.context_lines
            .iter()
            .map(|(kind, line)| (ContextKind::try_from(*kind).unwrap(), text(line)))
            .collect(),
    );
    assert_eq!(context.encode(), case.context.0);
    assert_eq!(Context::parse(&case.context.0), Ok(context));
    let request = Request {
        id: RequestId(case.id.array()),
        kind: RequestKind::try_from(case.kind).unwrap(),
        device,
        origin: origin(&case.server_origin),
        service: text(&case.service),
        context: Opaque(case.context.0.clone()),
        issued_at: UnixSeconds(case.issued_at),
        expires_at: UnixSeconds(case.expires_at),
        nonce: Nonce32(case.nonce.array()),
        match_len: case.match_len,
        action: Opaque::default(),
        return_url: Text::default(),
    };
    assert_eq!(request.encode(), case.bytes.0);
    assert_eq!(Request::parse(&case.bytes.0).as_ref(), Ok(&request));
    assert_eq!(Hash32::of(&case.bytes.0).0, case.hash.array());

    let o = chain(&file.chain.o);
    assert_eq!(o.base().expose(), &file.chain.base.array());
    assert_eq!(
        o.use_key(&factor(&file.chain.k_pin), KeyPurpose::Approve)
            .expose(),
        &file.chain.use_approve.array()
    );
    for made in [
        &file.approve,
        &file.wrong_pin,
        &file.deny,
        &file.deny_and_report,
    ] {
        check_approval(made, file, device);
    }
    for case in &file.answers {
        let to = match case.to.as_str() {
            "approve" | "ask" => &file.approve,
            "wrong_pin" => &file.wrong_pin,
            "deny" => &file.deny,
            "deny_and_report" => &file.deny_and_report,
            other => panic!("no approval {other}"),
        };
        let fresh = (!case.fresh.0.is_empty()).then(|| Nonce32(case.fresh.array()));
        let answer = Answer {
            request: request.id,
            approve: Hash32(to.ap_hash.array()),
            outcome: Outcome::try_from(case.outcome).unwrap(),
            fresh,
            attempts_left: case.attempts_left,
            return_code: Text::default(),
        };
        check_wire(&case.answer, &file.server_key, &answer);
        if let Some(fresh) = fresh {
            let next = o.base().next_epoch(&fresh, file.renewed.epoch);
            assert_eq!(next.expose(), &file.renewed.o.array());
        }
    }
    let approve = Hash32(file.approve.ap_hash.array());
    let stale = StalePosition {
        approve,
        epoch: file.stale.epoch,
        step: file.stale.step,
    };
    check_wire(&file.stale.stale, &file.server_key, &stale);
    let ask = OutcomeQuery {
        device,
        request: request.id,
        approve,
        nonce: Nonce16(file.ask.nonce.array()),
        time: UnixSeconds(file.ask.time),
    };
    check_wire(&file.ask.ask, &file.device_key, &ask);
    let refused = Refused {
        question: Hash32(file.approve.approval.hash.array()),
        why: Refusal::try_from(file.refused.why).unwrap(),
        retry_after_s: file.refused.retry_after_s,
        attempts_left: file.refused.attempts_left,
    };
    check_wire(&file.refused.refused, &file.server_key, &refused);
}

fn check_approval(
    made: &vectors::request_approval::Approval,
    file: &vectors::request_approval::Requests,
    device: DeviceId,
) {
    let approve = Approve {
        device,
        epoch: file.chain.epoch,
        step: file.chain.step,
        request: Hash32(file.request.hash.array()),
        decision: Decision::try_from(made.decision).unwrap(),
        method: Method::try_from(made.method).unwrap(),
        match_code: text(&made.match_code),
        fields: Opaque::default(),
    };
    assert_eq!(approve.encode(), made.ap.0);
    assert_eq!(Approve::parse(&made.ap.0), Ok(approve));
    assert_eq!(Hash32::of(&made.ap.0).0, made.ap_hash.array());
    let o = chain(&file.chain.o);
    let used = !made.factor.0.is_empty();
    let approval = Approval {
        approve: Opaque(made.ap.0.clone()),
        chain_proof: used.then(|| o.proof_key().proof(&made.ap.0)),
        tag: used.then(|| {
            o.use_key(&factor(&made.factor), KeyPurpose::Approve)
                .tag(&made.ap.0)
        }),
    };
    assert_eq!(
        approval.chain_proof.map_or(vec![], |p| p.to_vec()),
        made.chain_proof.0
    );
    assert_eq!(approval.tag.map_or(vec![], |t| t.to_vec()), made.tag.0);
    check_wire(&made.approval, &file.device_key, &approval);
}

pub(crate) fn check_challenges(file: &vectors::challenge_otp::Challenges) {
    let case = &file.challenge;
    let challenge = Challenge {
        id: RequestId(case.id.array()),
        kind: RequestKind::try_from(case.kind).unwrap(),
        device: id(&case.device_id),
        origin: origin(&case.server_origin),
        service: Name::new(&*case.service).unwrap(),
        context: Opaque(case.context.0.clone()),
        issued_at: UnixSeconds(case.issued_at),
        expires_at: UnixSeconds(case.expires_at),
        nonce: Nonce16(case.nonce.array()),
        schema: Opaque::default(),
        change: Opaque::default(),
    };
    check_wire(&case.challenge, &file.server_key, &challenge);
    let Ok(signed) = SignedBytes::sign(&file.server_key.key(), &challenge);
    assert_eq!(challenge_text(&signed).as_ref(), Ok(&case.qr_text));
    assert!(matches!(Code::parse(&case.qr_text), Ok(Code::Challenge(read)) if read == signed));
    for password in &file.passwords {
        check_password(password, case);
    }
    for case in &file.refused_texts {
        let error = Code::parse(&case.text).err().map(error_name);
        assert_eq!(error, Some(case.error.as_str()), "{}", case.what);
    }
    for case in &file.checked_digits {
        let drawn: u64 = case.drawn.parse().unwrap();
        assert_eq!(TypedDigits::from_number(drawn).as_str(), case.shown);
        assert_eq!(check_digit(&case.drawn), case.interim.last().copied());
    }
    for case in &file.typed_digits {
        let read = match Code::parse(&case.text) {
            Ok(Code::Digits(digits)) => Ok(digits.as_str().to_owned()),
            Ok(_) => panic!("{} is another code", case.what),
            Err(error) => Err(error_name(error).to_owned()),
        };
        let expected = case
            .digits
            .clone()
            .ok_or_else(|| case.error.clone().unwrap());
        assert_eq!(read, expected, "{}", case.what);
    }
}

fn check_password(
    password: &vectors::challenge_otp::Password,
    challenge: &vectors::challenge_otp::Challenge,
) {
    let device = id(&challenge.device_id);
    let method = Method::try_from(password.method).unwrap();
    let subject = if password.typed {
        OtpSubject::typed(device, method, &challenge.digits)
    } else {
        OtpSubject::challenge(
            device,
            method,
            Hash32(challenge.challenge.hash.array()),
            &[],
        )
    };
    let (o, key) = (chain(&password.o), factor(&password.factor));
    let otp = Otp::derive(&o, &key, &subject);
    assert_eq!(otp.to_shown(), password.shown, "{}", password.what);
    let parsed = Otp::parse(&password.shown).unwrap();
    assert_eq!(parsed.compare(&o, &key, &subject), OtpMatch::Right);
    let other = FactorKey::from_bytes([0; 32]);
    assert_eq!(parsed.compare(&o, &other, &subject), OtpMatch::WrongFactor);
    let parts = [
        &*password.first_part,
        &password.second_part,
        &password.check,
    ]
    .concat();
    assert_eq!(parts, password.shown);
    assert_eq!(
        derive::mac(&password.proof_key.0, &password.subject.0),
        password.first_mac.array()
    );
    assert_eq!(
        derive::mac(&password.use_key.0, &password.subject.0),
        password.second_mac.array()
    );
    assert_eq!(
        o.use_key(&key, KeyPurpose::Otp).expose(),
        &password.use_key.array()
    );
}

pub(crate) fn check_removal(file: &vectors::removal::Removal) {
    let (device, nonce) = (id(&file.device_id), Nonce16(file.nonce.array()));
    let remove = Remove {
        device,
        nonce,
        time: UnixSeconds(file.time),
    };
    check_wire(&file.remove, &file.device_key, &remove);
    check_wire(&file.removed, &file.server_key, &Removed { device, nonce });
}

pub(crate) fn check_report_of_a_copy(file: &vectors::copied::CopyReport) {
    let (device, nonce) = (id(&file.device_id), Nonce16(file.nonce.array()));
    let report = ReportCopy {
        device,
        nonce,
        time: UnixSeconds(file.time),
    };
    check_wire(&file.copied, &file.device_key, &report);
    let reported = CopyReported { device, nonce };
    check_wire(&file.locked, &file.server_key, &reported);
}
