//! Recovery: the way to a new PIN, or to the next device of an account without usable devices. It needs the password, and another
//! device or a mailed link after the operator's wait (protocol.md §8.8).

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use protocol::ids::{DeviceId, UnixSeconds};
use serde::Deserialize;
use zeroize::Zeroizing;

use super::add;
use super::step_up::{self, StepUpConfirmation};
use crate::domain::second_factor::SessionKind;
use crate::domain::sign_in::Method;
use crate::domain::token::{HashedToken, PlainToken};
use crate::http::browser::Browser;
use crate::http::client_info::ClientInfo;
use crate::http::confirmation;
use crate::http::cookies::TokenCookie;
use crate::http::error::{FORM_AGAIN, TOO_OFTEN, WebError, start_of, with_retry_after};
use crate::http::form::{self, CsrfForm};
use crate::http::frame::{Frame, html};
use crate::http::mailed_links::MailedLinks;
use crate::http::problem::Problem;
use crate::http::query::Query;
use crate::http::session::{Recovering, SessionHolder};
use crate::state::{App, AppState};
use crate::store::recoveries::PASSWORD;
use crate::use_cases;
use crate::use_cases::device::DeviceSummary;
use crate::use_cases::recovery::{LinkRefusal, NewRecovery, RecoveryStatus};

/// The state of a recovery as its page distinguishes it.
enum RecoveryStage {
    Choose {
        others: Vec<DeviceSummary>,
        wait_hours: u64,
    },
    Sent,
    Waiting {
        ready_at: UnixSeconds,
    },
    /// Another device works, and confirms only in a session that a device opened.
    AppFirst,
    Stopped {
        /// Whether the link was for a new password.
        password: bool,
    },
    /// Nothing was left to stop.
    TooLate,
    Over,
    /// The link was opened in another browser than the one that asked.
    Elsewhere {
        token: String,
        /// Whether the link is for a new password.
        password: bool,
        /// Whether this browser has a session of the account, and can go on.
        can_take_over: bool,
    },
}

#[derive(askama::Template)]
#[template(path = "account/recovery.html")]
struct RecoveryPage {
    frame: Frame,
    path: String,
    email: String,
    device: Option<String>,
    stage: RecoveryStage,
    problem: Option<Problem>,
}

async fn find(
    state: &AppState,
    person: &SessionHolder,
    device: DeviceId,
) -> Result<RecoveryStatus, WebError> {
    let session = person.session.clone();
    state
        .store
        .read(move |tx| use_cases::recovery::status(tx, &session, device))
        .await?
        .ok_or(WebError::NotFound)
}

/// `GET /account/devices/{id}/reset-pin`.
pub(super) async fn show(
    State(state): State<App>,
    person: Recovering,
    Path(id): Path<String>,
) -> Result<Response, WebError> {
    let device = DeviceId::from_hex(&id).ok_or(WebError::NotFound)?;
    draw(&state, &person, device, None, StatusCode::OK).await
}

/// Whether another device would have to confirm, which a session of the password alone cannot ask.
fn needs_app_first(person: &SessionHolder, found: &RecoveryStatus) -> bool {
    person.session.kind == SessionKind::Recovery && !found.others.is_empty()
}

async fn draw(
    state: &AppState,
    person: &SessionHolder,
    device: DeviceId,
    problem: Option<Problem>,
    status: StatusCode,
) -> Result<Response, WebError> {
    let found = find(state, person, device).await?;
    if found.permission.is_granted() {
        return match found.name {
            Some(name) => add::reset_page(state, person, device, name),
            None => Ok(Redirect::to("/account/devices/add").into_response()),
        };
    }
    let stage = match found.waiting_until {
        Some(ready_at) => RecoveryStage::Waiting { ready_at },
        None if needs_app_first(person, &found) => RecoveryStage::AppFirst,
        None => RecoveryStage::Choose {
            others: found.others,
            wait_hours: state.config.recovery_wait_s.div_ceil(60 * 60),
        },
    };
    let page = RecoveryPage {
        problem,
        ..page_of(state, person, device, found.name, stage)
    };
    Ok(html(status, &page))
}

fn page_of(
    state: &AppState,
    person: &SessionHolder,
    device: DeviceId,
    name: Option<String>,
    stage: RecoveryStage,
) -> RecoveryPage {
    RecoveryPage {
        frame: Frame::of(state, &person.browser, &person.account),
        path: add::reset_pin_path(device),
        email: person.account.email.as_str().into(),
        device: name,
        stage,
        problem: None,
    }
}

/// The form with the password and the second proof: `mail`, the id of another device, or empty.
#[derive(Deserialize)]
pub(super) struct ProofForm {
    #[serde(default, deserialize_with = "form::secret")]
    password: Zeroizing<String>,
    #[serde(default)]
    proof: String,
}

/// `POST /account/devices/{id}/reset-pin`.
pub(super) async fn begin(
    State(state): State<App>,
    person: Recovering,
    Path(id): Path<String>,
    client: ClientInfo,
    CsrfForm(form): CsrfForm<ProofForm>,
) -> Result<Response, WebError> {
    let device = DeviceId::from_hex(&id).ok_or(WebError::NotFound)?;
    if needs_app_first(&person, &find(&state, &person, device).await?) {
        return draw(&state, &person, device, None, FORM_AGAIN).await;
    }
    if let Some(refusal) = step_up::give_password(&state, &person, &client, form.password).await? {
        let problem = Some(refusal.problem.clone());
        let page = draw(&state, &person, device, problem, refusal.status).await?;
        return Ok(refusal.answer(page));
    }
    match form.proof.as_str() {
        "" => Ok(Redirect::to(&add::reset_pin_path(device)).into_response()),
        "mail" => send(&state, &person, &client, device).await,
        other => {
            let other = DeviceId::from_hex(other).ok_or(WebError::Malformed)?;
            let (session, next) = (person.session.token, add::reset_pin_path(device));
            let change = use_cases::recovery::change_of(device);
            state
                .store
                .write(move |tx| use_cases::step_up::begin(tx, session, change, &next))
                .await?;
            let context = StepUpConfirmation(person.signed_in()?.into());
            confirmation::ask(&state, &context, other, Method::AppPin, &client).await
        }
    }
}

async fn send(
    state: &AppState,
    person: &SessionHolder,
    client: &ClientInfo,
    device: DeviceId,
) -> Result<Response, WebError> {
    let found = find(state, person, device).await?;
    let token = PlainToken::make()?;
    let links = MailedLinks::of(state, &token);
    let new = NewRecovery {
        account: person.account.id,
        device,
        device_name: found.name.clone(),
        browser: person.browser.id,
        network: *client.network(),
        token: token.hash(),
        cancel_link: links.cancel,
        link: links.confirm,
        wait_s: state.config.recovery_wait_s,
    };
    let begun = state
        .store
        .write(move |tx| use_cases::recovery::begin(tx, new))
        .await?;
    match begun {
        Ok(()) => {}
        Err(LinkRefusal::TooMany(wait_s)) => {
            let problem = Problem::wait_hours(person.texts(), "too-many-links", wait_s);
            let page = draw(state, person, device, Some(problem), TOO_OFTEN).await?;
            return Ok(with_retry_after(page, wait_s));
        }
        Err(LinkRefusal::OtherDeviceWorks) => {
            let problem = Problem::new(person.texts(), "other-device-works");
            return draw(state, person, device, Some(problem), FORM_AGAIN).await;
        }
    }
    Ok(html(
        StatusCode::OK,
        &page_of(state, person, device, found.name, RecoveryStage::Sent),
    ))
}

/// The query of a mailed link. Links that cancel had `stop` in the version before.
#[derive(Debug, Deserialize)]
pub(super) struct Mailed {
    #[serde(default)]
    t: String,
    stop: Option<String>,
}

/// `GET /account/recovery/cancel`: the other link in the mail, which asks before it cancels.
pub(super) async fn ask_cancel(
    state: State<App>,
    browser: Browser,
    person: Result<Recovering, WebError>,
    Query(mailed): Query<Mailed>,
) -> Result<Response, WebError> {
    let stop = Some(String::new());
    follow(state, browser, person, Query(Mailed { stop, ..mailed })).await
}

/// `GET /account/recovery`: the link in the mail. In the signed-in browser that asked it confirms at once. Anywhere else it asks first, so
/// that a careless click never confirms another person's recovery.
pub(super) async fn follow(
    State(state): State<App>,
    browser: Browser,
    person: Result<Recovering, WebError>,
    Query(mailed): Query<Mailed>,
) -> Result<Response, WebError> {
    let frame = Frame::new(&state, &browser);
    let over = |frame| Ok(html(StatusCode::OK, &lone_page(frame, RecoveryStage::Over)));
    let Some(token) = PlainToken::parse(&mailed.t) else {
        return over(frame);
    };
    let hash = token.hash();
    let recovery = state
        .store
        .read(move |tx| use_cases::recovery::find(tx, hash))
        .await?;
    let Some(recovery) = recovery else {
        return over(frame);
    };
    // For a new password the link is enough: there is no session before.
    let own_session =
        recovery.device == PASSWORD || person.is_ok_and(|p| p.account.id == recovery.account);
    if !own_session || browser.id != recovery.browser || mailed.stop.is_some() {
        let stage = RecoveryStage::Elsewhere {
            token: mailed.t,
            password: recovery.device == PASSWORD,
            can_take_over: own_session && mailed.stop.is_none(),
        };
        return Ok(html(StatusCode::OK, &lone_page(frame, stage)));
    }
    if recovery.device == PASSWORD {
        return open_reset(&state, &browser, hash).await;
    }
    state
        .store
        .write(move |tx| use_cases::recovery::confirm(tx, hash))
        .await?;
    Ok(Redirect::to(&add::reset_pin_path(recovery.device)).into_response())
}

/// `POST /account/recovery/take-over`: the reader of the mail goes on in this browser.
pub(super) async fn take_over(
    State(state): State<App>,
    browser: Browser,
    person: Result<Recovering, WebError>,
    CsrfForm(form): CsrfForm<TokenForm>,
) -> Result<Response, WebError> {
    let token = form.hash()?;
    let recovery = state
        .store
        .read(move |tx| use_cases::recovery::find(tx, token))
        .await?;
    if recovery.is_some_and(|recovery| recovery.device == PASSWORD) {
        return open_reset(&state, &browser, token).await;
    }
    let session = person?.session.clone();
    let device = state
        .store
        .write(move |tx| use_cases::recovery::take_over(tx, token, &session))
        .await?;
    Ok(match device {
        Some(device) => Redirect::to(&add::reset_pin_path(device)).into_response(),
        None => {
            let frame = Frame::new(&state, &browser);
            html(StatusCode::OK, &lone_page(frame, RecoveryStage::Over))
        }
    })
}

/// Opens the session in which a new password can be chosen.
async fn open_reset(
    state: &AppState,
    browser: &Browser,
    token: HashedToken,
) -> Result<Response, WebError> {
    let session = PlainToken::make()?;
    let (hash, id) = (session.hash(), browser.id);
    let opened = state
        .store
        .write(move |tx| use_cases::password::follow_link(tx, token, id, hash))
        .await?;
    if !opened {
        let frame = Frame::new(state, browser);
        return Ok(html(StatusCode::OK, &lone_page(frame, RecoveryStage::Over)));
    }
    let mut response = Redirect::to(start_of(SessionKind::PasswordReset)).into_response();
    TokenCookie::Session.set(state, &mut response, &session);
    Ok(response)
}

fn lone_page(frame: Frame, stage: RecoveryStage) -> RecoveryPage {
    RecoveryPage {
        frame,
        path: String::new(),
        email: String::new(),
        device: None,
        stage,
        problem: None,
    }
}

/// The form with the token of the mailed link.
#[derive(Deserialize)]
pub(super) struct TokenForm {
    t: String,
}

impl TokenForm {
    fn hash(&self) -> Result<HashedToken, WebError> {
        let token = PlainToken::parse(&self.t).ok_or(WebError::Malformed)?;
        Ok(token.hash())
    }
}

/// `POST /account/recovery`: stops a recovery that the reader of the mail did not begin.
pub(super) async fn stop(
    State(state): State<App>,
    browser: Browser,
    CsrfForm(form): CsrfForm<TokenForm>,
) -> Result<Response, WebError> {
    let token = form.hash()?;
    let stopped = state
        .store
        .write(move |tx| use_cases::recovery::end(tx, token))
        .await?;
    let stage = match stopped {
        Some(recovery) => RecoveryStage::Stopped {
            password: recovery.device == PASSWORD,
        },
        None => RecoveryStage::TooLate,
    };
    let frame = Frame::new(&state, &browser);
    Ok(html(StatusCode::OK, &lone_page(frame, stage)))
}
