//! Biometrics in place of the PIN, and a device without a screen lock.

use testkit::windows::{
    Environment, journey,
    steps::{PIN, open_request},
    window::by_testid,
};

/// Enrols on a device with a registered fingerprint, up to the offer of biometrics.
async fn enrol_with_finger(env: &Environment) {
    env.app.finger(Some("right"));
    // It was set up while the app was out of view.
    env.app.in_view(false).await;
    env.app.in_view(true).await;
    let qr = env.ask_for_enrolment(PIN).await;
    env.show_qr_to_new_app(&qr).await;
    env.register(PIN).await;
    env.confirm_comparison_on_the_page().await;
    env.app.wait_screen("offerBiometrics").await;
}

/// Opens a new request and types its number. The platform's prompt follows, or the keypad.
async fn open_new_request(env: &Environment) {
    let match_code = env.ask_for_approval().await;
    open_request(&env.app).await;
    env.app.write(&by_testid("match-input"), &match_code).await;
}

/// The fingerprint approves and makes one-time passwords until the registered fingerprints change; then only the PIN does.
#[tokio::test]
async fn c09_d05_biometrics_accepted_then_they_approve_until_they_change_and_the_pin_always_does() {
    journey(async |env| {
        enrol_with_finger(env).await;
        env.app.tap("yes").await;
        env.app.wait_screen("enterPin").await;
        env.app.type_pin(PIN).await;
        env.app
            .wait_attribute("account-notice", "data-notice", "biometricsOn")
            .await;
        env.go_home_from_anywhere().await;

        open_new_request(env).await;
        env.browser.wait_for("account-home").await;
        env.go_home().await;

        env.relay.cut();
        let qr = env.ask_for_one_time_password().await;
        env.show_challenge(&qr).await;
        env.app.tap("key-biometrics").await;
        env.app.wait_screen("oneTimePassword").await;
        let code = env.app.attribute("otp", "data-value").await;
        env.hand_in(&code).await;
        env.browser.wait_for("account-home").await;
        env.relay.restore();
        env.go_home().await;

        env.app.finger(Some("cancel"));
        open_new_request(env).await;
        env.app
            .wait_attribute("error", "data-code", "biometric_cancelled")
            .await;
        for (finger, code) in [
            ("locked-out", "biometric_locked_out"),
            ("changed", "biometric_changed"),
        ] {
            env.app.finger(Some(finger));
            env.app.tap("key-biometrics").await;
            env.app.wait_attribute("error", "data-code", code).await;
        }
        assert!(!env.app.shows("key-biometrics").await, "it is gone");
        env.app.finger(Some("right"));
        env.app.type_pin(PIN).await;
        env.browser.wait_for("account-home").await;

        // On again in the settings of the account, and off.
        env.go_home().await;
        env.open_account().await;
        env.app.tap("biometrics").await;
        env.app.wait_screen("enterPin").await;
        env.app.type_pin(PIN).await;
        env.app
            .wait_attribute("account-notice", "data-notice", "biometricsOn")
            .await;
        env.app.tap("biometrics").await;
        env.app
            .wait_attribute("account-notice", "data-notice", "biometricsOff")
            .await;
        env.leave_account().await;
        open_new_request(env).await;
        env.app.wait_screen("enterPin").await;
        assert!(!env.app.shows("key-biometrics").await);
        env.app.type_pin(PIN).await;
        env.browser.wait_for("account-home").await;
    })
    .await;
}

#[tokio::test]
async fn c03_c09_no_screen_lock_then_nothing_is_registered_and_a_skipped_offer_leaves_the_pin() {
    journey(async |env| {
        env.app.screen_lock(false);
        env.app.wait_screen("welcome").await;
        env.app.tap("initialise").await;
        env.app.wait_screen("noScreenLock").await;
        env.app.tap("refresh").await;
        env.app.wait_screen("noScreenLock").await;
        env.app.screen_lock(true);
        env.app.tap("refresh").await;
        env.app.wait_screen("whereToGo").await;
        env.app.tap("back").await;

        enrol_with_finger(env).await;
        env.app.tap("skip").await;
        env.app.wait_screen("home").await;
        open_new_request(env).await;
        env.app.wait_screen("enterPin").await;
        assert!(!env.app.shows("key-biometrics").await);
        env.app.type_pin(PIN).await;
        env.browser.wait_for("account-home").await;
    })
    .await;
}
