//! The records of CAS: requests that wait for a sign-in, and tickets.
//!
//! Invariant: a service or proxy ticket is read once, whatever the reader learns (CAS Protocol 3.0 §3.1.1).

use serde::{Deserialize, Serialize};
use server::clock::UnixSeconds;
use server::domain::account::{Account, AccountId};
use server::domain::participation::SessionId;
use server::domain::service_sign_in::{Grant, LIFETIME_S, ServiceSignInId};
use server::domain::token::HashedToken;
use server::store::{ReadTx, StoreError, Tx};
use server::use_cases::participation;
use sha2::{Digest, Sha256};

use super::ticket::{Ticket, TicketKind};
use crate::records::{Records, Stored, service_of};

/// The lifetime of a service or proxy ticket, in seconds: the service validates it at once.
pub(super) const TICKET_LIFETIME_S: u64 = 60;
/// The longest lifetime of a proxy-granting ticket, in seconds: that of an unused session.
pub(super) const PROXY_GRANTING_LIFETIME_S: u64 = 2 * 60 * 60;

const REQUESTS: Records<LoginRequest> = Records::new("cas-request");
const SERVICE_TICKETS: Records<ServiceTicket> = Records::new("cas-service-ticket");
const PROXY_TICKETS: Records<ServiceTicket> = Records::new("cas-proxy-ticket");
const PROXY_GRANTING: Records<ProxyGranting> = Records::new("cas-proxy-granting");

/// The request of a sign-in, as it is stored.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct LoginRequest {
    /// The service's id.
    pub(super) service: String,
    /// The whole address to which the ticket goes.
    pub(super) url: String,
    /// Whether the browser posts the ticket (`method=POST`).
    #[serde(default)]
    pub(super) by_post: bool,
}

/// The request of a sign-in has no secret: it is stored under the hash of the sign-in's id.
fn request_key(id: ServiceSignInId) -> HashedToken {
    HashedToken(Sha256::digest(id.0).into())
}

/// Stores the request of a sign-in that begins.
pub(super) fn put_request(
    tx: &Tx<'_>,
    id: ServiceSignInId,
    request: LoginRequest,
) -> Result<(), StoreError> {
    let stored = Stored {
        account: None,
        service: Some(service_of(&request.service)?),
        device: None,
        lasting: false,
        expires_at: tx.now().plus(LIFETIME_S),
        value: request,
    };
    REQUESTS.put(tx, request_key(id), &stored)
}

/// Takes the request of a sign-in.
pub(super) fn take_request(
    tx: &Tx<'_>,
    id: ServiceSignInId,
) -> Result<Option<LoginRequest>, StoreError> {
    let found = REQUESTS.find(tx, request_key(id))?;
    REQUESTS.delete(tx, request_key(id))?;
    Ok(found.map(|stored| stored.value))
}

/// The sign-in of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SignInFacts {
    /// When the session was opened.
    pub(super) at: u64,
    /// The session.
    session: [u8; 16],
    /// Whether a device confirmed it; otherwise the password alone opened the session.
    pub(super) by_device: bool,
}

impl SignInFacts {
    /// The facts of a grant.
    pub(super) fn of(grant: &Grant) -> Self {
        Self {
            at: grant.signed_in_at().0,
            session: grant.session().0,
            by_device: grant.by_device(),
        }
    }

    /// Whether the session of the account is open.
    fn is_open(self, tx: &ReadTx<'_>, account: AccountId) -> Result<bool, StoreError> {
        participation::is_session_open(tx, account, SessionId(self.session))
    }

    /// The session.
    pub(super) fn session(self) -> SessionId {
        SessionId(self.session)
    }

    /// When the session was opened.
    pub(super) fn at(self) -> UnixSeconds {
        UnixSeconds(self.at)
    }
}

/// A service or proxy ticket, as it is stored.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct ServiceTicket {
    /// The service's id.
    pub(super) service: String,
    /// The identity of the address that it was made for.
    pub(super) identity: String,
    /// That address as programs send requests to it, in a proxy ticket.
    #[serde(default)]
    pub(super) target: Option<String>,
    /// The sign-in.
    pub(super) sign_in: SignInFacts,
    /// Whether the person signed in for this ticket.
    pub(super) is_new: bool,
    /// The callbacks of the services that proxied, the last one first.
    pub(super) proxies: Vec<String>,
}

/// A proxy-granting ticket, as it is stored.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct ProxyGranting {
    /// The id of the service that has it.
    pub(super) service: String,
    /// The sign-in.
    pub(super) sign_in: SignInFacts,
    /// The callbacks of the services that proxy, this one first.
    pub(super) proxies: Vec<String>,
}

fn tickets(kind: TicketKind) -> Option<&'static Records<ServiceTicket>> {
    match kind {
        TicketKind::Service => Some(&SERVICE_TICKETS),
        TicketKind::Proxy => Some(&PROXY_TICKETS),
        TicketKind::ProxyGranting | TicketKind::ProxyGrantingIou => None,
    }
}

/// Stores a service or proxy ticket for the account.
pub(super) fn put_ticket(
    tx: &Tx<'_>,
    ticket: &Ticket,
    account: AccountId,
    value: ServiceTicket,
) -> Result<(), StoreError> {
    let stored = Stored {
        account: Some(account),
        service: Some(service_of(&value.service)?),
        device: None,
        lasting: false,
        expires_at: tx.now().plus(TICKET_LIFETIME_S),
        value,
    };
    match tickets(ticket.kind()) {
        Some(records) => records.put(tx, ticket.hash(), &stored),
        None => Ok(()),
    }
}

/// Takes a service or proxy ticket, and its account. `None` if it is unknown, over or used, or its session has ended.
pub(super) fn take_ticket(
    tx: &Tx<'_>,
    ticket: &Ticket,
) -> Result<Option<(Account, ServiceTicket)>, StoreError> {
    let Some(records) = tickets(ticket.kind()) else {
        return Ok(None);
    };
    let Some(found) = records.find(tx, ticket.hash())? else {
        return Ok(None);
    };
    records.delete(tx, ticket.hash())?;
    let account = open(tx, found.account, found.value.sign_in)?;
    Ok(account.map(|account| (account, found.value)))
}

/// The account of a ticket whose session is open.
fn open(
    tx: &ReadTx<'_>,
    account: Option<AccountId>,
    sign_in: SignInFacts,
) -> Result<Option<Account>, StoreError> {
    match account {
        Some(id) if sign_in.is_open(tx, id)? => tx.account(id),
        _ => Ok(None),
    }
}

/// Stores a proxy-granting ticket for the account.
pub(super) fn put_proxy_granting(
    tx: &Tx<'_>,
    ticket: &Ticket,
    account: AccountId,
    value: ProxyGranting,
) -> Result<(), StoreError> {
    let stored = Stored {
        account: Some(account),
        service: Some(service_of(&value.service)?),
        device: None,
        lasting: false,
        expires_at: tx.now().plus(PROXY_GRANTING_LIFETIME_S),
        value,
    };
    PROXY_GRANTING.put(tx, ticket.hash(), &stored)
}

/// The proxy-granting ticket, and its account, while its session is open.
pub(super) fn proxy_granting(
    tx: &ReadTx<'_>,
    ticket: &Ticket,
) -> Result<Option<(Account, ProxyGranting)>, StoreError> {
    let Some(found) = PROXY_GRANTING.find(tx, ticket.hash())? else {
        return Ok(None);
    };
    let account = open(tx, found.account, found.value.sign_in)?;
    Ok(account.map(|account| (account, found.value)))
}
