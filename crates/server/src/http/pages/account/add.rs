//! Adding a device, or giving one a new PIN: the page's script draws the QR code, and the page follows the enrolment.
//!
//! Invariant: neither the PIN nor r reaches the server (protocol.md §3.1); it receives eid, etok and C.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use protocol::ids::{DeviceId, EnrolmentId};
use protocol::keys::{EnrolmentToken, PinCommitment};
use protocol::messages::EnrolmentKind;
use serde::Deserialize;
use zeroize::{Zeroize, Zeroizing};

use super::devices::{LONGEST_NAME, parse_name};
use super::step_up;
use crate::clock::UnixSeconds;
use crate::domain::account_change::{AddDevice, ResetPin};
use crate::domain::enrolment::DeadReason;
use crate::events::Topic;
use crate::http::error::WebError;
use crate::http::form::CsrfJson;
use crate::http::frame::{Frame, page};
use crate::http::live::{self, Shown, StreamViewer};
use crate::http::query::Query;
use crate::http::session::{Recovering, SessionHolder};
use crate::state::{App, AppState};
use crate::store::recoveries::NEXT_DEVICE;
use crate::text::Texts;
use crate::use_cases::enrolment::{self, Offer, OfferError, Owner, Progress, ProvenOffer};
use crate::use_cases::proof::{self, Permission};
use crate::use_cases::session;

#[derive(askama::Template)]
#[template(path = "account/enrol.html")]
struct EnrolPage {
    frame: Frame,
    kind: &'static str,
    device: String,
    post: String,
    origin: String,
    server_key_hash: String,
    longest_name: usize,
    seconds: u64,
}

fn enrol_page(
    state: &AppState,
    person: &SessionHolder,
    kind: &'static str,
    device: String,
    post: String,
) -> Result<Response, WebError> {
    page(&EnrolPage {
        frame: Frame::of(state, &person.browser, &person.account),
        kind,
        device,
        post,
        origin: state.origin.as_str().into(),
        server_key_hash: URL_SAFE_NO_PAD
            .encode(state.keys.message_public(state.now()).short_hash()),
        longest_name: LONGEST_NAME,
        seconds: protocol::enrolment::LIFETIME_S,
    })
}

/// The path of the page for a new PIN of `device`.
pub(super) fn reset_pin_path(device: DeviceId) -> String {
    format!("/account/devices/{}/reset-pin", device.to_hex())
}

/// `GET /account/devices/add`.
pub(super) async fn show(
    State(state): State<App>,
    person: Recovering,
) -> Result<Response, WebError> {
    let session = person.session.clone();
    match state
        .store
        .read(move |tx| proof::permission(tx, &session, &AddDevice.into()))
        .await?
    {
        Permission::Granted { .. } => {
            let post = "/account/devices/add".to_owned();
            enrol_page(&state, &person, "enrol", String::new(), post)
        }
        Permission::StepUpNeeded => {
            step_up::lead_to(&state, &person, AddDevice.into(), "/account/devices/add").await
        }
        Permission::RecoveryNeeded => {
            Ok(Redirect::to(&reset_pin_path(NEXT_DEVICE)).into_response())
        }
    }
}

/// The page for a new PIN, once it is allowed.
pub(super) fn reset_page(
    state: &AppState,
    person: &SessionHolder,
    device: DeviceId,
    name: String,
) -> Result<Response, WebError> {
    enrol_page(
        state,
        person,
        "reset",
        name,
        format!("{}/offer", reset_pin_path(device)),
    )
}

/// The offer that the script posts, in base64url.
#[derive(Deserialize)]
pub(super) struct Offered {
    #[serde(default)]
    name: String,
    eid: String,
    etok: String,
    commitment: String,
}

impl Drop for Offered {
    fn drop(&mut self) {
        self.etok.zeroize();
        self.commitment.zeroize();
    }
}

fn decode<const N: usize>(text: &str) -> Result<[u8; N], WebError> {
    let mut bytes = Zeroizing::new(
        URL_SAFE_NO_PAD
            .decode(text)
            .map_err(|_| WebError::Malformed)?,
    );
    bytes
        .as_mut_slice()
        .try_into()
        .map_err(|_| WebError::Malformed)
}

/// The owner of an enrolment: this account in this session.
fn owner(person: &SessionHolder) -> Owner {
    Owner {
        account: person.account.id,
        session: person.session.token,
    }
}

impl Offered {
    fn read(&self) -> Result<Offer, WebError> {
        Ok(Offer {
            id: EnrolmentId(decode(&self.eid)?),
            token: EnrolmentToken::from_bytes(decode(&self.etok)?),
            commitment: PinCommitment::from_bytes(decode(&self.commitment)?),
        })
    }
}

impl From<OfferError> for WebError {
    fn from(error: OfferError) -> Self {
        match error {
            OfferError::NoSuchDevice => Self::NotFound,
            OfferError::Taken => Self::Malformed,
            OfferError::Unproven(error) => error.into(),
            OfferError::Store(error) => error.into(),
        }
    }
}

/// `POST /account/devices/add`.
pub(super) async fn offer(
    State(state): State<App>,
    person: Recovering,
    CsrfJson(offered): CsrfJson<Offered>,
) -> Result<Response, WebError> {
    let name = parse_name(&offered.name).map_err(|_| WebError::Malformed)?;
    let (session, offer) = (person.session.token, offered.read()?);
    state
        .store
        .write(move |tx| -> Result<(), OfferError> {
            let proven = proof::take(tx, session, AddDevice)?;
            enrolment::offer(tx, ProvenOffer::Enrol { proven, name }, offer)
        })
        .await?;
    Ok(axum::http::StatusCode::NO_CONTENT.into_response())
}

/// `POST /account/devices/{id}/reset-pin/offer`.
pub(super) async fn offer_reset(
    State(state): State<App>,
    person: Recovering,
    Path(id): Path<String>,
    CsrfJson(offered): CsrfJson<Offered>,
) -> Result<Response, WebError> {
    let device = DeviceId::from_hex(&id).ok_or(WebError::NotFound)?;
    let (session, offer) = (person.session.token, offered.read()?);
    state
        .store
        .write(move |tx| -> Result<(), OfferError> {
            let proven = proof::take(tx, session, ResetPin(device))?;
            enrolment::offer(tx, ProvenOffer::PinReset { proven }, offer)
        })
        .await?;
    Ok(axum::http::StatusCode::NO_CONTENT.into_response())
}

/// The enrolment that the page follows.
#[derive(Debug, Deserialize)]
pub(super) struct Which {
    eid: String,
}

impl Which {
    fn id(&self) -> Result<EnrolmentId, WebError> {
        Ok(EnrolmentId(decode(&self.eid)?))
    }
}

/// `GET /account/devices/add/events`.
pub(super) async fn events(
    State(state): State<App>,
    person: Recovering,
    viewer: StreamViewer,
    Query(which): Query<Which>,
) -> Result<Response, WebError> {
    let (app, owner, id) = (state.clone(), owner(&person), which.id()?);
    let t = Texts::of(person.browser.language);
    Ok(live::events(
        &state,
        &viewer,
        Topic::Enrolment(id.0),
        move || {
            let app = app.clone();
            async move { shown(&app, t, owner, id).await }
        },
    ))
}

/// `GET /account/devices/add/state`.
pub(super) async fn state_json(
    State(state): State<App>,
    person: Recovering,
    Query(which): Query<Which>,
) -> Result<Response, WebError> {
    let t = Texts::of(person.browser.language);
    Ok(live::json(
        shown(&state, t, owner(&person), which.id()?).await?,
    ))
}

async fn shown(
    state: &AppState,
    t: Texts,
    owner: Owner,
    id: EnrolmentId,
) -> Result<Shown, WebError> {
    let now = state.now();
    let progress = state
        .store
        .read(move |tx| enrolment::progress(tx, owner, id))
        .await?;
    let phase_json =
        |phase: &str, text: String| serde_json::json!({ "phase": phase, "text": text });
    let open = |json, expires_at: UnixSeconds| Shown {
        json,
        last: false,
        ends_in_s: expires_at.since(now),
    };
    Ok(match progress {
        Some(Progress::Waiting { expires_at }) => {
            open(phase_json("waiting", t.get("enrol-waiting")), expires_at)
        }
        Some(Progress::Claimed { expires_at }) => {
            open(phase_json("claimed", t.get("enrol-claimed")), expires_at)
        }
        Some(Progress::WrongPin {
            attempts_left,
            expires_at,
        }) => {
            let text = t.count("enrol-wrong-pin", u64::from(attempts_left));
            let mut json = phase_json("wrong-pin", text);
            json["attemptsLeft"] = attempts_left.into();
            open(json, expires_at)
        }
        Some(Progress::Compare { comparison_code }) => {
            let mut json = phase_json("compare", String::new());
            json["comparisonCode"] = comparison_code.into();
            Shown {
                json,
                last: false,
                ends_in_s: 60,
            }
        }
        Some(Progress::Added { .. }) => Shown::last(phase_json("added", String::new())),
        Some(Progress::Dead { reason, kind }) => {
            Shown::last(phase_json("dead", t.get(dead_key(reason, kind))))
        }
        None => Shown::last(phase_json("dead", t.get("enrol-dead-gone"))),
    })
}

fn dead_key(reason: DeadReason, kind: EnrolmentKind) -> &'static str {
    match (reason, kind) {
        // A reset is for one T alone: nobody can contest it.
        (DeadReason::Contested, _) => "enrol-dead-contested",
        (DeadReason::WrongPins, EnrolmentKind::Enrol) => "enrol-dead-wrong-pin",
        (DeadReason::WrongPins, EnrolmentKind::PinReset) => "enrol-reset-dead-wrong-pin",
        (DeadReason::Rejected, EnrolmentKind::Enrol) => "enrol-dead-rejected",
        (DeadReason::Rejected, EnrolmentKind::PinReset) => "enrol-reset-dead-rejected",
        (DeadReason::Expired, EnrolmentKind::Enrol) => "enrol-dead-expired",
        (DeadReason::Expired, EnrolmentKind::PinReset) => "enrol-reset-dead-expired",
        (DeadReason::Unfinished, EnrolmentKind::Enrol) => "enrol-dead-unfinished",
        (DeadReason::Unfinished, EnrolmentKind::PinReset) => "enrol-reset-dead-unfinished",
    }
}

/// `POST /account/devices/add/confirm`: the comparison codes are equal.
pub(super) async fn confirm(
    State(state): State<App>,
    person: Recovering,
    CsrfJson(which): CsrfJson<Which>,
) -> Result<Response, WebError> {
    let (token, id) = (person.session.token, which.id()?);
    state
        .store
        .write(move |tx| -> Result<_, WebError> {
            let session = session::find_open(tx, token)?.ok_or(WebError::SignedOut)?;
            Ok(enrolment::confirm(tx, &session, id)?)
        })
        .await?;
    Ok(axum::http::StatusCode::NO_CONTENT.into_response())
}

/// `POST /account/devices/add/reject`: they differ, or the person gave up.
pub(super) async fn reject(
    State(state): State<App>,
    person: Recovering,
    CsrfJson(which): CsrfJson<Which>,
) -> Result<Response, WebError> {
    let (token, id) = (person.session.token, which.id()?);
    state
        .store
        .write(move |tx| -> Result<_, WebError> {
            let session = session::find_open(tx, token)?.ok_or(WebError::SignedOut)?;
            Ok(enrolment::reject(tx, &session, id)?)
        })
        .await?;
    Ok(axum::http::StatusCode::NO_CONTENT.into_response())
}
