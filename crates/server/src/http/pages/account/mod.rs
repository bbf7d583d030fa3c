//! My Account.

mod add;
mod details;
mod devices;
mod email_reversal;
pub(super) mod history;
mod home;
mod password;
mod recover;
mod recovery;
mod sessions;
mod step_up;
mod stop;

use axum::Router;
use axum::routing::{get, post};

use crate::http::confirmation::asking_routes;
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
        .route("/account/sessions", get(sessions::show))
        .route("/account/sessions/{id}/end", post(sessions::end))
        .route(
            "/account/sessions/end-others",
            get(sessions::ask_end_others).post(sessions::end_others),
        )
        .route("/account/recover", get(recover::show))
        .route(
            "/account/password",
            get(password::show).post(password::change),
        )
        .route(
            "/account/new-password",
            get(password::show_reset).post(password::reset),
        )
        .route("/account/details", get(details::show))
        .route("/account/details/name", post(details::rename))
        .route(
            "/account/details/email",
            get(details::verify).post(details::request_address),
        )
        .route(
            "/account/details/email/change",
            post(details::change_address),
        )
        .route(
            email_reversal::PATH,
            get(email_reversal::show).post(email_reversal::reverse),
        )
        .route("/account/stop", get(stop::show).post(stop::stop))
        .route("/account/language", post(home::set_language))
        .route("/sign-out", post(home::sign_out))
        .route("/e", get(home::enrolment_link))
        .route("/account/devices", get(devices::show))
        .route(
            "/account/devices/{id}/rename",
            get(devices::ask_rename).post(devices::rename),
        )
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
        .route("/account/recovery/cancel", get(recovery::ask_cancel))
        .route("/account/recovery/take-over", post(recovery::take_over))
        .route(
            "/account/step-up",
            get(step_up::show).post(step_up::password),
        )
        .nest(
            "/account/step-up",
            asking_routes::<step_up::StepUpConfirmation>(),
        )
}
