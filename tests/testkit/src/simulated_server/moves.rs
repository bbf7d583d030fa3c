//! A move from one phone to another, §8.6.

use protocol::{
    ids::DeviceId,
    messages::{DeviceState, MoveQuery, MoveState, MoveStatus, MoveStep, Refusal},
    signed::{SignedBytes, Verified},
    text::Text,
};

use super::{enrolment::Enrolment, server::SimulatedServer};

impl SimulatedServer {
    pub(super) fn moving(&mut self, question: &SignedBytes) -> Vec<u8> {
        let id = question.peek::<MoveQuery>().unwrap().device;
        let ask: Verified<MoveQuery> = self.by(question, id);
        let (device, nonce) = match self.timely(question, (id, ask.nonce), ask.time) {
            Ok(named) => named,
            Err(answer) => return answer,
        };
        let mine = |e: &Enrolment| e.id == ask.enrolment && e.from == Some(id);
        let Some(at) = self.enrolments.iter().position(mine) else {
            return self.refuse(question.hash(), Refusal::RequestGone, 0);
        };
        let before = self.move_state(at);
        match (ask.step, before) {
            (MoveStep::Same, MoveState::Compare) => {
                let new = self.enrolments[at].claimed.unwrap().2;
                self.device_of_mut(new).state = DeviceState::Active;
                self.device_of_mut(id).state = DeviceState::Removed;
                self.seq += 1;
            }
            (MoveStep::Differ, MoveState::Waiting | MoveState::Claimed | MoveState::Compare) => {
                self.enrolments[at].over = true;
                if let Some(new) = self.new_of(at) {
                    self.device_of_mut(new).state = DeviceState::Cancelled;
                }
                self.seq += 1;
            }
            _ => {}
        }
        let state = self.move_state(at);
        let enrolment = &self.enrolments[at];
        let comparison_code = enrolment.comparison_code.clone().unwrap_or_default();
        let told = MoveStatus {
            device,
            nonce,
            state,
            comparison_code: Text::new(if state == MoveState::Compare {
                comparison_code
            } else {
                String::new()
            })
            .unwrap(),
            attempts_left: enrolment.attempts,
        };
        self.sign(&told)
    }

    fn new_of(&self, at: usize) -> Option<DeviceId> {
        let enrolment = &self.enrolments[at];
        enrolment.finished?;
        enrolment.claimed.map(|c| c.2)
    }

    fn move_state(&self, at: usize) -> MoveState {
        let e = &self.enrolments[at];
        let new = self.new_of(at).map(|id| self.device_of(id).state);
        match new {
            Some(DeviceState::Active) => MoveState::Moved,
            _ if e.over || e.attempts == 0 || self.now() >= e.ends_at => MoveState::Ended,
            Some(_) => MoveState::Compare,
            None if e.claimed.is_some() => MoveState::Claimed,
            None => MoveState::Waiting,
        }
    }

    /// The state of the last move.
    pub fn moves(&self) -> MoveState {
        self.moved_at_all().unwrap()
    }

    /// The state of the last move, if there was one.
    pub fn moved_at_all(&self) -> Option<MoveState> {
        let at = self.enrolments.iter().rposition(|e| e.from.is_some())?;
        Some(self.move_state(at))
    }
}
