//! The headers in which a browser tells why it asks for a page: Fetch Metadata, and its older forms.

use axum::http::{HeaderMap, HeaderName, HeaderValue};

/// The relation between the page that asks and this server.
pub(super) const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// The headers in which browsers name a prefetch: the standard's, and three older ones.
const PURPOSES: [HeaderName; 4] = [
    HeaderName::from_static("sec-purpose"),
    HeaderName::from_static("purpose"),
    HeaderName::from_static("x-purpose"),
    HeaderName::from_static("x-moz"),
];

/// Whether a browser asks for a page before its reader does.
pub(super) fn is_prefetch(headers: &HeaderMap) -> bool {
    let early = |value: &HeaderValue| {
        let value = value.as_bytes().to_ascii_lowercase();
        value.starts_with(b"prefetch") || value.starts_with(b"preview")
    };
    let values = |name| headers.get_all(name).into_iter();
    PURPOSES.iter().flat_map(values).any(early)
}

/// Whether a page of another site leads the reader here. Typed addresses, bookmarks and links of other programs are not meant.
pub(super) fn is_led_from_elsewhere(headers: &HeaderMap) -> bool {
    let mut sites = headers.get_all(SEC_FETCH_SITE).into_iter();
    sites.any(|site| site != "same-origin" && site != "none")
}
