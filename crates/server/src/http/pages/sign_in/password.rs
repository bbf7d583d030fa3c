//! The second page: the password, and the method to use with it or instead of more.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::current::{Current, welcome};
use super::device;
use crate::domain::sign_in::{Method, SignInState};
use crate::domain::token::PlainToken;
use crate::http::client_info::ClientInfo;
use crate::http::error::{FORM_AGAIN, TOO_OFTEN, WebError};
use crate::http::form::{self, CsrfForm};
use crate::http::frame::{Frame, html};
use crate::http::problem::Problem;
use crate::state::{App, AppState};
use crate::use_cases::confirmation::Description;
use crate::use_cases::sign_in::{self, PasswordAttempt};

#[derive(askama::Template)]
#[template(path = "sign_in/password.html")]
struct PasswordPage {
    frame: Frame,
    email: String,
    ask_password: bool,
    methods: Vec<Method>,
    problem: Option<Problem>,
}

/// `GET /sign-in/password`. Once the password was right, the page asks only for the method.
pub(super) async fn show(State(state): State<App>, current: Current) -> Result<Response, WebError> {
    draw(&state, &current, None, StatusCode::OK).await
}

async fn draw(
    state: &AppState,
    current: &Current,
    problem: Option<Problem>,
    status: StatusCode,
) -> Result<Response, WebError> {
    let shown = current.sign_in.email.clone().ok_or(WebError::NoSignIn)?;
    let (email, browser) = (shown.clone(), current.browser.id);
    let last = state
        .store
        .read(move |tx| -> Result<_, WebError> {
            let Some(account) = tx.account_by_email(&email)? else {
                return Ok(None);
            };
            Ok(tx.last_method(browser, account.id)?)
        })
        .await?;
    let mut methods = current.sign_in.service.methods().to_vec();
    methods.sort_by_key(|method| *method != last.unwrap_or(Method::Password));
    // In a browser on a phone, the app on the same device comes first, whichever method was used last.
    methods.sort_by_key(|method| !(current.browser.on_phone && *method == Method::OnMobile));
    let page = PasswordPage {
        frame: Frame::new(state, &current.browser),
        email: shown.as_str().into(),
        ask_password: current.sign_in.state == SignInState::Identified,
        methods,
        problem,
    };
    Ok(html(status, &page))
}

/// The form with the password and the method.
#[derive(Deserialize)]
pub(super) struct PasswordForm {
    #[serde(default, deserialize_with = "form::secret")]
    password: Zeroizing<String>,
    #[serde(deserialize_with = "form::method")]
    method: Method,
}

/// `POST /sign-in/password`.
pub(super) async fn submit(
    State(state): State<App>,
    current: Current,
    client: ClientInfo,
    CsrfForm(form): CsrfForm<PasswordForm>,
) -> Result<Response, WebError> {
    if current.sign_in.state == SignInState::Identified {
        match check(&state, &current, form.password).await? {
            Checked::Right => {}
            Checked::Wrong => {
                let problem = Problem::new(current.texts(), "wrong-password");
                return draw(&state, &current, Some(problem), FORM_AGAIN).await;
            }
            Checked::Wait(seconds) => {
                let problem = Problem::wait(current.texts(), "too-many-passwords", seconds);
                return draw(&state, &current, Some(problem), TOO_OFTEN).await;
            }
        }
    }
    match form.method {
        Method::Password => finish(&state, &current, &client).await,
        method @ (Method::AppPin | Method::AppQr | Method::OnMobile) => {
            device::ask_only_device(&state, current, method, &client).await
        }
    }
}

enum Checked {
    Right,
    Wrong,
    Wait(u64),
}

/// Compares the password.
async fn check(
    state: &AppState,
    current: &Current,
    password: Zeroizing<String>,
) -> Result<Checked, WebError> {
    let (token, step) = (current.token, current.step);
    let email = current.sign_in.email.clone().ok_or(WebError::NoSignIn)?;
    let attempt = state
        .store
        .write(move |tx| sign_in::attempt_password(tx, &email, step.browser))
        .await?;
    let (found, counters) = match attempt {
        PasswordAttempt::Wait(seconds) => return Ok(Checked::Wait(seconds)),
        PasswordAttempt::Counted { account, counters } => (account, counters),
    };
    let (account, hash) = found.unzip();
    let fits = state.passwords.fits(password, hash).await?;
    let Some(account) = account.filter(|_| fits) else {
        return Ok(Checked::Wrong);
    };
    state
        .store
        .write(move |tx| sign_in::password_checked(tx, token, step, account.id, &counters))
        .await?;
    Ok(Checked::Right)
}

/// Signs in by the password alone, if the service allows it.
async fn finish(
    state: &AppState,
    current: &Current,
    client: &ClientInfo,
) -> Result<Response, WebError> {
    let session = PlainToken::make()?;
    let (hash, token, step) = (session.hash(), current.token, current.step);
    let (name, client) = (state.config.name.clone(), client.clone());
    state
        .store
        .write(move |tx| {
            sign_in::complete_by_password(tx, token, step, hash, |t| Description {
                service: t.with("sign-in-service", "name", &name),
                context: client.facts(t),
            })
        })
        .await?;
    Ok(welcome(state, &session))
}
