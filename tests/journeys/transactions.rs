//! Signing transactions of the demo bank, in the app online and by one-time password offline.

use std::path::PathBuf;

use countersign_tests::{
    World, journey,
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
    Typed::Day("date", "2026-12-01"),
    Typed::Text("purpose", "Rent & heating"),
];

/// Fills in the bank's form, up to the page that asks how to sign.
async fn fill_in(world: &World, kind: &str, form: &[Typed]) {
    world.browser.open("/demo/bank").await;
    world.browser.click(&format!("bank-{kind}")).await;
    for field in form {
        match field {
            Typed::Text(name, text) => world.browser.fill(name, text).await,
            Typed::Day(name, day) => world.browser.pick_day(name, day).await,
            Typed::Choice(name, value) => world.browser.choose(name, value).await,
        }
    }
    world.browser.click("bank-review").await;
    world.browser.wait_for("bank-value").await;
}

/// Labels and values of a list; amounts without their separators and currency, which page and app place differently.
async fn lines(window: &Window, list: &str) -> Vec<(String, String)> {
    let of = async |part: &str| window.texts(&format!("{} {part}", by_testid(list))).await;
    let plain = |value: String| match value.contains("EUR") {
        true => value.replace("EUR", "").replace([',', ' ', '\u{a0}'], ""),
        false => value,
    };
    let (labels, values) = (of("dt").await, of("dd").await);
    labels
        .into_iter()
        .zip(values.into_iter().map(plain))
        .collect()
}

/// Sends the transaction to the app, compares page and card, and types the match code.
async fn open_in_app(world: &World) {
    world.browser.click("sign-online").await;
    let match_code = world.browser.text("match-code").await;
    let on_page = lines(&world.browser, "signing").await;
    world.app.press("request").await;
    world.app.wait_screen("request").await;
    let in_app = lines(&world.app, "fields").await;
    assert_eq!(on_page, in_app, "page and app show different transactions");
    world.enter_match_code(&match_code).await;
}

async fn sign_online(world: &World) {
    open_in_app(world).await;
    world.app.type_pin(PIN).await;
    world.browser.wait_for("bank-signed").await;
    world.app.wait_screen("done").await;
    world.go_home().await;
}

/// Signs a transfer, a cancellation and a change of the trusted accounts.
#[tokio::test]
async fn g02_transaction_signed_in_the_app_then_it_showed_the_fields_of_the_page() {
    journey(async |world| {
        world.enrol().await;
        fill_in(world, "transfer", &TRANSFER).await;
        sign_online(world).await;
        let signed = world.browser.texts(&by_testid("signed-value")).await;
        assert_eq!(signed.len(), TRANSFER.len());
        assert_eq!(signed[0], "Zoë Müller");
        let cancellation = [
            Typed::Text("reference", "20261105"),
            Typed::Choice("reason", "Paid twice"),
        ];
        fill_in(world, "cancel", &cancellation).await;
        sign_online(world).await;

        // Denied: nothing is signed, and the page says so.
        let trust = [
            Typed::Text("holder", "Jánis Bērziņš"),
            Typed::Text("account", "99887766"),
            Typed::Choice("change", "Replace"),
        ];
        fill_in(world, "trust", &trust).await;
        open_in_app(world).await;
        world.app.tap("back").await;
        world.app.wait_screen("request").await;
        world.app.tap("deny").await;
        world
            .browser
            .wait_attribute("outcome", "data-outcome", "denied")
            .await;
        assert!(!world.browser.shows("bank-signed").await);
        world.go_home().await;
        fill_in(world, "trust", &trust).await;
        sign_online(world).await;
    })
    .await;
}

/// Opens the form in the app with a screenshot of the page's QR code.
async fn scan_form(world: &World) -> PathBuf {
    world.browser.click("sign-code").await;
    let qr = world
        .browser
        .picture_of_qr("challenge-qr", world.folder())
        .await;
    show_form(world, &qr).await;
    qr
}

async fn show_form(world: &World, qr: &std::path::Path) {
    world.go_home().await;
    world.app.tap("scan").await;
    world.app.wait_screen("scan").await;
    world.app.give_picture(qr).await;
    world.app.wait_screen("confirmChallenge").await;
    world.app.tap("accept").await;
    world.app.wait_screen("sign").await;
}

/// Types the transfer again into the app, with this amount.
async fn type_transfer(world: &World, amount: &str) {
    let app = &world.app;
    app.write(&by_testid("field-0"), "Zoë Müller").await;
    app.write(&by_testid("field-1"), "123456789012").await;
    app.write(&by_testid("field-2"), amount).await;
    app.write(&by_testid("field-3-day"), "1").await;
    app.write(&by_testid("field-3-month"), "12").await;
    app.write(&by_testid("field-3-year"), "2026").await;
    app.write(&by_testid("field-4"), "Rent & heating").await;
}

/// Submits the app's form and types the one-time password into the page.
async fn sign_with_code(world: &World) {
    world.app.tap("submit").await;
    world.app.wait_screen("enterPin").await;
    world.app.type_pin(PIN).await;
    world.app.wait_screen("oneTimePassword").await;
    let code = world.app.attribute("otp", "data-value").await;
    world.hand_in(&code).await;
}

/// A wrong value in the app gives the code of another transaction and costs no PIN attempt.
#[tokio::test]
async fn g01_transfer_typed_again_without_a_network_then_the_code_signs_exactly_that() {
    journey(async |world| {
        world.enrol().await;
        world.relay.cut();
        fill_in(world, "transfer", &TRANSFER).await;
        let qr = scan_form(world).await;
        // Errors stand at their fields, and what is typed stays.
        world.app.write(&by_testid("field-1"), "12").await;
        world.app.write(&by_testid("field-2"), "12.345").await;
        world.app.tap("submit").await;
        let problems = world.app.texts(&by_testid("field-error")).await;
        assert_eq!(problems.len(), 5, "{problems:?}");

        type_transfer(world, "9250.50").await;
        sign_with_code(world).await;
        world
            .browser
            .wait_attribute("error", "data-code", "not-this-transaction")
            .await;
        show_form(world, &qr).await;
        type_transfer(world, "1250.5").await;
        sign_with_code(world).await;
        world.browser.wait_for("bank-signed").await;

        // No try was lost: the PIN is asked without a word about tries.
        world.relay.restore();
        world.go_home().await;
        let match_code = world.ask_for_approval().await;
        world.open_request(&match_code).await;
        assert!(!world.app.shows("attempts-left").await);
        world.app.type_pin(PIN).await;
        world.browser.wait_for("account-home").await;
    })
    .await;
}

#[tokio::test]
async fn g01_cancellation_and_trusted_account_signed_by_code_then_the_choice_counts() {
    journey(async |world| {
        world.enrol().await;
        world.relay.cut();
        let cancellation = [
            Typed::Text("reference", "20261105"),
            Typed::Choice("reason", "Paid twice"),
        ];
        fill_in(world, "cancel", &cancellation).await;
        let qr = scan_form(world).await;
        world.app.write(&by_testid("field-0"), "2026 1105").await;
        world.app.press_css(&by_testid("field-1-0")).await;
        sign_with_code(world).await;
        world
            .browser
            .wait_attribute("error", "data-code", "not-this-transaction")
            .await;
        show_form(world, &qr).await;
        world.app.write(&by_testid("field-0"), "20261105").await;
        world.app.press_css(&by_testid("field-1-1")).await;
        sign_with_code(world).await;
        world.browser.wait_for("bank-signed").await;

        let trust = [
            Typed::Text("holder", "Γιώργος"),
            Typed::Text("account", "99887766"),
            Typed::Choice("change", "Remove"),
        ];
        fill_in(world, "trust", &trust).await;
        scan_form(world).await;
        world.app.write(&by_testid("field-0"), "Γιώργος").await;
        world.app.write(&by_testid("field-1"), "99-88-77-66").await;
        world.app.press_css(&by_testid("field-2-2")).await;
        sign_with_code(world).await;
        world.browser.wait_for("bank-signed").await;
    })
    .await;
}
