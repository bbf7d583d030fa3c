//! The bank's pages.

mod ended;
mod home;
mod order;
mod sign_in;
mod values;

use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRequestParts, Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;

use crate::bank::{App, Bank, Clock};
use crate::client::{BankClient, Registration};
use crate::sessions::Sessions;
use crate::visit::{Faulted, Visit, problem};

/// The largest form, in bytes.
const FORM_LIMIT: usize = 16 * 1024;

/// The bank.
///
/// # Errors
/// When no HTTP client can be made.
pub fn router(registration: Registration, clock: Clock) -> Result<Router, reqwest::Error> {
    let bank = Arc::new(Bank {
        clock,
        client: BankClient::new(registration)?,
        sessions: Sessions::default(),
    });
    Ok(Router::new()
        .merge(home::routes())
        .merge(sign_in::routes())
        .merge(order::routes())
        .merge(ended::routes())
        .fallback(|visit: Visit| async move { problem(&visit, StatusCode::NOT_FOUND) })
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
        .layer(from_fn_with_state(bank.clone(), every_answer))
        .with_state(bank))
}

/// Headers of every answer. Forms may lead to the server, where the person signs.
async fn every_answer(State(bank): State<App>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(visit) = Visit::from_request_parts(&mut parts, &bank).await;
    let mut response = next.run(Request::from_parts(parts, body)).await;
    if response.extensions().get::<Faulted>().is_some() {
        response = problem(&visit, StatusCode::BAD_GATEWAY);
    }
    let policy = format!(
        "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self' {}; base-uri 'none'; frame-ancestors 'none'",
        bank.client.issuer()
    );
    let headers = response.headers_mut();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers
        .entry(CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}
