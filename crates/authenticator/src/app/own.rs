//! What the phone changes about itself, §8.5: a new PIN, a key for biometrics, the beginning of a move.

use protocol::ids::DeviceId;

use super::{
    core::{Core, Then},
    errands::{Body, Draft, Effect, Errand, Purpose},
    stage::Stage,
};
use crate::{
    flows::{
        approve::Sending,
        moving::Moving,
        own::{Asked, Draft as OwnDraft, Ready},
    },
    views::{ErrorCode, Problem, Told},
};

impl Core {
    /// All PINs are there.
    pub(super) fn ready(&mut self, ready: Ready) -> (Stage, Option<Then>) {
        let OwnDraft::Biometrics(key) = &ready.draft else {
            return self.begin_self(ready, false);
        };
        let device = ready.device;
        let then = Then::Keep(device, key.duplicate());
        // The key that is on its way, if one is, gives way to this one: a late yes to it is none to this.
        self.biometrics_lost(device);
        if self.problem.is_some() {
            return (Stage::Account { device, told: None }, None);
        }
        (Stage::Keeping(ready), Some(then))
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
                self.tidy_biometrics(device);
                (Stage::Account { device, told: None }, None)
            }
        }
    }

    pub(super) fn ask_self(&mut self, ready: Ready, again: bool) -> Option<Effect> {
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
        let Some(Stage::OwnAsking(asking)) = self.take_stage_of(errand) else {
            // The person left; nothing will be changed.
            self.tidy_biometrics(device);
            return None;
        };
        let account = self.account_of(device)?;
        match asking.answered(errand.out.get(), body, account) {
            Asked::Offered(reading, unlocked, draft) => {
                let now = self.now_of(device);
                let vault = self.vault.as_mut().ok()?;
                let next = Sending::start(*reading, unlocked, Some(draft), vault, now);
                self.follow(next)
            }
            Asked::Again(ready, time) => {
                self.learn(device, time);
                self.ask_self(ready, true)
            }
            Asked::Ended(device, problem) => {
                self.tidy_biometrics(device);
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
            self.tidy_biometrics(device);
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
}
