//! Logout everywhere: services are told of the ends of sessions by the back channel.

use serde_json::{Value, json};
use server::config::Options;
use server::events::Topic;

use crate::browser::{Browser, Site};
use crate::relying_party::{Answer, RelyingParty, service_at, verified};
use crate::wiki::Service;

/// A service with id `a` on a site, and a browser that has signed in to it.
async fn signed_in_at(rp: &RelyingParty) -> (Site, Service, Browser, Value) {
    let site = Site::start_with_services(Options::default(), &rp.service("a")).await;
    let service = Service::discover(&site, "a", "https://a.example/back", None).await;
    let browser = Browser::at(&site);
    browser.sign_in("/sign-in").await;
    let claims = id_claims(&site, &service, &browser).await;
    (site, service, browser, claims)
}

/// Signs in at the service `a` and returns the claims of the ID token.
async fn id_claims(site: &Site, service: &Service, browser: &Browser) -> Value {
    let (_, tokens) = service.sign_in(browser).await;
    let id_token = serde_json::to_value(&tokens).unwrap()["id_token"].clone();
    verified(site, "a", id_token.as_str().unwrap(), None).await
}

async fn sign_out(browser: &Browser) {
    let page = browser.get("/account").await;
    browser.post(&page, "/sign-out", &[]).await.redirect();
}

#[tokio::test]
async fn b13_person_signs_out_then_the_service_gets_a_logout_token_for_its_session() {
    let mut rp = RelyingParty::start(&[]).await;
    let (site, service, browser, id_token) = signed_in_at(&rp).await;
    // The same session at the same service has one name.
    let again = id_claims(&site, &service, &browser).await;
    assert_eq!(again["sid"], id_token["sid"]);
    assert!(rp.is_quiet());
    sign_out(&browser).await;
    let claims = rp.claims(&site, "a").await;
    assert_eq!(claims["sub"], id_token["sub"]);
    assert_eq!(claims["sid"], id_token["sid"]);
    assert!(claims["sid"].is_string() && claims["jti"].is_string());
    assert!(claims.get("nonce").is_none());
    let event = "http://schemas.openid.net/event/backchannel-logout";
    assert_eq!(claims["events"], json!({ event: {} }));
    assert!(claims["exp"].as_u64() <= claims["iat"].as_u64().map(|at| at + 120));
    assert!(rp.is_quiet(), "one token for each session");
}

#[tokio::test]
async fn b13_person_signs_in_again_in_the_same_browser_then_no_service_is_told_of_an_end() {
    let mut rp = RelyingParty::start(&[]).await;
    let (site, service, browser, first) = signed_in_at(&rp).await;
    browser.sign_in("/sign-in").await;
    let second = id_claims(&site, &service, &browser).await;
    assert_eq!(first["sid"], second["sid"]);
    sign_out(&browser).await;
    assert_eq!(rp.claims(&site, "a").await["sid"], first["sid"]);
    assert!(rp.is_quiet());
}

#[tokio::test]
async fn b13_account_is_stopped_or_its_session_runs_out_then_the_service_is_told() {
    let mut rp = RelyingParty::start(&[]).await;
    let (site, service, browser, first) = signed_in_at(&rp).await;
    let page = browser.get("/account/stop").await;
    browser.post(&page, "/account/stop", &[]).await;
    assert_eq!(rp.claims(&site, "a").await["sid"], first["sid"]);
    let other = Browser::at(&site);
    other.sign_in("/sign-in").await;
    // After STOP a password alone opens no session for services; a fresh site has an ordinary one.
    drop((site, service, other));
    let (site, _, _, id_token) = signed_in_at(&rp).await;
    site.move_clock(3 * 60 * 60);
    assert_eq!(rp.claims(&site, "a").await["sid"], id_token["sid"]);
}

#[tokio::test]
async fn b13_another_session_is_ended_then_only_its_service_session_is_told() {
    let mut rp = RelyingParty::start(&[]).await;
    let (site, service, first, first_token) = signed_in_at(&rp).await;
    let second = Browser::at(&site);
    second.sign_in("/sign-in").await;
    let second_token = id_claims(&site, &service, &second).await;
    assert_ne!(first_token["sid"], second_token["sid"]);
    let page = second.get("/account/sessions").await;
    let (_, form) = page.body.split_once("action=\"/account/sessions/").unwrap();
    let path = format!("/account/sessions/{}", form.split_once('"').unwrap().0);
    second.post(&page, &path, &[]).await.redirect();
    assert_eq!(rp.claims(&site, "a").await["sid"], first_token["sid"]);
    assert!(rp.is_quiet());
    drop(first);
}

#[tokio::test]
async fn service_fails_then_it_is_told_again_later() {
    for answer in [Answer::Status(500), Answer::Status(429), Answer::Never] {
        let mut rp = RelyingParty::start(&[answer]).await;
        let (site, _, browser, id_token) = signed_in_at(&rp).await;
        let mut events = site.state.events.subscribe(Topic::LogoutNotices);
        sign_out(&browser).await;
        let first = rp.claims(&site, "a").await;
        // The notice was queued, and is put off.
        events.changed().await;
        wait_until_put_off(&site).await;
        site.move_clock(11);
        let second = rp.claims(&site, "a").await;
        assert_eq!(second["sid"], id_token["sid"], "{answer:?}");
        assert_ne!(
            first["jti"], second["jti"],
            "each token has an id of its own"
        );
    }
}

/// Waits until the first attempt to deliver the notice of `a` is over.
async fn wait_until_put_off(site: &Site) {
    use server::domain::service::ServiceId;
    use server::use_cases::participation;
    let mut events = site.state.events.subscribe(Topic::LogoutNotices);
    loop {
        let due = site
            .state
            .store
            .read(|tx| participation::due(tx, "oidc", &ServiceId::parse("a").unwrap()));
        if due.await.unwrap().is_none() {
            return;
        }
        events.changed().await;
    }
}

#[tokio::test]
async fn service_is_down_then_it_is_told_once_it_is_up() {
    let rp = RelyingParty::start(&[]).await;
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop((listener, rp));
    let more = service_at("a", address);
    let site = Site::start_with_services(Options::default(), &more).await;
    let service = Service::discover(&site, "a", "https://a.example/back", None).await;
    let browser = Browser::at(&site);
    browser.sign_in("/sign-in").await;
    let id_token = id_claims(&site, &service, &browser).await;
    sign_out(&browser).await;
    wait_until_put_off(&site).await;
    let mut rp = RelyingParty::start_at(address, &[]).await;
    site.move_clock(11);
    assert_eq!(rp.claims(&site, "a").await["sid"], id_token["sid"]);
}

#[tokio::test]
async fn service_refuses_or_redirects_then_nobody_is_told_again() {
    for answer in [Answer::Status(400), Answer::Redirect, Answer::Endless] {
        let mut rp = RelyingParty::start(&[answer]).await;
        let (site, _, browser, _) = signed_in_at(&rp).await;
        sign_out(&browser).await;
        rp.token().await;
        wait_until_put_off(&site).await;
        site.move_clock(2 * 60 * 60);
        // A notice of another session arrives, and nothing before it.
        let other = Browser::at(&site);
        let service = Service::discover(&site, "a", "https://a.example/back", None).await;
        other.sign_in("/sign-in").await;
        let id_token = id_claims(&site, &service, &other).await;
        sign_out(&other).await;
        assert_eq!(
            rp.claims(&site, "a").await["sid"],
            id_token["sid"],
            "{answer:?}"
        );
        assert!(rp.was_not_followed(), "{answer:?}");
    }
}

#[tokio::test]
async fn one_service_never_answers_then_the_others_are_told_all_the_same() {
    let mut slow = RelyingParty::start(&[Answer::Never; 12]).await;
    let mut quick = RelyingParty::start(&[]).await;
    let more = slow.service("a") + &quick.service("b");
    let site = Site::start_with_services(Options::default(), &more).await;
    let browser = Browser::at(&site);
    browser.sign_in("/sign-in").await;
    for id in ["a", "b"] {
        let back = format!("https://{id}.example/back");
        let service = Service::discover(&site, id, &back, None).await;
        service.sign_in(&browser).await;
    }
    sign_out(&browser).await;
    quick.claims(&site, "b").await;
    slow.claims(&site, "a").await;
}

#[tokio::test]
async fn service_never_answers_then_its_notice_is_given_up() {
    let mut rp = RelyingParty::start(&[Answer::Status(503); 20]).await;
    let (site, _, browser, _) = signed_in_at(&rp).await;
    sign_out(&browser).await;
    let mut moved = 0;
    for attempt in 0..server::domain::participation::MAX_ATTEMPTS {
        rp.token().await;
        wait_until_put_off(&site).await;
        moved += server::domain::participation::retry_after_s(attempt + 1).unwrap_or(3_600);
        site.move_clock(moved + 1);
    }
    let left = site
        .state
        .store
        .read(|tx| server::use_cases::participation::services_to_notify(tx, "oidc"));
    assert!(left.await.unwrap().is_empty());
    assert!(rp.is_quiet());
}

#[tokio::test]
async fn session_ends_before_the_code_is_exchanged_then_the_code_is_worth_nothing() {
    let rp = RelyingParty::start(&[]).await;
    let (site, service, browser, _) = signed_in_at(&rp).await;
    let (_, tokens) = service.sign_in(&browser).await;
    let begun = service.begin(&[]);
    let arrived = browser.get(&begun.address).await.redirect();
    let answer = browser.go_on(&arrived).await;
    let granted = browser.get(&service.begin(&[]).address).await.redirect();
    let page = browser.get(&granted).await;
    assert!(page.body.contains("service-continue"), "{}", page.body);
    sign_out(&browser).await;
    let late = service.exchange(&begun, &answer).await.unwrap_err();
    assert!(late.contains("invalid_grant"), "{late}");
    assert_eq!(service.user_info_status(&site, &tokens).await, 401);
    // A grant that was not taken is over as well.
    let resume = granted.replace("/continue/", "/oidc/resume/");
    assert_eq!(browser.get(&resume).await.status.as_u16(), 410);
}
