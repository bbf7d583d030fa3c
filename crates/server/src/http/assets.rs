//! Scripts and style of the pages, embedded; their address holds a hash of them all, so that they can be kept for good.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use super::error::WebError;

static FILES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// A hash of every embedded file, 16 hex digits.
pub(crate) static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut hash = Sha256::new();
    for (name, bytes) in FILES {
        hash.update(name);
        hash.update(bytes);
    }
    hash.finalize()[..8]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
});

/// `GET /assets/{version}/{name}`.
pub(super) async fn asset(
    Path((version, name)): Path<(String, String)>,
) -> Result<Response, WebError> {
    let (name, bytes) = FILES
        .iter()
        .find(|(known, _)| *known == name)
        .ok_or(WebError::NotFound)?;
    let kind = if name.ends_with(".css") {
        "text/css"
    } else {
        "text/javascript"
    };
    let keep = if version == *VERSION {
        "public, max-age=31536000, immutable"
    } else {
        "no-store"
    };
    Ok((
        [
            (CONTENT_TYPE, format!("{kind}; charset=utf-8")),
            (CACHE_CONTROL, keep.into()),
        ],
        *bytes,
    )
        .into_response())
}

/// `GET /icon.svg`.
pub(super) async fn icon() -> impl IntoResponse {
    let kept = (CACHE_CONTROL, "public, max-age=86400");
    (
        [(CONTENT_TYPE, "image/svg+xml"), kept],
        include_str!("../../../../icons/countersign.svg"),
    )
}
