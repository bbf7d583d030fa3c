//! The pages after the signature: the receipt, and the order that was not signed.

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use jiff::Timestamp;

use super::values::{Reviewed, reviewed};
use crate::bank::{App, day_of};
use crate::texts::Texts;
use crate::transactions::Transaction;
use crate::visit::{SignedIn, Visit, html};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/signed", get(signed))
        .route("/not-signed", get(not_signed))
}

#[derive(Template)]
#[template(path = "signed.html")]
struct SignedPage<'a> {
    visit: &'a Visit,
    t: Texts,
    title: String,
    values: Vec<Reviewed>,
    reference: String,
    day: String,
}

/// `GET /signed`: the receipt. A real bank would keep the ID token with it, and carry the order out.
async fn signed(State(bank): State<App>, SignedIn(visit): SignedIn) -> Response {
    let found = bank
        .sessions
        .with(&visit.session, bank.now(), |session| session.signed.clone());
    let Some(signed) = found.flatten() else {
        return Redirect::to("/").into_response();
    };
    let day = Timestamp::from_second(signed.at).map_or_else(|_| String::new(), day_of);
    html(
        StatusCode::OK,
        &SignedPage {
            t: visit.t,
            title: visit.t.get(signed.order.kind.key()),
            values: reviewed(visit.t, &signed.order),
            reference: signed.reference,
            day: visit.t.day(&day),
            visit: &visit,
        },
    )
}

#[derive(Template)]
#[template(path = "not_signed.html")]
struct NotSignedPage<'a> {
    visit: &'a Visit,
    t: Texts,
    kind: Transaction,
    values: Vec<Reviewed>,
}

/// `GET /not-signed`: the order that was not signed, which can be tried again.
async fn not_signed(State(bank): State<App>, SignedIn(visit): SignedIn) -> Response {
    let found = bank.sessions.with(&visit.session, bank.now(), |session| {
        session.not_signed.clone()
    });
    let Some(order) = found.flatten() else {
        return Redirect::to("/").into_response();
    };
    html(
        StatusCode::OK,
        &NotSignedPage {
            t: visit.t,
            kind: order.kind,
            values: reviewed(visit.t, &order),
            visit: &visit,
        },
    )
}
