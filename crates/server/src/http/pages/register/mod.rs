//! Making an account: the form with the human check, the mailed link, and the page that chooses the password.

mod check;
mod form;
mod link;
mod sent;
mod spoken_digits;

use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::routing::{get, post};

use crate::domain::token::PlainToken;
use crate::http::client_info::ClientInfo;
use crate::http::error::WebError;
use crate::http::problem::Problem;
use crate::state::{App, AppState};
use crate::text::Texts;
use crate::use_cases::registration::{self, NewLink, RegistrationRefusal};

/// The path of the form.
const FORM: &str = "/register";

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route(FORM, get(form::show).post(form::submit))
        .route(sent::SENT, get(sent::show))
        .route("/register/resend", post(sent::resend))
        .route("/register/check/picture/{check}", get(check::picture))
        .route("/register/check/sound/{check}", get(check::sound))
        .route("/register/verify", get(link::follow))
        .route("/register/again", post(link::renew))
        .route("/register/password", post(link::choose_password))
}

/// The page on which a person without a link begins again.
fn beginning(state: &AppState) -> &'static str {
    if state.config.registration.is_open() {
        FORM
    } else {
        "/sign-in"
    }
}

/// A request for a page that exists only while everybody may ask for an account. It stands before all other extractors, so that otherwise
/// nothing tells the path from an unknown one.
struct OpenRegistration;

impl FromRequestParts<App> for OpenRegistration {
    type Rejection = WebError;

    async fn from_request_parts(_: &mut Parts, state: &App) -> Result<Self, WebError> {
        if state.config.registration.is_open() {
            Ok(Self)
        } else {
            Err(WebError::NotFound)
        }
    }
}

/// Draws a link to verify an address.
fn new_link(state: &AppState, client: &ClientInfo) -> Result<NewLink, WebError> {
    let token = PlainToken::make()?;
    Ok(NewLink {
        network: *client.network(),
        token: token.hash(),
        link: registration::link(&state.origin, &token),
        sign_in: format!("{}/sign-in", state.origin),
    })
}

/// A refusal as a page shows it.
fn problem_of(t: Texts, refusal: RegistrationRefusal) -> Problem {
    match refusal {
        RegistrationRefusal::TooMany(wait_s) | RegistrationRefusal::TooManyChecks(wait_s) => {
            Problem::wait_hours(t, "too-many-links", wait_s)
        }
        RegistrationRefusal::Full | RegistrationRefusal::Check => Problem::new(t, "page-busy"),
    }
}
