//! Clients and strangers who try more than they may.

use reqwest::StatusCode;
use server::config::Options;

use crate::browser::{Browser, SECRET, Site, http};
use crate::wiki::{Service, query};

/// Signs in at the wiki and returns the sign-in that was begun, and the address with the code.
async fn code_at_the_wiki(site: &Site, wiki: &Service) -> (crate::wiki::Begun, String) {
    let browser = Browser::at(site);
    browser.sign_in("/sign-in").await;
    let begun = wiki.begin(&[]);
    let arrived = browser.get(&begun.address).await.redirect();
    (begun, browser.go_on(&arrived).await)
}

#[tokio::test]
async fn code_exchanged_twice_then_its_access_token_ends() {
    let site = Site::start().await;
    let wiki = Service::wiki(&site).await;
    let (begun, answer) = code_at_the_wiki(&site, &wiki).await;
    let tokens = wiki.exchange(&begun, &answer).await.unwrap();
    assert_eq!(wiki.user_info_status(&site, &tokens).await, 200);
    let again = wiki.exchange(&begun, &answer).await.unwrap_err();
    assert!(again.contains("invalid_grant"), "{again}");
    assert_eq!(wiki.user_info_status(&site, &tokens).await, 401);
}

#[tokio::test]
async fn used_code_presented_by_another_client_then_the_tokens_stay() {
    let site = Site::start().await;
    let wiki = Service::wiki(&site).await;
    let (begun, answer) = code_at_the_wiki(&site, &wiki).await;
    let tokens = wiki.exchange(&begun, &answer).await.unwrap();
    let code = query(&answer)["code"].clone();
    let stolen = [
        ("grant_type", "authorization_code"),
        ("code", code.as_str()),
        ("redirect_uri", "https://wiki.example/back"),
        ("code_verifier", begun.verifier.secret().as_str()),
    ];
    let refused = http()
        .post(format!("{}/oidc/token", site.origin))
        .basic_auth("shop", Some(SECRET))
        .form(&stolen)
        .send()
        .await
        .unwrap();
    assert_eq!(refused.status().as_u16(), 400);
    assert_eq!(wiki.user_info_status(&site, &tokens).await, 200);
}

#[tokio::test]
async fn authorization_asked_by_post_then_the_browser_asks_again_by_itself() {
    let site = Site::start().await;
    let form = [("client_id", "wiki"), ("state", "ä b")];
    let answer = http()
        .post(format!("{}/oidc/authorize", site.origin))
        .form(&form)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status().as_u16(), 303);
    let to = answer.headers()["location"].to_str().unwrap();
    assert_eq!(to, "/oidc/authorize?client_id=wiki&state=%C3%A4+b");
}

#[tokio::test]
async fn code_or_access_token_too_late_then_refused() {
    let site = Site::start().await;
    let wiki = Service::wiki(&site).await;
    let (begun, answer) = code_at_the_wiki(&site, &wiki).await;
    site.move_clock(61);
    let late = wiki.exchange(&begun, &answer).await.unwrap_err();
    assert!(late.contains("invalid_grant"), "{late}");
    let (begun, answer) = code_at_the_wiki(&site, &wiki).await;
    let tokens = wiki.exchange(&begun, &answer).await.unwrap();
    site.move_clock(61 + 10 * 60);
    assert_eq!(wiki.user_info_status(&site, &tokens).await, 401);
}

#[tokio::test]
async fn code_with_another_verifier_address_or_client_then_refused() {
    let site = Site::start().await;
    let wiki = Service::wiki(&site).await;
    let (begun, answer) = code_at_the_wiki(&site, &wiki).await;
    let verifier = begun.verifier.secret().as_str();
    let code = query(&answer)["code"].clone();
    let good = [
        ("grant_type", "authorization_code"),
        ("code", code.as_str()),
        ("redirect_uri", "https://wiki.example/back"),
        ("client_id", "wiki"),
    ];
    let send = async |changes: &[(&str, &str)], secret: Option<&str>| {
        let mut form = good.to_vec();
        form.retain(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
        form.extend(changes);
        let request = http()
            .post(format!("{}/oidc/token", site.origin))
            .form(&form);
        let request = match secret {
            Some(secret) => request.basic_auth("shop", Some(secret)),
            None => request,
        };
        let answer = request.send().await.unwrap();
        let status = answer.status().as_u16();
        let body: serde_json::Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
        (status, body["error"].as_str().unwrap().to_owned())
    };
    let wrong = (
        "code_verifier",
        "wrong-verifier-wrong-verifier-wrong-verifier",
    );
    let grant = (400, "invalid_grant".to_owned());
    assert_eq!(send(&[], None).await, grant, "without a verifier");
    assert_eq!(send(&[wrong], None).await, grant);
    let (short, long, odd) = ("a".repeat(42), "a".repeat(129), "é".repeat(30));
    for ill_formed in ["", "short", &short, &long, &odd] {
        let ill_formed = ("code_verifier", ill_formed);
        assert_eq!(send(&[ill_formed], None).await, grant, "{ill_formed:?}");
    }
    let elsewhere = ("redirect_uri", "https://wiki.example/other");
    assert_eq!(send(&[elsewhere], None).await, grant);
    let at_shop = [
        ("client_id", "shop"),
        ("client_secret", SECRET),
        ("code_verifier", verifier),
    ];
    assert_eq!(send(&at_shop, None).await, grant, "another client's code");
    let client = (401, "invalid_client".to_owned());
    let no_secret = [("client_id", "shop")];
    assert_eq!(send(&no_secret, None).await, client);
    assert_eq!(send(&no_secret, Some("wrong")).await, client);
    assert_eq!(send(&[("client_id", "other")], None).await, client);
    assert_eq!(send(&[], Some(SECRET)).await, client, "two clients");
    let twice = [("code", code.as_str()), ("code", code.as_str())];
    assert_eq!(send(&twice, None).await, (400, "invalid_request".into()));
    let password = [("grant_type", "password")];
    let unsupported = (400, "unsupported_grant_type".into());
    assert_eq!(send(&password, None).await, unsupported);
}

#[tokio::test]
async fn client_or_address_is_not_known_then_a_page_and_no_redirect() {
    let site = Site::start().await;
    let (wiki, browser) = (Service::wiki(&site).await, Browser::at(&site));
    let good = wiki.begin(&[]).address;
    for bad in [
        good.replace("wiki.example", "evil.example"),
        good.replace("client_id=wiki", "client_id=shop"),
        good.replace("client_id=wiki", "client_id=nobody"),
    ] {
        let page = browser.get(&bad).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{bad}");
        assert!(page.body.contains("page-service-request"), "{}", page.body);
        assert_eq!(page.location, "");
    }
}

#[tokio::test]
async fn link_of_another_browsers_sign_in_then_it_leads_nowhere() {
    let site = Site::start().await;
    let wiki = Service::wiki(&site).await;
    let (attacker, victim) = (Browser::at(&site), Browser::at(&site));
    victim.sign_in("/sign-in").await;
    let arrived = attacker.get(&wiki.begin(&[]).address).await.redirect();
    let page = victim.get(&arrived).await;
    assert_eq!(page.status, StatusCode::GONE);
    assert!(page.body.contains("page-service-over"), "{}", page.body);
    let sign_in = format!("/sign-in?to={arrived}");
    assert_eq!(victim.get(&sign_in).await.status, StatusCode::GONE);
    // Not granted yet, and never to a browser that did not arrive with it.
    let resume = arrived.replace("/continue/", "/oidc/resume/");
    for browser in [&attacker, &victim] {
        assert_eq!(browser.get(&resume).await.status, StatusCode::GONE);
    }
}

#[tokio::test]
async fn sign_in_for_a_service_too_late_or_taken_then_it_is_over() {
    let site = Site::start().await;
    let (wiki, browser) = (Service::wiki(&site).await, Browser::at(&site));
    browser.sign_in("/sign-in").await;
    let taken = browser.get(&wiki.begin(&[]).address).await.redirect();
    browser.go_on(&taken).await;
    let resume = taken.replace("/continue/", "/oidc/resume/");
    for path in [&taken, &resume] {
        assert_eq!(browser.get(path).await.status, StatusCode::GONE, "{path}");
    }
    let late = browser.get(&wiki.begin(&[]).address).await.redirect();
    site.move_clock(30 * 60);
    assert_eq!(browser.get(&late).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn one_network_begins_too_many_then_it_waits() {
    let site = Site::start_with(Options {
        network_factor: Some(1),
        ..Options::default()
    })
    .await;
    let (wiki, browser) = (Service::wiki(&site).await, Browser::at(&site));
    let begun = wiki.begin(&[]).address;
    for _ in 0..300 {
        browser.get(&begun).await.redirect();
    }
    let page = browser.get(&begun).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    site.move_clock(601);
    browser.get(&begun).await.redirect();
}

#[tokio::test]
async fn account_is_stopped_then_its_access_tokens_end() {
    let site = Site::start().await;
    let (wiki, browser) = (Service::wiki(&site).await, Browser::at(&site));
    browser.sign_in("/sign-in").await;
    let begun = wiki.begin(&[]);
    let arrived = browser.get(&begun.address).await.redirect();
    let answer = browser.go_on(&arrived).await;
    let tokens = wiki.exchange(&begun, &answer).await.unwrap();
    assert_eq!(wiki.user_info_status(&site, &tokens).await, 200);
    let page = browser.get("/account/stop").await;
    browser.post(&page, "/account/stop", &[]).await;
    assert_eq!(wiki.user_info_status(&site, &tokens).await, 401);
}
