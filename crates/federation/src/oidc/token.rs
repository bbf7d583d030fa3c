//! The token endpoint: a client gets an access token and an ID token for a code, a refresh token or a request of its own (RFC 6749 §4.1.3
//! and §6, OpenID Connect Core §3.1.3 and §12, OpenID Connect CIBA Core 1.0 §10.1).

use axum::Json;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use openidconnect::core::{
    CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreTokenType,
};
use openidconnect::{
    AccessToken, AdditionalClaims, Audience, AuthenticationContextClass,
    AuthenticationMethodReference, IdToken, IdTokenClaims, IdTokenFields, IssuerUrl, Nonce, Scope,
    StandardClaims, StandardTokenResponse, SubjectIdentifier,
};
use serde::{Deserialize, Serialize};
use server::clock::UnixSeconds;
use server::domain::account::AccountId;
use server::domain::token::PlainToken;
use server::extension::WebError;

use super::client_authentication::ClientRequest;
use super::grants::{self, ACCESS_LIFETIME_S, Exchanged, Presented};
use super::refresh::{self, NotRefreshed, RefreshToken, Use};
use super::token_error::TokenError;
use super::transactions::SignedAuthorization;
use super::{ACR_DEVICE, ACR_PASSWORD, Provider, ciba};

/// The lifetime of an ID token, in seconds: a client reads it once, at the sign-in.
const ID_TOKEN_LIFETIME_S: u64 = 5 * 60;

/// The claims beyond those of OpenID Connect Core: the session as the client knows it (OpenID Connect Back-Channel Logout 1.0 §2.1) or the
/// service's own request (OpenID Connect CIBA Core 1.0 §10.3.1), and what was signed.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct SessionClaim {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sid: Option<String>,
    #[serde(
        rename = "urn:openid:params:jwt:claim:auth_req_id",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    auth_req_id: Option<String>,
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

/// `POST /oidc/token`.
pub(super) async fn give(asked: ClientRequest) -> Result<Response, TokenError> {
    let access = PlainToken::make().map_err(WebError::from)?;
    let (exchanged, refresh) = match asked.given.one("grant_type")?.as_deref() {
        Some("authorization_code") => exchange(&asked, &access).await?,
        Some("refresh_token") => refresh(&asked, &access).await?,
        Some(ciba::GRANT_TYPE) => ciba::poll(&asked, &access).await?,
        Some(_) => return Err(TokenError::UnsupportedGrantType),
        None => return Err(TokenError::InvalidRequest),
    };
    let (provider, id) = (&asked.provider, asked.client.id());
    let token = AccessToken::new(access.reveal().to_string());
    let id_token = sign(provider, id, &exchanged, &token, asked.state.now())
        .map_err(|error| WebError::Fault(error.to_string()))?;
    let signed = SignedAuthorization::of(exchanged.request.transaction.as_ref());
    let fields = SessionIdTokenFields::new(Some(id_token), signed);
    let mut response = TokenResponse::new(token, CoreTokenType::Bearer, fields);
    response.set_expires_in(Some(&std::time::Duration::from_secs(ACCESS_LIFETIME_S)));
    let scopes = exchanged.request.scopes.words();
    let scopes = scopes.into_iter().map(|word| Scope::new(word.into()));
    response.set_scopes(Some(scopes.collect()));
    if exchanged.refreshable {
        let text = refresh.reveal().to_string();
        response.set_refresh_token(Some(openidconnect::RefreshToken::new(text)));
    }
    Ok(Json(response).into_response())
}

/// Exchanges a code (RFC 6749 §4.1.3).
async fn exchange(
    asked: &ClientRequest,
    access: &PlainToken,
) -> Result<(Exchanged, RefreshToken), TokenError> {
    let given = &asked.given;
    let code = given.one("code")?.ok_or(TokenError::InvalidRequest)?;
    let code = PlainToken::parse(&code).ok_or(TokenError::InvalidGrant)?;
    let refresh = RefreshToken::make().map_err(WebError::from)?;
    let presented = Presented {
        client: asked.client.clone(),
        redirect_uri: given.one("redirect_uri")?,
        verifier: given.one("code_verifier")?,
        access: access.hash(),
        refresh: refresh.hash(),
    };
    let code = code.hash();
    let exchanged = asked
        .state
        .store
        .write(move |tx| grants::exchange(tx, code, &presented))
        .await?
        .ok_or(TokenError::InvalidGrant)?;
    Ok((exchanged, refresh))
}

/// Uses a refresh token (RFC 6749 §6).
async fn refresh(
    asked: &ClientRequest,
    access: &PlainToken,
) -> Result<(Exchanged, RefreshToken), TokenError> {
    let given = &asked.given;
    let token = given.one("refresh_token")?;
    let token = RefreshToken::parse(&token.ok_or(TokenError::InvalidRequest)?);
    let token = token.ok_or(TokenError::InvalidGrant)?;
    let presented = token.hash();
    let next = token.next().map_err(WebError::from)?;
    let used = Use {
        presented,
        next: next.hash().secret,
        client: asked.client.clone(),
        scope: given.one("scope")?,
        access: access.hash(),
    };
    let rotated = asked
        .state
        .store
        .write(move |tx| refresh::rotate(tx, &used))
        .await?;
    match rotated {
        Ok(exchanged) => Ok((exchanged, next)),
        Err(NotRefreshed::Token) => Err(TokenError::InvalidGrant),
        Err(NotRefreshed::Scope) => Err(TokenError::InvalidScope),
    }
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
    let keys = provider.keys().ok_or("there is no key")?;
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
            sid: exchanged.sid.map(|sid| sid.to_hex()),
            auth_req_id: exchanged.auth_req_id.clone(),
            authorization: SignedAuthorization::of(exchanged.request.transaction.as_ref()),
        },
    )
    .set_nonce(exchanged.request.nonce.clone().map(Nonce::new))
    .set_auth_time(Some(time(exchanged.signed_in_at)))
    .set_auth_context_ref(Some(AuthenticationContextClass::new(acr.into())))
    .set_auth_method_refs(Some(amr.collect()));
    Ok(SessionIdToken::new(
        claims,
        keys.signing(now).private(),
        CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
        Some(access),
        None,
    )?)
}
