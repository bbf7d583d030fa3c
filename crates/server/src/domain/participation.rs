//! The services that learned of a session, and the notices that tell them of its end.
//!
//! Invariant: a participation becomes a notice in the transaction that closes its session, whatever closes it.

use super::account::AccountId;
use super::service::ServiceId;
use crate::clock::UnixSeconds;

/// The most participations of one session. The oldest one is told of the end before one more begins.
pub const MAX_OF_SESSION: usize = 50;
/// The most attempts to deliver a notice: about four hours with the waits of [`retry_after_s`].
pub const MAX_ATTEMPTS: u32 = 12;
/// The wait after the first failed attempt, in seconds. Each further one doubles it.
const FIRST_WAIT_S: u64 = 10;
/// The longest wait between two attempts, in seconds.
const LONGEST_WAIT_S: u64 = 60 * 60;

/// The id of a session that never changes: that of its sign-in in the history. It opens nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionId(pub [u8; 16]);

/// The id of a participation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParticipationId(pub [u8; 16]);

impl ParticipationId {
    /// 32 hexadecimal digits.
    #[must_use]
    pub fn to_hex(self) -> String {
        protocol::ids::RequestId(self.0).to_hex()
    }

    /// Reads the digits.
    #[must_use]
    pub fn from_hex(text: &str) -> Option<Self> {
        protocol::ids::RequestId::from_hex(text).map(|id| Self(id.0))
    }
}

/// A service that learned of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participation {
    /// Its id.
    pub id: ParticipationId,
    /// The session.
    pub session: SessionId,
    /// The account.
    pub account: AccountId,
    /// The service.
    pub service: ServiceId,
    /// The protocol that knows the meaning of the body.
    pub protocol: String,
    /// The protocol's own data, by which it tells the service of the end. No secret.
    pub body: Vec<u8>,
    /// When the service learned of the session.
    pub began_at: UnixSeconds,
}

/// A notice that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogoutNotice {
    /// The participation that ended.
    pub participation: Participation,
    /// Attempts so far.
    pub attempts: u32,
}

/// The wait after this many failed attempts, in seconds; `None` when the notice is given up.
#[must_use]
pub fn retry_after_s(failed: u32) -> Option<u64> {
    let doubled = FIRST_WAIT_S.checked_shl(failed.saturating_sub(1));
    (failed < MAX_ATTEMPTS).then(|| doubled.unwrap_or(LONGEST_WAIT_S).min(LONGEST_WAIT_S))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attempts_fail_then_the_waits_grow_to_an_hour_and_end() {
        let waits: Vec<u64> = (1..).map_while(retry_after_s).collect();
        assert_eq!(waits.len(), MAX_ATTEMPTS as usize - 1);
        assert_eq!(waits[..3], [10, 20, 40]);
        assert_eq!(waits[9..], [3_600, 3_600]);
        assert!(waits.iter().sum::<u64>() < 5 * 60 * 60);
    }
}
