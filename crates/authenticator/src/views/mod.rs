//! The data of screens and the actions of the person: plain data, no secrets.
//!
//! The TypeScript types are generated from this folder (`ui/src/lib/ipc/bindings.gen.ts`); nothing is written a
//! second time. Invariant: no type here holds a key, a PIN or a digit of one on its way out; the one-time
//! password and the comparison code are here because they are shown.

mod account;
mod action;
mod history;
mod pin;
mod request;
mod screen;

use serde::Serialize;
use ts_rs::TS;

/// The model types that views show as they are.
pub use crate::model::{
    BiometricKind, DeactivationReason, DeliveryMode, ErrorCode, IdleTimeout, KeyStoreKind,
    NotificationStatus, Permission, Problem, Settings, TextSize, Theme,
};

pub use self::{
    account::{AccountNotice, AccountRow, AccountView, Connection, OtherAccount},
    action::Action,
    history::{HistoryEntry, HistoryMethod, HistoryResult},
    pin::{ChangePinStep, PinPurpose},
    request::{
        AccountChange, AccountChangeKind, ChallengeCard, ContextKind, ContextLine, FieldKind,
        FieldProblem, FormField, Outcome, RequestCard, RequestKind, SameDeviceReturn, ShownField,
        WhoAsks,
    },
    screen::{EnrolmentKind, ScanSource, Screen},
};

/// Everything the window shows at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AppView {
    /// Incremented with each change, so that a late event never replaces a newer view.
    #[ts(type = "number")]
    pub revision: u64,
    /// The one screen to show.
    pub screen: Screen,
    /// The storage of the platform secret; anything but `system` is shown on the home screen.
    pub key_store: KeyStoreKind,
    /// The reason for which the last action failed; shown on the current screen.
    pub problem: Option<Problem>,
    /// The action that has just succeeded; shown on the current screen until the next one.
    pub success: Option<Success>,
    /// Requests that can be opened from this screen, which is about something else.
    pub waiting: Option<WaitingRequests>,
    /// The user's settings.
    pub settings: Settings,
    /// Seconds until the privacy screen appears; only in the last half minute.
    pub privacy_screen_in_s: Option<u8>,
    /// Requests that came while the contents were hidden; each is notified once, with a text of the locale files.
    pub notices: Vec<Notice>,
}

/// An action that succeeded, where the screen alone does not say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Success {
    /// The page confirmed this device.
    DeviceReady,
    /// The PIN of a reset is in force.
    PinSet,
    /// This device has forgotten an account.
    AccountRemoved,
}

/// Requests that wait while the screen shows something else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WaitingRequests {
    /// The newest one.
    pub newest: RequestCard,
    /// Their number.
    pub count: u8,
}

/// A request to notify while the contents are hidden.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    /// Hex of the request id; no request is notified twice.
    pub id: String,
    /// The purpose of the request.
    pub kind: RequestKind,
    /// The service that asks.
    pub service: String,
    /// Masked account.
    pub account: String,
}
