//! Rules that every page follows.

use countersign_server::config::Options;
use protocol::messages::Request;
use protocol::signed::Message as _;
use reqwest::StatusCode;
use reqwest::header::{HOST, SET_COOKIE};

use crate::browser::{Browser, EMAIL, PASSWORD, decode, sha256};
use crate::mails;
use crate::phone::{ask_for_step_up, change_of, device_page, only_request, owner_with_phone};
use crate::server::Running;

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
        page.shows_error("page-forged");
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

#[tokio::test]
async fn s26_typed_text_that_hides_or_reorders_characters_then_refused() {
    let server = Running::start().await;
    let (browser, phone) = owner_with_phone(&server).await;
    let rename = device_page(phone.device, "rename");
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
    devices.shows("Phone");
}

#[tokio::test]
async fn s26_name_with_a_line_break_or_tab_then_refused_at_its_field_and_spaces_are_not() {
    let server = Running::start().await;
    let (browser, phone) = owner_with_phone(&server).await;
    let rename = device_page(phone.device, "rename");
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
            page.shows("<details open>");
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
    page.shows_error("device-name");
    // Spaces of every width are one space.
    let form = [("name", " My  \u{3000}phone ")];
    browser
        .post(&rename, &form)
        .await
        .leads_to("/account/step-up");
    ask_for_step_up(&browser, &phone).await;
    let request = only_request(&phone).await;
    let change = change_of(&Request::parse(&request).unwrap());
    assert_eq!(change.value().as_str(), "My phone");
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
    let transport = &answer.headers()["strict-transport-security"];
    assert_eq!(transport, "max-age=63072000; includeSubDomains");
}

#[tokio::test]
async fn hosts_below_left_out_then_strict_transport_security_is_for_the_host_alone() {
    let server = Running::start_with(Options {
        origin: Some("https://login.example.eu".into()),
        hsts_subdomains: Some(false),
        ..Options::default()
    })
    .await;
    let request = Browser::at(&server).request(reqwest::Method::GET, "/sign-in");
    let asked = request.header(HOST, "login.example.eu").send().await;
    let answer = asked.unwrap();
    let transport = &answer.headers()["strict-transport-security"];
    assert_eq!(transport, "max-age=63072000");
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
    let browser = Browser::signed_in(&server).await;
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
        let plain = decode(text);
        assert_eq!(plain.len(), 32, "{name}");
        assert!(
            !holds(&stored, &plain) && !holds(&stored, text.as_bytes()),
            "{name}"
        );
        assert!(
            holds(&stored, &sha256(&plain)),
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
    let browser = Browser::signed_in(&server).await;
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
    let browser = Browser::signed_in(&server).await;
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
async fn operator_gives_the_server_a_name_then_error_pages_and_mails_have_it_and_not_the_product() {
    let server = Running::start_with(Options {
        name: Some("Vilnius Login".into()),
        ..Options::default()
    })
    .await;
    let browser = Browser::at(&server);
    for page in [
        browser.get("/nowhere").await,
        browser.post("/sign-in/nowhere", &[]).await,
    ] {
        page.is(404);
        page.lacks("Countersign");
        let title = page.between("<title>", "</title>");
        assert!(title.ends_with("· Vilnius Login"), "{title}");
        let brand = page.between("class=\"brand\"", "</a>");
        assert!(brand.contains("<span>Vilnius Login</span>"), "{brand}");
    }
    let stranger = Browser::at(&server);
    let forged = stranger
        .request(reqwest::Method::POST, "/sign-in")
        .header("origin", "https://evil.example")
        .send()
        .await
        .unwrap();
    assert_eq!(forged.status(), 403);
    let forged = forged.text().await.unwrap();
    assert!(
        forged.contains("Vilnius Login") && !forged.contains("Countersign"),
        "{forged}"
    );
    browser
        .post("/sign-in/forgotten", &[("email", EMAIL)])
        .await
        .is(200);
    let mail = mails::wait_for(&server, "").await;
    assert!(!mail.contains("Countersign"), "{mail}");
}

#[tokio::test]
async fn without_the_demo_then_there_is_no_outbox() {
    let server = Running::start_as("https://login.example.eu").await;
    let browser = Browser::at(&server);
    let request = browser.request(reqwest::Method::GET, "/demo/outbox");
    let answer = request
        .header("host", "login.example.eu")
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status().as_u16(), 404);
}
