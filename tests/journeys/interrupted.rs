//! Crashes of app and server between the steps of a journey, and a lost answer (P3 and P8 in `docs/protocol.md` §10).

use countersign_tests::{journey, steps::PIN};

#[tokio::test]
async fn app_killed_before_the_pin_then_the_same_qr_resumes_the_registration() {
    journey(async |world| {
        let qr = world.ask_for_enrolment(PIN).await;
        world.show_qr_to_new_app(&qr).await;
        world.app.tap("accept").await;
        world.app.wait_screen("enterPin").await;
        world.app.kill();
        world.app.start_again().await;
        world.show_qr_to_new_app(&qr).await;
        world.register(PIN).await;
        world.compare_six().await;
        world.sign_in_with_approval(PIN).await;
    })
    .await;
}

#[tokio::test]
async fn app_killed_while_comparing_then_it_is_enrolled_when_the_page_says_yes() {
    journey(async |world| {
        let qr = world.ask_for_enrolment(PIN).await;
        world.show_qr_to_new_app(&qr).await;
        world.register(PIN).await;
        world.app.kill();
        world.browser.click("six-match").await;
        world.browser.wait_for("device-added").await;
        world.app.start_again().await;
        world.sign_in_with_approval(PIN).await;
    })
    .await;
}

#[tokio::test]
async fn d03_app_closed_while_a_request_waits_then_it_is_shown_after_the_start() {
    journey(async |world| {
        world.enrol().await;
        world.app.quit().await;
        let match_code = world.ask_for_approval().await;
        world.app.start_again().await;
        world.approve(&match_code, PIN).await;
    })
    .await;
}

#[tokio::test]
async fn app_killed_at_the_pin_then_the_request_is_still_there() {
    journey(async |world| {
        world.enrol().await;
        let match_code = world.ask_for_approval().await;
        world.open_request(&match_code).await;
        world.app.kill();
        world.app.start_again().await;
        world.approve(&match_code, PIN).await;
    })
    .await;
}

#[tokio::test]
async fn server_killed_while_a_request_waits_then_it_is_approved_after_the_restart() {
    journey(async |world| {
        world.enrol().await;
        let match_code = world.ask_for_approval().await;
        world.app.wait_for("request").await;
        world.server.kill();
        world.server.start_again();
        world.approve(&match_code, PIN).await;
    })
    .await;
}

/// The approval arrives and its answer is lost; the app asks again and learns the outcome.
#[tokio::test]
async fn answer_lost_on_the_way_back_then_the_app_asks_again_and_nothing_is_counted() {
    const APPROVE: &str = "/api/cs1/approve";
    journey(async |world| {
        world.enrol().await;
        let match_code = world.ask_for_approval().await;
        world.open_request(&match_code).await;
        world.relay.lose_next_answer(APPROVE);
        world.app.type_pin(PIN).await;
        world.browser.wait_for("account-home").await;
        world.app.wait_screen("done").await;
        assert_eq!(world.relay.answers_lost(), 1);
        let asked = world.relay.requests_to(APPROVE) + world.relay.requests_to("/api/cs1/ask");
        assert!(asked > 1, "the app asked again");
        world.sign_in_with_approval(PIN).await;
    })
    .await;
}
