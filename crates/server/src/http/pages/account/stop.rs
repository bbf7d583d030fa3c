//! Deactivating all devices in an emergency: one page with one button. It needs no second factor, since the person may have none.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use crate::domain::second_factor::SessionKind;
use crate::http::cookies::TokenCookie;
use crate::http::error::WebError;
use crate::http::form::{CsrfForm, NoFields};
use crate::http::frame::{Frame, html, page};
use crate::http::session::Stopping;
use crate::state::{App, AppState};
use crate::use_cases;

#[derive(askama::Template)]
#[template(path = "account/stop.html")]
struct StopPage {
    frame: Frame,
    wait_hours: u64,
    /// Whether there is nothing that this session may stop.
    nothing: bool,
    /// Whether the session opens nothing but this page.
    only_stop: bool,
}

#[derive(askama::Template)]
#[template(path = "account/stopped.html")]
struct StoppedPage {
    frame: Frame,
    wait_hours: u64,
}

/// The operator's wait before a new device works, in whole hours.
fn wait_hours(state: &AppState) -> u64 {
    state.config.recovery_wait_s.div_ceil(60 * 60)
}

/// `GET /account/stop`: says what will happen and how to recover.
pub(super) async fn show(State(state): State<App>, person: Stopping) -> Result<Response, WebError> {
    let session = person.session.clone();
    let nothing = state
        .store
        .read(move |tx| use_cases::stop::is_nothing_to_stop(tx, &session))
        .await?;
    page(&StopPage {
        nothing,
        only_stop: person.session.kind == SessionKind::Stop,
        frame: Frame::of(&state, &person.browser, &person.account),
        wait_hours: wait_hours(&state),
    })
}

/// `POST /account/stop`.
pub(super) async fn stop(
    State(state): State<App>,
    person: Stopping,
    _: CsrfForm<NoFields>,
) -> Result<Response, WebError> {
    let (session, kind) = (person.session.token, person.session.kind);
    let stopped = state
        .store
        .write(move |tx| use_cases::stop::stop_in_session(tx, session))
        .await?;
    if !stopped {
        return Err(WebError::NotOpened(kind));
    }
    let page = StoppedPage {
        frame: Frame::new(&state, &person.browser),
        wait_hours: wait_hours(&state),
    };
    let mut response = html(StatusCode::OK, &page);
    TokenCookie::Session.clear(&state, &mut response);
    TokenCookie::SignIn.clear(&state, &mut response);
    Ok(response)
}
