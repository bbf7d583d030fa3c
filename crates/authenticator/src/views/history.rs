//! Past sign-ins, as their server keeps them.

use serde::Serialize;
use ts_rs::TS;

use super::{ContextLine, ShownField};

/// A sign-in, request or signature of an account, as its server keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryEntry {
    /// Hex of its id.
    pub id: String,
    /// Unix seconds, in this device's clock.
    #[ts(type = "number")]
    pub at: u64,
    /// The service, or the device that the entry is about.
    pub service: String,
    /// Place, browser, network.
    pub context: Vec<ContextLine>,
    /// The first lines of the transaction that was to be signed; empty for anything else.
    pub transaction: Vec<ShownField>,
    /// The method.
    pub method: HistoryMethod,
    /// The result.
    pub result: HistoryResult,
    /// Whether it was reported as not made by the person.
    pub reported: bool,
}

/// Methods of a sign-in or signature.
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
    /// None: the entry is about a device, whose name stands for the service.
    Device,
}

/// Results of a sign-in or signature.
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
    /// A device has a new PIN by a PIN reset.
    PinReset,
    /// A PIN reset unblocked a device.
    Unblocked,
    /// The account was moved from a device to another one.
    Moved,
    /// A device was blocked.
    Blocked,
    /// A device was locked.
    Locked,
}
