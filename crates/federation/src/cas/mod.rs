//! CAS, as a server: tickets for services and their validation (CAS Protocol 3.0 of Apereo, version 3.0.3).
//!
//! Invariant: a ticket goes only to an address of a configured service, and is read once.

mod answer;
mod callback;
mod grants;
mod login;
mod logout;
mod parameters;
mod proxy;
mod service_url;
mod settings;
mod single_logout;
mod ticket;
mod validate;

use std::sync::{Arc, PoisonError, RwLock};

use axum::Router;
use axum::routing::{get, post};
use server::clock::Clock;
use server::config::Config;
use server::state::App;

use self::callback::Callbacks;
use self::service_url::ServiceUrl;
pub(crate) use self::settings::CasService;
use crate::{FederationError, Protocol, Running};

/// The name of the table with a service's settings.
pub const NAME: &str = "cas";

/// The parts of a running CAS server.
pub(crate) struct Provider {
    services: RwLock<CasServices>,
    callbacks: Callbacks,
    clock: Clock,
}

/// The services at one moment.
pub(crate) type CasServices = Arc<[Arc<CasService>]>;

impl Provider {
    /// The service of an address: the one that names it, otherwise the one with the longest prefix of it.
    fn service_at(&self, url: &ServiceUrl) -> Option<Arc<CasService>> {
        let services = self.services();
        let exact = services.iter().find(|service| service.names(url));
        let found = exact.or_else(|| {
            services
                .iter()
                .filter_map(|service| Some((service.longest_prefix(url)?, service)))
                .max_by_key(|(length, _)| *length)
                .map(|(_, service)| service)
        });
        found.cloned()
    }

    /// The address in this parameter, if it is one of a service.
    fn known_address(&self, given: Option<&str>) -> Option<ServiceUrl> {
        let url = given.and_then(ServiceUrl::parse);
        url.filter(|url| self.service_at(url).is_some())
    }

    /// Whether a page with this address may be of a service: one has an address with the same scheme, host and port.
    fn has_service_with_origin(&self, page: &ServiceUrl) -> bool {
        self.services()
            .iter()
            .any(|service| service.shares_origin_with(page))
    }

    /// The service with this id.
    fn service(&self, id: &str) -> Option<Arc<CasService>> {
        let services = self.services();
        services
            .iter()
            .find(|service| service.id.as_str() == id)
            .cloned()
    }

    /// The services now.
    pub(crate) fn services(&self) -> CasServices {
        // The pointer is whole after every statement, so that a panic elsewhere does not spoil it.
        let services = self.services.read().unwrap_or_else(PoisonError::into_inner);
        services.clone()
    }

    /// From now on these services count.
    pub(crate) fn replace(&self, services: CasServices) {
        let mut now = self
            .services
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        *now = services;
    }
}

impl Protocol for Provider {
    fn is_used(&self) -> bool {
        !self.services().is_empty()
    }
}

/// The paths of the endpoints.
mod paths {
    pub(super) const LOGIN: &str = "/cas/login";
    pub(super) const RESUME: &str = "/cas/resume";
    pub(super) const LOGOUT: &str = "/cas/logout";
    pub(super) const LOGOUT_CONFIRM: &str = "/cas/logout/confirm";
    pub(super) const VALIDATE: &str = "/cas/validate";
    pub(super) const SERVICE_VALIDATE: &str = "/cas/serviceValidate";
    pub(super) const PROXY_VALIDATE: &str = "/cas/proxyValidate";
    pub(super) const SERVICE_VALIDATE_3: &str = "/cas/p3/serviceValidate";
    pub(super) const PROXY_VALIDATE_3: &str = "/cas/p3/proxyValidate";
    pub(super) const PROXY: &str = "/cas/proxy";
}

/// Reads the services of a configuration. Addresses may be http on loopback if `loopback` is set.
///
/// # Errors
/// [`FederationError::Settings`].
pub(crate) fn read(config: &Config, loopback: bool) -> Result<CasServices, FederationError> {
    let services = settings::read(&config.services, loopback)?;
    Ok(services.into_iter().map(Arc::new).collect())
}

/// Starts the server. Its paths are unknown until a service uses it.
///
/// # Errors
/// [`FederationError`] when a service's settings are wrong, or there are services and the system has no trusted roots.
pub(crate) fn start(app: &App) -> Result<Running<Provider>, FederationError> {
    let services = read(&app.config, !app.origin.is_https())?;
    let provider = Arc::new(Provider {
        services: RwLock::new(services),
        callbacks: Callbacks::new(app)?,
        clock: app.clock.clone(),
    });
    let pages = Router::new()
        .route(paths::LOGIN, get(login::begin))
        .route(&format!("{}/{{id}}", paths::RESUME), get(login::resume))
        .route(paths::LOGOUT, get(logout::sign_out))
        .route(paths::LOGOUT_CONFIRM, post(logout::confirm));
    let endpoints = Router::new()
        .route(paths::VALIDATE, get(validate::first_version))
        .route(paths::SERVICE_VALIDATE, get(validate::service))
        .route(paths::PROXY_VALIDATE, get(validate::proxy))
        .route(paths::SERVICE_VALIDATE_3, get(validate::service_3))
        .route(paths::PROXY_VALIDATE_3, get(validate::proxy_3))
        .route(paths::PROXY, get(proxy::issue));
    Ok(Running::new(pages, Router::new(), endpoints, provider))
}
