//! The app asleep (protocol.md §8.10): whether something waits, and where the phone is woken.

use std::sync::Arc;

use axum::{Extension, body::Bytes, extract::State, response::Response};
use protocol::{
    messages::{PendingCheck, RegisterPush},
    signed::Verified,
};

use super::{
    fault,
    nonces::Nonces,
    timed::{fresh, send},
    write,
};
use crate::{state::App, use_cases};

/// Answered from a snapshot that cannot be written to: a knock changes nothing.
pub(super) async fn pending_check(
    State(app): State<App>,
    Extension(nonces): Extension<Arc<Nonces>>,
    body: Bytes,
) -> Response {
    let answer = async {
        let pending_check: Verified<PendingCheck> = fresh(&app, &nonces, &body).await?;
        let count = app
            .store
            .read(move |tx| use_cases::pending_check::answer(tx, &pending_check))
            .await;
        Ok(count.map_err(fault)??)
    };
    send(&app, &body, answer.await)
}

pub(super) async fn push(
    State(app): State<App>,
    Extension(nonces): Extension<Arc<Nonces>>,
    body: Bytes,
) -> Response {
    let answer = async {
        let push: Verified<RegisterPush> = fresh(&app, &nonces, &body).await?;
        let rules = app.push_rules.clone();
        Ok(write(&app, move |tx| {
            use_cases::pending_check::push(tx, &rules, &push)
        })
        .await?)
    };
    send(&app, &body, answer.await)
}
