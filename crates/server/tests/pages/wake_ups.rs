//! Wake-ups of phones: one empty POST for each request that a page creates, for which no page waits.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use countersign_server::config::Options;
use countersign_server::network::Lookup;

use protocol::messages::Decision;
use testkit::clock::now;
use testkit::phone::Phone;
use testkit::push_service::PushService;
use testkit::wait::until;

use crate::browser::{Browser, Page};
use crate::phone::{inbox, owner_with_phone};
use crate::server::Running;

/// A demo server with a phone that is woken there.
async fn with_phone(service: &PushService) -> (Running, Phone) {
    let server = Running::start().await;
    let (_, phone) = owner_with_phone(&server).await;
    phone.push(&service.endpoint, now()).await.got();
    (server, phone)
}

/// Asks the phone from a browser of its own.
async fn ask(server: &Running, method: &str) -> Page {
    let browser = Browser::at(server);
    browser.begin_sign_in(method).await
}

#[tokio::test]
async fn d06_request_made_then_one_empty_post_that_lasts_as_long_as_the_request() {
    let service = PushService::start().await;
    let (server, _phone) = with_phone(&service).await;
    ask(&server, "password").await.leads_to("/account/recover");
    ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
    let heard = service.woken().await;
    let (head, body) = heard.split_once("\r\n\r\n").unwrap();
    assert_eq!(body, "");
    assert!(head.starts_with("post /up/secret http/1.1\r\n"), "{head}");
    let value = |name: &str| {
        let mut lines = head.lines().filter_map(|line| line.split_once(": "));
        lines
            .find(|(found, _)| *found == name)
            .map(|(_, value)| value)
    };
    assert_eq!(value("urgency"), Some("high"));
    assert_eq!(value("content-length"), Some("0"));
    let ttl: u64 = value("ttl").unwrap().parse().unwrap();
    assert!((100..=120).contains(&ttl), "{ttl}");
    let names: BTreeSet<&str> = head
        .lines()
        .filter_map(|line| Some(line.split_once(": ")?.0))
        .collect();
    let all = [
        "accept",
        "content-length",
        "host",
        "ttl",
        "urgency",
        "user-agent",
    ];
    assert_eq!(names, BTreeSet::from(all));
    assert_eq!(value("user-agent"), Some("countersign"));
    ask(&server, "on-mobile")
        .await
        .leads_to("/sign-in/on-mobile");
    service.woken().await;
    assert!(!service.has_more().await, "the password alone wakes nobody");
}

#[tokio::test]
async fn no_request_made_then_no_post() {
    let service = PushService::start().await;
    let (server, phone) = with_phone(&service).await;
    // One after the other: requests that come during a push share the next one.
    for _ in 0..3 {
        ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
        service.woken().await;
    }
    // The inbox is full.
    ask(&server, "app-pin").await;
    let passwordless = Browser::at(&server);
    passwordless.get("/sign-in").await;
    passwordless.post("/sign-in/on-mobile", &[]).await;
    ask(&server, "app-qr").await.leads_to("/sign-in/code");
    let open = inbox(&phone).await;
    assert_eq!(open.len(), 3);
    // The next request wakes the phone, and nothing did before.
    phone.deny(&open[0], Decision::Deny).await.got();
    ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
    service.woken().await;
    assert!(!service.has_more().await);
}

#[tokio::test]
async fn endpoint_gone_then_deleted() {
    for head in ["410 Gone", "404 Not Found"] {
        let service = PushService::answering(Some(head)).await;
        let (server, phone) = with_phone(&service).await;
        ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
        service.woken().await;
        let (store, device) = (server.store(), phone.device);
        until("the deletion", async || {
            let endpoint = store.read(move |tx| tx.endpoint(device)).await;
            endpoint.unwrap().is_none().then_some(())
        })
        .await;
        ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
        let next = PushService::start().await;
        phone.push(&next.endpoint, now()).await.got();
        ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
        next.woken().await;
        assert!(!service.has_more().await);
    }
}

#[tokio::test]
async fn endpoint_replaced_or_removed_then_the_old_one_receives_nothing() {
    let (old, new) = (PushService::start().await, PushService::start().await);
    let (server, phone) = with_phone(&old).await;
    phone.push(&new.endpoint, now()).await.got();
    ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
    new.woken().await;
    phone.push("", now()).await.got();
    ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
    let last = PushService::start().await;
    phone.push(&last.endpoint, now()).await.got();
    ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
    last.woken().await;
    assert!(!old.has_more().await && !new.has_more().await);
}

#[tokio::test]
async fn service_that_never_answers_then_the_page_does_not_wait() {
    let service = PushService::answering(None).await;
    let (server, phone) = with_phone(&service).await;
    let begun = Instant::now();
    ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
    assert_eq!(inbox(&phone).await.len(), 1);
    assert!(begun.elapsed() < Duration::from_secs(5));
    service.woken().await;
}

/// A device names a push service whose name server never answers.
#[tokio::test]
async fn s07_name_server_that_never_answers_then_one_lookup_and_everything_else_goes_on() {
    let (_open, gate) = channel::<()>();
    let gate = Mutex::new(gate);
    let (begin, lookups) = channel();
    let server = Running::start_tuned(Options::default(), |config| {
        config.lookup = Lookup::with(move |name| {
            begin.send(name.to_owned()).unwrap();
            let _ = gate.lock().unwrap().recv();
            Ok(Vec::new())
        });
    })
    .await;
    let (_, phone) = owner_with_phone(&server).await;
    let endpoint = "https://push.slow.example/up/secret";
    phone.push(endpoint, now()).await.got();
    for _ in 0..3 {
        ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
    }
    assert_eq!(inbox(&phone).await.len(), 3);
    Browser::at(&server).sign_in_to_recover().await;
    let names: Vec<String> = lookups.try_iter().collect();
    assert_eq!(names, ["push.slow.example"]);
}

#[tokio::test]
async fn service_fails_then_one_retry() {
    let service = PushService::answering(Some("503 Service Unavailable")).await;
    let (server, phone) = with_phone(&service).await;
    ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
    service.woken().await;
    service.woken().await;
    // Another attempt would read the new endpoint, and come before the push for the next request.
    let next = PushService::start().await;
    phone.push(&next.endpoint, now()).await.got();
    for _ in 0..2 {
        ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
        next.woken().await;
    }
    assert!(!service.has_more().await && !next.has_more().await);
}

#[tokio::test]
async fn service_redirects_then_not_followed() {
    let head = "307 Temporary Redirect\r\nlocation: /elsewhere";
    let service = PushService::answering(Some(head)).await;
    let (server, _phone) = with_phone(&service).await;
    for _ in 0..3 {
        ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
        let heard = service.woken().await;
        assert!(heard.starts_with("post /up/secret "), "{heard}");
    }
    assert!(!service.has_more().await);
}
