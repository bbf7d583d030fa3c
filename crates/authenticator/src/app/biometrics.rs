//! `K_bio`: kept by the platform, released by it, forgotten with it, §2.

use std::mem;

use protocol::{ids::DeviceId, keys::FactorKey};

use super::{
    core::Core,
    errands::Effect,
    stage::{Release, Stage},
};
use crate::{flows::unlocked::Unlocked, ports::PresenceError, vault::state::PendingChange};

impl Core {
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
            && let Err(error) = vault.drop_biometrics(device)
        {
            self.problem = Some(error.into());
        }
    }

    /// Whether a `K_bio` is on its way to the server and its answer not known.
    pub(super) fn awaits_biometrics(&self, device: DeviceId) -> bool {
        self.account_of(device)
            .and_then(|account| account.unanswered.as_ref())
            .is_some_and(|u| matches!(u.change, Some(PendingChange::Biometrics)))
    }

    /// A `K_bio` that is neither registered nor on its way to be is forgotten.
    pub(super) fn tidy_biometrics(&mut self, device: DeviceId) {
        let registered = self.account_of(device).is_some_and(|a| a.biometrics);
        if !registered && !self.awaits_biometrics(device) {
            self.ports.presence.forget(device);
        }
    }

    /// The platform's store has `K_bio`, or has not.
    pub(super) fn kept(
        &mut self,
        (device, generation): (DeviceId, u64),
        kept: Result<(), PresenceError>,
    ) -> Option<Effect> {
        if generation != self.generation || !matches!(self.stage, Stage::Keeping(_)) {
            // The person left; nothing will be registered.
            self.tidy_biometrics(device);
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
}
