//! Pushes to phones whose app is closed (protocol.md §8.10): an empty POST to a push service, or a constant to Apple's,
//! after the commit that added a request to the inbox.
//!
//! Invariant: nothing waits for a push or depends on it. A push only says that something happened; the phone asks what.
//! Deliberately not here: a queue on disk, since a request expires before one would help.

mod address;
mod apple;
mod client;
mod rules;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jsonwebtoken::EncodingKey;
use protocol::ids::{DeviceId, UnixSeconds};
use tokio::sync::mpsc::UnboundedReceiver;

pub use self::apple::AppleKeyError;
use self::apple::AppleTransport;
use self::client::{PushTransport, Sent};
use self::rules::Recipient;
pub use self::rules::Rules;
use crate::config::ApplePush;
use crate::delivery::tls::NoTls;
use crate::network::Lookup;
use crate::store::{Store, StoreError, endpoints::StoredEndpoint};

/// Attempts for each push.
const ATTEMPTS: u32 = 2;
/// The pause between two attempts.
const PAUSE: Duration = Duration::from_secs(3);
/// Devices that are pushed to at once; a push to one more is dropped, and the phone's own checks find the request.
const AT_ONCE: usize = 256;

struct Work {
    rules: Arc<Rules>,
    transports: Transports,
    store: Store,
    in_flight: InFlight,
}

/// The devices that are pushed to, each at most once at a time, and whether a further request came meanwhile.
#[derive(Default)]
struct InFlight(Mutex<HashMap<DeviceId, bool>>);

impl InFlight {
    /// Whether to begin a push to this device. A push under way is followed by exactly one more, for any number of calls.
    fn begin(&self, device: DeviceId) -> bool {
        let mut devices = self.lock();
        if let Some(again) = devices.get_mut(&device) {
            *again = true;
            return false;
        }
        if devices.len() >= AT_ONCE {
            tracing::warn!("too many pushes are in flight; one is dropped");
            return false;
        }
        devices.insert(device, false);
        true
    }

    /// The push to this device is over; whether it is to be followed by another.
    fn is_due_again(&self, device: DeviceId) -> bool {
        let mut devices = self.lock();
        let again = devices.get(&device).copied().unwrap_or_default();
        if again {
            devices.insert(device, false);
        } else {
            devices.remove(&device);
        }
        again
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<DeviceId, bool>> {
        // The map is whole after every statement, so that a panic elsewhere does not spoil it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The ways to the push services.
struct Transports {
    web: PushTransport,
    apple: Option<AppleTransport>,
}

/// A push that is due: its endpoint, and until when it is useful.
struct Due {
    endpoint: StoredEndpoint,
    recipient: Recipient,
    now: UnixSeconds,
    until: UnixSeconds,
}

/// Sends a push for each device that `arrivals` brings, in the background, if the operator allows pushes and the system has
/// trusted roots. Returns the rules in force.
///
/// # Errors
/// [`AppleKeyError`], if the operator's key of Apple's push service cannot be used.
pub fn start(
    mut rules: Rules,
    store: Store,
    lookup: &Lookup,
    apple: Option<&ApplePush>,
    mut arrivals: UnboundedReceiver<DeviceId>,
) -> Result<Arc<Rules>, AppleKeyError> {
    let apple = match apple {
        Some(apple) => Some((apple, apple::read_key(apple)?)),
        None => None,
    };
    let transports = rules
        .on
        .then(|| Transports::new(lookup, apple))
        .transpose()
        .unwrap_or_else(|error| {
            tracing::warn!(%error, "pushes are switched off: no trusted roots");
            None
        });
    rules.on = transports.is_some();
    rules.apple = transports.as_ref().is_some_and(|ways| ways.apple.is_some());
    let rules = Arc::new(rules);
    if let Some(transports) = transports {
        let work = Arc::new(Work {
            rules: rules.clone(),
            transports,
            store,
            in_flight: InFlight::default(),
        });
        tokio::spawn(async move {
            while let Some(device) = arrivals.recv().await {
                if work.in_flight.begin(device) {
                    tokio::spawn(work.clone().wake(device));
                }
            }
        });
    }
    Ok(rules)
}

impl Transports {
    fn new(lookup: &Lookup, apple: Option<(&ApplePush, EncodingKey)>) -> Result<Self, NoTls> {
        Ok(Self {
            web: PushTransport::new(lookup)?,
            apple: apple
                .map(|(apple, key)| AppleTransport::new(apple, key, lookup))
                .transpose()?,
        })
    }

    async fn post(&self, due: &Due) -> Sent {
        match (&due.recipient, &self.apple) {
            (Recipient::Web(url), _) => self.web.post(url.clone(), due.until.since(due.now)).await,
            (Recipient::Apple(environment, token), Some(apple)) => {
                apple.post((*environment, token), due.until, due.now).await
            }
            // The rules took no such endpoint.
            (Recipient::Apple(..), None) => Sent::Done,
        }
    }
}

impl Work {
    async fn wake(self: Arc<Self>, device: DeviceId) {
        loop {
            if let Err(error) = self.push(device).await {
                tracing::error!(%error, "a push could not be sent");
            }
            if !self.in_flight.is_due_again(device) {
                return;
            }
        }
    }

    async fn push(&self, device: DeviceId) -> Result<(), StoreError> {
        for left in (0..ATTEMPTS).rev() {
            // Read before each attempt: the request may be answered, or the endpoint replaced, meanwhile.
            let Some(due) = self.due(device).await? else {
                return Ok(());
            };
            match self.transports.post(&due).await {
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
                let now = tx.now();
                Ok(endpoint
                    .filter(|_| count > 0)
                    .map(|found| (found, now, until)))
            })
            .await?;
        Ok(found.and_then(|(endpoint, now, until)| {
            let recipient = self.rules.read(&endpoint.address)?;
            Some(Due {
                endpoint,
                recipient,
                now,
                until,
            })
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn device(number: usize) -> DeviceId {
        let mut id = [0; 16];
        id[..8].copy_from_slice(&number.to_be_bytes());
        DeviceId(id)
    }

    #[test]
    fn requests_come_during_a_push_then_one_more_push_for_all_of_them() {
        let pushes = InFlight::default();
        assert!(pushes.begin(device(1)));
        for _ in 0..3 {
            assert!(!pushes.begin(device(1)));
        }
        assert!(pushes.begin(device(2)));
        assert!(pushes.is_due_again(device(1)));
        assert!(!pushes.is_due_again(device(1)));
        assert!(pushes.begin(device(1)));
    }

    #[test]
    fn as_many_devices_as_allowed_then_a_push_to_one_more_is_dropped() {
        let pushes = InFlight::default();
        for number in 0..AT_ONCE {
            assert!(pushes.begin(device(number)));
        }
        assert!(!pushes.begin(device(AT_ONCE)));
        assert!(!pushes.is_due_again(device(0)));
        assert!(pushes.begin(device(AT_ONCE)));
    }
}
