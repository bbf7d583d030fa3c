//! The longest times that a client may take over a request.

use std::time::Duration;

use protocol::messages::MAX_HOLD_S;

/// The time limits of a connection and of its requests. A client that is slower holds neither any longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeLimits {
    /// For the request line and headers, also of the next request on the same connection.
    pub headers: Duration,
    /// The same for a client that is only told to try again.
    pub refused: Duration,
    /// For a page, including its form's body. Event streams begin within it and go on beyond.
    pub page: Duration,
    /// For a phone's message, including its body and the time for which a poll is held.
    pub message: Duration,
    /// For a service that is told of the end of a session, until the head of its answer.
    pub service: Duration,
}

impl Default for TimeLimits {
    fn default() -> Self {
        Self {
            headers: Duration::from_secs(15),
            refused: Duration::from_secs(5),
            page: Duration::from_secs(30),
            message: Duration::from_secs(MAX_HOLD_S + 15),
            service: Duration::from_secs(10),
        }
    }
}
