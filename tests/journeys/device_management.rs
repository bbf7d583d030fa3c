//! Managing a device: PIN change, history, removal and STOP.

use testkit::windows::{
    Environment, journey,
    steps::{PIN, WRONG_PIN},
    window::by_testid,
};

/// Types the old PIN, the new one and its repetition.
async fn type_pins(env: &Environment, pins: [&str; 3]) {
    for pin in pins {
        env.app.wait_screen("enterPin").await;
        env.app.wait_pin_empty().await;
        env.app.type_pin(pin).await;
    }
}

/// A guessable PIN is refused with its reason; after a change only the new PIN counts.
#[tokio::test]
async fn w1_pin_changed_in_the_app_then_the_new_one_counts_and_the_old_one_does_not() {
    const FRESH_PIN: &str = "7316";
    journey(async |env| {
        env.enrol().await;
        env.open_account().await;
        env.app.tap("change-pin").await;
        env.app.wait_screen("enterPin").await;
        env.app.type_pin(PIN).await;
        for (guessable, why) in [
            ("1111", "pin_same_digits"),
            ("1234", "pin_row"),
            (PIN, "pin_unchanged"),
        ] {
            env.app.wait_pin_empty().await;
            env.app.type_pin(guessable).await;
            env.app.wait_attribute("error", "data-code", why).await;
        }
        env.app.wait_pin_empty().await;
        env.app.type_pin(FRESH_PIN).await;
        env.app.wait_pin_empty().await;
        env.app.type_pin(WRONG_PIN).await;
        env.app
            .wait_attribute("error", "data-code", "pin_differs")
            .await;
        for _ in 0..2 {
            env.app.wait_pin_empty().await;
            env.app.type_pin(FRESH_PIN).await;
        }
        env.app
            .wait_attribute("account-notice", "data-notice", "pinChanged")
            .await;
        env.leave_account().await;

        let match_code = env.ask_for_approval().await;
        env.open_request(&match_code).await;
        env.app.type_pin(PIN).await;
        env.app
            .wait_attribute("attempts-left", "data-count", "4")
            .await;
        env.app.wait_pin_empty().await;
        env.app.type_pin(FRESH_PIN).await;
        env.browser.wait_for("account-home").await;

        // A change with the wrong old PIN counts as any wrong PIN does.
        env.go_home().await;
        env.open_account().await;
        env.app.tap("change-pin").await;
        type_pins(env, [PIN, "5862", "5862"]).await;
        env.app
            .wait_attribute("attempts-left", "data-count", "4")
            .await;
    })
    .await;
}

/// "This wasn't me" in the app's history ends the session, and an email confirms it.
#[tokio::test]
async fn w4_h08_sign_in_reported_in_the_app_then_its_session_ends_and_an_email_confirms_it() {
    journey(async |env| {
        env.enrol().await;
        env.sign_in_with_approval(PIN).await;
        env.go_home().await;
        env.app.tap("refresh").await;
        env.app.tap("last-sign-in").await;
        env.app.wait_screen("history").await;
        env.app.wait_for("entry").await;
        assert!(env.app.count(&by_testid("entry")).await >= 2);
        let mails = env.server.mails().len();
        env.app.tap("report-entry").await;
        env.app.tap("report-confirm").await;
        env.app.wait_for("reported").await;
        env.browser.assert_signed_out().await;
        env.new_mail(mails).await;
        env.app.tap("back").await;
        env.app.wait_screen("home").await;

        // The same page on the web, where the mark stands too.
        env.sign_in_with_approval(PIN).await;
        env.browser.open("/account/history").await;
        env.browser.wait_for("history-entry").await;
        assert_eq!(env.browser.count("[data-reported]").await, 1);
    })
    .await;
}

#[tokio::test]
async fn h02_device_removed_in_the_app_then_the_account_no_longer_lists_it() {
    journey(async |env| {
        env.enrol().await;
        env.open_account().await;
        env.app.tap("remove").await;
        env.app.tap("remove-confirm").await;
        env.app.wait_screen("welcome").await;
        env.browser.open("/account/devices").await;
        env.browser.wait_for_css("main").await;
        assert!(!env.browser.shows("device").await, "it is gone");
        // The last factor is gone: the way to the next one is the way after STOP.
        env.enrol_by_mailed_link(PIN).await;
        env.sign_in_with_approval(PIN).await;
    })
    .await;
}

/// STOP removes the device and ends every session; recovery follows `protocol.md` §8.8.
#[tokio::test]
async fn h07_stop_pressed_then_the_app_is_deactivated_and_recovery_goes_by_email() {
    journey(async |env| {
        env.enrol().await;
        let other = env.another_browser().await;
        other.sign_in("password").await;
        other.wait_for("recover").await;
        let match_code = env.ask_for_approval().await;
        env.open_request(&match_code).await;
        other.open("/account/stop").await;
        let mails = env.server.mails().len();
        other.click("stop-confirm").await;
        other.wait_for("stop-done").await;
        other.assert_signed_out().await;
        env.new_mail(mails).await;

        // The sign-in and its request that were open are over, and the app knows.
        env.browser
            .wait_attribute("error", "data-code", "sign-in-over")
            .await;
        env.wait_deactivated("removed").await;
        env.app.tap("remove").await;
        env.app.tap("remove-confirm").await;
        env.app.wait_screen("welcome").await;
        env.browser.sign_in("password").await;
        env.browser.wait_for("recover").await;
        env.enrol_by_mailed_link(PIN).await;
        env.sign_in_with_approval(PIN).await;
    })
    .await;
}
