//! The number of taps and keystrokes in the most frequent tasks. docs/taps.md is the table.

use testkit::windows::{
    AppWindow, Environment, journey,
    steps::{PIN, register},
    window::by_testid,
};

/// Types the number where the card has put the focus: nothing is pressed first.
async fn type_number(app: &AppWindow, match_code: &str) -> usize {
    app.wait_screen("request").await;
    app.wait_for_css(&format!("{}:focus", by_testid("match-input")))
        .await;
    for digit in match_code.chars() {
        app.keys(&digit.to_string()).await;
    }
    match_code.len()
}

/// Puts the app away, has a request made, and comes back to the app.
async fn come_back_for_a_request(env: &Environment) -> String {
    env.app.in_view(false).await;
    env.app.wait_screen("privacyScreen").await;
    let asked = env.relay.requests_to("/api/cs1/poll");
    let match_code = env.ask_for_approval().await;
    env.app
        .until("the app to have the request", async |_| {
            Ok((env.relay.requests_to("/api/cs1/poll") > asked).then_some(()))
        })
        .await;
    env.app.in_view(true).await;
    match_code
}

#[tokio::test]
async fn d03_d05_sign_in_approved_from_home_then_seven_actions() {
    journey(async |env| {
        env.enrol().await;
        let match_code = env.ask_for_approval().await;
        let before = env.app.presses();
        env.app.press("request").await;
        let typed = type_number(&env.app, &match_code).await;
        env.app.wait_screen("enterPin").await;
        assert!(env.app.text("match-typed").await.contains(&match_code));
        env.app.type_pin(PIN).await;
        env.browser.wait_for("account-home").await;
        assert_eq!(env.app.presses() - before + typed, 7);
    })
    .await;
}

#[tokio::test]
async fn d06_app_opened_for_a_request_then_one_action_fewer() {
    journey(async |env| {
        env.enrol().await;
        let match_code = come_back_for_a_request(env).await;
        let before = env.app.presses();
        let typed = type_number(&env.app, &match_code).await;
        env.app.wait_screen("enterPin").await;
        env.app.type_pin(PIN).await;
        env.browser.wait_for("account-home").await;
        assert_eq!(env.app.presses() - before + typed, 6);
    })
    .await;
}

#[tokio::test]
async fn c09_d05_biometrics_on_then_two_digits_and_a_touch() {
    journey(async |env| {
        env.app.finger(Some("right"));
        env.app.in_view(false).await;
        env.app.in_view(true).await;
        let qr = env.ask_for_enrolment(PIN).await;
        env.show_qr_to_new_app(&qr).await;
        register(&env.app, PIN).await;
        env.confirm_comparison_on_the_page().await;
        env.app.wait_screen("offerBiometrics").await;
        env.app.tap("yes").await;
        env.app.wait_screen("enterPin").await;
        env.app.type_pin(PIN).await;
        env.app.wait_screen("account").await;
        env.go_home_from_anywhere().await;
        let match_code = come_back_for_a_request(env).await;
        let before = env.app.presses();
        let typed = type_number(&env.app, &match_code).await;
        // The touch is the simulated device's.
        env.browser.wait_for("account-home").await;
        assert_eq!((env.app.presses() - before, typed), (0, 2));
    })
    .await;
}

#[tokio::test]
async fn d04_e01_denial_and_one_time_password_then_as_few_as_the_table_says() {
    journey(async |env| {
        env.enrol().await;
        env.ask_for_approval().await;
        let before = env.app.presses();
        env.deny().await;
        env.app.wait_screen("done").await;
        assert_eq!(env.app.presses() - before, 2);

        env.go_home().await;
        let qr = env.ask_for_one_time_password().await;
        let before = env.app.presses();
        env.app.tap("scan").await;
        env.app.wait_screen("scan").await;
        // Held in front of the camera on a phone.
        env.app.give_picture(&qr).await;
        env.app.wait_screen("confirmChallenge").await;
        env.app.tap("accept").await;
        env.app.wait_screen("enterPin").await;
        env.app.type_pin(PIN).await;
        env.app.wait_screen("oneTimePassword").await;
        assert_eq!(env.app.presses() - before, 6);
    })
    .await;
}

/// After a wrong number the page asks again. The result stays, and the new request stands beside it.
#[tokio::test]
async fn d02_d04_wrong_number_then_the_next_request_opens_from_the_result() {
    journey(async |env| {
        env.enrol().await;
        let match_code = env.ask_for_approval().await;
        env.approve_with_wrong_number(&match_code).await;
        env.app.wait_screen("done").await;
        let match_code = env.ask_for_approval().await;
        env.app.wait_for("waiting").await;
        env.app.wait_screen("done").await;
        env.app.press("request").await;
        type_number(&env.app, &match_code).await;
        env.app.wait_screen("enterPin").await;
        env.app.type_pin(PIN).await;
        env.browser.wait_for("account-home").await;

        // And from the account's page.
        env.go_home().await;
        env.open_account().await;
        let match_code = env.ask_for_approval().await;
        env.app.press("waiting").await;
        type_number(&env.app, &match_code).await;
        env.app.wait_screen("enterPin").await;
        env.app.type_pin(PIN).await;
        env.browser.wait_for("account-home").await;
    })
    .await;
}
