//! Every file of `tests/vectors` is held to the code, and to the generator that wrote it.
//!
//! A file that nothing here knows fails: a vector that is not checked says nothing.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use std::{collections::BTreeMap, fs, path::Path};

use countersign_protocol::{
    chain::{BaseValue, ChainValue, Use},
    code::{Code, challenge_text},
    crockford, derive, encode,
    enrolment::{NewKeys, Parts, Transcript, Wrapped, derive_done, derive_six, unwrap, wrap},
    ids::{DeviceId, EnrolmentId, Hash32, Nonce16, Nonce32, RequestId, UnixSeconds},
    keys::{
        DeviceSecret, EnrolmentSecret, FactorKey, MaskedPinKey, PublicKey, RustVerifier, Sign as _,
        Signature, SoftwareKey, Verify as _,
    },
    link::EnrolmentCode,
    messages::{
        Answer, Approval, Approve, Ask, Challenge, Claim, Claimed, Context, ContextKind, Decision,
        DeviceState, EnrolmentKind, Finish, Finished, Inbox, KeyProtection, Line, Method, Name,
        Opaque, Outcome, Poll, Refusal, Refused, Remove, Removed, Request, RequestKind, Stale,
        Time,
    },
    origin::Origin,
    otp::{Fit, Otp, Subject},
    pin::Pin,
    signed::{Message, SignedBytes},
    text::Text,
    transcript,
};
use serde::{Serialize, de::DeserializeOwned};
use subtle::ConstantTimeEq as _;

#[path = "../examples/vectors/mod.rs"]
mod vectors;

use vectors::form::{Hex, KeyPair, Wire, error_name};

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors")
}

fn committed() -> BTreeMap<String, String> {
    let file = |entry: std::io::Result<fs::DirEntry>| {
        let path = entry.unwrap().path();
        (
            path.file_name().unwrap().to_str().unwrap().to_owned(),
            fs::read_to_string(path).unwrap(),
        )
    };
    fs::read_dir(folder()).unwrap().map(file).collect()
}

#[test]
fn generator_then_exactly_the_committed_files() {
    let made: BTreeMap<String, String> = vectors::all()
        .into_iter()
        .map(|(name, text)| (name.to_owned(), text))
        .collect();
    let committed = committed();
    let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&made), names(&committed));
    for (name, text) in &made {
        assert!(
            *text == committed[name],
            "{name} is not what the generator writes"
        );
    }
}

#[test]
fn every_file_then_the_code_agrees() {
    for (name, text) in committed() {
        match name.as_str() {
            "chain.json" => check_chain(&read(&text)),
            "challenge_otp.json" => check_challenges(&read(&text)),
            "crockford.json" => check_crockford(&read(&text)),
            "derivations.json" => check_derivations(&read(&text)),
            "encoding.json" => check_encoding(&read(&text)),
            "enrolment.json" => check_enrolments(&read(&text)),
            "links.json" => check_links(&read(&text)),
            "pin_policy.json" => check_pin_policy(&read(&text)),
            "poll.json" => check_poll(&read(&text)),
            "removal.json" => check_removal(&read(&text)),
            "request_approval.json" => check_requests(&read(&text)),
            other => panic!("nothing checks {other}"),
        }
    }
}

fn read<T: DeserializeOwned + Serialize>(text: &str) -> T {
    serde_json::from_str(text).unwrap()
}

/// The wire bytes are this message, signed by this key and, by RFC 6979, with this very signature.
fn check_wire<M: Message + core::fmt::Debug + PartialEq>(wire: &Wire, key: &KeyPair, message: &M) {
    let signed = SignedBytes::from_wire(&wire.bytes()).unwrap();
    let public = PublicKey::from_slice(&key.public.0).unwrap();
    let verified = signed.verify::<M>(&public, &RustVerifier).unwrap();
    assert_eq!(&*verified, message);
    assert_eq!(verified.hash().0, wire.hash.array());
    assert_eq!(signed.label(), Ok(M::LABEL));
    let Ok(again) = SignedBytes::sign(&key.key(), message);
    assert_eq!(again.to_wire(), wire.bytes());
    check_key(key);
}

fn check_key(key: &KeyPair) {
    assert_eq!(key.key().public_key().as_bytes(), key.public.0.as_slice());
}

fn public(key: &KeyPair) -> PublicKey {
    PublicKey::from_slice(&key.public.0).unwrap()
}

fn id(bytes: &Hex) -> DeviceId {
    DeviceId(bytes.array())
}

fn text<const MAX: usize>(text: &str) -> Text<MAX> {
    Text::new(text).unwrap()
}

fn origin(text: &str) -> Origin {
    Origin::parse(text).unwrap()
}

fn pin(text: &str) -> Pin {
    Pin::parse(text).unwrap()
}

fn chain(bytes: &Hex) -> ChainValue {
    ChainValue::from_bytes(bytes.array())
}

fn factor(bytes: &Hex) -> FactorKey {
    FactorKey::from_bytes(bytes.array())
}

fn check_encoding(file: &vectors::encoding::Encoding) {
    for case in &file.cases {
        let fields: Vec<&[u8]> = case.fields.iter().map(|f| f.0.as_slice()).collect();
        assert_eq!(encode(&case.label, &fields), case.bytes.0);
        assert_eq!(transcript::decode(&case.label, &case.bytes.0), Ok(fields));
    }
    for case in &file.refused {
        let error = transcript::decode(&case.label, &case.bytes.0).unwrap_err();
        assert_eq!(error_name(error), case.error, "{}", case.what);
    }
    for case in &file.texts {
        let error = Line::try_from(case.bytes.0.as_slice()).err();
        assert_eq!(
            error.map(error_name),
            case.error.as_deref(),
            "{:?}",
            case.bytes
        );
    }
    let ranges = &file.refused_code_points;
    for c in '\0'..=char::MAX {
        let listed = ranges
            .iter()
            .any(|&(from, to)| (from..=to).contains(&u32::from(c)));
        assert_eq!(Line::new(c).is_err(), listed, "U+{:04X}", u32::from(c));
    }
    for case in &file.origins {
        let read = Origin::parse(&case.written);
        assert_eq!(
            read.as_ref().err().map(|e| error_name(*e)),
            case.error.as_deref()
        );
        assert_eq!(
            read.ok().map(|o| o.as_str().to_owned()),
            case.origin,
            "{}",
            case.written
        );
        // On the wire only the one form counts.
        let canonical = case.origin.as_deref() == Some(case.written.as_str());
        assert_eq!(Origin::try_from(case.written.as_bytes()).is_ok(), canonical);
    }
}

fn check_crockford(file: &vectors::crockford::Crockford) {
    for case in &file.encoded {
        assert_eq!(crockford::encode(&case.bytes.0, case.characters), case.text);
    }
    for case in &file.checked {
        assert_eq!(
            crockford::check_character(&case.text).to_string(),
            case.check
        );
        let values: Vec<u8> = case.text.chars().filter_map(crockford::value).collect();
        assert_eq!(values, case.values);
        assert_eq!(
            case.addends.iter().map(|a| u32::from(*a)).sum::<u32>(),
            case.sum
        );
        let whole = format!("{}{}", case.text, case.check);
        assert_eq!(
            crockford::read_checked(&whole, case.text.len()).as_ref(),
            Ok(&case.text)
        );
    }
    for case in &file.read {
        let read = crockford::read_checked(&case.typed, case.len);
        assert_eq!(
            read.as_ref().err().map(|e| error_name(*e)),
            case.error.as_deref()
        );
        assert_eq!(read.ok(), case.text, "{:?}", case.typed);
    }
}

fn check_derivations(file: &vectors::derivations::Derivations) {
    for case in &file.hkdf {
        let fields: Vec<&[u8]> = case.fields.iter().map(|f| f.0.as_slice()).collect();
        assert_eq!(encode(&case.label, &fields), case.info.0);
        let whole = derive::hkdf::<32>(&case.salt.0, &case.ikm.0, &case.label, &fields);
        assert_eq!(
            &whole[..case.output.0.len()],
            case.output.0.as_slice(),
            "{}",
            case.name
        );
    }
    for case in &file.mac {
        assert_eq!(
            derive::mac(&case.key.0, &case.message.0),
            case.output.array(),
            "{}",
            case.name
        );
    }
    for case in &file.aes_256_gcm {
        let (key, nonce) = (case.key.array(), case.nonce.array());
        assert_eq!(
            derive::seal(&key, &nonce, &case.plain.0, &case.aad.0),
            case.sealed.0
        );
        let opened = derive::open(&key, &nonce, &case.sealed.0, &case.aad.0).unwrap();
        assert_eq!(opened.as_slice(), case.plain.0);
    }
    for case in &file.ecdsa {
        check_key(&case.key);
        assert_eq!(Hash32::of(&case.message.0).0, case.message_hash.array());
        let signature = Signature(case.signature.array());
        let verified = RustVerifier.verify(&public(&case.key), &case.message.0, &signature);
        assert_eq!(verified.is_ok(), case.valid, "{:?}", case.signature);
    }
}

fn check_pin_policy(file: &vectors::pin_policy::PinPolicy) {
    for case in &file.cases {
        let reason = pin(&case.pin).guessable().map(|reason| reason.name());
        assert_eq!(reason, case.refused.as_deref(), "{}", case.pin);
    }
    assert!(
        file.cases
            .iter()
            .filter(|case| case.refused.is_none())
            .count()
            >= 100
    );
}

fn check_links(file: &vectors::links::Links) {
    for case in &file.links {
        let code = EnrolmentCode {
            origin: origin(&case.server),
            kind: Some(EnrolmentKind::try_from(case.kind).unwrap()),
            secret: EnrolmentSecret::from_bytes(case.r.array()),
            server_key_hash: Some(case.server_key_hash.array()),
        };
        assert_eq!(code.to_link().as_ref(), Some(&case.link));
        assert_eq!(EnrolmentCode::to_typed(&code.secret), case.typed);
        let Ok(Code::Enrolment(read)) = Code::parse(&format!(" {}\n", case.link)) else {
            panic!("{} is a link", case.link);
        };
        assert_eq!(read.origin, code.origin);
        assert_eq!(read.kind, code.kind);
        assert!(bool::from(read.secret.ct_eq(&code.secret)));
        assert_eq!(read.server_key_hash, code.server_key_hash);
        let payload = [&[1, case.kind][..], &case.r.0, &case.server_key_hash.0].concat();
        assert_eq!(payload, case.payload.0);
    }
    for case in &file.refused_links {
        let error = Code::parse(&case.text).err().map(error_name);
        assert_eq!(error, Some(case.error.as_str()), "{}", case.what);
    }
    for case in &file.typed {
        let read = EnrolmentCode::parse_typed(&case.address, &case.code);
        assert_eq!(
            read.as_ref().err().map(|e| error_name(*e)),
            case.error.as_deref()
        );
        if let Ok(read) = read {
            assert_eq!(Some(read.origin.as_str()), case.server.as_deref());
            assert_eq!(Some(Hex(read.secret.expose().to_vec())), case.r);
            assert_eq!((read.kind, read.server_key_hash), (None, None));
        }
    }
}

fn check_enrolments(file: &vectors::enrolment::Enrolments) {
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
    assert_eq!(EnrolmentCode::to_typed(&secret), page.typed);

    let device_key = public(&input.device_key);
    check_wire(
        &case.claim,
        &input.device_key,
        &Claim {
            enrolment,
            token: page.etok.array(),
            device_key,
            protection: KeyProtection::try_from(input.protection).unwrap(),
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

    let transcript = Transcript::of(&Parts {
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
        let wrapped = Wrapped {
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
    assert_eq!(derive_six(&commitment, &transcript), case.done.six);
    assert_eq!(
        derive::mac(commitment.expose(), &case.done.six_message.0),
        case.done.six_mac.array()
    );
}

fn check_intermediate(made: &vectors::enrolment::Wrapped, input: &vectors::enrolment::Input) {
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

fn check_chain(file: &vectors::chain::Chain) {
    let (start, key) = (chain(&file.o_0), factor(&file.k_pin));
    for case in &file.steps {
        let o = start.ahead(case.step);
        assert_eq!(o.expose(), &case.o.array());
        assert_eq!(
            derive::mac(&case.proof_key.0, b"m")[..16],
            o.proof_key().proof(b"m")
        );
        assert_eq!(
            o.use_key(&key, Use::Approve).expose(),
            &case.use_approve.array()
        );
        assert_eq!(o.use_key(&key, Use::Otp).expose(), &case.use_otp.array());
        assert_eq!(o.base().expose(), &case.base.array());
    }
    for case in &file.far {
        assert_eq!(start.ahead(case.step).expose(), &case.o.array());
    }
    let mut o = start;
    for case in &file.renewals {
        let used = o.ahead(case.step);
        assert_eq!(used.base().expose(), &case.base.array());
        let base = BaseValue::from_bytes(case.base.array());
        o = base.next_epoch(&Nonce32(case.fresh.array()), case.next_epoch);
        assert_eq!(o.expose(), &case.next_o.array());
        assert_eq!(case.next_epoch, case.epoch + 1);
    }
}

fn check_poll(file: &vectors::poll::Poll) {
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
        .peek::<Time>()
        .unwrap();
    check_wire(
        &file.time,
        &input.server_key,
        &Time {
            device,
            nonce,
            ..time
        },
    );
}

fn check_requests(file: &vectors::request_approval::Requests) {
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
        o.use_key(&factor(&file.chain.k_pin), Use::Approve).expose(),
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
    let stale = Stale {
        approve,
        epoch: file.stale.epoch,
        step: file.stale.step,
    };
    check_wire(&file.stale.stale, &file.server_key, &stale);
    let ask = Ask {
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
            o.use_key(&factor(&made.factor), Use::Approve)
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

fn check_challenges(file: &vectors::challenge_otp::Challenges) {
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
}

fn check_password(
    password: &vectors::challenge_otp::Password,
    challenge: &vectors::challenge_otp::Challenge,
) {
    let device = id(&challenge.device_id);
    let method = Method::try_from(password.method).unwrap();
    let subject = if password.typed {
        Subject::typed(device, method, &challenge.digits)
    } else {
        Subject::challenge(
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
    assert_eq!(parsed.fit(&o, &key, &subject), Fit::Right);
    let other = FactorKey::from_bytes([0; 32]);
    assert_eq!(parsed.fit(&o, &other, &subject), Fit::WrongFactor);
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
        o.use_key(&key, Use::Otp).expose(),
        &password.use_key.array()
    );
}

fn check_removal(file: &vectors::removal::Removal) {
    let (device, nonce) = (id(&file.device_id), Nonce16(file.nonce.array()));
    let remove = Remove {
        device,
        nonce,
        time: UnixSeconds(file.time),
    };
    check_wire(&file.remove, &file.device_key, &remove);
    check_wire(&file.removed, &file.server_key, &Removed { device, nonce });
}

#[test]
fn scalar_of_no_key_then_refused() {
    assert!(SoftwareKey::from_scalar(&[0; 32]).is_err());
    assert!(SoftwareKey::from_scalar(&[0xFF; 32]).is_err());
}
