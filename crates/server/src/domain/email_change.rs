//! A new address of an account: asked for in My Account, verified by the mailed link, then taken over with a proof of the change.

use super::account::{AccountId, Email};
use super::registration::LINK_S;
use crate::clock::UnixSeconds;

/// The longest new address, in bytes: a phone must be able to show it (protocol.md §4.7).
pub const MAX_BYTES: usize = 200;

/// The holder of the address before can reverse a change that no device confirmed, for this long. Seconds.
pub const REVERSAL_S: u64 = 7 * 86_400;

/// An address that an account had before, and that a mailed link gives it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmailReversal {
    /// The account.
    pub account: AccountId,
    /// The address before.
    pub email: Email,
    /// When it was changed.
    pub changed_at: UnixSeconds,
}

impl EmailReversal {
    /// Whether the change was made longer ago than [`REVERSAL_S`].
    #[must_use]
    pub fn is_over(&self, now: UnixSeconds) -> bool {
        now >= self.changed_at.plus(REVERSAL_S)
    }
}

/// A new address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmailChange {
    /// The account.
    pub account: AccountId,
    /// The new address.
    pub email: Email,
    /// When its link was mailed.
    pub mailed_at: UnixSeconds,
    /// When the link was followed.
    pub verified_at: Option<UnixSeconds>,
}

impl EmailChange {
    /// Whether the link was mailed longer ago than [`LINK_S`].
    #[must_use]
    pub fn is_over(&self, now: UnixSeconds) -> bool {
        now >= self.mailed_at.plus(LINK_S)
    }

    /// The new address, if its link was followed in time.
    #[must_use]
    pub fn verified(self, now: UnixSeconds) -> Option<Email> {
        let good = self.verified_at.is_some() && !self.is_over(now);
        good.then_some(self.email)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn change_then_reversible_for_seven_days() {
        let reversal = EmailReversal {
            account: AccountId([1; 16]),
            email: Email::parse("maria@example.eu").unwrap(),
            changed_at: UnixSeconds(1_000),
        };
        assert!(!reversal.is_over(UnixSeconds(1_000 + 7 * 86_400 - 1)));
        assert!(reversal.is_over(UnixSeconds(1_000 + 7 * 86_400)));
    }

    #[test]
    fn address_then_good_only_once_its_link_was_followed_and_for_a_day() {
        let at = UnixSeconds(1_000);
        let change = EmailChange {
            account: AccountId([1; 16]),
            email: Email::parse("maria@example.eu").unwrap(),
            mailed_at: at,
            verified_at: None,
        };
        assert_eq!(change.clone().verified(at), None);
        let followed = EmailChange {
            verified_at: Some(at),
            ..change.clone()
        };
        let last = at.plus(LINK_S - 1);
        assert_eq!(followed.clone().verified(last), Some(change.email));
        assert_eq!(followed.verified(at.plus(LINK_S)), None);
    }
}
