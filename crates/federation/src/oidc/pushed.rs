//! Pushed authorization requests (RFC 9126): a client sends its request itself, and the browser brings a reference to it.
//!
//! Invariant: a reference is its client's, and is used once.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use server::domain::token::PlainToken;
use server::extension::WebError;
use server::state::App;
use server::store::{StoreError, Tx};
use server::use_cases::service_client;
use server::use_cases::service_sign_in::{self, ServiceSignInError};

use super::client_authentication::{ClientRequest, Parameters};
use super::request::{self, AuthorizeError, RequestFault};
use super::token_error::TokenError;
use super::{Provider, end_session};
use crate::records::Records;

/// The lifetime of a reference, in seconds (RFC 9126 §2.2 recommends 5 to 600).
pub(super) const LIFETIME_S: u64 = 90;
/// The beginning of a reference.
const PREFIX: &str = "urn:ietf:params:oauth:request_uri:";

const REQUESTS: Records<Vec<(String, String)>> = Records::new("oidc-pushed");

/// `POST /oidc/par`.
pub(super) async fn push(asked: ClientRequest) -> Result<Response, TokenError> {
    let (client, mut given) = (asked.client, asked.given);
    if given.one("request_uri")?.is_some() {
        return Err(TokenError::InvalidRequest);
    }
    if given.one("client_id")?.is_none() {
        given.0.push(("client_id".into(), client.id().into()));
    }
    check(&asked.provider, &given)?;
    // A reference leads to what the server reads of the request, and each of it is bounded.
    given.0.retain(|(name, _)| request::is_read(name));
    // Anybody can name a public client: such requests count for the network that sends them.
    let counted = client.is_public().then(|| *asked.network.network());
    let token = PlainToken::make().map_err(WebError::from)?;
    let (key, service) = (token.hash(), client.service.clone());
    let stored = asked
        .state
        .store
        .write(move |tx: &Tx<'_>| -> Result<(), ServiceSignInError> {
            let count = || service_client::count_pushed(tx, &service);
            match counted {
                Some(network) => service_sign_in::count(tx, &network)?,
                None => count()?.map_err(ServiceSignInError::TooMany)?,
            }
            let request = Records::until(Some(&service), None, tx.now().plus(LIFETIME_S), given.0);
            Ok(REQUESTS.put(tx, key, &request)?)
        });
    stored.await?;
    let body = serde_json::json!({
        "request_uri": format!("{PREFIX}{}", *token.reveal()),
        "expires_in": LIFETIME_S,
    });
    Ok((StatusCode::CREATED, Json(body)).into_response())
}

/// Checks a request as the authorization endpoint does.
fn check(provider: &Provider, given: &Parameters) -> Result<(), TokenError> {
    request::read(&given.0, &provider.clients()).map_err(|fault| {
        TokenError::Pushed(match fault {
            RequestFault::Unknown(reason) => AuthorizeError::InvalidRequest(reason),
            RequestFault::ClientError { error, .. } => error,
        })
    })?;
    let hint = given.one("id_token_hint")?;
    end_session::expected_account(provider, hint.as_deref()).map_err(TokenError::Pushed)?;
    Ok(())
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
