//! What a person does.

use serde::Deserialize;
use ts_rs::TS;

use super::Settings;

/// What a person does. Actions that the current screen does not offer change nothing.
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
    /// Take the last digit back.
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
        /// "I did not ask for this".
        report: bool,
    },
    /// One step back; gives up what this screen was for.
    Back,
    /// To the home screen (or welcome).
    Home,
    /// Check with the server now.
    Refresh,
    /// Remove an account from this device, and this device from the account. Without an id: the halted one on show.
    RemoveAccount {
        /// Hex of the device id.
        id: Option<String>,
    },
    /// A link was opened with this app: an enrolment, or a request on this same device.
    Link {
        /// The whole address.
        url: String,
    },
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
    /// Register one more account.
    AddAccount,
    /// To the settings.
    OpenSettings,
    /// Set them.
    Set {
        /// As they shall be.
        settings: Settings,
    },
    /// To the diagnostics.
    OpenDiagnostics,
    /// To the sign-ins of an account; without an id, of the one on show.
    OpenHistory {
        /// Hex of the device id.
        id: Option<String>,
    },
    /// Older ones.
    MoreHistory,
    /// "This wasn't me", of an entry of the history.
    ReportEntry {
        /// Hex of the entry's id.
        id: String,
    },
    /// Change the PIN of the account on show.
    ChangePin,
    /// Fingerprint or face for the account on show: on asks for the PIN, off takes effect at once.
    TurnBiometrics {
        /// On or off.
        on: bool,
    },
    /// In place of the PIN, on a keypad that offers it; or to uncover.
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
        /// Which field, from 0.
        index: u32,
        /// Its text.
        text: String,
    },
    /// The fields are complete.
    Submit {
        /// The decimal separator of the language on show: ',' or '.'.
        decimal: char,
    },
    /// "Return to your browser", once more.
    Return,
    /// To the platform's settings, for a screen lock.
    OpenPlatformSettings,
    /// From the settings to how the person is told.
    OpenNotifications,
    /// Let the platform ask whether notifications are allowed.
    AllowNotifications,
    /// To the platform's settings of this app's notifications.
    OpenNotificationSettings,
    /// Somebody is there: the cover waits.
    StillHere,
    /// The app came into view (true) or left it.
    InView {
        /// Whether it can be seen.
        visible: bool,
    },
    /// The notices up to now were shown.
    Noticed,
}
