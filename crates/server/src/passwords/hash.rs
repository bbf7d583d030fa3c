//! argon2id with the parameters that OWASP recommends: 19 MiB, 2 passes, 1 degree of parallelism.

use std::sync::LazyLock;

use argon2::password_hash::phc::{Output, ParamsString, Salt};
use argon2::{Algorithm, Argon2, Block, Params, PasswordHash, Version};
use subtle::ConstantTimeEq;

use super::PasswordError;

/// Memory of one hash, in KiB.
const MEMORY_KIB: u32 = 19_456;
/// Passes over the memory.
const PASSES: u32 = 2;
/// Bytes of a hash and of a salt.
const HASH_LENGTH: usize = 32;
const SALT_LENGTH: usize = 16;

/// The memory in which a lane computes its hashes, one after the other. It is allocated by the first hash and then kept: memory
/// allocated for each hash would stay with the allocator, once for each thread that ever hashed.
#[derive(Default)]
pub(super) struct HashMemory(Vec<Block>);

impl HashMemory {
    /// The hash to store, in PHC form.
    pub(super) fn hash(&mut self, password: &str) -> Result<String, PasswordError> {
        let mut salt = [0; SALT_LENGTH];
        getrandom::fill(&mut salt).map_err(fault)?;
        let mut hash = [0; HASH_LENGTH];
        self.fill(&params(), password, &salt, &mut hash)?;
        to_phc(&salt, &hash)
    }

    /// Whether `password` is the one of a hash in PHC form.
    pub(super) fn matches(&mut self, password: &str, stored: &str) -> Result<bool, PasswordError> {
        let stored = PasswordHash::new(stored).map_err(fault)?;
        let (Some(salt), Some(wanted)) = (stored.salt, stored.hash) else {
            return Err(fault("no salt or hash is stored"));
        };
        let current = stored.algorithm == Algorithm::Argon2id.ident()
            && stored.version == Some(Version::V0x13.into());
        let params = Params::try_from(&stored).map_err(fault)?;
        // A stored hash cannot make a lane use more memory than it has.
        if !current || params.m_cost() > MEMORY_KIB {
            return Err(fault("the stored hash is of another kind"));
        }
        let mut found = vec![0; wanted.len()];
        self.fill(&params, password, &salt, &mut found)?;
        Ok(found.ct_eq(wanted.as_bytes()).into())
    }

    fn fill(
        &mut self,
        params: &Params,
        password: &str,
        salt: &[u8],
        hash: &mut [u8],
    ) -> Result<(), PasswordError> {
        if self.0.is_empty() {
            self.0 = vec![Block::new(); MEMORY_KIB as usize];
        }
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone())
            .hash_password_into_with_memory(password.as_bytes(), salt, hash, &mut self.0)
            .map_err(fault)
    }
}

/// A stored hash that matches no password, and takes as long to compare as any. Its bytes are random.
pub(crate) fn hash_of_nobody() -> String {
    static NOBODY: LazyLock<String> = LazyLock::new(|| {
        let (mut salt, mut hash) = ([0; SALT_LENGTH], [0; HASH_LENGTH]);
        let _ = getrandom::fill(&mut salt);
        let _ = getrandom::fill(&mut hash);
        to_phc(&salt, &hash).unwrap_or_default()
    });
    NOBODY.clone()
}

fn params() -> Params {
    Params::new(MEMORY_KIB, PASSES, 1, Some(HASH_LENGTH))
        .expect("OWASP's parameters are within bounds")
}

fn to_phc(salt: &[u8], hash: &[u8]) -> Result<String, PasswordError> {
    // Without the length of the output, which the hash itself shows.
    let params = Params::new(MEMORY_KIB, PASSES, 1, None).map_err(fault)?;
    let stored = PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(&params).map_err(fault)?,
        salt: Some(Salt::new(salt).map_err(fault)?),
        hash: Some(Output::new(hash).map_err(fault)?),
    };
    Ok(stored.to_string())
}

fn fault(error: impl std::fmt::Display) -> PasswordError {
    PasswordError::Hash(error.to_string())
}

#[cfg(test)]
mod tests {
    use argon2::PasswordVerifier;

    use super::*;

    #[test]
    fn hashed_then_only_the_same_password_matches() {
        let mut memory = HashMemory::default();
        let hash = memory.hash("Correct-Horse-7").unwrap();
        assert!(
            hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{hash}"
        );
        assert!(memory.matches("Correct-Horse-7", &hash).unwrap());
        assert!(!memory.matches("correct-horse-7", &hash).unwrap());
        // The library, with memory of its own, agrees.
        assert!(
            Argon2::default()
                .verify_password(b"Correct-Horse-7", hash.as_str())
                .is_ok()
        );
    }

    #[test]
    fn nobody_then_a_hash_of_the_same_cost_that_matches_nothing() {
        let mut memory = HashMemory::default();
        let nobody = hash_of_nobody();
        assert!(
            nobody.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{nobody}"
        );
        assert!(!memory.matches("", &nobody).unwrap());
    }

    #[test]
    fn stored_hash_that_costs_more_memory_then_refused() {
        let mut memory = HashMemory::default();
        let dear = memory.hash("a").unwrap().replace("m=19456", "m=1048576");
        assert!(memory.matches("a", &dear).is_err());
        assert!(memory.matches("a", "not a hash").is_err());
    }
}
