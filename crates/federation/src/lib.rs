//! Sign-in to services: the protocols through which a service asks, as an extension of the server.
//!
//! [`oidc`] is OpenID Connect, [`cas`] is CAS. A protocol reads its settings from the services of the configuration, lets the server sign
//! the person in (`server::use_cases::service_sign_in`), and tells the service of the grant. Invariant: no account becomes known to a service except from
//! a [`Grant`](server::domain::service_sign_in::Grant), and every service that learned of a session is told of its end ([`logout`]).

pub mod cas;
mod follow;
mod logout;
pub mod oidc;
mod records;

use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn_with_state;
use server::config::{Config, ConfigError};
use server::delivery::NoTls;
use server::extension::ExtensionRoutes;
use server::state::App;
use server::store::StoreError;

pub use self::follow::Federation;
use self::logout::LogoutProtocol;

/// The reasons for which the protocols cannot start.
#[derive(Debug, thiserror::Error)]
pub enum FederationError {
    /// A service has the settings of a protocol that this program does not know, or wrong ones.
    #[error("service {service}: {reason}")]
    Settings {
        /// The service's id.
        service: String,
        /// The reason.
        reason: String,
    },
    /// The key of OpenID Connect.
    #[error(transparent)]
    Key(#[from] oidc::KeyError),
    /// The client that calls services.
    #[error(transparent)]
    Tls(#[from] NoTls),
    /// The services of the configuration or the database.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A protocol that runs: its routes, and its provider, which also has its part of logout everywhere.
struct Running<P> {
    routes: ExtensionRoutes,
    provider: Arc<P>,
}

impl<P: LogoutProtocol + 'static> Running<P> {
    fn logout(&self) -> Arc<dyn LogoutProtocol> {
        self.provider.clone()
    }
}

/// Starts every protocol that a configured service uses. From now on services are told of the ends of sessions, until the runtime ends.
///
/// # Errors
/// [`FederationError`] when a service's settings are wrong, or a key cannot be loaded.
pub fn start(app: &App) -> Result<(ExtensionRoutes, Arc<Federation>), FederationError> {
    refuse_unknown(&app.config)?;
    let (oidc, cas) = (oidc::start(app)?, cas::start(app)?);
    let told = [
        oidc.as_ref().map(Running::logout),
        cas.as_ref().map(Running::logout),
    ];
    logout::start(app, told.into_iter().flatten().collect())?;
    let mut routes = ExtensionRoutes::default();
    let mut add = |more: &ExtensionRoutes| {
        routes.pages = std::mem::take(&mut routes.pages).merge(more.pages.clone());
        routes.endpoints = std::mem::take(&mut routes.endpoints).merge(more.endpoints.clone());
    };
    oidc.iter().for_each(|running| add(&running.routes));
    cas.iter().for_each(|running| add(&running.routes));
    let federation = Arc::new(Federation::new(
        app,
        oidc.map(|running| running.provider),
        cas.map(|running| running.provider),
    ));
    let follows =
        |routes: Router<App>| routes.layer(from_fn_with_state(federation.clone(), follow::follow));
    let routes = ExtensionRoutes {
        pages: follows(routes.pages),
        endpoints: follows(routes.endpoints),
    };
    Ok((routes, federation))
}

/// Checks the settings of all services, as [`start`] does.
///
/// # Errors
/// [`FederationError::Settings`].
pub fn check(config: &Config) -> Result<(), FederationError> {
    refuse_unknown(config)?;
    oidc::read(config, &[])?;
    let origin = config.origin.as_ref();
    cas::read(config, !origin.is_some_and(|origin| origin.is_https()))?;
    Ok(())
}

fn refuse_unknown(config: &Config) -> Result<(), FederationError> {
    for service in &config.services {
        if let Some(unknown) = service
            .protocols
            .keys()
            .find(|name| ![oidc::NAME, cas::NAME].contains(&name.as_str()))
        {
            return Err(FederationError::Settings {
                service: service.service.id.as_str().into(),
                reason: format!("`{unknown}` is neither an option nor a protocol"),
            });
        }
    }
    Ok(())
}
