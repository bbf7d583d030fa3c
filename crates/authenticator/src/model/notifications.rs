//! The ways in which the platform allows the person to be notified of a request.

use serde::Serialize;
use ts_rs::TS;

/// The state of notifications about requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NotificationStatus {
    /// When this app can check.
    pub mode: DeliveryMode,
    /// Whether it may show notifications.
    pub permission: Permission,
    /// Whether a push app, or Apple's push service, can wake this app.
    pub can_be_woken: bool,
}

/// When the app can check for requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DeliveryMode {
    /// While it runs, in view or not: a computer.
    WhileRunning,
    /// Only while the app is open: the phone's system stops it otherwise.
    WhileOpen,
    /// From time to time in the background, when the system allows it.
    Periodic,
    /// A push app wakes it at once.
    Push,
    /// Apple's push service shows a notification at once.
    ApplePush,
}

/// Whether the app may show notifications.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Permission {
    /// Granted.
    Allowed,
    /// The person was not asked yet.
    NotAsked,
    /// Denied; only the platform's settings change that.
    Refused,
}
