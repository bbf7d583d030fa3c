//! Too many wrong PINs block a device, and a PIN reset unblocks it (`protocol.md` §8.2, §8.3).

use countersign_tests::{
    journey,
    steps::{PIN, WRONG_PIN},
};

#[tokio::test]
async fn h02_w1_fifth_wrong_pin_then_the_device_is_blocked_and_a_reset_unblocks_it() {
    const FRESH_PIN: &str = "7316";
    journey(async |world| {
        world.enrol().await;
        let match_code = world.ask_for_approval().await;
        world.open_request(&match_code).await;
        for left in ["4", "3", "2", "1"] {
            world.app.type_pin(WRONG_PIN).await;
            world
                .app
                .wait_attribute("attempts-left", "data-count", left)
                .await;
        }
        world.app.type_pin(WRONG_PIN).await;
        world.app.wait_screen("deactivated").await;
        world
            .app
            .wait_attribute("deactivated", "data-reason", "blocked")
            .await;
        world
            .browser
            .wait_attribute("outcome", "data-outcome", "blocked")
            .await;

        let qr = world.ask_for_pin_reset(FRESH_PIN).await;
        world.app.tap("scan").await;
        world.app.wait_screen("scan").await;
        world.app.give_picture(&qr).await;
        world.app.wait_screen("confirmEnrolment").await;
        world.register(FRESH_PIN).await;
        world.say_six_match().await;
        // A reset counts at once: the person leaves the six characters by hand.
        world.app.tap("home").await;
        world.app.wait_screen("home").await;
        world.sign_in_with_approval(FRESH_PIN).await;

        // The old PIN is a wrong one now.
        world.go_home().await;
        let match_code = world.ask_for_approval().await;
        world.open_request(&match_code).await;
        world.app.type_pin(PIN).await;
        world
            .app
            .wait_attribute("attempts-left", "data-count", "4")
            .await;
    })
    .await;
}
