//! Services and strangers who try more than they may.

use reqwest::StatusCode;

use crate::browser::{Browser, Site, http};
use crate::services::{
    Callbacks, LIBRARY, PORTAL, ask, assert_unknown, code, element, login, path, query, ticket,
    validate,
};

async fn signed_in() -> (Site, Browser) {
    let site = crate::services::site(&Callbacks::listen().await).await;
    let browser = Browser::at(&site);
    browser.sign_in("/sign-in").await;
    (site, browser)
}

#[tokio::test]
async fn ticket_twice_too_late_or_at_another_service_then_refused() {
    let (site, browser) = signed_in().await;
    let used = ticket(&browser, LIBRARY).await;
    validate(&site, "/cas/serviceValidate", LIBRARY, &used).await;
    for endpoint in ["/cas/serviceValidate", "/cas/p3/proxyValidate"] {
        let again = validate(&site, endpoint, LIBRARY, &used).await;
        assert_eq!(code(&again), "INVALID_TICKET");
    }
    for other in [
        PORTAL,
        "https://library.example/login/",
        "https://library.example/login?",
        "https://library.example/LOGIN",
        "http://library.example/login",
        "library",
    ] {
        let ticket = ticket(&browser, LIBRARY).await;
        let answer = validate(&site, "/cas/serviceValidate", other, &ticket).await;
        assert_eq!(code(&answer), "INVALID_SERVICE", "{other}");
        let right = validate(&site, "/cas/serviceValidate", LIBRARY, &ticket).await;
        assert_eq!(code(&right), "INVALID_TICKET", "it was used: {other}");
    }
    let late = ticket(&browser, LIBRARY).await;
    site.move_clock(61);
    let answer = validate(&site, "/cas/serviceValidate", LIBRARY, &late).await;
    assert_eq!(code(&answer), "INVALID_TICKET");
}

#[tokio::test]
async fn ticket_validated_many_times_at_once_then_one_alone_succeeds() {
    let (site, browser) = signed_in().await;
    let ticket = ticket(&browser, LIBRARY).await;
    let parameters = [("service", LIBRARY), ("ticket", ticket.as_str())];
    let address = format!(
        "{}{}",
        site.origin,
        path("/cas/serviceValidate", &parameters)
    );
    let mut asked = tokio::task::JoinSet::new();
    for _ in 0..16 {
        let request = http().get(&address);
        asked.spawn(async move { request.send().await.unwrap().text().await.unwrap() });
    }
    let answers = asked.join_all().await;
    let (won, lost): (Vec<_>, Vec<_>) = answers
        .iter()
        .partition(|answer| element(answer, "user").is_some());
    assert_eq!((won.len(), lost.len()), (1, 15));
    assert!(lost.iter().all(|answer| code(answer) == "INVALID_TICKET"));
}

#[tokio::test]
async fn parameter_missing_twice_or_malformed_then_refused_in_words() {
    let (site, browser) = signed_in().await;
    let ticket = ticket(&browser, LIBRARY).await;
    let huge = "A".repeat(20_000);
    for (parameters, wanted) in [
        (&[][..], "INVALID_REQUEST"),
        (&[("service", LIBRARY)], "INVALID_REQUEST"),
        (&[("ticket", &ticket)], "INVALID_REQUEST"),
        (&[("service", LIBRARY), ("ticket", "")], "INVALID_REQUEST"),
        (
            &[
                ("service", LIBRARY),
                ("ticket", &ticket),
                ("ticket", "ST-1"),
            ],
            "INVALID_REQUEST",
        ),
        (
            &[("service", LIBRARY), ("ticket", &ticket), ("format", "<x>")],
            "INVALID_REQUEST",
        ),
        (
            &[("service", LIBRARY), ("ticket", "<&]]>\r\n\0")],
            "INVALID_TICKET",
        ),
        (&[("service", LIBRARY), ("ticket", &huge)], "INVALID_TICKET"),
        (
            &[
                ("service", LIBRARY),
                ("ticket", &ticket.replace("ST-", "PGT-")),
            ],
            "INVALID_TICKET",
        ),
    ] {
        let answer = ask(&site, "/cas/p3/serviceValidate", parameters).await;
        assert_eq!(code(&answer), wanted, "{parameters:?}");
        assert!(
            !answer.contains("<x>") && !answer.contains("]]"),
            "{answer}"
        );
    }
    let answer = validate(&site, "/cas/serviceValidate", LIBRARY, &ticket).await;
    assert!(
        element(&answer, "user").is_some(),
        "the ticket was not touched"
    );
}

#[tokio::test]
async fn address_of_no_service_then_a_page_and_no_redirect() {
    let (_site, browser) = signed_in().await;
    let long = format!("https://library.example/app/{}", "a".repeat(2_048));
    for evil in [
        "https://evil.example/",
        "https://library.example.evil.example/login",
        "https://evil.example/https://library.example/login",
        "https://library.example/login?next=1",
        "https://library.example/login/",
        "https://library.example/apple",
        "https://library.example/app/../login2",
        "https://library.example/app/%2e%2e/login2",
        "https://library.example/app/..%2fadmin",
        "https://library.example/app/..;/admin",
        "https://library.example/app/a%5c..",
        "https://library.example:8443/login",
        "http://library.example/login",
        "https://user@library.example/login",
        "https://library.example@evil.example/login",
        "https://library.example:443@evil.example/login",
        "https://@library.example/login",
        "https:///library.example/login",
        "https:/library.example/login",
        "https:library.example/login",
        "//library.example/login",
        "/login",
        "\\\\library.example\\login",
        "https:\\\\library.example\\login",
        "https://library.example\\@evil.example/login",
        "https://evil.example\\.library.example/login",
        " https://library.example/login",
        "https://library.example/login\r\nset-cookie: a=b",
        "https://library.example/app/\tx",
        "https://library.example/app/\u{0}",
        "https://library.example/app/ x",
        "https://library.example./login",
        "https://lіbrary.example/login", // a Cyrillic letter
        "javascript://library.example/login",
        "data:text/html,<script>alert(1)</script>",
        "https://portal.example:8443/in/hereafter",
        "https://portal.example:8443/in",
        &long,
    ] {
        for parameters in [&[][..], &[("gateway", "true")], &[("renew", "true")]] {
            let page = browser.get(&login(evil, parameters)).await;
            assert_unknown(&page, evil);
            assert!(!page.body.contains(&format!("href=\"{evil}")), "{evil}");
            assert!(!page.body.contains("<script>alert"), "{evil}");
        }
    }
    let page = browser
        .get(&login("https://evil.example/a?secret=1", &[]))
        .await;
    assert!(
        page.body.contains(">https://evil.example/a</code>"),
        "{}",
        page.body
    );
}

#[tokio::test]
async fn service_twice_or_an_unknown_method_then_a_page_and_no_redirect() {
    let (_site, browser) = signed_in().await;
    for parameters in [
        &[("service", "https://evil.example/")][..],
        &[("method", "post")],
        &[("method", "HEADER")],
    ] {
        let page = browser.get(&login(LIBRARY, parameters)).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{parameters:?}");
        assert!(page.body.contains("page-service-request"), "{}", page.body);
        assert_eq!(page.location, "");
    }
}

#[tokio::test]
async fn link_of_another_browsers_sign_in_then_it_leads_nowhere() {
    let (site, victim) = signed_in().await;
    let attacker = Browser::at(&site);
    let arrived = attacker.get(&login(LIBRARY, &[])).await.redirect();
    let resume = arrived.replace("/continue/", "/cas/resume/");
    for path in [&arrived, &resume] {
        let page = victim.get(path).await;
        assert_eq!(page.status, StatusCode::GONE, "{path}");
    }
    // Granted to one browser, taken by another.
    let arrived = victim.get(&login(LIBRARY, &[])).await.redirect();
    victim.get(&arrived).await;
    let resume = arrived.replace("/continue/", "/cas/resume/");
    assert_eq!(attacker.get(&resume).await.status, StatusCode::GONE);
    let answer = victim.get(&resume).await.redirect();
    assert!(query(&answer).contains_key("ticket"));
    assert_eq!(victim.get(&resume).await.status, StatusCode::GONE, "taken");
}

#[tokio::test]
async fn sign_out_as_a_picture_or_frame_then_the_session_stays() {
    let (site, browser) = signed_in().await;
    let page = browser.get_as("/cas/logout", "image").await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    let ticket = ticket(&browser, LIBRARY).await;
    let answer = validate(&site, "/cas/serviceValidate", LIBRARY, &ticket).await;
    assert!(element(&answer, "user").is_some(), "{answer}");
    let page = browser.get_as("/cas/logout", "document").await;
    assert_eq!(page.status, StatusCode::OK);
    let gateway = login(LIBRARY, &[("gateway", "true")]);
    assert_eq!(browser.get(&gateway).await.redirect(), LIBRARY);
}

/// A page of another site leads a signed-in person to the sign-out.
const FROM_ELSEWHERE: [(&str, &str); 3] = [
    ("sec-fetch-dest", "document"),
    ("sec-fetch-site", "cross-site"),
    ("referer", "https://evil.example/"),
];

#[tokio::test]
async fn page_of_another_site_leads_to_the_sign_out_then_the_person_is_asked_first() {
    let (_site, browser) = signed_in().await;
    let gateway = login(LIBRARY, &[("gateway", "true")]);
    let logout = crate::services::path("/cas/logout", &[("service", PORTAL)]);
    for headers in [&FROM_ELSEWHERE[..], &FROM_ELSEWHERE[..2]] {
        for path in [logout.as_str(), "/cas/logout"] {
            let page = browser.get_with(path, headers).await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(page.body.contains("data-testid=\"service-sign-out\""));
            // The session stays open: a service gets a ticket without a question.
            let back = browser.get(&gateway).await.redirect();
            assert_ne!(back, LIBRARY);
        }
    }
    let page = browser.get_with(&logout, &FROM_ELSEWHERE).await;
    let form = [("service", PORTAL)];
    let done = browser.post(&page, "/cas/logout/confirm", &form).await;
    assert!(done.body.contains("data-testid=\"signed-out\""));
    assert!(done.body.contains(PORTAL), "{}", done.body);
    assert_eq!(browser.get(&gateway).await.redirect(), LIBRARY);
    let forged = [("service", "https://evil.example/")];
    let done = browser.post(&page, "/cas/logout/confirm", &forged).await;
    assert!(!done.body.contains("evil.example"), "{}", done.body);
}

#[tokio::test]
async fn page_of_a_service_or_of_this_site_leads_to_the_sign_out_then_the_session_ends_at_once() {
    for (site, referer) in [
        ("cross-site", LIBRARY),
        ("same-site", "https://login.example/"),
        ("same-origin", "https://login.example/"),
        ("none", ""),
    ] {
        let (_site, browser) = signed_in().await;
        let headers = [
            ("sec-fetch-dest", "document"),
            ("sec-fetch-site", site),
            ("referer", referer),
        ];
        browser.get_with("/cas/logout", &headers).await;
        let gateway = login(LIBRARY, &[("gateway", "true")]);
        assert_eq!(browser.get(&gateway).await.redirect(), LIBRARY, "{site}");
    }
}

#[tokio::test]
async fn session_ends_then_its_tickets_end() {
    let (site, browser) = signed_in().await;
    let ticket = ticket(&browser, LIBRARY).await;
    browser.get("/cas/logout").await;
    let answer = validate(&site, "/cas/serviceValidate", LIBRARY, &ticket).await;
    assert_eq!(code(&answer), "INVALID_TICKET");
}

#[tokio::test]
async fn account_is_stopped_then_its_tickets_end() {
    let (site, browser) = signed_in().await;
    let ticket = ticket(&browser, LIBRARY).await;
    let page = browser.get("/account/stop").await;
    browser.post(&page, "/account/stop", &[]).await;
    let answer = validate(&site, "/cas/serviceValidate", LIBRARY, &ticket).await;
    assert_eq!(code(&answer), "INVALID_TICKET");
}
