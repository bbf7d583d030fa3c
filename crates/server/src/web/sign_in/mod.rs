//! Signing in: the address, the password and the method, then what the method wants.

mod current;
mod device;
mod email;
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
