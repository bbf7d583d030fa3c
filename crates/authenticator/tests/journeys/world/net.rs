//! The network between phones and servers, and what goes wrong with it.

use std::{
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use countersign_authenticator::{
    adapters::memory::ManualClock,
    ports::{ApiPath, PortFuture, Transport, TransportError},
    vault::{Outgoing, Persisted},
};
use protocol::{
    ids::Hash32,
    keys::SoftwareKey,
    messages::{Finished, Poll, Refusal},
    signed::SignedBytes,
};

use super::server::Server;

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
    /// By S, but in answer to another nonce.
    OtherNonce,
    /// By S, but for another device.
    OtherDevice,
}

/// Two servers, and the wires to them.
#[derive(Clone)]
pub struct Net(Arc<[Mutex<Server>; 2]>);

impl Net {
    pub fn new(clock: &ManualClock) -> Self {
        let server = |address, n| Mutex::new(Server::new(address, n, clock.clone()));
        Self(Arc::new([
            server("https://login.example.eu", 9),
            server("https://id.example.org", 10),
        ]))
    }

    pub fn server(&self) -> MutexGuard<'_, Server> {
        self.0[0].lock().unwrap()
    }

    /// The second server.
    pub fn other(&self) -> MutexGuard<'_, Server> {
        self.0[1].lock().unwrap()
    }

    fn of(&self, question: &Outgoing) -> Option<&Mutex<Server>> {
        let is = |s: &&Mutex<Server>| s.lock().unwrap().origin == question.origin;
        self.0.iter().find(is)
    }
}

fn held(server: &Mutex<Server>, question: &Outgoing) -> bool {
    let poll = || {
        SignedBytes::from_wire(&question.wire)
            .unwrap()
            .peek::<Poll>()
            .unwrap()
    };
    let server = server.lock().unwrap();
    question.path == ApiPath::Poll && !server.down && poll().seen == server.seq
}

fn slow(server: &Mutex<Server>, endpoint: ApiPath) -> Option<u64> {
    let mut server = server.lock().unwrap();
    let slow = |(e, f): &(ApiPath, Fault)| *e == endpoint && matches!(f, Fault::Slow(_));
    let at = server.faults.iter().position(slow)?;
    match server.faults.remove(at)? {
        (_, Fault::Slow(seconds)) => Some(seconds),
        _ => None,
    }
}

fn exchange(server: &Mutex<Server>, question: &Outgoing) -> Result<Vec<u8>, TransportError> {
    let mut server = server.lock().unwrap();
    let (endpoint, wire) = (question.path, &question.wire);
    server.seen.push(endpoint);
    if server.down {
        return Err(TransportError::Unreachable);
    }
    let at = server.faults.iter().position(|(e, _)| *e == endpoint);
    let fault = at.and_then(|at| server.faults.remove(at)).map(|(_, f)| f);
    match fault {
        Some(Fault::LoseQuestion) => Err(TransportError::Unreachable),
        Some(Fault::LoseAnswer) => {
            server.handle(endpoint, wire);
            Err(TransportError::Unreachable)
        }
        Some(Fault::Garbage) => Ok(b"<html>Sign in to this network</html>".to_vec()),
        Some(Fault::Forge) => {
            let mut wire = server.handle(endpoint, wire);
            *wire.last_mut().unwrap() ^= 1;
            Ok(wire)
        }
        Some(Fault::Refuse(why)) => Ok(server.refuse(question.question, why, 0)),
        Some(Fault::Replay) => Ok(server.last[&endpoint].clone()),
        Some(Fault::Impostor) => {
            let own = SoftwareKey::from_scalar(&[66; 32]).unwrap();
            let pinned = std::mem::replace(&mut server.key, own);
            let answer = server.handle(endpoint, wire);
            server.key = pinned;
            Ok(answer)
        }
        Some(Fault::RefuseAnother) => {
            Ok(server.refuse(Hash32::of(b"another"), Refusal::RequestGone, 0))
        }
        Some(Fault::WrongDone) => {
            let enrolment = server.enrolment().id;
            Ok(server.sign(&Finished {
                enrolment,
                done: [0; 32],
            }))
        }
        Some(twist @ (Fault::OtherNonce | Fault::OtherDevice)) => {
            server.twist = Some(twist);
            let answer = server.handle(endpoint, wire);
            server.twist = None;
            Ok(answer)
        }
        Some(Fault::Slow(_)) | None => {
            let answer = server.handle(endpoint, wire);
            server.last.insert(endpoint, answer.clone());
            Ok(answer)
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
            let Some(server) = self.of(question) else {
                return Err(TransportError::Unreachable);
            };
            // Held as a server holds it, looked at every second of the test's own time.
            for _ in 0..25 {
                if !held(server, question) {
                    break;
                }
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
            if let Some(seconds) = slow(server, question.path) {
                tokio::time::sleep(Duration::from_secs(seconds)).await;
            }
            exchange(server, question)
        })
    }
}
