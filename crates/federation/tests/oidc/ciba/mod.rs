//! A service asks a person's phone by itself (OpenID Connect CIBA Core 1.0, poll mode), with the simulated phone.

mod answers;
mod bounds;
mod ends;
mod polls;
mod requests;

use std::cell::Cell;

use protocol::messages::Decision;
use reqwest::header::RETRY_AFTER;
use serde_json::Value;
use server::config::Options;
use server::demo::EMAIL;
use testkit::phone::{ApprovalOptions, Phone};

use crate::browser::{Browser, SECRET, Site, http};
use crate::phone::enrol;

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
