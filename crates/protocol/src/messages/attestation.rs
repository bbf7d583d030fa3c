//! The attestation of T, protocol.md §3.7.

use super::{Field, Opaque, codes::AttestationFormat};
use crate::{
    error::ParseError,
    ids::{EnrolmentId, Hash32},
    keys::PublicKey,
    signed::Message,
    transcript,
};

/// Maximum number of certificates of an attestation, protocol.md §3.7.
pub const MAX_CERTIFICATES: usize = 6;
/// Maximum size of one certificate in bytes, protocol.md §3.7.
pub const MAX_CERTIFICATE: usize = 4_096;
/// Maximum size of an attestation object of App Attest in bytes, protocol.md §3.7.
pub const MAX_ATTESTATION_OBJECT: usize = 10_240;
/// Maximum size of an attestation in a claim in bytes, protocol.md §3.3.
pub const MAX_ATTESTATION: usize = 15_360;

/// The bytes before the certificates: label, number of fields, and the format with its length.
const HEAD: usize = 16 + 1 + 3;

message!(
    /// protocol.md §3.7, signed by S: the answer to a [`Claim`](super::Claim) without an attestation, where the server wants one.
    AttestationChallenge = "cs1/attest" {
        /// The enrolment.
        enrolment: EnrolmentId,
        /// `T_pub` of the claim.
        device_key: PublicKey,
        /// The challenge of this enrolment.
        challenge: [u8; 32],
        /// `S_pub`.
        server_key: PublicKey,
    }
);

/// A certificate in DER.
pub type CertificateBytes = Opaque<MAX_CERTIFICATE>;
/// An attestation object in CBOR.
pub type AttestationObjectBytes = Opaque<MAX_ATTESTATION_OBJECT>;

/// protocol.md §3.7: the platform's statement about T, or the reason for which there is none. Part of a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attestation {
    /// Android's certificates, the one of T first, 1 to [`MAX_CERTIFICATES`].
    Android(Vec<CertificateBytes>),
    /// Apple's App Attest, by a key of its own.
    AppAttest {
        /// The id of that key.
        key_id: [u8; 32],
        /// The attestation object.
        object: AttestationObjectBytes,
    },
    /// The platform has no attestation.
    NoneHere,
    /// The platform has one, and it failed.
    Failed,
}

impl Attestation {
    /// Android's certificates in DER, the one of T first.
    #[must_use]
    pub fn of_chain(chain: Vec<Vec<u8>>) -> Self {
        Self::Android(chain.into_iter().map(Opaque).collect())
    }

    /// A statement of App Attest by the key with this id.
    #[must_use]
    pub const fn of_app(key_id: [u8; 32], object: Vec<u8>) -> Self {
        Self::AppAttest {
            key_id,
            object: Opaque(object),
        }
    }

    /// The same, if its sizes are within the bounds of protocol.md §3.7; a platform that gives more has failed.
    #[must_use]
    pub fn within_bounds(self) -> Self {
        let fits = match &self {
            Self::Android(chain) => {
                let total: usize = chain.iter().map(|one| one.0.len() + 2).sum();
                (1..=MAX_CERTIFICATES).contains(&chain.len())
                    && chain.iter().all(|one| one.0.len() <= MAX_CERTIFICATE)
                    && total + HEAD <= MAX_ATTESTATION
            }
            Self::AppAttest { object, .. } => object.0.len() <= MAX_ATTESTATION_OBJECT,
            Self::NoneHere | Self::Failed => true,
        };
        if fits { self } else { Self::Failed }
    }
}

impl AsRef<[u8]> for CertificateBytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Message for Attestation {
    const LABEL: &'static str = "cs1/attestation";

    fn encode(&self) -> Vec<u8> {
        let (format, parts) = match self {
            Self::Android(chain) => (
                AttestationFormat::Android,
                chain.iter().map(Field::put).collect(),
            ),
            Self::AppAttest { key_id, object } => (
                AttestationFormat::AppAttest,
                vec![key_id.put(), object.put()],
            ),
            Self::NoneHere => (AttestationFormat::NoneHere, Vec::new()),
            Self::Failed => (AttestationFormat::Failed, Vec::new()),
        };
        let format = format.put();
        let fields: Vec<&[u8]> = std::iter::once(&format)
            .chain(&parts)
            .map(Vec::as_slice)
            .collect();
        transcript::encode(Self::LABEL, &fields)
    }

    fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        let fields = transcript::decode(Self::LABEL, bytes)?;
        let (format, parts) = fields.split_first().ok_or(ParseError::WrongCount)?;
        match (AttestationFormat::take(format)?, parts) {
            (AttestationFormat::Android, chain)
                if (1..=MAX_CERTIFICATES).contains(&chain.len()) =>
            {
                let chain = chain.iter().map(|certificate| Opaque::take(certificate));
                Ok(Self::Android(chain.collect::<Result<_, _>>()?))
            }
            (AttestationFormat::AppAttest, [key_id, object]) => Ok(Self::AppAttest {
                key_id: Field::take(key_id)?,
                object: Field::take(object)?,
            }),
            (AttestationFormat::NoneHere, []) => Ok(Self::NoneHere),
            (AttestationFormat::Failed, []) => Ok(Self::Failed),
            _ => Err(ParseError::WrongCount),
        }
    }
}

/// SHA-256 of the client data of App Attest for the bytes of a public key, protocol.md §3.7.
#[must_use]
pub fn client_data_hash(challenge: &[u8; 32], device_key: &[u8; 65]) -> [u8; 32] {
    Hash32::of(&transcript::encode(
        "cs1/attested",
        &[challenge, device_key],
    ))
    .0
}

/// The client data of App Attest, protocol.md §3.7: the app's key of App Attest speaks for this T.
#[must_use]
pub fn attested_client_data(challenge: &[u8; 32], device_key: &PublicKey) -> Vec<u8> {
    transcript::encode("cs1/attested", &[challenge, device_key.as_bytes()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn platform_gives_more_than_the_bounds_then_it_has_failed() {
        let chain = |sizes: &[usize]| {
            let chain = sizes.iter().map(|size| Opaque(vec![7; *size]));
            Attestation::Android(chain.collect())
        };
        // 3 times 4,096 and one of 3,044 fill 15,360 bytes with their lengths.
        let full = chain(&[4_096, 4_096, 4_096, 3_044]);
        assert_eq!(full.encode().len(), MAX_ATTESTATION);
        assert_eq!(full.clone().within_bounds(), full);
        for bad in [
            chain(&[]),
            chain(&[1; 7]),
            chain(&[4_097]),
            chain(&[4_096, 4_096, 4_096, 3_045]),
            Attestation::AppAttest {
                key_id: [0; 32],
                object: Opaque(vec![7; MAX_ATTESTATION_OBJECT + 1]),
            },
        ] {
            assert_eq!(bad.within_bounds(), Attestation::Failed);
        }
    }
}
