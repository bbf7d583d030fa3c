//! Apple's App Attest: the attestation object, as Apple's documentation "Validating apps that connect to your server" has it.

use ciborium::Value;
use der::{AnyRef, Decode as _, Reader as _, SliceReader, Tag, TagNumber, Tagged as _};
use protocol::{ids::Hash32, messages::MAX_CERTIFICATE};
use subtle::ConstantTimeEq as _;
use x509_cert::der::oid::ObjectIdentifier;

use super::certificate::ChainCertificate;
use crate::domain::attestation::{AppleEnvironment, AttestationFailure};

/// The extension of the first certificate with the nonce.
const NONCE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113635.100.8.2");
/// The nesting that CBOR may have; an attestation object has 3 levels.
const MAX_DEPTH: usize = 4;
/// The first certificates of an attestation object: Apple sends two.
const MAX_CHAIN: usize = 4;

/// The `aaguid` of the attestations of an environment.
const fn aaguid(environment: AppleEnvironment) -> &'static [u8; 16] {
    match environment {
        AppleEnvironment::Production => b"appattest\0\0\0\0\0\0\0",
        AppleEnvironment::Development => b"appattestdevelop",
    }
}

/// An attestation object.
pub(super) struct AttestationObject {
    /// The certificates, first one first.
    pub(super) chain: Vec<ChainCertificate>,
    auth_data: Vec<u8>,
}

impl AttestationObject {
    /// Reads one object in CBOR, and nothing after it.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, AttestationFailure> {
        let mut rest = bytes;
        let object: Value = ciborium::de::from_reader_with_recursion_limit(&mut rest, MAX_DEPTH)
            .map_err(|_| AttestationFailure::Unreadable)?;
        if !rest.is_empty() {
            return Err(AttestationFailure::Unreadable);
        }
        let unreadable = AttestationFailure::Unreadable;
        if entry(&object, "fmt").and_then(Value::as_text) != Some("apple-appattest") {
            return Err(unreadable);
        }
        let auth_data = entry(&object, "authData").and_then(Value::as_bytes);
        let chain = entry(&object, "attStmt").and_then(|statement| entry(statement, "x5c"));
        let chain = chain.and_then(Value::as_array).ok_or(unreadable)?;
        if chain.len() > MAX_CHAIN {
            return Err(AttestationFailure::TooLarge);
        }
        let certificate = |value: &Value| {
            let der = value.as_bytes().ok_or(unreadable)?;
            if der.len() > MAX_CERTIFICATE {
                return Err(AttestationFailure::TooLarge);
            }
            ChainCertificate::parse(der)
        };
        Ok(Self {
            chain: chain.iter().map(certificate).collect::<Result<_, _>>()?,
            auth_data: auth_data.ok_or(unreadable)?.clone(),
        })
    }

    /// Judges the statement of an object whose chain was verified. `client_data` is what the app has hashed for it.
    pub(super) fn judge(
        &self,
        key_id: &[u8; 32],
        client_data: &[u8],
        app_ids: &[String],
        environment: AppleEnvironment,
    ) -> Result<(), AttestationFailure> {
        let first = self.chain.first().ok_or(AttestationFailure::Unreadable)?;
        let others = &self.chain[1..];
        if others.iter().any(|one| one.extension(NONCE).is_some()) {
            return Err(AttestationFailure::Misplaced);
        }
        let extension = first
            .extension(NONCE)
            .ok_or(AttestationFailure::Misplaced)?;
        let signed = nonce(extension).ok_or(AttestationFailure::Unreadable)?;
        let wanted = [&self.auth_data[..], &Hash32::of(client_data).0].concat();
        if !bool::from(signed.ct_eq(&Hash32::of(&wanted).0)) {
            return Err(AttestationFailure::Challenge);
        }
        let id = Hash32::of(first.public_key()).0;
        let data = AuthData::parse(&self.auth_data).ok_or(AttestationFailure::Unreadable)?;
        if !first.is_p256() || id != *key_id || data.credential_id != *key_id {
            return Err(AttestationFailure::OtherKey);
        }
        if data.counter != 0 {
            return Err(AttestationFailure::KeyProperties);
        }
        let is_ours = |app: &String| Hash32::of(app.as_bytes()).0 == data.app_hash;
        if !app_ids.iter().any(is_ours) || data.aaguid != *aaguid(environment) {
            return Err(AttestationFailure::App);
        }
        Ok(())
    }
}

/// The part of the authenticator data that is judged (`WebAuthn` §6.1). The key in CBOR follows; the certificate has it too.
struct AuthData {
    app_hash: [u8; 32],
    counter: u32,
    aaguid: [u8; 16],
    credential_id: [u8; 32],
}

impl AuthData {
    fn parse(bytes: &[u8]) -> Option<Self> {
        let (app_hash, rest) = bytes.split_first_chunk()?;
        let (_flags, rest) = rest.split_first()?;
        let (counter, rest) = rest.split_first_chunk()?;
        let (aaguid, rest) = rest.split_first_chunk()?;
        let (length, rest) = rest.split_first_chunk()?;
        let (credential_id, _) = rest.split_first_chunk()?;
        (u16::from_be_bytes(*length) == 32).then_some(Self {
            app_hash: *app_hash,
            counter: u32::from_be_bytes(*counter),
            aaguid: *aaguid,
            credential_id: *credential_id,
        })
    }
}

/// The nonce in the extension: a sequence with one octet string of 32 bytes, tagged 1.
fn nonce(extension: &[u8]) -> Option<&[u8]> {
    let sequence = AnyRef::from_der(extension).ok()?;
    if sequence.tag() != Tag::Sequence {
        return None;
    }
    let mut reader = SliceReader::new(sequence.value()).ok()?;
    let tagged = AnyRef::decode(&mut reader).ok()?;
    if !reader.is_finished() || tagged.tag() != TagNumber(1).context_specific(true) {
        return None;
    }
    let octets = AnyRef::from_der(tagged.value()).ok()?;
    (octets.tag() == Tag::OctetString).then(|| octets.value())
}

fn entry<'a>(map: &'a Value, key: &str) -> Option<&'a Value> {
    let found = map
        .as_map()?
        .iter()
        .find(|(name, _)| name.as_text() == Some(key));
    found.map(|(_, value)| value)
}
