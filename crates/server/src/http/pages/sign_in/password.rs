//! The second page: the password, and the method to use with it or instead of more.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::current::{Current, Welcome};
use super::device;
use crate::domain::sign_in::{Method, SignInState};
use crate::http::client_info::ClientInfo;
use crate::http::error::{FORM_AGAIN, WebError};
use crate::http::form::{self, CsrfForm};
use crate::http::frame::{Frame, html};
use crate::http::password_check::{PasswordCheck, PasswordRefusal, check_password};
use crate::http::problem::Problem;
use crate::state::{App, AppState};
use crate::use_cases::confirmation::ConfirmationError;
use crate::use_cases::sign_in;

#[derive(askama::Template)]
#[template(path = "sign_in/password.html")]
struct PasswordPage {
    frame: Frame,
    email: String,
    ask_password: bool,
    methods: Vec<Method>,
    /// Whether the password alone opens the account.
    password_suffices: bool,
    problem: Option<Problem>,
}

/// `GET /sign-in/password`. Once the password was right, the page asks only for the method.
pub(super) async fn show(State(state): State<App>, current: Current) -> Result<Response, WebError> {
    if matches!(current.sign_in.state, SignInState::Denied { .. }) {
        return Ok(current.redirect_to_state());
    }
    draw(&state, &current, None, None, StatusCode::OK).await
}

async fn draw(
    state: &AppState,
    current: &Current,
    problem: Option<Problem>,
    chosen: Option<Method>,
    status: StatusCode,
) -> Result<Response, WebError> {
    let shown = current.sign_in.email.clone().ok_or(WebError::NoSignIn)?;
    let (email, browser) = (shown.clone(), current.browser.id);
    let (sign_in, policy) = (
        current.sign_in.clone(),
        state.policy(current.sign_in.service),
    );
    let (last, password_suffices) = state
        .store
        .read(move |tx| -> Result<_, WebError> {
            Ok((
                sign_in::last_method(tx, &email, browser)?,
                sign_in::offers_password(tx, &sign_in, policy)?,
            ))
        })
        .await?;
    let mut methods = current.sign_in.service.methods().to_vec();
    methods.sort_by_key(|method| *method != last.unwrap_or(Method::Password));
    // In a browser on a phone, the app on the same device comes first, whichever method was used last.
    methods.sort_by_key(|method| !(current.browser.on_phone && *method == Method::OnMobile));
    // A method that was chosen on the form stays chosen when the form is shown again.
    methods.sort_by_key(|method| Some(*method) != chosen);
    let page = PasswordPage {
        frame: Frame::new(state, &current.browser),
        email: shown.as_str().into(),
        ask_password: current.sign_in.state == SignInState::Identified,
        methods,
        password_suffices,
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
    if current.sign_in.state == SignInState::Identified
        && let Some(refusal) = check(&state, &current, &client, form.password).await?
    {
        let (problem, status) = (refusal.problem.clone(), refusal.status);
        let page = draw(&state, &current, Some(problem), Some(form.method), status).await?;
        return Ok(refusal.answer(page));
    }
    match form.method {
        Method::Password => finish(&state, &current, &client).await,
        method @ (Method::AppPin | Method::AppQr | Method::OnMobile) => {
            device::ask_only_device(&state, current, method, &client).await
        }
    }
}

/// Compares the password. If it is right the sign-in goes on, and there is no refusal.
async fn check(
    state: &AppState,
    current: &Current,
    client: &ClientInfo,
    password: Zeroizing<String>,
) -> Result<Option<PasswordRefusal>, WebError> {
    let (token, step) = (current.token, current.step);
    let email = current.sign_in.email.clone().ok_or(WebError::NoSignIn)?;
    let (account, counters) = match check_password(
        state,
        current.texts(),
        client,
        email,
        step.browser,
        password,
    )
    .await?
    {
        PasswordCheck::Right { account, counters } => (account, counters),
        PasswordCheck::Refused(refusal) => return Ok(Some(refusal)),
    };
    state
        .store
        .write(move |tx| sign_in::password_checked(tx, token, step, account.id, &counters))
        .await?;
    Ok(None)
}

/// Completes the sign-in by the password alone. The service's policy decides the kind of session.
async fn finish(
    state: &AppState,
    current: &Current,
    client: &ClientInfo,
) -> Result<Response, WebError> {
    let welcome = Welcome::draw()?;
    let (opened, token, step) = (welcome.hashes(), current.token, current.step);
    let (name, client) = (state.config.name.clone(), client.clone());
    let policy = state.policy(current.sign_in.service);
    let completed = state
        .store
        .write(move |tx| {
            sign_in::complete_by_password(tx, token, step, opened, policy, |t| {
                client.describe(t.with("sign-in-service", "name", &name), t)
            })
        })
        .await;
    match completed {
        Ok(opens) => Ok(welcome.response(state, opens)),
        Err(ConfirmationError::PasswordAloneRefused) => {
            let problem = Problem::new(current.texts(), "password-alone");
            // The password was checked since this sign-in was read.
            let sign_in = state
                .store
                .read(move |tx| sign_in::current(tx, token, step))
                .await?;
            let current = Current {
                sign_in,
                ..current.clone()
            };
            draw(state, &current, Some(problem), None, FORM_AGAIN).await
        }
        Err(error) => Err(error.into()),
    }
}
