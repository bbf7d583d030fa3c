//! What a page sends: forms and scripts' JSON, read only after their token was checked, and the address's query.

use axum::extract::{FromRequest, FromRequestParts, Query, Request};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;
use zeroize::{Zeroize, Zeroizing};

use super::browser::Browser;
use super::error::WebError;
use crate::state::App;

/// The fields of a form from one of our own pages. They are wiped when it is dropped, since some hold a password.
pub(crate) struct Posted {
    fields: Vec<(String, String)>,
}

impl Drop for Posted {
    fn drop(&mut self) {
        for (_, value) in &mut self.fields {
            value.zeroize();
        }
    }
}

impl Posted {
    /// The field `name`, empty where it is missing.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.fields
            .iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value)
    }

    /// The field `name` as a secret.
    pub(crate) fn secret(&self, name: &str) -> Zeroizing<String> {
        Zeroizing::new(self.get(name).to_owned())
    }
}

impl FromRequest<App> for Posted {
    type Rejection = WebError;

    async fn from_request(request: Request, state: &App) -> Result<Self, WebError> {
        let (mut parts, body) = request.into_parts();
        let browser = Browser::from_request_parts(&mut parts, state).await?;
        let request = Request::from_parts(parts, body);
        let axum::Form(fields) = axum::Form::<Vec<(String, String)>>::from_request(request, state)
            .await
            .map_err(|_| WebError::Malformed)?;
        let posted = Self { fields };
        if !browser.owns_form_token(&state.keys, posted.get("csrf")) {
            return Err(WebError::Forged);
        }
        Ok(posted)
    }
}

/// JSON that a script of ours sent, with the token in a header.
pub(crate) struct Scripted<T>(pub(crate) T);

impl<T: DeserializeOwned> FromRequest<App> for Scripted<T> {
    type Rejection = WebError;

    async fn from_request(request: Request, state: &App) -> Result<Self, WebError> {
        let (mut parts, body) = request.into_parts();
        let browser = Browser::from_request_parts(&mut parts, state).await?;
        let token = parts
            .headers
            .get("x-csrf-token")
            .and_then(|value| value.to_str().ok());
        if !browser.owns_form_token(&state.keys, token.unwrap_or_default()) {
            return Err(WebError::Forged);
        }
        let request = Request::from_parts(parts, body);
        let sent = axum::Json::<T>::from_request(request, state).await;
        sent.map(|axum::Json(sent)| Self(sent))
            .map_err(|_| WebError::Malformed)
    }
}

/// What stands behind the `?` of an address.
pub(crate) struct Asked<T>(pub(crate) T);

impl<T: DeserializeOwned> FromRequestParts<App> for Asked<T> {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, WebError> {
        Query::try_from_uri(&parts.uri)
            .map(|Query(asked)| Self(asked))
            .map_err(|_| WebError::Malformed)
    }
}
