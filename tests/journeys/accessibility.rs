//! Accessibility: axe-core on each screen and page of a journey, in the app window and in Chromium, light and dark, at the
//! usual text size and at twice that. Also the keyboard alone, and two other languages.

use serde_json::json;
use testkit::windows::{
    Environment,
    accessibility::Findings,
    journey,
    server::{EMAIL, PASSWORD},
    steps::{DEVICE, PIN, WRONG_PIN},
    window::{ENTER, by_testid},
};

/// Waits for a screen of the app and checks it.
async fn screen(findings: &mut Findings, env: &Environment, name: &str) {
    env.app.wait_screen(name).await;
    findings.look(&env.app, name).await;
}

/// Opens a page and checks it once this element is there.
async fn page(findings: &mut Findings, env: &Environment, path: &str, testid: &str) {
    env.browser.open(path).await;
    findings.look_at_page(&env.browser, testid).await;
}

#[tokio::test]
async fn screens_of_first_run_and_registration_then_axe_finds_nothing() {
    journey(async |env| {
        let mut f = Findings::none();
        page(&mut f, env, "/sign-in", "next").await;
        env.browser.fill("email", EMAIL).await;
        env.browser.click("next").await;
        f.look_at_page(&env.browser, "method-password").await;
        env.browser.fill("password", PASSWORD).await;
        env.browser.choose_method("password").await;
        f.look_at_page(&env.browser, "account-home").await;
        page(&mut f, env, "/account/devices", "add-device").await;
        page(&mut f, env, "/account/devices/add", "show-qr").await;
        env.browser.fill("name", DEVICE).await;
        env.choose_pin("1111").await;
        f.look_at_page(&env.browser, "error").await;
        env.choose_pin(PIN).await;
        f.look_at_page(&env.browser, "enrol-qr").await;
        let qr = env.browser.picture_of_qr("enrol-qr", env.folder()).await;

        env.app.finger(Some("right"));
        env.app.in_view(false).await;
        env.app.in_view(true).await;
        screen(&mut f, env, "welcome").await;
        env.app.tap("initialise").await;
        screen(&mut f, env, "whereToGo").await;
        env.app.tap("open-scanner").await;
        screen(&mut f, env, "scan").await;
        env.app.give_link("nothing of the kind").await;
        env.app.error_code().await;
        screen(&mut f, env, "scan").await;
        env.app.give_picture(&qr).await;
        screen(&mut f, env, "confirmEnrolment").await;
        env.app.tap("accept").await;
        screen(&mut f, env, "enterPin").await;
        env.app.type_pin(PIN).await;
        screen(&mut f, env, "compare").await;
        f.look_at_page(&env.browser, "comparison-match").await;
        env.confirm_comparison_on_the_page().await;
        f.look_at_page(&env.browser, "device-added").await;
        screen(&mut f, env, "offerBiometrics").await;
        env.app.tap("skip").await;
        screen(&mut f, env, "home").await;
        page(&mut f, env, "/account/devices", "device").await;
        page(&mut f, env, "/demo/outbox", "mail").await;
        f.assert_none();
    })
    .await;
}

#[tokio::test]
async fn screens_of_approval_and_one_time_passwords_then_axe_finds_nothing() {
    journey(async |env| {
        let mut f = Findings::none();
        env.enrol().await;
        let match_code = env.ask_for_approval().await;
        f.look_at_page(&env.browser, "match-code").await;
        env.app.wait_for("request").await;
        screen(&mut f, env, "home").await;
        env.app.press("request").await;
        screen(&mut f, env, "request").await;
        env.enter_match_code(&match_code).await;
        env.app.type_pin(WRONG_PIN).await;
        env.app.wait_for("attempts-left").await;
        screen(&mut f, env, "enterPin").await;
        env.app.wait_pin_empty().await;
        env.app.type_pin(PIN).await;
        screen(&mut f, env, "done").await;

        let qr = env.ask_for_one_time_password().await;
        f.look_at_page(&env.browser, "challenge-qr").await;
        env.go_home().await;
        env.app.tap("scan").await;
        env.app.wait_screen("scan").await;
        env.app.give_picture(&qr).await;
        screen(&mut f, env, "confirmChallenge").await;
        env.app.tap("accept").await;
        env.app.type_pin(PIN).await;
        screen(&mut f, env, "oneTimePassword").await;
        env.hand_in("0000000").await;
        f.look_at_page(&env.browser, "error").await;

        let link = env.ask_on_mobile().await;
        f.look_at_page(&env.browser, "open-app").await;
        let path = link.find("/a/").map_or("/a/", |at| &link[at..]);
        page(&mut f, env, path, "open-app").await;
        env.app.quit().await;
        env.app.start_by_link(&link).await;
        screen(&mut f, env, "request").await;
        env.approve_on_mobile(PIN).await;
        screen(&mut f, env, "done").await;
        page(&mut f, env, "/sign-in/on-mobile", "on-mobile-confirmed").await;
        page(&mut f, env, &format!("{path}/return?code=0"), "return").await;
        f.assert_none();
    })
    .await;
}

#[tokio::test]
async fn screens_of_accounts_settings_and_signing_then_axe_finds_nothing() {
    journey(async |env| {
        let mut f = Findings::none();
        env.enrol_and_sign_in().await;
        env.open_bank().await;
        env.browser.click("bank-cancel").await;
        env.browser.fill("reference", "20261105").await;
        env.browser.choose("reason", "Paid twice").await;
        env.browser.click("bank-review").await;
        env.browser.click("bank-sign").await;
        env.browser.click("sign-code").await;
        f.look_at_page(&env.browser, "challenge-qr").await;
        let qr = env
            .browser
            .picture_of_qr("challenge-qr", env.folder())
            .await;
        env.app.tap("scan").await;
        env.app.wait_screen("scan").await;
        env.app.give_picture(&qr).await;
        env.app.wait_screen("confirmChallenge").await;
        env.app.tap("accept").await;
        env.app.wait_screen("sign").await;
        env.app.tap("submit").await;
        env.app.wait_for("field-error").await;
        screen(&mut f, env, "sign").await;

        env.go_home_from_anywhere().await;
        env.app.tap("accounts").await;
        screen(&mut f, env, "accounts").await;
        env.app.tap("account-row").await;
        screen(&mut f, env, "account").await;
        env.app.tap("history").await;
        env.app.wait_for("entry").await;
        screen(&mut f, env, "history").await;
        env.app.tap("back").await;
        env.open_account_from_anywhere().await;
        env.app.tap("move").await;
        screen(&mut f, env, "moveIntro").await;
        env.app.tap("accept").await;
        env.app.wait_screen("enterPin").await;
        env.app.type_pin(PIN).await;
        screen(&mut f, env, "moveCode").await;
        env.app.tap("cancel").await;
        env.go_home_from_anywhere().await;
        env.app.tap("settings").await;
        screen(&mut f, env, "settings").await;
        for leaf in ["privacy", "licences"] {
            env.app.tap(&format!("open-{leaf}")).await;
            env.app.wait_for(leaf).await;
            f.look(&env.app, leaf).await;
            env.app.tap("back").await;
            env.app.wait_for("open-licences").await;
        }
        env.app.tap("open-diagnostics").await;
        screen(&mut f, env, "diagnostics").await;

        page(&mut f, env, "/account/history", "history-entry").await;
        env.browser.click("history-report").await;
        env.go_home_from_anywhere().await;
        env.browser.click("step-up-app-pin").await;
        let match_code = env.browser.text("match-code").await;
        env.open_request(&match_code).await;
        env.app.type_pin(PIN).await;
        f.look_at_page(&env.browser, "report-confirm").await;
        page(&mut f, env, "/account/stop", "stop-confirm").await;
        env.browser.click("stop-confirm").await;
        f.look_at_page(&env.browser, "stop-done").await;
        env.wait_deactivated("removed").await;
        screen(&mut f, env, "deactivated").await;
        f.assert_none();
    })
    .await;
}

#[tokio::test]
async fn pages_of_the_bank_and_of_signing_then_axe_finds_nothing() {
    journey(async |env| {
        let mut f = Findings::none();
        env.enrol_and_sign_in().await;
        env.browser.visit(&env.bank.address("/")).await;
        f.look_at_page(&env.browser, "bank-sign-in").await;
        env.open_bank().await;
        f.look_at_page(&env.browser, "bank-transfer").await;
        env.browser.click("bank-transfer").await;
        f.look_at_page(&env.browser, "bank-form").await;
        env.browser.click("bank-review").await;
        f.look_at_page(&env.browser, "error").await;
        for (name, text) in [
            ("recipient", "Zoë Müller"),
            ("account", "1234 5678 9012"),
            ("amount", "1,250.50"),
            ("purpose", "Rent"),
        ] {
            env.browser.fill(name, text).await;
        }
        env.browser.pick_day("date", "2096-12-01").await;
        env.browser.click("bank-review").await;
        f.look_at_page(&env.browser, "bank-sign").await;
        env.browser.click("bank-sign").await;
        f.look_at_page(&env.browser, "service-sign").await;
        env.browser.click("cancel").await;
        f.look_at_page(&env.browser, "outcome").await;
        env.browser.click("other-method").await;
        f.look_at_page(&env.browser, "bank-not-signed").await;
        env.browser.click("bank-try-again").await;
        env.browser.click("bank-sign").await;
        env.browser.click("sign-online").await;
        f.look_at_page(&env.browser, "signing").await;
        let match_code = env.browser.text("match-code").await;
        env.open_request(&match_code).await;
        env.app.type_pin(PIN).await;
        f.look_at_page(&env.browser, "bank-signed").await;
        env.browser.visit(&env.bank.address("/nothing")).await;
        f.look_at_page(&env.browser, "bank-problem").await;
        f.assert_none();
    })
    .await;
}

/// Reads the settings of theme, text size and language from the window's root element.
const CHOSEN: &str = "html[lang=el][data-theme=dark][data-text=largest]";

#[tokio::test]
async fn keyboard_alone_then_a_sign_in_is_requested_and_approved() {
    journey(async |env| {
        env.enrol().await;
        env.browser.forget().await;
        let (page, app) = (&env.browser, &env.app);
        page.open("/sign-in").await;
        page.tab_to("input[name=email]").await;
        page.keys(EMAIL).await;
        page.keys(ENTER).await;
        page.tab_to("input[name=password]").await;
        page.keys(PASSWORD).await;
        page.tab_to(&by_testid("method-app-pin")).await;
        page.keys(ENTER).await;
        let match_code = page.text("match-code").await;

        env.approve_by_keyboard(&match_code).await;
        page.wait_for("account-home").await;
        app.wait_screen("done").await;
        app.tab_to(&by_testid("home")).await;
        app.keys(ENTER).await;
        app.wait_screen("home").await;
    })
    .await;
}

#[tokio::test]
async fn keyboard_alone_then_a_transaction_of_the_bank_is_signed() {
    journey(async |env| {
        env.enrol_and_sign_in().await;
        let page = &env.browser;
        let press = async |testid: &str| {
            page.tab_to(&by_testid(testid)).await;
            page.keys(ENTER).await;
        };
        page.visit(&env.bank.address("/")).await;
        press("bank-sign-in").await;
        press("bank-cancel").await;
        page.wait_for_css("input[name=reference]:focus").await;
        page.keys("20261105").await;
        page.tab_to("select[name=reason]").await;
        page.keys("Paid").await;
        press("bank-review").await;
        press("bank-sign").await;
        press("sign-online").await;
        let match_code = page.text("match-code").await;
        env.approve_by_keyboard(&match_code).await;
        page.wait_for("bank-signed").await;
        let signed = page.texts(&by_testid("signed-value")).await;
        assert_eq!(signed[1], "Paid twice", "{signed:?}");
        press("bank-back").await;
        page.wait_for("bank-cancel").await;
    })
    .await;
}

/// Whether a text contains Greek letters.
fn is_greek(text: &str) -> bool {
    text.chars().any(|c| ('\u{370}'..='\u{3ff}').contains(&c))
}

/// Every card ends below its last row: WebKit left room there until something changed.
async fn no_card_ends_blank(env: &Environment) {
    let blank = "return [...document.querySelectorAll('.card')].map((card) => {
        const { paddingBottom, borderBottomWidth } = getComputedStyle(card);
        const end = card.lastElementChild.getBoundingClientRect().bottom;
        const room = parseFloat(paddingBottom) + parseFloat(borderBottomWidth);
        return Math.round(card.getBoundingClientRect().bottom - end - room);
    })";
    assert_eq!(env.app.run(blank, Vec::new()).await, json!([0, 0]));
}

/// The chosen language, theme and text size apply everywhere and are kept.
#[tokio::test]
async fn i01_german_and_greek_chosen_then_window_pages_and_emails_use_them() {
    journey(async |env| {
        env.enrol().await;
        let english = env.app.text("scan").await;
        for tag in ["de", "el"] {
            env.app.tap("settings").await;
            env.app.wait_screen("settings").await;
            no_card_ends_blank(env).await;
            let option = format!("{} option[value={tag}]", by_testid("language"));
            env.app.press_css(&option).await;
            env.app.wait_for_css(&format!("html[lang={tag}]")).await;
            env.app.tap("back").await;
            env.app.wait_screen("home").await;
            let text = env.app.text("scan").await;
            assert_ne!(text, english);
            assert_eq!(is_greek(&text), tag == "el", "{text}");
        }
        env.app.tap("settings").await;
        env.app.wait_screen("settings").await;
        for choice in ["theme-dark", "text-size-largest"] {
            let label = format!("label:has({})", by_testid(choice));
            env.app.press_css(&label).await;
        }
        env.app.wait_for_css(CHOSEN).await;

        // Kept over a restart.
        env.app.quit().await;
        env.app.start_again().await;
        env.app.wait_screen("home").await;
        env.app.wait_for_css(CHOSEN).await;

        env.browser.choose("to", "el").await;
        // The choice applies by itself; its button is for browsers without scripts.
        env.browser.wait_for_css("html[lang=el]").await;
        env.browser.open("/account").await;
        env.browser
            .press_css("#mail-language option[value=el]")
            .await;
        let mails = env.server.mails().len();
        env.browser.click("save-mail-language").await;
        env.browser.wait_for("saved-notice").await;
        env.sign_in_with_approval(PIN).await;
        env.browser.wait_for_css("html[lang=el]").await;
        assert!(is_greek(&env.browser.text("account-home").await));
        env.browser.open("/account/stop").await;
        env.browser.click("stop-confirm").await;
        env.browser.wait_for("stop-done").await;
        let mail = env.new_mail(mails).await;
        assert!(is_greek(&mail), "{mail}");
    })
    .await;
}
