//! How the person is told that something waits, as the platform allows it.

use serde::Serialize;
use ts_rs::TS;

/// How the person is told that something waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NotificationStatus {
    /// When this app can look.
    pub mode: DeliveryMode,
    /// Whether it may show notifications.
    pub permission: Permission,
    /// Whether this platform lets another app wake this one: then a push app makes it faster.
    pub can_be_woken: bool,
}

/// When the app can look for requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DeliveryMode {
    /// As long as it runs, in view or not: a computer.
    WhileRunning,
    /// Only while it is open: a phone whose system stops it otherwise.
    WhileOpen,
    /// Now and then while it sleeps, when the system sees fit.
    Periodic,
    /// A push app wakes it at once.
    Push,
}

/// Whether the app may show notifications.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Permission {
    /// It may.
    Allowed,
    /// Nobody was asked yet.
    NotAsked,
    /// It may not; only the platform's settings change that.
    Refused,
}
