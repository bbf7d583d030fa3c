//! What is shown: computed from the stage and the vault, never kept.

use protocol::{
    form::FieldError,
    ids::DeviceId,
    messages::{self},
};

use super::{
    core::Core,
    errands::kind_of,
    stage::{Comparison, Release, Stage},
};
use crate::{
    flows::{answer, approve::Reading, inbox::OpenRequest},
    model::{AccountStatus, server_clock::ServerClock},
    vault::{OpenError, state::Account},
    views::{
        AccountView, AppView, ChallengeCard, Connection, EnrolmentKind, ErrorCode, FieldKind,
        FieldProblem, FormField, PinPurpose, RequestCard, RequestKind, SameDeviceReturn, Screen,
        Settings, WhoAsks,
    },
};

impl From<protocol::messages::EnrolmentKind> for EnrolmentKind {
    fn from(kind: protocol::messages::EnrolmentKind) -> Self {
        match kind {
            protocol::messages::EnrolmentKind::Enrol => Self::Enrol,
            protocol::messages::EnrolmentKind::PinReset => Self::PinReset,
        }
    }
}

impl Core {
    /// What to show; the revision is given to it when it is shown.
    pub(super) fn view(&self) -> AppView {
        let settings = match &self.vault {
            Ok(vault) => vault.state().settings.clone(),
            Err(_) => Settings::default(),
        };
        let privacy_screen_in_s = self
            .account()
            .and_then(|_| self.cover.comes_in_s(settings.idle, self.ports.clock.now()));
        AppView {
            revision: 0,
            screen: self.screen(),
            key_store: self.ports.secret.kind(),
            problem: self.problem,
            settings,
            privacy_screen_in_s,
            notices: self.notices.clone(),
        }
    }

    fn screen(&self) -> Screen {
        let vault = match &self.vault {
            Ok(vault) => vault,
            Err(error) => {
                return Screen::StoreUnreadable {
                    code: match error {
                        OpenError::KeyStore => ErrorCode::KeyStoreUnavailable,
                        OpenError::InUse => ErrorCode::StoreInUse,
                        OpenError::Newer => ErrorCode::StoreNewer,
                        OpenError::Damaged => ErrorCode::StoreDamaged,
                    },
                };
            }
        };
        if self.is_covered() {
            return Screen::PrivacyScreen;
        }
        match &self.stage {
            Stage::Idle => self.idle(),
            Stage::NoScreenLock { .. } => Screen::NoScreenLock {
                can_open_settings: self.ports.system_ui.has_settings(),
            },
            Stage::WhereToGo { .. } => Screen::WhereToGo {
                address: self.ports.home_server.as_ref().map(ToString::to_string),
            },
            Stage::Scan { busy, .. } => Screen::Scan { busy: *busy },
            Stage::ConfirmEnrolment(scanned) => confirm_enrolment(scanned, false),
            Stage::Claiming(claiming) => confirm_enrolment(claiming.scanned(), true),
            Stage::EnrolPin(typing) => {
                let claimed = typing.claimed();
                let purpose = PinPurpose::Enrol {
                    account: claimed.account.to_string(),
                    server_name: claimed.server_name.to_string(),
                    kind: claimed.kind.into(),
                };
                enter_pin(purpose, typing.pin.filled(), typing.attempts_left)
            }
            Stage::Finishing(_) => match vault.finishing() {
                Some(kept) => busy_pin(PinPurpose::Enrol {
                    account: kept.account.account.to_string(),
                    server_name: kept.account.server_name.to_string(),
                    kind: kept.kind.into(),
                }),
                None => self.idle(),
            },
            Stage::Compare(comparison) => match self.account_of(comparison.device) {
                Some(account) => Self::compare(account, comparison),
                None => self.idle(),
            },
            Stage::Opening(opening) => Screen::OpeningLink {
                origin: opening.link.origin.to_string(),
            },
            Stage::Request(reading) => self.request(reading, false),
            Stage::Denying(denying) => self.request(&denying.reading, true),
            Stage::ApprovePin(typing) => self.with_biometrics(
                typing.reading.device,
                enter_pin(
                    self.approve(&typing.reading),
                    typing.pin.filled(),
                    typing.attempts_left,
                ),
            ),
            Stage::Approving(sending) => match &sending.own {
                Some(own) => self.own_pin(sending.reading.device, own.kind(), None),
                None => busy_pin(self.approve(&sending.reading)),
            },
            Stage::Releasing(Release::Approve(typing)) => busy_pin(self.approve(&typing.reading)),
            Stage::Releasing(Release::Answer(typing)) => busy_pin(PinPurpose::Answer {
                challenge: self.challenge(&typing.scanned),
            }),
            Stage::Done(done) => Screen::Done {
                outcome: done.outcome,
                service: done.service.clone(),
                account: done.account.clone(),
                kind: done.kind,
                same_device_return: done
                    .same_device_return
                    .as_ref()
                    .map(|back| SameDeviceReturn {
                        characters: back.code.derive_typed(),
                        opened: back.opened,
                    }),
            },
            Stage::ConfirmChallenge(scanned) => Screen::ConfirmChallenge {
                challenge: self.challenge(scanned),
            },
            Stage::Sign(form) => Screen::Sign {
                challenge: self.challenge(&form.scanned),
                fields: form.fields.iter().map(form_field).collect(),
            },
            Stage::AnswerPin(typing) => {
                let challenge = self.challenge(&typing.scanned);
                let pin = enter_pin(PinPurpose::Answer { challenge }, typing.pin.filled(), None);
                self.with_biometrics(typing.scanned.device(), pin)
            }
            Stage::Shown(shown) => Screen::OneTimePassword {
                code: shown.code(),
                challenge: self.challenge(&shown.scanned),
            },
            stage => self.pane(stage),
        }
    }

    /// The keypad, with fingerprint or face beside it where the account has it.
    fn with_biometrics(&self, device: DeviceId, mut screen: Screen) -> Screen {
        if let Screen::EnterPin { biometrics, .. } = &mut screen {
            *biometrics = self.biometrics.filter(|_| self.offers_biometrics(device));
        }
        screen
    }

    pub(super) fn idle(&self) -> Screen {
        let Some(account) = self.account() else {
            return Screen::Welcome;
        };
        if let AccountStatus::Deactivated(reason) = account.status {
            return Screen::Deactivated {
                reason,
                account: account.account.to_string(),
                server_name: account.server_name.to_string(),
                origin: account.origin.to_string(),
                others: self.others(account.device),
            };
        }
        let contact = self.contacts.get(&account.device);
        let now = self.now_of(account.device);
        let open = contact.into_iter().flat_map(|c| &c.requests);
        let open = open.filter(|r| now < r.request.expires_at);
        Screen::Home {
            account: account_view(account),
            requests: open.map(|r| self.card(r, account)).collect(),
            others: self.others(account.device),
            connection: contact.map_or(Connection::Checking, |c| c.connection),
            last_checked_at: contact.and_then(|c| c.last_checked_at),
            clock_off_s: contact.and_then(|c| c.clock.off_s()),
            last_sign_in: contact.and_then(|c| c.last_sign_in.clone()),
        }
    }

    fn compare(account: &Account, comparison: &Comparison) -> Screen {
        Screen::Compare {
            characters: comparison.six.clone(),
            account: account.account.to_string(),
            server_name: account.server_name.to_string(),
            kind: comparison.kind,
        }
    }

    fn request(&self, reading: &Reading, busy: bool) -> Screen {
        match self.account_of(reading.device) {
            Some(account) => Screen::Request {
                card: self.card(&reading.open, account),
                typed: reading.typed.clone(),
                busy,
            },
            None => self.idle(),
        }
    }

    fn approve(&self, reading: &Reading) -> PinPurpose {
        let account = self.account_of(reading.device);
        let card = match account {
            Some(account) => self.card(&reading.open, account),
            None => self.card_of(&reading.open, ServerClock::default()),
        };
        PinPurpose::Approve { card }
    }

    fn card(&self, open: &OpenRequest, account: &Account) -> RequestCard {
        let clock = self.contacts.get(&account.device).map(|c| c.clock);
        RequestCard {
            account: account.account.to_string(),
            ..self.card_of(open, clock.unwrap_or_default())
        }
    }

    fn card_of(&self, open: &OpenRequest, clock: ServerClock) -> RequestCard {
        RequestCard {
            id: open.request.id.to_hex(),
            kind: kind_of(open.request.kind),
            fields: open.fields.clone(),
            on_mobile: open.link.is_some(),
            service: open.request.service.to_string(),
            account: String::new(),
            context: open.context.clone(),
            issued_at: clock.here(open.request.issued_at),
            expires_at: clock.here(open.request.expires_at),
            match_len: open.request.match_len,
        }
    }

    fn challenge(&self, scanned: &answer::Scanned) -> ChallengeCard {
        let account = self.account_of(scanned.device());
        let clock = self.contacts.get(&scanned.device()).map(|c| c.clock);
        let card = ChallengeCard {
            kind: if scanned.is_transaction() {
                RequestKind::Transaction
            } else {
                RequestKind::SignIn
            },
            asks: None,
            account: account.map_or_else(String::new, |a| a.account.to_string()),
            origin: account.map_or_else(String::new, |a| a.origin.to_string()),
        };
        match scanned {
            answer::Scanned::Digits { .. } => card,
            answer::Scanned::Challenge {
                challenge, context, ..
            } => ChallengeCard {
                asks: Some(WhoAsks {
                    service: challenge.service.to_string(),
                    context: context.clone(),
                    expires_at: clock.unwrap_or_default().here(challenge.expires_at),
                }),
                ..card
            },
        }
    }
}

fn form_field(filled: &answer::Filled) -> FormField {
    let field = &filled.field;
    FormField {
        label: field.label.to_string(),
        kind: match field.kind {
            messages::FieldKind::Text => FieldKind::Text,
            messages::FieldKind::Digits => FieldKind::Digits,
            messages::FieldKind::Amount => FieldKind::Amount,
            messages::FieldKind::Date => FieldKind::Date,
            messages::FieldKind::Choice => FieldKind::Choice,
        },
        options: match field.kind {
            messages::FieldKind::Choice => field.options().map(str::to_owned).collect(),
            _ => Vec::new(),
        },
        unit: match field.kind {
            messages::FieldKind::Amount => field.rule.to_string(),
            _ => String::new(),
        },
        typed: filled.typed.clone(),
        problem: filled.problem.map(|problem| match problem {
            FieldError::Empty => FieldProblem::Empty,
            FieldError::TooLong => FieldProblem::TooLong,
            FieldError::NotDigits => FieldProblem::NotDigits,
            FieldError::NotAmount => FieldProblem::NotAmount,
            FieldError::NotDate => FieldProblem::NotDate,
            FieldError::NotOption => FieldProblem::NotOption,
            FieldError::NotPattern => FieldProblem::NotPattern,
        }),
    }
}

fn confirm_enrolment(scanned: &crate::flows::enrol::Scanned, busy: bool) -> Screen {
    Screen::ConfirmEnrolment {
        origin: scanned.origin().to_string(),
        kind: scanned.kind().into(),
        busy,
    }
}

pub(super) const fn enter_pin(
    purpose: PinPurpose,
    filled: u8,
    attempts_left: Option<u8>,
) -> Screen {
    Screen::EnterPin {
        purpose,
        filled,
        attempts_left,
        busy: false,
        biometrics: None,
    }
}

pub(super) const fn busy_pin(purpose: PinPurpose) -> Screen {
    Screen::EnterPin {
        purpose,
        filled: 4,
        attempts_left: None,
        busy: true,
        biometrics: None,
    }
}

pub(super) fn account_view(account: &Account) -> AccountView {
    AccountView {
        id: account.device.to_hex(),
        account: account.account.to_string(),
        server_name: account.server_name.to_string(),
        origin: account.origin.to_string(),
        pending: matches!(account.status, AccountStatus::Pending { .. }),
    }
}
