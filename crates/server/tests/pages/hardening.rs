//! Rules that every page follows.

use std::time::Duration;

use protocol::messages::Request;
use protocol::signed::Message as _;
use reqwest::StatusCode;
use reqwest::header::{HOST, SET_COOKIE};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::browser::{Browser, EMAIL, PASSWORD, Running};
use crate::phone::enrol;

#[tokio::test]
async fn form_without_its_token_or_with_a_foreign_one_then_refused() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.get("/sign-in").await;
    let foreign = Browser::at(&server);
    foreign.get("/sign-in").await;
    let foreign = foreign.form_token().await;
    for form in [
        vec![("email", EMAIL)],
        vec![("email", EMAIL), ("csrf", foreign.as_str())],
    ] {
        let page = browser.send("/sign-in", &form).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        assert!(page.body.contains("data-code=\"page-forged\""));
    }
}

#[tokio::test]
async fn form_sent_by_another_site_then_refused_although_its_token_is_right() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.get("/sign-in").await;
    let token = browser.form_token().await;
    for (name, value) in [
        ("origin", "https://evil.example"),
        ("sec-fetch-site", "cross-site"),
    ] {
        let answer = browser
            .request(reqwest::Method::POST, "/sign-in")
            .header(name, value)
            .form(&[("csrf", token.as_str()), ("email", EMAIL)])
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{name}");
    }
}

#[tokio::test]
async fn s24_form_of_unknown_or_foreign_origin_then_refused_although_its_token_is_right() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.get("/sign-in").await;
    let token = browser.form_token().await;
    let ours = format!("http://{}", server.host());
    let page = format!("{ours}/sign-in");
    let longer = format!("{ours}.evil.example/");
    for (headers, wanted) in [
        (vec![("origin", "null")], StatusCode::FORBIDDEN),
        (
            vec![("sec-fetch-site", "same-origin"), ("origin", "null")],
            StatusCode::FORBIDDEN,
        ),
        (
            vec![("referer", "https://evil.example/sign-in")],
            StatusCode::FORBIDDEN,
        ),
        (
            vec![("origin", ours.as_str()), ("referer", longer.as_str())],
            StatusCode::FORBIDDEN,
        ),
        (
            vec![
                ("sec-fetch-site", "same-origin"),
                ("origin", ours.as_str()),
                ("referer", page.as_str()),
            ],
            StatusCode::SEE_OTHER,
        ),
    ] {
        let mut request = browser.request(reqwest::Method::POST, "/sign-in");
        for (name, value) in &headers {
            request = request.header(*name, *value);
        }
        let form = [("csrf", token.as_str()), ("email", EMAIL)];
        let answer = request.form(&form).send().await.unwrap();
        assert_eq!(answer.status(), wanted, "{headers:?}");
    }
}

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
async fn s26_typed_text_that_hides_or_reorders_characters_then_refused() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let phone = enrol(&server, &browser, "Phone").await;
    let rename = format!("/account/devices/{}/rename", phone.device);
    for hidden in ['\u{202E}', '\u{2066}', '\u{200B}', '\u{FEFF}', '\u{7}'] {
        let stranger = Browser::at(&server);
        stranger.get("/sign-in").await;
        let email = format!("ma{hidden}ria@example.eu");
        let page = stranger.post("/sign-in", &[("email", &email)]).await;
        page.is(422);
        let name = format!("Pho{hidden}ne");
        let page = browser.post(&rename, &[("name", &name)]).await;
        assert!(page.status.is_client_error(), "{hidden:?}: {}", page.status);
    }
    let devices = browser.get("/account/devices").await;
    assert!(devices.body.contains("Phone"));
}

#[tokio::test]
async fn s26_name_with_a_line_break_or_tab_then_refused_at_its_field_and_spaces_are_not() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let phone = enrol(&server, &browser, "Phone").await;
    let rename = format!("/account/devices/{}/rename", phone.device);
    for broken in ['\r', '\n', '\t', '\u{85}', '\u{2028}', '\u{2029}'] {
        for name in [
            format!("My{broken}phone"),
            format!("{broken}Phone"),
            format!("Phone{broken}"),
        ] {
            let page = browser.post(&rename, &[("name", &name)]).await;
            page.is(422);
            let (_, field) = page.body.split_once("aria-invalid=\"true\"").unwrap();
            assert!(field.contains("data-code=\"device-name-characters\""));
            assert!(page.body.contains("<details open>"), "{}", page.body);
            let offer = serde_json::json!({
                "name": name,
                "eid": "A".repeat(22),
                "etok": "A".repeat(22),
                "commitment": "A".repeat(43),
            });
            browser
                .post_json("/account/devices/add", &offer.to_string())
                .await
                .is(400);
        }
    }
    let page = browser.post(&rename, &[("name", &"x".repeat(41))]).await;
    assert!(page.body.contains("data-code=\"device-name\""));
    // Spaces of every width are one space.
    let form = [("name", " My  \u{3000}phone ")];
    browser
        .post(&rename, &form)
        .await
        .leads_to("/account/step-up");
    let id = phone.device.to_hex();
    let form = [("method", "app-pin"), ("device", id.as_str())];
    browser.post("/account/step-up/device", &form).await;
    let [request] = &crate::phone::inbox(&phone).await[..] else {
        panic!("no request");
    };
    let change = crate::phone::change_of(&Request::parse(request).unwrap());
    assert_eq!(change.value().as_str(), "My phone");
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
async fn every_answer_then_it_carries_the_security_headers() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    for path in ["/sign-in", "/nowhere", "/account", "/icon.svg"] {
        let answer = browser
            .request(reqwest::Method::GET, path)
            .send()
            .await
            .unwrap();
        let header = |name: &str| {
            let value = answer
                .headers()
                .get(name)
                .unwrap_or_else(|| panic!("{path}: {name}"));
            value.to_str().unwrap().to_owned()
        };
        let policy = header("content-security-policy");
        for part in [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
        ] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe"));
        assert_eq!(header("x-content-type-options"), "nosniff");
        // Our own origin alone is told which page a form comes from.
        assert_eq!(header("referrer-policy"), "same-origin");
        assert_eq!(header("cross-origin-opener-policy"), "same-origin");
        if path != "/icon.svg" {
            assert_eq!(header("cache-control"), "no-store");
        }
        assert!(
            !answer.headers().contains_key("strict-transport-security"),
            "http is loopback"
        );
    }
}

#[tokio::test]
async fn https_origin_then_host_cookies_and_strict_transport_security() {
    let server = Running::start_as("https://login.example.eu").await;
    let browser = Browser::at(&server);
    let answer = browser
        .request(reqwest::Method::GET, "/sign-in")
        .header(HOST, "login.example.eu")
        .send()
        .await
        .unwrap();
    let cookie = answer.headers()[SET_COOKIE].to_str().unwrap();
    assert!(
        cookie.starts_with("__Host-countersign-browser="),
        "{cookie}"
    );
    for part in ["; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain"));
    assert!(answer.headers().contains_key("strict-transport-security"));
}

#[tokio::test]
async fn loopback_origin_then_cookies_have_plain_names_and_no_access_by_scripts() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let answer = browser
        .request(reqwest::Method::GET, "/sign-in")
        .send()
        .await
        .unwrap();
    let cookie = answer.headers()[SET_COOKIE].to_str().unwrap();
    assert!(cookie.starts_with("countersign-browser="), "{cookie}");
    assert!(
        cookie.contains("; HttpOnly; SameSite=Lax") && !cookie.contains("Secure"),
        "{cookie}"
    );
}

#[tokio::test]
async fn tokens_issued_then_the_database_holds_only_their_hashes() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let mut stored = Vec::new();
    for entry in std::fs::read_dir(server.data()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            stored.extend(std::fs::read(path).unwrap());
        }
    }
    for name in ["countersign-session", "countersign-browser"] {
        let text = browser.cookie(name);
        let text = text.split('.').next().unwrap();
        let plain = crate::browser::decode(text);
        assert_eq!(plain.len(), 32, "{name}");
        assert!(
            !holds(&stored, &plain) && !holds(&stored, text.as_bytes()),
            "{name}"
        );
        assert!(
            holds(&stored, &crate::browser::sha256(&plain)),
            "{name} is stored as its hash"
        );
    }
    assert!(!holds(&stored, PASSWORD.as_bytes()));
}

fn holds(stored: &[u8], wanted: &[u8]) -> bool {
    stored.windows(wanted.len()).any(|window| window == wanted)
}

#[tokio::test]
async fn json_without_its_token_or_beyond_its_size_then_refused() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let answer = browser
        .request(reqwest::Method::POST, "/account/devices/add/confirm")
        .header("content-type", "application/json")
        .body(r#"{"eid":"AAAAAAAAAAAAAAAAAAAAAA"}"#)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), StatusCode::FORBIDDEN);
    let long = "x".repeat(70_000);
    let answer = browser.post("/sign-in", &[("email", long.as_str())]).await;
    assert!(answer.status.is_client_error(), "{}", answer.status);
}

#[tokio::test]
async fn server_creates_a_file_then_only_its_own_user_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let server = Running::start().await;
    let mode =
        |path: std::path::PathBuf| std::fs::metadata(path).unwrap().permissions().mode() & 0o077;
    for name in ["countersign.db", "countersign.db-wal", "keys"] {
        assert_eq!(mode(server.data().join(name)), 0, "{name}");
    }
}

#[tokio::test]
async fn form_that_lacks_or_repeats_a_field_then_malformed_and_unknown_fields_are_ignored() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let path = "/account/language";
    browser.post(path, &[]).await.is(400);
    browser
        .post(path, &[("to", "de"), ("to", "en")])
        .await
        .is(400);
    browser
        .post(
            "/account/step-up/device",
            &[("method", "app-pin"), ("device", "x")],
        )
        .await
        .is(400);
    let answer = browser.post(path, &[("to", "de"), ("added", "1")]).await;
    answer.leads_to("/account?language");
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
    assert!(!page.body.contains("data-code=\"email"), "{}", page.body);
    let answer = browser
        .request(reqwest::Method::POST, "/api/cs1/poll")
        .header("content-type", "application/octet-stream")
        .body(vec![0; protocol::transcript::MAX_MESSAGE + 65])
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), StatusCode::PAYLOAD_TOO_LARGE);
}

/// Reads what comes on a connection until the server closes it.
async fn said_until_closed(mut stream: TcpStream) -> String {
    let mut said = Vec::new();
    let closed = stream.read_to_end(&mut said);
    let closed = tokio::time::timeout(std::time::Duration::from_secs(40), closed);
    closed.await.expect("the server closes it").unwrap();
    String::from_utf8(said).unwrap()
}

#[tokio::test]
async fn s10_connection_that_asks_nothing_or_half_or_no_more_then_closed() {
    let server = Running::start().await;
    let begun = format!("GET /sign-in HTTP/1.1\r\nhost: {}\r\n", server.host());
    let whole = format!("{begun}\r\n");
    let mut waiting = tokio::task::JoinSet::new();
    for (sent, answered) in [(String::new(), false), (begun, false), (whole, true)] {
        let mut stream = TcpStream::connect(server.host()).await.unwrap();
        stream.write_all(sent.as_bytes()).await.unwrap();
        waiting.spawn(async move {
            let said = said_until_closed(stream).await;
            assert_eq!(said.starts_with("HTTP/1.1 200 "), answered, "{said}");
        });
    }
    while let Some(done) = waiting.join_next().await {
        done.unwrap();
    }
}
