//! The state that all handlers share.

use std::sync::Arc;

use protocol::origin::Origin;

use crate::attestation::AttestationVerifier;
use crate::clock::{Clock, UnixSeconds};
use crate::config::Config;
use crate::delivery::PasswordRange;
use crate::delivery::push::Rules;
use crate::events::Events;
use crate::keys::Keys;
use crate::metrics::Metrics;
use crate::network::Places;
use crate::passwords::Passwords;
use crate::services::ServiceDirectory;
use crate::store::Store;
use crate::streams::EventStreams;
use crate::tls::Tls;

/// The parts of a running server, shared as the router's state.
#[derive(Debug)]
pub struct AppState {
    /// The database.
    pub store: Store,
    /// The keys outside the database.
    pub keys: Arc<Keys>,
    /// The clock.
    pub clock: Clock,
    /// The time of the start, before the port was open: no question that this process receives can be older.
    pub started_at: UnixSeconds,
    /// The topics that pages and held polls subscribe to.
    pub events: Events,
    /// Counts and durations.
    pub metrics: Metrics,
    /// The configuration.
    pub config: Config,
    /// The address that browsers and apps use.
    pub origin: Origin,
    /// The certificate, where this server itself speaks TLS.
    pub tls: Option<Tls>,
    /// The services to which people sign in here.
    pub services: ServiceDirectory,
    /// The addresses to which pushes may be sent.
    pub push_rules: Arc<Rules>,
    /// The places of network addresses.
    pub places: Places,
    /// The event streams that pages follow.
    pub streams: EventStreams,
    /// The range service of leaked passwords, where there is one.
    pub password_range: Option<PasswordRange>,
    /// The places for passwords to hash or compare.
    pub passwords: Passwords,
    /// Verifies attestations of new devices.
    pub attestation: AttestationVerifier,
}

/// The router's state.
pub type App = Arc<AppState>;

impl AppState {
    /// Whether a proxy stands before this server: the origin is https, and this server speaks plain http.
    #[must_use]
    pub fn is_behind_proxy(&self) -> bool {
        self.origin.is_https() && self.tls.is_none()
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> UnixSeconds {
        self.clock.now()
    }
}
