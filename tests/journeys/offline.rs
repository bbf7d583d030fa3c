//! One-time passwords while the app has no network.

use serde_json::Value;
use testkit::windows::{
    journey,
    steps::{PIN, WRONG_PIN, with_slip},
    window::by_testid,
};

#[tokio::test]
async fn b05_e01_app_offline_then_its_one_time_password_signs_in() {
    journey(async |env| {
        env.enrol().await;
        env.relay.cut();
        let before = env.relay.requests();
        let qr = env.ask_for_one_time_password().await;
        let code = env.answer(&qr, PIN).await;
        assert_eq!(code.len(), 9, "{code}");
        env.hand_in(&code).await;
        env.browser.wait_for("account-home").await;
        assert_eq!(env.relay.requests(), before, "nothing passed the cut");
        env.relay.restore();
        env.sign_in_with_approval(PIN).await;
    })
    .await;
}

/// Case, spaces, hyphens and look-alike characters do not matter.
#[tokio::test]
async fn e02_one_time_password_typed_in_lower_case_blocks_then_it_is_accepted() {
    journey(async |env| {
        env.enrol().await;
        env.relay.cut();
        let qr = env.ask_for_one_time_password().await;
        let code = env
            .answer(&qr, PIN)
            .await
            .to_lowercase()
            .replace('0', "o")
            .replace('1', "l");
        env.hand_in(&format!(" {}-{} {}", &code[..3], &code[3..6], &code[6..]))
            .await;
        env.browser.wait_for("account-home").await;
    })
    .await;
}

#[tokio::test]
async fn e02_one_time_password_used_again_then_it_is_refused() {
    journey(async |env| {
        env.enrol().await;
        env.relay.cut();
        let qr = env.ask_for_one_time_password().await;
        let code = env.answer(&qr, PIN).await;
        env.hand_in(&code).await;
        env.browser.wait_for("account-home").await;

        env.ask_for_one_time_password().await;
        env.hand_in(&code).await;
        env.browser
            .wait_attribute("error", "data-code", "not-this-device")
            .await;
        env.browser.open("/account").await;
        assert_ne!(env.browser.path().await, "/account");
    })
    .await;
}

/// A typo fails the check character (`protocol.md` §1.6) and is never counted.
#[tokio::test]
async fn e02_one_time_password_with_a_typo_then_it_is_refused_and_costs_no_attempt() {
    journey(async |env| {
        env.enrol().await;
        env.relay.cut();
        let qr = env.ask_for_one_time_password().await;
        let code = env.answer(&qr, PIN).await;
        for at in 0..6 {
            env.hand_in(&with_slip(&code, at)).await;
            env.browser
                .wait_attribute("error", "data-code", "mistyped-code")
                .await;
        }
        env.hand_in(&code).await;
        env.browser.wait_for("account-home").await;
    })
    .await;
}

/// The app cannot detect a wrong PIN; the server can, and counts it.
#[tokio::test]
async fn e01_one_time_password_of_a_wrong_pin_then_the_page_says_so_and_the_right_one_signs_in() {
    journey(async |env| {
        env.enrol().await;
        env.relay.cut();
        let qr = env.ask_for_one_time_password().await;
        let code = env.answer(&qr, WRONG_PIN).await;
        env.hand_in(&code).await;
        env.browser
            .wait_attribute("error", "data-code", "wrong-pin")
            .await;
        let code = env.answer(&qr, PIN).await;
        env.hand_in(&code).await;
        env.browser.wait_for("account-home").await;
    })
    .await;
}

/// The twelve digits beside the QR code need no camera. A wrong one is found and stays in the field. The app warns that they do not name the asking service.
#[tokio::test]
async fn e01_w6_digits_of_the_page_typed_instead_of_the_qr_then_the_code_signs_in() {
    journey(async |env| {
        env.enrol().await;
        env.relay.cut();
        env.ask_for_one_time_password().await;
        let digits = env.browser.text("typed-challenge").await;
        env.app.tap("scan").await;
        env.app.wait_screen("scan").await;
        let typed = Value::from(by_testid("link-input"));
        for at in [0, 7, 13] {
            let wrong = with_slip(&digits, at);
            env.app.give_link(&wrong).await;
            env.app
                .wait_attribute("error", "data-code", "mistyped_digits")
                .await;
            let script = "return document.querySelector(arguments[0]).value";
            assert_eq!(env.app.run(script, vec![typed.clone()]).await, wrong);
        }
        env.app.give_link(&digits).await;
        env.app.wait_screen("confirmChallenge").await;
        env.app.tap("accept").await;
        env.app.type_pin(PIN).await;
        env.app.wait_screen("oneTimePassword").await;
        let code = env.app.attribute("otp", "data-value").await;
        env.hand_in(&code).await;
        env.browser.wait_for("account-home").await;
    })
    .await;
}
