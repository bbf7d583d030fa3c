//! What an action does: a table of what each stage offers.

#![expect(
    clippy::result_large_err,
    reason = "an Err here is the state handed back as it was, once per action, not an error on its way up"
)]

use protocol::{ParseError, code::Code, ids::RequestId, link::EnrolmentCode};

use super::{
    core::Core,
    errands::{Draft, Purpose},
    stage::Stage,
};
use crate::{
    flows::{answer, approve, enrol, inbox::InboxState},
    seal::{Vault, state::Standing},
    views::{Action, Connection, ErrorCode, HaltReason, Problem},
};

/// A stage that follows, and what to ask; or the stage as it was, which does not offer the action.
pub(super) type Step = Result<(Stage, Option<Draft>), Stage>;

impl Core {
    /// What each stage offers.
    pub(super) fn step(&mut self, stage: Stage, action: Action) -> Step {
        if self.vault.is_err() {
            return self.reopen(stage, &action);
        }
        match (stage, action) {
            (stage, Action::Code { text }) if stage.takes_codes() => match self.take_code(&text) {
                Ok((next, warning)) => {
                    self.problem = warning;
                    Ok((next, None))
                }
                Err(problem) => {
                    self.problem = Some(problem);
                    Ok((stage, None))
                }
            },
            (Stage::Idle, Action::Initialise) if self.account().is_none() => {
                Ok((Stage::WhereToGo, None))
            }
            (Stage::Idle, Action::OpenScanner) if self.account().is_some() => {
                Ok((Stage::Scan { busy: false }, None))
            }
            (Stage::WhereToGo, Action::OpenScanner) => Ok((Stage::Scan { busy: false }, None)),
            (Stage::Idle, Action::OpenRequest { id }) => self.open_request(&id),
            (Stage::Idle, Action::RemoveAccount { .. }) => self.remove_account(),
            (stage @ (Stage::Idle | Stage::Compare(_) | Stage::Finishing(_)), Action::Refresh) => {
                if !matches!(self.inbox.connection, Connection::Online) {
                    self.inbox.connection = Connection::Checking;
                }
                self.ask_anew();
                Ok((stage, None))
            }
            (stage, Action::Accept) => self.accept(stage),
            (stage, Action::PinDigit { digit }) => self.digit(stage, digit),
            (stage, Action::PinDelete) => delete(stage),
            (Stage::Request(mut reading), Action::MatchCode { text }) => {
                reading.type_match(&text);
                Ok((Stage::Request(reading), None))
            }
            (Stage::Request(reading), Action::Deny { report }) => self.deny(reading, report),
            (stage, Action::Back) => self.back(stage),
            (Stage::Idle, Action::Home) => Err(Stage::Idle),
            (_, Action::Home) => Ok((Stage::Idle, None)),
            (stage, _) => Err(stage),
        }
    }

    fn reopen(&mut self, stage: Stage, action: &Action) -> Step {
        if !matches!(action, Action::Refresh) {
            return Err(stage);
        }
        self.vault = Vault::open(&self.ports);
        self.ask_anew();
        Ok((self.first_stage(), None))
    }

    /// The stage that a code leads to, and a warning beside it.
    fn take_code(&self, text: &str) -> Result<(Stage, Option<Problem>), Problem> {
        let vault = self.vault.as_ref().map_err(|_| ErrorCode::StoreDamaged)?;
        match parse_code(text)? {
            Code::Enrolment(code) => {
                let scanned = enrol::Scanned::new(code, vault.state())?;
                Ok((Stage::ConfirmEnrolment(scanned), None))
            }
            Code::Challenge(signed) => {
                let scanned = answer::Scanned::new(&signed, vault.state())?;
                let expired = scanned.expired(self.now());
                let warning = expired.then(|| ErrorCode::ChallengeExpired.into());
                Ok((Stage::ConfirmChallenge(scanned), warning))
            }
            Code::Digits(digits) => {
                let account = self.account().ok_or(ErrorCode::NoSuchAccount)?;
                let scanned = answer::Scanned::typed(digits, account.device);
                Ok((Stage::ConfirmChallenge(scanned), None))
            }
            // From a camera or a clipboard it comes from another screen: there it would help whoever made it (P6).
            Code::Request(_) => Err(ErrorCode::LinkNotScanned.into()),
        }
    }

    fn open_request(&mut self, id: &str) -> Step {
        let open = RequestId::from_hex(id).and_then(|id| self.inbox.request(id));
        let usable = self
            .account()
            .filter(|account| !matches!(account.standing, Standing::Halted(_)));
        match (open, usable) {
            (Some(open), Some(account)) => {
                let reading = approve::Reading {
                    device: account.device,
                    open: open.clone(),
                    typed: String::new(),
                };
                Ok((Stage::Request(reading), None))
            }
            _ => Err(Stage::Idle),
        }
    }

    fn remove_account(&mut self) -> Step {
        let Some(account) = self.account() else {
            return Err(Stage::Idle);
        };
        let Standing::Halted(reason) = account.standing else {
            return Err(Stage::Idle);
        };
        let (device, now) = (account.device, self.now());
        let Ok(vault) = &mut self.vault else {
            return Err(Stage::Idle);
        };
        match vault.remove(device, now) {
            Ok(out) => {
                self.inbox = InboxState::new();
                self.kick();
                // The server is told once and as a courtesy; what it removed itself it need not hear.
                let known = matches!(reason, HaltReason::Removed | HaltReason::EnrolmentCancelled);
                let draft = (!known).then(|| Draft::new(Purpose::Remove, out));
                Ok((Stage::Idle, draft))
            }
            Err(error) => {
                self.problem = Some(error.into());
                Ok((Stage::Idle, None))
            }
        }
    }

    fn accept(&mut self, stage: Stage) -> Step {
        let Ok(vault) = &mut self.vault else {
            return Err(stage);
        };
        match stage {
            Stage::ConfirmEnrolment(scanned) => match scanned.accept(vault) {
                Ok((claiming, out)) => {
                    let draft = Draft::new(Purpose::Claim, out);
                    Ok((Stage::Claiming(claiming), Some(draft)))
                }
                Err((scanned, problem)) => {
                    self.problem = Some(problem);
                    Ok((Stage::ConfirmEnrolment(scanned), None))
                }
            },
            Stage::Request(reading) => match reading.accept() {
                Ok(typing) => Ok((Stage::ApprovePin(Box::new(typing)), None)),
                Err(reading) => Err(Stage::Request(reading)),
            },
            Stage::ConfirmChallenge(scanned) => {
                Ok((Stage::AnswerPin(Box::new(scanned.accept())), None))
            }
            stage => Err(stage),
        }
    }

    fn digit(&mut self, stage: Stage, digit: char) -> Step {
        let now = self.now();
        let Ok(vault) = &mut self.vault else {
            return Err(stage);
        };
        match stage {
            Stage::EnrolPin(mut typing) => {
                let Some(pin) = typing.pin.push(digit) else {
                    return Ok((Stage::EnrolPin(typing), None));
                };
                match typing.finish(&pin, vault) {
                    Ok((finishing, out)) => {
                        let draft = Draft::new(Purpose::Finish, out);
                        Ok((Stage::Finishing(finishing), Some(draft)))
                    }
                    Err((typing, problem)) => {
                        self.problem = Some(problem);
                        Ok((Stage::EnrolPin(typing), None))
                    }
                }
            }
            Stage::ApprovePin(mut typing) => {
                let Some(pin) = typing.pin.push(digit) else {
                    return Ok((Stage::ApprovePin(typing), None));
                };
                let next = typing.finish(&pin, vault, now);
                Ok(self.go(next))
            }
            Stage::AnswerPin(mut typing) => {
                let Some(pin) = typing.pin.push(digit) else {
                    return Ok((Stage::AnswerPin(typing), None));
                };
                match typing.finish(&pin, vault) {
                    Ok(shown) => Ok((Stage::Shown(Box::new(shown)), None)),
                    Err((typing, problem)) => {
                        self.problem = Some(problem);
                        Ok((Stage::AnswerPin(typing), None))
                    }
                }
            }
            stage => Err(stage),
        }
    }

    fn deny(&mut self, reading: approve::Reading, report: bool) -> Step {
        let Ok(vault) = &self.vault else {
            return Err(Stage::Request(reading));
        };
        let device = reading.device;
        match reading.deny(report, vault) {
            Ok((denying, out)) => {
                let approve = denying.approve();
                let draft = Draft::new(Purpose::Deny { device, approve }, out);
                Ok((Stage::Denying(denying), Some(draft)))
            }
            Err((reading, problem)) => {
                self.problem = Some(problem);
                Ok((Stage::Request(reading), None))
            }
        }
    }

    /// One step back. What is under way goes on by itself: it is in the vault.
    fn back(&self, stage: Stage) -> Step {
        let next = match stage {
            Stage::Idle => return Err(Stage::Idle),
            Stage::Scan { .. } if self.account().is_none() => Stage::WhereToGo,
            Stage::ConfirmEnrolment(_) | Stage::Claiming(_) => Stage::Scan { busy: false },
            Stage::ApprovePin(typing) => Stage::Request(typing.reading),
            Stage::AnswerPin(typing) => Stage::ConfirmChallenge(typing.scanned),
            _ => Stage::Idle,
        };
        Ok((next, None))
    }
}

fn delete(mut stage: Stage) -> Step {
    match &mut stage {
        Stage::EnrolPin(typing) => typing.pin.delete(),
        Stage::ApprovePin(typing) => typing.pin.delete(),
        Stage::AnswerPin(typing) => typing.pin.delete(),
        _ => return Err(stage),
    }
    Ok((stage, None))
}

/// A code, twelve digits, or an address and a typed code with a space between.
fn parse_code(text: &str) -> Result<Code, ErrorCode> {
    let text = text.trim();
    let parsed = match (Code::parse(text), text.split_once(char::is_whitespace)) {
        (Err(ParseError::NotACode), Some((origin, typed))) => {
            EnrolmentCode::parse_typed(origin, typed).map(Code::Enrolment)
        }
        (parsed, _) => parsed,
    };
    parsed.map_err(|error| match error {
        ParseError::NewerVersion => ErrorCode::NewerVersion,
        ParseError::Mistyped => ErrorCode::MistypedCode,
        ParseError::InsecureOrigin => ErrorCode::InsecureAddress,
        _ => ErrorCode::UnknownCode,
    })
}
