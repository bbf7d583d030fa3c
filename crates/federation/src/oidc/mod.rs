//! OpenID Connect, as a provider: authorization code with PKCE, ID tokens and user info (OpenID Connect Core 1.0, RFC 6749, 7636, 9207).

mod assertion;
mod authorize;
mod backchannel;
mod ciba;
mod client;
mod client_authentication;
mod end_session;
mod grants;
mod keys;
mod metadata;
mod pushed;
mod refresh;
mod refusals;
mod request;
mod revocation;
mod token;
mod token_error;
mod transactions;
mod userinfo;

use std::sync::{Arc, PoisonError, RwLock};

use axum::response::Redirect;
use axum::routing::{get, post};
use axum::{Extension, Form, Router};
use openidconnect::url::form_urlencoded;
use server::clock::Clock;
use server::config::Config;
use server::domain::service::ServiceId;
use server::extension::ExtensionRoutes;
use server::state::App;

pub(crate) use self::client::Client;
use self::keys::SigningKeys;
use crate::{FederationError, Running};

pub use self::client::secret_hash;
pub use self::keys::{KeyError, replace, rotate, withdraw};

/// The name of the table with a service's settings.
pub const NAME: &str = "oidc";

/// The `acr` of a sign-in that a device confirmed.
const ACR_DEVICE: &str = "urn:countersign:acr:device";
/// The `acr` of a sign-in by the password alone.
const ACR_PASSWORD: &str = "urn:countersign:acr:password";

/// The parts of a running provider.
pub(crate) struct Provider {
    /// The issuer: this server's origin.
    issuer: String,
    clients: RwLock<Clients>,
    keys: SigningKeys,
    clock: Clock,
}

/// The clients at one moment.
pub(crate) type Clients = Arc<[Arc<Client>]>;

impl Provider {
    fn client(&self, id: &str) -> Option<Arc<Client>> {
        let id = ServiceId::parse(id)?;
        let clients = self.clients();
        clients.iter().find(|client| client.service == id).cloned()
    }

    /// The clients now.
    pub(crate) fn clients(&self) -> Clients {
        // The pointer is whole after every statement, so that a panic elsewhere does not spoil it.
        let clients = self.clients.read().unwrap_or_else(PoisonError::into_inner);
        clients.clone()
    }

    /// From now on these clients count.
    pub(crate) fn replace(&self, clients: Clients) {
        let mut now = self.clients.write().unwrap_or_else(PoisonError::into_inner);
        *now = clients;
    }

    /// The address of one of its endpoints.
    fn endpoint(&self, path: &str) -> String {
        format!("{}{path}", self.issuer)
    }
}

/// The paths of the endpoints.
mod paths {
    pub(super) const AUTHORIZE: &str = "/oidc/authorize";
    pub(super) const RESUME: &str = "/oidc/resume";
    pub(super) const TOKEN: &str = "/oidc/token";
    pub(super) const PUSH: &str = "/oidc/par";
    pub(super) const CIBA: &str = "/oidc/bc-authorize";
    pub(super) const REVOKE: &str = "/oidc/revoke";
    pub(super) const LOGOUT: &str = "/oidc/logout";
    pub(super) const LOGOUT_CONFIRM: &str = "/oidc/logout/confirm";
    pub(super) const USERINFO: &str = "/oidc/userinfo";
    pub(super) const KEYS: &str = "/oidc/keys";
    pub(super) const DISCOVERY: &str = "/.well-known/openid-configuration";
}

/// Reads the clients of a configuration. One of `known` stays as it is if its settings have not changed: its files are not read again.
///
/// # Errors
/// [`FederationError::Settings`].
pub(crate) fn read(config: &Config, known: &[Arc<Client>]) -> Result<Clients, FederationError> {
    let mut clients = Vec::new();
    for service in &config.services {
        match known.iter().find(|client| client.configured == *service) {
            Some(client) => clients.push(client.clone()),
            None => clients.extend(Client::read(service)?.map(Arc::new)),
        }
    }
    Ok(clients.into())
}

/// A request that came by `POST` from a client's own page: no cookies come with it, so that the browser asks again by itself.
fn forward(path: &str, Form(asked): Form<Vec<(String, String)>>) -> Redirect {
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(asked)
        .finish();
    Redirect::to(&format!("{path}?{query}"))
}

/// Starts the provider; nothing if no service uses it, and then no key is drawn either.
///
/// # Errors
/// [`FederationError`] when a client's settings are wrong, or the key cannot be loaded.
pub(crate) fn start(app: &App) -> Result<Option<Running<Provider>>, FederationError> {
    let clients = read(&app.config, &[])?;
    if clients.is_empty() {
        return Ok(None);
    }
    let provider = Arc::new(Provider {
        issuer: app.origin.to_string(),
        clients: RwLock::new(clients),
        keys: SigningKeys::load(&app.config.key_dir)?,
        clock: app.clock.clone(),
    });
    let pages = Router::new()
        .route(paths::AUTHORIZE, get(authorize::begin))
        .route(&format!("{}/{{id}}", paths::RESUME), get(authorize::resume))
        .route(paths::LOGOUT, get(end_session::begin))
        .route(paths::LOGOUT_CONFIRM, post(end_session::confirm));
    let endpoints = Router::new()
        .route(
            paths::AUTHORIZE,
            post(|form| async { forward(paths::AUTHORIZE, form) }),
        )
        .route(
            paths::LOGOUT,
            post(|form| async { forward(paths::LOGOUT, form) }),
        )
        .route(paths::TOKEN, post(token::give))
        .route(paths::PUSH, post(pushed::push))
        .route(paths::CIBA, post(ciba::authorize))
        .route(paths::REVOKE, post(revocation::revoke))
        .route(paths::USERINFO, get(userinfo::show).post(userinfo::show))
        .route(paths::KEYS, get(metadata::keys))
        .route(paths::DISCOVERY, get(metadata::discovery));
    Ok(Some(Running {
        routes: ExtensionRoutes {
            pages: pages.layer(Extension(provider.clone())),
            endpoints: endpoints.layer(Extension(provider.clone())),
        },
        provider,
    }))
}
