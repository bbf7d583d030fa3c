//! The ports of each platform: folders, key store, clock, network.

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
