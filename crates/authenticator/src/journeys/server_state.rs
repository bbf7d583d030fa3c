//! The state of one account's server and of the exchange with it. In memory only.

use protocol::ids::{Hash32, RequestId};

use super::open_request::OpenRequest;
use crate::{
    model::server_clock::ServerClock,
    views::{Connection, HistoryEntry},
};

/// The state of one account's server.
pub(crate) struct ServerState {
    /// The open requests of the inbox, newest first.
    pub(crate) requests: Vec<OpenRequest>,
    pub(crate) connection: Connection,
    /// When the last poll was answered, in this device's clock.
    pub(crate) last_checked_at: Option<u64>,
    /// `seq` of the inbox that is shown; 0: none yet, so the server answers at once.
    pub(crate) seen: u64,
    pub(crate) clock: ServerClock,
    /// Approvals, denials and outcome queries in flight.
    pub(crate) exchanges: u32,
    /// The server did not answer a query about the unanswered approval in a way that settles it.
    pub(crate) outcome_query_failed: bool,
    /// The last answer was not signed by the pinned S: it may have been rotated, protocol.md §9.3.
    pub(crate) signed_by_another: bool,
    /// The server knows that a copy of this account was used, protocol.md §8.12.
    pub(crate) knows_of_copy: bool,
    /// The last sign-in, once the history was queried.
    pub(crate) last_sign_in: Option<HistoryEntry>,
    /// A request ended since the history was queried.
    pub(crate) history_is_stale: bool,
    /// Hash of the push endpoint that the server is known to hold, protocol.md §8.10.
    pub(crate) registered_endpoint: Option<Hash32>,
}

impl Default for ServerState {
    fn default() -> Self {
        Self {
            requests: Vec::new(),
            connection: Connection::Checking,
            last_checked_at: None,
            seen: 0,
            clock: ServerClock::default(),
            exchanges: 0,
            outcome_query_failed: false,
            signed_by_another: false,
            knows_of_copy: false,
            last_sign_in: None,
            history_is_stale: true,
            registered_endpoint: None,
        }
    }
}

impl ServerState {
    pub(crate) fn request(&self, id: RequestId) -> Option<&OpenRequest> {
        self.requests.iter().find(|open| open.request.id == id)
    }

    pub(crate) fn exchange_ended(&mut self) {
        self.exchanges = self.exchanges.saturating_sub(1);
    }
}
