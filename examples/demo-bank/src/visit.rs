//! A request of a browser: its language, its session, and the pages that any request can end with.

use std::collections::BTreeMap;

use askama::Template;
use axum::Form;
use axum::extract::FromRequestParts;
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use subtle::ConstantTimeEq as _;

use crate::bank::{App, Bank};
use crate::client::ClientError;
use crate::sessions::Customer;
use crate::texts::Texts;

/// The cookie of the session. Cookies do not tell ports apart: the name is the bank's own.
pub(crate) const SESSION_COOKIE: &str = "bank-session";
/// The cookie of the chosen language.
pub(crate) const LANGUAGE_COOKIE: &str = "bank-language";

/// A request of a browser: its language, and its session if it has one.
#[derive(Clone)]
pub(crate) struct Visit {
    pub(crate) t: Texts,
    /// The secret of the session's cookie; empty without one.
    pub(crate) session: String,
    /// The token of its forms.
    pub(crate) csrf: String,
    pub(crate) customer: Option<Customer>,
}

impl FromRequestParts<App> for Visit {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, bank: &App) -> Result<Self, Self::Rejection> {
        let chosen = cookie(&parts.headers, LANGUAGE_COOKIE);
        let accepted = parts.headers.get(ACCEPT_LANGUAGE);
        let accepted = accepted.and_then(|value| value.to_str().ok());
        let session = cookie(&parts.headers, SESSION_COOKIE).unwrap_or_default();
        let known = bank.sessions.with(&session, bank.now(), |session| {
            (session.csrf.clone(), session.customer.clone())
        });
        let (csrf, customer) = known.unwrap_or_default();
        Ok(Self {
            t: chosen
                .and_then(|tag| Texts::of_tag(&tag))
                .unwrap_or_else(|| Texts::accepted(accepted.unwrap_or_default())),
            session,
            csrf,
            customer,
        })
    }
}

impl Visit {
    /// Whether the form stood on a page of this session.
    pub(crate) fn owns(&self, posted: &BTreeMap<String, String>) -> bool {
        let given = posted.get("csrf").map_or("", String::as_str);
        !self.csrf.is_empty() && bool::from(given.as_bytes().ct_eq(self.csrf.as_bytes()))
    }
}

/// A person who is signed in; everybody else is led to the first page.
pub(crate) struct SignedIn(pub(crate) Visit);

impl FromRequestParts<App> for SignedIn {
    type Rejection = Redirect;

    async fn from_request_parts(parts: &mut Parts, bank: &App) -> Result<Self, Redirect> {
        match Visit::from_request_parts(parts, bank).await {
            Ok(visit) if visit.customer.is_some() => Ok(Self(visit)),
            _ => Err(Redirect::to("/")),
        }
    }
}

/// A form of the bank's own pages.
pub(crate) type BankForm = Form<BTreeMap<String, String>>;

fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value.to_owned())
}

/// A cookie that scripts cannot read, and that needs https where the bank has it.
pub(crate) fn set_cookie(bank: &Bank, name: &str, value: &str) -> (HeaderName, String) {
    let secure = if bank.client.is_secure() {
        "; Secure"
    } else {
        ""
    };
    (
        SET_COOKIE,
        format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}"),
    )
}

/// 128 random bits in hexadecimal digits.
pub(crate) fn secret() -> Result<String, Fault> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| Fault(error.to_string()))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// A fault of the bank or of the server. Its page says only that something did not work.
pub(crate) struct Fault(String);

/// Marks an answer whose page is not drawn yet, since the language of the reader is not known where the fault arises.
#[derive(Clone, Copy)]
pub(crate) struct Faulted;

impl From<ClientError> for Fault {
    fn from(error: ClientError) -> Self {
        Self(error.to_string())
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        tracing::error!(error = %self.0, "a page failed");
        let mut response = StatusCode::BAD_GATEWAY.into_response();
        response.extensions_mut().insert(Faulted);
        response
    }
}

/// A page, or a fault where it cannot be drawn.
pub(crate) fn html(status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        Ok(text) => (status, Html(text)).into_response(),
        Err(error) => Fault(error.to_string()).into_response(),
    }
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage<'a> {
    visit: &'a Visit,
    t: Texts,
    title: String,
    text: String,
}

/// The page that says that something did not work.
pub(crate) fn problem(visit: &Visit, status: StatusCode) -> Response {
    let key = match status {
        StatusCode::NOT_FOUND => "bank-not-found",
        StatusCode::FORBIDDEN => "bank-forged",
        _ => "bank-fault",
    };
    let t = visit.t;
    let page = ProblemPage {
        visit,
        t,
        title: t.get(&format!("{key}.title")),
        text: t.get(key),
    };
    html(status, &page)
}
