//! The page to which a sign-in leads: the one that was opened without a session.
//!
//! It is part of the sign-in, and of a cookie that outlives the sign-in: after a denial or when its time has run out, the next attempt
//! leads there too.
//!
//! Invariant: it is a path of this server without a query, so that it neither leads elsewhere nor holds a token.

use axum::http::header::ACCEPT;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};

use crate::domain::service_sign_in::ServiceSignInId;
use crate::domain::sign_in::STOP_PAGE;

/// The path of the page that goes on to a service; the id of its sign-in follows.
const CONTINUE: &str = "/continue/";

/// The longest path, in bytes.
const MAX_PATH: usize = 160;

/// The path of a page that can be opened after a sign-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target(String);

impl Target {
    /// The path, if a sign-in can lead to it: lower-case letters, digits and hyphens between slashes, and none of the sign-in itself.
    pub(crate) fn parse(path: &str) -> Option<Self> {
        let segment = |part: &str| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        };
        let (first, _) = path.strip_prefix('/')?.split_once('/')?;
        let known = path.len() <= MAX_PATH
            && path.split('/').skip(1).all(segment)
            && !matches!(first, "sign-in" | "a")
            && !path.starts_with("/account/step-up");
        known.then(|| Self(path.into()))
    }

    /// The page that `parts` ask for; `None` for a form, a script's request, or an address with a query.
    pub(crate) fn of(parts: &Parts) -> Option<Self> {
        let is_page = parts.method == Method::GET
            && parts.uri.query().is_none()
            && accepts_html(&parts.headers);
        is_page.then(|| Self::parse(parts.uri.path())).flatten()
    }

    /// The path.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// The page `/continue/{id}` of a service's sign-in.
    pub(crate) fn of_service(id: ServiceSignInId) -> Self {
        Self(format!("{CONTINUE}{}", id.to_hex()))
    }

    /// The service's sign-in to which it leads; `None` for a page of My Account.
    pub(crate) fn service_sign_in(&self) -> Option<ServiceSignInId> {
        self.0
            .strip_prefix(CONTINUE)
            .and_then(ServiceSignInId::from_hex)
    }

    /// Whether a session that opens only the recovery opens it: STOP, and a new PIN for a device.
    pub(crate) fn is_recovery(&self) -> bool {
        let device = self.0.strip_prefix("/account/devices/");
        self.0 == STOP_PAGE || device.is_some_and(|path| path.ends_with("/reset-pin"))
    }

    /// The first page of a sign-in that leads to it, or else to My Account.
    pub(crate) fn sign_in(target: Option<&Self>) -> String {
        match target {
            Some(target) => format!("/sign-in?to={}", target.0),
            None => "/sign-in".into(),
        }
    }
}

/// Browsers name HTML when they open a page, and not when a script or a picture asks; then they also say what for, or take anything but
/// a page. A client that takes everything and says nothing more opens a page as well.
fn accepts_html(headers: &HeaderMap) -> bool {
    let named = |word: &str| {
        let values = headers.get_all(ACCEPT).iter();
        let mut values = values.filter_map(|value| value.to_str().ok());
        values.any(|value| value.contains(word))
    };
    let is_explained = headers.contains_key("sec-fetch-mode");
    named("text/html") || (!is_explained && (!headers.contains_key(ACCEPT) || named("*/*")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_of_a_services_sign_in_then_its_id() {
        let id = ServiceSignInId([7; 16]);
        let path = Target::of_service(id);
        assert_eq!(Target::parse(path.as_str()), Some(path.clone()));
        assert_eq!(path.service_sign_in(), Some(id));
        let account = Target::parse("/account/history").unwrap();
        assert_eq!(account.service_sign_in(), None);
    }

    #[test]
    fn path_of_a_page_then_a_sign_in_can_lead_to_it() {
        for good in [
            "/account/history",
            "/account/devices/add",
            "/account/devices/0af3/remove",
        ] {
            assert_eq!(Target::parse(good).unwrap().as_str(), good);
        }
        let long = format!("/account/{}", "a".repeat(MAX_PATH));
        for bad in [
            "",
            "/",
            "/account",
            "account/history",
            "//evil.example",
            "/account//evil.example",
            "/account/\\evil.example",
            "https://evil.example/account/history",
            "/account/history?a=b",
            "/account/history#a",
            "/account/../a",
            "/account/His",
            "/account/a b",
            "/account/a\r\nset-cookie:x",
            "/sign-in/password",
            "/a/00/return",
            "/account/step-up/waiting",
            &long,
        ] {
            assert_eq!(Target::parse(bad), None, "{bad}");
        }
    }
}
