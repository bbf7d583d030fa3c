//! Signing in: the address, the password and the method, then what the method wants.

mod current;
mod email;
mod password;

use axum::Router;
use axum::routing::get;

use crate::state::App;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/sign-in", get(email::show).post(email::submit))
        .route("/sign-in/password", get(password::show).post(password::submit))
}
