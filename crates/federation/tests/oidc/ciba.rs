//! A service asks a person's phone by itself (OpenID Connect CIBA Core 1.0, poll mode), with the simulated phone.

use std::cell::Cell;

use protocol::messages::{Context, ContextKind, Decision, Request, RequestKind};
use protocol::signed::Message as _;
use reqwest::header::RETRY_AFTER;
use serde_json::{Value, json};
use server::config::Options;
use server::demo::EMAIL;
use server::domain::account::Email;
use server::domain::backchannel::BindingCode;
use server::domain::service::{ServiceId, ServiceName};
use server::state::App;
use server::use_cases::audit;
use server::use_cases::backchannel::{
    self, BackchannelError, BackchannelPurpose, NewBackchannelRequest,
};
use testkit::phone::{ApprovalOptions, Phone};

use crate::browser::{Browser, SECRET, Site, http};
use crate::phone::enrol;
use crate::relying_party::verified;

const GRANT: &str = "urn:openid:params:grant-type:ciba";
const UNKNOWN: &str = "nobody@city.example";

fn services() -> String {
    let secret = countersign_federation::oidc::secret_hash(SECRET);
    format!(
        r#"
        [[services]]
        id = "till"
        name = "Till"
        [services.transactions.payment]
        en = "Till (payment)"
        [services.oidc]
        ciba = true
        refresh-tokens = true
        secret-sha256 = "{secret}"

        [[services]]
        id = "desk"
        name = "Service desk"
        [services.oidc]
        ciba = true
        secret-sha256 = "{secret}"
        "#
    )
}

/// A person with a phone, and two services that may ask it: `till` and `desk`.
struct Street {
    site: Site,
    browser: Browser,
    phone: Phone,
    /// Seconds by which the clock was moved.
    moved: Cell<u64>,
}

/// The answer of an endpoint.
#[derive(Debug, PartialEq)]
struct Answer {
    status: u16,
    retry_after: Option<String>,
    body: Value,
}

impl Answer {
    fn error(&self) -> &str {
        self.body["error"].as_str().unwrap_or_default()
    }

    fn id(&self) -> &str {
        assert_eq!(self.status, 200, "{self:?}");
        self.body["auth_req_id"].as_str().unwrap()
    }
}

impl Street {
    async fn start() -> Self {
        let options = Options {
            second_factor: Some("optional".into()),
            ..Options::default()
        };
        let site = Site::start_with_services(options, &services()).await;
        let browser = Browser::at(&site);
        browser.sign_in("/sign-in").await;
        let phone = enrol(&site, &browser).await;
        Self {
            site,
            browser,
            phone,
            moved: Cell::new(0),
        }
    }

    fn wait(&self, seconds: u64) {
        self.moved.set(self.moved.get() + seconds);
        self.site.move_clock(self.moved.get());
    }

    async fn post(&self, path: &str, client: &str, form: &[(&str, &str)]) -> Answer {
        let request = http()
            .post(format!("{}{path}", self.site.origin))
            .basic_auth(client, Some(SECRET))
            .form(form);
        let answer = request.send().await.unwrap();
        assert_eq!(answer.headers()["cache-control"], "no-store");
        assert!(!answer.headers().contains_key("set-cookie"));
        let retry_after = answer.headers().get(RETRY_AFTER);
        Answer {
            status: answer.status().as_u16(),
            retry_after: retry_after.map(|value| value.to_str().unwrap().into()),
            body: serde_json::from_str(&answer.text().await.unwrap()).unwrap(),
        }
    }

    /// Asks for a sign-in with these parameters in place of or beside the usual ones.
    async fn ask_with(&self, client: &str, changes: &[(&str, &str)]) -> Answer {
        let mut form = vec![
            ("scope", "openid email offline_access"),
            ("login_hint", EMAIL),
            ("binding_message", "07"),
        ];
        form.retain(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
        form.extend(changes);
        self.post("/oidc/bc-authorize", client, &form).await
    }

    async fn ask(&self, client: &str) -> String {
        self.ask_with(client, &[]).await.id().to_owned()
    }

    async fn poll(&self, client: &str, id: &str) -> Answer {
        let form = [("grant_type", GRANT), ("auth_req_id", id)];
        self.post("/oidc/token", client, &form).await
    }

    /// The requests that the phone shows.
    async fn shown(&self) -> Vec<Vec<u8>> {
        self.phone.poll(self.site.state.now()).await.requests
    }

    async fn only_shown(&self) -> Vec<u8> {
        let [request] = <[_; 1]>::try_from(self.shown().await).expect("one request");
        request
    }

    /// Approves the only request on the phone with this match code; false if it was not accepted.
    async fn approve(&mut self, match_code: &str) -> bool {
        let request = self.only_shown().await;
        let options = ApprovalOptions {
            match_code,
            ..ApprovalOptions::default()
        };
        let answer = self.phone.approve(&request, options).await.got();
        answer.fresh.is_some()
    }

    async fn answer_no(&self, decision: Decision) {
        let request = self.only_shown().await;
        self.phone.deny(&request, decision).await.got();
    }

    async fn user_info(&self, tokens: &Value) -> u16 {
        let request = http().get(format!("{}/oidc/userinfo", self.site.origin));
        let token = tokens["access_token"].as_str().unwrap();
        let answer = request.bearer_auth(token).send().await.unwrap();
        answer.status().as_u16()
    }

    async fn refresh(&self, client: &str, tokens: &Value) -> Answer {
        let token = tokens["refresh_token"].as_str().unwrap();
        let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
        self.post("/oidc/token", client, &form).await
    }

    /// Signs in at the till: the token response.
    async fn sign_in(&mut self) -> Value {
        let id = self.ask("till").await;
        assert!(self.approve("07").await);
        let tokens = self.poll("till", &id).await;
        assert_eq!(tokens.status, 200, "{tokens:?}");
        tokens.body
    }
}

#[tokio::test]
async fn b14_service_asks_and_the_person_approves_then_it_gets_the_tokens_once() {
    let mut street = Street::start().await;
    let discovery = street
        .browser
        .get("/.well-known/openid-configuration")
        .await;
    let discovery: Value = serde_json::from_str(&discovery.body).unwrap();
    let endpoint = format!("{}/oidc/bc-authorize", street.site.origin);
    assert_eq!(discovery["backchannel_authentication_endpoint"], endpoint);
    let modes = &discovery["backchannel_token_delivery_modes_supported"];
    assert_eq!(modes, &json!(["poll"]));
    assert_eq!(
        discovery["backchannel_user_code_parameter_supported"],
        false
    );
    let grants = discovery["grant_types_supported"].as_array().unwrap();
    assert!(grants.contains(&json!(GRANT)));

    let asked = street
        .ask_with("till", &[("requested_expiry", "600")])
        .await;
    let id = asked.id().to_owned();
    assert_eq!(id.len(), 43);
    assert_eq!(
        (&asked.body["expires_in"], &asked.body["interval"]),
        (&json!(120), &json!(5))
    );
    let pending = street.poll("till", &id).await;
    assert_eq!(
        (pending.status, pending.error()),
        (400, "authorization_pending")
    );

    let shown = Request::parse(&street.only_shown().await).unwrap();
    assert_eq!(shown.kind, RequestKind::SignIn);
    assert_eq!((shown.service.as_str(), shown.match_len), ("Till", 2));
    let Context(lines) = Context::parse(&shown.context.0).unwrap();
    let lines: Vec<_> = lines
        .iter()
        .map(|(kind, line)| (*kind, line.as_str()))
        .collect();
    let origin = "No browser: the request comes from the service itself";
    assert_eq!(lines, [(ContextKind::Browser, origin)]);
    assert!(street.approve("07").await);

    street.wait(5);
    let tokens = street.poll("till", &id).await.body;
    let text = tokens["id_token"].as_str().expect("an ID token");
    let claims = verified(&street.site, "till", text, None).await;
    assert_eq!(claims["acr"], "urn:countersign:acr:device");
    assert_eq!(claims["amr"], json!(["pop", "mfa"]));
    assert_eq!(claims["urn:openid:params:jwt:claim:auth_req_id"], id);
    assert!(claims.get("sid").is_none() && claims.get("nonce").is_none());
    assert_eq!(street.user_info(&tokens).await, 200);
    let refreshed = street.refresh("till", &tokens).await;
    let text = refreshed.body["id_token"].as_str().expect("refreshed");
    let later = verified(&street.site, "till", text, None).await;
    assert_eq!(
        (&later["sub"], &later["auth_time"]),
        (&claims["sub"], &claims["auth_time"])
    );
    assert!(
        later
            .get("urn:openid:params:jwt:claim:auth_req_id")
            .is_none()
    );

    street.wait(5);
    let again = street.poll("till", &id).await;
    assert_eq!((again.status, again.error()), (400, "invalid_grant"));
    let history = street.browser.get("/account/history").await;
    assert!(history.body.contains("Till") && history.body.contains(origin));
    let lines = street.site.state.store.read(|tx| audit::lines(tx, 0)).await;
    let lines = lines.unwrap();
    let recorded = |event: &str, outcome: &str| {
        lines
            .iter()
            .any(|line| line.event == event && line.detail == "till" && line.outcome == outcome)
    };
    assert!(recorded("service-request", "asked"));
    assert!(recorded("service-request-approved", "done"));
}

#[tokio::test]
async fn person_denies_or_types_another_number_then_the_service_is_told_and_gets_nothing() {
    let mut street = Street::start().await;
    let id = street.ask("till").await;
    street.answer_no(Decision::Deny).await;
    for _ in 0..2 {
        let told = street.poll("till", &id).await;
        assert_eq!((told.status, told.error()), (400, "access_denied"));
        street.wait(5);
    }
    let id = street.ask("till").await;
    assert!(!street.approve("42").await);
    assert_eq!(street.poll("till", &id).await.error(), "access_denied");
    assert!(street.shown().await.is_empty(), "one attempt at the number");
}

#[tokio::test]
async fn person_reports_then_no_service_reaches_the_phone_for_an_hour() {
    let mut street = Street::start().await;
    let id = street.ask("till").await;
    street.answer_no(Decision::DenyAndReport).await;
    assert_eq!(street.poll("till", &id).await.error(), "access_denied");
    for service in ["till", "desk"] {
        let id = street.ask(service).await;
        assert!(street.shown().await.is_empty());
        let told = street.poll(service, &id).await;
        assert_eq!(
            told.error(),
            "authorization_pending",
            "as if nobody answered"
        );
    }
    street.wait(3_600);
    let id = street.ask("desk").await;
    assert!(street.approve("07").await);
    assert_eq!(street.poll("desk", &id).await.status, 200);
}

#[tokio::test]
async fn nobody_answers_in_time_then_expired_and_a_late_approval_is_worth_nothing() {
    let mut street = Street::start().await;
    let id = street.ask("till").await;
    let late = street.only_shown().await;
    street.wait(120);
    assert_eq!(street.poll("till", &id).await.error(), "expired_token");
    let options = ApprovalOptions {
        match_code: "07",
        ..ApprovalOptions::default()
    };
    street.phone.approve(&late, options).await;
    street.wait(5);
    assert_eq!(street.poll("till", &id).await.error(), "expired_token");
    street.wait(600);
    assert_eq!(street.poll("till", &id).await.error(), "invalid_grant");

    // An approval in the last second can be collected for a minute.
    let id = street.ask("till").await;
    assert!(street.approve("07").await);
    street.wait(120 + 50);
    assert_eq!(street.poll("till", &id).await.status, 200);
    let id = street.ask("till").await;
    assert!(street.approve("07").await);
    street.wait(120 + 60);
    assert_eq!(street.poll("till", &id).await.error(), "expired_token");
}

#[tokio::test]
async fn service_polls_too_fast_then_it_must_wait_five_seconds_longer_each_time() {
    let mut street = Street::start().await;
    let id = street.ask("till").await;
    assert!(street.approve("07").await);
    let other = street.ask("desk").await;
    assert_eq!(
        street.poll("desk", &other).await.error(),
        "authorization_pending"
    );
    for wait in [0, 4, 9] {
        street.wait(wait);
        assert_eq!(
            street.poll("desk", &other).await.error(),
            "slow_down",
            "{wait}"
        );
    }
    street.wait(20);
    assert_eq!(
        street.poll("desk", &other).await.error(),
        "authorization_pending"
    );
    assert_eq!(
        street.poll("till", &id).await.status,
        200,
        "each request has its own time"
    );
}

#[tokio::test]
async fn another_client_polls_then_it_gets_nothing_and_changes_nothing() {
    let mut street = Street::start().await;
    let id = street.ask("till").await;
    assert_eq!(street.poll("desk", &id).await.error(), "invalid_grant");
    assert!(street.approve("07").await);
    assert_eq!(street.poll("desk", &id).await.error(), "invalid_grant");
    let unable = street.poll("shop", &id).await;
    assert_eq!(
        (unable.status, unable.error()),
        (400, "unauthorized_client")
    );
    for bad in ["", "x", &"A".repeat(43)] {
        assert_eq!(street.poll("till", bad).await.error(), "invalid_grant");
    }
    let missing = [("grant_type", GRANT)];
    let missing = street.post("/oidc/token", "till", &missing).await;
    assert_eq!(missing.error(), "invalid_request");
    assert_eq!(street.poll("till", &id).await.status, 200);
}

#[tokio::test]
async fn service_asks_again_then_only_its_later_request_is_open() {
    let mut street = Street::start().await;
    let first = street.ask("till").await;
    let second = street.ask_with("till", &[("binding_message", "42")]).await;
    let second = second.id().to_owned();
    assert_eq!(street.poll("till", &first).await.error(), "expired_token");
    assert!(street.approve("42").await);
    assert_eq!(street.poll("till", &second).await.status, 200);
    street.wait(5);
    assert_eq!(street.poll("till", &first).await.error(), "expired_token");
    // Two services at once do not disturb each other.
    let till = street.ask("till").await;
    let desk = street.ask("desk").await;
    assert_eq!(street.shown().await.len(), 2);
    for id in [("till", till), ("desk", desk)] {
        let pending = street.poll(id.0, &id.1).await;
        assert_eq!(pending.error(), "authorization_pending");
    }
}

#[tokio::test]
async fn two_polls_race_for_an_approval_then_one_gets_tokens() {
    let mut street = Street::start().await;
    let id = street.ask("till").await;
    assert!(street.approve("07").await);
    let (one, two) = tokio::join!(street.poll("till", &id), street.poll("till", &id));
    let good = [&one, &two].into_iter().filter(|one| one.status == 200);
    assert_eq!(good.count(), 1, "{one:?} {two:?}");
}

#[tokio::test]
async fn address_has_no_account_then_every_answer_is_that_of_a_silent_phone() {
    let street = Street::start().await;
    let silent = street.ask("till").await;
    let nobody = street.ask_with("till", &[("login_hint", UNKNOWN)]).await;
    assert_eq!(
        (&nobody.body["expires_in"], &nobody.body["interval"]),
        (&json!(120), &json!(5))
    );
    let nobody = nobody.id().to_owned();
    assert_eq!(nobody.len(), silent.len());
    for wait in [0, 0, 10, 60, 60, 120] {
        street.wait(wait);
        let (one, two) = (
            street.poll("till", &silent).await,
            street.poll("till", &nobody).await,
        );
        assert_eq!(one, two, "{wait}");
    }
    street.wait(600);
    // The limit of one address counts whether or not it has an account.
    for address in [EMAIL, UNKNOWN] {
        for _ in 0..9 {
            street
                .ask_with("desk", &[("login_hint", address)])
                .await
                .id();
        }
    }
    let hint = [("login_hint", EMAIL)];
    street.ask_with("desk", &hint).await.id();
    let hint = [("login_hint", UNKNOWN)];
    street.ask_with("desk", &hint).await.id();
    for address in [EMAIL, UNKNOWN] {
        let told = street.ask_with("desk", &[("login_hint", address)]).await;
        assert_eq!(
            (told.status, told.error()),
            (429, "temporarily_unavailable")
        );
        let wait: u64 = told.retry_after.unwrap().parse().unwrap();
        assert!((3_500..=3_600).contains(&wait), "{wait}");
    }
}

#[tokio::test]
async fn service_bombards_a_phone_then_three_requests_an_hour_reach_it() {
    let street = Street::start().await;
    for number in 1..=3 {
        street.ask("till").await;
        assert_eq!(street.shown().await.len(), 1, "{number}");
        street.answer_no(Decision::Deny).await;
    }
    for _ in 0..3 {
        let id = street.ask("till").await;
        assert!(street.shown().await.is_empty());
        assert_eq!(
            street.poll("till", &id).await.error(),
            "authorization_pending"
        );
    }
    street.ask("desk").await;
    assert_eq!(street.shown().await.len(), 1, "another service still can");
    street.answer_no(Decision::Deny).await;
    street.wait(3_600);
    street.ask("till").await;
    assert_eq!(street.shown().await.len(), 1);
}

/// Asks for each pair of a service and an address, in one transaction.
async fn ask_all(state: &App, pairs: Vec<(String, String)>) -> Result<(), BackchannelError> {
    let origin = state.origin.clone();
    let asked = state.store.write(move |tx| {
        for (service, address) in pairs {
            let new = NewBackchannelRequest {
                name: ServiceName::Configured(service.clone()),
                service: ServiceId::parse(&service).unwrap(),
                address: Email::parse(&address).unwrap(),
                purpose: BackchannelPurpose::SignIn,
                code: BindingCode::parse("07", 2).unwrap(),
                origin: origin.clone(),
            };
            backchannel::ask(tx, &new)?;
        }
        Ok::<_, BackchannelError>(())
    });
    asked.await
}

#[tokio::test]
async fn service_or_address_reaches_its_bound_then_the_time_to_wait_is_told() {
    let street = Street::start().await;
    let state = &street.site.state;
    let pair = |service: &str, address: &str| vec![(service.to_owned(), address.to_owned())];
    let many = (0..600).map(|number| ("till".to_owned(), format!("p{number}@city.example")));
    ask_all(state, many.collect()).await.unwrap();
    let told = ask_all(state, pair("till", "other@city.example")).await;
    assert!(
        matches!(told, Err(BackchannelError::TooMany(1..=600))),
        "{told:?}"
    );
    let told = street.ask_with("till", &[("login_hint", UNKNOWN)]).await;
    assert_eq!(
        (told.status, told.error()),
        (429, "temporarily_unavailable")
    );
    // Four services use an address up, and no service alone does.
    let services = ["one", "two", "three", "four"];
    let many = services
        .iter()
        .flat_map(|service| vec![pair(service, UNKNOWN); 10]);
    ask_all(state, many.flatten().collect()).await.unwrap();
    let told = ask_all(state, pair("five", UNKNOWN)).await;
    assert!(
        matches!(told, Err(BackchannelError::TooMany(1..=3_600))),
        "{told:?}"
    );
    ask_all(state, pair("five", "other@city.example"))
        .await
        .unwrap();
}

#[tokio::test]
async fn request_that_cannot_be_then_refused_before_anybody_is_asked() {
    let street = Street::start().await;
    let details = json!([{ "type": "urn:countersign:transaction", "transaction": "loan",
        "fields": [{ "kind": "text", "label": "A", "value": "a" }] }]);
    let details = details.to_string();
    for (change, word) in [
        (("scope", "email"), "invalid_scope"),
        (("login_hint", ""), "invalid_request"),
        (("login_hint", "Anna"), "unknown_user_id"),
        (("id_token_hint", "x"), "invalid_request"),
        (("login_hint_token", "x"), "invalid_request"),
        (("user_code", "1"), "invalid_request"),
        (("request", "x"), "invalid_request"),
        (("requested_expiry", "soon"), "invalid_request"),
        (("binding_message", ""), "invalid_binding_message"),
        (("binding_message", "007"), "invalid_binding_message"),
        (("binding_message", "Pay EUR 5"), "invalid_binding_message"),
        (
            ("authorization_details", "x"),
            "invalid_authorization_details",
        ),
        (
            ("authorization_details", &details),
            "invalid_authorization_details",
        ),
    ] {
        let told = street.ask_with("till", &[change]).await;
        assert_eq!((told.status, told.error()), (400, word), "{change:?}");
    }
    let twice = [("binding_message", "07"), ("binding_message", "42")];
    assert_eq!(
        street.ask_with("till", &twice).await.error(),
        "invalid_request"
    );
    let unable = street.ask_with("shop", &[]).await;
    assert_eq!(
        (unable.status, unable.error()),
        (400, "unauthorized_client")
    );
    let wrong = [
        ("client_id", "till"),
        ("client_secret", "x"),
        ("login_hint", EMAIL),
    ];
    let request = http().post(format!("{}/oidc/bc-authorize", street.site.origin));
    let refused = request.form(&wrong).send().await.unwrap();
    assert_eq!(refused.status().as_u16(), 401);
    let public = [("client_id", "wiki"), ("login_hint", EMAIL)];
    let request = http().post(format!("{}/oidc/bc-authorize", street.site.origin));
    let refused = request.form(&public).send().await.unwrap();
    assert_eq!(refused.status().as_u16(), 400, "a public client");
    let both = [("client_id", "till"), ("client_secret", SECRET)];
    assert_eq!(
        street.ask_with("till", &both).await.error(),
        "invalid_request"
    );
    let address = format!("{}/oidc/bc-authorize", street.site.origin);
    let by_get = http().get(&address).send().await.unwrap();
    assert_eq!(by_get.status().as_u16(), 405);
    let by_json = http().post(&address).basic_auth("till", Some(SECRET));
    let by_json = by_json.json(&json!({ "login_hint": EMAIL })).send().await;
    assert_eq!(by_json.unwrap().status().as_u16(), 415);
    assert!(street.shown().await.is_empty());
}

#[tokio::test]
async fn service_sends_a_transaction_then_the_phone_shows_it_and_the_service_gets_what_was_signed()
{
    let mut street = Street::start().await;
    let details = json!([{ "type": "urn:countersign:transaction", "transaction": "payment",
        "fields": [{ "kind": "amount", "label": "Amount", "currency": "EUR", "value": "12.50" }] }]);
    let sent = details.to_string();
    let asked = street
        .ask_with("till", &[("authorization_details", &sent)])
        .await;
    assert_eq!(asked.body["expires_in"], 300);
    let shown = Request::parse(&street.only_shown().await).unwrap();
    assert_eq!((shown.kind, shown.match_len), (RequestKind::Transaction, 2));
    assert_eq!(shown.expires_at, shown.issued_at.plus(300));
    assert_eq!(shown.service.as_str(), "Till (payment)");
    // Read for almost five minutes, and collected a minute after the end.
    street.wait(290);
    assert!(street.approve("07").await);
    street.wait(60);
    let tokens = street.poll("till", asked.id()).await.body;
    let signed = &tokens["authorization_details"][0];
    assert_eq!(signed["fields"], details[0]["fields"]);
    assert_eq!(signed["signature"]["reference"], shown.id.to_hex());
    let text = tokens["id_token"].as_str().unwrap();
    let claims = verified(&street.site, "till", text, None).await;
    assert_eq!(
        claims["authorization_details"],
        tokens["authorization_details"]
    );
    assert!(
        tokens.get("refresh_token").is_none(),
        "a signature opens nothing that lasts"
    );
    let history = street.browser.get("/account/history").await;
    assert!(history.body.contains("data-result=\"signed\""));
}

#[tokio::test]
async fn account_is_stopped_then_approvals_and_tokens_of_services_end() {
    let mut street = Street::start().await;
    let collected = street.sign_in().await;
    let at_desk = street.ask("desk").await;
    assert!(street.approve("07").await);
    let without_refresh = street.poll("desk", &at_desk).await.body;
    assert!(
        without_refresh.get("refresh_token").is_none(),
        "not allowed for the desk"
    );
    assert_eq!(street.user_info(&without_refresh).await, 200);
    let waiting = street.ask("till").await;
    assert!(street.approve("07").await);
    let page = street.browser.get("/account/stop").await;
    street.browser.post(&page, "/account/stop", &[]).await;
    assert_eq!(street.poll("till", &waiting).await.error(), "access_denied");
    assert_eq!(
        street.refresh("till", &collected).await.error(),
        "invalid_grant"
    );
    for tokens in [&collected, &without_refresh] {
        assert_eq!(street.user_info(tokens).await, 401);
    }
    // Without a device, a request waits for nobody.
    let id = street.ask("till").await;
    assert_eq!(
        street.poll("till", &id).await.error(),
        "authorization_pending"
    );
}

#[tokio::test]
async fn person_signs_out_everywhere_then_tokens_of_services_end() {
    let mut street = Street::start().await;
    let tokens = street.sign_in().await;
    assert_eq!(street.user_info(&tokens).await, 200);
    let path = "/account/sessions/end-others";
    let step_up = street.browser.get(path).await.redirect();
    let page = street.browser.get(&step_up).await;
    let device = street.phone.device.to_hex();
    let form = [("method", "app-pin"), ("device", device.as_str())];
    let asked = street.browser.post(&page, "/account/step-up/device", &form);
    let waiting = asked.await.redirect();
    let page = street.browser.get(&waiting).await;
    let code = page.between("data-testid=\"match-code\">", "<").to_owned();
    assert!(street.approve(&code).await);
    let finish = "/account/step-up/finish";
    let led = street.browser.post(&page, finish, &[]).await.redirect();
    assert_eq!(led, path);
    let page = street.browser.get(path).await;
    street.browser.post(&page, path, &[]).await.redirect();
    assert_eq!(street.user_info(&tokens).await, 401);
    assert_eq!(
        street.refresh("till", &tokens).await.error(),
        "invalid_grant"
    );
}
