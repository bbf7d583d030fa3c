//! What is allowed only so often within a while, counted whoever succeeds.

use sha2::{Digest, Sha256};

/// A limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// What is counted, as it stands in rows.
    pub what: &'static str,
    /// How often.
    pub most: usize,
    /// Within how many seconds.
    pub within_s: u64,
}

/// Links that a device opens (protocol.md §7).
pub const OPENS: Limit = Limit {
    what: "open",
    most: 10,
    within_s: 600,
};
/// What a device begins about itself (protocol.md §8): each costs a row.
pub const SELF_ASKS: Limit = Limit {
    what: "self",
    most: 30,
    within_s: 600,
};
/// Endpoints that a device names (protocol.md §8.10): each costs a write.
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
/// Passwordless sign-ins from one network address, behind which many people may sit.
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
/// Mailed links of one account, whoever asks: more than one browser may, so that a stranger's do not use up the owner's.
pub const MAILED_LINKS_OF_ACCOUNT: Limit = Limit {
    what: "mailed-link-account",
    most: 20,
    within_s: 86_400,
};

/// Whose use it is: a hash, so that the table tells nothing by itself.
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
