//! A service signs in to another one for a person.

use crate::browser::{Browser, Site};
use crate::services::{
    ARCHIVE, Callbacks, LIBRARY, PORTAL, ask, code, element, query, site, ticket, validate,
};

async fn started() -> (Callbacks, Site, Browser) {
    let callbacks = Callbacks::listen().await;
    let site = site(&callbacks).await;
    let browser = Browser::at(&site);
    browser.sign_in("/sign-in").await;
    (callbacks, site, browser)
}

/// The answer to a validation with a callback.
async fn with_callback(site: &Site, service: &str, ticket: &str, callback: &str) -> String {
    let parameters = [
        ("service", service),
        ("ticket", ticket),
        ("pgtUrl", callback),
    ];
    ask(site, "/cas/p3/proxyValidate", &parameters).await
}

/// Gets a proxy-granting ticket for the portal.
async fn granting(callbacks: &Callbacks, site: &Site, browser: &Browser) -> String {
    let ticket = ticket(browser, PORTAL).await;
    let callback = callbacks.address("/callback?a=b");
    let answer = with_callback(site, PORTAL, &ticket, &callback).await;
    let [called] = &callbacks.take()[..] else {
        panic!("called once");
    };
    let sent = query(&callbacks.address(called));
    assert_eq!(sent["a"], "b");
    let iou = element(&answer, "proxyGrantingTicket");
    assert_eq!(iou, Some(sent["pgtIou"].as_str()), "{answer}");
    assert!(!answer.contains(&sent["pgtId"]));
    sent["pgtId"].clone()
}

/// The answer to a request for a proxy ticket.
async fn proxy(site: &Site, granting: &str, target: &str) -> String {
    ask(
        site,
        "/cas/proxy",
        &[("pgt", granting), ("targetService", target)],
    )
    .await
}

#[tokio::test]
async fn service_with_a_callback_then_it_signs_in_to_another_one() {
    let (callbacks, site, browser) = started().await;
    let granting = granting(&callbacks, &site, &browser).await;
    let target = "https://library.example/app/api?x=1";
    for _ in 0..2 {
        let answer = proxy(&site, &granting, target).await;
        let ticket = element(&answer, "proxyTicket").unwrap();
        assert!(ticket.starts_with("PT-"), "{answer}");
        let answer = validate(&site, "/cas/p3/proxyValidate", target, ticket).await;
        assert_eq!(
            element(&answer, "isFromNewLogin"),
            Some("false"),
            "{answer}"
        );
        let proxies = element(&answer, "proxies").unwrap();
        let callback = callbacks.address("/callback?a=b");
        assert_eq!(proxies, format!("<cas:proxy>{callback}</cas:proxy>"));
        let again = validate(&site, "/cas/p3/proxyValidate", target, ticket).await;
        assert_eq!(code(&again), "INVALID_TICKET");
    }
}

#[tokio::test]
async fn proxy_ticket_where_only_service_tickets_are_taken_then_refused_and_used() {
    let (callbacks, site, browser) = started().await;
    let granting = granting(&callbacks, &site, &browser).await;
    for endpoint in ["/cas/serviceValidate", "/cas/p3/serviceValidate"] {
        let answer = proxy(&site, &granting, LIBRARY).await;
        let ticket = element(&answer, "proxyTicket").unwrap();
        let answer = validate(&site, endpoint, LIBRARY, ticket).await;
        assert_eq!(code(&answer), "INVALID_TICKET_SPEC");
        let again = validate(&site, "/cas/proxyValidate", LIBRARY, ticket).await;
        assert_eq!(code(&again), "INVALID_TICKET");
    }
    let answer = proxy(&site, &granting, LIBRARY).await;
    let ticket = element(&answer, "proxyTicket").unwrap();
    let answer = validate(&site, "/cas/validate", LIBRARY, ticket).await;
    assert_eq!(answer, "no\n\n");
}

#[tokio::test]
async fn callback_that_is_not_the_services_own_then_nobody_is_called() {
    let (callbacks, site, browser) = started().await;
    let configured = callbacks.address("/callback?a=b");
    for other in [
        callbacks.address("/callback"),
        callbacks.address("/callback?a=b&c"),
        callbacks.address("/callback?a=b#c"),
        callbacks.address("/callback/../x"),
        configured.replace("http://", "https://"),
        configured.replace("127.0.0.1", "localhost"),
        configured.replace("http://", "http://a@"),
        "http://169.254.169.254/latest/meta-data".into(),
        "file:///etc/passwd".into(),
        "gopher://127.0.0.1/".into(),
        "x".repeat(10_000),
    ] {
        let ticket = ticket(&browser, PORTAL).await;
        let answer = with_callback(&site, PORTAL, &ticket, &other).await;
        assert_eq!(code(&answer), "INVALID_PROXY_CALLBACK", "{other}");
        assert_eq!(callbacks.take(), Vec::<String>::new());
        let again = validate(&site, "/cas/serviceValidate", PORTAL, &ticket).await;
        assert_eq!(code(&again), "INVALID_TICKET", "it was used");
    }
    let ticket = ticket(&browser, LIBRARY).await;
    let answer = with_callback(&site, LIBRARY, &ticket, &configured).await;
    assert_eq!(code(&answer), "UNAUTHORIZED_SERVICE_PROXY");
    assert_eq!(callbacks.take(), Vec::<String>::new());
}

#[tokio::test]
async fn callback_declines_redirects_or_does_not_answer_then_no_proxy_granting_ticket() {
    let (callbacks, site, browser) = started().await;
    let callback = callbacks.address("/callback?a=b");
    for status in [204, 302, 404, 500] {
        callbacks.answer(status);
        let ticket = ticket(&browser, PORTAL).await;
        let answer = with_callback(&site, PORTAL, &ticket, &callback).await;
        assert!(element(&answer, "user").is_some(), "{status}: {answer}");
        assert_eq!(element(&answer, "proxyGrantingTicket"), None);
        let called = callbacks.take();
        assert_eq!(called.len(), 1, "{status}: no redirect is followed");
        let sent = query(&callbacks.address(&called[0]));
        let answer = proxy(&site, &sent["pgtId"], LIBRARY).await;
        assert_eq!(code(&answer), "INVALID_TICKET", "{status}");
    }
    let ticket = ticket(&browser, PORTAL).await;
    let answer = with_callback(&site, PORTAL, &ticket, "http://127.0.0.1:1/nobody").await;
    assert_eq!(code(&answer), "INVALID_PROXY_CALLBACK");
}

#[tokio::test]
async fn target_that_the_service_may_not_open_then_refused() {
    let (callbacks, site, browser) = started().await;
    let granting = granting(&callbacks, &site, &browser).await;
    for (target, wanted) in [
        ("", "INVALID_REQUEST"),
        ("https://evil.example/", "UNAUTHORIZED_SERVICE"),
        ("https://library.example/admin", "UNAUTHORIZED_SERVICE"),
        ("imap://mail.example", "UNAUTHORIZED_SERVICE"),
        (PORTAL, "UNAUTHORIZED_SERVICE"),
        // The session was opened by the password alone.
        (ARCHIVE, "UNAUTHORIZED_SERVICE"),
    ] {
        let answer = proxy(&site, &granting, target).await;
        assert!(answer.contains("<cas:proxyFailure"), "{answer}");
        assert_eq!(code(&answer), wanted, "{target}");
    }
    let iou = granting.replace("PGT-", "PGTIOU-");
    for bad in ["PGT-1", &iou, &granting[..granting.len() - 1], "<x>"] {
        let answer = proxy(&site, bad, LIBRARY).await;
        assert_eq!(code(&answer), "INVALID_TICKET", "{bad}");
    }
}

#[tokio::test]
async fn session_over_or_account_stopped_then_its_proxy_granting_tickets_end() {
    let (callbacks, site, browser) = started().await;
    let first = granting(&callbacks, &site, &browser).await;
    browser.get("/cas/logout").await;
    assert_eq!(code(&proxy(&site, &first, LIBRARY).await), "INVALID_TICKET");
    browser.sign_in("/sign-in").await;
    let second = granting(&callbacks, &site, &browser).await;
    let page = browser.get("/account/stop").await;
    browser.post(&page, "/account/stop", &[]).await;
    assert_eq!(
        code(&proxy(&site, &second, LIBRARY).await),
        "INVALID_TICKET"
    );
    browser.sign_in("/sign-in").await;
    let third = granting(&callbacks, &site, &browser).await;
    site.move_clock(2 * 60 * 60);
    assert_eq!(code(&proxy(&site, &third, LIBRARY).await), "INVALID_TICKET");
}
