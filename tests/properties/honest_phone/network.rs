//! The network between phones and server, which loses and delays by the numbers of a seed.

use authenticator::vault::Outgoing;
use protocol::{
    ids::UnixSeconds,
    keys::{PublicKey, RustVerifier},
    messages::{Refusal, Refused},
    signed::{Message, SignedBytes, Verified},
};
use testkit::clock;

/// Random numbers that a seed repeats.
pub(super) struct Luck(u64);

impl Luck {
    /// A number below `n`.
    pub(super) fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from((self.0 >> 16) % n as u64).unwrap()
    }

    pub(super) fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }
}
/// Loses and delays questions and answers.
pub(super) struct Network {
    http: reqwest::Client,
    pub(super) luck: Luck,
    /// Nothing is lost any more.
    pub(super) calm: bool,
    late: Vec<(String, Vec<u8>)>,
    pub(super) lost: usize,
    /// By how many seconds the clocks of server, page and phones were moved on.
    pub(super) moved_s: u64,
}

impl Network {
    /// A network without faults until `calm` is unset.
    pub(super) fn new(seed: u64) -> Self {
        Self {
            http: testkit::phone::client(),
            luck: Luck(seed),
            calm: true,
            late: Vec::new(),
            lost: 0,
            moved_s: 0,
        }
    }

    pub(super) fn now(&self) -> UnixSeconds {
        clock::now().plus(self.moved_s)
    }

    /// The answer, if both question and answer arrive.
    pub(super) async fn ask(&mut self, out: &Outgoing) -> Option<SignedBytes> {
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
    pub(super) async fn deliver_late(&mut self, origin: &str) {
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
pub(super) fn read<M: Message>(
    signed: &SignedBytes,
    server: &PublicKey,
) -> Result<Verified<M>, Refusal> {
    if signed.label() == Ok(Refused::LABEL) {
        return Err(verify::<Refused>(signed, server).why);
    }
    Ok(verify(signed, server))
}

pub(super) fn verify<M: Message>(signed: &SignedBytes, server: &PublicKey) -> Verified<M> {
    signed
        .verify(server, &RustVerifier)
        .unwrap_or_else(|_| panic!("S signed {:?}", signed.label()))
}
