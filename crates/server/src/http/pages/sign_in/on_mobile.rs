//! Sign-in with browser and app on one device (protocol.md §7): the page that leads to the app, and the return from it.
//!
//! Invariant: only the return signs a person in, and only in the browser that began. The states that the page follows while it waits
//! change its words, nothing else.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use protocol::ids::RequestId;
use protocol::same_device::RequestLink;
use serde::Deserialize;

use super::confirmation::outcome_of;
use super::current::{Current, Welcome};
use super::email;
use crate::domain::return_state::ReturnState;
use crate::domain::same_device_return::{ByLink, ByTyped};
use crate::domain::second_factor::SessionKind;
use crate::domain::sign_in::{SignInState, Step};
use crate::domain::token::PlainToken;
use crate::events::Topic;
use crate::http::browser::Browser;
use crate::http::client_info::ClientInfo;
use crate::http::confirmation::{LONGEST_CODE, Outcome, RequestStage, with_cause};
use crate::http::cookies::{TokenCookie, keep_target, kept_target};
use crate::http::error::{FORM_AGAIN, TOO_OFTEN, WebError, with_retry_after};
use crate::http::form::CsrfForm;
use crate::http::frame::{Frame, html, page};
use crate::http::live::{self, Shown, StreamViewer};
use crate::http::problem::Problem;
use crate::http::query::Query;
use crate::http::session::SignedIn;
use crate::http::target::Target;
use crate::state::{App, AppState};
use crate::text::Texts;
use crate::use_cases::confirmation::ConfirmationError;
use crate::use_cases::passwordless::{BeginError, NewPasswordlessSignIn};
use crate::use_cases::request::{Ending, RequestStatus};
use crate::use_cases::{request, same_device_return, sign_in};

/// The form that begins a passwordless sign-in.
#[derive(Deserialize)]
pub(super) struct BeginForm {
    /// The page to which it leads.
    #[serde(default)]
    to: String,
}

/// `POST /sign-in/on-mobile`: begins a passwordless sign-in.
pub(super) async fn begin(
    State(state): State<App>,
    browser: Browser,
    headers: HeaderMap,
    client: ClientInfo,
    CsrfForm(form): CsrfForm<BeginForm>,
) -> Result<Response, WebError> {
    let t = Texts::of(browser.language);
    let token = PlainToken::make()?;
    let hash = token.hash();
    let previous = TokenCookie::SignIn.read(&state, &headers).map(|t| t.hash());
    let step = Step {
        browser: browser.id,
        now: state.now(),
    };
    let target = Target::parse(&form.to);
    let service = email::service_of(&state, &browser, target.as_ref()).await?;
    let asked_by = service.clone();
    let new = NewPasswordlessSignIn {
        service: state.services.name(&service).text(t),
        context: client.facts(t),
        browser: browser.id,
        network: *client.network(),
    };
    let kept = target.clone();
    let begun = state
        .store
        .write(move |tx| {
            let next = target.as_ref().map_or("", Target::as_str);
            sign_in::begin_passwordless(tx, &new, (hash, previous), step, (service, next))
        })
        .await;
    match begun {
        Ok(()) => {}
        Err(BeginError::TooMany { wait_s }) => {
            let problem = Problem::wait_minutes(t, "too-many-passwordless", wait_s);
            let to = (&asked_by, kept.as_ref());
            let page = email::with_problem(&state, &browser, to, problem, TOO_OFTEN);
            return Ok(with_retry_after(page, wait_s));
        }
        Err(BeginError::Store(error)) => return Err(error.into()),
    }
    let mut response = Redirect::to("/sign-in/on-mobile").into_response();
    TokenCookie::SignIn.set(&state, &mut response, &token);
    keep_target(&state, &mut response, kept.as_ref());
    Ok(response)
}

/// The state of a request and of its return.
enum ReturnStage {
    /// The request is open for this many seconds.
    Open(u64),
    /// The app has approved it and leads back.
    Approved,
    /// The app has led back to this browser.
    Returned,
    /// It is over.
    Over(Outcome),
}

async fn return_stage(state: &AppState, rid: RequestId) -> Result<ReturnStage, WebError> {
    let now = state.now();
    let (request, return_state) = state
        .store
        .read(move |tx| -> Result<_, WebError> {
            Ok((
                request::status(tx, rid)?,
                same_device_return::return_state(tx, rid)?,
            ))
        })
        .await?;
    Ok(match (request.status, return_state) {
        (RequestStatus::Open, _) => ReturnStage::Open(request.expires_at.since(now)),
        (
            RequestStatus::Ended(Ending::Approved),
            Some(ReturnState::Offered | ReturnState::TypedOnly),
        ) => ReturnStage::Approved,
        (RequestStatus::Ended(Ending::Approved), Some(ReturnState::Taken)) => ReturnStage::Returned,
        (RequestStatus::Ended(Ending::Approved), _) => ReturnStage::Over(Outcome::ReturnExpired),
        _ => match RequestStage::from(request) {
            RequestStage::Over(outcome) => ReturnStage::Over(outcome),
            _ => ReturnStage::Over(Outcome::ReturnExpired),
        },
    })
}

#[derive(askama::Template)]
#[template(path = "sign_in/on_mobile.html")]
struct OnMobilePage {
    frame: Frame,
    scheme_link: String,
    verified_link: String,
    /// Seconds left; none once the app has confirmed.
    seconds: Option<u64>,
    total: u64,
    /// The path to another method: the first page if no password was given.
    other_method: String,
    /// The characters as they were typed, after a slip; otherwise nothing.
    typed: String,
    problem: Option<Problem>,
}

/// `GET /sign-in/on-mobile`.
pub(super) async fn waiting(
    State(state): State<App>,
    current: Result<Current, WebError>,
    person: Result<SignedIn, WebError>,
) -> Result<Response, WebError> {
    match current {
        Ok(current) => draw(&state, &current, None, "", StatusCode::OK).await,
        // The sign-in was completed in another tab of this browser.
        Err(_) if person.is_ok() => Ok(Redirect::to("/account").into_response()),
        Err(error) => Err(error),
    }
}

async fn draw(
    state: &AppState,
    current: &Current,
    problem: Option<Problem>,
    typed: &str,
    status: StatusCode,
) -> Result<Response, WebError> {
    let Some(rid) = current.awaited_return() else {
        return Ok(current.redirect_to_state());
    };
    let frame = Frame::new(state, &current.browser);
    let passwordless = matches!(current.sign_in.state, SignInState::AwaitingOpen { .. });
    let seconds = match return_stage(state, rid).await? {
        ReturnStage::Open(seconds) => Some(seconds),
        ReturnStage::Approved => None,
        ReturnStage::Returned => return Ok(outcome_of(state, current, Outcome::ReturnExpired)),
        ReturnStage::Over(outcome) => {
            let outcome = with_cause(state, current.sign_in.state.device(), outcome).await?;
            return Ok(outcome_of(state, current, outcome));
        }
    };
    let link = RequestLink {
        origin: state.origin.clone(),
        request: rid,
    };
    let page = OnMobilePage {
        frame,
        scheme_link: link.to_scheme(),
        verified_link: link.to_verified(),
        seconds,
        total: if passwordless {
            crate::domain::passwordless::LIFETIME_S
        } else {
            crate::domain::request::LIFETIME_S
        },
        other_method: if passwordless {
            current.start()
        } else {
            "/sign-in/password".into()
        },
        typed: typed.chars().take(LONGEST_CODE).collect(),
        problem,
    };
    Ok(html(status, &page))
}

/// `GET /sign-in/on-mobile/events`: the states that the page follows.
pub(super) async fn events(
    State(state): State<App>,
    current: Current,
    viewer: StreamViewer,
) -> Response {
    let Some(rid) = current.followed_return() else {
        return WebError::NotFound.into_response();
    };
    let app = state.clone();
    live::events(&state, &viewer, Topic::Request(rid.0), move || {
        let app = app.clone();
        async move { shown(&app, rid).await }
    })
}

/// `GET /sign-in/on-mobile/state`.
pub(super) async fn state_json(
    State(state): State<App>,
    current: Result<Current, WebError>,
    person: Result<SignedIn, WebError>,
) -> Result<Response, WebError> {
    let current = match current {
        // The sign-in was completed in this browser.
        Err(_) if person.is_ok() => return Ok(live::json(Shown::last(phase_json("returned")))),
        current => current?,
    };
    let rid = current.followed_return().ok_or(WebError::NotFound)?;
    Ok(live::json(shown(&state, rid).await?))
}

fn phase_json(phase: &str) -> serde_json::Value {
    serde_json::json!({ "phase": phase })
}

async fn shown(state: &AppState, rid: RequestId) -> Result<Shown, WebError> {
    Ok(match return_stage(state, rid).await? {
        ReturnStage::Open(seconds) => Shown {
            json: phase_json("open"),
            last: false,
            ends_in_s: seconds,
        },
        ReturnStage::Approved => Shown {
            json: phase_json("confirmed"),
            last: false,
            ends_in_s: crate::domain::same_device_return::LIFETIME_S,
        },
        ReturnStage::Returned => Shown::last(phase_json("returned")),
        ReturnStage::Over(_) => Shown::last(phase_json("over")),
    })
}

/// The form with the characters that the app shows.
#[derive(Deserialize)]
pub(super) struct TypedReturn {
    #[serde(default)]
    code: String,
}

/// `POST /sign-in/on-mobile/code`.
pub(super) async fn typed(
    State(state): State<App>,
    current: Current,
    CsrfForm(typed): CsrfForm<TypedReturn>,
) -> Result<Response, WebError> {
    let Some(rid) = current.awaited_return() else {
        return Ok(current.redirect_to_state());
    };
    let welcome = Welcome::draw()?;
    let (opened, token, step) = (welcome.hashes(), current.token, current.step);
    let code = typed.code.clone();
    let came = state
        .store
        .write(move |tx| sign_in::return_by_code(tx, rid, &code, token, step, opened))
        .await?;
    let t = current.texts();
    let slip = matches!(came, ByTyped::Mistyped | ByTyped::NotYet);
    let problem = match came {
        ByTyped::Returned(_) => {
            let next = &current.sign_in.next;
            return Ok(welcome.response(&state, SessionKind::Full, next));
        }
        ByTyped::Gone | ByTyped::Wrong { attempts_left: 0 } => {
            return Ok(outcome_of(&state, &current, Outcome::ReturnExpired));
        }
        ByTyped::Mistyped => Problem::new(t, "mistyped-return"),
        ByTyped::NotYet => Problem::new(t, "return-not-yet"),
        ByTyped::Wrong { attempts_left } => {
            Problem::shown(t, "wrong-return", "wrong-return", attempts_left.into())
        }
    };
    let kept = if slip { typed.code.as_str() } else { "" };
    draw(&state, &current, Some(problem), kept, FORM_AGAIN).await
}

#[derive(askama::Template)]
#[template(path = "request_link.html")]
struct RequestLinkPage {
    frame: Frame,
    scheme_link: String,
}

/// `GET /a/{rid}`: the app's link, opened in a browser. The page is the same for requests that do not exist.
pub(super) async fn link(
    State(state): State<App>,
    browser: Browser,
    Path(rid): Path<String>,
) -> Result<Response, WebError> {
    let request = RequestId::from_hex(&rid).ok_or(WebError::NotFound)?;
    let link = RequestLink {
        origin: state.origin.clone(),
        request,
    };
    page(&RequestLinkPage {
        frame: Frame::new(&state, &browser),
        scheme_link: link.to_scheme(),
    })
}

/// The query of the return.
#[derive(Deserialize)]
pub(super) struct ReturnQuery {
    #[serde(default)]
    code: String,
}

impl Drop for ReturnQuery {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.code);
    }
}

#[derive(askama::Template)]
#[template(path = "sign_in/return.html")]
struct ReturnPage {
    frame: Frame,
    word: &'static str,
    title_key: &'static str,
    lead_key: &'static str,
    /// Whether a passwordless sign-in can begin on this page.
    passwordless: bool,
    /// The path of the page to which it leads; empty for My Account.
    to: String,
    /// The first page of a sign-in that leads there.
    start: String,
}

/// State, title and lead of the page for a return that does not complete the sign-in, and whether a passwordless sign-in
/// can begin there. `None` for one that does.
fn words_of(came: &ByLink) -> Option<(&'static str, &'static str, &'static str, bool)> {
    Some(match came {
        ByLink::Returned(_) => return None,
        ByLink::Gone => ("gone", "return-gone-title", "return-gone-lead", true),
        ByLink::WrongCode => ("wrong", "return-wrong-title", "return-wrong-lead", false),
        ByLink::TypedOnly => (
            "typed-only",
            "return-typed-only-title",
            "return-typed-only-lead",
            false,
        ),
        ByLink::Elsewhere { passwordless: true } => {
            ("ended", "return-ended-title", "return-ended-lead", true)
        }
        ByLink::Elsewhere {
            passwordless: false,
        } => (
            "elsewhere",
            "return-elsewhere-title",
            "return-elsewhere-lead",
            false,
        ),
    })
}

/// `GET /a/{rid}/return`: the app leads back.
pub(super) async fn back(
    State(state): State<App>,
    browser: Browser,
    headers: HeaderMap,
    person: Result<SignedIn, WebError>,
    Path(rid): Path<String>,
    Query(query): Query<ReturnQuery>,
) -> Result<Response, WebError> {
    let rid = RequestId::from_hex(&rid).ok_or(WebError::NotFound)?;
    let welcome = Welcome::draw()?;
    let opened = welcome.hashes();
    let token = TokenCookie::SignIn.read(&state, &headers).map(|t| t.hash());
    let step = Step {
        browser: browser.id,
        now: state.now(),
    };
    let code = zeroize::Zeroizing::new(query.code.clone());
    let came = state
        .store
        .write(move |tx| {
            let sign_in = token.map(|token| sign_in::current(tx, token, step));
            let next = sign_in.and_then(Result::ok).map(|sign_in| sign_in.next);
            let came = sign_in::return_by_link(tx, rid, &code, token, step, opened)?;
            Ok((came, next.unwrap_or_default()))
        })
        .await;
    let (came, next) = match came {
        Ok(came) => came,
        Err(ConfirmationError::NoSignIn | ConfirmationError::SignIn(_)) => {
            (ByLink::Gone, String::new())
        }
        Err(error) => return Err(error.into()),
    };
    let Some((word, title_key, lead_key, passwordless)) = words_of(&came) else {
        return Ok(welcome.response(&state, SessionKind::Full, &next));
    };
    // Opened a second time, for example by a reload.
    if came == ByLink::Gone && person.is_ok() {
        return Ok(Redirect::to("/account").into_response());
    }
    let target = kept_target(&state, &headers);
    page(&ReturnPage {
        start: Target::sign_in(target.as_ref()),
        to: target.map_or_else(String::new, |target| target.as_str().into()),
        frame: Frame::new(&state, &browser),
        word,
        title_key,
        lead_key,
        passwordless,
    })
}
