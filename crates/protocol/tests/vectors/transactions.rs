//! protocol.md §6, and method 2 of §4.3 and §5.2.

use countersign_protocol::{
    chain::KeyPurpose,
    code::{Code, challenge_text},
    derive,
    form::{FieldError, Schema, SchemaField},
    ids::{DeviceId, Hash32, Nonce16, Nonce32, RequestId, UnixSeconds},
    keys::FactorKey,
    messages::{
        Action, Approval, Approve, Challenge, Decision, FieldKind, Label, Method, Opaque, Request,
        RequestKind,
    },
    origin::Origin,
    otp::{Otp, OtpMatch, OtpSubject},
    signed::{Message, SignedBytes},
};

use crate::{
    chain, check_wire, factor, id, origin, text,
    vectors::{
        self, exchange,
        json::{Hex, KeyPair, error_name},
    },
};

/// Checks that RQ has these fields, byte for byte.
pub(crate) fn check_request(
    case: &exchange::Request,
    device: DeviceId,
    origin: &Origin,
) -> Request {
    let request = Request {
        id: RequestId(case.id.array()),
        kind: RequestKind::try_from(case.kind).unwrap(),
        device,
        origin: origin.clone(),
        service: text(&case.service),
        context: Opaque(case.context.0.clone()),
        issued_at: UnixSeconds(case.issued_at),
        expires_at: UnixSeconds(case.expires_at),
        nonce: Nonce32(case.nonce.array()),
        match_len: case.match_len,
        action: Opaque(case.action.0.clone()),
        return_url: text(&case.return_url),
    };
    assert_eq!(request.encode(), case.bytes.0);
    assert_eq!(Request::parse(&case.bytes.0).as_ref(), Ok(&request));
    assert_eq!(Hash32::of(&case.bytes.0).0, case.hash.array());
    request
}

pub(crate) fn check_approval(
    made: &exchange::Approval,
    request: &[u8],
    device: DeviceId,
    key: &KeyPair,
) {
    let approve = Approve {
        device,
        epoch: 0,
        step: made.step,
        request: Hash32::of(request),
        decision: Decision::Approve,
        method: Method::try_from(made.method).unwrap(),
        match_code: text(&made.match_code),
        fields: Opaque(made.fields.0.clone()),
    };
    assert_eq!(approve.encode(), made.ap.0, "{}", made.what);
    assert_eq!(Approve::parse(&made.ap.0), Ok(approve));
    assert_eq!(Hash32::of(&made.ap.0).0, made.ap_hash.array());
    let o = chain(&made.o);
    let use_key = o.use_key(&factor(&made.factor), KeyPurpose::Approve);
    assert_eq!(use_key.expose(), &made.use_approve.array());
    let approval = Approval {
        approve: Opaque(made.ap.0.clone()),
        chain_proof: Some(made.chain_proof.array()),
        tag: Some(made.tag.array()),
    };
    assert_eq!(o.proof_key().proof(&made.ap.0), made.chain_proof.array());
    assert_eq!(use_key.tag(&made.ap.0), made.tag.array());
    check_wire(&made.approval, key, &approval);
}

pub(crate) fn check_password(password: &exchange::Password, subject: &OtpSubject) {
    let (o, key) = (chain(&password.o), factor(&password.factor));
    let otp = Otp::derive(&o, &key, subject);
    assert_eq!(otp.to_shown(), password.shown, "{}", password.what);
    let parsed = Otp::parse(&password.shown).unwrap();
    assert_eq!(parsed.compare(&o, &key, subject), OtpMatch::Right);
    let other = FactorKey::from_bytes([0; 32]);
    assert_eq!(parsed.compare(&o, &other, subject), OtpMatch::WrongFactor);
    let parts = [
        &*password.first_part,
        &password.second_part,
        &password.check,
    ];
    assert_eq!(parts.concat(), password.shown);
    assert_eq!(
        derive::hkdf::<32>(&password.o.0, b"", "cs1/proof", &[]).as_slice(),
        password.proof_key.0
    );
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

pub(crate) fn check_biometric(file: &vectors::biometric::Biometric) {
    let device = id(&file.device_id);
    assert!(file.passwords.iter().all(|p| p.factor == file.k_bio));
    for (approval, by_bio) in file.approvals.iter().zip([true, false]) {
        assert_eq!(approval.factor == file.k_bio, by_bio);
        assert_eq!(
            (approval.method, &approval.match_code),
            (2, &file.match_code)
        );
        check_approval(approval, &file.request.0, device, &file.device_key);
    }
    let subjects = [
        OtpSubject::challenge(
            device,
            Method::Biometric,
            Hash32(file.challenge_hash.array()),
            &[],
        ),
        OtpSubject::typed(device, Method::Biometric, &file.digits),
    ];
    assert_eq!(file.passwords.len(), subjects.len());
    for (password, subject) in file.passwords.iter().zip(&subjects) {
        check_password(password, subject);
    }
}

fn field(kind: u8, label: &str, rule: &str) -> SchemaField {
    SchemaField {
        kind: FieldKind::try_from(kind).unwrap(),
        label: Label::new(label).unwrap(),
        rule: text(rule),
    }
}

const fn field_error_name(error: FieldError) -> &'static str {
    match error {
        FieldError::Empty => "empty",
        FieldError::TooLong => "too-long",
        FieldError::NotDigits => "not-digits",
        FieldError::NotAmount => "not-amount",
        FieldError::NotDate => "not-date",
        FieldError::NotOption => "not-option",
        FieldError::NotPattern => "not-pattern",
    }
}

fn check_forms(file: &vectors::transactions::Transactions) {
    for case in &file.schemas {
        let fields = case.fields.iter();
        let schema = Schema(fields.map(|f| field(f.kind, &f.label, &f.rule)).collect());
        assert_eq!(schema.encode(), case.bytes.0);
        assert_eq!(Schema::parse(&case.bytes.0), Ok(schema));
    }
    for case in &file.refused_schemas {
        let error = Schema::parse(&case.bytes.0).err().map(error_name);
        assert_eq!(error, Some(case.error.as_str()), "{}", case.what);
    }
    for case in &file.patterns {
        let field = field(1, "Field", &case.rule);
        assert_eq!(field.check(), Ok(()), "{}", case.rule);
        let fits = field.canonical(&case.value, ',').is_ok();
        assert_eq!(fits, case.fits, "{} for {}", case.rule, case.value);
    }
    for case in &file.canonical {
        let field = field(case.kind, "Field", &case.rule);
        let decimal = case.decimal.chars().next().unwrap();
        let read = field.canonical(&case.typed, decimal);
        let read = read.as_ref();
        assert_eq!(
            read.err().map(|e| field_error_name(*e)),
            case.error.as_deref(),
            "{:?} with {decimal}",
            case.typed
        );
        let value = read.ok().map(|value| value.as_str().to_owned());
        assert_eq!(value, case.value, "{:?} with {decimal}", case.typed);
        // The canonical form has the same canonical form in every language.
        for decimal in [',', '.'] {
            if let Some(value) = &case.value {
                let again = field.canonical(value, decimal).unwrap();
                assert_eq!(again.as_str(), value);
            }
        }
    }
}

pub(crate) fn check_transactions(file: &vectors::transactions::Transactions) {
    check_forms(file);
    let (device, origin) = (id(&file.device_id), origin(&file.server_origin));
    let case = &file.offline;
    let challenge = Challenge {
        id: RequestId(case.id.array()),
        kind: RequestKind::Transaction,
        device,
        origin: origin.clone(),
        service: text(&case.service),
        context: Opaque(case.context.0.clone()),
        issued_at: UnixSeconds(case.issued_at),
        expires_at: UnixSeconds(case.expires_at),
        nonce: Nonce16(case.nonce.array()),
        schema: Opaque(case.schema.0.clone()),
        change: Opaque::default(),
    };
    check_wire(&case.challenge, &file.server_key, &challenge);
    let Ok(signed) = SignedBytes::sign(&file.server_key.key(), &challenge);
    assert_eq!(challenge_text(&signed).as_ref(), Ok(&case.qr_text));
    assert!(matches!(Code::parse(&case.qr_text), Ok(Code::Challenge(read)) if read == signed));

    let schema = Schema::parse(&case.schema.0).unwrap();
    assert_eq!(schema.0.len(), case.typed.len());
    let values: Vec<String> = schema
        .0
        .iter()
        .zip(&case.typed)
        .map(|(field, typed)| field.canonical(typed, ',').unwrap().as_str().to_owned())
        .collect();
    assert_eq!(values, case.values);
    let subject = |method, values: &[String]| {
        let values: Vec<&[u8]> = values.iter().map(String::as_bytes).collect();
        let hash = Hash32(case.challenge.hash.array());
        OtpSubject::challenge(device, method, hash, &values)
    };
    for signed in &case.passwords {
        let password = &signed.password;
        let method = Method::try_from(password.method).unwrap();
        check_password(password, &subject(method, &signed.values));
        check_against_server(file, signed, &subject(method, &case.values));
    }

    let case = &file.online;
    let lines = case.lines.iter();
    let action = Action(lines.map(|(l, v)| (text(l), text(v))).collect());
    assert_eq!(action.encode(), case.action.0);
    assert_eq!(Action::parse(&case.action.0), Ok(action));
    let request = check_request(&case.request, device, &origin);
    assert_eq!(request.action.0, case.action.0);
    assert_eq!(usize::from(request.match_len), case.match_code.len());
    for approval in &case.approvals {
        assert_eq!(approval.match_code, case.match_code);
        check_approval(approval, &case.request.bytes.0, device, &file.device_key);
    }
}

/// Compares the code with the server's own copy of the values.
fn check_against_server(
    file: &vectors::transactions::Transactions,
    signed: &vectors::transactions::Signed,
    subject: &OtpSubject,
) {
    let password = &signed.password;
    let registered: &Hex = match password.method {
        1 => &file.offline.passwords[0].password.factor,
        _ => &file.k_bio,
    };
    let wanted = if signed.values != file.offline.values {
        OtpMatch::NotThisStep
    } else if password.factor == *registered {
        OtpMatch::Right
    } else {
        OtpMatch::WrongFactor
    };
    let fit = Otp::parse(&password.shown).unwrap().compare(
        &chain(&password.o),
        &factor(registered),
        subject,
    );
    assert_eq!(fit, wanted, "{}", password.what);
}
