//! The signed-in person of a request.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use super::browser::Browser;
use super::cookies::TokenCookie;
use super::error::WebError;
use crate::domain::account::Account;
use crate::state::App;
use crate::store::sessions::Session;
use crate::text::Texts;
use crate::use_cases::session;

/// The signed-in person, as an extractor. Without a session it redirects to the sign-in page.
#[derive(Debug, Clone)]
pub(crate) struct SignedIn {
    /// The session.
    pub(crate) session: Session,
    /// The account.
    pub(crate) account: Account,
    /// The browser.
    pub(crate) browser: Browser,
}

impl SignedIn {
    /// The texts in the language of the pages.
    pub(crate) fn texts(&self) -> Texts {
        Texts::of(self.browser.language)
    }
}

impl FromRequestParts<App> for SignedIn {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, state: &App) -> Result<Self, WebError> {
        let browser = Browser::from_request_parts(parts, state).await?;
        let token = TokenCookie::Session
            .read(state, &parts.headers)
            .ok_or(WebError::SignedOut)?
            .hash();
        let found = state.store.read(move |tx| session::find(tx, token)).await?;
        let (session, account) = found.ok_or(WebError::SignedOut)?;
        if session.browser != browser.id {
            return Err(WebError::SignedOut);
        }
        state
            .store
            .write(move |tx| session::touch(tx, token))
            .await?;
        Ok(Self {
            session,
            account,
            browser,
        })
    }
}
