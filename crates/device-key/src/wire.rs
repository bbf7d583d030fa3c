//! The commands, and the JSON that crosses to Kotlin and Swift. Bytes are base64.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};
use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::{Failure, signature};

/// A command. The Kotlin and the Swift plugin class have a method with its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Creates a T.
    CreateKey,
    /// Attests the app (App Attest).
    AttestApp,
    /// Signs with a T.
    Sign,
    /// Returns the protection level of a T.
    Level,
    /// Deletes a T.
    DeleteKey,
    /// Loads the platform secret.
    LoadSecret,
    /// Stores the first platform secret.
    StoreSecret,
    /// Deletes the platform secret and all keys.
    DeleteAll,
    /// Stores a `K_bio`.
    StoreBiometricKey,
    /// Releases a `K_bio`.
    ReleaseBiometricKey,
    /// Deletes a `K_bio`.
    DeleteBiometricKey,
    /// Returns screen lock and biometrics.
    DeviceSecurity,
    /// Opens the system's settings of the screen lock.
    OpenSettings,
    /// Opens a web page in the browser.
    OpenAddress,
    /// Puts a code into the clipboard for some time.
    CopyCode,
    /// Turns protection from screen capture on or off.
    SetCaptureProtection,
}

impl Command {
    /// The method's name in Kotlin and Swift.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::CreateKey => "createKey",
            Self::AttestApp => "attestApp",
            Self::Sign => "sign",
            Self::Level => "level",
            Self::DeleteKey => "deleteKey",
            Self::LoadSecret => "loadSecret",
            Self::StoreSecret => "storeSecret",
            Self::DeleteAll => "deleteAll",
            Self::StoreBiometricKey => "storeBiometricKey",
            Self::ReleaseBiometricKey => "releaseBiometricKey",
            Self::DeleteBiometricKey => "deleteBiometricKey",
            Self::DeviceSecurity => "deviceSecurity",
            Self::OpenSettings => "openSettings",
            Self::OpenAddress => "openAddress",
            Self::CopyCode => "copyCode",
            Self::SetCaptureProtection => "setCaptureProtection",
        }
    }
}

/// The arguments of a command: always a JSON object, because Kotlin accepts nothing else.
pub(crate) trait Arguments: Serialize {}

impl Arguments for NoArguments {}
impl Arguments for KeyName<'_> {}
impl Arguments for CreateKey {}
impl Arguments for AttestApp {}
impl Arguments for Sign<'_> {}
impl Arguments for StoreSecret<'_> {}
impl Arguments for StoreBiometricKey<'_> {}
impl Arguments for OpenAddress<'_> {}
impl Arguments for CopyCode<'_> {}
impl Arguments for SetCaptureProtection {}

/// The arguments of a command that has none.
#[derive(Serialize)]
pub(crate) struct NoArguments {}

/// The name of a key.
#[derive(Serialize)]
pub(crate) struct KeyName<'a> {
    pub(crate) name: &'a str,
}

/// The name of a T to create, and the challenge for its attestation if there is one.
#[derive(Serialize)]
pub(crate) struct CreateKey {
    pub(crate) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) challenge: Option<String>,
}

/// SHA-256 of the client data that the app is attested for.
#[derive(Serialize)]
pub(crate) struct AttestApp {
    pub(crate) hash: String,
}

/// A message to sign with a T.
#[derive(Serialize)]
pub(crate) struct Sign<'a> {
    pub(crate) name: &'a str,
    pub(crate) message: String,
}

/// A platform secret to store.
#[derive(Serialize)]
pub(crate) struct StoreSecret<'a> {
    pub(crate) secret: &'a str,
}

/// A `K_bio` to store.
#[derive(Serialize)]
pub(crate) struct StoreBiometricKey<'a> {
    pub(crate) name: &'a str,
    pub(crate) key: &'a str,
}

/// The address of a web page.
#[derive(Serialize)]
pub(crate) struct OpenAddress<'a> {
    pub(crate) address: &'a str,
}

/// A code, and the seconds until it expires.
#[derive(Serialize)]
pub(crate) struct CopyCode<'a> {
    pub(crate) code: &'a str,
    pub(crate) seconds: u32,
}

/// Whether to protect the screen.
#[derive(Serialize)]
pub(crate) struct SetCaptureProtection {
    pub(crate) on: bool,
}

/// The hardware that holds a T, as the platform reports after creation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// System software only.
    Software,
    /// A trusted execution environment.
    TrustedEnvironment,
    /// `StrongBox` or Secure Enclave.
    SecureElement,
}

/// A new T.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreatedKey {
    /// Its name for later calls.
    pub name: String,
    /// Its public key, SEC 1 uncompressed. Not yet checked to be on the curve.
    pub public: [u8; 65],
    /// The hardware that holds it.
    pub level: Level,
    /// The certificates that attest it, in DER, the one of the key first; empty if there are none.
    pub chain: Vec<Vec<u8>>,
}

/// The platform's statement about a new T, or the reason for which there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Statement {
    /// Android's certificates, in DER, the one of the key first.
    Chain(Vec<Vec<u8>>),
    /// App Attest on iOS.
    App(AppAttestation),
    /// The device has no attestation.
    Missing,
    /// The platform could not make one.
    Failed,
}

impl Statement {
    /// The value that stands for the statement.
    pub fn fold<T>(
        self,
        chain: impl FnOnce(Vec<Vec<u8>>) -> T,
        app: impl FnOnce([u8; 32], Vec<u8>) -> T,
        missing: T,
        failed: T,
    ) -> T {
        match self {
            Self::Chain(certificates) => chain(certificates),
            Self::App(made) => app(made.key_id, made.object),
            Self::Missing => missing,
            Self::Failed => failed,
        }
    }
}

/// A statement of App Attest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppAttestation {
    /// SHA-256 of the key that signs it.
    pub key_id: [u8; 32],
    /// The attestation object, in CBOR.
    pub object: Vec<u8>,
}

/// The enrolled kind of biometrics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Biometrics {
    /// A fingerprint.
    Fingerprint,
    /// A face.
    Face,
    /// One of the two; the platform does not say which.
    Either,
}

/// The current protection of the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct DeviceSecurity {
    /// Whether it has a screen lock.
    pub lock: bool,
    /// The enrolled strong biometrics, if any.
    pub biometrics: Option<Biometrics>,
}

/// [`CreatedKey`] as the platform sends it.
#[derive(Deserialize)]
pub(crate) struct CreatedKeyAnswer {
    public: String,
    level: Level,
    /// Base64 texts, separated by full stops.
    chain: String,
}

impl CreatedKeyAnswer {
    pub(crate) fn read(self, name: String) -> Result<CreatedKey, Failure> {
        let public = bytes(&self.public)?;
        Ok(CreatedKey {
            name,
            public: public.try_into().map_err(|_| Failure::Unavailable)?,
            level: self.level,
            chain: match self.chain.as_str() {
                "" => Vec::new(),
                chain => chain.split('.').map(bytes).collect::<Result<_, _>>()?,
            },
        })
    }
}

/// [`AppAttestation`] as the platform sends it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AppAttestationAnswer {
    key_id: String,
    object: String,
}

impl AppAttestationAnswer {
    pub(crate) fn read(&self) -> Result<AppAttestation, Failure> {
        let key_id = bytes(&self.key_id)?;
        Ok(AppAttestation {
            key_id: key_id.try_into().map_err(|_| Failure::Unavailable)?,
            object: bytes(&self.object)?,
        })
    }
}

/// A signature as the platform sends it, DER in base64.
#[derive(Deserialize)]
pub(crate) struct Signed {
    signature: String,
}

impl Signed {
    /// `r ‖ s`.
    pub(crate) fn read(&self) -> Result<[u8; 64], Failure> {
        signature::fixed_from_der(&bytes(&self.signature)?)
    }
}

/// A level as the platform sends it.
#[derive(Deserialize)]
pub(crate) struct LevelAnswer {
    pub(crate) level: Level,
}

/// The platform secret as the platform sends it; `None` if none was ever stored.
#[derive(Deserialize)]
pub(crate) struct LoadedSecret {
    pub(crate) secret: Option<SecretText>,
}

/// A `K_bio` as the platform sends it.
#[derive(Deserialize)]
pub(crate) struct ReleasedKey {
    pub(crate) key: SecretText,
}

/// 32 secret bytes in base64.
#[derive(Deserialize, ZeroizeOnDrop)]
#[serde(transparent)]
pub(crate) struct SecretText(String);

impl SecretText {
    /// The bytes.
    pub(crate) fn read(&self) -> Result<Zeroizing<[u8; 32]>, Failure> {
        // Longer than the secret, so that a longer text is detected; the decoder needs a multiple of three.
        let mut out = Zeroizing::new([0; 36]);
        let length = STANDARD
            .decode_slice(&self.0, &mut *out)
            .map_err(|_| Failure::Unavailable)?;
        let mut secret = Zeroizing::new([0; 32]);
        let read = out.get(..length).filter(|read| read.len() == secret.len());
        secret.copy_from_slice(read.ok_or(Failure::Unavailable)?);
        Ok(secret)
    }
}

/// The name of a T: `t-` and 32 hexadecimal digits.
pub(crate) fn key_name(id: [u8; 16]) -> String {
    format!("t-{:032x}", u128::from_be_bytes(id))
}

/// Encodes 32 secret bytes in base64; the text wipes itself on drop.
pub(crate) fn secret_to_base64(secret: &[u8; 32]) -> Zeroizing<String> {
    // Allocated in full length: growing would leave a copy behind.
    let mut text = Zeroizing::new(String::with_capacity(44));
    STANDARD.encode_string(secret, &mut text);
    text
}

/// Encodes bytes that are not secret in base64.
pub(crate) fn to_base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

fn bytes(text: &str) -> Result<Vec<u8>, Failure> {
    STANDARD.decode(text).map_err(|_| Failure::Unavailable)
}

#[cfg(test)]
mod tests;
