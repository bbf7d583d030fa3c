//! The session that a password alone opens, and the mail about a sign-in.

use countersign_server::config::Options;
use countersign_server::domain::account::Email;
use countersign_server::store::StoreError;

use crate::browser::{Browser, EMAIL, PASSWORD, Page, methods_on};
use crate::mails;
use crate::phone::{enrol, owner_with_phone, replacement_page};
use crate::server::Running;

const DAY: u64 = 24 * 60 * 60;
/// Mails about new browsers in a day.
const MAILS: usize = 20;

/// Every page and form that does not serve the recovery of a second factor.
async fn opens_nothing(browser: &Browser) {
    let entry = format!("/account/history/{}/report", "0".repeat(32));
    let device = |page: &str| format!("/account/devices/{}/{page}", "0".repeat(32));
    let service = format!("/continue/{}", "0".repeat(32));
    let sign = format!("{service}/sign");
    for path in [
        "/account",
        "/account/history",
        &entry,
        "/account/devices",
        &device("remove"),
        "/account/password",
        "/account/new-password",
        "/account/step-up",
        &service,
        &sign,
        &format!("{service}/signing/waiting"),
    ] {
        browser.get(path).await.leads_to("/account/recover");
    }
    let language = [("to", "de")];
    for (path, form) in [
        ("/account/language", &language[..]),
        (&entry, &[]),
        (&device("rename"), &[("name", "x")]),
        (&device("remove"), &[]),
        ("/account/password", &[]),
        ("/account/step-up", &[("password", PASSWORD)]),
        (&sign, &[("method", "app-pin")]),
        (&format!("{service}/signing/finish"), &[]),
    ] {
        let page: Page = browser.post(path, form).await;
        page.leads_to("/account/recover");
    }
    browser.get("/account/recover").await.is(200);
}

#[tokio::test]
async fn s03_device_enrolled_then_the_password_alone_opens_only_the_recovery() {
    let server = Running::start().await;
    let (owner, _) = owner_with_phone(&server).await;
    let thief = Browser::at(&server);
    thief.sign_in_to_recover().await;
    opens_nothing(&thief).await;
    let page = thief.get("/account/recover").await;
    page.shows_element("sign-in-with-app");
    owner.get("/account").await.is(200);
}

#[tokio::test]
async fn s03_device_enrolled_then_password_only_is_not_offered() {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    let page = |browser: Browser| async move {
        let email = [("email", EMAIL)];
        browser.post("/sign-in", &email).await;
        browser.get("/sign-in/password").await.body
    };
    // The only way is the button below the password.
    let body = page(owner.clone()).await;
    assert_eq!(methods_on(&body), ["password"]);
    assert!(!body.contains("Without the app"), "{body}");
    enrol(&server, &owner, "Phone").await;
    for browser in [owner, Browser::at(&server)] {
        let body = page(browser).await;
        assert_eq!(
            methods_on(&body),
            ["app-pin", "on-mobile", "app-qr", "password"]
        );
        assert!(!body.contains("Password only"), "{body}");
        assert!(body.contains("Without the app"), "{body}");
    }
}

/// The page of the password that a browser gets for an address, without the parts that differ for each browser.
async fn asked_for_the_password(browser: &Browser, email: &str) -> String {
    browser.enter_email(email).await;
    let body = browser.get("/sign-in/password").await.body;
    let token = browser.form_token().await;
    body.replace(email, "").replace(&token, "")
}

#[tokio::test]
async fn s03_browser_unknown_then_the_page_says_the_same_of_every_address() {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    let nobody = asked_for_the_password(&Browser::at(&server), "nobody@example.eu").await;
    let email = EMAIL;
    let known = asked_for_the_password(&Browser::at(&server), email).await;
    assert_eq!(known, nobody);
    enrol(&server, &owner, "Phone").await;
    let enrolled = asked_for_the_password(&Browser::at(&server), email).await;
    assert_eq!(enrolled, nobody);
}

#[tokio::test]
async fn s03_sign_in_from_a_recovery_then_the_browser_stays_unknown_to_the_account() {
    let server = Running::start().await;
    owner_with_phone(&server).await;
    let thief = Browser::at(&server);
    thief.sign_in_to_recover().await;
    let id = thief.id();
    let store = server.store();
    let known = store.read(move |tx| -> Result<_, StoreError> {
        let email = Email::parse(EMAIL).unwrap();
        let account = tx.account_by_email(&email)?.unwrap();
        tx.last_method(id, account.id)
    });
    assert_eq!(known.await.unwrap(), None);
}

#[tokio::test]
async fn s03_policy_required_then_the_password_alone_leads_to_the_first_device_only() {
    let options = Options {
        second_factor: Some("required".into()),
        ..Options::default()
    };
    let server = Running::start_with(options).await;
    let owner = Browser::at(&server);
    owner.sign_in_to_recover().await;
    let title = "<h1>Set up the app first</h1>";
    owner.get("/account/recover").await.shows(title);
    opens_nothing(&owner).await;
    enrol(&server, &owner, "Phone").await;
    opens_nothing(&owner).await;
}

#[tokio::test]
async fn s03_sign_in_from_a_new_browser_then_a_mail_tells_of_it_but_not_of_the_first() {
    let server = Running::start().await;
    let owner = Browser::signed_in(&server).await;
    owner.sign_in().await;
    let new_browser = |server: &Running| {
        let texts = mails::texts(server).into_iter();
        texts
            .filter(|text| text.contains("New sign-in to your account"))
            .count()
    };
    for signed_in in 1..=MAILS + 1 {
        Browser::at(&server).sign_in().await;
        mails::settle(&server).await;
        assert_eq!(new_browser(&server), signed_in.min(MAILS));
    }
    server.move_clock(DAY);
    Browser::at(&server).sign_in().await;
    mails::settle(&server).await;
    assert_eq!(new_browser(&server), MAILS + 1);
}

#[tokio::test]
async fn s15_stopped_then_the_password_opens_only_the_recovery_and_cannot_stop_it_again() {
    for policy in ["when-enrolled", "optional"] {
        let options = Options {
            second_factor: Some(policy.into()),
            recovery_wait_hours: Some(24),
            ..Options::default()
        };
        let server = Running::start_with(options).await;
        let (owner, _) = owner_with_phone(&server).await;
        owner.post("/account/stop", &[]).await.is(200);
        owner.sign_in_to_recover().await;
        opens_nothing(&owner).await;
        let page = replacement_page();
        owner.recover_with(&page, "mail").await.is(200);
        let link = mails::wait_for_links(&server, 1).await.pop().unwrap();
        owner.get(&link).await.leads_to(&page);

        let thief = Browser::at(&server);
        thief.sign_in_to_recover().await;
        thief
            .post("/account/stop", &[])
            .await
            .leads_to("/account/recover");
        opens_nothing(&owner).await;
        server.move_clock(DAY + 60);
        owner.sign_in_to_recover().await;
        owner.get("/account/devices/add").await.is(200);
    }
}
