//! Rate limits: how often an operation is allowed within a period, whether or not it succeeds.

use sha2::{Digest, Sha256};

/// A limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The name of the operation in the table.
    pub what: &'static str,
    /// The number of operations.
    pub most: usize,
    /// The period. Seconds.
    pub within_s: u64,
}

/// Links that a device opens (protocol.md §7.2).
pub const OPENS: Limit = Limit {
    what: "open",
    most: 10,
    within_s: 600,
};
/// Device-initiated requests (protocol.md §8.5): each costs a row.
pub const SELF_ASKS: Limit = Limit {
    what: "self",
    most: 30,
    within_s: 600,
};
/// Push registrations of a device (protocol.md §8.10): each costs a write.
pub const PUSHES: Limit = Limit {
    what: "push",
    most: 30,
    within_s: 600,
};
/// Passwordless sign-ins of one browser.
pub const PASSWORDLESS_SIGN_INS: Limit = Limit {
    what: "passwordless",
    most: 20,
    within_s: 600,
};
/// Passwordless sign-ins from one network address, which many people may share.
pub const PASSWORDLESS_SIGN_INS_OF_NETWORK: Limit = Limit {
    what: "passwordless-network",
    most: 300,
    within_s: 600,
};
/// Mailed links that one browser asks for, for one account.
pub const MAILED_LINKS: Limit = Limit {
    what: "mailed-link",
    most: 5,
    within_s: 86_400,
};
/// Mailed links of one account from all browsers. Higher than the limit of one browser, so that a stranger does not use up the
/// owner's.
pub const MAILED_LINKS_OF_ACCOUNT: Limit = Limit {
    what: "mailed-link-account",
    most: 20,
    within_s: 86_400,
};

/// The subject of a limit, hashed, so that the table reveals neither addresses nor accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LimitKey(pub [u8; 32]);

impl LimitKey {
    /// Of an id, a browser or an address.
    #[must_use]
    pub fn of(limit: Limit, whose: &[u8]) -> Self {
        let bytes = protocol::encode("limit", &[limit.what.as_bytes(), whose]);
        Self(Sha256::digest(bytes).into())
    }
}
