//! What the platform gives: folders, a key store, a clock, a network.

#[cfg(mobile)]
mod asleep;
#[cfg(desktop)]
mod desktop;
#[cfg(mobile)]
mod hardware;
#[cfg(mobile)]
mod phone;

#[cfg(desktop)]
pub(crate) use desktop::ports;
#[cfg(mobile)]
pub(crate) use {asleep::tell_changes, phone::device_key, phone::ports};
