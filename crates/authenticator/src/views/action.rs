//! The person's actions.

use serde::Deserialize;
use ts_rs::TS;

use super::Settings;

/// An action of the person. Actions that the current screen does not offer change nothing.
#[derive(Clone, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Action {
    /// Welcome: begin.
    Initialise,
    /// To the scanner, from `WhereToGo` or `Home`.
    OpenScanner,
    /// Text of a QR, link or typed code.
    Code {
        /// The text as scanned, pasted or typed.
        text: String,
    },
    /// A picture that may hold a QR (PNG, JPEG, WebP), base64.
    Picture {
        /// base64 of the file, at most 12 MiB decoded.
        base64: String,
    },
    /// A camera frame: 8-bit luma.
    Frame {
        /// Pixels a row.
        width: u32,
        /// Rows.
        height: u32,
        /// base64 of width x height luma bytes.
        base64: String,
    },
    /// Yes to `ConfirmEnrolment`, `ConfirmChallenge`, or "continue" on `Request`.
    Accept,
    /// One digit of the PIN.
    PinDigit {
        /// '0' to '9'.
        digit: char,
    },
    /// Remove the last digit.
    PinDelete,
    /// Open a request's card.
    OpenRequest {
        /// Hex of the request id.
        id: String,
    },
    /// The match code as typed so far.
    MatchCode {
        /// Digits only; others are ignored.
        text: String,
    },
    /// Deny the open request.
    Deny {
        /// "This wasn’t me".
        report: bool,
    },
    /// One step back; abandons the task of this screen.
    Back,
    /// To the home screen (or welcome).
    Home,
    /// Check with the server now.
    Refresh,
    /// Delete everything of this app, where its secret is lost.
    StartOver,
    /// Remove an account from this device, and this device from the account. Without an id: the deactivated one on show.
    RemoveAccount {
        /// Hex of the device id.
        id: Option<String>,
    },
    /// A link was opened with this app: an enrolment, or a request on this same device.
    Link {
        /// The whole address.
        url: String,
    },
    /// Open the help page of the server in the browser.
    OpenHelp,
    /// Open the page of the server on which the password is changed, in the browser.
    OpenPasswordPage,
    /// Open the page of the server on which the PIN of the deactivated device on show is reset, in the browser.
    OpenResetPage,
    /// To the list of accounts.
    OpenAccounts,
    /// To one account.
    OpenAccount {
        /// Hex of the device id.
        id: String,
    },
    /// Show this account at home.
    SwitchAccount {
        /// Hex of the device id.
        id: String,
    },
    /// Add an account.
    AddAccount,
    /// To the settings.
    OpenSettings,
    /// Change the settings.
    Set {
        /// All settings, with the changes.
        settings: Settings,
    },
    /// To the diagnostics.
    OpenDiagnostics,
    /// To the sign-ins of an account; without an id, of the one on show.
    OpenHistory {
        /// Hex of the device id.
        id: Option<String>,
    },
    /// Load older entries.
    MoreHistory,
    /// "This wasn't me", of an entry of the history.
    ReportEntry {
        /// Hex of the entry's id.
        id: String,
    },
    /// "I am signing in now", of the account whose history is shown.
    ExpectSignIn,
    /// The person's own name for the open account; an empty one removes it.
    Name {
        /// At most as many characters as the screen says.
        text: String,
    },
    /// Change the PIN of the account on show.
    ChangePin,
    /// Turn biometrics of the account on show on or off. On asks for the PIN; off takes effect at once.
    TurnBiometrics {
        /// On or off.
        on: bool,
    },
    /// Use biometrics in place of the PIN, on a keypad that offers them.
    UseBiometrics,
    /// No, not now.
    Skip,
    /// Move the account on show to another device.
    Move,
    /// The answer to "do you see the same on the new device?"
    Compared {
        /// They are the same.
        same: bool,
    },
    /// A field of a transaction as typed so far.
    Fill {
        /// Index of the field, from 0.
        index: u32,
        /// Its text.
        text: String,
    },
    /// All fields are typed.
    Submit {
        /// The decimal separator of the language on show: ',' or '.'.
        decimal: char,
    },
    /// Return to the browser again.
    Return,
    /// Open the platform's settings of the screen lock.
    OpenPlatformSettings,
    /// To the status of notifications.
    OpenNotifications,
    /// Let the platform ask whether notifications are allowed.
    AllowNotifications,
    /// Open the platform's settings of this app's notifications.
    OpenNotificationSettings,
    /// The person is there: delay the privacy screen.
    StillHere,
    /// The app came into view (true) or left it.
    InView {
        /// Whether it can be seen.
        visible: bool,
    },
    /// The pending notices were shown.
    Noticed,
}
