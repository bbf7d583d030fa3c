//! Browser and app on one device, protocol §7: the page that leads to the app, and the way back.
//!
//! Invariant: nothing here signs anybody in but the way back, taken in the browser that began. What the page is told while it
//! waits changes its words only.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use protocol::ids::RequestId;
use protocol::same_device::RequestLink;
use serde::Deserialize;

use super::current::{self, Current};
use super::email;
use crate::domain::sign_in::{Method, Service, SignIn, State as At, Step};
use crate::domain::token::PlainToken;
use crate::domain::way_back::{ByLink, ByTyped, Stage};
use crate::events::Topic;
use crate::http::browser::Browser;
use crate::http::cookies::TokenCookie;
use crate::http::error::{FORM_AGAIN, TOO_OFTEN, WebError};
use crate::http::form::{Asked, Posted};
use crate::http::frame::{Frame, html, page};
use crate::http::live::{self, Shown};
use crate::http::origin_of::Whereabouts;
use crate::http::pages::second_factor::{self, Again, Journey, Outcome, outcome_page};
use crate::http::problem::Problem;
use crate::http::session::SignedIn;
use crate::state::{App, AppState};
use crate::text::Texts;
use crate::use_cases::direct::{BeginError, NewDirect};
use crate::use_cases::request::{Ending, RequestStatus};
use crate::use_cases::{self, direct, way_back};

/// `POST /sign-in/on-mobile`: a direct sign-in, without address and password.
pub(super) async fn begin(
    State(state): State<App>,
    browser: Browser,
    headers: HeaderMap,
    whereabouts: Whereabouts,
    _: Posted,
) -> Result<Response, WebError> {
    let t = Texts::of(browser.language);
    let token = PlainToken::make()?;
    let hash = token.hash();
    let before = TokenCookie::SignIn.read(&state, &headers).map(|t| t.hash());
    let step = Step {
        browser: browser.id,
        now: state.now(),
    };
    let new = NewDirect {
        service: t.with("sign-in-service", "name", &state.config.name),
        context: whereabouts.facts(t),
        browser: browser.id,
    };
    let begun = state
        .store
        .write(move |tx| -> Result<Result<(), u64>, WebError> {
            let direct = match direct::begin(tx, &new) {
                Ok(direct) => direct,
                Err(BeginError::TooMany { wait_s }) => return Ok(Err(wait_s)),
                Err(BeginError::Store(error)) => return Err(error.into()),
            };
            if let Some(before) = before {
                tx.end_sign_in(before)?;
            }
            let sign_in = SignIn::begin_direct(Service::Account, direct.id, step);
            tx.put_sign_in(hash, &sign_in)?;
            Ok(Ok(()))
        })
        .await?;
    if let Err(wait_s) = begun {
        let problem = Problem::wait(t, "too-many-direct", wait_s.div_ceil(60));
        return Ok(email::with_problem(&state, &browser, problem, TOO_OFTEN));
    }
    let mut response = Redirect::to("/sign-in/on-mobile").into_response();
    TokenCookie::SignIn.set(&state, &mut response, &token);
    Ok(response)
}

/// What waits for its way back.
pub(super) fn awaited(current: &Current) -> Option<RequestId> {
    match current.sign_in.state {
        At::AwaitingReturn { rid, .. } | At::AwaitingOpen { rid } => Some(rid),
        _ => None,
    }
}

/// Where a request stands, and its way back.
enum Stand {
    /// It waits for so many seconds more.
    Open(u64),
    /// The app has said yes, and leads back.
    Confirmed,
    /// It is over.
    Over(Outcome),
}

async fn stand(state: &AppState, rid: RequestId) -> Result<Stand, WebError> {
    let now = state.now();
    let (request, stage) = state
        .store
        .read(move |tx| -> Result<_, WebError> {
            Ok((
                use_cases::request::status(tx, rid)?,
                way_back::stage(tx, rid)?,
            ))
        })
        .await?;
    Ok(match (request.status, stage) {
        (RequestStatus::Open, _) => Stand::Open(request.expires_at.since(now)),
        (RequestStatus::Ended(Ending::Approved), Some(Stage::Offered | Stage::TypedOnly)) => {
            Stand::Confirmed
        }
        (RequestStatus::Ended(Ending::Approved), _) => Stand::Over(Outcome::WayBackGone),
        _ => match second_factor::Stand::from(request) {
            second_factor::Stand::Over(outcome) => Stand::Over(outcome),
            _ => Stand::Over(Outcome::WayBackGone),
        },
    })
}

#[derive(askama::Template)]
#[template(path = "sign_in/on_mobile.html")]
struct Page {
    frame: Frame,
    scheme_link: String,
    verified_link: String,
    /// Seconds left; none once the app has confirmed.
    seconds: Option<u64>,
    total: u64,
    /// There is no other method: no password was given.
    direct: bool,
    problem: Option<Problem>,
}

/// `GET /sign-in/on-mobile`.
pub(super) async fn waiting(
    State(state): State<App>,
    current: Result<Current, WebError>,
    person: Result<SignedIn, WebError>,
) -> Result<Response, WebError> {
    match current {
        Ok(current) => draw(&state, &current, None, StatusCode::OK).await,
        // The way back was taken in another tab of this browser.
        Err(_) if person.is_ok() => Ok(Redirect::to("/account").into_response()),
        Err(error) => Err(error),
    }
}

async fn draw(
    state: &AppState,
    current: &Current,
    problem: Option<Problem>,
    status: StatusCode,
) -> Result<Response, WebError> {
    let Some(rid) = awaited(current) else {
        return Ok(super::waiting::elsewhere(current));
    };
    let frame = Frame::new(state, &current.browser);
    let direct = matches!(current.sign_in.state, At::AwaitingOpen { .. });
    let seconds = match stand(state, rid).await? {
        Stand::Open(seconds) => Some(seconds),
        Stand::Confirmed => None,
        Stand::Over(outcome) => return Ok(over(frame, current, outcome)),
    };
    let link = RequestLink {
        origin: state.origin.clone(),
        request: rid,
    };
    let page = Page {
        frame,
        scheme_link: link.to_scheme(),
        verified_link: link.to_verified(),
        seconds,
        total: if direct {
            crate::domain::direct::LIFETIME_S
        } else {
            crate::domain::request::LIFETIME_S
        },
        direct,
        problem,
    };
    Ok(html(status, &page))
}

/// The page that says how it ended: with the way to try again that there is.
pub(super) fn over(frame: Frame, current: &Current, outcome: Outcome) -> Response {
    let again = match current.sign_in.state {
        At::AwaitingReturn { device, .. } => Again::Device {
            journey: Journey::SignIn,
            device,
            method: Method::OnMobile,
        },
        _ => Again::Direct,
    };
    outcome_page(frame, outcome, again)
}

/// `GET /sign-in/on-mobile/events`: what the page says changes; it goes nowhere by itself but to what came of it.
pub(super) async fn events(State(state): State<App>, current: Current) -> Response {
    let Some(rid) = awaited(&current) else {
        return WebError::NotFound.into_response();
    };
    let app = state.clone();
    live::events(&state, Topic::Request(rid.0), move || {
        let app = app.clone();
        async move { shown(&app, rid).await }
    })
}

/// `GET /sign-in/on-mobile/state`.
pub(super) async fn state_json(
    State(state): State<App>,
    current: Current,
) -> Result<Response, WebError> {
    let rid = awaited(&current).ok_or(WebError::NotFound)?;
    Ok(live::json(shown(&state, rid).await?))
}

async fn shown(state: &AppState, rid: RequestId) -> Result<Shown, WebError> {
    let say = |phase: &str| serde_json::json!({ "phase": phase });
    Ok(match stand(state, rid).await? {
        Stand::Open(seconds) => Shown {
            json: say("open"),
            last: false,
            ends_in_s: seconds,
        },
        Stand::Confirmed => Shown {
            json: say("confirmed"),
            last: false,
            ends_in_s: crate::domain::way_back::LIFETIME_S,
        },
        Stand::Over(_) => Shown::last(say("over")),
    })
}

/// `POST /sign-in/on-mobile/code`: the characters that the app shows.
pub(super) async fn typed(
    State(state): State<App>,
    current: Current,
    posted: Posted,
) -> Result<Response, WebError> {
    let Some(rid) = awaited(&current) else {
        return Ok(super::waiting::elsewhere(&current));
    };
    let session = PlainToken::make()?;
    let (hash, token, step) = (session.hash(), current.token, current.step);
    let text = posted.get("code").to_owned();
    let came = state
        .store
        .write(move |tx| -> Result<_, WebError> {
            let sign_in = current::again(tx, token, step)?;
            let came = way_back::by_typed(tx, rid, &text, step.browser)?;
            if let ByTyped::Returned(returned) = &came {
                let completed = sign_in.returned(returned, step)?;
                current::complete(tx, token, &completed, hash)?;
            }
            Ok(came)
        })
        .await?;
    let t = current.texts();
    let problem = match came {
        ByTyped::Returned(_) => return Ok(current::welcome(&state, &session)),
        ByTyped::Gone | ByTyped::Wrong { tries_left: 0 } => {
            let frame = Frame::new(&state, &current.browser);
            return Ok(over(frame, &current, Outcome::WayBackGone));
        }
        ByTyped::Mistyped => Problem::new(t, "mistyped-return"),
        ByTyped::NotYet => Problem::new(t, "return-not-yet"),
        ByTyped::Wrong { tries_left } => {
            Problem::shown(t, "wrong-return", "wrong-return", tries_left.into())
        }
    };
    draw(&state, &current, Some(problem), FORM_AGAIN).await
}

#[derive(askama::Template)]
#[template(path = "request_link.html")]
struct LinkPage {
    frame: Frame,
    scheme_link: String,
}

/// `GET /a/{rid}`: the app's link, opened in a browser. Nothing here tells whether there is such a request.
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
    page(&LinkPage {
        frame: Frame::new(&state, &browser),
        scheme_link: link.to_scheme(),
    })
}

/// What the way back brings.
#[derive(Debug, Deserialize)]
pub(super) struct Brought {
    #[serde(default)]
    code: String,
}

impl Drop for Brought {
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
    /// A direct sign-in can begin again right here.
    direct: bool,
}

/// `GET /a/{rid}/return`: the app leads back.
pub(super) async fn back(
    State(state): State<App>,
    browser: Browser,
    headers: HeaderMap,
    person: Result<SignedIn, WebError>,
    Path(rid): Path<String>,
    Asked(brought): Asked<Brought>,
) -> Result<Response, WebError> {
    let rid = RequestId::from_hex(&rid).ok_or(WebError::NotFound)?;
    let session = PlainToken::make()?;
    let hash = session.hash();
    let token = TokenCookie::SignIn.read(&state, &headers).map(|t| t.hash());
    let step = Step {
        browser: browser.id,
        now: state.now(),
    };
    let code = zeroize::Zeroizing::new(brought.code.clone());
    let came = state
        .store
        .write(move |tx| -> Result<_, WebError> {
            let came = way_back::by_link(tx, rid, &code, step.browser)?;
            if let ByLink::Returned(returned) = &came {
                // Without its sign-in the right browser has given this one up: nothing is taken then.
                let token = token.ok_or(WebError::NoSignIn)?;
                let completed = current::again(tx, token, step)?.returned(returned, step)?;
                current::complete(tx, token, &completed, hash)?;
            }
            Ok(came)
        })
        .await;
    let came = match came {
        Ok(came) => came,
        Err(WebError::NoSignIn | WebError::SignIn(_)) => ByLink::Gone,
        Err(error) => return Err(error),
    };
    let (word, title_key, lead_key, direct) = match came {
        ByLink::Returned(_) => return Ok(current::welcome(&state, &session)),
        // Opened once more, by a reload say.
        ByLink::Gone if person.is_ok() => return Ok(Redirect::to("/account").into_response()),
        ByLink::Gone => ("gone", "return-gone-title", "return-gone-lead", true),
        ByLink::Elsewhere { direct: true } => {
            ("ended", "return-ended-title", "return-ended-lead", true)
        }
        ByLink::Elsewhere { direct: false } | ByLink::TypedOnly => (
            "elsewhere",
            "return-elsewhere-title",
            "return-elsewhere-lead",
            false,
        ),
    };
    page(&ReturnPage {
        frame: Frame::new(&state, &browser),
        word,
        title_key,
        lead_key,
        direct,
    })
}
