//! A move to another phone, §8.6, as the old one sees it.

use protocol::{
    ids::{DeviceId, EnrolmentId, Nonce16},
    messages::MoveStep,
};

use super::{
    core::{Core, Then},
    errands::{Body, Draft, Errand, Purpose},
    stage::Stage,
};
use crate::{
    flows::moving::{Moving, Told as MoveTold},
    views::ErrorCode,
};

impl Core {
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
        errand: &Errand,
        (device, nonce): (DeviceId, Nonce16),
        body: Body,
    ) {
        let Some(account) = self
            .vault
            .as_ref()
            .ok()
            .and_then(|v| v.state().account(device))
        else {
            return;
        };
        let question = errand.out.get();
        let moving = match &mut self.stage {
            Stage::Moving(moving) if moving.device == device => moving,
            _ => {
                // It was left: what counts is whether the server knows by now.
                let enrolment = account.moving.unwrap_or(EnrolmentId([0; 16]));
                let mut left = Moving::resumed(device, enrolment);
                match left.answered(question, nonce, account, body) {
                    MoveTold::Ended => self.move_ended(device),
                    // The yes of before counted after all.
                    MoveTold::Moved => self.leave(device),
                    MoveTold::Time(time) => self.learn(device, time),
                    MoveTold::On | MoveTold::Nothing(_) => {}
                }
                return;
            }
        };
        let told = moving.answered(question, nonce, account, body);
        let gave_up = moving.answering == Some(MoveStep::Differ);
        // A look that was under way before answers nothing of it.
        if errand.generation != u64::MAX {
            moving.answering = None;
        }
        match told {
            MoveTold::On => self.problem = None,
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
                self.stage = Stage::Account { device, told: None };
                if !gave_up {
                    self.problem = Some(ErrorCode::MoveEnded.into());
                }
                self.move_ended(device);
            }
            MoveTold::Time(time) => self.learn(device, time),
            MoveTold::Nothing(silence) => {
                if gave_up && errand.generation != u64::MAX {
                    // The person leaves; the server is told as soon as it can be.
                    self.stage = Stage::Account { device, told: None };
                    self.kick();
                }
                self.problem = Some(silence.into());
            }
        }
    }

    fn move_ended(&mut self, device: DeviceId) {
        if let Ok(vault) = &mut self.vault
            && let Err(error) = vault.forget_move(device)
        {
            self.problem = Some(error.into());
        }
        self.kick();
    }

    /// The account is gone from this phone, and the server knows.
    pub(super) fn leave(&mut self, device: DeviceId) {
        if let Ok(vault) = &mut self.vault
            && let Err(error) = vault.wipe(device)
        {
            self.problem = Some(error.into());
        }
        self.forget(device);
    }
}
