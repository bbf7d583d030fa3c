//! Wake-ups of phones whose app sleeps, protocol §8.10: an empty POST to a push service, after the commit that brought
//! something into the inbox.
//!
//! Invariant: nobody waits for it, and nothing depends on it. What is said is that something happened; what it is, the
//! phone asks for itself. Deliberately not here: a queue on disk, since a request is over before one would help.

mod address;
mod client;
mod rules;

use std::{sync::Arc, time::Duration};

use protocol::ids::DeviceId;
use reqwest::Url;
use tokio::sync::Semaphore;

use self::client::{Sent, Way};
pub use self::rules::Rules;
use crate::{
    clock::Clock,
    keys::Keys,
    store::{Store, StoreError, endpoints::StoredEndpoint},
};

/// A wake-up is tried this often.
const TRIES: u32 = 2;
/// The pause between two tries.
const PAUSE: Duration = Duration::from_secs(3);
/// As many wake-ups may be under way; whatever comes then is left to the phone's own asking.
const AT_ONCE: usize = 1_000;

/// Wakes phones, in the background. Cheap to clone.
#[derive(Clone)]
pub struct Pusher {
    rules: Arc<Rules>,
    work: Option<Arc<Work>>,
}

impl std::fmt::Debug for Pusher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pusher")
            .field("rules", &self.rules)
            .finish_non_exhaustive()
    }
}

struct Work {
    rules: Arc<Rules>,
    way: Way,
    store: Store,
    keys: Arc<Keys>,
    clock: Clock,
    slots: Semaphore,
}

/// Where a device is woken now, and for how long that is of use.
struct Due {
    endpoint: StoredEndpoint,
    url: Url,
    ttl_s: u64,
}

impl Pusher {
    /// Ready to wake, where the rules say so and the system has trusted roots.
    #[must_use]
    pub fn new(mut rules: Rules, store: Store, keys: Arc<Keys>, clock: Clock) -> Self {
        let way = rules.on.then(Way::new).transpose().unwrap_or_else(|error| {
            tracing::warn!(%error, "sleeping phones are not woken");
            None
        });
        rules.on = way.is_some();
        let rules = Arc::new(rules);
        let work = way.map(|way| {
            Arc::new(Work {
                rules: rules.clone(),
                way,
                store,
                keys,
                clock,
                slots: Semaphore::new(AT_ONCE),
            })
        });
        Self { rules, work }
    }

    /// To which addresses it pushes.
    #[must_use]
    pub fn rules(&self) -> &Arc<Rules> {
        &self.rules
    }

    /// Something has come into the inbox of this device: its phone is woken, if it has said where. Returns at once.
    pub fn wake(&self, device: DeviceId) {
        let Some(work) = self.work.clone() else {
            return;
        };
        tokio::spawn(async move {
            let Ok(_slot) = work.slots.try_acquire() else {
                tracing::warn!("too many wake-ups are under way; one is left out");
                return;
            };
            if let Err(error) = work.wake(device).await {
                tracing::error!(%error, "a sleeping phone could not be woken");
            }
        });
    }
}

impl Work {
    async fn wake(&self, device: DeviceId) -> Result<(), StoreError> {
        for left in (0..TRIES).rev() {
            // Looked at before each try: it may be answered, or the endpoint another, by then.
            let Some(due) = self.due(device).await? else {
                return Ok(());
            };
            match self.way.post(due.url, due.ttl_s).await {
                Sent::Done => return Ok(()),
                Sent::Gone => {
                    let gone = due.endpoint;
                    return self
                        .store
                        .write(move |tx| tx.forget_this_endpoint(&gone))
                        .await;
                }
                Sent::NotNow if left > 0 => tokio::time::sleep(PAUSE).await,
                Sent::NotNow => {}
            }
        }
        Ok(())
    }

    async fn due(&self, device: DeviceId) -> Result<Option<Due>, StoreError> {
        let (keys, now) = (self.keys.clone(), self.clock.now());
        let found = self
            .store
            .read(move |tx| -> Result<_, StoreError> {
                let (count, until) = tx.inbox_size(device, now)?;
                let endpoint = tx.endpoint(&keys, device)?;
                Ok(endpoint.filter(|_| count > 0).map(|found| (found, until)))
            })
            .await?;
        Ok(found.and_then(|(endpoint, until)| {
            let url = self.rules.read(&endpoint.address)?;
            Some(Due {
                endpoint,
                url,
                ttl_s: until.since(now),
            })
        }))
    }
}
