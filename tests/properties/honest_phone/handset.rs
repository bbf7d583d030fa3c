//! The app's vault on one phone, and the person who uses it. Questions are sent as protocol.md §3 and §4 say.

use std::{collections::HashMap, sync::Arc};

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
    ids::{DeviceId, Hash32, Position, RequestId},
    keys::PublicKey,
    link::EnrolmentCode,
    messages::{
        Answer, Claimed, DeviceState, EnrolmentKind, Finished, Inbox, Method, OfferedRequest,
        Outcome, Refusal, Refused, Request, RequestKind, StalePosition,
    },
    pin::Pin,
    signed::{Message, SignedBytes, Verified},
};

use super::network::{Network, read, verify};

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
/// The app on one phone.
pub(super) struct Handset {
    ports: Ports,
    pub(super) vault: Vault,
    /// The PINs that the person knows.
    pub(super) pins: HashMap<DeviceId, &'static str>,
    /// PINs on their way to the server, in a PIN change.
    pub(super) new_pins: HashMap<DeviceId, &'static str>,
    /// PINs of an unanswered finish.
    pub(super) finishing_pins: HashMap<DeviceId, &'static str>,
}

/// A request that the phone shows.
pub(super) struct Card {
    device: DeviceId,
    pub(super) id: RequestId,
    pub(super) hash: Hash32,
}

impl Handset {
    pub(super) fn new() -> Self {
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

    pub(super) fn restart(&mut self) {
        self.vault = Vault::open(&self.ports).unwrap();
    }

    pub(super) fn devices(&self) -> Vec<DeviceId> {
        let accounts = &self.vault.state().accounts;
        accounts.iter().map(|account| account.device).collect()
    }

    pub(super) fn server_key(&self, device: DeviceId) -> PublicKey {
        self.vault.state().account(device).unwrap().server_key
    }

    fn unanswered(&self, device: DeviceId) -> Option<RequestId> {
        let account = self.vault.state().account(device)?;
        account.unanswered.as_ref().map(|kept| kept.request)
    }

    /// The unanswered finish again. Returns the device whose comparison code is shown now.
    pub(super) async fn finish_again(&mut self, net: &mut Network) -> Option<DeviceId> {
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
    pub(super) async fn enrol(
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
    pub(super) async fn claim(
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
    pub(super) async fn poll(
        &mut self,
        device: DeviceId,
        net: &mut Network,
    ) -> Option<Vec<Vec<u8>>> {
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
    pub(super) async fn settle_last(&mut self, device: DeviceId, net: &mut Network) -> bool {
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

    pub(super) async fn approve(
        &mut self,
        card: &Card,
        change: Option<DeviceChange<'_>>,
        net: &mut Network,
    ) {
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
    pub(super) async fn begin(
        &self,
        device: DeviceId,
        kind: RequestKind,
        net: &mut Network,
    ) -> Option<Card> {
        let (out, _) = self.vault.request_change(device, kind, net.now()).unwrap();
        self.offered(device, &net.ask(out.get()).await?)
    }

    /// Opens a link with each account in turn until one may have it.
    pub(super) async fn open(&self, id: RequestId, net: &mut Network) -> Option<Card> {
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

pub(super) fn card(device: DeviceId, bytes: &[u8]) -> Card {
    Card {
        device,
        id: Request::parse(bytes).unwrap().id,
        hash: Hash32::of(bytes),
    }
}
