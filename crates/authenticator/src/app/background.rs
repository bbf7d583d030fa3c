//! Keeping in touch: the finish bytes until they are answered, what became of an approval, and the inbox.

use std::{mem, time::Duration};

use protocol::messages::{Inbox, Refusal};
use tokio::time::{Instant, sleep};
use tracing::debug;

use super::{
    App,
    core::Core,
    errands::{Errand, Purpose},
    stage::Stage,
};
use crate::{
    flows::{
        inbox::{self, Polled},
        reply::Silence,
    },
    ports::{Rng, TransportError, random},
    seal::{
        Vault,
        state::{Account, Standing},
    },
    views::{Connection, ErrorCode, HaltReason, Outcome},
};

/// No pause after failures is longer. Seconds.
const MAX_PAUSE_S: u64 = 30;

/// A server that answers a poll at once with nothing new is asked again after this.
const BREATH: Duration = Duration::from_secs(1);

/// What the loop learned from one answer.
enum Verdict {
    /// Go on.
    Good,
    /// Go on after a moment.
    Breathe,
    /// Wait this long.
    Wait(u64),
    /// No answer, or none that helps: wait longer each time.
    Failed,
}

pub(super) async fn run(app: &App) {
    let mut failures = 0;
    loop {
        let Some(errand) = app.with(Core::next_errand) else {
            app.inner.kick.notified().await;
            continue;
        };
        let asked_at = Instant::now();
        let post = app.inner.ports.transport.post(&errand.out);
        let verdict = if matches!(errand.purpose, Purpose::Poll { .. }) {
            // A held poll gives way to news; nothing is lost with it.
            tokio::select! {
                biased;
                () = app.inner.kick.notified() => {
                    failures = 0;
                    continue;
                }
                body = post => app.with(|core| core.polled(&errand, body)),
            }
        } else {
            let body = post.await;
            app.with(|core| core.done_in_background(&errand, body))
        };
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
            () = app.inner.kick.notified() => failures = 0,
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

impl Core {
    /// What to ask next without a person, the most urgent first.
    fn next_errand(&mut self) -> Option<Box<Errand>> {
        let vault = self.vault.as_ref().ok()?;
        let out = match vault.finish_again() {
            Some(out) if !self.finishing => Some((Purpose::Finish, out)),
            Some(_) => return None,
            None => self.account().and_then(|account| {
                self.ask(vault, account)
                    .or_else(|| self.poll(vault, account))
            }),
        };
        let (purpose, out) = out?;
        match purpose {
            Purpose::Finish => self.finishing = true,
            Purpose::Ask { .. } => self.exchanges += 1,
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

    /// An approval without an answer is asked about once its request is open no more: asking ends an open one.
    fn ask(
        &self,
        vault: &Vault,
        account: &Account,
    ) -> Option<(Purpose, crate::seal::Persisted<crate::seal::Outgoing>)> {
        let unanswered = account.unanswered.as_ref()?;
        let known = self.inbox.seen != 0 && self.exchanges == 0 && !self.asked_in_vain;
        if !known || self.inbox.request(unanswered.request).is_some() {
            return None;
        }
        let purpose = Purpose::Ask {
            device: account.device,
            request: unanswered.request,
        };
        Some((purpose, vault.ask(account.device, self.now()).ok()?))
    }

    fn poll(
        &self,
        vault: &Vault,
        account: &Account,
    ) -> Option<(Purpose, crate::seal::Persisted<crate::seal::Outgoing>)> {
        if matches!(
            account.standing,
            Standing::Halted(HaltReason::Removed | HaltReason::EnrolmentCancelled)
        ) {
            return None;
        }
        let seen = self.inbox.seen;
        let (out, nonce) = vault.poll(account.device, self.now(), seen).ok()?;
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
        // Without a screen that asked, nothing follows from it.
        let _ = self.answered(errand, body);
        let finishing = self.vault.as_ref().is_ok_and(|v| v.finishing().is_some());
        let failed = matches!(errand.purpose, Purpose::Finish) && finishing;
        // What the loop itself did wakes nobody; the pause is the loop's own.
        self.take_kick();
        if kicked {
            self.kick();
        }
        if failed {
            Verdict::Failed
        } else {
            Verdict::Good
        }
    }

    fn polled(&mut self, errand: &Errand, body: Result<Vec<u8>, TransportError>) -> Verdict {
        let Purpose::Poll {
            device,
            nonce,
            epoch,
            seen,
        } = errand.purpose
        else {
            return Verdict::Good;
        };
        // The account on show may be another one by now, or in another epoch: then this answer is of the past.
        let Some(account) = self
            .account()
            .filter(|a| a.device == device && a.position.epoch == epoch)
        else {
            return Verdict::Good;
        };
        match inbox::read(errand.out.get(), nonce, account, body) {
            Ok(Polled::Inbox(inbox)) => {
                self.take_inbox(&inbox);
                if inbox.seq == seen {
                    Verdict::Breathe
                } else {
                    Verdict::Good
                }
            }
            Ok(Polled::Time(time)) => {
                self.clock.learn(time.time, self.ports.clock.now());
                // With the right time the next poll is answered; should it not be, this is no busy loop.
                Verdict::Breathe
            }
            Ok(Polled::Refused(refused)) => {
                self.inbox.connection = Connection::Offline;
                match refused.why {
                    // A device that the server does not know any more.
                    Refusal::DeviceNotActive => {
                        self.halt(Standing::Halted(HaltReason::Removed));
                        Verdict::Good
                    }
                    Refusal::TooMany => Verdict::Wait(refused.retry_after_s),
                    _ => Verdict::Failed,
                }
            }
            Err(silence) => {
                self.inbox.connection = match silence {
                    Silence::Unreachable => Connection::Offline,
                    Silence::NotTheServer => Connection::NotTheServer,
                };
                Verdict::Failed
            }
        }
    }

    fn halt(&mut self, standing: Standing) {
        let device = self.account().map(|account| account.device);
        if let (Some(device), Ok(vault)) = (device, &mut self.vault)
            && let Err(error) = vault.set_standing(device, standing)
        {
            self.problem = Some(error.into());
        }
    }

    fn take_inbox(&mut self, inbox: &Inbox) {
        let here = self.ports.clock.now();
        self.clock.learn(inbox.time, here);
        if let Ok(vault) = &mut self.vault
            && let Err(error) = inbox::keep_state(vault, inbox.device, inbox.state)
        {
            self.problem = Some(error.into());
        }
        let Some(account) = self.account() else {
            return;
        };
        self.inbox.requests = inbox::open_requests(inbox, account);
        self.inbox.connection = Connection::Online;
        self.inbox.last_checked_at = Some(here.0);
        self.inbox.seen = inbox.seq;
        self.leave_what_ended();
    }

    /// The screen goes on by itself when what it was for has ended.
    fn leave_what_ended(&mut self) {
        let standing = self.account().map(|account| &account.standing);
        let halted = matches!(standing, Some(Standing::Halted(_)));
        let now = self.now();
        let gone = |core: &Self, reading: &crate::flows::approve::Reading| {
            core.inbox.request(reading.open.request.id).is_none()
        };
        let standing = standing.cloned();
        self.stage = match mem::replace(&mut self.stage, Stage::Idle) {
            Stage::Compare(comparison) if !comparison.stands(standing.as_ref()) => Stage::Idle,
            Stage::Request(_) | Stage::ApprovePin(_) if halted => Stage::Idle,
            Stage::Request(reading) if gone(self, &reading) => self.ended(&reading, now),
            Stage::ApprovePin(typing) if gone(self, &typing.reading) => {
                self.ended(&typing.reading, now)
            }
            stage => stage,
        };
    }

    fn ended(
        &mut self,
        reading: &crate::flows::approve::Reading,
        now: protocol::ids::UnixSeconds,
    ) -> Stage {
        if now >= reading.open.request.expires_at {
            self.done(reading, Outcome::Expired)
        } else {
            self.problem = Some(ErrorCode::RequestGone.into());
            Stage::Idle
        }
    }
}
