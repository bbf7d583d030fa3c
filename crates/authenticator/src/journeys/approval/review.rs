//! A request under review: its card is read, the match code typed, and the request denied or approved.

use protocol::ids::{DeviceId, Hash32, RequestId, UnixSeconds};

use crate::{
    journeys::open_request::{OpenRequest, shown_kind},
    model::{Problem, server_clock::ServerClock},
    vault::{Outgoing, Persisted, Vault},
    views::RequestCard,
};

/// The card is read and the match code typed.
pub(crate) struct RequestReview {
    pub(crate) device: DeviceId,
    pub(crate) open: OpenRequest,
    /// The match code as typed so far.
    pub(crate) typed: String,
}

/// A denial in flight.
pub(crate) struct Denial {
    pub(crate) review: RequestReview,
    /// Hash of the AP that the answer refers to.
    pub(crate) approve: Hash32,
}

impl RequestReview {
    pub(crate) const fn new(device: DeviceId, open: OpenRequest) -> Self {
        Self {
            device,
            open,
            typed: String::new(),
        }
    }

    pub(crate) const fn id(&self) -> RequestId {
        self.open.request.id
    }

    /// Takes the match code as typed so far. Anything but digits is dropped.
    pub(crate) fn type_match(&mut self, text: &str) {
        let len = usize::from(self.open.request.match_len);
        self.typed = text
            .chars()
            .filter(char::is_ascii_digit)
            .take(len)
            .collect();
    }

    /// Whether the match code is complete. Without it there is no consent.
    pub(crate) fn is_complete(&self) -> bool {
        self.typed.len() == usize::from(self.open.request.match_len)
    }

    /// Whether the request's time ran out, by the server's clock.
    pub(crate) fn is_expired(&self, now: UnixSeconds) -> bool {
        now >= self.open.request.expires_at
    }

    /// Makes the denial.
    pub(crate) fn deny(
        self,
        report: bool,
        vault: &Vault,
    ) -> Result<(Denial, Persisted<Outgoing>), (Self, Problem)> {
        match vault.deny(self.device, self.open.hash, report) {
            Ok((out, approve)) => {
                let denial = Denial {
                    review: self,
                    approve,
                };
                Ok((denial, out))
            }
            Err(error) => Err((self, error.into())),
        }
    }
}

/// A request as a card; times in this device's clock. `account`: its masked name as shown.
pub(crate) fn card(open: &OpenRequest, account: String, clock: ServerClock) -> RequestCard {
    RequestCard {
        id: open.request.id.to_hex(),
        kind: shown_kind(open.request.kind),
        fields: open.fields.clone(),
        change: open.change.clone(),
        on_mobile: open.link.is_some(),
        service: open.request.service.to_string(),
        account,
        context: open.context.clone(),
        issued_at: clock.here(open.request.issued_at),
        expires_at: clock.here(open.request.expires_at),
        match_len: open.request.match_len,
    }
}
