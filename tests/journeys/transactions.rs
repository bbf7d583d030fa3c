//! Signing transactions of the demo bank, in the app online and by one-time password offline.

use std::path::PathBuf;

use testkit::windows::{
    Environment, journey,
    steps::PIN,
    window::{Window, by_testid},
};

/// Input for one field of the bank's form.
enum Typed {
    Text(&'static str, &'static str),
    Day(&'static str, &'static str),
    Choice(&'static str, &'static str),
}

const TRANSFER: [Typed; 5] = [
    Typed::Text("recipient", "Zoë Müller"),
    Typed::Text("account", "1234 5678 9012"),
    Typed::Text("amount", "1,250.50"),
    Typed::Day("date", "2096-12-01"),
    Typed::Text("purpose", "Rent & heating"),
];

/// Fills in the bank's form, up to the page of the server that asks how to sign.
async fn fill_in(env: &Environment, kind: &str, form: &[Typed]) {
    env.open_bank().await;
    env.browser.click(&format!("bank-{kind}")).await;
    for field in form {
        match field {
            Typed::Text(name, text) => env.browser.fill(name, text).await,
            Typed::Day(name, day) => env.browser.pick_day(name, day).await,
            Typed::Choice(name, value) => env.browser.choose(name, value).await,
        }
    }
    env.browser.click("bank-review").await;
    env.browser.wait_for("bank-value").await;
    env.browser.click("bank-sign").await;
    env.browser.wait_for("sign-online").await;
}

/// Labels and values of a list.
async fn lines(window: &Window, list: &str) -> Vec<(String, String)> {
    let of = async |part: &str| window.texts(&format!("{} {part}", by_testid(list))).await;
    let (labels, values) = (of("dt").await, of("dd").await);
    labels.into_iter().zip(values).collect()
}

/// Sends the transaction to the app, compares page and card, and types the match code.
async fn open_in_app(env: &Environment) {
    env.browser.click("sign-online").await;
    let match_code = env.browser.text("match-code").await;
    let on_page = lines(&env.browser, "signing").await;
    env.app.press("request").await;
    env.app.wait_screen("request").await;
    let in_app = lines(&env.app, "fields").await;
    assert_eq!(on_page, in_app, "page and app show different transactions");
    env.enter_match_code(&match_code).await;
}

async fn sign_online(env: &Environment) {
    open_in_app(env).await;
    env.app.type_pin(PIN).await;
    env.browser.wait_for("bank-signed").await;
    env.app.wait_screen("done").await;
    env.go_home().await;
}

/// Signs a transfer, a cancellation and a change of the trusted accounts.
#[tokio::test]
async fn g02_transaction_signed_in_the_app_then_it_showed_the_fields_of_the_page() {
    journey(async |env| {
        env.enrol_and_sign_in().await;
        fill_in(env, "transfer", &TRANSFER).await;
        sign_online(env).await;
        let signed = env.browser.texts(&by_testid("signed-value")).await;
        assert_eq!(signed.len(), TRANSFER.len());
        assert_eq!(signed[0], "Zoë Müller");
        let cancellation = [
            Typed::Text("reference", "20261105"),
            Typed::Choice("reason", "Paid twice"),
        ];
        fill_in(env, "cancel", &cancellation).await;
        sign_online(env).await;

        // Denied: nothing is signed, and server and bank say so.
        let trust = [
            Typed::Text("holder", "Jánis Bērziņš"),
            Typed::Text("account", "99887766"),
            Typed::Choice("change", "Replace"),
        ];
        fill_in(env, "trust", &trust).await;
        open_in_app(env).await;
        env.app.tap("back").await;
        env.app.wait_screen("request").await;
        env.app.tap("deny").await;
        env.browser
            .wait_attribute("outcome", "data-outcome", "denied")
            .await;
        // The bank learns of it, and offers the same values again.
        env.browser.click("other-method").await;
        env.browser.wait_for("bank-not-signed").await;
        env.go_home().await;
        env.browser.click("bank-try-again").await;
        env.browser.click("bank-sign").await;
        sign_online(env).await;
    })
    .await;
}

/// Opens the form in the app with a screenshot of the page's QR code.
async fn scan_form(env: &Environment) -> PathBuf {
    env.browser.click("sign-code").await;
    let qr = env
        .browser
        .picture_of_qr("challenge-qr", env.folder())
        .await;
    show_form(env, &qr).await;
    qr
}

async fn show_form(env: &Environment, qr: &std::path::Path) {
    env.go_home().await;
    env.app.tap("scan").await;
    env.app.wait_screen("scan").await;
    env.app.give_picture(qr).await;
    env.app.wait_screen("confirmChallenge").await;
    env.app.tap("accept").await;
    env.app.wait_screen("sign").await;
}

/// Types the transfer again into the app, with this amount.
async fn type_transfer(env: &Environment, amount: &str) {
    let app = &env.app;
    app.write(&by_testid("field-0"), "Zoë Müller").await;
    app.write(&by_testid("field-1"), "123456789012").await;
    app.write(&by_testid("field-2"), amount).await;
    app.write(&by_testid("field-3-day"), "1").await;
    app.write(&by_testid("field-3-month"), "12").await;
    app.write(&by_testid("field-3-year"), "2096").await;
    app.write(&by_testid("field-4"), "Rent & heating").await;
}

/// Submits the app's form and types the one-time password into the page.
async fn sign_with_code(env: &Environment) {
    env.app.tap("submit").await;
    env.app.wait_screen("enterPin").await;
    env.app.type_pin(PIN).await;
    env.app.wait_screen("oneTimePassword").await;
    let code = env.app.attribute("otp", "data-value").await;
    env.hand_in(&code).await;
}

/// A wrong value in the app gives the code of another transaction and costs no PIN attempt.
#[tokio::test]
async fn g01_transfer_typed_again_without_a_network_then_the_code_signs_exactly_that() {
    journey(async |env| {
        env.enrol_and_sign_in().await;
        env.relay.cut();
        fill_in(env, "transfer", &TRANSFER).await;
        let qr = scan_form(env).await;
        // Errors stand at their fields, and what is typed stays.
        env.app.write(&by_testid("field-1"), "12").await;
        env.app.write(&by_testid("field-2"), "12.345").await;
        env.app.tap("submit").await;
        let problems = env.app.texts(&by_testid("field-error")).await;
        assert_eq!(problems.len(), 5, "{problems:?}");

        type_transfer(env, "9250.50").await;
        sign_with_code(env).await;
        env.browser
            .wait_attribute("error", "data-code", "not-this-transaction")
            .await;
        show_form(env, &qr).await;
        type_transfer(env, "1250.5").await;
        sign_with_code(env).await;
        env.browser.wait_for("bank-signed").await;

        // No try was lost: the PIN is asked without a word about tries.
        env.relay.restore();
        env.go_home().await;
        let match_code = env.ask_for_approval().await;
        env.open_request(&match_code).await;
        assert!(!env.app.shows("attempts-left").await);
        env.app.type_pin(PIN).await;
        env.browser.wait_for("account-home").await;
    })
    .await;
}

#[tokio::test]
async fn g01_cancellation_and_trusted_account_signed_by_code_then_the_choice_counts() {
    journey(async |env| {
        env.enrol_and_sign_in().await;
        env.relay.cut();
        let cancellation = [
            Typed::Text("reference", "20261105"),
            Typed::Choice("reason", "Paid twice"),
        ];
        fill_in(env, "cancel", &cancellation).await;
        let qr = scan_form(env).await;
        env.app.write(&by_testid("field-0"), "2026 1105").await;
        env.app.press_css(&by_testid("field-1-0")).await;
        sign_with_code(env).await;
        env.browser
            .wait_attribute("error", "data-code", "not-this-transaction")
            .await;
        show_form(env, &qr).await;
        env.app.write(&by_testid("field-0"), "20261105").await;
        env.app.press_css(&by_testid("field-1-1")).await;
        sign_with_code(env).await;
        env.browser.wait_for("bank-signed").await;

        let trust = [
            Typed::Text("holder", "Γιώργος"),
            Typed::Text("account", "99887766"),
            Typed::Choice("change", "Remove"),
        ];
        fill_in(env, "trust", &trust).await;
        scan_form(env).await;
        env.app.write(&by_testid("field-0"), "Γιώργος").await;
        env.app.write(&by_testid("field-1"), "99-88-77-66").await;
        env.app.press_css(&by_testid("field-2-2")).await;
        sign_with_code(env).await;
        env.browser.wait_for("bank-signed").await;
    })
    .await;
}
