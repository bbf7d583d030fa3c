//! P4 for requests and one-time passwords: a change of any shown byte makes the approval or code invalid.

use ::server::use_cases::{challenge::AnswerOutcome, request::RequestStatus};
use protocol::{
    code::Code,
    messages::{Challenge, Outcome, Refusal, Request},
    signed::{Message as _, SignedBytes},
};

use crate::setup::{PIN, Setup};
use testkit::clock::now;
use testkit::phone::{Reply, outcome};

/// Each byte of the request is changed before the phone sees it: no approval is accepted.
#[tokio::test]
async fn p4_any_byte_of_the_request_changed_then_the_approval_is_void() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let id = setup.page.ask(phone.device, 0).await.id;
    let bytes = phone.listed(id, now()).await.unwrap();
    let mut tried = 0;
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        // A phone refuses bytes that are not a request. If the changed bytes still are one, the approval must not count.
        if Request::parse(&changed).is_err() {
            continue;
        }
        tried += 1;
        let sent = phone.copy().make_with_pin(&changed, PIN, "");
        let reply = phone.send_made(&sent).await;
        assert!(
            matches!(&reply, Reply::Refused(r) if r.why == Refusal::RequestGone),
            "{at}: {reply:?}"
        );
    }
    assert!(tried > 100, "{tried}");
    assert!(matches!(setup.page.status(id).await, RequestStatus::Open));
    let sent = phone.make_with_pin(&bytes, PIN, "");
    assert_eq!(
        outcome(&phone.send_made(&sent).await),
        Some(Outcome::Approved)
    );
}

/// Each byte of the approval is changed on its way: none is accepted, and nothing is counted.
#[tokio::test]
async fn p4_any_byte_of_the_approval_changed_then_void_and_not_counted() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let id = setup.page.ask(phone.device, 0).await.id;
    let bytes = phone.listed(id, now()).await.unwrap();
    let sent = phone.make_with_pin(&bytes, PIN, "");
    for at in 0..sent.wire.len() {
        let mut changed = sent.clone();
        changed.wire[at] ^= 1;
        let reply = phone.send_made(&changed).await;
        let void = matches!(&reply, Reply::Refused(r)
            if matches!(r.why, Refusal::NotAuthentic | Refusal::Malformed));
        assert!(void, "{at}: {reply:?}");
    }
    assert_eq!(setup.page.wrong_pins(phone.device).await, 0);
    assert_eq!(
        outcome(&phone.send_made(&sent).await),
        Some(Outcome::Approved)
    );
}

/// A challenge with one changed byte has no valid signature, and a code made for it is not accepted.
#[tokio::test]
async fn p4_any_byte_of_the_challenge_changed_then_not_the_servers_and_the_code_is_void() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let challenge = setup.page.challenge(phone.device).await;
    let Ok(Code::Challenge(signed)) = Code::parse(&challenge.qr_text) else {
        panic!("no challenge")
    };
    let wire = signed.to_wire();
    let key = phone.server_key();
    for at in 0..wire.len() {
        let mut changed = wire.clone();
        changed[at] ^= 1;
        let changed = SignedBytes::from_wire(&changed).unwrap();
        let opened = changed.verify::<Challenge>(&key, &protocol::keys::RustVerifier);
        assert!(opened.is_err(), "byte {at} may be changed");
    }
    let mut changed = wire.clone();
    let at = wire
        .windows(10)
        .position(|w| w == b"My Account")
        .expect("the service stands in it");
    changed[at] = b'N';
    let text = format!("CS1:{}", base45::encode(changed));
    let code = phone.copy().one_time_password_by_pin(&text, PIN);
    let outcome = setup.page.type_code(challenge.id, &code).await;
    assert_eq!(outcome, AnswerOutcome::NotThisDevice { attempts_left: 2 });
}
