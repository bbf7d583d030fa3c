//! Changes of the account: an approval or a code is for one change and its object, once (finding 1).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use protocol::ids::DeviceId;
use protocol::messages::{ChangeKind, DeviceState, Request, RequestKind};
use protocol::signed::Message as _;
use testkit::phone::{Phone, random};

use crate::browser::{Browser, EMAIL, PASSWORD, Page, Running};
use crate::phone::{PIN, approve_only, change_of, enrol, enrol_two, inbox};

const ADD: &str = "/account/devices/add";
const STEP_UP: &str = "/account/step-up";

fn remove_path(device: DeviceId) -> String {
    format!("/account/devices/{}/remove", device.to_hex())
}

/// Offers a device that nobody claims.
async fn offer(browser: &Browser) -> Page {
    offer_at(browser, ADD).await
}

/// Offers an enrolment that nobody claims on the page at `path`.
async fn offer_at(browser: &Browser, path: &str) -> Page {
    let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    let offer = serde_json::json!({
        "name": "Another",
        "eid": text(&random::<16>()),
        "etok": text(&random::<16>()),
        "commitment": text(&random::<32>()),
    });
    browser.post_json(path, &offer.to_string()).await
}

/// The match code on the waiting page.
fn match_code(page: &Page) -> String {
    let (_, rest) = page.body.split_once("data-testid=\"match-code\">").unwrap();
    rest.split_once('<').unwrap().0.to_owned()
}

/// Walks to the page `way`, whose step-up `phone` approves in the app.
async fn approve_for(browser: &Browser, phone: &mut Phone, way: &str) -> ChangeKind {
    browser.get(way).await.leads_to(STEP_UP);
    let id = phone.device.to_hex();
    let form = [("method", "app-pin"), ("device", id.as_str())];
    browser
        .post("/account/step-up/device", &form)
        .await
        .leads_to("/account/step-up/waiting");
    let page = browser.get("/account/step-up/waiting").await;
    let request = approve_only(phone, &match_code(&page)).await;
    browser
        .post("/account/step-up/finish", &[])
        .await
        .leads_to(way);
    change_of(&request).kind()
}

async fn is_listed(browser: &Browser, device: DeviceId) -> bool {
    let page = browser.get("/account/devices").await;
    page.body.contains(&device.to_hex())
}

#[tokio::test]
async fn s01_one_approval_for_adding_then_one_device_is_offered_and_none_removed() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let mut phone = enrol(&server, &browser, "Phone").await;
    let kind = approve_for(&browser, &mut phone, ADD).await;
    assert_eq!(kind, ChangeKind::AddDevice);
    browser
        .get(&remove_path(phone.device))
        .await
        .leads_to(STEP_UP);
    let kind = approve_for(&browser, &mut phone, ADD).await;
    assert_eq!(kind, ChangeKind::AddDevice);
    browser
        .post(&remove_path(phone.device), &[])
        .await
        .leads_to(STEP_UP);
    assert!(is_listed(&browser, phone.device).await);
    offer(&browser).await.is(204);
    offer(&browser).await.leads_to(STEP_UP);
    browser.get(ADD).await.leads_to(STEP_UP);
    // The password is still fresh, and no device has confirmed anything.
    let page = browser.get(STEP_UP).await;
    assert!(page.body.contains("data-testid=\"step-up-device\""));
}

#[tokio::test]
async fn s01_approval_for_removing_one_device_then_no_other_is_removed_and_none_added() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let (mut first, second) = enrol_two(&server, &browser).await;
    let way = remove_path(second.device);
    let kind = approve_for(&browser, &mut first, &way).await;
    assert_eq!(kind, ChangeKind::RemoveDevice);
    browser
        .post(&remove_path(first.device), &[])
        .await
        .leads_to(STEP_UP);
    offer(&browser).await.leads_to(STEP_UP);
    assert!(is_listed(&browser, first.device).await);
    browser
        .post(&way, &[])
        .await
        .leads_to("/account/devices?removed");
    assert!(!is_listed(&browser, second.device).await);
    // Used: it removes nothing a second time.
    browser.post(&way, &[]).await.leads_to(STEP_UP);
}

#[tokio::test]
async fn s01_approved_sign_in_then_it_opens_no_change() {
    let server = Running::start().await;
    let owner = Browser::at(&server);
    owner.sign_in().await;
    let mut phone = enrol(&server, &owner, "Phone").await;
    // The attacker relays the sign-in: the owner approves it in the app.
    let attacker = Browser::at(&server);
    attacker.get("/sign-in").await;
    attacker.post("/sign-in", &[("email", EMAIL)]).await;
    let form = [("password", PASSWORD), ("method", "app-pin")];
    attacker
        .post("/sign-in/password", &form)
        .await
        .leads_to("/sign-in/waiting");
    let page = attacker.get("/sign-in/waiting").await;
    let request = approve_only(&mut phone, &match_code(&page)).await;
    assert_eq!(request.kind, RequestKind::SignIn);
    attacker
        .post("/sign-in/finish", &[])
        .await
        .leads_to("/account");
    attacker.get(ADD).await.leads_to(STEP_UP);
    offer(&attacker).await.leads_to(STEP_UP);
    let way = remove_path(phone.device);
    attacker.get(&way).await.leads_to(STEP_UP);
    attacker.post(&way, &[]).await.leads_to(STEP_UP);
    assert!(is_listed(&owner, phone.device).await);
}

#[tokio::test]
async fn s01_approval_used_too_late_or_after_its_device_was_removed_then_nothing_is_changed() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let (mut first, second) = enrol_two(&server, &browser).await;
    approve_for(&browser, &mut first, ADD).await;
    first.remove(testkit::clock::now()).await.got();
    offer(&browser).await.leads_to(STEP_UP);
    let mut second = second;
    approve_for(&browser, &mut second, ADD).await;
    server.move_clock(10 * 60);
    offer(&browser).await.leads_to(STEP_UP);
}

/// Sends the question of the step-up that was begun to `phone`, and returns the change that it shows: kind, object and value.
async fn shown_on(browser: &Browser, phone: &Phone) -> (ChangeKind, String, String) {
    let id = phone.device.to_hex();
    let form = [("method", "app-pin"), ("device", id.as_str())];
    browser
        .post("/account/step-up/device", &form)
        .await
        .leads_to("/account/step-up/waiting");
    let inbox = inbox(phone).await;
    let [request] = inbox.as_slice() else {
        panic!("{} requests", inbox.len());
    };
    let change = change_of(&Request::parse(request).unwrap());
    let (object, value) = (change.object().to_string(), change.value().to_string());
    (change.kind(), object, value)
}

#[tokio::test]
async fn s01_change_of_each_kind_then_the_phone_shows_its_object_and_its_value() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let (first, second) = enrol_two(&server, &browser).await;
    let page = browser.get("/account/history").await;
    let (_, rest) = page.body.split_once("data-entry-id=\"").unwrap();
    let report = format!("/account/history/{}/report", &rest[..32]);
    let remove = remove_path(second.device);
    for (path, kind, object) in [
        (remove.as_str(), ChangeKind::RemoveDevice, "Second"),
        (ADD, ChangeKind::AddDevice, ""),
        ("/account/password", ChangeKind::ChangePassword, ""),
        (
            &report,
            ChangeKind::ReportSignIn,
            "Countersign (My Account)",
        ),
        (
            "/account/sessions/end-others",
            ChangeKind::CloseOtherSessions,
            "",
        ),
    ] {
        browser.get(path).await.leads_to(STEP_UP);
        let shown = shown_on(&browser, &first).await;
        assert_eq!(shown, (kind, object.into(), String::new()));
    }
    let rename = format!("/account/devices/{}/rename", second.device.to_hex());
    let form = [("name", "Küche")];
    browser.post(&rename, &form).await.leads_to(STEP_UP);
    let shown = shown_on(&browser, &first).await;
    let wanted = (ChangeKind::RenameDevice, "Second".into(), "Küche".into());
    assert_eq!(shown, wanted);
    let reset = format!("/account/devices/{}/reset-pin", second.device.to_hex());
    let id = first.device.to_hex();
    let form = [("password", PASSWORD), ("proof", id.as_str())];
    browser
        .post(&reset, &form)
        .await
        .leads_to("/account/step-up/waiting");
    let request = inbox(&first).await.remove(0);
    let change = change_of(&Request::parse(&request).unwrap());
    assert_eq!(change.kind(), ChangeKind::ResetPin);
    assert_eq!(change.object().as_str(), "Second");
}

#[tokio::test]
async fn s01_device_confirms_its_own_new_pin_then_no_reset_is_offered() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let (mut first, second) = enrol_two(&server, &browser).await;
    let id = first.device.to_hex();
    for (device, status) in [(first.device, 303), (second.device, 204)] {
        let reset = format!("/account/devices/{}/reset-pin", device.to_hex());
        let form = [("password", PASSWORD), ("proof", id.as_str())];
        browser
            .post(&reset, &form)
            .await
            .leads_to("/account/step-up/waiting");
        let page = browser.get("/account/step-up/waiting").await;
        approve_only(&mut first, &match_code(&page)).await;
        browser
            .post("/account/step-up/finish", &[])
            .await
            .leads_to(&reset);
        let offered = offer_at(&browser, &format!("{reset}/offer")).await;
        offered.is(status);
    }
}

#[tokio::test]
async fn s01_password_too_old_then_an_account_without_a_device_gives_it_again() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    server.move_clock(10 * 60 - 5);
    browser.get(ADD).await.is(200);
    server.move_clock(10 * 60);
    browser.get(ADD).await.leads_to(STEP_UP);
    offer(&browser).await.leads_to(STEP_UP);
    browser
        .post(STEP_UP, &[("password", PASSWORD)])
        .await
        .leads_to(STEP_UP);
    browser.get(STEP_UP).await.leads_to(ADD);
    offer(&browser).await.is(204);
}

#[tokio::test]
async fn s01_device_blocked_after_its_approval_then_nothing_is_changed() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let (mut first, second) = enrol_two(&server, &browser).await;
    approve_for(&browser, &mut first, ADD).await;
    let asking = Browser::at(&server);
    asking.get("/sign-in").await;
    asking.post("/sign-in", &[("email", EMAIL)]).await;
    let form = [("password", PASSWORD), ("method", "app-pin")];
    asking.post("/sign-in/password", &form).await;
    let id = first.device.to_hex();
    let form = [("method", "app-pin"), ("device", id.as_str())];
    asking
        .post("/sign-in/device", &form)
        .await
        .leads_to("/sign-in/waiting");
    let request = inbox(&first).await.remove(0);
    while first.poll(testkit::clock::now()).await.state == DeviceState::Active {
        let wrong = first.make_with_pin(&request, "0852", "");
        first.send_made(&wrong).await.got();
    }
    // The other device still works, so that it is the proof that counts no more.
    offer(&browser).await.leads_to(STEP_UP);
    assert!(is_listed(&browser, second.device).await);
}

#[tokio::test]
async fn s01_another_change_wanted_meanwhile_then_the_approval_confirms_nothing() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let phone = enrol(&server, &browser, "Phone").await;
    browser.get(ADD).await.leads_to(STEP_UP);
    let id = phone.device.to_hex();
    let form = [("method", "app-pin"), ("device", id.as_str())];
    browser.post("/account/step-up/device", &form).await;
    assert_eq!(inbox(&phone).await.len(), 1);
    // A second tab asks for the removal: the question about the addition ends.
    browser
        .get(&remove_path(phone.device))
        .await
        .leads_to(STEP_UP);
    assert!(inbox(&phone).await.is_empty());
    browser
        .post("/account/step-up/finish", &[])
        .await
        .leads_to(STEP_UP);
    browser
        .post(&remove_path(phone.device), &[])
        .await
        .leads_to(STEP_UP);
}

#[tokio::test]
async fn s01_code_for_a_change_then_the_page_shows_no_digits_and_a_sign_in_does() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let phone = enrol(&server, &browser, "Phone").await;
    let digits = "data-testid=\"typed-challenge\"";
    browser.get(ADD).await.leads_to(STEP_UP);
    let id = phone.device.to_hex();
    let form = [("method", "app-qr"), ("device", id.as_str())];
    browser
        .post("/account/step-up/device", &form)
        .await
        .leads_to("/account/step-up/code");
    let page = browser.get("/account/step-up/code").await;
    assert!(page.body.contains("data-testid=\"challenge-qr\""));
    assert!(!page.body.contains(digits), "{}", page.body);
    let other = Browser::at(&server);
    other.get("/sign-in").await;
    other.post("/sign-in", &[("email", EMAIL)]).await;
    let form = [("password", PASSWORD), ("method", "app-qr")];
    other
        .post("/sign-in/password", &form)
        .await
        .leads_to("/sign-in/code");
    assert!(other.get("/sign-in/code").await.body.contains(digits));
}

/// Asks `phone` for a code for the change at `way`, and returns the text of its picture.
async fn ask_for_code(server: &Running, browser: &Browser, phone: &Phone, way: &str) -> String {
    browser.get(way).await.leads_to(STEP_UP);
    let id = phone.device.to_hex();
    let form = [("method", "app-qr"), ("device", id.as_str())];
    browser
        .post("/account/step-up/device", &form)
        .await
        .leads_to("/account/step-up/code");
    shown_challenge(server, browser, STEP_UP).await
}

/// The text of the picture that the page below `base` shows.
async fn shown_challenge(server: &Running, browser: &Browser, base: &str) -> String {
    let page = browser.get(&format!("{base}/code")).await;
    let (_, rest) = page.body.split_once("challenge.svg?").unwrap();
    let database = rusqlite::Connection::open(server.data().join("countersign.db")).unwrap();
    let query = "SELECT qr_text FROM challenges WHERE lower(hex(id)) = ?1";
    database
        .query_row(query, [&rest[..32]], |row| row.get(0))
        .unwrap()
}

async fn type_code(browser: &Browser, base: &str, code: &str) -> Page {
    browser
        .post(&format!("{base}/code"), &[("code", code)])
        .await
}

#[tokio::test]
async fn s01_code_for_one_change_then_no_other_page_or_browser_takes_it_and_its_own_once() {
    let server = Running::start_with_password_alone().await;
    let (browser, other) = (Browser::at(&server), Browser::at(&server));
    browser.sign_in().await;
    let mut phone = enrol(&server, &browser, "Phone").await;
    other.sign_in().await;
    let way = remove_path(phone.device);
    let add = ask_for_code(&server, &browser, &phone, ADD).await;
    ask_for_code(&server, &other, &phone, &way).await;
    // The page of another change in another browser, and the page of a sign-in.
    let code = phone.one_time_password_by_pin(&add, PIN);
    let refused = type_code(&other, STEP_UP, &code).await;
    refused.is(422);
    assert!(refused.body.contains("data-code=\"not-this-device\""));
    let stranger = Browser::at(&server);
    stranger.get("/sign-in").await;
    stranger.post("/sign-in", &[("email", EMAIL)]).await;
    let form = [("password", PASSWORD), ("method", "app-qr")];
    stranger
        .post("/sign-in/password", &form)
        .await
        .leads_to("/sign-in/code");
    let sign_in = shown_challenge(&server, &stranger, "/sign-in").await;
    type_code(&stranger, "/sign-in", &code).await.is(422);
    stranger.get("/account").await.leads_to("/sign-in");
    // A sign-in's code on the page of a change.
    let for_sign_in = phone.one_time_password_by_pin(&sign_in, PIN);
    type_code(&browser, STEP_UP, &for_sign_in).await.is(422);
    offer(&browser).await.leads_to(STEP_UP);
    // Its own page takes a code, once, for that change only.
    let code = phone.one_time_password_by_pin(&add, PIN);
    type_code(&browser, STEP_UP, &code).await.leads_to(ADD);
    type_code(&browser, STEP_UP, &code).await.leads_to(STEP_UP);
    type_code(&other, STEP_UP, &code).await.is(422);
    for browser in [&browser, &other] {
        browser.post(&way, &[]).await.leads_to(STEP_UP);
    }
    assert!(is_listed(&browser, phone.device).await);
}

#[tokio::test]
async fn s01_code_of_a_change_that_was_given_up_then_the_next_change_does_not_take_it() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let mut phone = enrol(&server, &browser, "Phone").await;
    let add = ask_for_code(&server, &browser, &phone, ADD).await;
    let code = phone.one_time_password_by_pin(&add, PIN);
    let way = remove_path(phone.device);
    ask_for_code(&server, &browser, &phone, &way).await;
    type_code(&browser, STEP_UP, &code).await.is(422);
    // Back to the first change: its picture is no longer the one that is awaited.
    browser.get(ADD).await.leads_to(STEP_UP);
    type_code(&browser, STEP_UP, &code).await.leads_to(STEP_UP);
    offer(&browser).await.leads_to(STEP_UP);
}

#[tokio::test]
async fn s01_two_presses_at_once_then_one_approval_makes_one_change() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let mut phone = enrol(&server, &browser, "Phone").await;
    for _ in 0..3 {
        browser.get(ADD).await.leads_to(STEP_UP);
        let id = phone.device.to_hex();
        let form = [("method", "app-pin"), ("device", id.as_str())];
        browser.post("/account/step-up/device", &form).await;
        let page = browser.get("/account/step-up/waiting").await;
        approve_only(&mut phone, &match_code(&page)).await;
        let press = || browser.post("/account/step-up/finish", &[]);
        tokio::join!(press(), press(), press());
        let (a, b, c) = tokio::join!(offer(&browser), offer(&browser), offer(&browser));
        let made = [a, b, c].iter().filter(|page| page.status == 204).count();
        assert_eq!(made, 1);
    }
}

#[tokio::test]
async fn s01_object_renamed_meanwhile_then_what_named_it_before_confirms_nothing() {
    let server = Running::start().await;
    let browser = Browser::at(&server);
    browser.sign_in().await;
    let (mut first, second) = enrol_two(&server, &browser).await;
    let other = Browser::at(&server);
    crate::phone::sign_in_with(&other, &mut first).await;
    let way = remove_path(second.device);
    let rename = format!("/account/devices/{}/rename", second.device.to_hex());
    for name in ["Third", "Fourth"] {
        // The second device is to be removed under its present name: asked, or confirmed already.
        if name == "Third" {
            approve_for(&browser, &mut first, &way).await;
        } else {
            browser.get(&way).await.leads_to(STEP_UP);
            let id = first.device.to_hex();
            let form = [("method", "app-pin"), ("device", id.as_str())];
            browser.post("/account/step-up/device", &form).await;
        }
        let form = [("name", name)];
        other.post(&rename, &form).await.leads_to(STEP_UP);
        let id = first.device.to_hex();
        let ask = [("method", "app-pin"), ("device", id.as_str())];
        other.post("/account/step-up/device", &ask).await;
        let page = other.get("/account/step-up/waiting").await;
        let requests = crate::phone::inbox(&first).await;
        crate::phone::approve(&mut first, requests.last().unwrap(), &match_code(&page)).await;
        other
            .post("/account/step-up/finish", &[])
            .await
            .leads_to(&rename);
        other
            .post(&rename, &form)
            .await
            .leads_to("/account/devices?renamed");
        assert!(crate::phone::inbox(&first).await.is_empty());
        browser.post(&way, &[]).await.leads_to(STEP_UP);
        assert!(is_listed(&browser, second.device).await);
    }
}
