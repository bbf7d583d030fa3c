//! Android's key attestation: the extension 1.3.6.1.4.1.11129.2.1.17 of the first certificate, as the schema of AOSP's
//! documentation has it (`KeyDescription`).
//!
//! The structure is read by hand over `der`, at a fixed depth: no value in it makes the reader nest.

use der::{AnyRef, Decode as _, Reader as _, SliceReader, Tag, Tagged as _};
use subtle::ConstantTimeEq as _;
use x509_cert::der::oid::ObjectIdentifier;

use super::{Expected, certificate::ChainCertificate};
use crate::config::AndroidApp;
use crate::domain::attestation::{AttestationFailure, AttestedBy};

/// The extension with the `KeyDescription`.
const KEY_DESCRIPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.11129.2.1.17");
/// The versions that AOSP documents: Keymaster 2 to 4.1, KeyMint 1 to 4.
const VERSIONS: [u64; 8] = [1, 2, 3, 4, 100, 200, 300, 400];
/// The largest number of values of one sequence or set.
pub(super) const MAX_ITEMS: usize = 64;

// Tags of KeyMint (`hardware/interfaces/security/keymint/aidl/.../Tag.aidl`).
const PURPOSE: u32 = 1;
const ALGORITHM: u32 = 2;
const ALL_APPLICATIONS: u32 = 600;
const ORIGIN: u32 = 702;
const ROOT_OF_TRUST: u32 = 704;
const ATTESTATION_APPLICATION_ID: u32 = 709;

// Values of these tags.
const PURPOSE_SIGN: u64 = 2;
const ALGORITHM_EC: u64 = 3;
const ORIGIN_GENERATED: u64 = 0;
const BOOT_VERIFIED: u8 = 0;

/// A structure that is not the documented one.
struct Unreadable;

impl From<Unreadable> for AttestationFailure {
    fn from(_: Unreadable) -> Self {
        Self::Unreadable
    }
}

/// Judges the statement of a chain whose signatures were verified.
pub(super) fn judge(
    chain: &[ChainCertificate],
    expected: &Expected<'_>,
    apps: &[AndroidApp],
) -> Result<AttestedBy, AttestationFailure> {
    let [first, others @ ..] = chain else {
        return Err(AttestationFailure::Unreadable);
    };
    // Only the statement nearest the root counts: a key that an app holds could sign a certificate with any statement below.
    if others
        .iter()
        .any(|one| one.extension(KEY_DESCRIPTION).is_some())
    {
        return Err(AttestationFailure::Misplaced);
    }
    let bytes = first
        .extension(KEY_DESCRIPTION)
        .ok_or(AttestationFailure::Misplaced)?;
    let description = KeyDescription::parse(bytes)?;
    if !VERSIONS.contains(&description.version) {
        return Err(AttestationFailure::Version);
    }
    if !bool::from(description.challenge.ct_eq(expected.challenge)) {
        return Err(AttestationFailure::Challenge);
    }
    if !first.is_p256() || first.public_key() != expected.key.as_bytes() {
        return Err(AttestationFailure::OtherKey);
    }
    let holder = description.holder()?;
    description.require_verified_boot()?;
    description.require_signing_key()?;
    description.require_app(apps)?;
    Ok(holder)
}

/// The part of `KeyDescription` that is judged.
struct KeyDescription<'a> {
    version: u64,
    attestation_level: u8,
    key_level: u8,
    challenge: &'a [u8],
    software: AuthorizationList<'a>,
    hardware: AuthorizationList<'a>,
}

impl<'a> KeyDescription<'a> {
    fn parse(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        let fields = sequence(whole(bytes)?)?;
        let [
            version,
            attestation_level,
            _,
            key_level,
            challenge,
            _,
            software,
            hardware,
        ] = fields.try_into().map_err(|_| Unreadable)?;
        Ok(Self {
            version: integer(version)?,
            attestation_level: enumerated(attestation_level)?,
            key_level: enumerated(key_level)?,
            challenge: octets(challenge)?,
            software: AuthorizationList::parse(software)?,
            hardware: AuthorizationList::parse(hardware)?,
        })
    }

    /// Both levels must be the same: of the key, and of the part that made the statement.
    fn holder(&self) -> Result<AttestedBy, AttestationFailure> {
        match (self.attestation_level, self.key_level) {
            (1, 1) => Ok(AttestedBy::TrustedEnvironment),
            (2, 2) => Ok(AttestedBy::SecureElement),
            _ => Err(AttestationFailure::Software),
        }
    }

    fn require_verified_boot(&self) -> Result<(), AttestationFailure> {
        let root = self
            .hardware
            .get(ROOT_OF_TRUST)
            .ok_or(AttestationFailure::Boot)?;
        let fields = sequence(root)?;
        // Since version 3 a hash of what was started follows.
        let [_, locked, state, ..] = fields[..] else {
            return Err(AttestationFailure::Unreadable);
        };
        if boolean(locked)? && enumerated(state)? == BOOT_VERIFIED {
            Ok(())
        } else {
            Err(AttestationFailure::Boot)
        }
    }

    fn require_signing_key(&self) -> Result<(), AttestationFailure> {
        let purposes = match self.hardware.get(PURPOSE) {
            Some(purposes) => integers(set(purposes)?)?,
            None => Vec::new(),
        };
        let number = |tag| self.hardware.get(tag).map(integer).transpose();
        let fits = purposes == [PURPOSE_SIGN]
            && number(ALGORITHM)? == Some(ALGORITHM_EC)
            && number(ORIGIN)? == Some(ORIGIN_GENERATED);
        // A key for all apps belongs to none.
        let shared = [&self.software, &self.hardware]
            .iter()
            .any(|list| list.get(ALL_APPLICATIONS).is_some());
        if fits && !shared {
            Ok(())
        } else {
            Err(AttestationFailure::KeyProperties)
        }
    }

    /// The system names the app, outside of the secure hardware; the verified boot says that it is the real system.
    fn require_app(&self, apps: &[AndroidApp]) -> Result<(), AttestationFailure> {
        let id = self
            .software
            .get(ATTESTATION_APPLICATION_ID)
            .ok_or(AttestationFailure::App)?;
        let [packages, signers] = sequence(whole(octets(id)?)?)?
            .try_into()
            .map_err(|_| AttestationFailure::Unreadable)?;
        let [package] = set(packages)?[..] else {
            // More than one app shares the key.
            return Err(AttestationFailure::App);
        };
        let [name, _] = sequence(package)?
            .try_into()
            .map_err(|_| AttestationFailure::Unreadable)?;
        let name = octets(name)?;
        let signers = set(signers)?
            .into_iter()
            .map(octets)
            .collect::<Result<Vec<_>, _>>()?;
        let is_known = |app: &AndroidApp| {
            app.package.as_bytes() == name
                && !signers.is_empty()
                && signers.iter().all(|signer| is_signer(app, signer))
        };
        if apps.iter().any(is_known) {
            Ok(())
        } else {
            Err(AttestationFailure::App)
        }
    }
}

/// Whether SHA-256 of a signer's certificate is among those of an app.
fn is_signer(app: &AndroidApp, digest: &[u8]) -> bool {
    let pairs: Vec<String> = digest.iter().map(|byte| format!("{byte:02X}")).collect();
    app.sha256_fingerprints.contains(&pairs.join(":"))
}

/// The values of an `AuthorizationList`, by the numbers of their tags.
struct AuthorizationList<'a>(Vec<(u32, AnyRef<'a>)>);

impl<'a> AuthorizationList<'a> {
    fn parse(list: AnyRef<'a>) -> Result<Self, Unreadable> {
        let mut found: Vec<(u32, AnyRef<'a>)> = Vec::new();
        for item in sequence(list)? {
            let Tag::ContextSpecific {
                constructed: true,
                number,
            } = item.tag()
            else {
                return Err(Unreadable);
            };
            if found.iter().any(|(known, _)| *known == number.value()) {
                return Err(Unreadable);
            }
            found.push((number.value(), whole(item.value())?));
        }
        Ok(Self(found))
    }

    fn get(&self, tag: u32) -> Option<AnyRef<'a>> {
        let found = self.0.iter().find(|(known, _)| *known == tag);
        found.map(|(_, value)| *value)
    }
}

/// One value, and nothing after it.
fn whole(bytes: &[u8]) -> Result<AnyRef<'_>, Unreadable> {
    AnyRef::from_der(bytes).map_err(|_| Unreadable)
}

fn items<'a>(any: AnyRef<'a>, tag: Tag) -> Result<Vec<AnyRef<'a>>, Unreadable> {
    if any.tag() != tag {
        return Err(Unreadable);
    }
    let mut reader = SliceReader::new(any.value()).map_err(|_| Unreadable)?;
    let mut found = Vec::new();
    while !reader.is_finished() {
        if found.len() == MAX_ITEMS {
            return Err(Unreadable);
        }
        found.push(AnyRef::decode(&mut reader).map_err(|_| Unreadable)?);
    }
    Ok(found)
}

fn sequence(any: AnyRef<'_>) -> Result<Vec<AnyRef<'_>>, Unreadable> {
    items(any, Tag::Sequence)
}

fn set(any: AnyRef<'_>) -> Result<Vec<AnyRef<'_>>, Unreadable> {
    items(any, Tag::Set)
}

fn integers(all: Vec<AnyRef<'_>>) -> Result<Vec<u64>, Unreadable> {
    all.into_iter().map(integer).collect()
}

fn integer(any: AnyRef<'_>) -> Result<u64, Unreadable> {
    any.decode_as().map_err(|_| Unreadable)
}

fn octets(any: AnyRef<'_>) -> Result<&[u8], Unreadable> {
    if any.tag() == Tag::OctetString {
        Ok(any.value())
    } else {
        Err(Unreadable)
    }
}

fn enumerated(any: AnyRef<'_>) -> Result<u8, Unreadable> {
    match (any.tag(), any.value()) {
        (Tag::Enumerated, [number @ 0..=0x7F]) => Ok(*number),
        _ => Err(Unreadable),
    }
}

fn boolean(any: AnyRef<'_>) -> Result<bool, Unreadable> {
    match (any.tag(), any.value()) {
        (Tag::Boolean, [value]) => Ok(*value != 0),
        _ => Err(Unreadable),
    }
}
