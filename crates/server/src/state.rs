//! What every handler shares.

use std::sync::Arc;

use protocol::ids::DeviceId;
use protocol::origin::Origin;

use crate::clock::{Clock, UnixSeconds};
use crate::config::Config;
use crate::delivery::Mailer;
use crate::delivery::push::Pusher;
use crate::domain::password::Passwords;
use crate::events::{Events, Topic};
use crate::keys::Keys;
use crate::store::Store;

/// The running server's parts. It stands in an [`Arc`], as the router's state.
#[derive(Debug)]
pub struct AppState {
    /// The database.
    pub store: Store,
    /// The keys outside the database.
    pub keys: Arc<Keys>,
    /// The clock.
    pub clock: Clock,
    /// When it began, taken before anyone could connect: no question that this process can hear is from before.
    pub started_at: UnixSeconds,
    /// Who waits for what.
    pub events: Events,
    /// The configuration.
    pub config: Config,
    /// The address that browsers and apps use.
    pub origin: Origin,
    /// The sender of mails, to be woken after a commit that queued one.
    pub mailer: Mailer,
    /// What wakes phones whose app sleeps.
    pub pusher: Pusher,
    /// The comparer of passwords.
    pub passwords: Passwords,
}

/// The router's state.
pub type App = Arc<AppState>;

impl AppState {
    /// Now.
    #[must_use]
    pub fn now(&self) -> UnixSeconds {
        self.clock.now()
    }

    /// Wakes whoever waits for what a commit has changed: pages, phones that ask, and phones that sleep.
    pub fn publish(&self, topics: Vec<Topic>) {
        for topic in topics {
            if let Topic::Arrival(device) = topic {
                self.pusher.wake(DeviceId(device));
            }
            self.events.publish(topic);
        }
    }
}
