//! The list of mobile devices: rename and remove.

use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use protocol::ids::{DeviceId, UnixSeconds};
use protocol::messages::DeviceState;
use protocol::text::Text;
use serde::Deserialize;

use super::step_up;
use crate::domain::account_change::{AccountChange, RemoveDevice, RenameDevice};
use crate::domain::attestation::{AttestationFailure, AttestationResult, AttestedBy};
use crate::http::error::{FORM_AGAIN, WebError};
use crate::http::form::{CsrfForm, NoFields};
use crate::http::frame::{Frame, html};
use crate::http::pages::device_state::{StateWords, words_of};
use crate::http::problem::Problem;
use crate::http::session::{SessionHolder, SignedIn};
use crate::state::{App, AppState};
use crate::use_cases;
use crate::use_cases::device::DeviceSummary;
use crate::use_cases::proof::{self, Permission};

/// The longest name of a device, in characters.
pub(super) const LONGEST_NAME: usize = 40;

/// The notices above the list, by the word in the query.
const NOTICES: [(&str, &str); 4] = [
    ("removed", "devices-removed"),
    ("renamed", "devices-renamed"),
    ("reset", "devices-pin-reset"),
    ("added", "devices-was-added"),
];

struct DeviceRow {
    device: DeviceSummary,
    words: StateWords,
    can_reset: bool,
    attestation: Option<ShownAttestation>,
}

/// The result of an attestation, as the page shows it.
struct ShownAttestation {
    word: &'static str,
    key: &'static str,
    at: UnixSeconds,
}

impl From<AttestationResult> for ShownAttestation {
    fn from(result: AttestationResult) -> Self {
        use AttestationFailure::{NoneHere, NotConfigured, PlatformFailed};
        let key = match result.outcome {
            Ok(AttestedBy::AppAttest) => "devices-attested-app",
            Ok(_) => "devices-attested",
            Err(NoneHere | PlatformFailed | NotConfigured) => "devices-attestation-missing",
            Err(_) => "devices-attestation-refused",
        };
        Self {
            word: result.word(),
            key,
            at: result.checked_at,
        }
    }
}

#[derive(askama::Template)]
#[template(path = "account/devices.html")]
struct DeviceListPage {
    frame: Frame,
    rows: Vec<DeviceRow>,
    told: Option<&'static str>,
    refused: Option<RefusedName>,
}

/// A new name that was refused, for the field in which it was typed.
struct RefusedName {
    device: DeviceId,
    typed: String,
    problem: Problem,
}

impl DeviceListPage {
    fn refused(&self, row: &DeviceRow) -> Option<&RefusedName> {
        self.refused
            .as_ref()
            .filter(|refused| refused.device == row.device.id)
    }
}

fn row(device: DeviceSummary) -> DeviceRow {
    DeviceRow {
        words: words_of(&device),
        can_reset: matches!(device.state, DeviceState::Active | DeviceState::Blocked),
        attestation: device.attestation.map(ShownAttestation::from),
        device,
    }
}

/// `GET /account/devices`.
pub(super) async fn show(
    State(state): State<App>,
    person: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, WebError> {
    let told = NOTICES
        .iter()
        .find(|(word, _)| query.as_deref() == Some(*word))
        .map(|(_, key)| *key);
    draw(&state, &person, told, None).await
}

async fn draw(
    state: &AppState,
    person: &SessionHolder,
    told: Option<&'static str>,
    refused: Option<RefusedName>,
) -> Result<Response, WebError> {
    let account = person.account.id;
    let devices = state
        .store
        .read(move |tx| use_cases::device::list(tx, account))
        .await?;
    let status = if refused.is_some() {
        FORM_AGAIN
    } else {
        StatusCode::OK
    };
    let page = DeviceListPage {
        frame: Frame::of(state, &person.browser, &person.account).with_language_offer(person),
        rows: devices.into_iter().map(row).collect(),
        told,
        refused,
    };
    Ok(html(status, &page))
}

/// The reasons for which a typed name is refused, each with the code of its problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NameRefusal {
    /// It has a character of protocol.md §1.4: a control character, or one that hides or reorders text. The phone shows the name too.
    Characters,
    /// It is empty or too long.
    Length,
}

impl NameRefusal {
    fn code(self) -> &'static str {
        match self {
            Self::Characters => "device-name-characters",
            Self::Length => "device-name",
        }
    }
}

/// A typed device name, with single spaces.
pub(super) fn parse_name(text: &str) -> Result<String, NameRefusal> {
    // As typed: line breaks and tabs are white space too.
    if text.chars().any(|c| Text::<4>::new(c).is_err()) {
        return Err(NameRefusal::Characters);
    }
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        return Err(NameRefusal::Length);
    }
    Ok(name)
}

/// The form with a device's new name.
#[derive(Deserialize)]
pub(super) struct RenameForm {
    #[serde(default)]
    name: String,
}

/// `POST /account/devices/{id}/rename`, after a step-up for this name.
pub(super) async fn rename(
    State(state): State<App>,
    person: SignedIn,
    Path(id): Path<String>,
    CsrfForm(form): CsrfForm<RenameForm>,
) -> Result<Response, WebError> {
    let device = DeviceId::from_hex(&id).ok_or(WebError::NotFound)?;
    let name = match parse_name(&form.name) {
        Ok(name) => name,
        Err(refusal) => {
            let refused = RefusedName {
                device,
                typed: form.name,
                problem: Problem::new(person.texts(), refusal.code()),
            };
            return draw(&state, &person, None, Some(refused)).await;
        }
    };
    let change = RenameDevice { device, name };
    let (_, permission) = named(&state, &person, &change).await?;
    if !permission.is_granted() {
        let next = format!("/account/devices/{id}/rename");
        return step_up::lead_to(&state, &person, change.into(), &next).await;
    }
    let session = person.session.token;
    let known = state
        .store
        .write(move |tx| -> Result<_, WebError> {
            let proven = proof::take(tx, session, change)?;
            Ok(use_cases::device::rename(tx, proven)?)
        })
        .await?;
    if known {
        Ok(Redirect::to("/account/devices?renamed").into_response())
    } else {
        Err(WebError::NotFound)
    }
}

/// The present name of the device that a change renames, and whether the session may.
async fn named(
    state: &AppState,
    person: &SignedIn,
    change: &RenameDevice,
) -> Result<(String, Permission), WebError> {
    let (session, device) = (person.session.clone(), change.device);
    let wanted = AccountChange::from(change.clone());
    state
        .store
        .read(move |tx| -> Result<_, WebError> {
            let devices = use_cases::device::list(tx, session.account)?;
            let found = devices.into_iter().find(|known| known.id == device);
            let name = found.ok_or(WebError::NotFound)?.name;
            Ok((name, proof::permission(tx, &session, &wanted)?))
        })
        .await
}

#[derive(askama::Template)]
#[template(path = "account/rename.html")]
struct RenamePage {
    frame: Frame,
    id: String,
    name: String,
    new_name: String,
}

/// `GET /account/devices/{id}/rename`: the step-up leads here, with the name that it was for.
pub(super) async fn ask_rename(
    State(state): State<App>,
    person: SignedIn,
    Path(id): Path<String>,
) -> Result<Response, WebError> {
    let device = DeviceId::from_hex(&id).ok_or(WebError::NotFound)?;
    let change = match person.session.step_up.change.clone() {
        Some(AccountChange::RenameDevice(change)) if change.device == device => change,
        _ => return Ok(Redirect::to("/account/devices").into_response()),
    };
    let (name, permission) = named(&state, &person, &change).await?;
    if !permission.is_granted() {
        let next = format!("/account/devices/{id}/rename");
        return step_up::lead_to(&state, &person, change.into(), &next).await;
    }
    let page = RenamePage {
        frame: Frame::of(&state, &person.browser, &person.account),
        id,
        name,
        new_name: change.name,
    };
    Ok(html(StatusCode::OK, &page))
}

#[derive(askama::Template)]
#[template(path = "account/remove.html")]
struct RemovePage {
    frame: Frame,
    id: String,
    name: String,
    /// The operator's wait before a new device works, in whole hours, if this device is the only one.
    only_device: Option<u64>,
    /// The names of devices that will be blocked; empty if none.
    others: String,
}

/// `GET /account/devices/{id}/remove`: asks first, after a step-up.
pub(super) async fn ask_remove(
    State(state): State<App>,
    person: SignedIn,
    Path(id): Path<String>,
) -> Result<Response, WebError> {
    let id = DeviceId::from_hex(&id).ok_or(WebError::NotFound)?;
    let (session, change) = (
        person.session.clone(),
        AccountChange::from(RemoveDevice(id)),
    );
    let wanted = change.clone();
    let (permission, devices, others) = state
        .store
        .read(move |tx| -> Result<_, WebError> {
            let permission = proof::permission(tx, &session, &wanted)?;
            let account = session.account;
            let others = use_cases::device::blocked_by_removal(tx, account, id, permission)?;
            Ok((permission, use_cases::device::list(tx, account)?, others))
        })
        .await?;
    let only_device = (devices.len() == 1).then(|| state.config.recovery_wait_s.div_ceil(60 * 60));
    let device = devices
        .into_iter()
        .find(|device| device.id == id)
        .ok_or(WebError::NotFound)?;
    if !permission.is_granted() {
        let next = format!("/account/devices/{id}/remove");
        return step_up::lead_to(&state, &person, change, &next).await;
    }
    let page = RemovePage {
        frame: Frame::of(&state, &person.browser, &person.account),
        id: id.to_hex(),
        name: device.name,
        only_device,
        others,
    };
    Ok(html(StatusCode::OK, &page))
}

/// `POST /account/devices/{id}/remove`.
pub(super) async fn remove(
    State(state): State<App>,
    person: SignedIn,
    Path(id): Path<String>,
    _: CsrfForm<NoFields>,
) -> Result<Response, WebError> {
    let id = DeviceId::from_hex(&id).ok_or(WebError::NotFound)?;
    let session = person.session.token;
    let known = state
        .store
        .write(move |tx| -> Result<_, WebError> {
            let proven = proof::take(tx, session, RemoveDevice(id))?;
            Ok(use_cases::device::remove(tx, proven)?)
        })
        .await?;
    if known {
        Ok(Redirect::to("/account/devices?removed").into_response())
    } else {
        Err(WebError::NotFound)
    }
}
