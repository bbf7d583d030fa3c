//! What the phone's half asks of its platform: a secret, a store, a network, a clock, randomness and keys.
//!
//! Each port is small enough to be filled by hand in a test. Invariant: [`Transport`] takes only what the vault has
//! [persisted](crate::vault::Persisted), so nothing can leave before its step is on disk.

use std::{future::Future, pin::Pin, sync::Arc};

/// What the ports speak of, for those who fill them.
pub use crate::vault::outgoing::ApiPath;
pub use protocol::{
    ids::{DeviceId, UnixSeconds},
    keys::{FactorKey, PublicKey, Signature},
    messages::KeyProtection,
    origin::Origin,
};
use thiserror::Error;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{
    model::{BiometricKind, ErrorCode, KeyStoreKind, NotificationStatus, Problem},
    vault::outgoing::{Outgoing, Persisted},
};

/// A future of a port that can be an object.
pub type PortFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Everything that the app needs of its platform.
#[derive(Clone)]
pub struct Ports {
    /// The secret that seals the vault.
    pub secret: Arc<dyn PlatformSecret>,
    /// Where the vault lies.
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
    /// What lies outside the app: the browser, the platform's settings.
    pub system_ui: Arc<dyn SystemUi>,
    /// What happens while the app sleeps.
    pub background_check: Arc<dyn BackgroundCheck>,
    /// The server that this installation was set up for, if any: named to whoever begins, and trusted with nothing.
    pub home_server: Option<Origin>,
}

/// The platform secret: 32 bytes that never stand beside the vault.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct PlatformKey([u8; 32]);

impl PlatformKey {
    /// Takes the bytes over.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes, for the derivation of the seal and for the key store.
    #[must_use]
    pub const fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

/// The platform's key store did not answer, or holds something that is not ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the platform's key store did not answer")]
pub struct SecretUnavailable;

/// Keeps the platform secret, §2.
pub trait PlatformSecret: Send + Sync {
    /// How it is kept; told to the person.
    fn kind(&self) -> KeyStoreKind;

    /// The secret, or `None` if there never was one.
    ///
    /// # Errors
    /// [`SecretUnavailable`] if it cannot be told.
    fn load(&self) -> Result<Option<PlatformKey>, SecretUnavailable>;

    /// Keeps a first secret. Only called after [`Self::load`] gave `None`.
    ///
    /// # Errors
    /// [`SecretUnavailable`] if it is not kept.
    fn create(&self, secret: &PlatformKey) -> Result<(), SecretUnavailable>;
}

/// Why the store did not do what it was asked.
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

/// Keeps the vault's bytes.
pub trait Store: Send + Sync {
    /// The whole vault; `None` if none was ever written.
    ///
    /// # Errors
    /// [`StoreError`] if that cannot be told.
    fn read(&self) -> Result<Option<Vec<u8>>, StoreError>;

    /// Replaces the vault: after a crash at any point, the old or the new bytes are read. On disk when it returns.
    ///
    /// # Errors
    /// [`StoreError`]; then either bytes may be what is read next.
    fn write(&self, bytes: &[u8]) -> Result<(), StoreError>;
}

/// No answer is longer. Bytes.
pub const MAX_ANSWER: usize = 64 * 1024;

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TransportError {
    /// No connection, no TLS, or no answer in time.
    #[error("no answer")]
    Unreachable,
    /// Something answered what a server never does: a redirect, or more than [`MAX_ANSWER`] bytes.
    #[error("not an answer of the server")]
    UnexpectedResponse,
}

/// The network.
pub trait Transport: Send + Sync {
    /// Sends a question and gives the answer's body, whatever its HTTP status: only its signature counts.
    ///
    /// # Errors
    /// [`TransportError`].
    fn post<'a>(
        &'a self,
        question: &'a Persisted<Outgoing>,
    ) -> PortFuture<'a, Result<Vec<u8>, TransportError>>;
}

/// What the vault keeps of a T: a sealed scalar in software, a name where hardware holds the key.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct KeyBlob(Vec<u8>);

impl KeyBlob {
    /// Takes the bytes over.
    #[must_use]
    pub const fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The bytes, for the vault and the holder of the key.
    #[must_use]
    pub fn expose(&self) -> &[u8] {
        &self.0
    }

    /// A second copy, for a record that replaces another.
    #[must_use]
    pub fn duplicate(&self) -> Self {
        Self(self.0.clone())
    }
}

/// The holder of T could not make or use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the device's key cannot be used")]
pub struct KeyUnavailable;

/// Holds T: possession, §2.
pub trait DeviceKeys: Send + Sync {
    /// What protects a key, as declared in a claim. What cannot be told is declared as software.
    fn protection(&self, key: &KeyBlob) -> KeyProtection;

    /// The name by which the platform knows a key, where it holds it; `None` where the blob is the key itself.
    fn name<'a>(&self, key: &'a KeyBlob) -> Option<&'a [u8]> {
        Some(key.expose())
    }

    /// Makes a key.
    ///
    /// # Errors
    /// [`KeyUnavailable`].
    fn create(&self, rng: &dyn Rng) -> Result<(KeyBlob, PublicKey), KeyUnavailable>;

    /// Signs SHA-256 of `message` with ECDSA P-256.
    ///
    /// # Errors
    /// [`KeyUnavailable`].
    fn sign(&self, key: &KeyBlob, message: &[u8]) -> Result<Signature, KeyUnavailable>;

    /// Forgets a key that no record names any more.
    fn forget(&self, key: &KeyBlob);
}

/// Whether the device locks its screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScreenLock {
    /// It does, or this platform has no such question (a computer with its own sign-in).
    Set,
    /// It does not: whoever picks it up is in.
    Missing,
}

/// Why the platform did not release a key, or did not recognise the person.
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

/// Screen lock and biometrics, §2: `K_bio` lies here, bound to the platform's biometric store.
pub trait UserPresence: Send + Sync {
    /// Whether the device locks its screen, C03.
    fn screen_lock(&self) -> ScreenLock;

    /// What a person can be recognised by now; `None` without, or while none is enrolled.
    fn biometrics(&self) -> Option<BiometricKind>;

    /// Keeps `K_bio` of an account where only biometrics release it. Replaces an older one.
    ///
    /// # Errors
    /// [`PresenceError`]; then nothing is kept.
    fn keep(&self, device: DeviceId, key: &FactorKey) -> PortFuture<'_, Result<(), PresenceError>>;

    /// Prompts, and releases `K_bio` of an account.
    ///
    /// # Errors
    /// [`PresenceError`].
    fn release(&self, device: DeviceId) -> PortFuture<'_, Result<FactorKey, PresenceError>>;

    /// Forgets `K_bio` of an account.
    fn forget(&self, device: DeviceId);
}

/// The platform did not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the platform did not do it")]
pub struct PlatformRefused;

/// What lies outside the app.
pub trait SystemUi: Send + Sync {
    /// Opens an address of a server in the browser.
    ///
    /// # Errors
    /// [`PlatformRefused`].
    fn open(&self, address: &str) -> Result<(), PlatformRefused>;

    /// Whether [`Self::open_settings`] can do anything here.
    fn has_settings(&self) -> bool;

    /// Opens the platform's settings of the screen lock.
    ///
    /// # Errors
    /// [`PlatformRefused`].
    fn open_settings(&self) -> Result<(), PlatformRefused>;
}

/// An account to ask for while the app sleeps: enough for a knock, and no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckTarget {
    /// The server.
    pub origin: Origin,
    /// The device's id there.
    pub device: DeviceId,
    /// The name by which the platform finds T. An account whose T is no name is not watched.
    pub key: Vec<u8>,
    /// `S_pub`, pinned.
    pub server_key: PublicKey,
    /// How far the server's clock is ahead of this device's (behind: negative), as far as it is known.
    pub clock_offset_s: i64,
}

/// What the platform does while the app sleeps.
pub trait BackgroundCheck: Send + Sync {
    /// Who to ask for; replaces what was there.
    fn set_targets(&self, targets: &[CheckTarget]);

    /// How the person is told.
    fn notification_status(&self) -> NotificationStatus;

    /// Asks the person to allow notifications: the platform prompts. [`Self::reach`] tells what came of it.
    fn request_permission(&self) -> PortFuture<'_, ()>;

    /// The address at which a push service takes wake-ups for this app; `None` as long as there is none.
    fn push_endpoint(&self) -> Option<String>;

    /// Opens the platform's settings of this app's notifications.
    ///
    /// # Errors
    /// [`PlatformRefused`].
    fn open_settings(&self) -> Result<(), PlatformRefused>;
}

/// The device's clock.
pub trait Clock: Send + Sync {
    /// The time as this device has it; the server's offset is kept elsewhere.
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
