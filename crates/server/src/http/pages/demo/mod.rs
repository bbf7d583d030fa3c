//! What is there with `--demo` only, and on loopback therefore: an outbox instead of mail, and a bank that wants signatures.

mod bank;
mod outbox;

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::http::error::WebError;
use crate::state::App;

pub(super) fn routes(state: &App) -> Router<App> {
    Router::new()
        .route("/demo/outbox", get(outbox::show))
        .merge(bank::routes())
        .route_layer(from_fn_with_state(state.clone(), in_the_demo))
}

async fn in_the_demo(State(state): State<App>, request: Request, next: Next) -> Response {
    if state.config.demo {
        next.run(request).await
    } else {
        WebError::NotFound.into_response()
    }
}
