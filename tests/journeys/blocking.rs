//! Too many wrong PINs block a device, and a PIN reset unblocks it (`protocol.md` §8.2, §8.3).

use testkit::windows::{
    journey,
    steps::{PIN, WRONG_PIN},
};

#[tokio::test]
async fn h02_w1_fifth_wrong_pin_then_the_device_is_blocked_and_a_reset_unblocks_it() {
    const FRESH_PIN: &str = "7316";
    journey(async |env| {
        env.enrol().await;
        let match_code = env.ask_for_approval().await;
        env.open_request(&match_code).await;
        for left in ["4", "3", "2", "1"] {
            env.app.type_pin(WRONG_PIN).await;
            env.app
                .wait_attribute("attempts-left", "data-count", left)
                .await;
        }
        env.app.type_pin(WRONG_PIN).await;
        env.app.wait_screen("deactivated").await;
        env.app
            .wait_attribute("deactivated", "data-reason", "blocked")
            .await;
        env.browser
            .wait_attribute("outcome", "data-outcome", "blocked")
            .await;

        let qr = env.ask_for_pin_reset(FRESH_PIN).await;
        env.app.tap("scan").await;
        env.app.wait_screen("scan").await;
        env.app.give_picture(&qr).await;
        env.app.wait_screen("confirmEnrolment").await;
        env.register(FRESH_PIN).await;
        // Too early: the page still asks, so the app keeps the six characters and says why.
        env.app.wait_screen("compare").await;
        env.browser.wait_for("comparison-code").await;
        env.app.tap("answered").await;
        env.app
            .wait_attribute("error", "data-code", "page_still_asks")
            .await;
        env.app.wait_for("comparison-code").await;
        env.confirm_comparison_on_the_page().await;
        env.app.wait_screen("home").await;
        env.app
            .wait_attribute("success", "data-success", "pinSet")
            .await;
        env.sign_in_with_approval(FRESH_PIN).await;

        // The old PIN is a wrong one now.
        env.go_home().await;
        let match_code = env.ask_for_approval().await;
        env.open_request(&match_code).await;
        env.app.type_pin(PIN).await;
        env.app
            .wait_attribute("attempts-left", "data-count", "4")
            .await;
    })
    .await;
}
