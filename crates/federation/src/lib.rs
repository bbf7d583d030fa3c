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
use std::time::Duration;

use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use axum::{Extension, Router};
use server::config::{Config, ConfigError, Options};
use server::delivery::NoTls;
use server::delivery::post::Poster;
use server::extension::{ExtensionRoutes, WebError};
use server::state::App;
use server::store::StoreError;
use toml::Table;

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

/// A protocol, whose services come and go.
trait Protocol: LogoutProtocol {
    /// Whether a service uses it now.
    fn is_used(&self) -> bool;
}

/// A protocol that runs: its routes, and its provider, which also has its part of logout everywhere.
struct Running<P> {
    routes: ExtensionRoutes,
    provider: Arc<P>,
}

impl<P: Protocol + 'static> Running<P> {
    /// The protocol with these pages, forms of other sites, and endpoints, which are unknown paths while no service uses it.
    fn new(
        pages: Router<App>,
        foreign_forms: Router<App>,
        endpoints: Router<App>,
        provider: Arc<P>,
    ) -> Self {
        let of_used = |routes: Router<App>| {
            let routes = routes.layer(Extension(provider.clone()));
            routes.layer(from_fn_with_state(provider.clone(), only_while_used::<P>))
        };
        Self {
            routes: ExtensionRoutes {
                pages: of_used(pages),
                foreign_forms: of_used(foreign_forms),
                endpoints: of_used(endpoints),
            },
            provider,
        }
    }
}

/// Answers a request as an unknown path while no service uses the protocol.
async fn only_while_used<P: Protocol>(
    State(provider): State<Arc<P>>,
    request: Request,
    next: Next,
) -> Response {
    if provider.is_used() {
        return next.run(request).await;
    }
    WebError::NotFound.into_response()
}

/// A client that calls services; `None` on a system without trusted roots, as long as there are no services.
fn poster(app: &App, time_limit: Duration) -> Result<Option<Poster>, NoTls> {
    match Poster::new(time_limit) {
        Ok(poster) => Ok(Some(poster)),
        Err(_) if app.config.services.is_empty() => {
            tracing::warn!("services cannot be called: the system has no trusted roots");
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// Starts the protocols. From now on services are told of the ends of sessions, until the runtime ends.
///
/// # Errors
/// [`FederationError`] when a service's settings are wrong, or a key cannot be loaded.
pub fn start(app: &App) -> Result<(ExtensionRoutes, Arc<Federation>), FederationError> {
    refuse_unknown(&app.config)?;
    let (oidc, cas) = (oidc::start(app)?, cas::start(app)?);
    logout::start(app, [oidc.provider.clone(), cas.provider.clone()])?;
    let federation = Arc::new(Federation::new(app, oidc.provider, cas.provider));
    let follows =
        |routes: Router<App>| routes.layer(from_fn_with_state(federation.clone(), follow::follow));
    let routes = ExtensionRoutes {
        pages: follows(oidc.routes.pages.merge(cas.routes.pages)),
        foreign_forms: oidc.routes.foreign_forms.merge(cas.routes.foreign_forms),
        endpoints: follows(oidc.routes.endpoints.merge(cas.routes.endpoints)),
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

/// Refuses services with settings that no protocol reads, and those without a protocol.
fn refuse_unknown(config: &Config) -> Result<(), FederationError> {
    for service in &config.services {
        if let Some(reason) = unknown_settings(&service.protocols) {
            return Err(FederationError::Settings {
                service: service.service.id.as_str().into(),
                reason,
            });
        }
    }
    Ok(())
}

/// The fault of a service's table; none if each protocol can read its own part.
fn unknown_settings(protocols: &Table) -> Option<String> {
    if protocols.is_empty() {
        return Some("has no protocol: add a table oidc or cas".into());
    }
    protocols.iter().find_map(|(name, settings)| {
        if ![oidc::NAME, cas::NAME].contains(&name.as_str()) {
            return Some(if Options::names(name) {
                format!("`{name}` is an option of the server: move it before the first table of the file")
            } else {
                format!("`{name}` is neither an option nor a protocol")
            });
        }
        let misplaced = settings.as_table()?.keys().find(|key| Options::names(key))?;
        Some(format!(
            "`{misplaced}` is no setting of {name}: move an option of the server before the first table of the file, and one of the service \
             before [services.{name}]"
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn option_below_the_table_of_a_service_then_its_place_is_named() {
        let fault = |text: &str| unknown_settings(&text.parse().unwrap());
        assert_eq!(fault("[oidc]\nredirect-uris = []\n[cas]\nurls = []"), None);
        for (text, words) in [
            ("", "has no protocol"),
            (
                "smtp-host = \"m\"\n[oidc]",
                "`smtp-host` is an option of the server: move it before",
            ),
            (
                "[oidc]\nsmtp-host = \"m\"",
                "`smtp-host` is no setting of oidc: move",
            ),
            (
                "[cas]\nsecond-factor = \"required\"",
                "before [services.cas]",
            ),
            ("[saml]", "`saml` is neither an option nor a protocol"),
        ] {
            let said = fault(text).unwrap();
            assert!(said.contains(words), "{text}: {said}");
        }
    }
}
