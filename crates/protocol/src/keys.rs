//! Key types, protocol.md §2.1. No secret type is `Clone`, `Debug` or printable; each is wiped when it is dropped and is
//! compared in constant time.

use p256::ecdsa::{
    Signature as P256Signature, SigningKey as P256SigningKey, VerifyingKey,
    signature::{Signer as _, Verifier as _},
};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{
    error::ParseError,
    ids::{DeviceId, Hash32},
};

macro_rules! secret {
    ($(#[$doc:meta])* $name:ident, $len:literal) => {
        $(#[$doc])*
        #[derive(zeroize::Zeroize, zeroize::ZeroizeOnDrop)]
        pub struct $name([u8; $len]);

        impl $name {
            /// Takes ownership of the bytes.
            #[must_use]
            pub const fn from_bytes(bytes: [u8; $len]) -> Self {
                Self(bytes)
            }

            /// Copies a slice.
            ///
            /// # Errors
            /// `BadField` for another length.
            pub fn from_slice(bytes: &[u8]) -> Result<Self, $crate::error::ParseError> {
                bytes.try_into().map(Self).map_err(|_| $crate::error::ParseError::BadField)
            }

            /// Returns the bytes, for a derivation, for sealing or for a message of protocol.md §3.
            #[must_use]
            pub const fn expose(&self) -> &[u8; $len] {
                &self.0
            }

            /// Returns a second copy, for two states that hold the same secret.
            #[must_use]
            pub const fn duplicate(&self) -> Self {
                Self(self.0)
            }
        }

        impl subtle::ConstantTimeEq for $name {
            fn ct_eq(&self, other: &Self) -> subtle::Choice {
                self.0.ct_eq(&other.0)
            }
        }

        $crate::wipe::wipes!($name);
    };
}
pub(crate) use secret;

secret!(
    /// r: drawn by the page and carried by the enrolment code, protocol.md §3.1.
    EnrolmentSecret, 16
);
secret!(
    /// etok: proves to the server that the app has read the enrolment code, protocol.md §3.1.
    EnrolmentToken, 16
);
secret!(
    /// C: the commitment to the PIN, which the server holds until the enrolment ends, protocol.md §3.1.
    PinCommitment, 32
);
secret!(
    /// `S_dev`: 32 random bytes in the vault from which the mask of `K_pin` is derived, protocol.md §2.1.
    DeviceSecret, 32
);
secret!(
    /// `K_pin` or `K_bio`: the key with which the server checks a use, protocol.md §2.1.
    FactorKey, 32
);

/// M: `K_pin` under a mask derived from the PIN and `S_dev`. It contains no check value: every PIN yields some key.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct MaskedPinKey([u8; 32]);

impl MaskedPinKey {
    /// Computes `M = K_pin ⊕ HKDF(S_dev, PIN, "cs1/pin-mask", device)`, protocol.md §2.1.
    #[must_use]
    pub fn mask(
        key: &FactorKey,
        secret: &DeviceSecret,
        pin: &crate::pin::Pin,
        device: DeviceId,
    ) -> Self {
        Self(*crate::derive::xor(
            key.expose(),
            &pin_mask(secret, pin, device),
        ))
    }

    /// Returns the key that this PIN yields. A wrong PIN yields a wrong key, which cannot be detected here.
    #[must_use]
    pub fn unmask(
        &self,
        secret: &DeviceSecret,
        pin: &crate::pin::Pin,
        device: DeviceId,
    ) -> FactorKey {
        FactorKey(*crate::derive::xor(&self.0, &pin_mask(secret, pin, device)))
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

fn pin_mask(
    secret: &DeviceSecret,
    pin: &crate::pin::Pin,
    device: DeviceId,
) -> zeroize::Zeroizing<[u8; 32]> {
    crate::derive::hkdf(
        secret.expose(),
        pin.digits(),
        "cs1/pin-mask",
        &[device.as_bytes()],
    )
}

/// A P-256 public key: 65 bytes, uncompressed SEC1 (`04 ‖ x ‖ y`), a point of the curve.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PublicKey([u8; 65]);

impl PublicKey {
    /// Checks that the bytes are a point of the curve.
    ///
    /// # Errors
    /// [`ParseError::BadField`] otherwise.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, ParseError> {
        let bytes: [u8; 65] = bytes.try_into().map_err(|_| ParseError::BadField)?;
        if bytes[0] != 4 {
            return Err(ParseError::BadField);
        }
        VerifyingKey::from_sec1_bytes(&bytes).map_err(|_| ParseError::BadField)?;
        Ok(Self(bytes))
    }

    /// The 65 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 65] {
        &self.0
    }

    /// Returns SHA-256 of the 65 bytes.
    #[must_use]
    pub fn hash(&self) -> Hash32 {
        Hash32::of(&self.0)
    }

    /// Returns the first 16 bytes of [`Self::hash`], as in the enrolment code, protocol.md §3.2.
    #[must_use]
    pub fn short_hash(&self) -> [u8; 16] {
        let hash = self.hash();
        let mut out = [0; 16];
        out.copy_from_slice(&hash.0[..16]);
        out
    }
}

impl core::fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "PublicKey({})", crate::ids::hex(&self.short_hash()))
    }
}

impl TryFrom<&[u8]> for PublicKey {
    type Error = ParseError;

    fn try_from(bytes: &[u8]) -> Result<Self, ParseError> {
        Self::from_slice(bytes)
    }
}

/// An ECDSA P-256 SHA-256 signature: `r ‖ s`, 64 bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Signature(pub [u8; 64]);

/// The signature is not valid for the key and the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("invalid signature")]
pub struct BadSignature;

/// A signing key: [`SoftwareKey`], or a key in a platform's hardware.
pub trait Sign {
    /// The error of [`Sign::sign`].
    type Error;

    /// Returns the public key.
    fn public_key(&self) -> PublicKey;

    /// Signs SHA-256 of `message` with ECDSA P-256.
    ///
    /// # Errors
    /// [`Sign::Error`] if the holder of the key cannot sign.
    fn sign(&self, message: &[u8]) -> Result<Signature, Self::Error>;
}

/// A verifier of signatures. The phone uses [`RustVerifier`], the server a faster one.
pub trait Verify {
    /// Verifies an ECDSA P-256 signature over SHA-256 of `message`.
    ///
    /// # Errors
    /// [`BadSignature`] if the signature is not valid.
    fn verify(
        &self,
        key: &PublicKey,
        message: &[u8],
        signature: &Signature,
    ) -> Result<(), BadSignature>;
}

/// Verification by RustCrypto's `p256`.
#[derive(Clone, Copy, Debug, Default)]
pub struct RustVerifier;

impl Verify for RustVerifier {
    fn verify(
        &self,
        key: &PublicKey,
        message: &[u8],
        signature: &Signature,
    ) -> Result<(), BadSignature> {
        let key = VerifyingKey::from_sec1_bytes(&key.0).map_err(|_| BadSignature)?;
        let signature = P256Signature::from_slice(&signature.0).map_err(|_| BadSignature)?;
        key.verify(message, &signature).map_err(|_| BadSignature)
    }
}

crate::wipe::wipes!(MaskedPinKey, P256SigningKey);

/// A P-256 key in memory: the server's S, or T on a device without suitable hardware. Signatures follow RFC 6979.
pub struct SoftwareKey(P256SigningKey);

impl SoftwareKey {
    /// Takes a scalar of 32 bytes, big-endian.
    ///
    /// # Errors
    /// [`ParseError::BadField`] for zero or a number not below the order of the group; the caller draws again.
    pub fn from_scalar(scalar: &[u8; 32]) -> Result<Self, ParseError> {
        P256SigningKey::from_slice(scalar)
            .map(Self)
            .map_err(|_| ParseError::BadField)
    }

    /// Returns the scalar, for sealing.
    #[must_use]
    pub fn to_scalar(&self) -> zeroize::Zeroizing<[u8; 32]> {
        zeroize::Zeroizing::new(self.0.to_bytes().into())
    }
}

impl Sign for SoftwareKey {
    type Error = core::convert::Infallible;

    fn public_key(&self) -> PublicKey {
        let point = self.0.verifying_key().to_sec1_point(false);
        let mut bytes = [0; 65];
        bytes.copy_from_slice(point.as_bytes());
        PublicKey(bytes)
    }

    fn sign(&self, message: &[u8]) -> Result<Signature, Self::Error> {
        let signature: P256Signature = self.0.sign(message);
        Ok(Signature(signature.to_bytes().into()))
    }
}

#[cfg(test)]
mod tests {
    use subtle::ConstantTimeEq;

    use super::*;
    use crate::pin::Pin;

    fn key(n: u8) -> SoftwareKey {
        SoftwareKey::from_scalar(&[n; 32]).unwrap()
    }

    #[test]
    fn another_key_message_or_bit_then_signature_refused() {
        let signature = key(1).sign(b"message").unwrap();
        let verify =
            |k: &SoftwareKey, m: &[u8], s: &Signature| RustVerifier.verify(&k.public_key(), m, s);
        assert_eq!(verify(&key(1), b"message", &signature), Ok(()));
        assert_eq!(verify(&key(2), b"message", &signature), Err(BadSignature));
        assert_eq!(verify(&key(1), b"massage", &signature), Err(BadSignature));
        let mut bad = signature;
        bad.0[40] ^= 1;
        assert_eq!(verify(&key(1), b"message", &bad), Err(BadSignature));
        assert_eq!(
            verify(&key(1), b"message", &Signature([0; 64])),
            Err(BadSignature)
        );
    }

    #[test]
    fn point_off_the_curve_then_refused() {
        let mut bytes = *key(1).public_key().as_bytes();
        bytes[64] ^= 1;
        assert_eq!(PublicKey::from_slice(&bytes), Err(ParseError::BadField));
    }

    #[test]
    fn any_pin_then_some_key_and_only_the_right_one_gives_it_back() {
        let (secret, device) = (DeviceSecret::from_bytes([7; 32]), DeviceId([9; 16]));
        let key = FactorKey::from_bytes([5; 32]);
        let pin = Pin::parse("4917").unwrap();
        let masked = MaskedPinKey::mask(&key, &secret, &pin, device);
        assert!(bool::from(masked.unmask(&secret, &pin, device).ct_eq(&key)));
        let other = Pin::parse("4918").unwrap();
        assert!(!bool::from(
            masked.unmask(&secret, &other, device).ct_eq(&key)
        ));
    }
}
