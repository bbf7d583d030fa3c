//! The phones, their server and its page, and the state that is random.

use std::{collections::HashMap, time::Duration};

use ::server::clock::Clock;
use protocol::{
    code::Code,
    ids::{DeviceId, EnrolmentId},
    link::EnrolmentCode,
    messages::DeviceState,
};

use crate::{page::Page, setup::Setup};

use super::{
    handset::{Handset, card},
    network::Network,
};

/// A move whose comparison is open.
pub(super) struct Moving {
    pub(super) from: (usize, DeviceId),
    pub(super) to: (usize, DeviceId),
    pub(super) enrolment: EnrolmentId,
}

/// The phones, their server, and what people have in mind.
pub(super) struct World {
    pub(super) setup: Setup,
    pub(super) net: Network,
    pub(super) phones: [Handset; 2],
    pub(super) moves: Vec<Moving>,
    /// Codes that a page shows, by the device that comes of them.
    pub(super) to_confirm: HashMap<EnrolmentId, EnrolmentCode>,
    pub(super) done: HashMap<&'static str, usize>,
}

impl World {
    pub(super) async fn new(seed: u64) -> Self {
        let mut setup = Setup::start().await;
        let data = setup.server.data();
        let clock = Clock::with_offset_file(data.with_file_name("clock"));
        setup.page = Page::open_at(&data, setup.page.origin.as_str(), clock).await;
        Self {
            setup,
            net: Network::new(seed),
            phones: [Handset::new(), Handset::new()],
            moves: Vec::new(),
            to_confirm: HashMap::new(),
            done: HashMap::new(),
        }
    }

    pub(super) fn luck(&mut self, n: usize) -> usize {
        self.net.luck.below(n)
    }

    pub(super) fn did(&mut self, what: &'static str) {
        *self.done.entry(what).or_default() += 1;
    }

    /// A phone and one of its accounts.
    pub(super) fn pick(&mut self) -> Option<(usize, DeviceId)> {
        let all: Vec<(usize, DeviceId)> = self
            .phones
            .iter()
            .enumerate()
            .flat_map(|(at, phone)| phone.devices().into_iter().map(move |device| (at, device)))
            .collect();
        if all.is_empty() {
            return None;
        }
        let at = self.luck(all.len());
        Some(all[at])
    }

    /// The code as it is scanned, or as it is typed.
    pub(super) fn passed_on(&mut self, code: &EnrolmentCode) -> EnrolmentCode {
        if self.luck(2) == 0 {
            let link = code.to_link().unwrap();
            let Ok(Code::Enrolment(read)) = Code::parse(&link) else {
                panic!("{link}")
            };
            return read;
        }
        let typed = EnrolmentCode::to_typed(code.kind, &code.secret);
        EnrolmentCode::parse_typed(code.origin.as_str(), &typed).unwrap()
    }

    /// The page asks whether the characters are the same.
    pub(super) async fn confirm(&mut self, at: usize, device: Option<DeviceId>) {
        let Some(device) = device else { return };
        let codes: Vec<EnrolmentId> = self.to_confirm.keys().copied().collect();
        for id in codes {
            let code = self.to_confirm.remove(&id).unwrap();
            if self.setup.page.confirm(&code).await == Some(device) {
                self.did("enrolled or reset");
            } else {
                self.to_confirm.insert(id, code);
            }
        }
        self.phones[at].poll(device, &mut self.net).await;
    }

    /// The app's background questions.
    pub(super) async fn background(&mut self) {
        for at in 0..self.phones.len() {
            let done = self.phones[at].finish_again(&mut self.net).await;
            self.confirm(at, done).await;
            for device in self.phones[at].devices() {
                self.phones[at].poll(device, &mut self.net).await;
            }
        }
    }

    /// Codes and requests run out, and limits begin anew.
    pub(super) fn pass_time(&mut self, by: Duration) {
        self.setup.server.move_clock(by);
        self.net.moved_s += by.as_secs();
    }

    pub(super) async fn assert_nobody_is_locked(&self, step: usize) {
        for device in self.phones.iter().flat_map(Handset::devices) {
            let state = self.setup.page.state(device).await;
            assert!(
                !matches!(state, DeviceState::Locked | DeviceState::Blocked),
                "action {step}: {state:?}"
            );
        }
    }
}

/// Every account of every phone still approves and makes codes once the network is calm again.
pub(super) async fn assert_all_in_step(world: &mut World) {
    world.net.calm = true;
    world.pass_time(Duration::from_secs(700));
    for _ in 0..3 {
        world.background().await;
        world.follow_moves().await;
    }
    for at in 0..world.phones.len() {
        for device in world.phones[at].devices() {
            if world.setup.page.state(device).await != DeviceState::Active {
                continue;
            }
            let phone = &mut world.phones[at];
            assert!(phone.settle_last(device, &mut world.net).await);
            let before = phone.vault.state().account(device).unwrap().position.epoch;
            world.setup.page.ask(device, 0).await;
            let listed = phone.poll(device, &mut world.net).await.unwrap();
            let card = card(device, listed.last().unwrap());
            phone.approve(&card, None, &mut world.net).await;
            let after = phone.vault.state().account(device).unwrap().position.epoch;
            assert_eq!(after, before + 1);
        }
    }
}
