//! The forms and requests of programs and their bounds: forms, pushed requests, and requests of pages in a browser.

use reqwest::Method;
use reqwest::header::HeaderMap;
use serde_json::Value;
use server::domain::service::ServiceId;
use server::use_cases::service_client;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::browser::{Browser, SECRET, Site, http};
use crate::refresh::post;
use crate::services::one_network;
use crate::wiki::Service;

const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
/// The endpoints that take forms.
const ENDPOINTS: [&str; 4] = [
    "/oidc/token",
    "/oidc/par",
    "/oidc/revoke",
    "/oidc/bc-authorize",
];

/// Pushes a request of the public client `wiki`, with these further parameters.
async fn push(site: &Site, more: &[(&str, &str)]) -> (u16, Value) {
    let mut form = vec![
        ("client_id", "wiki"),
        ("response_type", "code"),
        ("redirect_uri", "https://wiki.example/back"),
        ("scope", "openid"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ];
    form.retain(|(name, _)| !more.iter().any(|(changed, _)| changed == name));
    form.extend(more);
    post(site, "/oidc/par", &form).await
}

#[tokio::test]
async fn pushed_parameter_is_longer_than_its_bound_then_refused_in_words() {
    let site = Site::start().await;
    for (name, bound) in [
        ("scope", 1_024),
        ("prompt", 256),
        ("max_age", 10),
        ("acr_values", 1_024),
        ("login_hint", 1_024),
        ("ui_locales", 1_024),
        ("id_token_hint", 16 * 1_024),
        ("state", 2_048),
        ("nonce", 2_048),
    ] {
        let fill = |length: usize| match name {
            "scope" => format!("openid {}", "a".repeat(length - 7)),
            "max_age" => "0".repeat(length),
            _ => "a".repeat(length),
        };
        let (status, body) = push(&site, &[(name, &fill(bound + 1))]).await;
        assert_eq!(
            (status, &body["error"]),
            (400, &"invalid_request".into()),
            "{name}"
        );
        assert_eq!(body["error_description"], format!("{name} is too long"));
        let (status, body) = push(&site, &[(name, &fill(bound))]).await;
        let told = body["error_description"].as_str().unwrap_or_default();
        // A hint of the right length is still no ID token.
        let taken = status == 201 || told.contains("is no ID token");
        assert!(taken, "{name}: {body}");
    }
    let details = format!("[{}]", " ".repeat(4_096));
    let (status, body) = push(&site, &[("authorization_details", &details)]).await;
    let word = "invalid_authorization_details".into();
    assert_eq!((status, &body["error"]), (400, &word));
}

#[tokio::test]
async fn id_token_hint_is_pushed_then_checked_at_once() {
    let site = Site::start().await;
    let (status, body) = push(&site, &[("id_token_hint", "x")]).await;
    assert_eq!(status, 400);
    let told = body["error_description"].as_str().unwrap();
    assert!(told.contains("id_token_hint is no ID token"), "{told}");
    let (browser, wiki) = (Browser::at(&site), Service::wiki(&site).await);
    browser.sign_in("/sign-in").await;
    let (_, tokens) = wiki.sign_in(&browser).await;
    let tokens = serde_json::to_value(&tokens).unwrap();
    let own = tokens["id_token"].as_str().unwrap();
    assert_eq!(push(&site, &[("id_token_hint", own)]).await.0, 201);
}

#[tokio::test]
async fn parameter_is_there_twice_then_refused_also_one_that_nobody_knows() {
    let site = Site::start().await;
    let twice = [("colour", "red"), ("colour", "blue")];
    let (status, body) = push(&site, &twice).await;
    assert_eq!((status, &body["error"]), (400, &"invalid_request".into()));
    let shop = [
        ("client_id", "shop"),
        ("client_secret", SECRET),
        ("token", "x"),
    ];
    let (status, body) = post(&site, "/oidc/revoke", &[&shop[..], &twice].concat()).await;
    assert_eq!((status, &body["error"]), (400, &"invalid_request".into()));
    let (browser, wiki) = (Browser::at(&site), Service::wiki(&site).await);
    let address = wiki.begin(&twice).address;
    let led = browser.get(&address).await.redirect();
    assert!(led.contains("error=invalid_request"), "{led}");
    // RFC 8707 allows it of this one.
    let several = [
        ("resource", "https://a.example"),
        ("resource", "https://b.example"),
    ];
    assert_eq!(push(&site, &several).await.0, 201);
    assert_eq!(push(&site, &[("colour", "red")]).await.0, 201);
}

#[tokio::test]
async fn service_or_network_pushes_too_many_then_it_is_told_how_long_to_wait() {
    let site = Site::start_with(one_network()).await;
    let service = ServiceId::parse("shop").unwrap();
    let count = move |tx: &server::store::Tx<'_>| {
        for number in 0..6_000 {
            let counted = service_client::count_pushed(tx, &service)?;
            assert_eq!(counted, Ok(()), "{number}");
        }
        Ok::<_, server::store::StoreError>(())
    };
    site.state.store.write(count).await.unwrap();
    let send = async |id: &str, back: &str| {
        let form = [
            ("client_id", id),
            ("client_secret", SECRET),
            ("response_type", "code"),
            ("redirect_uri", back),
            ("scope", "openid"),
        ];
        let request = http().post(format!("{}/oidc/par", site.origin));
        let answer = request.form(&form).send().await.unwrap();
        let wait = answer.headers().get("retry-after").cloned();
        let status = answer.status().as_u16();
        (status, wait, answer.json::<Value>().await.unwrap())
    };
    let (status, wait, body) = send("shop", "https://shop.example/b").await;
    assert_eq!(
        (status, &body["error"]),
        (429, &"temporarily_unavailable".into())
    );
    let wait: u64 = wait.unwrap().to_str().unwrap().parse().unwrap();
    assert!((1..=600).contains(&wait), "{wait}");
    assert!(
        body["error_description"]
            .as_str()
            .unwrap()
            .contains("too many")
    );
    let (status, _, body) = send("bank", "https://bank.example/signed").await;
    assert_eq!(status, 201, "{body}");
    for number in 0..300 {
        assert_eq!(push(&site, &[]).await.0, 201, "{number}");
    }
    let (status, body) = push(&site, &[]).await;
    assert_eq!(
        (status, &body["error"]),
        (429, &"temporarily_unavailable".into())
    );
}

/// Asserts that the answer is an error as RFC 6749 §5.2 has it.
fn is_oauth_error(answer: &str, status: u16, what: &str) {
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let head = head.to_lowercase();
    assert!(
        head.starts_with(&format!("http/1.1 {status} ")),
        "{what}: {answer}"
    );
    assert!(
        head.contains("content-type: application/json"),
        "{what}: {head}"
    );
    let body: Value = serde_json::from_str(body).unwrap();
    assert_eq!(body["error"], "invalid_request", "{what}");
    let words = body["error_description"].as_str().unwrap();
    assert!(words.contains(' ') && words.is_ascii(), "{what}: {words}");
}

/// The answer to a request with these headers, of whose body nothing stays unread.
async fn raw(site: &Site, path: &str, headers: &str, body: &str) -> String {
    let host = site.origin.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host).await.unwrap();
    let request = format!(
        "POST {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n{headers}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

#[tokio::test]
async fn body_is_no_form_or_too_large_then_an_error_in_json() {
    let site = Site::start().await;
    let form = "content-type: application/x-www-form-urlencoded";
    // One byte more than the server reads, in one piece of a body that does not end.
    let large = format!("10001\r\na={}", "x".repeat(0xffff));
    for path in ENDPOINTS {
        let json = "content-type: application/json\r\ncontent-length: 2";
        is_oauth_error(&raw(&site, path, json, "{}").await, 415, path);
        let announced = format!("{form}\r\ncontent-length: 70000");
        is_oauth_error(&raw(&site, path, &announced, "").await, 413, path);
        let pieces = format!("{form}\r\ntransfer-encoding: chunked");
        is_oauth_error(&raw(&site, path, &pieces, &large).await, 413, path);
    }
}

/// Asks as a page of this origin does; the question before the request with `OPTIONS`.
async fn from_page(site: &Site, method: Method, path: &str, origin: &str) -> HeaderMap {
    let request = http().request(method, format!("{}{path}", site.origin));
    let request = request
        .header("origin", origin)
        .header("access-control-request-method", "POST")
        .header("access-control-request-headers", "authorization");
    request.send().await.unwrap().headers().clone()
}

#[tokio::test]
async fn page_of_a_public_client_then_it_reads_answers_and_no_other_page_does() {
    let site = Site::start().await;
    let allowed = |headers: &HeaderMap| {
        let origin = headers.get("access-control-allow-origin");
        origin.map(|origin| origin.to_str().unwrap().to_owned())
    };
    let own = "https://wiki.example";
    for path in [
        "/.well-known/openid-configuration",
        "/oidc/keys",
        "/oidc/userinfo",
        "/oidc/token",
        "/oidc/revoke",
    ] {
        for method in [Method::GET, Method::POST, Method::OPTIONS] {
            let headers = from_page(&site, method.clone(), path, own).await;
            assert_eq!(allowed(&headers).as_deref(), Some(own), "{method} {path}");
            assert!(!headers.contains_key("access-control-allow-credentials"));
            for other in [
                "https://shop.example",
                "https://evil.example",
                "null",
                "http://wiki.example",
            ] {
                let headers = from_page(&site, method.clone(), path, other).await;
                assert_eq!(allowed(&headers), None, "{method} {path} {other}");
            }
        }
    }
    let asked = from_page(&site, Method::OPTIONS, "/oidc/token", own).await;
    let headers = asked["access-control-allow-headers"].to_str().unwrap();
    assert!(headers.contains("authorization"), "{headers}");
    // Programs with credentials of their own, and pages of this server, are for nobody else's page.
    for path in [
        "/oidc/par",
        "/oidc/bc-authorize",
        "/sign-in",
        "/oidc/authorize",
    ] {
        let headers = from_page(&site, Method::POST, path, own).await;
        assert_eq!(allowed(&headers), None, "{path}");
    }
}
