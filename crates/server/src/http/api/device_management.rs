//! Messages that a phone initiates, protocol.md §7 and §8.

use std::sync::Arc;

use axum::{Extension, body::Bytes, extract::State, response::Response};
use protocol::{
    messages::{
        DeviceInitiatedRequest, ExpectSignIn, HistoryQuery, MoveQuery, MoveStep, Name, OpenLink,
        ReportCopy, ReportEntry,
    },
    signed::Verified,
};

use super::{
    fault,
    nonces::Nonces,
    timed::{fresh, send, timely},
    write,
};
use crate::{state::App, use_cases};

type NonceCache = Extension<Arc<Nonces>>;

pub(super) async fn begin(
    State(app): State<App>,
    Extension(nonces): NonceCache,
    body: Bytes,
) -> Response {
    let answer = async {
        let ask: Verified<DeviceInitiatedRequest> = fresh(&app, &nonces, &body).await?;
        let (origin, name) = (app.origin.clone(), Name::lossy(&app.config.name));
        Ok(write(&app, move |tx| {
            use_cases::device_initiated::begin(tx, (&origin, &name), &ask)
        })
        .await?)
    };
    send(&app, &body, answer.await)
}

pub(super) async fn open(
    State(app): State<App>,
    Extension(nonces): NonceCache,
    body: Bytes,
) -> Response {
    let answer = async {
        let open: Verified<OpenLink> = fresh(&app, &nonces, &body).await?;
        let origin = app.origin.clone();
        Ok(write(&app, move |tx| {
            use_cases::passwordless::open(tx, &origin, &open)
        })
        .await?)
    };
    send(&app, &body, answer.await)
}

pub(super) async fn history(
    State(app): State<App>,
    Extension(nonces): NonceCache,
    body: Bytes,
) -> Response {
    let answer = async {
        let ask: Verified<HistoryQuery> = fresh(&app, &nonces, &body).await?;
        Ok(write(&app, move |tx| use_cases::history::answer(tx, &ask)).await?)
    };
    send(&app, &body, answer.await)
}

pub(super) async fn report(
    State(app): State<App>,
    Extension(nonces): NonceCache,
    body: Bytes,
) -> Response {
    let answer = async {
        let report: Verified<ReportEntry> = fresh(&app, &nonces, &body).await?;
        Ok(write(&app, move |tx| use_cases::history::report_from(tx, &report)).await?)
    };
    send(&app, &body, answer.await)
}

pub(super) async fn expect_sign_in(
    State(app): State<App>,
    Extension(nonces): NonceCache,
    body: Bytes,
) -> Response {
    let answer = async {
        let expected: Verified<ExpectSignIn> = fresh(&app, &nonces, &body).await?;
        Ok(write(&app, move |tx| {
            use_cases::expected_sign_in::expect(tx, &expected)
        })
        .await?)
    };
    send(&app, &body, answer.await)
}

/// A look may be repeated and changes nothing; a repeated "same" or "differ" gets the same answer.
pub(super) async fn moving(
    State(app): State<App>,
    Extension(nonces): NonceCache,
    body: Bytes,
) -> Response {
    let answer = async {
        let ask: Verified<MoveQuery> = timely(&app, &nonces, &body).await?;
        if ask.step == MoveStep::Look {
            let status = app
                .store
                .read(move |tx| use_cases::moving::look(tx, &ask))
                .await;
            return Ok(status.map_err(fault)??);
        }
        Ok(write(&app, move |tx| use_cases::moving::report(tx, &ask)).await?)
    };
    send(&app, &body, answer.await)
}

/// A repeated report gets the same answer.
pub(super) async fn copied(
    State(app): State<App>,
    Extension(nonces): NonceCache,
    body: Bytes,
) -> Response {
    let answer = async {
        let report: Verified<ReportCopy> = timely(&app, &nonces, &body).await?;
        Ok(write(&app, move |tx| {
            use_cases::device::lock_reported_copy(tx, &report)
        })
        .await?)
    };
    send(&app, &body, answer.await)
}
