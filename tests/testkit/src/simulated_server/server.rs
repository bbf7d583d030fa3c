//! One server: its devices, their inboxes and its time.

use std::{
    cell::Cell,
    collections::{HashMap, HashSet, VecDeque},
};

use protocol::{
    chain::ChainValue,
    ids::{DeviceId, Hash32, Nonce16, Position, UnixSeconds},
    keys::{FactorKey, PublicKey, RustVerifier, Sign as _, SoftwareKey},
    messages::{
        CopyReported, DeviceState, FollowRotations, HistoryEntry, Inbox, Opaque, Outcome, Poll,
        Refusal, Refused, Remove, Removed, ReportCopy, RequestKind, Rotate, Rotations, ServerTime,
    },
    origin::Origin,
    signed::{Message, SignedBytes, Verified},
};

use super::{
    enrolment::Enrolment,
    faults::Fault,
    requests::{OpenRequest, PasswordlessSignIn},
};

/// The time as the test passes it in.
pub type Clock = Box<dyn Fn() -> UnixSeconds + Send>;

pub struct Epoch {
    pub pin_key: FactorKey,
    pub bio_key: Option<FactorKey>,
    pub chain: ChainValue,
    pub position: Position,
}

impl Epoch {
    pub fn copy(&self) -> Self {
        Self {
            pin_key: self.pin_key.duplicate(),
            bio_key: self.bio_key.as_ref().map(FactorKey::duplicate),
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

pub struct SimulatedServer {
    pub(super) key: SoftwareKey,
    rotations: Vec<Opaque>,
    pub origin: Origin,
    seed: u8,
    drawn: Cell<u64>,
    clock: Clock,
    pub(super) enrolments: Vec<Enrolment>,
    pub devices: Vec<Device>,
    pub(super) requests: Vec<OpenRequest>,
    pub(super) passwordless: Vec<PasswordlessSignIn>,
    pub history: Vec<HistoryEntry>,
    pub reported: Vec<[u8; 16]>,
    /// Number of sign-ins that were announced.
    pub expected: usize,
    pub(super) seq: u64,
    pub faults: VecDeque<(&'static str, Fault)>,
    pub(super) twist: Option<Fault>,
    pub seen: Vec<&'static str>,
    pub ahead_s: u64,
    pub behind_s: u64,
    pub removed: bool,
    /// Nothing reaches it.
    pub down: bool,
    /// Claims of new devices that it still answers with a challenge for an attestation.
    pub challenges: usize,
    /// The attestation of the last claim.
    pub attestation: Vec<u8>,
    /// The account of the next enrolment.
    pub account: &'static str,
    /// The addresses at which devices are woken, one entry per registration.
    pub endpoints: Vec<(DeviceId, String)>,
    /// The return codes that were given out.
    pub codes: Vec<String>,
    /// The bytes of another request, offered for every link that is opened.
    pub offered_instead: Option<Vec<u8>>,
    nonces: HashSet<Nonce16>,
    pub(super) last: HashMap<&'static str, Vec<u8>>,
}

impl SimulatedServer {
    /// A server at this address; S and its random values come from the seed, which is not 0.
    pub fn new(address: &str, seed: u8, clock: Clock) -> Self {
        Self {
            key: SoftwareKey::from_scalar(&[seed; 32]).unwrap(),
            rotations: Vec::new(),
            origin: Origin::parse(address).unwrap(),
            seed,
            drawn: Cell::new(0),
            clock,
            enrolments: Vec::new(),
            devices: Vec::new(),
            requests: Vec::new(),
            passwordless: Vec::new(),
            history: Vec::new(),
            reported: Vec::new(),
            expected: 0,
            seq: 1,
            faults: VecDeque::new(),
            twist: None,
            seen: Vec::new(),
            ahead_s: 0,
            behind_s: 0,
            removed: false,
            down: false,
            challenges: 0,
            attestation: Vec::new(),
            account: "m***@e***",
            endpoints: Vec::new(),
            codes: Vec::new(),
            offered_instead: None,
            nonces: HashSet::new(),
            last: HashMap::new(),
        }
    }

    pub(super) fn now(&self) -> UnixSeconds {
        UnixSeconds((self.clock)().0 + self.ahead_s - self.behind_s)
    }

    /// Values that look random and are the same in each run, at most 32 bytes.
    pub(super) fn random<const N: usize>(&self) -> [u8; N] {
        let drawn = self.drawn.get();
        self.drawn.set(drawn + 1);
        let seeded = [&[self.seed][..], &drawn.to_be_bytes()].concat();
        std::array::from_fn(|n| Hash32::of(&seeded).0[n])
    }

    /// A new id.
    pub fn id(&self) -> [u8; 16] {
        self.random()
    }

    /// The device that was enrolled last.
    pub fn device(&self) -> &Device {
        self.devices.last().unwrap()
    }

    pub fn device_mut(&mut self) -> &mut Device {
        self.devices.last_mut().unwrap()
    }

    pub fn device_of(&self, id: DeviceId) -> &Device {
        self.devices.iter().find(|d| d.id == id).unwrap()
    }

    pub fn device_of_mut(&mut self, id: DeviceId) -> &mut Device {
        self.devices.iter_mut().find(|d| d.id == id).unwrap()
    }

    pub fn set_state(&mut self, state: DeviceState) {
        self.device_mut().state = state;
        self.seq += 1;
    }

    pub fn position(&self) -> Position {
        self.device().now.position
    }

    /// Somebody else moved the server's j on.
    pub fn skip(&mut self, steps: u64) {
        let epoch = &mut self.device_mut().now;
        epoch.chain = epoch.chain.ahead(steps);
        epoch.position.step += steps;
    }

    pub(super) fn sign(&self, message: &impl Message) -> Vec<u8> {
        let Ok(signed) = SignedBytes::sign(&self.key, message);
        signed.to_wire()
    }

    pub(super) fn refuse(&self, question: Hash32, why: Refusal, attempts_left: u8) -> Vec<u8> {
        self.sign(&Refused {
            question,
            why,
            retry_after_s: if why == Refusal::TooMany { 7 } else { 0 },
            attempts_left,
        })
    }

    pub(super) fn handle(&mut self, endpoint: &str, wire: &[u8]) -> Vec<u8> {
        let question = SignedBytes::from_wire(wire).unwrap();
        match endpoint {
            "claim" => self.claim(&question),
            "finish" => self.finish(&question),
            "poll" => self.poll(&question),
            "approve" => self.approve(&question),
            "ask" => self.asked(&question),
            "remove" => {
                let device = question.peek::<Remove>().unwrap().device;
                let remove: Verified<Remove> = self.by(&question, device);
                self.removed = true;
                self.sign(&Removed {
                    device: remove.device,
                    nonce: remove.nonce,
                })
            }
            "self" => self.self_asked(&question),
            "open" => self.opened(&question),
            "history" => self.history_asked(&question),
            "report" => self.report(&question),
            "expect" => self.expect_sign_in(&question),
            "move" => self.moving(&question),
            "push" => self.pushed(&question),
            "copied" => self.copied(&question),
            "follow" => self.followed(&question),
            other => panic!("no such endpoint: {other}"),
        }
    }

    /// A question, verified under its device's T.
    pub(super) fn by<M: Message>(&self, question: &SignedBytes, device: DeviceId) -> Verified<M> {
        let key = self.device_of(device).key;
        question.verify::<M>(&key, &RustVerifier).unwrap()
    }

    /// The rule of polls for what a phone asks of its own accord: the time if it is off, and each nonce once.
    pub(super) fn timely(
        &mut self,
        question: &SignedBytes,
        (device, nonce): (DeviceId, Nonce16),
        time: UnixSeconds,
    ) -> Result<(DeviceId, Nonce16), Vec<u8>> {
        let now = self.now();
        let named = match self.twist {
            Some(Fault::OtherNonce) => (device, Nonce16([0; 16])),
            Some(Fault::OtherDevice) => (DeviceId([0; 16]), nonce),
            _ => (device, nonce),
        };
        if now.0.abs_diff(time.0) > 60 {
            let (device, nonce) = named;
            return Err(self.sign(&ServerTime {
                device,
                nonce,
                time: now,
            }));
        }
        if !self.nonces.insert(nonce) {
            return Err(self.refuse(question.hash(), Refusal::Replayed, 0));
        }
        Ok(named)
    }

    /// S is rotated to the key of this seed, and counts at once.
    pub fn rotate(&mut self, seed: u8) {
        let new = SoftwareKey::from_scalar(&[seed; 32]).unwrap();
        let rotate = Rotate {
            old: self.key.public_key(),
            new: new.public_key(),
            from: UnixSeconds(1 + self.rotations.len() as u64),
        };
        self.rotations.push(Opaque(self.sign(&rotate)));
        self.key = new;
    }

    /// S is the key of this seed from now on, and no announcement leads to it: as after an installation anew.
    pub fn replace_key(&mut self, seed: u8) {
        self.key = SoftwareKey::from_scalar(&[seed; 32]).unwrap();
    }

    /// S.
    pub fn server_key(&self) -> PublicKey {
        self.key.public_key()
    }

    fn followed(&self, question: &SignedBytes) -> Vec<u8> {
        let asked: FollowRotations = question.peek().unwrap();
        question
            .verify::<FollowRotations>(&asked.device_key, &RustVerifier)
            .unwrap();
        let old = |link: &&Opaque| {
            let rotate: Rotate = SignedBytes::from_wire(&link.0).unwrap().peek().unwrap();
            Hash32::of(rotate.old.as_bytes()) != asked.pinned
        };
        self.sign(&Rotations {
            device_key: asked.device_key,
            nonce: asked.nonce,
            time: self.now(),
            rotations: self.rotations.iter().skip_while(old).cloned().collect(),
        })
    }

    fn copied(&mut self, question: &SignedBytes) -> Vec<u8> {
        let id = question.peek::<ReportCopy>().unwrap().device;
        let report: Verified<ReportCopy> = self.by(question, id);
        self.device_of_mut(id).state = DeviceState::Locked;
        self.seq += 1;
        self.sign(&CopyReported {
            device: report.device,
            nonce: report.nonce,
        })
    }

    fn poll(&mut self, question: &SignedBytes) -> Vec<u8> {
        let (now, seq) = (self.now(), self.seq);
        let id = question.peek::<Poll>().unwrap().device;
        let poll: Verified<Poll> = self.by(question, id);
        if now.0.abs_diff(poll.time.0) > 60 {
            let (device, nonce) = (poll.device, poll.nonce);
            return self.sign(&ServerTime {
                device,
                nonce,
                time: now,
            });
        }
        let at = Position {
            epoch: poll.epoch,
            step: poll.step,
        };
        let device = self.device_of_mut(id);
        if at.epoch == device.now.position.epoch && at.step >= device.now.position.step {
            let chain = device.now.chain.ahead(at.step - device.now.position.step);
            let proven =
                Poll::proof_bytes(poll.device, &poll.nonce, poll.time, poll.epoch, poll.step);
            assert_eq!(chain.proof_key().proof(&proven), poll.chain_proof);
            device.before = None;
        }
        let (epoch, state) = (device.now.position.epoch, device.state);
        let open = self.requests.iter();
        let open = open.filter(|o| {
            let ended = matches!(&o.answer, Some(a) if a.outcome != Outcome::WrongPin);
            let listed = matches!(
                o.request.kind,
                RequestKind::SignIn | RequestKind::Transaction | RequestKind::AccountChange
            );
            let mine = o.request.device == id || o.misplaced;
            mine && listed
                && !o.unlisted
                && !ended
                && o.state.is_none()
                && now < o.request.expires_at
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
}
