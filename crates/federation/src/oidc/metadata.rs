//! Discovery and the public keys (OpenID Connect Discovery 1.0 §3).

use std::sync::Arc;

use axum::extract::State;
use axum::response::IntoResponse;
use axum::response::Response;
use axum::{Extension, Json};
use openidconnect::core::{
    CoreClaimName, CoreClientAuthMethod, CoreGrantType, CoreJsonWebKeySet, CoreJwsSigningAlgorithm,
    CoreProviderMetadata, CoreResponseMode, CoreResponseType, CoreSubjectIdentifierType,
};
use openidconnect::{
    AuthUrl, AuthenticationContextClass, EmptyAdditionalProviderMetadata, IssuerUrl,
    JsonWebKeySetUrl, ResponseTypes, Scope, TokenUrl, UserInfoUrl,
};
use server::extension::WebError;
use server::state::App;
use server::text::Language;

use super::{ACR_DEVICE, ACR_PASSWORD, Provider, assertion, ciba, paths};

/// `GET /.well-known/openid-configuration`.
pub(super) async fn discovery(
    State(state): State<App>,
    Extension(provider): Extension<Arc<Provider>>,
) -> Result<Response, WebError> {
    let metadata = metadata(&provider).map_err(|error| WebError::Fault(error.to_string()))?;
    let mut document =
        serde_json::to_value(metadata).map_err(|error| WebError::Fault(error.to_string()))?;
    // Parameters that the types of the library do not have.
    document["code_challenge_methods_supported"] = serde_json::json!(["S256"]);
    let algorithms = serde_json::json!(assertion::ALGORITHMS.map(|(_, name)| name));
    let methods = document["token_endpoint_auth_methods_supported"].clone();
    document["token_endpoint_auth_signing_alg_values_supported"] = algorithms.clone();
    document["revocation_endpoint"] = serde_json::json!(provider.endpoint(paths::REVOKE));
    document["revocation_endpoint_auth_methods_supported"] = methods;
    document["revocation_endpoint_auth_signing_alg_values_supported"] = algorithms;
    document["pushed_authorization_request_endpoint"] =
        serde_json::json!(provider.endpoint(paths::PUSH));
    document["require_pushed_authorization_requests"] = serde_json::json!(false);
    document["end_session_endpoint"] = serde_json::json!(provider.endpoint(paths::LOGOUT));
    document["backchannel_logout_supported"] = serde_json::json!(true);
    document["backchannel_logout_session_supported"] = serde_json::json!(true);
    let clients = provider.clients();
    if clients.iter().any(|client| client.may_ask) {
        document["backchannel_authentication_endpoint"] =
            serde_json::json!(provider.endpoint(paths::CIBA));
        document["backchannel_token_delivery_modes_supported"] = serde_json::json!(["poll"]);
        document["backchannel_user_code_parameter_supported"] = serde_json::json!(false);
        if let Some(grants) = document["grant_types_supported"].as_array_mut() {
            grants.push(serde_json::json!(ciba::GRANT_TYPE));
        }
    }
    let kinds = &state.services.now().transactions;
    let types = if clients.iter().any(|client| kinds.any(&client.service)) {
        serde_json::json!([super::transactions::TYPE])
    } else {
        serde_json::json!([])
    };
    document["authorization_details_types_supported"] = types;
    document["authorization_response_iss_parameter_supported"] = serde_json::json!(true);
    Ok(Json(document).into_response())
}

fn metadata(provider: &Provider) -> Result<CoreProviderMetadata, openidconnect::url::ParseError> {
    let words = |words: &[&str]| {
        words
            .iter()
            .map(|word| (*word).to_owned())
            .collect::<Vec<_>>()
    };
    let claims = [
        "sub",
        "iss",
        "aud",
        "exp",
        "iat",
        "auth_time",
        "nonce",
        "acr",
        "amr",
        "at_hash",
        "sid",
        "email",
        "email_verified",
        "name",
        "given_name",
        "family_name",
        "locale",
    ];
    let languages = Language::all().map(|language| language.tag());
    Ok(CoreProviderMetadata::new(
        IssuerUrl::new(provider.issuer.clone())?,
        AuthUrl::new(provider.endpoint(paths::AUTHORIZE))?,
        JsonWebKeySetUrl::new(provider.endpoint(paths::KEYS))?,
        vec![ResponseTypes::new(vec![CoreResponseType::Code])],
        vec![CoreSubjectIdentifierType::Public],
        vec![CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256],
        EmptyAdditionalProviderMetadata {},
    )
    .set_token_endpoint(Some(TokenUrl::new(provider.endpoint(paths::TOKEN))?))
    .set_userinfo_endpoint(Some(UserInfoUrl::new(provider.endpoint(paths::USERINFO))?))
    .set_scopes_supported(Some(
        words(&["openid", "email", "profile", "offline_access"])
            .into_iter()
            .map(Scope::new)
            .collect(),
    ))
    .set_response_modes_supported(Some(vec![CoreResponseMode::Query]))
    .set_grant_types_supported(Some(vec![
        CoreGrantType::AuthorizationCode,
        CoreGrantType::RefreshToken,
    ]))
    .set_acr_values_supported(Some(
        words(&[ACR_DEVICE, ACR_PASSWORD])
            .into_iter()
            .map(AuthenticationContextClass::new)
            .collect(),
    ))
    .set_token_endpoint_auth_methods_supported(Some(vec![
        CoreClientAuthMethod::ClientSecretBasic,
        CoreClientAuthMethod::ClientSecretPost,
        CoreClientAuthMethod::PrivateKeyJwt,
        CoreClientAuthMethod::None,
    ]))
    .set_claims_supported(Some(
        words(&claims).into_iter().map(CoreClaimName::new).collect(),
    ))
    .set_ui_locales_supported(Some(
        languages
            .into_iter()
            .map(|tag| openidconnect::LanguageTag::new(tag.to_owned()))
            .collect(),
    ))
    .set_request_parameter_supported(Some(false))
    .set_request_uri_parameter_supported(Some(false)))
}

/// `GET /oidc/keys`.
pub(super) async fn keys(Extension(provider): Extension<Arc<Provider>>) -> Response {
    let now = provider.clock.now();
    let published = provider.keys().map(|keys| keys.published(now));
    Json(CoreJsonWebKeySet::new(published.unwrap_or_default())).into_response()
}
