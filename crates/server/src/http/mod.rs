//! The HTTP surface: [`pages`] for browsers, [`api`] for phones, and the plumbing that both share.
//!
//! Handlers extract, call one use case and render its result; rules live in `domain` and `use_cases`.

mod api;
mod assets;
pub(crate) mod browser;
pub(crate) mod client_info;
pub(crate) mod confirmation;
mod cookies;
pub mod error;
mod error_page;
mod fetch_metadata;
pub(crate) mod form;
pub(crate) mod frame;
mod guard;
pub(crate) mod language;
mod live;
pub(crate) mod mailed_links;
pub(crate) mod pages;
pub(crate) mod password_check;
mod problem;
mod query;
pub(crate) mod session;
pub(crate) mod target;
mod well_known;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use tower_http::timeout::TimeoutLayer;

use crate::connections::REFUSED_RETRY_S;
use crate::state::App;
use error::WebError;

/// The largest form, in bytes.
const FORM_LIMIT: usize = 64 * 1024;

/// The address at the other end of a connection, which may be a proxy's: see [`ClientInfo`](client_info::ClientInfo).
#[derive(Debug, Clone, Copy)]
pub(crate) struct Peer(pub(crate) std::net::IpAddr);

/// The one answer on a connection beyond the bounds: to try again.
pub fn busy_router(state: App) -> Router {
    Router::new()
        .fallback(|| async { WebError::Busy(REFUSED_RETRY_S) })
        .layer(from_fn_with_state(state.clone(), guard::every_answer))
        .with_state(state)
}

/// The routes that are added to the server's own.
#[derive(Debug, Default)]
pub struct ExtensionRoutes {
    /// For browsers: each knows its [`Browser`](browser::Browser), and a form must come from this server's own pages.
    pub pages: Router<App>,
    /// For browsers that bring the form of another site: no cookies, and pages as answers.
    pub foreign_forms: Router<App>,
    /// For programs: no cookies, forms from anywhere, and errors in JSON.
    pub endpoints: Router<App>,
}

/// Every route of the server, and `more`.
pub fn router(state: App, more: ExtensionRoutes) -> Router {
    let browser_routes = pages::routes()
        .merge(more.pages)
        .route("/language", get(language::choose))
        .method_not_allowed_fallback(|| async { WebError::NotFound })
        .route_layer(from_fn_with_state(state.clone(), browser::know))
        .route_layer(from_fn_with_state(state.clone(), guard::own_origin))
        .route_layer(from_fn(guard::form_size))
        .route_layer(from_fn(guard::readers_only))
        .route_layer(DefaultBodyLimit::max(FORM_LIMIT))
        .route_layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            state.config.time_limits.page,
        ))
        .fallback(|| async { WebError::NotFound });
    let assets = Router::new()
        .route("/assets/{version}/{name}", get(assets::asset))
        .route("/.well-known/assetlinks.json", get(well_known::android))
        .route(
            "/.well-known/apple-app-site-association",
            get(well_known::apple),
        )
        .route("/.well-known/security.txt", get(well_known::security))
        .route(
            "/.well-known/change-password",
            get(well_known::change_password),
        )
        .route("/icon.svg", get(assets::icon))
        .route("/favicon.ico", get(assets::icon));
    let phones = api::routes(&state);
    let endpoints = more
        .endpoints
        .layer(from_fn(guard::form_size))
        .layer(from_fn(error_page::errors_as_json))
        .merge(more.foreign_forms.layer(from_fn(guard::form_size)))
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            state.config.time_limits.page,
        ));
    assets
        .merge(browser_routes)
        .merge(phones)
        .merge(endpoints)
        .layer(from_fn_with_state(state.clone(), guard::every_answer))
        .with_state(state)
}
