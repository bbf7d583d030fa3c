//! The derivations of enrolment and PIN reset on both sides, protocol.md §3: from r and PIN to the proof that both sides
//! know C.

use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::{
    chain::ChainValue,
    crockford,
    derive::{GCM_NONCE_LEN, hkdf, mac, open, seal},
    encode,
    ids::{DeviceId, EnrolmentId, Hash32, Nonce32},
    keys::{EnrolmentSecret, EnrolmentToken, FactorKey, PinCommitment, PublicKey},
    messages::EnrolmentKind,
    origin::Origin,
    pin::Pin,
};

/// Lifetime of an enrolment code in seconds.
pub const LIFETIME_S: u64 = 600;
/// Number of wrong PINs that end an enrolment.
pub const MAX_ATTEMPTS: u8 = 3;

impl EnrolmentSecret {
    /// Derives `eid = HKDF("", r, "cs1/eid")[16]`.
    #[must_use]
    pub fn derive_id(&self) -> EnrolmentId {
        EnrolmentId(*hkdf(b"", self.expose(), "cs1/eid", &[]))
    }

    /// Derives `etok = HKDF("", r, "cs1/etok")[16]`.
    #[must_use]
    pub fn derive_token(&self) -> EnrolmentToken {
        EnrolmentToken::from_bytes(*hkdf(b"", self.expose(), "cs1/etok", &[]))
    }

    /// Derives `C = HKDF(r, PIN, "cs1/pin-commit", eid)`.
    #[must_use]
    pub fn derive_commitment(&self, pin: &Pin) -> PinCommitment {
        let id = self.derive_id();
        PinCommitment::from_bytes(*hkdf(
            self.expose(),
            pin.digits(),
            "cs1/pin-commit",
            &[id.as_bytes()],
        ))
    }
}

/// TBS: the parameters on which both sides agree before any key is sent, protocol.md §3.4.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transcript(Vec<u8>);

/// The fields of TBS.
#[derive(Clone, Debug)]
pub struct TranscriptParts<'a> {
    /// Enrolment or PIN reset, which have different labels.
    pub kind: EnrolmentKind,
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// The server's origin. The phone takes it from the code, the server from its configuration.
    pub origin: &'a Origin,
    /// `S_pub`.
    pub server_key: &'a PublicKey,
    /// `n_s`.
    pub nonce: Nonce32,
    /// `T_pub`.
    pub device_key: &'a PublicKey,
    /// The device.
    pub device: DeviceId,
    /// The epoch that the enrolment begins.
    pub epoch: u64,
}

impl Transcript {
    /// Encodes `E("cs1/enrol" | "cs1/pin-reset", eid, origin, H(S_pub), n_s, T_pub, device, epoch)`.
    #[must_use]
    pub fn of(parts: &TranscriptParts<'_>) -> Self {
        let label = match parts.kind {
            EnrolmentKind::Enrol => "cs1/enrol",
            EnrolmentKind::PinReset => "cs1/pin-reset",
        };
        Self(encode(
            label,
            &[
                parts.enrolment.as_bytes(),
                parts.origin.as_str().as_bytes(),
                parts.server_key.hash().as_bytes(),
                parts.nonce.as_bytes(),
                parts.device_key.as_bytes(),
                parts.device.as_bytes(),
                &parts.epoch.to_be_bytes(),
            ],
        ))
    }

    /// Returns the bytes of TBS.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// The wrapped new keys: nonce, W and P, protocol.md §3.4.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrappedKeys {
    /// The AES-GCM nonce.
    pub nonce: [u8; GCM_NONCE_LEN],
    /// W.
    pub sealed: Vec<u8>,
    /// P.
    pub proof: [u8; 32],
}

/// The keys that the phone sends to the server in an enrolment.
pub struct NewKeys {
    /// `K_pin`.
    pub pin_key: FactorKey,
    /// `O_0`.
    pub chain: ChainValue,
}

/// On the phone: wraps the new keys under C.
#[must_use]
pub fn wrap(
    keys: &NewKeys,
    commitment: &PinCommitment,
    nonce_s: &Nonce32,
    transcript: &Transcript,
    nonce: [u8; GCM_NONCE_LEN],
) -> WrappedKeys {
    let mut plain = Zeroizing::new([0; 64]);
    plain[..32].copy_from_slice(keys.pin_key.expose());
    plain[32..].copy_from_slice(keys.chain.expose());
    let key = hkdf(
        nonce_s.as_bytes(),
        commitment.expose(),
        "cs1/enrol-wrap",
        &[],
    );
    let sealed = seal(&key, &nonce, plain.as_slice(), transcript.as_bytes());
    let proof = derive_proof(commitment, nonce_s, transcript, &nonce, &sealed);
    WrappedKeys {
        nonce,
        sealed,
        proof,
    }
}

/// On the server: verifies P and opens W only afterwards. `None` means that the PIN was wrong.
///
/// # Security
/// AES-GCM does not commit to its key: a crafted W could open under several PINs. P is therefore verified first,
/// protocol.md §3.4.
#[must_use]
pub fn unwrap(
    wrapped: &WrappedKeys,
    commitment: &PinCommitment,
    nonce_s: &Nonce32,
    transcript: &Transcript,
) -> Option<NewKeys> {
    let proof = derive_proof(
        commitment,
        nonce_s,
        transcript,
        &wrapped.nonce,
        &wrapped.sealed,
    );
    if !bool::from(proof.ct_eq(&wrapped.proof)) {
        return None;
    }
    let key = hkdf(
        nonce_s.as_bytes(),
        commitment.expose(),
        "cs1/enrol-wrap",
        &[],
    );
    let plain = open(&key, &wrapped.nonce, &wrapped.sealed, transcript.as_bytes())?;
    let (pin_key, chain) = plain.split_at_checked(32)?;
    Some(NewKeys {
        pin_key: FactorKey::from_slice(pin_key).ok()?,
        chain: ChainValue::from_slice(chain).ok()?,
    })
}

fn derive_proof(
    commitment: &PinCommitment,
    nonce_s: &Nonce32,
    transcript: &Transcript,
    nonce: &[u8; GCM_NONCE_LEN],
    sealed: &[u8],
) -> [u8; 32] {
    let key = hkdf::<32>(
        nonce_s.as_bytes(),
        commitment.expose(),
        "cs1/enrol-proof",
        &[],
    );
    mac(
        key.as_slice(),
        &encode("cs1/proof", &[transcript.as_bytes(), nonce, sealed]),
    )
}

/// Computes `MAC(C, E("cs1/done", TBS, W))`, which proves knowledge of C.
#[must_use]
pub fn derive_done(commitment: &PinCommitment, transcript: &Transcript, sealed: &[u8]) -> [u8; 32] {
    mac(
        commitment.expose(),
        &encode("cs1/done", &[transcript.as_bytes(), sealed]),
    )
}

/// Derives the comparison code: the six characters that page and app show, protocol.md §3.4 and §3.5.
#[must_use]
pub fn derive_comparison_code(commitment: &PinCommitment, transcript: &Transcript) -> String {
    let hash = Hash32::of(transcript.as_bytes());
    crockford::encode(
        &mac(commitment.expose(), &encode("cs1/sas", &[hash.as_bytes()])),
        6,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::{Sign, SoftwareKey};

    fn setup(pin: &str) -> (PinCommitment, Transcript, Nonce32) {
        let r = EnrolmentSecret::from_bytes([1; 16]);
        let server = SoftwareKey::from_scalar(&[2; 32]).unwrap().public_key();
        let device = SoftwareKey::from_scalar(&[3; 32]).unwrap().public_key();
        let nonce = Nonce32([4; 32]);
        let transcript = Transcript::of(&TranscriptParts {
            kind: EnrolmentKind::Enrol,
            enrolment: r.derive_id(),
            origin: &Origin::parse("https://login.example.eu").unwrap(),
            server_key: &server,
            nonce,
            device_key: &device,
            device: DeviceId([5; 16]),
            epoch: 0,
        });
        (
            r.derive_commitment(&Pin::parse(pin).unwrap()),
            transcript,
            nonce,
        )
    }

    fn keys() -> NewKeys {
        NewKeys {
            pin_key: FactorKey::from_bytes([6; 32]),
            chain: ChainValue::from_bytes([7; 32]),
        }
    }

    #[test]
    fn same_pin_then_keys_unwrapped_and_another_pin_then_nothing() {
        let (commitment, transcript, nonce) = setup("4917");
        let wrapped = wrap(&keys(), &commitment, &nonce, &transcript, [8; 12]);
        let opened = unwrap(&wrapped, &commitment, &nonce, &transcript).unwrap();
        assert_eq!(opened.pin_key.expose(), &[6; 32]);
        assert_eq!(opened.chain.expose(), &[7; 32]);
        let (other, ..) = setup("4918");
        assert!(unwrap(&wrapped, &other, &nonce, &transcript).is_none());
    }

    #[test]
    fn right_wrap_with_another_proof_then_never_opened() {
        let (commitment, transcript, nonce) = setup("4917");
        let mut wrapped = wrap(&keys(), &commitment, &nonce, &transcript, [8; 12]);
        wrapped.proof[0] ^= 1;
        assert!(unwrap(&wrapped, &commitment, &nonce, &transcript).is_none());
    }

    #[test]
    fn reset_and_enrolment_then_different_transcripts() {
        let (commitment, transcript, _) = setup("4917");
        assert_eq!(derive_comparison_code(&commitment, &transcript).len(), 6);
        assert_eq!(
            crate::transcript::label(transcript.as_bytes()),
            Ok("cs1/enrol")
        );
    }
}
