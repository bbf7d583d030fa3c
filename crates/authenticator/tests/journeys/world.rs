//! A server that follows `docs/protocol.md` as far as one device needs it, and can be told to misbehave; and a person.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use countersign_authenticator::{
    App, Ports,
    adapters::{
        memory::{
            ManualClock, MemoryOutside, MemoryPresence, MemorySecret, MemoryStore, SeededRng,
        },
        software_keys::SoftwareKeys,
    },
    ports::{Endpoint, PortFuture, Transport, TransportError, random},
    seal::{Outgoing, Persisted, Vault},
    views::{Action, AppView, ErrorCode, Screen},
};
use protocol::{
    chain::{ChainValue, Use},
    code::challenge_text,
    enrolment::{self, Parts, Transcript, Wrapped, derive_done, derive_six},
    ids::{DeviceId, EnrolmentId, Hash32, Nonce16, Nonce32, Position, RequestId, UnixSeconds},
    keys::{EnrolmentSecret, FactorKey, PinCommitment, PublicKey, RustVerifier, Sign, SoftwareKey},
    link::EnrolmentCode,
    messages::{
        Answer, Approval, Approve, Ask, Challenge, Claim, Claimed, Context, ContextKind, Decision,
        DeviceState, EnrolmentKind, Finish, Finished, Inbox, Line, Method, Name, Opaque, Outcome,
        Poll, Refusal, Refused, Remove, Removed, Request, RequestKind, Stale, Time,
    },
    origin::Origin,
    otp::{Fit, Otp, Subject},
    pin::Pin,
    signed::{Message, SignedBytes},
    text::Text,
};

pub const NOW: u64 = 1_800_000_000;
pub const PIN: &str = "4917";
pub const MATCH: &str = "42";

/// What goes wrong with the next question of an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    LoseQuestion,
    LoseAnswer,
    Garbage,
    /// The answer, signed by another key.
    Forge,
    Refuse(Refusal),
    /// What this endpoint answered last, once more.
    Replay,
    /// A server of its own, with an S of its own.
    Impostor,
    /// A refusal by S, of another question.
    RefuseAnother,
    /// `finished` by S, without knowing C.
    WrongDone,
    /// The answer, after this many seconds.
    Slow(u64),
}

struct Enrolment {
    id: EnrolmentId,
    token: [u8; 16],
    commitment: PinCommitment,
    kind: EnrolmentKind,
    tries: u8,
    claimed: Option<(PublicKey, Nonce32, DeviceId, u64)>,
    finished: Option<(Hash32, [u8; 32])>,
    pub six: Option<String>,
}

pub struct Epoch {
    pub pin_key: FactorKey,
    pub chain: ChainValue,
    pub position: Position,
}

impl Epoch {
    fn copy(&self) -> Self {
        Self {
            pin_key: self.pin_key.duplicate(),
            chain: self.chain.duplicate(),
            position: self.position,
        }
    }
}

pub struct Device {
    pub id: DeviceId,
    pub key: PublicKey,
    pub now: Epoch,
    pub before: Option<Epoch>,
    pub state: DeviceState,
    pub wrong_pins: u8,
}

struct Open {
    request: Request,
    bytes: Vec<u8>,
    answer: Option<Answer>,
    state: Option<Refusal>,
}

pub struct Server {
    key: SoftwareKey,
    pub origin: Origin,
    rng: SeededRng,
    clock: ManualClock,
    enrolment: Option<Enrolment>,
    pub device: Option<Device>,
    requests: Vec<Open>,
    seq: u64,
    pub faults: VecDeque<(Endpoint, Fault)>,
    pub seen: Vec<Endpoint>,
    pub ahead_s: u64,
    pub removed: bool,
    last: HashMap<Endpoint, Vec<u8>>,
}

impl Server {
    fn now(&self) -> UnixSeconds {
        UnixSeconds(self.clock.now_s() + self.ahead_s)
    }

    fn id(&self) -> [u8; 16] {
        random(&self.rng)
    }

    /// The page: draws r, commits to the PIN, shows the link.
    pub fn page(&mut self, kind: EnrolmentKind, pin: &str) -> String {
        let secret = EnrolmentSecret::from_bytes(self.id());
        self.enrolment = Some(Enrolment {
            id: secret.derive_id(),
            token: *secret.derive_token().expose(),
            commitment: secret.derive_commitment(&Pin::parse(pin).unwrap()),
            kind,
            tries: enrolment::TRIES,
            claimed: None,
            finished: None,
            six: None,
        });
        EnrolmentCode {
            origin: self.origin.clone(),
            kind: Some(kind),
            secret,
            server_key_hash: Some(self.key.public_key().short_hash()),
        }
        .to_link()
        .unwrap()
    }

    pub fn six(&self) -> String {
        self.enrolment.as_ref().unwrap().six.clone().unwrap()
    }

    pub fn confirm(&mut self, same: bool) {
        self.device.as_mut().unwrap().state = if same {
            DeviceState::Active
        } else {
            DeviceState::Cancelled
        };
        self.seq += 1;
    }

    pub fn set_state(&mut self, state: DeviceState) {
        self.device.as_mut().unwrap().state = state;
        self.seq += 1;
    }

    pub fn ask(&mut self, service: &str) -> String {
        self.ask_with(service, |_| {})
    }

    pub fn ask_with(&mut self, service: &str, change: impl FnOnce(&mut Request)) -> String {
        let mut request = Request {
            id: RequestId(self.id()),
            kind: RequestKind::SignIn,
            device: self.device.as_ref().unwrap().id,
            origin: self.origin.clone(),
            service: Name::new(service).unwrap(),
            context: Opaque(
                Context(vec![(
                    ContextKind::Browser,
                    Line::new("Firefox on Linux").unwrap(),
                )])
                .encode(),
            ),
            issued_at: self.now(),
            expires_at: self.now().plus(120),
            nonce: Nonce32(random(&self.rng)),
            match_len: 2,
            action: Opaque::default(),
            return_url: Text::default(),
        };
        change(&mut request);
        let id = request.id.to_hex();
        self.requests.push(Open {
            bytes: request.encode(),
            request,
            answer: None,
            state: None,
        });
        self.seq += 1;
        id
    }

    pub fn end(&mut self, id: &str, why: Refusal) {
        let open = self
            .requests
            .iter_mut()
            .find(|o| o.request.id.to_hex() == id);
        open.unwrap().state = Some(why);
        self.seq += 1;
    }

    pub fn outcome(&self, id: &str) -> Option<Outcome> {
        let open = self.requests.iter().find(|o| o.request.id.to_hex() == id);
        open?.answer.as_ref().map(|a| a.outcome)
    }

    pub fn position(&self) -> Position {
        self.device.as_ref().unwrap().now.position
    }

    /// Somebody else moved the server's j on.
    pub fn skip(&mut self, steps: u64) {
        let epoch = &mut self.device.as_mut().unwrap().now;
        epoch.chain = epoch.chain.ahead(steps);
        epoch.position.step += steps;
    }

    pub fn challenge(&mut self, forged: bool) -> (String, Hash32) {
        self.challenge_with(forged, |_| {})
    }

    pub fn challenge_with(
        &mut self,
        forged: bool,
        change: impl FnOnce(&mut Challenge),
    ) -> (String, Hash32) {
        let mut challenge = Challenge {
            id: RequestId(self.id()),
            kind: RequestKind::SignIn,
            device: self.device.as_ref().unwrap().id,
            origin: self.origin.clone(),
            service: Name::new("Wiki").unwrap(),
            context: Opaque(Context::default().encode()),
            issued_at: self.now(),
            expires_at: self.now().plus(300),
            nonce: Nonce16(self.id()),
            schema: Opaque::default(),
        };
        change(&mut challenge);
        let forger = SoftwareKey::from_scalar(&[77; 32]).unwrap();
        let key = if forged { &forger } else { &self.key };
        let Ok(signed) = SignedBytes::sign(key, &challenge);
        (challenge_text(&signed).unwrap(), signed.hash())
    }

    /// §5: exactly 16 steps ahead.
    pub fn fit(&self, code: &str, challenge: Hash32) -> Fit {
        let device = self.device.as_ref().unwrap();
        self.fit_subject(
            code,
            &Subject::challenge(device.id, Method::Pin, challenge, &[]),
        )
    }

    /// §5.4: the same over typed digits.
    pub fn fit_digits(&self, code: &str, digits: &str) -> Fit {
        let device = self.device.as_ref().unwrap();
        self.fit_subject(code, &Subject::typed(device.id, Method::Pin, digits))
    }

    fn fit_subject(&self, code: &str, subject: &Subject) -> Fit {
        let device = self.device.as_ref().unwrap();
        let otp = Otp::parse(code).unwrap();
        (0..16)
            .map(|ahead| otp.fit(&device.now.chain.ahead(ahead), &device.now.pin_key, subject))
            .find(|fit| *fit != Fit::NotThisStep)
            .unwrap_or(Fit::NotThisStep)
    }

    fn sign(&self, message: &impl Message) -> Vec<u8> {
        let Ok(signed) = SignedBytes::sign(&self.key, message);
        signed.to_wire()
    }

    fn refuse(&self, question: Hash32, why: Refusal, attempts_left: u8) -> Vec<u8> {
        self.sign(&Refused {
            question,
            why,
            retry_after_s: if why == Refusal::TooMany { 7 } else { 0 },
            attempts_left,
        })
    }

    fn handle(&mut self, endpoint: Endpoint, wire: &[u8]) -> Vec<u8> {
        let question = SignedBytes::from_wire(wire).unwrap();
        match endpoint {
            Endpoint::Claim => self.claim(&question),
            Endpoint::Finish => self.finish(&question),
            Endpoint::Poll => self.poll(&question),
            Endpoint::Approve => self.approve(&question),
            Endpoint::Ask => self.asked(&question),
            Endpoint::Remove => {
                let key = self.device.as_ref().unwrap().key;
                let remove = question.verify::<Remove>(&key, &RustVerifier).unwrap();
                self.removed = true;
                self.sign(&Removed {
                    device: remove.device,
                    nonce: remove.nonce,
                })
            }
            Endpoint::SelfAsk
            | Endpoint::Open
            | Endpoint::History
            | Endpoint::Report
            | Endpoint::Move => self.refuse(question.hash(), Refusal::ServerFault, 0),
        }
    }

    fn claim(&mut self, question: &SignedBytes) -> Vec<u8> {
        let key = question.peek::<Claim>().unwrap().device_key;
        let claim = question.verify::<Claim>(&key, &RustVerifier).unwrap();
        let nonce = Nonce32(random(&self.rng));
        let fresh = DeviceId(self.id());
        let (known, epoch) = match &self.device {
            Some(d) => (Some(d.key), d.now.position.epoch + 1),
            None => (None, 0),
        };
        let reset_of = self.device.as_ref().map(|d| d.id);
        let Some(e) = self
            .enrolment
            .as_mut()
            .filter(|e| e.id == claim.enrolment && e.token == claim.token && e.tries > 0)
        else {
            return self.refuse(question.hash(), Refusal::EnrolmentGone, 0);
        };
        if e.kind == EnrolmentKind::PinReset && known != Some(key) {
            return self.refuse(question.hash(), Refusal::NotThisDevice, 0);
        }
        let (claimed_key, nonce, device, epoch) = *e.claimed.get_or_insert(match e.kind {
            EnrolmentKind::Enrol => (key, nonce, fresh, 0),
            EnrolmentKind::PinReset => (key, nonce, reset_of.unwrap(), epoch),
        });
        if claimed_key != key {
            self.enrolment = None;
            return self.refuse(question.hash(), Refusal::EnrolmentContested, 0);
        }
        let kind = e.kind;
        self.sign(&Claimed {
            enrolment: claim.enrolment,
            kind,
            device_key: key,
            nonce,
            device,
            epoch,
            server_key: self.key.public_key(),
            account: Text::new("m***@e***").unwrap(),
            server_name: Name::new("Example").unwrap(),
        })
    }

    fn finish(&mut self, question: &SignedBytes) -> Vec<u8> {
        let Some(e) = &mut self.enrolment else {
            return self.refuse(question.hash(), Refusal::EnrolmentGone, 0);
        };
        let (key, nonce, device, epoch) = e.claimed.unwrap();
        let finish = question.verify::<Finish>(&key, &RustVerifier).unwrap();
        let (id, kind) = (e.id, e.kind);
        if let Some((hash, done)) = e.finished {
            assert_eq!(hash, question.hash(), "the finish bytes changed");
            return self.sign(&Finished {
                enrolment: id,
                done,
            });
        }
        let transcript = Transcript::of(&Parts {
            kind,
            enrolment: id,
            origin: &self.origin,
            server_key: &self.key.public_key(),
            nonce,
            device_key: &key,
            device,
            epoch,
        });
        assert_eq!(finish.transcript.0, transcript.as_bytes());
        let wrapped = Wrapped {
            nonce: finish.nonce,
            sealed: finish.wrapped.0.clone(),
            proof: finish.proof,
        };
        let Some(keys) = enrolment::unwrap(&wrapped, &e.commitment, &nonce, &transcript) else {
            e.tries -= 1;
            let (tries, hash) = (e.tries, question.hash());
            let why = if tries == 0 {
                Refusal::EnrolmentDead
            } else {
                Refusal::WrongPin
            };
            return self.refuse(hash, why, tries);
        };
        let done = derive_done(&e.commitment, &transcript, &wrapped.sealed);
        e.six = Some(derive_six(&e.commitment, &transcript));
        e.finished = Some((question.hash(), done));
        self.device = Some(Device {
            id: device,
            key,
            now: Epoch {
                pin_key: keys.pin_key,
                chain: keys.chain,
                position: Position { epoch, step: 0 },
            },
            before: None,
            state: DeviceState::Pending,
            wrong_pins: 0,
        });
        self.seq += 1;
        self.sign(&Finished {
            enrolment: id,
            done,
        })
    }

    fn poll(&mut self, question: &SignedBytes) -> Vec<u8> {
        let (now, seq) = (self.now(), self.seq);
        let device = self.device.as_mut().unwrap();
        let poll = question.verify::<Poll>(&device.key, &RustVerifier).unwrap();
        if now.0.abs_diff(poll.time.0) > 60 {
            let (device, nonce) = (poll.device, poll.nonce);
            return self.sign(&Time {
                device,
                nonce,
                time: now,
            });
        }
        let at = Position {
            epoch: poll.epoch,
            step: poll.step,
        };
        if at.epoch == device.now.position.epoch && at.step >= device.now.position.step {
            let chain = device.now.chain.ahead(at.step - device.now.position.step);
            let proven =
                Poll::proof_bytes(poll.device, &poll.nonce, poll.time, poll.epoch, poll.step);
            assert_eq!(chain.proof_key().proof(&proven), poll.chain_proof);
            device.before = None;
        }
        let (id, epoch, state) = (device.id, device.now.position.epoch, device.state);
        let open = self.requests.iter();
        let open = open.filter(|o| {
            let ended = matches!(&o.answer, Some(a) if a.outcome != Outcome::WrongPin);
            !ended && o.state.is_none() && now < o.request.expires_at
        });
        self.sign(&Inbox {
            device: id,
            nonce: poll.nonce,
            seq,
            time: now,
            state,
            epoch,
            requests: open.map(|o| o.bytes.clone()).collect(),
        })
    }

    fn approve(&mut self, question: &SignedBytes) -> Vec<u8> {
        let hash = question.hash();
        let key = self.device.as_ref().unwrap().key;
        let approval = question.verify::<Approval>(&key, &RustVerifier).unwrap();
        let ap_bytes = &approval.approve.0;
        let ap = Approve::parse(ap_bytes).unwrap();
        let ap_hash = Hash32::of(ap_bytes);
        let now = self.now();
        let nonce = Nonce32(random(&self.rng));
        let Some(at) = self
            .requests
            .iter()
            .position(|o| Hash32::of(&o.bytes) == ap.request)
        else {
            return self.refuse(hash, Refusal::RequestGone, 0);
        };
        let open = &self.requests[at];
        if let Some(answer) = open.answer.clone().filter(|a| a.approve == ap_hash) {
            return self.sign(&answer);
        }
        if let Some(why) = open.state {
            return self.refuse(hash, why, 0);
        }
        if matches!(&open.answer, Some(a) if a.outcome != Outcome::WrongPin) {
            return self.refuse(hash, Refusal::RequestDecided, 0);
        }
        if now >= open.request.expires_at {
            return self.refuse(hash, Refusal::RequestExpired, 0);
        }
        let device = self.device.as_mut().unwrap();
        if device.state != DeviceState::Active {
            return self.refuse(hash, Refusal::DeviceNotActive, 0);
        }
        let mut answer = Answer {
            request: open.request.id,
            approve: ap_hash,
            outcome: Outcome::Denied,
            fresh: None,
            attempts_left: 0,
            return_code: Text::default(),
        };
        if ap.decision != Decision::Approve {
            assert_eq!((approval.chain_proof, approval.tag), (None, None));
            if ap.decision == Decision::DenyAndReport {
                answer.outcome = Outcome::Reported;
            }
        } else {
            let here = device.now.position;
            if ap.epoch > here.epoch {
                return self.refuse(hash, Refusal::ServerRestored, 0);
            }
            if ap.epoch < here.epoch {
                let kept = device.before.is_some() && ap.epoch + 1 == here.epoch;
                assert!(kept, "an honest phone is never two epochs behind");
                return self.refuse(hash, Refusal::AskFirst, 0);
            }
            if ap.step < here.step {
                return self.sign(&Stale {
                    approve: ap_hash,
                    epoch: here.epoch,
                    step: here.step,
                });
            }
            let chain = device.now.chain.ahead(ap.step - here.step);
            if approval.chain_proof != Some(chain.proof_key().proof(ap_bytes)) {
                device.state = DeviceState::Locked;
                answer.outcome = Outcome::Locked;
            } else {
                let used = device.now.pin_key.duplicate();
                let right = approval.tag == Some(chain.use_key(&used, Use::Approve).tag(ap_bytes));
                device.now.position.step = ap.step + 1;
                device.now.chain = chain.ahead(1);
                if !right {
                    device.wrong_pins += 1;
                    answer.attempts_left = 5 - device.wrong_pins;
                    answer.outcome = Outcome::WrongPin;
                    if device.wrong_pins == 5 {
                        device.state = DeviceState::Blocked;
                        answer.outcome = Outcome::Blocked;
                    }
                } else {
                    device.wrong_pins = 0;
                    if ap.match_code.as_str() != MATCH {
                        answer.outcome = Outcome::WrongMatch;
                    } else {
                        answer.outcome = Outcome::Approved;
                        answer.fresh = Some(nonce);
                        device.before = Some(device.now.copy());
                        let epoch = here.epoch + 1;
                        device.now.chain = chain.base().next_epoch(&nonce, epoch);
                        device.now.position = Position { epoch, step: 0 };
                    }
                }
            }
        }
        self.requests[at].answer = Some(answer.clone());
        self.seq += 1;
        self.sign(&answer)
    }

    fn asked(&mut self, question: &SignedBytes) -> Vec<u8> {
        let key = self.device.as_ref().unwrap().key;
        let ask = question.verify::<Ask>(&key, &RustVerifier).unwrap();
        let Some(open) = self
            .requests
            .iter_mut()
            .find(|o| o.request.id == ask.request)
        else {
            return self.refuse(question.hash(), Refusal::RequestGone, 0);
        };
        if let Some(answer) = open.answer.clone().filter(|a| a.approve == ask.approve) {
            return self.sign(&answer);
        }
        open.state = Some(Refusal::RequestGone);
        let answer = Answer {
            request: ask.request,
            approve: ask.approve,
            outcome: Outcome::NeverArrived,
            fresh: None,
            attempts_left: 0,
            return_code: Text::default(),
        };
        self.seq += 1;
        self.sign(&answer)
    }
}

trait NowS {
    fn now_s(&self) -> u64;
}

impl NowS for ManualClock {
    fn now_s(&self) -> u64 {
        use countersign_authenticator::ports::Clock as _;
        self.now().0
    }
}

/// The network between them.
#[derive(Clone)]
pub struct Net(Arc<Mutex<Server>>);

impl Net {
    pub fn server(&self) -> MutexGuard<'_, Server> {
        self.0.lock().unwrap()
    }

    fn held(&self, endpoint: Endpoint, wire: &[u8]) -> bool {
        let poll = || {
            SignedBytes::from_wire(wire)
                .unwrap()
                .peek::<Poll>()
                .unwrap()
        };
        endpoint == Endpoint::Poll && poll().seen == self.server().seq
    }

    fn slow(&self, endpoint: Endpoint) -> Option<u64> {
        let mut server = self.server();
        let slow = |(e, f): &(Endpoint, Fault)| *e == endpoint && matches!(f, Fault::Slow(_));
        let at = server.faults.iter().position(slow)?;
        match server.faults.remove(at)? {
            (_, Fault::Slow(seconds)) => Some(seconds),
            _ => None,
        }
    }

    fn exchange(&self, question: &Outgoing) -> Result<Vec<u8>, TransportError> {
        let mut server = self.server();
        let endpoint = question.endpoint;
        server.seen.push(endpoint);
        let at = server.faults.iter().position(|(e, _)| *e == endpoint);
        let fault = at.and_then(|at| server.faults.remove(at)).map(|(_, f)| f);
        match fault {
            Some(Fault::LoseQuestion) => Err(TransportError::Unreachable),
            Some(Fault::LoseAnswer) => {
                server.handle(endpoint, &question.wire);
                Err(TransportError::Unreachable)
            }
            Some(Fault::Garbage) => Ok(b"<html>Sign in to this network</html>".to_vec()),
            Some(Fault::Forge) => {
                let mut wire = server.handle(endpoint, &question.wire);
                *wire.last_mut().unwrap() ^= 1;
                Ok(wire)
            }
            Some(Fault::Refuse(why)) => Ok(server.refuse(question.question, why, 0)),
            Some(Fault::Replay) => Ok(server.last[&endpoint].clone()),
            Some(Fault::Impostor) => {
                let own = SoftwareKey::from_scalar(&[66; 32]).unwrap();
                let pinned = std::mem::replace(&mut server.key, own);
                let answer = server.handle(endpoint, &question.wire);
                server.key = pinned;
                Ok(answer)
            }
            Some(Fault::RefuseAnother) => {
                Ok(server.refuse(Hash32::of(b"another"), Refusal::RequestGone, 0))
            }
            Some(Fault::WrongDone) => {
                let enrolment = server.enrolment.as_ref().unwrap().id;
                Ok(server.sign(&Finished {
                    enrolment,
                    done: [0; 32],
                }))
            }
            Some(Fault::Slow(_)) | None => {
                let answer = server.handle(endpoint, &question.wire);
                server.last.insert(endpoint, answer.clone());
                Ok(answer)
            }
        }
    }
}

impl Transport for Net {
    fn post<'a>(
        &'a self,
        question: &'a Persisted<Outgoing>,
    ) -> PortFuture<'a, Result<Vec<u8>, TransportError>> {
        Box::pin(async move {
            let question = question.get();
            // Held as a server holds it, looked at every second of the test's own time.
            for _ in 0..25 {
                if !self.held(question.endpoint, &question.wire) {
                    break;
                }
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
            if let Some(seconds) = self.slow(question.endpoint) {
                tokio::time::sleep(Duration::from_secs(seconds)).await;
            }
            self.exchange(question)
        })
    }
}

/// A phone, its server and the person who holds it.
pub struct World {
    pub net: Net,
    pub store: Arc<MemoryStore>,
    pub presence: Arc<MemoryPresence>,
    pub outside: Arc<MemoryOutside>,
    pub clock: ManualClock,
    pub ports: Ports,
    pub app: App,
    running: Option<tokio::task::JoinHandle<()>>,
}

impl World {
    pub fn new() -> Self {
        let clock = ManualClock::at(NOW);
        let net = Net(Arc::new(Mutex::new(Server {
            key: SoftwareKey::from_scalar(&[9; 32]).unwrap(),
            origin: Origin::parse("https://login.example.eu").unwrap(),
            rng: SeededRng::new(2),
            clock: clock.clone(),
            enrolment: None,
            device: None,
            requests: Vec::new(),
            seq: 1,
            faults: VecDeque::new(),
            seen: Vec::new(),
            ahead_s: 0,
            removed: false,
            last: HashMap::new(),
        })));
        let store = Arc::new(MemoryStore::default());
        let presence = Arc::new(MemoryPresence::default());
        let outside = Arc::new(MemoryOutside::default());
        let ports = Ports {
            presence: presence.clone(),
            outside: outside.clone(),
            secret: Arc::new(MemorySecret::default()),
            store: store.clone(),
            transport: Arc::new(net.clone()),
            keys: Arc::new(SoftwareKeys),
            clock: Arc::new(clock.clone()),
            rng: Arc::new(SeededRng::new(1)),
            home_server: Origin::parse("https://login.example.eu").ok(),
        };
        let app = App::open(ports.clone());
        Self {
            net,
            store,
            presence,
            outside,
            clock,
            ports,
            app,
            running: None,
        }
    }

    /// A phone that is enrolled, confirmed and in touch.
    pub async fn enrolled() -> Self {
        let mut world = Self::new();
        let link = world.net.server().page(EnrolmentKind::Enrol, PIN);
        world.scan_and_accept(&link).await;
        world.pin(PIN).await;
        world.net.server().confirm(true);
        world.run();
        world
            .until(|s| matches!(s, Screen::Home { account, .. } if !account.pending))
            .await;
        world
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
        self.until(
            |s| matches!(s, Screen::Home { requests, .. } if requests.iter().any(|r| r.id == id)),
        )
        .await;
        self.app.dispatch(Action::OpenRequest { id }).await;
        let text = MATCH.to_owned();
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

    pub fn view(&self) -> AppView {
        self.app.view()
    }

    pub fn screen(&self) -> Screen {
        self.view().screen
    }

    pub fn problem(&self) -> Option<ErrorCode> {
        self.view().problem.map(|p| p.code)
    }

    pub fn fault(&self, endpoint: Endpoint, fault: Fault) {
        self.net.server().faults.push_back((endpoint, fault));
    }

    pub fn asked(&self, endpoint: Endpoint) -> usize {
        let server = self.net.server();
        server.seen.iter().filter(|e| **e == endpoint).count()
    }

    /// What the vault holds, read as the next start would read it.
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

    /// Lets the background loop do what it has to.
    pub async fn settle(&self) {
        tokio::time::sleep(Duration::from_secs(60)).await;
    }
}
