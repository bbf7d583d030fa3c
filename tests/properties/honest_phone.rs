//! P3: the app's own vault, used as an honest person uses it on a bad network, is never locked.
//!
//! Two phones with several accounts of one server do everything that takes or replaces keys, in random order: sign-ins from the
//! inbox and by same-device links, one-time passwords, PIN changes, PIN resets, enrolments and moves, by scanned and by typed
//! codes. Any question or answer may be lost or arrive late, and a phone may restart at any time. The vault is the app's; the
//! sending follows protocol.md §3 and §4.

use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant},
};

use ::server::clock::Clock;
use ::server::use_cases::request::{Ending, RequestStatus};
use authenticator::{
    Ports,
    adapters::{
        memory::{MemorySecret, MemoryStore, MemorySystemUi},
        software_keys::SoftwareKeys,
        system::{NoBackgroundCheck, NoBiometrics, SystemClock, SystemRng},
    },
    model::AccountStatus,
    ports::{PortFuture, Transport, TransportError},
    vault::{
        Outgoing, Persisted, Vault, VaultError,
        enrolment::{Claimant, FinishParts},
        steps::{Applied, ApprovalParts, DeviceChange},
    },
};
use protocol::{
    code::Code,
    ids::{DeviceId, EnrolmentId, Hash32, Position, RequestId, UnixSeconds},
    keys::{EnrolmentSecret, PublicKey, RustVerifier},
    link::EnrolmentCode,
    messages::{
        Answer, Claimed, DeviceState, EnrolmentKind, Finished, Inbox, Method, MoveState,
        MoveStatus, MoveStep, OfferedRequest, Outcome, Refusal, Refused, Request, RequestKind,
        StalePosition,
    },
    otp::OtpSubject,
    pin::Pin,
    signed::{Message, SignedBytes, Verified},
};
use server::use_cases::{challenge::AnswerOutcome, request::CreateRequestError};
use testkit::{
    clock,
    phone::{Reply, outcome, random},
};

use crate::page::OfferKind;
use crate::{page::Page, setup::Setup};

/// As many actions, and no longer than this.
const ACTIONS: usize = 2_000;
const TIME: Duration = Duration::from_secs(40);

/// As many accounts on both phones.
const MOST_ACCOUNTS: usize = 6;

/// The PINs that people choose from.
const PINS: [&str; 3] = ["4917", "8136", "7316"];

/// Random numbers that a seed repeats.
struct Luck(u64);

impl Luck {
    /// A number below `n`.
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from((self.0 >> 16) % n as u64).unwrap()
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }
}

/// The vault asks for nothing by itself.
struct NoNetwork;

impl Transport for NoNetwork {
    fn post<'a>(
        &'a self,
        _question: &'a Persisted<Outgoing>,
    ) -> PortFuture<'a, Result<Vec<u8>, TransportError>> {
        Box::pin(std::future::ready(Err(TransportError::Unreachable)))
    }
}

/// Loses, delays and repeats.
struct Network {
    http: reqwest::Client,
    luck: Luck,
    /// Nothing is lost any more.
    calm: bool,
    late: Vec<(String, Vec<u8>)>,
    lost: usize,
    /// By how many seconds the clocks of server, page and phones were moved on.
    moved_s: u64,
}

impl Network {
    fn now(&self) -> UnixSeconds {
        clock::now().plus(self.moved_s)
    }

    /// The answer, if both question and answer arrive.
    async fn ask(&mut self, out: &Outgoing) -> Option<SignedBytes> {
        let path = out.path.as_str().to_owned();
        if !self.calm && self.luck.one_in(8) {
            self.lost += 1;
            if self.luck.one_in(2) {
                self.late.push((path, out.wire.clone()));
            }
            return None;
        }
        let answer = self.post(out.origin.as_str(), &path, &out.wire).await;
        if !self.calm && self.luck.one_in(6) {
            self.lost += 1;
            return None;
        }
        Some(SignedBytes::from_wire(&answer).unwrap())
    }

    /// Delivers the delayed messages in any order; nobody waits for the answers.
    async fn deliver_late(&mut self, origin: &str) {
        while !self.late.is_empty() {
            let at = self.luck.below(self.late.len());
            let (path, wire) = self.late.swap_remove(at);
            self.post(origin, &path, &wire).await;
        }
    }

    async fn post(&self, origin: &str, path: &str, wire: &[u8]) -> Vec<u8> {
        testkit::phone::post(&self.http, origin, path, wire)
            .await
            .unwrap()
    }
}

/// A verified answer, or a verified refusal.
fn read<M: Message>(signed: &SignedBytes, server: &PublicKey) -> Result<Verified<M>, Refusal> {
    if signed.label() == Ok(Refused::LABEL) {
        return Err(verify::<Refused>(signed, server).why);
    }
    Ok(verify(signed, server))
}

fn verify<M: Message>(signed: &SignedBytes, server: &PublicKey) -> Verified<M> {
    signed
        .verify(server, &RustVerifier)
        .unwrap_or_else(|_| panic!("S signed {:?}", signed.label()))
}

/// The app on one phone.
struct Handset {
    ports: Ports,
    vault: Vault,
    /// The PINs that the person knows.
    pins: HashMap<DeviceId, &'static str>,
    /// PINs on their way to the server, in a PIN change.
    new_pins: HashMap<DeviceId, &'static str>,
    /// PINs of an unanswered finish.
    finishing_pins: HashMap<DeviceId, &'static str>,
}

/// A request that the phone shows.
struct Card {
    device: DeviceId,
    id: RequestId,
    hash: Hash32,
}

impl Handset {
    fn new() -> Self {
        let ports = Ports {
            secret: Arc::new(MemorySecret::default()),
            store: Arc::new(MemoryStore::default()),
            transport: Arc::new(NoNetwork),
            keys: Arc::new(SoftwareKeys),
            clock: Arc::new(SystemClock),
            rng: Arc::new(SystemRng),
            presence: Arc::new(NoBiometrics),
            system_ui: Arc::new(MemorySystemUi::default()),
            background_check: Arc::new(NoBackgroundCheck),
            home_server: None,
        };
        Self {
            vault: Vault::open(&ports).unwrap(),
            ports,
            pins: HashMap::new(),
            new_pins: HashMap::new(),
            finishing_pins: HashMap::new(),
        }
    }

    fn restart(&mut self) {
        self.vault = Vault::open(&self.ports).unwrap();
    }

    fn devices(&self) -> Vec<DeviceId> {
        let accounts = &self.vault.state().accounts;
        accounts.iter().map(|account| account.device).collect()
    }

    fn server_key(&self, device: DeviceId) -> PublicKey {
        self.vault.state().account(device).unwrap().server_key
    }

    fn unanswered(&self, device: DeviceId) -> Option<RequestId> {
        let account = self.vault.state().account(device)?;
        account.unanswered.as_ref().map(|kept| kept.request)
    }

    /// The unanswered finish again. Returns the device whose comparison code is shown now.
    async fn finish_again(&mut self, net: &mut Network) -> Option<DeviceId> {
        let out = self.vault.finish_again()?;
        let (enrolment, server, device) = {
            let kept = self.vault.finishing()?;
            (kept.enrolment, kept.account.server_key, kept.account.device)
        };
        match read::<Finished>(&net.ask(out.get()).await?, &server) {
            Ok(finished) => {
                self.vault.finished(enrolment, &finished.done).unwrap();
                let pin = self.finishing_pins.remove(&device).unwrap();
                self.pins.insert(device, pin);
                Some(device)
            }
            Err(Refusal::EnrolmentGone) => {
                self.vault.drop_enrolment().unwrap();
                self.finishing_pins.remove(&device);
                None
            }
            Err(other) => panic!("finish: {other:?}"),
        }
    }

    /// Claims a code, trying the accounts of that server for a reset, and sends the finish once.
    async fn enrol(
        &mut self,
        code: &EnrolmentCode,
        pin: &'static str,
        net: &mut Network,
    ) -> Option<DeviceId> {
        let claimants = match code.kind {
            EnrolmentKind::Enrol => vec![Claimant::NewKey],
            EnrolmentKind::PinReset => self.devices().into_iter().map(Claimant::Device).collect(),
        };
        for claimant in claimants {
            let claimed = match self.claim(claimant, code, net).await? {
                Ok(claimed) => claimed,
                Err(Refusal::NotThisDevice) => continue,
                Err(Refusal::EnrolmentGone) => return None,
                Err(other) => panic!("claim: {other:?}"),
            };
            let parts = FinishParts {
                claimant,
                origin: &code.origin,
                secret: &code.secret,
                claimed: &claimed,
                pin: &Pin::parse(pin).unwrap(),
            };
            self.vault.finish(&parts).unwrap();
            self.finishing_pins.insert(claimed.device, pin);
            return self.finish_again(net).await;
        }
        panic!("the reset is for one of these accounts");
    }

    /// `None` if no answer came in three attempts, or while the phone must not claim.
    async fn claim(
        &mut self,
        claimant: Claimant,
        code: &EnrolmentCode,
        net: &mut Network,
    ) -> Option<Result<Verified<Claimed>, Refusal>> {
        for _ in 0..3 {
            let out = match self.vault.claim(claimant, &code.origin, &code.secret) {
                Ok(claim) => claim.out,
                Err(VaultError::ResetUnanswered) => return None,
                Err(other) => panic!("{other:?}"),
            };
            let Some(answer) = net.ask(out.get()).await else {
                continue;
            };
            let server = match answer.peek::<Claimed>() {
                Ok(claimed) => claimed.server_key,
                Err(_) => return Some(Err(answer.peek::<Refused>().unwrap().why)),
            };
            return Some(read(&answer, &server));
        }
        None
    }

    /// Polls once and applies the device's state.
    async fn poll(&mut self, device: DeviceId, net: &mut Network) -> Option<Vec<Vec<u8>>> {
        if self.vault.resetting() == Some(device) {
            return None;
        }
        let server = self.server_key(device);
        let (out, _) = self.vault.poll(device, net.now(), 0).unwrap();
        let inbox: Verified<Inbox> = read(&net.ask(out.get()).await?, &server).ok()?;
        match inbox.state {
            DeviceState::Active => self
                .vault
                .set_status(device, AccountStatus::Active)
                .unwrap(),
            DeviceState::Pending => {}
            DeviceState::Removed | DeviceState::Cancelled => self.vault.wipe(device).unwrap(),
            other => panic!("an honest phone is {other:?}"),
        }
        (inbox.state == DeviceState::Active).then(|| inbox.requests.clone())
    }

    /// Settles the last approval: by the same bytes, or by asking.
    async fn settle_last(&mut self, device: DeviceId, net: &mut Network) -> bool {
        while let Some(request) = self.unanswered(device) {
            let again = net.luck.one_in(2);
            let out = if again {
                self.vault.unanswered_again(device).unwrap()
            } else {
                self.vault.query_outcome(device, net.now()).unwrap()
            };
            let Some(answer) = net.ask(out.get()).await else {
                return false;
            };
            if self.apply(device, request, &answer).is_err() {
                // Behind, by codes whose steps the server took: this approval is made anew or given up.
                self.vault.forget_unanswered(device, request).unwrap();
            }
        }
        true
    }

    /// Applies an answer to an approval. `Err`: the server is ahead, at this position.
    fn apply(
        &mut self,
        device: DeviceId,
        request: RequestId,
        answer: &SignedBytes,
    ) -> Result<(), Position> {
        let server = self.server_key(device);
        if answer.label() == Ok(StalePosition::LABEL) {
            let stale = verify::<StalePosition>(answer, &server);
            return Err(Position {
                epoch: stale.epoch,
                step: stale.step,
            });
        }
        match read::<Answer>(answer, &server) {
            Ok(answer) => {
                assert!(
                    matches!(answer.outcome, Outcome::Approved | Outcome::NeverArrived),
                    "an honest approval: {:?}",
                    answer.outcome
                );
                let applied = self.vault.settle(device, &answer).unwrap();
                let new = self.new_pins.remove(&device);
                if applied == Applied::NewPin {
                    self.pins.insert(device, new.unwrap());
                }
            }
            Err(
                Refusal::RequestGone
                | Refusal::RequestExpired
                | Refusal::RequestCancelled
                | Refusal::RequestDecided
                | Refusal::DeviceNotActive,
            ) => {
                self.new_pins.remove(&device);
                self.vault.forget_unanswered(device, request).unwrap();
            }
            // "Ask first" would mean a copy, since the last approval was settled before this one.
            Err(other) => panic!("an approval of an honest phone: {other:?}"),
        }
        Ok(())
    }

    async fn approve(&mut self, card: &Card, change: Option<DeviceChange<'_>>, net: &mut Network) {
        if !self.settle_last(card.device, net).await {
            return;
        }
        let mut at_least = None;
        // A late answer may have changed the PIN: what is typed is the PIN in force.
        let factor = match self.pins.get(&card.device) {
            Some(pin) => self.vault.unmask(card.device, &Pin::parse(pin).unwrap()),
            None => return,
        };
        let factor = factor.unwrap();
        for _ in 0..2 {
            let parts = ApprovalParts {
                request: card.id,
                request_hash: card.hash,
                match_code: "",
                method: Method::Pin,
                factor: &factor,
                at_least,
                change,
            };
            let out = match self.vault.approve(card.device, &parts) {
                Ok(out) => out,
                Err(VaultError::ResetUnanswered) => return,
                Err(other) => panic!("{other:?}"),
            };
            let Some(answer) = net.ask(out.get()).await else {
                return;
            };
            match self.apply(card.device, card.id, &answer) {
                Ok(()) => return,
                Err(there) => at_least = Some(there),
            }
        }
        panic!("stale twice");
    }

    /// Asks for a request about the device itself.
    async fn begin(&self, device: DeviceId, kind: RequestKind, net: &mut Network) -> Option<Card> {
        let (out, _) = self.vault.request_change(device, kind, net.now()).unwrap();
        self.offered(device, &net.ask(out.get()).await?)
    }

    /// Opens a link with each account in turn until one may have it.
    async fn open(&self, id: RequestId, net: &mut Network) -> Option<Card> {
        for device in self.devices() {
            let (out, _) = self.vault.open_link(device, id, net.now()).unwrap();
            if let Some(card) = self.offered(device, &net.ask(out.get()).await?) {
                return Some(card);
            }
        }
        None
    }

    fn offered(&self, device: DeviceId, answer: &SignedBytes) -> Option<Card> {
        let offered: Verified<OfferedRequest> = read(answer, &self.server_key(device)).ok()?;
        Some(card(device, &offered.request.0))
    }
}

fn card(device: DeviceId, bytes: &[u8]) -> Card {
    Card {
        device,
        id: Request::parse(bytes).unwrap().id,
        hash: Hash32::of(bytes),
    }
}

/// A move whose comparison is open.
struct Moving {
    from: (usize, DeviceId),
    to: (usize, DeviceId),
    enrolment: EnrolmentId,
}

/// The phones, their server, and what people have in mind.
struct World {
    setup: Setup,
    net: Network,
    phones: [Handset; 2],
    moves: Vec<Moving>,
    /// Codes that a page shows, by the device that comes of them.
    to_confirm: HashMap<EnrolmentId, EnrolmentCode>,
    done: HashMap<&'static str, usize>,
}

impl World {
    async fn new(seed: u64) -> Self {
        let mut setup = Setup::start().await;
        let data = setup.server.data();
        let clock = Clock::with_offset_file(data.with_file_name("clock"));
        setup.page = Page::open_at(&data, setup.page.origin.as_str(), clock).await;
        Self {
            setup,
            net: Network {
                http: testkit::phone::client(),
                luck: Luck(seed),
                calm: true,
                late: Vec::new(),
                lost: 0,
                moved_s: 0,
            },
            phones: [Handset::new(), Handset::new()],
            moves: Vec::new(),
            to_confirm: HashMap::new(),
            done: HashMap::new(),
        }
    }

    fn luck(&mut self, n: usize) -> usize {
        self.net.luck.below(n)
    }

    fn did(&mut self, what: &'static str) {
        *self.done.entry(what).or_default() += 1;
    }

    /// A phone and one of its accounts.
    fn pick(&mut self) -> Option<(usize, DeviceId)> {
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
    fn passed_on(&mut self, code: &EnrolmentCode) -> EnrolmentCode {
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
    async fn confirm(&mut self, at: usize, device: Option<DeviceId>) {
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

    async fn enrol(&mut self) {
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
    async fn follow_moves(&mut self) {
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

    /// The app's background questions.
    async fn background(&mut self) {
        for at in 0..self.phones.len() {
            let done = self.phones[at].finish_again(&mut self.net).await;
            self.confirm(at, done).await;
            for device in self.phones[at].devices() {
                self.phones[at].poll(device, &mut self.net).await;
            }
        }
    }

    /// Codes and requests run out, and limits begin anew.
    fn pass_time(&mut self, by: Duration) {
        self.setup.server.move_clock(by);
        self.net.moved_s += by.as_secs();
    }

    async fn act(&mut self) {
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

    async fn assert_nobody_is_locked(&self, step: usize) {
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
async fn assert_all_in_step(world: &mut World) {
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

/// The story of the finding, by the app's vault: a reset whose `finished` is lost, then a same-device link.
#[tokio::test]
async fn s06_reset_whose_answer_is_lost_then_no_step_until_it_comes_and_nobody_is_locked() {
    let mut world = World::new(1).await;
    world.enrol().await;
    let (at, device) = world.pick().unwrap();
    let kind = OfferKind::PinReset { device };
    let code = world.setup.page.offer(kind, PINS[1]).await;
    let phone = &mut world.phones[at];
    let claimant = Claimant::Device(device);
    let claimed = phone.claim(claimant, &code, &mut world.net).await.unwrap();
    let parts = FinishParts {
        claimant,
        origin: &code.origin,
        secret: &code.secret,
        claimed: &claimed.unwrap(),
        pin: &Pin::parse(PINS[1]).unwrap(),
    };
    let finish = phone.vault.finish(&parts).unwrap();
    phone.finishing_pins.insert(device, PINS[1]);
    assert!(
        world.net.ask(finish.get()).await.is_some(),
        "and it is lost"
    );
    phone.restart();

    let id = world.setup.page.ask_on_mobile(device, 7).await;
    let card = phone.open(id, &mut world.net).await.unwrap();
    let factor = phone
        .vault
        .unmask(device, &Pin::parse(PINS[1]).unwrap())
        .unwrap();
    let approval = ApprovalParts {
        request: card.id,
        request_hash: card.hash,
        match_code: "",
        method: Method::Pin,
        factor: &factor,
        at_least: None,
        change: None,
    };
    let refused = phone.vault.approve(device, &approval).err();
    assert_eq!(refused, Some(VaultError::ResetUnanswered));
    let subject = OtpSubject::typed(device, Method::Pin, "123456789012");
    let refused = phone.vault.one_time_password(device, &subject, &factor);
    assert_eq!(refused.err(), Some(VaultError::ResetUnanswered));
    let other = EnrolmentSecret::from_bytes(random());
    let refused = phone.vault.claim(Claimant::NewKey, &code.origin, &other);
    assert_eq!(refused.err(), Some(VaultError::ResetUnanswered));

    assert_eq!(phone.finish_again(&mut world.net).await, Some(device));
    phone.approve(&card, None, &mut world.net).await;
    assert_eq!(
        world.setup.page.status(card.id).await,
        RequestStatus::Ended(Ending::Approved)
    );
    assert_eq!(world.setup.page.state(device).await, DeviceState::Active);
}

/// A phone that takes the step all the same is asked first. It is locked only once the new epoch was proved.
#[tokio::test]
async fn s06_approval_of_the_epoch_before_a_reset_then_asked_first_until_the_new_one_is_proved() {
    let setup = Setup::start().await;
    let phone = setup.phone().await;
    let mut before = phone.copy();
    let (code, enrolling) = setup.reset_claimed(&phone, PINS[1]).await;
    let (after, ..) = enrolling.finish(&code.secret, PINS[1]).await;
    let id = setup.page.ask_on_mobile(phone.device, 7).await;
    let bytes = before.open(id, clock::now()).await.got().request.0;
    let made = before.make_with_pin(&bytes, PINS[0], "");
    let reply = before.send_made(&made).await;
    assert_eq!(reply.refused(), Refusal::OutcomeQueryFirst);
    assert_eq!(setup.page.state(phone.device).await, DeviceState::Active);
    after.poll(clock::now()).await;
    let made = before.make_with_pin(&bytes, PINS[0], "");
    assert_eq!(
        outcome(&before.send_made(&made).await),
        Some(Outcome::Locked)
    );
}

/// A code was used on the way, so the approval is behind; the person approves other requests, and a copy of it arrives late.
#[tokio::test]
async fn s06_late_copy_of_an_approval_that_was_behind_then_the_same_answer_and_nobody_is_locked() {
    let setup = Setup::start().await;
    let mut phone = setup.phone().await;
    let id = setup.page.ask(phone.device, 0).await.id;
    let request = phone.listed(id, clock::now()).await.unwrap();
    let late = phone.make_with_pin(&request, PINS[0], "");
    let challenge = setup.page.challenge(phone.device).await;
    let code = phone.one_time_password_by_pin(&challenge.qr_text, PINS[0]);
    let typed = setup.page.type_code(challenge.id, &code).await;
    assert_eq!(typed, AnswerOutcome::Accepted);
    let Reply::StalePosition(first) = phone.send_made(&late).await else {
        panic!("it is behind");
    };

    for _ in 0..2 {
        let id = setup.page.ask(phone.device, 0).await.id;
        let reply = phone.approve_online(id, PINS[0], "", clock::now()).await;
        assert_eq!(outcome(&reply), Some(Outcome::Approved));
        phone.poll(clock::now()).await;
    }
    let Reply::StalePosition(again) = phone.send_made(&late).await else {
        panic!("the same answer");
    };
    assert_eq!((again.epoch, again.step), (first.epoch, first.step));
    assert_eq!(setup.page.state(phone.device).await, DeviceState::Active);
}

#[tokio::test]
async fn s06_honest_phones_with_everything_in_random_order_then_never_locked() {
    let seed = std::env::var("COUNTERSIGN_TEST_SEED")
        .ok()
        .and_then(|seed| seed.parse().ok())
        .unwrap_or_else(|| u64::from_be_bytes(random()) | 1);
    eprintln!("repeat with COUNTERSIGN_TEST_SEED={seed}");
    let mut world = World::new(seed).await;
    world.enrol().await;
    world.enrol().await;
    world.net.calm = false;
    let began = Instant::now();
    let mut actions = 0;
    while actions < ACTIONS && began.elapsed() < TIME {
        if actions % 60 == 59 {
            world.pass_time(Duration::from_secs(700));
        }
        world.act().await;
        world.assert_nobody_is_locked(actions).await;
        actions += 1;
    }
    assert_all_in_step(&mut world).await;
    eprintln!(
        "{actions} actions, {} lost, {:?}",
        world.net.lost, world.done
    );
    assert!(
        world.net.lost > 10 && world.done.len() >= 6,
        "{:?}",
        world.done
    );
}
