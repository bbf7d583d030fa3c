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

/// Periods of limits. Seconds.
const TEN_MINUTES: u64 = 600;
const HOUR: u64 = 3_600;
const DAY: u64 = 86_400;

impl Limit {
    /// At most so many within a period.
    const fn within(within_s: u64, what: &'static str, most: usize) -> Self {
        Self {
            what,
            most,
            within_s,
        }
    }

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

impl NetworkLimit {
    /// One period for host and site, each with the name of its operation and its number.
    const fn within(
        within_s: u64,
        host: (&'static str, usize),
        site: (&'static str, usize),
    ) -> Self {
        Self {
            host: Limit::within(within_s, host.0, host.1),
            site: Limit::within(within_s, site.0, site.1),
        }
    }
}

/// Links that a device opens (protocol.md §7.2).
pub const OPENS: Limit = Limit::within(TEN_MINUTES, "open", 10);
/// Device-initiated requests (protocol.md §8.5): each costs a row.
pub const SELF_ASKS: Limit = Limit::within(TEN_MINUTES, "self", 30);
/// Push registrations of a device (protocol.md §8.10): each costs a write.
pub const PUSHES: Limit = Limit::within(TEN_MINUTES, "push", 30);
/// Sign-ins that a device announces (protocol.md §8.11).
pub const EXPECTATIONS: Limit = Limit::within(TEN_MINUTES, "expect", 10);
/// Time for which an announced sign-in lifts the limits over all unknown browsers. Seconds.
pub const EXPECTED_FOR_S: u64 = 600;
/// Passwordless sign-ins of one browser.
pub const PASSWORDLESS_SIGN_INS: Limit = Limit::within(TEN_MINUTES, "passwordless", 20);
/// Passwordless sign-ins from one network, which many people may share.
pub const PASSWORDLESS_SIGN_INS_OF_NETWORK: NetworkLimit = NetworkLimit::within(
    TEN_MINUTES,
    ("passwordless-host", 300),
    ("passwordless-site", 1_500),
);
/// Sign-ins that services ask for, from one network, which many people may share: each costs a row.
pub const SERVICE_SIGN_INS_OF_NETWORK: NetworkLimit = NetworkLimit::within(
    TEN_MINUTES,
    ("service-sign-in-host", 300),
    ("service-sign-in-site", 1_500),
);
/// Failed authentications of one client of a service's protocol, from one network: a secret or an assertion that is wrong.
pub const CLIENT_FAILURES_OF_NETWORK: NetworkLimit = NetworkLimit::within(
    TEN_MINUTES,
    ("client-failure-host", 30),
    ("client-failure-site", 300),
);
/// The same of all clients together, known or not: each costs a row. Right credentials are not refused for it.
pub const ALL_CLIENT_FAILURES_OF_NETWORK: NetworkLimit = NetworkLimit::within(
    TEN_MINUTES,
    ("all-client-failures-host", 300),
    ("all-client-failures-site", 3_000),
);
/// Requests that one service pushes (RFC 9126): each costs a row.
pub const PUSHED_OF_SERVICE: Limit = Limit::within(TEN_MINUTES, "pushed-service", 6_000);
/// Requests that one service sends to devices by itself (ADR 44): each costs rows.
pub const BACKCHANNEL_OF_SERVICE: Limit = Limit::within(TEN_MINUTES, "backchannel-service", 600);
/// The same for one address, whether or not it has an account.
pub const BACKCHANNEL_OF_SERVICE_AT_ADDRESS: Limit =
    Limit::within(HOUR, "backchannel-service-address", 10);
/// The same of all services together. No service alone can use it up.
pub const BACKCHANNEL_AT_ADDRESS: Limit = Limit::within(HOUR, "backchannel-address", 40);
/// Passwords that are compared for browsers unknown to the account.
pub const PASSWORDS_OF_NETWORK: NetworkLimit =
    NetworkLimit::within(TEN_MINUTES, ("password-host", 30), ("password-site", 300));
/// The same at one account. It leaves room for the owner's new browser, even at the attacker's address.
pub const PASSWORDS_OF_NETWORK_AT_ACCOUNT: NetworkLimit = NetworkLimit::within(
    HOUR,
    ("password-host-account", 20),
    ("password-site-account", 40),
);
/// The same at one account from everywhere: to keep the owner's new browsers out takes several sites.
pub const PASSWORDS_AT_ACCOUNT: Limit = Limit::within(HOUR, "password-account", 150);
/// Questions to devices from browsers unknown to the account.
pub const QUESTIONS_OF_NETWORK: NetworkLimit =
    NetworkLimit::within(TEN_MINUTES, ("question-host", 30), ("question-site", 300));
/// Questions to devices from one browser that the account knows.
pub const QUESTIONS_OF_KNOWN_BROWSER: Limit = Limit::within(TEN_MINUTES, "question-known", 30);
/// Mailed links that one network asks for, whatever the accounts.
pub const MAILED_LINKS_OF_NETWORK: NetworkLimit =
    NetworkLimit::within(DAY, ("mailed-link-host", 10), ("mailed-link-site", 50));
/// Links to a new password that one browser asks for, for one address.
pub const RESET_LINKS: Limit = Limit::within(DAY, "reset-link", 5);
/// Links to a new password for one address that browsers ask for which no device has vouched for: anybody can.
pub const RESET_LINKS_OF_ACCOUNT: Limit = Limit::within(DAY, "reset-link-account", 10);
/// Mails about sign-ins from browsers that an account does not know.
pub const NEW_BROWSER_MAILS: Limit = Limit::within(DAY, "new-browser-mail", 20);
/// Mailed links that one browser asks for, for one account.
pub const MAILED_LINKS: Limit = Limit::within(DAY, "mailed-link", 5);
/// Mailed links of one account that browsers ask for which no device has vouched for: they share it, so that they cannot fill the
/// mailbox. A browser that a device has vouched for does not count here.
pub const MAILED_LINKS_OF_ACCOUNT: Limit = Limit::within(DAY, "mailed-link-account", 20);

/// Answers to human checks: each costs a row.
pub const HUMAN_CHECKS_OF_NETWORK: NetworkLimit = NetworkLimit::within(
    TEN_MINUTES,
    ("human-check-host", 30),
    ("human-check-site", 300),
);
/// Links to verify an address that one network asks for.
pub const REGISTRATIONS_OF_NETWORK: NetworkLimit =
    NetworkLimit::within(DAY, ("registration-host", 10), ("registration-site", 100));
/// Links to verify one address, whoever asks for them: each fills its mailbox, whether it has an account or not.
pub const REGISTRATIONS_OF_ADDRESS: Limit = Limit::within(DAY, "registration-address", 5);

/// Lines of the audit log about sign-ins that had to wait, from one host: each costs a row, and nothing else bounds them.
pub const RECORDED_WAITS: Limit = Limit::within(HOUR, "recorded-wait", 10);

/// New addresses that one account asks for.
pub const NEW_ADDRESSES: Limit = Limit::within(DAY, "new-address", 5);

/// Looks of one agent of the help desk at accounts: searches, pages and acts together.
pub const HELP_DESK_LOOKS: Limit = Limit::within(HOUR, "help-desk-look", 120);

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
