//! The audit log: its events, and the chain that binds each line to all lines before it (ADR 39).
//!
//! Invariant: a line names an account by its id and a network by a pseudonym; it holds no name, address or secret.

use protocol::derive::hkdf;
use protocol::transcript::encode;
use sha2::{Digest, Sha256};

use super::account::AccountId;
use super::network::NetworkKey;
use crate::clock::UnixSeconds;

/// The party that acted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A browser that had not signed in.
    Browser,
    /// The account's holder, in a session.
    Account,
    /// A device of the account.
    Device,
    /// A service.
    Service,
    /// The operator, by a command.
    Operator,
    /// An account with the role of the help desk. The detail names it.
    HelpDesk,
    /// The server itself.
    Server,
}

impl Actor {
    /// Its name in the log.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Browser => "browser",
            Self::Account => "account",
            Self::Device => "device",
            Self::Service => "service",
            Self::Operator => "operator",
            Self::HelpDesk => "help-desk",
            Self::Server => "server",
        }
    }
}

/// A network in the log: the same for the same host, and nothing else is known of it without the server's keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NetworkPseudonym(pub [u8; 8]);

impl NetworkPseudonym {
    /// Of a host, under a key of the server.
    #[must_use]
    pub fn of(key: &[u8; 32], host: &NetworkKey) -> Self {
        Self(*hkdf(b"", key, "cs1/audit-host", &[host.as_bytes()]))
    }
}

/// An event to record.
#[derive(Clone, Copy, Debug)]
pub struct AuditEvent<'a> {
    /// Its kind, such as `sign-in`.
    pub event: &'static str,
    /// The account that it is about, if there is one.
    pub account: Option<AccountId>,
    /// The party that acted.
    pub actor: Actor,
    /// The network from which it acted, where it is known.
    pub network: Option<NetworkPseudonym>,
    /// The method, service, limit or command: a word of this program or of the operator.
    pub detail: &'a str,
    /// The outcome, such as `done`.
    pub outcome: &'static str,
}

impl AuditEvent<'_> {
    /// An act of `actor` that was done.
    #[must_use]
    pub fn done(event: &'static str, account: AccountId, actor: Actor) -> Self {
        Self {
            event,
            account: Some(account),
            actor,
            network: None,
            detail: "",
            outcome: "done",
        }
    }
}

/// The event of a sign-in, whatever its outcome.
pub const SIGN_IN: &str = "sign-in";

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditLine {
    /// Its number. Numbers have no gap.
    pub seq: u64,
    /// When it was written.
    pub at: UnixSeconds,
    /// The kind of the event.
    pub event: String,
    /// The account that it is about.
    pub account: Option<AccountId>,
    /// The party that acted.
    pub actor: String,
    /// The network.
    pub network: Option<NetworkPseudonym>,
    /// The detail.
    pub detail: String,
    /// The outcome.
    pub outcome: String,
    /// The hash of this line and the hash of the line before.
    pub link: AuditHash,
}

/// The hash of a line and of all lines before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AuditHash(pub [u8; 32]);

impl AuditHash {
    /// In 64 hexadecimal digits.
    #[must_use]
    pub fn to_hex(self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Reads 64 hexadecimal digits.
    #[must_use]
    pub fn from_hex(text: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        for (byte, at) in bytes.iter_mut().zip((0..64).step_by(2)) {
            *byte = u8::from_str_radix(&text[at..at + 2], 16).ok()?;
        }
        Some(Self(bytes))
    }
}

impl AuditLine {
    /// The hash of this line after the line with the hash `previous`.
    #[must_use]
    pub fn hash_after(&self, previous: AuditHash) -> AuditHash {
        let account = self.account.map(|account| account.0);
        let network = self.network.map(|network| network.0);
        let fields: [&[u8]; 9] = [
            &previous.0,
            &self.seq.to_be_bytes(),
            &self.at.0.to_be_bytes(),
            self.event.as_bytes(),
            account.as_ref().map_or(&[], |id| &id[..]),
            self.actor.as_bytes(),
            network.as_ref().map_or(&[], |network| &network[..]),
            self.detail.as_bytes(),
            self.outcome.as_bytes(),
        ];
        AuditHash(Sha256::digest(encode("cs1/audit-line", &fields)).into())
    }
}

/// The bounds of the log, which are stored sealed: the last line, and the hash before the first one that is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AuditBounds {
    /// The number of the line before the first one that is kept; 0 if none was purged.
    pub purged: u64,
    /// The hash of that line; zeros if none was purged.
    pub anchor: AuditHash,
    /// The number of the last line.
    pub last: u64,
    /// The hash of the last line.
    pub head: AuditHash,
}

impl AuditBounds {
    /// As 80 bytes.
    #[must_use]
    pub fn to_bytes(self) -> Vec<u8> {
        [
            &self.purged.to_be_bytes()[..],
            &self.anchor.0,
            &self.last.to_be_bytes(),
            &self.head.0,
        ]
        .concat()
    }

    /// Reads them back.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (purged, rest) = bytes.split_first_chunk::<8>()?;
        let (anchor, rest) = rest.split_first_chunk::<32>()?;
        let (last, rest) = rest.split_first_chunk::<8>()?;
        let head: [u8; 32] = rest.try_into().ok()?;
        Some(Self {
            purged: u64::from_be_bytes(*purged),
            anchor: AuditHash(*anchor),
            last: u64::from_be_bytes(*last),
            head: AuditHash(head),
        })
    }
}

/// The faults that a verification finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AuditFault {
    /// The bounds are missing although there are lines.
    #[error("the sealed bounds of the log are missing")]
    NoBounds,
    /// The bounds do not open: they were changed, or the keys are others.
    #[error("the sealed bounds of the log were changed, or the key folder is another one")]
    ForeignBounds,
    /// A line is missing.
    #[error("line {0} is missing")]
    Missing(u64),
    /// A line was changed, or has the place of another.
    #[error("line {0} was changed or moved")]
    Changed(u64),
    /// There is a line that the log does not have.
    #[error("line {0} was added")]
    Added(u64),
    /// There is a row with a number that no line has.
    #[error("a row with the number {0} was added: the first line has the number 1")]
    Unnumbered(i64),
    /// Lines at the end are missing.
    #[error("the lines from {0} on are missing")]
    Truncated(u64),
    /// The head that was noted earlier is beyond the end: the whole log was replaced by an earlier one.
    #[error("the noted head is line {noted}, but the log ends with line {last}")]
    Replaced {
        /// The number of the noted line.
        noted: u64,
        /// The number of the last line.
        last: u64,
    },
    /// The head that was noted earlier is not the hash of its line.
    #[error("line {0} is not the one that was noted")]
    OtherHead(u64),
    /// The line of the noted head has been purged, so that nothing can be compared.
    #[error("line {0} has been purged: note a later head")]
    PurgedHead(u64),
}

/// A head that the operator noted elsewhere: `number:hash`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotedHead {
    /// The number of the line.
    pub seq: u64,
    /// Its hash.
    pub hash: AuditHash,
}

impl NotedHead {
    /// Reads `number:hash`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (seq, hash) = text.trim().split_once(':')?;
        Some(Self {
            seq: seq.parse().ok()?,
            hash: AuditHash::from_hex(hash)?,
        })
    }
}

/// Verifies the lines in the order of their numbers.
#[derive(Debug)]
pub struct Verification {
    bounds: AuditBounds,
    noted: Option<NotedHead>,
    last: u64,
    hash: AuditHash,
}

impl Verification {
    /// Begins with the bounds and a head that was noted earlier.
    ///
    /// # Errors
    /// When the noted head cannot be in this log.
    pub fn begin(bounds: AuditBounds, noted: Option<NotedHead>) -> Result<Self, AuditFault> {
        if let Some(noted) = noted {
            if noted.seq > bounds.last {
                let (noted, last) = (noted.seq, bounds.last);
                return Err(AuditFault::Replaced { noted, last });
            }
            if noted.seq < bounds.purged {
                return Err(AuditFault::PurgedHead(noted.seq));
            }
        }
        let begun = Self {
            bounds,
            noted,
            last: bounds.purged,
            hash: bounds.anchor,
        };
        begun.compare_noted()?;
        Ok(begun)
    }

    fn compare_noted(&self) -> Result<(), AuditFault> {
        match self.noted {
            Some(noted) if noted.seq == self.last && noted.hash != self.hash => {
                Err(AuditFault::OtherHead(noted.seq))
            }
            _ => Ok(()),
        }
    }

    /// The number of the line that was verified last.
    #[must_use]
    pub fn last(&self) -> u64 {
        self.last
    }

    /// Verifies the next line.
    ///
    /// # Errors
    /// The fault of this line, or a line missing before it.
    pub fn take(&mut self, line: &AuditLine) -> Result<(), AuditFault> {
        let expected = self.last + 1;
        if line.seq > self.bounds.last || line.seq < expected {
            return Err(AuditFault::Added(line.seq));
        }
        if line.seq > expected {
            return Err(AuditFault::Missing(expected));
        }
        if line.link != line.hash_after(self.hash) {
            return Err(AuditFault::Changed(line.seq));
        }
        (self.last, self.hash) = (line.seq, line.link);
        self.compare_noted()
    }

    /// Ends after the last line. Returns the bounds.
    ///
    /// # Errors
    /// When lines at the end are missing, or the last one is another.
    pub fn end(self) -> Result<AuditBounds, AuditFault> {
        if self.last < self.bounds.last {
            return Err(AuditFault::Truncated(self.last + 1));
        }
        if self.hash != self.bounds.head {
            return Err(AuditFault::Changed(self.last));
        }
        Ok(self.bounds)
    }
}
