//! A denial ends the whole attempt, and a report refuses the password alone for a while (finding 36).

use countersign_server::time::iso;
use protocol::messages::{Decision, Outcome};
use testkit::clock::now;
use testkit::phone::{ApprovalOptions, Phone};

use crate::browser::{Browser, PASSWORD, Page, methods_on};
use crate::mails;
use crate::phone::{ask_for_step_up, inbox, only_request, owner_with_phone, step_up};
use crate::server::Running;

/// Gives address and password, and asks by `method`.
async fn ask(browser: &Browser, method: &str) {
    let page = browser.begin_sign_in(method).await;
    assert_eq!(page.status.as_u16(), 303, "{}", page.body);
}

async fn deny(phone: &Phone, decision: Decision) {
    let request = only_request(phone).await;
    phone.deny(&request, decision).await.got();
}

#[tokio::test]
async fn s36_request_denied_then_no_method_of_that_attempt_signs_in() {
    let server = Running::start().await;
    let (_, phone) = owner_with_phone(&server).await;
    let attacker = Browser::at(&server);
    ask(&attacker, "app-pin").await;
    deny(&phone, Decision::Deny).await;
    let page = attacker.get("/sign-in/waiting").await;
    page.shows_outcome("denied");
    page.shows_element("consequence");
    page.lacks_element("open-password");
    page.shows("href=\"/sign-in\"");
    page.lacks_element("try-again");
    attacker
        .get("/sign-in/password")
        .await
        .leads_to("/sign-in/waiting");
    for method in ["password", "app-pin", "app-qr", "on-mobile"] {
        attacker
            .post("/sign-in/password", &[("method", method)])
            .await
            .leads_to("/sign-in/waiting");
        let form = [("password", PASSWORD), ("method", method)];
        attacker
            .post("/sign-in/password", &form)
            .await
            .leads_to("/sign-in/waiting");
    }
    attacker
        .choose_device("/sign-in", phone.device, "app-pin")
        .await
        .leads_to("/sign-in/waiting");
    attacker
        .get("/sign-in/device?method=app-pin")
        .await
        .leads_to("/sign-in/waiting");
    let page = attacker.get("/sign-in/waiting").await;
    page.shows_outcome("denied");
    attacker.get("/account").await.leads_to("/sign-in");
    assert!(inbox(&phone).await.is_empty());
}

#[tokio::test]
async fn s36_request_on_mobile_denied_then_the_attempt_ends_too() {
    let server = Running::start().await;
    let (_, phone) = owner_with_phone(&server).await;
    let browser = Browser::at(&server);
    ask(&browser, "on-mobile").await;
    deny(&phone, Decision::Deny).await;
    browser
        .get("/sign-in/on-mobile")
        .await
        .leads_to("/sign-in/waiting");
    let page = browser.get("/sign-in/waiting").await;
    page.shows_outcome("denied");
    browser
        .post("/sign-in/password", &[("method", "password")])
        .await
        .leads_to("/sign-in/waiting");
    browser.get("/sign-in/on-mobile/state").await.is(200);
}

#[tokio::test]
async fn s36_request_reported_then_the_password_alone_opens_no_unknown_browser_for_an_hour() {
    let server = Running::start_with_password_alone().await;
    let (home, phone) = owner_with_phone(&server).await;
    let attacker = Browser::at(&server);
    ask(&attacker, "app-pin").await;
    deny(&phone, Decision::DenyAndReport).await;
    let page = attacker.get("/sign-in/waiting").await;
    assert_eq!(page.body.matches("data-testid=\"consequence\"").count(), 2);
    // The owner, who reads it, finds the change of the password from here, and from the history.
    page.shows("data-testid=\"open-password\" href=\"/account/password\"");
    let page = home.get("/account/history?reported=1").await;
    page.shows("data-testid=\"open-password\" href=\"/account/password\"");
    let page = home.get("/account/history").await;
    page.lacks_element("open-password");

    // A new attempt with the password alone, in the same browser and in another one.
    for browser in [&attacker, &Browser::at(&server)] {
        let page = browser.begin_sign_in("password").await;
        page.is(422);
        page.shows_error("password-alone");
        assert_eq!(methods_on(&page.body), ["app-pin", "on-mobile", "app-qr"]);
        // A reload says why a method is missing, too.
        let page = browser.get("/sign-in/password").await;
        page.shows_error("password-alone");
        page.lacks_element("method-password");
        browser
            .post("/sign-in/password", &[("method", "password")])
            .await
            .is(422);
        browser.get("/account").await.leads_to("/sign-in");
    }
    // The owner's own browser, which was known before, and the app are not affected.
    home.post("/sign-out", &[]).await;
    home.sign_in().await;
    let elsewhere = Browser::at(&server);
    server.move_clock(59 * 60);
    ask(&elsewhere, "app-qr").await;
    elsewhere.get("/sign-in/code").await.is(200);
    let refused = Browser::at(&server);
    refused.begin_sign_in("password").await.is(422);
    server.move_clock(60 * 60 + 1);
    refused
        .post("/sign-in/password", &[("method", "password")])
        .await
        .leads_to("/account");
}

#[tokio::test]
async fn s36_report_an_hour_ago_then_the_password_alone_is_offered_again() {
    let server = Running::start_with_password_alone().await;
    let (home, phone) = owner_with_phone(&server).await;
    let attacker = Browser::at(&server);
    ask(&attacker, "app-pin").await;
    deny(&phone, Decision::DenyAndReport).await;
    // The browser that a device has vouched for is not affected.
    home.post("/sign-out", &[]).await;
    home.enter_email(crate::browser::EMAIL).await;
    let page = home.get("/sign-in/password").await;
    assert!(methods_on(&page.body).contains(&"password".to_owned()));
    server.move_clock(60 * 60 + 1);
    let browser = Browser::at(&server);
    ask(&browser, "app-qr").await;
    let page = browser.get("/sign-in/password").await;
    page.lacks("data-code=\"password-alone\"");
    assert!(methods_on(&page.body).contains(&"password".to_owned()));
}

#[tokio::test]
async fn attempt_reported_then_its_mail_speaks_of_an_attempt_and_ends_no_session() {
    let server = Running::start().await;
    let (owner, phone) = owner_with_phone(&server).await;
    let attacker = Browser::at(&server);
    ask(&attacker, "app-pin").await;
    deny(&phone, Decision::DenyAndReport).await;
    let mail = mails::wait_for(&server, "You reported an attempt to sign in").await;
    assert!(mail.contains("Nobody was signed in."), "{mail}");
    assert!(!mail.contains("session"), "{mail}");
    assert_eq!(mails::count(&server, "You reported a sign-in").await, 0);

    // The change of a signed-in browser, whose sessions the report ends.
    ask_for_a_change(&owner, &phone).await;
    deny(&phone, Decision::DenyAndReport).await;
    let mail = mails::wait_for(&server, "You reported a sign-in").await;
    assert!(
        mail.contains("All sessions in that browser were ended."),
        "{mail}"
    );
}

#[tokio::test]
async fn session_over_before_its_report_then_the_mail_says_that_none_was_open() {
    let server = Running::start_with_password_alone().await;
    let (_, phone) = owner_with_phone(&server).await;
    let thief = Browser::signed_in(&server).await;
    thief.post("/sign-out", &[]).await;
    let entries = phone.history(0, now()).await.got().entries;
    phone.report(entries[0].id, now()).await.got();
    let mail = mails::wait_for(&server, "You reported a sign-in").await;
    assert!(
        mail.contains("No session was open in that browser any more."),
        "{mail}"
    );
    assert!(!mail.contains("were ended"), "{mail}");
}

#[tokio::test]
async fn s36_entry_of_the_history_reported_in_the_app_then_the_password_alone_is_refused_too() {
    let server = Running::start_with_password_alone().await;
    let (_, phone) = owner_with_phone(&server).await;
    let thief = Browser::signed_in(&server).await;
    let entries = phone.history(0, now()).await.got().entries;
    phone.report(entries[0].id, now()).await.got();
    thief.get("/account").await.leads_to("/sign-in");
    thief.begin_sign_in("password").await.is(422);
}

#[tokio::test]
async fn s36_entry_reported_on_the_web_with_a_device_then_the_password_alone_is_refused_too() {
    let server = Running::start_with_password_alone().await;
    let (home, mut phone) = owner_with_phone(&server).await;
    let thief = Browser::signed_in(&server).await;
    let path = format!("/account/history/{}/report", home.newest_entry().await);
    step_up(&home, &mut phone, &path).await;
    let page = home.get(&path).await;
    page.shows_element("consequence");
    home.post(&path, &[])
        .await
        .leads_to("/account/history?reported=1");
    is_refused(&Browser::at(&server)).await;
    is_refused(&thief).await;
    // The browser that the account knows is not affected.
    home.post("/sign-out", &[]).await;
    home.sign_in().await;
}

#[tokio::test]
async fn s36_entry_reported_with_the_password_only_then_the_password_alone_still_signs_in() {
    let server = Running::start().await;
    let thief = Browser::signed_in(&server).await;
    let path = format!("/account/history/{}/report", thief.newest_entry().await);
    let page = thief.get(&path).await;
    page.lacks_element("consequence");
    thief
        .post(&path, &[])
        .await
        .leads_to("/account/history?reported=1");
    Browser::at(&server).sign_in().await;
}

/// Gives the address for a sign-in that leads to STOP, as the page for a lost device does.
async fn begin_stop(browser: &Browser) -> Page {
    browser.get("/sign-in").await;
    let form = [("email", crate::browser::EMAIL), ("to", "/account/stop")];
    browser.post("/sign-in", &form).await;
    let page = browser.get("/sign-in/password").await;
    assert_eq!(methods_on(&page.body), ["password"]);
    let form = [("password", PASSWORD), ("method", "password")];
    browser.post("/sign-in/password", &form).await
}

#[tokio::test]
async fn s36_password_refused_then_the_page_names_the_time_in_the_browser_that_was_reported_and_in_a_new_one()
 {
    let server = Running::start_with_password_alone().await;
    let (_, phone) = owner_with_phone(&server).await;
    let reported = Browser::signed_in(&server).await;
    let entry = phone.history(0, now()).await.got().entries[0].id;
    let before = now();
    phone.report(entry, before).await.got();
    let possible: Vec<String> = (0..60)
        .map(|later| iso(before.plus(60 * 60 + later)))
        .collect();
    for browser in [&reported, &Browser::at(&server)] {
        // Before the password, the page is silent, and the same for everybody.
        browser.enter_email(crate::browser::EMAIL).await;
        let page = browser.get("/sign-in/password").await;
        page.lacks_element("password-paused");
        page.lacks("data-code=\"password-alone\"");
        assert!(methods_on(&page.body).contains(&"password".to_owned()));
        let form = [("password", PASSWORD), ("method", "password")];
        for page in [
            browser.post("/sign-in/password", &form).await,
            browser.get("/sign-in/password").await,
        ] {
            page.shows_error("password-alone");
            page.lacks_element("method-password");
            let paused = page.between("data-testid=\"password-paused\"", "</div>");
            let written = paused.split_once("datetime=\"").unwrap().1;
            let written = written.split_once('"').unwrap().0.to_owned();
            assert!(possible.contains(&written), "{written}");
            // The script writes it in the reader's time zone.
            page.shows("/times.js");
        }
    }
}

#[tokio::test]
async fn s36_device_lost_in_the_hour_after_a_report_then_the_password_stops_everything_and_opens_nothing_else()
 {
    let server = Running::start().await;
    let (_, phone) = owner_with_phone(&server).await;
    ask(&Browser::at(&server), "app-pin").await;
    deny(&phone, Decision::DenyAndReport).await;
    let browser = Browser::at(&server);
    is_refused(&browser).await;
    begin_stop(&browser).await.leads_to("/account/stop");
    for path in ["/account", "/account/recover", "/account/devices"] {
        browser.get(path).await.leads_to("/account/stop");
    }
    let page = browser.get("/account/stop").await;
    page.shows_element("stop-confirm");
    page.lacks_element("stop-keep");
    let page = browser.post("/account/stop", &[]).await;
    page.shows_element("stop-done");
    page.shows_element("stop-back");
    // Without a device, the password opens the recovery, and nothing holds it up.
    Browser::at(&server).sign_in_to_recover().await;
}

#[tokio::test]
async fn device_lost_then_one_password_leads_to_stop() {
    let server = Running::start().await;
    let (_, phone) = owner_with_phone(&server).await;
    let browser = Browser::at(&server);
    begin_stop(&browser).await.leads_to("/account/stop");
    assert!(inbox(&phone).await.is_empty());
    let page = browser.get("/account/stop").await;
    page.shows_element("stop-keep");
    browser.get("/account").await.leads_to("/account/recover");
}

#[tokio::test]
async fn session_ended_by_a_report_then_the_next_page_says_why_in_this_browser_for_an_hour() {
    let server = Running::start_with_password_alone().await;
    let (home, phone) = owner_with_phone(&server).await;
    let reported = Browser::signed_in(&server).await;
    reported
        .get("/sign-in")
        .await
        .lacks_element("signed-out-by-report");
    let entry = phone.history(0, now()).await.got().entries[0].id;
    phone.report(entry, now()).await.got();
    reported.get("/account").await.leads_to("/sign-in");
    reported
        .get("/sign-in")
        .await
        .shows_element("signed-out-by-report");
    for other in [&home, &Browser::at(&server)] {
        other
            .get("/sign-in")
            .await
            .lacks_element("signed-out-by-report");
    }
    server.move_clock(60 * 60 + 1);
    reported
        .get("/sign-in")
        .await
        .lacks_element("signed-out-by-report");
}

/// The password alone signs nobody in from this browser.
async fn is_refused(browser: &Browser) {
    let page = browser.begin_sign_in("password").await;
    page.is(422);
    page.shows_error("password-alone");
}

#[tokio::test]
async fn s36_change_denied_then_the_password_is_asked_again() {
    let server = Running::start().await;
    let (browser, phone) = owner_with_phone(&server).await;
    browser
        .get("/account/devices/add")
        .await
        .leads_to("/account/step-up");
    let id = phone.device.to_hex();
    let form = [("method", "app-pin"), ("device", id.as_str())];
    browser
        .post("/account/step-up/device", &form)
        .await
        .leads_to("/account/step-up/waiting");
    deny(&phone, Decision::Deny).await;
    let page = browser.get("/account/step-up/waiting").await;
    page.shows_outcome("denied");
    // No other method follows the denial.
    browser
        .post("/account/step-up/device", &form)
        .await
        .leads_to("/account/step-up");
    let page = browser.get("/account/step-up").await;
    page.shows("name=\"password\"");
    assert!(inbox(&phone).await.is_empty());
}

/// Begins the step-up for adding a device in the browser of a person who is signed in.
async fn ask_for_a_change(browser: &Browser, phone: &Phone) {
    browser.get("/account/devices/add").await;
    let form = [("password", PASSWORD)];
    browser.post("/account/step-up", &form).await;
    ask_for_step_up(browser, phone).await;
}

#[tokio::test]
async fn s36_change_that_ends_unconfirmed_then_its_page_speaks_of_the_change_and_not_of_a_sign_in()
{
    for ending in ["denied", "wrong-match", "expired", "reported"] {
        let server = Running::start().await;
        let (browser, mut phone) = owner_with_phone(&server).await;
        ask_for_a_change(&browser, &phone).await;
        match ending {
            "denied" => deny(&phone, Decision::Deny).await,
            "reported" => deny(&phone, Decision::DenyAndReport).await,
            "wrong-match" => {
                let right = browser.match_code("/account/step-up").await;
                let wrong = if right == "00" { "01" } else { "00" };
                let options = ApprovalOptions {
                    match_code: wrong,
                    ..ApprovalOptions::default()
                };
                let request = only_request(&phone).await;
                let answer = phone.approve(&request, options).await.got();
                assert_eq!(answer.outcome, Outcome::WrongMatch);
            }
            _ => server.move_clock(121),
        }
        let page = browser.get("/account/step-up/waiting").await;
        if ending == "reported" {
            // The report ended the session of the browser that asked.
            page.leads_to("/sign-in");
            continue;
        }
        assert!(page.body.contains("data-outcome="), "{ending}");
        assert!(
            page.body.contains("othing was changed"),
            "{ending}: {}",
            page.body
        );
        assert!(!page.body.contains("signed in"), "{ending}: {}", page.body);
    }
}
