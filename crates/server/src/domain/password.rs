//! Account passwords: argon2id with the parameters that OWASP recommends (19 MiB, 2 passes, 1 lane).
//!
//! An unknown account costs the same time as a known one: its password is compared with a hash that nothing matches.

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, PasswordHash, Version};
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

/// The longest password that is looked at, in bytes: a longer one would only keep the server busy.
pub const MAX_PASSWORD: usize = 1024;
/// How long a password may wait for its turn.
const PATIENCE: Duration = Duration::from_secs(10);

/// Why a password could not be hashed or compared.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    /// Too many passwords wait already.
    #[error("too many passwords wait to be checked")]
    Busy,
    /// The hash could not be computed.
    #[error("password hash: {0}")]
    Hash(String),
}

/// Compares and hashes passwords, a few at a time, away from the threads that serve requests.
#[derive(Debug, Clone)]
pub struct Passwords {
    permits: Arc<Semaphore>,
}

fn argon2() -> Argon2<'static> {
    let params = Params::new(19_456, 2, 1, None).expect("OWASP's parameters are within bounds");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

fn hash_now(password: &str) -> Result<String, PasswordError> {
    let hash = argon2().hash_password(password.as_bytes());
    Ok(hash
        .map_err(|e| PasswordError::Hash(e.to_string()))?
        .to_string())
}

/// A hash of random bytes: as slow to compare as any, and never right.
static NOBODY: LazyLock<String> = LazyLock::new(|| {
    let mut noise = [0; 24];
    let _ = getrandom::fill(&mut noise);
    hash_now(
        &noise
            .map(|byte| char::from(b'a' + byte % 26))
            .iter()
            .collect::<String>(),
    )
    .unwrap_or_default()
});

impl Passwords {
    /// As many at a time as the machine has processors.
    pub fn new() -> Self {
        let lanes = std::thread::available_parallelism().map_or(2, usize::from);
        Self {
            permits: Arc::new(Semaphore::new(lanes)),
        }
    }

    /// The hash to store, in PHC form.
    ///
    /// # Errors
    /// When too many wait, or the system gives no randomness.
    pub async fn hash(&self, password: Zeroizing<String>) -> Result<String, PasswordError> {
        self.run(move || hash_now(&password)).await
    }

    /// Whether `password` fits `stored`; without a stored hash it takes as long and never fits.
    ///
    /// # Errors
    /// When too many wait, or the stored hash is damaged.
    pub async fn fits(
        &self,
        password: Zeroizing<String>,
        stored: Option<String>,
    ) -> Result<bool, PasswordError> {
        if password.len() > MAX_PASSWORD {
            return Ok(false);
        }
        self.run(move || {
            let known = stored.is_some();
            let stored = stored.unwrap_or_else(|| NOBODY.clone());
            let hash =
                PasswordHash::new(&stored).map_err(|e| PasswordError::Hash(e.to_string()))?;
            Ok(argon2().verify_password(password.as_bytes(), &hash).is_ok() && known)
        })
        .await
    }

    async fn run<T: Send + 'static>(
        &self,
        f: impl FnOnce() -> Result<T, PasswordError> + Send + 'static,
    ) -> Result<T, PasswordError> {
        let permit = tokio::time::timeout(PATIENCE, self.permits.clone().acquire_owned())
            .await
            .map_err(|_| PasswordError::Busy)?
            .map_err(|_| PasswordError::Busy)?;
        tokio::task::spawn_blocking(move || {
            let _permit = permit;
            f()
        })
        .await
        .map_err(|e| PasswordError::Hash(e.to_string()))?
    }
}

impl Default for Passwords {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(text: &str) -> Zeroizing<String> {
        Zeroizing::new(text.into())
    }

    #[tokio::test]
    async fn hashed_then_only_the_same_password_fits() {
        let passwords = Passwords::new();
        let hash = passwords.hash(secret("Correct-Horse-7")).await.unwrap();
        assert!(
            hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{hash}"
        );
        assert!(
            passwords
                .fits(secret("Correct-Horse-7"), Some(hash.clone()))
                .await
                .unwrap()
        );
        assert!(
            !passwords
                .fits(secret("correct-horse-7"), Some(hash.clone()))
                .await
                .unwrap()
        );
        assert!(
            !passwords
                .fits(secret(&"x".repeat(5000)), Some(hash))
                .await
                .unwrap()
        );
        assert!(
            !passwords
                .fits(secret("Correct-Horse-7"), None)
                .await
                .unwrap()
        );
    }
}
