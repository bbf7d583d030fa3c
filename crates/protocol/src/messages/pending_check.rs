//! The app asleep, §8.10: whether something waits, asked without the vault, and where a push service wakes the phone.

use core::fmt;

use super::{Field, MAX_OPEN_REQUESTS};
use crate::{
    error::ParseError,
    ids::{DeviceId, Nonce16, UnixSeconds},
    text::Text,
};

message!(
    /// §8.10, signed by T: does something wait for me? Changes nothing.
    PendingCheck = "cs1/knock" {
        /// The device.
        device: DeviceId,
        /// Fresh.
        nonce: Nonce16,
        /// The phone's time, as corrected.
        time: UnixSeconds,
    }
);
message!(
    /// §8.10, signed by S: how much waits, and for how long. Not what.
    PendingCount = "cs1/waiting" {
        /// The device.
        device: DeviceId,
        /// The question's nonce.
        nonce: Nonce16,
        /// The server's time.
        time: UnixSeconds,
        /// As many requests as its inbox would have now.
        count: OpenCount,
        /// When the last of them ends by itself; 0 if there is none.
        until: UnixSeconds,
    }
);
message!(
    /// §8.10, signed by T: where to wake this device from now on.
    RegisterPush = "cs1/push" {
        /// The device.
        device: DeviceId,
        /// Takes the place of the one before; empty takes it away.
        endpoint: PushEndpoint,
        /// Fresh.
        nonce: Nonce16,
        /// The phone's time, as corrected.
        time: UnixSeconds,
    }
);
message!(
    /// §8.10, signed by S: the endpoint is taken.
    PushRegistered = "cs1/pushed" {
        /// The device.
        device: DeviceId,
        /// The question's nonce.
        nonce: Nonce16,
    }
);

/// How many requests wait: at most [`MAX_OPEN_REQUESTS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OpenCount(u8);

impl OpenCount {
    /// Of so many requests.
    ///
    /// # Errors
    /// [`ParseError::BadField`] if no inbox has so many.
    pub fn new(requests: usize) -> Result<Self, ParseError> {
        match u8::try_from(requests) {
            Ok(count) if requests <= MAX_OPEN_REQUESTS => Ok(Self(count)),
            _ => Err(ParseError::BadField),
        }
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl Field for OpenCount {
    fn put(&self) -> Vec<u8> {
        self.0.put()
    }

    fn take(bytes: &[u8]) -> Result<Self, ParseError> {
        Self::new(usize::from(u8::take(bytes)?))
    }
}

/// A push service's address for one app on one device, or empty: none.
///
/// # Security
/// Who knows it can wake the phone; it is not printed.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct PushEndpoint(pub Text<512>);

impl PushEndpoint {
    /// The address; empty if there is none.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Debug for PushEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.as_str() {
            "" => "PushEndpoint(none)",
            _ => "PushEndpoint(…)",
        })
    }
}

impl Field for PushEndpoint {
    fn put(&self) -> Vec<u8> {
        self.0.put()
    }

    fn take(bytes: &[u8]) -> Result<Self, ParseError> {
        Text::take(bytes).map(Self)
    }
}
