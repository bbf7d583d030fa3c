//! Accounts and their status.

use serde::Serialize;
use ts_rs::TS;

use crate::model::DeactivationReason;

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
    /// The person's own name for it; empty if there is none.
    pub nickname: String,
    /// The page has not confirmed the registration yet.
    pub pending: bool,
}

/// An account of this app that is not on show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OtherAccount {
    /// The account.
    pub account: AccountView,
    /// Number of requests that wait for it.
    pub requests: u8,
}

/// An account in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AccountRow {
    /// The account.
    pub account: AccountView,
    /// Whether it is the one on show.
    pub active: bool,
    /// Number of requests that wait for it.
    pub requests: u8,
    /// The reason for which it cannot be used, if there is one.
    pub deactivated: Option<DeactivationReason>,
}

/// The change that was just made to an account; shown once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum AccountNotice {
    /// The new PIN is in force.
    PinChanged,
    /// Fingerprint or face is on.
    BiometricsOn,
    /// Fingerprint or face is off.
    BiometricsOff,
    /// The account has another name on this device.
    Named,
}

/// The connection to the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Connection {
    /// Not asked yet.
    Checking,
    /// The last check was answered.
    Online,
    /// The last check got no answer; it is repeated automatically.
    Offline,
    /// The last answer was not the server's (wrong signature, captive portal).
    NotTheServer,
}
