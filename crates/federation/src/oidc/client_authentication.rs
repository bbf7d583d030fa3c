//! The authentication of clients at the endpoints for programs: by HTTP Basic, in the form, or by a signed assertion; never by two of them
//! (RFC 6749 §2.3, RFC 7523 §2.2).

use std::collections::HashSet;
use std::sync::Arc;

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, StatusCode};
use axum::{Extension, Form};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use openidconnect::url::form_urlencoded;
use server::extension::{ClientInfo, WebError};
use server::state::App;
use server::store::{ReadTx, Tx};
use server::use_cases::service_client;

use super::assertion::{self, Assertion};
use super::client::Client;
use super::request::REPEATABLE;
use super::token_error::TokenError;
use super::{Provider, paths, refusals};

/// The parameters of a request; one that is there twice is an error, also one that this server does not know (RFC 6749 §3.2).
pub(super) struct Parameters(pub(super) Vec<(String, String)>);

impl<S: Send + Sync> FromRequest<S> for Parameters {
    type Rejection = TokenError;

    async fn from_request(request: Request, state: &S) -> Result<Self, TokenError> {
        let form = Form::<Vec<(String, String)>>::from_request(request, state).await;
        let Form(pairs) = form.map_err(|refused| match refused.status() {
            status @ (StatusCode::UNSUPPORTED_MEDIA_TYPE | StatusCode::PAYLOAD_TOO_LARGE) => {
                TokenError::Unreadable(status)
            }
            _ => TokenError::Unreadable(StatusCode::BAD_REQUEST),
        })?;
        let mut names = HashSet::new();
        let once = |name: &str| REPEATABLE.contains(&name) || names.insert(name.to_owned());
        if !pairs.iter().map(|(name, _)| name.as_str()).all(once) {
            return Err(TokenError::InvalidRequest);
        }
        Ok(Self(pairs))
    }
}

impl Parameters {
    pub(super) fn one(&self, name: &str) -> Result<Option<String>, TokenError> {
        let mut values = self.0.iter().filter(|(key, _)| key == name);
        match (values.next(), values.next()) {
            (_, Some(_)) => Err(TokenError::InvalidRequest),
            (value, None) => Ok(value.map(|(_, value)| value.clone())),
        }
    }
}

/// A request of a client that has authenticated, to an endpoint for programs.
pub(super) struct ClientRequest {
    pub(super) state: App,
    pub(super) provider: Arc<Provider>,
    pub(super) network: ClientInfo,
    pub(super) client: Arc<Client>,
    pub(super) given: Parameters,
}

impl FromRequest<App> for ClientRequest {
    type Rejection = TokenError;

    async fn from_request(request: Request, state: &App) -> Result<Self, TokenError> {
        let (mut head, body) = request.into_parts();
        let network = ClientInfo::from_request_parts(&mut head, state).await?;
        let provider = Extension::<Arc<Provider>>::from_request_parts(&mut head, state).await;
        let Extension(provider) = provider.map_err(|error| WebError::Fault(error.to_string()))?;
        let headers = head.headers.clone();
        let given = Parameters::from_request(Request::from_parts(head, body), state).await?;
        let client = authenticate(state, &provider, (&network, &headers), &given).await?;
        Ok(Self {
            state: state.clone(),
            provider,
            network,
            client,
            given,
        })
    }
}

/// The credentials of a request.
enum Credentials {
    /// An id, and a secret unless the client is public.
    Secret(String, Option<String>),
    /// An assertion, and the id where the form repeats it.
    Assertion(String, Option<String>),
}

impl Credentials {
    /// The id of the client that they are of, before anything of them is checked. An assertion that cannot be read is of the client that
    /// the form names.
    fn claimed(&self) -> Option<String> {
        match self {
            Self::Secret(id, _) => Some(id.clone()),
            Self::Assertion(text, named) => {
                assertion::claimed_client(text).or_else(|| named.clone())
            }
        }
    }

    /// Whether they are the client's. An assertion is used up.
    async fn prove(
        &self,
        state: &App,
        provider: &Provider,
        client: &Client,
    ) -> Result<bool, TokenError> {
        let text = match self {
            Self::Secret(_, secret) => return Ok(client.authenticates(secret.as_deref())),
            Self::Assertion(_, Some(named)) if named != client.id() => return Ok(false),
            Self::Assertion(text, _) => text,
        };
        // The issuer, the token endpoint, and the endpoints of RFC 9126 §2 and CIBA Core §7.1.
        let audiences = [
            provider.issuer.clone(),
            provider.endpoint(paths::TOKEN),
            provider.endpoint(paths::PUSH),
            provider.endpoint(paths::CIBA),
        ];
        let proof = client
            .keys()
            .and_then(|keys| assertion::verify(keys, client.id(), &audiences, text, state.now()));
        let Some(proof) = proof else {
            return Ok(false);
        };
        let use_up = move |tx: &Tx<'_>| Assertion::use_up(tx, &proof);
        Ok(state.store.write(use_up).await?)
    }
}

/// The client that sent the request. Failures are counted for the client, known or not, and the network that sends them; at the limit
/// the right credentials are refused there as well. Those of a public client are not: it has no secret to guess, and nobody can lock it.
///
/// # Errors
/// [`TokenError::InvalidRequest`] when credentials are there twice; [`TokenError::InvalidClient`] when they are wrong;
/// [`TokenError::TooManyFailures`].
async fn authenticate(
    state: &App,
    provider: &Provider,
    (network, headers): (&ClientInfo, &HeaderMap),
    given: &Parameters,
) -> Result<Arc<Client>, TokenError> {
    let credentials = credentials(headers, given);
    let claimed = credentials.as_ref().ok().and_then(Credentials::claimed);
    let proven = match credentials {
        Ok(credentials) => check(state, provider, network, &credentials).await,
        Err(error) => Err(error),
    };
    proven.inspect_err(|error| {
        refusals::log_authentication(provider, claimed.as_deref(), error);
    })
}

/// The client whose credentials these are, after the limit of failures.
async fn check(
    state: &App,
    provider: &Provider,
    network: &ClientInfo,
    credentials: &Credentials,
) -> Result<Arc<Client>, TokenError> {
    let claimed = credentials.claimed();
    let client = claimed.as_deref().and_then(|id| provider.client(id));
    if let Some(client) = client.as_ref().filter(|client| client.is_public()) {
        let proven = credentials.prove(state, provider, client).await?;
        return proven
            .then(|| client.clone())
            .ok_or(TokenError::InvalidClient);
    }
    let network = *network.network();
    if let Some(limited) = claimed.clone() {
        let wait = move |tx: &ReadTx<'_>| service_client::wait(tx, &limited, &network);
        let wait = state.store.read(wait).await?;
        if wait > 0 {
            return Err(TokenError::TooManyFailures(wait));
        }
    }
    if let Some(client) = client
        && credentials.prove(state, provider, &client).await?
    {
        return Ok(client);
    }
    let count = move |tx: &Tx<'_>| service_client::count_failure(tx, claimed.as_deref(), &network);
    match state.store.write(count).await? {
        Ok(()) => Err(TokenError::InvalidClient),
        Err(wait) => Err(TokenError::TooManyFailures(wait)),
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
