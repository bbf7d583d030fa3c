//! The first page: the e-mail address.

use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use crate::domain::account::Email;
use crate::domain::service::ServiceId;
use crate::domain::sign_in::{SignIn, Step};
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
use crate::store::StoreError;
use crate::text::Texts;
use crate::use_cases::{service_sign_in, sign_in};

#[derive(askama::Template)]
#[template(path = "sign_in/email.html")]
struct EmailPage {
    frame: Frame,
    /// The service's name.
    service: String,
    email: String,
    wrong: bool,
    over: bool,
    /// Whether everybody may ask for an account.
    registration_open: bool,
    /// Whether a new password was just set.
    password_saved: bool,
    /// Whether a sign-in from this browser was reported lately.
    reported: bool,
    /// The path of the page to which the sign-in leads; empty for My Account.
    to: String,
    problem: Option<Problem>,
}

impl EmailPage {
    fn new(state: &AppState, browser: &Browser, service: &ServiceId) -> Self {
        Self {
            frame: Frame::new(state, browser),
            service: state
                .services
                .name(service)
                .on_page(Texts::of(browser.language)),
            email: String::new(),
            wrong: false,
            over: false,
            registration_open: state.config.registration.is_open(),
            password_saved: false,
            reported: false,
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
        // A sign-in ended before it was completed: the next one leads to the same page, as far as there still is one.
        None if over || password_saved => {
            still_open(&state, &browser, kept_target(&state, &headers)).await
        }
        None => None,
    };
    let service = service_of(&state, &browser, target.as_ref()).await?;
    let asked = target.as_ref().and_then(Target::service_sign_in);
    let (email, reported) = state
        .store
        .read(move |tx| -> Result<_, StoreError> {
            let expected = asked.map(|id| service_sign_in::expected_address(tx, id));
            let email = match expected.transpose()?.flatten() {
                Some(address) => Some(address),
                None => sign_in::last_email(tx, browser.id)?,
            };
            Ok((email, sign_in::reported_lately_in(tx, browser.id)?))
        })
        .await?;
    page(&EmailPage {
        email: email.unwrap_or_default(),
        over,
        password_saved,
        reported: reported && person.is_err(),
        to: path_of(target.as_ref()),
        ..EmailPage::new(&state, &browser, &service)
    })
}

/// The service of a sign-in that leads to `target`: My Account, unless a service has asked for it.
pub(super) async fn service_of(
    state: &AppState,
    browser: &Browser,
    target: Option<&Target>,
) -> Result<ServiceId, WebError> {
    let Some(id) = target.and_then(Target::service_sign_in) else {
        return Ok(ServiceId::account());
    };
    let browser = browser.id;
    let service = state
        .store
        .read(move |tx| service_sign_in::service(tx, id, browser))
        .await?;
    Ok(service)
}

/// `target`, unless it leads to a service whose sign-in is over.
async fn still_open(state: &AppState, browser: &Browser, target: Option<Target>) -> Option<Target> {
    let open = service_of(state, browser, target.as_ref()).await.is_ok();
    target.filter(|_| open)
}

/// The first page of a sign-in to `target`, which `service` asked for, with a problem.
pub(super) fn with_problem(
    state: &AppState,
    browser: &Browser,
    (service, target): (&ServiceId, Option<&Target>),
    problem: Problem,
    status: StatusCode,
) -> Response {
    let page = EmailPage {
        problem: Some(problem),
        to: path_of(target),
        ..EmailPage::new(state, browser, service)
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
    let service = service_of(&state, &browser, target.as_ref()).await?;
    let Some(email) = Email::parse(&form.email) else {
        let page = EmailPage {
            email: form.email,
            wrong: true,
            to: path_of(target.as_ref()),
            ..EmailPage::new(&state, &browser, &service)
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
    let sign_in = SignIn::begin(service, email, step).leading_to(next);
    state
        .store
        .write(move |tx| sign_in::begin(tx, hash, previous, &sign_in))
        .await?;
    let mut response = Redirect::to("/sign-in/password").into_response();
    TokenCookie::SignIn.set(&state, &mut response, &token);
    keep_target(&state, &mut response, target.as_ref());
    Ok(response)
}
