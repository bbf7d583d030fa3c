//! The state that all pages share: the clock, the client of the server, and the sessions.

use std::sync::Arc;

use jiff::Timestamp;

use crate::client::BankClient;
use crate::sessions::Sessions;

/// The clock of the bank.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// The time zone of the bank.
const ZONE: &str = "Europe/Brussels";

pub(crate) struct Bank {
    pub(crate) clock: Clock,
    pub(crate) client: BankClient,
    pub(crate) sessions: Sessions,
}

pub(crate) type App = Arc<Bank>;

impl Bank {
    /// Seconds since 1970.
    pub(crate) fn now(&self) -> u64 {
        u64::try_from((self.clock)().as_second()).unwrap_or_default()
    }

    /// Today in canonical form.
    pub(crate) fn today(&self) -> String {
        day_of((self.clock)())
    }
}

/// The day of a time at the bank, in canonical form.
pub(crate) fn day_of(time: Timestamp) -> String {
    time.in_tz(ZONE).map_or_else(
        |_| time.strftime("%Y-%m-%d").to_string(),
        |time| time.date().to_string(),
    )
}
