//! Values that may leave the vault.
//!
//! Invariant: the constructor of [`Persisted`] is visible in the vault only, so nothing else can be sent or shown as a
//! one-time password.

use std::time::Duration;

use protocol::{ids::Hash32, origin::Origin};

/// A signed question to a server.
pub struct Outgoing {
    /// The server.
    pub origin: Origin,
    /// The endpoint that the question is sent to.
    pub path: ApiPath,
    /// The bytes of the HTTP body.
    pub wire: Vec<u8>,
    /// SHA-256 of the signed bytes; a refusal refers to it.
    pub question: Hash32,
}

/// A value whose every prerequisite is on disk.
pub struct Persisted<T>(T);

impl<T> Persisted<T> {
    /// Marks a value as safe to send or to show.
    pub(super) const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value.
    pub const fn get(&self) -> &T {
        &self.0
    }
}

/// The API paths of a server, each at `{origin}/api/cs1/{path}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ApiPath {
    /// protocol.md §3.3
    Claim,
    /// protocol.md §3.4
    Finish,
    /// protocol.md §4
    Poll,
    /// protocol.md §4
    Approve,
    /// protocol.md §4
    Ask,
    /// protocol.md §8.4
    Remove,
    /// protocol.md §8.5
    SelfAsk,
    /// protocol.md §7.2
    Open,
    /// protocol.md §8.7
    History,
    /// protocol.md §8.7
    Report,
    /// protocol.md §8.11
    Expect,
    /// protocol.md §8.6
    Move,
    /// protocol.md §8.10
    Push,
    /// protocol.md §8.12
    Copied,
    /// protocol.md §9.3
    Follow,
}

impl ApiPath {
    /// The last part of its path.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Claim => "claim",
            Self::Finish => "finish",
            Self::Poll => "poll",
            Self::Approve => "approve",
            Self::Ask => "ask",
            Self::Remove => "remove",
            Self::SelfAsk => "self",
            Self::Open => "open",
            Self::History => "history",
            Self::Report => "report",
            Self::Expect => "expect",
            Self::Move => "move",
            Self::Push => "push",
            Self::Copied => "copied",
            Self::Follow => "follow",
        }
    }

    /// The longest wait for an answer. A poll is held by the server.
    #[must_use]
    pub const fn time_out(self) -> Duration {
        match self {
            Self::Poll => Duration::from_secs(protocol::messages::MAX_HOLD_S + 10),
            _ => Duration::from_secs(10),
        }
    }
}

impl Outgoing {
    /// The address that the question is posted to.
    #[must_use]
    pub fn url(&self) -> String {
        format!("{}/api/cs1/{}", self.origin, self.path.as_str())
    }
}
