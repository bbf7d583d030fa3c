//! The attestation of T (protocol.md §3.7): the result of the server's check, and the operator's policy.

use protocol::ids::UnixSeconds;

/// Whether the server asks new devices for an attestation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AttestationPolicy {
    /// It asks for none.
    #[default]
    Off,
    /// It asks, and stores the result. A device without an attestation is enrolled as well.
    Recorded,
    /// It asks, and refuses a device whose attestation it cannot verify.
    Required,
}

impl AttestationPolicy {
    /// Reads the word of the configuration.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "off" => Some(Self::Off),
            "recorded" => Some(Self::Recorded),
            "required" => Some(Self::Required),
            _ => None,
        }
    }
}

/// The environment of App Attest for which an app is signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AppleEnvironment {
    /// Apps from the App Store and from `TestFlight`.
    #[default]
    Production,
    /// Apps on phones of developers.
    Development,
}

impl AppleEnvironment {
    /// Reads the word of the configuration.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "production" => Some(Self::Production),
            "development" => Some(Self::Development),
            _ => None,
        }
    }
}

/// The part of a device that an attestation proves to hold T.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttestedBy {
    /// The trusted execution environment of a phone with Android.
    TrustedEnvironment,
    /// The secure element of a phone with Android (`StrongBox`).
    SecureElement,
    /// Apple's App Attest: an unchanged app on a genuine device made the statement about T. The statement does not come from
    /// the hardware that holds T.
    AppAttest,
}

impl AttestedBy {
    /// Every value, with its name in the database.
    pub const ALL: [(Self, &'static str); 3] = [
        (Self::TrustedEnvironment, "trusted-environment"),
        (Self::SecureElement, "secure-element"),
        (Self::AppAttest, "app-attest"),
    ];
}

/// The reasons for which a device is not attested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AttestationFailure {
    /// The app says that its platform has no attestation.
    #[error("the platform of the app has no attestation")]
    NoneHere,
    /// The app says that its platform could not attest this key.
    #[error("the platform could not attest this key")]
    PlatformFailed,
    /// The server has no roots or no app of this platform in its configuration.
    #[error("the server is not configured for attestations of this platform")]
    NotConfigured,
    /// More certificates or larger ones than protocol.md §3.7 allows.
    #[error("the attestation has more or larger certificates than allowed")]
    TooLarge,
    /// A certificate or a structure inside cannot be read.
    #[error("the attestation cannot be read")]
    Unreadable,
    /// The chain does not lead to a configured root.
    #[error("the chain does not lead to a configured root")]
    UnknownRoot,
    /// A certificate is not signed by the next one.
    #[error("a certificate is not signed by the next one")]
    BrokenChain,
    /// A certificate has expired, or is not valid yet.
    #[error("a certificate is outside of its validity")]
    Expired,
    /// A certificate is on the list of revoked certificates.
    #[error("a certificate was revoked or suspended")]
    Revoked,
    /// The statement is missing in the first certificate, or another certificate has one too.
    #[error("the statement about the key is not in the first certificate alone")]
    Misplaced,
    /// A version that the server does not know.
    #[error("the version of the attestation is unknown")]
    Version,
    /// Another challenge than that of this enrolment.
    #[error("the attestation is for another challenge")]
    Challenge,
    /// The attestation is for another key than T.
    #[error("the attestation is for another key")]
    OtherKey,
    /// Software made the key or the statement.
    #[error("software alone protects the key")]
    Software,
    /// The device did not start in the verified and locked state.
    #[error("the device did not start verified and locked")]
    Boot,
    /// The key is no signing key that was generated in the hardware.
    #[error("the key is not a signing key that the hardware generated")]
    KeyProperties,
    /// Another app, or an app signed by somebody else.
    #[error("another app, or one with another signature, asked for the attestation")]
    App,
}

impl AttestationFailure {
    /// Every reason, with its name in the database and in the vectors.
    pub const ALL: [(Self, &'static str); 17] = [
        (Self::NoneHere, "none-here"),
        (Self::PlatformFailed, "platform-failed"),
        (Self::NotConfigured, "not-configured"),
        (Self::TooLarge, "too-large"),
        (Self::Unreadable, "unreadable"),
        (Self::UnknownRoot, "unknown-root"),
        (Self::BrokenChain, "broken-chain"),
        (Self::Expired, "expired"),
        (Self::Revoked, "revoked"),
        (Self::Misplaced, "misplaced"),
        (Self::Version, "version"),
        (Self::Challenge, "challenge"),
        (Self::OtherKey, "other-key"),
        (Self::Software, "software"),
        (Self::Boot, "boot"),
        (Self::KeyProperties, "key-properties"),
        (Self::App, "app"),
    ];
}

/// The result of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AttestationResult {
    /// The holder of T, or the reason for which the device is not attested.
    pub outcome: Result<AttestedBy, AttestationFailure>,
    /// The time of the check.
    pub checked_at: UnixSeconds,
}

impl AttestationResult {
    /// The name of the outcome in the database, in the audit log and in the vectors.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self.outcome {
            Ok(by) => find(&AttestedBy::ALL, by),
            Err(why) => find(&AttestationFailure::ALL, why),
        }
    }

    /// Reads the name of an outcome.
    #[must_use]
    pub fn from_word(word: &str, checked_at: UnixSeconds) -> Option<Self> {
        let by = AttestedBy::ALL.iter().find(|(_, name)| *name == word);
        let why = || {
            AttestationFailure::ALL
                .iter()
                .find(|(_, name)| *name == word)
        };
        let outcome = match by {
            Some((by, _)) => Ok(*by),
            None => Err(why()?.0),
        };
        Some(Self {
            outcome,
            checked_at,
        })
    }
}

fn find<T: PartialEq>(all: &[(T, &'static str)], value: T) -> &'static str {
    let found = all.iter().find(|(one, _)| *one == value);
    found.map_or("", |(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_outcome_then_its_name_reads_back() {
        let at = UnixSeconds(7);
        let good = AttestedBy::ALL.map(|(by, _)| Ok(by));
        let bad = AttestationFailure::ALL.map(|(why, _)| Err(why));
        for outcome in good.into_iter().chain(bad) {
            let result = AttestationResult {
                outcome,
                checked_at: at,
            };
            assert_ne!(result.word(), "");
            assert_eq!(
                AttestationResult::from_word(result.word(), at),
                Some(result)
            );
        }
        assert_eq!(AttestationResult::from_word("", at), None);
        assert_eq!(AttestationPolicy::from_word("Required"), None);
    }
}
