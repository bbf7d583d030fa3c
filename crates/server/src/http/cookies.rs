//! The three cookies: the browser's, the sign-in's and the session's.

use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;

use crate::domain::token::PlainToken;
use crate::state::AppState;

/// A cookie of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cookie {
    /// Knows a browser again, for 400 days (the longest that browsers keep one).
    Browser,
    /// Holds the sign-in on its way.
    SignIn,
    /// Holds the session.
    Session,
}

impl Cookie {
    fn name(self, https: bool) -> &'static str {
        match (self, https) {
            (Self::Browser, true) => "__Host-countersign-browser",
            (Self::SignIn, true) => "__Host-countersign-sign-in",
            (Self::Session, true) => "__Host-countersign-session",
            (Self::Browser, false) => "countersign-browser",
            (Self::SignIn, false) => "countersign-sign-in",
            (Self::Session, false) => "countersign-session",
        }
    }

    fn life(self) -> &'static str {
        match self {
            Self::Browser => "; Max-Age=34560000",
            // They end with the browser's session, and on the server long before.
            Self::SignIn | Self::Session => "",
        }
    }

    /// The token in this cookie, if the request has a well-formed one.
    pub(crate) fn read(self, state: &AppState, headers: &HeaderMap) -> Option<PlainToken> {
        let name = self.name(state.origin.is_https());
        headers
            .get_all(COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(known, _)| *known == name)
            .and_then(|(_, value)| PlainToken::parse(value))
    }

    /// Sets this cookie on an answer.
    pub(crate) fn set(self, state: &AppState, response: &mut Response, token: &PlainToken) {
        self.put(state, response, &token.reveal(), self.life());
    }

    /// Takes this cookie back.
    pub(crate) fn clear(self, state: &AppState, response: &mut Response) {
        self.put(state, response, "", "; Max-Age=0");
    }

    fn put(self, state: &AppState, response: &mut Response, value: &str, life: &str) {
        let https = state.origin.is_https();
        let secure = if https { "; Secure" } else { "" };
        let line = format!(
            "{}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{life}",
            self.name(https)
        );
        if let Ok(mut line) = HeaderValue::from_str(&line) {
            line.set_sensitive(true);
            response.headers_mut().append(SET_COOKIE, line);
        }
    }
}
