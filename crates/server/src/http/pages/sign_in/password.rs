//! The second page: the password, and the method to use with it or instead of more.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::current::{Current, Welcome};
use super::device;
use crate::clock::UnixSeconds;
use crate::domain::second_factor::PasswordPolicies;
use crate::domain::sign_in::{Method, SignInState};
use crate::http::client_info::ClientInfo;
use crate::http::error::{FORM_AGAIN, WebError};
use crate::http::form::{self, CsrfForm};
use crate::http::frame::{Frame, html};
use crate::http::password_check::{
    PasswordCheck, PasswordRefusal, WRONG_AT_SIGN_IN, check_password,
};
use crate::http::problem::Problem;
use crate::http::query::Query;
use crate::http::target::Target;
use crate::state::{App, AppState};
use crate::store::ReadTx;
use crate::use_cases::confirmation::ConfirmationError;
use crate::use_cases::service_sign_in;
use crate::use_cases::sign_in;

#[derive(askama::Template)]
#[template(path = "sign_in/password.html")]
struct PasswordPage {
    frame: Frame,
    /// The service's name.
    service: String,
    email: String,
    /// The path on which the sign-in begins again.
    start: String,
    ask_password: bool,
    options: Vec<MethodOption>,
    /// From when the password alone signs in again, where a report refuses it.
    password_from: Option<UnixSeconds>,
    /// Whether the sign-in leads to STOP.
    for_stop: bool,
    problem: Option<Problem>,
}

/// A method as the page offers it.
struct MethodOption {
    method: Method,
    label_key: &'static str,
    /// The key of the sentence below the label.
    hint_key: Option<&'static str>,
    /// Whether only a script that finds a touch screen shows it.
    touch_only: bool,
}

impl MethodOption {
    fn of(method: Method, password_suffices: bool, on_phone: bool) -> Self {
        let without_app = method == Method::Password && !password_suffices;
        Self {
            method,
            label_key: if without_app {
                "method-without-app"
            } else {
                method.label_key()
            },
            hint_key: match method {
                Method::AppPin => Some("method-app-pin.hint"),
                Method::AppQr => Some("method-app-qr.hint"),
                Method::OnMobile => Some("method-on-mobile.hint"),
                Method::Password => without_app.then_some("method-without-app.hint"),
            },
            touch_only: method == Method::OnMobile && !on_phone,
        }
    }
}

/// The query of the page.
#[derive(Debug, Deserialize)]
pub(super) struct TriedMethod {
    /// The word of the method that was tried last; any other text is ignored.
    #[serde(default)]
    tried: String,
}

/// `GET /sign-in/password`. Once the password was right, the page asks only for the method.
pub(super) async fn show(
    State(state): State<App>,
    current: Current,
    Query(query): Query<TriedMethod>,
) -> Result<Response, WebError> {
    if matches!(current.sign_in.state, SignInState::Denied { .. }) {
        return Ok(current.redirect_to_state());
    }
    let tried = Method::from_word(&query.tried).or(current.sign_in.state.method());
    let methods = Methods {
        chosen: None,
        tried,
    };
    draw(&state, &current, None, methods, StatusCode::OK).await
}

/// The methods that the person named before.
#[derive(Default)]
struct Methods {
    /// Chosen on the form that is shown again.
    chosen: Option<Method>,
    /// Tried last, in vain.
    tried: Option<Method>,
}

async fn draw(
    state: &AppState,
    current: &Current,
    problem: Option<Problem>,
    named: Methods,
    status: StatusCode,
) -> Result<Response, WebError> {
    let shown = current.sign_in.email.clone().ok_or(WebError::NoSignIn)?;
    let sign_in = current.sign_in.clone();
    let policies = policies(state, current).await?;
    let offered = state
        .store
        .read(move |tx| sign_in::methods_offered(tx, &sign_in, policies, named.tried))
        .await?;
    let (mut methods, on_phone) = (offered.methods, current.browser.on_phone);
    // In a browser on a phone, the app on the same device comes first, whichever method was used last.
    methods.sort_by_key(|method| !(on_phone && *method == Method::OnMobile));
    if named.chosen != Some(Method::Password) {
        methods.sort_by_key(|method| Some(*method) != named.chosen);
    }
    // The page says why the password alone is not among the methods.
    let refused = offered.password_from.is_some();
    let problem =
        problem.or_else(|| refused.then(|| Problem::new(current.texts(), "password-alone")));
    let option = |method| MethodOption::of(method, offered.password_suffices, on_phone);
    let page = PasswordPage {
        frame: Frame::new(state, &current.browser),
        service: state
            .services
            .name(&current.sign_in.service)
            .on_page(current.texts()),
        email: shown.as_str().into(),
        start: current.start(),
        ask_password: current.sign_in.state == SignInState::Identified,
        options: methods.into_iter().map(option).collect(),
        password_from: offered.password_from,
        for_stop: current.sign_in.is_for_stop(),
        problem,
    };
    Ok(html(status, &page))
}

/// The policies of a sign-in: those of the service to which it leads, as that sign-in demands, and of My Account.
async fn policies(state: &AppState, current: &Current) -> Result<PasswordPolicies, WebError> {
    let next = Target::parse(&current.sign_in.next).and_then(|next| next.service_sign_in());
    let demands = match next {
        None => None,
        Some(id) => {
            let demanded = move |tx: &ReadTx<'_>| service_sign_in::demanded_factor(tx, id);
            state.store.read(demanded).await?
        }
    };
    let service = &current.sign_in.service;
    Ok(state.services.password_policies(service, demands))
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
        let methods = Methods {
            chosen: Some(form.method),
            tried: None,
        };
        let page = draw(&state, &current, Some(problem), methods, status).await?;
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
        (email, step.browser),
        password,
        WRONG_AT_SIGN_IN,
    )
    .await?
    {
        PasswordCheck::Right { account, counters } => (account, counters),
        PasswordCheck::Refused(refusal) => return Ok(Some(refusal)),
    };
    let checked = state
        .store
        .write(move |tx| sign_in::password_checked(tx, token, step, account.id, &counters))
        .await;
    match checked {
        Ok(()) => Ok(None),
        Err(ConfirmationError::AccountDisabled) => {
            Ok(Some(PasswordRefusal::disabled(current.texts())))
        }
        Err(error) => Err(error.into()),
    }
}

/// Completes the sign-in by the password alone. The service's policy decides the kind of session.
async fn finish(
    state: &AppState,
    current: &Current,
    client: &ClientInfo,
) -> Result<Response, WebError> {
    let welcome = Welcome::draw()?;
    let (opened, token, step) = (welcome.hashes(), current.token, current.step);
    let (name, client) = (
        state.services.name(&current.sign_in.service),
        client.clone(),
    );
    let policies = policies(state, current).await?;
    let completed = state
        .store
        .write(move |tx| {
            sign_in::complete_by_password(tx, token, step, opened, policies, |t| {
                client.describe(name.text(t), t)
            })
        })
        .await;
    match completed {
        Ok(opens) => Ok(welcome.response(state, opens, &current.sign_in.next)),
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
            draw(
                state,
                &current,
                Some(problem),
                Methods::default(),
                FORM_AGAIN,
            )
            .await
        }
        Err(error) => Err(error.into()),
    }
}
