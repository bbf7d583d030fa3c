//! A service signs people in.

use server::config::Options;
use server::demo::EMAIL;

use crate::browser::{Browser, SECRET, Site};
use crate::phone::enrol;
use crate::wiki::{Service, query};

#[tokio::test]
async fn service_asks_for_a_sign_in_then_it_learns_who_signed_in_and_how() {
    let site = Site::start().await;
    let (wiki, browser) = (Service::wiki(&site).await, Browser::at(&site));
    let begun = wiki.begin(&[]);
    let arrived = browser.get(&begun.address).await.redirect();
    assert!(arrived.starts_with("/continue/"), "{arrived}");
    let sign_in = browser.get(&arrived).await.redirect();
    assert_eq!(sign_in, format!("/sign-in?to={arrived}"));
    assert!(browser.get(&sign_in).await.body.contains("City wiki"));
    assert_eq!(browser.sign_in(&sign_in).await, arrived);
    let answer = browser.go_on(&arrived).await;
    assert!(answer.starts_with("https://wiki.example/back?"), "{answer}");
    assert_eq!(query(&answer).get("iss"), Some(&site.origin));

    let tokens = wiki.exchange(&begun, &answer).await.unwrap();
    let claims = wiki.claims(&begun, &tokens);
    assert_eq!(
        claims.auth_context_ref().unwrap().as_str(),
        "urn:countersign:acr:password"
    );
    assert!(claims.auth_time().is_some());
    let user = wiki.user_info(&tokens, &claims).await;
    assert_eq!(user.email().unwrap().as_str(), EMAIL);
    assert_eq!(user.email_verified(), Some(true));
    assert!(user.given_name().is_some() && user.family_name().is_some());
}

#[tokio::test]
async fn person_who_is_signed_in_then_another_service_needs_no_password() {
    let site = Site::start().await;
    let (wiki, browser) = (Service::wiki(&site).await, Browser::at(&site));
    let shop = Service::discover(&site, "shop", "https://shop.example/a?x=1", Some(SECRET)).await;
    let begun = wiki.begin(&[]);
    let arrived = browser.get(&begun.address).await.redirect();
    let sign_in = browser.get(&arrived).await.redirect();
    browser.sign_in(&sign_in).await;
    let answer = browser.go_on(&arrived).await;
    let first = wiki.exchange(&begun, &answer).await.unwrap();

    let begun_at_shop = shop.begin(&[]);
    let arrived = browser.get(&begun_at_shop.address).await.redirect();
    let answer = browser.go_on(&arrived).await;
    assert!(
        answer.starts_with("https://shop.example/a?x=1&code="),
        "{answer}"
    );
    let second = shop.exchange(&begun_at_shop, &answer).await.unwrap();
    assert_eq!(
        wiki.claims(&begun, &first).subject(),
        shop.claims(&begun_at_shop, &second).subject()
    );
}

#[tokio::test]
async fn service_allows_no_page_then_an_answer_at_once() {
    let site = Site::start().await;
    let (wiki, browser) = (Service::wiki(&site).await, Browser::at(&site));
    let begun = wiki.begin(&[("prompt", "none")]);
    let answer = browser.get(&begun.address).await.redirect();
    assert_eq!(query(&answer)["error"], "login_required");
    assert_eq!(browser.sign_in("/sign-in").await, "/account");
    let begun = wiki.begin(&[("prompt", "none")]);
    let resume = browser.get(&begun.address).await.redirect();
    let answer = browser.get(&resume).await.redirect();
    wiki.exchange(&begun, &answer).await.unwrap();
}

#[tokio::test]
async fn session_older_than_the_service_allows_then_the_person_signs_in_again() {
    let site = Site::start().await;
    let (wiki, browser) = (Service::wiki(&site).await, Browser::at(&site));
    browser.sign_in("/sign-in").await;
    site.move_clock(100);
    for (parameters, again) in [
        (&[("max_age", "200")][..], false),
        (&[("max_age", "50")][..], true),
        (&[("prompt", "login")][..], true),
    ] {
        let begun = wiki.begin(parameters);
        let arrived = browser.get(&begun.address).await.redirect();
        if again {
            let sign_in = browser.get(&arrived).await.redirect();
            assert_eq!(sign_in, format!("/sign-in?to={arrived}"), "{parameters:?}");
            assert_eq!(browser.sign_in(&sign_in).await, arrived);
        }
        let answer = browser.go_on(&arrived).await;
        let tokens = wiki.exchange(&begun, &answer).await.unwrap();
        let age = {
            let claims = wiki.claims(&begun, &tokens);
            let at = claims.auth_time().unwrap();
            (claims.issue_time() - at).num_seconds()
        };
        assert_eq!(age >= 100, !again, "{parameters:?}: {age}");
        site.move_clock(if again { 200 } else { 100 });
    }
}

/// A service that accepts the password alone, also of accounts with a device.
const MENU: &str = r#"
    [[services]]
    id = "menu"
    name = "Canteen menu"
    second-factor = "optional"
    [services.oidc]
    redirect-uris = ["https://menu.example/"]"#;

#[tokio::test]
async fn b03_service_accepts_the_password_alone_then_it_opens_no_more_than_such_services() {
    let site = Site::start_with_services(Options::default(), MENU).await;
    let owner = Browser::at(&site);
    owner.sign_in("/sign-in").await;
    enrol(&site, &owner).await;
    let menu = Service::discover(&site, "menu", "https://menu.example/", None).await;
    let wiki = Service::wiki(&site).await;

    let visitor = Browser::at(&site);
    let begun = menu.begin(&[]);
    let arrived = visitor.get(&begun.address).await.redirect();
    let sign_in = visitor.get(&arrived).await.redirect();
    // The page of the password says for which service, too.
    let page = visitor.get(&sign_in).await;
    let form = [("email", EMAIL), ("to", arrived.as_str())];
    visitor.post(&page, "/sign-in", &form).await;
    let page = visitor.get("/sign-in/password").await;
    assert!(page.body.contains("Canteen menu"), "{}", page.body);
    assert_eq!(visitor.sign_in(&sign_in).await, arrived);
    let answer = visitor.go_on(&arrived).await;
    let tokens = menu.exchange(&begun, &answer).await.unwrap();
    assert_eq!(
        menu.claims(&begun, &tokens)
            .auth_context_ref()
            .unwrap()
            .as_str(),
        "urn:countersign:acr:password"
    );
    // It is kept for such services.
    let again = menu.begin(&[("prompt", "none")]);
    let resume = visitor.get(&again.address).await.redirect();
    let answer = visitor.get(&resume).await.redirect();
    menu.exchange(&again, &answer).await.unwrap();

    // It opens nothing of My Account, and no service that asks for more.
    for page in [
        "/account",
        "/account/devices",
        "/account/devices/add",
        "/account/recover",
        "/account/stop",
        "/account/password",
    ] {
        let led = visitor.get(page).await.redirect();
        assert!(led.starts_with("/sign-in"), "{page}: {led}");
    }
    let silent = wiki.begin(&[("prompt", "none")]);
    let refused = visitor.get(&silent.address).await.redirect();
    assert_eq!(query(&refused)["error"], "login_required");
    let at_wiki = wiki.begin(&[]);
    let arrived = visitor.get(&at_wiki.address).await.redirect();
    let sign_in = visitor.get(&arrived).await.redirect();
    assert_eq!(sign_in, format!("/sign-in?to={arrived}"));
    assert_eq!(visitor.sign_in(&sign_in).await, "/account/recover");
    // The owner's session is as strong as before, there too.
    let begun = menu.begin(&[]);
    let arrived = owner.get(&begun.address).await.redirect();
    owner.go_on(&arrived).await;
    assert_eq!(owner.get("/account").await.status, 200);
}

#[tokio::test]
async fn session_of_the_same_second_then_the_person_still_signs_in_anew() {
    let site = Site::start().await;
    let (wiki, browser) = (Service::wiki(&site).await, Browser::at(&site));
    browser.sign_in("/sign-in").await;
    for parameters in [[("prompt", "login")], [("max_age", "0")]] {
        let begun = wiki.begin(&parameters);
        let arrived = browser.get(&begun.address).await.redirect();
        let sign_in = browser.get(&arrived).await.redirect();
        assert_eq!(sign_in, format!("/sign-in?to={arrived}"), "{parameters:?}");
        assert_eq!(browser.sign_in(&sign_in).await, arrived);
        let answer = browser.go_on(&arrived).await;
        wiki.exchange(&begun, &answer).await.unwrap();
    }
    let silent = wiki.begin(&[("prompt", "none"), ("max_age", "0")]);
    let answer = query(&browser.get(&silent.address).await.redirect());
    assert_eq!(answer["error"], "login_required");
}

#[tokio::test]
async fn service_requires_a_second_factor_then_the_password_alone_leads_to_its_registration() {
    let site = Site::start().await;
    let browser = Browser::at(&site);
    let vault = Service::discover(&site, "vault", "https://vault.example/", None).await;
    browser.sign_in("/sign-in").await;
    let begun = vault.begin(&[]);
    let arrived = browser.get(&begun.address).await.redirect();
    let sign_in = browser.get(&arrived).await.redirect();
    assert_eq!(sign_in, format!("/sign-in?to={arrived}"));
    assert_eq!(browser.sign_in(&sign_in).await, "/account/recover");
}
