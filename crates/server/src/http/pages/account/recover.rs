//! The first page of a session that the password alone opened. It offers the recovery of a second factor, and nothing else.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use protocol::messages::DeviceState;

use crate::domain::second_factor::SessionKind;
use crate::http::error::WebError;
use crate::http::frame::{Frame, page};
use crate::http::session::Recovering;
use crate::state::App;
use crate::use_cases;
use crate::use_cases::device::DeviceSummary;

#[derive(askama::Template)]
#[template(path = "account/recover.html")]
struct RecoverPage {
    frame: Frame,
    /// Whether a device works.
    usable: bool,
    /// The devices whose PIN a mailed link can reset.
    resettable: Vec<DeviceSummary>,
    /// Whether the account has devices at all.
    any: bool,
}

/// `GET /account/recover`.
pub(super) async fn show(
    State(state): State<App>,
    person: Recovering,
) -> Result<Response, WebError> {
    if person.session.kind == SessionKind::Full {
        return Ok(Redirect::to("/account").into_response());
    }
    let account = person.account.id;
    let devices = state
        .store
        .read(move |tx| use_cases::device::list(tx, account))
        .await?;
    let any = !devices.is_empty();
    let active = devices
        .iter()
        .filter(|device| device.state == DeviceState::Active)
        .count();
    // Another active device confirms in place of a link (protocol.md §8.3).
    let others = |device: &DeviceSummary| active - usize::from(device.state == DeviceState::Active);
    let resettable = devices.into_iter().filter(|device| {
        matches!(device.state, DeviceState::Active | DeviceState::Blocked) && others(device) == 0
    });
    page(&RecoverPage {
        frame: Frame::of(&state, &person.browser, &person.account),
        usable: active > 0,
        resettable: resettable.collect(),
        any,
    })
}
