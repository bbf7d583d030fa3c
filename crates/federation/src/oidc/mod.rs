//! OpenID Connect, as a provider: authorization code with PKCE, ID tokens and user info (OpenID Connect Core 1.0, RFC 6749, 7636, 9207).

mod assertion;
mod authorize;
mod backchannel;
mod ciba;
mod client;
mod client_authentication;
mod client_keys;
mod cross_origin;
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

use std::path::PathBuf;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use axum::response::Redirect;
use axum::routing::{get, post};
use axum::{Form, Router};
use openidconnect::url::form_urlencoded;
use server::clock::Clock;
use server::config::Config;
use server::domain::service::ServiceId;
use server::state::App;

pub(crate) use self::client::Client;
use self::keys::SigningKeys;
use crate::{FederationError, Protocol, Running};

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
    /// Loaded for the first client, and drawn if there are none.
    keys: OnceLock<SigningKeys>,
    key_folder: PathBuf,
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

    /// The keys; `None` before the first client, for whom alone something is signed.
    fn keys(&self) -> Option<&SigningKeys> {
        self.keys.get()
    }

    /// Loads the keys before the first client, or draws one.
    ///
    /// # Errors
    /// [`KeyError`].
    pub(crate) fn prepare(&self, clients: &Clients) -> Result<(), KeyError> {
        if !clients.is_empty() && self.keys.get().is_none() {
            let keys = SigningKeys::load(&self.key_folder)?;
            // Another request may have loaded the same ones.
            let _ = self.keys.set(keys);
        }
        Ok(())
    }

    /// From now on these clients count, for whom the provider was prepared.
    pub(crate) fn replace(&self, clients: Clients) {
        let mut now = self.clients.write().unwrap_or_else(PoisonError::into_inner);
        *now = clients;
    }

    /// The address of one of its endpoints.
    fn endpoint(&self, path: &str) -> String {
        format!("{}{path}", self.issuer)
    }
}

impl Protocol for Provider {
    fn is_used(&self) -> bool {
        !self.clients().is_empty()
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

/// The endpoints that a public client calls from a page of its own.
fn for_browsers(provider: &Arc<Provider>) -> Router<App> {
    Router::new()
        .route(paths::TOKEN, post(token::give))
        .route(paths::REVOKE, post(revocation::revoke))
        .route(paths::USERINFO, get(userinfo::show).post(userinfo::show))
        .route(paths::KEYS, get(metadata::keys))
        .route(paths::DISCOVERY, get(metadata::discovery))
        .layer(cross_origin::layer(provider.clone()))
}

/// Starts the provider. Its paths are unknown, and no key is drawn, until a service uses it.
///
/// # Errors
/// [`FederationError`] when a client's settings are wrong, or the key cannot be loaded.
pub(crate) fn start(app: &App) -> Result<Running<Provider>, FederationError> {
    let clients = read(&app.config, &[])?;
    let provider = Arc::new(Provider {
        issuer: app.origin.to_string(),
        clients: RwLock::default(),
        keys: OnceLock::new(),
        key_folder: app.config.key_dir.clone(),
        clock: app.clock.clone(),
    });
    provider.prepare(&clients)?;
    provider.replace(clients);
    let pages = Router::new()
        .route(paths::AUTHORIZE, get(authorize::begin))
        .route(&format!("{}/{{id}}", paths::RESUME), get(authorize::resume))
        .route(paths::LOGOUT, get(end_session::begin))
        .route(paths::LOGOUT_CONFIRM, post(end_session::confirm));
    let foreign_forms = Router::new()
        .route(
            paths::AUTHORIZE,
            post(|form| async { forward(paths::AUTHORIZE, form) }),
        )
        .route(
            paths::LOGOUT,
            post(|form| async { forward(paths::LOGOUT, form) }),
        );
    let endpoints = Router::new()
        .route(paths::PUSH, post(pushed::push))
        .route(paths::CIBA, post(ciba::authorize))
        .merge(for_browsers(&provider));
    Ok(Running::new(pages, foreign_forms, endpoints, provider))
}
