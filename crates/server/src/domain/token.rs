//! Random tokens of cookies and links, and the hashes that the database keeps of them.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// A token as its holder has it: 32 random bytes, base64url in cookies and links. It prints nothing.
pub struct PlainToken(Zeroizing<[u8; 32]>);

impl std::fmt::Debug for PlainToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PlainToken")
    }
}

/// The system gives no randomness.
#[derive(Debug, thiserror::Error)]
#[error("no randomness from the system")]
pub struct NoRandomness;

impl PlainToken {
    /// Draws a token.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn make() -> Result<Self, NoRandomness> {
        let mut bytes = Zeroizing::new([0; 32]);
        getrandom::fill(bytes.as_mut_slice()).map_err(|_| NoRandomness)?;
        Ok(Self(bytes))
    }

    /// Reads a token from a cookie or link; anything but 32 bytes of base64url is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut bytes = Zeroizing::new([0; 32]);
        match URL_SAFE_NO_PAD.decode_slice(text, bytes.as_mut_slice()) {
            Ok(32) => Some(Self(bytes)),
            _ => None,
        }
    }

    /// The token in base64url, 43 characters.
    #[must_use]
    pub fn reveal(&self) -> Zeroizing<String> {
        Zeroizing::new(URL_SAFE_NO_PAD.encode(self.0.as_slice()))
    }

    /// The hash that the database stores.
    #[must_use]
    pub fn hash(&self) -> HashedToken {
        HashedToken(Sha256::digest(self.0.as_slice()).into())
    }
}

/// SHA-256 of a token. The token cannot be computed from it.
#[derive(Debug, Clone, Copy)]
pub struct HashedToken(pub [u8; 32]);

impl PartialEq for HashedToken {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for HashedToken {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn token_then_read_back_alike_and_unlike_any_other() {
        let token = PlainToken::make().unwrap();
        let again = PlainToken::parse(&token.reveal()).unwrap();
        assert_eq!(again.hash(), token.hash());
        assert_ne!(PlainToken::make().unwrap().hash(), token.hash());
        assert_eq!(format!("{token:?}"), "PlainToken");
    }

    #[test]
    fn malformed_token_then_none() {
        let good = PlainToken::make().unwrap().reveal();
        for bad in [
            "",
            "x",
            &good[1..],
            &format!("{}=", *good),
            &format!("{}A", *good),
            "ä",
        ] {
            assert!(PlainToken::parse(bad).is_none(), "{bad}");
        }
    }
}
