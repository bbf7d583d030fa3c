//! Wake-ups of apps on iOS through Apple's push service, with the operator's own key (protocol.md §8.10, ADR 46).

use std::collections::BTreeSet;

use countersign_server::config::Options;
use protocol::messages::Refusal;
use testkit::clock::now;
use testkit::phone::Phone;
use testkit::wait::until;

use crate::apple_push_service::ApplePushService;
use crate::browser::Browser;
use crate::phone::owner_with_phone;
use crate::server::Running;

/// A demo server with the operator's key, and a phone with iOS that is woken through the service.
async fn with_phone(service: &ApplePushService) -> (Running, Phone) {
    let settings = service.settings();
    let server = Running::start_tuned(Options::default(), |config| {
        config.apple_push = Some(settings);
    })
    .await;
    let (_, phone) = owner_with_phone(&server).await;
    phone.push(&endpoint(), now()).await.got();
    (server, phone)
}

fn endpoint() -> String {
    format!("apns:production:{}", token())
}

fn token() -> String {
    "0a".repeat(32)
}

/// Asks the phone from a browser of its own.
async fn ask(server: &Running) {
    let browser = Browser::at(server);
    let page = browser.begin_sign_in("app-pin").await;
    page.leads_to("/sign-in/waiting");
}

#[tokio::test]
async fn request_for_a_phone_with_ios_then_apple_gets_a_constant_that_ends_with_the_request() {
    let service = ApplePushService::start().await;
    let (server, _phone) = with_phone(&service).await;
    ask(&server).await;
    let first = service.next().await.unwrap();
    assert_eq!(first.token, token());
    assert_eq!(first.collapse_id, "requests");
    let left = first.expiration.checked_sub(now().0).unwrap();
    assert!((100..=120).contains(&left), "{left}");
    let alert = first.payload["aps"]["alert"].as_object().unwrap();
    let names: BTreeSet<&str> = alert.keys().map(String::as_str).collect();
    assert_eq!(names, BTreeSet::from(["loc-key", "title-loc-key"]));

    ask(&server).await;
    let second = service.next().await.unwrap();
    assert_eq!(second.payload, first.payload, "the same constant");
    assert_eq!(
        second.authorization, first.authorization,
        "Apple refuses a new token within 20 minutes"
    );
    assert!(!service.has_more().await);
}

#[tokio::test]
async fn apple_knows_the_token_no_more_then_it_is_deleted() {
    for answer in [(410, "Unregistered"), (400, "DeviceTokenNotForTopic")] {
        let service = ApplePushService::answering(Some(answer)).await;
        let (server, phone) = with_phone(&service).await;
        ask(&server).await;
        service.next().await.unwrap();
        let (store, device) = (server.store(), phone.device);
        until("the deletion", async || {
            let endpoint = store.read(move |tx| tx.endpoint(device)).await;
            endpoint.unwrap().is_none().then_some(())
        })
        .await;
    }
}

#[tokio::test]
async fn apple_refuses_the_token_of_the_server_then_one_retry_and_the_endpoint_stays() {
    let service = ApplePushService::answering(Some((403, "ExpiredProviderToken"))).await;
    let (server, phone) = with_phone(&service).await;
    ask(&server).await;
    service.next().await.unwrap();
    service.next().await.unwrap();
    let device = phone.device;
    let endpoint = server.store().read(move |tx| tx.endpoint(device)).await;
    assert!(endpoint.unwrap().is_some());
}

#[tokio::test]
async fn server_has_no_key_of_apple_then_the_endpoint_is_refused() {
    let server = Running::start().await;
    let (_, phone) = owner_with_phone(&server).await;
    let refusal = phone.push(&endpoint(), now()).await.refused();
    assert_eq!(refusal, Refusal::Malformed);
}

#[tokio::test]
async fn token_is_malformed_then_the_endpoint_is_refused() {
    let service = ApplePushService::start().await;
    let (_server, phone) = with_phone(&service).await;
    for bad in [
        "apns:production:00",
        "apns:production:../../x",
        "apns:other:00",
    ] {
        let refusal = phone.push(bad, now()).await.refused();
        assert_eq!(refusal, Refusal::Malformed, "{bad}");
    }
}
