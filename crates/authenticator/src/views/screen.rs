//! The screens, one variant each.

use serde::Serialize;
use ts_rs::TS;

use super::{
    AccountNotice, AccountRow, AccountView, BiometricKind, ChallengeCard, Connection,
    DeactivationReason, ErrorCode, FormField, HistoryEntry, NotificationStatus, OtherAccount,
    Outcome, PinPurpose, RequestCard, RequestKind, SameDeviceReturn,
};

/// The screens, one variant each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Screen {
    /// First run.
    Welcome,
    /// The device has no screen lock: nothing can be registered until it has one.
    NoScreenLock {
        /// Whether the app can open the platform's settings.
        can_open_settings: bool,
    },
    /// The contents are hidden because the app was idle.
    PrivacyScreen,
    /// The address to open on the other device, then the scanner.
    WhereToGo {
        /// The server's address, if this installation was set up for one.
        address: Option<String>,
    },
    /// Camera, picture, paste or typed link.
    Scan {
        /// A picture or link is being read.
        busy: bool,
        /// The device that shows the code.
        from: ScanSource,
        /// `https://host[:port]` to fill in beside a typed code, if one is known.
        address: Option<String>,
    },
    /// "Register this device?" (or "Reset the PIN?"): nothing has been sent yet.
    ConfirmEnrolment {
        /// `https://host[:port]`, from the QR.
        origin: String,
        /// Enrolment or PIN reset.
        kind: EnrolmentKind,
        /// The claim is in flight.
        busy: bool,
    },
    /// Four digits on the on-screen keypad.
    EnterPin {
        /// The purpose of the PIN, with the facts shown beside the keypad.
        purpose: PinPurpose,
        /// Digits entered so far, 0 to 4.
        filled: u8,
        /// Known after the first wrong attempt.
        attempts_left: Option<u8>,
        /// The answer is awaited.
        busy: bool,
        /// Fingerprint or face may be used in place of the PIN.
        biometrics: Option<BiometricKind>,
    },
    /// After a registration: notifications are offered.
    OfferNotifications {
        /// The state of notifications.
        status: NotificationStatus,
        /// The platform's prompt is up.
        busy: bool,
    },
    /// After a registration: biometrics are offered.
    OfferBiometrics {
        /// The account.
        account: AccountView,
        /// The biometrics of this device.
        kind: BiometricKind,
    },
    /// The comparison code, to compare with the page.
    Compare {
        /// Six Crockford characters, shown as two blocks of three.
        characters: String,
        /// Masked account, `m***@e***`.
        account: String,
        /// The server's name.
        server_name: String,
        /// Enrolment or PIN reset.
        kind: EnrolmentKind,
    },
    /// Pending requests or quiet.
    Home {
        /// The account on show.
        account: AccountView,
        /// Newest first.
        requests: Vec<RequestCard>,
        /// Other accounts of this app, those with requests first.
        others: Vec<OtherAccount>,
        /// The state of the connection to the server.
        connection: Connection,
        /// Unix seconds of the last good answer of the server.
        #[ts(type = "number | null")]
        last_checked_at: Option<u64>,
        /// Seconds by which this device's clock is ahead of the server's (behind: negative), where that is over a minute.
        #[ts(type = "number | null")]
        clock_off_s: Option<i64>,
        /// The last sign-in of this account, where it is known.
        last_sign_in: Option<HistoryEntry>,
    },
    /// A link was opened on this device: its request is being fetched.
    OpeningLink {
        /// `https://host[:port]` of the server that the link names.
        origin: String,
    },
    /// One request: service, context, time, and the match code to type.
    Request {
        /// The request.
        card: RequestCard,
        /// Digits of the match code typed so far (they are not secret here; the page shows them).
        typed: String,
        /// A denial is in flight.
        busy: bool,
    },
    /// The result of a request.
    Done {
        /// The end of the request.
        outcome: Outcome,
        /// The service that asked.
        service: String,
        /// Masked account.
        account: String,
        /// A sign-in, a transaction or a change of the account.
        kind: RequestKind,
        /// The address at which the password is changed, after a report.
        password_page: Option<String>,
        /// The return to the browser on this same device, if the request came from it.
        same_device_return: Option<SameDeviceReturn>,
    },
    /// An offline challenge was scanned; the service that asks is shown.
    ConfirmChallenge {
        /// The service.
        challenge: ChallengeCard,
    },
    /// The fields of a transaction, to be typed again from what the person means to sign.
    Sign {
        /// The service.
        challenge: ChallengeCard,
        /// The fields, in order.
        fields: Vec<FormField>,
    },
    /// The one-time password.
    OneTimePassword {
        /// Nine characters without separators; shown 3-3-3.
        code: String,
        /// The challenge that it answers, with its service.
        challenge: ChallengeCard,
    },
    /// The account cannot be used; what happened and one way on.
    Deactivated {
        /// The reason.
        reason: DeactivationReason,
        /// Masked account.
        account: String,
        /// The server's name.
        server_name: String,
        /// `https://host[:port]`, where the way on lies.
        origin: String,
        /// Other accounts of this app, those with requests first.
        others: Vec<OtherAccount>,
    },
    /// The app's store cannot be opened; nothing was changed.
    StoreUnreadable {
        /// The reason.
        code: ErrorCode,
    },
    /// All accounts of this app.
    Accounts {
        /// In the order of their registration.
        accounts: Vec<AccountRow>,
    },
    /// One account: what can be done with it.
    Account {
        /// The account.
        account: AccountRow,
        /// The biometrics of this device; none: it has no fingerprint or face, or none is set up.
        biometrics: Option<BiometricKind>,
        /// Whether this account uses it.
        biometrics_on: bool,
        /// The change that was just made; shown once.
        notice: Option<AccountNotice>,
        /// Most characters of the account's own name.
        nickname_limit: u8,
    },
    /// Sign-ins of one account, newest first, as its server has them.
    History {
        /// The account.
        account: AccountView,
        /// Newest first.
        entries: Vec<HistoryEntry>,
        /// The answer is awaited.
        busy: bool,
        /// There are older ones to ask for.
        more: bool,
        /// The server lets new browsers ask again.
        expected: bool,
    },
    /// The settings.
    Settings {
        /// `x.y.z` of this build.
        version: String,
        /// There is an account that more can be said about.
        has_accounts: bool,
        /// The address of the help page: of the account on show, or of the server for which this app was set up.
        help: Option<String>,
    },
    /// The state of notifications, and the means to change it.
    Notifications {
        /// As the platform allows it.
        status: NotificationStatus,
    },
    /// Diagnostics for support: text without a secret.
    Diagnostics {
        /// Lines of `name: value`, English, for support.
        text: String,
    },
    /// Moving to another device: what will happen.
    MoveIntro {
        /// The account.
        account: AccountView,
    },
    /// Moving: the new device scans this.
    MoveCode {
        /// The account.
        account: AccountView,
        /// The QR as rows of modules, dark is true; without its quiet zone.
        qr: Vec<Vec<bool>>,
        /// The same code to type, in groups of four.
        typed: String,
        /// Unix seconds, in this device's clock.
        #[ts(type = "number")]
        expires_at: u64,
        /// The new device has read the code; now the PIN is typed there.
        claimed: bool,
        /// PIN attempts left on the new device, after the first wrong one.
        attempts_left: Option<u8>,
    },
    /// Moving: the comparison code, to compare with the new device.
    MoveCompare {
        /// The account.
        account: AccountView,
        /// Six Crockford characters, shown as two blocks of three.
        characters: String,
        /// The answer is under way.
        busy: bool,
    },
    /// Moving: the new device has the account, this one no longer.
    Moved {
        /// Masked account.
        account: String,
        /// The server's name.
        server_name: String,
    },
}

impl Screen {
    /// The keypad.
    #[must_use]
    pub const fn pin(purpose: PinPurpose, filled: u8, attempts_left: Option<u8>) -> Self {
        Self::EnterPin {
            purpose,
            filled,
            attempts_left,
            busy: false,
            biometrics: None,
        }
    }

    /// The keypad while an answer to the typed PIN is awaited.
    #[must_use]
    pub const fn busy_pin(purpose: PinPurpose) -> Self {
        Self::waiting_pin(purpose, 4)
    }

    /// The keypad behind the platform's biometric prompt: no digit was typed.
    #[must_use]
    pub const fn prompted_pin(purpose: PinPurpose) -> Self {
        Self::waiting_pin(purpose, 0)
    }

    const fn waiting_pin(purpose: PinPurpose, filled: u8) -> Self {
        Self::EnterPin {
            purpose,
            filled,
            attempts_left: None,
            busy: true,
            biometrics: None,
        }
    }

    /// Whether the platform keeps the screen out of screenshots, recordings and screen sharing. A fraudster who shares the
    /// screen would read the request and steer its answer, so every screen is private except those listed here, which show
    /// neither a secret nor a decision.
    #[must_use]
    pub const fn is_private(&self) -> bool {
        !matches!(
            self,
            Self::Welcome
                | Self::NoScreenLock { .. }
                | Self::PrivacyScreen
                | Self::WhereToGo { .. }
                | Self::OfferBiometrics { .. }
                | Self::OfferNotifications { .. }
                | Self::Home { .. }
                | Self::OpeningLink { .. }
                | Self::Done { .. }
                | Self::Deactivated { .. }
                | Self::StoreUnreadable { .. }
                | Self::Accounts { .. }
                | Self::Account { .. }
                | Self::History { .. }
                | Self::Settings { .. }
                | Self::Notifications { .. }
                | Self::Diagnostics { .. }
                | Self::MoveIntro { .. }
                | Self::Moved { .. }
        )
    }
}

/// The device that shows the code to scan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ScanSource {
    /// The page on another screen.
    Page,
    /// The phone that the account moves from.
    OldPhone,
}

/// Enrolment or PIN reset: the two kinds of protocol.md §3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum EnrolmentKind {
    /// A new device.
    Enrol,
    /// A new PIN for this device.
    PinReset,
}

impl From<protocol::messages::EnrolmentKind> for EnrolmentKind {
    fn from(kind: protocol::messages::EnrolmentKind) -> Self {
        match kind {
            protocol::messages::EnrolmentKind::Enrol => Self::Enrol,
            protocol::messages::EnrolmentKind::PinReset => Self::PinReset,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account() -> AccountView {
        AccountView {
            id: String::new(),
            account: String::new(),
            server_name: String::new(),
            origin: String::new(),
            nickname: String::new(),
            pending: false,
        }
    }

    fn challenge() -> ChallengeCard {
        ChallengeCard {
            kind: RequestKind::SignIn,
            change: None,
            asks: None,
            account: String::new(),
            origin: String::new(),
            digits: None,
        }
    }

    #[test]
    fn screen_with_a_pin_a_code_or_a_decision_then_private() {
        let screens = [
            Screen::ConfirmChallenge {
                challenge: challenge(),
            },
            Screen::Sign {
                challenge: challenge(),
                fields: Vec::new(),
            },
            Screen::Scan {
                busy: false,
                from: ScanSource::Page,
                address: None,
            },
            Screen::EnterPin {
                purpose: PinPurpose::Move { account: account() },
                filled: 0,
                attempts_left: None,
                busy: false,
                biometrics: None,
            },
            Screen::Compare {
                characters: String::new(),
                account: String::new(),
                server_name: String::new(),
                kind: EnrolmentKind::Enrol,
            },
            Screen::OneTimePassword {
                code: String::new(),
                challenge: challenge(),
            },
            Screen::MoveCode {
                account: account(),
                qr: Vec::new(),
                typed: String::new(),
                expires_at: 0,
                claimed: false,
                attempts_left: None,
            },
            Screen::MoveCompare {
                account: account(),
                characters: String::new(),
                busy: false,
            },
        ];
        for screen in screens {
            assert!(screen.is_private(), "{screen:?}");
        }
    }

    #[test]
    fn screen_without_then_not() {
        let screens = [
            Screen::Welcome,
            Screen::PrivacyScreen,
            Screen::WhereToGo { address: None },
            Screen::MoveIntro { account: account() },
            Screen::Accounts {
                accounts: Vec::new(),
            },
            Screen::Diagnostics {
                text: String::new(),
            },
        ];
        for screen in screens {
            assert!(!screen.is_private(), "{screen:?}");
        }
    }
}
