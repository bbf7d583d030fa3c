//! protocol.md §4.7: changes of an account.

use countersign_protocol::{
    code::{Code, challenge_text},
    ids::{Hash32, Nonce16, RequestId, UnixSeconds},
    messages::{Challenge, Change, ChangeKind, Method, Opaque, RequestKind},
    otp::OtpSubject,
    signed::{Message, SignedBytes},
};

use crate::{
    check_wire, id, origin, text,
    transactions::{check_approval, check_password, check_request},
    vectors::{account_change::AccountChanges, json::error_name},
};

pub(crate) fn check_account_changes(file: &AccountChanges) {
    let kinds: Vec<u8> = file.changes.iter().map(|case| case.change).collect();
    let all: Vec<u8> = ChangeKind::ALL.iter().map(|kind| kind.number()).collect();
    assert_eq!(kinds, all, "one of each kind");
    for case in &file.changes {
        let kind = ChangeKind::try_from(case.change).unwrap();
        let change = Change::new(kind, text(&case.object), text(&case.value)).unwrap();
        assert_eq!(kind.is_reserved(), case.reserved, "{}", case.what);
        assert_eq!(change.encode(), case.bytes.0, "{}", case.what);
        assert_eq!(Change::parse(&case.bytes.0), Ok(change));
    }
    for case in &file.refused {
        let error = Change::parse(&case.bytes.0).err().map(error_name);
        assert_eq!(error, Some(case.error.as_str()), "{}", case.what);
    }

    let (device, origin) = (id(&file.device_id), origin(&file.server_origin));
    let request = check_request(&file.request, device, &origin);
    assert_eq!(request.kind, RequestKind::AccountChange);
    assert_eq!(request.action.0, file.changes[1].bytes.0);
    assert_eq!(usize::from(request.match_len), file.match_code.len());
    for approval in &file.approvals {
        assert_eq!(approval.match_code, file.match_code);
        check_approval(approval, &file.request.bytes.0, device, &file.device_key);
    }

    let case = &file.challenge;
    let challenge = Challenge {
        id: RequestId(case.id.array()),
        kind: RequestKind::AccountChange,
        device,
        origin,
        service: text(&case.service),
        context: Opaque(case.context.0.clone()),
        issued_at: UnixSeconds(case.issued_at),
        expires_at: UnixSeconds(case.expires_at),
        nonce: Nonce16(case.nonce.array()),
        schema: Opaque::default(),
        change: Opaque(case.change.0.clone()),
    };
    assert_eq!(case.change.0, request.action.0);
    check_wire(&case.challenge, &file.server_key, &challenge);
    let Ok(signed) = SignedBytes::sign(&file.server_key.key(), &challenge);
    assert_eq!(challenge_text(&signed).as_ref(), Ok(&case.qr_text));
    assert!(matches!(Code::parse(&case.qr_text), Ok(Code::Challenge(read)) if read == signed));
    for password in &file.passwords {
        let method = Method::try_from(password.method).unwrap();
        let hash = Hash32(case.challenge.hash.array());
        check_password(password, &OtpSubject::challenge(device, method, hash, &[]));
    }
}
