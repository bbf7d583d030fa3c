//! The step-up: the password once more, and a device where there is one.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use protocol::ids::{DeviceId, RequestId};
use protocol::messages::DeviceState;

use crate::domain::sign_in::{Method, Step};
use crate::domain::step_up::StepUp;
use crate::http::error::{FORM_AGAIN, TOO_OFTEN, WebError};
use crate::http::form::Posted;
use crate::http::frame::{Frame, html};
use crate::http::origin_of::Whereabouts;
use crate::http::pages::second_factor::{
    self, Ask, Asked, Asking, Journey, Outcome, Signing, Stand, Terms, code_problem,
};
use crate::http::pages::sign_in::password::{Attempt, begin_attempt};
use crate::http::problem::Problem;
use crate::http::session::SignedIn;
use crate::state::{App, AppState};
use crate::store::recoveries::NEXT_DEVICE;
use crate::text::Texts;
use crate::use_cases;
use crate::use_cases::challenge::{self, AnswerOutcome};
use crate::use_cases::device::DeviceSummary;
use crate::use_cases::request::{self, Asker};

/// The change that a step-up is for, as the page that it leads to tells. It decides what is said, and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Add,
    Remove(DeviceId),
    NewPin(DeviceId),
    Other,
}

impl Change {
    fn of(next: &str) -> Self {
        let Some(rest) = next.strip_prefix("/account/devices/") else {
            return Self::Other;
        };
        if rest == "add" {
            return Self::Add;
        }
        match rest.split_once('/') {
            Some((id, "remove")) => DeviceId::from_hex(id).map_or(Self::Other, Self::Remove),
            Some((id, "reset-pin")) => DeviceId::from_hex(id).map_or(Self::Other, Self::NewPin),
            _ => Self::Other,
        }
    }

    /// What the page says of it. `name` finds a device's name.
    fn say(self, t: Texts, name: impl Fn(DeviceId) -> Option<String>) -> String {
        let about = |key: &str, device: DeviceId| {
            name(device).map_or_else(
                || t.get("step-up-for-other"),
                |name| t.with(key, "device", &name),
            )
        };
        match self {
            Self::Remove(device) => about("step-up-for-remove", device),
            Self::NewPin(device) if device != NEXT_DEVICE => about("step-up-for-reset", device),
            Self::Add | Self::NewPin(_) => t.get("step-up-for-add"),
            Self::Other => t.get("step-up-for-other"),
        }
    }

    /// What the phone says of it: it has no room for a device's name.
    fn service_key(self) -> &'static str {
        match self {
            Self::Remove(_) => "step-up-service-remove",
            Self::NewPin(device) if device != NEXT_DEVICE => "step-up-service-reset",
            Self::Add | Self::NewPin(_) => "step-up-service-add",
            Self::Other => "step-up-service-other",
        }
    }
}

#[derive(askama::Template)]
#[template(path = "account/step_up.html")]
struct Page {
    frame: Frame,
    /// What is to be changed.
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
    let (token, next) = (person.session.token, next.to_owned());
    state
        .store
        .write(move |tx| tx.set_step_next(token, &next))
        .await?;
    Ok(Redirect::to("/account/step-up").into_response())
}

/// Where the step-up leads to.
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
    let change = Change::of(&person.session.next).say(person.texts(), name);
    let mut devices = all;
    devices.retain(|device| device.state == DeviceState::Active);
    let proved = matches!(person.session.step_up.current(now), StepUp::Proved { .. });
    if proved || (!ask_password && devices.is_empty()) {
        return Ok(onward(person));
    }
    let page = Page {
        frame: Frame::of(state, &person.browser, &person.account),
        change,
        email: person.account.email.as_str().into(),
        ask_password,
        devices,
        problem,
    };
    Ok(html(status, &page))
}

/// What came of a password that was given once more.
pub(super) enum Given {
    Right,
    Wrong(Problem, StatusCode),
}

/// Compares the password of who is signed in; when it is right, the step-up begins.
pub(super) async fn give_password(
    state: &AppState,
    person: &SignedIn,
    posted: &Posted,
) -> Result<Given, WebError> {
    let (email, token) = (person.account.email.clone(), person.session.token);
    let step = Step {
        browser: person.browser.id,
        now: state.now(),
    };
    let attempt = state
        .store
        .write(move |tx| begin_attempt(tx, &email, step))
        .await?;
    let (hash, keys) = match attempt {
        Attempt::Wait(seconds) => {
            return Ok(Given::Wrong(
                Problem::wait(person.texts(), "too-many-passwords", seconds),
                TOO_OFTEN,
            ));
        }
        Attempt::Counted { account, keys } => (account.map(|(_, hash)| hash), keys),
    };
    if !state
        .passwords
        .fits(posted.secret("password"), hash)
        .await?
    {
        return Ok(Given::Wrong(
            Problem::new(person.texts(), "wrong-password"),
            FORM_AGAIN,
        ));
    }
    state
        .store
        .write(move |tx| {
            tx.clear_attempts(&keys)?;
            tx.set_step_up(token, StepUp::PasswordGiven { at: step.now })
        })
        .await?;
    Ok(Given::Right)
}

/// `POST /account/step-up`: the password.
pub(super) async fn password(
    State(state): State<App>,
    person: SignedIn,
    posted: Posted,
) -> Result<Response, WebError> {
    match give_password(&state, &person, &posted).await? {
        Given::Right => Ok(Redirect::to("/account/step-up").into_response()),
        Given::Wrong(problem, status) => draw(&state, &person, Some(problem), status).await,
    }
}

/// `POST /account/step-up/device`: asks a device.
pub(super) async fn device(
    State(state): State<App>,
    person: SignedIn,
    whereabouts: Whereabouts,
    posted: Posted,
) -> Result<Response, WebError> {
    let method = Method::from_word(posted.get("method"))
        .filter(|method| matches!(method, Method::AppPin | Method::AppQr))
        .ok_or(WebError::Malformed)?;
    let device = DeviceId::from_hex(posted.get("device")).ok_or(WebError::Malformed)?;
    ask(&state, &person, device, method, &whereabouts).await
}

/// Asks `device` for this session's step-up.
pub(super) async fn ask(
    state: &AppState,
    person: &SignedIn,
    device: DeviceId,
    method: Method,
    whereabouts: &Whereabouts,
) -> Result<Response, WebError> {
    let terms = Terms::of(state);
    let (who, whereabouts) = (person.clone(), whereabouts.clone());
    let change = Change::of(&person.session.next);
    let asked = state
        .store
        .write(move |tx| -> Result<_, WebError> {
            let token = who.session.token;
            let step_up = tx.session(token)?.ok_or(WebError::SignedOut)?.step_up;
            match step_up {
                StepUp::AwaitingApproval { rid, .. } => request::cancel(tx, rid)?,
                _ => {}
            }
            let ids = (who.account.id, device);
            let asker = Asker {
                browser: who.browser.id,
                known: tx.is_vouched(who.browser.id, who.account.id)?,
            };
            let ask = Ask::new(
                (terms, who.account.texts()),
                change.service_key(),
                ids,
                method,
                &whereabouts,
                asker,
            );
            let asked = second_factor::ask(tx, &ask)?;
            let after = match &asked {
                Asked::Approval(rid) => step_up.await_approval(device, *rid, tx.now())?,
                Asked::Code(rid) => step_up.await_code(device, *rid, tx.now())?,
                Asked::Refused(_) => step_up.other_method(),
            };
            tx.set_step_up(token, after)?;
            Ok(asked)
        })
        .await?;
    Ok(match asked {
        Asked::Approval(_) => Redirect::to("/account/step-up/waiting").into_response(),
        Asked::Code(_) => Redirect::to("/account/step-up/code").into_response(),
        Asked::Refused(outcome) => {
            asking(state, person, device, String::new()).outcome(outcome, method)
        }
    })
}

fn asking(state: &AppState, person: &SignedIn, device: DeviceId, name: String) -> Asking {
    let frame = Frame::of(state, &person.browser, &person.account);
    Asking {
        frame,
        journey: Journey::StepUp,
        device,
        device_name: name,
        signing: Signing::default(),
    }
}

fn approval(person: &SignedIn, state: &AppState) -> Option<(DeviceId, RequestId)> {
    match person.session.step_up.current(state.now()) {
        StepUp::AwaitingApproval { device, rid, .. } => Some((device, rid)),
        _ => None,
    }
}

fn code(person: &SignedIn, state: &AppState) -> Option<(DeviceId, RequestId)> {
    match person.session.step_up.current(state.now()) {
        StepUp::AwaitingCode { device, rid, .. } => Some((device, rid)),
        _ => None,
    }
}

/// `GET /account/step-up/waiting`.
pub(super) async fn waiting(
    State(state): State<App>,
    person: SignedIn,
) -> Result<Response, WebError> {
    let (device, rid) = approval(&person, &state).ok_or(WebError::StepUp)?;
    let (now, account) = (state.now(), person.account.id);
    let (name, status) = state
        .store
        .read(move |tx| -> Result<_, WebError> {
            let name = second_factor::name_of(tx, account, device)?;
            Ok((name, request::status(tx, rid)?))
        })
        .await?;
    asking(&state, &person, device, name).waiting(Stand::from(status), now)
}

/// `GET /account/step-up/events`.
pub(super) async fn events(State(state): State<App>, person: SignedIn) -> Response {
    match approval(&person, &state) {
        Some((_, rid)) => second_factor::events(&state, rid),
        None => WebError::NotFound.into_response(),
    }
}

/// `GET /account/step-up/state`.
pub(super) async fn state_json(
    State(state): State<App>,
    person: SignedIn,
) -> Result<Response, WebError> {
    let (_, rid) = approval(&person, &state).ok_or(WebError::NotFound)?;
    second_factor::state_json(&state, rid).await
}

/// `POST /account/step-up/finish`: takes the approval, once.
pub(super) async fn finish(
    State(state): State<App>,
    person: SignedIn,
    _: Posted,
) -> Result<Response, WebError> {
    let (_, rid) = approval(&person, &state).ok_or(WebError::StepUp)?;
    let token = person.session.token;
    let done = state
        .store
        .write(move |tx| -> Result<bool, WebError> {
            let session = tx.session(token)?.ok_or(WebError::SignedOut)?;
            if !request::take_approved(tx, rid)? {
                return Ok(false);
            }
            tx.set_step_up(token, session.step_up.proved(rid, tx.now())?)?;
            Ok(true)
        })
        .await?;
    if done {
        Ok(onward(&person))
    } else {
        Ok(Redirect::to("/account/step-up/waiting").into_response())
    }
}

/// `POST /account/step-up/cancel`.
pub(super) async fn cancel(
    State(state): State<App>,
    person: SignedIn,
    _: Posted,
) -> Result<Response, WebError> {
    let token = person.session.token;
    let step_up = person.session.step_up;
    state
        .store
        .write(move |tx| -> Result<_, WebError> {
            tx.set_step_up(token, step_up.other_method())?;
            match step_up {
                StepUp::AwaitingApproval { rid, .. } => Ok(request::cancel(tx, rid)?),
                _ => Ok(()),
            }
        })
        .await?;
    Ok(Redirect::to("/account/devices").into_response())
}

/// `GET /account/step-up/code`.
pub(super) async fn code_page(
    State(state): State<App>,
    person: SignedIn,
) -> Result<Response, WebError> {
    let (device, rid) = code(&person, &state).ok_or(WebError::StepUp)?;
    let (now, account) = (state.now(), person.account.id);
    let (name, shown) = state
        .store
        .read(move |tx| -> Result<_, WebError> {
            let name = second_factor::name_of(tx, account, device)?;
            Ok((name, challenge::show(tx, rid)?))
        })
        .await?;
    Ok(asking(&state, &person, device, name).code(shown.as_ref(), None, now))
}

/// `GET /account/step-up/challenge.svg`.
pub(super) async fn picture(
    State(state): State<App>,
    person: SignedIn,
) -> Result<Response, WebError> {
    let (_, rid) = code(&person, &state).ok_or(WebError::NotFound)?;
    let shown = state.store.read(move |tx| challenge::show(tx, rid)).await?;
    second_factor::picture(shown.as_ref())
}

/// `POST /account/step-up/code`.
pub(super) async fn answer(
    State(state): State<App>,
    person: SignedIn,
    posted: Posted,
) -> Result<Response, WebError> {
    let (device, rid) = code(&person, &state).ok_or(WebError::StepUp)?;
    let (now, who) = (state.now(), person.clone());
    let text = posted.get("code").to_owned();
    let (outcome, name, shown) = state
        .store
        .write(move |tx| -> Result<_, WebError> {
            let token = who.session.token;
            let session = tx.session(token)?.ok_or(WebError::SignedOut)?;
            let outcome = challenge::answer(tx, rid, &text)?;
            if outcome == AnswerOutcome::Accepted {
                tx.set_step_up(token, session.step_up.proved(rid, tx.now())?)?;
            }
            let name = second_factor::name_of(tx, who.account.id, device)?;
            Ok((outcome, name, challenge::show(tx, rid)?))
        })
        .await?;
    let page = asking(&state, &person, device, name);
    match outcome {
        AnswerOutcome::Accepted => Ok(onward(&person)),
        AnswerOutcome::DeviceBlocked => Ok(page.outcome(Outcome::Blocked, Method::AppQr)),
        _ => Ok(page.code(shown.as_ref(), code_problem(person.texts(), outcome), now)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_the_step_up_leads_then_what_is_said_of_it() {
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
            let change = Change::of(&path);
            let said = change.say(t, name);
            assert!(said.contains(wanted), "{path}: {said}");
            assert!(change.service_key().ends_with(service), "{path}");
        }
    }
}
