//! Enrolments and PIN resets.

use std::sync::Mutex;

use protocol::{
    chain::ChainValue,
    enrolment::{self, NewKeys, Transcript, TranscriptParts},
    ids::Position,
    keys::{DeviceSecret, EnrolmentSecret, FactorKey, MaskedPinKey, Sign as _, SoftwareKey},
    messages::{
        AttestationChallenge, Claim, Claimed, Finish, Finished, KeyProtection, Opaque, Refused,
    },
    pin::Pin,
    signed::SignedBytes,
};

use super::{Phone, PinnedServer, Reply, client, post, random, read};

/// An enrolment that the phone has claimed and not yet finished.
pub struct Enrolling {
    server: PinnedServer,
    key: SoftwareKey,
    /// The server's answer to the claim.
    pub claimed: Claimed,
}

async fn send_claim(
    server: &PinnedServer,
    secret: &EnrolmentSecret,
    key: &SoftwareKey,
    attestation: Vec<u8>,
) -> Vec<u8> {
    let claim = Claim {
        enrolment: secret.derive_id(),
        token: *secret.derive_token().expose(),
        device_key: key.public_key(),
        protection: KeyProtection::Software,
        attestation: Opaque(attestation),
    };
    let Ok(signed) = SignedBytes::sign(key, &claim);
    let origin = server.origin.as_str();
    let answer = post(&client(), origin, "claim", &signed.to_wire()).await;
    answer.unwrap()
}

impl Enrolling {
    /// Claims an enrolment or PIN reset with this key as T.
    ///
    /// # Errors
    /// If the server refuses.
    ///
    /// # Panics
    /// If the server does not answer.
    pub async fn claim(
        server: &PinnedServer,
        secret: &EnrolmentSecret,
        key: SoftwareKey,
    ) -> Result<Self, Refused> {
        Self::claim_with(server, secret, key, Vec::new()).await
    }

    /// Claims an enrolment with this key as T and the bytes of an attestation.
    ///
    /// # Errors
    /// If the server refuses.
    ///
    /// # Panics
    /// If the server does not answer, or asks for an attestation.
    pub async fn claim_with(
        server: &PinnedServer,
        secret: &EnrolmentSecret,
        key: SoftwareKey,
        attestation: Vec<u8>,
    ) -> Result<Self, Refused> {
        let answer = send_claim(server, secret, &key, attestation).await;
        match read::<Claimed>(&answer, &server.key) {
            Reply::Got(claimed) => Ok(Self {
                server: server.clone(),
                key,
                claimed,
            }),
            Reply::Refused(refused) => Err(refused),
            other => panic!("{other:?}"),
        }
    }

    /// Claims without an attestation, and returns the challenge that the server answers with (`protocol.md` §3.7).
    ///
    /// # Panics
    /// If the server answers anything else.
    pub async fn challenge(
        server: &PinnedServer,
        secret: &EnrolmentSecret,
        key: &SoftwareKey,
    ) -> AttestationChallenge {
        let answer = send_claim(server, secret, key, Vec::new()).await;
        read::<AttestationChallenge>(&answer, &server.key).got()
    }

    /// Makes new keys for this PIN. Returns the signed `finish`, the phone with these keys, and its comparison code.
    ///
    /// # Panics
    /// If the PIN is not four digits.
    #[must_use]
    pub fn make_finish(&self, secret: &EnrolmentSecret, pin: &str) -> (Vec<u8>, Phone, String) {
        let typed = Pin::parse(pin).unwrap();
        let keys = NewKeys {
            pin_key: FactorKey::from_bytes(random()),
            chain: ChainValue::from_bytes(random()),
        };
        let transcript = Transcript::of(&TranscriptParts {
            kind: self.claimed.kind,
            enrolment: self.claimed.enrolment,
            origin: &self.server.origin,
            server_key: &self.server.key,
            nonce: self.claimed.nonce,
            device_key: &self.key.public_key(),
            device: self.claimed.device,
            epoch: self.claimed.epoch,
        });
        let commitment = secret.derive_commitment(&typed);
        let nonce = random();
        let wrapped = enrolment::wrap(&keys, &commitment, &self.claimed.nonce, &transcript, nonce);
        let finish = Finish {
            transcript: Opaque(transcript.as_bytes().to_vec()),
            nonce,
            wrapped: Opaque(wrapped.sealed),
            proof: wrapped.proof,
        };
        let Ok(signed) = SignedBytes::sign(&self.key, &finish);
        let secret = DeviceSecret::from_bytes(random());
        let phone = Phone {
            http: client(),
            server: self.server.clone(),
            device: self.claimed.device,
            key: SoftwareKey::from_scalar(&self.key.to_scalar()).unwrap(),
            masked: MaskedPinKey::mask(&keys.pin_key, &secret, &typed, self.claimed.device),
            secret,
            pin: pin.to_owned(),
            bio_key: None,
            chain: keys.chain,
            position: Position {
                epoch: self.claimed.epoch,
                step: 0,
            },
            traffic: Mutex::default(),
        };
        let comparison_code = enrolment::derive_comparison_code(&commitment, &transcript);
        (signed.to_wire(), phone, comparison_code)
    }

    /// Finishes with this PIN. Returns the phone, its comparison code and the server's answer.
    pub async fn try_finish(
        self,
        secret: &EnrolmentSecret,
        pin: &str,
    ) -> (Phone, String, Reply<Finished>) {
        let (finish, phone, comparison_code) = self.make_finish(secret, pin);
        let reply = phone.send("finish", &finish).await;
        (phone, comparison_code, reply)
    }

    /// Finishes with this PIN. Returns the phone and its comparison code.
    ///
    /// # Panics
    /// If the server refuses.
    pub async fn finish(self, secret: &EnrolmentSecret, pin: &str) -> (Phone, String) {
        let (phone, comparison_code, reply) = self.try_finish(secret, pin).await;
        let _: Finished = reply.got();
        (phone, comparison_code)
    }
}

impl Phone {
    /// Claims an enrolment with a new key.
    ///
    /// # Panics
    /// If the server refuses.
    pub async fn claim(server: &PinnedServer, secret: &EnrolmentSecret) -> Enrolling {
        let key = SoftwareKey::from_scalar(&random()).unwrap();
        Enrolling::claim(server, secret, key).await.unwrap()
    }

    /// Enrols with this PIN, up to the comparison.
    ///
    /// # Panics
    /// If the server refuses.
    pub async fn enrol(server: &PinnedServer, secret: &EnrolmentSecret, pin: &str) -> Self {
        let claimed = Self::claim(server, secret).await;
        claimed.finish(secret, pin).await.0
    }

    /// Takes a PIN reset of its own.
    ///
    /// # Panics
    /// If the server refuses.
    pub async fn reset(self, secret: &EnrolmentSecret, pin: &str) -> Self {
        let claimed = Enrolling::claim(&self.server, secret, self.key).await;
        claimed.unwrap().finish(secret, pin).await.0
    }
}
