//! The keys that sign ID tokens: RSA, 2,048 bits, in the key folder. Each signs from a time on, which its file's name states.
//!
//! Invariant: a key is published from the start of the server that loads it until every token that it signed is over.

use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, TokenData, Validation};
use openidconnect::core::{CoreJsonWebKey, CoreRsaPrivateSigningKey};
use openidconnect::{JsonWebKeyId, PrivateSigningKey};
use rsa::RsaPrivateKey;
use rsa::pkcs1::{EncodeRsaPrivateKey, EncodeRsaPublicKey, LineEnding};
use serde::Serialize;
use serde::de::DeserializeOwned;
use server::clock::UnixSeconds;
use server::keys::{KeysError, make_file, read_file};
use sha2::{Digest, Sha256};

/// The file of the first key: PKCS#1 in PEM. A later one is in `oidc-<Unix seconds from which it signs>.pem`.
const FILE: &str = "oidc.pem";
/// The time for which a key stays published after its successor began to sign, in seconds. It is longer than the lifetime of every token.
const RETIRED_AFTER_S: u64 = 60 * 60;
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
    /// A key was announced before and does not sign yet.
    #[error(
        "a new key is announced already, which signs from {} on: rotate again after that, or withdraw it before (key withdraw oidc)",
        server::keys::shown_time(*.0)
    )]
    Announced(UnixSeconds),
    /// Every key signs already.
    #[error("no key is announced that does not sign yet: there is nothing to withdraw")]
    NothingAnnounced,
    /// The key folder cannot be read or changed.
    #[error("key folder: {0}")]
    Folder(#[from] std::io::Error),
}

/// The keys, with the times from which they sign, oldest first; never empty.
#[derive(Debug)]
pub(super) struct SigningKeys(Vec<(UnixSeconds, SigningKey)>);

impl SigningKeys {
    /// Loads the keys from `folder`, or draws one at the first start.
    ///
    /// # Errors
    /// [`KeyError`] when a file is unreadable, damaged, or open to others.
    pub(super) fn load(folder: &Path) -> Result<Self, KeyError> {
        let mut keys = Vec::new();
        for from in times(folder)? {
            keys.push((from, SigningKey::load(&path(folder, from))?));
        }
        if keys.is_empty() {
            let first = path(folder, UnixSeconds(0));
            draw(&first)?;
            keys.push((UnixSeconds(0), SigningKey::load(&first)?));
        }
        Ok(Self(keys))
    }

    /// The key that signs now.
    pub(super) fn signing(&self, now: UnixSeconds) -> &SigningKey {
        let counting = self.0.iter().rev().find(|(from, _)| *from <= now);
        &counting.unwrap_or(&self.0[0]).1
    }

    /// The public keys by which tokens are verified now: those to come, the one that signs, and those whose tokens are not over.
    pub(super) fn published(&self, now: UnixSeconds) -> Vec<CoreJsonWebKey> {
        let kept = (0..self.0.len()).filter(|number| !self.is_retired(*number, now));
        kept.map(|number| self.0[number].1.public()).collect()
    }

    fn is_retired(&self, number: usize, now: UnixSeconds) -> bool {
        self.0
            .get(number + 1)
            .is_some_and(|(successor, _)| successor.plus(RETIRED_AFTER_S) <= now)
    }

    /// The claims of a token that one of these keys has signed, whenever that was.
    pub(super) fn open<T: DeserializeOwned + Clone>(&self, token: &str) -> Option<TokenData<T>> {
        self.0.iter().rev().find_map(|(_, key)| key.open(token))
    }
}

/// The file of the key that signs from this time on.
fn path(folder: &Path, from: UnixSeconds) -> PathBuf {
    match from.0 {
        0 => folder.join(FILE),
        from => folder.join(format!("oidc-{from}.pem")),
    }
}

/// The times from which the keys in the folder sign, oldest first.
fn times(folder: &Path) -> Result<Vec<UnixSeconds>, KeyError> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let name = entry?.file_name();
        let Some(name) = name.to_str() else { continue };
        if name == FILE {
            found.push(UnixSeconds(0));
        } else if let Some(digits) = name
            .strip_prefix("oidc-")
            .and_then(|rest| rest.strip_suffix(".pem"))
        {
            found.extend(digits.parse().ok().map(UnixSeconds));
        }
    }
    found.sort_unstable_by_key(|from| from.0);
    Ok(found)
}

/// Draws a key that signs from `from` on, and deletes those that are retired. A running server learns of it at its next start.
///
/// # Errors
/// [`KeyError::Announced`] when an announced key does not sign yet; otherwise when a file cannot be read or written.
pub fn rotate(folder: &Path, now: UnixSeconds, from: UnixSeconds) -> Result<(), KeyError> {
    let keys = SigningKeys::load(folder)?;
    if let Some((newest, _)) = keys.0.last().filter(|(newest, _)| *newest > now) {
        return Err(KeyError::Announced(*newest));
    }
    draw(&path(folder, from))?;
    for (number, (began, _)) in keys.0.iter().enumerate() {
        if keys.is_retired(number, now) {
            std::fs::remove_file(path(folder, *began))?;
        }
    }
    Ok(())
}

/// Deletes the announced key that does not sign yet. A running server learns of it at its next start.
///
/// # Errors
/// [`KeyError::NothingAnnounced`] when there is none; otherwise when a file cannot be deleted.
pub fn withdraw(folder: &Path, now: UnixSeconds) -> Result<(), KeyError> {
    let mut announced = times(folder)?;
    announced.retain(|from| *from > now);
    if announced.is_empty() {
        return Err(KeyError::NothingAnnounced);
    }
    for from in announced {
        std::fs::remove_file(path(folder, from))?;
    }
    Ok(())
}

/// Draws a key that signs from now on, and deletes all others: no token that one of them signed is accepted or can be verified any more.
/// A running server learns of it at its next start.
///
/// # Errors
/// [`KeyError`] when a file cannot be read or written.
pub fn replace(folder: &Path, now: UnixSeconds) -> Result<(), KeyError> {
    let before = times(folder)?;
    let mut from = now;
    while before.contains(&from) {
        from = from.plus(1);
    }
    draw(&path(folder, from))?;
    for old in before {
        std::fs::remove_file(path(folder, old))?;
    }
    Ok(())
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
    /// Loads a key from its file.
    ///
    /// # Errors
    /// [`KeyError`] when the file is missing, unreadable, damaged, or open to others.
    fn load(path: &Path) -> Result<Self, KeyError> {
        let damaged = || KeysError::Damaged(path.into());
        let pem = read_file(path)?.ok_or_else(damaged)?;
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
    fn open<T: DeserializeOwned + Clone>(&self, token: &str) -> Option<TokenData<T>> {
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
    fn public(&self) -> CoreJsonWebKey {
        self.private.as_verification_key()
    }
}

/// Draws a key and stores it in PEM.
fn draw(path: &Path) -> Result<(), KeyError> {
    let key =
        RsaPrivateKey::new(&mut rsa::rand_core::OsRng, BITS).map_err(|_| KeyError::Drawing)?;
    let pem = key
        .to_pkcs1_pem(LineEnding::LF)
        .map_err(|_| KeyError::Drawing)?;
    Ok(make_file(path, pem.as_bytes())?)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn key_then_the_same_at_the_next_start_and_refused_when_damaged_or_open_to_others() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        let load = || SigningKeys::load(folder.path());
        let first = load().unwrap().published(UnixSeconds(1));
        assert_eq!(load().unwrap().published(UnixSeconds(1)), first);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
        let open = load().unwrap_err();
        assert!(matches!(open, KeyError::File(KeysError::Readable(_))));
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        std::fs::write(&path, b"").unwrap();
        let damaged = load().unwrap_err();
        assert!(matches!(damaged, KeyError::File(KeysError::Damaged(_))));
    }

    #[test]
    fn key_rotated_then_announced_then_it_signs_then_the_one_before_retires() {
        let folder = tempfile::tempdir().unwrap();
        let (now, from) = (UnixSeconds(1_000), UnixSeconds(2_000));
        let before = SigningKeys::load(folder.path()).unwrap();
        let old = before.signing(now).public();
        rotate(folder.path(), now, from).unwrap();
        let twice = rotate(folder.path(), UnixSeconds(1_999), UnixSeconds(9_000));
        assert!(matches!(
            twice,
            Err(KeyError::Announced(UnixSeconds(2_000)))
        ));
        let keys = SigningKeys::load(folder.path()).unwrap();
        assert_eq!(keys.published(now).len(), 2);
        assert_eq!(keys.signing(UnixSeconds(1_999)).public(), old);
        let new = keys.signing(from).public();
        assert_ne!(new, old);
        let over = UnixSeconds(2_000 + RETIRED_AFTER_S);
        assert_eq!(keys.published(UnixSeconds(over.0 - 1)).len(), 2);
        assert_eq!(keys.published(over), std::slice::from_ref(&new));
        // A token of the retired key is still told from a forged one.
        let token = before
            .signing(now)
            .sign("JWT", &serde_json::json!({"a": 1}));
        assert!(keys.open::<serde_json::Value>(&token.unwrap()).is_some());
        rotate(folder.path(), over, over.plus(10)).unwrap();
        let keys = SigningKeys::load(folder.path()).unwrap();
        assert_eq!(keys.published(over).len(), 2);
        assert_eq!(keys.signing(over).public(), new);
        assert!(!folder.path().join(FILE).exists());
    }

    #[test]
    fn announced_key_withdrawn_then_it_is_gone_and_another_can_be_announced() {
        let folder = tempfile::tempdir().unwrap();
        let (now, from) = (UnixSeconds(1_000), UnixSeconds(2_000));
        let old = SigningKeys::load(folder.path())
            .unwrap()
            .signing(now)
            .public();
        let nothing = withdraw(folder.path(), now);
        assert!(matches!(nothing, Err(KeyError::NothingAnnounced)));
        rotate(folder.path(), now, from).unwrap();
        withdraw(folder.path(), now).unwrap();
        let keys = SigningKeys::load(folder.path()).unwrap();
        assert_eq!(keys.published(from), std::slice::from_ref(&old));
        rotate(folder.path(), now, from).unwrap();
        // From its time on it signs, and stays.
        let late = withdraw(folder.path(), from);
        assert!(matches!(late, Err(KeyError::NothingAnnounced)));
    }

    #[test]
    fn stolen_key_replaced_then_its_tokens_are_no_more_than_forged_ones() {
        let folder = tempfile::tempdir().unwrap();
        let now = UnixSeconds(1_000);
        let before = SigningKeys::load(folder.path()).unwrap();
        rotate(folder.path(), now, UnixSeconds(2_000)).unwrap();
        replace(folder.path(), now).unwrap();
        let keys = SigningKeys::load(folder.path()).unwrap();
        let new = keys.signing(now).public();
        assert_eq!(keys.published(now), std::slice::from_ref(&new));
        assert_ne!(before.signing(now).public(), new);
        let token = before
            .signing(now)
            .sign("JWT", &serde_json::json!({"a": 1}));
        assert!(keys.open::<serde_json::Value>(&token.unwrap()).is_none());
        // Twice in one second.
        replace(folder.path(), now).unwrap();
        let again = SigningKeys::load(folder.path()).unwrap();
        assert_ne!(again.signing(now).public(), new);
    }
}
