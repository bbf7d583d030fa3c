//! protocol.md §1, §2, §3.1 and §3.2: encoding, derivations, the chain, PINs and links.

use countersign_protocol::{
    ParseError,
    chain::{BaseValue, KeyPurpose},
    code::Code,
    crockford, derive, encode,
    form::Schema,
    ids::{Hash32, Nonce32},
    keys::{EnrolmentSecret, RustVerifier, Signature, Verify as _},
    link::EnrolmentCode,
    messages::{Action, Approve, Context, EnrolmentKind, Inbox, Line, OfferedRequest, Request},
    origin::Origin,
    signed::Message,
    transcript,
};
use subtle::ConstantTimeEq as _;

use crate::{
    chain, check_key, factor, origin, pin, public,
    vectors::{
        self,
        json::{Hex, error_name},
    },
};

pub(crate) fn check_encoding(file: &vectors::encoding::Encoding) {
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
        // Messages accept only the canonical form.
        let canonical = case.origin.as_deref() == Some(case.written.as_str());
        assert_eq!(Origin::try_from(case.written.as_bytes()).is_ok(), canonical);
    }
}

pub(crate) fn check_crockford(file: &vectors::crockford::Crockford) {
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

pub(crate) fn check_derivations(file: &vectors::derivations::Derivations) {
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

pub(crate) fn check_pin_policy(file: &vectors::pin_policy::PinPolicy) {
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

pub(crate) fn check_links(file: &vectors::links::Links) {
    for case in &file.links {
        let code = EnrolmentCode {
            origin: origin(&case.server),
            kind: EnrolmentKind::try_from(case.kind).unwrap(),
            secret: EnrolmentSecret::from_bytes(case.r.array()),
            server_key_hash: Some(case.server_key_hash.array()),
        };
        assert_eq!(code.to_link().as_ref(), Some(&case.link));
        assert_eq!(EnrolmentCode::to_typed(code.kind, &code.secret), case.typed);
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
            assert_eq!(Some(read.kind.number()), case.kind);
            assert_eq!(read.server_key_hash, None);
        }
    }
}

pub(crate) fn check_chain(file: &vectors::chain::Chain) {
    let (start, key) = (chain(&file.o_0), factor(&file.k_pin));
    for case in &file.steps {
        let o = start.ahead(case.step);
        assert_eq!(o.expose(), &case.o.array());
        assert_eq!(
            derive::mac(&case.proof_key.0, b"m")[..16],
            o.proof_key().proof(b"m")
        );
        assert_eq!(
            o.use_key(&key, KeyPurpose::Approve).expose(),
            &case.use_approve.array()
        );
        assert_eq!(
            o.use_key(&key, KeyPurpose::Otp).expose(),
            &case.use_otp.array()
        );
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

pub(crate) fn check_limits(file: &vectors::limits::Limits) {
    for case in &file.cases {
        let parts = case.parts.iter().map(|(part, times)| part.0.repeat(*times));
        let bytes = parts.collect::<Vec<_>>().concat();
        assert_eq!(bytes.len(), case.size, "{}", case.what);
        let error = parse(&case.label, &bytes).map(error_name);
        assert_eq!(error, case.error.as_deref(), "{} {}", case.label, case.what);
    }
}

/// The error of the parser for this label.
fn parse(label: &str, bytes: &[u8]) -> Option<ParseError> {
    match label {
        Request::LABEL => Request::parse(bytes).err(),
        Inbox::LABEL => Inbox::parse(bytes).err(),
        OfferedRequest::LABEL => OfferedRequest::parse(bytes).err(),
        Context::LABEL => Context::parse(bytes).err(),
        Action::LABEL => Action::parse(bytes).err(),
        Schema::LABEL => Schema::parse(bytes).err(),
        Approve::LABEL => Approve::parse(bytes).err(),
        other => panic!("no limit of {other} is tested"),
    }
}
