//! Requests and enrolments expire. The tests move the server's clock.

use std::time::Duration;

use countersign_tests::{journey, steps::PIN};

#[tokio::test]
async fn d02_d06_two_minutes_pass_then_the_request_expires_on_both_sides() {
    journey(async |world| {
        world.enrol().await;
        world.ask_for_approval().await;
        world.app.wait_for("request").await;
        world.server.move_clock(Duration::from_secs(121));
        world
            .browser
            .wait_attribute("outcome", "data-outcome", "expired")
            .await;
        // Only the server's clock moved; the app learns it with its next question.
        world.app.tap("refresh").await;
        world.app.wait_gone("request").await;
        world.sign_in_with_approval(PIN).await;
    })
    .await;
}

#[tokio::test]
async fn d05_time_runs_out_before_the_pin_then_the_approval_is_refused() {
    journey(async |world| {
        world.enrol().await;
        let match_code = world.ask_for_approval().await;
        world.open_request(&match_code).await;
        world.server.move_clock(Duration::from_secs(121));
        world.app.type_pin(PIN).await;
        world
            .browser
            .wait_attribute("outcome", "data-outcome", "expired")
            .await;
        world.browser.open("/account").await;
        assert_ne!(world.browser.path().await, "/account");
        world.sign_in_with_approval(PIN).await;
    })
    .await;
}

#[tokio::test]
async fn c06_ten_minutes_pass_then_the_enrolment_qr_is_refused() {
    journey(async |world| {
        let qr = world.ask_for_enrolment(PIN).await;
        world.show_qr_to_new_app(&qr).await;
        world.server.move_clock(Duration::from_secs(601));
        world.app.tap("accept").await;
        assert_eq!(world.app.error_code().await, "enrolment_gone");
    })
    .await;
}
