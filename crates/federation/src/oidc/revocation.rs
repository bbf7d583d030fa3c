//! The revocation endpoint (RFC 7009).

use axum::http::StatusCode;
use server::domain::token::PlainToken;
use server::store::{StoreError, Tx};

use super::client_authentication::ClientRequest;
use super::grants;
use super::refresh::{self, RefreshToken};
use super::token_error::TokenError;

/// `POST /oidc/revoke`. A token that is unknown, over or another client's is answered alike, and nothing happens.
pub(super) async fn revoke(asked: ClientRequest) -> Result<StatusCode, TokenError> {
    let (store, client) = (&asked.state.store, asked.client);
    let token = asked.given.one("token")?;
    let token = token.ok_or(TokenError::InvalidRequest)?;
    // The kinds of tokens differ in form, so that no hint is needed.
    if let Some(token) = RefreshToken::parse(&token) {
        let family = token.hash().family;
        let end = move |tx: &Tx<'_>| -> Result<(), StoreError> {
            if refresh::client(tx, family)?.as_deref() == Some(client.id()) {
                refresh::end(tx, family)?;
            }
            Ok(())
        };
        store.write(end).await?;
    } else if let Some(token) = PlainToken::parse(&token) {
        let token = token.hash();
        let end = move |tx: &Tx<'_>| grants::end_access(tx, token, client.id());
        store.write(end).await?;
    }
    Ok(StatusCode::OK)
}
