//! The questions that lead to an approval: the outcome of the last one, if it is unanswered, then this one, then this
//! one again while no answer comes.
//!
//! The unlocked factor is kept until the answer, so that `stale` needs no second PIN.

use std::time::Duration;

use protocol::{
    ids::{DeviceId, Position, UnixSeconds},
    messages::Method,
    same_device::ReturnCode,
};

use super::{change::PlannedChange, review::RequestReview, settle::Settled};
use crate::{
    journeys::unlocked::Unlocked,
    model::{ErrorCode, Problem},
    vault::{
        Outgoing, Persisted, Vault,
        steps::{Applied, ApprovalParts},
    },
    views::Outcome,
};

/// Number of times that the same approval is sent before the screen says that no answer arrives.
const MAX_SENDINGS: u32 = 3;

/// An approval in flight, or a query about the last one.
pub(crate) struct Exchange {
    pub(crate) review: RequestReview,
    unlocked: Unlocked,
    pub(crate) change: Option<PlannedChange>,
    sent: u32,
    // The server reported once that this device is behind; it is believed once.
    was_behind: bool,
    step: ExchangeStep,
}

enum ExchangeStep {
    /// Querying the outcome of the last approval, which is for another request.
    QueryingOutcome,
    /// Sending this request's own approval. `earlier`: one of an earlier attempt, sent again unchanged.
    Approving { earlier: bool },
}

/// The next step of an exchange.
pub(crate) enum AfterExchange {
    /// Send this after a delay.
    Send(Box<Exchange>, Persisted<Outgoing>, Duration),
    /// The factor was wrong.
    WrongFactor {
        review: RequestReview,
        change: Option<PlannedChange>,
        method: Method,
        attempts_left: Option<u8>,
        problem: Problem,
    },
    /// The request ended.
    Ended {
        review: RequestReview,
        change: Option<PlannedChange>,
        outcome: Outcome,
        code: Option<ReturnCode>,
    },
    /// The exchange cannot go on; the request may still be open.
    Failed {
        review: RequestReview,
        problem: Problem,
    },
    /// The request ended elsewhere.
    Gone(Problem),
    /// The account cannot be used any more.
    Deactivated(DeviceId),
}

impl Exchange {
    /// Approves a request, or a change that this device makes to itself.
    pub(crate) fn start(
        review: RequestReview,
        unlocked: Unlocked,
        change: Option<PlannedChange>,
        vault: &mut Vault,
        now: UnixSeconds,
    ) -> AfterExchange {
        Self {
            review,
            unlocked,
            change,
            sent: 0,
            was_behind: false,
            step: ExchangeStep::Approving { earlier: false },
        }
        .begin(vault, now)
    }

    fn fail(self, problem: Problem) -> AfterExchange {
        AfterExchange::Failed {
            review: self.review,
            problem,
        }
    }

    /// Settles the last approval before another one is made. This request's own is sent again unchanged (the server
    /// counts it once). About another request's the server is queried, which ends that request if it never arrived.
    fn begin(mut self, vault: &mut Vault, now: UnixSeconds) -> AfterExchange {
        let device = self.review.device;
        let unanswered = vault
            .state()
            .account(device)
            .and_then(|account| account.unanswered.as_ref())
            .map(|unanswered| unanswered.request);
        self.sent = 1;
        match unanswered {
            None => self.approve(vault, None),
            Some(request) if request == self.review.id() => {
                self.step = ExchangeStep::Approving { earlier: true };
                match vault.unanswered_again(device) {
                    Some(out) => AfterExchange::Send(Box::new(self), out, Duration::ZERO),
                    None => self.fail(ErrorCode::ServerFault.into()),
                }
            }
            Some(_) => {
                self.step = ExchangeStep::QueryingOutcome;
                match vault.query_outcome(device, now) {
                    Ok(out) => AfterExchange::Send(Box::new(self), out, Duration::ZERO),
                    Err(error) => self.fail(error.into()),
                }
            }
        }
    }

    fn approve(mut self, vault: &mut Vault, at_least: Option<Position>) -> AfterExchange {
        let parts = ApprovalParts {
            request: self.review.id(),
            request_hash: self.review.open.hash,
            match_code: &self.review.typed,
            method: self.unlocked.method,
            factor: &self.unlocked.key,
            at_least,
            change: self.change.as_ref().map(PlannedChange::as_change),
        };
        match vault.approve(self.review.device, &parts) {
            Ok(out) => {
                self.sent = 1;
                self.step = ExchangeStep::Approving { earlier: false };
                AfterExchange::Send(Box::new(self), out, Duration::ZERO)
            }
            Err(error) => self.fail(error.into()),
        }
    }

    /// Goes on with an answer that was applied to the vault.
    pub(crate) fn on_settled(
        self: Box<Self>,
        settled: Result<Settled, Problem>,
        vault: &mut Vault,
        now: UnixSeconds,
    ) -> AfterExchange {
        if self.is_querying_outcome() {
            self.on_outcome(settled, vault, now)
        } else {
            self.on_approved(settled, vault, now)
        }
    }

    fn on_outcome(
        self: Box<Self>,
        settled: Result<Settled, Problem>,
        vault: &mut Vault,
        now: UnixSeconds,
    ) -> AfterExchange {
        match settled {
            Ok(Settled::Deactivated) => AfterExchange::Deactivated(self.review.device),
            // The last approval changed the PIN. The typed PIN was unmasked with the old mask and would be wrong.
            Ok(Settled::Ended {
                applied: Applied::NewPin,
                ..
            }) if self.unlocked.method == Method::Pin => {
                self.wrong_factor(None, ErrorCode::WrongPin.into())
            }
            Ok(_) => self.begin(vault, now),
            Err(problem) => self.fail(problem),
        }
    }

    fn on_approved(
        self: Box<Self>,
        settled: Result<Settled, Problem>,
        vault: &mut Vault,
        now: UnixSeconds,
    ) -> AfterExchange {
        match settled {
            Ok(Settled::Deactivated) => AfterExchange::Deactivated(self.review.device),
            Ok(Settled::Ended { outcome, code, .. }) => AfterExchange::Ended {
                review: self.review,
                change: self.change,
                outcome,
                code,
            },
            // The answer is to an earlier attempt: the PIN in hand has not been tried yet.
            Ok(Settled::WrongPin { .. }) if self.is_earlier() => self.begin(vault, now),
            Ok(Settled::WrongPin { attempts_left }) => {
                let problem = Problem {
                    attempts_left: Some(attempts_left),
                    ..ErrorCode::WrongPin.into()
                };
                self.wrong_factor(Some(attempts_left), problem)
            }
            Ok(Settled::Behind(_)) if self.was_behind => self.fail(ErrorCode::ServerFault.into()),
            Ok(Settled::Behind(there)) => Self {
                was_behind: true,
                ..*self
            }
            .approve(vault, Some(there)),
            Ok(Settled::Gone(problem)) if self.change.is_some() => self.fail(problem),
            Ok(Settled::Gone(problem)) => AfterExchange::Gone(problem),
            Err(problem) if problem.code == ErrorCode::Unreachable => self.send_again(vault, now),
            Err(problem) => self.fail(problem),
        }
    }

    fn wrong_factor(self, attempts_left: Option<u8>, problem: Problem) -> AfterExchange {
        AfterExchange::WrongFactor {
            review: self.review,
            change: self.change,
            method: self.unlocked.method,
            attempts_left,
            problem,
        }
    }

    const fn is_earlier(&self) -> bool {
        matches!(self.step, ExchangeStep::Approving { earlier: true })
    }

    pub(crate) const fn is_querying_outcome(&self) -> bool {
        matches!(self.step, ExchangeStep::QueryingOutcome)
    }

    /// No answer came: the same bytes again, which count once however often they arrive.
    fn send_again(mut self: Box<Self>, vault: &Vault, now: UnixSeconds) -> AfterExchange {
        let open = !self.review.is_expired(now) && self.sent < MAX_SENDINGS;
        let again = vault.unanswered_again(self.review.device);
        match again.filter(|_| open) {
            Some(out) => {
                let delay = Duration::from_secs(u64::from(self.sent));
                self.sent += 1;
                AfterExchange::Send(self, out, delay)
            }
            None => self.fail(ErrorCode::Unreachable.into()),
        }
    }
}
