//! What goes over the border to Kotlin and Swift: JSON, bytes as base64.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};
use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::{Failure, signature};

/// What can be asked; a method of that name stands in the Kotlin and in the Swift class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Question {
    /// Makes a T.
    Make,
    /// Signs with a T.
    Sign,
    /// What protects a T.
    Level,
    /// Forgets a T.
    Forget,
    /// The platform secret.
    LoadSecret,
    /// Keeps a first platform secret.
    KeepSecret,
    /// Keeps a `K_bio`.
    KeepFactor,
    /// Releases a `K_bio`.
    ReleaseFactor,
    /// Forgets a `K_bio`.
    ForgetFactor,
    /// Screen lock and biometrics.
    Standing,
    /// Opens the system's settings of the screen lock.
    OpenSettings,
    /// Whether what is shown may be seen outside the app.
    Conceal,
}

impl Question {
    /// Its name.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Make => "make",
            Self::Sign => "sign",
            Self::Level => "level",
            Self::Forget => "forget",
            Self::LoadSecret => "loadSecret",
            Self::KeepSecret => "keepSecret",
            Self::KeepFactor => "keepFactor",
            Self::ReleaseFactor => "releaseFactor",
            Self::ForgetFactor => "forgetFactor",
            Self::Standing => "standing",
            Self::OpenSettings => "openSettings",
            Self::Conceal => "conceal",
        }
    }
}

/// What a question says: always a JSON object, for Kotlin reads nothing else.
pub(crate) trait Arguments: Serialize {}

impl Arguments for Nothing {}
impl Arguments for Named<'_> {}
impl Arguments for Make {}
impl Arguments for Sign<'_> {}
impl Arguments for KeepSecret<'_> {}
impl Arguments for KeepFactor<'_> {}
impl Arguments for Conceal {}

/// No more than the question itself.
#[derive(Serialize)]
pub(crate) struct Nothing {}

/// Which key, of those with a name.
#[derive(Serialize)]
pub(crate) struct Named<'a> {
    pub(crate) name: &'a str,
}

/// A T to make, with what its attestation shall speak of.
#[derive(Serialize)]
pub(crate) struct Make {
    pub(crate) name: String,
    pub(crate) challenge: String,
}

/// A message to sign with a T.
#[derive(Serialize)]
pub(crate) struct Sign<'a> {
    pub(crate) name: &'a str,
    pub(crate) message: String,
}

/// A platform secret to keep.
#[derive(Serialize)]
pub(crate) struct KeepSecret<'a> {
    pub(crate) secret: &'a str,
}

/// A `K_bio` to keep.
#[derive(Serialize)]
pub(crate) struct KeepFactor<'a> {
    pub(crate) name: &'a str,
    pub(crate) key: &'a str,
}

/// Whether to conceal.
#[derive(Serialize)]
pub(crate) struct Conceal {
    pub(crate) on: bool,
}

/// What holds a T, as the platform says after it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Nothing but the system's software.
    Software,
    /// A trusted execution environment.
    TrustedEnvironment,
    /// `StrongBox` or Secure Enclave.
    SecureElement,
}

/// A T that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// By this it is asked for.
    pub name: String,
    /// Its public key, SEC 1 uncompressed. Not yet checked to be a point.
    pub public: [u8; 65],
    /// What holds it.
    pub level: Level,
    /// Whether the platform has a certificate chain that attests it.
    pub attested: bool,
}

/// What a person can be recognised by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Biometrics {
    /// A fingerprint.
    Fingerprint,
    /// A face.
    Face,
    /// One or the other; the platform does not say which.
    Either,
}

/// How the device is protected now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Standing {
    /// It has a screen lock.
    pub lock: bool,
    /// Strong biometrics that are enrolled.
    pub biometrics: Option<Biometrics>,
}

/// [`Made`] as it comes.
#[derive(Deserialize)]
pub(crate) struct MadeAnswer {
    public: String,
    level: Level,
    attested: bool,
}

impl MadeAnswer {
    pub(crate) fn read(self, name: String) -> Result<Made, Failure> {
        let public = bytes(&self.public)?;
        Ok(Made {
            name,
            public: public.try_into().map_err(|_| Failure::Unavailable)?,
            level: self.level,
            attested: self.attested,
        })
    }
}

/// A signature as it comes.
#[derive(Deserialize)]
pub(crate) struct Signed {
    signature: String,
}

impl Signed {
    /// `r ‖ s`.
    pub(crate) fn read(&self) -> Result<[u8; 64], Failure> {
        signature::fixed_of_der(&bytes(&self.signature)?)
    }
}

/// A level as it comes.
#[derive(Deserialize)]
pub(crate) struct LevelAnswer {
    pub(crate) level: Level,
}

/// The platform secret as it comes, if there ever was one.
#[derive(Deserialize)]
pub(crate) struct Loaded {
    pub(crate) secret: Option<SecretText>,
}

/// A `K_bio` as it comes.
#[derive(Deserialize)]
pub(crate) struct Released {
    pub(crate) key: SecretText,
}

/// 32 secret bytes as text.
#[derive(Deserialize, ZeroizeOnDrop)]
#[serde(transparent)]
pub(crate) struct SecretText(String);

impl SecretText {
    /// The bytes.
    pub(crate) fn read(&self) -> Result<Zeroizing<[u8; 32]>, Failure> {
        // One byte more than wanted, so that a longer text is no prefix that passes; the decoder rounds up to threes.
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
pub(crate) fn name_of_key(id: [u8; 16]) -> String {
    format!("t-{:032x}", u128::from_be_bytes(id))
}

/// 32 secret bytes, as text that wipes itself.
pub(crate) fn secret_text(secret: &[u8; 32]) -> Zeroizing<String> {
    // Large enough from the start: growing would leave a copy behind.
    let mut text = Zeroizing::new(String::with_capacity(44));
    STANDARD.encode_string(secret, &mut text);
    text
}

/// Bytes that are no secret, as text.
pub(crate) fn text(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

fn bytes(text: &str) -> Result<Vec<u8>, Failure> {
    STANDARD.decode(text).map_err(|_| Failure::Unavailable)
}

#[cfg(test)]
mod tests;
