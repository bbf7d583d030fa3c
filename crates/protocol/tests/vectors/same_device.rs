//! protocol.md §7: links, opening, and the return.

use countersign_protocol::{
    code::Code,
    crockford, derive,
    ids::{Hash32, Nonce16, Nonce32, RequestId, UnixSeconds},
    messages::{Answer, OfferedRequest, Opaque, OpenLink, Outcome},
    same_device::{RequestLink, ReturnCode, TYPED_LEN, to_web_link},
    signed::Message,
};

use crate::{
    check_wire, id, origin, text,
    transactions::{check_approval, check_request},
    vectors::{self, json::error_name},
};

fn check_links(file: &vectors::same_device::SameDevice) {
    let read = |text: &str| match Code::parse(text) {
        Ok(Code::Request(link)) => link,
        _ => panic!("{text} is a link to a request"),
    };
    for case in &file.links {
        let link = RequestLink {
            origin: origin(&case.server),
            request: RequestId(case.request_id.array()),
        };
        assert_eq!(link.to_verified(), case.verified);
        assert_eq!(link.to_scheme(), case.scheme);
        assert_eq!(link.return_url(), case.return_url);
        assert_eq!(read(&case.verified), link);
        // The scheme represents http on loopback and https elsewhere.
        assert_eq!(read(&case.scheme), link);
    }
    for case in &file.read {
        let link = read(&case.text);
        assert_eq!(link.origin.as_str(), case.server, "{:?}", case.text);
        assert_eq!(link.request.0, case.request_id.array());
    }
    for case in &file.enrolment_links {
        assert_eq!(to_web_link(&case.text), case.link);
        let Ok(Code::Enrolment(code)) = Code::parse(&case.text) else {
            panic!("{} is a link to an enrolment", case.text);
        };
        assert_eq!(code.to_link().as_ref(), Some(&case.link));
    }
    for case in &file.refused_links {
        let error = Code::parse(&case.text).err().map(error_name);
        assert_eq!(error, Some(case.error.as_str()), "{}", case.what);
    }
}

pub(crate) fn check_same_device(file: &vectors::same_device::SameDevice) {
    check_links(file);
    let (device, server) = (id(&file.device_id), origin(&file.server_origin));
    for case in &file.opened {
        let (nonce, time) = (Nonce16(case.nonce.array()), UnixSeconds(case.time));
        let request = check_request(&case.request, device, &server);
        let link = RequestLink {
            origin: server.clone(),
            request: request.id,
        };
        assert_eq!(link.return_url(), case.request.return_url);
        let open = OpenLink {
            request: request.id,
            device,
            nonce,
            time,
        };
        check_wire(&case.open, &file.device_key, &open);
        let offered = OfferedRequest {
            device,
            nonce,
            time,
            request: Opaque(request.encode()),
        };
        check_wire(&case.offered, &file.server_key, &offered);
        check_approval(
            &case.approval,
            &case.request.bytes.0,
            device,
            &file.device_key,
        );
        let code = ReturnCode::from_bytes(&case.random.array());
        assert_eq!(code.as_str(), case.return_code);
        assert!(ReturnCode::parse(&case.return_code).is_ok());
        let answer = Answer {
            request: request.id,
            approve: Hash32(case.approval.ap_hash.array()),
            outcome: Outcome::Approved,
            fresh: Some(Nonce32(case.fresh.array())),
            attempts_left: 0,
            return_code: text(&case.return_code),
        };
        check_wire(&case.answer, &file.server_key, &answer);
        assert_eq!(
            format!("{}?code={}", link.return_url(), code.as_str()),
            case.return_link
        );
        let bytes = derive::hkdf::<8>(b"", case.return_code.as_bytes(), "cs1/return-typed", &[]);
        assert_eq!(bytes.as_slice(), case.typed_bytes.0);
        assert_eq!(code.derive_typed(), case.typed);
    }
    let own = &file.opened[0].typed[..TYPED_LEN];
    for case in &file.typed {
        let read = crockford::read_checked(&case.text, TYPED_LEN);
        let error = read.as_ref().err().map(|error| error_name(*error));
        assert_eq!(error, case.error.as_deref(), "{:?}", case.text);
        assert_eq!(read.as_deref() == Ok(own), case.right, "{:?}", case.text);
    }
    for case in &file.refused_codes {
        let error = ReturnCode::parse(&case.text).err().map(error_name);
        assert_eq!(error, Some(case.error.as_str()), "{}", case.what);
    }
}
