//! Logout everywhere: tells services of the end of sessions, by the protocol through which each learned of it.
//!
//! The server keeps the notices (`server::use_cases::participation`). One task finds the services with notices that are due and starts a
//! worker for each; a worker posts one notice after another, so that a service that is slow or down delays nobody else's.
//! Invariant: at most [`AT_ONCE`] posts are under way, and at most one to each service of a protocol.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use server::delivery::NoTls;
use server::delivery::post::{PostOutcome, Poster};
use server::domain::participation::LogoutNotice;
use server::domain::service::ServiceId;
use server::events::Topic;
use server::state::App;
use server::store::StoreError;
use server::use_cases::participation;
use tokio::sync::Semaphore;

use crate::poster;

/// The most posts under way.
const AT_ONCE: usize = 16;
/// Time between two looks for notices whose wait is over.
const LOOK: Duration = Duration::from_secs(5);
/// The same where the clock can move.
const LOOK_MOVABLE: Duration = Duration::from_millis(20);

/// A post that tells a service of the end of a session.
pub(crate) struct LogoutRequest {
    /// The service's address.
    pub(crate) url: String,
    /// The media type of the body.
    pub(crate) content_type: &'static str,
    /// The body.
    pub(crate) body: String,
}

/// A protocol that tells services of the ends of sessions.
pub(crate) trait LogoutProtocol: Send + Sync {
    /// Its name, as the participations have it.
    fn name(&self) -> &'static str;

    /// The post for a notice; `None` when the service wants none any more.
    fn request(&self, notice: &LogoutNotice) -> Option<LogoutRequest>;
}

/// Delivers notices from now on, until the runtime ends.
///
/// # Errors
/// [`NoTls`] when there are services, and the system has no trusted roots.
pub(crate) fn start(app: &App, protocols: [Arc<dyn LogoutProtocol>; 2]) -> Result<(), NoTls> {
    let delivery = Arc::new(Delivery {
        app: app.clone(),
        poster: poster(app, app.config.time_limits.service)?,
        under_way: Mutex::default(),
        places: Semaphore::new(AT_ONCE),
    });
    tokio::spawn(async move {
        let look = if delivery.app.clock.can_move() {
            LOOK_MOVABLE
        } else {
            LOOK
        };
        let mut events = delivery.app.events.subscribe(Topic::LogoutNotices);
        loop {
            for protocol in &protocols {
                if let Err(error) = delivery.start_workers(protocol).await {
                    tracing::error!(%error, "notices of ended sessions could not be read");
                }
            }
            events.changed_within(look).await;
        }
    });
    Ok(())
}

/// A service, and the protocol through which it is told.
type Recipient = (&'static str, ServiceId);

struct Delivery {
    app: App,
    /// `None` on a system without trusted roots.
    poster: Option<Poster>,
    under_way: Mutex<HashSet<Recipient>>,
    places: Semaphore,
}

impl Delivery {
    async fn start_workers(
        self: &Arc<Self>,
        protocol: &Arc<dyn LogoutProtocol>,
    ) -> Result<(), StoreError> {
        let name = protocol.name();
        let services = self
            .app
            .store
            .read(move |tx| participation::services_to_notify(tx, name))
            .await?;
        for service in services {
            let recipient = (name, service);
            if !self.lock().insert(recipient.clone()) {
                continue;
            }
            let (delivery, protocol) = (self.clone(), protocol.clone());
            tokio::spawn(async move {
                if let Err(error) = delivery.deliver_all(&*protocol, &recipient.1).await {
                    tracing::error!(%error, "a notice of an ended session could not be delivered");
                }
                delivery.lock().remove(&recipient);
            });
        }
        Ok(())
    }

    async fn deliver_all(
        &self,
        protocol: &dyn LogoutProtocol,
        service: &ServiceId,
    ) -> Result<(), StoreError> {
        let name = protocol.name();
        loop {
            let asked = service.clone();
            let due = self
                .app
                .store
                .read(move |tx| participation::due(tx, name, &asked))
                .await?;
            let Some(notice) = due else { return Ok(()) };
            self.deliver(protocol, &notice).await?;
        }
    }

    async fn deliver(
        &self,
        protocol: &dyn LogoutProtocol,
        notice: &LogoutNotice,
    ) -> Result<(), StoreError> {
        let id = notice.participation.id;
        let service = notice.participation.service.as_str();
        let posted = match protocol.request(notice) {
            None => PostOutcome::Accepted,
            Some(request) => {
                // The semaphore is never closed.
                let _place = self.places.acquire().await;
                let LogoutRequest {
                    url,
                    content_type,
                    body,
                } = request;
                match &self.poster {
                    Some(poster) => poster.post(&url, content_type, body).await,
                    None => PostOutcome::NotNow,
                }
            }
        };
        if let PostOutcome::Refused(status) = posted {
            tracing::warn!(
                service,
                status,
                "a service refused the notice of an ended session"
            );
        }
        if posted != PostOutcome::NotNow {
            let settle = move |tx: &server::store::Tx<'_>| participation::settled(tx, id);
            return self.app.store.write(settle).await;
        }
        let given_up = self
            .app
            .store
            .write(move |tx| participation::failed(tx, id))
            .await?;
        if given_up {
            tracing::error!(service, "the notice of an ended session is given up");
        }
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, HashSet<Recipient>> {
        // The set is whole after every statement, so that a panic elsewhere does not spoil it.
        self.under_way
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}
