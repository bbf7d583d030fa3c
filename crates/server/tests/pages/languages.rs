//! Pages in the reader's language, mails in the account's.

use countersign_server::text::Language;
use reqwest::header::ACCEPT_LANGUAGE;

use crate::browser::Browser;
use crate::phone::owner_with_phone;
use crate::server::Running;

/// The language and title of the first page for a browser with this `Accept-Language`.
async fn first_page(browser: &Browser, accept: &str) -> String {
    let request = browser.request(reqwest::Method::GET, "/sign-in");
    let answer = request.header(ACCEPT_LANGUAGE, accept).send().await;
    answer.unwrap().text().await.unwrap()
}

#[tokio::test]
async fn i01_browser_with_preferences_then_the_page_uses_the_first_supported_language() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    for (accept, tag) in [
        ("de-AT, en;q=0.7", "de"),
        ("nb, el;q=0.5", "el"),
        ("nb", "en"),
        ("", "en"),
    ] {
        let page = first_page(&browser, accept).await;
        assert!(page.contains(&format!("<html lang=\"{tag}\">")), "{accept}");
    }
}

#[tokio::test]
async fn i01_language_chosen_in_the_menu_then_kept_and_back_at_the_same_page() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    let page = browser.get("/sign-in?over").await.body;
    assert!(page.contains("name=\"back\" value=\"/sign-in?over\""));
    for language in Language::all() {
        let (tag, name) = (language.tag(), language.own_name());
        assert!(
            page.contains(&format!("lang=\"{tag}\"")) && page.contains(name),
            "{tag}"
        );
    }
    browser
        .get("/language?to=el&back=/sign-in?over")
        .await
        .leads_to("/sign-in?over");
    let page = first_page(&browser, "de").await;
    assert!(page.contains("<html lang=\"el\">"));
}

#[tokio::test]
async fn language_menu_with_a_foreign_return_address_then_it_leads_to_our_first_page() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    for back in [
        "https://evil.example",
        "//evil.example",
        "/%5Cevil.example",
        "",
    ] {
        let path = format!("/language?to=de&back={back}");
        browser.get(&path).await.leads_to("/");
    }
    browser.get("/language?to=xx&back=/").await.is(400);
}

#[tokio::test]
async fn i01_unknown_page_then_the_error_is_in_the_language_of_the_browser() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.get("/language?to=de&back=/").await;
    let page = browser.get("/nowhere").await;
    page.is(404);
    page.shows("<html lang=\"de\">");
    page.shows_error("page-not-found");
}

#[tokio::test]
async fn i01_every_language_then_its_first_pages_are_complete() {
    let server = Running::start().await;
    for language in Language::all() {
        let browser = Browser::at(&server);
        let tag = language.tag();
        browser.get(&format!("/language?to={tag}&back=/")).await;
        browser.sign_in().await;
        for path in [
            "/sign-in",
            "/account",
            "/account/devices",
            "/account/devices/add",
            "/e",
        ] {
            let page = browser.get(path).await;
            page.is(200);
            assert!(
                page.body.contains(&format!("<html lang=\"{tag}\">")),
                "{tag} {path}"
            );
            assert!(!page.body.contains(">["), "{tag} {path} lacks a text");
        }
    }
}

/// The form was refused: the page's language menu leads back to a page, and not to one that nobody can open.
async fn menu_leads_to_a_page(browser: &Browser, path: &str, form: &[(&str, &str)]) {
    let refused = browser.post(path, form).await;
    refused.is(422);
    let back = refused.between("name=\"back\" value=\"", "\"").to_owned();
    let page = browser
        .get(&format!(
            "/language?to=de&back={}",
            back.replace('?', "%3F")
        ))
        .await;
    page.leads_to(&back);
    browser.get(&back).await.is(200);
}

#[tokio::test]
async fn i01_language_changed_on_a_refused_form_then_its_page_is_shown_again() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    menu_leads_to_a_page(&browser, "/sign-in", &[("email", "nobody")]).await;
    menu_leads_to_a_page(&browser, "/sign-in/forgotten", &[("email", "nobody")]).await;
    browser.get("/register").await.is(200);
    menu_leads_to_a_page(
        &browser,
        "/register",
        &[("email", "nobody"), ("check", "x")],
    )
    .await;

    let (owner, phone) = owner_with_phone(&server).await;
    menu_leads_to_a_page(&owner, "/account/details/name", &[]).await;
    menu_leads_to_a_page(&owner, "/account/details/email", &[("email", "x")]).await;
    let rename = format!("/account/devices/{}/rename", phone.device.to_hex());
    menu_leads_to_a_page(&owner, &rename, &[("name", "")]).await;

    let mobile = Browser::at(&server);
    mobile.begin_sign_in("on-mobile").await;
    menu_leads_to_a_page(&mobile, "/sign-in/on-mobile/code", &[("code", "x")]).await;
    let offline = Browser::at(&server);
    offline.begin_sign_in("app-qr").await;
    menu_leads_to_a_page(&offline, "/sign-in/code", &[("code", "x")]).await;
}
