//! Keeping in touch without a person: the finish bytes until they are answered, what became of an approval, how a move
//! stands, the history, and the poll. What a poll brings is read in [`inbox`](super::inbox).

use std::{
    collections::{BTreeMap, BTreeSet},
    mem,
    time::Duration,
};

use protocol::{ids::DeviceId, messages::MoveStep};
use tokio::{
    task::{AbortHandle, JoinSet},
    time::{Instant, sleep},
};
use tracing::debug;

use super::{
    App,
    core::Core,
    errands::{Errand, Purpose},
    stage::Stage,
};
use crate::{
    flows::inbox::OpenRequest,
    model::AccountStatus,
    ports::{Rng, TransportError, random},
    vault::{Outgoing, Persisted, Vault, state::Account},
    views::{Connection, DeactivationReason},
};

/// No pause after failures is longer. Seconds.
const MAX_PAUSE_S: u64 = 30;

/// A server that answers a poll at once with nothing new is asked again after this.
const BREATH: Duration = Duration::from_secs(1);

/// How often a move that is on show is looked at. Seconds.
const LOOK_S: u64 = 2;

/// What the loop learned from one answer.
pub(super) enum Verdict {
    /// Go on.
    Good,
    /// Go on after a moment.
    Breathe,
    /// Wait this long.
    Wait(u64),
    /// No answer, or none that helps: wait longer each time.
    Failed,
}

/// What is kept in touch about: each has a loop of its own, so that none waits for another's server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Line {
    /// The finish bytes of an enrolment.
    Finish,
    /// One account.
    Account(DeviceId),
    /// Where one account's server wakes this device. A server that does not take it still answers polls.
    Push(DeviceId),
    /// The cover.
    Cover,
}

/// Begins and ends the lines as accounts come and go.
pub(super) async fn run(app: &App) {
    let mut kicks = app.inner.kick.subscribe();
    let mut tasks = JoinSet::new();
    let mut running: BTreeMap<Line, AbortHandle> = BTreeMap::new();
    loop {
        kicks.borrow_and_update();
        let wanted = app.with(|core| core.lines());
        running.retain(|line, task| {
            let stays = wanted.contains(line) && !task.is_finished();
            if !stays {
                task.abort();
            }
            stays
        });
        while tasks.try_join_next().is_some() {}
        for line in wanted {
            running.entry(line).or_insert_with(|| {
                let app = app.clone();
                tasks.spawn(async move {
                    match line {
                        Line::Cover => cover(&app).await,
                        line => keep_in_touch(&app, line).await,
                    }
                })
            });
        }
        if kicks.changed().await.is_err() {
            return;
        }
    }
}

async fn cover(app: &App) {
    let mut kicks = app.inner.kick.subscribe();
    loop {
        kicks.borrow_and_update();
        match app.with(|core| core.next_tick()) {
            Some(pause) => tokio::select! {
                () = sleep(pause) => app.with(Core::tick),
                changed = kicks.changed() => if changed.is_err() { return },
            },
            None => {
                if kicks.changed().await.is_err() {
                    return;
                }
            }
        }
    }
}

async fn keep_in_touch(app: &App, line: Line) {
    let mut kicks = app.inner.kick.subscribe();
    let mut failures = 0;
    loop {
        kicks.borrow_and_update();
        let Some(errand) = app.with(|core| core.next_errand(line)) else {
            if kicks.changed().await.is_err() {
                return;
            }
            continue;
        };
        let asked_at = Instant::now();
        let post = app.inner.ports.transport.post(&errand.out);
        let verdict = if matches!(errand.purpose, Purpose::Poll { .. }) {
            // A held poll gives way to news; nothing is lost with it.
            tokio::select! {
                biased;
                _ = kicks.changed() => {
                    failures = 0;
                    continue;
                }
                body = post => app.with(|core| core.polled(&errand, body)),
            }
        } else {
            let body = post.await;
            app.with(|core| match errand.purpose {
                Purpose::Push { .. } => core.endpoint_told(&errand, body),
                _ => core.done_in_background(&errand, body),
            })
        };
        // What ended by itself may have made room for a link that waits.
        app.follow(None).await;
        let pause = match verdict {
            Verdict::Good => {
                failures = 0;
                continue;
            }
            Verdict::Breathe => {
                failures = 0;
                BREATH.saturating_sub(asked_at.elapsed())
            }
            Verdict::Wait(seconds) => Duration::from_secs(seconds.clamp(1, 300)),
            Verdict::Failed => {
                failures += 1;
                pause_after(failures, &*app.inner.ports.rng)
            }
        };
        debug!(?pause, failures, "the next question waits");
        tokio::select! {
            () = sleep(pause) => {}
            _ = kicks.changed() => failures = 0,
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

/// What is asked, and its bytes.
pub(super) type Question = (Purpose, Persisted<Outgoing>);

impl Core {
    /// What to keep in touch about.
    fn lines(&self) -> BTreeSet<Line> {
        let Ok(vault) = &self.vault else {
            return BTreeSet::new();
        };
        let state = vault.state();
        let finish = vault.finishing().map(|_| Line::Finish);
        let accounts = state
            .accounts
            .iter()
            .flat_map(|a| [Line::Account(a.device), Line::Push(a.device)]);
        finish
            .into_iter()
            .chain(accounts)
            .chain([Line::Cover])
            .collect()
    }

    /// When to look at the cover again; never while there is nothing to cover.
    fn next_tick(&self) -> Option<Duration> {
        let state = self.vault.as_ref().ok()?.state();
        state.accounts.first()?;
        self.cover
            .next_tick(state.settings.idle, self.ports.clock.now())
    }

    /// What to ask next without a person, the most urgent first.
    fn next_errand(&mut self, line: Line) -> Option<Box<Errand>> {
        let (purpose, out) = match line {
            Line::Cover => return None,
            Line::Finish => {
                let out = self.vault.as_ref().ok()?.finish_again()?;
                if mem::replace(&mut self.finishing, true) {
                    return None;
                }
                (Purpose::Finish, out)
            }
            Line::Account(device) => {
                let vault = self.vault.as_ref().ok()?;
                let account = vault.state().account(device)?;
                // While this very account's reset is finished, its keys are on their way to be others.
                if vault
                    .finishing()
                    .is_some_and(|f| f.account.device == device)
                {
                    return None;
                }
                self.ask(vault, account)
                    .or_else(|| self.look(vault, account))
                    .or_else(|| self.history(vault, account))
                    .or_else(|| self.poll(vault, account))?
            }
            Line::Push(device) => {
                let vault = self.vault.as_ref().ok()?;
                self.tell_endpoint(vault, vault.state().account(device)?)?
            }
        };
        match purpose {
            Purpose::Ask { device, .. } => self.contact(device).exchanges += 1,
            Purpose::History { device, .. } => self.contact(device).history_is_old = false,
            // Until it is answered, nobody knows which one the server holds.
            Purpose::Push { device, .. } => self.contact(device).told_endpoint = None,
            _ => {}
        }
        Some(Box::new(Errand {
            // No screen asked this.
            generation: u64::MAX,
            purpose,
            out,
            after: Duration::ZERO,
        }))
    }

    /// An approval without an answer is asked about once its request is open no more, nor on show: asking ends an open one.
    fn ask(&self, vault: &Vault, account: &Account) -> Option<Question> {
        let unanswered = account.unanswered.as_ref()?;
        let contact = self.contacts.get(&account.device)?;
        let known = contact.seen != 0 && contact.exchanges == 0 && !contact.asked_in_vain;
        let on_show = match &self.stage {
            Stage::Request(reading) => Some(reading),
            Stage::ApprovePin(typing) => Some(&typing.reading),
            _ => None,
        };
        let now = self.now_of(account.device);
        let is_it = |open: &OpenRequest| {
            open.request.id == unanswered.request && now < open.request.expires_at
        };
        let stands = on_show.is_some_and(|reading| is_it(&reading.open));
        if !known || stands || contact.request(unanswered.request).is_some() {
            return None;
        }
        let purpose = Purpose::Ask {
            device: account.device,
            request: unanswered.request,
        };
        Some((purpose, vault.query_outcome(account.device, now).ok()?))
    }

    /// How the move stands, while it is on show and its answer is not on its way. One that is not on show was left, or
    /// its code was lost with a restart: it is given up until the server knows.
    fn look(&self, vault: &Vault, account: &Account) -> Option<Question> {
        let (device, now) = (account.device, self.now_of(account.device));
        let (enrolment, step) = match &self.stage {
            Stage::Moving(moving) if moving.device == device => {
                if moving.answering.is_some() {
                    return None;
                }
                (moving.enrolment, moving.background_step())
            }
            _ => (account.moving?, MoveStep::Differ),
        };
        let (out, nonce) = vault.query_move(device, enrolment, step, now).ok()?;
        let purpose = Purpose::Move {
            device,
            enrolment,
            nonce,
        };
        Some((purpose, out))
    }

    /// The last sign-in, for the line at home: after a good poll, and when something ended since.
    fn history(&self, vault: &Vault, account: &Account) -> Option<Question> {
        let contact = self.contacts.get(&account.device)?;
        let wanted = contact.history_is_old
            && contact.connection == Connection::Online
            && account.status == AccountStatus::Active
            && self
                .account()
                .is_some_and(|shown| shown.device == account.device);
        if !wanted {
            return None;
        }
        let device = account.device;
        let (out, nonce) = vault.query_history(device, 0, self.now_of(device)).ok()?;
        let purpose = Purpose::History {
            device,
            nonce,
            before: 0,
        };
        Some((purpose, out))
    }

    fn poll(&self, vault: &Vault, account: &Account) -> Option<Question> {
        if matches!(
            account.status,
            AccountStatus::Deactivated(
                DeactivationReason::Removed | DeactivationReason::EnrolmentCancelled
            )
        ) {
            return None;
        }
        let seen = self.contacts.get(&account.device).map_or(0, |c| c.seen);
        let now = self.now_of(account.device);
        let (out, nonce) = vault.poll(account.device, now, seen).ok()?;
        let purpose = Purpose::Poll {
            device: account.device,
            nonce,
            epoch: account.position.epoch,
            seen,
        };
        Some((purpose, out))
    }

    fn done_in_background(
        &mut self,
        errand: &Errand,
        body: Result<Vec<u8>, TransportError>,
    ) -> Verdict {
        let kicked = self.take_kick();
        let silent = body.is_err();
        // Without a screen that asked, nothing follows from it.
        let _ = self.answered(errand, body);
        let finishing = self.vault.as_ref().is_ok_and(|v| v.finishing().is_some());
        // What the loop itself did wakes nobody; the pause is the loop's own. But what it finished others wait for.
        let began = self.take_kick();
        if kicked || (began && !matches!(errand.purpose, Purpose::Ask { .. }) && !finishing) {
            self.kick();
        }
        match errand.purpose {
            Purpose::Finish if finishing => Verdict::Failed,
            Purpose::Move { device, .. } => {
                let on_show = matches!(&self.stage, Stage::Moving(m) if m.device == device);
                match self.account_of(device).map(|account| account.moving) {
                    // It is over, or the account is gone.
                    None | Some(None) => Verdict::Good,
                    Some(Some(_)) if on_show && !silent => Verdict::Wait(LOOK_S),
                    Some(Some(_)) => Verdict::Failed,
                }
            }
            _ => Verdict::Good,
        }
    }
}
