//! Faults that a test asks for.

use protocol::{
    ids::Hash32,
    keys::SoftwareKey,
    messages::{Finished, Poll, Refusal},
    signed::SignedBytes,
};

use super::SimulatedServer;

/// The fault of the next question to an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The question does not arrive.
    LoseQuestion,
    /// The question arrives, and its answer is lost.
    LoseAnswer,
    /// A web page in place of an answer, as from a captive portal.
    Garbage,
    /// The answer with a wrong signature.
    Forge,
    /// A refusal.
    Refuse(Refusal),
    /// The endpoint's previous answer.
    Replay,
    /// An answer by a server with another S.
    Impostor,
    /// A refusal by S of another question.
    RefuseAnother,
    /// `finished` by S, without knowledge of C.
    WrongDone,
    /// The answer, after this many seconds.
    Slow(u64),
    /// An answer by S to another nonce.
    OtherNonce,
    /// An answer by S to another device.
    OtherDevice,
    /// An answer by S to a claim, with the other kind of enrolment.
    OtherKind,
}

/// There is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreachable;

impl SimulatedServer {
    /// Whether this question is a poll that a server holds.
    ///
    /// # Panics
    /// If a poll is malformed.
    #[must_use]
    pub fn holds(&self, endpoint: &str, wire: &[u8]) -> bool {
        let seen = || {
            let signed = SignedBytes::from_wire(wire).unwrap();
            signed.peek::<Poll>().unwrap().seen
        };
        endpoint == "poll" && !self.down && seen() == self.seq
    }

    /// The seconds by which this endpoint's next answer is delayed; counts once.
    pub fn take_delay(&mut self, endpoint: &str) -> Option<u64> {
        let slow = |(e, f): &(&str, Fault)| *e == endpoint && matches!(f, Fault::Slow(_));
        let at = self.faults.iter().position(slow)?;
        match self.faults.remove(at)? {
            (_, Fault::Slow(seconds)) => Some(seconds),
            _ => None,
        }
    }

    /// Answers a question, with this endpoint's next fault.
    ///
    /// # Errors
    /// If the server is down, or the question or its answer is lost.
    ///
    /// # Panics
    /// If an honest phone would not have sent the question.
    pub fn exchange(
        &mut self,
        endpoint: &'static str,
        wire: &[u8],
    ) -> Result<Vec<u8>, Unreachable> {
        self.seen.push(endpoint);
        if self.down {
            return Err(Unreachable);
        }
        let at = self.faults.iter().position(|(e, _)| *e == endpoint);
        let fault = at.and_then(|at| self.faults.remove(at)).map(|(_, f)| f);
        match fault {
            Some(Fault::LoseQuestion) => Err(Unreachable),
            Some(Fault::LoseAnswer) => {
                self.handle(endpoint, wire);
                Err(Unreachable)
            }
            Some(Fault::Garbage) => Ok(b"<html>Sign in to this network</html>".to_vec()),
            Some(Fault::Forge) => {
                let mut wire = self.handle(endpoint, wire);
                *wire.last_mut().unwrap() ^= 1;
                Ok(wire)
            }
            Some(Fault::Refuse(why)) => {
                let question = SignedBytes::from_wire(wire).unwrap().hash();
                Ok(self.refuse(question, why, 0))
            }
            Some(Fault::Replay) => Ok(self.last[endpoint].clone()),
            Some(Fault::Impostor) => {
                let own = SoftwareKey::from_scalar(&[66; 32]).unwrap();
                let pinned = std::mem::replace(&mut self.key, own);
                let answer = self.handle(endpoint, wire);
                self.key = pinned;
                Ok(answer)
            }
            Some(Fault::RefuseAnother) => {
                Ok(self.refuse(Hash32::of(b"another"), Refusal::RequestGone, 0))
            }
            Some(Fault::WrongDone) => {
                let enrolment = self.enrolment().id;
                Ok(self.sign(&Finished {
                    enrolment,
                    done: [0; 32],
                }))
            }
            Some(twist @ (Fault::OtherNonce | Fault::OtherDevice | Fault::OtherKind)) => {
                self.twist = Some(twist);
                let answer = self.handle(endpoint, wire);
                self.twist = None;
                Ok(answer)
            }
            Some(Fault::Slow(_)) | None => {
                let answer = self.handle(endpoint, wire);
                self.last.insert(endpoint, answer.clone());
                Ok(answer)
            }
        }
    }
}
