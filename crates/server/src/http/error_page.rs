//! The page that explains an error, in the language of its reader.

use axum::response::Response;

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
