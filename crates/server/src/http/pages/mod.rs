//! The pages that a browser shows, one module per journey.

mod account;
mod demo;
mod second_factor;
mod sign_in;

use axum::Router;

use crate::state::App;

/// The routes of all pages.
pub(super) fn routes(state: &App) -> Router<App> {
    Router::new()
        .merge(sign_in::routes())
        .merge(account::routes())
        .merge(demo::routes(state))
}
