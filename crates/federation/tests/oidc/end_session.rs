//! A service sends the browser to sign out (OpenID Connect RP-Initiated Logout 1.0).

use openidconnect::url::form_urlencoded;
use reqwest::StatusCode;
use server::config::Options;

use crate::browser::{Browser, Page, Site, http};
use crate::relying_party::RelyingParty;
use crate::wiki::Service;

const BACK: &str = "https://a.example/out?a=b";

/// A browser that signed in to the services `a` and `b`, and the ID token that `a` got.
struct Signed {
    site: Site,
    rp: RelyingParty,
    browser: Browser,
    id_token: String,
}

async fn signed_in() -> Signed {
    let rp = RelyingParty::start(&[]).await;
    let more = rp.service("a") + &rp.service("b");
    let site = Site::start_with_services(Options::default(), &more).await;
    let browser = Browser::at(&site);
    browser.sign_in("/sign-in").await;
    let id_token = id_token(&site, &browser, "a").await;
    Signed {
        site,
        rp,
        browser,
        id_token,
    }
}

async fn id_token(site: &Site, browser: &Browser, id: &str) -> String {
    let back = format!("https://{id}.example/back");
    let service = Service::discover(site, id, &back, None).await;
    let (_, tokens) = service.sign_in(browser).await;
    let tokens = serde_json::to_value(&tokens).unwrap();
    tokens["id_token"].as_str().unwrap().to_owned()
}

fn logout(parameters: &[(&str, &str)]) -> String {
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(parameters)
        .finish();
    format!("/oidc/logout?{query}")
}

async fn is_signed_in(browser: &Browser) -> bool {
    browser.get("/account").await.status == StatusCode::OK
}

fn asks(page: &Page) -> bool {
    page.status == StatusCode::OK && page.body.contains("data-testid=\"service-sign-out\"")
}

#[tokio::test]
async fn b13_id_token_names_the_session_then_signed_out_and_back_at_once() {
    let mut signed = signed_in().await;
    // An ID token that is over still names its session.
    signed.site.move_clock(60 * 60);
    let asked = logout(&[
        ("id_token_hint", &signed.id_token),
        ("post_logout_redirect_uri", BACK),
        ("state", "x&y"),
    ]);
    let to = signed.browser.get(&asked).await.redirect();
    assert_eq!(to, format!("{BACK}&state=x%26y"));
    assert!(!is_signed_in(&signed.browser).await);
    assert!(signed.rp.claims(&signed.site, "a").await["sid"].is_string());
}

#[tokio::test]
async fn no_id_token_then_a_page_asks_and_only_its_form_signs_out() {
    let signed = signed_in().await;
    let asked = [
        ("client_id", "a"),
        ("post_logout_redirect_uri", BACK),
        ("state", "s"),
    ];
    let page = signed.browser.get(&logout(&asked)).await;
    assert!(asks(&page) && page.body.contains("Service a"), "{page:?}");
    assert!(is_signed_in(&signed.browser).await);
    let forged = http()
        .post(format!("{}/oidc/logout/confirm", signed.site.origin))
        .form(&asked)
        .send();
    assert_eq!(forged.await.unwrap().status(), StatusCode::FORBIDDEN);
    let done = signed
        .browser
        .post(&page, "/oidc/logout/confirm", &asked)
        .await;
    assert_eq!(done.status, StatusCode::OK);
    assert!(done.body.contains("data-testid=\"signed-out\""));
    let link = "href=\"https://a.example/out?a=b&#38;state=s\"";
    assert!(done.body.contains(link), "{}", done.body);
    assert!(!is_signed_in(&signed.browser).await);
}

#[tokio::test]
async fn id_token_of_another_session_client_or_server_then_a_page_asks() {
    let signed = signed_in().await;
    let other = Browser::at(&signed.site);
    other.sign_in("/sign-in").await;
    let others = id_token(&signed.site, &other, "a").await;
    let (head, rest) = signed.id_token.split_once('.').unwrap();
    let (claims, _) = rest.split_once('.').unwrap();
    let unsigned = format!("eyJhbGciOiJub25lIn0.{claims}.");
    let garbled = format!("{head}.{claims}.AAAA");
    let elsewhere = Site::start_with_services(Options::default(), &signed.rp.service("a")).await;
    let stranger = Browser::at(&elsewhere);
    stranger.sign_in("/sign-in").await;
    let foreign = id_token(&elsewhere, &stranger, "a").await;
    for hint in [&others, &unsigned, &garbled, &foreign, "x"] {
        let page = signed
            .browser
            .get(&logout(&[("id_token_hint", hint)]))
            .await;
        assert!(asks(&page), "{hint}: {page:?}");
    }
    assert!(is_signed_in(&signed.browser).await);
}

#[tokio::test]
async fn request_that_does_not_fit_then_a_page_says_so_and_nobody_is_redirected_or_signed_out() {
    let signed = signed_in().await;
    let hint = ("id_token_hint", signed.id_token.as_str());
    let long = "s".repeat(2_049);
    for asked in [
        &[hint, ("post_logout_redirect_uri", "https://evil.example/")][..],
        &[hint, ("post_logout_redirect_uri", "https://a.example/out")],
        &[
            hint,
            ("post_logout_redirect_uri", "https://b.example/out?a=b"),
        ],
        &[hint, ("client_id", "b")],
        &[hint, ("state", &long)],
        &[("client_id", "nobody")],
        // Without a client, no address is anybody's.
        &[("post_logout_redirect_uri", BACK)],
        &[("client_id", "b"), ("post_logout_redirect_uri", BACK)],
    ] {
        let page = signed.browser.get(&logout(asked)).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{asked:?}");
        assert_eq!(page.location, "");
    }
    assert!(is_signed_in(&signed.browser).await);
}

#[tokio::test]
async fn nobody_is_signed_in_then_back_at_once_or_a_page() {
    let signed = signed_in().await;
    let nobody = Browser::at(&signed.site);
    let asked = [("client_id", "a"), ("post_logout_redirect_uri", BACK)];
    assert_eq!(nobody.get(&logout(&asked)).await.redirect(), BACK);
    let page = nobody.get("/oidc/logout").await;
    assert!(page.body.contains("data-testid=\"signed-out\""), "{page:?}");
}

#[tokio::test]
async fn client_posts_its_form_then_the_browser_asks_again_with_its_cookies() {
    let signed = signed_in().await;
    let posted = http()
        .post(format!("{}/oidc/logout", signed.site.origin))
        .header("origin", "https://a.example")
        .form(&[("id_token_hint", &signed.id_token)])
        .send();
    let posted = posted.await.unwrap();
    assert_eq!(posted.status(), StatusCode::SEE_OTHER);
    let to = posted.headers()["location"].to_str().unwrap();
    let page = signed.browser.get(to).await;
    assert!(page.body.contains("data-testid=\"signed-out\""), "{page:?}");
    assert!(!is_signed_in(&signed.browser).await);
}
