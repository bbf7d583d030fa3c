//! A service has a transaction signed (RFC 9396).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use openidconnect::core::CoreTokenResponse;
use protocol::messages::{Action, RequestKind};
use protocol::signed::Message as _;
use reqwest::StatusCode;
use serde_json::{Value, json};
use server::config::Options;
use testkit::phone::Phone;

use crate::browser::{Browser, Page, SECRET, Site, http};
use crate::phone::{approve, approve_at, deny, enrol, qr_text};
use crate::wiki::{Begun, Service, query};

const BACK: &str = "https://bank.example/signed";

fn details(amount: &str) -> Value {
    json!([{
        "type": "urn:countersign:transaction",
        "transaction": "transfer",
        "fields": [
            { "kind": "text", "label": "Recipient", "value": "Zoë Müller" },
            { "kind": "amount", "label": "Amount", "currency": "EUR", "value": amount },
            { "kind": "date", "label": "Day", "value": "2026-12-01" },
        ],
    }])
}

/// A browser that is signed in, with a phone, and the bank as a service.
struct Customer {
    site: Site,
    browser: Browser,
    phone: Phone,
    bank: Service,
}

impl Customer {
    async fn start() -> Self {
        let site = Site::start_with(Options {
            second_factor: Some("optional".into()),
            ..Options::default()
        })
        .await;
        let browser = Browser::at(&site);
        browser.sign_in("/sign-in").await;
        let phone = enrol(&site, &browser).await;
        let bank = Service::discover(&site, "bank", BACK, Some(SECRET)).await;
        Self {
            site,
            browser,
            phone,
            bank,
        }
    }

    /// Arrives with a transaction at the page that asks how to sign: its path.
    async fn arrive(&self, details: &Value) -> (Begun, String) {
        let begun = self
            .bank
            .begin(&[("authorization_details", &details.to_string())]);
        let arrived = self.browser.get(&begun.address).await.redirect();
        let sign = self.browser.get(&arrived).await.redirect();
        assert_eq!(sign, format!("{arrived}/sign"));
        (begun, sign)
    }

    /// Chooses a method on the page at `sign`: the page that waits.
    async fn choose(&self, sign: &str, method: &str) -> (String, Page) {
        let page = self.browser.get(sign).await;
        let asked = self.browser.post(&page, sign, &[("method", method)]).await;
        let waiting = asked.redirect();
        let page = self.browser.get(&waiting).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        (waiting, page)
    }

    /// Signs online: the address to which the server sends the browser.
    async fn sign(&mut self, sign: &str) -> String {
        let (waiting, page) = self.choose(sign, "app-pin").await;
        let code = page.between("data-testid=\"match-code\">", "<");
        approve(&mut self.phone, code).await;
        let finish = waiting.replace("/waiting", "/finish");
        let arrived = self.browser.post(&page, &finish, &[]).await.redirect();
        self.browser.go_on(&arrived).await
    }

    /// Sends a code to the token endpoint.
    async fn exchange(&self, client: &str, begun: &Begun, answer: &str) -> (u16, Value) {
        let form = [
            ("grant_type", "authorization_code"),
            ("code", &query(answer)["code"]),
            ("redirect_uri", BACK),
            ("code_verifier", begun.verifier.secret()),
        ];
        let answer = http()
            .post(format!("{}/oidc/token", self.site.origin))
            .basic_auth(client, Some(SECRET))
            .form(&form)
            .send()
            .await
            .unwrap();
        let status = answer.status().as_u16();
        let body = serde_json::from_str(&answer.text().await.unwrap());
        (status, body.unwrap())
    }
}

#[tokio::test]
async fn transaction_signed_in_the_app_then_the_service_gets_what_the_phone_showed() {
    let mut customer = Customer::start().await;
    let sent = details("1250.50");
    let (begun, sign) = customer.arrive(&sent).await;
    let page = customer.browser.get(&sign).await;
    assert!(page.body.contains("Bank (transfer)") && page.body.contains("1,250.50"));
    let (waiting, page) = customer.choose(&sign, "app-pin").await;
    let code = page.between("data-testid=\"match-code\">", "<").to_owned();
    let shown = approve(&mut customer.phone, &code).await;
    assert_eq!(shown.kind, RequestKind::Transaction);
    assert_eq!(shown.service.as_str(), "Bank (transfer)");
    let action = Action::parse(&shown.action.0).unwrap();
    let values: Vec<_> = action.0.iter().map(|(_, value)| value.as_str()).collect();
    assert_eq!(values, ["Zoë Müller", "EUR\u{a0}1,250.50", "1 Dec 2026"]);
    let finish = waiting.replace("/waiting", "/finish");
    let arrived = customer.browser.post(&page, &finish, &[]).await.redirect();
    let answer = customer.browser.go_on(&arrived).await;

    let (status, tokens) = customer.exchange("bank", &begun, &answer).await;
    assert_eq!(status, 200, "{tokens}");
    let signed = &tokens["authorization_details"];
    assert_eq!(signed.as_array().unwrap().len(), 1);
    for name in ["type", "transaction", "fields"] {
        assert_eq!(signed[0][name], sent[0][name], "{name}");
    }
    let signature = &signed[0]["signature"];
    assert_eq!(signature["reference"], shown.id.to_hex());
    assert_eq!(signature["method"], "app");
    assert!(signature["signed_at"].as_u64().unwrap() >= shown.issued_at.0);
    // The same stands in the ID token, whose signature anybody can verify later.
    let verified: CoreTokenResponse = serde_json::from_value(tokens.clone()).unwrap();
    customer.bank.claims(&begun, &verified);
    let token = tokens["id_token"].as_str().unwrap();
    let claims = URL_SAFE_NO_PAD.decode(token.split('.').nth(1).unwrap());
    let claims: Value = serde_json::from_slice(&claims.unwrap()).unwrap();
    assert_eq!(&claims["authorization_details"], signed);
    let history = customer.browser.get("/account/history").await;
    assert!(history.body.contains("data-result=\"signed\""));
}

#[tokio::test]
async fn transaction_signed_by_code_then_only_with_exactly_its_values() {
    let mut customer = Customer::start().await;
    let (begun, sign) = customer.arrive(&details("1250.50")).await;
    let (path, page) = customer.choose(&sign, "app-qr").await;
    assert!(page.body.contains("1,250.50"));
    let qr = qr_text(&customer.site, &page).await;
    let values = |amount| ["Zoë Müller", amount, "2026-12-01"];
    let wrong = customer
        .phone
        .one_time_password_over(&qr, &values("9250.50"));
    let wrong = [("code", wrong.as_str())];
    let again = customer.browser.post(&page, &path, &wrong).await;
    assert!(again.body.contains("not-this-transaction"));
    let right = customer
        .phone
        .one_time_password_over(&qr, &values("1250.50"));
    let right = [("code", right.as_str())];
    let arrived = customer.browser.post(&page, &path, &right).await.redirect();
    let answer = customer.browser.go_on(&arrived).await;
    let (_, tokens) = customer.exchange("bank", &begun, &answer).await;
    let signed = &tokens["authorization_details"][0];
    assert_eq!(signed["signature"]["method"], "code");
    assert_eq!(signed["fields"][1]["value"], "1250.50");
}

#[tokio::test]
async fn transaction_denied_given_up_or_too_late_then_the_service_is_told() {
    let customer = Customer::start().await;
    let back = async |sign: &str| {
        let page = customer.browser.get(sign).await;
        let (_, rest) = page.body.split_once("data-testid=\"outcome\"").unwrap();
        let (outcome, rest) = rest.split_once("href=\"").unwrap();
        let resume = rest.split_once('"').unwrap().0;
        let answer = customer.browser.get(resume).await.redirect();
        // Told once, and nothing is left to sign.
        assert_eq!(customer.browser.get(resume).await.status, StatusCode::GONE);
        assert_eq!(customer.browser.get(sign).await.status, StatusCode::GONE);
        (outcome.to_owned(), query(&answer))
    };

    let (_, sign) = customer.arrive(&details("1.00")).await;
    customer.choose(&sign, "app-pin").await;
    deny(&customer.phone).await;
    let (outcome, answer) = back(&sign).await;
    assert!(outcome.contains("data-outcome=\"denied\""), "{outcome}");
    assert_eq!(answer["error"], "access_denied");
    assert!(answer["error_description"].contains("denied"));
    assert_eq!(answer["iss"], customer.site.origin);
    assert!(!answer.contains_key("code"));

    let (_, sign) = customer.arrive(&details("2.00")).await;
    let (waiting, page) = customer.choose(&sign, "app-pin").await;
    let cancel = waiting.replace("/waiting", "/cancel");
    let led = customer.browser.post(&page, &cancel, &[]).await.redirect();
    assert_eq!(led, sign);
    let (outcome, answer) = back(&sign).await;
    assert!(outcome.contains("data-outcome=\"cancelled\""), "{outcome}");
    assert!(answer["error_description"].contains("given up"));

    let (_, sign) = customer.arrive(&details("3.00")).await;
    let page = customer.browser.get(&sign).await;
    let cancel = format!("{sign}/cancel");
    customer.browser.post(&page, &cancel, &[]).await.redirect();
    assert!(back(&sign).await.0.contains("cancelled"));

    let (_, sign) = customer.arrive(&details("4.00")).await;
    customer.choose(&sign, "app-pin").await;
    customer.site.move_clock(10 * 60);
    let (outcome, answer) = back(&sign).await;
    assert!(outcome.contains("data-outcome=\"expired\""), "{outcome}");
    assert!(answer["error_description"].contains("in time"));
}

#[tokio::test]
async fn transaction_is_read_for_almost_five_minutes_then_it_can_still_be_signed() {
    let mut customer = Customer::start().await;
    let (_, sign) = customer.arrive(&details("5.00")).await;
    let (waiting, page) = customer.choose(&sign, "app-pin").await;
    assert_eq!(page.between("<progress max=\"", "\""), "300");
    let code = page.between("data-testid=\"match-code\">", "<");
    customer.site.move_clock(290);
    let still = customer.browser.get(&waiting).await;
    assert!(still.body.contains("data-testid=\"time-left\""));
    let at = customer.site.state.now();
    approve_at(&mut customer.phone, at, code).await;
    let finish = waiting.replace("/waiting", "/finish");
    let arrived = customer.browser.post(&page, &finish, &[]).await.redirect();
    let answer = customer.browser.go_on(&arrived).await;
    assert!(query(&answer).contains_key("code"), "{answer}");

    let (_, sign) = customer.arrive(&details("6.00")).await;
    let (waiting, _) = customer.choose(&sign, "app-pin").await;
    customer.site.move_clock(290 + 301);
    let over = customer.browser.get(&waiting).await;
    assert!(over.body.contains("data-outcome=\"expired\""));
}

#[tokio::test]
async fn transaction_not_signed_yet_then_no_code() {
    let mut customer = Customer::start().await;
    let (begun, sign) = customer.arrive(&details("1250.50")).await;
    let arrived = sign.replace("/sign", "");
    let resume = arrived.replace("/continue/", "/oidc/resume/");
    // Before a device is asked, while it is asked, and after it approved but before this browser took the approval.
    assert_eq!(customer.browser.get(&resume).await.redirect(), arrived);
    let (waiting, page) = customer.choose(&sign, "app-pin").await;
    assert_eq!(customer.browser.get(&resume).await.redirect(), arrived);
    let code = page.between("data-testid=\"match-code\">", "<");
    approve(&mut customer.phone, code).await;
    assert_eq!(customer.browser.get(&resume).await.redirect(), arrived);
    // Another browser finds nothing.
    let stranger = Browser::at(&customer.site);
    stranger.sign_in("/sign-in").await;
    for path in [&sign, &waiting, &resume, &arrived] {
        let status = stranger.get(path).await.status;
        assert_eq!(status, StatusCode::GONE, "{path}");
    }
    let finish = waiting.replace("/waiting", "/finish");
    let led = customer.browser.post(&page, &finish, &[]).await.redirect();
    let answer = customer.browser.go_on(&led).await;
    assert_eq!(customer.exchange("bank", &begun, &answer).await.0, 200);
}

#[tokio::test]
async fn transaction_is_asked_and_signed_once_and_its_values_stay() {
    let mut customer = Customer::start().await;
    let (begun, sign) = customer.arrive(&details("1250.50")).await;
    let page = customer.browser.get(&sign).await;
    // Values in the form change nothing, and neither does another transaction that begins meanwhile.
    let changed = details("9250.50").to_string();
    let (_, other) = customer.arrive(&details("9250.50")).await;
    assert_ne!(sign, other);
    let form = [("method", "app-pin"), ("authorization_details", &changed)];
    let waiting = customer.browser.post(&page, &sign, &form).await.redirect();
    let again = customer.browser.post(&page, &sign, &form).await;
    assert_eq!(again.status, StatusCode::GONE, "asked once");
    let waiting_page = customer.browser.get(&waiting).await;
    let code = waiting_page.between("data-testid=\"match-code\">", "<");
    let shown = approve(&mut customer.phone, code).await;
    let action = Action::parse(&shown.action.0).unwrap();
    assert_eq!(action.0[1].1.as_str(), "EUR\u{a0}1,250.50");
    let finish = waiting.replace("/waiting", "/finish");
    let led = customer.browser.post(&page, &finish, &[]).await.redirect();
    let again = customer.browser.post(&page, &finish, &[]).await.redirect();
    assert_eq!(again, waiting, "taken once");
    let answer = customer.browser.go_on(&led).await;
    assert_eq!(customer.browser.get(&sign).await.status, StatusCode::GONE);
    let (_, tokens) = customer.exchange("bank", &begun, &answer).await;
    assert_eq!(
        tokens["authorization_details"][0]["fields"][1]["value"],
        "1250.50"
    );
}

#[tokio::test]
async fn code_of_a_transaction_replayed_or_at_another_client_then_refused() {
    let mut customer = Customer::start().await;
    let (begun, sign) = customer.arrive(&details("1.00")).await;
    let answer = customer.sign(&sign).await;
    let (status, refused) = customer.exchange("shop", &begun, &answer).await;
    assert_eq!((status, &refused["error"]), (400, &json!("invalid_grant")));
    let (status, _) = customer.exchange("bank", &begun, &answer).await;
    assert_eq!(status, 200);
    let (status, refused) = customer.exchange("bank", &begun, &answer).await;
    assert_eq!((status, &refused["error"]), (400, &json!("invalid_grant")));
    assert!(refused.get("authorization_details").is_none());
}

#[tokio::test]
async fn details_that_cannot_be_signed_then_the_client_is_told() {
    let site = Site::start().await;
    let browser = Browser::at(&site);
    let bank = Service::discover(&site, "bank", BACK, Some(SECRET)).await;
    let wiki = Service::wiki(&site).await;
    let error = async |service: &Service, parameters: &[(&'static str, &str)]| {
        let begun = service.begin(parameters);
        let answer = browser.get(&begun.address).await.redirect();
        query(&answer).get("error").cloned().unwrap_or_default()
    };
    let good = details("1.00").to_string();
    let mut long = details("1.00");
    // It fits into the parameter and on a phone's screen, and not into a QR code.
    long[0]["fields"] = (0..12)
        .map(|number| json!({ "kind": "text", "label": format!("Field {number} with a long label, as long as they may be"), "value": "a" }))
        .collect();
    for bad in [
        "x".to_owned(),
        good.replace("urn:countersign:transaction", "payment"),
        good.replace("\"transfer\"", "\"loan\""),
        good.replace("1.00", "1"),
        long.to_string(),
    ] {
        let told = error(&bank, &[("authorization_details", &bad)]).await;
        assert_eq!(told, "invalid_authorization_details", "{bad}");
    }
    let told = error(&wiki, &[("authorization_details", &good)]).await;
    assert_eq!(told, "invalid_authorization_details", "no such kind there");
    let silent = [("authorization_details", good.as_str()), ("prompt", "none")];
    assert_eq!(error(&bank, &silent).await, "interaction_required");
    let twice = [
        ("authorization_details", good.as_str()),
        ("authorization_details", &good),
    ];
    assert_eq!(error(&bank, &twice).await, "invalid_request");
    let discovery = browser.get("/.well-known/openid-configuration").await;
    let discovery: Value = serde_json::from_str(&discovery.body).unwrap();
    assert_eq!(
        discovery["authorization_details_types_supported"],
        json!(["urn:countersign:transaction"])
    );
}

#[tokio::test]
async fn account_is_stopped_then_its_signed_transaction_gives_no_code() {
    let mut customer = Customer::start().await;
    let (_, sign) = customer.arrive(&details("1.00")).await;
    let (waiting, page) = customer.choose(&sign, "app-pin").await;
    let code = page.between("data-testid=\"match-code\">", "<");
    approve(&mut customer.phone, code).await;
    let finish = waiting.replace("/waiting", "/finish");
    customer.browser.post(&page, &finish, &[]).await.redirect();
    let page = customer.browser.get("/account/stop").await;
    customer.browser.post(&page, "/account/stop", &[]).await;
    let resume = sign
        .replace("/continue/", "/oidc/resume/")
        .replace("/sign", "");
    assert_eq!(customer.browser.get(&resume).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn account_without_a_device_then_the_page_says_what_is_needed() {
    let site = Site::start().await;
    let browser = Browser::at(&site);
    browser.sign_in("/sign-in").await;
    let bank = Service::discover(&site, "bank", BACK, Some(SECRET)).await;
    let begun = bank.begin(&[("authorization_details", &details("1.00").to_string())]);
    let arrived = browser.get(&begun.address).await.redirect();
    let sign = browser.get(&arrived).await.redirect();
    let page = browser.get(&sign).await;
    assert!(page.body.contains("data-testid=\"no-device\""));
    let asked = browser.post(&page, &sign, &[("method", "app-pin")]).await;
    assert_eq!(asked.redirect(), sign);
}
