//! The poll (protocol.md §4.1): answered at once, or held until the inbox differs from what the phone has.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::{Extension, body::Bytes, extract::State, response::Response};
use protocol::{
    ids::DeviceId,
    messages::{Inbox, MAX_HOLD_S, Poll, Refusal, ServerTime},
    signed::Verified,
};
use tokio::sync::Notify;
use tokio::time::Instant;

use super::{
    answer::{refuse, reply},
    fault,
    nonces::{Freshness, Nonces},
    open,
    timed::too_many,
};
use crate::{
    events::Topic,
    state::App,
    use_cases::{self, Refused},
};

/// The most polls of one device that are held at once. With one more the oldest is answered: a phone that changed its network left it
/// behind.
const POLLS_OF_DEVICE: usize = 2;

/// The polls that are held.
#[derive(Default)]
pub(super) struct HeldPolls(Mutex<HashMap<DeviceId, VecDeque<Arc<Notify>>>>);

impl HeldPolls {
    /// Holds one more poll of a device.
    fn hold(self: &Arc<Self>, device: DeviceId) -> HeldPoll {
        let released = Arc::new(Notify::new());
        let mut held = self.lock();
        let polls = held.entry(device).or_default();
        polls.push_back(released.clone());
        if polls.len() > POLLS_OF_DEVICE
            && let Some(oldest) = polls.pop_front()
        {
            oldest.notify_one();
        }
        drop(held);
        HeldPoll {
            polls: self.clone(),
            device,
            released,
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<DeviceId, VecDeque<Arc<Notify>>>> {
        // The map is whole after every statement, so that a panic elsewhere does not spoil it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A poll that is held until this is dropped.
struct HeldPoll {
    polls: Arc<HeldPolls>,
    device: DeviceId,
    released: Arc<Notify>,
}

impl Drop for HeldPoll {
    fn drop(&mut self) {
        let mut held = self.polls.lock();
        if let Some(polls) = held.get_mut(&self.device) {
            polls.retain(|poll| !Arc::ptr_eq(poll, &self.released));
            if polls.is_empty() {
                held.remove(&self.device);
            }
        }
    }
}

pub(super) async fn poll(
    State(app): State<App>,
    Extension(nonces): Extension<Arc<Nonces>>,
    Extension(polls): Extension<Arc<HeldPolls>>,
    body: Bytes,
) -> Response {
    let poll = match open(&app, &body, |tx, poll: &Poll| {
        use_cases::device::signing_key(tx, poll.device)
    })
    .await
    {
        Ok(poll) => poll,
        Err(refused) => return refuse(&app, &body, refused),
    };
    let now = app.now();
    match nonces.take(poll.device, poll.nonce, poll.time, now) {
        Freshness::Fresh => {}
        Freshness::ClockOff => {
            return reply(
                &app,
                &ServerTime {
                    device: poll.device,
                    nonce: poll.nonce,
                    time: now,
                },
            );
        }
        Freshness::Replayed => return refuse(&app, &body, Refusal::Replayed.into()),
        Freshness::TooMany => return refuse(&app, &body, too_many()),
    }
    match answer(&app, &polls, poll).await {
        Ok(inbox) => reply(&app, &inbox),
        Err(refused) => refuse(&app, &body, refused),
    }
}

async fn answer(app: &App, polls: &Arc<HeldPolls>, poll: Verified<Poll>) -> Result<Inbox, Refused> {
    let poll = Arc::new(poll);
    // Subscribed before the first read, so that no change in between is missed.
    let mut changes = app.events.subscribe(Topic::Device(poll.device.0));
    let until = Instant::now() + Duration::from_secs(MAX_HOLD_S);
    acknowledge(app, &poll).await?;
    let held = polls.hold(poll.device);
    loop {
        let inbox = look(app, &poll).await?;
        if inbox.seq != poll.seen {
            return Ok(inbox);
        }
        let left = until.saturating_duration_since(Instant::now());
        let changed = tokio::select! {
            changed = changes.changed_within(left) => changed,
            () = held.released.notified() => false,
        };
        if !changed {
            return look(app, &poll).await;
        }
    }
}

async fn acknowledge(app: &App, poll: &Arc<Verified<Poll>>) -> Result<(), Refused> {
    let read = poll.clone();
    let wanted = app
        .store
        .read(move |tx| use_cases::inbox::changes_something(tx, &read))
        .await
        .map_err(fault)?;
    if wanted {
        let write = poll.clone();
        app.store
            .write(move |tx| use_cases::inbox::acknowledge(tx, &write))
            .await
            .map_err(fault)?;
    }
    Ok(())
}

async fn look(app: &App, poll: &Arc<Verified<Poll>>) -> Result<Inbox, Refused> {
    let poll = poll.clone();
    let inbox = app
        .store
        .read(move |tx| use_cases::inbox::look(tx, &poll))
        .await
        .map_err(fault)?;
    inbox.ok_or_else(|| Refusal::NotAuthentic.into())
}
