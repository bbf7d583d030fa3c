//! The actions of people on both phones, each with random choices.

use authenticator::vault::{VaultError, steps::DeviceChange};
use protocol::{
    code::Code,
    keys::EnrolmentSecret,
    link::EnrolmentCode,
    messages::{DeviceState, EnrolmentKind, Method, MoveState, MoveStatus, MoveStep, RequestKind},
    otp::OtpSubject,
    pin::Pin,
    signed::Verified,
};
use server::use_cases::request::CreateRequestError;
use testkit::phone::random;

use crate::page::OfferKind;

use super::{
    PINS,
    handset::card,
    network::read,
    world::{Moving, World},
};

/// The most accounts on both phones together.
const MOST_ACCOUNTS: usize = 6;

impl World {
    /// One action, drawn at random.
    pub(super) async fn act(&mut self) {
        match self.luck(12) {
            0 | 1 => self.approve_from_the_inbox().await,
            2 => self.approve_by_link().await,
            3 => self.one_time_passwords().await,
            4 => self.change_pin().await,
            5 | 6 => self.reset().await,
            7 => self.enrol().await,
            8 => self.begin_move().await,
            9 => self.follow_moves().await,
            10 => {
                let origin = self.setup.page.origin.as_str().to_owned();
                self.net.deliver_late(&origin).await;
            }
            _ if self.luck(2) == 0 => self.background().await,
            _ => {
                let at = self.luck(2);
                self.phones[at].restart();
            }
        }
    }

    pub(super) async fn enrol(&mut self) {
        let held: usize = self.phones.iter().map(|phone| phone.devices().len()).sum();
        if held >= MOST_ACCOUNTS {
            return;
        }
        let pin = PINS[self.luck(PINS.len())];
        let kind = OfferKind::Enrol {
            name: "Phone".into(),
        };
        let code = self.setup.page.offer(kind, pin).await;
        let scanned = self.passed_on(&code);
        let at = self.luck(2);
        self.to_confirm.insert(code.secret.derive_id(), code);
        let done = self.phones[at].enrol(&scanned, pin, &mut self.net).await;
        self.confirm(at, done).await;
    }

    async fn reset(&mut self) {
        let Some((at, device)) = self.pick() else {
            return;
        };
        if self.setup.page.state(device).await != DeviceState::Active {
            return;
        }
        let pin = PINS[self.luck(PINS.len())];
        let code = self
            .setup
            .page
            .offer(OfferKind::PinReset { device }, pin)
            .await;
        let scanned = self.passed_on(&code);
        self.to_confirm.insert(code.secret.derive_id(), code);
        let done = self.phones[at].enrol(&scanned, pin, &mut self.net).await;
        self.did("reset");
        self.confirm(at, done).await;
    }

    async fn approve_from_the_inbox(&mut self) {
        let Some((at, device)) = self.pick() else {
            return;
        };
        if self.setup.page.try_ask(device, 0, true).await.is_err() {
            return;
        }
        let phone = &mut self.phones[at];
        let Some(listed) = phone.poll(device, &mut self.net).await else {
            return;
        };
        if let Some(bytes) = listed.last() {
            phone
                .approve(&card(device, bytes), None, &mut self.net)
                .await;
            self.did("approved");
        }
    }

    async fn approve_by_link(&mut self) {
        let Some((at, device)) = self.pick() else {
            return;
        };
        if self.setup.page.state(device).await != DeviceState::Active {
            return;
        }
        let id = if self.luck(2) == 0 {
            match self.setup.page.try_ask_on_mobile(device, 7).await {
                Ok(id) => id,
                // Three requests whose answers were lost are still open: the person waits.
                Err(CreateRequestError::TooManyOpen) => return,
                Err(other) => panic!("{other:?}"),
            }
        } else {
            self.setup.page.begin_passwordless(7).await
        };
        if let Some(card) = self.phones[at].open(id, &mut self.net).await {
            self.phones[at].approve(&card, None, &mut self.net).await;
            self.did("approved by link");
        }
    }

    async fn one_time_passwords(&mut self) {
        let Some((at, device)) = self.pick() else {
            return;
        };
        let Ok(challenge) = self.setup.page.try_challenge(device, true).await else {
            return;
        };
        let Ok(Code::Challenge(signed)) = Code::parse(&challenge.qr_text) else {
            panic!("no challenge")
        };
        let phone = &mut self.phones[at];
        let Some(pin) = phone.pins.get(&device) else {
            return;
        };
        let factor = phone
            .vault
            .unmask(device, &Pin::parse(pin).unwrap())
            .unwrap();
        let subject = OtpSubject::challenge(device, Method::Pin, signed.hash(), &[]);
        let mut code = None;
        for _ in 0..=self.net.luck.below(4) {
            match phone.vault.one_time_password(device, &subject, &factor) {
                Ok(made) => code = Some(made.get().to_shown()),
                Err(VaultError::ResetUnanswered) => return,
                Err(other) => panic!("{other:?}"),
            }
        }
        if let Some(code) = code
            && self.luck(3) > 0
        {
            self.setup.page.type_code(challenge.id, &code).await;
            self.did("typed a code");
        }
    }

    async fn change_pin(&mut self) {
        let Some((at, device)) = self.pick() else {
            return;
        };
        let new = PINS[self.luck(PINS.len())];
        let phone = &mut self.phones[at];
        let Some(card) = phone
            .begin(device, RequestKind::PinChange, &mut self.net)
            .await
        else {
            return;
        };
        if !phone.settle_last(device, &mut self.net).await
            || phone.vault.resetting() == Some(device)
        {
            return;
        }
        phone.new_pins.insert(device, new);
        let pin = Pin::parse(new).unwrap();
        phone
            .approve(&card, Some(DeviceChange::Pin(&pin)), &mut self.net)
            .await;
        self.did("changed the PIN");
    }

    async fn begin_move(&mut self) {
        let Some((at, device)) = self.pick() else {
            return;
        };
        let Some(&pin) = self.phones[at].pins.get(&device) else {
            return;
        };
        let begun = self.phones[at].begin(device, RequestKind::Move, &mut self.net);
        let Some(card) = begun.await else { return };
        let secret = EnrolmentSecret::from_bytes(random());
        let enrolment = secret.derive_id();
        let typed = Pin::parse(pin).unwrap();
        let change = DeviceChange::Move(&secret, &typed);
        self.phones[at]
            .approve(&card, Some(change), &mut self.net)
            .await;
        let account = self.phones[at].vault.state().account(device);
        if account.and_then(|account| account.moving) != Some(enrolment) {
            return;
        }
        let code = EnrolmentCode {
            origin: self.setup.page.origin.clone(),
            kind: EnrolmentKind::Enrol,
            secret,
            server_key_hash: Some(self.phones[at].server_key(device).short_hash()),
        };
        let scanned = self.passed_on(&code);
        let to = self.luck(2);
        let done = self.phones[to].enrol(&scanned, pin, &mut self.net).await;
        let new = done.or_else(|| {
            let kept = self.phones[to].vault.finishing()?;
            (kept.enrolment == enrolment).then_some(kept.account.device)
        });
        if let Some(new) = new {
            self.moves.push(Moving {
                from: (at, device),
                to: (to, new),
                enrolment,
            });
        }
    }

    /// The old phones compare, confirm, or give up.
    pub(super) async fn follow_moves(&mut self) {
        for moving in std::mem::take(&mut self.moves) {
            let (at, device) = moving.from;
            if !self.phones[at].devices().contains(&device) {
                continue;
            }
            let there = &self.phones[moving.to.0];
            let compared = there.devices().contains(&moving.to.1);
            let coming = there
                .vault
                .finishing()
                .is_some_and(|kept| kept.enrolment == moving.enrolment);
            if !compared && coming {
                self.moves.push(moving);
                continue;
            }
            let step = if compared {
                MoveStep::Same
            } else {
                MoveStep::Differ
            };
            let phone = &mut self.phones[at];
            let server = phone.server_key(device);
            let asked = phone
                .vault
                .query_move(device, moving.enrolment, step, self.net.now());
            let Some(answer) = self.net.ask(asked.unwrap().0.get()).await else {
                self.moves.push(moving);
                continue;
            };
            let status: Result<Verified<MoveStatus>, _> = read(&answer, &server);
            if status.is_ok_and(|status| status.state == MoveState::Moved) {
                phone.vault.wipe(device).unwrap();
                self.did("moved");
            } else {
                phone.vault.forget_move(device, moving.enrolment).unwrap();
            }
        }
    }
}
