//! The mailed link: the page that chooses the password, or asks for a new link.
//!
//! The token stays in the form, so that the link works in any browser; it is used up when the account is made.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use zeroize::Zeroizing;

use super::{beginning, new_link, problem_of, sent};
use crate::domain::new_password::{NewPassword, PasswordRule};
use crate::domain::registration::Applicant;
use crate::domain::sign_in::Step;
use crate::domain::token::{HashedToken, PlainToken};
use crate::http::browser::Browser;
use crate::http::client_info::ClientInfo;
use crate::http::error::{FORM_AGAIN, TOO_OFTEN, WebError, with_retry_after};
use crate::http::form::{self, CsrfForm};
use crate::http::frame::{Frame, html, page};
use crate::http::pages::new_password::{PasswordRules, problem_of_rule, unknown_to_range_service};
use crate::http::pages::sign_in::Welcome;
use crate::http::problem::Problem;
use crate::http::query::Query;
use crate::http::session::SignedIn;
use crate::passwords::{BUSY_RETRY_S, HashFor};
use crate::state::{App, AppState};
use crate::text::Texts;
use crate::use_cases::registration::{self, LinkState, RegistrationRefusal};

/// The state of the page behind the link.
enum LinkStage {
    /// The password is chosen.
    Password { token: String, email: String },
    /// The link has expired; a new one can be asked for.
    Expired { token: String, email: String },
    /// The link is used up or unknown.
    Over,
}

#[derive(askama::Template)]
#[template(path = "register/link.html")]
struct LinkPage {
    frame: Frame,
    stage: LinkStage,
    /// Whether everybody may ask for an account.
    is_open: bool,
    rules: PasswordRules,
    problem: Option<Problem>,
}

fn page_of(
    state: &AppState,
    browser: &Browser,
    found: LinkState,
    token: &PlainToken,
) -> Result<LinkPage, WebError> {
    let token = token.reveal().to_string();
    let email = |applicant: &Applicant| applicant.email.as_str().into();
    let stage = match found {
        LinkState::Good(verified) => LinkStage::Password {
            email: email(verified.applicant()),
            token,
        },
        LinkState::Expired(applicant) => LinkStage::Expired {
            email: email(&applicant),
            token,
        },
        LinkState::Over => LinkStage::Over,
    };
    Ok(LinkPage {
        frame: Frame {
            // The language menu leads back to the link also after a form was sent.
            here: match &stage {
                LinkStage::Over => beginning(state).into(),
                LinkStage::Password { token, .. } | LinkStage::Expired { token, .. } => {
                    format!("/register/verify?t={token}")
                }
            },
            ..Frame::new(state, browser)
        },
        stage,
        is_open: state.config.registration.is_open(),
        rules: PasswordRules::draw()?,
        problem: None,
    })
}

fn over(state: &AppState, browser: &Browser) -> Result<Response, WebError> {
    page(&LinkPage {
        frame: Frame {
            here: beginning(state).into(),
            ..Frame::new(state, browser)
        },
        stage: LinkStage::Over,
        is_open: state.config.registration.is_open(),
        rules: PasswordRules::draw()?,
        problem: None,
    })
}

/// The query of the link.
#[derive(Deserialize)]
pub(super) struct VerifyQuery {
    #[serde(default)]
    t: String,
}

/// `GET /register/verify`: the link in the mail.
pub(super) async fn follow(
    State(state): State<App>,
    browser: Browser,
    person: Result<SignedIn, WebError>,
    Query(mailed): Query<VerifyQuery>,
) -> Result<Response, WebError> {
    let Some(token) = PlainToken::parse(&mailed.t) else {
        return over(&state, &browser);
    };
    let hash = token.hash();
    let found = state
        .store
        .write(move |tx| registration::follow(tx, hash))
        .await?;
    // Opened again after the account was made, for example by the browser's back button.
    if matches!(found, LinkState::Over) && person.is_ok() {
        return Ok(Redirect::to("/account").into_response());
    }
    page(&page_of(&state, &browser, found, &token)?)
}

/// The form that asks for a new link.
#[derive(Deserialize)]
pub(super) struct AgainForm {
    t: String,
}

/// `POST /register/again`: mails a new link in place of the expired one.
pub(super) async fn renew(
    State(state): State<App>,
    browser: Browser,
    client: ClientInfo,
    CsrfForm(form): CsrfForm<AgainForm>,
) -> Result<Response, WebError> {
    let token = PlainToken::parse(&form.t).ok_or(WebError::Malformed)?;
    let hash = token.hash();
    let found = look_up(&state, hash).await?;
    let email = match &found {
        LinkState::Expired(applicant) => applicant.email.clone(),
        // The link still works, or is over.
        LinkState::Good(_) | LinkState::Over => {
            return page(&page_of(&state, &browser, found, &token)?);
        }
    };
    let new = new_link(&state, &client)?;
    let link = new.token;
    let renewed = state
        .store
        .write(move |tx| registration::renew(tx, hash, new))
        .await?;
    match renewed {
        None => over(&state, &browser),
        Some(Ok(())) => Ok(sent::lead_there(&state, &email, link)),
        Some(Err(refusal)) => {
            let mut page = page_of(&state, &browser, found, &token)?;
            page.problem = Some(problem_of(Texts::of(browser.language), refusal));
            let (status, wait_s) = match refusal {
                RegistrationRefusal::TooMany(wait_s)
                | RegistrationRefusal::TooManyChecks(wait_s) => (TOO_OFTEN, wait_s),
                RegistrationRefusal::Full | RegistrationRefusal::Check => {
                    (StatusCode::SERVICE_UNAVAILABLE, BUSY_RETRY_S)
                }
            };
            Ok(with_retry_after(html(status, &page), wait_s))
        }
    }
}

/// The form with the new password.
#[derive(Deserialize)]
pub(super) struct FirstPasswordForm {
    t: String,
    #[serde(default, deserialize_with = "form::secret")]
    password: Zeroizing<String>,
    #[serde(default, deserialize_with = "form::secret")]
    repeated: Zeroizing<String>,
}

async fn look_up(state: &AppState, token: HashedToken) -> Result<LinkState, WebError> {
    Ok(state
        .store
        .read(move |tx| registration::look_up(tx, token))
        .await?)
}

/// `POST /register/password`: the account is made, and this browser is signed in.
pub(super) async fn choose_password(
    State(state): State<App>,
    browser: Browser,
    client: ClientInfo,
    CsrfForm(form): CsrfForm<FirstPasswordForm>,
) -> Result<Response, WebError> {
    let token = PlainToken::parse(&form.t).ok_or(WebError::Malformed)?;
    let hash = token.hash();
    let found = look_up(&state, hash).await?;
    let LinkState::Good(verified) = &found else {
        return page(&page_of(&state, &browser, found, &token)?);
    };
    let new = match NewPassword::check(form.password, &form.repeated, verified.applicant()) {
        Ok(new) => unknown_to_range_service(&state, new).await,
        Err(rule) => Err(rule),
    };
    let new = match new {
        Ok(new) => new,
        Err(rule) => return again(&state, &browser, found, &token, rule),
    };
    let place = state.passwords.place(HashFor::UnknownBrowser)?;
    let password_hash = place.hash(new.into_inner()).await?;
    let welcome = Welcome::draw()?;
    let (opened, name) = (welcome.hashes(), state.config.name.clone());
    let step = Step {
        browser: browser.id,
        now: state.now(),
    };
    let made = state
        .store
        .write(move |tx| {
            registration::complete(tx, hash, &password_hash, step, opened, |t| {
                client.describe(t.with("sign-in-service", "name", &name), t)
            })
        })
        .await?;
    if !made {
        return over(&state, &browser);
    }
    Ok(welcome.lead_to(&state, "/account?registered"))
}

fn again(
    state: &AppState,
    browser: &Browser,
    found: LinkState,
    token: &PlainToken,
    rule: PasswordRule,
) -> Result<Response, WebError> {
    let problem = problem_of_rule(Texts::of(browser.language), rule);
    let page = LinkPage {
        problem: Some(problem),
        ..page_of(state, browser, found, token)?
    };
    Ok(html(FORM_AGAIN, &page))
}
