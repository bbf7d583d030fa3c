//! A Tauri plugin for what only a phone's platform can do: hold T, the platform secret and `K_bio` in hardware, report
//! the device's security, and protect screens from capture.
//!
//! - `failure`: failures of the platform, the same seven codes in Rust, Kotlin and Swift.
//! - `wire`: the commands, and the JSON that crosses to Kotlin and Swift.
//! - `signature`: conversion of the platforms' signatures to the protocol's form.
//! - `device_key`: the calls; on phones only.
//!
//! Invariants:
//! - The window cannot call this plugin: it has no web commands and no permissions. Only Rust calls it.
//! - T never leaves the hardware and needs no user presence. `K_bio` leaves it only after biometric authentication.
//! - Lost keys are reported as `Gone` and never regenerated.
//! - The protection level of a key is read from the platform, never assumed.
//!
//! # Security
//! The platform secret and `K_bio` cross to Kotlin and Swift as base64 in JSON. Rust wipes its own copies. The strings of
//! Tauri and of the Java and Swift runtimes cannot be wiped and last until their memory is reused.

// On a desktop only the platform-independent tests are compiled.
#[cfg(mobile)]
mod device_key;
#[cfg(any(mobile, test))]
mod failure;
#[cfg(any(mobile, test))]
mod signature;
#[cfg(any(mobile, test))]
mod wire;

#[cfg(mobile)]
pub use device_key::{DeviceKey, ScreenCaptureGuard, init};
#[cfg(any(mobile, test))]
pub use failure::Failure;
#[cfg(any(mobile, test))]
pub use wire::{AppAttestation, Biometrics, CreatedKey, DeviceSecurity, Level, Statement};
