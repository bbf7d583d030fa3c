//! The first page of My Account, and the way out.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

use crate::domain::account::Account;
use crate::state::App;
use crate::web::cookies::Cookie;
use crate::web::error::WebError;
use crate::web::form::Posted;
use crate::web::frame::{Frame, page};
use crate::web::session::SignedIn;

#[derive(askama::Template)]
#[template(path = "account/home.html")]
struct Page {
    frame: Frame,
    account: Account,
    devices: u64,
}

/// `GET /`.
pub(super) async fn root(signed_in: Result<SignedIn, WebError>) -> Redirect {
    Redirect::to(if signed_in.is_ok() { "/account" } else { "/sign-in" })
}

/// `GET /account`.
pub(super) async fn show(
    State(state): State<App>,
    person: SignedIn,
) -> Result<Response, WebError> {
    page(&Page {
        frame: Frame::of(&state, &person.browser, &person.account),
        account: person.account,
        devices: 0,
    })
}

/// `POST /sign-out`.
pub(super) async fn sign_out(
    State(state): State<App>,
    person: SignedIn,
    _: Posted,
) -> Result<Response, WebError> {
    let token = person.session.token;
    state.store.write(move |tx| tx.close_session(token)).await?;
    let mut response = Redirect::to("/sign-in").into_response();
    Cookie::Session.clear(&state, &mut response);
    Ok(response)
}
