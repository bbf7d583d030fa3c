//! The page that explains an error, in the language of its reader, and the JSON that tells a program.

use axum::Json;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::error::PendingError;
use super::frame::{Frame, html};
use crate::state::AppState;
use crate::text::Language;

/// Renders the page of a [`PendingError`] in `language`; other responses pass unchanged.
pub(super) fn render_error(
    state: &AppState,
    mut response: Response,
    language: Language,
    here: &str,
) -> Response {
    let Some(PendingError { key, address }) = response.extensions_mut().remove() else {
        return response;
    };
    let page = ErrorPage {
        frame: Frame::bare(state, language, here),
        key,
        title_key: format!("{key}.title"),
        address,
        code: key.trim_start_matches("error-"),
    };
    let (mut head, _) = response.into_parts();
    let rendered = html(head.status, &page);
    head.headers.extend(rendered.headers().clone());
    Response::from_parts(head, rendered.into_body())
}

/// Answers programs in JSON in the place of a page: `error` and `error_description`, as RFC 6749 §5.2 has them.
pub(super) async fn errors_as_json(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if response.extensions_mut().remove::<PendingError>().is_none() {
        return response;
    }
    let (error, description) = match response.status() {
        StatusCode::PAYLOAD_TOO_LARGE => ("invalid_request", "the form is too large"),
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => (
            "temporarily_unavailable",
            "too many requests: wait as long as Retry-After says",
        ),
        status if status.is_client_error() => ("invalid_request", "the request cannot be read"),
        _ => ("server_error", "the server failed: its log says why"),
    };
    let body = serde_json::json!({ "error": error, "error_description": description });
    let (mut head, _) = response.into_parts();
    let json = Json(body).into_response();
    head.headers.extend(json.headers().clone());
    Response::from_parts(head, json.into_body())
}

#[derive(askama::Template)]
#[template(path = "error.html")]
struct ErrorPage {
    frame: Frame,
    key: &'static str,
    title_key: String,
    /// The address of the service that it concerns.
    address: Option<String>,
    code: &'static str,
}
