//! The steps that journeys and the demo share, in the order in which a person takes them.

use std::path::{Path, PathBuf};

use fantoccini::Locator;

use super::{
    AppWindow, Browser, Environment,
    server::PASSWORD,
    window::{ENTER, Window, by_testid},
};

/// The PIN that journeys choose.
pub const PIN: &str = "4917";
/// A PIN that is not it.
pub const WRONG_PIN: &str = "8362";
/// The name of the device.
pub const DEVICE: &str = "My phone";

impl Environment {
    /// Signs in with the password and fills the form for a new device, up to its QR (C04, C05).
    pub async fn ask_for_enrolment(&self, pin: &str) -> PathBuf {
        ask_for_enrolment(&self.browser, self.folder(), pin).await
    }

    /// Types the PIN twice into the page, which draws the QR.
    pub async fn choose_pin(&self, pin: &str) {
        choose_pin(&self.browser, pin).await;
    }

    /// From the first screen to "Register this device?" with the page's picture (C01, C06).
    pub async fn show_qr_to_new_app(&self, qr: &Path) {
        show_qr_to_new_app(&self.app, qr).await;
    }

    /// From "Register this device?" to the six characters in the app (C07).
    pub async fn register(&self, pin: &str) {
        register(&self.app, pin).await;
    }

    /// Compares the six characters, says yes on the page, and goes home in the app (C08).
    pub async fn confirm_comparison(&self) {
        self.confirm_comparison_on_the_page().await;
        self.go_home().await;
    }

    /// Compares the six characters and says yes on the page (C08).
    pub async fn confirm_comparison_on_the_page(&self) {
        assert_same_comparison_code(&self.browser, &self.app).await;
        self.browser.click("comparison-match").await;
        self.browser.wait_for("device-added").await;
    }

    /// The whole enrolment, C01 to C08.
    pub async fn enrol(&self) {
        let qr = self.ask_for_enrolment(PIN).await;
        self.show_qr_to_new_app(&qr).await;
        self.register(PIN).await;
        self.confirm_comparison().await;
    }

    /// To the app's home screen, by itself or by its button.
    pub async fn go_home(&self) {
        self.app
            .until("the home screen", async |client| {
                let screen = client.find(Locator::Css("[data-screen]")).await?;
                match screen.attr("data-screen").await?.as_deref() {
                    Some("home") => return Ok(Some(())),
                    // It goes on by itself, maybe just when its button is pressed.
                    Some("compare") => return Ok(None),
                    _ => {}
                }
                for button in client.find_all(Locator::Css(&by_testid("home"))).await? {
                    button.click().await?;
                }
                Ok(None)
            })
            .await;
    }

    /// To the app's home screen, by its button or step by step.
    pub async fn go_home_from_anywhere(&self) {
        self.app
            .until("the home screen", async |client| {
                let screen = client.find(Locator::Css("[data-screen]")).await?;
                if screen.attr("data-screen").await?.as_deref() == Some("home") {
                    return Ok(Some(()));
                }
                let ways = ["home", "cancel", "back"].map(by_testid).join(", ");
                client.find(Locator::Css(&ways)).await?.click().await?;
                Ok(None)
            })
            .await;
    }

    /// The whole enrolment, and a sign-in with the app, which is enough for services.
    pub async fn enrol_and_sign_in(&self) {
        self.enrol().await;
        self.sign_in_with_approval(PIN).await;
        self.go_home().await;
    }

    /// To the bank's first page, signed in there by the session at the server.
    pub async fn open_bank(&self) {
        self.browser.visit(&self.bank.address("/sign-in")).await;
        self.browser.wait_for("bank-transfer").await;
    }

    /// A new sign-in that asks for an approval; the digits that the page shows (D02).
    pub async fn ask_for_approval(&self) -> String {
        self.sign_out().await;
        self.browser.sign_in("app-pin").await;
        self.browser.text("match-code").await
    }

    /// A new sign-in that asks for a one-time password; the QR's picture (E01).
    pub async fn ask_for_one_time_password(&self) -> PathBuf {
        self.sign_out().await;
        self.browser.sign_in("app-qr").await;
        self.browser
            .picture_of_qr("challenge-qr", self.folder())
            .await
    }

    /// Ends the browser's session; the browser stays known.
    pub async fn sign_out(&self) {
        self.browser.open("/account").await;
        if self.browser.path().await.starts_with("/account") {
            self.browser.click("sign-out").await;
        }
        self.browser
            .wait_for_css("input[name=email], input[name=password]")
            .await;
    }

    /// A new sign-in on the same device, as second factor; the link that its page offers (B06).
    pub async fn ask_on_mobile(&self) -> String {
        self.sign_out().await;
        self.browser.sign_in("on-mobile").await;
        self.browser.attribute("open-app", "href").await
    }

    /// A direct sign-in on the same device, without address and password; the link that its page offers (B06).
    pub async fn ask_on_mobile_direct(&self) -> String {
        self.sign_out().await;
        begin_passwordless(&self.browser).await
    }

    /// From the request that a link has opened to the same-device return (F01, F02).
    ///
    /// # Panics
    /// If the app does not say that the request comes from this device.
    pub async fn approve_on_mobile(&self, pin: &str) -> String {
        self.app.wait_screen("request").await;
        assert!(self.app.shows("on-mobile").await, "it says so");
        assert!(!self.app.shows("match-input").await, "nothing to match");
        self.app.tap("continue").await;
        self.app.wait_screen("enterPin").await;
        self.app.type_pin(pin).await;
        self.app.wait_screen("done").await;
        self.app.opened_address().await
    }

    /// Opens the request that has appeared by itself and types the match code (D03, D04).
    pub async fn open_request(&self, match_code: &str) {
        open_request(&self.app).await;
        self.enter_match_code(match_code).await;
    }

    /// Types the match code into the open request, which goes on to the PIN by itself (D04).
    pub async fn enter_match_code(&self, match_code: &str) {
        self.app.write(&by_testid("match-input"), match_code).await;
        self.app.wait_screen("enterPin").await;
    }

    /// Opens the request in the app, types the match code and approves with the PIN, by the keyboard alone.
    pub async fn approve_by_keyboard(&self, match_code: &str) {
        let app = &self.app;
        app.tab_to(&by_testid("request")).await;
        app.keys(ENTER).await;
        app.wait_screen("request").await;
        app.wait_for_css("[data-testid=match-input]:focus").await;
        app.keys(match_code).await;
        app.wait_screen("enterPin").await;
        for digit in PIN.chars() {
            app.keys(&digit.to_string()).await;
        }
    }

    /// Opens the request in the app's list and denies it (D04).
    pub async fn deny(&self) {
        self.app.press("request").await;
        self.app.wait_screen("request").await;
        self.app.tap("deny").await;
    }

    /// Answers the request with another number than the page's, and the right PIN (D04).
    pub async fn approve_with_wrong_number(&self, match_code: &str) {
        let other = if match_code == "42" { "24" } else { "42" };
        self.open_request(other).await;
        self.app.type_pin(PIN).await;
    }

    /// From the request in the app's list to the page that has gone on by itself (D03 to D05).
    pub async fn approve(&self, match_code: &str, pin: &str) {
        self.open_request(match_code).await;
        self.app.type_pin(pin).await;
        self.browser.wait_for("account-home").await;
    }

    /// Signs in once with an approval, as proof that all is well.
    pub async fn sign_in_with_approval(&self, pin: &str) {
        self.go_home().await;
        let match_code = self.ask_for_approval().await;
        self.approve(&match_code, pin).await;
    }

    /// From the home screen to the PIN for the challenge in this picture (E01).
    pub async fn show_challenge(&self, qr: &Path) {
        self.go_home().await;
        self.app.tap("scan").await;
        self.app.wait_screen("scan").await;
        self.app.give_picture(qr).await;
        self.app.wait_screen("confirmChallenge").await;
        self.app.tap("accept").await;
        self.app.wait_screen("enterPin").await;
    }

    /// From the home screen to the one-time password for this picture (E01).
    pub async fn answer(&self, qr: &Path, pin: &str) -> String {
        self.show_challenge(qr).await;
        self.app.type_pin(pin).await;
        self.app.wait_screen("oneTimePassword").await;
        self.app.attribute("otp", "data-value").await
    }

    /// Types a one-time password into the page (E02).
    pub async fn hand_in(&self, code: &str) {
        self.browser.fill("code", code).await;
        self.browser.click("submit-code").await;
    }

    /// From My Account to the QR of a PIN reset, by password and mailed link (H02).
    ///
    /// # Panics
    /// If no mail with a link has come.
    pub async fn ask_for_pin_reset(&self, pin: &str) -> PathBuf {
        self.browser.sign_in("password").await;
        self.browser.wait_for("recover").await;
        self.browser.click("reset-pin").await;
        self.browser.fill("password", PASSWORD).await;
        self.follow_mailed_link().await;
        self.choose_pin(pin).await;
        self.browser.picture_of_qr("enrol-qr", self.folder()).await
    }

    async fn follow_mailed_link(&self) {
        let mails = self.server.mails().len();
        self.browser.click("send-link").await;
        let link = self
            .browser
            .until("a mail with a link", async |_| {
                Ok(self
                    .server
                    .mails()
                    .get(mails..)
                    .and_then(|new| link_in(&new.concat())))
            })
            .await;
        self.browser.open(&link).await;
    }

    /// Registers the empty app where the account's last device is gone: by password and mailed link (H07, §8).
    pub async fn enrol_by_mailed_link(&self, pin: &str) {
        self.browser.open("/account/devices/add").await;
        self.browser.fill("password", PASSWORD).await;
        self.follow_mailed_link().await;
        self.browser.fill("name", DEVICE).await;
        self.choose_pin(pin).await;
        let qr = self.browser.picture_of_qr("enrol-qr", self.folder()).await;
        self.show_qr_to_new_app(&qr).await;
        self.register(pin).await;
        self.confirm_comparison().await;
    }

    /// The text of what was mailed since there were `before` mails.
    pub async fn new_mail(&self, before: usize) -> String {
        self.browser
            .until("a mail", async |_| {
                let mails = self.server.mails();
                Ok(mails
                    .get(before..)
                    .map(<[String]>::concat)
                    .filter(|text| !text.is_empty()))
            })
            .await
    }

    /// From the home screen to the account on show.
    pub async fn open_account(&self) {
        self.app.wait_screen("home").await;
        self.app.tap("accounts").await;
        self.app.wait_screen("accounts").await;
        self.app.tap("account-row").await;
        self.app.wait_screen("account").await;
    }

    /// To the account on show, from wherever a way back leads there.
    pub async fn open_account_from_anywhere(&self) {
        self.go_home_from_anywhere().await;
        self.open_account().await;
    }

    /// Until the app says why its account cannot be used.
    pub async fn wait_deactivated(&self, reason: &str) {
        let deactivated = format!("{}[data-reason={reason}]", by_testid("deactivated"));
        self.app
            .until("the app to say that it is over", async |client| {
                if !client
                    .find_all(Locator::Css(&deactivated))
                    .await?
                    .is_empty()
                {
                    return Ok(Some(()));
                }
                let ways = format!("{}, {}", by_testid("home"), by_testid("back"));
                client.find(Locator::Css(&ways)).await?.click().await?;
                Ok(None)
            })
            .await;
    }

    /// From an account back to the home screen.
    pub async fn leave_account(&self) {
        self.app.wait_screen("account").await;
        self.app.tap("back").await;
        self.app.wait_screen("accounts").await;
        self.app.tap("back").await;
        self.app.wait_screen("home").await;
    }
}

/// Signs in with the password and fills the form for a new device, up to its QR (C04, C05).
pub async fn ask_for_enrolment(browser: &Browser, folder: &Path, pin: &str) -> PathBuf {
    browser.sign_in("password").await;
    browser.wait_for("account-home").await;
    browser.open("/account/devices/add").await;
    browser.fill("name", DEVICE).await;
    choose_pin(browser, pin).await;
    browser.picture_of_qr("enrol-qr", folder).await
}

async fn choose_pin(browser: &Browser, pin: &str) {
    browser.write("#pin", pin).await;
    browser.write("#pin2", pin).await;
    browser.click("show-qr").await;
}

/// From the first screen to "Register this device?" (C01, C06).
pub async fn show_qr_to_new_app(app: &AppWindow, qr: &Path) {
    app.wait_screen("welcome").await;
    app.tap("initialise").await;
    app.wait_screen("whereToGo").await;
    app.tap("open-scanner").await;
    app.wait_screen("scan").await;
    app.give_picture(qr).await;
    app.wait_screen("confirmEnrolment").await;
}

/// From "Register this device?" to the six characters in the app (C07).
pub async fn register(app: &AppWindow, pin: &str) {
    app.tap("accept").await;
    app.wait_screen("enterPin").await;
    app.type_pin(pin).await;
    app.wait_screen("compare").await;
}

/// To the card of the request. An app that was just started opens it by itself.
pub async fn open_request(app: &AppWindow) {
    app.until("the request's card", async |client| {
        if !client
            .find_all(Locator::Css("[data-screen=request]"))
            .await?
            .is_empty()
        {
            return Ok(Some(()));
        }
        let row = Locator::Css("[data-testid=request]");
        client.find(row).await?.click().await?;
        Ok(None)
    })
    .await;
}

/// Both windows show the same six characters.
///
/// # Panics
/// If they do not.
pub async fn assert_same_comparison_code(one: &Window, other: &Window) {
    let (one, other) = (
        without_separators(&one.text("comparison-code").await),
        without_separators(&other.text("comparison-code").await),
    );
    assert_eq!(one, other, "they show different characters");
    assert_eq!(one.len(), 6, "{one}");
}

/// Begins a direct sign-in in this browser; the link that its page offers.
pub async fn begin_passwordless(browser: &Browser) -> String {
    browser.open("/sign-in").await;
    browser.show_touch_options().await;
    browser.click("on-mobile-passwordless").await;
    browser.attribute("open-app", "href").await
}

/// The characters without what separates them.
fn without_separators(shown: &str) -> String {
    shown.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// The path of the first link in a mail.
fn link_in(mail: &str) -> Option<String> {
    let after = mail.split_once("http://")?.1;
    let link = after
        .split(|c: char| c.is_whitespace() || c == '>')
        .next()?;
    link.find('/').map(|at| link[at..].to_owned())
}

/// The code with its character at `at` mistyped.
#[must_use]
pub fn with_slip(code: &str, at: usize) -> String {
    let slip = |c| if c == '7' { '3' } else { '7' };
    code.chars()
        .enumerate()
        .map(|(n, c)| if n == at { slip(c) } else { c })
        .collect()
}
