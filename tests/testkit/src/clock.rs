//! The time that tests pass in.

use std::time::{SystemTime, UNIX_EPOCH};

use protocol::ids::UnixSeconds;

/// The time of this machine, for tests against a server process whose clock was not moved.
///
/// # Panics
/// If the machine's clock is before 1970.
#[must_use]
pub fn now() -> UnixSeconds {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    UnixSeconds(since.unwrap().as_secs())
}
