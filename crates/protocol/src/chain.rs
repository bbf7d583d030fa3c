//! The chain, §2: one value O per use, stepped before anything leaves, renewed by the server's nonce.
//!
//! What was used before is of no help to whoever takes the vault later, and two copies of one vault drift apart.

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{
    derive::{hkdf, mac},
    ids::Nonce32,
    keys::FactorKey,
};

/// A phone may be at most this many steps ahead of the server in one epoch, §4.
pub const MAX_STEPS_AHEAD: u64 = 4_096;

/// The server tries this many steps ahead for an offline one-time password, §5.
pub const OTP_WINDOW: u64 = 16;

crate::keys::secret!(
    /// O at one step of one epoch.
    ChainValue, 32
);

/// B: what this use leaves for the next epoch. Kept until the answer is known.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct BaseValue([u8; 32]);

/// The key of everything that needs the chain alone: `HKDF(O, "", "cs1/proof")`.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct ProofKey([u8; 32]);

/// The key of one kind of use: `HKDF(O, K, "cs1/use", l)`.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct UseKey([u8; 32]);

/// What a [`UseKey`] is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyPurpose {
    /// The tag of an approval.
    Approve,
    /// The second part of a one-time password.
    Otp,
    /// The wrap of a new key.
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
    /// The proof key of this step.
    #[must_use]
    pub fn proof_key(&self) -> ProofKey {
        ProofKey(*hkdf(self.expose(), b"", "cs1/proof", &[]))
    }

    /// The key for one use of this step with one factor.
    #[must_use]
    pub fn use_key(&self, factor: &FactorKey, purpose: KeyPurpose) -> UseKey {
        UseKey(*hkdf(
            self.expose(),
            factor.expose(),
            "cs1/use",
            &[purpose.label()],
        ))
    }

    /// What this step leaves for the next epoch.
    #[must_use]
    pub fn base(&self) -> BaseValue {
        BaseValue(*hkdf(self.expose(), b"", "cs1/base", &[]))
    }

    /// The value of the next step; this one is wiped.
    #[must_use]
    pub fn step(self) -> Self {
        self.stepped()
    }

    /// The value `steps` further on, leaving this one as it is. The caller caps `steps`.
    #[must_use]
    pub fn ahead(&self, steps: u64) -> Self {
        (0..steps).fold(self.duplicate(), |value, _| value.stepped())
    }

    fn stepped(&self) -> Self {
        Self::from_bytes(*hkdf(self.expose(), b"", "cs1/step", &[]))
    }
}

impl BaseValue {
    /// `HKDF(B, N32, "cs1/chain", i+1)`: the first value of the next epoch.
    #[must_use]
    pub fn next_epoch(&self, fresh: &Nonce32, next_epoch: u64) -> ChainValue {
        ChainValue::from_bytes(*hkdf(
            &self.0,
            fresh.as_bytes(),
            "cs1/chain",
            &[&next_epoch.to_be_bytes()],
        ))
    }

    /// Takes stored bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes to store.
    #[must_use]
    pub const fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl ProofKey {
    /// The first 16 bytes of the MAC: `cp`.
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
    /// The 32-byte MAC: `tag`.
    #[must_use]
    pub fn tag(&self, message: &[u8]) -> [u8; 32] {
        mac(&self.0, message)
    }

    /// The key itself, for the wrap of §8.
    #[must_use]
    pub const fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ahead_then_the_same_as_that_many_steps() {
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
