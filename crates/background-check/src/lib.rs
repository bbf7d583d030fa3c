//! The app asleep: whether something waits for the person, and how they hear of it.
//!
//! While the app does not run, Kotlin or Swift asks the servers now and then with a `knock` (protocol.md §8.10), or at once
//! where a push service wakes it, and shows a notification. The authenticator is not started for that: the list of whom to
//! ask, which [`Watched`] is one of, is all that this part ever learns, and no secret is in it.
//!
//! Invariant: no command is reachable from the web view; only Rust calls what is here.

#[cfg(mobile)]
mod phone;
mod wire;

#[cfg(mobile)]
pub use phone::{BackgroundCheck, BackgroundCheckExt, PluginInvokeError, init};
pub use wire::{Leave, State, Watched, Way};
