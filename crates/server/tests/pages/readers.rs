//! Requests that no reader has made: HEAD, a prefetch, and addresses to which a page of another site leads.

use countersign_server::config::Options;
use protocol::messages::ChangeKind;
use reqwest::Method;
use testkit::phone::Phone;

use crate::browser::{Browser, EMAIL, PASSWORD};
use crate::mails;
use crate::phone::{
    approve_only, ask_for_step_up, change_of, finish_step_up, inbox, open_return, owner_with_phone,
    replacement_page,
};
use crate::server::Running;

const PREFETCHES: [(&str, &str); 4] = [
    ("sec-purpose", "prefetch"),
    ("sec-purpose", "prefetch;prerender"),
    ("purpose", "prefetch"),
    ("x-moz", "prefetch"),
];

/// Asks for `path` as a program does before a person opens it: nothing is shown, and no cookie is set.
async fn look_at(browser: &Browser, path: &str) {
    let head = browser.request(Method::HEAD, path).send().await.unwrap();
    assert_eq!(head.status(), 200, "{path}");
    assert!(head.headers().get("set-cookie").is_none(), "{path}");
    for (name, value) in PREFETCHES {
        let request = browser.request(Method::GET, path).header(name, value);
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), 503, "{path} {name}: {value}");
        assert!(answer.headers().get("set-cookie").is_none(), "{path}");
    }
}

#[tokio::test]
async fn path_without_a_page_looked_at_then_not_found_as_for_a_reader() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    for method in [Method::GET, Method::HEAD] {
        let answer = browser
            .request(method.clone(), "/nowhere/at-all")
            .send()
            .await;
        assert_eq!(answer.unwrap().status(), 404, "{method}");
    }
}

#[tokio::test]
async fn s21_return_looked_at_before_it_is_opened_then_it_still_signs_in() {
    let server = Running::start().await;
    let (_, mut phone) = owner_with_phone(&server).await;
    for passwordless in [false, true] {
        let browser = Browser::at(&server);
        let path = open_return(&browser, &mut phone, passwordless).await;
        look_at(&browser, &path).await;
        look_at(&Browser::at(&server), &path).await;
        browser.get(&path).await.leads_to("/account");
    }
}

#[tokio::test]
async fn s21_mailed_links_looked_at_before_they_are_opened_then_they_still_work() {
    let server = Running::start_with_wait(0).await;
    let (owner, _) = owner_with_phone(&server).await;
    let form = [("email", EMAIL)];
    let asking = Browser::at(&server);
    asking.post("/sign-in/forgotten", &form).await.is(200);
    let link = mails::wait_for_links(&server, 1).await.remove(0);
    look_at(&asking, &link).await;
    asking.get(&link).await.leads_to("/account/new-password");

    owner.post("/account/stop", &[]).await;
    owner.sign_in_to_recover().await;
    let page = replacement_page();
    let link = mails::recovery_link(&server, &owner, &page).await;
    look_at(&owner, &link).await;
    owner.get("/account/devices/add").await.leads_to(&page);
    owner.get(&link).await.leads_to(&page);
    owner.get("/account/devices/add").await.is(200);
}

#[tokio::test]
async fn s21_page_looked_at_then_no_change_begins() {
    let server = Running::start().await;
    let (owner, _) = owner_with_phone(&server).await;
    look_at(&owner, "/account/devices/add").await;
    owner
        .get("/account/step-up")
        .await
        .leads_to("/account/devices");
}

/// Opens `path` in this browser as a link on a page of another site does.
async fn open_from(browser: &Browser, site: &str, path: &str) -> String {
    let request = browser.request(Method::GET, path);
    let answer = request.header("sec-fetch-site", site).send().await.unwrap();
    let location = answer.headers().get("location").unwrap();
    location.to_str().unwrap().to_owned()
}

async fn ask_to_change_the_password(server: &Running) -> (Browser, Phone) {
    let (owner, phone) = owner_with_phone(server).await;
    owner
        .get("/account/password")
        .await
        .leads_to("/account/step-up");
    ask_for_step_up(&owner, &phone).await;
    (owner, phone)
}

#[tokio::test]
async fn s21_other_site_opens_the_page_of_a_change_then_the_change_that_was_asked_goes_on() {
    for site in ["cross-site", "same-site"] {
        let server = Running::start().await;
        let (owner, mut phone) = ask_to_change_the_password(&server).await;
        for path in ["/account/devices/add", "/account/sessions/end-others"] {
            assert_eq!(open_from(&owner, site, path).await, "/account/step-up");
        }
        let request = finish_step_up(&owner, &mut phone, "/account/password").await;
        assert_eq!(change_of(&request).kind(), ChangeKind::ChangePassword);
        // Neither does it take what the device has confirmed.
        open_from(&owner, site, "/account/devices/add").await;
        owner.get("/account/password").await.is(200);
    }
}

#[tokio::test]
async fn s21_other_site_leads_to_a_page_without_a_change_in_progress_then_it_begins_as_ever() {
    let server = Running::start().await;
    let (owner, mut phone) = owner_with_phone(&server).await;
    let path = "/account/devices/add";
    assert_eq!(
        open_from(&owner, "cross-site", path).await,
        "/account/step-up"
    );
    ask_for_step_up(&owner, &phone).await;
    // The person's own next step replaces it.
    owner
        .get("/account/password")
        .await
        .leads_to("/account/step-up");
    assert!(inbox(&phone).await.is_empty());
    ask_for_step_up(&owner, &phone).await;
    let code = owner.match_code("/account/step-up").await;
    let request = approve_only(&mut phone, &code).await;
    assert_eq!(change_of(&request).kind(), ChangeKind::ChangePassword);
}

#[tokio::test]
async fn password_forgotten_and_device_lost_then_the_page_leads_on_and_not_in_a_circle() {
    let server = Running::start_with(Options {
        contact_url: Some("mailto:help@example.eu".into()),
        ..Options::default()
    })
    .await;
    let (owner, _) = owner_with_phone(&server).await;
    let asking = Browser::at(&server);
    asking
        .post("/sign-in/forgotten", &[("email", EMAIL)])
        .await
        .is(200);
    let link = mails::wait_for_links(&server, 1).await.remove(0);
    asking.get(&link).await.leads_to("/account/new-password");
    asking
        .get("/account/new-password")
        .await
        .leads_to("/account/step-up");
    let page = asking.get("/account/step-up").await;
    page.shows_element("to-sign-in");
    page.shows_element("to-contact");
    page.lacks("href=\"/account/devices\"");
    // With the password, the way on is the recovery of a device.
    asking.sign_in_to_recover().await;
    asking.get("/account/recover").await.is(200);

    // A signed-in person gets to the reset of a PIN, and to the end of all devices.
    owner.get("/account/devices/add").await;
    let page = owner.get("/account/step-up").await;
    page.shows_element("to-devices");
    page.shows_element("to-stop");
    let form = [("password", PASSWORD)];
    owner.post("/account/step-up", &form).await;
    owner.get("/account/stop").await.is(200);
}
