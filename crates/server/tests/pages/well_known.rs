//! The lists of apps that may open this server's links as their own, as platforms read them.

use countersign_server::config::{AndroidApp, Options};
use reqwest::Method;
use serde_json::{Value, json};

use crate::browser::{Browser, Running};

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
