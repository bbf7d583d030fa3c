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
        match vault.query_move(device, moving.enrolment, step, now) {
            Ok((out, nonce)) => {
                let purpose = Purpose::Move {
                    device,
                    enrolment: moving.enrolment,
                    nonce,
                };
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
        (device, enrolment, nonce): (DeviceId, EnrolmentId, Nonce16),
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
        let names = (account.account.to_string(), account.server_name.to_string());
        let by_screen = errand.generation != u64::MAX;
        let is_it = |m: &Moving| m.device == device && m.enrolment == enrolment;
        let mut left = Moving::resumed(device, enrolment);
        let on_show = match &mut self.stage {
            Stage::Moving(moving) if is_it(moving) => Some(&mut **moving),
            _ => None,
        };
        let shown = on_show.is_some();
        let moving = on_show.unwrap_or(&mut left);
        let told = moving.answered(errand.out.get(), nonce, account, body);
        let gave_up = moving.answering == Some(MoveStep::Differ);
        // A look that was under way before answers nothing of it.
        if by_screen {
            moving.answering = None;
        }
        match &told {
            MoveTold::Moved => {
                self.leave(device);
                let concerned =
                    self.is_free() || matches!(self.stage, Stage::Accounts | Stage::Account { .. });
                if shown || concerned {
                    let (account, server_name) = names;
                    self.stage = Stage::Moved {
                        account,
                        server_name,
                    };
                }
                return;
            }
            MoveTold::Ended => {
                if shown {
                    self.stage = Stage::Account { device, told: None };
                    self.problem = (!gave_up).then(|| ErrorCode::MoveEnded.into());
                }
                self.move_ended(device, enrolment);
                return;
            }
            MoveTold::Time(time) => self.learn(device, *time),
            MoveTold::On | MoveTold::Nothing(_) => {}
        }
        if !shown {
            return;
        }
        if gave_up && by_screen {
            // The person leaves all the same; the server is told as soon as it listens.
            self.stage = Stage::Account { device, told: None };
            self.kick();
        }
        self.problem = match told {
            MoveTold::Nothing(silence) => Some(silence.into()),
            MoveTold::Time(_) if by_screen => Some(ErrorCode::ClockWrong.into()),
            _ => None,
        };
    }

    fn move_ended(&mut self, device: DeviceId, enrolment: EnrolmentId) {
        if let Ok(vault) = &mut self.vault
            && let Err(error) = vault.forget_move(device, enrolment)
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
