//! What is shown: computed from the stage and the vault, never kept.

use super::{
    core::Core,
    stage::{Comparison, Stage},
};
use crate::{
    flows::{answer, approve::Reading, inbox::OpenRequest},
    seal::{
        OpenError,
        state::{Account, Standing},
    },
    views::{
        AccountView, AppView, ChallengeCard, EnrolmentKind, ErrorCode, PinPurpose, RequestCard,
        RequestKind, Screen, Settings, WhoAsks,
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
        AppView {
            revision: 0,
            screen: self.screen(),
            key_store: self.ports.secret.kind(),
            problem: self.problem,
            settings: Settings::default(),
            covers_in_s: None,
            notices: Vec::new(),
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
        match &self.stage {
            Stage::Idle => self.idle(),
            Stage::WhereToGo => Screen::WhereToGo {
                address: self.ports.home_server.as_ref().map(ToString::to_string),
            },
            Stage::Scan { busy } => Screen::Scan { busy: *busy },
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
            Stage::Request(reading) => self.request(reading, false),
            Stage::Denying(denying) => self.request(&denying.reading, true),
            Stage::ApprovePin(typing) => enter_pin(
                self.approve(&typing.reading),
                typing.pin.filled(),
                typing.attempts_left,
            ),
            Stage::Approving(sending) => busy_pin(self.approve(&sending.reading)),
            Stage::Done {
                outcome,
                service,
                account,
            } => Screen::Done {
                outcome: *outcome,
                service: service.clone(),
                account: account.clone(),
                kind: RequestKind::SignIn,
                way_back: None,
            },
            Stage::ConfirmChallenge(scanned) => Screen::ConfirmChallenge {
                challenge: self.challenge(scanned),
            },
            Stage::AnswerPin(typing) => {
                let challenge = self.challenge(&typing.scanned);
                enter_pin(PinPurpose::Answer { challenge }, typing.pin.filled(), None)
            }
            Stage::Shown(shown) => Screen::OneTimePassword {
                code: shown.code(),
                challenge: self.challenge(&shown.scanned),
            },
        }
    }

    fn idle(&self) -> Screen {
        let Some(account) = self.account() else {
            return Screen::Welcome;
        };
        if let Standing::Halted(reason) = account.standing {
            return Screen::Halted {
                reason,
                account: account.account.to_string(),
                server_name: account.server_name.to_string(),
                origin: account.origin.to_string(),
            };
        }
        let now = self.now();
        let open = self.inbox.requests.iter();
        let open = open.filter(|r| now < r.request.expires_at);
        Screen::Home {
            account: account_view(account),
            requests: open.map(|r| self.card(r, account)).collect(),
            others: Vec::new(),
            clock_off_s: None,
            last_sign_in: None,
            connection: self.inbox.connection,
            last_checked_at: self.inbox.last_checked_at,
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
        let mut card = self.card_of(&reading.open);
        card.account = account.map_or_else(String::new, |a| a.account.to_string());
        PinPurpose::Approve { card }
    }

    fn card(&self, open: &OpenRequest, account: &Account) -> RequestCard {
        RequestCard {
            account: account.account.to_string(),
            ..self.card_of(open)
        }
    }

    fn card_of(&self, open: &OpenRequest) -> RequestCard {
        RequestCard {
            id: open.request.id.to_hex(),
            kind: RequestKind::SignIn,
            fields: Vec::new(),
            on_mobile: false,
            service: open.request.service.to_string(),
            account: String::new(),
            context: open.context.clone(),
            issued_at: self.clock.here(open.request.issued_at),
            expires_at: self.clock.here(open.request.expires_at),
            match_len: open.request.match_len,
        }
    }

    fn challenge(&self, scanned: &answer::Scanned) -> ChallengeCard {
        let account = self.account_of(scanned.device());
        let card = ChallengeCard {
            kind: RequestKind::SignIn,
            asks: None,
            account: account.map_or_else(String::new, |a| a.account.to_string()),
            origin: account.map_or_else(String::new, |a| a.origin.to_string()),
        };
        match scanned {
            answer::Scanned::Digits { .. } => card,
            answer::Scanned::Challenge { challenge, context } => ChallengeCard {
                asks: Some(WhoAsks {
                    service: challenge.service.to_string(),
                    context: context.clone(),
                    expires_at: self.clock.here(challenge.expires_at),
                }),
                ..card
            },
        }
    }
}

fn confirm_enrolment(scanned: &crate::flows::enrol::Scanned, busy: bool) -> Screen {
    Screen::ConfirmEnrolment {
        origin: scanned.origin().to_string(),
        kind: scanned.kind().into(),
        busy,
    }
}

const fn enter_pin(purpose: PinPurpose, filled: u8, attempts_left: Option<u8>) -> Screen {
    Screen::EnterPin {
        purpose,
        filled,
        attempts_left,
        busy: false,
        biometrics: None,
    }
}

const fn busy_pin(purpose: PinPurpose) -> Screen {
    Screen::EnterPin {
        purpose,
        filled: 4,
        attempts_left: None,
        busy: true,
        biometrics: None,
    }
}

fn account_view(account: &Account) -> AccountView {
    AccountView {
        id: account.device.to_hex(),
        account: account.account.to_string(),
        server_name: account.server_name.to_string(),
        origin: account.origin.to_string(),
        pending: matches!(account.standing, Standing::Pending { .. }),
    }
}
