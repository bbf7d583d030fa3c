//! Links opened on this phone, §7, and the way back from them.

use protocol::{
    code::Code,
    ids::{DeviceId, RequestId},
    same_device::{RequestLink, ReturnCode},
};

use super::{
    actions::parse_code,
    core::Core,
    errands::{Body, Draft, Effect, Errand, Purpose, kind_of},
    stage::{Back, Done, Stage},
};
use crate::{
    flows::{
        opening::{self, Opened, Opening},
        settle::Settled,
    },
    vault::uses::Applied,
    views::{Action, ErrorCode, Outcome, Problem, RequestKind, Told},
};

impl Core {
    /// A link was opened with this app. It waits while an answer is awaited or a code is shown.
    pub(super) fn link(&mut self, url: String) -> Option<Effect> {
        // Who presses a link is there and looks.
        self.uncover();
        let code = match parse_code(&url) {
            Ok(code @ (Code::Request(_) | Code::Enrolment(_))) => code,
            // What opens nothing takes nothing away.
            Ok(Code::Challenge(_) | Code::Digits(_)) => {
                self.problem = Some(ErrorCode::UnknownCode.into());
                return None;
            }
            Err(code) => {
                self.problem = Some(code.into());
                return None;
            }
        };
        if self.vault.is_err() || self.stage.holds() {
            self.waiting_link = Some(url);
            self.problem = Some(ErrorCode::LinkWaits.into());
            return None;
        }
        self.problem = None;
        self.generation += 1;
        self.stage = Stage::Idle;
        match code {
            Code::Request(link) => self.open_link(link),
            _ => self.step_with(Action::Code { text: url }),
        }
    }

    /// What waited is shown or opened once nothing else is on the screen.
    pub(super) fn open_waiting(&mut self) -> Option<Effect> {
        if self.is_free() {
            self.show_late();
        }
        if !self.is_free() || self.vault.is_err() {
            return None;
        }
        let url = self.waiting_link.take()?;
        self.link(url)
    }

    fn open_link(&mut self, link: RequestLink) -> Option<Effect> {
        let vault = self.vault.as_ref().ok()?;
        let contact = |device: DeviceId| {
            let has = self
                .contacts
                .get(&device)
                .is_some_and(|c| opening::has(c, &link));
            Some((has, self.now_of(device)))
        };
        match Opening::new(link.clone(), vault, contact) {
            Ok((opening, out)) => {
                self.stage = Stage::Opening(opening);
                Some(self.send(Draft::new(Purpose::Open, out)))
            }
            Err(problem) => {
                self.problem = Some(problem);
                None
            }
        }
    }

    pub(super) fn opened(&mut self, errand: &Errand, body: Body) -> Option<Effect> {
        let Stage::Opening(opening) = self.take_stage_of(errand)? else {
            return None;
        };
        let device = opening.device;
        let now = self.now_of(device);
        let vault = self.vault.as_ref().ok()?;
        match opening.answered(errand.out.get(), body, vault, now) {
            Opened::Reading(reading) => {
                if let Ok(vault) = &mut self.vault
                    && let Err(error) = vault.show(reading.device)
                {
                    self.problem = Some(error.into());
                }
                self.stage = Stage::Request(*reading);
                None
            }
            Opened::Again(opening, out, time) => {
                if let Some(time) = time {
                    self.learn(device, time);
                }
                self.stage = Stage::Opening(opening);
                Some(self.send(Draft::new(Purpose::Open, out)))
            }
            Opened::Ended(problem) => {
                self.problem = Some(problem);
                None
            }
        }
    }

    /// An approval was answered when nobody waited any more: a way back, or what it changed, is still worth showing.
    pub(super) fn settled_late(&mut self, device: DeviceId, settled: Result<Settled, Problem>) {
        let Ok(Settled::Ended {
            outcome: Outcome::Approved,
            code,
            request,
            applied,
        }) = settled
        else {
            return;
        };
        let told = match applied {
            Applied::NewPin => Some(Told::PinChanged),
            Applied::Biometrics => Some(Told::BiometricsOn),
            Applied::Answer | Applied::Nothing => None,
        };
        let late = match (told, code) {
            (Some(_), _) => Some(Stage::Account { device, told }),
            (None, Some(code)) => self.way_back_of(device, request, code),
            (None, None) => None,
        };
        if late.is_some() {
            self.late = late;
        }
        // On the screen of the very account it is told at once.
        if matches!(&self.stage, Stage::Account { device: shown, .. } if *shown == device) {
            self.show_late();
        }
    }

    fn show_late(&mut self) {
        if let Some(late) = self.late.take() {
            self.problem = None;
            self.generation += 1;
            self.stage = late;
        }
    }

    fn way_back_of(&self, device: DeviceId, request: RequestId, code: ReturnCode) -> Option<Stage> {
        let account = self.account_of(device)?;
        let link = RequestLink {
            origin: account.origin.clone(),
            request,
        };
        let known = self.contacts.get(&device).and_then(|c| c.request(request));
        Some(Stage::Done(Done {
            outcome: Outcome::Approved,
            service: known.map_or_else(
                || account.server_name.to_string(),
                |open| open.request.service.to_string(),
            ),
            account: account.account.to_string(),
            kind: known.map_or(RequestKind::SignIn, |open| kind_of(open.request.kind)),
            same_device_return: Some(Back {
                address: format!("{}?code={}", link.return_url(), code.as_str()),
                code,
                opened: false,
            }),
        }))
    }
}
