//! A service signs people in.

use server::demo::EMAIL;

use crate::browser::{Browser, Site};
use crate::services::{Callbacks, LIBRARY, PORTAL, code, element, login, query, ticket, validate};

async fn started() -> (Site, Browser) {
    let site = crate::services::site(&Callbacks::listen().await).await;
    let browser = Browser::at(&site);
    (site, browser)
}

#[tokio::test]
async fn service_asks_for_a_sign_in_then_it_learns_who_signed_in_and_how() {
    let (site, browser) = started().await;
    let arrived = browser.get(&login(LIBRARY, &[])).await.redirect();
    let sign_in = browser.get(&arrived).await.redirect();
    assert_eq!(sign_in, format!("/sign-in?to={arrived}"));
    assert!(browser.get(&sign_in).await.body.contains("City library"));
    assert_eq!(browser.sign_in(&sign_in).await, arrived);
    let answer = browser.go_on(&arrived).await;
    let ticket = query(&answer)["ticket"].clone();
    assert_eq!(answer, format!("{LIBRARY}?ticket={ticket}"));
    assert!(ticket.starts_with("ST-") && ticket.len() == 55, "{ticket}");

    let answer = validate(&site, "/cas/p3/serviceValidate", LIBRARY, &ticket).await;
    assert_eq!(element(&answer, "user").unwrap().len(), 32);
    for (name, wanted) in [
        ("email", EMAIL),
        ("isFromNewLogin", "true"),
        ("longTermAuthenticationRequestTokenUsed", "false"),
        ("authenticationMethod", "password"),
        ("strength", "urn:countersign:acr:password"),
    ] {
        assert_eq!(element(&answer, name), Some(wanted), "{answer}");
    }
    assert!(element(&answer, "firstName").is_some(), "{answer}");
    assert!(
        element(&answer, "authenticationDate")
            .unwrap()
            .ends_with('Z')
    );
}

#[tokio::test]
async fn service_wants_a_post_then_a_page_with_a_form_to_it_alone() {
    let (site, browser) = started().await;
    browser.sign_in("/sign-in").await;
    let asked = login(LIBRARY, &[("method", "POST")]);
    let arrived = browser.get(&asked).await.redirect();
    let page = browser.get(&arrived).await;
    let (_, rest) = page.body.split_once("service-continue").unwrap();
    let (_, rest) = rest.split_once("href=\"").unwrap();
    let resume = rest.split_once('"').unwrap().0;
    let page = browser.get(resume).await;
    assert_eq!((page.status.as_u16(), page.location.as_str()), (200, ""));
    assert!(page.body.contains(&format!(
        "<form method=\"post\" action=\"{LIBRARY}\" data-send>"
    )));
    assert!(
        page.policy
            .contains("form-action 'self' https://library.example; ")
    );
    let ticket = page.between("name=\"ticket\" value=\"", "\"");
    let answer = validate(&site, "/cas/serviceValidate", LIBRARY, ticket).await;
    assert!(element(&answer, "user").is_some(), "{answer}");
    let again = browser.get(resume).await;
    assert_eq!(again.status.as_u16(), 410, "once");
    let other = browser.get("/account").await;
    assert!(other.policy.contains("form-action 'self';"), "only there");
}

#[tokio::test]
async fn address_with_a_ticket_of_an_earlier_sign_in_then_only_the_new_one_goes_there() {
    let (site, browser) = started().await;
    browser.sign_in("/sign-in").await;
    let clean = "https://library.example/app/page?y=1";
    let stale = format!("{clean}&ticket=ST-PLANTED&Ticket=2");
    for validated in [clean, &stale] {
        let arrived = browser.get(&login(&stale, &[])).await.redirect();
        let answer = browser.go_on(&arrived).await;
        let ticket = query(&answer)["ticket"].clone();
        assert_eq!(answer, format!("{clean}&ticket={ticket}"));
        let answer = validate(&site, "/cas/serviceValidate", validated, &ticket).await;
        assert!(element(&answer, "user").is_some(), "{answer}");
    }
}

#[tokio::test]
async fn each_version_and_format_then_its_own_answer() {
    let (site, browser) = started().await;
    browser.sign_in("/sign-in").await;
    let first = ticket(&browser, LIBRARY).await;
    let answer = validate(&site, "/cas/validate", LIBRARY, &first).await;
    let user = answer.strip_prefix("yes\n").unwrap().trim_end().to_owned();
    let again = validate(&site, "/cas/validate", LIBRARY, &first).await;
    assert_eq!(again, "no\n\n");
    let second = ticket(&browser, LIBRARY).await;
    let answer = validate(&site, "/cas/serviceValidate", LIBRARY, &second).await;
    assert_eq!(
        answer,
        format!(
            "<cas:serviceResponse xmlns:cas=\"http://www.yale.edu/tp/cas\"><cas:authenticationSuccess><cas:user>{user}</cas:user>\
             </cas:authenticationSuccess></cas:serviceResponse>"
        )
    );
    let third = ticket(&browser, LIBRARY).await;
    let parameters = [("service", LIBRARY), ("ticket", &third), ("format", "JSON")];
    let answer = crate::services::ask(&site, "/cas/p3/proxyValidate", &parameters).await;
    let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
    let success = &answer["serviceResponse"]["authenticationSuccess"];
    assert_eq!(success["user"], user);
    assert_eq!(success["attributes"]["email"], EMAIL);
    let again = crate::services::ask(&site, "/cas/p3/serviceValidate", &parameters).await;
    let again: serde_json::Value = serde_json::from_str(&again).unwrap();
    let failure = &again["serviceResponse"]["authenticationFailure"];
    assert_eq!(failure["code"], "INVALID_TICKET");
}

#[tokio::test]
async fn attributes_that_are_not_released_then_not_told() {
    let (site, browser) = started().await;
    browser.sign_in("/sign-in").await;
    let ticket = ticket(&browser, PORTAL).await;
    let answer = validate(&site, "/cas/p3/serviceValidate", PORTAL, &ticket).await;
    assert_eq!(element(&answer, "authenticationMethod"), Some("password"));
    for name in ["email", "firstName", "lastName", "locale"] {
        assert_eq!(element(&answer, name), None, "{answer}");
    }
}

#[tokio::test]
async fn person_who_is_signed_in_then_a_ticket_that_is_not_new() {
    let (site, browser) = started().await;
    // In the second of the request: time alone does not tell an open session from a new one.
    browser.sign_in("/sign-in").await;
    let first = ticket(&browser, LIBRARY).await;
    let answer = validate(&site, "/cas/p3/serviceValidate", LIBRARY, &first).await;
    assert_eq!(element(&answer, "isFromNewLogin"), Some("false"));
    let second = ticket(&browser, LIBRARY).await;
    let parameters = [("service", LIBRARY), ("ticket", &second), ("renew", "true")];
    let answer = crate::services::ask(&site, "/cas/serviceValidate", &parameters).await;
    assert_eq!(code(&answer), "INVALID_TICKET");
    let again = validate(&site, "/cas/serviceValidate", LIBRARY, &second).await;
    assert_eq!(code(&again), "INVALID_TICKET", "it was used");
}

#[tokio::test]
async fn service_asks_for_a_new_sign_in_then_the_open_session_does_not_do() {
    let (site, browser) = started().await;
    browser.sign_in("/sign-in").await;
    for parameters in [
        &[("renew", "true")][..],
        &[("renew", "true"), ("gateway", "true")][..],
    ] {
        let arrived = browser.get(&login(LIBRARY, parameters)).await.redirect();
        let sign_in = browser.get(&arrived).await.redirect();
        assert_eq!(sign_in, format!("/sign-in?to={arrived}"), "{parameters:?}");
        assert_eq!(browser.sign_in(&sign_in).await, arrived);
        let answer = browser.go_on(&arrived).await;
        let ticket = query(&answer)["ticket"].clone();
        let asked = [("service", LIBRARY), ("ticket", &ticket), ("renew", "true")];
        let answer = crate::services::ask(&site, "/cas/p3/serviceValidate", &asked).await;
        assert_eq!(element(&answer, "isFromNewLogin"), Some("true"), "{answer}");
    }
}

#[tokio::test]
async fn service_allows_no_page_then_an_answer_at_once() {
    let (site, browser) = started().await;
    let gateway = login(PORTAL, &[("gateway", "true")]);
    assert_eq!(browser.get(&gateway).await.redirect(), PORTAL);
    browser.sign_in("/sign-in").await;
    let resume = browser.get(&gateway).await.redirect();
    let answer = browser.get(&resume).await.redirect();
    assert!(
        answer.starts_with(&format!("{PORTAL}&ticket=ST-")),
        "{answer}"
    );
    let ticket = query(&answer)["ticket"].clone();
    let answer = validate(&site, "/cas/serviceValidate", PORTAL, &ticket).await;
    assert!(element(&answer, "user").is_some(), "{answer}");
    let archive = login(crate::services::ARCHIVE, &[("gateway", "true")]);
    let answer = browser.get(&archive).await.redirect();
    assert_eq!(answer, crate::services::ARCHIVE, "a password is not enough");
}

#[tokio::test]
async fn no_service_then_my_account() {
    let (_site, browser) = started().await;
    for to in [
        "/cas/login",
        "/cas/login?service=",
        "/cas/login?gateway=true",
    ] {
        assert_eq!(browser.get(to).await.redirect(), "/account");
    }
}

#[tokio::test]
async fn sign_out_then_no_ticket_without_a_new_sign_in() {
    let (_site, browser) = started().await;
    for (service, wanted) in [
        (Some(PORTAL), Some(PORTAL)),
        (None, None),
        (Some("https://evil.example/"), None),
    ] {
        browser.sign_in("/sign-in").await;
        ticket(&browser, LIBRARY).await;
        let mut parameters = vec![("url", "https://library.example/app/")];
        parameters.extend(service.map(|service| ("service", service)));
        let logout = crate::services::path("/cas/logout", &parameters);
        for _ in 0..2 {
            let page = browser.get(&logout).await;
            match wanted {
                Some(to) => assert_eq!(page.redirect(), to),
                None => {
                    let said = page.body.contains("data-testid=\"signed-out\"");
                    assert!(page.status == 200 && said, "{}", page.body);
                    assert!(!page.body.contains("example/"), "{}", page.body);
                }
            }
            let gateway = login(LIBRARY, &[("gateway", "true")]);
            assert_eq!(browser.get(&gateway).await.redirect(), LIBRARY);
        }
    }
}

/// Addresses that name a service in other letters lead to where the browser would read them to lead, and are validated in any of these
/// letters.
#[tokio::test]
async fn address_in_any_writing_then_the_ticket_goes_where_a_browser_reads_it() {
    let (site, browser) = started().await;
    browser.sign_in("/sign-in").await;
    for (service, leads_to, validated) in [
        (
            "https://LIBRARY.example/login",
            "https://library.example/login?",
            LIBRARY,
        ),
        (
            "https://library.example:443/login",
            "https://library.example/login?",
            LIBRARY,
        ),
        (
            "https://library.example/login;jsessionid=0AF3.n1",
            "https://library.example/login;jsessionid=0AF3.n1?",
            LIBRARY,
        ),
        (
            "https://library.example/login#/route?x",
            "https://library.example/login?ticket=",
            LIBRARY,
        ),
        (
            "https://library.example/a?x=1&y=%C3%BC",
            "https://library.example/a?x=1&y=%C3%BC&ticket=",
            "https://library.example/a?x=1&y=ü",
        ),
        (
            "https://library.example/app/Bücher?q=a b"
                .replace(' ', "+")
                .as_str(),
            "https://library.example/app/B%C3%BCcher?q=a+b&ticket=",
            "https://library.example/app/B%C3%BCcher?q=a+b",
        ),
        (
            "https://library.example/app/x/../y?",
            "https://library.example/app/y?ticket=",
            "https://library.example/app/y?",
        ),
        (
            "https://bücher.example/a",
            "https://xn--bcher-kva.example/a?ticket=",
            "https://xn--BCHER-kva.example/a",
        ),
        (
            "https://portal.example:8443/in/here/a;b=c?service=https://evil.example/",
            "https://portal.example:8443/in/here/a;b=c?service=https://evil.example/&ticket=",
            "https://portal.example:8443/in/here/a;b=c?service=https://evil.example/",
        ),
    ] {
        let arrived = browser.get(&login(service, &[])).await.redirect();
        let answer = browser.go_on(&arrived).await;
        assert!(answer.starts_with(leads_to), "{service}: {answer}");
        let ticket = query(&answer)["ticket"].clone();
        let answer = validate(&site, "/cas/serviceValidate", validated, &ticket).await;
        assert!(element(&answer, "user").is_some(), "{service}: {answer}");
    }
    let fragment = browser
        .get(&login("https://library.example/login#/route?x", &[]))
        .await
        .redirect();
    let answer = browser.go_on(&fragment).await;
    assert!(answer.ends_with("#/route?x"), "{answer}");
}
