//! Services are told of the end of a session.

use std::collections::BTreeMap;

use crate::browser::{Browser, Site};
use crate::services::{
    Callbacks, LIBRARY, PORTAL, ask, element, login, query, site, ticket, validate,
};

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

/// Validates a proxy ticket for this address, which the portal gets with its proxy-granting ticket.
async fn enter_by_proxy(site: &Site, granting: &str, target: &str) -> String {
    let asked = [("pgt", granting), ("targetService", target)];
    let answer = ask(site, "/cas/proxy", &asked).await;
    let ticket = element(&answer, "proxyTicket").unwrap().to_owned();
    let answer = validate(site, "/cas/proxyValidate", target, &ticket).await;
    assert!(element(&answer, "user").is_some(), "{answer}");
    ticket
}

#[tokio::test]
async fn service_reached_by_proxy_tickets_alone_then_it_is_told_and_at_most_of_five_at_once() {
    let (callbacks, site, browser) = started().await;
    let st = ticket(&browser, PORTAL).await;
    let callback = callbacks.address("/callback?a=b");
    let asked = [("service", PORTAL), ("ticket", &st), ("pgtUrl", &callback)];
    ask(&site, "/cas/p3/serviceValidate", &asked).await;
    let [called] = &callbacks.take()[..] else {
        panic!("called once");
    };
    let granting = query(&callbacks.address(called))["pgtId"].clone();
    // A ticket that nobody validates leads to no notice.
    let forum = callbacks.address("/forum/api?x=1#y");
    let unused = [("pgt", granting.as_str()), ("targetService", &forum)];
    ask(&site, "/cas/proxy", &unused).await;
    let mut wanted = Vec::new();
    for second in 1..=6 {
        site.move_clock(second);
        wanted.push(enter_by_proxy(&site, &granting, &forum).await);
    }
    let told = next_logout(&callbacks).await;
    assert_eq!(
        told,
        ("/forum/api?x=1".into(), wanted.remove(0)),
        "the oldest, at once"
    );
    browser.get("/cas/logout").await;
    let mut told = Vec::new();
    for _ in 0..5 {
        told.push(next_logout(&callbacks).await.1);
    }
    told.sort();
    wanted.sort();
    assert_eq!(told, wanted);
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
