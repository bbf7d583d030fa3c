//! Everything behind the one lock: the vault, what the person is in the middle of, and what the servers told.

use std::{collections::BTreeMap, mem};

use protocol::{
    ids::{DeviceId, RequestId, UnixSeconds},
    keys::FactorKey,
};

use super::{
    background_check::Asleep,
    cover::Cover,
    errands::{Draft, Effect, Errand, Purpose, ScanErrand},
    stage::{Comparison, Stage},
};
use crate::{
    flows::{enrol, inbox::Contact, moving::Moving},
    ports::Ports,
    scan::Image,
    vault::{OpenError, Vault, state::Account},
    views::{Action, BiometricKind, ErrorCode, Notice, Problem},
};

/// Everything behind the one lock.
pub(super) struct Core {
    pub(super) ports: Ports,
    pub(super) vault: Result<Vault, OpenError>,
    pub(super) stage: Stage,
    /// Grows with each action: an answer counts for the screen only if it is still the one that asked.
    pub(super) generation: u64,
    pub(super) problem: Option<Problem>,
    /// What is known of each account's server.
    pub(super) contacts: BTreeMap<DeviceId, Contact>,
    /// The finish bytes are under way already.
    pub(super) finishing: bool,
    /// A link that came while something else was under way.
    pub(super) waiting_link: Option<String>,
    /// What was answered when nobody waited for it any more, to be shown once the screen is free.
    pub(super) late: Option<Stage>,
    /// What a person can be recognised by, as the platform last said.
    pub(super) biometrics: Option<BiometricKind>,
    pub(super) cover: Cover,
    /// What the platform does while the app sleeps.
    pub(super) asleep: Asleep,
    /// To be told outside the window.
    pub(super) notices: Vec<Notice>,
    /// Told or being told, and still open.
    pub(super) noticed: BTreeMap<RequestId, DeviceId>,
    reading_frame: bool,
    kick: bool,
}

/// What follows from an action, beside the stage.
pub(super) enum Then {
    /// A question to a server.
    Ask(Draft),
    /// The platform's prompt, for an account's `K_bio`.
    Release(DeviceId),
    /// `K_bio` into the platform's store.
    Keep(DeviceId, FactorKey),
    /// An address for the browser.
    Browse(String),
    /// The platform's settings.
    PlatformSettings,
    /// The platform's question whether notifications are allowed.
    AskLeave,
    /// The platform's settings of them.
    NotificationSettings,
}

impl Core {
    pub(super) fn open(ports: Ports) -> Self {
        let vault = Vault::open(&ports);
        let now = ports.clock.now();
        let mut core = Self {
            biometrics: ports.presence.biometrics(),
            asleep: Asleep::of(&*ports.background_check),
            ports,
            vault,
            stage: Stage::Idle,
            generation: 0,
            problem: None,
            contacts: BTreeMap::new(),
            finishing: false,
            waiting_link: None,
            late: None,
            cover: Cover::new(now),
            notices: Vec::new(),
            noticed: BTreeMap::new(),
            reading_frame: false,
            kick: false,
        };
        core.stage = core.first_stage();
        core.keep_watch();
        core
    }

    /// What a restart finds: an enrolment to finish, six characters to compare, a move, or nothing under way.
    pub(super) fn first_stage(&self) -> Stage {
        let Ok(vault) = &self.vault else {
            return Stage::Idle;
        };
        if let Some(finishing) = enrol::Finishing::resumed(vault) {
            return Stage::Finishing(finishing);
        }
        let Some(account) = vault.state().shown() else {
            return Stage::Idle;
        };
        if let Some(comparison) = Comparison::of(account) {
            return Stage::Compare(comparison);
        }
        let moving = |account: &Account| Some(Moving::resumed(account.device, account.moving?));
        let accounts = [account].into_iter().chain(&vault.state().accounts);
        match accounts.into_iter().find_map(moving) {
            Some(moving) => Stage::Moving(Box::new(moving)),
            None => Stage::Idle,
        }
    }

    /// Whether the window shows nothing. Before there is an account there is nothing to hide.
    pub(super) fn is_covered(&self) -> bool {
        (self.cover.is_on() || self.cover.is_hidden()) && self.account().is_some()
    }

    /// The account on show.
    pub(super) fn account(&self) -> Option<&Account> {
        self.vault.as_ref().ok()?.state().shown()
    }

    /// An account, on show or not.
    pub(super) fn account_of(&self, device: DeviceId) -> Option<&Account> {
        self.vault.as_ref().ok()?.state().account(device)
    }

    /// What is known of an account's server.
    pub(super) fn contact(&mut self, device: DeviceId) -> &mut Contact {
        self.contacts.entry(device).or_default()
    }

    /// The time of an account's server.
    pub(super) fn now_of(&self, device: DeviceId) -> UnixSeconds {
        let clock = self.contacts.get(&device).map(|c| c.clock);
        clock.unwrap_or_default().there(self.ports.clock.now())
    }

    /// A server told its time just now.
    pub(super) fn learn(&mut self, device: DeviceId, there: UnixSeconds) {
        let here = self.ports.clock.now();
        self.contact(device).clock.learn(there, here);
    }

    /// Wakes the background loops.
    pub(super) const fn kick(&mut self) {
        self.kick = true;
    }

    pub(super) const fn take_kick(&mut self) -> bool {
        mem::replace(&mut self.kick, false)
    }

    /// Forgets what is known of an account's server, and asks anew.
    pub(super) fn ask_anew(&mut self, device: DeviceId) {
        self.contact(device).seen = 0;
        self.kick();
    }

    /// Does what a person did.
    pub(super) fn act(&mut self, action: Action) -> Option<Effect> {
        // A camera, a window that is put away and the shell itself are nobody's touch.
        match action {
            Action::Frame {
                width,
                height,
                base64,
            } => {
                return self.frame(Image::Frame {
                    width,
                    height,
                    base64,
                });
            }
            Action::Noticed => {
                self.notices.clear();
                return None;
            }
            Action::InView { visible: false } => {
                self.out_of_view();
                return None;
            }
            _ => self.cover.touch(self.ports.clock.now()),
        }
        match action {
            Action::InView { .. } => {
                self.in_view();
                None
            }
            Action::StillHere => None,
            Action::Link { url } => self.link(url),
            // It was chosen in a window of the platform, behind which this one may have been covered.
            Action::Picture { base64 } => self.picture(Image::Picture { base64 }),
            Action::Accept if self.is_covered() => {
                self.uncover();
                None
            }
            _ if self.is_covered() => None,
            // Whatever the screen is, it stays, and so does what it awaits.
            Action::Set { settings } => {
                self.set(settings);
                None
            }
            action => self.step_with(action),
        }
    }

    pub(super) fn step_with(&mut self, action: Action) -> Option<Effect> {
        let before = self.problem.take();
        let stage = mem::replace(&mut self.stage, Stage::Idle);
        match self.step(stage, action) {
            Ok((stage, then)) => {
                self.stage = stage;
                self.generation += 1;
                then.map(|then| self.effect(then))
            }
            Err(stage) => {
                self.stage = stage;
                self.problem = before;
                None
            }
        }
    }

    /// Gives what follows the mark of the screen that asks it.
    pub(super) fn effect(&mut self, then: Then) -> Effect {
        let generation = self.generation;
        match then {
            Then::Ask(draft) => self.send(draft),
            Then::Release(device) => Effect::Release { device, generation },
            Then::Keep(device, key) => Effect::Keep {
                device,
                key,
                generation,
            },
            Then::Browse(address) => Effect::Browse { address },
            Then::PlatformSettings => Effect::PlatformSettings,
            Then::AskLeave => Effect::AskLeave,
            Then::NotificationSettings => Effect::NotificationSettings,
        }
    }

    /// Gives a question the mark of the screen that asks it.
    pub(super) fn send(&mut self, draft: Draft) -> Effect {
        match draft.purpose {
            Purpose::Approve { device, .. }
            | Purpose::Ask { device, .. }
            | Purpose::Deny { device, .. } => self.contact(device).exchanges += 1,
            Purpose::Finish => self.finishing = true,
            _ => {}
        }
        Effect::Post(Box::new(Errand {
            generation: self.generation,
            purpose: draft.purpose,
            out: draft.out,
            after: draft.after,
        }))
    }

    fn frame(&mut self, image: Image) -> Option<Effect> {
        let scans = matches!(self.stage, Stage::Scan { busy: false, .. });
        if !scans || self.reading_frame || self.is_covered() {
            return None;
        }
        self.reading_frame = true;
        Some(Effect::Read(Box::new(ScanErrand {
            image,
            asked_by: None,
        })))
    }

    fn picture(&mut self, image: Image) -> Option<Effect> {
        let Stage::Scan {
            busy: false,
            adding,
        } = self.stage
        else {
            return None;
        };
        self.problem = None;
        self.stage = Stage::Scan { busy: true, adding };
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
        let Stage::Scan { adding, .. } = self.stage else {
            return None;
        };
        if !awaited || (asked_by.is_none() && self.is_covered()) {
            return None;
        }
        if asked_by.is_some() {
            self.stage = Stage::Scan {
                busy: false,
                adding,
            };
        }
        match read {
            Ok(text) => self.step_with(Action::Code { text }),
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
