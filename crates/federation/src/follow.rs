//! Follows the services of the configuration: those of the database at every request, those of the file when the operator asks.
//!
//! Invariant: a request is answered by the services that the database has at that time. A service that cannot be taken in changes no other,
//! and a service that was disabled or deleted ends in any case.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use server::config::{Config, ConfiguredService, ServiceOptions};
use server::extension::WebError;
use server::services::ServicesInUse;
use server::state::App;
use server::store::services::{ServiceRevision, StoredService};
use server::use_cases::administration::services;
use tokio::sync::Mutex;

use crate::cas::{self, CasServices};
use crate::oidc::{self, Clients};
use crate::{FederationError, refuse_unknown};

/// The services of every protocol.
struct Protocols {
    oidc: Clients,
    cas: CasServices,
}

/// The protocols that run, whose services can be replaced.
pub struct Federation {
    app: App,
    oidc: Arc<oidc::Provider>,
    cas: Arc<cas::Provider>,
    /// The services of the file. One replacement at a time.
    file: Mutex<Vec<ServiceOptions>>,
}

impl std::fmt::Debug for Federation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Federation")
    }
}

impl Federation {
    pub(crate) fn new(app: &App, oidc: Arc<oidc::Provider>, cas: Arc<cas::Provider>) -> Self {
        Self {
            app: app.clone(),
            oidc,
            cas,
            file: Mutex::new(app.config.service_options.clone()),
        }
    }

    /// Takes in the services of the file of this configuration, as they are written now, with all files that they name. Those of
    /// the database stay. Other options of the configuration count from the next start on.
    ///
    /// # Errors
    /// [`FederationError`] when a service cannot be taken in. Then nothing is changed.
    pub async fn reload(&self, config: &Config) -> Result<(), FederationError> {
        let mut file = self.file.lock().await;
        let (stored, revision) = self.app.store.read(services::stored_at).await?;
        let options = config.service_options.clone();
        let next = self.with_stored(&options, &stored)?;
        let protocols = self.read(&next, false)?;
        self.replace(ServicesInUse::of(&next, revision), protocols)
            .await?;
        *file = options;
        Ok(())
    }

    /// Takes in the changes that commands have made of the services of the database.
    async fn follow(&self) -> Result<(), FederationError> {
        let revision = self.app.store.read(services::revision).await?;
        if revision == self.app.services.now().revision {
            return Ok(());
        }
        let file = self.file.lock().await;
        let (stored, revision) = self.app.store.read(services::stored_at).await?;
        if revision == self.app.services.now().revision {
            return Ok(());
        }
        let next = self.with_stored(&file, &stored);
        let read = next.and_then(|next| Ok((self.read(&next, true)?, next)));
        let (protocols, in_use) = match read {
            Ok((protocols, next)) => (protocols, ServicesInUse::of(&next, revision)),
            Err(error) => {
                tracing::error!(%error, "a changed service cannot be used; the unchanged ones stay in use");
                self.unchanged(&file, &stored, revision)
            }
        };
        self.replace(in_use, protocols).await
    }

    /// The running configuration with these services.
    fn with_stored(
        &self,
        file: &[ServiceOptions],
        stored: &[StoredService],
    ) -> Result<Config, FederationError> {
        let config = Config {
            service_options: file.to_vec(),
            ..self.app.config.clone()
        };
        Ok(config.with_services(services::settings(stored)?)?)
    }

    /// Reads the services of all protocols. With `kept`, clients whose settings are as before are not read again.
    fn read(&self, config: &Config, kept: bool) -> Result<Protocols, FederationError> {
        refuse_unknown(config)?;
        let known = if kept {
            self.oidc.clients()
        } else {
            Clients::default()
        };
        Ok(Protocols {
            oidc: oidc::read(config, &known)?,
            cas: cas::read(config, !self.app.origin.is_https())?,
        })
    }

    /// The services in use that stand in the file, or in the database with the same settings.
    fn unchanged(
        &self,
        file: &[ServiceOptions],
        stored: &[StoredService],
        revision: ServiceRevision,
    ) -> (Protocols, ServicesInUse) {
        let now = self.app.services.now();
        let stays = |one: &&ConfiguredService| {
            let id = one.service.id.as_str();
            let same = |stored: &StoredService| {
                let alone = self.with_stored(&[], std::slice::from_ref(stored));
                alone.is_ok_and(|alone| alone.services.contains(one))
            };
            file.iter().any(|options| options.id == id) || stored.iter().any(same)
        };
        let configured: Vec<ConfiguredService> =
            now.configured.iter().filter(stays).cloned().collect();
        let kept = |id: &str| configured.iter().any(|one| one.service.id.as_str() == id);
        let (clients, services) = (self.oidc.clients(), self.cas.services());
        let clients = clients.iter().filter(|client| kept(client.id()));
        let services = services.iter().filter(|service| kept(service.id()));
        let protocols = Protocols {
            oidc: clients.cloned().collect(),
            cas: services.cloned().collect(),
        };
        let config = Config {
            services: configured,
            transactions: now.transactions.clone(),
            ..self.app.config.clone()
        };
        (protocols, ServicesInUse::of(&config, revision))
    }

    /// Puts these services in the place of those in use. The records of services that are not among them end.
    async fn replace(
        &self,
        in_use: ServicesInUse,
        protocols: Protocols,
    ) -> Result<(), FederationError> {
        self.oidc.prepare(&protocols.oidc)?;
        self.oidc.replace(protocols.oidc);
        self.cas.replace(protocols.cas);
        let known = in_use.ids();
        self.app.services.replace(in_use);
        let end = move |tx: &server::store::Tx<'_>| services::end_unknown(tx, &known);
        Ok(self.app.store.write(end).await?)
    }
}

/// Answers a request by the services that the database has now.
pub(crate) async fn follow(
    State(federation): State<Arc<Federation>>,
    request: Request,
    next: Next,
) -> Response {
    match federation.follow().await {
        Ok(()) => next.run(request).await,
        Err(error) => WebError::Fault(error.to_string()).into_response(),
    }
}
