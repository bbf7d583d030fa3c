//! Enrolling a device, from the first start to the confirmed comparison.

use testkit::windows::window::by_testid;
use testkit::windows::{
    journey,
    steps::{DEVICE, PIN, WRONG_PIN},
};

/// The QR code is taken from a screenshot of the page.
#[tokio::test]
async fn c01_c06_c08_qr_of_the_page_scanned_then_both_sides_confirm_and_an_email_names_the_device()
{
    journey(async |env| {
        env.enrol().await;
        assert!(
            env.app.shows("scan").await,
            "the home screen offers to scan"
        );
        env.browser.open("/account/devices").await;
        env.browser
            .wait_attribute("device", "data-state", "active")
            .await;
        assert!(env.browser.text("device").await.contains(DEVICE));
        let mail = env.server.mails().concat();
        assert!(mail.contains(DEVICE), "a mail names the device: {mail}");
    })
    .await;
}

#[tokio::test]
async fn c07_wrong_pin_at_registration_then_attempts_left_are_shown_and_the_right_one_completes_it()
{
    journey(async |env| {
        let qr = env.ask_for_enrolment(PIN).await;
        env.show_qr_to_new_app(&qr).await;
        env.app.tap("accept").await;
        env.app.wait_screen("enterPin").await;
        env.app.type_pin(WRONG_PIN).await;
        env.app
            .wait_attribute("attempts-left", "data-count", "2")
            .await;
        env.app.type_pin(PIN).await;
        env.app.wait_screen("compare").await;
        env.confirm_comparison().await;
        env.sign_in_with_approval(PIN).await;
    })
    .await;
}

#[tokio::test]
async fn c07_third_wrong_pin_at_registration_then_it_ends_and_no_device_exists() {
    journey(async |env| {
        let qr = env.ask_for_enrolment(PIN).await;
        env.show_qr_to_new_app(&qr).await;
        env.app.tap("accept").await;
        env.app.wait_screen("enterPin").await;
        for left in ["2", "1"] {
            env.app.type_pin(WRONG_PIN).await;
            env.app
                .wait_attribute("attempts-left", "data-count", left)
                .await;
        }
        env.app.type_pin(WRONG_PIN).await;
        assert_eq!(env.app.error_code().await, "enrolment_dead");
        env.browser.open("/account/devices").await;
        env.browser.wait_for_css("main").await;
        assert!(!env.browser.shows("device").await);
    })
    .await;
}

#[tokio::test]
async fn c06_link_pasted_instead_of_the_qr_then_the_device_is_enrolled() {
    journey(async |env| {
        env.ask_for_enrolment(PIN).await;
        env.browser.click("enrol-other-ways").await;
        let link = env.browser.text("enrol-link").await;
        env.app.tap("initialise").await;
        env.app.tap("open-scanner").await;
        env.app.give_link(&link).await;
        env.app.wait_screen("confirmEnrolment").await;
        env.register(PIN).await;
        env.confirm_comparison().await;
    })
    .await;
}

/// The code under the QR, typed together with the server's address, needs neither camera nor link.
#[tokio::test]
async fn c06_w6_code_and_address_typed_instead_of_the_qr_then_the_device_is_enrolled() {
    journey(async |env| {
        env.ask_for_enrolment(PIN).await;
        env.browser.click("enrol-other-ways").await;
        let typed = env.browser.text("enrol-typed").await.to_lowercase();
        env.app.tap("initialise").await;
        env.app.tap("open-scanner").await;
        env.app.write(&by_testid("link-input"), &typed).await;
        env.app
            .write(&by_testid("address-input"), &env.origin())
            .await;
        env.app.tap("link-submit").await;
        env.app.wait_screen("confirmEnrolment").await;
        env.register(PIN).await;
        env.confirm_comparison().await;
        env.sign_in_with_approval(PIN).await;
    })
    .await;
}

/// The reason appears under the field, and the page shows no QR code.
#[tokio::test]
async fn c05_guessable_pin_on_the_page_then_refused_with_the_reason() {
    journey(async |env| {
        env.browser.sign_in("password").await;
        env.browser.wait_for("account-home").await;
        env.browser.open("/account/devices/add").await;
        env.browser.fill("name", DEVICE).await;
        for (pin, reason) in [("1111", "pin-same-digit"), ("1234", "pin-sequence")] {
            env.choose_pin(pin).await;
            env.browser
                .wait_for_css(&format!("[data-code={reason}]:not([hidden])"))
                .await;
            assert!(!env.browser.shows("enrol-qr").await);
        }
        env.choose_pin(PIN).await;
        env.browser.wait_for("enrol-qr").await;
    })
    .await;
}
