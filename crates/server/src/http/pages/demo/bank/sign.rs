//! Signing a transaction: in the app, or with a code that the app makes.

use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use protocol::ids::{DeviceId, RequestId};

use super::signed::{self, own_challenge, own_request, signing_of_challenge, signing_of_request};
use super::{Transaction, form};
use crate::domain::form::Form;
use crate::domain::otp::Challenge;
use crate::domain::sign_in::Method;
use crate::http::error::WebError;
use crate::http::form::Posted;
use crate::http::frame::{Frame, page};
use crate::http::origin_of::Whereabouts;
use crate::http::pages::second_factor::{
    self, Ask, Asked, Asking, Journey, Outcome, Signing, Stand, Terms, code_problem,
};
use crate::http::session::SignedIn;
use crate::state::{App, AppState};
use crate::use_cases::challenge::{self, AnswerOutcome};
use crate::use_cases::device::DeviceSummary;
use crate::use_cases::request::{self, Asker};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/demo/bank/{kind}/sign", post(begin))
        .route("/demo/bank/signing/{rid}/waiting", get(waiting))
        .route("/demo/bank/signing/{rid}/events", get(events))
        .route("/demo/bank/signing/{rid}/state", get(state_json))
        .route("/demo/bank/signing/{rid}/finish", post(finish))
        .route("/demo/bank/signing/{rid}/cancel", post(cancel))
        .route("/demo/bank/signing/{rid}/code", get(code_page).post(answer))
        .route("/demo/bank/signing/{rid}/challenge.svg", get(picture))
        .route("/demo/bank/signing/{rid}/done", get(signed::done))
}

#[derive(askama::Template)]
#[template(path = "demo/bank_device.html")]
struct DevicePage {
    frame: Frame,
    kind: Transaction,
    how: &'static str,
    values: Vec<(&'static str, String)>,
    devices: Vec<DeviceSummary>,
}

/// `POST /demo/bank/{kind}/sign`: asks the only device, or which of several.
async fn begin(
    State(state): State<App>,
    person: SignedIn,
    Path(kind): Path<String>,
    whereabouts: Whereabouts,
    posted: Posted,
) -> Result<Response, WebError> {
    let kind = Transaction::from_word(&kind).ok_or(WebError::NotFound)?;
    let (how, method) = match posted.get("how") {
        "online" => ("online", Method::AppPin),
        "code" => ("code", Method::AppQr),
        _ => return Err(WebError::Malformed),
    };
    let t = person.texts();
    // The page before has looked at them already: what does not fit now was changed by hand.
    let values = form::read(kind, t, &posted).map_err(|_| WebError::Malformed)?;
    let account = person.account.id;
    let devices = state
        .store
        .read(move |tx| second_factor::usable(tx, account))
        .await?;
    let device = match (DeviceId::from_hex(posted.get("device")), &devices[..]) {
        (Some(chosen), _) => chosen,
        (None, [only]) => only.id,
        (None, _) => {
            let values = values
                .iter()
                .map(|(field, value)| (field.name, value.as_str().to_owned()));
            return page(&DevicePage {
                frame: Frame::of(&state, &person.browser, &person.account),
                kind,
                how,
                values: values.collect(),
                devices,
            });
        }
    };
    let typed: Vec<&str> = values.iter().map(|(_, value)| value.as_str()).collect();
    let decimal = t.language().decimal();
    let form = Form::fill(kind.schema(t), &typed, decimal).map_err(|_| WebError::Malformed)?;
    let what = (kind, form);
    ask(&state, &person, (method, device), what, &whereabouts).await
}

async fn ask(
    state: &AppState,
    person: &SignedIn,
    (method, device): (Method, DeviceId),
    (kind, form): (Transaction, Form),
    whereabouts: &Whereabouts,
) -> Result<Response, WebError> {
    let terms = Terms::of(state);
    let (account, browser) = (person.account.id, person.browser.id);
    let (t, whereabouts) = (person.texts(), whereabouts.clone());
    let asked = state
        .store
        .write(move |tx| -> Result<_, WebError> {
            let asker = Asker {
                browser,
                known: tx.is_vouched(browser, account)?,
            };
            let ids = (account, device);
            let ask = Ask::new(
                (terms, t),
                kind.service_key(),
                ids,
                method,
                &whereabouts,
                asker,
            );
            second_factor::ask(tx, &ask.signing(form))
        })
        .await?;
    Ok(match asked {
        Asked::Approval(rid) => Redirect::to(&path(rid, "waiting")).into_response(),
        Asked::Code(rid) => Redirect::to(&path(rid, "code")).into_response(),
        Asked::Refused(outcome) => {
            let rid = RequestId([0; 16]);
            let page = asking(
                state,
                person,
                rid,
                device,
                String::new(),
                Signing::default(),
            );
            page.outcome(outcome, method)
        }
    })
}

fn path(rid: RequestId, page: &str) -> String {
    format!("/demo/bank/signing/{}/{page}", rid.to_hex())
}

fn asking(
    state: &AppState,
    person: &SignedIn,
    rid: RequestId,
    device: DeviceId,
    device_name: String,
    signing: Signing,
) -> Asking {
    Asking {
        frame: Frame::of(state, &person.browser, &person.account),
        journey: Journey::Bank(rid),
        device,
        device_name,
        signing,
    }
}

/// `GET /demo/bank/signing/{rid}/waiting`.
async fn waiting(
    State(state): State<App>,
    person: SignedIn,
    Path(rid): Path<String>,
) -> Result<Response, WebError> {
    let (who, now) = (person.clone(), state.now());
    let (request, status, name) = state
        .store
        .read(move |tx| -> Result<_, WebError> {
            let request = own_request(tx, &who, &rid)?.ok_or(WebError::NotFound)?;
            let status = request::status(tx, request.id)?;
            let name = second_factor::name_of(tx, who.account.id, request.device)?;
            Ok((request, status, name))
        })
        .await?;
    let lines = signing_of_request(person.texts(), &request);
    asking(&state, &person, request.id, request.device, name, lines)
        .waiting(Stand::from(status), now)
}

async fn own_id(state: &App, person: &SignedIn, rid: String) -> Result<RequestId, WebError> {
    let who = person.clone();
    let request = state
        .store
        .read(move |tx| own_request(tx, &who, &rid))
        .await?;
    request.map(|request| request.id).ok_or(WebError::NotFound)
}

/// `GET /demo/bank/signing/{rid}/events`.
async fn events(
    State(state): State<App>,
    person: SignedIn,
    Path(rid): Path<String>,
) -> Result<Response, WebError> {
    let rid = own_id(&state, &person, rid).await?;
    Ok(second_factor::events(&state, rid))
}

/// `GET /demo/bank/signing/{rid}/state`.
async fn state_json(
    State(state): State<App>,
    person: SignedIn,
    Path(rid): Path<String>,
) -> Result<Response, WebError> {
    let rid = own_id(&state, &person, rid).await?;
    second_factor::state_json(&state, rid).await
}

/// `POST /demo/bank/signing/{rid}/finish`: takes the signature, once; here a real bank would do what was signed.
async fn finish(
    State(state): State<App>,
    person: SignedIn,
    Path(rid): Path<String>,
    _: Posted,
) -> Result<Response, WebError> {
    let rid = own_id(&state, &person, rid).await?;
    let taken = state
        .store
        .write(move |tx| request::take_approved(tx, rid))
        .await?;
    let next = if taken { "done" } else { "waiting" };
    Ok(Redirect::to(&path(rid, next)).into_response())
}

/// `POST /demo/bank/signing/{rid}/cancel`.
async fn cancel(
    State(state): State<App>,
    person: SignedIn,
    Path(rid): Path<String>,
    _: Posted,
) -> Result<Response, WebError> {
    let who = person.clone();
    state
        .store
        .write(move |tx| -> Result<_, WebError> {
            match own_request(tx, &who, &rid)? {
                Some(request) => Ok(request::cancel(tx, request.id)?),
                None => Ok(()),
            }
        })
        .await?;
    Ok(Redirect::to("/demo/bank").into_response())
}

/// `GET /demo/bank/signing/{rid}/code`.
async fn code_page(
    State(state): State<App>,
    person: SignedIn,
    Path(rid): Path<String>,
) -> Result<Response, WebError> {
    let who = person.clone();
    let (challenge, name) = state
        .store
        .read(move |tx| -> Result<_, WebError> {
            let challenge = own_challenge(tx, &who, &rid)?.ok_or(WebError::NotFound)?;
            let name = second_factor::name_of(tx, who.account.id, challenge.device)?;
            Ok((challenge, name))
        })
        .await?;
    Ok(draw_code(&state, &person, &challenge, name, None))
}

/// The page of a code, or what became of it.
fn draw_code(
    state: &AppState,
    person: &SignedIn,
    challenge: &Challenge,
    name: String,
    outcome: Option<AnswerOutcome>,
) -> Response {
    let (t, now) = (person.texts(), state.now());
    if challenge.used {
        return Redirect::to(&path(challenge.id, "done")).into_response();
    }
    let lines = signing_of_challenge(t, challenge);
    let page = asking(state, person, challenge.id, challenge.device, name, lines);
    if now >= challenge.expires_at {
        return page.outcome(Outcome::Expired, Method::AppQr);
    }
    if challenge.tries >= protocol::otp::MAX_CHALLENGE_ATTEMPTS {
        return page.outcome(Outcome::CodeUsed, Method::AppQr);
    }
    let problem = outcome.and_then(|outcome| match outcome {
        AnswerOutcome::NotThisDevice { tries_left } => Some(crate::http::problem::Problem::shown(
            t,
            "not-this-transaction",
            "not-this-transaction-otp",
            tries_left.into(),
        )),
        other => code_problem(t, other),
    });
    page.code(Some(challenge), problem, now)
}

/// `GET /demo/bank/signing/{rid}/challenge.svg`.
async fn picture(
    State(state): State<App>,
    person: SignedIn,
    Path(rid): Path<String>,
) -> Result<Response, WebError> {
    let shown = state
        .store
        .read(move |tx| -> Result<_, WebError> {
            let challenge = own_challenge(tx, &person, &rid)?.ok_or(WebError::NotFound)?;
            Ok(challenge::show(tx, challenge.id)?)
        })
        .await?;
    second_factor::picture(shown.as_ref())
}

/// `POST /demo/bank/signing/{rid}/code`.
async fn answer(
    State(state): State<App>,
    person: SignedIn,
    Path(rid): Path<String>,
    posted: Posted,
) -> Result<Response, WebError> {
    let who = person.clone();
    let text = posted.get("code").to_owned();
    let (outcome, challenge, name) = state
        .store
        .write(move |tx| -> Result<_, WebError> {
            let own = own_challenge(tx, &who, &rid)?.ok_or(WebError::NotFound)?;
            let outcome = challenge::answer(tx, own.id, &text)?;
            let name = second_factor::name_of(tx, who.account.id, own.device)?;
            let after = own_challenge(tx, &who, &rid)?.ok_or(WebError::NotFound)?;
            Ok((outcome, after, name))
        })
        .await?;
    if outcome == AnswerOutcome::DeviceBlocked {
        let page = asking(
            &state,
            &person,
            challenge.id,
            challenge.device,
            name,
            Signing::default(),
        );
        return Ok(page.outcome(Outcome::Blocked, Method::AppQr));
    }
    Ok(draw_code(&state, &person, &challenge, name, Some(outcome)))
}
