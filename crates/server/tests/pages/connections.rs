//! The limits of open connections, event streams and polls of one client.

use countersign_server::config::Options;
use countersign_server::connections::{CONNECTIONS_OF_HOST, REFUSALS};
use countersign_server::streams::STREAMS_OF_BROWSER;
use reqwest::Method;
use testkit::clock::now;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::browser::Browser;
use crate::network::{ELSEWHERE, HERE, ask_with, browser_from, owner_from, start};
use crate::server::Running;

/// Sends one request on a connection and reads the answer to its end.
async fn answer_on(mut stream: TcpStream, host: &str) -> String {
    let request = format!(
        "GET /sign-in HTTP/1.1\r\nhost: {host}\r\naccept-language: de\r\nconnection: close\r\n\r\n"
    );
    let mut answer = Vec::new();
    // A connection that is closed at once takes nothing and says nothing.
    if stream.write_all(request.as_bytes()).await.is_ok() {
        let _ = stream.read_to_end(&mut answer).await;
    }
    String::from_utf8(answer).unwrap()
}

#[tokio::test]
async fn s10_connections_of_one_address_then_further_ones_are_told_to_try_again() {
    let server = Running::start_with(Options {
        network_factor: Some(1),
        ..Options::default()
    })
    .await;
    let mut open = Vec::new();
    for _ in 0..CONNECTIONS_OF_HOST {
        open.push(TcpStream::connect(server.host()).await.unwrap());
    }
    let one_more = TcpStream::connect(server.host()).await.unwrap();
    let answer = answer_on(one_more, server.host()).await;
    assert!(answer.starts_with("HTTP/1.1 503 "), "{answer}");
    let lower = answer.to_ascii_lowercase();
    assert!(lower.contains("retry-after: 30") && answer.contains("<html lang=\"de\">"));
    assert!(lower.contains("content-security-policy:"));
    // Beyond those that are told so, connections are closed.
    let mut told = Vec::new();
    for _ in 0..=REFUSALS {
        told.push(TcpStream::connect(server.host()).await.unwrap());
    }
    let closed = TcpStream::connect(server.host()).await.unwrap();
    assert_eq!(answer_on(closed, server.host()).await, "");
    // Places become free.
    drop(open);
    drop(told);
    loop {
        let stream = TcpStream::connect(server.host()).await.unwrap();
        let answer = answer_on(stream, server.host()).await;
        if answer.starts_with("HTTP/1.1 200 ") {
            break;
        }
    }
}

#[tokio::test]
async fn s10_event_streams_of_one_browser_then_one_more_is_told_to_poll() {
    let server = start().await;
    let (_, _phone) = owner_from(&server, ELSEWHERE).await;
    let at_waiting = || async {
        let browser = browser_from(&server, HERE);
        browser
            .begin_sign_in("app-pin")
            .await
            .leads_to("/sign-in/waiting");
        browser
    };
    let follow = |browser: &Browser| browser.request(Method::GET, "/sign-in/events").send();
    let (one, other) = (at_waiting().await, at_waiting().await);
    let mut open = Vec::new();
    for _ in 0..STREAMS_OF_BROWSER {
        let stream = follow(&one).await.unwrap();
        assert_eq!(stream.status().as_u16(), 200);
        open.push(stream);
    }
    let refused = follow(&one).await.unwrap();
    assert_eq!(refused.status().as_u16(), 503);
    assert!(refused.headers().contains_key("retry-after"));
    one.get("/sign-in/state").await.is(200);
    assert_eq!(follow(&other).await.unwrap().status().as_u16(), 200);
}

#[tokio::test]
async fn s10_device_holds_more_polls_than_stated_then_the_oldest_is_answered() {
    let server = start().await;
    let (_, phone) = owner_from(&server, HERE).await;
    let seen = phone.poll(now()).await.seq;
    let mut polls = tokio::task::JoinSet::new();
    for _ in 0..3 {
        let phone = phone.copy();
        polls.spawn(async move { phone.poll_seen(seen, now()).await });
    }
    // Nothing has changed, and yet one is answered at once.
    assert_eq!(polls.join_next().await.unwrap().unwrap().seq, seen);
    // A change answers the others, which were held until then.
    ask_with(&server, &[("x-forwarded-for", ELSEWHERE)]).await;
    while let Some(inbox) = polls.join_next().await {
        assert_eq!(inbox.unwrap().requests.len(), 1);
    }
}
