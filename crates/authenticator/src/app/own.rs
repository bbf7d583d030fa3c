//! What the phone does about itself: a new PIN, biometrics, a move, and its history; and links opened on it.

use std::mem;

use protocol::{
    ids::{DeviceId, Nonce16, RequestId},
    messages::MoveStep,
};

use super::{
    core::{Core, Then},
    errands::{Body, Draft, Effect, Errand, Purpose, kind_of},
    stage::{Back, Done, Release, Stage},
};
use crate::{
    flows::{
        approve::{Sending, Unlocked},
        history::{self, Answered},
        moving::{Moving, Told as MoveTold},
        opening::{self, Opened, Opening},
        own::{Asked, Draft as OwnDraft, Kind, Ready},
        settle::Settled,
    },
    ports::{PresenceError, TransportError},
    seal::Outgoing,
    views::{ErrorCode, HistoryResult, Outcome, Problem, Told},
};
use protocol::{code::Code, keys::FactorKey};

impl Core {
    // ---- links

    /// A link was opened with this app. It waits while an answer is awaited or a code is shown.
    pub(super) fn link(&mut self, url: String) -> Option<Effect> {
        // Who presses a link is there and looks.
        self.cover.take_off();
        if self.vault.is_err() || self.stage.holds() {
            self.waiting_link = Some(url);
            self.problem = Some(ErrorCode::LinkWaits.into());
            return None;
        }
        self.problem = None;
        self.generation += 1;
        self.stage = Stage::Idle;
        match Code::parse(&url) {
            Ok(Code::Request(link)) => self.open_link(link),
            Ok(Code::Enrolment(_)) => {
                self.stage = Stage::WhereToGo { adding: true };
                self.act(crate::views::Action::Code { text: url })
            }
            Ok(Code::Challenge(_) | Code::Digits(_)) | Err(_) => {
                self.problem = Some(ErrorCode::UnknownCode.into());
                None
            }
        }
    }

    /// What waited for the screen opens now.
    pub(super) fn open_waiting_link(&mut self) -> Option<Effect> {
        if self.stage.holds() || self.vault.is_err() {
            return None;
        }
        let url = self.waiting_link.take()?;
        self.link(url)
    }

    fn open_link(&mut self, link: protocol::same_device::RequestLink) -> Option<Effect> {
        let vault = self.vault.as_ref().ok()?;
        let contact = |device: DeviceId| {
            let has = self
                .contacts
                .get(&device)
                .is_some_and(|c| opening::has(c, &link));
            Some((has, self.now_of(device)))
        };
        match Opening::new(link.clone(), vault, contact) {
            Ok((opening, out)) => {
                self.stage = Stage::Opening(opening);
                Some(self.send(Draft::new(Purpose::Open, out)))
            }
            Err(problem) => {
                self.problem = Some(problem);
                None
            }
        }
    }

    pub(super) fn opened(&mut self, errand: &Errand, body: Body) -> Option<Effect> {
        let Stage::Opening(opening) = self.take_stage_of(errand)? else {
            return None;
        };
        let device = opening.device;
        let now = self.now_of(device);
        let vault = self.vault.as_ref().ok()?;
        match opening.answered(errand.out.get(), body, vault, now) {
            Opened::Reading(reading) => {
                if let Ok(vault) = &mut self.vault
                    && let Err(error) = vault.show(reading.device)
                {
                    self.problem = Some(error.into());
                }
                self.stage = Stage::Request(*reading);
                None
            }
            Opened::Again(opening, out, time) => {
                if let Some(time) = time {
                    let here = self.ports.clock.now();
                    self.contact(device).clock.learn(time, here);
                }
                self.stage = Stage::Opening(opening);
                Some(self.send(Draft::new(Purpose::Open, out)))
            }
            Opened::Ended(problem) => {
                self.problem = Some(problem);
                None
            }
        }
    }

    /// An approval was answered when nobody waited any more: the way back is still worth showing.
    pub(super) fn settled_late(&mut self, device: DeviceId, settled: Result<Settled, Problem>) {
        let Ok(Settled::Ended {
            outcome: outcome @ Outcome::Approved,
            code: Some(code),
            request,
        }) = settled
        else {
            return;
        };
        let Some(account) = self.account_of(device).filter(|_| self.is_free()) else {
            return;
        };
        let link = protocol::same_device::RequestLink {
            origin: account.origin.clone(),
            request,
        };
        let known = self.contacts.get(&device).and_then(|c| c.request(request));
        self.stage = Stage::Done(Done {
            outcome,
            service: known.map_or_else(
                || account.server_name.to_string(),
                |open| open.request.service.to_string(),
            ),
            account: account.account.to_string(),
            kind: known.map_or(crate::views::RequestKind::SignIn, |open| {
                kind_of(open.request.kind)
            }),
            way_back: Some(Back {
                address: format!("{}?code={}", link.return_url(), code.as_str()),
                code,
                opened: false,
            }),
        });
    }

    // ---- biometrics

    /// The platform released `K_bio`, or did not.
    pub(super) fn released(
        &mut self,
        generation: u64,
        released: Result<FactorKey, PresenceError>,
    ) -> Option<Effect> {
        if generation != self.generation || !matches!(self.stage, Stage::Releasing(_)) {
            return None;
        }
        let Stage::Releasing(release) = mem::replace(&mut self.stage, Stage::Idle) else {
            return None;
        };
        let device = match &release {
            Release::Approve(typing) => typing.reading.device,
            Release::Answer(typing) => typing.scanned.device(),
        };
        let key = match released {
            Ok(key) => key,
            Err(error) => {
                if error == PresenceError::Changed {
                    self.biometrics_lost(device);
                }
                self.problem = Some(error.into());
                self.stage = match release {
                    Release::Approve(typing) => Stage::ApprovePin(typing),
                    Release::Answer(typing) => Stage::AnswerPin(typing),
                };
                return None;
            }
        };
        let unlocked = Unlocked::by_biometrics(key);
        let now = self.now_of(device);
        let vault = self.vault.as_mut().ok()?;
        match release {
            Release::Approve(typing) => {
                let next = typing.finish(unlocked, vault, now);
                self.follow(next)
            }
            Release::Answer(typing) => {
                self.stage = match typing.finish(&unlocked, vault) {
                    Ok(shown) => Stage::Shown(Box::new(shown)),
                    Err((typing, problem)) => {
                        self.problem = Some(problem);
                        Stage::AnswerPin(typing)
                    }
                };
                None
            }
        }
    }

    /// `K_bio` is of no more use: forgotten on both sides of the platform's door.
    pub(super) fn biometrics_lost(&mut self, device: DeviceId) {
        self.ports.presence.forget(device);
        if let Ok(vault) = &mut self.vault
            && let Err(error) = vault.set_biometrics(device, false)
        {
            self.problem = Some(error.into());
        }
    }

    /// The platform's store has `K_bio`, or has not.
    pub(super) fn kept(
        &mut self,
        generation: u64,
        kept: Result<(), PresenceError>,
    ) -> Option<Effect> {
        if generation != self.generation || !matches!(self.stage, Stage::Keeping(_)) {
            return None;
        }
        let Stage::Keeping(ready) = mem::replace(&mut self.stage, Stage::Idle) else {
            return None;
        };
        if let Err(error) = kept {
            self.problem = Some(error.into());
            self.stage = Stage::Account {
                device: ready.device,
                told: None,
            };
            return None;
        }
        self.ask_self(ready, false)
    }

    // ---- changes of this phone itself

    /// All PINs are there.
    pub(super) fn ready(&mut self, ready: Ready) -> (Stage, Option<Then>) {
        if let OwnDraft::Biometrics(key) = &ready.draft {
            let then = Then::Keep(ready.device, key.duplicate());
            return (Stage::Keeping(ready), Some(then));
        }
        self.begin_self(ready, false)
    }

    fn begin_self(&mut self, ready: Ready, again: bool) -> (Stage, Option<Then>) {
        let device = ready.device;
        let now = self.now_of(device);
        let asked = match &self.vault {
            Ok(vault) => ready.ask(vault, now, again),
            Err(_) => Err(ErrorCode::StoreDamaged.into()),
        };
        match asked {
            Ok((asking, out)) => {
                let draft = Draft::new(Purpose::SelfAsk { device }, out);
                (Stage::OwnAsking(asking), Some(Then::Ask(draft)))
            }
            Err(problem) => {
                self.problem = Some(problem);
                (Stage::Account { device, told: None }, None)
            }
        }
    }

    fn ask_self(&mut self, ready: Ready, again: bool) -> Option<Effect> {
        let (stage, then) = self.begin_self(ready, again);
        self.stage = stage;
        then.map(|then| self.effect(then))
    }

    pub(super) fn self_asked(
        &mut self,
        errand: &Errand,
        device: DeviceId,
        body: Body,
    ) -> Option<Effect> {
        let Stage::OwnAsking(asking) = self.take_stage_of(errand)? else {
            return None;
        };
        let account = self.account_of(device)?;
        match asking.answered(errand.out.get(), body, account) {
            Asked::Offered(reading, unlocked, draft) => {
                let now = self.now_of(device);
                let vault = self.vault.as_mut().ok()?;
                let next = Sending::start(reading, unlocked, Some(draft), vault, now);
                self.follow(next)
            }
            Asked::Again(ready, time) => {
                let here = self.ports.clock.now();
                self.contact(device).clock.learn(time, here);
                self.ask_self(ready, true)
            }
            Asked::Ended(device, kind, problem) => {
                if kind == Kind::Biometrics {
                    self.ports.presence.forget(device);
                }
                self.problem = Some(problem);
                self.stage = Stage::Account { device, told: None };
                None
            }
        }
    }

    /// Such a change is through, or not.
    pub(super) fn own_ended(
        &mut self,
        device: DeviceId,
        draft: OwnDraft,
        result: Result<(), Problem>,
    ) -> Stage {
        if let Err(problem) = result {
            if draft.kind() == Kind::Biometrics {
                self.ports.presence.forget(device);
            }
            self.problem = Some(problem);
            return Stage::Account { device, told: None };
        }
        match draft {
            OwnDraft::Pin(_) => Stage::Account {
                device,
                told: Some(Told::PinChanged),
            },
            OwnDraft::Biometrics(_) => Stage::Account {
                device,
                told: Some(Told::BiometricsOn),
            },
            OwnDraft::Move(secret, _) => {
                let now = self.now_of(device);
                match self.account_of(device) {
                    Some(account) => {
                        let moving = Moving::new(account, secret, now);
                        self.kick();
                        Stage::Moving(Box::new(moving))
                    }
                    None => Stage::Idle,
                }
            }
        }
    }

    // ---- moving

    /// The answer of the comparison goes out.
    pub(super) fn compared(
        &mut self,
        mut moving: Box<Moving>,
        same: bool,
    ) -> (Stage, Option<Then>) {
        let step = if same {
            MoveStep::Same
        } else {
            MoveStep::Differ
        };
        let then = self.ask_move(&moving, step);
        moving.answering = then.is_some().then_some(step);
        (Stage::Moving(moving), then)
    }

    pub(super) fn ask_move(&mut self, moving: &Moving, step: MoveStep) -> Option<Then> {
        let (device, now) = (moving.device, self.now_of(moving.device));
        let vault = self.vault.as_ref().ok()?;
        match vault.ask_move(device, moving.enrolment, step, now) {
            Ok((out, nonce)) => {
                let purpose = Purpose::Move { device, nonce };
                Some(Then::Ask(Draft::new(purpose, out)))
            }
            Err(error) => {
                self.problem = Some(error.into());
                None
            }
        }
    }

    pub(super) fn move_answered(
        &mut self,
        question: &Outgoing,
        (device, nonce): (DeviceId, Nonce16),
        body: Result<Vec<u8>, TransportError>,
    ) {
        let Some(account) = self
            .vault
            .as_ref()
            .ok()
            .and_then(|v| v.state().account(device))
        else {
            return;
        };
        let Stage::Moving(moving) = &mut self.stage else {
            return;
        };
        let told = moving.answered(question, nonce, account, body);
        let gave_up = moving.answering == Some(MoveStep::Differ);
        match told {
            MoveTold::On => {
                moving.answering = moving.answering.filter(|_| moving.six.is_some());
                self.problem = None;
            }
            MoveTold::Moved => {
                let (account, server_name) =
                    (account.account.to_string(), account.server_name.to_string());
                self.leave(device);
                self.stage = Stage::Moved {
                    account,
                    server_name,
                };
            }
            MoveTold::Ended => {
                if let Ok(vault) = &mut self.vault
                    && let Err(error) = vault.forget_move(device)
                {
                    self.problem = Some(error.into());
                }
                if !gave_up {
                    self.problem = Some(ErrorCode::MoveEnded.into());
                }
                self.stage = Stage::Account { device, told: None };
            }
            MoveTold::Time(time) => {
                moving.answering = None;
                let here = self.ports.clock.now();
                self.contact(device).clock.learn(time, here);
            }
            MoveTold::Nothing(silence) => {
                moving.answering = None;
                self.problem = Some(silence.into());
            }
        }
    }

    /// The account is gone from this phone, and the server knows.
    pub(super) fn leave(&mut self, device: DeviceId) {
        self.ports.presence.forget(device);
        if let Ok(vault) = &mut self.vault
            && let Err(error) = vault.wipe(device)
        {
            self.problem = Some(error.into());
        }
        self.contacts.remove(&device);
        self.kick();
    }

    // ---- history

    /// Asks for the history of an account, from the newest or older than what is shown.
    pub(super) fn ask_history(&mut self, device: DeviceId, before: u64) -> Option<Then> {
        let now = self.now_of(device);
        let vault = self.vault.as_ref().ok()?;
        match vault.ask_history(device, before, now) {
            Ok((out, nonce)) => {
                let purpose = Purpose::History {
                    device,
                    nonce,
                    before,
                };
                Some(Then::Ask(Draft::new(purpose, out)))
            }
            Err(error) => {
                self.problem = Some(error.into());
                None
            }
        }
    }

    pub(super) fn history_answered(
        &mut self,
        errand: &Errand,
        (device, nonce): (DeviceId, Nonce16),
        before: u64,
        body: Body,
    ) -> Option<Effect> {
        let clock = self
            .contacts
            .get(&device)
            .map(|c| c.clock)
            .unwrap_or_default();
        let account = self.account_of(device)?;
        let answered = history::read(errand.out.get(), nonce, account, clock, body);
        let by_screen = errand.generation != u64::MAX;
        if let (Answered::Got(part), 0) = (&answered, before) {
            let signed_in = |e: &&crate::views::HistoryEntry| e.result == HistoryResult::SignedIn;
            let last = part.entries.iter().find(signed_in).cloned();
            self.contact(device).last_sign_in = last;
        }
        if let Answered::Time(time) = answered {
            let here = self.ports.clock.now();
            self.contact(device).clock.learn(time, here);
            let then = by_screen
                .then(|| self.ask_history(device, before))
                .flatten()?;
            // Once: were the time wrong again, the page would ask for ever.
            return errand.after.is_zero().then(|| {
                let mut effect = self.effect(then);
                if let Effect::Post(errand) = &mut effect {
                    errand.after = std::time::Duration::from_millis(1);
                }
                effect
            });
        }
        let Stage::History(page) = &mut self.stage else {
            return None;
        };
        if page.device != device || !by_screen {
            return None;
        }
        match answered {
            Answered::Got(part) => page.take(part),
            Answered::Nothing(problem) => {
                page.busy = false;
                self.problem = Some(problem);
            }
            Answered::Time(_) => {}
        }
        None
    }

    pub(super) fn report_answered(
        &mut self,
        errand: &Errand,
        (device, nonce): (DeviceId, Nonce16),
        entry: [u8; 16],
        body: Body,
    ) {
        let Some(account) = self.account_of(device) else {
            return;
        };
        let answered = history::read_reported(errand.out.get(), nonce, account, body);
        let problem = match answered {
            Answered::Got(()) => None,
            Answered::Time(time) => {
                let here = self.ports.clock.now();
                self.contact(device).clock.learn(time, here);
                // The person presses once more, by the right time.
                Some(ErrorCode::ClockWrong.into())
            }
            Answered::Nothing(problem) => Some(problem),
        };
        let Stage::History(page) = &mut self.stage else {
            return;
        };
        page.busy = false;
        match problem {
            None => page.reported(&RequestId(entry).to_hex()),
            Some(problem) => self.problem = Some(problem),
        }
    }
}
