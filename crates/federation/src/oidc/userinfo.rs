//! The user info endpoint (OpenID Connect Core §5.3).

use std::sync::Arc;

use axum::extract::State;
use axum::http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use openidconnect::core::CoreUserInfoClaims;
use openidconnect::{
    EmptyAdditionalClaims, EndUserEmail, EndUserFamilyName, EndUserGivenName, EndUserName,
    LanguageTag, StandardClaims,
};
use server::domain::account::Account;
use server::domain::token::PlainToken;
use server::extension::WebError;
use server::state::App;

use super::request::Scopes;
use super::token::subject;
use super::{Provider, grants};

/// `GET /oidc/userinfo`.
pub(super) async fn show(
    State(state): State<App>,
    Extension(provider): Extension<Arc<Provider>>,
    headers: HeaderMap,
) -> Result<Response, WebError> {
    let Some(token) = bearer(&headers) else {
        return Ok(refused("Bearer"));
    };
    let found = state
        .store
        .read(move |tx| grants::access(tx, &token))
        .await?;
    // A service that was taken out of the configuration learns nothing more.
    let known = found.filter(|access| provider.client(&access.client).is_some());
    Ok(match known {
        Some(access) => Json(claims(&access.account, access.scopes)).into_response(),
        None => refused("Bearer error=\"invalid_token\""),
    })
}

fn bearer(headers: &HeaderMap) -> Option<PlainToken> {
    let (scheme, token) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then(|| PlainToken::parse(token.trim()))
        .flatten()
}

/// RFC 6750 §3: without credentials no error is named.
fn refused(challenge: &'static str) -> Response {
    let header = (WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
    (StatusCode::UNAUTHORIZED, [header]).into_response()
}

fn claims(account: &Account, scopes: Scopes) -> CoreUserInfoClaims {
    let mut claims = StandardClaims::new(subject(account.id));
    if scopes.email {
        let email = EndUserEmail::new(account.email.as_str().into());
        claims = claims.set_email(Some(email)).set_email_verified(Some(true));
    }
    if scopes.profile {
        let name = format!("{} {}", account.first_name, account.last_name);
        claims = claims
            .set_name(Some(EndUserName::new(name).into()))
            .set_given_name(Some(
                EndUserGivenName::new(account.first_name.clone()).into(),
            ))
            .set_family_name(Some(
                EndUserFamilyName::new(account.last_name.clone()).into(),
            ))
            .set_locale(Some(LanguageTag::new(account.language.clone())));
    }
    CoreUserInfoClaims::new(claims, EmptyAdditionalClaims {})
}
