//! Forms, the JSON of scripts and queries as typed structs.
//!
//! Invariant: no handler gets a form or a script's JSON before its CSRF token was checked; there is no other way to read a body.
//!
//! A field that is missing without a default, malformed, or sent twice makes the request malformed. Unknown fields are ignored, since
//! password managers add some.

use axum::extract::{FromRequest, FromRequestParts as _, Request};
use axum::http::StatusCode;
use protocol::ids::DeviceId;
use serde::de::value::{Error, MapDeserializer};
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer};
use zeroize::{Zeroize, Zeroizing};

use super::browser::Browser;
use super::error::WebError;
use crate::domain::sign_in::Method;
use crate::state::App;

/// The form field that carries the CSRF token.
const TOKEN_FIELD: &str = "csrf";
/// The header in which scripts send it.
const TOKEN_HEADER: &str = "x-csrf-token";

/// A form from one of our own pages.
#[derive(Debug)]
pub struct CsrfForm<T>(pub T);

impl<T: DeserializeOwned> FromRequest<App> for CsrfForm<T> {
    type Rejection = WebError;

    async fn from_request(request: Request, state: &App) -> Result<Self, WebError> {
        let (mut parts, body) = request.into_parts();
        let browser = Browser::from_request_parts(&mut parts, state).await?;
        let request = Request::from_parts(parts, body);
        let axum::Form(fields) = axum::Form::<Vec<(String, String)>>::from_request(request, state)
            .await
            .map_err(|rejection| unreadable(rejection.status()))?;
        let fields = Fields(fields);
        if !browser.owns_form_token(&state.keys, fields.get(TOKEN_FIELD)) {
            return Err(WebError::Forged);
        }
        fields.read().map(Self).map_err(|_| WebError::Malformed)
    }
}

/// A form without fields of its own.
#[derive(Deserialize)]
pub(crate) struct NoFields {}

/// Names and values as posted. They are wiped when dropped, since some hold a password.
struct Fields(Vec<(String, String)>);

impl Drop for Fields {
    fn drop(&mut self) {
        for (_, value) in &mut self.0 {
            value.zeroize();
        }
    }
}

impl Fields {
    fn get(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value)
    }

    fn read<T: DeserializeOwned>(mut self) -> Result<T, Error> {
        let mut names: Vec<&str> = self.0.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        if names.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(Error::custom("a field was sent twice"));
        }
        T::deserialize(MapDeserializer::new(
            std::mem::take(&mut self.0).into_iter(),
        ))
    }
}

/// JSON from a script of one of our own pages.
pub(crate) struct CsrfJson<T>(pub(crate) T);

impl<T: DeserializeOwned> FromRequest<App> for CsrfJson<T> {
    type Rejection = WebError;

    async fn from_request(request: Request, state: &App) -> Result<Self, WebError> {
        let (mut parts, body) = request.into_parts();
        let browser = Browser::from_request_parts(&mut parts, state).await?;
        let token = parts
            .headers
            .get(TOKEN_HEADER)
            .and_then(|value| value.to_str().ok());
        if !browser.owns_form_token(&state.keys, token.unwrap_or_default()) {
            return Err(WebError::Forged);
        }
        let request = Request::from_parts(parts, body);
        let json = axum::Json::<T>::from_request(request, state).await;
        json.map(|axum::Json(value)| Self(value))
            .map_err(|rejection| unreadable(rejection.status()))
    }
}

/// The error of a body that could not be read, or whose length no header announced and that is too long.
fn unreadable(status: StatusCode) -> WebError {
    match status {
        StatusCode::PAYLOAD_TOO_LARGE => WebError::TooLarge,
        _ => WebError::Malformed,
    }
}

/// A device's id in hex.
pub(crate) fn device_id<'de, D: Deserializer<'de>>(from: D) -> Result<DeviceId, D::Error> {
    let text = String::deserialize(from)?;
    DeviceId::from_hex(&text).ok_or_else(|| D::Error::custom("not a device id"))
}

/// A sign-in method by its word.
pub(crate) fn method<'de, D: Deserializer<'de>>(from: D) -> Result<Method, D::Error> {
    let text = String::deserialize(from)?;
    Method::from_word(&text).ok_or_else(|| D::Error::custom("not a method"))
}

/// A secret, such as a password.
pub(crate) fn secret<'de, D: Deserializer<'de>>(from: D) -> Result<Zeroizing<String>, D::Error> {
    String::deserialize(from).map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    struct Chosen {
        #[serde(deserialize_with = "method")]
        method: Method,
        #[serde(default)]
        code: String,
    }

    fn read(fields: &[(&str, &str)]) -> Result<Chosen, Error> {
        let owned = fields
            .iter()
            .map(|(name, value)| ((*name).into(), (*value).into()));
        Fields(owned.collect()).read()
    }

    #[test]
    fn form_with_an_unknown_field_then_the_known_ones_are_read() {
        let chosen = read(&[("csrf", "x"), ("method", "app-qr"), ("added", "y")]).unwrap();
        assert_eq!((chosen.method, chosen.code.as_str()), (Method::AppQr, ""));
    }

    #[test]
    fn form_that_lacks_repeats_or_garbles_a_field_then_refused() {
        for fields in [
            &[("code", "1")][..],
            &[("method", "app-qr"), ("method", "app-pin")],
            &[("method", "app-qr"), ("code", "1"), ("code", "2")],
            &[("method", "sms")],
        ] {
            assert!(read(fields).is_err(), "{fields:?}");
        }
    }
}
