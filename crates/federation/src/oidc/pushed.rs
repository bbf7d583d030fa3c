//! Pushed authorization requests (RFC 9126): a client sends its request itself, and the browser brings a reference to it.
//!
//! Invariant: a reference is its client's, and is used once.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Form, Json};
use server::domain::token::PlainToken;
use server::extension::{ClientInfo, WebError};
use server::state::App;
use server::store::{StoreError, Tx};
use server::use_cases::service_sign_in::{self, ServiceSignInError};

use super::Provider;
use super::client_authentication::{Parameters, authenticate};
use super::request::{self, AuthorizeError, RequestFault};
use super::token_error::TokenError;
use crate::records::Records;

/// The lifetime of a reference, in seconds (RFC 9126 §2.2 recommends 5 to 600).
pub(super) const LIFETIME_S: u64 = 90;
/// The beginning of a reference.
const PREFIX: &str = "urn:ietf:params:oauth:request_uri:";
/// The parameters that authenticate the client, which are no part of its request.
const CREDENTIALS: [&str; 3] = ["client_secret", "client_assertion", "client_assertion_type"];

const REQUESTS: Records<Vec<(String, String)>> = Records::new("oidc-pushed");

/// `POST /oidc/par`.
pub(super) async fn push(
    State(state): State<App>,
    Extension(provider): Extension<Arc<Provider>>,
    network: ClientInfo,
    headers: HeaderMap,
    Form(parameters): Form<Vec<(String, String)>>,
) -> Result<Response, TokenError> {
    let mut given = Parameters(parameters);
    let client = authenticate(&state, &provider, (&network, &headers), &given).await?;
    if given.one("request_uri")?.is_some() {
        return Err(TokenError::InvalidRequest);
    }
    if given.one("client_id")?.is_none() {
        given.0.push(("client_id".into(), client.clone()));
    }
    given
        .0
        .retain(|(name, _)| !CREDENTIALS.contains(&name.as_str()));
    let clients = provider.clients();
    let (known, _) = request::read(&given.0, &clients).map_err(|fault| {
        TokenError::Pushed(match fault {
            RequestFault::Unknown(reason) => AuthorizeError::InvalidRequest(reason),
            RequestFault::ClientError { error, .. } => error,
        })
    })?;
    // Anybody can name a public client: such requests count for the network that sends them.
    let counted = known.is_public().then(|| *network.network());
    let token = PlainToken::make().map_err(WebError::from)?;
    let (key, service) = (token.hash(), known.service.clone());
    let stored = state
        .store
        .write(move |tx: &Tx<'_>| -> Result<(), ServiceSignInError> {
            if let Some(network) = counted {
                service_sign_in::count(tx, &network)?;
            }
            let request = Records::until(Some(&service), None, tx.now().plus(LIFETIME_S), given.0);
            Ok(REQUESTS.put(tx, key, &request)?)
        });
    stored.await.map_err(WebError::from)?;
    let body = serde_json::json!({
        "request_uri": format!("{PREFIX}{}", *token.reveal()),
        "expires_in": LIFETIME_S,
    });
    Ok((StatusCode::CREATED, Json(body)).into_response())
}

/// A request, and whether it was pushed.
pub(super) struct Resolved {
    pub(super) parameters: Vec<(String, String)>,
    pub(super) pushed: bool,
}

/// The request that a browser brings, or the pushed one to which it refers. A reference is used up.
///
/// # Errors
/// [`WebError::ServiceRequest`] when the reference is unknown, over, or another client's.
pub(super) async fn resolve(
    state: &App,
    parameters: Vec<(String, String)>,
) -> Result<Resolved, WebError> {
    let given = Parameters(parameters);
    let twice = |_| WebError::ServiceRequest("a parameter is there twice");
    let reference = given.one("request_uri").map_err(twice)?;
    let Some(reference) = reference.filter(|reference| reference.starts_with(PREFIX)) else {
        return Ok(Resolved {
            parameters: given.0,
            pushed: false,
        });
    };
    let over = WebError::ServiceRequest("request_uri is not known, used already, or over");
    let token = reference.strip_prefix(PREFIX).and_then(PlainToken::parse);
    let (Some(token), Some(client)) = (token, given.one("client_id").map_err(twice)?) else {
        return Err(over);
    };
    let key = token.hash();
    let take = move |tx: &Tx<'_>| -> Result<_, StoreError> {
        let found = REQUESTS.find(tx, key)?.map(|found| found.value);
        let found = found.filter(|pushed| {
            let mut ids = pushed.iter().filter(|(name, _)| name == "client_id");
            ids.all(|(_, id)| *id == client)
        });
        if found.is_some() {
            REQUESTS.delete(tx, key)?;
        }
        Ok(found)
    };
    let parameters = state.store.write(take).await?.ok_or(over)?;
    Ok(Resolved {
        parameters,
        pushed: true,
    })
}
