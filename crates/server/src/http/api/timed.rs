//! Messages that T signs and whose time and nonce are checked before the use case (protocol.md §9.1).

use axum::response::Response;
use protocol::{
    ids::{DeviceId, Nonce16, UnixSeconds},
    messages::{
        DeviceInitiatedRequest, ExpectSignIn, HistoryQuery, MoveQuery, OpenLink, PendingCheck,
        Refusal, RegisterPush, ReportCopy, ReportEntry, ServerTime,
    },
    signed::{Message, Verified},
};

use super::{
    answer::{refuse, reply},
    nonces::{Freshness, Nonces, RETRY_AFTER_S},
    open as verify, respond,
};
use crate::{
    state::App,
    use_cases::{self, Refused},
};

/// A message that T signs, with a device, a nonce and a time.
pub(super) trait Timed: Message + Send + Sync + 'static {
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

timed!(
    DeviceInitiatedRequest,
    OpenLink,
    HistoryQuery,
    ReportEntry,
    MoveQuery,
    PendingCheck,
    RegisterPush,
    ExpectSignIn,
    ReportCopy
);

/// The reasons for which a message is rejected before the use case.
pub(super) enum Stopped {
    /// The phone's clock is wrong: the answer is the server's time.
    Clock(ServerTime),
    Refused(Refused),
}

impl From<Refused> for Stopped {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}

pub(super) async fn fresh<M: Timed>(
    app: &App,
    nonces: &Nonces,
    body: &[u8],
) -> Result<Verified<M>, Stopped> {
    let question = timely(app, nonces, body).await?;
    let (device, nonce, time) = of::<M>(&question);
    match nonces.take(device, nonce, time, app.now()) {
        Freshness::Fresh => Ok(question),
        Freshness::Replayed => Err(Stopped::Refused(Refusal::Replayed.into())),
        Freshness::TooMany => Err(Stopped::Refused(too_many())),
        Freshness::ClockOff => Err(clock::<M>(app, &question)),
    }
}

/// The refusal for a device that has used up its nonces.
pub(super) fn too_many() -> Refused {
    Refused {
        why: Refusal::TooMany,
        retry_after_s: RETRY_AFTER_S,
        attempts_left: 0,
    }
}

/// Like [`fresh`], for a message that may be repeated without harm: its nonce is not kept.
pub(super) async fn timely<M: Timed>(
    app: &App,
    nonces: &Nonces,
    body: &[u8],
) -> Result<Verified<M>, Stopped> {
    let question: Verified<M> = verify(app, body, |tx, m: &M| {
        use_cases::device::signing_key(tx, m.device())
    })
    .await?;
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
    Stopped::Clock(ServerTime {
        device,
        nonce,
        time: app.now(),
    })
}

/// The answer, the time, or a refusal.
pub(super) fn send<M: Message>(app: &App, question: &[u8], answer: Result<M, Stopped>) -> Response {
    match answer {
        Ok(message) => respond(app, question, Ok(message)),
        Err(Stopped::Clock(time)) => reply(app, &time),
        Err(Stopped::Refused(refused)) => refuse(app, question, refused),
    }
}
