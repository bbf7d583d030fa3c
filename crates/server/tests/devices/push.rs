//! §8.10: whose endpoint the server keeps, of which form, and for how long.

use countersign_server::domain::account_change::RemoveDevice;
use countersign_server::domain::token::HashedToken;
use countersign_server::use_cases::proof::Proven;
use countersign_server::use_cases::stop::stop;
use countersign_server::use_cases::{device, request::RequestPurpose};
use protocol::messages::{PushRegistered, Refusal};

use crate::setup::Setup;
use testkit::phone::{ApprovalOptions, Reply};

const FIRST: &str = "https://push.example.net/up/first";
const SECOND: &str = "https://push.example.net/up/second";

#[tokio::test]
async fn w3_endpoint_registered_then_replaced_by_the_next_and_removed_by_an_empty_one() {
    let setup = Setup::start().await;
    let (phone, other) = (setup.phone().await, setup.phone().await);
    other.push(FIRST, setup.now()).await.got();
    for (endpoint, kept) in [
        (FIRST, Some(FIRST)),
        (SECOND, Some(SECOND)),
        ("", None),
        ("", None),
    ] {
        phone.push(endpoint, setup.now()).await.got();
        assert_eq!(setup.endpoint(phone.device).await.as_deref(), kept);
    }
    assert_eq!(setup.endpoint(other.device).await.as_deref(), Some(FIRST));
}

#[tokio::test]
async fn endpoint_malformed_or_inside_a_private_network_then_refused_and_the_old_one_stays() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    phone.push(FIRST, setup.now()).await.got();
    for bad in [
        "push",
        "http://push.example.net/up",
        "https://10.0.0.1/up",
        "https://169.254.169.254/latest",
        "https://[::ffff:127.0.0.1]/up",
        "https://127.0.0.1/up",
        "https://push.example.net:22/up",
        "https://a:b@push.example.net/up",
    ] {
        let why = phone.push(bad, setup.now()).await.refused();
        assert_eq!(why, Refusal::Malformed, "{bad}");
    }
    assert_eq!(setup.endpoint(phone.device).await.as_deref(), Some(FIRST));
}

#[tokio::test]
async fn push_signed_by_another_key_repeated_or_late_then_nothing_changes() {
    let setup = Setup::start().await;
    let (phone, thief) = (setup.phone().await, setup.phone().await);
    let foreign = thief.sign(&phone.make_push(FIRST, setup.now()));
    let reply: Reply<PushRegistered> = thief.send("push", &foreign).await;
    assert_eq!(reply.refused(), Refusal::NotAuthentic);
    let late = phone.push(FIRST, setup.now().minus(90)).await;
    assert!(matches!(late, Reply::ServerTime(_)), "{late:?}");
    assert_eq!(setup.endpoint(phone.device).await, None);

    let wire = phone.sign(&phone.make_push(FIRST, setup.now()));
    let first: Reply<PushRegistered> = phone.send("push", &wire).await;
    first.got();
    phone.push(SECOND, setup.now()).await.got();
    let again: Reply<PushRegistered> = phone.send("push", &wire).await;
    assert_eq!(again.refused(), Refusal::Replayed);
    assert_eq!(setup.endpoint(phone.device).await.as_deref(), Some(SECOND));
}

#[tokio::test]
async fn endpoint_registered_too_often_then_refused() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    for _ in 0..30 {
        phone.push(FIRST, setup.now()).await.got();
    }
    let why = phone.push(SECOND, setup.now()).await.refused();
    assert_eq!(why, Refusal::TooMany);
    assert_eq!(setup.endpoint(phone.device).await.as_deref(), Some(FIRST));
}

#[tokio::test]
async fn device_removed_by_page_app_or_stop_then_its_endpoint_is_deleted() {
    let setup = Setup::start().await;
    let phones = [
        setup.phone().await,
        setup.phone().await,
        setup.phone().await,
    ];
    for phone in &phones {
        phone.push(FIRST, setup.now()).await.got();
    }
    let [by_page, by_itself, by_stop] = &phones;
    let (account, id) = (setup.account, by_page.device);
    setup
        .write(move |tx| {
            let session = HashedToken([0; 32]);
            device::remove(tx, Proven::assumed(RemoveDevice(id), account, session))
        })
        .await;
    by_itself.remove(setup.now()).await.got();
    assert_eq!(setup.endpoint(by_page.device).await, None);
    assert_eq!(setup.endpoint(by_itself.device).await, None);
    assert_eq!(setup.endpoint(by_stop.device).await.as_deref(), Some(FIRST));
    setup.write(move |tx| stop(tx, account)).await;
    assert_eq!(setup.endpoint(by_stop.device).await, None);
    let why = by_stop.push(SECOND, setup.now()).await.refused();
    assert_eq!(why, Refusal::DeviceNotActive);
    assert_eq!(setup.endpoint(by_stop.device).await, None);
}

#[tokio::test]
async fn device_used_and_reset_then_its_endpoint_stays() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    phone.push(FIRST, setup.now()).await.got();
    let asked = setup
        .ask(phone.device, RequestPurpose::SignIn { match_len: 0 })
        .await;
    let request = phone.listed(asked.id, setup.now()).await.unwrap();
    phone
        .approve(&request, ApprovalOptions::default())
        .await
        .got();
    let phone = setup.reset(phone, "7316").await;
    assert_eq!(setup.endpoint(phone.device).await.as_deref(), Some(FIRST));
}

#[tokio::test]
async fn wake_ups_switched_off_then_the_endpoint_is_not_stored() {
    let setup = Setup::start_without_push().await;
    let phone = setup.phone().await;
    phone.push(FIRST, setup.now()).await.got();
    assert_eq!(setup.endpoint(phone.device).await, None);
    let why = phone.push("push", setup.now()).await.refused();
    assert_eq!(why, Refusal::Malformed);
}
