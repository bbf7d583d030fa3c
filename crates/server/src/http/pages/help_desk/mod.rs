//! The help desk (ADR 43): an agent finds an account, looks at it, and acts on it.
//!
//! Invariant: a handler gets an agent only through [`Agent`]. Everybody else who is signed in gets the answer of a path that does
//! not exist.

mod accounts;
mod acts;

use std::ops::Deref;

use axum::Router;
use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;

use crate::domain::help_desk::NotAdmitted;
use crate::http::confirmation;
use crate::http::error::WebError;
use crate::http::frame::{Frame, page};
use crate::http::session::{Recovering, SessionHolder};
use crate::state::App;
use crate::use_cases::help_desk;

/// The first page, to which a sign-in leads.
const ACCOUNTS: &str = "/help-desk/accounts";

pub(super) fn routes() -> Router<App> {
    let act = confirmation::routes::<acts::ActConfirmation>().route("/done", get(acts::done));
    Router::new()
        .route("/help-desk", get(start))
        .route("/help-desk/sign-in", get(sign_in_again))
        .route(ACCOUNTS, get(accounts::show_form).post(accounts::find))
        .route("/help-desk/accounts/{id}", get(accounts::show))
        .route(
            "/help-desk/accounts/{id}/act",
            get(acts::preview).post(acts::ask),
        )
        .nest("/help-desk/acts/{id}", act)
}

async fn admission(
    parts: &mut Parts,
    state: &App,
) -> Result<(SessionHolder, Result<(), NotAdmitted>), WebError> {
    let person = Recovering::from_request_parts(parts, state).await?;
    let session = person.session.clone();
    let admitted = state
        .store
        .read(move |tx| help_desk::admission(tx, &session))
        .await?;
    Ok((SessionHolder::clone(&person), admitted))
}

/// An agent of the help desk, in a session that the app has opened lately.
#[derive(Debug, Clone)]
pub(super) struct Agent(SessionHolder);

impl Deref for Agent {
    type Target = SessionHolder;

    fn deref(&self) -> &SessionHolder {
        &self.0
    }
}

impl FromRequestParts<App> for Agent {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, state: &App) -> Result<Self, WebError> {
        let (person, admitted) = admission(parts, state).await?;
        admitted?;
        Ok(Self(person))
    }
}

/// `GET /help-desk`.
async fn start(_: Agent) -> Redirect {
    Redirect::to(ACCOUNTS)
}

/// A person with the role, whose session may not open the help desk.
struct PersonWithRole {
    person: SessionHolder,
    is_admitted: bool,
}

impl FromRequestParts<App> for PersonWithRole {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, state: &App) -> Result<Self, WebError> {
        let (person, admitted) = admission(parts, state).await?;
        match admitted {
            Err(NotAdmitted::NoRole) => Err(WebError::NotFound),
            admitted => Ok(Self {
                person,
                is_admitted: admitted.is_ok(),
            }),
        }
    }
}

#[derive(askama::Template)]
#[template(path = "help_desk/sign_in.html")]
struct SignInAgainPage {
    frame: Frame,
}

/// `GET /help-desk/sign-in`: why the help desk does not open to this session.
async fn sign_in_again(
    State(state): State<App>,
    with_role: PersonWithRole,
) -> Result<Response, WebError> {
    if with_role.is_admitted {
        return Ok(Redirect::to(ACCOUNTS).into_response());
    }
    let person = with_role.person;
    page(&SignInAgainPage {
        frame: Frame::of(&state, &person.browser, &person.account),
    })
}
