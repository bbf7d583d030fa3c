//! What a poll brings: the requests of an account, its state, and the screens that end with what they were for.

use std::mem;

use protocol::{
    ids::DeviceId,
    messages::{Inbox, Refusal},
};

use super::{
    background::Verdict,
    core::Core,
    errands::{Errand, Purpose},
    stage::Stage,
};
use crate::{
    flows::{
        approve::Reading,
        inbox::{self, Contact, OpenRequest, Polled},
        reply::ResponseError,
    },
    model::AccountStatus,
    ports::TransportError,
    views::{Connection, DeactivationReason, ErrorCode, Outcome},
};

impl Core {
    pub(super) fn polled(
        &mut self,
        errand: &Errand,
        body: Result<Vec<u8>, TransportError>,
    ) -> Verdict {
        let Purpose::Poll {
            device,
            nonce,
            epoch,
            seen,
        } = errand.purpose
        else {
            return Verdict::Good;
        };
        // The account may be gone by now, or in another epoch: then this answer is of the past.
        let Some(account) = self
            .account_of(device)
            .filter(|a| a.position.epoch == epoch)
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
                self.learn(device, time.time);
                // With the right time the next poll is answered; should it not be, this is no busy loop.
                Verdict::Breathe
            }
            Ok(Polled::Refused(refused)) => {
                self.contact(device).connection = Connection::Offline;
                match refused.why {
                    // A device that the server does not know any more.
                    Refusal::DeviceNotActive => {
                        self.halt(
                            device,
                            AccountStatus::Deactivated(DeactivationReason::Removed),
                        );
                        Verdict::Good
                    }
                    Refusal::TooMany => Verdict::Wait(refused.retry_after_s),
                    _ => Verdict::Failed,
                }
            }
            Err(silence) => {
                self.contact(device).connection = match silence {
                    ResponseError::Unreachable => Connection::Offline,
                    ResponseError::NotTheServer => Connection::NotTheServer,
                };
                Verdict::Failed
            }
        }
    }

    fn halt(&mut self, device: DeviceId, status: AccountStatus) {
        if let Ok(vault) = &mut self.vault
            && let Err(error) = vault.set_status(device, status)
        {
            self.problem = Some(error.into());
        }
    }

    fn take_inbox(&mut self, inbox: &Inbox) {
        let (here, device) = (self.ports.clock.now(), inbox.device);
        self.contact(device).clock.learn(inbox.time, here);
        let was_usable = self.is_usable(device);
        if let Ok(vault) = &mut self.vault
            && let Err(error) = inbox::keep_state(vault, device, inbox.state)
        {
            self.problem = Some(error.into());
        }
        if self.is_usable(device) != was_usable {
            // What else is asked of a server depends on it.
            self.kick();
        }
        let Some(account) = self.account_of(device) else {
            return;
        };
        let requests = inbox::open_requests(inbox, account);
        self.tell_of_new(device, &requests);
        let contact = self.contact(device);
        let earlier = mem::replace(&mut contact.requests, requests);
        contact.connection = Connection::Online;
        contact.last_checked_at = Some(here.0);
        contact.seen = inbox.seq;
        // The server is there again: what was asked in vain is worth another question.
        contact.asked_in_vain = false;
        self.drop_notices();
        self.leave_what_ended(&earlier);
    }

    /// The screen goes on by itself when what it was for has ended. `earlier`: the requests that stood in the inbox before.
    fn leave_what_ended(&mut self, earlier: &[OpenRequest]) {
        let stage = mem::replace(&mut self.stage, Stage::Idle);
        let device = match &stage {
            Stage::Compare(comparison) => comparison.device,
            Stage::Request(reading) => reading.device,
            Stage::ApprovePin(typing) => typing.reading.device,
            _ => {
                self.stage = stage;
                return;
            }
        };
        let standing = self
            .account_of(device)
            .map(|account| account.status.clone());
        let halted = matches!(standing, Some(AccountStatus::Deactivated(_)));
        let gone = |reading: &Reading| {
            let id = reading.open.request.id;
            let listed = |c: &Contact| c.request(id).is_some();
            // What a link opened need not stand in an inbox; what stood there and does no more has ended.
            let was_listed = earlier.iter().any(|r| r.request.id == id);
            let over = self.now_of(device) >= reading.open.request.expires_at;
            (reading.open.link.is_none() || was_listed || over)
                && !self.contacts.get(&device).is_some_and(listed)
        };
        self.stage = match stage {
            Stage::Compare(comparison) if !comparison.stands(standing.as_ref()) => {
                if standing == Some(AccountStatus::Active) {
                    self.offers(device)
                } else {
                    Stage::Idle
                }
            }
            Stage::Request(_) | Stage::ApprovePin(_) if halted => Stage::Idle,
            Stage::Request(reading) if gone(&reading) => self.ended(&reading),
            Stage::ApprovePin(typing) if gone(&typing.reading) => self.ended(&typing.reading),
            stage => stage,
        };
    }

    fn ended(&mut self, reading: &Reading) -> Stage {
        if self.now_of(reading.device) >= reading.open.request.expires_at {
            self.done(reading, Outcome::Expired, None).0
        } else {
            self.problem = Some(ErrorCode::RequestGone.into());
            Stage::Idle
        }
    }
}
