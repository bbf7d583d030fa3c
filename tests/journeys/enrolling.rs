//! From nothing to an enrolled device: C01, C04 to C08, B03.

use countersign_tests::window::by_testid;
use countersign_tests::{
    journey,
    steps::{DEVICE, PIN, WRONG_PIN},
};

/// C01, C04, C05, C06, C07, C08: the QR is taken from the page's own picture.
#[tokio::test]
async fn qr_of_the_page_scanned_then_page_and_app_show_the_same_and_a_mail_tells() {
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

/// C07: three tries, told as they go; the right PIN still completes the registration.
#[tokio::test]
async fn wrong_pin_at_registration_then_tries_left_are_told_and_the_right_one_completes() {
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

/// C07: the third wrong PIN ends this registration; nothing is left behind on either side.
#[tokio::test]
async fn third_wrong_pin_at_registration_then_it_is_dead_and_no_device_exists() {
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

/// C06, C11: the link in place of the QR, pasted; the typed code stands beside it.
#[tokio::test]
async fn link_pasted_instead_of_the_qr_then_the_device_is_enrolled() {
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

/// C06 without a camera or a link: the code under the QR, typed with the page's address.
#[tokio::test]
async fn typed_code_and_address_instead_of_the_qr_then_the_device_is_enrolled() {
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
