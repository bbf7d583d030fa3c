//! Sign-in to services: the protocols through which a service asks, as an extension of the server.
//!
//! [`oidc`] is OpenID Connect, [`cas`] is CAS. A protocol reads its settings from the services of the configuration, lets the server sign
//! the person in (`server::use_cases::service_sign_in`), and tells the service of the grant. Invariant: no account becomes known to a service except from
//! a [`Grant`](server::domain::service_sign_in::Grant), and every service that learned of a session is told of its end ([`logout`]).

pub mod cas;
mod logout;
pub mod oidc;
mod records;

use std::sync::Arc;

use server::config::Config;
use server::delivery::NoTls;
use server::extension::ExtensionRoutes;
use server::state::App;

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
}

/// A protocol that runs: its routes, and its part of logout everywhere.
#[derive(Default)]
struct Running {
    routes: ExtensionRoutes,
    logout: Option<Arc<dyn LogoutProtocol>>,
}

/// The routes of every protocol that a configured service uses. From now on services are told of the ends of sessions, until the runtime
/// ends.
///
/// # Errors
/// [`FederationError`] when a service's settings are wrong, or a key cannot be loaded.
pub fn routes(app: &App) -> Result<ExtensionRoutes, FederationError> {
    refuse_unknown(&app.config)?;
    let (oidc, cas) = (oidc::start(app)?, cas::start(app)?);
    logout::start(
        app,
        [oidc.logout, cas.logout].into_iter().flatten().collect(),
    )?;
    Ok(ExtensionRoutes {
        pages: oidc.routes.pages.merge(cas.routes.pages),
        endpoints: oidc.routes.endpoints.merge(cas.routes.endpoints),
    })
}

/// Checks the settings of all services, as [`routes`] does.
///
/// # Errors
/// [`FederationError::Settings`].
pub fn check(config: &Config) -> Result<(), FederationError> {
    refuse_unknown(config)?;
    oidc::check(config)?;
    cas::check(config)
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
