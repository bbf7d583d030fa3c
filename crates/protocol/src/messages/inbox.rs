//! The poll and its answer, protocol.md §4.1.

use super::{DeviceState, Field, MAX_OPEN_REQUESTS, MAX_REQUEST};
use crate::{
    error::ParseError,
    ids::{DeviceId, Nonce16, UnixSeconds},
    signed::Message,
    transcript,
};

/// Maximum time in seconds for which the server holds a poll, protocol.md §4.1.
pub const MAX_HOLD_S: u64 = 25;

message!(
    /// protocol.md §4.1, signed by T: queries the inbox. Needs no PIN.
    Poll = "cs1/poll" {
        /// The device.
        device: DeviceId,
        /// A fresh nonce.
        nonce: Nonce16,
        /// The phone's clock, corrected by the server's time.
        time: UnixSeconds,
        /// Epoch i.
        epoch: u64,
        /// Step j.
        step: u64,
        /// `cp`: the first 16 bytes of the MAC over [`Poll::proof_bytes`].
        chain_proof: [u8; 16],
        /// The `seq` of the inbox that the phone has. The server holds the answer until its inbox has another `seq`, at
        /// most [`MAX_HOLD_S`] seconds. 0 requests an immediate answer.
        seen: u64,
    }
);
message!(
    /// protocol.md §4.1, signed by S: the phone's clock is wrong, and this is the server's time.
    ServerTime = "cs1/time" {
        /// The device.
        device: DeviceId,
        /// The nonce of the answered message.
        nonce: Nonce16,
        /// The server's time.
        time: UnixSeconds,
    }
);
impl Poll {
    /// Returns the bytes over which `cp` of a poll is computed, protocol.md §4.1.
    #[must_use]
    pub fn proof_bytes(
        device: DeviceId,
        nonce: &Nonce16,
        time: UnixSeconds,
        epoch: u64,
        step: u64,
    ) -> Vec<u8> {
        transcript::encode(
            "cs1/poll-proof",
            &[
                device.as_bytes(),
                nonce.as_bytes(),
                &time.0.to_be_bytes(),
                &epoch.to_be_bytes(),
                &step.to_be_bytes(),
            ],
        )
    }
}

/// protocol.md §4.1, signed by S: the open requests of a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inbox {
    /// The device.
    pub device: DeviceId,
    /// The poll's nonce.
    pub nonce: Nonce16,
    /// Changes whenever the inbox changes. Never 0.
    pub seq: u64,
    /// The server's time.
    pub time: UnixSeconds,
    /// The device's state.
    pub state: DeviceState,
    /// The device's epoch at the server: one more than the phone's while the phone has not received an answer.
    pub epoch: u64,
    /// The bytes of each open [`Request`], oldest first, at most [`MAX_REQUEST`] each.
    pub requests: Vec<Vec<u8>>,
}

impl Message for Inbox {
    const LABEL: &'static str = "cs1/inbox";

    fn encode(&self) -> Vec<u8> {
        let head = [
            self.device.put(),
            self.nonce.put(),
            self.seq.put(),
            self.time.put(),
            self.state.put(),
            self.epoch.put(),
        ];
        let fields: Vec<&[u8]> = head
            .iter()
            .chain(&self.requests)
            .map(Vec::as_slice)
            .collect();
        transcript::encode(Self::LABEL, &fields)
    }

    fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        let fields = transcript::decode(Self::LABEL, bytes)?;
        let ([device, nonce, seq, time, state, epoch], requests) = fields
            .split_first_chunk::<6>()
            .ok_or(ParseError::WrongCount)?;
        if requests.len() > MAX_OPEN_REQUESTS {
            return Err(ParseError::WrongCount);
        }
        if requests.iter().any(|request| request.len() > MAX_REQUEST) {
            return Err(ParseError::TooLarge);
        }
        Ok(Self {
            device: Field::take(device)?,
            nonce: Field::take(nonce)?,
            seq: Field::take(seq)?,
            time: Field::take(time)?,
            state: Field::take(state)?,
            epoch: Field::take(epoch)?,
            requests: requests.iter().map(|r| r.to_vec()).collect(),
        })
    }
}
