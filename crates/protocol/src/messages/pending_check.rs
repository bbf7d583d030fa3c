//! Background check and push, protocol.md §8.10: a query for pending requests that needs no vault, and the endpoint at
//! which a push service wakes the phone.

use core::fmt;

use super::{Field, MAX_OPEN_REQUESTS};
use crate::{
    endpoint::MAX_ENDPOINT,
    error::ParseError,
    ids::{DeviceId, Nonce16, UnixSeconds},
    text::Text,
};

message!(
    /// protocol.md §8.10, signed by T: queries the number of pending requests. Changes nothing.
    PendingCheck = "cs1/knock" {
        /// The device.
        device: DeviceId,
        /// A fresh nonce.
        nonce: Nonce16,
        /// The phone's clock, corrected by the server's time.
        time: UnixSeconds,
    }
);
message!(
    /// protocol.md §8.10, signed by S: the number of pending requests and their expiry, without their content.
    PendingCount = "cs1/waiting" {
        /// The device.
        device: DeviceId,
        /// The nonce of the answered message.
        nonce: Nonce16,
        /// The server's time.
        time: UnixSeconds,
        /// The number of requests in the device's inbox.
        count: OpenCount,
        /// The latest time of expiry among them; 0 if there are none.
        until: UnixSeconds,
    }
);
message!(
    /// protocol.md §8.10, signed by T: registers the push endpoint of this device.
    RegisterPush = "cs1/push" {
        /// The device.
        device: DeviceId,
        /// Replaces the previous endpoint; an empty endpoint removes it.
        endpoint: PushEndpoint,
        /// A fresh nonce.
        nonce: Nonce16,
        /// The phone's clock, corrected by the server's time.
        time: UnixSeconds,
    }
);
message!(
    /// protocol.md §8.10, signed by S: the server has stored the endpoint.
    PushRegistered = "cs1/pushed" {
        /// The device.
        device: DeviceId,
        /// The nonce of the answered message.
        nonce: Nonce16,
    }
);

/// A number of open requests: at most [`MAX_OPEN_REQUESTS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OpenCount(u8);

impl OpenCount {
    /// Checks the number.
    ///
    /// # Errors
    /// [`ParseError::BadField`] for more than [`MAX_OPEN_REQUESTS`].
    pub fn new(requests: usize) -> Result<Self, ParseError> {
        match u8::try_from(requests) {
            Ok(count) if requests <= MAX_OPEN_REQUESTS => Ok(Self(count)),
            _ => Err(ParseError::BadField),
        }
    }

    /// Returns the number.
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

/// The address at which a push service accepts wake-ups for one app on one device. Empty means no endpoint.
///
/// # Security
/// Anybody who knows the endpoint can wake the phone, so `Debug` does not print it.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct PushEndpoint(pub Text<MAX_ENDPOINT>);

impl PushEndpoint {
    /// Returns the address; empty if there is none.
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
