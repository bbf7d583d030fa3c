//! Browser and app on one device, and links made by an attacker (P6 in `docs/protocol.md` §10).

use protocol::same_device::ReturnCode;
use testkit::windows::{
    Browser, Environment, journey, journey_with_key_store,
    steps::{PIN, begin_passwordless, with_slip},
};

/// Types a return code, right or wrong, into the waiting page.
async fn type_characters(browser: &Browser, characters: &str) {
    browser.fill("code", characters).await;
    browser.click("submit-return").await;
}

/// The link starts the closed app. The page does not continue on the approval alone, only on the return link.
#[tokio::test]
async fn b06_f01_f02_link_starts_the_app_and_it_approves_then_only_the_return_to_that_browser_signs_in()
 {
    journey(async |env| {
        env.enrol().await;
        let link = env.ask_on_mobile().await;
        assert!(link.starts_with("countersign://"), "{link}");
        env.app.quit().await;
        env.app.start_by_link(&link).await;
        let address = env.approve_on_mobile(PIN).await;

        // The page knows that the app said yes, and goes nowhere by itself.
        env.browser.wait_for("on-mobile-confirmed").await;
        assert_eq!(env.browser.path().await, "/sign-in/on-mobile");
        env.browser.open_address(&address).await;
        env.browser.wait_for("account-home").await;

        // P5: the code works once, here and elsewhere.
        let other = env.another_browser().await;
        other.open_address(&address).await;
        other.assert_signed_out().await;
        env.sign_out().await;
        env.browser.open_address(&address).await;
        env.browser.wait_for("return").await;
        env.browser.assert_signed_out().await;
        env.sign_in_with_approval(PIN).await;
    })
    .await;
}

/// The link reaches the running app without a password before it, and the app can return a second time.
#[tokio::test]
async fn b06_f01_f02_link_opens_in_the_running_app_then_a_passwordless_sign_in_succeeds() {
    journey_with_key_store(async |env| {
        env.enrol().await;
        env.app.wait_screen("home").await;
        let link = env.ask_on_mobile_direct().await;
        env.app.open_link(&link).await;
        let address = env.approve_on_mobile(PIN).await;
        env.app.tap("return").await;
        assert_eq!(env.app.opened_address().await, address);
        env.browser.open_address(&address).await;
        env.browser.wait_for("account-home").await;

        // The same link once more is over; one to a server that this app does not know leads nowhere. Each is said.
        env.go_home().await;
        let elsewhere = link.replace(env.origin().trim_start_matches("http://"), "login.example");
        for (link, why) in [
            (link.as_str(), "link_gone"),
            (&elsewhere, "no_such_account"),
            ("countersign://nothing/of/the/kind", "unknown_code"),
        ] {
            env.app.open_link(link).await;
            env.app.wait_attribute("error", "data-code", why).await;
        }

        // While a code is shown a link waits; then it opens by itself.
        let qr = env.ask_for_one_time_password().await;
        env.answer(&qr, PIN).await;
        let link = env.ask_on_mobile().await;
        env.app.open_link(&link).await;
        assert_eq!(env.app.error_code().await, "link_waits");
        env.app.tap("home").await;
        let address = env.approve_on_mobile(PIN).await;
        env.browser.open_address(&address).await;
        env.browser.wait_for("account-home").await;
        env.sign_in_with_approval(PIN).await;
    })
    .await;
}

/// A return to another browser signs nobody in there; the nine characters complete the waiting page.
#[tokio::test]
async fn f02_app_returns_to_another_browser_then_the_nine_characters_sign_the_waiting_one_in() {
    journey(async |env| {
        env.enrol().await;
        let link = env.ask_on_mobile().await;
        type_characters(&env.browser, "7KD-2QM-9XA").await;
        env.browser.wait_for("error").await;
        env.app.quit().await;
        env.app.start_by_link(&link).await;
        let address = env.approve_on_mobile(PIN).await;
        let characters = env.app.attribute("return-code", "data-value").await;
        assert_eq!(characters.len(), 9, "{characters}");

        let other = env.another_browser().await;
        other.open_address(&address).await;
        other
            .wait_attribute("return", "data-return", "elsewhere")
            .await;
        other.assert_signed_out().await;
        // Only the link is void now, in the right browser too.
        env.browser.open_address(&address).await;
        env.browser
            .wait_attribute("return", "data-return", "typed-only")
            .await;

        env.browser.open("/sign-in/on-mobile").await;
        type_characters(&env.browser, &with_slip(&characters, 4)).await;
        env.browser
            .wait_attribute("error", "data-code", "mistyped-return")
            .await;
        let blocks = characters.to_lowercase();
        let blocks = format!("{} {}-{}", &blocks[..3], &blocks[3..6], &blocks[6..]);
        type_characters(&env.browser, &blocks).await;
        env.browser.wait_for("account-home").await;
    })
    .await;
}

/// Asserts that the attacker's page shows the victim's approval and signs nobody in.
async fn assert_attacker_gets_nothing(attacker: &Browser) {
    attacker.wait_for("on-mobile-confirmed").await;
    assert_eq!(attacker.path().await, "/sign-in/on-mobile");
    attacker.open("/sign-in/on-mobile/state").await;
    attacker.assert_signed_out().await;
}

async fn victim_approves(env: &mut Environment, link: &str) -> String {
    env.app.quit().await;
    env.app.start_by_link(link).await;
    env.approve_on_mobile(PIN).await
}

/// An attacker with the password makes a link, which the victim approves on the phone.
#[tokio::test]
async fn b06_second_factor_link_of_an_attacker_approved_by_the_victim_then_nobody_is_signed_in() {
    journey(async |env| {
        env.enrol().await;
        env.sign_out().await;
        let attacker = env.another_browser().await;
        attacker.sign_in("on-mobile").await;
        let link = attacker.attribute("open-app", "href").await;
        let address = victim_approves(env, &link).await;
        assert_attacker_gets_nothing(&attacker).await;
        // The return leads to the victim's browser, which did not begin the sign-in.
        env.browser.open_address(&address).await;
        env.browser
            .wait_attribute("return", "data-return", "elsewhere")
            .await;
        env.browser.assert_signed_out().await;
        attacker.open_address(&address).await;
        attacker.assert_signed_out().await;

        // Nine characters are guessed three times, and never again.
        attacker.open("/sign-in/on-mobile").await;
        for n in 1..=3 {
            let guess = ReturnCode::from_bytes(&[n; 16]).derive_typed();
            type_characters(&attacker, &guess).await;
            let shown = if n < 3 { "error" } else { "outcome" };
            attacker.wait_for(shown).await;
        }
        let characters = env.app.attribute("return-code", "data-value").await;
        attacker.open("/sign-in/on-mobile").await;
        attacker.wait_for("outcome").await;
        assert_eq!(characters.len(), 9, "{characters}");
        attacker.assert_signed_out().await;
    })
    .await;
}

/// An attacker starts a passwordless sign-in, which the victim approves: it ends when it reaches the victim's browser.
#[tokio::test]
async fn b06_passwordless_link_of_an_attacker_approved_by_the_victim_then_nobody_is_signed_in() {
    journey(async |env| {
        env.enrol().await;
        env.sign_out().await;
        let attacker = env.another_browser().await;
        let link = begin_passwordless(&attacker).await;
        // Shown as a code on another screen it opens nothing: such a link is pressed, never scanned.
        let verified = attacker.attribute("open-app-verified", "href").await;
        for shown in [&link, &verified] {
            env.app.tap("scan").await;
            env.app.wait_screen("scan").await;
            env.app.give_link(shown).await;
            assert_eq!(env.app.error_code().await, "link_not_scanned");
            env.app.tap("back").await;
            env.app.wait_screen("home").await;
        }
        let address = victim_approves(env, &link).await;
        assert_attacker_gets_nothing(&attacker).await;
        let characters = env.app.attribute("return-code", "data-value").await;
        env.browser.open_address(&address).await;
        env.browser
            .wait_attribute("return", "data-return", "ended")
            .await;
        env.browser.assert_signed_out().await;

        // Ended for good: with the code itself and with the characters, should the attacker ever learn them.
        attacker.open("/sign-in/on-mobile").await;
        attacker
            .wait_for_css("[data-testid=outcome], [data-testid=error]")
            .await;
        attacker.open_address(&address).await;
        attacker.assert_signed_out().await;
        assert_eq!(characters.len(), 9);
        // The victim begins again where the page says so, and is signed in.
        env.browser.open_address(&address).await;
        env.browser.click("on-mobile-passwordless").await;
        let link = env.browser.attribute("open-app", "href").await;
        let address = victim_approves(env, &link).await;
        env.browser.open_address(&address).await;
        env.browser.wait_for("account-home").await;
    })
    .await;
}

/// "Open in the app" replaces the QR code: the link starts the app, and a second link waits.
#[tokio::test]
async fn c11_enrolment_link_opens_the_app_then_no_qr_is_needed() {
    journey(async |env| {
        env.ask_for_enrolment(PIN).await;
        env.browser.click("enrol-other-ways").await;
        let link = env.browser.attribute("open-in-app", "href").await;
        assert!(link.starts_with("countersign://"), "{link}");
        env.app.quit().await;
        env.app.start_by_link(&link).await;
        env.app.wait_screen("confirmEnrolment").await;
        assert_eq!(
            env.app.attribute("origin", "data-value").await,
            env.origin()
        );
        env.register(PIN).await;
        env.confirm_comparison().await;
        env.sign_in_with_approval(PIN).await;
    })
    .await;
}
