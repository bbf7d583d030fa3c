//! A new password: in My Account, with the old one, or after a mailed link. Both take a step-up.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use protocol::ids::UnixSeconds;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::step_up;
use crate::domain::account_change::ChangePassword;
use crate::domain::new_password::{NewPassword, PasswordRule};
use crate::http::client_info::ClientInfo;
use crate::http::cookies::TokenCookie;
use crate::http::error::{FORM_AGAIN, WebError};
use crate::http::form::{self, CsrfForm};
use crate::http::frame::{Frame, html};
use crate::http::pages::new_password::{PasswordRules, problem_of_rule, unknown_to_range_service};
use crate::http::pages::sign_in::Welcome;
use crate::http::password_check::{PasswordCheck, WRONG_CURRENT, check_password};
use crate::http::problem::Problem;
use crate::http::session::{ResettingPassword, SessionHolder, SignedIn};
use crate::passwords::HashFor;
use crate::state::{App, AppState};
use crate::use_cases::password;
use crate::use_cases::proof::{self, Permission};

/// The page of the signed-in person.
const CHANGE: &str = "/account/password";
/// The page after a mailed link.
const RESET: &str = "/account/new-password";
/// The page that mails the link.
const FORGOTTEN: &str = "/sign-in/forgotten";

#[derive(askama::Template)]
#[template(path = "account/password.html")]
struct NewPasswordPage {
    frame: Frame,
    path: &'static str,
    email: String,
    /// Whether the current password is asked for.
    ask_current: bool,
    rules: PasswordRules,
    /// When the wait ends; the form is not shown before.
    waiting_until: Option<UnixSeconds>,
    /// The problem, and the id of the field that it is about.
    problem: Option<(&'static str, Problem)>,
}

/// The id of the field with the current password.
const CURRENT: &str = "current";
/// The id of the field with the new password.
const NEW: &str = "password";

impl NewPasswordPage {
    /// The problem with this field.
    fn problem_at(&self, field: &str) -> Option<&Problem> {
        let (at, problem) = self.problem.as_ref()?;
        (*at == field).then_some(problem)
    }

    /// Whether typing begins in this field: where the problem is, or else in the first one.
    fn begins_at(&self, field: &str) -> bool {
        let first = if self.ask_current { CURRENT } else { NEW };
        self.problem.as_ref().map_or(first, |(at, _)| at) == field
    }
}

fn page_of(
    state: &AppState,
    person: &SessionHolder,
    path: &'static str,
) -> Result<NewPasswordPage, WebError> {
    let signed_in = path == CHANGE;
    Ok(NewPasswordPage {
        frame: if signed_in {
            Frame::of(state, &person.browser, &person.account)
        } else {
            Frame::new(state, &person.browser)
        },
        path,
        email: person.account.email.as_str().into(),
        ask_current: signed_in,
        rules: PasswordRules::draw()?,
        waiting_until: None,
        problem: None,
    })
}

async fn permission(state: &AppState, person: &SessionHolder) -> Result<Permission, WebError> {
    let session = person.session.clone();
    let wanted = ChangePassword.into();
    let permission = state
        .store
        .read(move |tx| proof::permission(tx, &session, &wanted))
        .await?;
    Ok(permission)
}

/// `GET /account/password`.
pub(super) async fn show(State(state): State<App>, person: SignedIn) -> Result<Response, WebError> {
    match permission(&state, &person).await? {
        Permission::Granted { .. } => {
            let page = page_of(&state, &person, CHANGE)?;
            Ok(html(StatusCode::OK, &page))
        }
        Permission::StepUpNeeded => {
            step_up::lead_to(&state, &person, ChangePassword.into(), CHANGE).await
        }
        Permission::RecoveryNeeded => Ok(Redirect::to(FORGOTTEN).into_response()),
    }
}

/// `GET /account/new-password`: where a mailed link leads.
pub(super) async fn show_reset(
    State(state): State<App>,
    person: ResettingPassword,
) -> Result<Response, WebError> {
    let mut page = page_of(&state, &person, RESET)?;
    match permission(&state, &person).await? {
        Permission::Granted { .. } => {}
        // The link, which stands for the password, was followed too long ago.
        Permission::StepUpNeeded if !person.session.step_up.has_password(state.now()) => {
            return Ok(Redirect::to(FORGOTTEN).into_response());
        }
        Permission::StepUpNeeded => {
            return step_up::lead_to(&state, &person, ChangePassword.into(), RESET).await;
        }
        Permission::RecoveryNeeded => {
            let session = person.session.clone();
            page.waiting_until = state
                .store
                .read(move |tx| password::waiting_until(tx, &session))
                .await?;
            if page.waiting_until.is_none() {
                return Ok(Redirect::to(FORGOTTEN).into_response());
            }
        }
    }
    Ok(html(StatusCode::OK, &page))
}

/// The form with the new password.
#[derive(Deserialize)]
pub(super) struct NewPasswordForm {
    #[serde(default, deserialize_with = "form::secret")]
    current: Zeroizing<String>,
    #[serde(default, deserialize_with = "form::secret")]
    password: Zeroizing<String>,
    #[serde(default, deserialize_with = "form::secret")]
    repeated: Zeroizing<String>,
}

/// `POST /account/password`.
pub(super) async fn change(
    State(state): State<App>,
    person: SignedIn,
    client: ClientInfo,
    CsrfForm(form): CsrfForm<NewPasswordForm>,
) -> Result<Response, WebError> {
    let new = match NewPassword::check(form.password, &form.repeated, &person.account) {
        Ok(new) => new,
        Err(rule) => return again(&state, &person, CHANGE, rule),
    };
    let (email, browser) = (person.account.email.clone(), person.browser.id);
    let t = person.texts();
    let checked = check_password(
        &state,
        t,
        &client,
        (email, browser),
        form.current,
        WRONG_CURRENT,
    )
    .await?;
    if let PasswordCheck::Refused(refusal) = checked {
        let page = NewPasswordPage {
            problem: Some((CURRENT, refusal.problem.clone())),
            ..page_of(&state, &person, CHANGE)?
        };
        return Ok(refusal.answer(html(refusal.status, &page)));
    }
    let next = match store(&state, &person, new).await? {
        Ok(next) => next,
        Err(rule) => return again(&state, &person, CHANGE, rule),
    };
    Ok(next.lead_to(&state, "/account?password"))
}

/// `POST /account/new-password`.
pub(super) async fn reset(
    State(state): State<App>,
    person: ResettingPassword,
    CsrfForm(form): CsrfForm<NewPasswordForm>,
) -> Result<Response, WebError> {
    let new = match NewPassword::check(form.password, &form.repeated, &person.account) {
        Ok(new) => new,
        Err(rule) => return again(&state, &person, RESET, rule),
    };
    if let Err(rule) = store(&state, &person, new).await? {
        return again(&state, &person, RESET, rule);
    }
    let mut response = Redirect::to("/sign-in?password").into_response();
    TokenCookie::Session.clear(&state, &mut response);
    Ok(response)
}

fn again(
    state: &AppState,
    person: &SessionHolder,
    path: &'static str,
    rule: PasswordRule,
) -> Result<Response, WebError> {
    let page = NewPasswordPage {
        problem: Some((NEW, problem_of_rule(person.texts(), rule))),
        ..page_of(state, person, path)?
    };
    Ok(html(FORM_AGAIN, &page))
}

/// Stores the new password. The cookies to set are the result, or the rule that the password breaks.
async fn store(
    state: &AppState,
    person: &SessionHolder,
    new: NewPassword,
) -> Result<Result<Welcome, PasswordRule>, WebError> {
    // Nothing is hashed for a session that may not change the password.
    if !permission(state, person).await?.is_granted() {
        return Err(WebError::StepUp);
    }
    let new = match unknown_to_range_service(state, new).await {
        Ok(new) => new,
        Err(rule) => return Ok(Err(rule)),
    };
    let (account, new) = (person.account.id, new.into_inner());
    let current = state
        .store
        .read(move |tx| password::hash_of(tx, account))
        .await?;
    let place = || state.passwords.place(HashFor::KnownBrowser(account));
    if place()?.fits(new.clone(), current).await? {
        return Ok(Err(PasswordRule::Same));
    }
    let hash = place()?.hash(new).await?;
    let (session, welcome) = (person.session.token, Welcome::draw()?);
    let next = welcome.hashes();
    state
        .store
        .write(move |tx| -> Result<(), WebError> {
            let proven = proof::take(tx, session, ChangePassword)?;
            Ok(password::change(tx, &proven, &hash, next)?)
        })
        .await?;
    Ok(Ok(welcome))
}
