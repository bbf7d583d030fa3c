//! The errors of the endpoints at which clients authenticate (RFC 6749 §5.2, RFC 7009 §2.2.1, RFC 9126 §2.3).

use axum::Json;
use axum::http::header::WWW_AUTHENTICATE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use openidconnect::StandardErrorResponse;
use openidconnect::core::CoreErrorResponseType;
use server::extension::WebError;
use server::store::StoreError;

use super::request::AuthorizeError;

/// The reasons for which a client gets nothing.
#[derive(Debug, thiserror::Error)]
pub(super) enum TokenError {
    /// A parameter is missing, or there twice.
    #[error("invalid request")]
    InvalidRequest,
    /// The client is unknown, or its credentials are wrong.
    #[error("invalid client")]
    InvalidClient,
    /// The code or token is unknown, over, used, or does not fit.
    #[error("invalid grant")]
    InvalidGrant,
    /// More scopes than were granted.
    #[error("invalid scope")]
    InvalidScope,
    /// Another grant type.
    #[error("unsupported grant type")]
    UnsupportedGrantType,
    /// A request that was pushed and cannot be answered.
    #[error("pushed request")]
    Pushed(AuthorizeError),
    /// A fault of the server.
    #[error(transparent)]
    Fault(#[from] WebError),
}

impl From<StoreError> for TokenError {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

impl IntoResponse for TokenError {
    fn into_response(self) -> Response {
        let mut description = None;
        let (status, error) = match self {
            Self::InvalidRequest => (
                StatusCode::BAD_REQUEST,
                CoreErrorResponseType::InvalidRequest,
            ),
            Self::InvalidClient => (
                StatusCode::UNAUTHORIZED,
                CoreErrorResponseType::InvalidClient,
            ),
            Self::InvalidGrant => (StatusCode::BAD_REQUEST, CoreErrorResponseType::InvalidGrant),
            Self::InvalidScope => (StatusCode::BAD_REQUEST, CoreErrorResponseType::InvalidScope),
            Self::UnsupportedGrantType => (
                StatusCode::BAD_REQUEST,
                CoreErrorResponseType::UnsupportedGrantType,
            ),
            Self::Pushed(error) => {
                description = error.description().map(String::from);
                let word = error.word().into();
                (
                    StatusCode::BAD_REQUEST,
                    CoreErrorResponseType::Extension(word),
                )
            }
            Self::Fault(fault) => return fault.into_response(),
        };
        let body = StandardErrorResponse::new(error, description, None);
        let mut response = (status, Json(body)).into_response();
        if status == StatusCode::UNAUTHORIZED {
            response
                .headers_mut()
                .insert(WWW_AUTHENTICATE, HeaderValue::from_static("Basic"));
        }
        response
    }
}
