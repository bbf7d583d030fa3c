//! The revocation endpoint (RFC 7009).

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::{Extension, Form};
use server::domain::token::PlainToken;
use server::extension::ClientInfo;
use server::state::App;
use server::store::{StoreError, Tx};

use super::client_authentication::{Parameters, authenticate};
use super::refresh::{self, RefreshToken};
use super::token_error::TokenError;
use super::{Provider, grants};

/// `POST /oidc/revoke`. A token that is unknown, over or another client's is answered alike, and nothing happens.
pub(super) async fn revoke(
    State(state): State<App>,
    Extension(provider): Extension<Arc<Provider>>,
    network: ClientInfo,
    headers: HeaderMap,
    Form(parameters): Form<Vec<(String, String)>>,
) -> Result<StatusCode, TokenError> {
    let given = Parameters(parameters);
    let client = authenticate(&state, &provider, (&network, &headers), &given).await?;
    let token = given.one("token")?.ok_or(TokenError::InvalidRequest)?;
    // The kinds of tokens differ in form, so that no hint is needed.
    if let Some(token) = RefreshToken::parse(&token) {
        let family = token.hash().family;
        let end = move |tx: &Tx<'_>| -> Result<(), StoreError> {
            if refresh::client(tx, family)?.as_ref() == Some(&client) {
                refresh::end(tx, family)?;
            }
            Ok(())
        };
        state.store.write(end).await?;
    } else if let Some(token) = PlainToken::parse(&token) {
        let token = token.hash();
        let end = move |tx: &Tx<'_>| grants::end_access(tx, token, &client);
        state.store.write(end).await?;
    }
    Ok(StatusCode::OK)
}
