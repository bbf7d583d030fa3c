//! A forgotten password: the page that mails a link to a new one. It is the same whether the address has an account or not.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use crate::domain::account::Email;
use crate::domain::token::PlainToken;
use crate::http::browser::Browser;
use crate::http::client_info::ClientInfo;
use crate::http::error::{FORM_AGAIN, TOO_OFTEN, WebError, with_retry_after};
use crate::http::form::CsrfForm;
use crate::http::frame::{Frame, html};
use crate::http::mailed_links::MailedLinks;
use crate::http::problem::Problem;
use crate::state::{App, AppState};
use crate::text::Texts;
use crate::use_cases::password::{self, NewResetLink};
use crate::use_cases::sign_in;

#[derive(askama::Template)]
#[template(path = "sign_in/forgotten.html")]
struct ForgottenPage {
    frame: Frame,
    email: String,
    wrong: bool,
    sent: bool,
    problem: Option<Problem>,
}

fn page_of(state: &AppState, browser: &Browser, email: String) -> ForgottenPage {
    ForgottenPage {
        frame: Frame::new(state, browser),
        email,
        wrong: false,
        sent: false,
        problem: None,
    }
}

/// `GET /sign-in/forgotten`.
pub(super) async fn show(State(state): State<App>, browser: Browser) -> Result<Response, WebError> {
    let id = browser.id;
    let email = state
        .store
        .read(move |tx| sign_in::last_email(tx, id))
        .await?;
    let page = page_of(&state, &browser, email.unwrap_or_default());
    Ok(html(StatusCode::OK, &page))
}

/// The form with the address.
#[derive(Deserialize)]
pub(super) struct ForgottenForm {
    #[serde(default)]
    email: String,
}

/// `POST /sign-in/forgotten`.
pub(super) async fn send(
    State(state): State<App>,
    browser: Browser,
    client: ClientInfo,
    CsrfForm(form): CsrfForm<ForgottenForm>,
) -> Result<Response, WebError> {
    let mut page = page_of(&state, &browser, form.email);
    let Some(email) = Email::parse(&page.email) else {
        page.wrong = true;
        return Ok(html(FORM_AGAIN, &page));
    };
    let token = PlainToken::make()?;
    let links = MailedLinks::of(&state, &token);
    let new = NewResetLink {
        email,
        browser: browser.id,
        network: *client.network(),
        token: token.hash(),
        cancel_link: links.cancel,
        link: links.confirm,
        wait_s: state.config.recovery_wait_s,
    };
    let mailed = state
        .store
        .write(move |tx| password::mail_link(tx, new))
        .await?;
    if let Err(wait_s) = mailed {
        let t = Texts::of(browser.language);
        page.problem = Some(Problem::wait_hours(t, "too-many-links", wait_s));
        return Ok(with_retry_after(html(TOO_OFTEN, &page), wait_s));
    }
    page.sent = true;
    Ok(html(StatusCode::OK, &page))
}
