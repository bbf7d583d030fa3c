//! What is asked, and what an answer does: to the vault wherever the person is by then, to the screen only if it is
//! still the one that asked.

use std::{mem, time::Duration};

use protocol::{
    ids::{DeviceId, EnrolmentId, Hash32, Nonce16, RequestId},
    keys::{FactorKey, PublicKey},
    messages::{Answer, Removed},
    same_device::ReturnCode,
};

use super::{
    core::{Core, Then},
    stage::{Back, Comparison, Done, Stage},
};
use crate::{
    flows::{
        approve::{self, Next},
        enrol::{self, AfterClaim, AfterFinish},
        reply::{self, Reply},
        settle::{Settled, settle_approved, settle_asked},
    },
    ports::TransportError,
    scan::Image,
    vault::{Outgoing, Persisted},
    views::{ErrorCode, Outcome, Problem, RequestKind},
};

/// What follows from an action or an answer.
pub(super) enum Effect {
    /// A question to a server.
    Post(Box<Errand>),
    /// An image to read.
    Read(Box<ScanErrand>),
    /// The platform's prompt, for an account's `K_bio`.
    Release { device: DeviceId, generation: u64 },
    /// `K_bio` into the platform's store.
    Keep {
        device: DeviceId,
        key: FactorKey,
        generation: u64,
    },
    /// An address for the browser.
    Browse { address: String },
    /// The platform's settings.
    PlatformSettings,
    /// The platform's question whether notifications are allowed.
    AskLeave,
    /// The platform's settings of them.
    NotificationSettings,
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
    Remove {
        device: DeviceId,
        server: PublicKey,
    },
    SelfAsk {
        device: DeviceId,
    },
    Open,
    History {
        device: DeviceId,
        nonce: Nonce16,
        before: u64,
    },
    Report {
        device: DeviceId,
        nonce: Nonce16,
        entry: [u8; 16],
    },
    Move {
        device: DeviceId,
        enrolment: EnrolmentId,
        nonce: Nonce16,
    },
    Push {
        device: DeviceId,
        nonce: Nonce16,
        endpoint: Hash32,
    },
}

pub(super) type Body = Result<Vec<u8>, TransportError>;

impl Core {
    /// An answer has come, or will not.
    pub(super) fn answered(&mut self, errand: &Errand, body: Body) -> Option<Effect> {
        let question = errand.out.get();
        match errand.purpose {
            Purpose::Claim => self.claimed(errand, body),
            Purpose::Finish => {
                self.finished(question, body);
                None
            }
            Purpose::Approve {
                device,
                request,
                approve,
            } => {
                self.exchange_ended(device);
                let server = self.account_of(device)?.server_key;
                let reply = reply::read_approve(question, approve, &server, body);
                let awaited = self.awaits_biometrics(device);
                let vault = self.vault.as_mut().ok()?;
                let settled = settle_approved(vault, device, request, reply);
                if awaited {
                    self.tidy_biometrics(device);
                }
                self.settled(errand, device, settled)
            }
            Purpose::Ask { device, request } => {
                self.exchange_ended(device);
                let server = self.account_of(device)?.server_key;
                let reply = reply::read::<Answer>(question, &server, body);
                let awaited = self.awaits_biometrics(device);
                let vault = self.vault.as_mut().ok()?;
                let settled = settle_asked(vault, device, request, reply);
                if awaited {
                    self.tidy_biometrics(device);
                }
                self.settled(errand, device, settled)
            }
            Purpose::Deny { device, approve } => {
                self.exchange_ended(device);
                let server = self.account_of(device)?.server_key;
                let reply = reply::read_approve(question, approve, &server, body);
                let Stage::Denying(denying) = self.take_stage_of(errand)? else {
                    return None;
                };
                self.follow(denying.answered(reply))
            }
            Purpose::SelfAsk { device } => self.self_asked(errand, device, body),
            Purpose::Open => self.opened(errand, body),
            Purpose::History {
                device,
                nonce,
                before,
            } => self.history_answered(errand, (device, nonce), before, body),
            Purpose::Report {
                device,
                nonce,
                entry,
            } => {
                self.report_answered(errand, (device, nonce), entry, body);
                None
            }
            Purpose::Move {
                device,
                enrolment,
                nonce,
            } => {
                self.move_answered(errand, (device, enrolment, nonce), body);
                None
            }
            // Asked by the background loop alone, which reads the answer itself.
            Purpose::Poll { .. } | Purpose::Push { .. } => None,
            Purpose::Remove { device, server } => {
                let reply = reply::read::<Removed>(question, &server, body);
                let told = matches!(reply, Ok(Reply::Answer(removed)) if removed.device == device);
                if !told {
                    self.problem = Some(ErrorCode::RemovalUntold.into());
                }
                None
            }
        }
    }

    fn exchange_ended(&mut self, device: DeviceId) {
        let contact = self.contact(device);
        contact.exchanges = contact.exchanges.saturating_sub(1);
    }

    /// The stage, if it is still the one that asked and awaits an answer.
    pub(super) fn take_stage_of(&mut self, errand: &Errand) -> Option<Stage> {
        (self.stage.awaits() && errand.generation == self.generation)
            .then(|| mem::replace(&mut self.stage, Stage::Idle))
    }

    fn claimed(&mut self, errand: &Errand, body: Body) -> Option<Effect> {
        let Some(Stage::Claiming(claiming)) = self.take_stage_of(errand) else {
            return None;
        };
        match claiming.answered(errand.out.get(), body) {
            AfterClaim::Typing(typing) => self.stage = Stage::EnrolPin(typing),
            AfterClaim::Next(scanned) => {
                let vault = self.vault.as_mut().ok()?;
                match scanned.accept(vault) {
                    Ok((claiming, out)) => {
                        self.stage = Stage::Claiming(claiming);
                        return Some(self.send(Draft::new(Purpose::Claim, out)));
                    }
                    Err((scanned, problem)) => {
                        self.problem = Some(problem);
                        self.stage = Stage::ConfirmEnrolment(scanned);
                    }
                }
            }
            AfterClaim::Again(scanned, problem) => {
                self.problem = Some(problem);
                self.stage = Stage::ConfirmEnrolment(scanned);
            }
            AfterClaim::Ended { adding, problem } => {
                self.problem = Some(problem);
                self.stage = Stage::Scan {
                    busy: false,
                    adding,
                };
            }
        }
        None
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
            AfterFinish::Done { device, replaced } => {
                // A reset deletes K_bio on both sides, §8.3; of an account that was registered anew nothing is left.
                self.forget(device);
                for device in replaced {
                    self.forget(device);
                }
                let comparison = self.account_of(device).and_then(Comparison::of);
                if let (true, Some(comparison)) = (awaited || self.is_free(), comparison) {
                    self.problem = None;
                    self.stage = Stage::Compare(comparison);
                }
                self.ask_anew(device);
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
            AfterFinish::Ended { adding, problem } => {
                if awaited {
                    self.stage = Stage::Scan {
                        busy: false,
                        adding,
                    };
                }
                if awaited || self.is_free() {
                    self.problem = Some(problem);
                }
            }
        }
    }

    pub(super) const fn is_free(&self) -> bool {
        matches!(self.stage, Stage::Idle | Stage::WhereToGo { .. })
    }

    fn settled(
        &mut self,
        errand: &Errand,
        device: DeviceId,
        settled: Result<Settled, Problem>,
    ) -> Option<Effect> {
        let asking = matches!(errand.purpose, Purpose::Ask { .. });
        match &settled {
            // The next poll acknowledges the new epoch, or tells what became of the device.
            Ok(Settled::Ended { .. } | Settled::Deactivated | Settled::Gone(_)) => {
                self.contact(device).history_is_old = true;
                self.ask_anew(device);
            }
            Ok(Settled::WrongPin { .. } | Settled::Behind(_)) => {}
            Err(_) if asking => self.contact(device).asked_in_vain = true,
            Err(_) => {}
        }
        let Some(stage) = self.take_stage_of(errand) else {
            self.settled_late(device, settled);
            return None;
        };
        let Stage::Approving(sending) = stage else {
            self.stage = stage;
            return None;
        };
        let now = self.now_of(device);
        let vault = self.vault.as_mut().ok()?;
        let next = if sending.is_asking() {
            sending.asked(settled, vault, now)
        } else {
            sending.approved(settled, vault, now)
        };
        self.follow(next)
    }

    pub(super) fn follow(&mut self, next: Next) -> Option<Effect> {
        let (stage, then) = self.go(next);
        self.stage = stage;
        then.map(|then| self.effect(then))
    }

    /// The stage and what follows in an approval.
    pub(super) fn go(&mut self, next: Next) -> (Stage, Option<Then>) {
        match next {
            Next::Send(sending, out, after) => {
                let device = sending.reading.device;
                let unanswered = self
                    .account_of(device)
                    .and_then(|account| account.unanswered.as_ref());
                let Some(unanswered) = unanswered else {
                    self.problem = Some(ErrorCode::ServerFault.into());
                    return (Stage::Idle, None);
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
                self.contact(device).asked_in_vain = false;
                let draft = Draft {
                    purpose,
                    out,
                    after,
                };
                (Stage::Approving(sending), Some(Then::Ask(draft)))
            }
            Next::Typing(typing, problem) => {
                self.problem = Some(problem);
                (Stage::ApprovePin(typing), None)
            }
            Next::BiometricsOff(typing) => {
                let device = typing.reading.device;
                self.problem = Some(ErrorCode::BiometricChanged.into());
                self.biometrics_lost(device);
                (Stage::ApprovePin(typing), None)
            }
            Next::OwnTyping(typing, problem) => {
                self.problem = Some(problem);
                (Stage::OwnPin(typing), None)
            }
            Next::Own(device, draft, result) => (self.own_ended(device, draft, result), None),
            Next::Reading(reading, problem) => {
                self.problem = Some(problem);
                (Stage::Request(reading), None)
            }
            Next::Done(reading, outcome, code) => self.done(&reading, outcome, code),
            Next::Deactivated(device) => {
                // What happened to it is said where it is on show.
                if let Ok(vault) = &mut self.vault
                    && let Err(error) = vault.show(device)
                {
                    self.problem = Some(error.into());
                }
                self.ask_anew(device);
                (Stage::Idle, None)
            }
            Next::Home(problem) => {
                self.problem = problem;
                if let Some(device) = self.account().map(|account| account.device) {
                    self.ask_anew(device);
                }
                (Stage::Idle, None)
            }
        }
    }

    /// A request ended. Where it came from a browser on this device, that is where the person goes now, §7.4.
    pub(super) fn done(
        &mut self,
        reading: &approve::Reading,
        outcome: Outcome,
        code: Option<ReturnCode>,
    ) -> (Stage, Option<Then>) {
        // What ended is not offered again, whenever the next poll comes.
        let id = reading.open.request.id;
        let contact = self.contact(reading.device);
        contact.requests.retain(|r| r.request.id != id);
        contact.history_is_old = true;
        self.noticed.remove(&id);
        self.drop_notices();
        self.ask_anew(reading.device);
        let account = self.account_of(reading.device);
        let same_device_return = reading
            .open
            .link
            .as_ref()
            .zip(code)
            .map(|(link, code)| Back {
                address: format!("{}?code={}", link.return_url(), code.as_str()),
                code,
                opened: false,
            });
        let then = same_device_return
            .as_ref()
            .map(|back| Then::Browse(back.address.clone()));
        let done = Done {
            outcome,
            service: reading.open.request.service.to_string(),
            account: account.map_or_else(String::new, |a| a.account.to_string()),
            kind: kind_of(reading.open.request.kind),
            same_device_return,
        };
        (Stage::Done(done), then)
    }

    /// The browser was asked to open.
    pub(super) fn browsed(&mut self, address: &str, opened: bool) {
        if let Stage::Done(Done {
            same_device_return: Some(back),
            ..
        }) = &mut self.stage
            && back.address == address
        {
            back.opened = opened;
            if !opened {
                self.problem = Some(ErrorCode::BrowserNotOpened.into());
            }
        }
    }
}

pub(super) const fn kind_of(kind: protocol::messages::RequestKind) -> RequestKind {
    match kind {
        protocol::messages::RequestKind::Transaction => RequestKind::Transaction,
        _ => RequestKind::SignIn,
    }
}
