//! My Account.

mod add;
mod devices;
mod history;
mod home;
mod recovery;
mod step_up;
mod stop;

use axum::Router;
use axum::routing::{get, post};

use crate::state::App;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/", get(home::root))
        .route("/account", get(home::show))
        .route("/account/history", get(history::show))
        .route(
            "/account/history/{id}/report",
            get(history::ask_report).post(history::report),
        )
        .route("/account/stop", get(stop::show).post(stop::stop))
        .route("/account/language", post(home::set_language))
        .route("/sign-out", post(home::sign_out))
        .route("/e", get(home::enrolment_link))
        .route("/account/devices", get(devices::show))
        .route("/account/devices/{id}/rename", post(devices::rename))
        .route(
            "/account/devices/{id}/remove",
            get(devices::ask_remove).post(devices::remove),
        )
        .route("/account/devices/add", get(add::show).post(add::offer))
        .route("/account/devices/add/events", get(add::events))
        .route("/account/devices/add/state", get(add::state_json))
        .route("/account/devices/add/confirm", post(add::confirm))
        .route("/account/devices/add/reject", post(add::reject))
        .route(
            "/account/devices/{id}/reset-pin",
            get(recovery::show).post(recovery::begin),
        )
        .route(
            "/account/devices/{id}/reset-pin/offer",
            post(add::offer_reset),
        )
        .route(
            "/account/recovery",
            get(recovery::follow).post(recovery::stop),
        )
        .route(
            "/account/step-up",
            get(step_up::show).post(step_up::password),
        )
        .route("/account/step-up/device", post(step_up::device))
        .route("/account/step-up/waiting", get(step_up::waiting))
        .route("/account/step-up/events", get(step_up::events))
        .route("/account/step-up/state", get(step_up::state_json))
        .route("/account/step-up/finish", post(step_up::finish))
        .route("/account/step-up/cancel", post(step_up::cancel))
        .route(
            "/account/step-up/code",
            get(step_up::code_page).post(step_up::answer),
        )
        .route("/account/step-up/challenge.svg", get(step_up::picture))
}
