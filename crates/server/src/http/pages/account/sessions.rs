//! The open sessions of an account: each can be ended, or all others at once after a step-up.

use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse, Redirect, Response};
use protocol::ids::UnixSeconds;

use super::history::{in_a_line, method_key, unhex};
use super::step_up;
use crate::domain::account_change::{AccountChange, CloseOtherSessions};
use crate::http::error::WebError;
use crate::http::form::{CsrfForm, NoFields};
use crate::http::frame::{Frame, page};
use crate::http::session::SignedIn;
use crate::state::App;
use crate::store::sessions::{Session, SessionSummary};
use crate::use_cases;
use crate::use_cases::proof;

/// The notices above the list, by the word in the query.
const NOTICES: [(&str, &str); 2] = [
    ("ended", "sessions-ended"),
    ("others-ended", "sessions-others-ended"),
];

/// A session as the page shows it.
struct SessionRow {
    id: String,
    at: UnixSeconds,
    service: String,
    from: String,
    method_key: &'static str,
    here: bool,
    can_end: bool,
}

fn row(session: &SessionSummary, asking: &Session) -> SessionRow {
    SessionRow {
        id: super::history::hex(&session.entry),
        at: session.created_at,
        service: session.service.clone(),
        from: in_a_line(&session.context),
        method_key: method_key(session.method),
        here: session.token == asking.token,
        can_end: use_cases::session::may_end(asking, session),
    }
}

#[derive(askama::Template)]
#[template(path = "account/sessions.html")]
struct SessionListPage {
    frame: Frame,
    rows: Vec<SessionRow>,
    notice: Option<&'static str>,
}

/// `GET /account/sessions`.
pub(super) async fn show(
    State(state): State<App>,
    person: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, WebError> {
    let account = person.account.id;
    let sessions = state
        .store
        .read(move |tx| use_cases::session::list(tx, account))
        .await?;
    page(&SessionListPage {
        frame: Frame::of(&state, &person.browser, &person.account).with_language_offer(&person),
        rows: sessions
            .iter()
            .map(|session| row(session, &person.session))
            .collect(),
        notice: NOTICES
            .iter()
            .find(|(word, _)| query.as_deref() == Some(*word))
            .map(|(_, key)| *key),
    })
}

/// `POST /account/sessions/{id}/end`.
pub(super) async fn end(
    State(state): State<App>,
    person: SignedIn,
    Path(id): Path<String>,
    _: CsrfForm<NoFields>,
) -> Result<Response, WebError> {
    let entry = unhex(&id).ok_or(WebError::NotFound)?;
    let token = person.session.token;
    let ended = state
        .store
        .write(move |tx| -> Result<_, WebError> {
            let session = use_cases::session::find_open(tx, token)?;
            let session = session.ok_or(WebError::SignedOut)?;
            Ok(use_cases::session::end_other(tx, &session, entry)?)
        })
        .await?;
    if ended {
        Ok(Redirect::to("/account/sessions?ended").into_response())
    } else {
        Err(WebError::NotFound)
    }
}

#[derive(askama::Template)]
#[template(path = "account/end_sessions.html")]
struct EndSessionsPage {
    frame: Frame,
}

/// `GET /account/sessions/end-others`: asks first, after a step-up.
pub(super) async fn ask_end_others(
    State(state): State<App>,
    person: SignedIn,
) -> Result<Response, WebError> {
    let session = person.session.clone();
    let permission = state
        .store
        .read(move |tx| proof::permission(tx, &session, &CloseOtherSessions.into()))
        .await?;
    if !permission.is_granted() {
        let change = AccountChange::from(CloseOtherSessions);
        return step_up::lead_to(&state, &person, change, "/account/sessions/end-others").await;
    }
    page(&EndSessionsPage {
        frame: Frame::of(&state, &person.browser, &person.account),
    })
}

/// `POST /account/sessions/end-others`.
pub(super) async fn end_others(
    State(state): State<App>,
    person: SignedIn,
    _: CsrfForm<NoFields>,
) -> Result<Response, WebError> {
    let session = person.session.token;
    state
        .store
        .write(move |tx| -> Result<_, WebError> {
            let proven = proof::take(tx, session, CloseOtherSessions)?;
            Ok(use_cases::session::end_others(tx, proven)?)
        })
        .await?;
    Ok(Redirect::to("/account/sessions?others-ended").into_response())
}
