//! What waits for an account, §4: polled without a PIN, parsed strictly, kept in memory only.

use protocol::{
    ids::{DeviceId, Hash32, Nonce16, RequestId},
    messages::{self, Action, Context, DeviceState, Inbox, Request, RequestKind, ServerTime},
    same_device::RequestLink,
    signed::{Message as _, Verified},
};

use super::reply::{self, Reply, ResponseError};
use crate::{
    model::{AccountStatus, server_clock::ServerClock},
    ports::TransportError,
    vault::{Outgoing, Vault, VaultError, state::Account},
    views::{Connection, ContextKind, ContextLine, DeactivationReason, HistoryEntry, ShownField},
};

/// A request that this build can show in full.
#[derive(Clone)]
pub(crate) struct OpenRequest {
    pub(crate) request: Request,
    pub(crate) hash: Hash32,
    pub(crate) context: Vec<ContextLine>,
    /// A transaction's labels and values.
    pub(crate) fields: Vec<ShownField>,
    /// The way back, where the request came from a browser on this device, §7.3.
    pub(crate) link: Option<RequestLink>,
}

/// What is known of one account's server, and what is under way with it.
pub(crate) struct Contact {
    pub(crate) requests: Vec<OpenRequest>,
    pub(crate) connection: Connection,
    pub(crate) last_checked_at: Option<u64>,
    /// `seq` of what is shown; 0: nothing yet, the server answers at once.
    pub(crate) seen: u64,
    pub(crate) clock: ServerClock,
    /// Approvals, denials and questions about them under way.
    pub(crate) exchanges: u32,
    /// The unanswered approval was asked about without an answer that settles it.
    pub(crate) asked_in_vain: bool,
    /// The last sign-in, where it was asked for.
    pub(crate) last_sign_in: Option<HistoryEntry>,
    /// Something ended since the history was looked at.
    pub(crate) history_is_old: bool,
    /// Hash of the push service's address that the server is known to hold, §8.10.
    pub(crate) told_endpoint: Option<Hash32>,
}

impl Default for Contact {
    fn default() -> Self {
        Self {
            requests: Vec::new(),
            connection: Connection::Checking,
            last_checked_at: None,
            seen: 0,
            clock: ServerClock::default(),
            exchanges: 0,
            asked_in_vain: false,
            last_sign_in: None,
            history_is_old: true,
            told_endpoint: None,
        }
    }
}

impl Contact {
    pub(crate) fn request(&self, id: RequestId) -> Option<&OpenRequest> {
        self.requests.iter().find(|r| r.request.id == id)
    }
}

/// What a poll brought.
pub(crate) enum Polled {
    /// The inbox.
    Inbox(Verified<Inbox>),
    /// This device's clock is off.
    Time(Verified<ServerTime>),
    /// Refused.
    Refused(Verified<messages::Refused>),
}

/// Reads the answer to a poll.
pub(crate) fn read(
    question: &Outgoing,
    nonce: Nonce16,
    account: &Account,
    body: Result<Vec<u8>, TransportError>,
) -> Result<Polled, ResponseError> {
    let server = &account.server_key;
    let is_time = body
        .as_ref()
        .is_ok_and(|b| protocol::transcript::label(b) == Ok(ServerTime::LABEL));
    let (polled, device, answers) = if is_time {
        match reply::read::<ServerTime>(question, server, body)? {
            Reply::Answer(time) => (Polled::Time(time.clone()), time.device, time.nonce),
            Reply::Refused(refused) => return Ok(Polled::Refused(refused)),
        }
    } else {
        match reply::read::<Inbox>(question, server, body)? {
            Reply::Answer(inbox) => (Polled::Inbox(inbox.clone()), inbox.device, inbox.nonce),
            Reply::Refused(refused) => return Ok(Polled::Refused(refused)),
        }
    };
    if device == account.device && answers == nonce {
        Ok(polled)
    } else {
        Err(ResponseError::NotTheServer)
    }
}

/// The requests that belong here and can be shown in full, newest first. Others are passed over.
pub(crate) fn open_requests(inbox: &Inbox, account: &Account) -> Vec<OpenRequest> {
    let mut open: Vec<OpenRequest> = Vec::new();
    for bytes in &inbox.requests {
        if let Some(request) = open_request(bytes, account)
            && !open.iter().any(|r| r.request.id == request.request.id)
        {
            open.push(request);
        }
    }
    open.sort_by_key(|r| core::cmp::Reverse(r.request.issued_at));
    open
}

fn open_request(bytes: &[u8], account: &Account) -> Option<OpenRequest> {
    let open = read_request(bytes, account)?;
    matches!(
        open.request.kind,
        RequestKind::SignIn | RequestKind::Transaction
    )
    .then_some(open)
}

/// A request of this account that can be shown in full: what cannot must not be approved (P4).
pub(crate) fn read_request(bytes: &[u8], account: &Account) -> Option<OpenRequest> {
    let request = Request::parse(bytes).ok()?;
    let belongs = request.device == account.device && request.origin == account.origin;
    if !belongs || !matches!(request.match_len, 0 | 2 | 6) {
        return None;
    }
    let fields = match request.kind {
        RequestKind::Transaction => Action::parse(&request.action.0)
            .ok()
            .filter(|action| !action.0.is_empty())?
            .0
            .into_iter()
            .map(|(label, value)| ShownField {
                label: label.to_string(),
                value: value.to_string(),
            })
            .collect(),
        _ if request.action.0.is_empty() => Vec::new(),
        _ => return None,
    };
    let link = match request.return_url.as_str() {
        "" => None,
        // Only a sign-in leads back, and nothing is compared on one device, §4.2.
        _ if request.kind != RequestKind::SignIn || request.match_len != 0 => return None,
        address => {
            let link = RequestLink {
                origin: account.origin.clone(),
                request: request.id,
            };
            // Back to this server's own page of this very request, or nowhere, §7.3.
            (link.return_url() == address).then_some(Some(link))?
        }
    };
    let context = context_lines(&Context::parse(&request.context.0).ok()?);
    Some(OpenRequest {
        hash: Hash32::of(bytes),
        request,
        context,
        fields,
        link,
    })
}

/// Lines to show.
pub(crate) fn context_lines(context: &Context) -> Vec<ContextLine> {
    let line = |(kind, text): &(messages::ContextKind, messages::Line)| ContextLine {
        kind: match kind {
            messages::ContextKind::Place => ContextKind::Place,
            messages::ContextKind::Browser => ContextKind::Browser,
            messages::ContextKind::Network => ContextKind::Network,
        },
        value: text.as_str().to_owned(),
    };
    context.0.iter().map(line).collect()
}

/// Keeps the device's state as the server tells it.
///
/// What this app found out by itself (a copy, a restored server) stays: only a new enrolment or PIN reset ends it.
pub(crate) fn keep_state(
    vault: &mut Vault,
    device: DeviceId,
    state: DeviceState,
) -> Result<(), VaultError> {
    let Some(account) = vault.state().account(device) else {
        return Ok(());
    };
    let own_finding = matches!(
        account.status,
        AccountStatus::Deactivated(DeactivationReason::Copied | DeactivationReason::ServerRestored)
    );
    let standing = match state {
        DeviceState::Pending => return Ok(()),
        DeviceState::Active | DeviceState::Blocked if own_finding => return Ok(()),
        DeviceState::Active => AccountStatus::Active,
        DeviceState::Blocked => AccountStatus::Deactivated(DeactivationReason::Blocked),
        DeviceState::Locked => AccountStatus::Deactivated(DeactivationReason::Copied),
        DeviceState::Removed => AccountStatus::Deactivated(DeactivationReason::Removed),
        DeviceState::Cancelled => {
            AccountStatus::Deactivated(DeactivationReason::EnrolmentCancelled)
        }
    };
    vault.set_status(device, standing)
}
