//! The ports, filled: the real ones and test doubles.

pub mod file_secret;
pub mod file_store;
pub mod http;
#[cfg(any(target_os = "linux", target_os = "macos", windows))]
pub mod keyring;
pub mod memory;
#[cfg(feature = "simulated-device")]
pub mod simulated_device;
pub mod software_keys;
pub mod system;
