//! Approving and denying a request of a browser on another device.

use testkit::windows::{
    journey,
    steps::{PIN, WRONG_PIN},
};

/// The request appears in the app by itself, and the page continues without a click.
#[tokio::test]
async fn b04_d02_d05_match_code_and_pin_typed_then_the_page_continues_by_itself() {
    journey(async |env| {
        env.enrol().await;
        let match_code = env.ask_for_approval().await;
        assert!(env.browser.shows("time-left").await);
        env.approve(&match_code, PIN).await;
        env.app.wait_screen("done").await;
    })
    .await;
}

/// A wrong match code ends the request with any PIN, and counts as no PIN attempt.
#[tokio::test]
async fn d04_wrong_match_code_then_the_request_ends_and_no_attempt_is_lost() {
    journey(async |env| {
        env.enrol().await;
        let match_code = env.ask_for_approval().await;
        env.approve_with_wrong_number(&match_code).await;
        env.browser.wait_for("outcome").await;
        assert_ne!(env.browser.path().await, "/account");
        env.sign_in_with_approval(PIN).await;
    })
    .await;
}

/// A denial needs no PIN; the page reports it and offers a way to continue.
#[tokio::test]
async fn d04_request_denied_then_the_page_says_so_and_nobody_is_signed_in() {
    journey(async |env| {
        env.enrol().await;
        env.ask_for_approval().await;
        env.deny().await;
        env.browser
            .wait_attribute("outcome", "data-outcome", "denied")
            .await;
        env.browser.wait_for("consequence").await;
        env.app.wait_for("consequence").await;
        env.browser.open("/account").await;
        assert_ne!(env.browser.path().await, "/account");
    })
    .await;
}

#[tokio::test]
async fn d02_request_cancelled_on_the_page_then_it_leaves_the_app_by_itself() {
    journey(async |env| {
        env.enrol().await;
        env.ask_for_approval().await;
        env.app.wait_for("request").await;
        env.browser.click("cancel").await;
        env.app.wait_gone("request").await;
    })
    .await;
}

#[tokio::test]
async fn d05_wrong_pin_then_attempts_left_are_shown_and_the_right_one_still_approves() {
    journey(async |env| {
        env.enrol().await;
        let match_code = env.ask_for_approval().await;
        env.open_request(&match_code).await;
        env.app.type_pin(WRONG_PIN).await;
        assert_eq!(env.app.error_code().await, "wrong_pin");
        env.app
            .wait_attribute("attempts-left", "data-count", "4")
            .await;
        env.app.type_pin(PIN).await;
        env.browser.wait_for("account-home").await;
    })
    .await;
}
