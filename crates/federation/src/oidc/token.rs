//! The token endpoint: a client exchanges its code for an access token and an ID token (RFC 6749 §4.1.3, OpenID Connect Core §3.1.3).

use std::sync::Arc;

use axum::extract::State;
use axum::http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Form, Json};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use openidconnect::core::{
    CoreErrorResponseType, CoreGenderClaim, CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm, CoreTokenType,
};
use openidconnect::url::form_urlencoded;
use openidconnect::{
    AccessToken, AdditionalClaims, Audience, AuthenticationContextClass,
    AuthenticationMethodReference, IdToken, IdTokenClaims, IdTokenFields, IssuerUrl, Nonce, Scope,
    StandardClaims, StandardErrorResponse, StandardTokenResponse, SubjectIdentifier,
};
use serde::{Deserialize, Serialize};
use server::clock::UnixSeconds;
use server::domain::account::AccountId;
use server::domain::token::PlainToken;
use server::extension::WebError;
use server::state::App;
use server::store::StoreError;

use super::grants::{self, ACCESS_LIFETIME_S, Exchanged, Presented};
use super::transactions::SignedAuthorization;
use super::{ACR_DEVICE, ACR_PASSWORD, Provider};

/// The lifetime of an ID token, in seconds: a client reads it once, at the sign-in.
const ID_TOKEN_LIFETIME_S: u64 = 5 * 60;

/// The claims beyond those of OpenID Connect Core: the session as the client knows it (OpenID Connect Back-Channel Logout 1.0 §2.1), and
/// what was signed.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct SessionClaim {
    sid: String,
    #[serde(flatten)]
    authorization: SignedAuthorization,
}

impl AdditionalClaims for SessionClaim {}

type SessionIdToken = IdToken<
    SessionClaim,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;
type SessionIdTokenFields = IdTokenFields<
    SessionClaim,
    SignedAuthorization,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;
type TokenResponse = StandardTokenResponse<SessionIdTokenFields, CoreTokenType>;

/// The reasons for which no token is given.
#[derive(Debug, thiserror::Error)]
pub(super) enum TokenError {
    /// A parameter is missing, or there twice.
    #[error("invalid request")]
    InvalidRequest,
    /// The client is unknown, or its credentials are wrong.
    #[error("invalid client")]
    InvalidClient,
    /// The code is unknown, over, used, or does not fit.
    #[error("invalid grant")]
    InvalidGrant,
    /// Another grant type than `authorization_code`.
    #[error("unsupported grant type")]
    UnsupportedGrantType,
    /// A fault of the server.
    #[error(transparent)]
    Fault(#[from] WebError),
}

impl From<StoreError> for TokenError {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

impl IntoResponse for TokenError {
    fn into_response(self) -> Response {
        let (status, error) = match self {
            Self::InvalidRequest => (
                StatusCode::BAD_REQUEST,
                CoreErrorResponseType::InvalidRequest,
            ),
            Self::InvalidClient => (
                StatusCode::UNAUTHORIZED,
                CoreErrorResponseType::InvalidClient,
            ),
            Self::InvalidGrant => (StatusCode::BAD_REQUEST, CoreErrorResponseType::InvalidGrant),
            Self::UnsupportedGrantType => (
                StatusCode::BAD_REQUEST,
                CoreErrorResponseType::UnsupportedGrantType,
            ),
            Self::Fault(fault) => return fault.into_response(),
        };
        let body = StandardErrorResponse::new(error, None, None);
        let mut response = (status, Json(body)).into_response();
        if status == StatusCode::UNAUTHORIZED {
            response
                .headers_mut()
                .insert(WWW_AUTHENTICATE, HeaderValue::from_static("Basic"));
        }
        response
    }
}

/// The parameters of a token request; a parameter that is there twice is an error (RFC 6749 §3.2).
struct Parameters(Vec<(String, String)>);

impl Parameters {
    fn one(&self, name: &str) -> Result<Option<String>, TokenError> {
        let mut values = self.0.iter().filter(|(key, _)| key == name);
        match (values.next(), values.next()) {
            (_, Some(_)) => Err(TokenError::InvalidRequest),
            (value, None) => Ok(value.map(|(_, value)| value.clone())),
        }
    }
}

/// `POST /oidc/token`.
pub(super) async fn exchange(
    State(state): State<App>,
    Extension(provider): Extension<Arc<Provider>>,
    headers: HeaderMap,
    Form(parameters): Form<Vec<(String, String)>>,
) -> Result<Response, TokenError> {
    let given = Parameters(parameters);
    let client = authenticate(&provider, &headers, &given)?;
    if given.one("grant_type")?.as_deref() != Some("authorization_code") {
        return Err(TokenError::UnsupportedGrantType);
    }
    let code = given.one("code")?.ok_or(TokenError::InvalidRequest)?;
    let code = PlainToken::parse(&code).ok_or(TokenError::InvalidGrant)?;
    let access = PlainToken::make().map_err(WebError::from)?;
    let presented = Presented {
        client: client.clone(),
        redirect_uri: given.one("redirect_uri")?,
        verifier: given.one("code_verifier")?,
    };
    let (code, hash) = (code.hash(), access.hash());
    let exchanged = state
        .store
        .write(move |tx| grants::exchange(tx, code, &presented, hash))
        .await?
        .ok_or(TokenError::InvalidGrant)?;
    let token = AccessToken::new(access.reveal().to_string());
    let id_token = sign(&provider, &client, &exchanged, &token, state.now())
        .map_err(|error| WebError::Fault(error.to_string()))?;
    let signed = SignedAuthorization::of(exchanged.request.transaction.as_ref());
    let fields = SessionIdTokenFields::new(Some(id_token), signed);
    let mut response = TokenResponse::new(token, CoreTokenType::Bearer, fields);
    response.set_expires_in(Some(&std::time::Duration::from_secs(ACCESS_LIFETIME_S)));
    let scopes = exchanged.request.scopes.words();
    let scopes = scopes.into_iter().map(|word| Scope::new(word.into()));
    response.set_scopes(Some(scopes.collect()));
    Ok(Json(response).into_response())
}

/// The id of the client that sent the request: by HTTP Basic or in the form, never both (RFC 6749 §2.3).
fn authenticate(
    provider: &Provider,
    headers: &HeaderMap,
    given: &Parameters,
) -> Result<String, TokenError> {
    let in_form = (given.one("client_id")?, given.one("client_secret")?);
    let (id, secret) = match (basic(headers)?, in_form) {
        (Some(_), (_, Some(_))) => return Err(TokenError::InvalidRequest),
        (Some((id, _)), (Some(other), None)) if id != other => {
            return Err(TokenError::InvalidClient);
        }
        (Some((id, secret)), _) => (id, Some(secret)),
        (None, (Some(id), secret)) => (id, secret),
        (None, (None, _)) => return Err(TokenError::InvalidClient),
    };
    let client = provider.client(&id).ok_or(TokenError::InvalidClient)?;
    if !client.authenticates(secret.as_deref()) {
        return Err(TokenError::InvalidClient);
    }
    Ok(id)
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

/// The subject: the account's id, the same for every client.
pub(super) fn subject(account: AccountId) -> SubjectIdentifier {
    SubjectIdentifier::new(account.to_hex())
}

fn time(at: UnixSeconds) -> DateTime<Utc> {
    let seconds = i64::try_from(at.0).unwrap_or(i64::MAX);
    DateTime::from_timestamp(seconds, 0).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

fn sign(
    provider: &Provider,
    client: &str,
    exchanged: &Exchanged,
    access: &AccessToken,
    now: UnixSeconds,
) -> Result<SessionIdToken, Box<dyn std::error::Error>> {
    let (acr, amr): (_, &[&str]) = if exchanged.by_device {
        (ACR_DEVICE, &["pop", "mfa"])
    } else {
        (ACR_PASSWORD, &["pwd"])
    };
    let amr = amr
        .iter()
        .map(|word| AuthenticationMethodReference::new((*word).into()));
    let claims = IdTokenClaims::<SessionClaim, CoreGenderClaim>::new(
        IssuerUrl::new(provider.issuer.clone())?,
        vec![Audience::new(client.into())],
        time(now.plus(ID_TOKEN_LIFETIME_S)),
        time(now),
        StandardClaims::new(subject(exchanged.account.id)),
        SessionClaim {
            sid: exchanged.sid.to_hex(),
            authorization: SignedAuthorization::of(exchanged.request.transaction.as_ref()),
        },
    )
    .set_nonce(exchanged.request.nonce.clone().map(Nonce::new))
    .set_auth_time(Some(time(exchanged.signed_in_at)))
    .set_auth_context_ref(Some(AuthenticationContextClass::new(acr.into())))
    .set_auth_method_refs(Some(amr.collect()));
    Ok(SessionIdToken::new(
        claims,
        provider.keys.private(),
        CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
        Some(access),
        None,
    )?)
}
