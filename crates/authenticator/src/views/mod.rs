//! What a screen may see and what a person may do: plain data, no secrets.
//!
//! The TypeScript types are generated from this folder (`ui/src/lib/ipc/bindings.gen.ts`); nothing is written a
//! second time. Invariant: no type here holds a key, a PIN or a digit of one on its way out; the one-time
//! password and the six characters are shown because showing them is their purpose.

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
        ChallengeCard, ContextKind, ContextLine, FieldKind, FieldProblem, FormField, Outcome,
        RequestCard, RequestKind, SameDeviceReturn, ShownField, WhoAsks,
    },
    screen::{EnrolmentKind, Screen},
};

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
    pub privacy_screen_in_s: Option<u8>,
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
