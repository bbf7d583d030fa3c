//! The first page: the e-mail address.

use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use crate::domain::account::Email;
use crate::domain::sign_in::{Service, SignIn, Step};
use crate::domain::token::PlainToken;
use crate::http::browser::Browser;
use crate::http::cookies::{TokenCookie, keep_target, kept_target};
use crate::http::error::{FORM_AGAIN, WebError};
use crate::http::form::CsrfForm;
use crate::http::frame::{Frame, html, page};
use crate::http::problem::Problem;
use crate::http::session::SignedIn;
use crate::http::target::Target;
use crate::state::{App, AppState};
use crate::use_cases::sign_in;

#[derive(askama::Template)]
#[template(path = "sign_in/email.html")]
struct EmailPage {
    frame: Frame,
    email: String,
    wrong: bool,
    over: bool,
    /// Whether a new password was just set.
    password_saved: bool,
    /// The path of the page to which the sign-in leads; empty for My Account.
    to: String,
    problem: Option<Problem>,
}

impl EmailPage {
    fn new(state: &AppState, browser: &Browser) -> Self {
        Self {
            frame: Frame::new(state, browser),
            email: String::new(),
            wrong: false,
            over: false,
            password_saved: false,
            to: String::new(),
            problem: None,
        }
    }
}

/// The path of the page, for the form; empty for My Account.
fn path_of(target: Option<&Target>) -> String {
    target.map_or_else(String::new, |target| target.as_str().into())
}

/// `GET /sign-in`.
pub(super) async fn show(
    State(state): State<App>,
    RawQuery(query): RawQuery,
    browser: Browser,
    headers: HeaderMap,
    person: Result<SignedIn, WebError>,
) -> Result<Response, WebError> {
    let over = query.as_deref() == Some("over");
    let password_saved = query.as_deref() == Some("password");
    if over && person.is_ok() {
        // It was completed in another tab of this browser, for example by the return from the app.
        return Ok(Redirect::to("/account").into_response());
    }
    let to = query.as_deref().and_then(|query| query.strip_prefix("to="));
    let target = match to {
        Some(path) => Target::parse(path),
        // A sign-in ended before it was completed: the next one leads to the same page.
        None if over || password_saved => kept_target(&state, &headers),
        None => None,
    };
    let email = state
        .store
        .read(move |tx| sign_in::last_email(tx, browser.id))
        .await?;
    page(&EmailPage {
        email: email.unwrap_or_default(),
        over,
        password_saved,
        to: path_of(target.as_ref()),
        ..EmailPage::new(&state, &browser)
    })
}

/// The first page of a sign-in to `target`, with a problem.
pub(super) fn with_problem(
    state: &AppState,
    browser: &Browser,
    target: Option<&Target>,
    problem: Problem,
    status: StatusCode,
) -> Response {
    let page = EmailPage {
        problem: Some(problem),
        to: path_of(target),
        ..EmailPage::new(state, browser)
    };
    html(status, &page)
}

/// The form with the address.
#[derive(Deserialize)]
pub(super) struct EmailForm {
    #[serde(default)]
    email: String,
    /// The page to which the sign-in leads.
    #[serde(default)]
    to: String,
}

/// `POST /sign-in`: begins a sign-in. The response does not depend on whether the account exists.
pub(super) async fn submit(
    State(state): State<App>,
    browser: Browser,
    headers: HeaderMap,
    CsrfForm(form): CsrfForm<EmailForm>,
) -> Result<Response, WebError> {
    let target = Target::parse(&form.to);
    let Some(email) = Email::parse(&form.email) else {
        let page = EmailPage {
            email: form.email,
            wrong: true,
            to: path_of(target.as_ref()),
            ..EmailPage::new(&state, &browser)
        };
        return Ok(html(FORM_AGAIN, &page));
    };
    let token = PlainToken::make()?;
    let hash = token.hash();
    let previous = TokenCookie::SignIn
        .read(&state, &headers)
        .map(|token| token.hash());
    let step = Step {
        browser: browser.id,
        now: state.now(),
    };
    let next = path_of(target.as_ref());
    let sign_in = SignIn::begin(Service::Account, email, step).leading_to(next);
    state
        .store
        .write(move |tx| sign_in::begin(tx, hash, previous, &sign_in))
        .await?;
    let mut response = Redirect::to("/sign-in/password").into_response();
    TokenCookie::SignIn.set(&state, &mut response, &token);
    keep_target(&state, &mut response, target.as_ref());
    Ok(response)
}
