//! Saying yes or no to a request: B01, B02, B04, D02 to D05.

use countersign_tests::{
    journey,
    steps::{PIN, WRONG_PIN},
};

/// B04, D02, D03, D04, D05: the request appears by itself and the page goes on by itself.
#[tokio::test]
async fn request_approved_with_the_match_code_then_the_page_goes_on_by_itself() {
    journey(async |world| {
        world.enrol().await;
        let match_code = world.ask_for_approval().await;
        assert!(world.browser.shows("time-left").await);
        world.approve(&match_code, PIN).await;
        world.app.wait_screen("done").await;
    })
    .await;
}

/// D04: the wrong match code ends the request, whatever the PIN; it costs no try.
#[tokio::test]
async fn match_code_is_not_the_pages_then_the_request_ends_and_no_try_is_lost() {
    journey(async |world| {
        world.enrol().await;
        let match_code = world.ask_for_approval().await;
        let other = if match_code == "42" { "24" } else { "42" };
        world.open_request(other).await;
        world.app.type_pin(PIN).await;
        world.browser.wait_for("outcome").await;
        assert_ne!(world.browser.path().await, "/account");
        world.sign_in_with_approval(PIN).await;
    })
    .await;
}

/// D04: no PIN is asked for a no, and the page says so with a way on.
#[tokio::test]
async fn request_denied_then_the_page_says_so_and_nobody_is_signed_in() {
    journey(async |world| {
        world.enrol().await;
        world.ask_for_approval().await;
        world.app.press("request").await;
        world.app.wait_screen("request").await;
        world.app.tap("deny").await;
        world
            .browser
            .wait_attribute("outcome", "data-outcome", "denied")
            .await;
        world.browser.open("/account").await;
        assert_ne!(world.browser.path().await, "/account");
    })
    .await;
}

/// D02: cancelled on the page, the request leaves the app by itself.
#[tokio::test]
async fn request_cancelled_on_the_page_then_it_leaves_the_app_by_itself() {
    journey(async |world| {
        world.enrol().await;
        world.ask_for_approval().await;
        world.app.wait_for("request").await;
        world.browser.click("cancel").await;
        world.app.wait_gone("request").await;
    })
    .await;
}

/// D05: a wrong PIN is told with the tries left; the same request can still be approved.
#[tokio::test]
async fn wrong_pin_then_tries_left_are_told_and_the_right_one_still_approves() {
    journey(async |world| {
        world.enrol().await;
        let match_code = world.ask_for_approval().await;
        world.open_request(&match_code).await;
        world.app.type_pin(WRONG_PIN).await;
        assert_eq!(world.app.error_code().await, "wrong_pin");
        world
            .app
            .wait_attribute("attempts-left", "data-count", "4")
            .await;
        world.app.type_pin(PIN).await;
        world.browser.wait_for("account-home").await;
    })
    .await;
}
