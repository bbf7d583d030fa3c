//! The checks before every page (host and origin), and the security headers of every response.

use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, ORIGIN, REFERRER_POLICY,
    STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::error::WebError;
use super::error_page;
use super::language;
use crate::state::App;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// Refuses requests to another host name (DNS rebinding) and sets the headers of every response.
pub(super) async fn every_answer(
    State(state): State<App>,
    request: Request,
    next: Next,
) -> Response {
    let ours = request.headers().get(HOST).is_some_and(|host| {
        host.as_bytes()
            .eq_ignore_ascii_case(state.origin.authority().as_bytes())
    });
    let language = language::wanted(request.headers());
    let here = language::return_path(request.method(), request.uri());
    let response = if ours {
        next.run(request).await
    } else {
        WebError::OtherHost.into_response()
    };
    let mut response = error_page::render_error(response, language, &here);
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    };
    set(CONTENT_SECURITY_POLICY, POLICY);
    set(X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(REFERRER_POLICY, "no-referrer");
    set(
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    );
    set(
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    );
    set(
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=()",
    );
    set(CACHE_CONTROL, "no-store");
    if state.origin.is_https() {
        set(
            STRICT_TRANSPORT_SECURITY,
            "max-age=63072000; includeSubDomains",
        );
    }
    response
}

/// Refuses requests that another site made the browser send. Forms are also checked by their CSRF token.
pub(super) async fn own_origin(State(state): State<App>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD);
    if !safe && !from_ourselves(request.headers(), state.origin.as_str()) {
        return WebError::Forged.into_response();
    }
    next.run(request).await
}

/// `Sec-Fetch-Site` decides if present. Browsers without it send `Origin: null` under our referrer policy.
fn from_ourselves(headers: &HeaderMap, origin: &str) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        return site == "same-origin";
    }
    headers
        .get(ORIGIN)
        .is_none_or(|from| from == origin || from == "null")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_form_comes_from_then_only_our_own_pages_pass() {
        let ours = "https://login.example.eu";
        for (headers, wanted) in [
            (
                &[("sec-fetch-site", "same-origin"), ("origin", "null")][..],
                true,
            ),
            (&[("sec-fetch-site", "cross-site"), ("origin", ours)], false),
            (&[("sec-fetch-site", "same-site")], false),
            (&[("sec-fetch-site", "none")], false),
            (&[("origin", ours)], true),
            (&[("origin", "https://evil.example")], false),
            (
                &[("origin", "https://login.example.eu.evil.example")],
                false,
            ),
            (&[], true),
        ] {
            let map = headers
                .iter()
                .map(|(name, value)| {
                    (
                        HeaderName::from_static(name),
                        HeaderValue::from_static(value),
                    )
                })
                .collect();
            assert_eq!(from_ourselves(&map, ours), wanted, "{headers:?}");
        }
    }
}
