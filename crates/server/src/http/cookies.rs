//! The cookies: three with a token (browser, sign-in, session), one with the chosen language, one with the page to which a sign-in
//! leads, and one with the address to which the link of a registration was mailed.
//!
//! Invariant: scripts never see them, other sites' forms never send them, and under https they carry the `__Host-` prefix, which
//! ties them to this host, to the path `/` and to https.

use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use time::Duration;

use super::target::Target;
use crate::domain::account::Email;
use crate::domain::token::{HashedToken, PlainToken};
use crate::keys::Keys;
use crate::state::AppState;
use crate::text::Language;

/// The longest that browsers keep a cookie: 400 days, as long as the server knows the browser.
const LONGEST: Duration = Duration::days(400);
/// For this long the page after the form of a registration names the address that was typed.
const APPLICANT: Duration = Duration::minutes(30);
/// The cookie of the chosen language. It says nothing about the person.
const LANGUAGE: &str = "lang";

/// A cookie whose value is a token. The server stores the hash of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenCookie {
    /// Recognises a browser, for 400 days after its last sign-in or sign-out.
    Browser,
    /// Holds the sign-in in progress.
    SignIn,
    /// Holds the session.
    Session,
}

impl TokenCookie {
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

    /// `None` ends the cookie with the browser's session; the server's own limits are shorter.
    fn max_age(self) -> Option<Duration> {
        match self {
            Self::Browser => Some(LONGEST),
            Self::SignIn | Self::Session => None,
        }
    }

    /// The token in this cookie, if the request has a well-formed one. A browser's token counts only with the server's seal.
    pub(crate) fn read(self, state: &AppState, headers: &HeaderMap) -> Option<PlainToken> {
        let jar = CookieJar::from_headers(headers);
        let value = jar.get(self.name(state.origin.is_https()))?.value();
        if self != Self::Browser {
            return PlainToken::parse(value);
        }
        let (token, sealed) = value.split_once('.')?;
        let token = PlainToken::parse(token)?;
        let fits = seal(&state.keys, &token)
            .as_bytes()
            .ct_eq(sealed.as_bytes());
        bool::from(fits).then_some(token)
    }

    /// Sets this cookie on a response.
    pub(crate) fn set(self, state: &AppState, response: &mut Response, token: &PlainToken) {
        let mut value = token.reveal();
        if self == Self::Browser {
            value.push('.');
            value.push_str(&seal(&state.keys, token));
        }
        self.write(state, response, &value, self.max_age());
    }

    /// Makes the browser delete this cookie.
    pub(crate) fn clear(self, state: &AppState, response: &mut Response) {
        self.write(state, response, "", Some(Duration::ZERO));
    }

    fn write(self, state: &AppState, response: &mut Response, value: &str, age: Option<Duration>) {
        let https = state.origin.is_https();
        append(response, cookie(self.name(https), value, age, https));
    }
}

/// Shows that the server drew this token: a browser cannot choose the id under which it is known.
fn seal(keys: &Keys, token: &PlainToken) -> String {
    seal_of(keys, "web/browser", &token.hash().0)
}

/// Shows that the server wrote `value` for this purpose.
fn seal_of(keys: &Keys, purpose: &str, value: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(keys.tokens()).expect("HMAC takes any key");
    mac.update(&protocol::encode(purpose, &[value]));
    URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())
}

/// The language that was chosen in the menu of a page.
pub(super) fn chosen_language(headers: &HeaderMap) -> Option<Language> {
    let jar = CookieJar::from_headers(headers);
    Language::from_tag(jar.get(LANGUAGE)?.value())
}

/// Keeps a language that a service asked for until the browser closes, unless the person has chosen one.
pub(super) fn set_suggested_language(
    state: &AppState,
    headers: &HeaderMap,
    response: &mut Response,
    language: Language,
) {
    if chosen_language(headers).is_none() {
        let https = state.origin.is_https();
        append(response, cookie(LANGUAGE, language.tag(), None, https));
    }
}

/// Keeps the chosen language for 400 days.
pub(super) fn set_chosen_language(state: &AppState, response: &mut Response, language: Language) {
    let https = state.origin.is_https();
    append(
        response,
        cookie(LANGUAGE, language.tag(), Some(LONGEST), https),
    );
}

/// The page to which the last sign-in that began in this browser leads, until it is completed: it outlives the sign-in, so that the
/// next attempt leads there too.
pub(crate) fn kept_target(state: &AppState, headers: &HeaderMap) -> Option<Target> {
    let jar = CookieJar::from_headers(headers);
    Target::parse(jar.get(target_name(state.origin.is_https()))?.value())
}

/// Keeps the page to which the sign-in that begins leads, until the browser is closed; `None` forgets it.
pub(crate) fn keep_target(state: &AppState, response: &mut Response, target: Option<&Target>) {
    let https = state.origin.is_https();
    let (path, age) = match target {
        Some(target) => (target.as_str(), None),
        None => ("", Some(Duration::ZERO)),
    };
    append(response, cookie(target_name(https), path, age, https));
}

/// The address to which the link of the last registration in this browser was mailed, and the hash of the token in it, for the page
/// that says so and mails another one.
pub(super) fn kept_applicant(
    state: &AppState,
    headers: &HeaderMap,
) -> Option<(Email, HashedToken)> {
    let jar = CookieJar::from_headers(headers);
    let value = jar.get(applicant_name(state.origin.is_https()))?.value();
    let (kept, sealed) = value.split_once('.')?;
    let kept = URL_SAFE_NO_PAD.decode(kept).ok()?;
    let fits = seal_of(&state.keys, "web/applicant", &kept)
        .as_bytes()
        .ct_eq(sealed.as_bytes());
    if !bool::from(fits) {
        return None;
    }
    let (link, email) = kept.split_first_chunk::<32>()?;
    let email = Email::parse(std::str::from_utf8(email).ok()?)?;
    Some((email, HashedToken(*link)))
}

/// Keeps the address to which the link of a registration was mailed, and the hash of the token in it, under the server's seal.
pub(super) fn keep_applicant(
    state: &AppState,
    response: &mut Response,
    email: &Email,
    link: HashedToken,
) {
    let https = state.origin.is_https();
    let kept = [&link.0, email.as_str().as_bytes()].concat();
    let value = format!(
        "{}.{}",
        URL_SAFE_NO_PAD.encode(&kept),
        seal_of(&state.keys, "web/applicant", &kept)
    );
    append(
        response,
        cookie(applicant_name(https), &value, Some(APPLICANT), https),
    );
}

fn applicant_name(https: bool) -> &'static str {
    if https {
        "__Host-countersign-applicant"
    } else {
        "countersign-applicant"
    }
}

fn target_name(https: bool) -> &'static str {
    if https {
        "__Host-countersign-target"
    } else {
        "countersign-target"
    }
}

fn cookie<'a>(name: &'a str, value: &'a str, age: Option<Duration>, https: bool) -> Cookie<'a> {
    let mut cookie = Cookie::build((name, value))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .build();
    // Browsers ignore `Secure` cookies from plain http, which only the demo on loopback uses.
    if https {
        cookie.set_secure(true);
    }
    cookie.set_max_age(age);
    cookie
}

fn append(response: &mut Response, cookie: Cookie<'_>) {
    if let Ok(mut line) = HeaderValue::from_str(&cookie.to_string()) {
        line.set_sensitive(true);
        response.headers_mut().append(SET_COOKIE, line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn token_cookie_over_https_then_host_prefix_and_every_attribute() {
        let cookie = TokenCookie::Browser;
        let line = super::cookie(cookie.name(true), "token", cookie.max_age(), true).to_string();
        assert_eq!(
            line,
            "__Host-countersign-browser=token; HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=34560000"
        );
    }

    #[test]
    fn cookie_of_a_browser_then_it_lives_as_long_as_the_server_knows_the_browser() {
        let seconds = u64::try_from(LONGEST.whole_seconds()).unwrap();
        assert_eq!(seconds, crate::domain::retention::BROWSERS_S);
    }

    #[test]
    fn session_cookie_on_loopback_then_no_prefix_and_no_age() {
        let cookie = TokenCookie::Session;
        let line = super::cookie(cookie.name(false), "token", cookie.max_age(), false).to_string();
        assert_eq!(
            line,
            "countersign-session=token; HttpOnly; SameSite=Lax; Path=/"
        );
    }

    #[test]
    fn cookie_is_cleared_then_its_age_is_zero() {
        let line = super::cookie("a", "", Some(Duration::ZERO), true).to_string();
        assert_eq!(
            line,
            "a=; HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=0"
        );
    }
}
