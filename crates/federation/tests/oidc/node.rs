//! A service that is made with npm's openid-client, which nobody here wrote.

use std::process::Stdio;

use serde_json::{Value, json};
use server::config::Options;
use server::demo::EMAIL;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

use crate::browser::{Browser, Site};
use crate::phone::{approve, enrol};
use crate::wiki::query;

/// The service as a process, which ends with this value.
struct Service {
    process: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Service {
    /// A service, and a server that knows it by its keys.
    async fn start() -> (Self, Site) {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/oidc/service.mjs");
        let mut process = Command::new("node")
            .arg(script)
            .env("NO_PROXY", "*")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let mut service = Self { process, lines };
        let keys = service.read().await;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("node.jwks");
        std::fs::write(&file, keys.to_string()).unwrap();
        let more = format!(
            r#"
            [[services]]
            id = "node"
            name = "Node"
            [services.transactions.transfer]
            en = "Node (transfer)"
            [services.oidc]
            redirect-uris = ["http://127.0.0.1:9/back"]
            post-logout-redirect-uris = ["http://127.0.0.1:9/out"]
            jwks-file = {file:?}
            require-par = true
            refresh-tokens = true
            ciba = true
            "#
        );
        let options = Options {
            second_factor: Some("optional".into()),
            ..Options::default()
        };
        let site = Site::start_with_services(options, &more).await;
        service.write(&site.origin).await;
        (service, site)
    }

    async fn read(&mut self) -> Value {
        let line = self.lines.next_line().await.unwrap();
        serde_json::from_str(&line.expect("the service has ended")).unwrap()
    }

    async fn write(&mut self, line: &str) {
        let input = self.process.stdin.as_mut().unwrap();
        input.write_all(line.as_bytes()).await.unwrap();
        input.write_all(b"\n").await.unwrap();
    }

    async fn ask(&mut self, command: Value) -> Value {
        self.write(&command.to_string()).await;
        let answer = self.read().await;
        assert!(answer.get("failed").is_none(), "{answer}");
        answer
    }

    /// Begins a sign-in with these further parameters. Returns where the server leads the browser.
    async fn begin(&mut self, browser: &Browser, more: Value) -> String {
        let begun = self.ask(json!({ "begin": more })).await;
        let address = begun["address"].as_str().unwrap();
        browser.get(address).await.redirect()
    }
}

#[tokio::test]
async fn node_service_then_it_signs_in_refreshes_has_a_transaction_signed_and_signs_out() {
    let (mut service, site) = Service::start().await;
    let browser = Browser::at(&site);
    browser.sign_in("/sign-in").await;

    let arrived = service.begin(&browser, json!({ "max_age": "600" })).await;
    let answer = browser.go_on(&arrived).await;
    let held = service.ask(json!({ "finish": answer })).await;
    assert_eq!(held["claims"]["iss"], site.origin);
    assert_eq!(held["claims"]["acr"], "urn:countersign:acr:password");
    assert_eq!(held["claims"]["sub"].as_str().unwrap().len(), 32);
    assert_eq!(held["refreshed"], held["claims"]["sub"]);
    assert_eq!(held["email"], EMAIL);
    assert_eq!(held["again"], "invalid_grant", "the token was used");

    let mut phone = enrol(&site, &browser).await;
    let details = json!([{ "type": "urn:countersign:transaction", "transaction": "transfer", "fields": [
        { "kind": "amount", "label": "Amount", "currency": "EUR", "value": "1250.50" },
    ] }]);
    let more = json!({ "authorization_details": details.to_string() });
    let arrived = service.begin(&browser, more).await;
    let sign = browser.get(&arrived).await.redirect();
    let page = browser.get(&sign).await;
    let asked = browser.post(&page, &sign, &[("method", "app-pin")]).await;
    let waiting = asked.redirect();
    let page = browser.get(&waiting).await;
    let code = page.between("data-testid=\"match-code\">", "<").to_owned();
    approve(&mut phone, &code).await;
    let finish = waiting.replace("/waiting", "/finish");
    let arrived = browser.post(&page, &finish, &[]).await.redirect();
    let answer = browser.go_on(&arrived).await;
    let held = service.ask(json!({ "finish": answer })).await;
    let signed = &held["signed"][0];
    assert_eq!(signed["fields"], details[0]["fields"]);
    assert_eq!(signed["signature"]["method"], "app");
    assert_eq!(held["claims"]["authorization_details"], held["signed"]);

    let logout = held["logout"].as_str().unwrap();
    let led = browser.get(logout).await.redirect();
    assert!(led.starts_with("http://127.0.0.1:9/out"), "{led}");
    assert_eq!(query(&led)["state"], "bye");
    let page = browser.get("/account").await;
    assert_ne!(page.status, 200, "signed out");
}

#[tokio::test]
async fn node_service_asks_a_phone_by_itself_then_it_learns_who_approved() {
    let (mut service, site) = Service::start().await;
    let browser = Browser::at(&site);
    browser.sign_in("/sign-in").await;
    let mut phone = enrol(&site, &browser).await;
    let asked = json!({ "login_hint": EMAIL, "binding_message": "07" });
    let asked = service.ask(json!({ "ask": asked })).await;
    let id = asked["auth_req_id"].as_str().unwrap();
    let shown = approve(&mut phone, "07").await;
    assert_eq!(shown.service.as_str(), "Node");
    // The library waits for the interval before its first poll.
    let held = service.ask(json!({ "collect": {} })).await;
    assert_eq!(
        held["claims"]["urn:openid:params:jwt:claim:auth_req_id"],
        id
    );
    assert_eq!(held["claims"]["acr"], "urn:countersign:acr:device");
    assert_eq!(held["email"], EMAIL);
}
