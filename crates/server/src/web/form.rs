//! Forms that were posted, read only after their token was checked.

use axum::extract::{FromRequest, FromRequestParts, Request};
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
