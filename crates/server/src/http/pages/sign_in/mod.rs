//! Signing in: the address, the password and the method, then the confirmation that the method needs.

mod confirmation;
mod current;
mod device;
mod email;
mod forgotten;
mod on_mobile;
mod password;

use axum::Router;
use axum::routing::{get, post};

use self::confirmation::SignInConfirmation;
use crate::http::confirmation::asking_routes;
use crate::state::App;
pub(super) use current::Welcome;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/sign-in", get(email::show).post(email::submit))
        .route(
            "/sign-in/password",
            get(password::show).post(password::submit),
        )
        .route(
            "/sign-in/forgotten",
            get(forgotten::show).post(forgotten::send),
        )
        .route("/sign-in/device", get(device::show))
        .route(
            "/sign-in/on-mobile",
            get(on_mobile::waiting).post(on_mobile::begin),
        )
        .route("/sign-in/on-mobile/events", get(on_mobile::events))
        .route("/sign-in/on-mobile/state", get(on_mobile::state_json))
        .route("/sign-in/on-mobile/code", post(on_mobile::typed))
        .route("/a/{rid}", get(on_mobile::link))
        .route("/a/{rid}/return", get(on_mobile::back))
        .nest("/sign-in", asking_routes::<SignInConfirmation>())
}
