//! The vault at rest, §2 (skeleton).

use protocol::origin::Origin;

use crate::ports::Endpoint;

/// No vault is larger. Bytes.
pub const MAX_VAULT: usize = 64 * 1024;

/// A signed question on its way out.
pub struct Outgoing {
    /// The server.
    pub origin: Origin,
    /// Which question.
    pub endpoint: Endpoint,
    /// What goes over the wire.
    pub wire: Vec<u8>,
}

/// A value whose every ground is on disk. Only the vault makes one.
pub struct Persisted<T>(T);

impl<T> Persisted<T> {
    /// The value.
    pub const fn get(&self) -> &T {
        &self.0
    }
}
