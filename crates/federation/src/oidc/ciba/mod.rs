//! Requests of a service itself, without a browser (OpenID Connect Client-Initiated Backchannel Authentication Core 1.0, poll mode,
//! ADR 44).
//!
//! Invariant: an answer before the person's says nothing about the account: an unknown address waits like a silent phone.

mod records;
mod request;

use std::sync::Arc;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use axum::{Extension, Form, Json};
use server::domain::token::PlainToken;
use server::extension::{ClientInfo, WebError};
use server::state::App;
use server::use_cases::backchannel::{BackchannelError, BackchannelPurpose, NewBackchannelRequest};

use self::records::{Collector, MIN_INTERVAL_S, NewAuthentication};
use self::request::AuthenticationRequest;
use super::Provider;
use super::client::Client;
use super::client_authentication::{Parameters, authenticate};
use super::grants::Exchanged;
use super::refresh::RefreshToken;
use super::token_error::{CibaError, TokenError};

/// The grant type of the token endpoint.
pub(super) const GRANT_TYPE: &str = "urn:openid:params:grant-type:ciba";

fn client(provider: &Provider, id: &str) -> Result<Arc<Client>, TokenError> {
    let client = provider.client(id).filter(|client| client.may_ask);
    client.ok_or(CibaError::UnauthorizedClient.into())
}

/// `POST /oidc/bc-authorize`.
pub(super) async fn authorize(
    State(state): State<App>,
    Extension(provider): Extension<Arc<Provider>>,
    network: ClientInfo,
    headers: HeaderMap,
    Form(parameters): Form<Vec<(String, String)>>,
) -> Result<Response, TokenError> {
    let given = Parameters(parameters);
    let id = authenticate(&state, &provider, (&network, &headers), &given).await?;
    let client = client(&provider, &id)?;
    let asked = request::read(&given, &client, state.config.match_digits)?;
    let token = PlainToken::make().map_err(WebError::from)?;
    let question = question(&state, &client, &asked)?;
    let expires_in = question.purpose.lifetime_s();
    let new = NewAuthentication {
        key: token.hash(),
        question,
        scopes: asked.scopes,
        details: asked.details,
    };
    let begun = state.store.write(move |tx| records::begin(tx, &new)).await;
    match begun {
        Ok(()) => {}
        Err(BackchannelError::NotShowable) => {
            return Err(CibaError::InvalidAuthorizationDetails.into());
        }
        Err(BackchannelError::TooMany(wait_s)) => return Err(CibaError::TooMany(wait_s).into()),
        Err(BackchannelError::Store(error)) => return Err(error.into()),
    }
    let body = serde_json::json!({
        "auth_req_id": *token.reveal(),
        "expires_in": expires_in,
        "interval": MIN_INTERVAL_S,
    });
    Ok(Json(body).into_response())
}

/// The question for the device.
fn question(
    state: &App,
    client: &Client,
    asked: &AuthenticationRequest,
) -> Result<NewBackchannelRequest, TokenError> {
    let purpose = match &asked.details {
        None => BackchannelPurpose::SignIn,
        Some(details) => {
            let services = &state.services;
            let title = services.transaction_title(&client.service, &details.transaction);
            let title = title.ok_or(CibaError::InvalidAuthorizationDetails)?;
            BackchannelPurpose::Transaction(details.transaction(), title)
        }
    };
    Ok(NewBackchannelRequest {
        service: client.service.clone(),
        name: state.services.name(&client.service),
        address: asked.address.clone(),
        purpose,
        code: asked.code.clone(),
        origin: state.origin.clone(),
    })
}

/// The answer to one poll at the token endpoint.
pub(super) async fn poll(
    state: &App,
    provider: &Provider,
    given: &Parameters,
    id: &str,
    access: &PlainToken,
) -> Result<(Exchanged, RefreshToken), TokenError> {
    let client = client(provider, id)?;
    let text = given
        .one("auth_req_id")?
        .ok_or(TokenError::InvalidRequest)?;
    let token = PlainToken::parse(&text).ok_or(TokenError::InvalidGrant)?;
    let refresh = RefreshToken::make().map_err(WebError::from)?;
    let collector = Collector {
        key: token.hash(),
        client: client.service.clone(),
        access: access.hash(),
        refresh: refresh.hash(),
    };
    let polled = state
        .store
        .write(move |tx| records::poll(tx, &collector))
        .await?;
    let exchanged = polled?;
    Ok((
        Exchanged {
            auth_req_id: Some(text),
            ..exchanged
        },
        refresh,
    ))
}
