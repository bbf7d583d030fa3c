//! The phone's API (protocol.md §3, §4): signed bytes in, signed bytes out. No cookies, no sessions, no texts.
//!
//! Invariant: S signs every answer; a refusal is bound to its question. No value of a message is used for a lookup before the
//! message's signature is checked, except to find the key that checks it.

mod answer;
mod device_management;
mod nonces;
mod pending_check;
mod poll;
mod timed;

use std::sync::Arc;

use axum::{
    Extension, Router,
    body::Bytes,
    extract::{DefaultBodyLimit, Request, State},
    http::{StatusCode, header::CONTENT_TYPE},
    middleware::{Next, from_fn},
    response::{IntoResponse as _, Response},
    routing::post,
};
use protocol::{
    keys::PublicKey,
    messages::{
        Approval, Approve, Claim, FollowRotations, Name, OutcomeQuery, Refusal, Remove, Rotations,
        StalePosition,
    },
    signed::{Message, SignedBytes, Verified},
    transcript::MAX_MESSAGE,
};

use tower_http::timeout::TimeoutLayer;

use self::{
    answer::{refuse, reply},
    nonces::Nonces,
};
use crate::{
    http::guard,
    state::{App, AppState},
    store::{ReadTx, StoreError, Tx},
    use_cases::{self, Refused, approval::Reply, enrolment::ClaimReply},
    verify::RingVerifier,
};

/// The largest message with its signature, in bytes.
const BODY_LIMIT: usize = MAX_MESSAGE + 64;

/// The content type of every message, in both directions.
const MESSAGE_TYPE: &str = "application/octet-stream";

/// The phone's routes.
pub(super) fn routes(app: &AppState) -> Router<App> {
    Router::new()
        .route("/api/cs1/claim", post(claim))
        .route("/api/cs1/finish", post(finish))
        .route("/api/cs1/poll", post(poll::poll))
        .route("/api/cs1/approve", post(approve))
        .route("/api/cs1/ask", post(ask))
        .route("/api/cs1/remove", post(remove))
        .route("/api/cs1/self", post(device_management::begin))
        .route("/api/cs1/open", post(device_management::open))
        .route("/api/cs1/history", post(device_management::history))
        .route("/api/cs1/report", post(device_management::report))
        .route("/api/cs1/expect", post(device_management::expect_sign_in))
        .route("/api/cs1/move", post(device_management::moving))
        .route("/api/cs1/knock", post(pending_check::pending_check))
        .route("/api/cs1/push", post(pending_check::push))
        .route("/api/cs1/follow", post(follow))
        .route("/api/cs1/copied", post(device_management::copied))
        .route_layer(from_fn(exact_form))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            app.config.time_limits.message,
        ))
        .layer(Extension(Arc::<poll::HeldPolls>::default()))
        .layer(Extension(Arc::new(Nonces::since(app.started_at))))
}

/// Refuses a query string, every content type but the one of protocol.md §9.1 and a larger body than it allows, before the body is
/// read. The refusal is not signed: the sender does not speak this protocol.
async fn exact_form(request: Request, next: Next) -> Response {
    let mut types = request.headers().get_all(CONTENT_TYPE).iter();
    let is_ours = types.next().is_some_and(|kind| {
        kind.as_bytes()
            .eq_ignore_ascii_case(MESSAGE_TYPE.as_bytes())
    });
    if request.uri().query().is_some() {
        return StatusCode::BAD_REQUEST.into_response();
    }
    if !is_ours || types.next().is_some() {
        return StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response();
    }
    if guard::announces_more_than(&request, BODY_LIMIT) {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    }
    next.run(request).await
}

/// Parses a message and verifies it with the key that `key_of` finds for it.
async fn open<M: Message + Send + 'static>(
    app: &App,
    body: &[u8],
    key_of: impl FnOnce(&ReadTx<'_>, &M) -> Result<Option<PublicKey>, StoreError> + Send + 'static,
) -> Result<Verified<M>, Refused> {
    let signed = SignedBytes::from_wire(body).map_err(|_| Refusal::Malformed)?;
    let message: M = signed.peek().map_err(|_| Refusal::Malformed)?;
    let key = app
        .store
        .read(move |tx| key_of(tx, &message))
        .await
        .map_err(fault)?;
    let key = key.ok_or(Refusal::NotAuthentic)?;
    signed
        .verify(&key, &RingVerifier)
        .map_err(|_| Refusal::NotAuthentic.into())
}

/// Without a key to check with, the enrolment is gone or never existed.
fn no_enrolment(refused: Refused) -> Refused {
    match refused.why {
        Refusal::NotAuthentic => Refusal::EnrolmentGone.into(),
        _ => refused,
    }
}

fn fault(error: StoreError) -> Refused {
    tracing::error!(%error, "a question of a device could not be answered");
    Refusal::ServerFault.into()
}

/// Runs a use case in one commit.
async fn write<T: Send + 'static>(
    app: &App,
    f: impl FnOnce(&Tx<'_>) -> Result<Result<T, Refused>, StoreError> + Send + 'static,
) -> Result<T, Refused> {
    app.store.write(f).await.map_err(fault)?
}

async fn claim(State(app): State<App>, body: Bytes) -> Response {
    let answer = async {
        let claim = open(&app, &body, |tx, claim: &Claim| {
            let known = use_cases::enrolment::is_known(tx, claim.enrolment)?;
            Ok(known.then_some(claim.device_key))
        })
        .await
        .map_err(no_enrolment)?;
        let name = Name::lossy(&app.config.name);
        let state = app.clone();
        write(&app, move |tx| {
            use_cases::enrolment::claim(tx, &claim, &name, &state.attestation)
        })
        .await
    };
    match answer.await {
        Ok(ClaimReply::Claimed(claimed)) => reply(&app, &*claimed),
        Ok(ClaimReply::Attest(challenge)) => reply(&app, &challenge),
        Err(refused) => refuse(&app, &body, refused),
    }
}

async fn finish(State(app): State<App>, body: Bytes) -> Response {
    let answer = async {
        let finish = open(&app, &body, use_cases::enrolment::claimed_key)
            .await
            .map_err(no_enrolment)?;
        let origin = app.origin.clone();
        write(&app, move |tx| {
            use_cases::enrolment::finish(tx, &origin, &finish)
        })
        .await
    };
    respond(&app, &body, answer.await)
}

async fn approve(State(app): State<App>, body: Bytes) -> Response {
    let answer = async {
        let approval = open(&app, &body, |tx, approval: &Approval| match Approve::parse(
            &approval.approve.0,
        ) {
            Ok(approve) => use_cases::device::signing_key(tx, approve.device),
            Err(_) => Ok(None),
        })
        .await?;
        write(&app, move |tx| use_cases::approval::approve(tx, &approval)).await
    };
    match answer.await {
        Ok(Reply::Answer(answer)) => reply(&app, &answer),
        Ok(Reply::Stale { approve, position }) => reply(
            &app,
            &StalePosition {
                approve,
                epoch: position.epoch,
                step: position.step,
            },
        ),
        Err(refused) => refuse(&app, &body, refused),
    }
}

/// Not checked for time or nonce: repeated, it gets the same answer, and a phone with a wrong clock must be able to ask.
async fn ask(State(app): State<App>, body: Bytes) -> Response {
    let answer = async {
        let ask = open(&app, &body, |tx, ask: &OutcomeQuery| {
            use_cases::device::signing_key(tx, ask.device)
        })
        .await?;
        write(&app, move |tx| use_cases::approval::ask(tx, &ask)).await
    };
    respond(&app, &body, answer.await)
}

/// Not checked for time or nonce: repeated, it changes nothing.
async fn remove(State(app): State<App>, body: Bytes) -> Response {
    let answer = async {
        let remove = open(&app, &body, |tx, remove: &Remove| {
            use_cases::device::signing_key(tx, remove.device)
        })
        .await?;
        write(&app, move |tx| {
            use_cases::device::remove_itself(tx, &remove)
        })
        .await
    };
    respond(&app, &body, answer.await)
}

/// The rotations of S since the key that the phone has pinned (protocol.md §9.3). Anybody may know them.
async fn follow(State(app): State<App>, body: Bytes) -> Response {
    let answer = async {
        let asked: Verified<FollowRotations> = open(&app, &body, |_, asked: &FollowRotations| {
            Ok(Some(asked.device_key))
        })
        .await?;
        let now = app.now();
        Ok(Rotations {
            device_key: asked.device_key,
            nonce: asked.nonce,
            time: now,
            rotations: app.keys.rotations_after(asked.pinned, now),
        })
    };
    respond(&app, &body, answer.await)
}

fn respond<M: Message>(app: &App, question: &[u8], answer: Result<M, Refused>) -> Response {
    match answer {
        Ok(message) => reply(app, &message),
        Err(refused) => refuse(app, question, refused),
    }
}
