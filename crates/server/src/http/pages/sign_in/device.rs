//! The choice of the device that is asked.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use protocol::messages::DeviceState;
use serde::Deserialize;

use super::confirmation::SignInConfirmation;
use super::current::Current;
use crate::domain::sign_in::Method;
use crate::http::client_info::ClientInfo;
use crate::http::confirmation;
use crate::http::error::WebError;
use crate::http::form;
use crate::http::frame::{Frame, page};
use crate::http::pages::device_state::DeviceWithState;
use crate::http::query::Query;
use crate::state::{App, AppState};
use crate::use_cases;
use crate::use_cases::device::DeviceSummary;

#[derive(askama::Template)]
#[template(path = "sign_in/device.html")]
struct DeviceChoicePage {
    frame: Frame,
    devices: Vec<DeviceSummary>,
    /// The devices that cannot be used; shown if none can.
    unusable: Vec<DeviceWithState>,
    method: &'static str,
}

/// The query of the page.
#[derive(Debug, Deserialize)]
pub(super) struct ChosenMethod {
    #[serde(deserialize_with = "form::method")]
    method: Method,
}

/// `GET /sign-in/device`: asks which of several devices.
pub(super) async fn show(
    State(state): State<App>,
    current: Current,
    Query(chosen): Query<ChosenMethod>,
) -> Result<Response, WebError> {
    let account = current.sign_in.proved_account()?;
    let devices = state
        .store
        .read(move |tx| use_cases::device::list(tx, account))
        .await?;
    let (devices, unusable): (Vec<_>, Vec<_>) = devices
        .into_iter()
        .partition(|device| device.state == DeviceState::Active);
    page(&DeviceChoicePage {
        frame: Frame::new(&state, &current.browser),
        unusable: unusable.into_iter().map(DeviceWithState::from).collect(),
        devices,
        method: chosen.method.word(),
    })
}

/// Asks the only device of the account, or leads to the choice among several.
pub(super) async fn ask_only_device(
    state: &AppState,
    current: Current,
    method: Method,
    client: &ClientInfo,
) -> Result<Response, WebError> {
    let (token, step) = (current.token, current.step);
    let devices = state
        .store
        .read(move |tx| use_cases::sign_in::usable_devices(tx, token, step))
        .await?;
    match devices.as_slice() {
        [only] => {
            confirmation::ask(state, &SignInConfirmation(current), only.id, method, client).await
        }
        _ => Ok(Redirect::to(&format!("/sign-in/device?method={}", method.word())).into_response()),
    }
}
