//! Services are told of the end of a session.

use std::collections::BTreeMap;

use crate::browser::{Browser, Site};
use crate::services::{Callbacks, LIBRARY, login, site, ticket};

async fn started() -> (Callbacks, Site, Browser) {
    let callbacks = Callbacks::listen().await;
    let site = site(&callbacks).await;
    let browser = Browser::at(&site);
    browser.sign_in("/sign-in").await;
    (callbacks, site, browser)
}

/// The content of the element `SessionIndex` of the next logout request, and where it was posted.
async fn next_logout(callbacks: &Callbacks) -> (String, String) {
    let (path, form) = callbacks.next_post().await;
    let request = &form["logoutRequest"];
    assert!(request.starts_with("<samlp:LogoutRequest "), "{request}");
    let (_, rest) = request.split_once("<samlp:SessionIndex>").unwrap();
    (path, rest.split_once('<').unwrap().0.into())
}

#[tokio::test]
async fn sign_out_then_each_service_is_told_of_its_tickets() {
    let (callbacks, _site, browser) = started().await;
    let forum = callbacks.address("/forum/topic?id=7");
    let mut wanted = BTreeMap::new();
    for (service, told) in [
        (forum.as_str(), "/forum/topic?id=7"),
        ("https://mail.example/", "/mail/logout"),
    ] {
        wanted.insert(told.to_owned(), ticket(&browser, service).await);
    }
    browser.get("/cas/logout").await;
    let mut told = BTreeMap::new();
    for _ in 0..2 {
        let (path, ticket) = next_logout(&callbacks).await;
        told.insert(path, ticket);
    }
    assert_eq!(told, wanted);
    let gateway = login(LIBRARY, &[("gateway", "true")]);
    assert_eq!(browser.get(&gateway).await.redirect(), LIBRARY);
}

#[tokio::test]
async fn account_is_stopped_then_the_service_is_told() {
    let (callbacks, _site, browser) = started().await;
    let forum = callbacks.address("/forum;jsessionid=1#top");
    let ticket = ticket(&browser, &forum).await;
    let page = browser.get("/account/stop").await;
    browser.post(&page, "/account/stop", &[]).await;
    let told = next_logout(&callbacks).await;
    assert_eq!(told, ("/forum;jsessionid=1".into(), ticket));
}
