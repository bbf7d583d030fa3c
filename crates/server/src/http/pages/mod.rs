//! The pages that a browser shows, one module per journey.

mod account;
mod device_state;
mod help_desk;
mod info;
mod new_password;
mod register;
mod service;
pub(crate) mod service_post;
mod service_transaction;
mod sign_in;
pub(crate) mod sign_out;

use axum::Router;

use crate::state::App;

/// The routes of all pages.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .merge(sign_in::routes())
        .merge(register::routes())
        .merge(account::routes())
        .merge(info::routes())
        .merge(help_desk::routes())
        .merge(service::routes())
        .merge(service_transaction::routes())
}
