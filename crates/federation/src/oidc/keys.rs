//! The key that signs ID tokens: RSA, 2,048 bits, in the key folder.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, TokenData, Validation};
use openidconnect::core::{CoreJsonWebKey, CoreRsaPrivateSigningKey};
use openidconnect::{JsonWebKeyId, PrivateSigningKey};
use rsa::RsaPrivateKey;
use rsa::pkcs1::{EncodeRsaPrivateKey, EncodeRsaPublicKey, LineEnding};
use serde::Serialize;
use serde::de::DeserializeOwned;
use server::keys::{KeysError, make_file, read_file};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// The file in the key folder: PKCS#1 in PEM.
const FILE: &str = "oidc.pem";
/// Bits of the modulus.
const BITS: usize = 2_048;

/// The reasons for which the key cannot be loaded or drawn.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file cannot be made or read, or is damaged.
    #[error(transparent)]
    File(#[from] KeysError),
    /// No key could be drawn.
    #[error("no RSA key could be drawn")]
    Drawing,
}

/// The key that signs ID tokens. It prints nothing.
pub(super) struct SigningKey {
    private: CoreRsaPrivateSigningKey,
    id: String,
    encoding: EncodingKey,
    decoding: DecodingKey,
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
        let damaged = || KeysError::Damaged(path.clone());
        let pem = match read_file(&path)? {
            Some(bytes) => bytes,
            None => draw(&path)?,
        };
        let pem = std::str::from_utf8(&pem).map_err(|_| damaged())?;
        Ok(Self::read(pem).ok_or_else(damaged)?)
    }

    fn read(pem: &str) -> Option<Self> {
        use rsa::pkcs1::DecodeRsaPrivateKey;
        let key = RsaPrivateKey::from_pkcs1_pem(pem).ok()?;
        let public = key.to_public_key().to_pkcs1_der().ok()?;
        let id = URL_SAFE_NO_PAD.encode(&Sha256::digest(public.as_bytes())[..12]);
        let der = key.to_pkcs1_der().ok()?;
        let private = CoreRsaPrivateSigningKey::from_pem(pem, Some(JsonWebKeyId::new(id.clone())));
        Some(Self {
            private: private.ok()?,
            id,
            encoding: EncodingKey::from_rsa_der(der.as_bytes()),
            decoding: DecodingKey::from_rsa_der(public.as_bytes()),
        })
    }

    /// Signs claims as a JWT whose header names this `typ`.
    ///
    /// # Errors
    /// When the claims cannot be written as JSON.
    pub(super) fn sign(
        &self,
        typ: &str,
        claims: &impl Serialize,
    ) -> Result<String, jsonwebtoken::errors::Error> {
        let mut header = Header::new(Algorithm::RS256);
        header.typ = Some(typ.into());
        header.kid = Some(self.id.clone());
        jsonwebtoken::encode(&header, claims, &self.encoding)
    }

    /// The claims of a token that this key has signed, whenever that was. Times and audience are the caller's to judge.
    pub(super) fn open<T: DeserializeOwned + Clone>(&self, token: &str) -> Option<TokenData<T>> {
        let mut rules = Validation::new(Algorithm::RS256);
        rules.validate_exp = false;
        rules.validate_aud = false;
        rules.set_required_spec_claims::<&str>(&[]);
        jsonwebtoken::decode(token, &self.decoding, &rules).ok()
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

/// Draws a key and stores it in PEM.
fn draw(path: &Path) -> Result<Zeroizing<Vec<u8>>, KeyError> {
    let key =
        RsaPrivateKey::new(&mut rsa::rand_core::OsRng, BITS).map_err(|_| KeyError::Drawing)?;
    let pem = key
        .to_pkcs1_pem(LineEnding::LF)
        .map_err(|_| KeyError::Drawing)?;
    make_file(path, pem.as_bytes())?;
    Ok(Zeroizing::new(pem.as_bytes().to_vec()))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn key_then_the_same_at_the_next_start_and_refused_when_damaged_or_open_to_others() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        let first = SigningKey::load(folder.path()).unwrap().public();
        assert_eq!(SigningKey::load(folder.path()).unwrap().public(), first);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
        let open = SigningKey::load(folder.path()).unwrap_err();
        assert!(matches!(open, KeyError::File(KeysError::Readable(_))));
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        std::fs::write(&path, b"").unwrap();
        let damaged = SigningKey::load(folder.path()).unwrap_err();
        assert!(matches!(damaged, KeyError::File(KeysError::Damaged(_))));
    }
}
