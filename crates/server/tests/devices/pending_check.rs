//! Pending checks (`protocol.md` §8.10): what they answer, to which device, and that they change nothing.

use countersign_server::use_cases::request::{RequestPurpose, RequestStatus};
use protocol::ids::UnixSeconds;
use protocol::messages::{DeviceState, Method, PendingCount, Refusal, RequestKind};

use crate::setup::{HERE, Setup};
use testkit::phone::{ApprovalOptions, Phone, Reply};

const SIGN_IN: RequestPurpose = RequestPurpose::SignIn { match_len: 0 };

/// The number of pending requests, and when the last of them ends.
async fn check(setup: &Setup, phone: &Phone) -> (u8, UnixSeconds) {
    let waiting = phone.check_pending(setup.now()).await.got();
    assert_eq!(waiting.device, phone.device);
    (waiting.count.get(), waiting.until)
}

#[tokio::test]
async fn d06_requests_pending_then_counted_until_the_last_of_them_ends() {
    let setup = Setup::start().await;
    let (phone, other) = (setup.phone().await, setup.phone().await);
    assert_eq!(check(&setup, &phone).await, (0, UnixSeconds(0)));
    let first = setup.ask(phone.device, SIGN_IN).await;
    assert_eq!(check(&setup, &phone).await, (1, first.expires_at));
    setup.move_clock(50);
    let second = setup.ask(phone.device, SIGN_IN).await;
    assert!(second.expires_at > first.expires_at);
    assert_eq!(check(&setup, &phone).await, (2, second.expires_at));
    setup.move_clock(125);
    assert_eq!(check(&setup, &phone).await, (1, second.expires_at));
    setup.cancel(second.id).await;
    assert_eq!(check(&setup, &phone).await, (0, UnixSeconds(0)));
    assert_eq!(check(&setup, &other).await, (0, UnixSeconds(0)));
}

#[tokio::test]
async fn d06_requests_begun_or_opened_by_the_phone_then_not_counted() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    phone.begin(RequestKind::PinChange, setup.now()).await.got();
    let passwordless = setup.begin_passwordless(HERE).await;
    phone.open(passwordless, setup.now()).await.got();
    assert_eq!(check(&setup, &phone).await, (0, UnixSeconds(0)));
}

#[tokio::test]
async fn pending_check_then_inbox_and_held_poll_are_unchanged() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let asked = setup.ask(phone.device, SIGN_IN).await;
    let seq = phone.poll(setup.now()).await.seq;
    let held = phone.poll_seen(seq, setup.now());
    let checks_then_a_request = async {
        for _ in 0..3 {
            assert_eq!(check(&setup, &phone).await.0, 1);
        }
        assert_eq!(phone.poll(setup.now()).await.seq, seq);
        setup.ask(phone.device, SIGN_IN).await;
    };
    let (held, ()) = tokio::join!(held, checks_then_a_request);
    assert_eq!(
        held.requests.len(),
        2,
        "a pending check has ended a held poll"
    );
    assert!(matches!(setup.status(asked.id).await, RequestStatus::Open));
}

#[tokio::test]
async fn pending_check_without_a_poll_then_the_previous_epoch_is_kept() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let asked = setup.ask(phone.device, SIGN_IN).await;
    let request = phone.listed(asked.id, setup.now()).await.unwrap();
    phone
        .approve(&request, ApprovalOptions::default())
        .await
        .got();
    phone.check_pending(setup.now()).await.got();
    let device = phone.device;
    let kept = setup
        .read(move |tx| Ok(tx.device(device)?.unwrap().epochs.previous.is_some()))
        .await;
    assert!(kept);
}

#[tokio::test]
async fn pending_check_signed_by_another_key_or_of_another_kind_then_refused() {
    let setup = Setup::start().await;
    let (phone, thief) = (setup.phone().await, setup.phone().await);
    setup.ask(phone.device, SIGN_IN).await;
    let foreign = thief.sign(&phone.make_pending_check(setup.now()));
    let reply: Reply<PendingCount> = thief.send("knock", &foreign).await;
    assert_eq!(reply.refused(), Refusal::NotAuthentic);
    let other = phone.sign(&phone.make_push("", setup.now()));
    let reply: Reply<PendingCount> = phone.send("knock", &other).await;
    assert_eq!(reply.refused(), Refusal::Malformed);
    let reply: Reply<PendingCount> = phone.send("knock", b"knock").await;
    assert_eq!(reply.refused(), Refusal::Malformed);
}

#[tokio::test]
async fn clock_off_then_told_the_time_and_asked_twice_then_replayed() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    for off in [setup.now().plus(90), setup.now().minus(90)] {
        let reply = phone.check_pending(off).await;
        let Reply::ServerTime(time) = reply else {
            panic!("{reply:?}")
        };
        assert!(time.since(setup.now()) <= 2);
    }
    let wire = phone.sign(&phone.make_pending_check(setup.now()));
    let first: Reply<PendingCount> = phone.send("knock", &wire).await;
    first.got();
    let again: Reply<PendingCount> = phone.send("knock", &wire).await;
    assert_eq!(again.refused(), Refusal::Replayed);
}

#[tokio::test]
async fn device_not_active_then_refused_after_key_and_clock_were_judged() {
    let setup = Setup::start().await;
    let (mut phone, thief) = (setup.phone().await, setup.phone().await);
    for _ in 0..5 {
        let asked = setup.ask(phone.device, SIGN_IN).await;
        let request = phone.listed(asked.id, setup.now()).await.unwrap();
        let wrong = protocol::keys::FactorKey::from_bytes([9; 32]);
        let options = ApprovalOptions {
            method: Method::Pin,
            factor: Some(&wrong),
            ..ApprovalOptions::default()
        };
        phone.approve(&request, options).await.got();
        setup.cancel(asked.id).await;
    }
    assert_eq!(setup.state(phone.device).await, DeviceState::Blocked);
    let why = phone.check_pending(setup.now()).await.refused();
    assert_eq!(why, Refusal::DeviceNotActive);
    let late = phone.check_pending(setup.now().plus(90)).await;
    assert!(matches!(late, Reply::ServerTime(_)), "{late:?}");
    let foreign = thief.sign(&phone.make_pending_check(setup.now()));
    let reply: Reply<PendingCount> = thief.send("knock", &foreign).await;
    assert_eq!(reply.refused(), Refusal::NotAuthentic);
}
