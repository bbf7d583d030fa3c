//! What a screen may see and what a person may do: plain data, no secrets.
//!
//! The TypeScript types are generated from this file (`ui/src/lib/ipc/bindings.gen.ts`); nothing is written a
//! second time. Invariant: no type here holds a key, a PIN or a digit of one on its way out; the one-time
//! password and the six characters are shown because showing them is their purpose.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything the window shows at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AppView {
    /// Grows by one with each change, so that a late event never replaces a newer view.
    #[ts(type = "number")]
    pub revision: u64,
    /// The one screen to show.
    pub screen: Screen,
    /// How the platform secret is kept; anything but `system` is told to the person on the home screen.
    pub key_store: KeyStoreKind,
    /// Something that the person just did could not be done; shown on the current screen.
    pub problem: Option<Problem>,
}

/// A failure in words of the interface: exactly a code, a wait and the tries left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// What happened; the text stands in `errors.ftl` under `error-<code>`.
    pub code: ErrorCode,
    /// Seconds to wait before trying again, where that helps.
    #[ts(type = "number | null")]
    pub retry_after_s: Option<u64>,
    /// PIN tries left, where a PIN was wrong.
    pub attempts_left: Option<u8>,
}

/// Where the platform secret lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum KeyStoreKind {
    /// The platform's key store.
    System,
    /// A file of mode 0600, by explicit setting.
    File,
}

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
    /// The address to open on the other device, then the scanner.
    WhereToGo {
        /// The server's address, where this installation was told one.
        address: Option<String>,
    },
    /// Camera, picture, paste or typed link.
    Scan {
        /// A picture or link is being read.
        busy: bool,
    },
    /// "Register this device?" (or "Reset the PIN?"): nothing has been sent yet.
    ConfirmEnrolment {
        /// `https://host[:port]`, from the QR.
        origin: String,
        /// Enrolment or PIN reset.
        kind: EnrolmentKind,
        /// The claim is under way.
        busy: bool,
    },
    /// Four digits on the on-screen keypad.
    EnterPin {
        /// What the PIN is for, with what the person must see beside the keypad.
        purpose: PinPurpose,
        /// Digits entered so far, 0 to 4.
        filled: u8,
        /// Known once one try is gone.
        attempts_left: Option<u8>,
        /// The answer is awaited.
        busy: bool,
    },
    /// Six characters to compare with the page.
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
        /// How the connection to the server is.
        connection: Connection,
        /// Unix seconds of the last good answer of the server.
        #[ts(type = "number | null")]
        last_checked_at: Option<u64>,
    },
    /// One request: who asks, from where, when; the match code to type.
    Request {
        /// The request.
        card: RequestCard,
        /// Digits of the match code typed so far (they are not secret here; the page shows them).
        typed: String,
        /// A denial is under way.
        busy: bool,
    },
    /// What became of a request.
    Done {
        /// How it ended.
        outcome: Outcome,
        /// The service that asked.
        service: String,
        /// Masked account.
        account: String,
    },
    /// An offline challenge was scanned: who asks.
    ConfirmChallenge {
        /// Who asks.
        challenge: ChallengeCard,
    },
    /// The one-time password.
    OneTimePassword {
        /// Nine characters without separators; shown 3-3-3.
        code: String,
        /// Who it is for.
        challenge: ChallengeCard,
    },
    /// The account cannot be used; what happened and one way on.
    Halted {
        /// Why.
        reason: HaltReason,
        /// Masked account.
        account: String,
        /// The server's name.
        server_name: String,
        /// `https://host[:port]`, where the way on lies.
        origin: String,
    },
    /// The app's store cannot be opened; nothing was changed.
    StoreUnreadable {
        /// Why.
        code: ErrorCode,
    },
}

/// Enrolment or PIN reset: the two kinds of §3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum EnrolmentKind {
    /// A new device.
    Enrol,
    /// A new PIN for this device.
    PinReset,
}

/// What a PIN is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum PinPurpose {
    /// To complete the registration or the reset.
    Enrol {
        /// Masked account, `m***@e***`.
        account: String,
        /// The server's name.
        server_name: String,
        /// Enrolment or PIN reset.
        kind: EnrolmentKind,
    },
    /// To approve a request.
    Approve {
        /// The request.
        card: RequestCard,
    },
    /// To make a one-time password.
    Answer {
        /// Who asks.
        challenge: ChallengeCard,
    },
}

/// The account on show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AccountView {
    /// Hex of the device id; stable.
    pub id: String,
    /// Masked account, `m***@e***`.
    pub account: String,
    /// The server's name.
    pub server_name: String,
    /// `https://host[:port]`.
    pub origin: String,
    /// The registration still waits for "yes, the same" on the page.
    pub pending: bool,
}

/// A pending request as a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RequestCard {
    /// Hex of the request id.
    pub id: String,
    /// The service that asks.
    pub service: String,
    /// Masked account.
    pub account: String,
    /// Place, device and browser, one line each, as the server saw them.
    pub context: Vec<ContextLine>,
    /// Unix seconds.
    #[ts(type = "number")]
    pub issued_at: u64,
    /// Unix seconds, in this device's clock.
    #[ts(type = "number")]
    pub expires_at: u64,
    /// 0, 2 or 6 digits to type from the page.
    pub match_len: u8,
}

/// What an offline answer is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChallengeCard {
    /// Who asks; nothing where digits were typed, since they do not say.
    pub asks: Option<WhoAsks>,
    /// Masked account.
    pub account: String,
    /// The server's origin.
    pub origin: String,
}

/// Who asks for an offline answer, as its server signed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhoAsks {
    /// The service that asks.
    pub service: String,
    /// Place, device and browser.
    pub context: Vec<ContextLine>,
    /// Unix seconds.
    #[ts(type = "number")]
    pub expires_at: u64,
}

/// One fact about where a request comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContextLine {
    /// Which fact.
    pub kind: ContextKind,
    /// The fact, as text of the server.
    pub value: String,
}

/// The kinds of facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ContextKind {
    /// Town and country, or "this computer's network".
    Place,
    /// "Firefox on Linux".
    Browser,
    /// Address of the network.
    Network,
}

/// The connection to the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Connection {
    /// Not asked yet.
    Checking,
    /// The last check was answered.
    Online,
    /// The last check got no answer; it is tried again by itself.
    Offline,
    /// Something answered that was not the server (wrong signature, captive portal).
    NotTheServer,
}

/// How a request ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// Approved.
    Approved,
    /// Denied.
    Denied,
    /// Denied and reported as not asked for.
    Reported,
    /// Its time ran out.
    Expired,
    /// Cancelled on the page.
    Cancelled,
    /// The match code was not the page's.
    WrongMatch,
}

/// Why an account cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum HaltReason {
    /// Too many wrong PINs; a PIN reset frees it.
    Blocked,
    /// A copy or an older state of this app's store was used; it must be enrolled anew.
    Copied,
    /// Removed on the web or by STOP.
    Removed,
    /// The page said that the six characters differ, or the registration was cancelled there.
    EnrolmentCancelled,
    /// The server was restored from an older state; a PIN reset brings both in step.
    ServerRestored,
}

/// Every failure that the interface has words for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// Not a Countersign code at all.
    UnknownCode,
    /// A Countersign code of a newer version.
    NewerVersion,
    /// The picture holds no readable code.
    NoCodeInPicture,
    /// The file is not a picture that can be read, or is too large.
    UnreadablePicture,
    /// The link or typed code has a typing slip.
    MistypedCode,
    /// The address is not https (nor loopback).
    InsecureAddress,
    /// The code was used already or its time ran out.
    EnrolmentGone,
    /// Another device claimed this code; both were refused.
    EnrolmentContested,
    /// The reset code is for another device.
    NotThisDevice,
    /// The PIN was wrong; `attempts_left` says how many tries are left.
    WrongPin,
    /// Three wrong PINs during enrolment; start again on the page.
    EnrolmentDead,
    /// No answer from the server.
    Unreachable,
    /// The answer was not the server's.
    NotTheServer,
    /// The server has a fault of its own; nothing was changed.
    ServerFault,
    /// Too many requests; wait `retry_after_s`.
    TooMany,
    /// The request's time ran out.
    RequestExpired,
    /// The request ended elsewhere.
    RequestGone,
    /// The match code was not the page's; the request ended.
    WrongMatch,
    /// The challenge is for no account of this app.
    NoSuchAccount,
    /// The challenge was not made by the account's server.
    ForgedChallenge,
    /// The challenge's time ran out (by this device's clock, which only warns).
    ChallengeExpired,
    /// An account of this server is registered already.
    AlreadyEnrolled,
    /// This device's clock differs from the server's by more than a minute.
    ClockWrong,
    /// The platform's key store did not answer.
    KeyStoreUnavailable,
    /// The store could not be written; nothing was sent.
    StoreUnwritable,
    /// The store is damaged or belongs to another installation.
    StoreDamaged,
    /// The store was written by a newer version of the app.
    StoreNewer,
    /// Another window of this app has the store open.
    StoreInUse,
}

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
    /// Remove a halted account from this device.
    RemoveAccount,
}
