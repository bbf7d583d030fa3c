//! Pseudorandom bytes for the vectors: SHA-256 of a fixed seed and a name, so that a new value changes no other.

use countersign_protocol::ids::Hash32;

/// The `origin` that every file states.
pub(crate) const ORIGIN: &str = "make-vectors, seed \"countersign cs1 vectors 1\"";

/// Returns the bytes for this name.
pub(crate) fn bytes<const N: usize>(name: &str) -> [u8; N] {
    let mut out = [0; N];
    for (block, chunk) in out.chunks_mut(32).enumerate() {
        let hash = Hash32::of(format!("countersign cs1 vectors 1\0{name}\0{block}").as_bytes());
        chunk.copy_from_slice(&hash.0[..chunk.len()]);
    }
    out
}
