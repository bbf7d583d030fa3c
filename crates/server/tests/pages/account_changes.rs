//! Changes of the account: an approval or a code is for one change and its object, once (finding 1).

use protocol::ids::DeviceId;
use protocol::messages::{ChangeKind, DeviceState, Request, RequestKind};
use protocol::otp::LIFETIME_S;
use protocol::signed::Message as _;
use testkit::clock::now;
use testkit::phone::Phone;

use crate::browser::{Browser, PASSWORD, Page};
use crate::phone::{
    PIN, approve, approve_only, approve_sign_in, ask_for_sign_in, ask_for_step_up, change_of,
    device_page, enrol, finish_step_up, inbox, new_secret, offer_at, only_request,
    owner_with_phone, owner_with_two_phones, sign_in_with, step_up,
};
use crate::server::Running;

const ADD: &str = "/account/devices/add";
const STEP_UP: &str = "/account/step-up";

/// Offers a device that nobody claims.
async fn offer(browser: &Browser) -> Page {
    offer_at(browser, ADD, "Another", &new_secret()).await
}

/// Walks to the page `way`, whose step-up `phone` approves in the app.
async fn approve_for(browser: &Browser, phone: &mut Phone, way: &str) -> ChangeKind {
    change_of(&step_up(browser, phone, way).await).kind()
}

async fn is_listed(browser: &Browser, device: DeviceId) -> bool {
    let page = browser.get("/account/devices").await;
    page.body.contains(&device.to_hex())
}

#[tokio::test]
async fn s01_one_approval_for_adding_then_one_device_is_offered_and_none_removed() {
    let server = Running::start().await;
    let (browser, mut phone) = owner_with_phone(&server).await;
    let kind = approve_for(&browser, &mut phone, ADD).await;
    assert_eq!(kind, ChangeKind::AddDevice);
    browser
        .get(&device_page(phone.device, "remove"))
        .await
        .leads_to(STEP_UP);
    let kind = approve_for(&browser, &mut phone, ADD).await;
    assert_eq!(kind, ChangeKind::AddDevice);
    browser
        .post(&device_page(phone.device, "remove"), &[])
        .await
        .leads_to(STEP_UP);
    assert!(is_listed(&browser, phone.device).await);
    offer(&browser).await.is(204);
    offer(&browser).await.leads_to(STEP_UP);
    browser.get(ADD).await.leads_to(STEP_UP);
    // The password is still fresh, and no device has confirmed anything.
    let page = browser.get(STEP_UP).await;
    page.shows_element("step-up-device");
}

#[tokio::test]
async fn s01_approval_for_removing_one_device_then_no_other_is_removed_and_none_added() {
    let server = Running::start().await;
    let (browser, mut first, second) = owner_with_two_phones(&server).await;
    let way = device_page(second.device, "remove");
    let kind = approve_for(&browser, &mut first, &way).await;
    assert_eq!(kind, ChangeKind::RemoveDevice);
    browser
        .post(&device_page(first.device, "remove"), &[])
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
    let (owner, mut phone) = owner_with_phone(&server).await;
    // The attacker relays the sign-in: the owner approves it in the app.
    let attacker = Browser::at(&server);
    let request = approve_sign_in(&attacker, &mut phone).await;
    assert_eq!(request.kind, RequestKind::SignIn);
    attacker
        .post("/sign-in/finish", &[])
        .await
        .leads_to("/account");
    attacker.get(ADD).await.leads_to(STEP_UP);
    offer(&attacker).await.leads_to(STEP_UP);
    let way = device_page(phone.device, "remove");
    attacker.get(&way).await.leads_to(STEP_UP);
    attacker.post(&way, &[]).await.leads_to(STEP_UP);
    assert!(is_listed(&owner, phone.device).await);
}

#[tokio::test]
async fn s01_approval_used_too_late_or_after_its_device_was_removed_then_nothing_is_changed() {
    let server = Running::start().await;
    let (browser, mut first, mut second) = owner_with_two_phones(&server).await;
    approve_for(&browser, &mut first, ADD).await;
    first.remove(now()).await.got();
    offer(&browser).await.leads_to(STEP_UP);
    approve_for(&browser, &mut second, ADD).await;
    server.move_clock(10 * 60);
    offer(&browser).await.leads_to(STEP_UP);
}

/// Sends the question of the step-up that was begun to `phone`, and returns the change that it shows: kind, object and value.
pub(crate) async fn shown_on(browser: &Browser, phone: &Phone) -> (ChangeKind, String, String) {
    ask_for_step_up(browser, phone).await;
    let request = only_request(phone).await;
    let change = change_of(&Request::parse(&request).unwrap());
    let (object, value) = (change.object().to_string(), change.value().to_string());
    (change.kind(), object, value)
}

#[tokio::test]
async fn s01_change_of_each_kind_then_the_phone_shows_its_object_and_its_value() {
    let server = Running::start().await;
    let (browser, first, second) = owner_with_two_phones(&server).await;
    let report = format!("/account/history/{}/report", browser.newest_entry().await);
    let remove = device_page(second.device, "remove");
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
    let rename = device_page(second.device, "rename");
    let form = [("name", "Küche")];
    browser.post(&rename, &form).await.leads_to(STEP_UP);
    let shown = shown_on(&browser, &first).await;
    let wanted = (ChangeKind::RenameDevice, "Second".into(), "Küche".into());
    assert_eq!(shown, wanted);
    let reset = device_page(second.device, "reset-pin");
    let id = first.device.to_hex();
    browser
        .recover_with(&reset, &id)
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
    let (browser, mut first, second) = owner_with_two_phones(&server).await;
    let id = first.device.to_hex();
    for (device, status) in [(first.device, 303), (second.device, 204)] {
        let reset = device_page(device, "reset-pin");
        browser
            .recover_with(&reset, &id)
            .await
            .leads_to("/account/step-up/waiting");
        finish_step_up(&browser, &mut first, &reset).await;
        let offered = offer_at(&browser, &format!("{reset}/offer"), "Phone", &new_secret()).await;
        offered.is(status);
    }
}

#[tokio::test]
async fn s01_password_too_old_then_an_account_without_a_device_gives_it_again() {
    let server = Running::start().await;
    let browser = Browser::signed_in(&server).await;
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
    let (browser, mut first, second) = owner_with_two_phones(&server).await;
    approve_for(&browser, &mut first, ADD).await;
    let asking = Browser::at(&server);
    ask_for_sign_in(&asking, &first).await;
    let request = inbox(&first).await.remove(0);
    while first.poll(now()).await.state == DeviceState::Active {
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
    let (browser, phone) = owner_with_phone(&server).await;
    browser.get(ADD).await.leads_to(STEP_UP);
    ask_for_step_up(&browser, &phone).await;
    assert_eq!(inbox(&phone).await.len(), 1);
    // A second tab asks for the removal: the question about the addition ends.
    browser
        .get(&device_page(phone.device, "remove"))
        .await
        .leads_to(STEP_UP);
    assert!(inbox(&phone).await.is_empty());
    browser
        .post("/account/step-up/finish", &[])
        .await
        .leads_to(STEP_UP);
    browser
        .post(&device_page(phone.device, "remove"), &[])
        .await
        .leads_to(STEP_UP);
}

#[tokio::test]
async fn s01_code_for_a_change_then_the_page_shows_no_digits_and_a_sign_in_does() {
    let server = Running::start().await;
    let (browser, phone) = owner_with_phone(&server).await;
    let digits = "data-testid=\"typed-challenge\"";
    browser.get(ADD).await.leads_to(STEP_UP);
    browser
        .choose_device("/account/step-up", phone.device, "app-qr")
        .await
        .leads_to("/account/step-up/code");
    let page = browser.get("/account/step-up/code").await;
    page.shows_element("challenge-qr");
    page.lacks(digits);
    let other = Browser::at(&server);
    other
        .begin_sign_in("app-qr")
        .await
        .leads_to("/sign-in/code");
    other.get("/sign-in/code").await.shows(digits);
}

/// Asks `phone` for a code for the change at `way`, and returns the text of its picture.
async fn ask_for_code(server: &Running, browser: &Browser, phone: &Phone, way: &str) -> String {
    browser.get(way).await.leads_to(STEP_UP);
    browser
        .choose_device("/account/step-up", phone.device, "app-qr")
        .await
        .leads_to("/account/step-up/code");
    shown_challenge(server, browser, STEP_UP).await
}

/// The text of the picture that the page below `base` shows.
async fn shown_challenge(server: &Running, browser: &Browser, base: &str) -> String {
    let page = browser.get(&format!("{base}/code")).await;
    let id = page.between("challenge.svg?", "\"");
    let database = server.database();
    let query = "SELECT qr_text FROM challenges WHERE lower(hex(id)) = ?1";
    database
        .query_row(query, [&id[..32]], |row| row.get(0))
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
    let way = device_page(phone.device, "remove");
    let add = ask_for_code(&server, &browser, &phone, ADD).await;
    ask_for_code(&server, &other, &phone, &way).await;
    // The page of another change in another browser, and the page of a sign-in.
    let code = phone.one_time_password_by_pin(&add, PIN);
    let refused = type_code(&other, STEP_UP, &code).await;
    refused.is(422);
    refused.shows_error("not-this-device");
    let stranger = Browser::at(&server);
    stranger
        .begin_sign_in("app-qr")
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
    let (browser, mut phone) = owner_with_phone(&server).await;
    let add = ask_for_code(&server, &browser, &phone, ADD).await;
    let code = phone.one_time_password_by_pin(&add, PIN);
    let way = device_page(phone.device, "remove");
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
    let (browser, mut phone) = owner_with_phone(&server).await;
    for _ in 0..3 {
        browser.get(ADD).await.leads_to(STEP_UP);
        ask_for_step_up(&browser, &phone).await;
        approve_only(&mut phone, &browser.match_code("/account/step-up").await).await;
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
    let (browser, mut first, second) = owner_with_two_phones(&server).await;
    let other = Browser::at(&server);
    sign_in_with(&other, &mut first).await;
    let way = device_page(second.device, "remove");
    let rename = device_page(second.device, "rename");
    for name in ["Third", "Fourth"] {
        // The second device is to be removed under its present name: asked, or confirmed already.
        if name == "Third" {
            approve_for(&browser, &mut first, &way).await;
        } else {
            browser.get(&way).await.leads_to(STEP_UP);
            ask_for_step_up(&browser, &first).await;
        }
        let form = [("name", name)];
        other.post(&rename, &form).await.leads_to(STEP_UP);
        ask_for_step_up(&other, &first).await;
        let code = other.match_code("/account/step-up").await;
        let requests = inbox(&first).await;
        approve(&mut first, requests.last().unwrap(), &code).await;
        other
            .post("/account/step-up/finish", &[])
            .await
            .leads_to(&rename);
        other
            .post(&rename, &form)
            .await
            .leads_to("/account/devices?renamed");
        assert!(inbox(&first).await.is_empty());
        browser.post(&way, &[]).await.leads_to(STEP_UP);
        assert!(is_listed(&browser, second.device).await);
    }
}

/// The newest entry of the history page.
async fn newest_in_history(browser: &Browser) -> String {
    let page = browser.get("/account/history").await.body;
    let (_, entry) = page.split_once("data-testid=\"history-entry\"").unwrap();
    entry.split_once("</li>").unwrap().0.to_owned()
}

#[tokio::test]
async fn change_confirmed_by_a_code_or_not_in_time_then_the_history_says_which() {
    let server = Running::start().await;
    let (browser, mut phone) = owner_with_phone(&server).await;
    let add = ask_for_code(&server, &browser, &phone, ADD).await;
    let code = phone.one_time_password_by_pin(&add, PIN);
    type_code(&browser, STEP_UP, &code).await.leads_to(ADD);
    let entry = newest_in_history(&browser).await;
    assert!(entry.contains("<h2>Adding a device</h2>"), "{entry}");
    assert!(entry.contains(">Confirmed<"), "{entry}");

    let way = device_page(phone.device, "remove");
    ask_for_code(&server, &browser, &phone, &way).await;
    server.move_clock(LIFETIME_S + 1);
    let entry = newest_in_history(&browser).await;
    assert!(entry.contains("<h2>Removing a device</h2>"), "{entry}");
    assert!(entry.contains(">Not answered in time<"), "{entry}");
}
