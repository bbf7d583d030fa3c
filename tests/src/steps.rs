//! The steps that journeys and the demo share, in the order in which a person takes them.

use std::path::{Path, PathBuf};

use fantoccini::Locator;

use crate::{World, server::PASSWORD, window::by_testid};

/// The PIN that journeys choose.
pub const PIN: &str = "4917";
/// A PIN that is not it.
pub const WRONG_PIN: &str = "8362";
/// What the device is called.
pub const DEVICE: &str = "My phone";

impl World {
    /// Signs in with the password and fills the form for a new device, up to its QR (C04, C05).
    pub async fn ask_for_enrolment(&self, pin: &str) -> PathBuf {
        self.browser.sign_in("password").await;
        self.browser.wait_for("account-home").await;
        self.browser.open("/account/devices/add").await;
        self.browser.fill("name", DEVICE).await;
        self.choose_pin(pin).await;
        self.browser.picture_of_qr("enrol-qr", self.folder()).await
    }

    /// Types the PIN twice into the page, which draws the QR.
    pub async fn choose_pin(&self, pin: &str) {
        self.browser.write("#pin", pin).await;
        self.browser.write("#pin2", pin).await;
        self.browser.click("show-qr").await;
    }

    /// From the first screen to "Register this device?" with the page's picture (C01, C06).
    pub async fn show_qr_to_new_app(&self, qr: &Path) {
        self.app.wait_screen("welcome").await;
        self.app.tap("initialise").await;
        self.app.wait_screen("whereToGo").await;
        self.app.tap("open-scanner").await;
        self.app.wait_screen("scan").await;
        self.app.give_picture(qr).await;
        self.app.wait_screen("confirmEnrolment").await;
    }

    /// From "Register this device?" to the six characters in the app (C07).
    pub async fn register(&self, pin: &str) {
        self.app.tap("accept").await;
        self.app.wait_screen("enterPin").await;
        self.app.type_pin(pin).await;
        self.app.wait_screen("compare").await;
    }

    /// Compares the six characters and says yes on the page (C08).
    ///
    /// # Panics
    /// If they differ.
    pub async fn compare_six(&self) {
        let on_page = self.browser.text("six").await;
        let in_app = self.app.text("six").await;
        assert_eq!(
            six(&on_page),
            six(&in_app),
            "page and app show different characters"
        );
        assert_eq!(six(&on_page).len(), 6, "{on_page}");
        self.browser.click("six-match").await;
        self.browser.wait_for("device-added").await;
        self.go_home().await;
    }

    /// The whole enrolment, C01 to C08.
    pub async fn enrol(&self) {
        let qr = self.ask_for_enrolment(PIN).await;
        self.show_qr_to_new_app(&qr).await;
        self.register(PIN).await;
        self.compare_six().await;
    }

    /// To the app's home screen, by itself or by its button.
    pub async fn go_home(&self) {
        self.app
            .until("the home screen", async |client| {
                let screen = client.find(Locator::Css("[data-screen]")).await?;
                if screen.attr("data-screen").await?.as_deref() == Some("home") {
                    return Ok(Some(()));
                }
                for button in client.find_all(Locator::Css(&by_testid("home"))).await? {
                    button.click().await?;
                }
                Ok(None)
            })
            .await;
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
        if self.browser.path().await == "/account" {
            self.browser.click("sign-out").await;
        }
        self.browser
            .wait_for_css("input[name=email], input[name=password]")
            .await;
    }

    /// Opens the request that has appeared by itself and types the match code (D03, D04).
    pub async fn open_request(&self, match_code: &str) {
        self.app.press("request").await;
        self.app.wait_screen("request").await;
        self.enter_match_code(match_code).await;
    }

    /// Types the match code into the open request and goes on to the PIN (D04).
    pub async fn enter_match_code(&self, match_code: &str) {
        self.app.write(&by_testid("match-input"), match_code).await;
        self.app.tap("continue").await;
        self.app.wait_screen("enterPin").await;
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
        self.browser.wait_for("account-home").await;
        self.browser.open("/account/devices").await;
        self.browser.click("reset-pin").await;
        self.browser.fill("password", PASSWORD).await;
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
        self.choose_pin(pin).await;
        self.browser.picture_of_qr("enrol-qr", self.folder()).await
    }
}

/// The characters without what separates them.
fn six(shown: &str) -> String {
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
