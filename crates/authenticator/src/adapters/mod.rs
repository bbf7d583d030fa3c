//! The ports, filled: the real ones and test doubles.

pub mod file_secret;
pub mod file_store;
pub mod http;
#[cfg(any(target_os = "linux", target_os = "macos", windows))]
pub mod keyring;
pub mod memory;
pub mod software_keys;
#[cfg(feature = "stand-in")]
pub mod stand_in;
pub mod system;
