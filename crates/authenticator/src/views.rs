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
    /// How the app looks and behaves, as the person chose.
    pub settings: Settings,
    /// Seconds until the app covers itself because nobody used it; present in the last half minute only.
    pub covers_in_s: Option<u8>,
    /// Requests that came while nobody looked: to be notified once, with the text of the locale files.
    pub notices: Vec<Notice>,
}

/// A request to tell of while the app is not in view.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    /// Hex of the request id; the same request is never told of twice.
    pub id: String,
    /// The service that asks.
    pub service: String,
    /// Masked account.
    pub account: String,
}

/// What a person can set; kept on this device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    /// Tag of a language of `locales/`; none: as the system.
    pub language: Option<String>,
    /// Light, dark, or as the system.
    pub theme: Theme,
    /// How large text is.
    pub text_size: TextSize,
    /// When the app covers itself.
    pub idle: IdleLock,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Theme {
    /// As the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// How large text is, on top of the system's own setting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum TextSize {
    /// As designed.
    #[default]
    Normal,
    /// 125 %.
    Large,
    /// 150 %.
    Larger,
    /// 200 %.
    Largest,
}

/// After how long without a touch the app covers itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum IdleLock {
    /// Two minutes.
    TwoMinutes,
    /// Five minutes.
    #[default]
    FiveMinutes,
    /// Fifteen minutes.
    FifteenMinutes,
    /// Never.
    Never,
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
    /// The device has no screen lock: nothing can be registered until it has one.
    NoScreenLock {
        /// Whether this platform can be led to its settings from here.
        can_open_settings: bool,
    },
    /// Nobody used the app for a while: what it shows is covered.
    Covered {
        /// Uncovering asks for fingerprint or face first.
        biometrics: bool,
    },
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
        /// Fingerprint or face may be used in place of the PIN.
        biometrics: Option<BiometricKind>,
    },
    /// After a registration: fingerprint or face from now on? Yes or skip.
    OfferBiometrics {
        /// The account.
        account: AccountView,
        /// What this device has.
        kind: BiometricKind,
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
        /// Other accounts of this app, those with requests first.
        others: Vec<OtherAccount>,
        /// How the connection to the server is.
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
        /// A sign-in or a transaction.
        kind: RequestKind,
        /// The way back to the browser on this same device, where the request came from there.
        way_back: Option<WayBack>,
    },
    /// An offline challenge was scanned: who asks.
    ConfirmChallenge {
        /// Who asks.
        challenge: ChallengeCard,
    },
    /// The fields of a transaction, to be typed again from what the person means to sign.
    Sign {
        /// Who asks.
        challenge: ChallengeCard,
        /// The fields, in order.
        fields: Vec<FormField>,
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
        /// Other accounts of this app, those with requests first.
        others: Vec<OtherAccount>,
    },
    /// The app's store cannot be opened; nothing was changed.
    StoreUnreadable {
        /// Why.
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
        /// What this device has; none: it has no fingerprint or face, or none is set up.
        biometrics: Option<BiometricKind>,
        /// Whether this account uses it.
        biometrics_on: bool,
        /// What was just done, to be told once.
        told: Option<Told>,
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
    },
    /// What can be set.
    Settings {
        /// `x.y.z` of this build.
        version: String,
    },
    /// What helps somebody to help: text without a secret, to read and to share.
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
        /// PIN tries left on the new device, once one is gone.
        attempts_left: Option<u8>,
    },
    /// Moving: are the six characters the same on the new device?
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

/// Another account of this app, beside the one on show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OtherAccount {
    /// The account.
    pub account: AccountView,
    /// How many requests wait for it.
    pub requests: u8,
}

/// An account in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AccountRow {
    /// The account.
    pub account: AccountView,
    /// It is the one on show.
    pub active: bool,
    /// How many requests wait for it.
    pub requests: u8,
    /// Why it cannot be used, if so.
    pub halted: Option<HaltReason>,
}

/// What was just done with an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Told {
    /// The new PIN counts.
    PinChanged,
    /// Fingerprint or face is on.
    BiometricsOn,
    /// Fingerprint or face is off.
    BiometricsOff,
}

/// What a device recognises a person by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum BiometricKind {
    /// A fingerprint.
    Fingerprint,
    /// A face.
    Face,
    /// One or the other; the platform does not say which.
    Either,
}

/// Back to the browser on this same device, §7.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WayBack {
    /// Nine characters for the waiting page, should the browser that opens be another one.
    pub characters: String,
    /// The platform was asked to open the browser and did not refuse.
    pub opened: bool,
}

/// A sign-in, request or signature of an account, as its server keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryEntry {
    /// Hex of its id.
    pub id: String,
    /// Unix seconds, in this device's clock.
    #[ts(type = "number")]
    pub at: u64,
    /// The service.
    pub service: String,
    /// Place, browser, network.
    pub context: Vec<ContextLine>,
    /// How.
    pub method: HistoryMethod,
    /// What came of it.
    pub result: HistoryResult,
    /// It was reported as not one's own.
    pub reported: bool,
}

/// How a person signed in or signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum HistoryMethod {
    /// The password alone.
    Password,
    /// The app, online.
    App,
    /// A code of the app.
    AppCode,
    /// The app on the same device.
    OnMobile,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum HistoryResult {
    /// Signed in.
    SignedIn,
    /// A transaction was signed.
    Signed,
    /// Denied on a device.
    Denied,
    /// Not answered in time.
    Expired,
    /// Cancelled on the page.
    Cancelled,
    /// The number or code was not right.
    Failed,
}

/// A field of a transaction that the person types again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormField {
    /// Its name, as the service wrote it.
    pub label: String,
    /// What is typed.
    pub kind: FieldKind,
    /// A choice's options; else empty.
    pub options: Vec<String>,
    /// An amount's currency; else empty.
    pub unit: String,
    /// As typed so far.
    pub typed: String,
    /// What is wrong with it, after the person wanted to go on.
    pub problem: Option<FieldProblem>,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FieldKind {
    /// Words.
    Text,
    /// Digits; spaces and hyphens between them do not matter.
    Digits,
    /// An amount of money, with the decimal separator of the language.
    Amount,
    /// A day.
    Date,
    /// One of some options.
    Choice,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FieldProblem {
    /// Nothing is typed.
    Empty,
    /// Too long.
    TooLong,
    /// Something other than digits.
    NotDigits,
    /// Not an amount, or more than two decimals.
    NotAmount,
    /// Not a day of the calendar.
    NotDate,
    /// Not one of the options.
    NotOption,
    /// Not of the form that the service expects.
    NotPattern,
}

/// What a request is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum RequestKind {
    /// Signing in.
    SignIn,
    /// Signing a transaction.
    Transaction,
}

/// A field of a transaction as the server signed it, to read before approving.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ShownField {
    /// Its name.
    pub label: String,
    /// Its value.
    pub value: String,
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
    /// To change the PIN: the old one, the new one, and the new one again.
    ChangePin {
        /// The account.
        account: AccountView,
        /// Which of the three.
        step: ChangePinStep,
    },
    /// To turn fingerprint or face on.
    TurnOnBiometrics {
        /// The account.
        account: AccountView,
        /// What this device has.
        kind: BiometricKind,
    },
    /// To move the account to another device.
    Move {
        /// The account.
        account: AccountView,
    },
}

/// The steps of a PIN change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ChangePinStep {
    /// The PIN as it is.
    Old,
    /// The PIN as it shall be.
    New,
    /// The same again.
    Repeat,
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
    /// A sign-in or a transaction.
    pub kind: RequestKind,
    /// A transaction's fields, as they will be signed; else empty.
    pub fields: Vec<ShownField>,
    /// It comes from a browser on this same device, which is returned to.
    pub on_mobile: bool,
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
    /// A sign-in or a transaction.
    pub kind: RequestKind,
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
    /// The link opens a request on the device where it was pressed; it cannot be scanned from another screen.
    LinkNotScanned,
    /// The link's request is over, or not for this app.
    LinkGone,
    /// The request cannot be shown in full, so it cannot be approved.
    RequestNotShown,
    /// A link came while something else is under way; it waits and opens afterwards.
    LinkWaits,
    /// The browser did not open.
    BrowserNotOpened,
    /// Four equal digits.
    PinSameDigits,
    /// Digits in a row.
    PinRow,
    /// Repeated or mirrored pairs.
    PinPairs,
    /// A year.
    PinYear,
    /// A line on the keypad.
    PinKeypadLine,
    /// The new PIN is the old one.
    PinUnchanged,
    /// The two new PINs differ.
    PinDiffers,
    /// The platform's prompt was cancelled.
    BiometricCancelled,
    /// Fingerprint or face was not recognised too often; the platform wants its own lock first.
    BiometricLockedOut,
    /// The fingerprints or faces of this device changed: its key is gone, the PIN works as always.
    BiometricChanged,
    /// The device has no fingerprint or face that could be used now.
    BiometricUnavailable,
    /// The page or the new device said no, or the time ran out: nothing was moved.
    MoveEnded,
    /// The account is kept by too many devices or this app holds too many accounts.
    TooManyAccounts,
    /// The settings of the platform did not open.
    SettingsNotOpened,
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
