//! Account passwords: hashed and compared in a fixed number of lanes, each a thread with memory of its own.
//!
//! Invariant: argon2 runs nowhere else (`tests/layering`), so that hashing uses at most 19 MiB for each lane, whatever arrives.
//! Invariant: a password is hashed only for the holder of a [`Place`], of which there are so many; beyond them the answer is
//! [`PasswordError::Busy`], at once. Browsers known to the account have places and a lane that no other browser can take.
//!
//! An unknown account costs the same time as a known one: its password is compared with a hash that nothing matches.

mod hash;
mod lanes;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};
use zeroize::Zeroizing;

use self::hash::HashMemory;

pub(crate) use self::hash::hash_of_nobody;
use self::lanes::{Lanes, QueueKind, RESERVED_LANES, SHARED_LANES};
use crate::domain::account::AccountId;
use crate::metrics::Metrics;

/// The longest password that is looked at, in bytes: a longer one would only keep the server busy.
pub const MAX_PASSWORD: usize = 1024;
/// The most hashes under way at once, over all lanes.
pub const LANES: usize = SHARED_LANES + RESERVED_LANES;
/// Passwords that wait or are hashed at once, from browsers unknown to their account: about a second's work of the lanes.
pub const PLACES_UNKNOWN: usize = 50;
/// The same, from browsers known to their account.
pub const PLACES_KNOWN: usize = 50;
/// Places of known browsers that one account can hold, so that none fills them all.
pub const PLACES_OF_ACCOUNT: usize = 4;
/// When a refused browser should try again, in seconds.
pub const BUSY_RETRY_S: u64 = 5;

/// The reasons for which a password cannot be hashed or compared.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    /// No place is free. Retry after [`BUSY_RETRY_S`].
    #[error("too many passwords wait to be checked")]
    Busy,
    /// The hash could not be computed.
    #[error("password hash: {0}")]
    Hash(String),
}

/// The browser for which a password is hashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HashFor {
    /// A browser that this account has used before.
    KnownBrowser(AccountId),
    /// Any other.
    UnknownBrowser,
}

/// Hands out places before the lanes. Cheap to clone.
#[derive(Clone)]
pub struct Passwords {
    lanes: Arc<Lanes>,
    known: Arc<Semaphore>,
    unknown: Arc<Semaphore>,
    accounts: Arc<Mutex<HashMap<AccountId, usize>>>,
    metrics: Metrics,
}

impl std::fmt::Debug for Passwords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passwords")
    }
}

impl Passwords {
    /// Starts the lanes. Refusals are counted in `metrics`.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(metrics: Metrics) -> std::io::Result<Self> {
        Ok(Self {
            lanes: Arc::new(Lanes::start()?),
            known: Arc::new(Semaphore::new(PLACES_KNOWN)),
            unknown: Arc::new(Semaphore::new(PLACES_UNKNOWN)),
            accounts: Arc::default(),
            metrics,
        })
    }

    /// Takes a place for one password. A refusal is counted.
    ///
    /// # Errors
    /// [`PasswordError::Busy`] if none is free.
    pub fn place(&self, whom: HashFor) -> Result<Place, PasswordError> {
        let place = self.find_place(whom);
        if place.is_err() {
            self.metrics.count_refused_password();
        }
        place
    }

    fn find_place(&self, whom: HashFor) -> Result<Place, PasswordError> {
        let (queue, places, share) = match whom {
            HashFor::KnownBrowser(account) => {
                let share = AccountShare::take(&self.accounts, account)?;
                (QueueKind::Known, &self.known, Some(share))
            }
            HashFor::UnknownBrowser => (QueueKind::Unknown, &self.unknown, None),
        };
        let permit = places
            .clone()
            .try_acquire_owned()
            .map_err(|_| PasswordError::Busy)?;
        Ok(Place {
            lanes: self.lanes.clone(),
            queue,
            _permit: permit,
            _share: share,
        })
    }

    /// The number of hashes under way.
    #[must_use]
    pub fn running(&self) -> usize {
        self.lanes.running()
    }

    /// The most hashes that were under way at once so far.
    #[must_use]
    pub fn most_at_once(&self) -> usize {
        self.lanes.most_at_once()
    }
}

/// A place before the lanes, for one password. It is free again when the hash is done, or when this is dropped unused.
#[must_use]
pub struct Place {
    lanes: Arc<Lanes>,
    queue: QueueKind,
    _permit: OwnedSemaphorePermit,
    _share: Option<AccountShare>,
}

impl Place {
    /// The hash to store, in PHC form.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub async fn hash(self, password: Zeroizing<String>) -> Result<String, PasswordError> {
        self.run(move |memory| memory.hash(&password)).await
    }

    /// Whether `password` fits `stored`; without a stored hash it takes as long and never fits.
    ///
    /// # Errors
    /// When the stored hash is damaged.
    pub async fn fits(
        self,
        password: Zeroizing<String>,
        stored: Option<String>,
    ) -> Result<bool, PasswordError> {
        if password.len() > MAX_PASSWORD {
            return Ok(false);
        }
        self.run(move |memory| {
            let known = stored.is_some();
            let stored = stored.unwrap_or_else(hash_of_nobody);
            Ok(memory.matches(&password, &stored)? && known)
        })
        .await
    }

    async fn run<T: Send + 'static>(
        self,
        compute: impl FnOnce(&mut HashMemory) -> Result<T, PasswordError> + Send + 'static,
    ) -> Result<T, PasswordError> {
        let (reply, answer) = oneshot::channel();
        let (lanes, queue) = (self.lanes.clone(), self.queue);
        let job = move |memory: &mut HashMemory| {
            let _place = self;
            // Nothing is computed for a browser that has gone.
            if !reply.is_closed() {
                let _ = reply.send(compute(memory));
            }
        };
        lanes.push(queue, Box::new(job));
        drop(lanes);
        answer
            .await
            .unwrap_or_else(|_| Err(PasswordError::Hash("the lane dropped it".into())))
    }
}

/// One of the places of known browsers that an account can hold.
struct AccountShare {
    accounts: Arc<Mutex<HashMap<AccountId, usize>>>,
    account: AccountId,
}

impl AccountShare {
    fn take(
        accounts: &Arc<Mutex<HashMap<AccountId, usize>>>,
        account: AccountId,
    ) -> Result<Self, PasswordError> {
        let mut held = lock(accounts);
        let count = held.entry(account).or_default();
        if *count >= PLACES_OF_ACCOUNT {
            return Err(PasswordError::Busy);
        }
        *count += 1;
        Ok(Self {
            accounts: accounts.clone(),
            account,
        })
    }
}

impl Drop for AccountShare {
    fn drop(&mut self) {
        let mut held = lock(&self.accounts);
        if let Some(count) = held.get_mut(&self.account) {
            *count -= 1;
            if *count == 0 {
                held.remove(&self.account);
            }
        }
    }
}

fn lock(accounts: &Mutex<HashMap<AccountId, usize>>) -> MutexGuard<'_, HashMap<AccountId, usize>> {
    // The map is whole after every statement, so that a panic elsewhere does not spoil it.
    accounts.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::task::Poll;
    use std::time::Duration;

    use tokio::time::timeout;

    use super::*;

    /// The longest wait for a lane, which is much less than this.
    const PATIENCE: Duration = Duration::from_secs(10);

    fn secret(text: &str) -> Zeroizing<String> {
        Zeroizing::new(text.into())
    }

    #[tokio::test]
    async fn password_then_it_fits_its_hash_alone() {
        let passwords = Passwords::start(Metrics::default()).unwrap();
        let place = || passwords.place(HashFor::UnknownBrowser).unwrap();
        let hash = place().hash(secret("Correct-Horse-7")).await.unwrap();
        let long = secret(&"x".repeat(MAX_PASSWORD + 1));
        let long = place().hash(long).await.unwrap();
        for (typed, stored, wanted) in [
            ("Correct-Horse-7", Some(hash.clone()), true),
            ("correct-horse-7", Some(hash), false),
            (&*"x".repeat(MAX_PASSWORD + 1), Some(long), false),
            ("Correct-Horse-7", None, false),
        ] {
            assert_eq!(place().fits(secret(typed), stored).await.unwrap(), wanted);
        }
    }

    #[test]
    fn all_places_taken_then_busy_until_one_is_free() {
        let passwords = Passwords::start(Metrics::default()).unwrap();
        let mut held: Vec<Place> = (0..PLACES_UNKNOWN)
            .map(|_| passwords.place(HashFor::UnknownBrowser).unwrap())
            .collect();
        let busy = passwords.place(HashFor::UnknownBrowser).err();
        assert!(matches!(busy, Some(PasswordError::Busy)));
        // Known browsers have places of their own, and no account takes them all.
        let account = AccountId([1; 16]);
        let known: Vec<Place> = (0..PLACES_OF_ACCOUNT)
            .map(|_| passwords.place(HashFor::KnownBrowser(account)).unwrap())
            .collect();
        assert!(passwords.place(HashFor::KnownBrowser(account)).is_err());
        let other = HashFor::KnownBrowser(AccountId([2; 16]));
        assert!(passwords.place(other).is_ok());
        drop(known);
        let accounts =
            (0..PLACES_KNOWN).map(|place| AccountId([(place / PLACES_OF_ACCOUNT) as u8; 16]));
        let all: Vec<Place> = accounts
            .map(|account| passwords.place(HashFor::KnownBrowser(account)).unwrap())
            .collect();
        let third = HashFor::KnownBrowser(AccountId([99; 16]));
        assert!(passwords.place(third).is_err());
        held.pop();
        drop(all);
        assert!(passwords.place(HashFor::UnknownBrowser).is_ok());
        assert!(lock(&passwords.accounts).is_empty());
    }

    /// Keeps the shared lanes busy until the result is dropped.
    fn occupy_shared_lanes(passwords: &Passwords) -> std::sync::mpsc::Sender<()> {
        let (open, gate) = std::sync::mpsc::channel::<()>();
        let gate = Arc::new(Mutex::new(gate));
        for _ in 0..SHARED_LANES {
            let gate = gate.clone();
            let blocking = Box::new(move |_: &mut HashMemory| {
                let _ = gate.lock().unwrap().recv();
            });
            passwords.lanes.push(QueueKind::Unknown, blocking);
        }
        open
    }

    /// The shared lanes are busy: the reserved one serves a known browser, and an unknown one waits.
    #[tokio::test]
    async fn shared_lanes_busy_then_a_known_browser_is_served() {
        let passwords = Passwords::start(Metrics::default()).unwrap();
        let open = occupy_shared_lanes(&passwords);
        let waiting = passwords.place(HashFor::UnknownBrowser).unwrap();
        let waiting = tokio::spawn(waiting.fits(secret("a"), None));
        let known = HashFor::KnownBrowser(AccountId([1; 16]));
        let served = passwords.place(known).unwrap();
        let served = timeout(PATIENCE, served.fits(secret("a"), None)).await;
        assert!(!served.expect("a lane is free for it").unwrap());
        assert!(!waiting.is_finished());
        drop(open);
        assert!(!waiting.await.unwrap().unwrap());
        assert!(passwords.most_at_once() <= LANES);
    }

    #[tokio::test]
    async fn s02_browser_gone_before_its_turn_then_its_password_is_not_hashed() {
        let passwords = Passwords::start(Metrics::default()).unwrap();
        let open = occupy_shared_lanes(&passwords);
        let hashed = Arc::new(AtomicBool::new(false));
        let seen = hashed.clone();
        let place = passwords.place(HashFor::UnknownBrowser).unwrap();
        let mut waiting = Box::pin(place.run(move |_| {
            seen.store(true, Ordering::SeqCst);
            Ok(())
        }));
        let queued = std::future::poll_fn(|cx| Poll::Ready(waiting.as_mut().poll(cx).is_pending()));
        assert!(queued.await);
        drop(waiting);
        drop(open);
        while passwords.unknown.available_permits() < PLACES_UNKNOWN {
            tokio::task::yield_now().await;
        }
        assert!(!hashed.load(Ordering::SeqCst));
    }

    #[tokio::test]
    async fn s02_hash_that_ends_in_a_panic_then_its_lane_serves_the_next_password() {
        let passwords = Passwords::start(Metrics::default()).unwrap();
        // More often than there are lanes that could end with it.
        for number in 0..=u8::try_from(LANES).unwrap() {
            for whom in [
                HashFor::UnknownBrowser,
                HashFor::KnownBrowser(AccountId([number; 16])),
            ] {
                let place = passwords.place(whom).unwrap();
                let ended = place.run::<()>(|_| panic!("a fault of the library"));
                let ended = timeout(PATIENCE, ended).await.expect("a lane takes it");
                assert!(matches!(ended, Err(PasswordError::Hash(_))));
            }
        }
        let place = passwords.place(HashFor::UnknownBrowser).unwrap();
        assert!(!place.fits(secret("a"), None).await.unwrap());
    }
}
