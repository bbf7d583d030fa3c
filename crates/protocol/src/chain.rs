//! The chain, protocol.md §2.2: one value O per use. The phone steps it before it sends anything, and each accepted
//! approval renews it with the server's nonce.
//!
//! Earlier values cannot be derived from a later vault, and two copies of one vault diverge.

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{
    derive::{hkdf, mac},
    ids::Nonce32,
    keys::FactorKey,
};

/// Maximum number of steps by which a phone may be ahead of the server in one epoch, protocol.md §4.4.
pub const MAX_STEPS_AHEAD: u64 = 4_096;

/// Number of steps ahead that the server tries for a one-time password, protocol.md §5.3.
pub const OTP_WINDOW: u64 = 16;

crate::keys::secret!(
    /// O: the value of the chain at one step of one epoch.
    ChainValue, 32
);

/// B: the value from which the next epoch is derived. The phone keeps it until it knows the answer.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct BaseValue([u8; 32]);

/// The key for proofs that need only the chain: `HKDF(O, "", "cs1/proof")`.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct ProofKey([u8; 32]);

/// The key for one purpose of one use: `HKDF(O, K, "cs1/use", purpose)`.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct UseKey([u8; 32]);

crate::wipe::wipes!(BaseValue, ProofKey, UseKey);

/// The purpose of a [`UseKey`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyPurpose {
    /// The tag of an approval.
    Approve,
    /// The second part of a one-time password.
    Otp,
    /// The wrap of a new key, protocol.md §8.5.
    Wrap,
}

impl KeyPurpose {
    const fn label(self) -> &'static [u8] {
        match self {
            Self::Approve => b"approve",
            Self::Otp => b"otp",
            Self::Wrap => b"wrap",
        }
    }
}

impl ChainValue {
    /// Derives the proof key of this step.
    #[must_use]
    pub fn proof_key(&self) -> ProofKey {
        ProofKey(*hkdf(self.expose(), b"", "cs1/proof", &[]))
    }

    /// Derives the key for one purpose of this step with one factor.
    #[must_use]
    pub fn use_key(&self, factor: &FactorKey, purpose: KeyPurpose) -> UseKey {
        UseKey(*hkdf(
            self.expose(),
            factor.expose(),
            "cs1/use",
            &[purpose.label()],
        ))
    }

    /// Derives B of this step.
    #[must_use]
    pub fn base(&self) -> BaseValue {
        BaseValue(*hkdf(self.expose(), b"", "cs1/base", &[]))
    }

    /// Returns the value of the next step and wipes this one.
    #[must_use]
    pub fn step(self) -> Self {
        self.stepped()
    }

    /// Returns the value `steps` steps later and leaves this one unchanged. The caller limits `steps`.
    #[must_use]
    pub fn ahead(&self, steps: u64) -> Self {
        (0..steps).fold(self.duplicate(), |value, _| value.stepped())
    }

    fn stepped(&self) -> Self {
        Self::from_bytes(*hkdf(self.expose(), b"", "cs1/step", &[]))
    }
}

impl BaseValue {
    /// Derives the first value of the next epoch: `HKDF(B, N, "cs1/chain", i+1)`.
    #[must_use]
    pub fn next_epoch(&self, fresh: &Nonce32, next_epoch: u64) -> ChainValue {
        ChainValue::from_bytes(*hkdf(
            &self.0,
            fresh.as_bytes(),
            "cs1/chain",
            &[&next_epoch.to_be_bytes()],
        ))
    }

    /// Restores the value from stored bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Returns the bytes to store.
    #[must_use]
    pub const fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl ProofKey {
    /// Computes `cp`: the first 16 bytes of the MAC.
    #[must_use]
    pub fn proof(&self, message: &[u8]) -> [u8; 16] {
        let full = self.full(message);
        let mut out = [0; 16];
        out.copy_from_slice(&full[..16]);
        out
    }

    pub(crate) fn full(&self, message: &[u8]) -> [u8; 32] {
        mac(&self.0, message)
    }
}

impl UseKey {
    /// Computes `tag`: the 32-byte MAC.
    #[must_use]
    pub fn tag(&self, message: &[u8]) -> [u8; 32] {
        mac(&self.0, message)
    }

    /// Returns the key, for the wrap of protocol.md §8.5.
    #[must_use]
    pub const fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ahead_then_same_value_as_that_many_steps() {
        let start = ChainValue::from_bytes([3; 32]);
        let there = start.ahead(3);
        assert_eq!(start.step().step().step().expose(), there.expose());
    }

    #[test]
    fn everything_from_one_value_then_all_different() {
        let o = ChainValue::from_bytes([3; 32]);
        let k = FactorKey::from_bytes([4; 32]);
        let all = [
            o.proof_key().0,
            o.use_key(&k, KeyPurpose::Approve).0,
            o.use_key(&k, KeyPurpose::Otp).0,
            o.use_key(&k, KeyPurpose::Wrap).0,
            o.base().0,
            *o.ahead(1).expose(),
            *o.base().next_epoch(&Nonce32([0; 32]), 1).expose(),
            *o.base().next_epoch(&Nonce32([0; 32]), 2).expose(),
        ];
        for (i, a) in all.iter().enumerate() {
            assert!(all[i + 1..].iter().all(|b| a != b));
        }
    }
}
