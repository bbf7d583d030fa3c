//! Which device is asked, and asking it.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use protocol::ids::DeviceId;
use protocol::messages::DeviceState;
use serde::Deserialize;

use super::current::{self, Current};
use super::password::back_to_methods;
use crate::domain::sign_in::{Method, State as At};
use crate::http::error::WebError;
use crate::http::form::{self, Posted};
use crate::http::frame::{Frame, page};
use crate::http::origin_of::Whereabouts;
use crate::http::pages::second_factor::{
    self, Ask, Asked, Asking, Journey, Outcome, Signing, Terms,
};
use crate::state::{App, AppState};
use crate::use_cases;
use crate::use_cases::device::DeviceSummary;
use crate::use_cases::request::Asker;

#[derive(askama::Template)]
#[template(path = "sign_in/device.html")]
struct Page {
    frame: Frame,
    devices: Vec<DeviceSummary>,
    has_unusable: bool,
    method: &'static str,
}

/// What the page is asked for.
#[derive(Debug, Deserialize)]
pub(super) struct Choice {
    method: String,
}

/// `GET /sign-in/device`: with several devices the page asks which.
pub(super) async fn show(
    State(state): State<App>,
    current: Current,
    form::Asked(choice): form::Asked<Choice>,
) -> Result<Response, WebError> {
    let method = Method::from_word(&choice.method).ok_or(WebError::Malformed)?;
    let account = current.sign_in.account().ok_or(WebError::NoSignIn)?;
    let mut devices = state
        .store
        .read(move |tx| use_cases::device::list(tx, account))
        .await?;
    let all = devices.len();
    devices.retain(|device| device.state == DeviceState::Active);
    page(&Page {
        frame: Frame::new(&state, &current.browser),
        has_unusable: all > devices.len(),
        devices,
        method: method.word(),
    })
}

/// `POST /sign-in/device`.
pub(super) async fn submit(
    State(state): State<App>,
    current: Current,
    whereabouts: Whereabouts,
    posted: Posted,
) -> Result<Response, WebError> {
    let method = Method::from_word(posted.get("method")).ok_or(WebError::Malformed)?;
    let device = DeviceId::from_hex(posted.get("device")).ok_or(WebError::Malformed)?;
    start(&state, &current, method, device, &whereabouts).await
}

/// Asks the only device, or leads to the choice among several.
pub(super) async fn start_with_any(
    state: &AppState,
    current: &Current,
    method: Method,
    whereabouts: &Whereabouts,
) -> Result<Response, WebError> {
    let (token, step) = (current.token, current.step);
    let devices = state
        .store
        .read(move |tx| -> Result<_, WebError> {
            let account = current::again(tx, token, step)?
                .account()
                .ok_or(WebError::NoSignIn)?;
            second_factor::usable(tx, account)
        })
        .await?;
    match devices.as_slice() {
        [only] => start(state, current, method, only.id, whereabouts).await,
        _ => Ok(Redirect::to(&format!("/sign-in/device?method={}", method.word())).into_response()),
    }
}

/// Asks `device`; whatever was awaited before ends.
pub(super) async fn start(
    state: &AppState,
    current: &Current,
    method: Method,
    device: DeviceId,
    whereabouts: &Whereabouts,
) -> Result<Response, WebError> {
    let (token, step) = (current.token, current.step);
    let (terms, whereabouts) = (Terms::of(state), whereabouts.clone());
    let outcome = state
        .store
        .write(move |tx| -> Result<Started, WebError> {
            let sign_in = current::again(tx, token, step)?;
            let account = sign_in.account().ok_or(WebError::NoSignIn)?;
            match sign_in.state {
                At::AwaitingApproval { rid, .. } | At::AwaitingReturn { rid, .. } => {
                    use_cases::request::cancel(tx, rid)?
                }
                _ => {}
            }
            let sign_in = back_to_methods(sign_in, step)?;
            let asker = Asker {
                browser: step.browser,
                known: tx.is_vouched(step.browser, account)?,
            };
            let owner = tx.account(account)?.ok_or(WebError::NoSignIn)?;
            let ask = Ask::new(
                (terms, owner.texts()),
                "sign-in-service",
                (account, device),
                method,
                &whereabouts,
                asker,
            );
            let (sign_in, started) = match second_factor::ask(tx, &ask)? {
                Asked::Approval(rid) if method == Method::OnMobile => {
                    (sign_in.await_return(device, rid, step)?, Started::OnMobile)
                }
                Asked::Approval(rid) => (
                    sign_in.await_approval(device, rid, step)?,
                    Started::Approval,
                ),
                Asked::Code(rid) => (sign_in.await_code(device, rid, step)?, Started::Code),
                Asked::Refused(outcome) => (sign_in, Started::Refused(outcome)),
            };
            tx.put_sign_in(token, &sign_in)?;
            Ok(started)
        })
        .await?;
    Ok(match outcome {
        Started::Approval => Redirect::to("/sign-in/waiting").into_response(),
        Started::OnMobile => Redirect::to("/sign-in/on-mobile").into_response(),
        Started::Code => Redirect::to("/sign-in/code").into_response(),
        Started::Refused(outcome) => {
            let asking = Asking {
                frame: Frame::new(state, &current.browser),
                journey: Journey::SignIn,
                device,
                device_name: String::new(),
                signing: Signing::default(),
            };
            asking.outcome(outcome, method)
        }
    })
}

enum Started {
    Approval,
    OnMobile,
    Code,
    Refused(Outcome),
}
