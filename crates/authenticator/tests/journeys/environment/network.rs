//! The network between the phones and two simulated servers.

use std::{
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use countersign_authenticator::{
    adapters::memory::ManualClock,
    ports::{Clock as _, PortFuture, Transport, TransportError},
    vault::{Outgoing, Persisted},
};
use testkit::simulated_server::SimulatedServer;

/// Two servers and the connections to them.
#[derive(Clone)]
pub struct Net(Arc<[Mutex<SimulatedServer>; 2]>);

impl Net {
    pub fn new(clock: &ManualClock) -> Self {
        let server = |address, seed| {
            let clock = clock.clone();
            Mutex::new(SimulatedServer::new(
                address,
                seed,
                Box::new(move || clock.now()),
            ))
        };
        Self(Arc::new([
            server("https://login.example.eu", 9),
            server("https://id.example.org", 10),
        ]))
    }

    pub fn server(&self) -> MutexGuard<'_, SimulatedServer> {
        self.0[0].lock().unwrap()
    }

    /// The second server.
    pub fn other(&self) -> MutexGuard<'_, SimulatedServer> {
        self.0[1].lock().unwrap()
    }

    fn of(&self, question: &Outgoing) -> Option<&Mutex<SimulatedServer>> {
        let is = |s: &&Mutex<SimulatedServer>| s.lock().unwrap().origin == question.origin;
        self.0.iter().find(is)
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
            let (endpoint, wire) = (question.path.as_str(), &question.wire);
            // A held poll is looked at every second of the paused clock.
            for _ in 0..25 {
                if !server.lock().unwrap().holds(endpoint, wire) {
                    break;
                }
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
            let delay = server.lock().unwrap().take_delay(endpoint);
            if let Some(seconds) = delay {
                tokio::time::sleep(Duration::from_secs(seconds)).await;
            }
            let answer = server.lock().unwrap().exchange(endpoint, wire);
            answer.map_err(|_| TransportError::Unreachable)
        })
    }
}
