//! Requests and enrolments expire. The tests move the server's clock.

use std::time::Duration;

use testkit::windows::{journey, steps::PIN};

#[tokio::test]
async fn d02_d06_two_minutes_pass_then_the_request_expires_on_both_sides() {
    journey(async |env| {
        env.enrol().await;
        env.ask_for_approval().await;
        env.app.wait_for("request").await;
        env.server.move_clock(Duration::from_secs(121));
        env.browser
            .wait_attribute("outcome", "data-outcome", "expired")
            .await;
        // Only the server's clock moved; the app learns it with its next question.
        env.app.tap("refresh").await;
        env.app.wait_gone("request").await;
        env.sign_in_with_approval(PIN).await;
    })
    .await;
}

#[tokio::test]
async fn d05_time_runs_out_before_the_pin_then_the_approval_is_refused() {
    journey(async |env| {
        env.enrol().await;
        let match_code = env.ask_for_approval().await;
        env.open_request(&match_code).await;
        env.server.move_clock(Duration::from_secs(121));
        env.app.type_pin(PIN).await;
        env.browser
            .wait_attribute("outcome", "data-outcome", "expired")
            .await;
        env.browser.open("/account").await;
        assert_ne!(env.browser.path().await, "/account");
        env.sign_in_with_approval(PIN).await;
    })
    .await;
}

#[tokio::test]
async fn c06_ten_minutes_pass_then_the_enrolment_qr_is_refused() {
    journey(async |env| {
        let qr = env.ask_for_enrolment(PIN).await;
        env.show_qr_to_new_app(&qr).await;
        env.server.move_clock(Duration::from_secs(601));
        env.app.tap("accept").await;
        assert_eq!(env.app.error_code().await, "enrolment_gone");
    })
    .await;
}
