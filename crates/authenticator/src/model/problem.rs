//! Problems by code; the texts belong to the user interface.

use protocol::messages::{Refusal, Refused};
use serde::Serialize;
use ts_rs::TS;

/// A failure as the user interface gets it: a code, a wait, and the attempts left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// The kind of problem; its text is in `errors.ftl` under `error-<code>`.
    pub code: ErrorCode,
    /// Seconds to wait before trying again, where that helps.
    #[ts(type = "number | null")]
    pub retry_after_s: Option<u64>,
    /// PIN attempts left, where a PIN was wrong.
    pub attempts_left: Option<u8>,
}

/// Every failure that the user interface has a text for.
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
    /// The digits of a page have a typing slip: one is wrong, missing or too many.
    MistypedDigits,
    /// The address is not https (nor loopback).
    InsecureAddress,
    /// The address that was typed beside a code is none.
    NotAnAddress,
    /// No answer from the address of a scanned or typed code. The question is not repeated.
    NoAnswerThere,
    /// The code was used already or its time ran out.
    EnrolmentGone,
    /// The same for the code of a PIN reset.
    ResetGone,
    /// Another device claimed this code; both were refused.
    EnrolmentContested,
    /// The page still asks whether the six characters are the same.
    PageStillAsks,
    /// The reset code is for another device.
    NotThisDevice,
    /// The PIN was wrong; `attempts_left` is the number of attempts left.
    WrongPin,
    /// Three wrong PINs during enrolment; start again on the page.
    EnrolmentDead,
    /// The server has not answered the last message of a PIN reset yet; until then the account cannot be used.
    ResetUnanswered,
    /// The server takes only devices whose hardware it can verify.
    NotAttested,
    /// No answer from the server.
    Unreachable,
    /// The answer was not the server's.
    NotTheServer,
    /// The server has a fault of its own; nothing was changed.
    ServerFault,
    /// Too many requests; wait `retry_after_s`.
    TooMany,
    /// The device is not active for this account: blocked, locked, removed, or not confirmed yet.
    DeviceNotActive,
    /// The request's time ran out.
    RequestExpired,
    /// The request ended elsewhere.
    RequestGone,
    /// The account is gone from this device, and the server has not answered that it knows.
    RemovalUntold,
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
    /// The platform secret is lost: the store can never be opened again.
    SecretLost,
    /// T of this account is lost: the device must be added again.
    DeviceKeyLost,
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
    /// The browser did not open for the help page.
    HelpNotOpened,
    /// The browser did not open for the page on which the password is changed.
    PasswordPageNotOpened,
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
    /// The name that was typed for an account is too long or holds hidden characters.
    NameRefused,
    /// The account is kept by too many devices or this app holds too many accounts.
    TooManyAccounts,
    /// The settings of the platform did not open.
    SettingsNotOpened,
    /// The platform's settings of this app's notifications did not open.
    NotificationsNotOpened,
}

impl From<ErrorCode> for Problem {
    fn from(code: ErrorCode) -> Self {
        Self {
            code,
            retry_after_s: None,
            attempts_left: None,
        }
    }
}

impl From<&Refused> for Problem {
    fn from(refused: &Refused) -> Self {
        let code = match refused.why {
            Refusal::Malformed
            | Refusal::NotAuthentic
            | Refusal::Replayed
            | Refusal::OutcomeQueryFirst
            | Refusal::ServerRestored
            | Refusal::ServerFault => ErrorCode::ServerFault,
            Refusal::EnrolmentGone => ErrorCode::EnrolmentGone,
            Refusal::EnrolmentContested => ErrorCode::EnrolmentContested,
            Refusal::NotThisDevice => ErrorCode::NotThisDevice,
            Refusal::WrongPin => ErrorCode::WrongPin,
            Refusal::EnrolmentDead => ErrorCode::EnrolmentDead,
            Refusal::RequestGone | Refusal::RequestCancelled | Refusal::RequestDecided => {
                ErrorCode::RequestGone
            }
            Refusal::RequestExpired => ErrorCode::RequestExpired,
            Refusal::DeviceNotActive => ErrorCode::DeviceNotActive,
            Refusal::TooMany => ErrorCode::TooMany,
            Refusal::NotAttested => ErrorCode::NotAttested,
        };
        Self {
            code,
            retry_after_s: (refused.retry_after_s > 0).then_some(refused.retry_after_s),
            attempts_left: (refused.why == Refusal::WrongPin).then_some(refused.attempts_left),
        }
    }
}
