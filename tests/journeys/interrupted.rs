//! Crashes and a bad network between the steps: P8, P3, D03, D05.

use countersign_tests::{journey, steps::PIN};

/// P8, C06: killed after the claim and before the PIN, the app resumes with the same QR.
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

/// P8, C08: killed while the six characters show, the app is enrolled once the page says yes.
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

/// P8, D03: closed while a request waits, the app shows it after its start.
#[tokio::test]
async fn app_closed_while_a_request_waits_then_it_shows_after_the_start() {
    journey(async |world| {
        world.enrol().await;
        world.app.quit().await;
        let match_code = world.ask_for_approval().await;
        world.app.start_again().await;
        world.approve(&match_code, PIN).await;
    })
    .await;
}

/// P8, D03: killed with a request open, the app is asked again after its start.
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

/// P8, D05: the server is killed and started again between request and approval.
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

/// P3, P8, D05: the approval arrives, its answer is lost; the app asks again and learns it.
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
