//! Scripts and style of the pages, embedded in the program. Their address holds a hash of all of them, so that browsers can cache
//! them forever.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use super::error::WebError;

#[derive(RustEmbed)]
#[folder = "assets/dist"]
#[include = "*.css"]
#[include = "*.js"]
struct Assets;

/// A hash of every embedded file, 16 hex digits.
pub(crate) static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut hash = Sha256::new();
    for name in Assets::iter() {
        hash.update(name.as_bytes());
        if let Some(file) = Assets::get(&name) {
            hash.update(file.metadata.sha256_hash());
        }
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
    let file = Assets::get(&name).ok_or(WebError::NotFound)?;
    let kind = if name.ends_with(".css") {
        "text/css"
    } else {
        "text/javascript"
    };
    let caching = if version == *VERSION {
        "public, max-age=31536000, immutable"
    } else {
        "no-store"
    };
    Ok((
        [
            (CONTENT_TYPE, format!("{kind}; charset=utf-8")),
            (CACHE_CONTROL, caching.into()),
        ],
        file.data,
    )
        .into_response())
}

/// `GET /icon.svg`.
pub(super) async fn icon() -> impl IntoResponse {
    let caching = (CACHE_CONTROL, "public, max-age=86400");
    (
        [(CONTENT_TYPE, "image/svg+xml"), caching],
        include_str!("../../../../icons/countersign.svg"),
    )
}
