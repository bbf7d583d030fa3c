//! The first page of a session that the password alone opened. It offers the recovery of a second factor, and nothing else.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use protocol::messages::DeviceState;

use crate::clock::UnixSeconds;
use crate::domain::second_factor::{SecondFactor, SessionKind};
use crate::http::error::WebError;
use crate::http::frame::{Frame, page};
use crate::http::pages::device_state::DeviceWithState;
use crate::http::session::Recovering;
use crate::state::App;
use crate::use_cases;
use crate::use_cases::device::DeviceSummary;
use crate::use_cases::recovery;

#[derive(askama::Template)]
#[template(path = "account/recover.html")]
struct RecoverPage {
    frame: Frame,
    /// Whether a device works.
    usable: bool,
    /// The devices whose PIN a mailed link can reset.
    resettable: Vec<DeviceWithState>,
    /// The devices that cannot be used and that no link brings back.
    unusable: Vec<DeviceWithState>,
    /// Whether the account never had a device.
    is_first: bool,
    /// Whether the account has devices at all.
    any: bool,
    /// From when a recovery that another browser asked for counts, if there is one.
    running: Option<UnixSeconds>,
}

/// `GET /account/recover`.
pub(super) async fn show(
    State(state): State<App>,
    person: Recovering,
) -> Result<Response, WebError> {
    if person.session.kind == SessionKind::Full {
        return Ok(Redirect::to("/account").into_response());
    }
    let session = person.session.clone();
    let (devices, running, second_factor) = state
        .store
        .read(move |tx| -> Result<_, WebError> {
            let devices = use_cases::device::list(tx, session.account)?;
            let second_factor = use_cases::device::second_factor(tx, session.account)?;
            let running = recovery::running_elsewhere(tx, &session)?;
            Ok((devices, running, second_factor))
        })
        .await?;
    let any = !devices.is_empty();
    let active = devices
        .iter()
        .filter(|device| device.state == DeviceState::Active)
        .count();
    // Another active device confirms in place of a link (protocol.md §8.3).
    let others = |device: &DeviceSummary| active - usize::from(device.state == DeviceState::Active);
    let (resettable, unusable): (Vec<_>, Vec<_>) = devices
        .into_iter()
        .filter(|device| device.state != DeviceState::Active || others(device) == 0)
        .partition(|device| {
            matches!(device.state, DeviceState::Active | DeviceState::Blocked)
                && others(device) == 0
        });
    page(&RecoverPage {
        frame: Frame::of(&state, &person.browser, &person.account),
        usable: active > 0,
        resettable: resettable.into_iter().map(DeviceWithState::from).collect(),
        unusable: unusable.into_iter().map(DeviceWithState::from).collect(),
        is_first: second_factor == SecondFactor::Never,
        any,
        running,
    })
}
