//! What the phone calls, §3 and §4: signed bytes in, signed bytes out. No cookie, no session, no text.
//!
//! Invariant: every answer is signed by S, refusals included and bound to the very question; nothing is looked up by what a
//! message says before its signature is checked with the key that belongs there.

mod answer;
mod knock;
mod life;
mod nonces;
mod poll;
mod timed;

use std::{sync::Arc, time::Duration};

use axum::{
    Extension, Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State},
    http::StatusCode,
    response::Response,
    routing::post,
};
use protocol::{
    keys::PublicKey,
    messages::{
        Approval, Approve, Claim, Finish, MAX_HOLD_S, Name, OutcomeQuery, Refusal, Remove, Removed,
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
    state::{App, AppState},
    store::{StoreError, Tx},
    use_cases::{self, Done, Refused, approval::Reply},
    verify::RingVerifier,
};

/// How long a question may take altogether: its bytes, and the time that a poll is held.
const TIMEOUT: Duration = Duration::from_secs(MAX_HOLD_S + 15);

/// The phone's routes.
pub(super) fn routes(app: &AppState) -> Router<App> {
    Router::new()
        .route("/api/cs1/claim", post(claim))
        .route("/api/cs1/finish", post(finish))
        .route("/api/cs1/poll", post(poll::poll))
        .route("/api/cs1/approve", post(approve))
        .route("/api/cs1/ask", post(ask))
        .route("/api/cs1/remove", post(remove))
        .route("/api/cs1/self", post(life::begin))
        .route("/api/cs1/open", post(life::open))
        .route("/api/cs1/history", post(life::history))
        .route("/api/cs1/report", post(life::report))
        .route("/api/cs1/move", post(life::moving))
        .route("/api/cs1/knock", post(knock::knock))
        .route("/api/cs1/push", post(knock::push))
        .layer(DefaultBodyLimit::max(MAX_MESSAGE + 64))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            TIMEOUT,
        ))
        .layer(Extension(Arc::new(Nonces::since(app.started_at))))
}

/// Reads a question and verifies it with the key that `key_of` finds for it.
async fn open<M: Message + Send + 'static>(
    app: &App,
    body: &[u8],
    key_of: impl FnOnce(&Tx<'_>, &M) -> Result<Option<PublicKey>, StoreError> + Send + 'static,
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

/// Where no device has claimed, or nothing was offered, there is no key to check with: it is gone, or never was.
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

/// Wakes whoever waits for what a commit has changed, and hands on the answer.
fn settle<T>(app: &App, done: Result<Done<T>, StoreError>) -> Result<T, Refused> {
    let done = done.map_err(fault)?;
    app.publish(done.topics);
    app.mailer.wake();
    done.answer
}

async fn claim(State(app): State<App>, body: Bytes) -> Response {
    let answer = async {
        let keys = app.keys.clone();
        let claim = open(&app, &body, move |tx, claim: &Claim| {
            let known = use_cases::enrolment::is_known(tx, &keys, claim.enrolment)?;
            Ok(known.then_some(claim.device_key))
        })
        .await
        .map_err(no_enrolment)?;
        let (now, name) = (app.now(), Name::lossy(&app.config.name));
        let keys = app.keys.clone();
        let done = app
            .store
            .write(move |tx| use_cases::enrolment::claim(tx, &keys, &claim, &name, now))
            .await;
        settle(&app, done)
    };
    respond(&app, &body, answer.await)
}

async fn finish(State(app): State<App>, body: Bytes) -> Response {
    let answer = async {
        let keys = app.keys.clone();
        let finish = open(&app, &body, move |tx, finish: &Finish| {
            use_cases::enrolment::claimed_key(tx, &keys, finish)
        })
        .await
        .map_err(no_enrolment)?;
        let (now, origin, keys) = (app.now(), app.origin.clone(), app.keys.clone());
        let done = app
            .store
            .write(move |tx| use_cases::enrolment::finish(tx, &keys, &origin, &finish, now))
            .await;
        settle(&app, done)
    };
    respond(&app, &body, answer.await)
}

async fn approve(State(app): State<App>, body: Bytes) -> Response {
    let answer = async {
        let approval = open(&app, &body, |tx, approval: &Approval| match Approve::parse(
            &approval.approve.0,
        ) {
            Ok(approve) => tx.device_key(approve.device),
            Err(_) => Ok(None),
        })
        .await?;
        let (now, keys) = (app.now(), app.keys.clone());
        let done = app
            .store
            .write(move |tx| use_cases::approval::approve(tx, &keys, &approval, now))
            .await;
        settle(&app, done)
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

/// Not held to time or nonce: asked again, it is answered the same, and a phone with a wrong clock must be able to ask.
async fn ask(State(app): State<App>, body: Bytes) -> Response {
    let answer = async {
        let ask = open(&app, &body, |tx, ask: &OutcomeQuery| {
            tx.device_key(ask.device)
        })
        .await?;
        let now = app.now();
        let keys = app.keys.clone();
        let done = app
            .store
            .write(move |tx| use_cases::approval::ask(tx, &keys, &ask, now))
            .await;
        settle(&app, done)
    };
    respond(&app, &body, answer.await)
}

/// Not held to time or nonce: who is removed stays removed.
async fn remove(State(app): State<App>, body: Bytes) -> Response {
    let answer = async {
        let remove = open(&app, &body, |tx, remove: &Remove| {
            tx.device_key(remove.device)
        })
        .await?;
        let now = app.now();
        let (keys, device, nonce) = (app.keys.clone(), remove.device, remove.nonce);
        let done = app
            .store
            .write(move |tx| {
                let topics = match tx.device(&keys, device)? {
                    Some(own) => use_cases::device::remove(tx, &keys, own.account, device, now)?,
                    None => None,
                };
                let answer = Ok(Removed { device, nonce });
                Ok(Done {
                    answer,
                    topics: topics.unwrap_or_default(),
                })
            })
            .await;
        settle(&app, done)
    };
    respond(&app, &body, answer.await)
}

fn respond<M: Message>(app: &App, question: &[u8], answer: Result<M, Refused>) -> Response {
    match answer {
        Ok(message) => reply(app, &message),
        Err(refused) => refuse(app, question, refused),
    }
}
