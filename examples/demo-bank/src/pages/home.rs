//! The first page, the choice of a language, and the style of all pages.

use std::collections::BTreeMap;

use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;

use crate::bank::App;
use crate::texts::Texts;
use crate::transactions::Transaction;
use crate::visit::{LANGUAGE_COOKIE, Visit, html, set_cookie};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/", get(home))
        .route("/language", get(language))
        .route("/style.css", get(style))
        .route("/language.js", get(script))
}

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage<'a> {
    visit: &'a Visit,
    t: Texts,
    kinds: [Transaction; 3],
}

/// `GET /`.
async fn home(visit: Visit) -> Response {
    html(
        StatusCode::OK,
        &HomePage {
            visit: &visit,
            t: visit.t,
            kinds: Transaction::ALL,
        },
    )
}

/// `GET /language?to={tag}`.
async fn language(
    State(bank): State<App>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Response {
    let chosen = query.get("to").and_then(|tag| Texts::of_tag(tag));
    let home = Redirect::to("/").into_response();
    match chosen {
        Some(t) => ([set_cookie(&bank, LANGUAGE_COOKIE, t.tag())], home).into_response(),
        None => home,
    }
}

/// `GET /language.js`: a language that applies once it is chosen.
async fn script() -> Response {
    let headers = [
        (CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (CACHE_CONTROL, "max-age=3600"),
    ];
    (headers, include_str!("../../assets/language.js")).into_response()
}

/// `GET /style.css`: the colours and sizes of the app, and the bank's rules.
async fn style() -> Response {
    let text = concat!(
        include_str!("../../../../ui/src/tokens.css"),
        include_str!("../../assets/bank.css")
    );
    let headers = [
        (CONTENT_TYPE, "text/css; charset=utf-8"),
        (CACHE_CONTROL, "max-age=3600"),
    ];
    (headers, text).into_response()
}
