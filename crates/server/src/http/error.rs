//! The errors of pages and their HTTP status. Pages get their status codes here only.
//!
//! Deliberately not here: the page that explains an error, which is in `error_page`.

use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use crate::domain::help_desk::NotAdmitted;
use crate::domain::second_factor::SessionKind;
use crate::domain::service_sign_in::NotGranted;
use crate::domain::sign_in::STOP_PAGE;
use crate::domain::token::NoRandomness;
use crate::domain::{sign_in, step_up};
use crate::keys::KeysError;
use crate::passwords::{BUSY_RETRY_S, PasswordError};
use crate::store::StoreError;
use crate::use_cases::confirmation::ConfirmationError;
use crate::use_cases::help_desk::HelpDeskError;
use crate::use_cases::proof::ProofError;
use crate::use_cases::service_sign_in::ServiceSignInError;
use crate::use_cases::service_transaction::TransactionError;

/// The status of a page that shows a form again with its errors.
pub(crate) const FORM_AGAIN: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
/// The status of a form that was sent too often.
pub(crate) const TOO_OFTEN: StatusCode = StatusCode::TOO_MANY_REQUESTS;

/// The reasons for which an error page is answered.
#[derive(Debug, thiserror::Error)]
pub enum WebError {
    /// Nothing exists under this path.
    #[error("not found")]
    NotFound,
    /// The CSRF token or the origin of the form is wrong.
    #[error("form token or origin does not fit")]
    Forged,
    /// The request was sent to another host name.
    #[error("host header does not fit the origin")]
    OtherHost,
    /// The body is larger than any form.
    #[error("body too large")]
    TooLarge,
    /// The form, JSON or query is malformed.
    #[error("form cannot be read")]
    Malformed,
    /// The sign-in expired, belongs to another browser, or does not allow the step.
    #[error("sign-in: {0}")]
    SignIn(#[from] sign_in::SignInRefused),
    /// This browser has no sign-in in progress.
    #[error("no sign-in in progress")]
    NoSignIn,
    /// The page needs a session.
    #[error("not signed in")]
    SignedOut,
    /// The page needs a session: the path of the sign-in that leads to it.
    #[error("not signed in")]
    SignInFirst(String),
    /// The session does not open this page.
    #[error("not opened by this session")]
    NotOpened(SessionKind),
    /// The change needs a step-up.
    #[error("step-up needed")]
    StepUp,
    /// The help desk needs a session that the app has opened lately.
    #[error("sign in with the app again")]
    HelpDeskSignIn,
    /// The step-up has ended.
    #[error(transparent)]
    StepUpGone(#[from] step_up::NotNow),
    /// The server is busy; retry after this many seconds.
    #[error("busy")]
    Busy(u64),
    /// The browser or its network asks too often; retry after this many seconds.
    #[error("too often")]
    TooOften(u64),
    /// The sign-in that a service has asked for is over, or belongs to another browser.
    #[error("service's sign-in: {0}")]
    ServiceSignInOver(NotGranted),
    /// The request of a service is not one that this server answers.
    #[error("service's request: {0}")]
    ServiceRequest(&'static str),
    /// The address that asks for a sign-in is no configured service's: the address, as a page may show it.
    #[error("no service at this address")]
    UnknownService(String),
    /// The store failed.
    #[error("store: {0}")]
    Store(#[from] StoreError),
    /// The keys failed.
    #[error("keys: {0}")]
    Keys(#[from] KeysError),
    /// Another fault of the server.
    #[error("fault: {0}")]
    Fault(String),
}

impl From<NoRandomness> for WebError {
    fn from(error: NoRandomness) -> Self {
        Self::Fault(error.to_string())
    }
}

impl From<ProofError> for WebError {
    fn from(error: ProofError) -> Self {
        match error {
            ProofError::SignedOut => Self::SignedOut,
            ProofError::StepUpNeeded | ProofError::RecoveryNeeded => Self::StepUp,
            ProofError::Store(error) => error.into(),
        }
    }
}

impl From<ConfirmationError> for WebError {
    fn from(error: ConfirmationError) -> Self {
        match error {
            ConfirmationError::UnsuitableMethod => Self::Malformed,
            ConfirmationError::NotShowable(_) => Self::Fault(error.to_string()),
            ConfirmationError::NoSignIn
            | ConfirmationError::PasswordAloneRefused
            | ConfirmationError::AccountDisabled => Self::NoSignIn,
            ConfirmationError::SignIn(refused) => Self::SignIn(refused),
            ConfirmationError::SignedOut => Self::SignedOut,
            ConfirmationError::StepUp(gone) => Self::StepUpGone(gone),
            ConfirmationError::TooOften { wait_s } => Self::TooOften(wait_s),
            ConfirmationError::Store(error) => Self::Store(error),
        }
    }
}

impl From<NotAdmitted> for WebError {
    fn from(reason: NotAdmitted) -> Self {
        match reason {
            NotAdmitted::NoRole => Self::NotFound,
            NotAdmitted::SignInAgain => Self::HelpDeskSignIn,
        }
    }
}

impl From<HelpDeskError> for WebError {
    fn from(error: HelpDeskError) -> Self {
        match error {
            HelpDeskError::NotAdmitted(reason) => reason.into(),
            HelpDeskError::NotFound => Self::NotFound,
            HelpDeskError::TooManyLooks(wait_s) => Self::TooOften(wait_s),
            HelpDeskError::Confirmation(error) => error.into(),
            HelpDeskError::Store(error) => Self::Store(error),
        }
    }
}

impl From<ServiceSignInError> for WebError {
    fn from(error: ServiceSignInError) -> Self {
        match error {
            ServiceSignInError::NotGranted(reason) => Self::ServiceSignInOver(reason),
            ServiceSignInError::TooMany(wait_s) => Self::TooOften(wait_s),
            ServiceSignInError::Store(error) => Self::Store(error),
        }
    }
}

impl From<TransactionError> for WebError {
    fn from(error: TransactionError) -> Self {
        match error {
            TransactionError::NotShowable => Self::Fault(error.to_string()),
            TransactionError::NotThisStep(_) => Self::ServiceSignInOver(NotGranted::Over),
            TransactionError::SignIn(error) => error.into(),
            TransactionError::Confirmation(error) => error.into(),
        }
    }
}

impl From<PasswordError> for WebError {
    fn from(error: PasswordError) -> Self {
        match error {
            PasswordError::Busy => Self::Busy(BUSY_RETRY_S),
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
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Malformed | Self::ServiceRequest(_) | Self::UnknownService(_) => {
                StatusCode::BAD_REQUEST
            }
            Self::ServiceSignInOver(_) => StatusCode::GONE,
            Self::SignIn(_)
            | Self::NoSignIn
            | Self::SignedOut
            | Self::SignInFirst(_)
            | Self::NotOpened(_)
            | Self::HelpDeskSignIn
            | Self::StepUp => StatusCode::SEE_OTHER,
            Self::StepUpGone(_) => StatusCode::SEE_OTHER,
            Self::Busy(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::TooOften(_) => TOO_OFTEN,
            Self::Store(_) | Self::Keys(_) | Self::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The key of its text, whose attribute `title` is the heading.
    fn text_key(&self) -> &'static str {
        match self {
            Self::NotFound => "error-page-not-found",
            Self::Forged => "error-page-forged",
            Self::OtherHost => "error-page-other-host",
            Self::Malformed | Self::TooLarge => "error-page-malformed",
            Self::ServiceSignInOver(_) => "error-page-service-over",
            Self::ServiceRequest(_) => "error-page-service-request",
            Self::UnknownService(_) => "error-page-unknown-service",
            Self::Busy(_) => "error-page-busy",
            Self::TooOften(_) => "error-page-too-often",
            _ => "error-page-fault",
        }
    }
}

impl IntoResponse for WebError {
    fn into_response(self) -> Response {
        match self {
            Self::SignedOut => return Redirect::to("/sign-in").into_response(),
            Self::SignInFirst(path) => return Redirect::to(&path).into_response(),
            Self::NotOpened(kind) => return Redirect::to(start_of(kind)).into_response(),
            // The page of the denial says how the attempt ended.
            Self::SignIn(sign_in::SignInRefused::Denied) => {
                return Redirect::to("/sign-in/waiting").into_response();
            }
            Self::NoSignIn | Self::SignIn(_) => {
                return Redirect::to("/sign-in?over").into_response();
            }
            Self::HelpDeskSignIn => return Redirect::to("/help-desk/sign-in").into_response(),
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
        let address = match &self {
            Self::UnknownService(address) => Some(address.clone()),
            _ => None,
        };
        response
            .extensions_mut()
            .insert(PendingError { key, address });
        match self {
            Self::Busy(seconds) | Self::TooOften(seconds) => with_retry_after(response, seconds),
            _ => response,
        }
    }
}

/// The response, which says when to try again.
pub(crate) fn with_retry_after(mut response: Response, seconds: u64) -> Response {
    response
        .headers_mut()
        .insert(RETRY_AFTER, HeaderValue::from(seconds));
    response
}

/// The page at which a session of this kind begins.
pub(crate) fn start_of(kind: SessionKind) -> &'static str {
    match kind {
        // A session for services alone is led on to the sign-in.
        SessionKind::Full | SessionKind::Services => "/account",
        SessionKind::Recovery => "/account/recover",
        SessionKind::PasswordReset => "/account/new-password",
        SessionKind::Stop => STOP_PAGE,
    }
}

/// An error whose page is not rendered yet, since the language of the reader is not known where it arises.
#[derive(Clone)]
pub(super) struct PendingError {
    /// The key of the text.
    pub(super) key: &'static str,
    /// The address of the service that it concerns.
    pub(super) address: Option<String>,
}
