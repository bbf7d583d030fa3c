//! What the platform gives: folders, a key store, a clock, a network.

#[cfg(mobile)]
mod asleep;
#[cfg(desktop)]
mod desktop;
#[cfg(mobile)]
mod phone;

#[cfg(desktop)]
use desktop as platform;
#[cfg(mobile)]
use phone as platform;

pub(crate) use platform::ports;

#[cfg(mobile)]
pub(crate) use asleep::tell_changes;
