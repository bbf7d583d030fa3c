//! The range service of leaked passwords, which the operator can name, as a process on loopback.

use std::sync::{Arc, Mutex};

use countersign_server::config::{Options, PasswordOptions};
use sha1::{Digest, Sha1};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::browser::{Browser, PASSWORD, Page};
use crate::registration;
use crate::server::Running;

const PATH: &str = "/account/password";
/// Satisfies every rule of this server itself.
const NEW: &str = "Bright-lanterns-7";

/// A range service that gives one answer to everything, and keeps the questions.
struct Service {
    address: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Service {
    async fn answering(answer: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/range/", listener.local_addr().unwrap());
        let asked: Arc<Mutex<Vec<String>>> = Arc::default();
        let kept = asked.clone();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut question = Vec::new();
                while !question.ends_with(b"\r\n\r\n") {
                    let mut byte = [0];
                    if stream.read_exact(&mut byte).await.is_err() {
                        break;
                    }
                    question.push(byte[0]);
                }
                let question = String::from_utf8(question).unwrap().to_lowercase();
                kept.lock().unwrap().push(question);
                let _ = stream.write_all(answer.as_bytes()).await;
            }
        });
        Self { address, asked }
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

fn hash() -> String {
    let digest = Sha1::digest(NEW.as_bytes());
    digest.iter().map(|byte| format!("{byte:02X}")).collect()
}

fn ok(body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}")
}

async fn server_with(service: &str) -> Running {
    Running::start_with(Options {
        passwords: PasswordOptions {
            range_service: Some(service.into()),
        },
        ..Options::default()
    })
    .await
}

/// Changes the password of the demo account.
async fn change(browser: &Browser) -> Page {
    let form = [("current", PASSWORD), ("password", NEW), ("repeated", NEW)];
    browser.post(PATH, &form).await
}

#[tokio::test]
async fn a07_range_service_knows_the_password_then_refused_and_it_learned_five_digits() {
    let service = Service::answering(ok(&format!("{}:12\r\n", &hash()[5..]))).await;
    let server = server_with(&service.address).await;
    let browser = Browser::signed_in(&server).await;
    let page = change(&browser).await;
    page.is(422);
    page.shows_error("password-leaked");
    let [question] = &service.asked()[..] else {
        panic!("one question: {:?}", service.asked());
    };
    let prefix = hash()[..5].to_lowercase();
    assert!(
        question.starts_with(&format!("get /range/{prefix} http/1.1\r\n")),
        "{question}"
    );
    assert!(question.contains("add-padding: true"), "{question}");
    for secret in [&hash()[5..12], NEW, "cookie"] {
        assert!(!question.contains(&secret.to_lowercase()), "{question}");
    }
    // A password that this server itself refuses is not asked about.
    let form = [
        ("current", PASSWORD),
        ("password", "short"),
        ("repeated", "short"),
    ];
    browser.post(PATH, &form).await.is(422);
    assert_eq!(service.asked().len(), 1);
}

#[tokio::test]
async fn a07_range_service_is_of_no_help_then_this_server_decides_and_nobody_sees_an_error() {
    let known = format!("{}:12", &hash()[5..]);
    let moved = Service::answering(ok(&known)).await;
    let redirect = format!(
        "HTTP/1.1 302 Found\r\nlocation: {}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
        moved.address
    );
    let endless = format!("{known}\r\n").repeat(10_000);
    for answer in [
        String::new(),
        redirect,
        "HTTP/1.1 500 No\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".into(),
        ok("<html>not a list</html>"),
        ok(&format!("{}:0", &hash()[5..])),
        ok(&endless),
    ] {
        let service = Service::answering(answer.clone()).await;
        let server = server_with(&service.address).await;
        let browser = Browser::signed_in(&server).await;
        let shown: String = answer.chars().take(80).collect();
        let page = change(&browser).await;
        assert_eq!(page.location, "/account?password", "{shown}: {}", page.body);
        assert_eq!(service.asked().len(), 1, "{shown}");
    }
    assert_eq!(moved.asked().len(), 0, "a redirect was followed");
    // Nobody listens there.
    let server = server_with("http://127.0.0.1:9/").await;
    let browser = Browser::signed_in(&server).await;
    change(&browser).await.leads_to("/account?password");
}

#[tokio::test]
async fn a07_range_service_knows_the_first_password_then_no_account_is_made() {
    let service = Service::answering(ok(&format!("{}:1", &hash()[5..]))).await;
    let server = server_with(&service.address).await;
    let browser = Browser::at(&server);
    let link = registration::link(&server, &browser).await;
    let page = registration::choose(&browser, &link, NEW).await;
    page.is(422);
    page.shows_error("password-leaked");
    browser.get("/account").await.leads_to("/sign-in");
}
