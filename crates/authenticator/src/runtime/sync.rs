//! Keeping in touch without a person: one loop for each [`SyncTarget`], one for the privacy screen.
//!
//! The journeys choose the question about a target (`background_question`); this module chooses the time.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use tokio::{
    task::{AbortHandle, JoinSet},
    time::{Instant, sleep},
};
use tracing::debug;

use super::{App, session::Session};
use crate::{
    journeys::{
        Question,
        journey::{Pace, SyncTarget},
    },
    ports::{Rng, random},
    vault::{ApiPath, Outgoing, Persisted},
};

/// No pause after failures is longer. Seconds.
const MAX_PAUSE_S: u64 = 30;

/// A server that answers a poll at once with nothing new is polled again after this.
const MIN_POLL_INTERVAL: Duration = Duration::from_secs(1);

/// The loops that run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum BackgroundLoop {
    Sync(SyncTarget),
    PrivacyScreen,
}

/// Begins and ends the loops as accounts come and go.
pub(super) async fn run(app: &App) {
    let mut wakes = app.inner.wake.subscribe();
    let mut tasks = JoinSet::new();
    let mut running: BTreeMap<BackgroundLoop, AbortHandle> = BTreeMap::new();
    loop {
        wakes.borrow_and_update();
        let wanted = app.with(|session| session.background_loops());
        running.retain(|background_loop, task| {
            let stays = wanted.contains(background_loop) && !task.is_finished();
            if !stays {
                task.abort();
            }
            stays
        });
        while tasks.try_join_next().is_some() {}
        for background_loop in wanted {
            running.entry(background_loop).or_insert_with(|| {
                let app = app.clone();
                tasks.spawn(async move {
                    match background_loop {
                        BackgroundLoop::PrivacyScreen => keep_privacy_screen(&app).await,
                        BackgroundLoop::Sync(target) => keep_in_sync(&app, target).await,
                    }
                })
            });
        }
        if wakes.changed().await.is_err() {
            return;
        }
    }
}

async fn keep_privacy_screen(app: &App) {
    let mut wakes = app.inner.wake.subscribe();
    loop {
        wakes.borrow_and_update();
        match app.with(|session| session.next_tick()) {
            Some(pause) => tokio::select! {
                () = sleep(pause) => app.with(Session::tick),
                changed = wakes.changed() => if changed.is_err() { return },
            },
            None => {
                if wakes.changed().await.is_err() {
                    return;
                }
            }
        }
    }
}

async fn keep_in_sync(app: &App, target: SyncTarget) {
    let mut wakes = app.inner.wake.subscribe();
    let mut failures = 0;
    loop {
        wakes.borrow_and_update();
        let Some((question, out)) = app.with(|session| session.background_question(target)) else {
            if wakes.changed().await.is_err() {
                return;
            }
            continue;
        };
        let asked_at = Instant::now();
        let post = app.inner.ports.transport.post(&out);
        let body = if out.get().path == ApiPath::Poll {
            // A held poll gives way to anything new; nothing is lost with it.
            tokio::select! {
                biased;
                _ = wakes.changed() => {
                    failures = 0;
                    continue;
                }
                body = post => body,
            }
        } else {
            post.await
        };
        // No screen asked: effects of the answer have nobody to serve.
        let (_, pace) = app.with(|session| session.on_response(out.get(), question, None, body));
        // The exchange that ended may have made room for a link that waits.
        app.execute(None, 0).await;
        let pause = match pace {
            Pace::Now => {
                failures = 0;
                continue;
            }
            Pace::MinInterval => {
                failures = 0;
                MIN_POLL_INTERVAL.saturating_sub(asked_at.elapsed())
            }
            Pace::After(seconds) => Duration::from_secs(seconds.clamp(1, 300)),
            Pace::BackOff => {
                failures += 1;
                pause_after(failures, &*app.inner.ports.rng)
            }
        };
        debug!(?pause, failures, "the next question waits");
        tokio::select! {
            () = sleep(pause) => {}
            _ = wakes.changed() => failures = 0,
        }
    }
}

/// 1 to 30 seconds, doubling, with jitter so that phones do not come back all at once.
fn pause_after(failures: u32, rng: &dyn Rng) -> Duration {
    let longest = 1_u64
        .checked_shl(failures)
        .unwrap_or(MAX_PAUSE_S)
        .clamp(2, MAX_PAUSE_S);
    let shortest = longest * 500;
    let jitter = u64::from(u16::from_be_bytes(random(rng))) % (shortest + 1);
    Duration::from_millis(shortest + jitter)
}

impl Session {
    fn background_loops(&self) -> BTreeSet<BackgroundLoop> {
        let Ok(vault) = &self.ctx.vault else {
            return BTreeSet::new();
        };
        let enrolment = vault.finishing().map(|_| SyncTarget::Enrolment);
        let accounts = vault.state().accounts.iter().flat_map(|account| {
            [
                SyncTarget::Account(account.device),
                SyncTarget::PushEndpoint(account.device),
            ]
        });
        enrolment
            .into_iter()
            .chain(accounts)
            .map(BackgroundLoop::Sync)
            .chain([BackgroundLoop::PrivacyScreen])
            .collect()
    }

    /// When to check the privacy screen again; never while there is nothing to hide.
    fn next_tick(&self) -> Option<Duration> {
        let state = self.ctx.vault.as_ref().ok()?.state();
        state.accounts.first()?;
        self.privacy_screen
            .next_tick(state.settings.idle, self.ctx.ports.clock.now())
    }

    fn background_question(
        &mut self,
        target: SyncTarget,
    ) -> Option<(Question, Persisted<Outgoing>)> {
        // While the reset of this very account is being finished, its keys are about to be replaced.
        if let SyncTarget::Account(device) = target
            && let Ok(vault) = &self.ctx.vault
            && vault
                .finishing()
                .is_some_and(|f| f.account.device == device)
        {
            return None;
        }
        self.flow.background_question(target, &mut self.ctx)
    }
}
