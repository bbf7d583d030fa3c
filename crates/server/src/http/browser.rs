//! The browser that sends a request: its cookie, its language, and the CSRF token of its forms.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use super::cookies::TokenCookie;
use super::error::WebError;
use super::{client_info, fetch_metadata, language};
use crate::domain::token::{HashedToken, PlainToken};
use crate::keys::Keys;
use crate::state::App;
use crate::text::Language;

/// The browser that sends a request, as an extractor.
#[derive(Debug, Clone)]
pub struct Browser {
    /// The hash of its cookie.
    pub id: HashedToken,
    /// The language of its pages.
    pub language: Language,
    /// Whether its `User-Agent` names a phone or tablet.
    pub(crate) on_phone: bool,
    /// Whether a page of another site led the reader here.
    pub(crate) led_from_elsewhere: bool,
    /// The path that the language menu of the page leads back to.
    pub(crate) here: Arc<str>,
}

impl Browser {
    /// The CSRF token of this browser's forms.
    pub(crate) fn form_token(&self, keys: &Keys) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(keys.tokens()).expect("HMAC takes any key");
        mac.update(&protocol::encode("web/form", &[&self.id.0]));
        URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())
    }

    /// Whether `token` is this browser's, in constant time.
    pub(crate) fn owns_form_token(&self, keys: &Keys, token: &str) -> bool {
        self.form_token(keys)
            .as_bytes()
            .ct_eq(token.as_bytes())
            .into()
    }
}

/// The token that takes the place of the browser's, in the extensions of a response.
#[derive(Clone)]
struct NextToken(Arc<PlainToken>);

/// Makes the browser known under another token from this response on. The use case that the response reports has moved the
/// browser's rows.
pub(crate) fn replace_token(response: &mut Response, token: PlainToken) {
    response.extensions_mut().insert(NextToken(Arc::new(token)));
}

/// Recognises the browser by its cookie, or sets one. A token is set once, when it is drawn: at the first page, at a sign-in and
/// at a sign-out. A page that set it again could bring an earlier one back.
pub(super) async fn know(State(state): State<App>, mut request: Request, next: Next) -> Response {
    let known = TokenCookie::Browser.read(&state, request.headers());
    let (token, fresh) = match known {
        Some(token) => (token, false),
        None => match PlainToken::make() {
            Ok(token) => (token, true),
            Err(error) => {
                return axum::response::IntoResponse::into_response(WebError::from(error));
            }
        },
    };
    let browser = Browser {
        id: token.hash(),
        language: language::wanted(request.headers()),
        on_phone: client_info::is_phone(request.headers()),
        led_from_elsewhere: fetch_metadata::is_led_from_elsewhere(request.headers()),
        here: language::return_path(request.method(), request.uri()).into(),
    };
    request.extensions_mut().insert(browser);
    let mut response = next.run(request).await;
    if let Some(NextToken(next)) = response.extensions_mut().remove() {
        TokenCookie::Browser.set(&state, &mut response, &next);
    } else if fresh {
        TokenCookie::Browser.set(&state, &mut response, &token);
    }
    response
}

impl FromRequestParts<App> for Browser {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, WebError> {
        parts
            .extensions
            .get::<Self>()
            .cloned()
            .ok_or(WebError::Fault("no browser layer".into()))
    }
}
