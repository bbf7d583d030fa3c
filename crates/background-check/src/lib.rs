//! Checks for pending requests while the app is closed, and notifies the user. For phones.
//!
//! Kotlin and Swift send each server a pending check (protocol.md §8.10) at times that the system chooses, or at once when
//! a push service wakes the app, and show a notification if requests are pending. The authenticator does not run for this:
//! the plugin knows only the list of [`CheckTarget`]s, which holds no secret.
//!
//! Invariant: no command is reachable from the web view; only Rust calls this plugin.

#[cfg(mobile)]
mod phone;
mod wire;

#[cfg(mobile)]
pub use phone::{BackgroundCheck, BackgroundCheckExt, PluginInvokeError, init};
pub use wire::{CheckTarget, DeliveryMode, NotificationStatus, Permission};
