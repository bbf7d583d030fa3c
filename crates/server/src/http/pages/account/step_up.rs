//! The step-up: the password once more, and a device if the account has one.

use axum::extract::{FromRequestParts, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use protocol::ids::{DeviceId, UnixSeconds};
use protocol::messages::DeviceState;
use serde::Deserialize;
use zeroize::Zeroizing;

use crate::domain::confirmation::{AccountChange, ConfirmationPurpose};
use crate::domain::sign_in::Method;
use crate::domain::step_up::StepUp;
use crate::http::client_info::ClientInfo;
use crate::http::confirmation::{AskingContext, Awaited, ConfirmationContext, Wording, terms};
use crate::http::error::WebError;
use crate::http::form::{self, CsrfForm};
use crate::http::frame::{Frame, html};
use crate::http::password_check::{PasswordCheck, PasswordRefusal, check_password};
use crate::http::problem::Problem;
use crate::http::session::SignedIn;
use crate::state::{App, AppState};
use crate::store::recoveries::NEXT_DEVICE;
use crate::text::Texts;
use crate::use_cases::completion::Completion;
use crate::use_cases::confirmation::AskOutcome;
use crate::use_cases::device::DeviceSummary;
use crate::use_cases::{self, step_up};

/// The change that a page makes, by its path. It decides texts, never what is allowed.
fn change_of(next: &str) -> AccountChange {
    let Some(rest) = next.strip_prefix("/account/devices/") else {
        return AccountChange::Unspecified;
    };
    if rest == "add" {
        return AccountChange::AddDevice;
    }
    let device = rest
        .split_once('/')
        .and_then(|(id, page)| Some((DeviceId::from_hex(id)?, page)));
    match device {
        Some((id, "remove")) => AccountChange::RemoveDevice(id),
        Some((NEXT_DEVICE, "reset-pin")) => AccountChange::AddDevice,
        Some((id, "reset-pin")) => AccountChange::NewPin(id),
        _ => AccountChange::Unspecified,
    }
}

/// The change as the page words it. `name` finds a device's name.
fn words_of(change: AccountChange, t: Texts, name: impl Fn(DeviceId) -> Option<String>) -> String {
    let about = |key: &str, device: DeviceId| {
        name(device).map_or_else(
            || t.get("step-up-for-other"),
            |name| t.with(key, "device", &name),
        )
    };
    match change {
        AccountChange::RemoveDevice(device) => about("step-up-for-remove", device),
        AccountChange::NewPin(device) => about("step-up-for-reset", device),
        AccountChange::AddDevice => t.get("step-up-for-add"),
        AccountChange::Unspecified => t.get("step-up-for-other"),
    }
}

/// The key of the service's name on the phone, which has no room for a device's name.
fn service_key(change: AccountChange) -> &'static str {
    match change {
        AccountChange::RemoveDevice(_) => "step-up-service-remove",
        AccountChange::NewPin(_) => "step-up-service-reset",
        AccountChange::AddDevice => "step-up-service-add",
        AccountChange::Unspecified => "step-up-service-other",
    }
}

/// The step-up of a session as the context of its confirmation.
#[derive(Debug, Clone)]
pub(super) struct StepUpConfirmation(pub(super) SignedIn);

impl FromRequestParts<App> for StepUpConfirmation {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, state: &App) -> Result<Self, WebError> {
        SignedIn::from_request_parts(parts, state).await.map(Self)
    }
}

impl ConfirmationContext for StepUpConfirmation {
    const CAN_ASK_AGAIN: bool = true;

    fn base(&self) -> String {
        "/account/step-up".into()
    }

    fn purpose(&self) -> ConfirmationPurpose {
        ConfirmationPurpose::AccountChange(change_of(&self.0.session.next))
    }

    fn awaited(&self, now: UnixSeconds) -> Option<Awaited> {
        let step_up = self.0.session.step_up.current(now);
        let (device, id) = step_up.awaited()?;
        Some(Awaited {
            account: self.0.account.id,
            device,
            id,
            by_code: matches!(step_up, StepUp::AwaitingCode { .. }),
        })
    }

    fn frame(&self, state: &AppState) -> Frame {
        Frame::of(state, &self.0.browser, &self.0.account)
    }

    fn wording(&self) -> Wording {
        Wording::plain("/account/step-up", "code-confirm")
    }

    fn not_awaited(&self) -> Result<Response, WebError> {
        Err(WebError::StepUp)
    }

    fn completion(&self, _: &AppState) -> Result<(Completion, Response), WebError> {
        let session = self.0.session.token;
        Ok((Completion::StepUp { session }, onward(&self.0)))
    }

    async fn cancel(self, state: &AppState) -> Result<Response, WebError> {
        let session = self.0.session.token;
        state
            .store
            .write(move |tx| step_up::cancel(tx, session))
            .await?;
        Ok(Redirect::to("/account/devices").into_response())
    }
}

impl AskingContext for StepUpConfirmation {
    const METHODS: &'static [Method] = &[Method::AppPin, Method::AppQr];

    async fn ask(
        &self,
        state: &AppState,
        device: DeviceId,
        method: Method,
        client: &ClientInfo,
    ) -> Result<AskOutcome, WebError> {
        let change = change_of(&self.0.session.next);
        let asking = step_up::Asking {
            session: self.0.session.token,
            account: self.0.account.id,
            browser: self.0.browser.id,
            change,
        };
        // The phone shows the language of the account, which may differ from that of the page.
        let t = self.0.account.texts();
        let service = t.with(service_key(change), "name", &state.config.name);
        let description = client.describe(service, t);
        let terms = terms(state);
        let asked = state
            .store
            .write(move |tx| step_up::ask_device(tx, asking, (device, method), terms, description))
            .await?;
        Ok(asked)
    }
}

#[derive(askama::Template)]
#[template(path = "account/step_up.html")]
struct StepUpPage {
    frame: Frame,
    /// The change, in words.
    change: String,
    email: String,
    ask_password: bool,
    devices: Vec<DeviceSummary>,
    problem: Option<Problem>,
}

/// Begins a step-up that leads to `next`, one of our own paths.
pub(super) async fn lead_to(
    state: &AppState,
    person: &SignedIn,
    next: &str,
) -> Result<Response, WebError> {
    let (session, next) = (person.session.token, next.to_owned());
    state
        .store
        .write(move |tx| step_up::begin(tx, session, &next))
        .await?;
    Ok(Redirect::to("/account/step-up").into_response())
}

/// Redirects to the page that the step-up leads to.
fn onward(person: &SignedIn) -> Response {
    let next = person.session.next.as_str();
    let known = next.starts_with("/account/") && !next.contains("//");
    Redirect::to(if known { next } else { "/account/devices" }).into_response()
}

/// `GET /account/step-up`.
pub(super) async fn show(State(state): State<App>, person: SignedIn) -> Result<Response, WebError> {
    draw(&state, &person, None, StatusCode::OK).await
}

async fn draw(
    state: &AppState,
    person: &SignedIn,
    problem: Option<Problem>,
    status: StatusCode,
) -> Result<Response, WebError> {
    let now = state.now();
    let ask_password = !person.session.step_up.has_password(now);
    let account = person.account.id;
    let all = state
        .store
        .read(move |tx| use_cases::device::list(tx, account))
        .await?;
    let name = |id| all.iter().find(|d| d.id == id).map(|d| d.name.clone());
    let change = words_of(change_of(&person.session.next), person.texts(), name);
    let mut devices = all;
    devices.retain(|device| device.state == DeviceState::Active);
    let proved = matches!(person.session.step_up.current(now), StepUp::Proved { .. });
    if proved || (!ask_password && devices.is_empty()) {
        return Ok(onward(person));
    }
    let page = StepUpPage {
        frame: Frame::of(state, &person.browser, &person.account),
        change,
        email: person.account.email.as_str().into(),
        ask_password,
        devices,
        problem,
    };
    Ok(html(status, &page))
}

/// Compares the password of the signed-in person; if it is right, the step-up begins, and there is no refusal.
pub(super) async fn give_password(
    state: &AppState,
    person: &SignedIn,
    client: &ClientInfo,
    password: Zeroizing<String>,
) -> Result<Option<PasswordRefusal>, WebError> {
    let (email, session) = (person.account.email.clone(), person.session.token);
    let browser = person.browser.id;
    let counters =
        match check_password(state, person.texts(), client, email, browser, password).await? {
            PasswordCheck::Right { counters, .. } => counters,
            PasswordCheck::Refused(refusal) => return Ok(Some(refusal)),
        };
    state
        .store
        .write(move |tx| step_up::password_given(tx, session, &counters))
        .await?;
    Ok(None)
}

/// The form with the password.
#[derive(Deserialize)]
pub(super) struct RepeatedPasswordForm {
    #[serde(default, deserialize_with = "form::secret")]
    password: Zeroizing<String>,
}

/// `POST /account/step-up`: the password.
pub(super) async fn password(
    State(state): State<App>,
    person: SignedIn,
    client: ClientInfo,
    CsrfForm(form): CsrfForm<RepeatedPasswordForm>,
) -> Result<Response, WebError> {
    let Some(refusal) = give_password(&state, &person, &client, form.password).await? else {
        return Ok(Redirect::to("/account/step-up").into_response());
    };
    let problem = Some(refusal.problem.clone());
    let page = draw(&state, &person, problem, refusal.status).await?;
    Ok(refusal.answer(page))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_of_the_next_page_then_the_change_and_its_words() {
        let id = DeviceId([0xAB; 16]);
        let t = Texts::default();
        let name = |device| (device == id).then(|| "Tablet".to_owned());
        let hex = id.to_hex();
        let next = NEXT_DEVICE.to_hex();
        for (path, wanted, service) in [
            ("/account/devices/add".to_owned(), "add a device", "add"),
            (
                format!("/account/devices/{next}/reset-pin"),
                "add a device",
                "add",
            ),
            (
                format!("/account/devices/{hex}/remove"),
                "remove “Tablet”",
                "remove",
            ),
            (
                format!("/account/devices/{hex}/reset-pin"),
                "new PIN for “Tablet”",
                "reset",
            ),
            (
                "/account/devices/zz/remove".to_owned(),
                "change your devices",
                "other",
            ),
            (String::new(), "change your devices", "other"),
        ] {
            let change = change_of(&path);
            let words = words_of(change, t, name);
            assert!(words.contains(wanted), "{path}: {words}");
            assert!(service_key(change).ends_with(service), "{path}");
        }
    }
}
