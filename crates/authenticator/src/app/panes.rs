//! What is shown around accounts, settings and moving.

use protocol::ids::DeviceId;

use super::{
    core::Core,
    screen::{account_view, busy_pin, enter_pin},
    stage::Stage,
};
use crate::{
    flows::own::Kind,
    model::AccountStatus,
    vault::state::Account,
    views::{AccountRow, BiometricKind, OtherAccount, PinPurpose, Screen},
};

impl Core {
    /// The stages that answer no request.
    pub(super) fn pane(&self, stage: &Stage) -> Screen {
        let screen = match stage {
            Stage::OfferBiometrics(device) => {
                self.account_of(*device)
                    .zip(self.biometrics)
                    .map(|(account, kind)| Screen::OfferBiometrics {
                        account: account_view(account),
                        kind,
                    })
            }
            Stage::OfferNotifications { asking, .. } => Some(Screen::OfferNotifications {
                status: self.asleep.reach,
                busy: *asking,
            }),
            Stage::OwnPin(typing) => {
                let filled = (typing.pin.filled(), typing.attempts_left);
                let purpose = self.own_purpose(typing.device, typing.kind, typing.step());
                purpose.map(|purpose| enter_pin(purpose, filled.0, filled.1))
            }
            Stage::Keeping(ready) => Some(self.own_pin(ready.device, ready.kind, None)),
            Stage::OwnAsking(asking) => {
                Some(self.own_pin(asking.ready.device, asking.ready.kind, None))
            }
            Stage::Accounts => Some(Screen::Accounts {
                accounts: self.rows(),
            }),
            Stage::Account { device, told } => {
                self.account_of(*device).map(|account| Screen::Account {
                    account: self.row(account),
                    biometrics: self.biometrics,
                    biometrics_on: account.biometrics,
                    told: *told,
                })
            }
            Stage::History(page) => self.account_of(page.device).map(|account| Screen::History {
                account: account_view(account),
                entries: page.entries.clone(),
                busy: page.busy,
                more: page.more,
            }),
            Stage::Settings => Some(Screen::Settings {
                version: env!("CARGO_PKG_VERSION").to_owned(),
                has_accounts: self.account().is_some(),
            }),
            Stage::Notifications => Some(Screen::Notifications {
                status: self.asleep.reach,
            }),
            Stage::Diagnostics => Some(Screen::Diagnostics {
                text: self.diagnostics(),
            }),
            Stage::MoveIntro(device) => self.account_of(*device).map(|account| Screen::MoveIntro {
                account: account_view(account),
            }),
            Stage::Moving(moving) => self.account_of(moving.device).map(|account| {
                let account_view = account_view(account);
                match (&moving.six, &moving.code) {
                    (Some(six), _) => Screen::MoveCompare {
                        account: account_view,
                        characters: six.clone(),
                        busy: moving.answering.is_some(),
                    },
                    (None, Some(code)) => Screen::MoveCode {
                        account: account_view,
                        qr: code.modules.clone(),
                        typed: code.typed.clone(),
                        expires_at: self.here(moving.device, code.expires_at),
                        claimed: moving.claimed,
                        attempts_left: moving.attempts_left,
                    },
                    // After a restart: how it stands is being asked.
                    (None, None) => Screen::MoveCompare {
                        account: account_view,
                        characters: String::new(),
                        busy: true,
                    },
                }
            }),
            Stage::Moved {
                account,
                server_name,
            } => Some(Screen::Moved {
                account: account.clone(),
                server_name: server_name.clone(),
            }),
            _ => None,
        };
        screen.unwrap_or_else(|| self.idle())
    }

    fn here(&self, device: DeviceId, there: protocol::ids::UnixSeconds) -> u64 {
        let clock = self.contacts.get(&device).map(|c| c.clock);
        clock.unwrap_or_default().here(there)
    }

    /// The keypad of a change that is under way, or that a PIN is typed for.
    pub(super) fn own_pin(&self, device: DeviceId, kind: Kind, filled: Option<u8>) -> Screen {
        let step = crate::views::ChangePinStep::Repeat;
        match (self.own_purpose(device, kind, step), filled) {
            (Some(purpose), None) => busy_pin(purpose),
            (Some(purpose), Some(filled)) => enter_pin(purpose, filled, None),
            (None, _) => self.idle(),
        }
    }

    fn own_purpose(
        &self,
        device: DeviceId,
        kind: Kind,
        step: crate::views::ChangePinStep,
    ) -> Option<PinPurpose> {
        let account = account_view(self.account_of(device)?);
        Some(match kind {
            Kind::ChangePin => PinPurpose::ChangePin { account, step },
            Kind::Biometrics => PinPurpose::TurnOnBiometrics {
                account,
                kind: self.biometrics.unwrap_or(BiometricKind::Either),
            },
            Kind::Move => PinPurpose::Move { account },
        })
    }

    fn rows(&self) -> Vec<AccountRow> {
        let accounts = self.vault.as_ref().map(|v| v.state().accounts.as_slice());
        accounts
            .unwrap_or_default()
            .iter()
            .map(|a| self.row(a))
            .collect()
    }

    fn row(&self, account: &Account) -> AccountRow {
        AccountRow {
            account: account_view(account),
            active: self
                .account()
                .is_some_and(|shown| shown.device == account.device),
            requests: self.waiting(account.device),
            deactivated: match account.status {
                AccountStatus::Deactivated(reason) => Some(reason),
                _ => None,
            },
        }
    }

    fn waiting(&self, device: DeviceId) -> u8 {
        let now = self.now_of(device);
        let open = self.contacts.get(&device).map_or(0, |c| {
            let open = c.requests.iter().filter(|r| now < r.request.expires_at);
            open.count()
        });
        u8::try_from(open).unwrap_or(u8::MAX)
    }

    /// Accounts beside the one on show, those with requests first.
    pub(super) fn others(&self, shown: DeviceId) -> Vec<OtherAccount> {
        let accounts = self.vault.as_ref().map(|v| v.state().accounts.as_slice());
        let others = accounts
            .unwrap_or_default()
            .iter()
            .filter(|a| a.device != shown);
        let mut others: Vec<OtherAccount> = others
            .map(|account| OtherAccount {
                account: account_view(account),
                requests: self.waiting(account.device),
            })
            .collect();
        others.sort_by_key(|other| other.requests == 0);
        others
    }
}
