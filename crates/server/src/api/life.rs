//! What a phone begins of its own accord, §7 and §8. Held to clock and nonce as a poll is.

use std::sync::Arc;

use axum::{Extension, body::Bytes, extract::State, response::Response};
use protocol::{
    ids::{DeviceId, Nonce16, UnixSeconds},
    messages::{HistoryAsk, MoveAsk, MoveStep, Name, Open, Refusal, Report, SelfAsk, Time},
    signed::{Message, Verified},
};

use super::{
    answer::{refuse, reply},
    fault,
    nonces::{Freshness, Nonces},
    open as verify, respond, settle,
};
use crate::{
    flows::{self, Done, Refused},
    keys::Keys,
    state::App,
    store::{StoreError, Tx},
};

/// A question by T whose time and nonce are judged.
trait Timed: Message + Send + Sync + 'static {
    fn device(&self) -> DeviceId;
    fn nonce(&self) -> Nonce16;
    fn time(&self) -> UnixSeconds;
}

macro_rules! timed {
    ($($name:ident),+) => {$(
        impl Timed for $name {
            fn device(&self) -> DeviceId {
                self.device
            }
            fn nonce(&self) -> Nonce16 {
                self.nonce
            }
            fn time(&self) -> UnixSeconds {
                self.time
            }
        }
    )+};
}

timed!(SelfAsk, Open, HistoryAsk, Report, MoveAsk);

/// Why a question is not looked at any further.
enum Stopped {
    /// The phone's clock is off: the time is the whole answer.
    Clock(Time),
    Refused(Refused),
}

impl From<Refused> for Stopped {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}

async fn fresh<M: Timed>(app: &App, nonces: &Nonces, body: &[u8]) -> Result<Verified<M>, Stopped> {
    let question = timely(app, nonces, body).await?;
    let (device, nonce, time) = of::<M>(&question);
    match nonces.take(device, nonce, time, app.now()) {
        Freshness::Fresh => Ok(question),
        Freshness::Replayed => Err(Stopped::Refused(Refusal::Replayed.into())),
        Freshness::ClockOff => Err(clock::<M>(app, &question)),
    }
}

/// As [`fresh`], for a question that may come again without harm: its nonce is not kept.
async fn timely<M: Timed>(app: &App, nonces: &Nonces, body: &[u8]) -> Result<Verified<M>, Stopped> {
    let question: Verified<M> = verify(app, body, |tx, m: &M| tx.device_key(m.device())).await?;
    if nonces.in_time(question.time(), app.now()) {
        Ok(question)
    } else {
        Err(clock::<M>(app, &question))
    }
}

fn of<M: Timed>(question: &M) -> (DeviceId, Nonce16, UnixSeconds) {
    (question.device(), question.nonce(), question.time())
}

fn clock<M: Timed>(app: &App, question: &M) -> Stopped {
    let (device, nonce, _) = of(question);
    Stopped::Clock(Time {
        device,
        nonce,
        time: app.now(),
    })
}

/// Runs a use case in one commit and wakes whoever waits for what it changed.
async fn write<T: Send + 'static>(
    app: &App,
    f: impl FnOnce(&Tx<'_>, &Keys, UnixSeconds) -> Result<Done<T>, StoreError> + Send + 'static,
) -> Result<T, Stopped> {
    let (keys, now) = (app.keys.clone(), app.now());
    let done = app.store.write(move |tx| f(tx, &keys, now)).await;
    Ok(settle(app, done)?)
}

fn send<M: Message>(app: &App, question: &[u8], answer: Result<M, Stopped>) -> Response {
    match answer {
        Ok(message) => respond(app, question, Ok(message)),
        Err(Stopped::Clock(time)) => reply(app, &time),
        Err(Stopped::Refused(refused)) => refuse(app, question, refused),
    }
}

type Seen = Extension<Arc<Nonces>>;

pub(super) async fn begin(
    State(app): State<App>,
    Extension(nonces): Seen,
    body: Bytes,
) -> Response {
    let answer = async {
        let ask: Verified<SelfAsk> = fresh(&app, &nonces, &body).await?;
        let (origin, name) = (app.origin.clone(), Name::lossy(&app.config.name));
        write(&app, move |tx, keys, now| {
            flows::life::begin(tx, keys, (&origin, &name), &ask, now)
        })
        .await
    };
    send(&app, &body, answer.await)
}

pub(super) async fn open(State(app): State<App>, Extension(nonces): Seen, body: Bytes) -> Response {
    let answer = async {
        let open: Verified<Open> = fresh(&app, &nonces, &body).await?;
        let origin = app.origin.clone();
        write(&app, move |tx, keys, now| {
            flows::direct::open(tx, keys, &origin, &open, now)
        })
        .await
    };
    send(&app, &body, answer.await)
}

pub(super) async fn history(
    State(app): State<App>,
    Extension(nonces): Seen,
    body: Bytes,
) -> Response {
    let answer = async {
        let ask: Verified<HistoryAsk> = fresh(&app, &nonces, &body).await?;
        write(&app, move |tx, keys, now| {
            flows::history::answer(tx, keys, &ask, now)
        })
        .await
    };
    send(&app, &body, answer.await)
}

pub(super) async fn report(
    State(app): State<App>,
    Extension(nonces): Seen,
    body: Bytes,
) -> Response {
    let answer = async {
        let report: Verified<Report> = fresh(&app, &nonces, &body).await?;
        write(&app, move |tx, keys, now| {
            flows::history::report_from(tx, keys, &report, now)
        })
        .await
    };
    send(&app, &body, answer.await)
}

/// A look comes again and again and changes nothing; "same" and "differ" are answered the same when they come again.
pub(super) async fn moving(
    State(app): State<App>,
    Extension(nonces): Seen,
    body: Bytes,
) -> Response {
    let answer = async {
        let ask: Verified<MoveAsk> = timely(&app, &nonces, &body).await?;
        if ask.step == MoveStep::Look {
            let (keys, now) = (app.keys.clone(), app.now());
            let done = app
                .store
                .read(move |tx| flows::moving::answer(tx, &keys, &ask, now))
                .await;
            return Ok(done.map_err(fault)?.answer?);
        }
        write(&app, move |tx, keys, now| {
            flows::moving::answer(tx, keys, &ask, now)
        })
        .await
    };
    send(&app, &body, answer.await)
}
