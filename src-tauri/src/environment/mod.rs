//! What the platform gives: folders, a key store, a clock, a network.

#[cfg(mobile)]
mod background_check;
#[cfg(desktop)]
mod desktop;
#[cfg(mobile)]
mod hardware;
#[cfg(mobile)]
mod phone;

#[cfg(desktop)]
pub(crate) use desktop::ports;
#[cfg(mobile)]
pub(crate) use {background_check::forward_status_changes, phone::device_key, phone::ports};
