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

impl Limit {
    /// The limit, so many times as large.
    #[must_use]
    pub fn times(self, factor: usize) -> Self {
        Self {
            most: self.most.saturating_mul(factor),
            ..self
        }
    }
}

/// A limit of one host, and a larger one of the site that it belongs to (see [`ClientNetwork`](super::network::ClientNetwork)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NetworkLimit {
    /// Of one host.
    pub host: Limit,
    /// Of one site.
    pub site: Limit,
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
/// Sign-ins that a device announces (protocol.md §8.11).
pub const EXPECTATIONS: Limit = Limit {
    what: "expect",
    most: 10,
    within_s: 600,
};
/// Time for which an announced sign-in lifts the limits over all unknown browsers. Seconds.
pub const EXPECTED_FOR_S: u64 = 600;
/// Passwordless sign-ins of one browser.
pub const PASSWORDLESS_SIGN_INS: Limit = Limit {
    what: "passwordless",
    most: 20,
    within_s: 600,
};
/// Passwordless sign-ins from one network, which many people may share.
pub const PASSWORDLESS_SIGN_INS_OF_NETWORK: NetworkLimit = NetworkLimit {
    host: Limit {
        what: "passwordless-host",
        most: 300,
        within_s: 600,
    },
    site: Limit {
        what: "passwordless-site",
        most: 1_500,
        within_s: 600,
    },
};
/// Passwords that are compared for browsers unknown to the account.
pub const PASSWORDS_OF_NETWORK: NetworkLimit = NetworkLimit {
    host: Limit {
        what: "password-host",
        most: 30,
        within_s: 600,
    },
    site: Limit {
        what: "password-site",
        most: 300,
        within_s: 600,
    },
};
/// The same at one account. It leaves room for the owner's new browser, even at the attacker's address.
pub const PASSWORDS_OF_NETWORK_AT_ACCOUNT: NetworkLimit = NetworkLimit {
    host: Limit {
        what: "password-host-account",
        most: 20,
        within_s: 3_600,
    },
    site: Limit {
        what: "password-site-account",
        most: 40,
        within_s: 3_600,
    },
};
/// The same at one account from everywhere: to keep the owner's new browsers out takes several sites.
pub const PASSWORDS_AT_ACCOUNT: Limit = Limit {
    what: "password-account",
    most: 150,
    within_s: 3_600,
};
/// Questions to devices from browsers unknown to the account.
pub const QUESTIONS_OF_NETWORK: NetworkLimit = NetworkLimit {
    host: Limit {
        what: "question-host",
        most: 30,
        within_s: 600,
    },
    site: Limit {
        what: "question-site",
        most: 300,
        within_s: 600,
    },
};
/// Questions to devices from one browser that the account knows.
pub const QUESTIONS_OF_KNOWN_BROWSER: Limit = Limit {
    what: "question-known",
    most: 30,
    within_s: 600,
};
/// Mailed links that one network asks for, whatever the accounts.
pub const MAILED_LINKS_OF_NETWORK: NetworkLimit = NetworkLimit {
    host: Limit {
        what: "mailed-link-host",
        most: 10,
        within_s: 86_400,
    },
    site: Limit {
        what: "mailed-link-site",
        most: 50,
        within_s: 86_400,
    },
};
/// Links to a new password that one browser asks for, for one address.
pub const RESET_LINKS: Limit = Limit {
    what: "reset-link",
    most: 5,
    within_s: 86_400,
};
/// Links to a new password for one address that browsers ask for which no device has vouched for: anybody can.
pub const RESET_LINKS_OF_ACCOUNT: Limit = Limit {
    what: "reset-link-account",
    most: 10,
    within_s: 86_400,
};
/// Mails about sign-ins from browsers that an account does not know.
pub const NEW_BROWSER_MAILS: Limit = Limit {
    what: "new-browser-mail",
    most: 20,
    within_s: 86_400,
};
/// Mailed links that one browser asks for, for one account.
pub const MAILED_LINKS: Limit = Limit {
    what: "mailed-link",
    most: 5,
    within_s: 86_400,
};
/// Mailed links of one account that browsers ask for which no device has vouched for: they share it, so that they cannot fill the
/// mailbox. A browser that a device has vouched for does not count here.
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
