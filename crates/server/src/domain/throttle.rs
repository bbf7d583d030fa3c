//! Back-off of password attempts. It slows guessing and never touches a device.
//!
//! A browser waits for its own attempts alone: one that the account has used before by a count at this account, any other by one for all
//! accounts. A browser that drops its cookie meets the limits of its network and of the account (`PASSWORDS_*` in `domain/limit.rs`), which
//! have room for others. Every attempt is counted before the password is looked at, so that many at once gain nothing.

use sha2::{Digest, Sha256};

use super::account::Email;
use super::token::HashedToken;
use crate::clock::UnixSeconds;

/// Attempts that are answered at once.
const FREE: u32 = 5;
/// The wait after the first attempt too many, in seconds; it doubles with each further one.
const FIRST_WAIT: u64 = 5;
/// No wait is longer, so that nobody is locked out for good. Seconds.
const LONGEST_WAIT: u64 = 5 * 60;
/// After this many quiet seconds a count is forgotten.
pub const FORGET_AFTER: u64 = 24 * 60 * 60;

/// The subject of the count, hashed, so that known and unknown addresses look alike in the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AttemptKey(pub [u8; 32]);

impl AttemptKey {
    fn of(kind: &str, parts: &[&[u8]]) -> Self {
        Self(Sha256::digest(protocol::encode(kind, parts)).into())
    }

    /// The counts that an attempt from `browser` at `email` falls under.
    #[must_use]
    pub fn for_attempt(email: &Email, browser: &HashedToken, known: bool) -> Vec<Self> {
        if known {
            let email = email.as_str().as_bytes();
            vec![Self::of("try/known", &[email, &browser.0])]
        } else {
            vec![Self::of("try/browser", &[&browser.0])]
        }
    }
}

/// A count as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempts {
    /// Attempts since the last success.
    pub failures: u32,
    /// When the last counted one was.
    pub last_at: UnixSeconds,
}

impl Attempts {
    /// Seconds until the next attempt is looked at; 0 is at once.
    #[must_use]
    pub fn wait(&self, now: UnixSeconds) -> u64 {
        if now.since(self.last_at) >= FORGET_AFTER || self.failures < FREE {
            return 0;
        }
        let doublings = (self.failures - FREE).min(10);
        let pause = (FIRST_WAIT << doublings).min(LONGEST_WAIT);
        self.last_at.plus(pause).since(now)
    }

    /// The count after one more attempt.
    #[must_use]
    pub fn counted(previous: Option<Self>, now: UnixSeconds) -> Self {
        let failures = match previous {
            Some(before) if now.since(before.last_at) < FORGET_AFTER => {
                before.failures.saturating_add(1)
            }
            _ => 1,
        };
        Self {
            failures,
            last_at: now,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const T: UnixSeconds = UnixSeconds(1_000_000);

    fn after(failures: u32) -> Attempts {
        Attempts {
            failures,
            last_at: T,
        }
    }

    #[test]
    fn few_failures_then_no_wait() {
        assert_eq!(after(4).wait(T), 0);
    }

    #[test]
    fn more_failures_then_doubling_up_to_a_limit() {
        let waits: Vec<_> = (5..14).map(|n| after(n).wait(T)).collect();
        assert_eq!(waits, [5, 10, 20, 40, 80, 160, 300, 300, 300]);
        assert_eq!(after(u32::MAX).wait(T), 300);
        assert_eq!(after(5).wait(T.plus(3)), 2);
        assert_eq!(after(5).wait(T.plus(5)), 0);
    }

    #[test]
    fn a_quiet_day_then_forgotten() {
        let count = after(50);
        let later = T.plus(FORGET_AFTER);
        assert_eq!(count.wait(later), 0);
        assert_eq!(Attempts::counted(Some(count), later).failures, 1);
        assert_eq!(Attempts::counted(Some(count), T.plus(1)).failures, 51);
    }

    #[test]
    fn known_browser_then_strangers_do_not_count_for_it() {
        let email = Email::parse("a@b.eu").unwrap();
        let browser = HashedToken([1; 32]);
        let strangers = AttemptKey::for_attempt(&email, &HashedToken([2; 32]), false);
        for key in AttemptKey::for_attempt(&email, &browser, true) {
            assert!(!strangers.contains(&key));
        }
    }
}
