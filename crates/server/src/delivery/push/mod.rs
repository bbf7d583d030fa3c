//! Pushes to phones whose app is closed (protocol.md §8.10): an empty POST to a push service, after the commit that added
//! a request to the inbox.
//!
//! Invariant: nothing waits for a push or depends on it. A push only says that something happened; the phone asks what.
//! Deliberately not here: a queue on disk, since a request expires before one would help.

mod address;
mod client;
mod rules;

use std::{sync::Arc, time::Duration};

use protocol::ids::DeviceId;
use reqwest::Url;
use tokio::sync::{Semaphore, mpsc::UnboundedReceiver};

use self::client::{PushTransport, Sent};
pub use self::rules::Rules;
use crate::store::{Store, StoreError, endpoints::StoredEndpoint};

/// Attempts for each push.
const ATTEMPTS: u32 = 2;
/// The pause between two attempts.
const PAUSE: Duration = Duration::from_secs(3);
/// Pushes in flight; further ones are dropped, and the phone's own checks find the request.
const AT_ONCE: usize = 1_000;

struct Work {
    rules: Arc<Rules>,
    transport: PushTransport,
    store: Store,
    slots: Semaphore,
}

/// A push that is due: its endpoint, and how long it is useful.
struct Due {
    endpoint: StoredEndpoint,
    url: Url,
    ttl_s: u64,
}

/// Sends a push for each device that `arrivals` brings, in the background, if the operator allows pushes and the system has
/// trusted roots. Returns the rules in force.
#[must_use]
pub fn start(
    mut rules: Rules,
    store: Store,
    mut arrivals: UnboundedReceiver<DeviceId>,
) -> Arc<Rules> {
    let transport = rules
        .on
        .then(PushTransport::new)
        .transpose()
        .unwrap_or_else(|error| {
            tracing::warn!(%error, "pushes are switched off: no trusted roots");
            None
        });
    rules.on = transport.is_some();
    let rules = Arc::new(rules);
    if let Some(transport) = transport {
        let work = Arc::new(Work {
            rules: rules.clone(),
            transport,
            store,
            slots: Semaphore::new(AT_ONCE),
        });
        tokio::spawn(async move {
            while let Some(device) = arrivals.recv().await {
                tokio::spawn(work.clone().wake(device));
            }
        });
    }
    rules
}

impl Work {
    async fn wake(self: Arc<Self>, device: DeviceId) {
        let Ok(_slot) = self.slots.try_acquire() else {
            tracing::warn!("too many pushes are in flight; one is dropped");
            return;
        };
        if let Err(error) = self.push(device).await {
            tracing::error!(%error, "a push could not be sent");
        }
    }

    async fn push(&self, device: DeviceId) -> Result<(), StoreError> {
        for left in (0..ATTEMPTS).rev() {
            // Read before each attempt: the request may be answered, or the endpoint replaced, meanwhile.
            let Some(due) = self.due(device).await? else {
                return Ok(());
            };
            match self.transport.post(due.url, due.ttl_s).await {
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
        let found = self
            .store
            .read(move |tx| -> Result<_, StoreError> {
                let (count, until) = tx.inbox_size(device)?;
                let endpoint = tx.endpoint(device)?;
                let ttl_s = until.since(tx.now());
                Ok(endpoint.filter(|_| count > 0).map(|found| (found, ttl_s)))
            })
            .await?;
        Ok(found.and_then(|(endpoint, ttl_s)| {
            let url = self.rules.read(&endpoint.address)?;
            Some(Due {
                endpoint,
                url,
                ttl_s,
            })
        }))
    }
}
