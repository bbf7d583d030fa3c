//! The addresses that others know without asking: which apps may open this server's links (protocol.md §7.1), where weaknesses are
//! reported, and where a password is changed.
//!
//! Invariant: the return link is never among them. It completes a sign-in in the browser, and the app must not intercept it.

use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};
use protocol::link;
use serde_json::{Value, json};

use super::error::WebError;
use crate::state::App;

/// The permission that an Android statement grants.
const OPENS_LINKS: &str = "delegate_permission/common.handle_all_urls";

/// Requests and enrolments, in the form that both platforms read; the first match decides.
fn links() -> Value {
    json!([
        { "/": "/a/*/return", "exclude": true },
        { "/": "/a/*" },
        { "/": link::PATH },
    ])
}

/// `GET /.well-known/assetlinks.json`: Android's Digital Asset Links. Before Android 15 the app alone declares the paths.
pub(super) async fn android(State(state): State<App>) -> Result<Response, WebError> {
    let apps = &state.config.android_apps;
    if apps.is_empty() {
        return Err(WebError::NotFound);
    }
    let statement = |app: &crate::config::AndroidApp| {
        json!({
            "relation": [OPENS_LINKS],
            "target": {
                "namespace": "android_app",
                "package_name": app.package,
                "sha256_cert_fingerprints": app.sha256_fingerprints,
            },
            "relation_extensions": {
                OPENS_LINKS: { "dynamic_app_link_components": links() },
            },
        })
    };
    Ok(json_file(&apps.iter().map(statement).collect()))
}

/// `GET /.well-known/apple-app-site-association`.
pub(super) async fn apple(State(state): State<App>) -> Result<Response, WebError> {
    let ids = &state.config.apple_app_ids;
    if ids.is_empty() {
        return Err(WebError::NotFound);
    }
    let details = json!([{ "appIDs": ids, "components": links() }]);
    Ok(json_file(&json!({ "applinks": { "details": details } })))
}

/// Time for which `security.txt` names its contact, in seconds: half a year. RFC 9116 §2.5.5 recommends less than a year.
const SECURITY_TXT_VALID_S: u64 = 180 * 24 * 60 * 60;

/// `GET /.well-known/security.txt` (RFC 9116), where the operator names a contact.
pub(super) async fn security(State(state): State<App>) -> Result<Response, WebError> {
    let contact = &state.config.operator.security;
    let contact = contact.as_ref().ok_or(WebError::NotFound)?;
    let text = format!(
        "Contact: {contact}\nExpires: {}\nCanonical: {}/.well-known/security.txt\n",
        crate::time::iso(state.now().plus(SECURITY_TXT_VALID_S)),
        state.origin.as_str(),
    );
    Ok(([(CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response())
}

/// `GET /.well-known/change-password`, to which password managers lead.
pub(super) async fn change_password() -> Redirect {
    Redirect::to("/account/password")
}

fn json_file(value: &Value) -> Response {
    let headers = [
        (CONTENT_TYPE, "application/json"),
        (CACHE_CONTROL, "public, max-age=3600"),
    ];
    (headers, value.to_string()).into_response()
}
