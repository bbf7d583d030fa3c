//! Finding an account by its exact address, and its page.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::Agent;
use crate::domain::account::{AccountId, Email};
use crate::domain::help_desk::HelpDeskAct;
use crate::http::error::{FORM_AGAIN, TOO_OFTEN, WebError, with_retry_after};
use crate::http::form::CsrfForm;
use crate::http::frame::{Frame, html, page};
use crate::http::pages::account::history::{self, HistoryRow};
use crate::http::pages::device_state::{StateWords, words_of};
use crate::http::query::Query;
use crate::state::{App, AppState};
use crate::use_cases::device::DeviceSummary;
use crate::use_cases::help_desk::{self, AccountView, HelpDeskError};

#[derive(askama::Template)]
#[template(path = "help_desk/find.html")]
struct FindPage {
    frame: Frame,
    typed: String,
    /// The code and the text key of the problem with the address.
    problem: Option<(&'static str, &'static str)>,
}

fn form(
    state: &AppState,
    agent: &Agent,
    typed: String,
    problem: Option<(&'static str, &'static str)>,
) -> Response {
    let status = match problem {
        Some((LOOKS_USED, _)) => TOO_OFTEN,
        Some(_) => FORM_AGAIN,
        None => StatusCode::OK,
    };
    let frame = Frame::of(state, &agent.browser, &agent.account);
    html(
        status,
        &FindPage {
            frame,
            typed,
            problem,
        },
    )
}

/// The code of the problem that the looks of an hour are used up.
const LOOKS_USED: &str = "too-many-looks";

/// The form when the looks of an hour are used up, and the time to wait in seconds.
fn looks_used(state: &AppState, agent: &Agent, typed: String, wait_s: u64) -> Response {
    let problem = Some((LOOKS_USED, "help-desk-looks"));
    with_retry_after(form(state, agent, typed, problem), wait_s)
}

/// The answer to an error of the help desk: the form that says how long to wait when the looks are used up.
///
/// # Errors
/// The other errors.
pub(super) fn answer_to(
    state: &AppState,
    agent: &Agent,
    typed: String,
    error: HelpDeskError,
) -> Result<Response, WebError> {
    match error {
        HelpDeskError::TooManyLooks(wait_s) => Ok(looks_used(state, agent, typed, wait_s)),
        other => Err(other.into()),
    }
}

/// `GET /help-desk/accounts`.
pub(super) async fn show_form(State(state): State<App>, agent: Agent) -> Response {
    form(&state, &agent, String::new(), None)
}

/// The form with the address.
#[derive(Deserialize)]
pub(super) struct SearchForm {
    #[serde(default)]
    email: String,
}

/// `POST /help-desk/accounts`: leads to the page of the account with exactly this address.
pub(super) async fn find(
    State(state): State<App>,
    agent: Agent,
    CsrfForm(typed): CsrfForm<SearchForm>,
) -> Result<Response, WebError> {
    let Some(email) = Email::parse(&typed.email) else {
        let problem = Some(("no-email", "sign-in-email-wrong"));
        return Ok(form(&state, &agent, typed.email, problem));
    };
    let session = agent.session.token;
    let found = state
        .store
        .write(move |tx| help_desk::find(tx, session, &email))
        .await;
    match found {
        Err(error) => answer_to(&state, &agent, typed.email, error),
        Ok(Some(account)) => Ok(Redirect::to(&path(account)).into_response()),
        Ok(None) => {
            let problem = Some(("no-account", "help-desk-unknown"));
            Ok(form(&state, &agent, typed.email, problem))
        }
    }
}

/// The path of the page of an account.
pub(super) fn path(account: AccountId) -> String {
    format!("{}/{}", super::ACCOUNTS, account.to_hex())
}

/// The account that a path names.
pub(super) fn named(id: &str) -> Result<AccountId, WebError> {
    AccountId::from_hex(id).ok_or(WebError::NotFound)
}

/// A device as the page shows it.
struct FoundDevice {
    device: DeviceSummary,
    words: StateWords,
    acts: Vec<HelpDeskAct>,
}

fn device_row((device, acts): (DeviceSummary, Vec<HelpDeskAct>)) -> FoundDevice {
    let words = words_of(&device);
    FoundDevice {
        device,
        words,
        acts,
    }
}

#[derive(askama::Template)]
#[template(path = "help_desk/account.html")]
struct AccountPage {
    frame: Frame,
    path: String,
    name: String,
    email: String,
    /// Codes and text keys of what the agent has to know.
    notices: Vec<(&'static str, &'static str)>,
    devices: Vec<FoundDevice>,
    acts: Vec<HelpDeskAct>,
    sessions: String,
    rows: Vec<HistoryRow>,
    /// The `seq` before which older entries are.
    older: Option<u64>,
    newest: bool,
}

/// The query of an account's page.
#[derive(Debug, Deserialize)]
pub(super) struct FoundHistoryRange {
    #[serde(default)]
    before: u64,
}

/// `GET /help-desk/accounts/{id}`.
pub(super) async fn show(
    State(state): State<App>,
    agent: Agent,
    Path(id): Path<String>,
    Query(part): Query<FoundHistoryRange>,
) -> Result<Response, WebError> {
    let target = named(&id)?;
    let session = agent.session.token;
    let view = state
        .store
        .write(move |tx| help_desk::show(tx, session, target, part.before))
        .await;
    let view = match view {
        Ok(view) => view.ok_or(WebError::NotFound)?,
        Err(error) => return answer_to(&state, &agent, String::new(), error),
    };
    let rows = view.history.entries.iter();
    let rows: Vec<HistoryRow> = rows
        .map(|entry| history::row(entry, agent.browser.id))
        .collect();
    page(&AccountPage {
        frame: Frame::of(&state, &agent.browser, &agent.account),
        path: path(target),
        name: format!("{} {}", view.account.first_name, view.account.last_name),
        email: view.account.email.as_str().into(),
        notices: notices(&view),
        devices: view.devices.into_iter().map(device_row).collect(),
        acts: view.acts,
        sessions: view.sessions.to_string(),
        older: rows.last().filter(|_| view.history.more).map(|row| row.seq),
        rows,
        newest: part.before == 0,
    })
}

fn notices(view: &AccountView) -> Vec<(&'static str, &'static str)> {
    let mut notices = Vec::new();
    notices.extend(
        view.against_all
            .map(|refusal| (refusal.word(), refusal.key())),
    );
    if view.is_stopped {
        notices.push(("stopped", "help-desk-stopped"));
    }
    if view.is_waiting {
        notices.push(("waiting", "help-desk-waiting"));
    }
    notices
}
