//! The server of a service, on loopback: it takes logout tokens, and misbehaves where a test wants it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::extract::State;
use axum::http::header::LOCATION;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, post};
use axum::{Form, Router};
use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::browser::{Site, http};

/// The longest wait for a notice that must come.
const PATIENCE: Duration = Duration::from_secs(20);

/// The answer of the service to one notice.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Answer {
    /// With this status and a short body.
    Status(u16),
    /// With a redirect to another address of the service.
    Redirect,
    /// With a body that does not end.
    Endless,
    /// Never.
    Never,
}

struct Shared {
    answers: Mutex<VecDeque<Answer>>,
    tokens: mpsc::UnboundedSender<String>,
    elsewhere: mpsc::UnboundedSender<()>,
}

/// A service that takes logout tokens.
pub(crate) struct RelyingParty {
    pub(crate) address: std::net::SocketAddr,
    tokens: mpsc::UnboundedReceiver<String>,
    elsewhere: mpsc::UnboundedReceiver<()>,
}

impl RelyingParty {
    /// Answers the first notices in these ways, and each further one with 200.
    pub(crate) async fn start(answers: &[Answer]) -> Self {
        Self::start_at("127.0.0.1:0".parse().unwrap(), answers).await
    }

    /// The same at this address.
    pub(crate) async fn start_at(address: std::net::SocketAddr, answers: &[Answer]) -> Self {
        let (tokens, received) = mpsc::unbounded_channel();
        let (elsewhere, redirected) = mpsc::unbounded_channel();
        let shared = Arc::new(Shared {
            answers: Mutex::new(answers.iter().copied().collect()),
            tokens,
            elsewhere,
        });
        let routes = Router::new()
            .route("/out", post(take))
            .route("/elsewhere", any(taken_elsewhere))
            .with_state(shared);
        let listener = TcpListener::bind(address).await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Self {
            address,
            tokens: received,
            elsewhere: redirected,
        }
    }

    /// The table of a service with this id whose logout address is this one, for the TOML file.
    pub(crate) fn service(&self, id: &str) -> String {
        service_at(id, self.address)
    }

    /// The next logout token.
    pub(crate) async fn token(&mut self) -> String {
        tokio::time::timeout(PATIENCE, self.tokens.recv())
            .await
            .expect("no logout token came")
            .unwrap()
    }

    /// The claims of the next logout token, verified by the published keys.
    pub(crate) async fn claims(&mut self, site: &Site, id: &str) -> Value {
        let token = self.token().await;
        verified(site, id, &token, Some("logout+jwt")).await
    }

    /// Whether no token has come that was not taken.
    pub(crate) fn is_quiet(&mut self) -> bool {
        self.tokens.try_recv().is_err()
    }

    /// Whether nobody followed the redirect.
    pub(crate) fn was_not_followed(&mut self) -> bool {
        self.elsewhere.try_recv().is_err()
    }
}

/// The table of a service whose logout address is at `address`.
pub(crate) fn service_at(id: &str, address: std::net::SocketAddr) -> String {
    format!(
        r#"
        [[services]]
        id = "{id}"
        name = "Service {id}"
        [services.oidc]
        redirect-uris = ["https://{id}.example/back"]
        backchannel-logout-uri = "http://{address}/out"
        post-logout-redirect-uris = ["https://{id}.example/out?a=b"]
        "#
    )
}

/// The claims of a token that the server signed for this client, verified by its published keys with the library `jsonwebtoken`.
pub(crate) async fn verified(site: &Site, id: &str, token: &str, typ: Option<&str>) -> Value {
    let keys = http().get(format!("{}/oidc/keys", site.origin));
    let keys: JwkSet = keys.send().await.unwrap().json().await.unwrap();
    let header = decode_header(token).unwrap();
    if let Some(typ) = typ {
        assert_eq!(header.typ.as_deref(), Some(typ));
    }
    let key = keys.find(header.kid.as_deref().unwrap()).unwrap();
    let key = DecodingKey::from_jwk(key).unwrap();
    let mut rules = Validation::new(Algorithm::RS256);
    rules.set_audience(&[id]);
    rules.set_issuer(&[&site.origin]);
    rules.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
    // The test may have moved the server's clock on.
    rules.leeway = 365 * 24 * 60 * 60;
    decode::<Value>(token, &key, &rules).unwrap().claims
}

async fn take(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Form(form): Form<Vec<(String, String)>>,
) -> Response {
    assert!(headers.get("cookie").is_none());
    let [(name, token)] = &form[..] else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    assert_eq!(name, "logout_token");
    let answer = shared.answers.lock().unwrap().pop_front();
    let _ = shared.tokens.send(token.clone());
    match answer {
        None => StatusCode::OK.into_response(),
        Some(Answer::Status(status)) => StatusCode::from_u16(status).unwrap().into_response(),
        Some(Answer::Redirect) => {
            (StatusCode::TEMPORARY_REDIRECT, [(LOCATION, "/elsewhere")]).into_response()
        }
        Some(Answer::Endless) => {
            let piece = axum::body::Bytes::from_static(&[b'a'; 64 * 1024]);
            let pieces = futures_util::stream::repeat_with(move || {
                Ok::<_, std::convert::Infallible>(piece.clone())
            });
            axum::body::Body::from_stream(pieces).into_response()
        }
        Some(Answer::Never) => std::future::pending().await,
    }
}

async fn taken_elsewhere(State(shared): State<Arc<Shared>>) {
    let _ = shared.elsewhere.send(());
}
