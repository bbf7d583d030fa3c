//! Capabilities of a device: biometrics and a key store.

use serde::Serialize;
use ts_rs::TS;

/// The biometrics that a device recognises a person by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum BiometricKind {
    /// A fingerprint.
    Fingerprint,
    /// A face.
    Face,
    /// Either of them; the platform does not say which.
    Either,
}

/// The storage of the platform secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum KeyStoreKind {
    /// The platform's key store.
    System,
    /// A file of mode 0600, by explicit setting.
    File,
}
