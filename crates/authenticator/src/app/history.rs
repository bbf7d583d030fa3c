//! The history of an account, §8.7, and "this wasn't me".

use protocol::ids::{DeviceId, Nonce16, RequestId};

use super::{
    core::{Core, Then},
    errands::{Body, Draft, Effect, Errand, Purpose},
    stage::Stage,
};
use crate::{
    flows::history::{self, Answered},
    views::{ErrorCode, HistoryEntry, HistoryResult},
};

impl Core {
    /// Asks for the history of an account, from the newest or older than what is shown.
    pub(super) fn ask_history(&mut self, device: DeviceId, before: u64) -> Option<Then> {
        let now = self.now_of(device);
        let vault = self.vault.as_ref().ok()?;
        match vault.query_history(device, before, now) {
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
            let signed_in = |e: &&HistoryEntry| e.result == HistoryResult::SignedIn;
            let last = part.entries.iter().find(signed_in).cloned();
            self.contact(device).last_sign_in = last;
        }
        if let Answered::Time(time) = &answered {
            self.learn(device, *time);
        }
        let Stage::History(page) = &mut self.stage else {
            return None;
        };
        // An answer to the page before this one, or to an earlier part of it, is none to this.
        if page.device != device || !by_screen || !page.busy || before != page.oldest {
            return None;
        }
        match answered {
            Answered::Got(part) => page.take(part),
            Answered::Nothing(problem) => {
                page.busy = false;
                self.problem = Some(problem);
            }
            Answered::Time(_) if page.corrected => {
                page.busy = false;
                self.problem = Some(ErrorCode::ClockWrong.into());
            }
            Answered::Time(_) => {
                page.corrected = true;
                let then = self.ask_history(device, before);
                if then.is_none()
                    && let Stage::History(page) = &mut self.stage
                {
                    page.busy = false;
                }
                return then.map(|then| self.effect(then));
            }
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
                self.learn(device, time);
                // The person presses once more, by the right time.
                Some(ErrorCode::ClockWrong.into())
            }
            Answered::Nothing(problem) => Some(problem),
        };
        let Stage::History(page) = &mut self.stage else {
            return;
        };
        if page.device != device {
            return;
        }
        page.busy = false;
        match problem {
            None => page.reported(&RequestId(entry).to_hex()),
            Some(problem) => self.problem = Some(problem),
        }
    }
}
