//! Signed messages on the wire: `body ‖ signature[64]`, and the proof that one was verified.

use crate::{
    error::ParseError,
    ids::Hash32,
    keys::{BadSignature, PublicKey, Sign, Signature, Verify},
    transcript::MAX_MESSAGE,
};

/// A message kind of the protocol: one label, one layout.
pub trait Message: Sized {
    /// Its label, §1.
    const LABEL: &'static str;

    /// The bytes that are sent and signed.
    fn encode(&self) -> Vec<u8>;

    /// Reads exactly one message of this kind.
    ///
    /// # Errors
    /// [`ParseError`] for anything else.
    fn parse(bytes: &[u8]) -> Result<Self, ParseError>;
}

/// Bytes that claim to be signed; nothing in them is to be believed before [`SignedBytes::verify`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedBytes {
    body: Vec<u8>,
    signature: Signature,
}

/// Why a signed message was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VerifyError {
    /// Not of the expected layout.
    #[error(transparent)]
    Parse(#[from] ParseError),
    /// The signature is not the expected key's.
    #[error(transparent)]
    Signature(#[from] BadSignature),
}

impl SignedBytes {
    /// Splits what came over the wire.
    ///
    /// # Errors
    /// [`ParseError::TooLarge`] past the cap, [`ParseError::CutShort`] if there is not even a signature.
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

    /// Signs a message.
    ///
    /// # Errors
    /// Whatever keeps the key's holder from signing.
    pub fn sign<K: Sign>(key: &K, message: &impl Message) -> Result<Self, K::Error> {
        let body = message.encode();
        let signature = key.sign(&body)?;
        Ok(Self { body, signature })
    }

    /// What goes over the wire.
    #[must_use]
    pub fn to_wire(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.body.len() + 64);
        out.extend_from_slice(&self.body);
        out.extend_from_slice(&self.signature.0);
        out
    }

    /// SHA-256 of the signed bytes: what answers refer to.
    #[must_use]
    pub fn hash(&self) -> Hash32 {
        Hash32::of(&self.body)
    }

    /// The label, to choose how to read the rest.
    ///
    /// # Errors
    /// [`ParseError`] if there is none.
    pub fn label(&self) -> Result<&str, ParseError> {
        crate::transcript::label(&self.body)
    }

    /// Reads the message without believing it, to find the key that it must be verified with.
    ///
    /// # Errors
    /// [`ParseError`] if it is not of this kind.
    pub fn peek<M: Message>(&self) -> Result<M, ParseError> {
        M::parse(&self.body)
    }

    /// Verifies and reads.
    ///
    /// # Errors
    /// [`VerifyError`] if it is not of this kind or not signed by this key.
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

/// A message whose signature was checked. Only [`SignedBytes::verify`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified<M> {
    message: M,
    hash: Hash32,
}

impl<M> Verified<M> {
    /// SHA-256 of the signed bytes.
    #[must_use]
    pub const fn hash(&self) -> Hash32 {
        self.hash
    }

    /// Gives up the proof and keeps the message.
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
