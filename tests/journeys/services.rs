//! Signing in to a service, the Demo Bank, by OpenID Connect: with the app, by code, and on the same device.

use testkit::windows::{Environment, journey, server::EMAIL, steps::PIN};

/// Begins a sign-in at the bank in a browser that is unknown to everybody, up to what `method` asks.
async fn begin(env: &Environment, method: &str) {
    env.browser.forget().await;
    env.browser.visit(&env.bank.address("/")).await;
    env.browser.click("bank-sign-in").await;
    env.browser.sign_in_here(method).await;
}

/// The bank knows the person.
async fn is_signed_in(env: &Environment) {
    env.browser.wait_for("bank-transfer").await;
    assert_eq!(env.browser.text("customer").await, EMAIL);
}

#[tokio::test]
async fn d05_b13_sign_in_at_a_service_approved_in_the_app_then_it_knows_the_person_and_asks_once() {
    journey(async |env| {
        env.enrol().await;
        begin(env, "app-pin").await;
        let match_code = env.browser.text("match-code").await;
        env.open_request(&match_code).await;
        env.app.type_pin(PIN).await;
        is_signed_in(env).await;
        env.app.wait_screen("done").await;

        // The session at the server is enough for the next sign-in.
        env.browser.click("bank-sign-out").await;
        env.browser.click("bank-sign-in").await;
        is_signed_in(env).await;
    })
    .await;
}

#[tokio::test]
async fn e01_e02_sign_in_at_a_service_by_code_without_a_network_then_it_knows_the_person() {
    journey(async |env| {
        env.enrol().await;
        env.relay.cut();
        begin(env, "app-qr").await;
        let qr = env
            .browser
            .picture_of_qr("challenge-qr", env.folder())
            .await;
        let code = env.answer(&qr, PIN).await;
        env.hand_in(&code).await;
        is_signed_in(env).await;
    })
    .await;
}

#[tokio::test]
async fn b06_f01_f02_sign_in_at_a_service_on_the_same_device_then_the_return_leads_to_the_service()
{
    journey(async |env| {
        env.enrol().await;
        begin(env, "on-mobile").await;
        let link = env.browser.attribute("open-app", "href").await;
        env.app.quit().await;
        env.app.start_by_link(&link).await;
        let address = env.approve_on_mobile(PIN).await;
        env.browser.open_address(&address).await;
        is_signed_in(env).await;
    })
    .await;
}
