//! Identifiers, hashes, nonces and times, each with a type of its own.

use core::fmt;

use sha2::{Digest, Sha256};

macro_rules! bytes_newtype {
    ($(#[$doc:meta])* $name:ident, $len:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub [u8; $len]);

        impl $name {
            /// Returns the bytes.
            #[must_use]
            pub const fn as_bytes(&self) -> &[u8; $len] {
                &self.0
            }

            /// Returns lower-case hex, as used in URLs and logs.
            #[must_use]
            pub fn to_hex(&self) -> String {
                hex(&self.0)
            }

            /// Parses lower-case or upper-case hex; `None` for another length or another character.
            #[must_use]
            pub fn from_hex(text: &str) -> Option<Self> {
                let mut out = [0; $len];
                let digits = text.as_bytes();
                if digits.len() != 2 * $len {
                    return None;
                }
                for (byte, pair) in out.iter_mut().zip(digits.chunks_exact(2)) {
                    let high = char::from(pair[0]).to_digit(16)?;
                    let low = char::from(pair[1]).to_digit(16)?;
                    *byte = u8::try_from(high * 16 + low).ok()?;
                }
                Some(Self(out))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.to_hex())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.to_hex())
            }
        }

        impl TryFrom<&[u8]> for $name {
            type Error = crate::ParseError;

            fn try_from(bytes: &[u8]) -> Result<Self, Self::Error> {
                bytes.try_into().map(Self).map_err(|_| crate::ParseError::BadField)
            }
        }
    };
}

bytes_newtype!(
    /// The id of a device. The server assigns it in `claimed`, protocol.md §3.3.
    DeviceId, 16
);
bytes_newtype!(
    /// The id of a request or a challenge: `rid`.
    RequestId, 16
);
bytes_newtype!(
    /// The id of an enrolment: `eid`, derived from r, protocol.md §3.1.
    EnrolmentId, 16
);
bytes_newtype!(
    /// A nonce of 16 bytes, fresh in each message that the phone signs.
    Nonce16, 16
);
bytes_newtype!(
    /// A nonce of 32 bytes, drawn by the server.
    Nonce32, 32
);
bytes_newtype!(
    /// A SHA-256 hash.
    Hash32, 32
);

impl Hash32 {
    /// Computes SHA-256 of `bytes`.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

/// Seconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnixSeconds(pub u64);

impl UnixSeconds {
    /// Returns the time `seconds` later, saturating.
    #[must_use]
    pub const fn plus(self, seconds: u64) -> Self {
        Self(self.0.saturating_add(seconds))
    }

    /// Returns the time `seconds` earlier, saturating at 0.
    #[must_use]
    pub const fn minus(self, seconds: u64) -> Self {
        Self(self.0.saturating_sub(seconds))
    }

    /// Returns the seconds from `earlier` to `self`; 0 if `earlier` is later.
    #[must_use]
    pub const fn since(self, earlier: Self) -> u64 {
        self.0.saturating_sub(earlier.0)
    }
}

/// A position in the chain of a device: epoch i and step j, protocol.md §2.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Position {
    /// Epoch i: increases by one with each approval that the server accepts.
    pub epoch: u64,
    /// Step j within the epoch: increases by one with each use.
    pub step: u64,
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    use core::fmt::Write;
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
            let _ = write!(out, "{byte:02x}");
            out
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_then_round_trip_and_other_text_refused() {
        let id = DeviceId([0xAB; 16]);
        assert_eq!(DeviceId::from_hex(&id.to_hex()), Some(id));
        assert_eq!(DeviceId::from_hex("ab"), None);
        assert_eq!(DeviceId::from_hex(&"zz".repeat(16)), None);
        assert_eq!(DeviceId::from_hex(&"é".repeat(16)), None);
    }
}
