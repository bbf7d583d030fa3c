//! Confirmation by a device: one set of routes for sign-ins, step-ups and signatures.
//!
//! A [`ConfirmationContext`] provides the account, the purpose and the page that follows; each context has its routes under a
//! base path of its own. Deliberately not here: what an approval completes, which is a [`Completion`](completion::Completion) of the use case.

mod context;
mod pages;
mod picture;

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use protocol::ids::{DeviceId, RequestId};
use serde::Deserialize;

pub(crate) use self::context::{AskingContext, Awaited, ConfirmationContext, Wording, lines};
pub(crate) use self::pages::{
    DevicePage, LONGEST_CODE, Outcome, RequestStage, Retry, outcome_page, signature_outcome,
};
use super::client_info::ClientInfo;
use super::error::WebError;
use super::form::{self, CsrfForm, NoFields};
use super::live::{self, Shown, StreamViewer};
use crate::domain::sign_in::Method;
use crate::events::Topic;
use crate::state::{App, AppState};
use crate::use_cases::challenge::AnswerOutcome;
use crate::use_cases::confirmation::{self, AskOutcome, ChallengeStatus, ConfirmationError, Terms};
use crate::use_cases::device::UnusableReason;
use crate::use_cases::{self, challenge, completion, request};

/// The routes of a confirmation that is in progress.
pub(crate) fn routes<C: ConfirmationContext>() -> Router<App> {
    Router::new()
        .route("/waiting", get(waiting::<C>))
        .route("/events", get(events::<C>))
        .route("/state", get(state_json::<C>))
        .route("/finish", post(finish::<C>))
        .route("/cancel", post(cancel::<C>))
        .route("/code", get(code_page::<C>).post(answer::<C>))
        .route("/challenge.svg", get(challenge_picture::<C>))
}

/// [`routes`], and the one that asks a device.
pub(crate) fn asking_routes<C: AskingContext>() -> Router<App> {
    routes::<C>().route("/device", post(choose_device::<C>))
}

/// The server's part of every question.
pub(crate) fn terms(state: &AppState) -> Terms {
    Terms {
        origin: state.origin.clone(),
        match_len: state.config.match_digits,
    }
}

/// The form that asks a device.
#[derive(Deserialize)]
struct DeviceChoice {
    #[serde(deserialize_with = "form::device_id")]
    device: DeviceId,
    #[serde(deserialize_with = "form::method")]
    method: Method,
}

/// `POST …/device`.
async fn choose_device<C: AskingContext>(
    State(state): State<App>,
    context: C,
    client: ClientInfo,
    CsrfForm(choice): CsrfForm<DeviceChoice>,
) -> Result<Response, WebError> {
    if !C::METHODS.contains(&choice.method) {
        return Err(WebError::Malformed);
    }
    ask(&state, &context, choice.device, choice.method, &client).await
}

/// Asks `device` and redirects to the page that waits for it.
pub(crate) async fn ask<C: AskingContext>(
    state: &AppState,
    context: &C,
    device: DeviceId,
    method: Method,
    client: &ClientInfo,
) -> Result<Response, WebError> {
    let asked = context.ask(state, device, method, client).await?;
    let page = match asked {
        AskOutcome::Request(_) if method == Method::OnMobile => "on-mobile",
        AskOutcome::Request(_) => "waiting",
        AskOutcome::Challenge(_) => "code",
        AskOutcome::Refused(refusal) => {
            let page = DevicePage::of(context, state, device, String::new());
            let outcome = with_cause(state, Some(device), refusal.into()).await?;
            return Ok(page.outcome(outcome, method));
        }
    };
    Ok(Redirect::to(&format!("{}/{page}", context.base())).into_response())
}

fn awaited_approval<C: ConfirmationContext>(context: &C, state: &AppState) -> Option<Awaited> {
    context
        .awaited(state.now())
        .filter(|awaited| !awaited.by_code)
}

fn awaited_code<C: ConfirmationContext>(context: &C, state: &AppState) -> Option<Awaited> {
    context
        .awaited(state.now())
        .filter(|awaited| awaited.by_code)
}

/// `GET …/waiting`.
async fn waiting<C: ConfirmationContext>(
    State(state): State<App>,
    context: C,
) -> Result<Response, WebError> {
    let Some(awaited) = awaited_approval(&context, &state) else {
        return context.not_awaited();
    };
    let (name, status) = state
        .store
        .read(move |tx| {
            confirmation::request_status(tx, awaited.account, awaited.device, awaited.id)
        })
        .await?;
    let stage = match RequestStage::from(status) {
        RequestStage::Over(outcome) => {
            RequestStage::Over(with_cause(&state, Some(awaited.device), outcome).await?)
        }
        stage => stage,
    };
    DevicePage::of(&context, &state, awaited.device, name).waiting(stage, state.now())
}

/// The outcome with its cause, where the state of the device names one.
pub(crate) async fn with_cause(
    state: &AppState,
    device: Option<DeviceId>,
    outcome: Outcome,
) -> Result<Outcome, WebError> {
    let (Outcome::NotActive, Some(device)) = (outcome, device) else {
        return Ok(outcome);
    };
    let reason = state
        .store
        .read(move |tx| use_cases::device::unusable_reason(tx, device))
        .await?;
    Ok(match reason {
        Some(UnusableReason::WrongPins) => Outcome::Blocked,
        Some(UnusableReason::CopyDetected) => Outcome::Locked,
        None => outcome,
    })
}

/// `GET …/events`: the state of the request as server-sent events.
async fn events<C: ConfirmationContext>(
    State(state): State<App>,
    context: C,
    viewer: StreamViewer,
) -> Response {
    let Some(awaited) = awaited_approval(&context, &state) else {
        return WebError::NotFound.into_response();
    };
    let app = state.clone();
    live::events(&state, &viewer, Topic::Request(awaited.id.0), move || {
        let app = app.clone();
        async move { shown(&app, awaited.id).await }
    })
}

/// `GET …/state`: the same once, as JSON.
async fn state_json<C: ConfirmationContext>(
    State(state): State<App>,
    context: C,
) -> Result<Response, WebError> {
    let awaited = awaited_approval(&context, &state).ok_or(WebError::NotFound)?;
    Ok(live::json(shown(&state, awaited.id).await?))
}

async fn shown(state: &AppState, id: RequestId) -> Result<Shown, WebError> {
    let status = state.store.read(move |tx| request::status(tx, id)).await?;
    Ok(match RequestStage::from(status) {
        RequestStage::Open { expires_at, .. } => Shown {
            json: serde_json::json!({ "phase": "open" }),
            last: false,
            ends_in_s: expires_at.since(state.now()),
        },
        RequestStage::Approved => Shown::last(serde_json::json!({ "phase": "approved" })),
        RequestStage::Over(_) => Shown::last(serde_json::json!({ "phase": "over" })),
    })
}

/// `POST …/finish`: takes the approval, once.
async fn finish<C: ConfirmationContext>(
    State(state): State<App>,
    context: C,
    _: CsrfForm<NoFields>,
) -> Result<Response, WebError> {
    let Some(awaited) = awaited_approval(&context, &state) else {
        return context.not_awaited();
    };
    let (effect, completed) = context.completion(&state)?;
    let taken = state
        .store
        .write(move |tx| completion::finish(tx, effect, awaited.id))
        .await?;
    if taken {
        Ok(completed)
    } else {
        Ok(Redirect::to(&format!("{}/waiting", context.base())).into_response())
    }
}

/// `POST …/cancel`.
async fn cancel<C: ConfirmationContext>(
    State(state): State<App>,
    context: C,
    _: CsrfForm<NoFields>,
) -> Result<Response, WebError> {
    context.cancel(&state).await
}

/// `GET …/code`.
async fn code_page<C: ConfirmationContext>(
    State(state): State<App>,
    context: C,
) -> Result<Response, WebError> {
    let Some(awaited) = awaited_code(&context, &state) else {
        return context.not_awaited();
    };
    let (name, status) = state
        .store
        .read(move |tx| {
            confirmation::challenge_status(tx, awaited.account, awaited.device, awaited.id)
        })
        .await?;
    draw_code(&state, &context, awaited, name, &status, None)
}

fn draw_code<C: ConfirmationContext>(
    state: &AppState,
    context: &C,
    awaited: Awaited,
    name: String,
    status: &ChallengeStatus,
    outcome: Option<(AnswerOutcome, &str)>,
) -> Result<Response, WebError> {
    let page = DevicePage::of(context, state, awaited.device, name);
    let over = match status {
        ChallengeStatus::Open(challenge) => {
            return Ok(page.code(Some(challenge), outcome, state.now()));
        }
        // A new code can be asked for on the page itself.
        _ if C::CAN_ASK_AGAIN => return Ok(page.code(None, outcome, state.now())),
        ChallengeStatus::Answered => return Ok(context.completion(state)?.1),
        ChallengeStatus::NoAttemptsLeft => Outcome::CodeUsed,
        ChallengeStatus::Expired => Outcome::Expired,
    };
    Ok(page.outcome(over, Method::AppQr))
}

/// `GET …/challenge.svg`.
async fn challenge_picture<C: ConfirmationContext>(
    State(state): State<App>,
    context: C,
) -> Result<Response, WebError> {
    let awaited = awaited_code(&context, &state).ok_or(WebError::NotFound)?;
    let shown = state
        .store
        .read(move |tx| challenge::show(tx, awaited.id))
        .await?;
    picture::response(shown.as_ref())
}

/// The form with the code that a device made.
#[derive(Deserialize)]
struct TypedCode {
    #[serde(default)]
    code: String,
}

/// `POST …/code`.
async fn answer<C: ConfirmationContext>(
    State(state): State<App>,
    context: C,
    CsrfForm(typed): CsrfForm<TypedCode>,
) -> Result<Response, WebError> {
    let Some(awaited) = awaited_code(&context, &state) else {
        return context.not_awaited();
    };
    let (effect, completed) = context.completion(&state)?;
    let code = typed.code.clone();
    let (outcome, name, status) = state
        .store
        .write(move |tx| -> Result<_, ConfirmationError> {
            let outcome = completion::answer(tx, effect, awaited.id, &code)?;
            let (name, status) =
                confirmation::challenge_status(tx, awaited.account, awaited.device, awaited.id)?;
            Ok((outcome, name, status))
        })
        .await?;
    match outcome {
        AnswerOutcome::Accepted => Ok(completed),
        AnswerOutcome::DeviceBlocked => {
            let page = DevicePage::of(&context, &state, awaited.device, name);
            Ok(page.outcome(Outcome::Blocked, Method::AppQr))
        }
        _ => {
            let answered = Some((outcome, typed.code.as_str()));
            draw_code(&state, &context, awaited, name, &status, answered)
        }
    }
}
