//! The ports of the authenticator to its platform: a secret, a store, a network, a clock, randomness, keys, biometrics,
//! notifications. Implementations are in [`adapters`](crate::adapters) and in the shell.
//!
//! Invariant: [`Transport`] takes only a [`Persisted`] question, so nothing can leave before its step is on disk.

use std::{future::Future, pin::Pin, sync::Arc};

/// Types in the signatures of the ports, for their implementations.
pub use crate::vault::outgoing::ApiPath;
pub use protocol::{
    ids::{DeviceId, UnixSeconds},
    keys::{FactorKey, PublicKey, Signature},
    messages::{Attestation, KeyProtection, client_data_hash},
    origin::Origin,
};
use thiserror::Error;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{
    model::{BiometricKind, ErrorCode, KeyStoreKind, NotificationStatus, Problem},
    vault::outgoing::{Outgoing, Persisted},
};

/// A boxed future, so that a port can be a trait object.
pub type PortFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// One implementation of each port.
#[derive(Clone)]
pub struct Ports {
    /// The secret that seals the vault.
    pub secret: Arc<dyn PlatformSecret>,
    /// Stores the vault.
    pub store: Arc<dyn Store>,
    /// The network.
    pub transport: Arc<dyn Transport>,
    /// T, one key for each account.
    pub keys: Arc<dyn DeviceKeys>,
    /// The device's clock.
    pub clock: Arc<dyn Clock>,
    /// The one source of randomness.
    pub rng: Arc<dyn Rng>,
    /// Screen lock and biometrics.
    pub presence: Arc<dyn UserPresence>,
    /// The browser and the platform's settings.
    pub system_ui: Arc<dyn SystemUi>,
    /// The background check and notifications.
    pub background_check: Arc<dyn BackgroundCheck>,
    /// The server that this installation was set up for, if any. It is only suggested on the first screen, never trusted.
    pub home_server: Option<Origin>,
}

/// The platform secret: 32 bytes, never stored beside the vault.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct PlatformKey([u8; 32]);

impl PlatformKey {
    /// Wraps the bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes, for deriving the sealing key and for the key store.
    #[must_use]
    pub const fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

/// The reasons for which the platform secret cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SecretError {
    /// The platform's key store did not answer, or holds something that is not ours. It may be temporary.
    #[error("the platform's key store did not answer")]
    Unavailable,
    /// There was a secret, and it is lost for good.
    #[error("the platform secret is lost")]
    Gone,
}

/// Stores the platform secret, protocol.md §2.1.
pub trait PlatformSecret: Send + Sync {
    /// The storage in use; shown to the person.
    fn kind(&self) -> KeyStoreKind;

    /// The secret, or `None` if there never was one.
    ///
    /// # Errors
    /// [`SecretError`] if the key store does not answer, or has lost the secret.
    fn load(&self) -> Result<Option<PlatformKey>, SecretError>;

    /// Stores the first secret. Called only after [`Self::load`] returned `None`.
    ///
    /// # Errors
    /// [`SecretError`] if it is not stored.
    fn create(&self, secret: &PlatformKey) -> Result<(), SecretError>;

    /// Deletes the secret, or what is left of it, and with it every key of this app in the platform's key store.
    /// [`Self::load`] then returns `None`. Succeeds if there is nothing.
    ///
    /// # Errors
    /// [`SecretError`] if something may be left.
    fn delete_all(&self) -> Result<(), SecretError>;
}

/// The reasons for which the store fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum StoreError {
    /// Another process has it open.
    #[error("another process has the store open")]
    InUse,
    /// More bytes than a vault can have.
    #[error("the stored file is larger than a vault can be")]
    TooLarge,
    /// The platform refused.
    #[error("the platform refused: {0}")]
    Platform(std::io::ErrorKind),
}

/// Stores the vault's bytes.
pub trait Store: Send + Sync {
    /// The whole vault; `None` if none was ever written.
    ///
    /// # Errors
    /// [`StoreError`] if the platform fails; a missing vault is no error.
    fn read(&self) -> Result<Option<Vec<u8>>, StoreError>;

    /// Replaces the vault atomically: after a crash at any point, the next read returns the old or the new bytes. They are
    /// on disk when this returns.
    ///
    /// # Errors
    /// [`StoreError`]; the next read may return the old or the new bytes.
    fn write(&self, bytes: &[u8]) -> Result<(), StoreError>;

    /// Deletes the vault. Succeeds if there is none.
    ///
    /// # Errors
    /// [`StoreError`]; the next read may return the vault or none.
    fn delete(&self) -> Result<(), StoreError>;
}

/// The longest answer. Bytes.
pub const MAX_ANSWER: usize = 64 * 1024;

/// The reasons for which an answer is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TransportError {
    /// No connection, no TLS, or no answer in time.
    #[error("no answer")]
    Unreachable,
    /// An answer that no server gives: a redirect, or more than [`MAX_ANSWER`] bytes.
    #[error("not an answer of the server")]
    UnexpectedResponse,
}

/// The network.
pub trait Transport: Send + Sync {
    /// Sends a question and returns the answer's body whatever its HTTP status, because only its signature matters.
    ///
    /// # Errors
    /// [`TransportError`] if there is no body.
    fn post<'a>(
        &'a self,
        question: &'a Persisted<Outgoing>,
    ) -> PortFuture<'a, Result<Vec<u8>, TransportError>>;
}

/// The vault's record of a T: the scalar of a software key, or the name of a hardware key.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct KeyBlob(Vec<u8>);

impl KeyBlob {
    /// Wraps the bytes.
    #[must_use]
    pub const fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The bytes, for the vault and for [`DeviceKeys`].
    #[must_use]
    pub fn expose(&self) -> &[u8] {
        &self.0
    }

    /// A copy, for a record that replaces another.
    #[must_use]
    pub fn duplicate(&self) -> Self {
        Self(self.0.clone())
    }
}

/// The reasons for which T cannot be made or used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum KeyError {
    /// The platform refused. It may be temporary.
    #[error("the device's key cannot be used")]
    Unavailable,
    /// The key is lost for good.
    #[error("the device's key is lost")]
    Gone,
}

/// A new T, its public key, and the platform's statement about it.
pub type NewKey = (KeyBlob, PublicKey, Attestation);

/// Holds T, the possession factor, protocol.md §2.1.
pub trait DeviceKeys: Send + Sync {
    /// The protection of a key, as declared in a claim. An unknown protection is declared as software.
    fn protection(&self, key: &KeyBlob) -> KeyProtection;

    /// The platform's name of a hardware key; `None` if the blob is the key itself.
    fn name<'a>(&self, key: &'a KeyBlob) -> Option<&'a [u8]> {
        Some(key.expose())
    }

    /// Makes a key.
    ///
    /// # Errors
    /// [`KeyError`] if the platform refuses.
    fn create(&self, rng: &dyn Rng) -> Result<(KeyBlob, PublicKey), KeyError>;

    /// Makes a key, and the platform's statement about it for the challenge, or the reason for which there is none
    /// (protocol.md §3.7). Takes up to some seconds where the platform asks its maker for it.
    ///
    /// # Errors
    /// [`KeyError`] if the platform refuses the key. A missing statement is no error.
    fn create_attested(&self, rng: &dyn Rng, _challenge: &[u8; 32]) -> Result<NewKey, KeyError> {
        let (key, public) = self.create(rng)?;
        Ok((key, public, Attestation::NoneHere))
    }

    /// Signs SHA-256 of `message` with ECDSA P-256.
    ///
    /// # Errors
    /// [`KeyError`] if the platform refuses.
    fn sign(&self, key: &KeyBlob, message: &[u8]) -> Result<Signature, KeyError>;

    /// Deletes a key that no record names any more.
    fn forget(&self, key: &KeyBlob);
}

/// Whether the device locks its screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScreenLock {
    /// It does, or the platform has its own sign-in (a computer).
    Set,
    /// It does not: anybody who picks it up can use it.
    Missing,
}

/// The reasons for which the platform does not release a key, or does not recognise the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PresenceError {
    /// The person cancelled the prompt.
    #[error("cancelled")]
    Cancelled,
    /// Too many fingers or faces were wrong; the platform wants its own lock first.
    #[error("locked out")]
    LockedOut,
    /// The enrolled fingers or faces changed: the key is gone for good.
    #[error("the biometrics changed")]
    Changed,
    /// There is none, or it cannot be used now.
    #[error("not available")]
    Unavailable,
}

impl From<PresenceError> for Problem {
    fn from(error: PresenceError) -> Self {
        match error {
            PresenceError::Cancelled => ErrorCode::BiometricCancelled,
            PresenceError::LockedOut => ErrorCode::BiometricLockedOut,
            PresenceError::Changed => ErrorCode::BiometricChanged,
            PresenceError::Unavailable => ErrorCode::BiometricUnavailable,
        }
        .into()
    }
}

/// Screen lock and biometrics. `K_bio` is stored here, bound to the enrolled biometrics, protocol.md §2.1.
pub trait UserPresence: Send + Sync {
    /// Whether the device locks its screen (C03).
    fn screen_lock(&self) -> ScreenLock;

    /// The biometrics that can be used now; `None` if there are none or none is enrolled.
    fn biometrics(&self) -> Option<BiometricKind>;

    /// Stores `K_bio` of an account so that only biometrics release it. Replaces an older one.
    ///
    /// # Errors
    /// [`PresenceError`]; nothing is stored then.
    fn keep(&self, device: DeviceId, key: &FactorKey) -> PortFuture<'_, Result<(), PresenceError>>;

    /// Prompts for biometrics and releases `K_bio` of an account.
    ///
    /// # Errors
    /// [`PresenceError`] if the person was not recognised or the key is gone.
    fn release(&self, device: DeviceId) -> PortFuture<'_, Result<FactorKey, PresenceError>>;

    /// Deletes `K_bio` of an account.
    fn forget(&self, device: DeviceId);
}

/// The platform refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the platform refused")]
pub struct PlatformRefused;

/// The browser and the platform's settings.
pub trait SystemUi: Send + Sync {
    /// Opens an address of a server in the browser.
    ///
    /// # Errors
    /// [`PlatformRefused`] if nothing opened.
    fn open(&self, address: &str) -> Result<(), PlatformRefused>;

    /// Whether [`Self::open_settings`] works on this platform.
    fn has_settings(&self) -> bool;

    /// Opens the platform's settings of the screen lock.
    ///
    /// # Errors
    /// [`PlatformRefused`] if nothing opened.
    fn open_settings(&self) -> Result<(), PlatformRefused>;
}

/// An account to check in the background: all that a pending check needs, and no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckTarget {
    /// The server.
    pub origin: Origin,
    /// The device's id there.
    pub device: DeviceId,
    /// The platform's name of T. An account with a software key is not checked in the background.
    pub key: Vec<u8>,
    /// `S_pub`, pinned.
    pub server_key: PublicKey,
    /// Seconds by which the server's clock is ahead of this device's (behind: negative); 0 if unknown.
    pub clock_offset_s: i64,
}

/// Background checks, wake-ups and notifications.
pub trait BackgroundCheck: Send + Sync {
    /// Replaces the list of accounts to check.
    fn set_targets(&self, targets: &[CheckTarget]);

    /// The present state of notifications.
    fn notification_status(&self) -> NotificationStatus;

    /// Asks the person to allow notifications. [`Self::notification_status`] then gives the result.
    fn request_permission(&self) -> PortFuture<'_, ()>;

    /// The address at which a push service accepts wake-ups for this app; `None` while there is none.
    fn push_endpoint(&self) -> Option<String>;

    /// Opens the platform's settings of this app's notifications.
    ///
    /// # Errors
    /// [`PlatformRefused`] if nothing opened.
    fn open_settings(&self) -> Result<(), PlatformRefused>;
}

/// The device's clock.
pub trait Clock: Send + Sync {
    /// This device's time, without the server's offset.
    fn now(&self) -> UnixSeconds;
}

/// The one source of randomness.
pub trait Rng: Send + Sync {
    /// Fills the buffer with random bytes of cryptographic quality.
    fn fill(&self, out: &mut [u8]);
}

/// Random bytes of a fixed length.
#[must_use]
pub fn random<const N: usize>(rng: &dyn Rng) -> [u8; N] {
    let mut out = [0; N];
    rng.fill(&mut out);
    out
}
