//! A request, §4: read → PIN → (what became of the last one?) → approved; or denied.
//!
//! An answer changes the vault first, wherever the person is by then, and the screen second, if it is still the one
//! that asked.

#![expect(
    clippy::result_large_err,
    reason = "an Err here is the state handed back as it was, once per action, not an error on its way up"
)]

use std::time::Duration;

use protocol::{
    ids::{DeviceId, Hash32, Position, RequestId, UnixSeconds},
    keys::FactorKey,
};

use super::{
    inbox::OpenRequest,
    reply::{ApproveReply, Silence},
    settle::{Ended, Settled, ended, shown},
};
use crate::{
    pin::PinBuffer,
    seal::{Outgoing, Persisted, Vault, uses::ApprovalOf},
    views::{self, ErrorCode, Problem},
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

    /// The answer about the last approval has come and was [settled](super::settle::settle_asked).
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

    /// The answer to the approval has come and was [settled](super::settle::settle_approved).
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
