//! Requests that no browser sends: other hosts, other content types, too much, or nothing at all.

use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HOST;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::browser::Browser;
use crate::server::Running;

/// The status line of the answer to a request of these lines.
async fn status_of(server: &Running, lines: &[&str]) -> String {
    let mut stream = TcpStream::connect(server.host()).await.unwrap();
    let request = format!("{}\r\nconnection: close\r\n\r\n", lines.join("\r\n"));
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer.lines().next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn s24_second_host_name_then_refused_wherever_it_stands() {
    let server = Running::start().await;
    let ours = format!("host: {}", server.host());
    let target = format!("GET http://{}/sign-in HTTP/1.1", server.host());
    for (lines, wanted) in [
        (vec!["GET /sign-in HTTP/1.1", &ours], "200"),
        (vec![&target, &ours], "200"),
        (
            vec!["GET /sign-in HTTP/1.1", &ours, "host: evil.example"],
            "421",
        ),
        (
            vec!["GET /sign-in HTTP/1.1", "host: evil.example", &ours],
            "421",
        ),
        (vec!["GET /sign-in HTTP/1.1", &ours, &ours], "421"),
        (
            vec!["GET http://evil.example/sign-in HTTP/1.1", &ours],
            "421",
        ),
        (
            vec!["POST /api/cs1/poll HTTP/1.1", &ours, "host: evil.example"],
            "421",
        ),
    ] {
        let status = status_of(&server, &lines).await;
        let expected = format!("HTTP/1.1 {wanted} ");
        assert!(status.starts_with(&expected), "{lines:?}: {status}");
    }
}

#[tokio::test]
async fn body_announced_beyond_its_limit_then_refused_before_it_arrives() {
    let server = Running::start().await;
    let ours = format!("host: {}", server.host());
    for (path, kind, length) in [
        (
            "/sign-in",
            "application/x-www-form-urlencoded",
            64 * 1024_u64,
        ),
        ("/account/devices/add", "application/json", 64 * 1024),
        ("/api/cs1/poll", "application/octet-stream", 16_448),
    ] {
        let post = format!("POST {path} HTTP/1.1");
        let kind = format!("content-type: {kind}");
        for length in [length + 1, i64::MAX.unsigned_abs()] {
            let length = format!("content-length: {length}");
            let lines = [post.as_str(), &ours, &kind, &length];
            let answered = status_of(&server, &lines);
            let status = tokio::time::timeout(Duration::from_secs(10), answered);
            let status = status.await.expect("the answer comes before a time-out");
            assert!(status.starts_with("HTTP/1.1 413 "), "{lines:?}: {status}");
        }
    }
}

/// The head of the answer to these lines, before a body arrives, on a connection that may be kept.
async fn head_of(server: &Running, lines: &[&str], body: &str) -> String {
    let mut stream = TcpStream::connect(server.host()).await.unwrap();
    let request = format!("{}\r\n\r\n{body}", lines.join("\r\n"));
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\n") {
        let read = tokio::time::timeout(Duration::from_secs(10), stream.read_u8());
        answer.push(read.await.expect("an answer in time").unwrap());
    }
    String::from_utf8(answer).unwrap()
}

#[tokio::test]
async fn refused_before_the_body_was_read_then_the_connection_is_closed() {
    let server = Running::start().await;
    let ours = format!("host: {}", server.host());
    let form = "content-type: application/x-www-form-urlencoded";
    let bytes = "content-type: application/octet-stream";
    for (path, lines, wanted) in [
        (
            "/sign-in",
            vec![&*ours, form, "sec-fetch-site: cross-site"],
            "403",
        ),
        ("/sign-in", vec!["host: evil.example", form], "421"),
        ("/account/password", vec![&*ours, form], "303"),
        ("/no-such-page", vec![&*ours, form], "404"),
        ("/api/cs1/poll", vec![&*ours, form], "415"),
        ("/api/cs1/poll?a=b", vec![&*ours, bytes], "400"),
    ] {
        let post = format!("POST {path} HTTP/1.1");
        let lines = [vec![&*post], lines, vec!["content-length: 100"]].concat();
        let head = head_of(&server, &lines, "").await;
        let expected = format!("HTTP/1.1 {wanted} ");
        assert!(head.starts_with(&expected), "{lines:?}: {head}");
        assert!(
            head.contains("\r\nconnection: close\r\n"),
            "{lines:?}: {head}"
        );
    }
    // A body that was read, or no body, leaves the connection open.
    let post = ["POST /sign-in HTTP/1.1", &ours, form, "content-length: 3"];
    for (lines, body) in [
        (&post[..], "a=b"),
        (&["GET /sign-in HTTP/1.1", &ours][..], ""),
    ] {
        let head = head_of(&server, lines, body).await;
        assert!(!head.contains("connection: close"), "{lines:?}: {head}");
    }
}

#[tokio::test]
async fn other_host_name_then_refused_for_pages_and_phones() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    for (method, path) in [
        (reqwest::Method::GET, "/sign-in"),
        (reqwest::Method::POST, "/api/cs1/poll"),
    ] {
        let answer = browser
            .request(method, path)
            .header(HOST, "evil.example")
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), StatusCode::MISDIRECTED_REQUEST, "{path}");
    }
}

#[tokio::test]
async fn s29_phone_api_refuses_other_content_types_and_query_strings_before_it_reads() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let post = async |path: &str, types: &[&str]| {
        let mut request = browser.request(reqwest::Method::POST, path).body("message");
        for kind in types {
            request = request.header("content-type", *kind);
        }
        request.send().await.unwrap().status()
    };
    const OURS: &str = "application/octet-stream";
    for message in [
        "claim", "finish", "poll", "approve", "ask", "remove", "self", "open", "history", "report",
        "move", "knock", "push", "expect", "follow", "copied",
    ] {
        let path = format!("/api/cs1/{message}");
        // Malformed, as S says in a signed refusal.
        assert_eq!(post(&path, &[OURS]).await, StatusCode::BAD_REQUEST);
        for types in [
            &[][..],
            &["text/plain"],
            &["application/x-www-form-urlencoded"],
            &["application/octet-stream; charset=utf-8"],
            &[OURS, OURS],
        ] {
            let status = post(&path, types).await;
            assert_eq!(
                status,
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "{path} {types:?}"
            );
        }
    }
    for query in ["?", "?a=b"] {
        let path = format!("/api/cs1/poll{query}");
        let answer = browser
            .request(reqwest::Method::POST, &path)
            .header("content-type", OURS)
            .body("message")
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
        assert!(answer.bytes().await.unwrap().is_empty(), "not signed by S");
    }
}

#[tokio::test]
async fn s10_body_larger_than_stated_then_refused_before_it_is_read_to_its_end() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let token = browser.form_token().await;
    let long = "a".repeat(64 * 1024);
    let form = [("csrf", token.as_str()), ("email", long.as_str())];
    let page = browser.send("/sign-in", &form).await;
    assert!(page.status.is_client_error(), "{}", page.status);
    page.lacks("data-code=\"email");
    let answer = browser
        .request(reqwest::Method::POST, "/api/cs1/poll")
        .header("content-type", "application/octet-stream")
        .body(vec![0; protocol::transcript::MAX_MESSAGE + 65])
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), StatusCode::PAYLOAD_TOO_LARGE);
}

/// The body comes in chunks, so that its length is known only at its end, which this client does not send.
#[tokio::test]
async fn s10_body_without_a_length_beyond_its_limit_then_refused_before_its_end() {
    const OF_FORM: usize = 64 * 1024;
    const OF_MESSAGE: usize = protocol::transcript::MAX_MESSAGE + 64;
    let server = Running::start().await;
    for (path, kind, limit) in [
        ("/sign-in", "application/x-www-form-urlencoded", OF_FORM),
        ("/api/cs1/poll", "application/octet-stream", OF_MESSAGE),
    ] {
        let mut stream = TcpStream::connect(server.host()).await.unwrap();
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: {}\r\ncontent-type: {kind}\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n",
            server.host(),
            limit + 1,
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        stream.write_all(&vec![b'a'; limit + 1]).await.unwrap();
        let mut status = [0; 12];
        let answered = stream.read_exact(&mut status);
        let answered = tokio::time::timeout(Duration::from_secs(10), answered);
        let answered = answered.await.expect("the answer comes before a time-out");
        answered.unwrap();
        assert_eq!(status, *b"HTTP/1.1 413", "{path}");
    }
}
