//! Answers that a page of a public client may read in a browser (CORS, Fetch §3.2, ADR 50).
//!
//! Invariant: only origins of redirect addresses of public clients may read, and never with cookies.

use std::sync::Arc;
use std::time::Duration;

use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method};
use tower_http::cors::{AllowOrigin, CorsLayer};

use super::Provider;

/// The time for which a browser need not ask again, in seconds.
const MAX_AGE_S: u64 = 10 * 60;

/// The headers of CORS, and the answers to the questions that browsers send before a request.
pub(super) fn layer(provider: Arc<Provider>) -> CorsLayer {
    let may_read = move |origin: &HeaderValue, _: &Parts| {
        origin.to_str().is_ok_and(|origin| {
            let clients = provider.clients();
            clients.iter().any(|client| client.has_pages_at(origin))
        })
    };
    CorsLayer::new()
        .allow_origin(AllowOrigin::predicate(may_read))
        .allow_methods([Method::GET, Method::POST])
        .allow_headers([AUTHORIZATION, CONTENT_TYPE])
        .expose_headers([RETRY_AFTER, WWW_AUTHENTICATE])
        .max_age(Duration::from_secs(MAX_AGE_S))
}
