//! P-256 verification by `ring`, behind the protocol's verifier trait: the same bytes as on the phone, five times the speed.

use protocol::keys::{BadSignature, PublicKey, Signature, Verify};
use ring::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};

/// Verification by `ring`.
#[derive(Clone, Copy, Debug, Default)]
pub struct RingVerifier;

impl Verify for RingVerifier {
    fn verify(
        &self,
        key: &PublicKey,
        message: &[u8],
        signature: &Signature,
    ) -> Result<(), BadSignature> {
        UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, key.as_bytes())
            .verify(message, &signature.0)
            .map_err(|_| BadSignature)
    }
}

#[cfg(test)]
mod tests {
    use protocol::keys::{RustVerifier, Sign, SoftwareKey};

    use super::*;

    #[test]
    fn both_verifiers_then_the_same_verdict() {
        let key = SoftwareKey::from_scalar(&[7; 32]).unwrap();
        let Ok(good) = key.sign(b"message");
        let mut cases = vec![(b"message".to_vec(), good), (b"massage".to_vec(), good)];
        for at in [0, 31, 32, 63] {
            let mut bad = good;
            bad.0[at] ^= 0x80;
            cases.push((b"message".to_vec(), bad));
        }
        cases.push((b"message".to_vec(), Signature([0; 64])));
        cases.push((b"message".to_vec(), Signature([0xFF; 64])));
        for (message, signature) in cases {
            let public = key.public_key();
            assert_eq!(
                RingVerifier.verify(&public, &message, &signature),
                RustVerifier.verify(&public, &message, &signature)
            );
        }
    }
}
