//! The link with which the holder of the address before reverses its change (ADR 49). It needs no session: whoever changed the address may
//! have every session.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use zeroize::Zeroizing;

use crate::domain::token::PlainToken;
use crate::http::browser::Browser;
use crate::http::error::WebError;
use crate::http::form::CsrfForm;
use crate::http::frame::{Frame, html, page};
use crate::http::query::Query;
use crate::state::{App, AppState};
use crate::use_cases::details;

/// The path of the link.
pub(super) const PATH: &str = "/account/email-reversal";

/// The link with this token.
pub(super) fn link(state: &AppState, token: &PlainToken) -> Zeroizing<String> {
    Zeroizing::new(format!("{}{PATH}?t={}", state.origin, *token.reveal()))
}

#[derive(askama::Template)]
#[template(path = "account/email_reversal.html")]
struct ReversalPage {
    frame: Frame,
    stage: ReversalStage,
}

/// The state of a reversal.
enum ReversalStage {
    /// It can be made, and gives the account this address again.
    Open { token: String, email: String },
    /// It was made.
    Done,
    /// It was made before, is over, or somebody else has the address.
    Over,
}

/// The link, and the form with its token.
#[derive(Deserialize)]
pub(super) struct ReversalToken {
    #[serde(default)]
    t: String,
}

/// `GET /account/email-reversal`: says what the reversal does. A mail program that follows links changes nothing.
pub(super) async fn show(
    State(state): State<App>,
    browser: Browser,
    Query(mailed): Query<ReversalToken>,
) -> Result<Response, WebError> {
    let found = match PlainToken::parse(&mailed.t) {
        Some(token) => {
            let hash = token.hash();
            state
                .store
                .read(move |tx| details::find_reversal(tx, hash))
                .await?
        }
        None => None,
    };
    let stage = match found {
        Some(reversal) => ReversalStage::Open {
            token: mailed.t,
            email: reversal.email.as_str().into(),
        },
        None => ReversalStage::Over,
    };
    let frame = Frame::new(&state, &browser);
    page(&ReversalPage { frame, stage })
}

/// `POST /account/email-reversal`.
pub(super) async fn reverse(
    State(state): State<App>,
    browser: Browser,
    CsrfForm(form): CsrfForm<ReversalToken>,
) -> Result<Response, WebError> {
    let token = PlainToken::parse(&form.t).ok_or(WebError::Malformed)?;
    let hash = token.hash();
    let reversed = state
        .store
        .write(move |tx| details::reverse_address(tx, hash))
        .await?;
    let (status, stage) = if reversed {
        (StatusCode::OK, ReversalStage::Done)
    } else {
        (StatusCode::CONFLICT, ReversalStage::Over)
    };
    let frame = Frame::new(&state, &browser);
    Ok(html(status, &ReversalPage { frame, stage }))
}
