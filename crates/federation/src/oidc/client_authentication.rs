//! The authentication of clients at the endpoints for programs: by HTTP Basic, in the form, or by a signed assertion; never by two of them
//! (RFC 6749 §2.3, RFC 7523 §2.2).

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use openidconnect::url::form_urlencoded;
use server::state::App;
use server::store::Tx;

use super::assertion::{self, Assertion};
use super::client::Client;
use super::token_error::TokenError;
use super::{Provider, paths};

/// The parameters of a request; one that is there twice is an error (RFC 6749 §3.2).
pub(super) struct Parameters(pub(super) Vec<(String, String)>);

impl Parameters {
    pub(super) fn one(&self, name: &str) -> Result<Option<String>, TokenError> {
        let mut values = self.0.iter().filter(|(key, _)| key == name);
        match (values.next(), values.next()) {
            (_, Some(_)) => Err(TokenError::InvalidRequest),
            (value, None) => Ok(value.map(|(_, value)| value.clone())),
        }
    }
}

/// The credentials of a request.
enum Credentials {
    /// An id, and a secret unless the client is public.
    Secret(String, Option<String>),
    /// An assertion, and the id where the form repeats it.
    Assertion(String, Option<String>),
}

/// The id of the client that sent the request.
///
/// # Errors
/// [`TokenError::InvalidRequest`] when credentials are there twice; [`TokenError::InvalidClient`] when they are wrong.
pub(super) async fn authenticate(
    state: &App,
    provider: &Provider,
    headers: &HeaderMap,
    given: &Parameters,
) -> Result<String, TokenError> {
    match credentials(headers, given)? {
        Credentials::Secret(id, secret) => {
            let client = provider.client(&id).ok_or(TokenError::InvalidClient)?;
            let right = client.authenticates(secret.as_deref());
            right.then_some(id).ok_or(TokenError::InvalidClient)
        }
        Credentials::Assertion(text, repeated) => {
            let audiences = [
                provider.issuer.clone(),
                provider.endpoint(paths::TOKEN),
                provider.endpoint(paths::PUSH),
                provider.endpoint(paths::CIBA),
                provider.endpoint(paths::REVOKE),
            ];
            let id = assertion::claimed_client(&text).ok_or(TokenError::InvalidClient)?;
            if repeated.is_some_and(|repeated| repeated != id) {
                return Err(TokenError::InvalidClient);
            }
            let client = provider.client(&id);
            let keys = client.as_deref().and_then(Client::keys);
            let keys = keys.ok_or(TokenError::InvalidClient)?;
            let proof = assertion::verify(keys, &id, &audiences, &text, state.now())
                .ok_or(TokenError::InvalidClient)?;
            let used = state
                .store
                .write(move |tx: &Tx<'_>| Assertion::use_up(tx, &proof))
                .await?;
            used.then_some(id).ok_or(TokenError::InvalidClient)
        }
    }
}

fn credentials(headers: &HeaderMap, given: &Parameters) -> Result<Credentials, TokenError> {
    let (id, secret) = (given.one("client_id")?, given.one("client_secret")?);
    let kind = given.one("client_assertion_type")?;
    match (basic(headers)?, given.one("client_assertion")?) {
        (None, Some(assertion)) => {
            if secret.is_some() || kind.as_deref() != Some(assertion::TYPE) {
                return Err(TokenError::InvalidRequest);
            }
            Ok(Credentials::Assertion(assertion, id))
        }
        (Some(_), Some(_)) => Err(TokenError::InvalidRequest),
        (Some(_), None) if secret.is_some() => Err(TokenError::InvalidRequest),
        (Some((named, _)), None) if id.as_ref().is_some_and(|id| *id != named) => {
            Err(TokenError::InvalidClient)
        }
        (Some((named, secret)), None) => Ok(Credentials::Secret(named, Some(secret))),
        (None, None) => Ok(Credentials::Secret(
            id.ok_or(TokenError::InvalidClient)?,
            secret,
        )),
    }
}

/// Id and secret of HTTP Basic, each form-encoded (RFC 6749 §2.3.1).
fn basic(headers: &HeaderMap) -> Result<Option<(String, String)>, TokenError> {
    let Some(value) = headers.get(AUTHORIZATION) else {
        return Ok(None);
    };
    let read = || {
        let (scheme, encoded) = value.to_str().ok()?.split_once(' ')?;
        if !scheme.eq_ignore_ascii_case("basic") {
            return None;
        }
        let text = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
        let (id, secret) = text.split_once(':')?;
        Some((form_decoded(id), form_decoded(secret)))
    };
    read().map(Some).ok_or(TokenError::InvalidClient)
}

fn form_decoded(text: &str) -> String {
    form_urlencoded::parse(text.as_bytes())
        .map(|(name, _)| name.into_owned())
        .next()
        .unwrap_or_default()
}
