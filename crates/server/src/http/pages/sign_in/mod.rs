//! Signing in: the address, the password and the method, then what the method wants.

mod current;
mod device;
mod email;
mod on_mobile;
pub(super) mod password;
mod waiting;

use axum::Router;
use axum::routing::{get, post};

use crate::state::App;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/sign-in", get(email::show).post(email::submit))
        .route(
            "/sign-in/password",
            get(password::show).post(password::submit),
        )
        .route("/sign-in/device", get(device::show).post(device::submit))
        .route(
            "/sign-in/on-mobile",
            get(on_mobile::waiting).post(on_mobile::begin),
        )
        .route("/sign-in/on-mobile/events", get(on_mobile::events))
        .route("/sign-in/on-mobile/state", get(on_mobile::state_json))
        .route("/sign-in/on-mobile/code", post(on_mobile::typed))
        .route("/a/{rid}", get(on_mobile::link))
        .route("/a/{rid}/return", get(on_mobile::back))
        .route("/sign-in/waiting", get(waiting::waiting))
        .route("/sign-in/events", get(waiting::events))
        .route("/sign-in/state", get(waiting::state_json))
        .route("/sign-in/finish", post(waiting::finish))
        .route("/sign-in/cancel", post(waiting::cancel))
        .route(
            "/sign-in/code",
            get(waiting::code_page).post(waiting::answer),
        )
        .route("/sign-in/challenge.svg", get(waiting::picture))
}
