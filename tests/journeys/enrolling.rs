//! Enrolling a device, from the first start to the confirmed comparison.

use countersign_tests::window::by_testid;
use countersign_tests::{
    journey,
    steps::{DEVICE, PIN, WRONG_PIN},
};

/// The QR code is taken from a screenshot of the page.
#[tokio::test]
async fn c01_c06_c08_qr_of_the_page_scanned_then_both_sides_confirm_and_an_email_names_the_device()
{
    journey(async |world| {
        world.enrol().await;
        assert!(
            world.app.shows("scan").await,
            "the home screen offers to scan"
        );
        world.browser.open("/account/devices").await;
        world
            .browser
            .wait_attribute("device", "data-state", "active")
            .await;
        assert!(world.browser.text("device").await.contains(DEVICE));
        let mail = world.server.mails().concat();
        assert!(mail.contains(DEVICE), "a mail names the device: {mail}");
    })
    .await;
}

#[tokio::test]
async fn c07_wrong_pin_at_registration_then_attempts_left_are_shown_and_the_right_one_completes_it()
{
    journey(async |world| {
        let qr = world.ask_for_enrolment(PIN).await;
        world.show_qr_to_new_app(&qr).await;
        world.app.tap("accept").await;
        world.app.wait_screen("enterPin").await;
        world.app.type_pin(WRONG_PIN).await;
        world
            .app
            .wait_attribute("attempts-left", "data-count", "2")
            .await;
        world.app.type_pin(PIN).await;
        world.app.wait_screen("compare").await;
        world.compare_six().await;
        world.sign_in_with_approval(PIN).await;
    })
    .await;
}

#[tokio::test]
async fn c07_third_wrong_pin_at_registration_then_it_ends_and_no_device_exists() {
    journey(async |world| {
        let qr = world.ask_for_enrolment(PIN).await;
        world.show_qr_to_new_app(&qr).await;
        world.app.tap("accept").await;
        world.app.wait_screen("enterPin").await;
        for left in ["2", "1"] {
            world.app.type_pin(WRONG_PIN).await;
            world
                .app
                .wait_attribute("attempts-left", "data-count", left)
                .await;
        }
        world.app.type_pin(WRONG_PIN).await;
        assert_eq!(world.app.error_code().await, "enrolment_dead");
        world.browser.open("/account/devices").await;
        world.browser.wait_for_css("main").await;
        assert!(!world.browser.shows("device").await);
    })
    .await;
}

#[tokio::test]
async fn c06_link_pasted_instead_of_the_qr_then_the_device_is_enrolled() {
    journey(async |world| {
        world.ask_for_enrolment(PIN).await;
        let link = world.browser.text("enrol-link").await;
        world.app.tap("initialise").await;
        world.app.tap("open-scanner").await;
        world.app.give_link(&link).await;
        world.app.wait_screen("confirmEnrolment").await;
        world.register(PIN).await;
        world.compare_six().await;
    })
    .await;
}

/// The code under the QR, typed together with the server's address, needs neither camera nor link.
#[tokio::test]
async fn c06_w6_code_and_address_typed_instead_of_the_qr_then_the_device_is_enrolled() {
    journey(async |world| {
        world.ask_for_enrolment(PIN).await;
        let typed = world.browser.text("enrol-typed").await.to_lowercase();
        world.app.tap("initialise").await;
        world.app.tap("open-scanner").await;
        world.app.write(&by_testid("link-input"), &typed).await;
        world
            .app
            .write(&by_testid("address-input"), &world.origin())
            .await;
        world.app.tap("link-submit").await;
        world.app.wait_screen("confirmEnrolment").await;
        world.register(PIN).await;
        world.compare_six().await;
        world.sign_in_with_approval(PIN).await;
    })
    .await;
}

/// The reason appears under the field, and the page shows no QR code.
#[tokio::test]
async fn c05_guessable_pin_on_the_page_then_refused_with_the_reason() {
    journey(async |world| {
        world.browser.sign_in("password").await;
        world.browser.wait_for("account-home").await;
        world.browser.open("/account/devices/add").await;
        world.browser.fill("name", DEVICE).await;
        for (pin, reason) in [("1111", "pin-same-digit"), ("1234", "pin-sequence")] {
            world.choose_pin(pin).await;
            world
                .browser
                .wait_for_css(&format!("[data-code={reason}]:not([hidden])"))
                .await;
            assert!(!world.browser.shows("enrol-qr").await);
        }
        world.choose_pin(PIN).await;
        world.browser.wait_for("enrol-qr").await;
    })
    .await;
}
