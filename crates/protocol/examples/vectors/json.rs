//! The representation of values in the files: bytes as lower-case hex, errors by name.

use countersign_protocol::{
    ParseError, encode,
    ids::Hash32,
    keys::{Sign, SoftwareKey},
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// Declares a record of a file. The order of its fields is the order in the file.
macro_rules! record {
    ($($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident : $type:ty),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct $name { $($(#[$fdoc])* pub(crate) $field: $type),+ }
    )+};
}
pub(crate) use record;

/// Bytes, written as hex.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Hex(pub(crate) Vec<u8>);

impl Hex {
    /// Returns exactly `N` bytes.
    pub(crate) fn array<const N: usize>(&self) -> [u8; N] {
        self.0
            .as_slice()
            .try_into()
            .expect("the specification determines its length")
    }
}

/// Converts bytes of any type.
pub(crate) fn hex(bytes: impl AsRef<[u8]>) -> Hex {
    Hex(bytes.as_ref().to_vec())
}

fn text(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl core::fmt::Debug for Hex {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&text(&self.0))
    }
}

impl Serialize for Hex {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&text(&self.0))
    }
}

impl<'de> Deserialize<'de> for Hex {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let digits = String::deserialize(from)?;
        let pair = |at: usize| {
            let pair = digits.get(at..at + 2)?;
            let lower = pair.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
            lower.then(|| u8::from_str_radix(pair, 16).ok())?
        };
        (0..digits.len())
            .step_by(2)
            .map(pair)
            .collect::<Option<_>>()
            .map(Self)
            .ok_or_else(|| D::Error::custom("not lower-case hex"))
    }
}

record! {
    /// A message on the wire.
    Wire {
        /// The signed bytes.
        body: Hex,
        /// SHA-256 of the body.
        hash: Hex,
        /// A signature according to RFC 6979, which is reproducible; other signers may produce another one.
        signature: Hex,
    }
    /// A key that only the vectors use.
    KeyPair {
        /// 32 bytes, big-endian.
        scalar: Hex,
        /// 65 bytes, uncompressed.
        public: Hex,
    }
}

impl Wire {
    pub(crate) fn sign(key: &SoftwareKey, body: Vec<u8>) -> Self {
        let Ok(signature) = key.sign(&body);
        Self {
            hash: hex(Hash32::of(&body).0),
            signature: hex(signature.0),
            body: Hex(body),
        }
    }

    /// Returns `body ‖ signature`.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        [self.body.0.as_slice(), &self.signature.0].concat()
    }
}

impl KeyPair {
    pub(crate) fn of(key: &SoftwareKey) -> Self {
        Self {
            scalar: hex(key.to_scalar().as_slice()),
            public: hex(key.public_key().as_bytes()),
        }
    }

    pub(crate) fn key(&self) -> SoftwareKey {
        SoftwareKey::from_scalar(&self.scalar.array()).expect("a scalar of the group")
    }
}

/// Returns E of fields of any type.
pub(crate) fn e(label: &str, fields: &[&dyn AsRef<[u8]>]) -> Vec<u8> {
    let fields: Vec<&[u8]> = fields.iter().map(|field| (*field).as_ref()).collect();
    encode(label, &fields)
}

/// Returns the name of an error in the files.
pub(crate) const fn error_name(error: ParseError) -> &'static str {
    match error {
        ParseError::TooLarge => "too-large",
        ParseError::CutShort => "cut-short",
        ParseError::TrailingBytes => "trailing-bytes",
        ParseError::WrongLabel => "wrong-label",
        ParseError::WrongCount => "wrong-count",
        ParseError::BadField => "bad-field",
        ParseError::BadText => "bad-text",
        ParseError::NotACode => "not-a-code",
        ParseError::NewerVersion => "newer-version",
        ParseError::Mistyped => "mistyped",
        ParseError::MistypedDigits => "mistyped-digits",
        ParseError::InsecureOrigin => "insecure-origin",
    }
}
