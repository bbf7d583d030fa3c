//! A chain of X.509 certificates (RFC 5280) up to a configured root.
//!
//! The checks are those of Android's documentation of key attestation: names, signatures, validity and revocation. Constraints of
//! RFC 5280 that older phones do not fulfil (key usage, path lengths) are not demanded.

use protocol::ids::UnixSeconds;
use ring::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P256_SHA384_ASN1, ECDSA_P384_SHA256_ASN1, ECDSA_P384_SHA384_ASN1,
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512,
    UnparsedPublicKey, VerificationAlgorithm,
};
use x509_cert::{
    Certificate,
    der::{Decode as _, Encode as _, Reader as _, SliceReader, oid::ObjectIdentifier},
    ext::pkix::BasicConstraints,
};

use super::revocation::Serial;
use crate::domain::attestation::AttestationFailure;

const EC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
const P384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");
const RSA_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const ECDSA_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");
const ECDSA_SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.3");
const RSA_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");
const RSA_SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.12");
const RSA_SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.13");
const BASIC_CONSTRAINTS: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.19");

/// Certificates whose validity is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Validity {
    /// All but the first: the phone itself sets the dates of that one, by its own clock (Android).
    AllButFirst,
    /// All.
    All,
}

/// A certificate, with the bytes that its issuer signed.
#[derive(Debug)]
pub(super) struct ChainCertificate {
    parsed: Certificate,
    signed: Vec<u8>,
}

impl ChainCertificate {
    /// Reads one certificate in DER, and nothing after it.
    pub(super) fn parse(der: &[u8]) -> Result<Self, AttestationFailure> {
        let unreadable = |_| AttestationFailure::Unreadable;
        let parsed = Certificate::from_der(der).map_err(unreadable)?;
        let mut reader = SliceReader::new(der).map_err(unreadable)?;
        let signed = reader.sequence(|certificate| {
            let signed = certificate.tlv_bytes()?;
            certificate.tlv_bytes()?;
            certificate.tlv_bytes()?;
            Ok(signed.to_vec())
        });
        Ok(Self {
            parsed,
            signed: signed.map_err(unreadable)?,
        })
    }

    /// The public key: for an elliptic curve the point, uncompressed.
    pub(super) fn public_key(&self) -> &[u8] {
        let info = &self.parsed.tbs_certificate.subject_public_key_info;
        info.subject_public_key.raw_bytes()
    }

    /// Whether the key is on P-256.
    pub(super) fn is_p256(&self) -> bool {
        self.curve() == Some(P256)
    }

    /// The content of an extension; `None` if there is none.
    pub(super) fn extension(&self, id: ObjectIdentifier) -> Option<&[u8]> {
        let extensions = self.parsed.tbs_certificate.extensions.as_ref()?;
        let found = extensions.iter().find(|one| one.extn_id == id)?;
        Some(found.extn_value.as_bytes())
    }

    fn serial(&self) -> Serial {
        Serial::from_bytes(self.parsed.tbs_certificate.serial_number.as_bytes())
    }

    fn curve(&self) -> Option<ObjectIdentifier> {
        let algorithm = &self
            .parsed
            .tbs_certificate
            .subject_public_key_info
            .algorithm;
        let parameters = algorithm.parameters.as_ref()?;
        if algorithm.oid == EC_KEY {
            parameters.decode_as().ok()
        } else {
            None
        }
    }

    /// Whether both have the same name and the same key.
    fn is_same_authority(&self, other: &Self) -> bool {
        let key = |one: &Self| {
            one.parsed
                .tbs_certificate
                .subject_public_key_info
                .to_der()
                .ok()
        };
        self.parsed.tbs_certificate.subject == other.parsed.tbs_certificate.subject
            && key(self).is_some()
            && key(self) == key(other)
    }

    fn require_issued_by(&self, issuer: &Self) -> Result<(), AttestationFailure> {
        if self.parsed.tbs_certificate.issuer != issuer.parsed.tbs_certificate.subject {
            return Err(AttestationFailure::BrokenChain);
        }
        let algorithm = self
            .signature_algorithm(issuer)
            .ok_or(AttestationFailure::BrokenChain)?;
        let signature = self.parsed.signature.raw_bytes();
        UnparsedPublicKey::new(algorithm, issuer.public_key())
            .verify(&self.signed, signature)
            .map_err(|_| AttestationFailure::BrokenChain)
    }

    fn signature_algorithm(&self, issuer: &Self) -> Option<&'static dyn VerificationAlgorithm> {
        let signature = self.parsed.signature_algorithm.oid;
        // RFC 5280 §4.1.1.2: the signed certificate names the same algorithm.
        if signature != self.parsed.tbs_certificate.signature.oid {
            return None;
        }
        let key = issuer
            .parsed
            .tbs_certificate
            .subject_public_key_info
            .algorithm
            .oid;
        if key == RSA_KEY {
            return match signature {
                RSA_SHA256 => Some(&RSA_PKCS1_2048_8192_SHA256),
                RSA_SHA384 => Some(&RSA_PKCS1_2048_8192_SHA384),
                RSA_SHA512 => Some(&RSA_PKCS1_2048_8192_SHA512),
                _ => None,
            };
        }
        match (issuer.curve()?, signature) {
            (P256, ECDSA_SHA256) => Some(&ECDSA_P256_SHA256_ASN1),
            (P256, ECDSA_SHA384) => Some(&ECDSA_P256_SHA384_ASN1),
            (P384, ECDSA_SHA256) => Some(&ECDSA_P384_SHA256_ASN1),
            (P384, ECDSA_SHA384) => Some(&ECDSA_P384_SHA384_ASN1),
            _ => None,
        }
    }

    fn require_valid(&self, now: UnixSeconds) -> Result<(), AttestationFailure> {
        let validity = &self.parsed.tbs_certificate.validity;
        let begins = validity.not_before.to_unix_duration().as_secs();
        let ends = validity.not_after.to_unix_duration().as_secs();
        if (begins..=ends).contains(&now.0) {
            Ok(())
        } else {
            Err(AttestationFailure::Expired)
        }
    }

    /// Refuses an issuer that says of itself that it is none.
    fn require_authority(&self) -> Result<(), AttestationFailure> {
        let Some(bytes) = self.extension(BASIC_CONSTRAINTS) else {
            return Ok(());
        };
        match BasicConstraints::from_der(bytes) {
            Ok(constraints) if constraints.ca => Ok(()),
            Ok(_) => Err(AttestationFailure::BrokenChain),
            Err(_) => Err(AttestationFailure::Unreadable),
        }
    }
}

/// Verifies a chain, first certificate first, which may end with a root or with a certificate that a root issued. The dates of
/// a root are not judged: it counts because the operator configured it.
pub(super) fn verify_chain(
    chain: &[ChainCertificate],
    roots: &[ChainCertificate],
    validity: Validity,
    is_revoked: impl Fn(&Serial) -> bool,
    now: UnixSeconds,
) -> Result<(), AttestationFailure> {
    let last = chain.last().ok_or(AttestationFailure::Unreadable)?;
    let issued = |root: &&ChainCertificate| {
        root.parsed.tbs_certificate.subject == last.parsed.tbs_certificate.issuer
    };
    let (below, root) = match roots.iter().find(|root| root.is_same_authority(last)) {
        Some(root) => (&chain[..chain.len() - 1], root),
        None => (
            chain,
            roots
                .iter()
                .find(issued)
                .ok_or(AttestationFailure::UnknownRoot)?,
        ),
    };
    if below.is_empty() {
        return Err(AttestationFailure::UnknownRoot);
    }
    if is_revoked(&root.serial()) || chain.iter().any(|one| is_revoked(&one.serial())) {
        return Err(AttestationFailure::Revoked);
    }
    let mut issuer = root;
    for (at, certificate) in below.iter().enumerate().rev() {
        certificate.require_issued_by(issuer)?;
        if at > 0 {
            certificate.require_authority()?;
        }
        if at > 0 || validity == Validity::All {
            certificate.require_valid(now)?;
        }
        issuer = certificate;
    }
    Ok(())
}
