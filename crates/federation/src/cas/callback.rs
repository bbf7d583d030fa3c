//! The callback that gives a service its proxy-granting ticket (CAS Protocol 3.0 §2.5.4).

use std::time::Duration;

use server::delivery::NoTls;
use server::delivery::post::Poster;
use server::state::App;

use super::service_url::ServiceUrl;
use super::ticket::Ticket;
use crate::poster;

/// The longest time that a callback may take: the validation waits for it.
const TIME_LIMIT: Duration = Duration::from_secs(5);

/// The result of a callback.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Called {
    /// The service has the tickets.
    Accepted,
    /// It answered with another status than 200.
    Declined,
    /// It cannot be reached, or its certificate is not valid.
    Unreachable,
}

/// Calls services back, each at an address of its settings.
pub(super) struct Callbacks(Option<Poster>);

impl Callbacks {
    /// A client that trusts the system's roots.
    ///
    /// # Errors
    /// [`NoTls`] when the system has none, and there are services.
    pub(super) fn new(app: &App) -> Result<Self, NoTls> {
        poster(app, TIME_LIMIT).map(Self)
    }

    /// Sends both tickets to the callback. The body of the answer is not read, and no redirect is followed.
    pub(super) async fn call(
        &self,
        callback: &ServiceUrl,
        granting: &Ticket,
        iou: &Ticket,
    ) -> Called {
        let tickets = [("pgtId", granting.reveal()), ("pgtIou", iou.reveal())];
        let Some(poster) = &self.0 else {
            return Called::Unreachable;
        };
        match poster.get(&callback.with(&tickets)).await {
            Some(200) => Called::Accepted,
            Some(_) => Called::Declined,
            None => Called::Unreachable,
        }
    }
}
