//! Following a rotation of S, protocol.md §9.3: an answer that the pinned S did not sign leads to one question about
//! rotations, and then to the same question again.

use protocol::{ids::DeviceId, keys::RustVerifier, messages::FollowRotations, rotation::follow};

use super::{
    context::Context,
    journey::Pace,
    response::{self, Body},
};
use crate::vault::{Outgoing, Persisted};

/// A query about the rotations since the pinned S.
pub(crate) struct FollowQuestion {
    device: DeviceId,
    asked: FollowRotations,
}

impl FollowQuestion {
    /// The query, if the last answer to this device was signed by another key.
    pub(crate) fn of(device: DeviceId, ctx: &mut Context) -> Option<(Self, Persisted<Outgoing>)> {
        if !ctx.server(device).signed_by_another {
            return None;
        }
        let (out, asked) = ctx.vault.as_ref().ok()?.follow_rotations(device).ok()?;
        Some((Self { device, asked }, out))
    }

    /// Pins the S that the answer leads to.
    pub(crate) fn on_response(self, body: Body, ctx: &mut Context) -> Pace {
        let device = self.device;
        ctx.server(device).signed_by_another = false;
        let pinned = ctx
            .vault
            .as_ref()
            .ok()
            .and_then(|vault| vault.pinned_server_key(device));
        let (Some(pinned), Ok(signed)) = (pinned, response::signed_bytes(body)) else {
            return Pace::BackOff;
        };
        match follow(&pinned, &self.asked, &signed, &RustVerifier) {
            Some(new) if new != pinned => {
                ctx.change(|vault| vault.pin_server_key(device, pinned, new));
                ctx.wake();
                Pace::Now
            }
            _ => Pace::BackOff,
        }
    }
}
