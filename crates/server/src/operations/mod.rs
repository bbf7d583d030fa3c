//! The operator's port: health, readiness, version and metrics. It has an address of its own, so that no proxy publishes it by mistake,
//! and answers without a password; it tells nothing about persons. It answers under the names of this machine and configured ones alone.

mod host;
mod ready;

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

use self::host::AnsweredHosts;
use crate::connections::Connections;
use crate::metrics::{self, CurrentValues};
use crate::state::{App, AppState};
use crate::store::StoreError;

/// The most connections to the operator's port at once. Further ones wait.
pub const OPERATIONS_CONNECTIONS: usize = 16;
/// The longest time for the headers of a question.
const HEADERS: Duration = Duration::from_secs(5);

/// The state of the operator's port.
#[derive(Clone, Debug)]
struct Operations {
    app: App,
    connections: Connections,
    hosts: AnsweredHosts,
}

fn router(operations: Operations) -> Router {
    Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(readyz))
        .route("/version", get(version))
        .route("/metrics", get(scrape))
        .layer(from_fn_with_state(operations.clone(), only_known_hosts))
        .with_state(operations)
}

/// Refuses requests that name another host than this port has.
async fn only_known_hosts(
    State(operations): State<Operations>,
    request: Request,
    next: Next,
) -> Response {
    if operations.hosts.answer(request.headers()) {
        return next.run(request).await;
    }
    let words =
        "this port answers under the names of this machine, and those of operations-hosts\n";
    (StatusCode::MISDIRECTED_REQUEST, words).into_response()
}

/// Serves the operator's port until the future is dropped.
pub(crate) async fn serve(listener: TcpListener, app: App, connections: Connections) {
    let hosts = match listener.local_addr() {
        Ok(bound) => AnsweredHosts::new(bound.ip(), &app.config.operations_hosts),
        Err(error) => {
            tracing::error!(%error, "the operator's port has no address");
            return;
        }
    };
    let router = router(Operations {
        app,
        connections,
        hosts,
    });
    let places = Arc::new(Semaphore::new(OPERATIONS_CONNECTIONS));
    loop {
        let Ok(place) = places.clone().acquire_owned().await else {
            return;
        };
        let (stream, _) = match listener.accept().await {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!(%error, "a connection to the operator's port could not be accepted");
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        let connection = hyper::server::conn::http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEADERS)
            .serve_connection(
                TokioIo::new(stream),
                TowerToHyperService::new(router.clone()),
            );
        tokio::spawn(async move {
            let _place = place;
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection to the operator's port ended early");
            }
        });
    }
}

async fn readyz(State(operations): State<Operations>) -> Response {
    let reasons = ready::reasons(&operations.app).await;
    let status = if reasons.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    let body = serde_json::json!({ "ready": reasons.is_empty(), "reasons": reasons });
    (status, Json(body)).into_response()
}

async fn version() -> Response {
    let body = serde_json::json!({
        "name": "countersign-server",
        "version": env!("CARGO_PKG_VERSION"),
        "schema": crate::store::schema_version(),
    });
    Json(body).into_response()
}

async fn scrape(State(operations): State<Operations>) -> Response {
    let app = &operations.app;
    let (mails, last_backup) = stored_values(app).await.unwrap_or_default();
    let current = CurrentValues {
        connections: operations.connections.served(),
        streams: app.streams.open(),
        hashes: app.passwords.running(),
        mails,
        last_backup,
        certificate_end: app.tls.as_ref().map(|tls| tls.ends_at().0),
    };
    match app.metrics.render(current) {
        Ok(text) => {
            let kind = HeaderValue::from_static(metrics::CONTENT_TYPE);
            let store = HeaderValue::from_static("no-store");
            ([(CONTENT_TYPE, kind), (CACHE_CONTROL, store)], text).into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// The number of waiting mails, and the time of the last backup.
async fn stored_values(app: &AppState) -> Result<(Option<usize>, Option<u64>), StoreError> {
    app.store
        .read(|tx| Ok((Some(tx.count_mails()?), tx.last_backup()?.map(|at| at.0))))
        .await
}
