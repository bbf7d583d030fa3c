//! Accessibility: axe-core on each screen and page of a journey, in the app window and in Chromium, light and dark, at the
//! usual text size and at twice that. Also the keyboard alone, and two other languages.

use countersign_tests::{
    World,
    accessibility::Findings,
    journey,
    server::{EMAIL, PASSWORD},
    steps::{DEVICE, PIN, WRONG_PIN},
    window::by_testid,
};

/// Waits for a screen of the app and checks it.
async fn screen(findings: &mut Findings, world: &World, name: &str) {
    world.app.wait_screen(name).await;
    findings.look(&world.app, name).await;
}

/// Opens a page and checks it once this element is there.
async fn page(findings: &mut Findings, world: &World, path: &str, testid: &str) {
    world.browser.open(path).await;
    shown(findings, world, testid).await;
}

/// Waits for this element of the page and checks the page.
async fn shown(findings: &mut Findings, world: &World, testid: &str) {
    world.browser.wait_for(testid).await;
    let path = world.browser.path().await;
    findings
        .look(&world.browser, &format!("page {path}, {testid}"))
        .await;
}

#[tokio::test]
async fn screens_of_first_run_and_registration_then_axe_finds_nothing() {
    journey(async |world| {
        let mut f = Findings::none();
        page(&mut f, world, "/sign-in", "next").await;
        world.browser.fill("email", EMAIL).await;
        world.browser.click("next").await;
        shown(&mut f, world, "sign-in").await;
        world.browser.fill("password", PASSWORD).await;
        world.browser.choose("method", "password").await;
        world.browser.click("sign-in").await;
        shown(&mut f, world, "account-home").await;
        page(&mut f, world, "/account/devices", "add-device").await;
        page(&mut f, world, "/account/devices/add", "show-qr").await;
        world.browser.fill("name", DEVICE).await;
        world.choose_pin("1111").await;
        shown(&mut f, world, "error").await;
        world.choose_pin(PIN).await;
        shown(&mut f, world, "enrol-qr").await;
        let qr = world
            .browser
            .picture_of_qr("enrol-qr", world.folder())
            .await;

        world.app.finger(Some("right"));
        world.app.in_view(false).await;
        world.app.in_view(true).await;
        screen(&mut f, world, "welcome").await;
        world.app.tap("initialise").await;
        screen(&mut f, world, "whereToGo").await;
        world.app.tap("open-scanner").await;
        screen(&mut f, world, "scan").await;
        world.app.give_link("nothing of the kind").await;
        world.app.error_code().await;
        screen(&mut f, world, "scan").await;
        world.app.give_picture(&qr).await;
        screen(&mut f, world, "confirmEnrolment").await;
        world.app.tap("accept").await;
        screen(&mut f, world, "enterPin").await;
        world.app.type_pin(PIN).await;
        screen(&mut f, world, "compare").await;
        shown(&mut f, world, "six-match").await;
        world.say_six_match().await;
        shown(&mut f, world, "device-added").await;
        screen(&mut f, world, "offerBiometrics").await;
        world.app.tap("skip").await;
        screen(&mut f, world, "home").await;
        page(&mut f, world, "/account/devices", "device").await;
        page(&mut f, world, "/demo/outbox", "mail").await;
        f.assert_none();
    })
    .await;
}

#[tokio::test]
async fn screens_of_approval_and_one_time_passwords_then_axe_finds_nothing() {
    journey(async |world| {
        let mut f = Findings::none();
        world.enrol().await;
        let match_code = world.ask_for_approval().await;
        shown(&mut f, world, "match-code").await;
        world.app.wait_for("request").await;
        screen(&mut f, world, "home").await;
        world.app.press("request").await;
        screen(&mut f, world, "request").await;
        world.enter_match_code(&match_code).await;
        world.app.type_pin(WRONG_PIN).await;
        world.app.wait_for("attempts-left").await;
        screen(&mut f, world, "enterPin").await;
        world.app.wait_pin_empty().await;
        world.app.type_pin(PIN).await;
        screen(&mut f, world, "done").await;

        let qr = world.ask_for_one_time_password().await;
        shown(&mut f, world, "challenge-qr").await;
        world.go_home().await;
        world.app.tap("scan").await;
        world.app.wait_screen("scan").await;
        world.app.give_picture(&qr).await;
        screen(&mut f, world, "confirmChallenge").await;
        world.app.tap("accept").await;
        world.app.type_pin(PIN).await;
        screen(&mut f, world, "oneTimePassword").await;
        world.hand_in("0000000").await;
        shown(&mut f, world, "error").await;

        let link = world.ask_on_mobile().await;
        shown(&mut f, world, "open-app").await;
        let path = link.find("/a/").map_or("/a/", |at| &link[at..]);
        page(&mut f, world, path, "open-app").await;
        world.app.quit().await;
        world.app.start_by_link(&link).await;
        screen(&mut f, world, "request").await;
        world.approve_on_mobile(PIN).await;
        screen(&mut f, world, "done").await;
        page(&mut f, world, "/sign-in/on-mobile", "on-mobile-confirmed").await;
        page(&mut f, world, &format!("{path}/return?code=0"), "return").await;
        f.assert_none();
    })
    .await;
}

#[tokio::test]
async fn screens_of_accounts_settings_and_signing_then_axe_finds_nothing() {
    journey(async |world| {
        let mut f = Findings::none();
        world.enrol().await;
        page(&mut f, world, "/demo/bank", "bank-cancel").await;
        world.browser.click("bank-cancel").await;
        world.browser.click("bank-review").await;
        shown(&mut f, world, "error").await;
        world.browser.fill("reference", "20261105").await;
        world.browser.choose("reason", "Paid twice").await;
        world.browser.click("bank-review").await;
        shown(&mut f, world, "sign-code").await;
        world.browser.click("sign-code").await;
        shown(&mut f, world, "challenge-qr").await;
        let qr = world
            .browser
            .picture_of_qr("challenge-qr", world.folder())
            .await;
        world.app.tap("scan").await;
        world.app.wait_screen("scan").await;
        world.app.give_picture(&qr).await;
        world.app.wait_screen("confirmChallenge").await;
        world.app.tap("accept").await;
        world.app.wait_screen("sign").await;
        world.app.tap("submit").await;
        world.app.wait_for("field-error").await;
        screen(&mut f, world, "sign").await;

        world.go_home_from_anywhere().await;
        world.app.tap("accounts").await;
        screen(&mut f, world, "accounts").await;
        world.app.tap("account-row").await;
        screen(&mut f, world, "account").await;
        world.app.tap("history").await;
        world.app.wait_for("entry").await;
        screen(&mut f, world, "history").await;
        world.app.tap("back").await;
        world.open_account_from_anywhere().await;
        world.app.tap("move").await;
        screen(&mut f, world, "moveIntro").await;
        world.app.tap("accept").await;
        world.app.wait_screen("enterPin").await;
        world.app.type_pin(PIN).await;
        screen(&mut f, world, "moveCode").await;
        world.app.tap("cancel").await;
        world.go_home_from_anywhere().await;
        world.app.tap("settings").await;
        screen(&mut f, world, "settings").await;
        for leaf in ["privacy", "licences"] {
            world.app.tap(&format!("open-{leaf}")).await;
            world.app.wait_for(leaf).await;
            f.look(&world.app, leaf).await;
            world.app.tap("back").await;
            world.app.wait_for("open-licences").await;
        }
        world.app.tap("open-diagnostics").await;
        screen(&mut f, world, "diagnostics").await;

        page(&mut f, world, "/account/history", "history-entry").await;
        world.browser.click("history-report").await;
        shown(&mut f, world, "report-confirm").await;
        page(&mut f, world, "/account/stop", "stop-confirm").await;
        world.browser.click("stop-confirm").await;
        shown(&mut f, world, "stop-done").await;
        world.wait_deactivated("removed").await;
        screen(&mut f, world, "deactivated").await;
        f.assert_none();
    })
    .await;
}

/// Reads the settings of theme, text size and language from the window's root element.
const CHOSEN: &str = "html[lang=el][data-theme=dark][data-text=largest]";

/// WebDriver's code points for these keys.
const ENTER: &str = "\u{e007}";
const DOWN: &str = "\u{e015}";

#[tokio::test]
async fn keyboard_alone_then_a_sign_in_is_requested_and_approved() {
    journey(async |world| {
        world.enrol().await;
        world.browser.forget().await;
        let (page, app) = (&world.browser, &world.app);
        page.open("/sign-in").await;
        page.tab_to("input[name=email]").await;
        page.keys(EMAIL).await;
        page.keys(ENTER).await;
        page.tab_to("input[name=password]").await;
        page.keys(PASSWORD).await;
        page.tab_to("select[name=method]").await;
        page.until("the method to be chosen", async |client| {
            let chosen = "return document.activeElement.value";
            if client.execute(chosen, vec![]).await? == "app-pin" {
                return Ok(Some(()));
            }
            client.active_element().await?.send_keys(DOWN).await?;
            Ok(None)
        })
        .await;
        page.tab_to(&by_testid("sign-in")).await;
        page.keys(ENTER).await;
        let match_code = page.text("match-code").await;

        app.tab_to(&by_testid("request")).await;
        app.keys(ENTER).await;
        app.wait_screen("request").await;
        app.tab_to(&by_testid("match-input")).await;
        app.keys(&match_code).await;
        app.keys(ENTER).await;
        app.wait_screen("enterPin").await;
        for digit in PIN.chars() {
            app.keys(&digit.to_string()).await;
        }
        page.wait_for("account-home").await;
        app.wait_screen("done").await;
        app.tab_to(&by_testid("home")).await;
        app.keys(ENTER).await;
        app.wait_screen("home").await;
    })
    .await;
}

/// Whether a text contains Greek letters.
fn is_greek(text: &str) -> bool {
    text.chars().any(|c| ('\u{370}'..='\u{3ff}').contains(&c))
}

/// The chosen language, theme and text size apply everywhere and are kept.
#[tokio::test]
async fn i01_german_and_greek_chosen_then_window_pages_and_emails_use_them() {
    journey(async |world| {
        world.enrol().await;
        let english = world.app.text("scan").await;
        for tag in ["de", "el"] {
            world.app.tap("settings").await;
            world.app.wait_screen("settings").await;
            let option = format!("{} option[value={tag}]", by_testid("language"));
            world.app.press_css(&option).await;
            world.app.wait_for_css(&format!("html[lang={tag}]")).await;
            world.app.tap("back").await;
            world.app.wait_screen("home").await;
            let text = world.app.text("scan").await;
            assert_ne!(text, english);
            assert_eq!(is_greek(&text), tag == "el", "{text}");
        }
        world.app.tap("settings").await;
        world.app.wait_screen("settings").await;
        for choice in ["theme-dark", "text-size-largest"] {
            let label = format!("label:has({})", by_testid(choice));
            world.app.press_css(&label).await;
        }
        world.app.wait_for_css(CHOSEN).await;

        // Kept over a restart.
        world.app.quit().await;
        world.app.start_again().await;
        world.app.wait_screen("home").await;
        world.app.wait_for_css(CHOSEN).await;

        world.browser.choose("to", "el").await;
        world.browser.click("set-language").await;
        world.browser.wait_for_css("html[lang=el]").await;
        world.browser.open("/account").await;
        world
            .browser
            .press_css("#mail-language option[value=el]")
            .await;
        let mails = world.server.mails().len();
        world.browser.click("save-mail-language").await;
        world.browser.wait_for("told").await;
        world.sign_in_with_approval(PIN).await;
        world.browser.wait_for_css("html[lang=el]").await;
        assert!(is_greek(&world.browser.text("account-home").await));
        world.browser.open("/account/stop").await;
        world.browser.click("stop-confirm").await;
        world.browser.wait_for("stop-done").await;
        let mail = world.new_mail(mails).await;
        assert!(is_greek(&mail), "{mail}");
    })
    .await;
}
