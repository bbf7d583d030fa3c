//! Verifies attestations of T (protocol.md §3.7) against the operator's roots. Nothing here reads a network or a clock.
//!
//! Invariant: sizes and numbers of certificates are limited before a certificate is parsed, and nothing nests by its content.

mod android;
mod apple;
mod certificate;
mod revocation;
#[cfg(test)]
mod tests;

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use protocol::{
    ids::UnixSeconds,
    keys::PublicKey,
    messages::{Attestation, MAX_CERTIFICATES, attested_client_data},
};
use rustls::pki_types::{CertificateDer, pem::PemObject as _};

use self::{
    apple::AttestationObject,
    certificate::{ChainCertificate, Validity, verify_chain},
    revocation::RevocationList,
};
use crate::config::{AndroidApp, AttestationSettings};
use crate::domain::attestation::{
    AppleEnvironment, AttestationFailure, AttestationPolicy, AttestationResult, AttestedBy,
};

/// The largest file with roots, in bytes.
const MAX_ROOTS_FILE: u64 = 256 * 1024;

/// The reasons for which a file of the settings cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum AttestationFilesError {
    /// A file cannot be read.
    #[error("{path}: {source}: correct the path, or let the server's user read the file")]
    Io {
        /// The file.
        path: PathBuf,
        /// The error of the system.
        source: std::io::Error,
    },
    /// A file is too large.
    #[error("{path}: is larger than {limit} bytes")]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The limit.
        limit: u64,
    },
    /// A file of roots has none, or one that cannot be read.
    #[error(
        "{0}: has no certificate in PEM, or one that cannot be read: name a file with the platform's roots, each between -----BEGIN CERTIFICATE----- and -----END CERTIFICATE-----"
    )]
    NoRoots(PathBuf),
    /// The list of revoked certificates is not one.
    #[error("{path}: is not a list of revoked certificates in Android's format: {reason}")]
    RevocationList {
        /// The file.
        path: PathBuf,
        /// The reason.
        reason: String,
    },
}

/// The values that an attestation must be for.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    /// The server's challenge.
    pub challenge: &'a [u8; 32],
    /// `T_pub`.
    pub key: &'a PublicKey,
}

/// Verifies attestations.
#[derive(Debug)]
pub struct AttestationVerifier {
    policy: AttestationPolicy,
    android_roots: Vec<ChainCertificate>,
    android_revoked: Option<RevocationList>,
    android_apps: Vec<AndroidApp>,
    apple_roots: Vec<ChainCertificate>,
    apple_app_ids: Vec<String>,
    apple_environment: AppleEnvironment,
}

impl AttestationVerifier {
    /// Reads the files of the settings, if the server asks for attestations at all.
    ///
    /// # Errors
    /// [`AttestationFilesError`] if a file cannot be used.
    pub fn load(
        settings: &AttestationSettings,
        android_apps: &[AndroidApp],
        apple_app_ids: &[String],
    ) -> Result<Self, AttestationFilesError> {
        let is_off = settings.policy == AttestationPolicy::Off;
        let settings = if is_off {
            AttestationSettings::default()
        } else {
            settings.clone()
        };
        let revoked = settings.android_revoked.map(RevocationList::load);
        Ok(Self {
            policy: settings.policy,
            android_roots: read_roots(settings.android_roots.as_deref())?,
            android_revoked: revoked.transpose()?,
            android_apps: android_apps.to_vec(),
            apple_roots: read_roots(settings.apple_roots.as_deref())?,
            apple_app_ids: apple_app_ids.to_vec(),
            apple_environment: settings.apple_environment,
        })
    }

    /// Whether the server asks for attestations.
    #[must_use]
    pub const fn policy(&self) -> AttestationPolicy {
        self.policy
    }

    /// Verifies what an app has sent.
    #[must_use]
    pub fn verify(
        &self,
        attestation: &Attestation,
        expected: &Expected<'_>,
        now: UnixSeconds,
    ) -> AttestationResult {
        let outcome = match attestation {
            Attestation::Android(chain) => self.verify_android(chain, expected, now),
            Attestation::AppAttest { key_id, object } => {
                self.verify_apple(key_id, &object.0, expected, now)
            }
            Attestation::NoneHere => Err(AttestationFailure::NoneHere),
            Attestation::Failed => Err(AttestationFailure::PlatformFailed),
        };
        AttestationResult {
            outcome,
            checked_at: now,
        }
    }

    fn verify_android<C: AsRef<[u8]>>(
        &self,
        chain: &[C],
        expected: &Expected<'_>,
        now: UnixSeconds,
    ) -> Result<AttestedBy, AttestationFailure> {
        if self.android_roots.is_empty() || self.android_apps.is_empty() {
            return Err(AttestationFailure::NotConfigured);
        }
        if chain.len() > MAX_CERTIFICATES {
            return Err(AttestationFailure::TooLarge);
        }
        let chain = chain
            .iter()
            .map(|der| ChainCertificate::parse(der.as_ref()))
            .collect::<Result<Vec<_>, _>>()?;
        let is_revoked = |serial: &_| {
            let list = self.android_revoked.as_ref();
            list.is_some_and(|list| list.contains(serial))
        };
        let roots = &self.android_roots;
        verify_chain(&chain, roots, Validity::AllButFirst, is_revoked, now)?;
        android::judge(&chain, expected, &self.android_apps)
    }

    fn verify_apple(
        &self,
        key_id: &[u8; 32],
        object: &[u8],
        expected: &Expected<'_>,
        now: UnixSeconds,
    ) -> Result<AttestedBy, AttestationFailure> {
        if self.apple_roots.is_empty() || self.apple_app_ids.is_empty() {
            return Err(AttestationFailure::NotConfigured);
        }
        let object = AttestationObject::parse(object)?;
        verify_chain(
            &object.chain,
            &self.apple_roots,
            Validity::All,
            |_| false,
            now,
        )?;
        let client_data = attested_client_data(expected.challenge, expected.key);
        let (apps, environment) = (&self.apple_app_ids, self.apple_environment);
        object.judge(key_id, &client_data, apps, environment)?;
        Ok(AttestedBy::AppAttest)
    }
}

fn read_roots(path: Option<&Path>) -> Result<Vec<ChainCertificate>, AttestationFilesError> {
    let Some(path) = path else {
        return Ok(Vec::new());
    };
    let bytes = read_file(path, MAX_ROOTS_FILE)?;
    let none = || AttestationFilesError::NoRoots(path.to_owned());
    let roots = CertificateDer::pem_slice_iter(&bytes)
        .map(|der| ChainCertificate::parse(&der.ok()?).ok())
        .collect::<Option<Vec<_>>>()
        .ok_or_else(none)?;
    if roots.is_empty() {
        return Err(none());
    }
    Ok(roots)
}

/// Reads a file of at most `limit` bytes.
fn read_file(path: &Path, limit: u64) -> Result<Vec<u8>, AttestationFilesError> {
    let io = |source| AttestationFilesError::Io {
        path: path.to_owned(),
        source,
    };
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(io)?;
    file.take(limit + 1).read_to_end(&mut bytes).map_err(io)?;
    if bytes.len() as u64 > limit {
        return Err(AttestationFilesError::TooLarge {
            path: path.to_owned(),
            limit,
        });
    }
    Ok(bytes)
}
