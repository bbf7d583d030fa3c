//! Wake-ups of phones: one empty POST for each request that a page creates, for which no page waits.

use std::collections::BTreeSet;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use countersign_server::config::Options;
use countersign_server::network::Lookup;

use crate::browser::{Browser, EMAIL, PASSWORD, Page, Running};
use crate::phone::{enrol, inbox};
use testkit::clock::now;
use testkit::phone::Phone;

/// A push service on loopback: keeps what it is sent, and answers the same to all.
struct PushService {
    endpoint: String,
    heard: Arc<Mutex<Vec<String>>>,
}

impl PushService {
    /// Answers with this head; with none it listens and says nothing.
    async fn start(head: Option<&'static str>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("http://{}/up/secret", listener.local_addr().unwrap());
        let heard = Arc::new(Mutex::new(Vec::new()));
        let kept = heard.clone();
        tokio::spawn(async move {
            let mut silent = Vec::new();
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let mut bytes = vec![0; 4096];
                let read = stream.read(&mut bytes).await.unwrap();
                bytes.truncate(read);
                let text = String::from_utf8(bytes).unwrap();
                kept.lock().unwrap().push(text.to_ascii_lowercase());
                match head {
                    Some(head) => {
                        let answer = format!(
                            "HTTP/1.1 {head}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
                        );
                        stream.write_all(answer.as_bytes()).await.unwrap();
                    }
                    None => silent.push(stream),
                }
            }
        });
        Self { endpoint, heard }
    }

    fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }

    /// Waits until it was sent so much, then long enough for one more.
    async fn heard_exactly(&self, wanted: usize) -> Vec<String> {
        for _ in 0..500 {
            if self.heard().len() >= wanted {
                break;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
        let heard = self.heard();
        assert_eq!(heard.len(), wanted, "{heard:#?}");
        heard
    }
}

/// A demo server with a phone that is woken there.
async fn with_phone(service: &PushService) -> (Running, Phone) {
    let server = Running::start().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let phone = enrol(&server, &owner, "Phone").await;
    phone.push(&service.endpoint, now()).await.got();
    (server, phone)
}

/// Asks the phone from a browser of its own.
async fn ask(server: &Running, method: &str) -> Page {
    let browser = Browser::at(server);
    browser.get("/sign-in").await;
    browser.post("/sign-in", &[("email", EMAIL)]).await;
    let form = [("password", PASSWORD), ("method", method)];
    browser.post("/sign-in/password", &form).await
}

#[tokio::test]
async fn d06_request_made_then_one_empty_post_that_lasts_as_long_as_the_request() {
    let service = PushService::start(Some("201 Created")).await;
    let (server, _phone) = with_phone(&service).await;
    ask(&server, "password").await.leads_to("/account/recover");
    service.heard_exactly(0).await;
    ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
    let heard = service.heard_exactly(1).await;
    let (head, body) = heard[0].split_once("\r\n\r\n").unwrap();
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
    service.heard_exactly(2).await;
}

#[tokio::test]
async fn no_request_made_then_no_post() {
    let service = PushService::start(Some("201 Created")).await;
    let (server, phone) = with_phone(&service).await;
    // One after the other: requests that come during a push share the next one.
    for number in 1..=3 {
        ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
        service.heard_exactly(number).await;
    }
    // The inbox is full.
    ask(&server, "app-pin").await;
    let passwordless = Browser::at(&server);
    passwordless.get("/sign-in").await;
    passwordless.post("/sign-in/on-mobile", &[]).await;
    ask(&server, "app-qr").await.leads_to("/sign-in/code");
    service.heard_exactly(3).await;
    assert_eq!(inbox(&phone).await.len(), 3);
}

#[tokio::test]
async fn endpoint_gone_then_deleted() {
    for head in ["410 Gone", "404 Not Found"] {
        let service = PushService::start(Some(head)).await;
        let (server, _phone) = with_phone(&service).await;
        ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
        service.heard_exactly(1).await;
        ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
        service.heard_exactly(1).await;
    }
}

#[tokio::test]
async fn endpoint_replaced_or_removed_then_the_old_one_receives_nothing() {
    let (old, new) = (
        PushService::start(Some("201 Created")).await,
        PushService::start(Some("201 Created")).await,
    );
    let (server, phone) = with_phone(&old).await;
    phone.push(&new.endpoint, now()).await.got();
    ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
    new.heard_exactly(1).await;
    phone.push("", now()).await.got();
    ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
    new.heard_exactly(1).await;
    old.heard_exactly(0).await;
}

#[tokio::test]
async fn service_that_never_answers_then_the_page_does_not_wait() {
    let service = PushService::start(None).await;
    let (server, phone) = with_phone(&service).await;
    let begun = Instant::now();
    ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
    assert_eq!(inbox(&phone).await.len(), 1);
    assert!(begun.elapsed() < Duration::from_secs(5));
    service.heard_exactly(1).await;
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
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let phone = enrol(&server, &owner, "Phone").await;
    let endpoint = "https://push.slow.example/up/secret";
    phone.push(endpoint, now()).await.got();
    for _ in 0..3 {
        ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
    }
    assert_eq!(inbox(&phone).await.len(), 3);
    Browser::at(&server).sign_in().await;
    let names: Vec<String> = lookups.try_iter().collect();
    assert_eq!(names, ["push.slow.example"]);
}

#[tokio::test]
async fn service_fails_then_one_retry() {
    let service = PushService::start(Some("503 Service Unavailable")).await;
    let (server, _phone) = with_phone(&service).await;
    ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
    service.heard_exactly(2).await;
    tokio::time::sleep(Duration::from_secs(4)).await;
    service.heard_exactly(2).await;
}

#[tokio::test]
async fn service_redirects_then_not_followed() {
    let service = PushService::start(Some("307 Temporary Redirect\r\nlocation: /elsewhere")).await;
    let (server, _phone) = with_phone(&service).await;
    ask(&server, "app-pin").await.leads_to("/sign-in/waiting");
    service.heard_exactly(1).await;
}
