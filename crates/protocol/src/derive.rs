//! The symmetric primitives of protocol.md §1.3: HKDF-SHA-256, HMAC-SHA-256 and AES-256-GCM.

use aes_gcm::{
    Aes256Gcm,
    aead::{Aead, KeyInit as _, Payload},
};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// Length of an AES-GCM nonce in bytes.
pub const GCM_NONCE_LEN: usize = 12;

/// HKDF-SHA-256 (RFC 5869) with `info = E(label, fields…)`. `N` is the output length in bytes, at most 8,160.
#[must_use]
pub fn hkdf<const N: usize>(
    salt: &[u8],
    ikm: &[u8],
    label: &str,
    fields: &[&[u8]],
) -> Zeroizing<[u8; N]> {
    let info = Zeroizing::new(crate::encode(label, fields));
    let mut out = Zeroizing::new([0; N]);
    Hkdf::<Sha256>::new(Some(salt), ikm)
        .expand(&info, out.as_mut_slice())
        .expect("every N in this crate is far below 255 blocks");
    out
}

/// HMAC-SHA-256 (RFC 2104).
#[must_use]
pub fn mac(key: &[u8], message: &[u8]) -> [u8; 32] {
    let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key)
        .expect("HMAC takes a key of any length");
    mac.update(message);
    mac.finalize().into_bytes().into()
}

/// Encrypts with AES-256-GCM. Returns the ciphertext followed by the 16-byte tag.
///
/// # Security
/// A pair of key and nonce must never be used twice. Every caller uses a key once or draws a fresh nonce.
#[must_use]
pub fn seal(key: &[u8; 32], nonce: &[u8; GCM_NONCE_LEN], plain: &[u8], aad: &[u8]) -> Vec<u8> {
    Aes256Gcm::new(key.into())
        .encrypt(nonce.into(), Payload { msg: plain, aad })
        .expect("AES-GCM takes any message of this size")
}

/// Decrypts the output of [`seal`]; `None` if the key, the nonce, the bytes or the associated data differ.
#[must_use]
pub fn open(
    key: &[u8; 32],
    nonce: &[u8; GCM_NONCE_LEN],
    sealed: &[u8],
    aad: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    Aes256Gcm::new(key.into())
        .decrypt(nonce.into(), Payload { msg: sealed, aad })
        .ok()
        .map(Zeroizing::new)
}

/// Returns `a ⊕ b`.
#[must_use]
pub fn xor(a: &[u8; 32], b: &[u8; 32]) -> Zeroizing<[u8; 32]> {
    let mut out = Zeroizing::new(*a);
    for (x, y) in out.iter_mut().zip(b) {
        *x ^= y;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rfc_4231_case_2_then_hmac_as_published() {
        // RFC 4231 case 2.
        let tag = mac(b"Jefe", b"what do ya want for nothing?");
        assert_eq!(
            crate::ids::hex(&tag),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }

    #[test]
    fn changed_bit_then_does_not_open() {
        let sealed = seal(&[1; 32], &[2; 12], b"plain", b"aad");
        assert_eq!(
            open(&[1; 32], &[2; 12], &sealed, b"aad")
                .unwrap()
                .as_slice(),
            b"plain"
        );
        for i in 0..sealed.len() {
            let mut bad = sealed.clone();
            bad[i] ^= 1;
            assert!(open(&[1; 32], &[2; 12], &bad, b"aad").is_none());
        }
        assert!(open(&[1; 32], &[2; 12], &sealed, b"AAD").is_none());
    }
}
