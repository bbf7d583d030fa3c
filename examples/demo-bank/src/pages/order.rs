//! Filling in an order, reviewing it, and having it signed.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};

use super::values::{Reviewed, reviewed};
use crate::bank::{App, Bank};
use crate::client::Reauthentication;
use crate::texts::Texts;
use crate::transactions::{Order, Transaction, Typed};
use crate::visit::{BankForm, Fault, SignedIn, Visit, html, problem};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/order/{kind}", get(show).post(review))
        .route("/order/{kind}/sign", post(sign))
}

/// A field as its form shows it.
struct ShownField {
    name: &'static str,
    label: String,
    hint: Option<String>,
    kind: &'static str,
    options: Vec<String>,
    typed: String,
    error: Option<(&'static str, String)>,
    /// Whether it gets the focus: the first wrong field, otherwise the first.
    first: bool,
}

#[derive(Template)]
#[template(path = "form.html")]
struct FormPage<'a> {
    visit: &'a Visit,
    t: Texts,
    kind: Transaction,
    fields: Vec<ShownField>,
}

fn draw(visit: &Visit, kind: Transaction, typed: Typed, status: StatusCode) -> Response {
    let t = visit.t;
    let first = typed.iter().position(|(.., error)| error.is_some());
    let fields = typed
        .into_iter()
        .enumerate()
        .map(|(at, (field, typed, error))| ShownField {
            first: at == first.unwrap_or(0),
            name: field.name,
            label: field.label(t),
            hint: field.hint(t),
            kind: field.input(),
            options: field.options(t),
            typed,
            error: error.map(|error| field.complaint(t, error)),
        })
        .collect();
    let page = FormPage {
        visit,
        t,
        kind,
        fields,
    };
    html(status, &page)
}

/// `GET /order/{kind}`.
async fn show(SignedIn(visit): SignedIn, Path(kind): Path<String>) -> Response {
    let Some(kind) = Transaction::from_word(&kind) else {
        return problem(&visit, StatusCode::NOT_FOUND);
    };
    let nothing = kind.fields().iter().map(|f| (*f, String::new(), None));
    draw(&visit, kind, nothing.collect(), StatusCode::OK)
}

#[derive(Template)]
#[template(path = "review.html")]
struct ReviewPage<'a> {
    visit: &'a Visit,
    t: Texts,
    kind: Transaction,
    values: Vec<Reviewed>,
}

/// `POST /order/{kind}`: reviews the form.
async fn review(
    State(bank): State<App>,
    SignedIn(visit): SignedIn,
    Path(kind): Path<String>,
    Form(posted): BankForm,
) -> Response {
    let order = match filled_in(&bank, &visit, &kind, &posted) {
        Ok(order) => order,
        Err(page) => return *page,
    };
    if posted.contains_key("again") {
        let again = order
            .lines()
            .map(|(field, value)| (field, field.typed(visit.t, value), None));
        return draw(&visit, order.kind, again.collect(), StatusCode::OK);
    }
    html(
        StatusCode::OK,
        &ReviewPage {
            t: visit.t,
            kind: order.kind,
            values: reviewed(visit.t, &order),
            visit: &visit,
        },
    )
}

/// The order in a form of this session, or the page that says what is wrong.
fn filled_in(
    bank: &Bank,
    visit: &Visit,
    kind: &str,
    posted: &BTreeMap<String, String>,
) -> Result<Order, Box<Response>> {
    if !visit.owns(posted) {
        return Err(Box::new(problem(visit, StatusCode::FORBIDDEN)));
    }
    let kind = Transaction::from_word(kind)
        .ok_or_else(|| Box::new(problem(visit, StatusCode::NOT_FOUND)))?;
    Order::read(kind, visit.t, posted, &bank.today())
        .map_err(|typed| Box::new(draw(visit, kind, typed, StatusCode::UNPROCESSABLE_ENTITY)))
}

/// `POST /order/{kind}/sign`: leads to the server, which has the order signed.
async fn sign(
    State(bank): State<App>,
    SignedIn(visit): SignedIn,
    Path(kind): Path<String>,
    Form(posted): BankForm,
) -> Result<Response, Fault> {
    let order = match filled_in(&bank, &visit, &kind, &posted) {
        Ok(order) => order,
        Err(page) => return Ok(*page),
    };
    let (address, awaited) = bank
        .client
        .begin(Some(order), visit.t, Reauthentication::IfNeeded)
        .await?;
    bank.sessions.with(&visit.session, bank.now(), |session| {
        session.awaited = Some(awaited);
    });
    Ok(Redirect::to(&address).into_response())
}
