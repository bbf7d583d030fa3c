//! Crashes of app and server between the steps of a journey, and a lost answer (P3 and P8 in `docs/protocol.md` §10).

use testkit::windows::{journey, steps::PIN};

#[tokio::test]
async fn app_killed_before_the_pin_then_the_same_qr_resumes_the_registration() {
    journey(async |env| {
        let qr = env.ask_for_enrolment(PIN).await;
        env.show_qr_to_new_app(&qr).await;
        env.app.tap("accept").await;
        env.app.wait_screen("enterPin").await;
        env.app.kill();
        env.app.start_again().await;
        env.show_qr_to_new_app(&qr).await;
        env.register(PIN).await;
        env.confirm_comparison().await;
        env.sign_in_with_approval(PIN).await;
    })
    .await;
}

#[tokio::test]
async fn app_killed_while_comparing_then_it_is_enrolled_when_the_page_says_yes() {
    journey(async |env| {
        let qr = env.ask_for_enrolment(PIN).await;
        env.show_qr_to_new_app(&qr).await;
        env.register(PIN).await;
        env.app.kill();
        env.browser.click("comparison-match").await;
        env.browser.wait_for("device-added").await;
        env.app.start_again().await;
        env.sign_in_with_approval(PIN).await;
    })
    .await;
}

#[tokio::test]
async fn d03_app_closed_while_a_request_waits_then_it_is_shown_after_the_start() {
    journey(async |env| {
        env.enrol().await;
        env.app.quit().await;
        let match_code = env.ask_for_approval().await;
        env.app.start_again().await;
        env.approve(&match_code, PIN).await;
    })
    .await;
}

#[tokio::test]
async fn app_killed_at_the_pin_then_the_request_is_still_there() {
    journey(async |env| {
        env.enrol().await;
        let match_code = env.ask_for_approval().await;
        env.open_request(&match_code).await;
        env.app.kill();
        env.app.start_again().await;
        env.approve(&match_code, PIN).await;
    })
    .await;
}

#[tokio::test]
async fn server_killed_while_a_request_waits_then_it_is_approved_after_the_restart() {
    journey(async |env| {
        env.enrol().await;
        let match_code = env.ask_for_approval().await;
        env.app.wait_for("request").await;
        env.server.kill();
        env.server.start_again();
        env.approve(&match_code, PIN).await;
    })
    .await;
}

/// The approval arrives and its answer is lost; the app asks again and learns the outcome.
#[tokio::test]
async fn answer_lost_then_the_app_asks_again_and_nothing_is_counted() {
    const APPROVE: &str = "/api/cs1/approve";
    journey(async |env| {
        env.enrol().await;
        let match_code = env.ask_for_approval().await;
        env.open_request(&match_code).await;
        env.relay.lose_next_answer(APPROVE);
        env.app.type_pin(PIN).await;
        env.browser.wait_for("account-home").await;
        env.app.wait_screen("done").await;
        assert_eq!(env.relay.answers_lost(), 1);
        let asked = env.relay.requests_to(APPROVE) + env.relay.requests_to("/api/cs1/ask");
        assert!(asked > 1, "the app asked again");
        env.sign_in_with_approval(PIN).await;
    })
    .await;
}
