//! Requests of a service itself, without a browser (OpenID Connect Client-Initiated Backchannel Authentication Core 1.0, poll mode,
//! ADR 44).
//!
//! Invariant: an answer before the person's says nothing about the account: an unknown address waits like a silent phone.

mod records;
mod request;

use axum::Json;
use axum::response::{IntoResponse, Response};
use server::domain::token::PlainToken;
use server::extension::WebError;
use server::state::App;
use server::use_cases::backchannel::{BackchannelError, BackchannelPurpose, NewBackchannelRequest};

use self::records::{Collector, MIN_INTERVAL_S, NewAuthentication};
use self::request::AuthenticationRequest;
use super::client::Client;
use super::client_authentication::ClientRequest;
use super::grants::Exchanged;
use super::refresh::RefreshToken;
use super::token_error::{CibaError, TokenError};

/// The grant type of the token endpoint.
pub(super) const GRANT_TYPE: &str = "urn:openid:params:grant-type:ciba";

fn check_may_ask(client: &Client) -> Result<(), TokenError> {
    if client.may_ask {
        return Ok(());
    }
    Err(CibaError::UnauthorizedClient.into())
}

/// `POST /oidc/bc-authorize`.
pub(super) async fn authorize(sent: ClientRequest) -> Result<Response, TokenError> {
    let (state, client) = (&sent.state, &sent.client);
    check_may_ask(client)?;
    let asked = request::read(&sent.given, client, state.config.match_digits)?;
    let token = PlainToken::make().map_err(WebError::from)?;
    let question = question(state, client, &asked)?;
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
    sent: &ClientRequest,
    access: &PlainToken,
) -> Result<(Exchanged, RefreshToken), TokenError> {
    check_may_ask(&sent.client)?;
    let text = sent.given.one("auth_req_id")?;
    let text = text.ok_or(TokenError::InvalidRequest)?;
    let token = PlainToken::parse(&text).ok_or(TokenError::InvalidGrant)?;
    let refresh = RefreshToken::make().map_err(WebError::from)?;
    let collector = Collector {
        key: token.hash(),
        client: sent.client.clone(),
        access: access.hash(),
        refresh: refresh.hash(),
    };
    let polled = sent
        .state
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
