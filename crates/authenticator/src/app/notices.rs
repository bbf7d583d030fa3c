//! Whether the window is seen, and what came while it was not.

use std::mem;

use protocol::ids::{DeviceId, RequestId};

use super::{core::Core, stage::Stage};
use crate::{
    flows::{
        approve::Reading,
        inbox::{Contact, OpenRequest},
    },
    views::{IdleTimeout, Notice},
};

impl Core {
    /// The window left the view.
    pub(super) fn out_of_view(&mut self) {
        self.cover.hide(self.ports.clock.now());
        self.stage.forget_digits();
    }

    /// The window came into view.
    pub(super) fn in_view(&mut self) {
        let now = self.ports.clock.now();
        let idle = match &self.vault {
            Ok(vault) if vault.state().shown().is_some() => vault.state().settings.idle,
            // There is nothing to cover.
            _ => IdleTimeout::Never,
        };
        self.cover.show(idle, now);
        self.biometrics = self.ports.presence.biometrics();
        self.look_out();
        // Perhaps from the platform's settings.
        self.stage = match mem::replace(&mut self.stage, Stage::Idle) {
            Stage::NoScreenLock { adding, scanned } => self.locked_by_now(adding, scanned),
            stage => stage,
        };
        self.kick();
        self.open_noticed();
    }

    /// Somebody takes the cover off.
    pub(super) fn uncover(&mut self) {
        self.cover.take_off();
        self.kick();
    }

    /// Who comes because of a notice sees what it was about.
    fn open_noticed(&mut self) {
        if !matches!(self.stage, Stage::Idle) {
            return;
        }
        let noticed = mem::take(&mut self.noticed);
        let still_open = |(id, device): (RequestId, DeviceId)| {
            let open = self.contacts.get(&device)?.request(id)?;
            let in_time = self.now_of(device) < open.request.expires_at;
            (in_time && self.is_usable(device)).then(|| (device, open.clone()))
        };
        let mut open = noticed.into_iter().filter_map(still_open);
        // Of several the list is shown.
        let (Some((device, open)), None) = (open.next(), open.next()) else {
            return;
        };
        if let Ok(vault) = &mut self.vault
            && let Err(error) = vault.show(device)
        {
            self.problem = Some(error.into());
            return;
        }
        self.cover.take_off();
        self.generation += 1;
        self.stage = Stage::Request(Reading {
            device,
            open,
            typed: String::new(),
        });
    }

    /// Time passes.
    pub(super) fn tick(&mut self) {
        let now = self.ports.clock.now();
        let Ok(vault) = &self.vault else {
            return;
        };
        if self.cover.tick(vault.state().settings.idle, now) {
            self.stage.forget_digits();
        }
    }

    /// What comes while nobody looks is told of outside the window, once.
    pub(super) fn tell_of_new(&mut self, device: DeviceId, requests: &[OpenRequest]) {
        let open = |id: &RequestId| requests.iter().any(|r| r.request.id == *id);
        self.noticed.retain(|id, of| *of != device || open(id));
        if !self.is_covered() {
            return;
        }
        let known = |id: RequestId| {
            self.noticed.contains_key(&id)
                || self
                    .contacts
                    .get(&device)
                    .is_some_and(|c| c.request(id).is_some())
        };
        let fresh: Vec<&OpenRequest> = requests.iter().filter(|r| !known(r.request.id)).collect();
        let account = self
            .account_of(device)
            .map_or_else(String::new, |a| a.account.to_string());
        for open in fresh {
            self.noticed.insert(open.request.id, device);
            self.notices.push(Notice {
                id: open.request.id.to_hex(),
                service: open.request.service.to_string(),
                account: account.clone(),
            });
        }
    }

    /// What ended need not be told any more.
    pub(super) fn drop_notices(&mut self) {
        let contacts = &self.contacts;
        self.notices.retain(|notice| {
            let id = RequestId::from_hex(&notice.id);
            let open = |c: &Contact| id.is_some_and(|id| c.request(id).is_some());
            contacts.values().any(open)
        });
    }
}
