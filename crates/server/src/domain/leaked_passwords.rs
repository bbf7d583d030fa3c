//! Passwords that are known from leaks: a filter of their hashes inside the program. No password is asked about anywhere, unless the
//! operator names a range service (`crates/server/src/delivery/password_range.rs`).
//!
//! A password is looked up in two forms: in small letters, and without the digits and signs at its ends, which are what people add to a
//! common password to satisfy rules. `crates/server/examples/make-leaked-passwords.rs` makes the filter, and names the list.
//!
//! The filter has no false negatives; of other passwords it refuses about one in 30,000.

use sha2::{Digest, Sha256};
use xorf::{BinaryFuse16, BinaryFuse16Ref, DmaSerializable, Filter, FilterRef};
use zeroize::Zeroizing;

/// Bytes that begin where the filter's fingerprints of 16 bits may.
#[repr(C, align(8))]
struct Aligned<T: ?Sized>(T);

/// The filter: its descriptor of [`DESCRIPTOR`] bytes, then fingerprints of 16 bits, least significant byte first.
static FILTER: &Aligned<[u8]> = &Aligned(*include_bytes!("../../assets/leaked-passwords.bin"));
/// Bytes of the descriptor.
pub const DESCRIPTOR: usize = BinaryFuse16::DESCRIPTOR_LEN;
/// The fewest characters of a form that is looked up whole.
pub const MIN_WHOLE: usize = 10;
/// The fewest characters of a form without its ends.
pub const MIN_CORE: usize = 6;

/// The key under which the filter has a form.
#[must_use]
pub fn key(form: &str) -> u64 {
    let hash: [u8; 32] = Sha256::digest(form.as_bytes()).into();
    let (first, _) = hash.split_at(8);
    first
        .iter()
        .fold(0, |key, byte| key << 8 | u64::from(*byte))
}

/// The password without the digits and signs at its ends.
#[must_use]
pub fn core(lower: &str) -> &str {
    lower.trim_matches(|c: char| !c.is_alphabetic())
}

/// Whether a password is known from leaks or, if its ends are `trimmed`, is a known one with digits and signs around it.
#[must_use]
pub fn contain(password: &str, trimmed: bool) -> bool {
    let (descriptor, fingerprints) = FILTER.0.split_at(DESCRIPTOR);
    let filter = BinaryFuse16Ref::from_dma(descriptor, fingerprints);
    let lower = Zeroizing::new(password.to_lowercase());
    let characters = |text: &str| text.chars().count();
    let core = core(&lower);
    let is_known = |form: &str| filter.contains(&key(form));
    (characters(&lower) >= MIN_WHOLE && is_known(&lower))
        || (trimmed && characters(core) >= MIN_CORE && is_known(core))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_passwords_then_found_in_any_case_and_with_additions() {
        for known in [
            "1234567890",
            "qwertyuiop",
            "QwertyUiop",
            "Password2024!",
            "!!sunshine!!",
            "football77",
        ] {
            assert!(contain(known, true), "{known}");
        }
    }

    #[test]
    fn other_passwords_then_hardly_any_is_refused() {
        assert!(!contain("seven blue kettles and a pan", true));
        assert!(!contain("!!sunshine!!", false));
        let refused = (0..20_000_u32)
            .filter(|n| contain(&format!("kettle{n:x}grove{n}lantern"), true))
            .count();
        assert!(refused <= 5, "{refused} of 20,000");
    }
}
