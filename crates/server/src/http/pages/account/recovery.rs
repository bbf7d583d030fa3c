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
use crate::domain::sign_in::Method;
use crate::domain::token::PlainToken;
use crate::http::browser::Browser;
use crate::http::client_info::ClientInfo;
use crate::http::confirmation;
use crate::http::error::{TOO_OFTEN, WebError, with_retry_after};
use crate::http::form::{self, CsrfForm};
use crate::http::frame::{Frame, html};
use crate::http::problem::Problem;
use crate::http::query::Query;
use crate::http::session::SignedIn;
use crate::state::{App, AppState};
use crate::use_cases;
use crate::use_cases::device::DeviceSummary;
use crate::use_cases::recovery::{NewRecovery, RecoveryStatus};

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
    Stopped,
    Over,
    ElsewhereOnly {
        token: String,
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
    person: &SignedIn,
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
    person: SignedIn,
    Path(id): Path<String>,
) -> Result<Response, WebError> {
    let device = DeviceId::from_hex(&id).ok_or(WebError::NotFound)?;
    draw(&state, &person, device, None, StatusCode::OK).await
}

async fn draw(
    state: &AppState,
    person: &SignedIn,
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
    person: &SignedIn,
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
    person: SignedIn,
    Path(id): Path<String>,
    client: ClientInfo,
    CsrfForm(form): CsrfForm<ProofForm>,
) -> Result<Response, WebError> {
    let device = DeviceId::from_hex(&id).ok_or(WebError::NotFound)?;
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
            let context = StepUpConfirmation(person);
            confirmation::ask(&state, &context, other, Method::AppPin, &client).await
        }
    }
}

async fn send(
    state: &AppState,
    person: &SignedIn,
    client: &ClientInfo,
    device: DeviceId,
) -> Result<Response, WebError> {
    let found = find(state, person, device).await?;
    let token = PlainToken::make()?;
    let link = format!("{}/account/recovery?t={}", state.origin, *token.reveal());
    let new = NewRecovery {
        account: person.account.id,
        device,
        device_name: found.name.clone(),
        browser: person.browser.id,
        network: *client.network(),
        token: token.hash(),
        cancel_link: Zeroizing::new(format!("{link}&stop")),
        link: Zeroizing::new(link),
        wait_s: state.config.recovery_wait_s,
    };
    let begun = state
        .store
        .write(move |tx| use_cases::recovery::begin(tx, new))
        .await?;
    if let Err(wait_s) = begun {
        let problem = Problem::wait(person.texts(), "too-many-links", wait_s.div_ceil(60 * 60));
        let page = draw(state, person, device, Some(problem), TOO_OFTEN).await?;
        return Ok(with_retry_after(page, wait_s));
    }
    Ok(html(
        StatusCode::OK,
        &page_of(state, person, device, found.name, RecoveryStage::Sent),
    ))
}

/// The query of a mailed link.
#[derive(Debug, Deserialize)]
pub(super) struct Mailed {
    #[serde(default)]
    t: String,
    stop: Option<String>,
}

/// `GET /account/recovery`: the link in the mail. It confirms only in the signed-in browser that asked, so that a careless click never
/// confirms another person's recovery. In any other browser it can only stop the recovery.
pub(super) async fn follow(
    State(state): State<App>,
    browser: Browser,
    person: Result<SignedIn, WebError>,
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
    let ours =
        person.is_ok_and(|p| p.account.id == recovery.account && p.browser.id == recovery.browser);
    if !ours || mailed.stop.is_some() {
        return Ok(html(
            StatusCode::OK,
            &lone_page(frame, RecoveryStage::ElsewhereOnly { token: mailed.t }),
        ));
    }
    state
        .store
        .write(move |tx| use_cases::recovery::confirm(tx, hash))
        .await?;
    Ok(Redirect::to(&add::reset_pin_path(recovery.device)).into_response())
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
pub(super) struct StopForm {
    t: String,
}

/// `POST /account/recovery`: stops a recovery that the reader of the mail did not begin.
pub(super) async fn stop(
    State(state): State<App>,
    browser: Browser,
    CsrfForm(form): CsrfForm<StopForm>,
) -> Result<Response, WebError> {
    let token = PlainToken::parse(&form.t)
        .ok_or(WebError::Malformed)?
        .hash();
    state
        .store
        .write(move |tx| use_cases::recovery::end(tx, token))
        .await?;
    let frame = Frame::new(&state, &browser);
    Ok(html(
        StatusCode::OK,
        &lone_page(frame, RecoveryStage::Stopped),
    ))
}
