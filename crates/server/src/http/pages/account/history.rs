//! The history of sign-ins and signatures of an account, and the report of one that was not the owner's.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use protocol::ids::UnixSeconds;
use protocol::messages::{ChangeKind, Context, HistoryMethod, HistoryResult};
use protocol::signed::Message as _;
use serde::Deserialize;

use super::step_up;
use crate::domain::account_change::{AccountChange, ReportSignIn};
use crate::domain::help_desk::HelpDeskAct;
use crate::domain::history::HistoryEntry;
use crate::domain::token::HashedToken;
use crate::http::confirmation::lines;
use crate::http::error::WebError;
use crate::http::form::{CsrfForm, NoFields};
use crate::http::frame::{Frame, page};
use crate::http::query::Query;
use crate::http::session::SignedIn;
use crate::state::App;
use crate::use_cases;
use crate::use_cases::proof::{self, Permission};

/// An entry as the page shows it.
pub(in crate::http::pages) struct HistoryRow {
    pub(in crate::http::pages) id: String,
    pub(in crate::http::pages) seq: u64,
    pub(in crate::http::pages) at: UnixSeconds,
    pub(in crate::http::pages) service: String,
    /// The text key of the change of the account that was to be confirmed, if it was one.
    pub(in crate::http::pages) change_key: Option<&'static str>,
    pub(in crate::http::pages) from: String,
    /// Labels and values of the first lines of a transaction; none for anything else.
    pub(in crate::http::pages) lines: Vec<(String, String)>,
    /// The text key of the event of a device, whose name is in `service`.
    pub(in crate::http::pages) event_key: Option<&'static str>,
    /// The text key of an act of the help desk, and the name of its device.
    pub(in crate::http::pages) help_desk: Option<(&'static str, String)>,
    pub(in crate::http::pages) method_key: &'static str,
    pub(in crate::http::pages) result: &'static str,
    pub(in crate::http::pages) result_key: &'static str,
    pub(in crate::http::pages) reported: bool,
    here: bool,
}

impl HistoryRow {
    /// Whether it is a signed transaction, which a report does not stop.
    fn is_signed_transaction(&self) -> bool {
        self.result == "signed" && !self.lines.is_empty()
    }
}

pub(in crate::http::pages) fn row(entry: &HistoryEntry, browser: HashedToken) -> HistoryRow {
    let (result, result_key) = match entry.result {
        HistoryResult::SignedIn => ("signed-in", "history-signed-in"),
        HistoryResult::Signed if entry.change.is_some() => ("signed", "history-confirmed"),
        HistoryResult::Signed => ("signed", "history-signed"),
        HistoryResult::Denied => ("denied", "history-denied"),
        HistoryResult::Expired => ("expired", "history-expired"),
        HistoryResult::Cancelled => ("cancelled", "history-cancelled"),
        HistoryResult::Failed => ("failed", "history-failed"),
        HistoryResult::PinReset => ("new-pin", "history-pin-reset"),
        HistoryResult::Unblocked => ("unblocked", "history-unblocked"),
        HistoryResult::Moved => ("moved", "history-moved"),
        HistoryResult::Blocked => ("blocked", "history-blocked"),
        HistoryResult::Locked => ("locked", "history-locked"),
    };
    HistoryRow {
        id: hex(&entry.id),
        seq: entry.seq,
        at: entry.at,
        service: entry.service.clone(),
        change_key: entry.change.map(change_key),
        from: in_a_line(&entry.context),
        lines: lines(Some(&entry.transaction)),
        event_key: (entry.method == HistoryMethod::Device).then_some(result_key),
        help_desk: entry.help_desk.as_ref().and_then(|told| {
            let key = HelpDeskAct::key_of(&told.act)?;
            Some((key, told.device.clone().unwrap_or_default()))
        }),
        method_key: method_key(entry.method),
        result,
        result_key,
        reported: entry.reported,
        here: entry.browser == Some(browser),
    }
}

fn change_key(change: ChangeKind) -> &'static str {
    match change {
        ChangeKind::AddDevice => "history-change-add",
        ChangeKind::RemoveDevice => "history-change-remove",
        ChangeKind::ResetPin | ChangeKind::EndWaitingPeriod => "history-change-reset",
        ChangeKind::RenameDevice => "history-change-rename",
        ChangeKind::ChangePassword => "history-change-password",
        ChangeKind::ChangeEmail => "history-change-email",
        ChangeKind::ReportSignIn => "history-change-report",
        ChangeKind::CloseOtherSessions => "history-change-sessions",
    }
}

/// The text key of a method.
pub(super) fn method_key(method: HistoryMethod) -> &'static str {
    match method {
        HistoryMethod::Password => "history-by-password",
        HistoryMethod::App => "history-by-app",
        HistoryMethod::AppCode => "history-by-code",
        HistoryMethod::OnMobile => "history-on-mobile",
        // Not shown: an entry about a device has no method.
        HistoryMethod::Device => "history-by-app",
    }
}

/// The lines of a context, one after the other.
pub(super) fn in_a_line(context: &[u8]) -> String {
    let Ok(context) = Context::parse(context) else {
        return String::new();
    };
    let facts: Vec<&str> = context.0.iter().map(|(_, fact)| fact.as_str()).collect();
    facts.join(" · ")
}

pub(super) fn hex(id: &[u8; 16]) -> String {
    id.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn unhex(text: &str) -> Option<[u8; 16]> {
    // The same form as a device's id.
    protocol::ids::DeviceId::from_hex(text).map(|id| id.0)
}

#[derive(askama::Template)]
#[template(path = "account/history.html")]
struct HistoryListPage {
    frame: Frame,
    rows: Vec<HistoryRow>,
    /// The `seq` before which older entries are.
    older: Option<u64>,
    newest: bool,
    reported: bool,
}

/// The query of the list.
#[derive(Debug, Deserialize)]
pub(super) struct HistoryRange {
    #[serde(default)]
    before: u64,
    reported: Option<String>,
}

/// `GET /account/history`.
pub(super) async fn show(
    State(state): State<App>,
    person: SignedIn,
    Query(part): Query<HistoryRange>,
) -> Result<Response, WebError> {
    let account = person.account.id;
    // Requests that expired unnoticed get their entry now, so this writes.
    let listed = state
        .store
        .write(move |tx| use_cases::history::list(tx, account, part.before))
        .await?;
    let rows: Vec<HistoryRow> = listed
        .entries
        .iter()
        .map(|entry| row(entry, person.browser.id))
        .collect();
    page(&HistoryListPage {
        frame: Frame::of(&state, &person.browser, &person.account).with_language_offer(&person),
        older: rows.last().filter(|_| listed.more).map(|row| row.seq),
        rows,
        newest: part.before == 0,
        reported: part.reported.is_some(),
    })
}

#[derive(askama::Template)]
#[template(path = "account/report.html")]
struct ReportPage {
    frame: Frame,
    row: HistoryRow,
    /// Whether a device confirms the report, which then also refuses the password alone for a while.
    by_device: bool,
}

/// `GET /account/history/{id}/report`: asks first.
pub(super) async fn ask_report(
    State(state): State<App>,
    person: SignedIn,
    Path(id): Path<String>,
) -> Result<Response, WebError> {
    let id = unhex(&id).ok_or(WebError::NotFound)?;
    let (session, change) = (
        person.session.clone(),
        AccountChange::from(ReportSignIn(id)),
    );
    let wanted = change.clone();
    let (entry, permission) = state
        .store
        .read(move |tx| -> Result<_, WebError> {
            let entry = use_cases::history::entry(tx, session.account, id)?;
            Ok((entry, proof::permission(tx, &session, &wanted)?))
        })
        .await?;
    let entry = entry
        .filter(HistoryEntry::can_be_reported)
        .ok_or(WebError::NotFound)?;
    if !permission.is_granted() {
        let next = format!("/account/history/{}/report", hex(&id));
        return step_up::lead_to(&state, &person, change, &next).await;
    }
    page(&ReportPage {
        frame: Frame::of(&state, &person.browser, &person.account),
        row: row(&entry, person.browser.id),
        by_device: matches!(
            permission,
            Permission::Granted {
                confirmed_by: Some(_),
                ..
            }
        ),
    })
}

/// `POST /account/history/{id}/report`.
pub(super) async fn report(
    State(state): State<App>,
    person: SignedIn,
    Path(id): Path<String>,
    _: CsrfForm<NoFields>,
) -> Result<Response, WebError> {
    let id = unhex(&id).ok_or(WebError::NotFound)?;
    let session = person.session.token;
    let known = state
        .store
        .write(move |tx| -> Result<_, WebError> {
            let proven = proof::take(tx, session, ReportSignIn(id))?;
            Ok(use_cases::history::report_in_session(tx, proven)?)
        })
        .await?;
    if known {
        Ok(Redirect::to("/account/history?reported=1").into_response())
    } else {
        Err(WebError::NotFound)
    }
}
