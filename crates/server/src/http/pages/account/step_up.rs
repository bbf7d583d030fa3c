//! The step-up: the password once more, and a device if the account has one.

use axum::extract::{FromRequestParts, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use protocol::ids::{DeviceId, UnixSeconds};
use protocol::messages::DeviceState;
use serde::Deserialize;
use zeroize::Zeroizing;

use crate::domain::account_change::{AccountChange, ChangeEmail, RemoveDevice, ResetPin};
use crate::domain::second_factor::SessionKind;
use crate::domain::sign_in::Method;
use crate::http::client_info::ClientInfo;
use crate::http::confirmation::{AskingContext, Awaited, ConfirmationContext, Wording, terms};
use crate::http::error::WebError;
use crate::http::form::{self, CsrfForm};
use crate::http::frame::{Frame, html};
use crate::http::password_check::{PasswordCheck, PasswordRefusal, WRONG_CURRENT, check_password};
use crate::http::problem::Problem;
use crate::http::session::{ProvingChange, SessionHolder};
use crate::state::{App, AppState};
use crate::text::Texts;
use crate::use_cases::completion::Completion;
use crate::use_cases::confirmation::AskOutcome;
use crate::use_cases::device::DeviceSummary;
use crate::use_cases::proof::{self, Permission};
use crate::use_cases::{self, step_up};

/// The change as the page words it. `name` finds a device's name.
fn words_of(change: &AccountChange, t: Texts, name: impl Fn(DeviceId) -> Option<String>) -> String {
    let about = |key: &str, device: DeviceId| {
        t.with(key, "device", name(device).unwrap_or_default().as_str())
    };
    match change {
        AccountChange::AddDevice(_) => t.get("step-up-for-add"),
        AccountChange::RemoveDevice(RemoveDevice(id)) => about("step-up-for-remove", *id),
        AccountChange::ResetPin(ResetPin(id)) => about("step-up-for-reset", *id),
        AccountChange::RenameDevice(change) => about("step-up-for-rename", change.device),
        AccountChange::ChangePassword(_) => t.get("step-up-for-password"),
        AccountChange::ChangeEmail(ChangeEmail(email)) => {
            t.with("step-up-for-email", "email", email.as_str())
        }
        AccountChange::ReportSignIn(_) => t.get("step-up-for-report"),
        AccountChange::CloseOtherSessions(_) => t.get("step-up-for-sessions"),
    }
}

/// The step-up of a session as the context of its confirmation.
#[derive(Debug, Clone)]
pub(super) struct StepUpConfirmation(pub(super) ProvingChange);

impl FromRequestParts<App> for StepUpConfirmation {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, state: &App) -> Result<Self, WebError> {
        ProvingChange::from_request_parts(parts, state)
            .await
            .map(Self)
    }
}

impl ConfirmationContext for StepUpConfirmation {
    const CAN_ASK_AGAIN: bool = true;

    fn base(&self) -> String {
        "/account/step-up".into()
    }

    fn awaited(&self, now: UnixSeconds) -> Option<Awaited> {
        let (device, id, by_code) = self.0.session.step_up.asked(now)?;
        Some(Awaited {
            account: self.0.account.id,
            device,
            id,
            by_code,
        })
    }

    fn frame(&self, state: &AppState) -> Frame {
        Frame::of(state, &self.0.browser, &self.0.account)
    }

    fn wording(&self) -> Wording {
        Wording {
            is_change: true,
            ..Wording::plain("/account/step-up", "/account/step-up", "code-confirm")
        }
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
        // The phone shows the language of the account, which may differ from that of the page.
        let t = self.0.account.texts();
        let service = t.own_service(&state.config.name);
        let description = client.describe(service, t);
        let session = self.0.session.token;
        let terms = terms(state);
        let asked = state
            .store
            .write(move |tx| step_up::ask_device(tx, session, (device, method), terms, description))
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
    /// The operator's wait before a new device works, in whole hours, if the change removes the only device.
    only_device: Option<u64>,
    /// Whether the whole account is open, with its other ways to a device that works.
    full: bool,
    problem: Option<Problem>,
}

/// Begins a step-up for `change`, which leads to `next`: one of our own paths, whose page makes the change. A page of another site ends
/// no change that a device was asked about.
pub(super) async fn lead_to(
    state: &AppState,
    person: &SessionHolder,
    change: AccountChange,
    next: &str,
) -> Result<Response, WebError> {
    let (session, next) = (person.session.token, next.to_owned());
    let begin = if person.browser.led_from_elsewhere {
        step_up::begin_unless_asked
    } else {
        step_up::begin
    };
    state
        .store
        .write(move |tx| begin(tx, session, change, &next))
        .await?;
    Ok(Redirect::to("/account/step-up").into_response())
}

/// Redirects to the page that the step-up leads to.
fn onward(person: &SessionHolder) -> Response {
    let next = person.session.next.as_str();
    let known = next.starts_with("/account/") && !next.contains("//");
    Redirect::to(if known { next } else { "/account/devices" }).into_response()
}

/// `GET /account/step-up`.
pub(super) async fn show(
    State(state): State<App>,
    person: ProvingChange,
) -> Result<Response, WebError> {
    draw(&state, &person, None, StatusCode::OK).await
}

async fn draw(
    state: &AppState,
    person: &SessionHolder,
    problem: Option<Problem>,
    status: StatusCode,
) -> Result<Response, WebError> {
    let now = state.now();
    let ask_password = !person.session.step_up.has_password(now);
    let Some(change) = person.session.step_up.change.clone() else {
        return Ok(Redirect::to("/account/devices").into_response());
    };
    let (session, wanted) = (person.session.clone(), change.clone());
    let (permission, all) = state
        .store
        .read(move |tx| -> Result<_, WebError> {
            let permission = proof::permission(tx, &session, &wanted)?;
            Ok((permission, use_cases::device::list(tx, session.account)?))
        })
        .await?;
    if permission.is_granted() || (!ask_password && permission == Permission::RecoveryNeeded) {
        return Ok(onward(person));
    }
    let name = |id| all.iter().find(|d| d.id == id).map(|d| d.name.clone());
    let words = words_of(&change, person.texts(), name);
    let mut devices = all;
    devices.retain(|device| device.state == DeviceState::Active);
    let has_one = devices.len() == 1;
    if let AccountChange::ResetPin(ResetPin(id)) = change {
        devices.retain(|device| device.id != id);
    }
    let removes = matches!(change, AccountChange::RemoveDevice(_));
    let page = StepUpPage {
        frame: Frame::of(state, &person.browser, &person.account),
        change: words,
        email: person.account.email.as_str().into(),
        ask_password,
        only_device: (removes && has_one).then(|| state.config.recovery_wait_s.div_ceil(60 * 60)),
        devices,
        full: person.session.kind == SessionKind::Full,
        problem,
    };
    Ok(html(status, &page))
}

/// Compares the password of the signed-in person; if it is right, the step-up begins, and there is no refusal.
pub(super) async fn give_password(
    state: &AppState,
    person: &SessionHolder,
    client: &ClientInfo,
    password: Zeroizing<String>,
) -> Result<Option<PasswordRefusal>, WebError> {
    let (email, session) = (person.account.email.clone(), person.session.token);
    let browser = person.browser.id;
    let counters = match check_password(
        state,
        person.texts(),
        client,
        (email, browser),
        password,
        WRONG_CURRENT,
    )
    .await?
    {
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
    person: ProvingChange,
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
