//! The page after the form, which says where the link was mailed, and mails another one.
//!
//! It has an address of its own, so that a reload sends no form again.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};

use super::{beginning, new_link, problem_of};
use crate::domain::account::Email;
use crate::domain::token::HashedToken;
use crate::http::browser::Browser;
use crate::http::client_info::ClientInfo;
use crate::http::cookies::{keep_applicant, kept_applicant};
use crate::http::error::{TOO_OFTEN, WebError, with_retry_after};
use crate::http::form::{CsrfForm, NoFields};
use crate::http::frame::{Frame, html, page};
use crate::http::problem::Problem;
use crate::passwords::BUSY_RETRY_S;
use crate::state::{App, AppState};
use crate::text::Texts;
use crate::use_cases::registration::{self, RegistrationRefusal};

/// The path of the page.
pub(super) const SENT: &str = "/register/sent";

#[derive(askama::Template)]
#[template(path = "register/sent.html")]
struct SentPage {
    frame: Frame,
    email: String,
    /// Whether the form can be filled in again.
    is_open: bool,
    problem: Option<Problem>,
}

impl SentPage {
    fn new(state: &AppState, browser: &Browser, email: &Email) -> Self {
        Self {
            frame: Frame {
                here: SENT.into(),
                ..Frame::new(state, browser)
            },
            email: email.as_str().into(),
            is_open: state.config.registration.is_open(),
            problem: None,
        }
    }
}

/// Leads to the page, after the link with the token of this hash was mailed.
pub(super) fn lead_there(state: &AppState, email: &Email, link: HashedToken) -> Response {
    let mut response = Redirect::to(SENT).into_response();
    keep_applicant(state, &mut response, email, link);
    response
}

/// `GET /register/sent`.
pub(super) async fn show(
    State(state): State<App>,
    browser: Browser,
    headers: HeaderMap,
) -> Result<Response, WebError> {
    match kept_applicant(&state, &headers) {
        Some((email, _)) => page(&SentPage::new(&state, &browser, &email)),
        None => Ok(Redirect::to(beginning(&state)).into_response()),
    }
}

/// `POST /register/resend`: mails another link in place of the last one. The form and its human check are not needed again.
pub(super) async fn resend(
    State(state): State<App>,
    browser: Browser,
    client: ClientInfo,
    headers: HeaderMap,
    _: CsrfForm<NoFields>,
) -> Result<Response, WebError> {
    let Some((email, last)) = kept_applicant(&state, &headers) else {
        return Ok(Redirect::to(beginning(&state)).into_response());
    };
    let new = new_link(&state, &client)?;
    let link = new.token;
    let renewed = state
        .store
        .write(move |tx| registration::renew(tx, last, new))
        .await?;
    match renewed {
        Some(Ok(())) => Ok(lead_there(&state, &email, link)),
        // A stranger who typed the address is not told that its holder has made the account.
        None => Ok(Redirect::to(SENT).into_response()),
        Some(Err(refusal)) => {
            let wait_s = match refusal {
                RegistrationRefusal::TooMany(wait_s)
                | RegistrationRefusal::TooManyChecks(wait_s) => wait_s,
                RegistrationRefusal::Full | RegistrationRefusal::Check => BUSY_RETRY_S,
            };
            let page = SentPage {
                problem: Some(problem_of(Texts::of(browser.language), refusal)),
                ..SentPage::new(&state, &browser, &email)
            };
            Ok(with_retry_after(html(TOO_OFTEN, &page), wait_s))
        }
    }
}
