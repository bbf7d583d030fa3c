//! What goes wrong on a page, its HTTP status, and the page that says so in the person's words. Status codes stand here only.

use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use super::frame::{Frame, html};
use crate::domain::password::PasswordError;
use crate::domain::token::NoRandomness;
use crate::domain::{sign_in, step_up};
use crate::keys::KeysError;
use crate::store::StoreError;
use crate::text::Language;
use crate::use_cases::device::ChangeError;

/// The status of a page that shows a form again with what is wrong in it.
pub(crate) const FORM_AGAIN: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
/// The status of a form that came too often.
pub(crate) const TOO_OFTEN: StatusCode = StatusCode::TOO_MANY_REQUESTS;

/// Why a page is not what was asked for.
#[derive(Debug, thiserror::Error)]
pub enum WebError {
    /// There is nothing under this address.
    #[error("not found")]
    NotFound,
    /// The form came from another site, or from a page that is too old.
    #[error("form token or origin does not fit")]
    Forged,
    /// The request was sent to another host name.
    #[error("host header does not fit the origin")]
    OtherHost,
    /// The form cannot be read.
    #[error("form cannot be read")]
    Malformed,
    /// The sign-in took too long, or this browser did not begin it.
    #[error("sign-in: {0}")]
    SignIn(#[from] sign_in::Refused),
    /// There is no sign-in on its way.
    #[error("no sign-in on its way")]
    NoSignIn,
    /// The page is for signed-in people.
    #[error("not signed in")]
    SignedOut,
    /// The change wants a step-up first.
    #[error("step-up needed")]
    StepUp,
    /// The step-up has gone meanwhile.
    #[error(transparent)]
    StepUpGone(#[from] step_up::NotNow),
    /// Too much at once; the number is the wait in seconds.
    #[error("busy")]
    Busy(u64),
    /// The fault is ours.
    #[error("store: {0}")]
    Store(#[from] StoreError),
    /// The fault is ours.
    #[error("keys: {0}")]
    Keys(#[from] KeysError),
    /// The fault is ours.
    #[error("fault: {0}")]
    Fault(String),
}

impl From<NoRandomness> for WebError {
    fn from(error: NoRandomness) -> Self {
        Self::Fault(error.to_string())
    }
}

impl From<ChangeError> for WebError {
    fn from(error: ChangeError) -> Self {
        match error {
            ChangeError::SignedOut => Self::SignedOut,
            ChangeError::StepUpNeeded => Self::StepUp,
            ChangeError::NoSuchDevice => Self::NotFound,
            ChangeError::Store(error) => error.into(),
        }
    }
}

impl From<PasswordError> for WebError {
    fn from(error: PasswordError) -> Self {
        match error {
            PasswordError::Busy => Self::Busy(10),
            PasswordError::Hash(reason) => Self::Fault(reason),
        }
    }
}

impl WebError {
    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forged => StatusCode::FORBIDDEN,
            Self::OtherHost => StatusCode::MISDIRECTED_REQUEST,
            Self::Malformed => StatusCode::BAD_REQUEST,
            Self::SignIn(_) | Self::NoSignIn | Self::SignedOut | Self::StepUp => {
                StatusCode::SEE_OTHER
            }
            Self::StepUpGone(_) => StatusCode::SEE_OTHER,
            Self::Busy(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Store(_) | Self::Keys(_) | Self::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The key of its text: a title, a text, and what leads on.
    fn text_key(&self) -> &'static str {
        match self {
            Self::NotFound => "error-page-not-found",
            Self::Forged => "error-page-forged",
            Self::OtherHost => "error-page-other-host",
            Self::Malformed => "error-page-malformed",
            Self::Busy(_) => "error-page-busy",
            _ => "error-page-fault",
        }
    }
}

impl IntoResponse for WebError {
    fn into_response(self) -> Response {
        match self {
            Self::SignedOut => return Redirect::to("/sign-in").into_response(),
            Self::NoSignIn | Self::SignIn(_) => {
                return Redirect::to("/sign-in?over").into_response();
            }
            Self::StepUp | Self::StepUpGone(_) => {
                return Redirect::to("/account/step-up").into_response();
            }
            Self::Store(_) | Self::Keys(_) | Self::Fault(_) => {
                tracing::error!(error = %self, "a page failed");
            }
            _ => tracing::debug!(error = %self, "a page was refused"),
        }
        let mut response = self.status().into_response();
        let key = self.text_key();
        response.extensions_mut().insert(Unsaid { key });
        if let Self::Busy(seconds) = self {
            let name = HeaderName::from_static("retry-after");
            response
                .headers_mut()
                .insert(name, HeaderValue::from(seconds));
        }
        response
    }
}

/// A failure that no page says yet: the language of the one that asks is not known here.
#[derive(Clone, Copy)]
struct Unsaid {
    key: &'static str,
}

/// The answer with a page that says in `language` what went wrong, where something did.
pub(super) fn say(mut response: Response, language: Language, here: &str) -> Response {
    let Some(Unsaid { key }) = response.extensions_mut().remove() else {
        return response;
    };
    let page = ErrorPage {
        frame: Frame::bare(language, here),
        key,
        title_key: format!("{key}.title"),
        code: key.trim_start_matches("error-"),
    };
    let (mut head, _) = response.into_parts();
    let said = html(head.status, &page);
    head.headers.extend(said.headers().clone());
    Response::from_parts(head, said.into_body())
}

#[derive(askama::Template)]
#[template(path = "error.html")]
struct ErrorPage {
    frame: Frame,
    key: &'static str,
    title_key: String,
    code: &'static str,
}
