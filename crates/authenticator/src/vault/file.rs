//! The vault's sealed form:
//! `E("cs1/vaultfile", version, install16, salt16, write_counter, nonce12, ciphertext)`, AES-256-GCM under
//! `SEAL = HKDF(salt16, platform_secret32, "cs1/seal")` with `E("cs1/vault", install, write_counter)` as AAD.

use protocol::{
    derive::{GCM_NONCE_LEN, hkdf, open, seal},
    encode, transcript,
};
use thiserror::Error;
use zeroize::Zeroizing;

use crate::ports::PlatformKey;

/// The largest vault. Bytes.
pub const MAX_VAULT: usize = 64 * 1024;

/// The largest state; smaller than the vault, so that its sealed form is one field. Bytes.
pub const MAX_STATE: usize = MAX_VAULT - 1024;

const LABEL: &str = "cs1/vaultfile";
/// The version that this build writes. It reads versions 1 to this.
const VERSION: u8 = 2;

/// The reasons for which bytes are not a vault that this build can open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum FileError {
    /// Written by a newer version of the app.
    #[error("a newer version")]
    Newer,
    /// Not a vault, truncated, modified, or sealed under another secret.
    #[error("damaged, or of another installation")]
    Damaged,
}

/// The key that seals a vault.
pub struct SealKey(Zeroizing<[u8; 32]>);

impl SealKey {
    /// `SEAL = HKDF(install_salt16, platform_secret32, "cs1/seal")`, protocol.md §2.1.
    #[must_use]
    pub fn derive(salt: &[u8; 16], secret: &PlatformKey) -> Self {
        Self(hkdf(salt, secret.expose(), "cs1/seal", &[]))
    }
}

/// The unencrypted header of the sealed state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// The installation.
    pub install: [u8; 16],
    /// Salt of the seal.
    pub salt: [u8; 16],
    /// Incremented with each write.
    pub write_counter: u64,
}

impl Header {
    fn aad(&self) -> Vec<u8> {
        encode(
            "cs1/vault",
            &[&self.install, &self.write_counter.to_be_bytes()],
        )
    }

    /// Seals a state of at most [`MAX_STATE`] bytes.
    ///
    /// # Security
    /// The nonce must be fresh: the key is the same in every write.
    #[must_use]
    pub fn seal(&self, key: &SealKey, nonce: &[u8; GCM_NONCE_LEN], state: &[u8]) -> Vec<u8> {
        let sealed = seal(&key.0, nonce, state, &self.aad());
        encode(
            LABEL,
            &[
                &[VERSION],
                &self.install,
                &self.salt,
                &self.write_counter.to_be_bytes(),
                nonce,
                &sealed,
            ],
        )
    }
}

/// A parsed file, not decrypted yet.
#[derive(Debug)]
pub struct SealedVault<'a> {
    /// The unencrypted header.
    pub header: Header,
    nonce: [u8; GCM_NONCE_LEN],
    sealed: &'a [u8],
}

impl<'a> SealedVault<'a> {
    /// Parses a file.
    ///
    /// # Errors
    /// [`FileError`] if the bytes are no vault of a known version.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, FileError> {
        let fields =
            transcript::decode_within(LABEL, bytes, MAX_VAULT).map_err(|_| FileError::Damaged)?;
        // The version is the first field and decides the format of the rest.
        match fields.first() {
            Some([1..=VERSION]) => {}
            Some([newer]) if *newer > VERSION => return Err(FileError::Newer),
            _ => return Err(FileError::Damaged),
        }
        let [_, install, salt, counter, nonce, sealed]: [&[u8]; 6] =
            fields.try_into().map_err(|_| FileError::Damaged)?;
        Ok(Self {
            header: Header {
                install: exact(install)?,
                salt: exact(salt)?,
                write_counter: u64::from_be_bytes(exact(counter)?),
            },
            nonce: exact(nonce)?,
            sealed,
        })
    }

    /// Decrypts the state.
    ///
    /// # Errors
    /// [`FileError::Damaged`] if key, header or bytes are not those of the sealing.
    pub fn open(&self, key: &SealKey) -> Result<Zeroizing<Vec<u8>>, FileError> {
        open(&key.0, &self.nonce, self.sealed, &self.header.aad()).ok_or(FileError::Damaged)
    }
}

fn exact<const N: usize>(bytes: &[u8]) -> Result<[u8; N], FileError> {
    bytes.try_into().map_err(|_| FileError::Damaged)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const HEADER: Header = Header {
        install: [1; 16],
        salt: [2; 16],
        write_counter: 3,
    };

    fn key(n: u8) -> SealKey {
        SealKey::derive(&HEADER.salt, &PlatformKey::from_bytes([n; 32]))
    }

    #[test]
    fn sealed_then_opened_by_the_same_secret_only() {
        let file = HEADER.seal(&key(1), &[4; 12], b"state");
        let parsed = SealedVault::parse(&file).unwrap();
        assert_eq!(parsed.header, HEADER);
        assert_eq!(parsed.open(&key(1)).unwrap().as_slice(), b"state");
        assert_eq!(parsed.open(&key(2)).unwrap_err(), FileError::Damaged);
    }

    #[test]
    fn any_changed_byte_then_damaged_or_newer() {
        let file = HEADER.seal(&key(1), &[4; 12], b"state");
        for i in 0..file.len() {
            let mut bad = file.clone();
            bad[i] ^= 0x10;
            let read = SealedVault::parse(&bad).and_then(|v| v.open(&key(1)).map(drop));
            // A changed salt is noticed by the caller, who derives the key from it.
            let salt = 16 + 1 + 3 + 18 + 2;
            if !(salt..salt + 16).contains(&i) {
                assert!(read.is_err(), "byte {i} changed and still opened");
            }
        }
    }

    #[test]
    fn newer_version_then_said_so_whatever_else_it_has() {
        let file = encode(LABEL, &[&[VERSION + 1], b"whatever", b"comes"]);
        assert_eq!(SealedVault::parse(&file).unwrap_err(), FileError::Newer);
    }

    #[test]
    fn any_cut_then_damaged() {
        let file = HEADER.seal(&key(1), &[4; 12], b"state");
        for end in 0..file.len() {
            assert_eq!(
                SealedVault::parse(&file[..end]).unwrap_err(),
                FileError::Damaged
            );
        }
    }

    proptest! {
        #[test]
        fn any_bytes_then_no_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = SealedVault::parse(&bytes);
            let mut labelled = encode(LABEL, &[&[VERSION]]);
            labelled[16] = 6;
            labelled.extend_from_slice(&bytes);
            let _ = SealedVault::parse(&labelled);
        }
    }
}
