//! My Account.

mod home;

use axum::Router;
use axum::routing::{get, post};

use crate::state::App;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/", get(home::root))
        .route("/account", get(home::show))
        .route("/sign-out", post(home::sign_out))
}
