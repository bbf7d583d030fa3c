//! Biometrics in place of the PIN, and a device without a screen lock.

use countersign_tests::{World, journey, steps::PIN};

/// Enrols on a device with a registered fingerprint, up to the offer of biometrics.
async fn enrol_with_finger(world: &World) {
    world.app.finger(Some("right"));
    // It was set up while the app was out of view.
    world.app.in_view(false).await;
    world.app.in_view(true).await;
    let qr = world.ask_for_enrolment(PIN).await;
    world.show_qr_to_new_app(&qr).await;
    world.register(PIN).await;
    world.say_six_match().await;
    world.app.wait_screen("offerBiometrics").await;
}

/// Opens a new request up to its keypad.
async fn open_new_request(world: &World) {
    let match_code = world.ask_for_approval().await;
    world.open_request(&match_code).await;
}

/// The fingerprint approves and makes one-time passwords until the registered fingerprints change; then only the PIN does.
#[tokio::test]
async fn c09_d05_biometrics_accepted_then_they_approve_until_they_change_and_the_pin_always_does() {
    journey(async |world| {
        enrol_with_finger(world).await;
        world.app.tap("yes").await;
        world.app.wait_screen("enterPin").await;
        world.app.type_pin(PIN).await;
        world
            .app
            .wait_attribute("told", "data-told", "biometricsOn")
            .await;
        world.go_home_from_anywhere().await;

        open_new_request(world).await;
        world.app.tap("key-biometrics").await;
        world.browser.wait_for("account-home").await;
        world.go_home().await;

        world.relay.cut();
        let qr = world.ask_for_one_time_password().await;
        world.show_challenge(&qr).await;
        world.app.tap("key-biometrics").await;
        world.app.wait_screen("oneTimePassword").await;
        let code = world.app.attribute("otp", "data-value").await;
        world.hand_in(&code).await;
        world.browser.wait_for("account-home").await;
        world.relay.restore();
        world.go_home().await;

        open_new_request(world).await;
        for (finger, code) in [
            ("cancel", "biometric_cancelled"),
            ("locked-out", "biometric_locked_out"),
            ("changed", "biometric_changed"),
        ] {
            world.app.finger(Some(finger));
            world.app.tap("key-biometrics").await;
            world.app.wait_attribute("error", "data-code", code).await;
        }
        assert!(!world.app.shows("key-biometrics").await, "it is gone");
        world.app.finger(Some("right"));
        world.app.type_pin(PIN).await;
        world.browser.wait_for("account-home").await;

        // On again in the settings of the account, and off.
        world.go_home().await;
        world.open_account().await;
        world.app.tap("biometrics").await;
        world.app.wait_screen("enterPin").await;
        world.app.type_pin(PIN).await;
        world
            .app
            .wait_attribute("told", "data-told", "biometricsOn")
            .await;
        world.app.tap("biometrics").await;
        world
            .app
            .wait_attribute("told", "data-told", "biometricsOff")
            .await;
        world.leave_account().await;
        open_new_request(world).await;
        assert!(!world.app.shows("key-biometrics").await);
        world.app.type_pin(PIN).await;
        world.browser.wait_for("account-home").await;
    })
    .await;
}

#[tokio::test]
async fn c03_c09_no_screen_lock_then_nothing_is_registered_and_a_skipped_offer_leaves_the_pin() {
    journey(async |world| {
        world.app.screen_lock(false);
        world.app.wait_screen("welcome").await;
        world.app.tap("initialise").await;
        world.app.wait_screen("noScreenLock").await;
        world.app.tap("refresh").await;
        world.app.wait_screen("noScreenLock").await;
        world.app.screen_lock(true);
        world.app.tap("refresh").await;
        world.app.wait_screen("whereToGo").await;
        world.app.tap("back").await;

        enrol_with_finger(world).await;
        world.app.tap("skip").await;
        world.app.wait_screen("home").await;
        open_new_request(world).await;
        assert!(!world.app.shows("key-biometrics").await);
        world.app.type_pin(PIN).await;
        world.browser.wait_for("account-home").await;
    })
    .await;
}
