//! A phone over simulated ports, and what its user does.

use std::{sync::Arc, time::Duration};

use countersign_authenticator::{
    App, Ports,
    adapters::{
        memory::{
            ManualClock, MemoryBackgroundCheck, MemoryPresence, MemorySecret, MemoryStore,
            MemorySystemUi, SeededRng,
        },
        software_keys::SoftwareKeys,
    },
    ports::ApiPath,
    vault::Vault,
    views::{Action, AppView, ErrorCode, Screen},
};
use protocol::{ids::Position, messages::EnrolmentKind, origin::Origin};

use super::{Fault, MATCH_CODE, NOW, PIN, network::Net};

/// A phone, its servers and its user.
pub struct Environment {
    pub net: Net,
    pub store: Arc<MemoryStore>,
    pub presence: Arc<MemoryPresence>,
    pub system_ui: Arc<MemorySystemUi>,
    pub background_check: Arc<MemoryBackgroundCheck>,
    pub clock: ManualClock,
    pub ports: Ports,
    pub app: App,
    running: Option<tokio::task::JoinHandle<()>>,
}

impl Environment {
    pub fn new() -> Self {
        let clock = ManualClock::at(NOW);
        Self::with(Net::new(&clock), clock, 1)
    }

    /// Another phone with the same servers.
    pub fn another(&self) -> Self {
        let seed = self.net.server().id();
        let seed = seed
            .iter()
            .fold(2, |all, byte| u64::wrapping_mul(all, 31) ^ u64::from(*byte));
        Self::with(self.net.clone(), self.clock.clone(), seed)
    }

    fn with(net: Net, clock: ManualClock, seed: u64) -> Self {
        let store = Arc::new(MemoryStore::default());
        let presence = Arc::new(MemoryPresence::default());
        let system_ui = Arc::new(MemorySystemUi::default());
        let background_check = Arc::new(MemoryBackgroundCheck::default());
        let ports = Ports {
            presence: presence.clone(),
            system_ui: system_ui.clone(),
            secret: Arc::new(MemorySecret::default()),
            store: store.clone(),
            transport: Arc::new(net.clone()),
            keys: Arc::new(SoftwareKeys),
            clock: Arc::new(clock.clone()),
            rng: Arc::new(SeededRng::new(seed)),
            background_check: background_check.clone(),
            home_server: Origin::parse("https://login.example.eu").ok(),
        };
        let app = App::open(ports.clone());
        Self {
            net,
            store,
            presence,
            system_ui,
            background_check,
            clock,
            ports,
            app,
            running: None,
        }
    }

    /// A phone that is enrolled, confirmed and in touch.
    pub async fn enrolled() -> Self {
        let mut env = Self::new();
        let link = env.net.server().page(EnrolmentKind::Enrol, PIN);
        env.scan_and_accept(&link).await;
        env.pin(PIN).await;
        env.net.server().confirm(true);
        env.run();
        env.until(|s| matches!(s, Screen::Home { account, .. } if !account.pending))
            .await;
        env
    }

    /// A phone with an account at each of two servers; the second is on show. Gives their ids.
    pub async fn with_two() -> (Self, String, String) {
        let env = Self::enrolled().await;
        env.add_other().await;
        let first = env.net.server().device().id.to_hex();
        let second = env.net.other().device().id.to_hex();
        (env, first, second)
    }

    /// Adds an account at the second server, which is on show then.
    pub async fn add_other(&self) {
        let link = self.net.other().page(EnrolmentKind::Enrol, "8265");
        self.act(Action::AddAccount).await;
        self.act(Action::OpenScanner).await;
        self.scan_and_accept(&link).await;
        self.pin("8265").await;
        self.net.other().confirm(true);
        self
            .until(|s| matches!(s, Screen::Home { account, .. } if !account.pending && account.origin == "https://id.example.org"))
            .await;
    }

    /// Adds another account at the first server, which is on show then; its PIN is 8265. Gives both ids.
    pub async fn add_another(&self) -> (String, String) {
        self.add_another_as("b***@e***").await
    }

    /// As [`Self::add_another`], with this masked name.
    pub async fn add_another_as(&self, account: &'static str) -> (String, String) {
        let first = self.net.server().device().id.to_hex();
        self.net.server().account = account;
        let link = self.net.server().page(EnrolmentKind::Enrol, "8265");
        self.act(Action::AddAccount).await;
        self.act(Action::OpenScanner).await;
        self.scan_and_accept(&link).await;
        self.pin("8265").await;
        self.net.server().confirm(true);
        self
            .until(|s| matches!(s, Screen::Home { account: shown, .. } if !shown.pending && shown.id != first))
            .await;
        (first, self.net.server().device().id.to_hex())
    }

    /// As [`Self::enrolled`], with a finger and its key registered.
    pub async fn with_finger() -> Self {
        let env = Self::enrolled().await;
        env.presence.has(Some(
            countersign_authenticator::views::BiometricKind::Fingerprint,
        ));
        env.account().await;
        env.act(Action::TurnBiometrics { on: true }).await;
        env.pin(PIN).await;
        env.home().await;
        env.settle().await;
        assert!(env.net.server().device().now.bio_key.is_some());
        env
    }

    /// To the screen of the account on show.
    pub async fn account(&self) -> Screen {
        self.home().await;
        self.act(Action::OpenAccounts).await;
        let id = self.vault().state().shown().unwrap().device.to_hex();
        self.act(Action::OpenAccount { id }).await
    }

    pub fn run(&mut self) {
        let app = self.app.clone();
        self.running = Some(tokio::spawn(async move { app.run().await }));
    }

    pub fn stop(&mut self) {
        if let Some(running) = self.running.take() {
            running.abort();
        }
    }

    /// The process ends and starts again on what is stored.
    pub fn restart(&mut self) {
        self.stop();
        self.app = App::open(self.ports.clone());
    }

    pub async fn act(&self, action: Action) -> Screen {
        self.app.dispatch(action).await;
        self.screen()
    }

    pub async fn code(&self, text: &str) -> Screen {
        self.act(Action::Code { text: text.into() }).await
    }

    /// A link is pressed on the phone itself.
    pub async fn link(&self, url: impl Into<String>) -> Screen {
        self.act(Action::Link { url: url.into() }).await
    }

    pub async fn scan_and_accept(&self, link: &str) -> Screen {
        self.code(link).await;
        self.act(Action::Accept).await
    }

    pub async fn pin(&self, pin: &str) -> Screen {
        for digit in pin.chars() {
            self.app.dispatch(Action::PinDigit { digit }).await;
        }
        self.screen()
    }

    /// Opens a request, types the match code and goes on to the PIN.
    pub async fn open(&self, id: &str) -> Screen {
        let id = id.to_owned();
        // An app that was just started opens a single request by itself.
        self.until(|s| match s {
            Screen::Home { requests, .. } => requests.iter().any(|r| r.id == id),
            Screen::Request { card, .. } => card.id == id,
            _ => false,
        })
        .await;
        self.app.dispatch(Action::OpenRequest { id }).await;
        let text = MATCH_CODE.to_owned();
        self.app.dispatch(Action::MatchCode { text }).await;
        self.act(Action::Accept).await
    }

    pub async fn approve(&self, id: &str, pin: &str) -> Screen {
        self.open(id).await;
        self.pin(pin).await
    }

    pub async fn home(&self) -> Screen {
        self.act(Action::Home).await
    }

    /// The window leaves the view, or comes back.
    pub async fn in_view(&self, visible: bool) -> Screen {
        self.act(Action::InView { visible }).await
    }

    pub fn view(&self) -> AppView {
        self.app.view()
    }

    pub fn screen(&self) -> Screen {
        self.view().screen
    }

    pub fn problem(&self) -> Option<ErrorCode> {
        self.view().problem.map(|p| p.code)
    }

    pub fn fault(&self, endpoint: ApiPath, fault: Fault) {
        self.net
            .server()
            .faults
            .push_back((endpoint.as_str(), fault));
    }

    pub fn faults(&self, endpoint: ApiPath, fault: Fault, times: usize) {
        for _ in 0..times {
            self.fault(endpoint, fault);
        }
    }

    pub fn asked(&self, endpoint: ApiPath) -> usize {
        let server = self.net.server();
        server
            .seen
            .iter()
            .filter(|e| **e == endpoint.as_str())
            .count()
    }

    /// The vault, read as the next start would read it.
    pub fn vault(&self) -> Vault {
        Vault::open(&self.ports).unwrap()
    }

    pub fn phone_position(&self) -> Position {
        self.vault().state().shown().unwrap().position
    }

    pub async fn until(&self, mut is: impl FnMut(&Screen) -> bool) -> Screen {
        let mut views = self.app.watch();
        let waited = tokio::time::timeout(Duration::from_secs(300), async {
            views
                .wait_for(|view| is(&view.screen))
                .await
                .unwrap()
                .screen
                .clone()
        });
        match waited.await {
            Ok(screen) => screen,
            Err(_) => panic!("never came; the screen is {:?}", self.view()),
        }
    }

    /// Passes a minute of the paused clock, in which the background tasks run until each of them waits. No real time passes.
    pub async fn settle(&self) {
        tokio::time::sleep(Duration::from_secs(60)).await;
    }

    /// Passes time on the paused clock and on the phone's own, second by second.
    pub async fn pass(&self, seconds: u64) {
        for _ in 0..seconds {
            self.clock.advance(1);
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    }
}
