//! Sign-ins that began before the operator made their service stricter (SIGHUP): each step goes by the settings of its own time.

use server::config::Options;

use crate::browser::{Browser, Site};
use crate::refresh::{offline_in, refresh, refreshing, user_info};
use crate::services::reload;
use crate::wiki::{Begun, Service};

const BACK: &str = "https://app.example/back";

/// A site with the service `app`, and a browser that is signed in by the password alone.
async fn site() -> (Site, Browser, Service) {
    let site = Site::start_with_services(Options::default(), &refreshing("app")).await;
    let browser = Browser::at(&site);
    browser.sign_in("/sign-in").await;
    let app = Service::discover(&site, "app", BACK, None).await;
    (site, browser, app)
}

/// Begins a sign-in: the path of the page that goes on to the service.
async fn arrive(app: &Service, browser: &Browser) -> (Begun, String) {
    let begun = app.begin(&[]);
    let arrived = browser.get(&begun.address).await.redirect();
    (begun, arrived)
}

fn resume(arrived: &str) -> String {
    arrived.replace("/continue/", "/oidc/resume/")
}

fn with_factor() -> String {
    let name = "name = \"Service app\"";
    refreshing("app").replace(name, &format!("{name}\n    second-factor = \"required\""))
}

fn elsewhere() -> String {
    refreshing("app").replace(BACK, "https://new.example/back")
}

/// Asserts that a refresh gives nothing, also once the settings are as before.
async fn assert_refused(site: &Site, held: &serde_json::Value) {
    let (status, body) = refresh(site, "app", held).await;
    assert_eq!((status, &body["error"]), (400, &"invalid_grant".into()));
    assert_eq!(user_info(site, held).await, 401, "its access token ends");
    reload(site, &refreshing("app")).await.unwrap();
    assert_eq!(refresh(site, "app", held).await.0, 400);
}

#[tokio::test]
async fn second_factor_is_required_meanwhile_then_every_step_asks_for_it() {
    let (site, browser, app) = site().await;
    let held = offline_in(&app, &browser).await;
    let (_, pending) = arrive(&app, &browser).await;
    let (_, granted) = arrive(&app, &browser).await;
    assert_eq!(browser.get(&granted).await.status, 200);
    let (begun, arrived) = arrive(&app, &browser).await;
    let with_code = browser.go_on(&arrived).await;

    reload(&site, &with_factor()).await.unwrap();
    let led = browser.get(&resume(&granted)).await.redirect();
    assert_eq!(led, granted, "the grant does not count any more");
    for arrived in [&pending, &granted] {
        let sign_in = browser.get(arrived).await.redirect();
        assert_eq!(sign_in, format!("/sign-in?to={arrived}"));
    }
    let refused = app.exchange(&begun, &with_code).await.unwrap_err();
    assert!(refused.contains("invalid_grant"), "{refused}");
    let sign_in = format!("/sign-in?to={pending}");
    let opened = browser.sign_in(&sign_in).await;
    assert_eq!(
        opened, "/account/recover",
        "the password alone is not enough"
    );
    assert_refused(&site, &held).await;
}

#[tokio::test]
async fn address_is_taken_away_meanwhile_then_nobody_is_sent_there_and_no_token_is_given() {
    let (site, browser, app) = site().await;
    let held = offline_in(&app, &browser).await;
    let (_, granted) = arrive(&app, &browser).await;
    assert_eq!(browser.get(&granted).await.status, 200);
    let (begun, arrived) = arrive(&app, &browser).await;
    let with_code = browser.go_on(&arrived).await;

    reload(&site, &elsewhere()).await.unwrap();
    let page = browser.get(&resume(&granted)).await;
    assert_eq!((page.status.as_u16(), page.location.as_str()), (400, ""));
    assert!(page.body.contains("page-service-request"), "{}", page.body);
    let refused = app.exchange(&begun, &with_code).await.unwrap_err();
    assert!(refused.contains("invalid_grant"), "{refused}");
    assert_refused(&site, &held).await;
}

#[tokio::test]
async fn refresh_tokens_are_taken_away_meanwhile_then_none_is_given_and_none_counts() {
    let (site, browser, app) = site().await;
    let held = offline_in(&app, &browser).await;
    let begun = app.begin(&[]);
    let offline = begun
        .address
        .replace("scope=openid", "scope=openid+offline_access");
    assert_ne!(offline, begun.address);
    let arrived = browser.get(&offline).await.redirect();
    let with_code = browser.go_on(&arrived).await;

    let without = refreshing("app").replace("refresh-tokens = true", "");
    reload(&site, &without).await.unwrap();
    let tokens = app.exchange(&begun, &with_code).await.unwrap();
    let tokens = serde_json::to_value(&tokens).unwrap();
    assert!(tokens.get("refresh_token").is_none(), "{tokens}");
    assert!(!tokens["scope"].to_string().contains("offline"), "{tokens}");
    assert_refused(&site, &held).await;
}

#[tokio::test]
async fn service_is_taken_away_meanwhile_then_its_sign_ins_are_over() {
    let (site, browser, app) = site().await;
    let (_, pending) = arrive(&app, &browser).await;
    let (_, granted) = arrive(&app, &browser).await;
    assert_eq!(browser.get(&granted).await.status, 200);
    reload(&site, "").await.unwrap();
    for path in [&pending, &resume(&granted)] {
        assert_eq!(browser.get(path).await.status, 410, "{path}");
    }
}

#[tokio::test]
async fn stricter_service_was_asked_then_another_one_is_still_open_to_the_password() {
    let site = Site::start().await;
    let browser = Browser::at(&site);
    let vault = Service::discover(&site, "vault", "https://vault.example/", None).await;
    let wiki = Service::wiki(&site).await;
    let (_, at_vault) = arrive(&vault, &browser).await;
    let sign_in = browser.get(&at_vault).await.redirect();
    assert_eq!(browser.sign_in(&sign_in).await, "/account/recover");
    assert_eq!(browser.get(&at_vault).await.redirect(), "/account/recover");
    let (_, arrived) = arrive(&wiki, &browser).await;
    let sign_in = browser.get(&arrived).await.redirect();
    assert_eq!(sign_in, format!("/sign-in?to={arrived}"));
    assert_eq!(browser.sign_in(&sign_in).await, arrived);
    assert!(browser.go_on(&arrived).await.contains("code="));
}
