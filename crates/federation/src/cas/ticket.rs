//! Tickets: a kind and 256 random bits, in letters and digits (CAS Protocol 3.0 §3.7).

use protocol::crockford;
use server::domain::token::{HashedToken, NoRandomness, PlainToken};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// Characters after the kind: 256 bits, five in each.
const CHARACTERS: usize = 52;

/// The kind of a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TicketKind {
    /// For a service, by way of the browser.
    Service,
    /// For a service, by way of another one.
    Proxy,
    /// With which a service gets proxy tickets.
    ProxyGranting,
    /// With which a service finds the proxy-granting ticket that it was sent.
    ProxyGrantingIou,
}

impl TicketKind {
    pub(super) fn prefix(self) -> &'static str {
        match self {
            Self::Service => "ST-",
            Self::Proxy => "PT-",
            Self::ProxyGranting => "PGT-",
            Self::ProxyGrantingIou => "PGTIOU-",
        }
    }
}

/// A ticket as its holder has it. It prints nothing.
pub(super) struct Ticket {
    kind: TicketKind,
    text: Zeroizing<String>,
}

impl std::fmt::Debug for Ticket {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Ticket")
    }
}

impl Ticket {
    /// Draws a ticket.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub(super) fn make(kind: TicketKind) -> Result<Self, NoRandomness> {
        // The hash of a random token is as random as the token, and is stored nowhere.
        let bits = PlainToken::make()?.hash().0;
        let characters = crockford::encode(&bits, CHARACTERS);
        Ok(Self {
            kind,
            text: Zeroizing::new(format!("{}{characters}", kind.prefix())),
        })
    }

    /// Reads a ticket of one of these kinds; anything else is none.
    pub(super) fn parse(text: &str, kinds: &[TicketKind]) -> Option<Self> {
        let kind = kinds
            .iter()
            .copied()
            .find(|kind| text.starts_with(kind.prefix()))?;
        let rest = &text[kind.prefix().len()..];
        let allowed = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
        let fits = rest.len() == CHARACTERS && rest.bytes().all(allowed);
        fits.then(|| Self {
            kind,
            text: Zeroizing::new(text.into()),
        })
    }

    /// Its kind.
    pub(super) fn kind(&self) -> TicketKind {
        self.kind
    }

    /// The ticket, as it is sent.
    pub(super) fn reveal(&self) -> &str {
        &self.text
    }

    /// The hash that the database stores.
    pub(super) fn hash(&self) -> HashedToken {
        HashedToken(Sha256::digest(self.text.as_bytes()).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticket_then_read_back_as_its_kind_alone() {
        use TicketKind::{Proxy, ProxyGranting, ProxyGrantingIou, Service};
        for kind in [Service, Proxy, ProxyGranting, ProxyGrantingIou] {
            let ticket = Ticket::make(kind).unwrap();
            // Services must accept at most 64 characters of PGT- and PGTIOU- (§3.3.1, §3.4.1).
            assert!(ticket.reveal().len() <= 64, "{}", ticket.reveal());
            let again = Ticket::parse(ticket.reveal(), &[kind]).unwrap();
            assert_eq!(again.hash(), ticket.hash());
            assert_eq!(again.kind(), kind);
            for other in [Service, Proxy, ProxyGranting, ProxyGrantingIou] {
                let read = Ticket::parse(ticket.reveal(), &[other]);
                assert_eq!(read.is_some(), other == kind, "{kind:?} as {other:?}");
            }
            assert_ne!(Ticket::make(kind).unwrap().hash(), ticket.hash());
            assert_eq!(format!("{ticket:?}"), "Ticket");
        }
    }

    #[test]
    fn malformed_ticket_then_none() {
        let good = Ticket::make(TicketKind::Service).unwrap();
        let good = good.reveal();
        for bad in ["", "ST-", "ST-1", &good[1..], &good.to_lowercase(), "ST-ä"] {
            assert!(
                Ticket::parse(bad, &[TicketKind::Service]).is_none(),
                "{bad}"
            );
        }
        let long = format!("{good}A");
        assert!(Ticket::parse(&long, &[TicketKind::Service]).is_none());
    }
}
