//! The lists of apps that may open this server's links as their own, as platforms read them.

use countersign_server::config::{AndroidApp, Options};
use reqwest::Method;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::server::Running;

const ANDROID: &str = "/.well-known/assetlinks.json";
const APPLE: &str = "/.well-known/apple-app-site-association";

fn fingerprint(byte: &str) -> String {
    [byte; 32].join(":")
}

async fn with_apps() -> Running {
    Running::start_with(Options {
        android_apps: vec![AndroidApp {
            package: "eu.countersign.app".into(),
            sha256_fingerprints: vec![fingerprint("0a"), fingerprint("B1")],
        }],
        apple_app_ids: Some(vec!["AB12CD34EF.eu.countersign.app".into()]),
        ..Options::default()
    })
    .await
}

async fn fetched(server: &Running, path: &str) -> Value {
    let answer = Browser::at(server)
        .request(Method::GET, path)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 200);
    let header = |name: &str| {
        answer
            .headers()
            .get(name)
            .map(|value| value.to_str().unwrap())
    };
    assert_eq!(header("content-type"), Some("application/json"));
    assert_eq!(header("set-cookie"), None);
    serde_json::from_str(&answer.text().await.unwrap()).unwrap()
}

/// Whether a link opens the app: the first component that fits decides, as both platforms have it.
fn opens(components: &Value, path: &str) -> bool {
    let fits = |pattern: &str| match pattern.split_once('*') {
        None => path == pattern,
        Some((before, after)) => {
            path.len() >= before.len() + after.len()
                && path.starts_with(before)
                && path.ends_with(after)
        }
    };
    components
        .as_array()
        .unwrap()
        .iter()
        .find(|component| fits(component["/"].as_str().unwrap()))
        .is_some_and(|component| component["exclude"] != true)
}

fn hold_to_links(components: &Value) {
    let request = format!("/a/{}", "0a".repeat(16));
    assert!(opens(components, &request));
    assert!(opens(components, "/e"));
    for browsers in [
        &format!("{request}/return"),
        "/",
        "/account",
        "/sign-in",
        "/e/x",
        "/api/cs1/poll",
    ] {
        assert!(!opens(components, browsers), "{browsers}");
    }
}

#[tokio::test]
async fn f01_android_app_configured_then_listed_with_every_certificate() {
    let server = with_apps().await;
    let statements = fetched(&server, ANDROID).await;
    let [statement] = statements.as_array().unwrap().as_slice() else {
        panic!("{statements}")
    };
    let relation = "delegate_permission/common.handle_all_urls";
    assert_eq!(statement["relation"], json!([relation]));
    let target = json!({
        "namespace": "android_app",
        "package_name": "eu.countersign.app",
        "sha256_cert_fingerprints": [fingerprint("0A"), fingerprint("B1")],
    });
    assert_eq!(statement["target"], target);
    hold_to_links(&statement["relation_extensions"][relation]["dynamic_app_link_components"]);
}

#[tokio::test]
async fn f01_apple_app_configured_then_associated_except_for_the_return_link() {
    let server = with_apps().await;
    let file = fetched(&server, APPLE).await;
    let [detail] = file["applinks"]["details"].as_array().unwrap().as_slice() else {
        panic!("{file}")
    };
    assert_eq!(detail["appIDs"], json!(["AB12CD34EF.eu.countersign.app"]));
    hold_to_links(&detail["components"]);
}

#[tokio::test]
async fn no_app_configured_then_not_found() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    for path in [ANDROID, APPLE, "/.well-known/other"] {
        browser.get(path).await.is(404);
    }
}

#[tokio::test]
async fn security_contact_named_then_security_txt_has_it_and_otherwise_there_is_none() {
    let silent = Running::start().await;
    Browser::at(&silent)
        .get("/.well-known/security.txt")
        .await
        .is(404);
    let server = Running::start_with(Options {
        security_contact: Some("mailto:security@example.eu".into()),
        ..Options::default()
    })
    .await;
    let page = Browser::at(&server).get("/.well-known/security.txt").await;
    page.is(200);
    let lines: Vec<&str> = page.body.lines().collect();
    assert_eq!(lines[0], "Contact: mailto:security@example.eu");
    assert!(lines[1].starts_with("Expires: 20") && lines[1].ends_with('Z'));
    assert!(
        lines[2].ends_with("/.well-known/security.txt"),
        "{}",
        lines[2]
    );
}

#[tokio::test]
async fn change_password_address_then_it_leads_to_the_page() {
    let server = Running::start().await;
    Browser::at(&server)
        .get("/.well-known/change-password")
        .await
        .leads_to("/account/password");
}

#[tokio::test]
async fn footer_then_its_pages_are_the_servers_own_or_the_operators() {
    let own = Running::start().await;
    let browser = Browser::at(&own);
    let first = browser.get("/sign-in").await.body;
    for path in ["/help", "/privacy", "/accessibility"] {
        assert!(first.contains(&format!("href=\"{path}\"")), "{path}");
        let page = browser.get(path).await;
        page.is(200);
        assert!(page.body.contains("data-testid=\"info\""), "{path}");
        page.lacks_element("get-app");
        // Nobody is sent to a contact that does not exist.
        page.lacks("href=\"/contact\"");
    }
    browser.get("/contact").await.is(404);
    let named = Running::start_with(Options {
        app_url: Some("https://example.eu/app".into()),
        help_url: Some("https://example.eu/help".into()),
        privacy_url: Some("https://example.eu/privacy".into()),
        contact_url: Some("mailto:help@example.eu".into()),
        ..Options::default()
    })
    .await;
    let browser = Browser::at(&named);
    browser
        .get("/privacy")
        .await
        .leads_to("https://example.eu/privacy");
    browser
        .get("/contact")
        .await
        .leads_to("mailto:help@example.eu");
    let help = browser.get("/help").await.body;
    assert_eq!(help.matches("href=\"/contact\"").count(), 2, "{help}");
    assert!(help.contains("href=\"https://example.eu/app\""));
    assert!(help.contains("href=\"https://example.eu/help\""));
}
