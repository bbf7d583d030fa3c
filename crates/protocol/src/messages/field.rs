//! The encoding of field types, protocol.md §1.2. Each type determines its shape and its maximum length.

use crate::{
    error::ParseError,
    ids::{DeviceId, EnrolmentId, Hash32, Nonce16, Nonce32, RequestId, UnixSeconds},
    keys::PublicKey,
    origin::Origin,
    text::Text,
};

/// A type of field in a message.
pub trait Field: Sized {
    /// Encodes the value.
    fn put(&self) -> Vec<u8>;

    /// Parses a value.
    ///
    /// # Errors
    /// [`ParseError`] if the bytes are not a value of this type.
    fn take(bytes: &[u8]) -> Result<Self, ParseError>;
}

macro_rules! field_by_bytes {
    ($($type:ty),+ $(,)?) => {$(
        impl Field for $type {
            fn put(&self) -> Vec<u8> {
                self.as_bytes().to_vec()
            }

            fn take(bytes: &[u8]) -> Result<Self, ParseError> {
                Self::try_from(bytes)
            }
        }
    )+};
}

field_by_bytes!(
    DeviceId,
    RequestId,
    EnrolmentId,
    Nonce16,
    Nonce32,
    Hash32,
    PublicKey
);

impl<const N: usize> Field for [u8; N] {
    fn put(&self) -> Vec<u8> {
        self.to_vec()
    }

    fn take(bytes: &[u8]) -> Result<Self, ParseError> {
        bytes.try_into().map_err(|_| ParseError::BadField)
    }
}

impl Field for u64 {
    fn put(&self) -> Vec<u8> {
        self.to_be_bytes().to_vec()
    }

    fn take(bytes: &[u8]) -> Result<Self, ParseError> {
        bytes
            .try_into()
            .map(Self::from_be_bytes)
            .map_err(|_| ParseError::BadField)
    }
}

impl Field for u8 {
    fn put(&self) -> Vec<u8> {
        vec![*self]
    }

    fn take(bytes: &[u8]) -> Result<Self, ParseError> {
        <[Self; 1]>::take(bytes).map(|[b]| b)
    }
}

impl Field for UnixSeconds {
    fn put(&self) -> Vec<u8> {
        self.0.put()
    }

    fn take(bytes: &[u8]) -> Result<Self, ParseError> {
        u64::take(bytes).map(Self)
    }
}

impl<const MAX: usize> Field for Text<MAX> {
    fn put(&self) -> Vec<u8> {
        self.as_str().as_bytes().to_vec()
    }

    fn take(bytes: &[u8]) -> Result<Self, ParseError> {
        Self::try_from(bytes)
    }
}

impl Field for Origin {
    fn put(&self) -> Vec<u8> {
        self.as_str().as_bytes().to_vec()
    }

    fn take(bytes: &[u8]) -> Result<Self, ParseError> {
        Self::try_from(bytes)
    }
}

/// `x[0|n]`: empty bytes are `None`.
impl<T: Field> Field for Option<T> {
    fn put(&self) -> Vec<u8> {
        self.as_ref().map_or_else(Vec::new, Field::put)
    }

    fn take(bytes: &[u8]) -> Result<Self, ParseError> {
        if bytes.is_empty() {
            Ok(None)
        } else {
            T::take(bytes).map(Some)
        }
    }
}

/// `x[≤n]`: at most `MAX` bytes that another layer parses, 4,096 unless stated.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Opaque<const MAX: usize = 4_096>(pub Vec<u8>);

impl<const MAX: usize> Field for Opaque<MAX> {
    fn put(&self) -> Vec<u8> {
        self.0.clone()
    }

    fn take(bytes: &[u8]) -> Result<Self, ParseError> {
        if bytes.len() > MAX {
            Err(ParseError::TooLarge)
        } else {
            Ok(Self(bytes.to_vec()))
        }
    }
}
