//! The checks before every page (host and origin), and the security headers of every response.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;

use axum::body::{Body, HttpBody as _};
use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONNECTION, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, HOST, ORIGIN, REFERER,
    REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Version};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use futures_util::{StreamExt as _, stream};

use tracing::Instrument as _;

use super::FORM_LIMIT;
use super::error::WebError;
use super::error_page;
use super::fetch_metadata::{SEC_FETCH_SITE, is_prefetch};
use super::language;
use crate::state::App;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; \
    connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// The policy of a page whose form goes to another site: to this origin, which the caller has checked and which browsers wrote.
pub(super) fn policy_with_form_to(origin: &str) -> String {
    POLICY.replace(
        "form-action 'self'",
        &format!("form-action 'self' {origin}"),
    )
}

/// Refuses requests to another host name (DNS rebinding) and sets the headers of every response.
pub(super) async fn every_answer(
    State(state): State<App>,
    request: Request,
    next: Next,
) -> Response {
    let id = request_id();
    let span = tracing::info_span!("request", id);
    let ours = names_only(&request, state.origin.authority());
    let language = language::wanted(request.headers());
    let here = language::return_path(request.method(), request.uri());
    let (request, read) = watch_body(request);
    let response = if ours {
        next.run(request).instrument(span.clone()).await
    } else {
        WebError::OtherHost.into_response()
    };
    let mut response = error_page::render_error(&state, response, language, &here);
    state.metrics.count_response(response.status().as_u16());
    span.in_scope(|| tracing::debug!(status = response.status().as_u16(), "answered"));
    let headers = response.headers_mut();
    if let Ok(id) = HeaderValue::from_str(&id) {
        headers.insert(HeaderName::from_static("x-request-id"), id);
    }
    let mut set = |name: HeaderName, value: &'static str| {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    };
    set(CONTENT_SECURITY_POLICY, POLICY);
    set(X_CONTENT_TYPE_OPTIONS, "nosniff");
    // Our own pages are told which of our pages a form comes from, and nobody else is told anything.
    set(REFERRER_POLICY, "same-origin");
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
    if !read.load(Ordering::Relaxed) {
        // The rest of the body would be taken for the next request.
        set(CONNECTION, "close");
    }
    if state.origin.is_https() {
        let value = if state.config.hsts_subdomains {
            "max-age=63072000; includeSubDomains"
        } else {
            "max-age=63072000"
        };
        set(STRICT_TRANSPORT_SECURITY, value);
    }
    response
}

/// The request, and whether its body was read to the end, which is known once the request was answered.
fn watch_body(request: Request) -> (Request, Arc<AtomicBool>) {
    let read = Arc::new(AtomicBool::new(request.body().is_end_stream()));
    if read.load(Ordering::Relaxed) {
        return (request, read);
    }
    let at_end = read.clone();
    let request = request.map(|body| {
        let end = stream::poll_fn(move |_| {
            at_end.store(true, Ordering::Relaxed);
            Poll::Ready(None)
        });
        Body::from_stream(body.into_data_stream().chain(end))
    });
    (request, read)
}

/// The random number of a request in log and answer, so that a person can name the answer that went wrong; empty without randomness.
fn request_id() -> String {
    let mut bytes = [0; 8];
    match getrandom::fill(&mut bytes) {
        Ok(()) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
        Err(_) => String::new(),
    }
}

/// Whether the request names this host, once, and no other one: neither in a second `Host` nor in an absolute request target.
fn names_only(request: &Request, authority: &str) -> bool {
    let mut hosts = request.headers().get_all(HOST).into_iter();
    let (host, second) = (hosts.next(), hosts.next());
    let ours = |name: &[u8]| name.eq_ignore_ascii_case(authority.as_bytes());
    let target = request.uri().authority();
    // In HTTP/2 the authority of the target stands for the header.
    let named = match host {
        Some(host) => ours(host.as_bytes()),
        None => request.version() == Version::HTTP_2 && target.is_some(),
    };
    named && second.is_none() && target.is_none_or(|target| ours(target.as_str().as_bytes()))
}

/// Whether a request announces a body of more than `most` bytes: it can be refused before anything of the body arrives.
pub(super) fn announces_more_than(request: &Request, most: usize) -> bool {
    let announced = request.headers().get(CONTENT_LENGTH);
    announced.is_some_and(|length| {
        let length = length.to_str().ok().and_then(|text| text.parse().ok());
        length.is_none_or(|length: u64| length > most as u64)
    })
}

/// Refuses a form that announces more than [`FORM_LIMIT`] bytes, at once.
pub(super) async fn form_size(request: Request, next: Next) -> Response {
    if announces_more_than(&request, FORM_LIMIT) {
        return WebError::TooLarge.into_response();
    }
    next.run(request).await
}

/// Shows pages to readers only: a HEAD request and a prefetch run no page, so that they use up no link and begin nothing. Browsers
/// prefetch addresses while they are typed, and mail filters look at links before their reader does. A path without a page is not found
/// by either: its fallback is no route.
pub(super) async fn readers_only(request: Request, next: Next) -> Response {
    if request.method() == Method::HEAD {
        return Html("").into_response();
    }
    if is_prefetch(request.headers()) {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    next.run(request).await
}

/// Refuses requests that another site made the browser send. Forms are also checked by their CSRF token.
pub(super) async fn own_origin(State(state): State<App>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD);
    if !safe && !from_ourselves(request.headers(), state.origin.as_str()) {
        return WebError::Forged.into_response();
    }
    next.run(request).await
}

/// Whether everything that a browser says about where a form comes from is one of our own pages: `Sec-Fetch-Site`, `Origin` and `Referer`,
/// each as often as it is sent. Under our referrer policy a browser names our origin, never `null`. Browsers that send none of the three
/// are left to the CSRF token.
fn from_ourselves(headers: &HeaderMap, origin: &str) -> bool {
    let all = |name: HeaderName, fits: &dyn Fn(&[u8]) -> bool| {
        let mut values = headers.get_all(name).into_iter();
        values.all(|value| fits(value.as_bytes()))
    };
    all(SEC_FETCH_SITE, &|site| site == b"same-origin")
        && all(ORIGIN, &|from| from == origin.as_bytes())
        && all(REFERER, &|page| is_page_of(page, origin))
}

/// Whether the address of a page is of `origin`: exactly it, or followed by a path.
fn is_page_of(page: &[u8], origin: &str) -> bool {
    page.strip_prefix(origin.as_bytes())
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(b"/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_form_comes_from_then_only_our_own_pages_pass() {
        let ours = "https://login.example.eu";
        for (headers, wanted) in [
            (&[("sec-fetch-site", "same-origin")][..], true),
            (
                &[("sec-fetch-site", "same-origin"), ("origin", "null")],
                false,
            ),
            (&[("origin", "null")], false),
            (&[("referer", "https://login.example.eu/sign-in")], true),
            (&[("referer", "https://login.example.eu")], true),
            (
                &[
                    ("origin", ours),
                    ("referer", "https://evil.example/login.example.eu"),
                ],
                false,
            ),
            (
                &[("referer", "https://login.example.eu.evil.example/")],
                false,
            ),
            (
                &[("origin", ours), ("origin", "https://evil.example")],
                false,
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
            let mut map = HeaderMap::new();
            for (name, value) in headers {
                map.append(
                    HeaderName::from_static(name),
                    HeaderValue::from_static(value),
                );
            }
            assert_eq!(from_ourselves(&map, ours), wanted, "{headers:?}");
        }
    }
}
