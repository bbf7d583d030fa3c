//! Managing a device: PIN change, history, removal and STOP.

use countersign_tests::{
    World, journey,
    steps::{PIN, WRONG_PIN},
    window::by_testid,
};

/// Types the old PIN, the new one and its repetition.
async fn type_pins(world: &World, pins: [&str; 3]) {
    for pin in pins {
        world.app.wait_screen("enterPin").await;
        world.app.wait_pin_empty().await;
        world.app.type_pin(pin).await;
    }
}

/// A guessable PIN is refused with its reason; after a change only the new PIN counts.
#[tokio::test]
async fn w1_pin_changed_in_the_app_then_the_new_one_counts_and_the_old_one_does_not() {
    const FRESH_PIN: &str = "7316";
    journey(async |world| {
        world.enrol().await;
        world.open_account().await;
        world.app.tap("change-pin").await;
        world.app.wait_screen("enterPin").await;
        world.app.type_pin(PIN).await;
        for (guessable, why) in [
            ("1111", "pin_same_digits"),
            ("1234", "pin_row"),
            (PIN, "pin_unchanged"),
        ] {
            world.app.wait_pin_empty().await;
            world.app.type_pin(guessable).await;
            world.app.wait_attribute("error", "data-code", why).await;
        }
        world.app.wait_pin_empty().await;
        world.app.type_pin(FRESH_PIN).await;
        world.app.wait_pin_empty().await;
        world.app.type_pin(WRONG_PIN).await;
        world
            .app
            .wait_attribute("error", "data-code", "pin_differs")
            .await;
        for _ in 0..2 {
            world.app.wait_pin_empty().await;
            world.app.type_pin(FRESH_PIN).await;
        }
        world
            .app
            .wait_attribute("told", "data-told", "pinChanged")
            .await;
        world.leave_account().await;

        let match_code = world.ask_for_approval().await;
        world.open_request(&match_code).await;
        world.app.type_pin(PIN).await;
        world
            .app
            .wait_attribute("attempts-left", "data-count", "4")
            .await;
        world.app.wait_pin_empty().await;
        world.app.type_pin(FRESH_PIN).await;
        world.browser.wait_for("account-home").await;

        // A change with the wrong old PIN counts as any wrong PIN does.
        world.go_home().await;
        world.open_account().await;
        world.app.tap("change-pin").await;
        type_pins(world, [PIN, "5862", "5862"]).await;
        world
            .app
            .wait_attribute("attempts-left", "data-count", "4")
            .await;
    })
    .await;
}

/// "This wasn't me" in the app's history ends the session, and an email confirms it.
#[tokio::test]
async fn w4_h08_sign_in_reported_in_the_app_then_its_session_ends_and_an_email_confirms_it() {
    journey(async |world| {
        world.enrol().await;
        world.sign_in_with_approval(PIN).await;
        world.go_home().await;
        world.app.tap("refresh").await;
        world.app.tap("last-sign-in").await;
        world.app.wait_screen("history").await;
        world.app.wait_for("entry").await;
        assert!(world.app.count(&by_testid("entry")).await >= 2);
        let mails = world.server.mails().len();
        world.app.tap("report-entry").await;
        world.app.tap("report-confirm").await;
        world.app.wait_for("reported").await;
        world.browser.assert_signed_out().await;
        world.new_mail(mails).await;
        world.app.tap("back").await;
        world.app.wait_screen("home").await;

        // The same page on the web, where the mark stands too.
        world.browser.sign_in("password").await;
        world.browser.wait_for("account-home").await;
        world.browser.open("/account/history").await;
        world.browser.wait_for("history-entry").await;
        assert_eq!(world.browser.count("[data-reported]").await, 1);
    })
    .await;
}

#[tokio::test]
async fn h02_device_removed_in_the_app_then_the_account_no_longer_lists_it() {
    journey(async |world| {
        world.enrol().await;
        world.open_account().await;
        world.app.tap("remove").await;
        world.app.tap("remove-confirm").await;
        world.app.wait_screen("welcome").await;
        world.browser.open("/account/devices").await;
        world.browser.wait_for_css("main").await;
        assert!(!world.browser.shows("device").await, "it is gone");
        // The last factor is gone: the way to the next one is the way after STOP.
        world.enrol_by_mailed_link(PIN).await;
        world.sign_in_with_approval(PIN).await;
    })
    .await;
}

/// STOP removes the device and ends every session; recovery follows `protocol.md` §8.8.
#[tokio::test]
async fn h07_stop_pressed_then_the_app_is_deactivated_and_recovery_goes_by_email() {
    journey(async |world| {
        world.enrol().await;
        let other = world.another_browser().await;
        other.sign_in("password").await;
        other.wait_for("account-home").await;
        let match_code = world.ask_for_approval().await;
        world.open_request(&match_code).await;
        other.open("/account/stop").await;
        let mails = world.server.mails().len();
        other.click("stop-confirm").await;
        other.wait_for("stop-done").await;
        other.assert_signed_out().await;
        world.new_mail(mails).await;

        // The sign-in and its request that were open are over, and the app knows.
        world
            .browser
            .wait_attribute("error", "data-code", "sign-in-over")
            .await;
        world.wait_deactivated("removed").await;
        world.app.tap("remove").await;
        world.app.tap("remove-confirm").await;
        world.app.wait_screen("welcome").await;
        world.browser.sign_in("password").await;
        world.browser.wait_for("account-home").await;
        world.enrol_by_mailed_link(PIN).await;
        world.sign_in_with_approval(PIN).await;
    })
    .await;
}
