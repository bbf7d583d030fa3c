//! Awaiting a device's answer: its pages, and the step that completes the sign-in.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use protocol::ids::{DeviceId, RequestId};

use super::current::{self, Current};
use super::on_mobile;
use crate::domain::account::AccountId;
use crate::domain::sign_in::{Method, State as At};
use crate::domain::token::PlainToken;
use crate::http::error::WebError;
use crate::http::form::Posted;
use crate::http::frame::Frame;
use crate::http::pages::second_factor::{
    self, Asking, Journey, Outcome, Signing, Stand, code_problem,
};
use crate::state::{App, AppState};
use crate::use_cases::challenge::{self, AnswerOutcome};
use crate::use_cases::request;

type Awaited = (AccountId, DeviceId, RequestId);

fn approval(current: &Current) -> Option<Awaited> {
    match current.sign_in.state {
        At::AwaitingApproval {
            account,
            device,
            rid,
        } => Some((account, device, rid)),
        _ => None,
    }
}

fn code(current: &Current) -> Option<Awaited> {
    match current.sign_in.state {
        At::AwaitingCode {
            account,
            device,
            rid,
        } => Some((account, device, rid)),
        _ => None,
    }
}

/// Where a sign-in in this state stands.
pub(super) fn elsewhere(current: &Current) -> Response {
    let path = match current.sign_in.state {
        At::AwaitingApproval { .. } => "/sign-in/waiting",
        At::AwaitingCode { .. } => "/sign-in/code",
        At::AwaitingReturn { .. } | At::AwaitingOpen { .. } => "/sign-in/on-mobile",
        At::Identified | At::PasswordChecked { .. } => "/sign-in/password",
    };
    Redirect::to(path).into_response()
}

fn asking(state: &AppState, current: &Current, device: DeviceId, name: String) -> Asking {
    let frame = Frame::new(state, &current.browser);
    Asking {
        frame,
        journey: Journey::SignIn,
        device,
        device_name: name,
        signing: Signing::default(),
    }
}

/// `GET /sign-in/waiting`.
pub(super) async fn waiting(
    State(state): State<App>,
    current: Current,
) -> Result<Response, WebError> {
    let Some((account, device, rid)) = approval(&current) else {
        return Ok(elsewhere(&current));
    };
    let now = current.step.now;
    let (name, status) = state
        .store
        .read(move |tx| -> Result<_, WebError> {
            let name = second_factor::name_of(tx, account, device)?;
            Ok((name, request::status(tx, rid)?))
        })
        .await?;
    asking(&state, &current, device, name).waiting(Stand::from(status), now)
}

/// `GET /sign-in/events`.
pub(super) async fn events(State(state): State<App>, current: Current) -> Response {
    match approval(&current) {
        Some((_, _, rid)) => second_factor::events(&state, rid),
        None => WebError::NotFound.into_response(),
    }
}

/// `GET /sign-in/state`.
pub(super) async fn state_json(
    State(state): State<App>,
    current: Current,
) -> Result<Response, WebError> {
    let (_, _, rid) = approval(&current).ok_or(WebError::NotFound)?;
    second_factor::state_json(&state, rid).await
}

/// `POST /sign-in/finish`: takes the approval, once.
pub(super) async fn finish(
    State(state): State<App>,
    current: Current,
    _: Posted,
) -> Result<Response, WebError> {
    let Some((_, _, rid)) = approval(&current) else {
        return Ok(elsewhere(&current));
    };
    let session = PlainToken::make()?;
    let (hash, token, step) = (session.hash(), current.token, current.step);
    let done = state
        .store
        .write(move |tx| -> Result<bool, WebError> {
            let sign_in = current::again(tx, token, step)?;
            if !request::take_approved(tx, rid)? {
                return Ok(false);
            }
            current::complete(tx, token, &sign_in.approved(rid, step)?, hash)?;
            Ok(true)
        })
        .await?;
    if done {
        Ok(current::welcome(&state, &session))
    } else {
        Ok(elsewhere(&current))
    }
}

/// `POST /sign-in/cancel`.
pub(super) async fn cancel(
    State(state): State<App>,
    current: Current,
    _: Posted,
) -> Result<Response, WebError> {
    let token = current.token;
    if let Some((_, device, rid)) = approval(&current) {
        state
            .store
            .write(move |tx| request::cancel(tx, rid))
            .await?;
        let page = asking(&state, &current, device, String::new());
        return Ok(page.outcome(Outcome::Cancelled, Method::AppPin));
    }
    if let Some(rid) = on_mobile::awaited(&current) {
        state
            .store
            .write(move |tx| request::cancel(tx, rid))
            .await?;
        let frame = Frame::new(&state, &current.browser);
        return Ok(on_mobile::over(frame, &current, Outcome::Cancelled));
    }
    state.store.write(move |tx| tx.end_sign_in(token)).await?;
    Ok(Redirect::to("/sign-in").into_response())
}

/// `GET /sign-in/code`.
pub(super) async fn code_page(
    State(state): State<App>,
    current: Current,
) -> Result<Response, WebError> {
    let Some((account, device, rid)) = code(&current) else {
        return Ok(elsewhere(&current));
    };
    let now = current.step.now;
    let (name, shown) = state
        .store
        .read(move |tx| -> Result<_, WebError> {
            let name = second_factor::name_of(tx, account, device)?;
            Ok((name, challenge::show(tx, rid)?))
        })
        .await?;
    Ok(asking(&state, &current, device, name).code(shown.as_ref(), None, now))
}

/// `GET /sign-in/challenge.svg`.
pub(super) async fn picture(
    State(state): State<App>,
    current: Current,
) -> Result<Response, WebError> {
    let (_, _, rid) = code(&current).ok_or(WebError::NotFound)?;
    let shown = state.store.read(move |tx| challenge::show(tx, rid)).await?;
    second_factor::picture(shown.as_ref())
}

/// `POST /sign-in/code`.
pub(super) async fn answer(
    State(state): State<App>,
    current: Current,
    posted: Posted,
) -> Result<Response, WebError> {
    let Some((account, device, rid)) = code(&current) else {
        return Ok(elsewhere(&current));
    };
    let session = PlainToken::make()?;
    let (hash, token, step) = (session.hash(), current.token, current.step);
    let text = posted.get("code").to_owned();
    let (outcome, name, shown) = state
        .store
        .write(move |tx| -> Result<_, WebError> {
            let sign_in = current::again(tx, token, step)?;
            let outcome = challenge::answer(tx, rid, &text)?;
            if outcome == AnswerOutcome::Accepted {
                let completed = sign_in.code_accepted(rid, step)?;
                current::complete(tx, token, &completed, hash)?;
            }
            let name = second_factor::name_of(tx, account, device)?;
            Ok((outcome, name, challenge::show(tx, rid)?))
        })
        .await?;
    let page = asking(&state, &current, device, name);
    match outcome {
        AnswerOutcome::Accepted => Ok(current::welcome(&state, &session)),
        AnswerOutcome::DeviceBlocked => Ok(page.outcome(Outcome::Blocked, Method::AppQr)),
        _ => Ok(page.code(
            shown.as_ref(),
            code_problem(current.texts(), outcome),
            step.now,
        )),
    }
}
