//! Everything behind the one lock: the vault, what the person is in the middle of, and what the server told.

use std::mem;

use protocol::ids::{DeviceId, UnixSeconds};

use super::{
    errands::{Draft, Effect, Errand, Purpose, ScanErrand},
    stage::{Comparison, Stage},
};
use crate::{
    flows::{clock::ServerClock, enrol, inbox::InboxState},
    ports::Ports,
    scan::Image,
    seal::{OpenError, Vault, state::Account},
    views::{Action, ErrorCode, Problem},
};

/// Everything behind the one lock.
pub(super) struct Core {
    pub(super) ports: Ports,
    pub(super) vault: Result<Vault, OpenError>,
    pub(super) stage: Stage,
    /// Grows with each action: an answer counts for the screen only if it is still the one that asked.
    pub(super) generation: u64,
    pub(super) problem: Option<Problem>,
    pub(super) inbox: InboxState,
    pub(super) clock: ServerClock,
    /// The finish bytes are under way already.
    pub(super) finishing: bool,
    /// Approvals, denials and questions under way.
    pub(super) exchanges: u32,
    /// The unanswered approval was asked about without an answer that settles it.
    pub(super) asked_in_vain: bool,
    reading_frame: bool,
    kick: bool,
}

impl Core {
    pub(super) fn open(ports: Ports) -> Self {
        let vault = Vault::open(&ports);
        let mut core = Self {
            ports,
            vault,
            stage: Stage::Idle,
            generation: 0,
            problem: None,
            inbox: InboxState::new(),
            clock: ServerClock::default(),
            finishing: false,
            exchanges: 0,
            asked_in_vain: false,
            reading_frame: false,
            kick: false,
        };
        core.stage = core.first_stage();
        core
    }

    /// What a restart finds: an enrolment to finish, six characters to compare, or nothing under way.
    pub(super) fn first_stage(&self) -> Stage {
        let Ok(vault) = &self.vault else {
            return Stage::Idle;
        };
        if let Some(finishing) = enrol::Finishing::resumed(vault) {
            return Stage::Finishing(finishing);
        }
        let account = vault.state().accounts.first();
        account
            .and_then(Comparison::of)
            .map_or(Stage::Idle, Stage::Compare)
    }

    /// The account on show.
    pub(super) fn account(&self) -> Option<&Account> {
        self.vault.as_ref().ok()?.state().accounts.first()
    }

    /// An account, on show or not.
    pub(super) fn account_of(&self, device: DeviceId) -> Option<&Account> {
        self.vault.as_ref().ok()?.state().account(device)
    }

    /// The server's time.
    pub(super) fn now(&self) -> UnixSeconds {
        self.clock.there(self.ports.clock.now())
    }

    /// Wakes the background loop.
    pub(super) const fn kick(&mut self) {
        self.kick = true;
    }

    pub(super) const fn take_kick(&mut self) -> bool {
        mem::replace(&mut self.kick, false)
    }

    /// Forgets what is known of the server's side, and asks anew.
    pub(super) fn ask_anew(&mut self) {
        self.inbox.seen = 0;
        self.kick();
    }

    /// Does what a person did.
    pub(super) fn act(&mut self, action: Action) -> Option<Effect> {
        match action {
            Action::Frame {
                width,
                height,
                base64,
            } => self.frame(Image::Frame {
                width,
                height,
                base64,
            }),
            Action::Picture { base64 } => self.picture(Image::Picture { base64 }),
            action => {
                let before = self.problem.take();
                let stage = mem::replace(&mut self.stage, Stage::Idle);
                match self.step(stage, action) {
                    Ok((stage, draft)) => {
                        self.stage = stage;
                        self.generation += 1;
                        draft.map(|draft| self.send(draft))
                    }
                    Err(stage) => {
                        self.stage = stage;
                        self.problem = before;
                        None
                    }
                }
            }
        }
    }

    /// Gives a question the mark of the screen that asks it.
    pub(super) fn send(&mut self, draft: Draft) -> Effect {
        match draft.purpose {
            Purpose::Approve { .. } | Purpose::Ask { .. } | Purpose::Deny { .. } => {
                self.exchanges += 1;
            }
            Purpose::Finish => self.finishing = true,
            Purpose::Claim | Purpose::Remove | Purpose::Poll { .. } => {}
        }
        Effect::Post(Box::new(Errand {
            generation: self.generation,
            purpose: draft.purpose,
            out: draft.out,
            after: draft.after,
        }))
    }

    fn frame(&mut self, image: Image) -> Option<Effect> {
        if !matches!(self.stage, Stage::Scan { busy: false }) || self.reading_frame {
            return None;
        }
        self.reading_frame = true;
        Some(Effect::Read(Box::new(ScanErrand {
            image,
            asked_by: None,
        })))
    }

    fn picture(&mut self, image: Image) -> Option<Effect> {
        if !matches!(self.stage, Stage::Scan { busy: false }) {
            return None;
        }
        self.problem = None;
        self.stage = Stage::Scan { busy: true };
        self.generation += 1;
        Some(Effect::Read(Box::new(ScanErrand {
            image,
            asked_by: Some(self.generation),
        })))
    }

    /// An image was read. `asked_by` is the generation of a picture; camera frames have none.
    pub(super) fn scanned(
        &mut self,
        asked_by: Option<u64>,
        read: Result<String, crate::scan::ScanError>,
    ) -> Option<Effect> {
        if asked_by.is_none() {
            self.reading_frame = false;
        }
        let awaited = asked_by.is_none_or(|generation| generation == self.generation);
        if !awaited || !matches!(self.stage, Stage::Scan { .. }) {
            return None;
        }
        if asked_by.is_some() {
            self.stage = Stage::Scan { busy: false };
        }
        match read {
            Ok(text) => self.act(Action::Code { text }),
            Err(error) => {
                // Most camera frames hold no code; only a picture that a person chose deserves a word.
                if asked_by.is_some() {
                    self.problem = Some(ErrorCode::from(error).into());
                }
                None
            }
        }
    }
}
