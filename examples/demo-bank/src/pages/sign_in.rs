//! Signing in at the server, and signing out of the bank.

use std::collections::BTreeMap;

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};

use crate::bank::App;
use crate::client::{Answered, BACK, ClientError, Reauthentication, ServerAnswer};
use crate::sessions::Session;
use crate::visit::{BankForm, Fault, SESSION_COOKIE, Visit, problem, secret, set_cookie};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/sign-in", get(sign_in))
        .route("/sign-out", post(sign_out))
        .route(BACK, get(back))
}

/// `GET /sign-in`: leads to the server; with `?other` it asks who the person is, even where it knows one.
async fn sign_in(
    State(bank): State<App>,
    visit: Visit,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Fault> {
    let reauthentication = if query.contains_key("other") {
        Reauthentication::Always
    } else {
        Reauthentication::IfNeeded
    };
    let (address, awaited) = bank.client.begin(None, visit.t, reauthentication).await?;
    let session = secret()?;
    bank.sessions.end(&visit.session);
    let begun = Session {
        csrf: secret()?,
        awaited: Some(awaited),
        ..Session::default()
    };
    bank.sessions.begin(session.clone(), begun, bank.now());
    let cookie = set_cookie(&bank, SESSION_COOKIE, &session);
    Ok(([cookie], Redirect::to(&address)).into_response())
}

/// `POST /sign-out`.
async fn sign_out(State(bank): State<App>, visit: Visit, Form(posted): BankForm) -> Response {
    if !visit.owns(&posted) {
        return problem(&visit, StatusCode::FORBIDDEN);
    }
    bank.sessions.end(&visit.session);
    Redirect::to("/").into_response()
}

/// `GET /back`: the answer of the server. The session gets a new secret, since the person is now known.
async fn back(
    State(bank): State<App>,
    visit: Visit,
    Query(answer): Query<ServerAnswer>,
) -> Result<Response, Fault> {
    let taken = bank
        .sessions
        .with(&visit.session, bank.now(), |session| session.awaited.take());
    let Some(awaited) = taken.flatten() else {
        return Ok(Redirect::to("/").into_response());
    };
    let order = awaited.order.clone();
    let answered = bank.client.answered(answer, awaited).await?;
    // Only the person who filled in the order may sign it.
    if matches!(&answered, Answered::Signed(signer, ..) if Some(signer) != visit.customer.as_ref())
    {
        return Err(ClientError::Answer("another person signed").into());
    }
    let mut session = bank.sessions.end(&visit.session).unwrap_or_default();
    let page = match answered {
        Answered::SignedIn(customer) => {
            session.customer = Some(customer);
            "/"
        }
        Answered::Signed(_, signed) => {
            session.signed = Some(signed);
            "/signed"
        }
        Answered::Refused(error) => {
            tracing::info!(%error, "the server refused");
            session.not_signed = order;
            if session.not_signed.is_some() {
                "/not-signed"
            } else {
                "/"
            }
        }
    };
    session.csrf = secret()?;
    let fresh = secret()?;
    bank.sessions.begin(fresh.clone(), session, bank.now());
    let cookie = set_cookie(&bank, SESSION_COOKIE, &fresh);
    Ok(([cookie], Redirect::to(page)).into_response())
}
