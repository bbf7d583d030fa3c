//! The poll (protocol.md §4.1): answered at once, or held until the inbox differs from what the phone has.

use std::{sync::Arc, time::Duration};

use axum::{Extension, body::Bytes, extract::State, response::Response};
use protocol::{
    messages::{Inbox, MAX_HOLD_S, Poll, Refusal, ServerTime},
    signed::Verified,
};
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

pub(super) async fn poll(
    State(app): State<App>,
    Extension(nonces): Extension<Arc<Nonces>>,
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
    match answer(&app, poll).await {
        Ok(inbox) => reply(&app, &inbox),
        Err(refused) => refuse(&app, &body, refused),
    }
}

async fn answer(app: &App, poll: Verified<Poll>) -> Result<Inbox, Refused> {
    let poll = Arc::new(poll);
    // Subscribed before the first read, so that no change in between is missed.
    let mut changes = app.events.subscribe(Topic::Device(poll.device.0));
    let until = Instant::now() + Duration::from_secs(MAX_HOLD_S);
    acknowledge(app, &poll).await?;
    loop {
        let inbox = look(app, &poll).await?;
        if inbox.seq != poll.seen {
            return Ok(inbox);
        }
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() || !changes.changed_within(left).await {
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
