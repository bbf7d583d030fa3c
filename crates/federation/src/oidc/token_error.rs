//! The errors of the endpoints at which clients authenticate (RFC 6749 §5.2, RFC 7009 §2.2.1, RFC 9126 §2.3).

use axum::Json;
use axum::http::header::{RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use openidconnect::StandardErrorResponse;
use openidconnect::core::CoreErrorResponseType;
use server::extension::WebError;
use server::store::StoreError;
use server::use_cases::service_sign_in::ServiceSignInError;

use super::request::AuthorizeError;

/// The reasons for which a client gets nothing.
#[derive(Debug, thiserror::Error)]
pub(super) enum TokenError {
    /// A parameter is missing, or there twice.
    #[error("a parameter is missing or there twice, or the client authenticates in two ways")]
    InvalidRequest,
    /// The client is unknown, or its credentials are wrong.
    #[error("the client is not known, or its secret or assertion is wrong")]
    InvalidClient,
    /// Too many failed authentications of the client from its network; retry after this many seconds.
    #[error(
        "too many failed authentications of this client from this network: wait as long as Retry-After says"
    )]
    TooManyFailures(u64),
    /// Too many requests of the client or its network; retry after this many seconds.
    #[error("too many requests: wait as long as Retry-After says")]
    TooManyRequests(u64),
    /// The body is no form, or a larger one than the server reads.
    #[error("{}", unreadable(.0.as_u16()))]
    Unreadable(StatusCode),
    /// The code or token is unknown, over, used, or does not fit.
    #[error(
        "the code or token is not known, over, used already, or was given to another client, address or verifier"
    )]
    InvalidGrant,
    /// More scopes than were granted.
    #[error("scope has more than was granted")]
    InvalidScope,
    /// Another grant type.
    #[error("grant_type is not one of those in the metadata")]
    UnsupportedGrantType,
    /// A request that was pushed and cannot be answered.
    #[error("pushed request")]
    Pushed(AuthorizeError),
    /// The answer to a service's own request or its poll.
    #[error(transparent)]
    Ciba(#[from] CibaError),
    /// A fault of the server.
    #[error(transparent)]
    Fault(#[from] WebError),
}

/// The errors of a service's own requests (OpenID Connect CIBA Core 1.0 §11, §13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum CibaError {
    /// A parameter is missing, wrong, or not offered.
    #[error("{0}")]
    InvalidRequest(&'static str),
    /// The match code has not exactly so many digits.
    #[error("binding_message must be the match code: {0} digits")]
    InvalidBindingMessage(u8),
    /// The hint is no address.
    #[error("login_hint is no address")]
    UnknownUserId,
    /// The client may not ask by itself.
    #[error("this client has no CIBA")]
    UnauthorizedClient,
    /// Details of an unknown type, or that cannot be signed (RFC 9396 §5).
    #[error("the transaction cannot be signed")]
    InvalidAuthorizationDetails,
    /// Too many requests; retry after this many seconds.
    #[error("too many requests")]
    TooMany(u64),
    /// The person has not answered.
    #[error("the person has not answered")]
    Pending,
    /// The client polled too early; its interval is longer from now on.
    #[error("polled too early: wait 5 seconds longer from now on")]
    SlowDown,
    /// The person denied, or the device cannot approve any more.
    #[error("denied")]
    Denied,
    /// The time ran out, or the client has sent another request for the same address.
    #[error("over, or replaced by a later request")]
    Expired,
}

impl CibaError {
    /// The value of `error`.
    fn word(self) -> &'static str {
        match self {
            Self::InvalidRequest(_) => "invalid_request",
            Self::InvalidBindingMessage(_) => "invalid_binding_message",
            Self::UnknownUserId => "unknown_user_id",
            Self::UnauthorizedClient => "unauthorized_client",
            Self::InvalidAuthorizationDetails => "invalid_authorization_details",
            Self::TooMany(_) => "temporarily_unavailable",
            Self::Pending => "authorization_pending",
            Self::SlowDown => "slow_down",
            Self::Denied => "access_denied",
            Self::Expired => "expired_token",
        }
    }
}

fn unreadable(status: u16) -> &'static str {
    match status {
        415 => "the body must be a form: application/x-www-form-urlencoded",
        413 => "the form is too large",
        _ => "the form cannot be read",
    }
}

impl From<ServiceSignInError> for TokenError {
    fn from(error: ServiceSignInError) -> Self {
        match error {
            ServiceSignInError::TooMany(wait_s) => Self::TooManyRequests(wait_s),
            other => Self::Fault(other.into()),
        }
    }
}

impl From<StoreError> for TokenError {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

impl IntoResponse for TokenError {
    fn into_response(self) -> Response {
        let (mut description, mut wait_s) = (Some(self.to_string()), None);
        let (status, error) = match self {
            Self::InvalidRequest => (
                StatusCode::BAD_REQUEST,
                CoreErrorResponseType::InvalidRequest,
            ),
            Self::InvalidClient => (
                StatusCode::UNAUTHORIZED,
                CoreErrorResponseType::InvalidClient,
            ),
            Self::Unreadable(status) => (status, CoreErrorResponseType::InvalidRequest),
            Self::TooManyFailures(wait) | Self::TooManyRequests(wait) => {
                wait_s = Some(wait);
                let word = "temporarily_unavailable".to_owned();
                (
                    StatusCode::TOO_MANY_REQUESTS,
                    CoreErrorResponseType::Extension(word),
                )
            }
            Self::InvalidGrant => (StatusCode::BAD_REQUEST, CoreErrorResponseType::InvalidGrant),
            Self::InvalidScope => (StatusCode::BAD_REQUEST, CoreErrorResponseType::InvalidScope),
            Self::UnsupportedGrantType => (
                StatusCode::BAD_REQUEST,
                CoreErrorResponseType::UnsupportedGrantType,
            ),
            Self::Pushed(error) => {
                description = Some(error.description().into());
                let word = error.word().into();
                (
                    StatusCode::BAD_REQUEST,
                    CoreErrorResponseType::Extension(word),
                )
            }
            Self::Ciba(error) => {
                let status = match error {
                    CibaError::TooMany(wait) => {
                        wait_s = Some(wait);
                        StatusCode::TOO_MANY_REQUESTS
                    }
                    _ => StatusCode::BAD_REQUEST,
                };
                let word = error.word().into();
                (status, CoreErrorResponseType::Extension(word))
            }
            Self::Fault(fault) => return fault.into_response(),
        };
        let body = StandardErrorResponse::new(error, description, None);
        let mut response = (status, Json(body)).into_response();
        if let Some(wait_s) = wait_s {
            response
                .headers_mut()
                .insert(RETRY_AFTER, HeaderValue::from(wait_s));
        }
        if status == StatusCode::UNAUTHORIZED {
            response
                .headers_mut()
                .insert(WWW_AUTHENTICATE, HeaderValue::from_static("Basic"));
        }
        response
    }
}
