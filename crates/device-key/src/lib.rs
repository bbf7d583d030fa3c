//! Secrets that a phone's hardware holds, as a Tauri plugin: T, the platform secret, and `K_bio`; with them what else
//! only the platform can tell or do about whoever holds the phone.
//!
//! - `failure`: why the platform refused, the same seven codes in Rust, Kotlin and Swift.
//! - `wire`: what goes over the border to Kotlin and Swift, and the names of what can be asked.
//! - `signature`: the platforms' form of a signature, and the protocol's.
//! - `device_key`: the handle, on phones only.
//!
//! Invariants:
//! - The window reaches nothing of this: the plugin has no commands and no permissions, Rust alone calls it.
//! - T never leaves the hardware, and needs nobody's presence; `K_bio` leaves it only for enrolled biometrics.
//! - What is lost is reported as gone, and never silently made anew.
//! - What protects a key is read back from the platform, never assumed.
//!
//! # Security
//! The platform secret and `K_bio` cross the border as base64 in JSON. Rust wipes its own copies; the strings of the
//! bridge, of the Java and of the Swift runtime cannot be wiped, and last until their memory is used again.

// A desktop has nothing of this but the tests of what can be tested anywhere.
#[cfg(mobile)]
mod device_key;
#[cfg(any(mobile, test))]
mod failure;
#[cfg(any(mobile, test))]
mod signature;
#[cfg(any(mobile, test))]
mod wire;

#[cfg(mobile)]
pub use device_key::{Curtain, DeviceKey, init};
#[cfg(any(mobile, test))]
pub use failure::Failure;
#[cfg(any(mobile, test))]
pub use wire::{Biometrics, Level, Made, Standing};
