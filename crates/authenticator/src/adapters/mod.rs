//! Implementations of the ports: the real ones, and those of tests behind the features `test-support` and
//! `simulated-device`, which no release build enables.

#[cfg(any(target_os = "linux", target_os = "macos", windows))]
pub mod desktop;
pub mod file_secret;
pub mod file_store;
pub mod http;
#[cfg(any(target_os = "linux", target_os = "macos", windows))]
pub mod keyring;
#[cfg(feature = "test-support")]
pub mod memory;
#[cfg(feature = "simulated-device")]
pub mod simulated_device;
pub mod software_keys;
pub mod system;
