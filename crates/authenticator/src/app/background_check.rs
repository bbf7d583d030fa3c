//! The app asleep, §8.10: who the platform asks for then, where it is woken, and how the person is told.
//!
//! What a server was told of the endpoint is kept in memory only. Each start tells it anew, which changes nothing where it
//! holds the same already.

use protocol::{
    ids::{DeviceId, Hash32},
    messages::{self, PushRegistered, Refusal},
    text::Text,
};
use tracing::debug;

use super::{
    background::{Question, Verdict},
    core::Core,
    errands::{Body, Errand, Purpose},
    stage::Stage,
};
use crate::{
    flows::{
        inbox::Contact,
        reply::{self, OwnReply},
    },
    model::AccountStatus,
    ports::{BackgroundCheck, CheckTarget},
    vault::{Vault, state::Account},
    views::{DeliveryMode, ErrorCode, NotificationStatus, Permission},
};

/// What the platform last said, and what it was told.
pub(super) struct Asleep {
    pub(super) reach: NotificationStatus,
    endpoint: messages::PushEndpoint,
    /// The list that was handed over; none yet.
    watched: Option<Vec<CheckTarget>>,
}

impl Asleep {
    pub(super) fn of(background_check: &dyn BackgroundCheck) -> Self {
        Self {
            reach: background_check.notification_status(),
            endpoint: endpoint(background_check),
            watched: None,
        }
    }

    fn endpoint_hash(&self) -> Hash32 {
        Hash32::of(self.endpoint.as_str().as_bytes())
    }

    /// Whether the endpoint is this server's to know, and another than it is known to hold.
    fn is_untold(&self, account: &Account, contact: Option<&Contact>) -> bool {
        self.reach.can_be_woken
            && account.status == AccountStatus::Active
            && contact.and_then(|c| c.told_endpoint) != Some(self.endpoint_hash())
    }
}

/// An address that no message can carry wakes nobody.
fn endpoint(background_check: &dyn BackgroundCheck) -> messages::PushEndpoint {
    let given = background_check.push_endpoint().unwrap_or_default();
    Text::new(&given).map_or_else(
        |_| {
            debug!(
                bytes = given.len(),
                "the push service's address is too long"
            );
            messages::PushEndpoint::default()
        },
        messages::PushEndpoint,
    )
}

impl Core {
    /// Asks the platform how the person is told now, and where this app is woken.
    pub(super) fn look_out(&mut self) {
        let background_check = &*self.ports.background_check;
        self.asleep.reach = background_check.notification_status();
        self.asleep.endpoint = endpoint(background_check);
        self.kick();
    }

    /// Hands over who to ask for, when that changed. A vault that does not open says nothing of whom it holds.
    pub(super) fn keep_watch(&mut self) {
        let Ok(vault) = &self.vault else {
            return;
        };
        let active = |a: &&Account| a.status == AccountStatus::Active;
        let accounts = vault.state().accounts.iter().filter(active);
        let watched: Vec<_> = accounts.filter_map(|a| self.check_target(a)).collect();
        if self.asleep.watched.as_ref() != Some(&watched) {
            self.ports.background_check.set_targets(&watched);
            self.asleep.watched = Some(watched);
        }
    }

    /// None for a key in software, which has no name: whoever had it would be this device.
    fn check_target(&self, account: &Account) -> Option<CheckTarget> {
        let key = self.ports.keys.name(&account.key)?.to_vec();
        let clock = self.contacts.get(&account.device).map(|c| c.clock);
        Some(CheckTarget {
            origin: account.origin.clone(),
            device: account.device,
            key,
            server_key: account.server_key,
            clock_offset_s: clock.unwrap_or_default().ahead_s(),
        })
    }

    /// Where to wake this device, for a server that is not known to hold it.
    pub(super) fn tell_endpoint(&self, vault: &Vault, account: &Account) -> Option<Question> {
        let device = account.device;
        if !self.asleep.is_untold(account, self.contacts.get(&device)) {
            return None;
        }
        let endpoint = self.asleep.endpoint.clone();
        let (out, nonce) = vault
            .register_push(device, endpoint, self.now_of(device))
            .ok()?;
        let purpose = Purpose::Push {
            device,
            nonce,
            endpoint: self.asleep.endpoint_hash(),
        };
        Some((purpose, out))
    }

    /// The server took the endpoint, or did not.
    pub(super) fn endpoint_told(&mut self, errand: &Errand, body: Body) -> Verdict {
        let Purpose::Push {
            device,
            nonce,
            endpoint,
        } = errand.purpose
        else {
            return Verdict::Good;
        };
        let Some(account) = self.account_of(device) else {
            return Verdict::Good;
        };
        let named = |pushed: &PushRegistered| (pushed.device, pushed.nonce);
        let server = account.server_key;
        match reply::read_own(errand.out.get(), (device, nonce), &server, body, named) {
            Ok(OwnReply::Answer(_)) => {
                self.contact(device).told_endpoint = Some(endpoint);
                Verdict::Good
            }
            Ok(OwnReply::Time(time)) => {
                self.learn(device, time.time);
                // With the right time the next one is answered; should it not be, this is no busy loop.
                Verdict::Breathe
            }
            Ok(OwnReply::Refused(refused)) => match refused.why {
                // This server wakes nobody there, however often it hears of it.
                Refusal::Malformed => {
                    self.contact(device).told_endpoint = Some(endpoint);
                    Verdict::Good
                }
                Refusal::TooMany => Verdict::Wait(refused.retry_after_s),
                _ => Verdict::Failed,
            },
            Err(_) => Verdict::Failed,
        }
    }

    /// The platform did not open its settings of this app's notifications.
    pub(super) fn notifications_not_opened(&mut self) {
        self.problem = Some(ErrorCode::NotificationsNotOpened.into());
    }

    /// What is offered once an account is registered, one after the other.
    pub(super) fn offers(&self, device: DeviceId) -> Stage {
        if self.can_ask_leave() && self.asleep.reach.mode != DeliveryMode::WhileOpen {
            Stage::OfferNotifications {
                device,
                asking: false,
            }
        } else {
            self.offer_biometrics(device)
        }
    }

    pub(super) fn offer_biometrics(&self, device: DeviceId) -> Stage {
        match self.biometrics {
            Some(_) => Stage::OfferBiometrics(device),
            None => Stage::Idle,
        }
    }

    /// The platform can be made to ask the person: nobody did yet.
    pub(super) fn can_ask_leave(&self) -> bool {
        self.asleep.reach.permission == Permission::NotAsked
    }

    /// The person was asked for leave; what came of it the platform says.
    pub(super) fn leave_asked(&mut self) {
        self.look_out();
        if let Stage::OfferNotifications {
            device,
            asking: true,
        } = self.stage
        {
            self.stage = self.offer_biometrics(device);
        }
    }
}
