//! A request, §4: read → PIN or biometrics → (what became of the last one?) → approved; or denied. What the phone begins
//! about itself is approved here, too.
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
    messages::Method,
    same_device::ReturnCode,
};

use super::{
    inbox::OpenRequest,
    own,
    reply::{ApproveReply, ResponseError},
    settle::{Ended, Settled, ended, shown},
    unlocked::Unlocked,
};
use crate::{
    pin::PinBuffer,
    vault::{
        Outgoing, Persisted, Vault,
        uses::{Applied, ApprovalParts},
    },
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
    unlocked: Unlocked,
    /// What the phone changes about itself with it.
    pub(crate) own: Option<own::Draft>,
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
    /// The PIN again, of a change that the phone makes about itself.
    OwnTyping(own::Typing, Problem),
    /// A change of this phone itself is through, or not.
    Own(DeviceId, own::Draft, Result<(), Problem>),
    /// The platform's key is none of this account's any more: the PIN instead.
    BiometricsOff(Box<Typing>),
    /// Back to the card.
    Reading(Reading, Problem),
    /// It ended; with the way back to the browser on this device, if there is one.
    Done(Reading, views::Outcome, Option<ReturnCode>),
    /// The account cannot be used any more.
    Deactivated(DeviceId),
    /// Home, with a word.
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
            Ok(Typing::of(self))
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

    pub(crate) fn answered(self, reply: Result<ApproveReply, ResponseError>) -> Next {
        match reply {
            Ok(ApproveReply::Answer(answer)) => match shown(answer.outcome) {
                Some(outcome) => Next::Done(self.reading, outcome, None),
                None => Next::Reading(self.reading, ErrorCode::ServerFault.into()),
            },
            Ok(ApproveReply::Stale(_)) => {
                Next::Reading(self.reading, ErrorCode::ServerFault.into())
            }
            Ok(ApproveReply::Refused(refused)) => match ended(&refused) {
                Some(Ended::As(outcome)) => Next::Done(self.reading, outcome, None),
                Some(Ended::Elsewhere) => Next::Home(Some((&*refused).into())),
                None => Next::Reading(self.reading, (&*refused).into()),
            },
            Err(silence) => Next::Reading(self.reading, silence.into()),
        }
    }
}

impl Typing {
    pub(crate) fn of(reading: Reading) -> Self {
        Self {
            reading,
            pin: PinBuffer::default(),
            attempts_left: None,
        }
    }

    /// The factor is there: the first question goes out.
    pub(crate) fn finish(
        self: Box<Self>,
        unlocked: Unlocked,
        vault: &mut Vault,
        now: UnixSeconds,
    ) -> Next {
        Sending::start(self.reading, unlocked, None, vault, now)
    }
}

impl Sending {
    /// Approves a request, or what the phone begins about itself.
    pub(crate) fn start(
        reading: Reading,
        unlocked: Unlocked,
        own: Option<own::Draft>,
        vault: &mut Vault,
        now: UnixSeconds,
    ) -> Next {
        Self {
            reading,
            unlocked,
            own,
            sent: 0,
            was_behind: false,
            step: SendingStep::Approving { earlier: false },
        }
        .begin(vault, now)
    }

    /// It does not go on: back to where it was begun.
    fn give_up(self, problem: Problem) -> Next {
        match self.own {
            Some(own) => Next::Own(self.reading.device, own, Err(problem)),
            None => Next::Reading(self.reading, problem),
        }
    }

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
                    None => self.give_up(ErrorCode::ServerFault.into()),
                }
            }
            Some(_) => {
                self.step = SendingStep::Asking;
                match vault.query_outcome(device, now) {
                    Ok(out) => Next::Send(Box::new(self), out, Duration::ZERO),
                    Err(error) => self.give_up(error.into()),
                }
            }
        }
    }

    fn approve(mut self, vault: &mut Vault, at_least: Option<Position>) -> Next {
        let of = ApprovalParts {
            request: self.reading.id(),
            request_hash: self.reading.open.hash,
            match_code: &self.reading.typed,
            method: self.unlocked.method,
            factor: &self.unlocked.key,
            at_least,
            change: self.own.as_ref().map(own::Draft::change),
        };
        match vault.approve(self.reading.device, &of) {
            Ok(out) => {
                self.sent = 1;
                self.step = SendingStep::Approving { earlier: false };
                Next::Send(Box::new(self), out, Duration::ZERO)
            }
            Err(error) => self.give_up(error.into()),
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
            Ok(Settled::Deactivated) => Next::Deactivated(self.reading.device),
            // The approval before changed the PIN: what was typed was read with the old mask, and would be a wrong PIN.
            Ok(Settled::Ended {
                applied: Applied::NewPin,
                ..
            }) if self.unlocked.method == Method::Pin => {
                self.type_again(None, ErrorCode::WrongPin.into())
            }
            Ok(_) => self.begin(vault, now),
            Err(problem) => self.give_up(problem),
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
            Ok(Settled::Deactivated) => Next::Deactivated(self.reading.device),
            Ok(Settled::Ended { outcome, code, .. }) => self.ended(outcome, code),
            // Of an earlier try: the PIN in hand has not been tried yet.
            Ok(Settled::WrongPin { .. }) if self.is_earlier() => self.begin(vault, now),
            Ok(Settled::WrongPin { attempts_left }) => self.wrong(attempts_left),
            Ok(Settled::Behind(_)) if self.was_behind => {
                self.give_up(ErrorCode::ServerFault.into())
            }
            Ok(Settled::Behind(there)) => Self {
                was_behind: true,
                ..*self
            }
            .approve(vault, Some(there)),
            Ok(Settled::Gone(problem)) if self.own.is_some() => self.give_up(problem),
            Ok(Settled::Gone(problem)) => Next::Home(Some(problem)),
            Err(problem) if problem.code == ErrorCode::Unreachable => self.again(vault, now),
            Err(problem) => self.give_up(problem),
        }
    }

    fn ended(self, outcome: views::Outcome, code: Option<ReturnCode>) -> Next {
        match self.own {
            None => Next::Done(self.reading, outcome, code),
            Some(own) => {
                let result = match outcome {
                    views::Outcome::Approved => Ok(()),
                    views::Outcome::Expired => Err(ErrorCode::RequestExpired.into()),
                    _ => Err(ErrorCode::RequestGone.into()),
                };
                Next::Own(self.reading.device, own, result)
            }
        }
    }

    fn wrong(self, attempts_left: u8) -> Next {
        let problem = Problem {
            attempts_left: Some(attempts_left),
            ..ErrorCode::WrongPin.into()
        };
        self.type_again(Some(attempts_left), problem)
    }

    fn type_again(self, attempts_left: Option<u8>, problem: Problem) -> Next {
        if let Some(own) = self.own {
            let typing = own::Typing::again(self.reading.device, own.kind(), attempts_left);
            return Next::OwnTyping(typing, problem);
        }
        let by_biometrics = self.unlocked.method == Method::Biometric;
        let typing = Box::new(Typing {
            attempts_left,
            ..Typing::of(self.reading)
        });
        if by_biometrics {
            Next::BiometricsOff(typing)
        } else {
            Next::Typing(typing, problem)
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
            None => self.give_up(ErrorCode::Unreachable.into()),
        }
    }
}
