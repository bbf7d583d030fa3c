//! The key that signs ID tokens: RSA, 2,048 bits, in the key folder.

use std::fs::OpenOptions;
use std::io::{Read, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use openidconnect::core::{CoreJsonWebKey, CoreRsaPrivateSigningKey};
use openidconnect::{JsonWebKeyId, PrivateSigningKey};
use rsa::RsaPrivateKey;
use rsa::pkcs1::{EncodeRsaPrivateKey, EncodeRsaPublicKey, LineEnding};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// The file in the key folder: PKCS#1 in PEM.
const FILE: &str = "oidc.pem";
/// Bits of the modulus.
const BITS: usize = 2_048;

/// The reasons for which the key cannot be loaded or drawn.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file cannot be made or read.
    #[error("key file {path}: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// The error of the system.
        source: std::io::Error,
    },
    /// The file is open to others than its owner.
    #[error(
        "key file {0} may be read by others: run chmod 600 on it, and replace it if others had access"
    )]
    Readable(PathBuf),
    /// The file holds no RSA key.
    #[error("key file {0} is damaged")]
    Damaged(PathBuf),
    /// No key could be drawn.
    #[error("no RSA key could be drawn")]
    Drawing,
}

/// The key that signs ID tokens. It prints nothing.
pub(super) struct SigningKey {
    private: CoreRsaPrivateSigningKey,
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SigningKey")
    }
}

impl SigningKey {
    /// Loads the key from `folder`, or draws it at the first start.
    ///
    /// # Errors
    /// [`KeyError`] when the file is unreadable, damaged, or open to others.
    pub(super) fn load(folder: &Path) -> Result<Self, KeyError> {
        let path = folder.join(FILE);
        let io = |source| KeyError::Io {
            path: path.clone(),
            source,
        };
        let pem = match OpenOptions::new().read(true).open(&path) {
            Ok(mut file) => {
                if file.metadata().map_err(io)?.mode() & 0o077 != 0 {
                    return Err(KeyError::Readable(path));
                }
                let mut pem = Zeroizing::new(String::new());
                file.read_to_string(&mut pem).map_err(io)?;
                pem
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => draw(&path)?,
            Err(error) => return Err(io(error)),
        };
        Self::read(&pem).ok_or(KeyError::Damaged(path))
    }

    fn read(pem: &str) -> Option<Self> {
        use rsa::pkcs1::DecodeRsaPrivateKey;
        let key = RsaPrivateKey::from_pkcs1_pem(pem).ok()?;
        let public = key.to_public_key().to_pkcs1_der().ok()?;
        let id = URL_SAFE_NO_PAD.encode(&Sha256::digest(public.as_bytes())[..12]);
        let private = CoreRsaPrivateSigningKey::from_pem(pem, Some(JsonWebKeyId::new(id)));
        private.ok().map(|private| Self { private })
    }

    /// The private key.
    pub(super) fn private(&self) -> &CoreRsaPrivateSigningKey {
        &self.private
    }

    /// The public key.
    pub(super) fn public(&self) -> CoreJsonWebKey {
        self.private.as_verification_key()
    }
}

/// Draws a key and stores it for its owner alone.
fn draw(path: &Path) -> Result<Zeroizing<String>, KeyError> {
    let key =
        RsaPrivateKey::new(&mut rsa::rand_core::OsRng, BITS).map_err(|_| KeyError::Drawing)?;
    let pem = key
        .to_pkcs1_pem(LineEnding::LF)
        .map_err(|_| KeyError::Drawing)?;
    let written = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .and_then(|mut file| {
            file.write_all(pem.as_bytes())?;
            file.sync_all()
        });
    written.map_err(|source| KeyError::Io {
        path: path.into(),
        source,
    })?;
    Ok(pem)
}
