//! Protocol `cs1`: what the phone and the server must agree on, byte for byte.
//!
//! The numbered specification is `docs/protocol.md`; comments cite its sections as `protocol.md §4.2`. Everything here
//! is pure: no I/O, no clock and no source of randomness. Callers pass in random bytes and the current time.
//!
//! Invariants:
//! - Untrusted bytes are checked against a size limit before they are parsed, and parsing never panics.
//! - A verified message has a type of its own, [`signed::Verified`], and only [`signed::SignedBytes::verify`] creates it.
//! - No secret type is `Clone`, `Debug` or printable; each is wiped from memory when it is dropped.

pub mod chain;
pub mod check_digit;
pub mod code;
pub mod crockford;
pub mod derive;
pub mod endpoint;
pub mod enrolment;
pub mod error;
pub mod form;
pub mod ids;
pub mod keys;
pub mod link;
pub mod messages;
pub mod origin;
pub mod otp;
pub mod pattern;
pub mod pin;
pub mod rotation;
pub mod same_device;
pub mod signed;
pub mod text;
pub mod transcript;
mod wipe;
pub mod wrap;

pub use error::ParseError;
pub use transcript::encode;
