//! Test doubles of the ports, behind the feature `test-support`: they keep secrets in memory and simulate time.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use protocol::{
    derive::hkdf,
    ids::{DeviceId, UnixSeconds},
    keys::FactorKey,
};

use crate::{
    ports::{
        BackgroundCheck, CheckTarget, Clock, PlatformKey, PlatformRefused, PlatformSecret,
        PortFuture, PresenceError, Rng, ScreenLock, SecretError, Store, StoreError, SystemUi,
        UserPresence,
    },
    views::{BiometricKind, DeliveryMode, KeyStoreKind, NotificationStatus, Permission},
};

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A platform secret in memory, which can be lost.
#[derive(Default)]
pub struct MemorySecret {
    inner: Mutex<MemorySecretState>,
}

#[derive(Default)]
struct MemorySecretState {
    kept: Option<[u8; 32]>,
    error: Option<SecretError>,
}

impl MemorySecret {
    /// Sets the error of every call from now on; `None`: success. Only [`PlatformSecret::delete_all`] ends a loss.
    pub fn answers(&self, error: Option<SecretError>) {
        locked(&self.inner).error = error;
    }
}

impl PlatformSecret for MemorySecret {
    fn kind(&self) -> KeyStoreKind {
        KeyStoreKind::System
    }

    fn load(&self) -> Result<Option<PlatformKey>, SecretError> {
        let inner = locked(&self.inner);
        inner
            .error
            .map_or(Ok(inner.kept.map(PlatformKey::from_bytes)), Err)
    }

    fn create(&self, secret: &PlatformKey) -> Result<(), SecretError> {
        let mut inner = locked(&self.inner);
        if let Some(error) = inner.error {
            return Err(error);
        }
        inner.kept = Some(*secret.expose());
        Ok(())
    }

    fn delete_all(&self) -> Result<(), SecretError> {
        let mut inner = locked(&self.inner);
        if inner.error == Some(SecretError::Unavailable) {
            return Err(SecretError::Unavailable);
        }
        *inner = MemorySecretState::default();
        Ok(())
    }
}

/// A store in memory that can fail, and counts its writes.
#[derive(Default)]
pub struct MemoryStore {
    inner: Mutex<MemoryVault>,
}

#[derive(Default)]
struct MemoryVault {
    bytes: Option<Vec<u8>>,
    failing: bool,
    writes: u64,
}

impl MemoryStore {
    /// Starts with these bytes.
    #[must_use]
    pub fn with(bytes: Vec<u8>) -> Self {
        let store = Self::default();
        locked(&store.inner).bytes = Some(bytes);
        store
    }

    /// The stored bytes.
    #[must_use]
    pub fn bytes(&self) -> Option<Vec<u8>> {
        locked(&self.inner).bytes.clone()
    }

    /// Replaces the bytes, as copying an older vault back would.
    pub fn replace(&self, bytes: Option<Vec<u8>>) {
        locked(&self.inner).bytes = bytes;
    }

    /// From now on every write fails, or succeeds again.
    pub fn fail(&self, failing: bool) {
        locked(&self.inner).failing = failing;
    }

    /// Successful writes so far.
    #[must_use]
    pub fn writes(&self) -> u64 {
        locked(&self.inner).writes
    }
}

impl Store for MemoryStore {
    fn read(&self) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.bytes())
    }

    fn write(&self, bytes: &[u8]) -> Result<(), StoreError> {
        let mut inner = locked(&self.inner);
        if inner.failing {
            return Err(StoreError::Platform(std::io::ErrorKind::StorageFull));
        }
        inner.bytes = Some(bytes.to_vec());
        inner.writes += 1;
        Ok(())
    }

    fn delete(&self) -> Result<(), StoreError> {
        let mut inner = locked(&self.inner);
        if inner.failing {
            return Err(StoreError::Platform(std::io::ErrorKind::PermissionDenied));
        }
        inner.bytes = None;
        Ok(())
    }
}

/// A simulated screen lock and biometrics. By default: a lock and no biometrics.
#[derive(Default)]
pub struct MemoryPresence {
    inner: Mutex<MemoryFinger>,
}

#[derive(Default)]
struct MemoryFinger {
    unlocked: bool,
    kind: Option<BiometricKind>,
    error: Option<PresenceError>,
    unanswered: bool,
    keys: BTreeMap<DeviceId, FactorKey>,
}

impl MemoryPresence {
    /// Sets the biometrics of the device.
    pub fn has(&self, kind: Option<BiometricKind>) {
        locked(&self.inner).kind = kind;
    }

    /// Removes the screen lock, or sets it.
    pub fn without_lock(&self, unlocked: bool) {
        locked(&self.inner).unlocked = unlocked;
    }

    /// Sets the error of every prompt from now on; `None`: success. Changed biometrics delete the keys.
    pub fn answers(&self, error: Option<PresenceError>) {
        let mut inner = locked(&self.inner);
        inner.error = error;
        if error == Some(PresenceError::Changed) {
            inner.keys.clear();
        }
    }

    /// Leaves every prompt for a key open from now on.
    pub fn leaves_open(&self) {
        locked(&self.inner).unanswered = true;
    }

    /// The number of stored keys.
    #[must_use]
    pub fn kept(&self) -> usize {
        locked(&self.inner).keys.len()
    }
}

impl UserPresence for MemoryPresence {
    fn screen_lock(&self) -> ScreenLock {
        if locked(&self.inner).unlocked {
            ScreenLock::Missing
        } else {
            ScreenLock::Set
        }
    }

    fn biometrics(&self) -> Option<BiometricKind> {
        locked(&self.inner).kind
    }

    fn keep(&self, device: DeviceId, key: &FactorKey) -> PortFuture<'_, Result<(), PresenceError>> {
        let mut inner = locked(&self.inner);
        let result = inner.error.map_or(Ok(()), Err);
        if result.is_ok() {
            inner.keys.insert(device, key.duplicate());
        }
        Box::pin(std::future::ready(result))
    }

    fn release(&self, device: DeviceId) -> PortFuture<'_, Result<FactorKey, PresenceError>> {
        let inner = locked(&self.inner);
        if inner.unanswered {
            return Box::pin(std::future::pending());
        }
        let kept = inner.keys.get(&device).map(FactorKey::duplicate);
        let result = inner.error.map_or(kept.ok_or(PresenceError::Changed), Err);
        Box::pin(std::future::ready(result))
    }

    fn forget(&self, device: DeviceId) {
        locked(&self.inner).keys.remove(&device);
    }
}

/// A system user interface that records its calls, and can refuse them.
#[derive(Default)]
pub struct MemorySystemUi {
    inner: Mutex<(Vec<String>, bool)>,
}

impl MemorySystemUi {
    /// The addresses that were opened.
    #[must_use]
    pub fn opened(&self) -> Vec<String> {
        locked(&self.inner).0.clone()
    }

    /// Sets whether it refuses from now on.
    pub fn refuses(&self, refuses: bool) {
        locked(&self.inner).1 = refuses;
    }
}

impl SystemUi for MemorySystemUi {
    fn open(&self, address: &str) -> Result<(), PlatformRefused> {
        let mut inner = locked(&self.inner);
        if inner.1 {
            return Err(PlatformRefused);
        }
        inner.0.push(address.to_owned());
        Ok(())
    }

    fn has_settings(&self) -> bool {
        true
    }

    fn open_settings(&self) -> Result<(), PlatformRefused> {
        self.open("settings")
    }
}

/// A background check that records its calls and answers as the test sets it. By default: a phone
/// that checks periodically and may show notifications.
pub struct MemoryBackgroundCheck {
    inner: Mutex<MemoryWatch>,
}

struct MemoryWatch {
    reach: NotificationStatus,
    answer: Permission,
    endpoint: Option<String>,
    watched: Vec<Vec<CheckTarget>>,
    settings_opened: u32,
    refuses: bool,
}

impl Default for MemoryBackgroundCheck {
    fn default() -> Self {
        Self {
            inner: Mutex::new(MemoryWatch {
                reach: NotificationStatus {
                    mode: DeliveryMode::Periodic,
                    permission: Permission::Allowed,
                    can_be_woken: false,
                },
                answer: Permission::Allowed,
                endpoint: None,
                watched: Vec::new(),
                settings_opened: 0,
                refuses: false,
            }),
        }
    }
}

impl MemoryBackgroundCheck {
    /// Sets how the person is notified.
    pub fn tells(&self, mode: DeliveryMode, permission: Permission) {
        let reach = &mut locked(&self.inner).reach;
        (reach.mode, reach.permission) = (mode, permission);
    }

    /// Sets the person's answer to the prompt.
    pub fn answers(&self, leave: Permission) {
        locked(&self.inner).answer = leave;
    }

    /// Sets the push service's address, on a platform that has push services.
    pub fn is_at(&self, endpoint: Option<&str>) {
        let mut inner = locked(&self.inner);
        inner.reach.can_be_woken = true;
        inner.endpoint = endpoint.map(str::to_owned);
    }

    /// Every list of targets that was set, the oldest first.
    #[must_use]
    pub fn lists(&self) -> Vec<Vec<CheckTarget>> {
        locked(&self.inner).watched.clone()
    }

    /// From now on the platform's settings do not open.
    pub fn refuses(&self) {
        locked(&self.inner).refuses = true;
    }

    /// Number of times that the platform's settings were opened.
    #[must_use]
    pub fn settings_opened(&self) -> u32 {
        locked(&self.inner).settings_opened
    }
}

impl BackgroundCheck for MemoryBackgroundCheck {
    fn set_targets(&self, targets: &[CheckTarget]) {
        locked(&self.inner).watched.push(targets.to_vec());
    }

    fn notification_status(&self) -> NotificationStatus {
        locked(&self.inner).reach
    }

    fn request_permission(&self) -> PortFuture<'_, ()> {
        let mut inner = locked(&self.inner);
        inner.reach.permission = inner.answer;
        Box::pin(std::future::ready(()))
    }

    fn push_endpoint(&self) -> Option<String> {
        locked(&self.inner).endpoint.clone()
    }

    fn open_settings(&self) -> Result<(), PlatformRefused> {
        let mut inner = locked(&self.inner);
        if inner.refuses {
            return Err(PlatformRefused);
        }
        inner.settings_opened += 1;
        Ok(())
    }
}

/// A clock that moves only when it is set.
#[derive(Clone, Default)]
pub struct ManualClock {
    now: Arc<AtomicU64>,
}

impl ManualClock {
    /// Starts at this time.
    #[must_use]
    pub fn at(seconds: u64) -> Self {
        let clock = Self::default();
        clock.set(seconds);
        clock
    }

    /// Sets the time.
    pub fn set(&self, seconds: u64) {
        self.now.store(seconds, Ordering::SeqCst);
    }

    /// Moves the time on.
    pub fn advance(&self, seconds: u64) {
        self.now.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> UnixSeconds {
        UnixSeconds(self.now.load(Ordering::SeqCst))
    }
}

/// Randomness that is the same in every run.
#[derive(Default)]
pub struct SeededRng {
    seed: u64,
    drawn: AtomicU64,
}

impl SeededRng {
    /// Takes a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self {
            seed,
            drawn: AtomicU64::new(0),
        }
    }
}

impl Rng for SeededRng {
    fn fill(&self, out: &mut [u8]) {
        for chunk in out.chunks_mut(32) {
            let n = self.drawn.fetch_add(1, Ordering::SeqCst);
            let block = hkdf::<32>(
                &self.seed.to_be_bytes(),
                &n.to_be_bytes(),
                "seeded-rng",
                &[],
            );
            chunk.copy_from_slice(&block[..chunk.len()]);
        }
    }
}
