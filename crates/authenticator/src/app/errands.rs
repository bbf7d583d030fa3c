//! What is asked, and what an answer does: to the vault wherever the person is by then, to the screen only if it is
//! still the one that asked.

use std::{mem, time::Duration};

use protocol::{
    ids::{DeviceId, Hash32, Nonce16, RequestId},
    messages::Answer,
};

use super::{
    core::Core,
    stage::{Comparison, Stage},
};
use crate::{
    flows::{
        approve::{self, Next},
        enrol::{self, AfterClaim, AfterFinish},
        inbox::InboxState,
        reply,
        settle::{Settled, settle_approved, settle_asked},
    },
    ports::TransportError,
    scan::Image,
    seal::{Outgoing, Persisted},
    views::{ErrorCode, Outcome, Problem},
};

/// What follows from an action or an answer.
pub(super) enum Effect {
    /// A question to a server.
    Post(Box<Errand>),
    /// An image to read.
    Read(Box<ScanErrand>),
}

/// An image to read.
pub(super) struct ScanErrand {
    pub(super) image: Image,
    pub(super) asked_by: Option<u64>,
}

/// A question to a server, with the mark of the screen that asks it.
pub(super) struct Errand {
    pub(super) generation: u64,
    pub(super) purpose: Purpose,
    pub(super) out: Persisted<Outgoing>,
    pub(super) after: Duration,
}

/// A question without its mark.
pub(super) struct Draft {
    pub(super) purpose: Purpose,
    pub(super) out: Persisted<Outgoing>,
    pub(super) after: Duration,
}

impl Draft {
    pub(super) const fn new(purpose: Purpose, out: Persisted<Outgoing>) -> Self {
        Self {
            purpose,
            out,
            after: Duration::ZERO,
        }
    }
}

/// What a question is for.
#[derive(Clone, Copy)]
pub(super) enum Purpose {
    Claim,
    Finish,
    Approve {
        device: DeviceId,
        request: RequestId,
        approve: Hash32,
    },
    Ask {
        device: DeviceId,
        request: RequestId,
    },
    Deny {
        device: DeviceId,
        approve: Hash32,
    },
    Poll {
        device: DeviceId,
        nonce: Nonce16,
        epoch: u64,
        seen: u64,
    },
    Remove,
}

type Body = Result<Vec<u8>, TransportError>;

impl Core {
    /// An answer has come, or will not.
    pub(super) fn answered(&mut self, errand: &Errand, body: Body) -> Option<Effect> {
        let question = errand.out.get();
        match errand.purpose {
            Purpose::Claim => {
                self.claimed(errand, body);
                None
            }
            Purpose::Finish => {
                self.finished(question, body);
                None
            }
            Purpose::Approve {
                device,
                request,
                approve,
            } => {
                self.exchanges = self.exchanges.saturating_sub(1);
                let server = self.account_of(device)?.server_key;
                let reply = reply::read_approve(question, approve, &server, body);
                let vault = self.vault.as_mut().ok()?;
                let settled = settle_approved(vault, device, request, reply);
                self.settled(errand, settled)
            }
            Purpose::Ask { device, request } => {
                self.exchanges = self.exchanges.saturating_sub(1);
                let server = self.account_of(device)?.server_key;
                let reply = reply::read::<Answer>(question, &server, body);
                let vault = self.vault.as_mut().ok()?;
                let settled = settle_asked(vault, device, request, reply);
                self.settled(errand, settled)
            }
            Purpose::Deny { device, approve } => {
                self.exchanges = self.exchanges.saturating_sub(1);
                let server = self.account_of(device)?.server_key;
                let reply = reply::read_approve(question, approve, &server, body);
                let Stage::Denying(denying) = self.take_stage_of(errand)? else {
                    return None;
                };
                self.follow(denying.answered(reply))
            }
            // Asked by the background loop alone, which reads the answer itself.
            Purpose::Poll { .. } | Purpose::Remove => None,
        }
    }

    /// The stage, if it is still the one that asked and awaits an answer.
    fn take_stage_of(&mut self, errand: &Errand) -> Option<Stage> {
        let awaits = matches!(
            self.stage,
            Stage::Claiming(_) | Stage::Denying(_) | Stage::Approving(_)
        );
        (awaits && errand.generation == self.generation)
            .then(|| mem::replace(&mut self.stage, Stage::Idle))
    }

    fn claimed(&mut self, errand: &Errand, body: Body) {
        let Some(Stage::Claiming(claiming)) = self.take_stage_of(errand) else {
            return;
        };
        self.stage = match claiming.answered(errand.out.get(), body) {
            AfterClaim::Typing(typing) => Stage::EnrolPin(typing),
            AfterClaim::Again(scanned, problem) => {
                self.problem = Some(problem);
                Stage::ConfirmEnrolment(scanned)
            }
            AfterClaim::Ended(problem) => {
                self.problem = Some(problem);
                Stage::Scan { busy: false }
            }
        };
    }

    fn finished(&mut self, question: &Outgoing, body: Body) {
        self.finishing = false;
        // The background loop waited for this.
        self.kick();
        // The person may have left the screen; the enrolment goes on all the same.
        let (awaited, finishing) = match mem::replace(&mut self.stage, Stage::Idle) {
            Stage::Finishing(finishing) => (true, Some(finishing)),
            other => {
                self.stage = other;
                let vault = self.vault.as_ref().ok();
                (false, vault.and_then(enrol::Finishing::resumed))
            }
        };
        let (Some(finishing), Ok(vault)) = (finishing, &mut self.vault) else {
            return;
        };
        match finishing.answered(question, body, vault) {
            AfterFinish::Done => {
                self.inbox = InboxState::new();
                let comparison = self.account().and_then(Comparison::of);
                if let (true, Some(comparison)) = (awaited || self.is_free(), comparison) {
                    self.problem = None;
                    self.stage = Stage::Compare(comparison);
                }
                self.ask_anew();
            }
            AfterFinish::Typing(typing, problem) => {
                self.problem = Some(problem);
                self.stage = Stage::EnrolPin(typing);
            }
            AfterFinish::Waiting(finishing, problem) => {
                if awaited {
                    self.problem = Some(problem);
                    self.stage = Stage::Finishing(finishing);
                }
            }
            AfterFinish::Ended(problem) => {
                if awaited {
                    self.stage = Stage::Scan { busy: false };
                }
                if awaited || self.is_free() {
                    self.problem = Some(problem);
                }
            }
        }
    }

    const fn is_free(&self) -> bool {
        matches!(self.stage, Stage::Idle | Stage::WhereToGo)
    }

    fn settled(&mut self, errand: &Errand, settled: Result<Settled, Problem>) -> Option<Effect> {
        let asking = matches!(errand.purpose, Purpose::Ask { .. });
        match &settled {
            // The next poll acknowledges the new epoch, or tells what became of the device.
            Ok(Settled::Ended(_) | Settled::Halted | Settled::Gone(_)) => self.ask_anew(),
            Ok(Settled::WrongPin { .. } | Settled::Behind(_)) => {}
            Err(_) if asking => self.asked_in_vain = true,
            Err(_) => {}
        }
        let Stage::Approving(sending) = self.take_stage_of(errand)? else {
            return None;
        };
        let now = self.now();
        let vault = self.vault.as_mut().ok()?;
        let next = if sending.is_asking() {
            sending.asked(settled, vault, now)
        } else {
            sending.approved(settled, vault, now)
        };
        self.follow(next)
    }

    fn follow(&mut self, next: Next) -> Option<Effect> {
        let (stage, draft) = self.go(next);
        self.stage = stage;
        draft.map(|draft| self.send(draft))
    }

    /// The stage and question that follow in an approval.
    pub(super) fn go(&mut self, next: Next) -> (Stage, Option<Draft>) {
        match next {
            Next::Send(sending, out, after) => {
                let device = sending.reading.device;
                let unanswered = self
                    .account_of(device)
                    .and_then(|account| account.unanswered.as_ref());
                let Some(unanswered) = unanswered else {
                    self.problem = Some(ErrorCode::ServerFault.into());
                    return (Stage::Request(sending.reading), None);
                };
                let (request, approve) = (unanswered.request, unanswered.approve);
                let purpose = if sending.is_asking() {
                    Purpose::Ask { device, request }
                } else {
                    Purpose::Approve {
                        device,
                        request,
                        approve,
                    }
                };
                self.asked_in_vain = false;
                let draft = Draft {
                    purpose,
                    out,
                    after,
                };
                (Stage::Approving(sending), Some(draft))
            }
            Next::Typing(typing, problem) => {
                self.problem = Some(problem);
                (Stage::ApprovePin(typing), None)
            }
            Next::Reading(reading, problem) => {
                self.problem = Some(problem);
                (Stage::Request(reading), None)
            }
            Next::Done(reading, outcome) => (self.done(&reading, outcome), None),
            Next::Home(problem) => {
                self.problem = problem;
                self.ask_anew();
                (Stage::Idle, None)
            }
        }
    }

    pub(super) fn done(&mut self, reading: &approve::Reading, outcome: Outcome) -> Stage {
        // What ended is not offered again, whenever the next poll comes.
        let id = reading.open.request.id;
        self.inbox.requests.retain(|r| r.request.id != id);
        self.ask_anew();
        let account = self.account_of(reading.device);
        Stage::Done {
            outcome,
            service: reading.open.request.service.to_string(),
            account: account.map_or_else(String::new, |a| a.account.to_string()),
        }
    }
}
