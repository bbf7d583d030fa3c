//! Requests and challenges as shown, and their outcomes.

use protocol::messages::{self, Change};
use serde::Serialize;
use ts_rs::TS;

/// A pending request as a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RequestCard {
    /// Hex of the request id.
    pub id: String,
    /// A sign-in, a transaction or a change of the account.
    pub kind: RequestKind,
    /// A transaction's fields, as they will be signed; else empty.
    pub fields: Vec<ShownField>,
    /// The change of the account; `null` for other kinds.
    pub change: Option<AccountChange>,
    /// It comes from a browser on this same device, to which the person returns.
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

/// The kind of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum RequestKind {
    /// Signing in.
    SignIn,
    /// Signing a transaction.
    Transaction,
    /// Changing the account.
    AccountChange,
}

/// A change of the account as the server signed it. The window words it in its own language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AccountChange {
    /// The kind of change.
    pub kind: AccountChangeKind,
    /// The object that is changed, for example the name of a device; empty if the kind names none.
    pub object: String,
    /// The new value, for example a new name; empty if the kind has none.
    pub value: String,
}

/// The changes of an account, protocol.md §4.7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum AccountChangeKind {
    /// A device is added.
    AddDevice,
    /// A device is removed.
    RemoveDevice,
    /// A device gets a new PIN.
    ResetPin,
    /// A device gets another name.
    RenameDevice,
    /// The account gets a new password.
    ChangePassword,
    /// The account gets another email address.
    ChangeEmail,
    /// The waiting period of a recovery ends early.
    EndWaitingPeriod,
    /// A sign-in is reported as not the holder's.
    ReportSignIn,
    /// All sessions but the one that asks are closed.
    CloseOtherSessions,
}

impl From<&Change> for AccountChange {
    fn from(change: &Change) -> Self {
        use messages::ChangeKind as Wire;
        Self {
            kind: match change.kind() {
                Wire::AddDevice => AccountChangeKind::AddDevice,
                Wire::RemoveDevice => AccountChangeKind::RemoveDevice,
                Wire::ResetPin => AccountChangeKind::ResetPin,
                Wire::RenameDevice => AccountChangeKind::RenameDevice,
                Wire::ChangePassword => AccountChangeKind::ChangePassword,
                Wire::ChangeEmail => AccountChangeKind::ChangeEmail,
                Wire::EndWaitingPeriod => AccountChangeKind::EndWaitingPeriod,
                Wire::ReportSignIn => AccountChangeKind::ReportSignIn,
                Wire::CloseOtherSessions => AccountChangeKind::CloseOtherSessions,
            },
            object: change.object().to_string(),
            value: change.value().to_string(),
        }
    }
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

/// The purpose of an offline answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChallengeCard {
    /// A sign-in, a transaction or a change of the account.
    pub kind: RequestKind,
    /// The change of the account; `null` for other kinds.
    pub change: Option<AccountChange>,
    /// The service that asks; `null` for typed digits, which do not name it.
    pub asks: Option<WhoAsks>,
    /// Masked account.
    pub account: String,
    /// The server's origin.
    pub origin: String,
    /// The twelve digits, if they were typed, for comparison with the page before the PIN.
    pub digits: Option<String>,
}

/// The service that asks for an offline answer, as the server signed it.
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
    /// The kind of fact.
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
    /// "Firefox (Linux)".
    Browser,
    /// Address of the network.
    Network,
}

/// Ends of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// Approved.
    Approved,
    /// Denied.
    Denied,
    /// Denied and reported as not asked for.
    Reported,
    /// It expired.
    Expired,
    /// Cancelled on the page.
    Cancelled,
    /// The match code was wrong.
    WrongMatch,
}

/// The return to the browser on this same device, protocol.md §7.4.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SameDeviceReturn {
    /// Nine characters to type on the waiting page, in case another browser opens.
    pub characters: String,
    /// The platform was asked to open the browser and did not refuse.
    pub opened: bool,
}

/// A field of a transaction that the person types again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormField {
    /// Its name, as the service wrote it.
    pub label: String,
    /// The typed text.
    pub kind: FieldKind,
    /// A choice's options; else empty.
    pub options: Vec<String>,
    /// An amount's currency; else empty.
    pub unit: String,
    /// As typed so far.
    pub typed: String,
    /// Its error, once the person submitted the form.
    pub problem: Option<FieldProblem>,
}

/// The type of a field.
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

/// The error of a field.
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
