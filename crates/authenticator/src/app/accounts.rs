//! Accounts and settings: what a person does beside answering requests.

#![expect(
    clippy::result_large_err,
    reason = "an Err here is the state handed back as it was, once per action, not an error on its way up"
)]

use protocol::ids::{DeviceId, RequestId};

use super::{
    actions::Step,
    core::{Core, Then},
    errands::{Draft, Purpose},
    stage::Stage,
};
use crate::{
    flows::{
        history::{OpenedAt, Page},
        own,
    },
    model::AccountStatus,
    vault::state::Account,
    views::{Action, DeactivationReason, ErrorCode, Settings, Told},
};

impl Core {
    /// What the stages around accounts and settings offer.
    pub(super) fn account_step(&mut self, stage: Stage, action: Action) -> Step {
        match (stage, action) {
            (Stage::Idle | Stage::Settings | Stage::Account { .. }, Action::OpenAccounts)
                if self.account().is_some() =>
            {
                Ok((Stage::Accounts, None))
            }
            (Stage::Idle | Stage::Accounts, Action::OpenSettings) => Ok((Stage::Settings, None)),
            (Stage::Settings, Action::OpenDiagnostics) => Ok((Stage::Diagnostics, None)),
            (Stage::Settings, Action::OpenNotifications) => Ok((Stage::Notifications, None)),
            (stage @ (Stage::Idle | Stage::Accounts), Action::OpenAccount { id }) => {
                let known = DeviceId::from_hex(&id).filter(|id| self.account_of(*id).is_some());
                match known {
                    Some(device) => {
                        self.biometrics = self.ports.presence.biometrics();
                        Ok((Stage::Account { device, told: None }, None))
                    }
                    None => Err(stage),
                }
            }
            (
                stage @ (Stage::Idle | Stage::Accounts | Stage::Account { .. }),
                Action::SwitchAccount { id },
            ) => self.switch(stage, &id),
            (stage, Action::OpenHistory { id }) => self.open_history(stage, id.as_deref()),
            (Stage::History(mut page), Action::MoreHistory) if page.more && !page.busy => {
                let then = self.ask_history(page.device, page.oldest);
                page.busy = then.is_some();
                Ok((Stage::History(page), then))
            }
            // The last answer was none: once more.
            (Stage::History(mut page), Action::Refresh) if !page.busy => {
                let then = self.ask_history(page.device, page.oldest);
                page.busy = then.is_some();
                Ok((Stage::History(page), then))
            }
            (Stage::History(page), Action::ReportEntry { id }) if !page.busy => {
                self.report(page, &id)
            }
            (stage, Action::RemoveAccount { id }) => self.remove_account(stage, id.as_deref()),
            (Stage::Account { device, .. }, Action::ChangePin) if self.is_usable(device) => Ok((
                Stage::OwnPin(own::Typing::new(device, own::Kind::ChangePin)),
                None,
            )),
            (Stage::Account { device, .. }, Action::Move) if self.is_usable(device) => {
                Ok((Stage::MoveIntro(device), None))
            }
            (
                Stage::Account { device, .. } | Stage::OfferBiometrics(device),
                Action::TurnBiometrics { on: true },
            ) if self.can_turn_biometrics_on(device) => Ok((
                Stage::OwnPin(own::Typing::new(device, own::Kind::Biometrics)),
                None,
            )),
            (Stage::Account { device, .. }, Action::TurnBiometrics { on: false }) => {
                self.biometrics_lost(device);
                let told = Some(Told::BiometricsOff);
                Ok((Stage::Account { device, told }, None))
            }
            (Stage::OfferBiometrics(_), Action::Skip) => Ok((Stage::Idle, None)),
            (Stage::Notifications, Action::AllowNotifications) if self.can_ask_leave() => {
                Ok((Stage::Notifications, Some(Then::AskLeave)))
            }
            (
                Stage::OfferNotifications {
                    device,
                    asking: false,
                },
                Action::AllowNotifications,
            ) => Ok((
                Stage::OfferNotifications {
                    device,
                    asking: true,
                },
                Some(Then::AskLeave),
            )),
            (
                Stage::OfferNotifications {
                    device,
                    asking: false,
                },
                Action::Skip,
            ) => Ok((self.offer_biometrics(device), None)),
            (Stage::Notifications, Action::OpenNotificationSettings) => {
                Ok((Stage::Notifications, Some(Then::NotificationSettings)))
            }
            (Stage::Moving(moving), Action::Compared { same })
                if moving.six.is_some() && moving.answering.is_none() =>
            {
                Ok(self.compared(moving, same))
            }
            (stage, _) => Err(stage),
        }
    }

    fn can_turn_biometrics_on(&self, device: DeviceId) -> bool {
        let off = self.account_of(device).is_some_and(|a| !a.biometrics);
        off && self.biometrics.is_some() && self.is_usable(device)
    }

    pub(super) fn is_usable(&self, device: DeviceId) -> bool {
        self.account_of(device)
            .is_some_and(|account| account.status == AccountStatus::Active)
    }

    /// Keeps what the person set.
    pub(super) fn set(&mut self, settings: Settings) {
        self.problem = None;
        let plain = |tag: &String| {
            (2..=8).contains(&tag.len())
                && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        };
        if settings.language.as_ref().is_some_and(|tag| !plain(tag)) {
            return;
        }
        if let Ok(vault) = &mut self.vault
            && let Err(error) = vault.set_settings(settings)
        {
            self.problem = Some(error.into());
        }
        // The cover may come at another time now.
        self.kick();
    }

    fn switch(&mut self, stage: Stage, id: &str) -> Step {
        let (Some(device), Ok(vault)) = (DeviceId::from_hex(id), &mut self.vault) else {
            return Err(stage);
        };
        match vault.show(device) {
            Ok(()) => {
                self.kick();
                Ok((self.first_stage(), None))
            }
            Err(_) => Err(stage),
        }
    }

    fn open_history(&mut self, stage: Stage, id: Option<&str>) -> Step {
        let opened_at = match stage {
            Stage::Idle => OpenedAt::Home,
            Stage::Settings => OpenedAt::Settings,
            Stage::Accounts => OpenedAt::Accounts,
            Stage::Account { .. } => OpenedAt::Account,
            _ => return Err(stage),
        };
        let device = match id {
            Some(id) => DeviceId::from_hex(id).filter(|id| self.account_of(*id).is_some()),
            None => self.account().map(|account| account.device),
        };
        let Some(device) = device else {
            return Err(stage);
        };
        let then = self.ask_history(device, 0);
        let mut page = Page::new(device, opened_at);
        page.busy = then.is_some();
        Ok((Stage::History(page), then))
    }

    fn report(&mut self, mut page: Page, id: &str) -> Step {
        let shown = page.entries.iter().any(|e| e.id == id && !e.reported);
        let Some(RequestId(entry)) = RequestId::from_hex(id).filter(|_| shown) else {
            return Err(Stage::History(page));
        };
        let (device, now) = (page.device, self.now_of(page.device));
        let Ok(vault) = &self.vault else {
            return Err(Stage::History(page));
        };
        match vault.report_entry(device, entry, now) {
            Ok((out, nonce)) => {
                page.busy = true;
                let purpose = Purpose::Report {
                    device,
                    nonce,
                    entry,
                };
                let then = Then::Ask(Draft::new(purpose, out));
                Ok((Stage::History(page), Some(then)))
            }
            Err(error) => {
                self.problem = Some(error.into());
                Ok((Stage::History(page), None))
            }
        }
    }

    /// Of a halted account on show, or of any account that is open.
    fn remove_account(&mut self, stage: Stage, id: Option<&str>) -> Step {
        let halted = |account: &&Account| matches!(account.status, AccountStatus::Deactivated(_));
        let device = match (&stage, id) {
            (Stage::Idle, None) => self.account().filter(halted).map(|a| a.device),
            (Stage::Account { device, .. }, Some(id)) if device.to_hex() == id => Some(*device),
            _ => None,
        };
        let Some(account) = device.and_then(|device| self.account_of(device)) else {
            return Err(stage);
        };
        // The server is told once; what it removed itself it need not hear.
        let known = matches!(
            account.status,
            AccountStatus::Deactivated(
                DeactivationReason::Removed | DeactivationReason::EnrolmentCancelled
            )
        );
        let (device, server) = (account.device, account.server_key);
        let now = self.now_of(device);
        let Ok(vault) = &mut self.vault else {
            return Err(stage);
        };
        match vault.remove(device, now) {
            Ok(out) => {
                self.forget(device);
                let then = (!known)
                    .then(|| Then::Ask(Draft::new(Purpose::Remove { device, server }, out)));
                let next = match (&stage, self.account()) {
                    (Stage::Account { .. }, Some(_)) => Stage::Accounts,
                    _ => Stage::Idle,
                };
                Ok((next, then))
            }
            Err(error) => {
                self.problem = Some(error.into());
                Ok((stage, None))
            }
        }
    }

    /// What is known of an account that is gone from this phone.
    pub(super) fn forget(&mut self, device: DeviceId) {
        self.ports.presence.forget(device);
        self.contacts.remove(&device);
        self.late
            .take_if(|late| matches!(late, Stage::Account { device: of, .. } if *of == device));
        self.noticed.retain(|_, of| *of != device);
        self.drop_notices();
        self.kick();
    }

    /// The platform's settings were asked to open.
    pub(super) fn settings_opened(&mut self, opened: bool) {
        if !opened {
            self.problem = Some(ErrorCode::SettingsNotOpened.into());
        }
    }
}
