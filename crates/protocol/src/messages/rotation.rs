//! Rotation of the server key S, protocol.md §9.3.

use super::{Field, Opaque};
use crate::{
    error::ParseError,
    ids::{Hash32, Nonce16, UnixSeconds},
    keys::PublicKey,
    signed::Message,
    transcript,
};

/// Maximum number of rotations that a server keeps and sends, protocol.md §9.3.
pub const MAX_ROTATIONS: usize = 60;

message!(
    /// protocol.md §9.3, signed by the old S: announces the new one.
    Rotate = "cs1/rotate" {
        /// `S_pub` before.
        old: PublicKey,
        /// `S_pub` after.
        new: PublicKey,
        /// The time from which the new key counts.
        from: UnixSeconds,
    }
);
message!(
    /// protocol.md §9.3, signed by the T that it contains: queries the rotations since the pinned S.
    FollowRotations = "cs1/follow" {
        /// `T_pub`.
        device_key: PublicKey,
        /// The hash of the pinned `S_pub`.
        pinned: Hash32,
        /// A fresh nonce.
        nonce: Nonce16,
    }
);

/// protocol.md §9.3, signed by the S that counts at that time: the rotations since the S that the phone has pinned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rotations {
    /// `T_pub` of the query.
    pub device_key: PublicKey,
    /// The nonce of the query.
    pub nonce: Nonce16,
    /// The server's time.
    pub time: UnixSeconds,
    /// The wire bytes of each [`Rotate`] that counts already, oldest first, at most [`MAX_ROTATIONS`].
    pub rotations: Vec<Opaque>,
}

impl Message for Rotations {
    const LABEL: &'static str = "cs1/rotations";

    fn encode(&self) -> Vec<u8> {
        let head = [self.device_key.put(), self.nonce.put(), self.time.put()];
        let fields: Vec<&[u8]> = head
            .iter()
            .chain(self.rotations.iter().map(|rotation| &rotation.0))
            .map(Vec::as_slice)
            .collect();
        transcript::encode(Self::LABEL, &fields)
    }

    fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        let fields = transcript::decode(Self::LABEL, bytes)?;
        let ([device_key, nonce, time], rotations) = fields
            .split_first_chunk::<3>()
            .ok_or(ParseError::WrongCount)?;
        if rotations.len() > MAX_ROTATIONS {
            return Err(ParseError::WrongCount);
        }
        Ok(Self {
            device_key: Field::take(device_key)?,
            nonce: Field::take(nonce)?,
            time: Field::take(time)?,
            rotations: rotations
                .iter()
                .map(|bytes| Opaque::take(bytes))
                .collect::<Result<_, _>>()?,
        })
    }
}
