//! The vault: the app's sealed state, written to disk before anything made of it leaves the device.
//!
//! - [`state`]: the stored records.
//! - `records`: their encoding.
//! - [`file`]: the sealed file format.
//! - [`persistence`]: opening, and the one way to commit a change.
//! - [`uses`]: steps of the chain, and the answers to them.
//! - [`questions`]: questions that take no step, and small changes.
//! - [`enrolment`]: the records of an enrolment at each of its stages.
//! - [`server_key`]: the pinned S and its rotation.
//! - [`outgoing`]: the values that may leave.
//!
//! Invariants:
//! - Only this module makes a [`Persisted`]; nothing else can be sent or shown as a one-time password.
//! - The PIN layer, M, has no check value: even with the whole vault decrypted, all 10,000 PINs look alike (P1).
//! - A vault that could not be read is never overwritten.
//! - Nothing here imports a journey or a view.

pub mod enrolment;
pub mod file;
pub mod outgoing;
pub mod persistence;
pub mod questions;
mod records;
pub mod server_key;
pub mod state;
pub mod steps;

pub use self::{
    file::MAX_VAULT,
    outgoing::{ApiPath, Outgoing, Persisted},
    persistence::{OpenError, Vault, VaultError},
};
