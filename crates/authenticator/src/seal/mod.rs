//! What the app keeps, §2: sealed under the platform secret, written before anything made of it leaves.
//!
//! - [`state`]: what is kept.
//! - `records`: its encoding.
//! - [`file`]: the sealed form.
//! - [`vault`]: reading, and the one way to change: written first, then true.
//! - [`uses`]: steps of the chain, and their answers.
//! - [`questions`]: what is asked without a step, and small changes.
//! - [`enrolment`]: what an enrolment leaves behind at each of its stages.
//!
//! Invariants:
//! - Only this module makes a [`Persisted`]; nothing else can be sent or shown as a one-time password.
//! - The PIN layer, M, has no check value: with the whole vault open, all 10,000 PINs look alike (P1).
//! - A vault that could not be read is never written over.

pub mod enrolment;
pub mod file;
pub mod questions;
mod records;
pub mod state;
pub mod uses;
pub mod vault;

use protocol::{ids::Hash32, origin::Origin};

use crate::ports::Endpoint;

pub use file::MAX_VAULT;
pub use vault::{OpenError, Vault, VaultError};

/// A signed question on its way out.
pub struct Outgoing {
    /// The server.
    pub origin: Origin,
    /// Which question.
    pub endpoint: Endpoint,
    /// What goes over the wire.
    pub wire: Vec<u8>,
    /// SHA-256 of the signed bytes: what a refusal refers to.
    pub question: Hash32,
}

/// A value of which everything it stands on is on disk. Only the vault makes one.
pub struct Persisted<T>(T);

impl<T> Persisted<T> {
    /// The value.
    pub const fn get(&self) -> &T {
        &self.0
    }
}
