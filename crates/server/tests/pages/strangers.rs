//! The limits of somebody who has the password and no device (docs/threat-model.md, finding 4).

use jiff::civil::DateTime;
use protocol::messages::Refusal;
use testkit::clock::now;

use crate::browser::{Browser, PASSWORD, Page, is_vouched};
use crate::outsider::invented_code;
use crate::phone::{device_page, enrol, inbox, owner_with_phone, prove, sign_in_with, step_up};
use crate::server::Running;

/// Asks the only device of the account for a sign-in, and cancels it on the page.
async fn ask_and_cancel(browser: &Browser) {
    browser
        .begin_sign_in("app-pin")
        .await
        .leads_to("/sign-in/waiting");
    browser.post("/sign-in/cancel", &[]).await.is(200);
}

#[tokio::test]
async fn s04_password_alone_then_it_neither_renames_a_device_nor_reports_the_owners_sign_in() {
    let server = Running::start_with_password_alone().await;
    let (owner, mut phone) = owner_with_phone(&server).await;
    sign_in_with(&owner, &mut phone).await;
    let thief = Browser::at(&server);
    let entry = owner.newest_entry().await;
    thief.sign_in().await;
    let report = format!("/account/history/{entry}/report");
    let rename = device_page(phone.device, "rename");
    thief.get(&report).await.leads_to("/account/step-up");
    thief.post(&report, &[]).await.leads_to("/account/step-up");
    thief
        .post(&rename, &[("name", "Mine")])
        .await
        .leads_to("/account/step-up");
    assert!(owner.is_signed_in().await);
    assert!(is_vouched(&server, owner.id()).await);
    let page = owner.get("/account/devices").await;
    assert!(page.body.contains("Phone") && !page.body.contains("Mine"));
}

#[tokio::test]
async fn s04_rename_confirmed_for_one_name_then_it_makes_that_one_only() {
    let server = Running::start().await;
    let (owner, mut phone) = owner_with_phone(&server).await;
    let path = device_page(phone.device, "rename");
    owner
        .post(&path, &[("name", "Küche")])
        .await
        .leads_to("/account/step-up");
    prove(&owner, &mut phone, &path).await;
    let page = owner.get(&path).await;
    page.shows("Küche");
    owner
        .post(&path, &[("name", "Other")])
        .await
        .leads_to("/account/step-up");
    owner
        .post(&path, &[("name", "Küche")])
        .await
        .leads_to("/account/step-up");
    prove(&owner, &mut phone, &path).await;
    owner
        .post(&path, &[("name", "Küche")])
        .await
        .leads_to("/account/devices?renamed");
    let page = owner.get("/account/devices").await;
    assert!(page.body.contains("Küche") && !page.body.contains("Other"));
}

#[tokio::test]
async fn s04_report_confirmed_by_a_device_then_the_thief_is_out_and_the_owner_stays() {
    let server = Running::start_with_password_alone().await;
    let (owner, thief) = (Browser::at(&server), Browser::at(&server));
    owner.sign_in().await;
    let mut phone = enrol(&server, &owner, "Phone").await;
    thief.sign_in().await;
    let path = format!("/account/history/{}/report", owner.newest_entry().await);
    step_up(&owner, &mut phone, &path).await;
    owner
        .post(&path, &[])
        .await
        .leads_to("/account/history?reported=1");
    assert!(!thief.is_signed_in().await);
    assert!(owner.is_signed_in().await);
}

#[tokio::test]
async fn s04_stranger_uses_up_its_requests_then_another_new_browser_still_asks() {
    let server = Running::start().await;
    let (owner, mut phone) = owner_with_phone(&server).await;
    sign_in_with(&owner, &mut phone).await;
    let (thief, new) = (Browser::at(&server), Browser::at(&server));
    for _ in 0..3 {
        ask_and_cancel(&thief).await;
    }
    let page = thief.begin_sign_in("app-pin").await;
    page.shows("only-known");
    // The thief's own limit is reached, not that of every new browser.
    for _ in 0..3 {
        ask_and_cancel(&new).await;
    }
    let page = Browser::at(&server).begin_sign_in("app-pin").await;
    page.shows("only-known");
    // The browser that the phone vouched for is never limited by strangers.
    sign_in_with(&owner, &mut phone).await;
}

#[tokio::test]
async fn s04_browser_vouched_for_cancels_often_then_a_new_browser_still_asks() {
    let server = Running::start().await;
    let (owner, _) = owner_with_phone(&server).await;
    for _ in 0..7 {
        ask_and_cancel(&owner).await;
    }
    let new = Browser::at(&server);
    new.begin_sign_in("app-pin")
        .await
        .leads_to("/sign-in/waiting");
}

#[tokio::test]
async fn s04_three_requests_open_then_a_browser_vouched_for_replaces_a_strangers_and_no_other_is_replaced()
 {
    let server = Running::start().await;
    let known = [(); 4].map(|()| Browser::at(&server));
    known[0].sign_in().await;
    let mut phone = enrol(&server, &known[0], "Phone").await;
    for browser in &known[1..] {
        sign_in_with(browser, &mut phone).await;
    }
    let strangers = [(); 3].map(|()| Browser::at(&server));
    for stranger in &strangers {
        stranger
            .begin_sign_in("app-pin")
            .await
            .leads_to("/sign-in/waiting");
    }
    let open = inbox(&phone).await;
    assert_eq!(open.len(), 3);
    let page = Browser::at(&server).begin_sign_in("app-pin").await;
    page.shows_outcome("too-many");
    assert_eq!(inbox(&phone).await, open);
    for browser in &known[..3] {
        browser
            .begin_sign_in("app-pin")
            .await
            .leads_to("/sign-in/waiting");
    }
    for stranger in &strangers {
        let page = stranger.get("/sign-in/waiting").await;
        page.shows_outcome("cancelled");
    }
    let open = inbox(&phone).await;
    assert_eq!(open.len(), 3);
    let page = known[3].begin_sign_in("app-pin").await;
    page.shows_outcome("too-many");
    assert_eq!(inbox(&phone).await, open);
}

#[tokio::test]
async fn s04_limits_lifted_by_the_phone_then_for_ten_minutes_and_not_for_the_browser_that_asks_too_often()
 {
    let server = Running::start().await;
    let (_, phone) = owner_with_phone(&server).await;
    phone.expect_sign_in(now()).await.got();
    // Requests in the second of the announcement do not count.
    server.move_clock(1);
    let mut thief = Browser::at(&server);
    for _ in 0..2 {
        thief = Browser::at(&server);
        for _ in 0..3 {
            ask_and_cancel(&thief).await;
        }
    }
    thief.begin_sign_in("app-pin").await.shows("only-known");
    let new = Browser::at(&server);
    ask_and_cancel(&new).await;
    server.move_clock(601);
    let late = Browser::at(&server);
    late.begin_sign_in("app-pin").await.shows("only-known");
}

#[tokio::test]
async fn s04_phone_announces_a_sign_in_then_a_new_browser_asks_again() {
    let server = Running::start().await;
    let (_, mut phone) = owner_with_phone(&server).await;
    let strangers = [Browser::at(&server), Browser::at(&server)];
    for stranger in &strangers {
        for _ in 0..3 {
            ask_and_cancel(stranger).await;
        }
    }
    let new = Browser::at(&server);
    new.begin_sign_in("app-pin").await.shows("only-known");
    let until = phone.expect_sign_in(now()).await.got().until;
    assert!((590..=610).contains(&until.since(now())), "{until:?}");
    sign_in_with(&new, &mut phone).await;
    // Its own earlier requests do not make a browser wait either.
    let again = strangers[0].begin_sign_in("app-pin").await;
    again.leads_to("/sign-in/waiting");
    // It is the phone that lifts the limits: no other key, no device that was removed, and not endlessly.
    for _ in 0..9 {
        phone.expect_sign_in(now()).await.got();
    }
    let refused = phone.expect_sign_in(now()).await.refused();
    assert_eq!(refused, Refusal::TooMany);
    phone.remove(now()).await.got();
    let refused = phone.expect_sign_in(now()).await.refused();
    assert_eq!(refused, Refusal::DeviceNotActive);
}

#[tokio::test]
async fn s04_no_device_works_then_the_password_alone_reports_no_sign_in() {
    let server = Running::start().await;
    let (owner, mut phone) = owner_with_phone(&server).await;
    sign_in_with(&owner, &mut phone).await;
    let path = format!("/account/history/{}/report", owner.newest_entry().await);
    phone.remove(now()).await.got();
    let thief = Browser::at(&server);
    thief.sign_in_to_recover().await;
    let form = [("password", PASSWORD)];
    for page in [
        thief.get(&path).await,
        thief.post(&path, &[]).await,
        thief.post("/account/step-up", &form).await,
        thief.post(&path, &[]).await,
    ] {
        page.leads_to("/account/recover");
    }
    let database = server.database();
    let query = "SELECT count(*) FROM history WHERE reported_at IS NOT NULL";
    let reported: i64 = database.query_row(query, [], |row| row.get(0)).unwrap();
    assert_eq!(reported, 0);
}

/// Types a code that no device made, on a new picture.
async fn type_foreign_code(browser: &Browser) -> Page {
    let asked = browser.begin_sign_in("app-qr").await;
    let code = invented_code();
    browser.post("/sign-in/code", &[("code", &code)]).await;
    asked
}

#[tokio::test]
async fn s04_foreign_codes_used_up_then_the_page_names_the_hour_and_the_phone_lifts_the_limit() {
    const HOUR: u64 = 60 * 60;
    let server = Running::start().await;
    let (_, phone) = owner_with_phone(&server).await;
    let new = Browser::at(&server);
    type_foreign_code(&new).await.leads_to("/sign-in/code");
    let first_at = now();
    server.move_clock(HOUR);
    for _ in 0..4 {
        type_foreign_code(&new).await.leads_to("/sign-in/code");
    }
    let page = type_foreign_code(&new).await;
    page.shows_outcome("too-many-codes");
    page.shows("tap “I am signing in now”");
    page.lacks("in an hour");
    // The next one is possible a day after the first, not in an hour.
    let (_, shown) = page.body.split_once("data-testid=\"free-at\"").unwrap();
    let (_, shown) = shown.split_once("datetime=\"").unwrap();
    let named: DateTime = shown.split_once('Z').unwrap().0.parse().unwrap();
    let seconds = named.duration_since(DateTime::constant(1970, 1, 1, 0, 0, 0, 0));
    let free_at = u64::try_from(seconds.as_secs()).unwrap();
    assert!(first_at.plus(24 * HOUR).0.abs_diff(free_at) < 3, "{named}");
    server.move_clock(23 * HOUR);
    let page = type_foreign_code(&new).await;
    page.shows_outcome("too-many-codes");
    server.move_clock(24 * HOUR + 2);
    type_foreign_code(&new).await.leads_to("/sign-in/code");
    let page = type_foreign_code(&new).await;
    page.shows_outcome("too-many-codes");
    phone.expect_sign_in(now().plus(24 * HOUR + 2)).await.got();
    type_foreign_code(&new).await.leads_to("/sign-in/code");
}
