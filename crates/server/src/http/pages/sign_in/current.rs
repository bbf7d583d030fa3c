//! The sign-in that this browser has on its way.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};

use crate::domain::sign_in::{Completed, Method, SignIn, Step};
use crate::domain::token::{HashedToken, PlainToken};
use crate::http::browser::Browser;
use crate::http::cookies::TokenCookie;
use crate::http::error::WebError;
use crate::state::{App, AppState};
use crate::store::{ReadTx, Tx};
use crate::text::Texts;

/// The sign-in on its way, and who takes the next step.
#[derive(Debug, Clone)]
pub(crate) struct Current {
    /// The hash of its cookie.
    pub(crate) token: HashedToken,
    /// Where it stood when the request came; a write reads it again.
    pub(crate) sign_in: SignIn,
    /// The browser.
    pub(crate) browser: Browser,
    /// Who steps, and when.
    pub(crate) step: Step,
}

impl Current {
    /// The texts in the language of the pages.
    pub(super) fn texts(&self) -> Texts {
        Texts::of(self.browser.language)
    }
}

impl FromRequestParts<App> for Current {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, state: &App) -> Result<Self, WebError> {
        let browser = Browser::from_request_parts(parts, state).await?;
        let token = TokenCookie::SignIn
            .read(state, &parts.headers)
            .ok_or(WebError::NoSignIn)?
            .hash();
        let step = Step {
            browser: browser.id,
            now: state.now(),
        };
        let sign_in = state.store.read(move |tx| again(tx, token, step)).await?;
        Ok(Self {
            token,
            sign_in,
            browser,
            step,
        })
    }
}

/// Reads the sign-in inside a transaction, for a step that must build on where it really stands.
pub(crate) fn again(tx: &ReadTx<'_>, token: HashedToken, step: Step) -> Result<SignIn, WebError> {
    let sign_in = tx.sign_in(token)?.ok_or(WebError::NoSignIn)?;
    sign_in.check(step)?;
    Ok(sign_in)
}

/// Completes a sign-in inside its last transaction: it ends, the browser is known, the session opens.
pub(crate) fn complete(
    tx: &Tx<'_>,
    sign_in: HashedToken,
    completed: &Completed,
    session: HashedToken,
) -> Result<(), WebError> {
    if !tx.end_sign_in(sign_in)? {
        return Err(WebError::NoSignIn);
    }
    let by_device = completed.method() != Method::Password;
    tx.remember_browser(
        completed.browser(),
        completed.account(),
        completed.method(),
        by_device || !tx.ever_had_second_factor(completed.account())?,
    )?;
    Ok(tx.open_session(session, completed)?)
}

/// The answer that hands over the session's cookie.
pub(crate) fn welcome(state: &AppState, session: &PlainToken) -> Response {
    let mut response = Redirect::to("/account").into_response();
    TokenCookie::Session.set(state, &mut response, session);
    TokenCookie::SignIn.clear(state, &mut response);
    response
}
