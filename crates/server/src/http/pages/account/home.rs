//! The first page of My Account, and signing out.

use axum::extract::{RawQuery, State};
use axum::response::{IntoResponse, Redirect, Response};
use protocol::messages::DeviceState;
use serde::Deserialize;

use crate::domain::account::Account;
use crate::http::browser::Browser;
use crate::http::error::{WebError, start_of};
use crate::http::form::{CsrfForm, NoFields};
use crate::http::frame::{Frame, page};
use crate::http::pages::sign_out::sign_out as end_session;
use crate::http::session::{AnySession, SignedIn};
use crate::state::App;
use crate::store::StoreError;
use crate::text::Language;
use crate::use_cases;

#[derive(askama::Template)]
#[template(path = "account/home.html")]
struct HomePage {
    frame: Frame,
    account: Account,
    /// The number of active devices.
    active: u64,
    /// Whether the account has devices.
    any: bool,
    /// Whether the language of mails was just changed.
    language_saved: bool,
    /// Whether the password was just changed.
    password_saved: bool,
    /// Whether the address was just changed.
    email_saved: bool,
    /// Whether the account was just made.
    registered: bool,
    /// Whether the password should be changed.
    password_old: bool,
    /// Whether the account has the role of the help desk.
    help_desk: bool,
}

/// `GET /`.
pub(super) async fn root(signed_in: Result<SignedIn, WebError>) -> Redirect {
    Redirect::to(match signed_in {
        Ok(_) => "/account",
        Err(WebError::NotOpened(kind)) => start_of(kind),
        Err(_) => "/sign-in",
    })
}

#[derive(askama::Template)]
#[template(path = "account/old_password.html")]
struct OldPasswordPage {
    frame: Frame,
}

/// `GET /account`. An old password is asked to be changed first, which can wait.
pub(super) async fn show(
    State(state): State<App>,
    person: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, WebError> {
    let account = person.account.id;
    let (devices, password_old, help_desk) = state
        .store
        .read(move |tx| -> Result<_, StoreError> {
            let devices = use_cases::device::list(tx, account)?;
            let help_desk = use_cases::help_desk::is_agent(tx, account)?;
            let password_old = use_cases::password::is_old(tx, account)?;
            Ok((devices, password_old, help_desk))
        })
        .await?;
    if password_old && query.as_deref() != Some("later") {
        return page(&OldPasswordPage {
            frame: Frame::of(&state, &person.browser, &person.account),
        });
    }
    page(&HomePage {
        frame: Frame::of(&state, &person.browser, &person.account).with_language_offer(&person),
        account: person.account.clone(),
        any: !devices.is_empty(),
        language_saved: query.as_deref() == Some("language"),
        password_saved: query.as_deref() == Some("password"),
        help_desk,
        password_old,
        email_saved: query.as_deref() == Some("email"),
        registered: query.as_deref() == Some("registered"),
        active: devices
            .iter()
            .filter(|device| device.state == DeviceState::Active)
            .count() as u64,
    })
}

#[derive(askama::Template)]
#[template(path = "enrolment_link.html")]
struct EnrolmentLinkPage {
    frame: Frame,
}

/// `GET /e`: an enrolment link opened in a browser. Its fragment never reaches the server.
pub(super) async fn enrolment_link(
    State(state): State<App>,
    browser: Browser,
) -> Result<Response, WebError> {
    page(&EnrolmentLinkPage {
        frame: Frame::new(&state, &browser),
    })
}

/// The form with the language of mails.
#[derive(Deserialize)]
pub(super) struct LanguageForm {
    to: String,
}

/// `POST /account/language`: the language of mails, which does not depend on that of the pages.
pub(super) async fn set_language(
    State(state): State<App>,
    person: SignedIn,
    CsrfForm(form): CsrfForm<LanguageForm>,
) -> Result<Response, WebError> {
    let language = Language::from_tag(&form.to).ok_or(WebError::Malformed)?;
    let token = person.session.token;
    state
        .store
        .write(move |tx| -> Result<_, WebError> {
            let session = use_cases::session::find_open(tx, token)?;
            let session = session.ok_or(WebError::SignedOut)?;
            Ok(use_cases::session::set_language(
                tx,
                &session,
                language.tag(),
            )?)
        })
        .await?;
    Ok(Redirect::to("/account?language").into_response())
}

/// `POST /sign-out`.
pub(super) async fn sign_out(
    State(state): State<App>,
    person: AnySession,
    _: CsrfForm<NoFields>,
) -> Result<Response, WebError> {
    let ended = end_session(&state, &person).await?;
    let mut response = Redirect::to("/sign-in").into_response();
    ended(&mut response);
    Ok(response)
}
