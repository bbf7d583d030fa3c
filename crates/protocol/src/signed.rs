//! Signed messages on the wire, `body ‖ signature[64]` (protocol.md §1.3), and the proof that a signature was verified.

use crate::{
    error::ParseError,
    ids::Hash32,
    keys::{BadSignature, PublicKey, Sign, Signature, Verify},
    transcript::MAX_MESSAGE,
};

/// A kind of message: one label and one layout.
pub trait Message: Sized {
    /// The label, protocol.md §1.1.
    const LABEL: &'static str;

    /// Encodes the bytes that are sent and signed.
    fn encode(&self) -> Vec<u8>;

    /// Parses exactly one message of this kind.
    ///
    /// # Errors
    /// [`ParseError`] if the bytes are not exactly one message of this kind.
    fn parse(bytes: &[u8]) -> Result<Self, ParseError>;
}

/// Bytes with a signature that is not verified yet. Their content must not be trusted before [`SignedBytes::verify`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedBytes {
    body: Vec<u8>,
    signature: Signature,
}

/// The reasons for which [`SignedBytes::verify`] does not accept a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VerifyError {
    /// The layout is not the expected one.
    #[error(transparent)]
    Parse(#[from] ParseError),
    /// The signature is not the expected key's.
    #[error(transparent)]
    Signature(#[from] BadSignature),
}

impl SignedBytes {
    /// Splits the bytes of the wire into body and signature.
    ///
    /// # Errors
    /// [`ParseError::TooLarge`] for more than [`MAX_MESSAGE`] + 64 bytes, [`ParseError::CutShort`] for fewer than 64.
    pub fn from_wire(bytes: &[u8]) -> Result<Self, ParseError> {
        if bytes.len() > MAX_MESSAGE + 64 {
            return Err(ParseError::TooLarge);
        }
        let (body, signature) = bytes.split_last_chunk::<64>().ok_or(ParseError::CutShort)?;
        Ok(Self {
            body: body.to_vec(),
            signature: Signature(*signature),
        })
    }

    /// Encodes and signs a message.
    ///
    /// # Errors
    /// The error of [`Sign::sign`].
    pub fn sign<K: Sign>(key: &K, message: &impl Message) -> Result<Self, K::Error> {
        let body = message.encode();
        let signature = key.sign(&body)?;
        Ok(Self { body, signature })
    }

    /// Returns the bytes for the wire: body and signature.
    #[must_use]
    pub fn to_wire(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.body.len() + 64);
        out.extend_from_slice(&self.body);
        out.extend_from_slice(&self.signature.0);
        out
    }

    /// Returns SHA-256 of the body, to which answers refer.
    #[must_use]
    pub fn hash(&self) -> Hash32 {
        Hash32::of(&self.body)
    }

    /// Returns the label of the body, which determines the kind of message.
    ///
    /// # Errors
    /// The errors of [`transcript::label`](crate::transcript::label).
    pub fn label(&self) -> Result<&str, ParseError> {
        crate::transcript::label(&self.body)
    }

    /// Parses the message without verification, to find the key for [`SignedBytes::verify`].
    ///
    /// # Errors
    /// [`ParseError`] if the body is not a message of this kind.
    pub fn peek<M: Message>(&self) -> Result<M, ParseError> {
        M::parse(&self.body)
    }

    /// Verifies the signature and parses the message.
    ///
    /// # Errors
    /// [`VerifyError`] if the body is not a message of this kind, or is not signed by this key.
    pub fn verify<M: Message>(
        &self,
        key: &PublicKey,
        verifier: &impl Verify,
    ) -> Result<Verified<M>, VerifyError> {
        verifier.verify(key, &self.body, &self.signature)?;
        Ok(Verified {
            message: M::parse(&self.body)?,
            hash: self.hash(),
        })
    }
}

/// A message whose signature was verified. Only [`SignedBytes::verify`] creates a value of this type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified<M> {
    message: M,
    hash: Hash32,
}

impl<M> Verified<M> {
    /// Returns SHA-256 of the signed body.
    #[must_use]
    pub const fn hash(&self) -> Hash32 {
        self.hash
    }

    /// Returns the message and drops the proof of verification.
    #[must_use]
    pub fn into_inner(self) -> M {
        self.message
    }
}

impl<M> core::ops::Deref for Verified<M> {
    type Target = M;

    fn deref(&self) -> &M {
        &self.message
    }
}
