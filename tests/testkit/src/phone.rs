//! A simulated phone: an implementation of the protocol's device side over HTTP, made of the protocol crate alone.
//!
//! It does what an honest phone does, and what an honest one never does: it can be cloned, send the same bytes twice, guess
//! PINs and sign malformed messages. Times are passed in; keys and nonces are random.
//! Deliberately not here: persistence, background work and anything that a user sees. The authenticator crate is tested
//! for those.

mod approving;
mod enrolling;
mod exchange;
mod questions;

use std::sync::Mutex;

use protocol::{
    chain::ChainValue,
    ids::{DeviceId, Hash32, Nonce16, Position, RequestId, UnixSeconds},
    keys::{
        DeviceSecret, FactorKey, MaskedPinKey, PublicKey, RustVerifier, Sign as _, SoftwareKey,
    },
    messages::{FollowRotations, Inbox, Method, Poll, Request},
    origin::Origin,
    pin::Pin,
    rotation,
    signed::{Message, SignedBytes},
};

pub use approving::{ApprovalOptions, SignedApproval};
pub use enrolling::Enrolling;
pub use exchange::{Reply, client, outcome, post, read};

/// Random bytes for keys and nonces.
///
/// # Panics
/// If the system has no randomness.
#[must_use]
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).unwrap();
    bytes
}

/// The server as an enrolment code names it: its address and the key S that phones pin.
#[derive(Clone, Debug)]
pub struct PinnedServer {
    /// The address.
    pub origin: Origin,
    /// The public part of S.
    pub key: PublicKey,
}

/// A simulated phone with one enrolment.
pub struct Phone {
    http: reqwest::Client,
    server: PinnedServer,
    /// The id that the server gave to this enrolment.
    pub device: DeviceId,
    key: SoftwareKey,
    secret: DeviceSecret,
    masked: MaskedPinKey,
    pin: String,
    /// K_bio, where biometrics were registered.
    pub bio_key: Option<FactorKey>,
    /// O.
    pub chain: ChainValue,
    /// The position of O.
    pub position: Position,
    traffic: Mutex<Vec<Vec<u8>>>,
}
impl Phone {
    /// A clone of the phone with all that it stores, as a thief would make it.
    ///
    /// # Panics
    /// Never: the scalar is the one of a valid key.
    #[must_use]
    pub fn copy(&self) -> Self {
        Self {
            http: client(),
            server: self.server.clone(),
            device: self.device,
            key: SoftwareKey::from_scalar(&self.key.to_scalar()).unwrap(),
            secret: self.secret.duplicate(),
            masked: MaskedPinKey::from_bytes(*self.masked.expose()),
            pin: self.pin.clone(),
            bio_key: self.bio_key.as_ref().map(FactorKey::duplicate),
            chain: self.chain.duplicate(),
            position: self.position,
            traffic: Mutex::default(),
        }
    }

    /// The server's address.
    #[must_use]
    pub fn origin(&self) -> &str {
        self.server.origin.as_str()
    }

    /// The pinned public part of S.
    #[must_use]
    pub fn server_key(&self) -> PublicKey {
        self.server.key
    }

    /// Asks for the rotations of S since the pinned one, and pins the S that they lead to (`protocol.md` §9.3).
    ///
    /// # Panics
    /// If the server does not answer, or the answer leads nowhere.
    pub async fn follow(&mut self) {
        let question = FollowRotations {
            device_key: self.key.public_key(),
            pinned: Hash32::of(self.server.key.as_bytes()),
            nonce: Nonce16(random()),
        };
        let wire = self.sign(&question);
        let answer = post(&self.http, self.origin(), "follow", &wire).await;
        let answer = SignedBytes::from_wire(&answer.unwrap()).unwrap();
        let new = rotation::follow(&self.server.key, &question, &answer, &RustVerifier);
        self.server.key = new.expect("the rotations lead to the S that signs");
    }

    /// The HTTP client, to send from several tasks at once.
    #[must_use]
    pub fn client(&self) -> reqwest::Client {
        self.http.clone()
    }

    /// T's private scalar.
    #[must_use]
    pub fn scalar(&self) -> [u8; 32] {
        *self.key.to_scalar()
    }

    /// All bytes that were sent and received, in order.
    ///
    /// # Panics
    /// If another task panicked while sending.
    #[must_use]
    pub fn traffic(&self) -> Vec<Vec<u8>> {
        self.traffic.lock().unwrap().clone()
    }

    // --- PIN and factor keys

    /// The key that the stored secrets give for a PIN, right or wrong.
    ///
    /// # Panics
    /// If the PIN is not four digits.
    #[must_use]
    pub fn pin_key(&self, pin: &str) -> FactorKey {
        let pin = Pin::parse(pin).unwrap();
        self.masked.unmask(&self.secret, &pin, self.device)
    }

    /// Stores another K_pin under this PIN, which the user types from now on.
    ///
    /// # Panics
    /// If the PIN is not four digits.
    pub fn set_pin_key(&mut self, key: &FactorKey, pin: &str) {
        let typed = Pin::parse(pin).unwrap();
        self.masked = MaskedPinKey::mask(key, &self.secret, &typed, self.device);
        pin.clone_into(&mut self.pin);
    }

    /// The user types this PIN from now on, whatever the stored key is.
    pub fn set_typed_pin(&mut self, pin: &str) {
        pin.clone_into(&mut self.pin);
    }

    /// The phone's own factor key for a method.
    fn factor(&self, method: Method) -> FactorKey {
        match (&self.bio_key, method) {
            (Some(key), Method::Biometric) => key.duplicate(),
            _ => self.pin_key(&self.pin),
        }
    }

    // --- Sending

    /// The signed bytes of a question, to be sent more than once or to another endpoint.
    #[must_use]
    pub fn sign<Q: Message>(&self, question: &Q) -> Vec<u8> {
        let Ok(signed) = SignedBytes::sign(&self.key, question);
        signed.to_wire()
    }

    /// Sends bytes to an endpoint.
    ///
    /// # Panics
    /// If the server does not answer.
    pub async fn send<A: Message>(&self, path: &str, wire: &[u8]) -> Reply<A> {
        let answer = post(&self.http, self.origin(), path, wire).await.unwrap();
        let mut traffic = self.traffic.lock().unwrap();
        traffic.extend([wire.to_vec(), answer.clone()]);
        read(&answer, &self.server.key)
    }

    async fn question<Q: Message, A: Message>(&self, path: &str, question: &Q) -> Reply<A> {
        self.send(path, &self.sign(question)).await
    }

    // --- The inbox

    /// A poll that names the inbox `seen`.
    #[must_use]
    pub fn make_poll(&self, seen: u64, time: UnixSeconds) -> Poll {
        let nonce = Nonce16(random());
        let Position { epoch, step } = self.position;
        let bytes = Poll::proof_bytes(self.device, &nonce, time, epoch, step);
        Poll {
            device: self.device,
            nonce,
            time,
            epoch,
            step,
            chain_proof: self.chain.proof_key().proof(&bytes),
            seen,
        }
    }

    /// The inbox, at once.
    ///
    /// # Panics
    /// If the server answers otherwise.
    pub async fn poll(&self, time: UnixSeconds) -> Inbox {
        self.poll_seen(0, time).await
    }

    /// The inbox; the server holds the answer until it differs from `seen`.
    ///
    /// # Panics
    /// If the server answers otherwise.
    pub async fn poll_seen(&self, seen: u64, time: UnixSeconds) -> Inbox {
        let poll = self.make_poll(seen, time);
        self.question("poll", &poll).await.got()
    }

    /// The bytes of the request with this id, if the inbox lists it.
    pub async fn listed(&self, id: RequestId, time: UnixSeconds) -> Option<Vec<u8>> {
        let is_it = |bytes: &Vec<u8>| Request::parse(bytes).is_ok_and(|r| r.id == id);
        self.poll(time).await.requests.into_iter().find(is_it)
    }
}
