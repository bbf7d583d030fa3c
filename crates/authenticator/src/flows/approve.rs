//! A request, §4: read → PIN → (what became of the last one?) → approved; or denied.
//!
//! An answer changes the vault first, wherever the person is by then, and the screen second, if it is still the one
//! that asked.

use std::time::Duration;

use protocol::{
    ids::{DeviceId, Hash32, Position, RequestId, UnixSeconds},
    keys::FactorKey,
    messages::{Answer, Outcome, Refusal, Refused, Stale},
    signed::Verified,
};

use super::{
    inbox::OpenRequest,
    reply::{ApproveReply, Reply, Silence},
};
use crate::{
    pin::PinBuffer,
    seal::{Outgoing, Persisted, Vault, state::Standing, uses::ApprovalOf},
    views::{self, ErrorCode, HaltReason, Problem},
};

/// The same approval is sent at most this often before the person is told.
const SENDINGS: u32 = 3;

/// The card is read and the match code typed.
pub(crate) struct Reading {
    pub(crate) device: DeviceId,
    pub(crate) open: OpenRequest,
    pub(crate) typed: String,
}

/// The PIN is typed.
pub(crate) struct Typing {
    pub(crate) reading: Reading,
    pub(crate) pin: PinBuffer,
    pub(crate) attempts_left: Option<u8>,
}

/// A denial is under way.
pub(crate) struct Denying {
    pub(crate) reading: Reading,
    approve: Hash32,
}

/// Questions are under way. What the PIN gave is kept until the answer, so that `stale` needs no second PIN.
pub(crate) struct Sending {
    pub(crate) reading: Reading,
    factor: FactorKey,
    sent: u32,
    // The server said once that this phone is behind: it is believed once.
    was_behind: bool,
    step: SendingStep,
}

enum SendingStep {
    /// What became of the last approval of another request?
    Asking,
    /// This request's own approval. `earlier`: one of an earlier try, sent again as it is.
    Approving { earlier: bool },
}

/// What to do next.
pub(crate) enum Next {
    /// Ask this, after a pause.
    Send(Box<Sending>, Persisted<Outgoing>, Duration),
    /// The PIN again.
    Typing(Box<Typing>, Problem),
    /// Back to the card.
    Reading(Reading, Problem),
    /// It ended.
    Done(Reading, views::Outcome),
    /// Home, where the account's standing may show.
    Home(Option<Problem>),
}

impl Reading {
    /// Takes the match code as typed so far.
    pub(crate) fn type_match(&mut self, text: &str) {
        let len = usize::from(self.open.request.match_len);
        self.typed = text
            .chars()
            .filter(char::is_ascii_digit)
            .take(len)
            .collect();
    }

    fn complete(&self) -> bool {
        self.typed.len() == usize::from(self.open.request.match_len)
    }

    /// Consent; not before the match code is complete.
    pub(crate) fn accept(self) -> Result<Typing, Self> {
        if self.complete() {
            Ok(Typing {
                reading: self,
                pin: PinBuffer::default(),
                attempts_left: None,
            })
        } else {
            Err(self)
        }
    }

    /// Denies.
    pub(crate) fn deny(
        self,
        report: bool,
        vault: &Vault,
    ) -> Result<(Denying, Persisted<Outgoing>), (Self, Problem)> {
        match vault.deny(self.device, self.open.hash, report) {
            Ok((out, approve)) => Ok((
                Denying {
                    reading: self,
                    approve,
                },
                out,
            )),
            Err(error) => Err((self, error.into())),
        }
    }

    const fn id(&self) -> RequestId {
        self.open.request.id
    }
}

impl Denying {
    /// The hash of AP that the answer refers to.
    pub(crate) const fn approve(&self) -> Hash32 {
        self.approve
    }

    pub(crate) fn answered(self, reply: Result<ApproveReply, Silence>) -> Next {
        match reply {
            Ok(ApproveReply::Answer(answer)) => match shown(answer.outcome) {
                Some(outcome) => Next::Done(self.reading, outcome),
                None => Next::Reading(self.reading, ErrorCode::ServerFault.into()),
            },
            Ok(ApproveReply::Stale(_)) => {
                Next::Reading(self.reading, ErrorCode::ServerFault.into())
            }
            Ok(ApproveReply::Refused(refused)) => match ended(&refused) {
                Some(Ended::As(outcome)) => Next::Done(self.reading, outcome),
                Some(Ended::Elsewhere) => Next::Home(Some((&*refused).into())),
                None => Next::Reading(self.reading, (&*refused).into()),
            },
            Err(silence) => Next::Reading(self.reading, silence.into()),
        }
    }
}

impl Typing {
    /// The PIN is complete: the first question goes out.
    pub(crate) fn finish(
        self: Box<Self>,
        pin: &protocol::pin::Pin,
        vault: &mut Vault,
        now: UnixSeconds,
    ) -> Next {
        match vault.unmask(self.reading.device, pin) {
            Ok(factor) => Sending {
                reading: self.reading,
                factor,
                sent: 0,
                was_behind: false,
                step: SendingStep::Approving { earlier: false },
            }
            .begin(vault, now),
            Err(error) => Next::Reading(self.reading, error.into()),
        }
    }
}

impl Sending {
    /// Before another approval is made, the last one is settled: this request's own is sent again as it is (the server
    /// counts it once), another one's is asked about, which ends that request if it never arrived.
    fn begin(mut self, vault: &mut Vault, now: UnixSeconds) -> Next {
        let device = self.reading.device;
        let unanswered = vault
            .state()
            .account(device)
            .and_then(|a| a.unanswered.as_ref())
            .map(|u| u.request);
        self.sent = 1;
        match unanswered {
            None => self.approve(vault, None),
            Some(request) if request == self.reading.id() => {
                self.step = SendingStep::Approving { earlier: true };
                match vault.unanswered_again(device) {
                    Some(out) => Next::Send(Box::new(self), out, Duration::ZERO),
                    None => Next::Reading(self.reading, ErrorCode::ServerFault.into()),
                }
            }
            Some(_) => {
                self.step = SendingStep::Asking;
                match vault.ask(device, now) {
                    Ok(out) => Next::Send(Box::new(self), out, Duration::ZERO),
                    Err(error) => Next::Reading(self.reading, error.into()),
                }
            }
        }
    }

    fn approve(mut self, vault: &mut Vault, at_least: Option<Position>) -> Next {
        let of = ApprovalOf {
            request: self.reading.id(),
            request_hash: self.reading.open.hash,
            match_code: &self.reading.typed,
            factor: &self.factor,
            at_least,
        };
        match vault.approve(self.reading.device, &of) {
            Ok(out) => {
                self.sent = 1;
                self.step = SendingStep::Approving { earlier: false };
                Next::Send(Box::new(self), out, Duration::ZERO)
            }
            Err(error) => Next::Reading(self.reading, error.into()),
        }
    }

    /// The answer about the last approval has come and was [settled](settle_asked).
    pub(crate) fn asked(
        self: Box<Self>,
        reply: Result<Settled, Problem>,
        vault: &mut Vault,
        now: UnixSeconds,
    ) -> Next {
        match reply {
            Ok(Settled::Halted) => Next::Home(None),
            Ok(_) => self.begin(vault, now),
            Err(problem) => Next::Reading(self.reading, problem),
        }
    }

    /// The answer to the approval has come and was [settled](settle_approved).
    pub(crate) fn approved(
        self: Box<Self>,
        reply: Result<Settled, Problem>,
        vault: &mut Vault,
        now: UnixSeconds,
    ) -> Next {
        match reply {
            Ok(Settled::Halted) => Next::Home(None),
            Ok(Settled::Ended(outcome)) => Next::Done(self.reading, outcome),
            // Of an earlier try: the PIN in hand has not been tried yet.
            Ok(Settled::WrongPin { .. }) if self.is_earlier() => self.begin(vault, now),
            Ok(Settled::WrongPin { attempts_left }) => Next::Typing(
                Box::new(Typing {
                    reading: self.reading,
                    pin: PinBuffer::default(),
                    attempts_left: Some(attempts_left),
                }),
                Problem {
                    attempts_left: Some(attempts_left),
                    ..ErrorCode::WrongPin.into()
                },
            ),
            Ok(Settled::Behind(_)) if self.was_behind => {
                Next::Reading(self.reading, ErrorCode::ServerFault.into())
            }
            Ok(Settled::Behind(there)) => Self {
                was_behind: true,
                ..*self
            }
            .approve(vault, Some(there)),
            Ok(Settled::Gone(problem)) => Next::Home(Some(problem)),
            Err(problem) if problem.code == ErrorCode::Unreachable => self.again(vault, now),
            Err(problem) => Next::Reading(self.reading, problem),
        }
    }

    const fn is_earlier(&self) -> bool {
        matches!(self.step, SendingStep::Approving { earlier: true })
    }

    /// Whether the question under way is about the last approval.
    pub(crate) const fn is_asking(&self) -> bool {
        matches!(self.step, SendingStep::Asking)
    }

    /// No answer: the very same bytes again, which count once however often they arrive.
    fn again(mut self: Box<Self>, vault: &Vault, now: UnixSeconds) -> Next {
        let open = now < self.reading.open.request.expires_at && self.sent < SENDINGS;
        let again = vault.unanswered_again(self.reading.device);
        match again.filter(|_| open) {
            Some(out) => {
                let pause = Duration::from_secs(u64::from(self.sent));
                self.sent += 1;
                Next::Send(self, out, pause)
            }
            None => Next::Reading(self.reading, ErrorCode::Unreachable.into()),
        }
    }
}

/// What an answer to an approval, or to a question about one, means once the vault has it.
pub(crate) enum Settled {
    /// The request ended.
    Ended(views::Outcome),
    /// The request ended, and not by this device.
    Gone(Problem),
    /// The PIN was wrong.
    WrongPin {
        /// Tries left.
        attempts_left: u8,
    },
    /// The server is further on: go there.
    Behind(Position),
    /// The account cannot be used.
    Halted,
}

/// Applies the reply to an approval to the vault.
///
/// # Errors
/// What to tell the person; the approval stays unanswered.
pub(crate) fn settle_approved(
    vault: &mut Vault,
    device: DeviceId,
    request: RequestId,
    reply: Result<ApproveReply, Silence>,
) -> Result<Settled, Problem> {
    match reply? {
        ApproveReply::Answer(answer) => settle_answer(vault, device, &answer),
        ApproveReply::Stale(stale) => Ok(behind(&stale)),
        ApproveReply::Refused(refused) => settle_refused(vault, device, request, &refused),
    }
}

/// Applies the reply to a question about the last approval to the vault.
///
/// # Errors
/// What to tell the person; the approval stays unanswered.
pub(crate) fn settle_asked(
    vault: &mut Vault,
    device: DeviceId,
    request: RequestId,
    reply: Result<Reply<Answer>, Silence>,
) -> Result<Settled, Problem> {
    match reply? {
        Reply::Answer(answer) => settle_answer(vault, device, &answer),
        Reply::Refused(refused) => settle_refused(vault, device, request, &refused),
    }
}

fn settle_answer(
    vault: &mut Vault,
    device: DeviceId,
    answer: &Verified<Answer>,
) -> Result<Settled, Problem> {
    // An answer to an approval that was settled meanwhile says the same once more; the vault stays as it is.
    vault.settle(device, answer)?;
    Ok(match answer.outcome {
        Outcome::WrongPin => Settled::WrongPin {
            attempts_left: answer.attempts_left,
        },
        Outcome::Blocked | Outcome::Locked => Settled::Halted,
        Outcome::NeverArrived => Settled::Gone(ErrorCode::RequestGone.into()),
        other => match shown(other) {
            Some(outcome) => Settled::Ended(outcome),
            None => Settled::Gone(ErrorCode::RequestGone.into()),
        },
    })
}

const fn behind(stale: &Stale) -> Settled {
    Settled::Behind(Position {
        epoch: stale.epoch,
        step: stale.step,
    })
}

fn settle_refused(
    vault: &mut Vault,
    device: DeviceId,
    request: RequestId,
    refused: &Refused,
) -> Result<Settled, Problem> {
    let problem = Problem::from(refused);
    match refused.why {
        Refusal::RequestGone
        | Refusal::RequestExpired
        | Refusal::RequestCancelled
        | Refusal::RequestDecided
        | Refusal::DeviceNotActive => {
            // The server gives a stored answer before it refuses: what it refuses here was never counted.
            vault.forget_unanswered(device, request)?;
            Ok(match ended(refused) {
                Some(Ended::As(outcome)) => Settled::Ended(outcome),
                Some(Ended::Elsewhere) => Settled::Gone(problem),
                None => Settled::Halted,
            })
        }
        // The last approval was settled before this one was made. That the server still waits for a question about
        // one means that another copy of this vault made it.
        Refusal::AskFirst => halt(vault, device, request, HaltReason::Copied),
        Refusal::ServerRestored => halt(vault, device, request, HaltReason::ServerRestored),
        _ => Err(problem),
    }
}

fn halt(
    vault: &mut Vault,
    device: DeviceId,
    request: RequestId,
    reason: HaltReason,
) -> Result<Settled, Problem> {
    vault.forget_unanswered(device, request)?;
    vault.set_standing(device, Standing::Halted(reason))?;
    Ok(Settled::Halted)
}

enum Ended {
    As(views::Outcome),
    Elsewhere,
}

const fn ended(refused: &Refused) -> Option<Ended> {
    match refused.why {
        Refusal::RequestExpired => Some(Ended::As(views::Outcome::Expired)),
        Refusal::RequestCancelled => Some(Ended::As(views::Outcome::Cancelled)),
        Refusal::RequestGone | Refusal::RequestDecided => Some(Ended::Elsewhere),
        _ => None,
    }
}

const fn shown(outcome: Outcome) -> Option<views::Outcome> {
    match outcome {
        Outcome::Approved => Some(views::Outcome::Approved),
        Outcome::Denied => Some(views::Outcome::Denied),
        Outcome::Reported => Some(views::Outcome::Reported),
        Outcome::WrongMatch => Some(views::Outcome::WrongMatch),
        Outcome::WrongPin | Outcome::Blocked | Outcome::Locked | Outcome::NeverArrived => None,
    }
}
