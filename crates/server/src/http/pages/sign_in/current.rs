//! The sign-in in progress in this browser.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use protocol::ids::RequestId;

use crate::domain::second_factor::SessionKind;
use crate::domain::sign_in::{SignIn, SignInState, Step};
use crate::domain::token::{HashedToken, PlainToken};
use crate::http::browser::{Browser, replace_token};
use crate::http::cookies::{TokenCookie, keep_target};
use crate::http::error::{WebError, start_of};
use crate::http::target::Target;
use crate::state::{App, AppState};
use crate::text::Texts;
use crate::use_cases::sign_in::{self, NewSession};

/// The sign-in in progress, as an extractor.
#[derive(Debug, Clone)]
pub(crate) struct Current {
    /// The hash of its cookie.
    pub(crate) token: HashedToken,
    /// Its state when the request came; every write reads it again.
    pub(crate) sign_in: SignIn,
    /// The browser.
    pub(crate) browser: Browser,
    /// The browser and the time of the request.
    pub(crate) step: Step,
}

impl Current {
    /// The texts in the language of the pages.
    pub(super) fn texts(&self) -> Texts {
        Texts::of(self.browser.language)
    }

    /// The path on which it begins again: the next sign-in leads to the same page.
    pub(super) fn start(&self) -> String {
        Target::sign_in(Target::parse(&self.sign_in.next).as_ref())
    }

    /// The request whose return from the app is awaited.
    pub(super) fn awaited_return(&self) -> Option<RequestId> {
        match self.sign_in.state {
            SignInState::AwaitingReturn { rid, .. } | SignInState::AwaitingOpen { rid } => {
                Some(rid)
            }
            _ => None,
        }
    }

    /// The request whose end the page that waits for a return follows.
    pub(super) fn followed_return(&self) -> Option<RequestId> {
        match self.sign_in.state {
            SignInState::Denied { rid, .. } => Some(rid),
            _ => self.awaited_return(),
        }
    }

    /// Redirects to the page for the state of the sign-in.
    pub(super) fn redirect_to_state(&self) -> Response {
        let path = match self.sign_in.state {
            SignInState::AwaitingApproval { .. } | SignInState::Denied { .. } => "/sign-in/waiting",
            SignInState::AwaitingCode { .. } => "/sign-in/code",
            SignInState::AwaitingReturn { .. } | SignInState::AwaitingOpen { .. } => {
                "/sign-in/on-mobile"
            }
            SignInState::Identified | SignInState::PasswordChecked { .. } => "/sign-in/password",
        };
        Redirect::to(path).into_response()
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
        let sign_in = state
            .store
            .read(move |tx| sign_in::current(tx, token, step))
            .await?;
        Ok(Self {
            token,
            sign_in,
            browser,
            step,
        })
    }
}

/// The cookies that a sign-in sets: of its session, and of the browser, which is known under another token from now on.
pub(in crate::http::pages) struct Welcome {
    session: PlainToken,
    browser: PlainToken,
}

impl Welcome {
    /// Draws both.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub(in crate::http::pages) fn draw() -> Result<Self, WebError> {
        Ok(Self {
            session: PlainToken::make()?,
            browser: PlainToken::make()?,
        })
    }

    /// The part that the server keeps.
    pub(in crate::http::pages) fn hashes(&self) -> NewSession {
        NewSession {
            session: self.session.hash(),
            browser: self.browser.hash(),
        }
    }

    /// The response that sets them and leads to `next`, a [`Target`], or else to the first page that the session opens.
    pub(in crate::http::pages) fn response(
        self,
        state: &AppState,
        opens: SessionKind,
        next: &str,
    ) -> Response {
        let target = Target::parse(next).filter(|target| match opens {
            SessionKind::Full => true,
            SessionKind::Services => target.service_sign_in().is_some(),
            SessionKind::Recovery => target.is_recovery(),
            SessionKind::PasswordReset | SessionKind::Stop => false,
        });
        let path = target.as_ref().map_or(start_of(opens), Target::as_str);
        self.lead_to(state, path)
    }

    /// The response that sets them and leads to `path`, one of our own.
    pub(in crate::http::pages) fn lead_to(self, state: &AppState, path: &str) -> Response {
        let mut response = Redirect::to(path).into_response();
        TokenCookie::Session.set(state, &mut response, &self.session);
        TokenCookie::SignIn.clear(state, &mut response);
        keep_target(state, &mut response, None);
        replace_token(&mut response, self.browser);
        response
    }
}
