//! What an action does: a table of what each stage offers.

#![expect(
    clippy::result_large_err,
    reason = "an Err here is the state handed back as it was, once per action, not an error on its way up"
)]

use protocol::{
    ParseError,
    code::Code,
    ids::{DeviceId, RequestId},
    link::EnrolmentCode,
    pin::Pin,
};

use super::{
    core::{Core, Then},
    errands::{Draft, Purpose},
    stage::{Release, Stage},
};
use crate::{
    flows::{
        answer::{self, Accepted},
        approve, enrol,
        history::OpenedAt,
        own::{self, Typed},
        unlocked::Unlocked,
    },
    model::AccountStatus,
    ports::ScreenLock,
    vault::Vault,
    views::{Action, Connection, ErrorCode, Problem},
};

/// A stage that follows, and what follows from it; or the stage as it was, which does not offer the action.
pub(super) type Step = Result<(Stage, Option<Then>), Stage>;

impl Core {
    /// What each stage offers.
    pub(super) fn step(&mut self, stage: Stage, action: Action) -> Step {
        if self.vault.is_err() {
            return self.reopen(stage, &action);
        }
        match (stage, action) {
            (stage, Action::Code { text }) if stage.takes_codes() => {
                match self.take_code(&text, stage.is_adding()) {
                    Ok((next, warning)) => {
                        self.problem = warning;
                        Ok((next, None))
                    }
                    Err(problem) => {
                        self.problem = Some(problem);
                        Ok((stage, None))
                    }
                }
            }
            (Stage::Idle, Action::Initialise) if self.account().is_none() => {
                Ok((self.where_to_go(false), None))
            }
            (Stage::Idle | Stage::Accounts, Action::AddAccount) if self.account().is_some() => {
                Ok((self.where_to_go(true), None))
            }
            (Stage::Idle, Action::OpenScanner) if self.account().is_some() => Ok((
                Stage::Scan {
                    busy: false,
                    adding: false,
                },
                None,
            )),
            (Stage::WhereToGo { adding }, Action::OpenScanner) => Ok((
                Stage::Scan {
                    busy: false,
                    adding,
                },
                None,
            )),
            (Stage::NoScreenLock { adding, scanned }, Action::Refresh) => {
                Ok((self.locked_by_now(adding, scanned), None))
            }
            (stage @ Stage::NoScreenLock { .. }, Action::OpenPlatformSettings) => {
                Ok((stage, Some(Then::PlatformSettings)))
            }
            (Stage::Idle, Action::OpenRequest { id }) => self.open_request(&id),
            (
                stage @ (Stage::Idle | Stage::Compare(_) | Stage::Finishing(_) | Stage::Moving(_)),
                Action::Refresh,
            ) => {
                self.refresh();
                Ok((stage, None))
            }
            (stage, Action::Accept) => self.accept(stage),
            (stage, Action::PinDigit { digit }) => self.digit(stage, digit),
            (stage, Action::PinDelete) => delete(stage),
            (stage, Action::UseBiometrics) => self.use_biometrics(stage),
            (Stage::Request(mut reading), Action::MatchCode { text }) => {
                reading.type_match(&text);
                Ok((Stage::Request(reading), None))
            }
            (Stage::Request(reading), Action::Deny { report }) => self.deny(reading, report),
            (Stage::Sign(mut form), Action::Fill { index, text }) => {
                form.fill(index, text);
                Ok((Stage::Sign(form), None))
            }
            (Stage::Sign(form), Action::Submit { decimal }) => Ok((
                match form.submit(decimal) {
                    Ok(typing) => Stage::AnswerPin(Box::new(typing)),
                    Err(form) => Stage::Sign(form),
                },
                None,
            )),
            (Stage::Done(done), Action::Return) => {
                let address = done
                    .same_device_return
                    .as_ref()
                    .map(|back| back.address.clone());
                Ok((Stage::Done(done), address.map(Then::Browse)))
            }
            (stage, Action::Back) => self.back(stage),
            (Stage::Idle, Action::Home) => Err(Stage::Idle),
            (stage @ Stage::Moving(_), Action::Home) => self.back(stage),
            (_, Action::Home) => Ok((Stage::Idle, None)),
            (stage, action) => self.account_step(stage, action),
        }
    }

    /// Where an account begins; not on a device that anybody can open, C03.
    fn where_to_go(&self, adding: bool) -> Stage {
        match self.ports.presence.screen_lock() {
            ScreenLock::Set => Stage::WhereToGo { adding },
            ScreenLock::Missing => Stage::NoScreenLock {
                adding,
                scanned: None,
            },
        }
    }

    /// Whoever set a screen lock meanwhile goes on where that was missed.
    pub(super) fn locked_by_now(&self, adding: bool, scanned: Option<enrol::Scanned>) -> Stage {
        match (self.ports.presence.screen_lock(), scanned) {
            (ScreenLock::Set, Some(scanned)) => Stage::ConfirmEnrolment(scanned),
            (ScreenLock::Set, None) => Stage::WhereToGo { adding },
            (ScreenLock::Missing, scanned) => Stage::NoScreenLock { adding, scanned },
        }
    }

    fn refresh(&mut self) {
        self.biometrics = self.ports.presence.biometrics();
        let Some(device) = self.account().map(|account| account.device) else {
            return;
        };
        let contact = self.contact(device);
        if contact.connection != Connection::Online {
            contact.connection = Connection::Checking;
        }
        self.ask_anew(device);
    }

    fn reopen(&mut self, stage: Stage, action: &Action) -> Step {
        if !matches!(action, Action::Refresh) {
            return Err(stage);
        }
        self.vault = Vault::open(&self.ports);
        self.kick();
        Ok((self.first_stage(), None))
    }

    /// The stage that a code leads to, and a warning beside it.
    fn take_code(&self, text: &str, adding: bool) -> Result<(Stage, Option<Problem>), Problem> {
        let vault = self.vault.as_ref().map_err(|_| ErrorCode::StoreDamaged)?;
        match parse_code(text)? {
            Code::Enrolment(code) => {
                let scanned = enrol::Scanned::new(code, vault.state(), adding)?;
                Ok((Stage::ConfirmEnrolment(scanned), None))
            }
            Code::Challenge(signed) => {
                let scanned = answer::Scanned::new(&signed, vault.state())?;
                let expired = scanned.expired(self.now_of(scanned.device()));
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
        let usable = self
            .account()
            .filter(|account| !matches!(account.status, AccountStatus::Deactivated(_)))
            .map(|account| account.device);
        let open = usable
            .zip(RequestId::from_hex(id))
            .and_then(|(device, id)| {
                let open = self.contacts.get(&device)?.request(id)?;
                Some((device, open.clone()))
            });
        match open {
            Some((device, open)) => {
                let reading = approve::Reading {
                    device,
                    open,
                    typed: String::new(),
                };
                Ok((Stage::Request(reading), None))
            }
            None => Err(Stage::Idle),
        }
    }

    fn accept(&mut self, stage: Stage) -> Step {
        let Ok(vault) = &mut self.vault else {
            return Err(stage);
        };
        match stage {
            Stage::ConfirmEnrolment(scanned)
                if self.ports.presence.screen_lock() == ScreenLock::Missing =>
            {
                let no_lock = Stage::NoScreenLock {
                    adding: scanned.is_adding(),
                    scanned: Some(scanned),
                };
                Ok((no_lock, None))
            }
            Stage::ConfirmEnrolment(scanned) => match scanned.accept(vault) {
                Ok((claiming, out)) => {
                    let draft = Draft::new(Purpose::Claim, out);
                    Ok((Stage::Claiming(claiming), Some(Then::Ask(draft))))
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
            Stage::ConfirmChallenge(scanned) => Ok((
                match scanned.accept() {
                    Accepted::Typing(typing) => Stage::AnswerPin(Box::new(typing)),
                    Accepted::Form(form) => Stage::Sign(form),
                },
                None,
            )),
            Stage::MoveIntro(device) => Ok((
                Stage::OwnPin(own::Typing::new(device, own::Kind::Move)),
                None,
            )),
            stage => Err(stage),
        }
    }

    fn digit(&mut self, mut stage: Stage, digit: char) -> Step {
        let buffer = match &mut stage {
            Stage::EnrolPin(typing) => &mut typing.pin,
            Stage::ApprovePin(typing) => &mut typing.pin,
            Stage::AnswerPin(typing) => &mut typing.pin,
            Stage::OwnPin(typing) => &mut typing.pin,
            _ => return Err(stage),
        };
        match buffer.push(digit) {
            Some(pin) => Ok(self.pin(stage, pin)),
            None => Ok((stage, None)),
        }
    }

    /// A PIN is complete.
    fn pin(&mut self, stage: Stage, pin: Pin) -> (Stage, Option<Then>) {
        let Ok(vault) = &mut self.vault else {
            return (stage, None);
        };
        match stage {
            Stage::EnrolPin(typing) => match typing.finish(&pin, vault) {
                Ok((finishing, out)) => {
                    let draft = Draft::new(Purpose::Finish, out);
                    (Stage::Finishing(finishing), Some(Then::Ask(draft)))
                }
                Err((typing, problem)) => {
                    self.problem = Some(problem);
                    (Stage::EnrolPin(typing), None)
                }
            },
            Stage::ApprovePin(typing) => {
                let device = typing.reading.device;
                match Unlocked::by_pin(vault, device, &pin) {
                    Ok(unlocked) => {
                        let now = self.now_of(device);
                        match &mut self.vault {
                            Ok(vault) => {
                                let next = typing.finish(unlocked, vault, now);
                                self.go(next)
                            }
                            Err(_) => (Stage::ApprovePin(typing), None),
                        }
                    }
                    Err(problem) => {
                        self.problem = Some(problem);
                        (Stage::Request(typing.reading), None)
                    }
                }
            }
            Stage::AnswerPin(typing) => {
                let shown = match Unlocked::by_pin(vault, typing.scanned.device(), &pin) {
                    Ok(unlocked) => typing.finish(&unlocked, vault),
                    Err(problem) => Err((typing, problem)),
                };
                match shown {
                    Ok(shown) => (Stage::Shown(Box::new(shown)), None),
                    Err((typing, problem)) => {
                        self.problem = Some(problem);
                        (Stage::AnswerPin(typing), None)
                    }
                }
            }
            Stage::OwnPin(typing) => {
                let device = typing.device;
                match typing.take(pin, vault, &*self.ports.rng) {
                    Ok(Typed::More(typing)) => (Stage::OwnPin(typing), None),
                    Ok(Typed::Again(typing, problem)) => {
                        self.problem = Some(problem.into());
                        (Stage::OwnPin(typing), None)
                    }
                    Ok(Typed::Ready(ready)) => self.ready(ready),
                    Err(problem) => {
                        self.problem = Some(problem);
                        (Stage::Account { device, told: None }, None)
                    }
                }
            }
            stage => (stage, None),
        }
    }

    /// Fingerprint or face in place of the PIN, where the account has it.
    fn use_biometrics(&mut self, stage: Stage) -> Step {
        match stage {
            Stage::ApprovePin(typing) if self.offers_biometrics(typing.reading.device) => {
                let device = typing.reading.device;
                let release = Stage::Releasing(Release::Approve(typing));
                Ok((release, Some(Then::Release(device))))
            }
            Stage::AnswerPin(typing) if self.offers_biometrics(typing.scanned.device()) => {
                let device = typing.scanned.device();
                let release = Stage::Releasing(Release::Answer(typing));
                Ok((release, Some(Then::Release(device))))
            }
            stage => Err(stage),
        }
    }

    /// Whether this account's `K_bio` can be asked for now.
    pub(super) fn offers_biometrics(&self, device: DeviceId) -> bool {
        self.biometrics.is_some() && self.account_of(device).is_some_and(|a| a.biometrics)
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
                Ok((Stage::Denying(denying), Some(Then::Ask(draft))))
            }
            Err((reading, problem)) => {
                self.problem = Some(problem);
                Ok((Stage::Request(reading), None))
            }
        }
    }

    /// One step back. What is under way goes on by itself: it is in the vault.
    fn back(&mut self, stage: Stage) -> Step {
        let next = match stage {
            Stage::Idle => return Err(Stage::Idle),
            Stage::Scan { adding, .. } if adding || self.account().is_none() => {
                Stage::WhereToGo { adding }
            }
            Stage::WhereToGo { adding: true } | Stage::NoScreenLock { adding: true, .. } => {
                Stage::Accounts
            }
            Stage::ConfirmEnrolment(scanned) => Stage::Scan {
                busy: false,
                adding: scanned.is_adding(),
            },
            Stage::Claiming(claiming) => Stage::Scan {
                busy: false,
                adding: claiming.scanned().is_adding(),
            },
            Stage::ApprovePin(typing) => Stage::Request(typing.reading),
            Stage::Releasing(Release::Approve(typing)) => Stage::ApprovePin(typing),
            Stage::Releasing(Release::Answer(typing)) => Stage::AnswerPin(typing),
            Stage::AnswerPin(typing) => match typing.back() {
                Ok(form) => Stage::Sign(form),
                Err(scanned) => Stage::ConfirmChallenge(scanned),
            },
            Stage::Sign(form) => Stage::ConfirmChallenge(form.scanned),
            Stage::Account { .. } => Stage::Accounts,
            Stage::OwnPin(own::Typing { device, .. }) | Stage::MoveIntro(device) => {
                Stage::Account { device, told: None }
            }
            Stage::History(page) => match page.opened_at {
                OpenedAt::Home => Stage::Idle,
                OpenedAt::Settings => Stage::Settings,
                OpenedAt::Accounts => Stage::Accounts,
                OpenedAt::Account => Stage::Account {
                    device: page.device,
                    told: None,
                },
            },
            Stage::Diagnostics | Stage::Notifications => Stage::Settings,
            // Leaving gives the move up: the code must not stay open behind the person's back.
            Stage::Moving(moving) if moving.answering.is_none() => {
                return Ok(self.compared(moving, false));
            }
            Stage::Moving(moving) => return Err(Stage::Moving(moving)),
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
        Stage::OwnPin(typing) => typing.pin.delete(),
        _ => return Err(stage),
    }
    Ok((stage, None))
}

/// A code, twelve digits, or an address and a typed code with a space between.
pub(super) fn parse_code(text: &str) -> Result<Code, ErrorCode> {
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
