//! Refresh tokens and revocation (RFC 6749 §6, RFC 7009, RFC 9700 §4.14).

use openidconnect::url::Url;
use serde_json::Value;
use server::config::Options;

use crate::browser::{Browser, SECRET, Site, http};
use crate::phone::{approve, enrol};
use crate::relying_party::verified;
use crate::wiki::Service;

/// The table of a public service with this id that may have refresh tokens, for the TOML file.
pub(crate) fn refreshing(id: &str) -> String {
    format!(
        r#"
    [[services]]
    id = "{id}"
    name = "Service {id}"
    [services.oidc]
    redirect-uris = ["https://{id}.example/back"]
    refresh-tokens = true
"#
    )
}

async fn site() -> Site {
    site_with(Options::default()).await
}

async fn site_with(options: Options) -> Site {
    let services = ["app", "other"].map(refreshing).concat();
    Site::start_with_services(options, &services).await
}

/// Signs in at a service with `offline_access` and returns the token response.
async fn offline(site: &Site, id: &str) -> (Browser, Value) {
    let browser = Browser::at(site);
    browser.sign_in("/sign-in").await;
    let tokens = offline_at(site, id, &browser).await;
    (browser, tokens)
}

async fn offline_at(site: &Site, id: &str, browser: &Browser) -> Value {
    let back = format!("https://{id}.example/back");
    let service = Service::discover(site, id, &back, None).await;
    offline_in(&service, browser).await
}

/// Signs in at this service with `offline_access` in a browser with a session, and returns the token response.
pub(crate) async fn offline_in(service: &Service, browser: &Browser) -> Value {
    let begun = service.begin(&[]);
    let mut address = Url::parse(&begun.address).unwrap();
    let pairs: Vec<(String, String)> = address.query_pairs().into_owned().collect();
    address
        .query_pairs_mut()
        .clear()
        .extend_pairs(pairs.into_iter().map(|(name, value)| match name.as_str() {
            "scope" => (name, format!("{value} offline_access")),
            _ => (name, value),
        }));
    let arrived = browser.get(address.as_str()).await.redirect();
    let answer = browser.go_on(&arrived).await;
    let tokens = service.exchange(&begun, &answer).await.unwrap();
    serde_json::to_value(&tokens).unwrap()
}

pub(crate) async fn post(site: &Site, path: &str, form: &[(&str, &str)]) -> (u16, Value) {
    let request = http().post(format!("{}{path}", site.origin)).form(form);
    let answer = request.send().await.unwrap();
    let status = answer.status().as_u16();
    let text = answer.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or_default())
}

pub(crate) async fn refresh(site: &Site, id: &str, tokens: &Value) -> (u16, Value) {
    let form = [
        ("grant_type", "refresh_token"),
        ("client_id", id),
        ("refresh_token", tokens["refresh_token"].as_str().unwrap()),
    ];
    post(site, "/oidc/token", &form).await
}

pub(crate) async fn user_info(site: &Site, tokens: &Value) -> u16 {
    let request = http().get(format!("{}/oidc/userinfo", site.origin));
    let token = tokens["access_token"].as_str().unwrap();
    let answer = request.bearer_auth(token).send().await.unwrap();
    answer.status().as_u16()
}

#[tokio::test]
async fn refresh_token_then_new_tokens_for_the_same_person_also_after_the_sign_out() {
    let site = site().await;
    let (browser, first) = offline(&site, "app").await;
    let page = browser.get("/account").await;
    browser.post(&page, "/sign-out", &[]).await.redirect();
    let (status, second) = refresh(&site, "app", &first).await;
    assert_eq!(status, 200, "{second}");
    assert_ne!(second["refresh_token"], first["refresh_token"]);
    assert_eq!(user_info(&site, &second).await, 200);
    let claims = async |tokens: &Value| {
        verified(&site, "app", tokens["id_token"].as_str().unwrap(), None).await
    };
    let (before, after) = (claims(&first).await, claims(&second).await);
    for name in ["sub", "auth_time", "acr", "sid"] {
        assert_eq!(before[name], after[name], "{name}");
    }
    // Narrower scopes may be asked for, others not.
    let token = second["refresh_token"].as_str().unwrap();
    let ask = async |scope: &str| {
        let form = [
            ("grant_type", "refresh_token"),
            ("client_id", "app"),
            ("refresh_token", token),
            ("scope", scope),
        ];
        post(&site, "/oidc/token", &form).await
    };
    let (status, body) = ask("openid admin").await;
    assert_eq!((status, &body["error"]), (400, &"invalid_scope".into()));
    let (status, body) = ask("openid").await;
    assert_eq!(status, 200, "{body}");
}

#[tokio::test]
async fn service_that_may_have_none_then_no_refresh_token() {
    let site = site().await;
    let (_, tokens) = offline(&site, "wiki").await;
    assert!(tokens.get("refresh_token").is_none(), "{tokens}");
}

#[tokio::test]
async fn refresh_token_used_twice_then_its_whole_family_ends() {
    let site = site().await;
    let (browser, first) = offline(&site, "app").await;
    let other = offline_at(&site, "app", &browser).await;
    let (_, second) = refresh(&site, "app", &first).await;
    assert_eq!(user_info(&site, &second).await, 200);
    let (status, body) = refresh(&site, "app", &first).await;
    assert_eq!((status, &body["error"]), (400, &"invalid_grant".into()));
    assert_eq!(refresh(&site, "app", &second).await.0, 400);
    assert_eq!(user_info(&site, &second).await, 401);
    assert_eq!(refresh(&site, "app", &other).await.0, 200, "another family");
}

#[tokio::test]
async fn two_requests_race_with_one_refresh_token_or_code_then_at_most_one_gets_tokens() {
    let site = site().await;
    let (_, tokens) = offline(&site, "app").await;
    let (one, two) = tokio::join!(
        refresh(&site, "app", &tokens),
        refresh(&site, "app", &tokens)
    );
    let good = [&one, &two]
        .into_iter()
        .filter(|(status, _)| *status == 200);
    assert_eq!(good.count(), 1);
    let winner = if one.0 == 200 { one.1 } else { two.1 };
    assert_eq!(refresh(&site, "app", &winner).await.0, 400);
    let browser = Browser::at(&site);
    browser.sign_in("/sign-in").await;
    let wiki = Service::wiki(&site).await;
    let begun = wiki.begin(&[]);
    let arrived = browser.get(&begun.address).await.redirect();
    let answer = browser.go_on(&arrived).await;
    let (one, two) = tokio::join!(
        wiki.exchange(&begun, &answer),
        wiki.exchange(&begun, &answer)
    );
    assert!(one.is_ok() != two.is_ok());
    let tokens = one.or(two).unwrap();
    assert_eq!(wiki.user_info_status(&site, &tokens).await, 401);
}

#[tokio::test]
async fn refresh_token_of_another_client_or_no_token_then_refused() {
    let site = site().await;
    let (_, tokens) = offline(&site, "app").await;
    assert_eq!(refresh(&site, "other", &tokens).await.0, 400);
    for bad in ["", "x", "a.b", tokens["access_token"].as_str().unwrap()] {
        let bad = serde_json::json!({ "refresh_token": bad });
        let (status, body) = refresh(&site, "app", &bad).await;
        assert_eq!((status, &body["error"]), (400, &"invalid_grant".into()));
    }
    assert_eq!(refresh(&site, "app", &tokens).await.0, 200);
}

#[tokio::test]
async fn refresh_token_unused_for_a_fortnight_or_after_ninety_days_then_over() {
    const DAY_S: u64 = 24 * 60 * 60;
    let site = site().await;
    let (_, idle) = offline(&site, "app").await;
    site.move_clock(14 * DAY_S + 60);
    assert_eq!(refresh(&site, "app", &idle).await.0, 400);
    let (_, mut tokens) = offline(&site, "app").await;
    let mut days = 14;
    for _ in 0..8 {
        days += 11;
        site.move_clock(days * DAY_S);
        let (status, next) = refresh(&site, "app", &tokens).await;
        assert_eq!(status, 200, "{days}: {next}");
        tokens = next;
    }
    // Day 88 of the family; its last use is not two weeks ago.
    site.move_clock((days + 3) * DAY_S);
    assert_eq!(refresh(&site, "app", &tokens).await.0, 400);
}

#[tokio::test]
async fn account_is_stopped_or_all_other_sessions_end_then_refresh_tokens_end() {
    let site = site().await;
    let (browser, tokens) = offline(&site, "app").await;
    let page = browser.get("/account/sessions/end-others").await;
    let next = browser
        .post(&page, "/account/sessions/end-others", &[])
        .await;
    assert_eq!(next.redirect(), "/account/sessions?others-ended");
    assert_eq!(refresh(&site, "app", &tokens).await.0, 400);
    assert_eq!(user_info(&site, &tokens).await, 401);
    let tokens = offline_at(&site, "app", &browser).await;
    let page = browser.get("/account/stop").await;
    browser.post(&page, "/account/stop", &[]).await;
    assert_eq!(refresh(&site, "app", &tokens).await.0, 400);
    assert_eq!(user_info(&site, &tokens).await, 401);
}

#[tokio::test]
async fn device_that_signed_in_is_removed_then_its_refresh_tokens_end_and_others_stay() {
    let options = Options {
        second_factor: Some("optional".into()),
        ..Options::default()
    };
    let site = site_with(options).await;
    let (by_password, by_app) = (Browser::at(&site), Browser::at(&site));
    by_password.sign_in("/sign-in").await;
    let mut phone = enrol(&site, &by_password).await;
    let page = by_app.ask_the_app().await;
    let code = page.between("data-testid=\"match-code\">", "<").to_owned();
    approve(&mut phone, &code).await;
    by_app.post(&page, "/sign-in/finish", &[]).await.redirect();
    let of_the_app = offline_at(&site, "app", &by_app).await;
    let others = offline_at(&site, "app", &by_password).await;
    let (status, of_the_app) = refresh(&site, "app", &of_the_app).await;
    assert_eq!(status, 200, "{of_the_app}");
    phone.remove(site.state.now()).await.got();
    let (status, body) = refresh(&site, "app", &of_the_app).await;
    assert_eq!((status, &body["error"]), (400, &"invalid_grant".into()));
    assert_eq!(user_info(&site, &of_the_app).await, 401);
    assert_eq!(refresh(&site, "app", &others).await.0, 200);
}

#[tokio::test]
async fn token_is_revoked_by_its_client_then_over_and_by_nobody_else() {
    let site = site().await;
    let (_, tokens) = offline(&site, "app").await;
    let access = tokens["access_token"].as_str().unwrap();
    let refresh_token = tokens["refresh_token"].as_str().unwrap();
    let revoke = async |id: &str, token: &str| {
        let form = [("client_id", id), ("token", token)];
        post(&site, "/oidc/revoke", &form).await.0
    };
    assert_eq!(revoke("other", access).await, 200);
    assert_eq!(revoke("other", refresh_token).await, 200);
    assert_eq!(revoke("app", "unknown").await, 200);
    assert_eq!(revoke("nobody", access).await, 401);
    let wrong = [
        ("client_id", "shop"),
        ("client_secret", "x"),
        ("token", "y"),
    ];
    assert_eq!(post(&site, "/oidc/revoke", &wrong).await.0, 401);
    let none = [("client_id", "shop"), ("client_secret", SECRET)];
    assert_eq!(post(&site, "/oidc/revoke", &none).await.0, 400);
    assert_eq!(user_info(&site, &tokens).await, 200);
    assert_eq!(revoke("app", access).await, 200);
    assert_eq!(user_info(&site, &tokens).await, 401);
    let (_, next) = refresh(&site, "app", &tokens).await;
    let newest = next["refresh_token"].as_str().unwrap();
    assert_eq!(revoke("app", newest).await, 200);
    assert_eq!(refresh(&site, "app", &next).await.0, 400);
    assert_eq!(user_info(&site, &next).await, 401);
}
