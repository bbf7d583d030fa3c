//! Transactions: a connection, the server's keys and one reading of the clock.
//!
//! Invariant: a transaction reads the clock once, when it begins. All its rows, mails and messages carry the same time.
//! Invariant: only a transaction that can write can announce changes, and announcements leave it only after its commit.
//! [`Tx`] collects them; the writer hands them to the [`Notifier`](crate::events::Notifier).

use std::cell::RefCell;
use std::ops::Deref;

use protocol::ids::DeviceId;
use rusqlite::Connection;

use super::StoreError;
use crate::clock::UnixSeconds;
use crate::events::{Count, Effects, Topic};
use crate::keys::Keys;
use crate::time::Zone;

/// A read-only view of the database at one moment. Each table module adds its queries in an `impl ReadTx<'_>`.
pub struct ReadTx<'c> {
    conn: &'c Connection,
    keys: &'c Keys,
    now: UnixSeconds,
}

impl<'c> ReadTx<'c> {
    pub(super) fn new(conn: &'c Connection, keys: &'c Keys, now: UnixSeconds) -> Self {
        Self { conn, keys, now }
    }

    pub(super) fn conn(&self) -> &'c Connection {
        self.conn
    }

    /// The server's keys.
    #[must_use]
    pub fn keys(&self) -> &'c Keys {
        self.keys
    }

    /// The time at which the transaction began.
    #[must_use]
    pub fn now(&self) -> UnixSeconds {
        self.now
    }
}

/// A transaction that writes. Each table module adds its statements in an `impl Tx<'_>`; every query of [`ReadTx`] is
/// available too.
pub struct Tx<'c> {
    read: ReadTx<'c>,
    zone: Zone,
    effects: RefCell<Effects>,
}

impl<'c> Deref for Tx<'c> {
    type Target = ReadTx<'c>;

    fn deref(&self) -> &ReadTx<'c> {
        &self.read
    }
}

impl<'c> Tx<'c> {
    pub(super) fn new(conn: &'c Connection, keys: &'c Keys, now: UnixSeconds, zone: Zone) -> Self {
        Self {
            read: ReadTx::new(conn, keys, now),
            zone,
            effects: RefCell::default(),
        }
    }

    /// The time zone in which mails write times.
    #[must_use]
    pub fn zone(&self) -> &Zone {
        &self.zone
    }

    /// Wakes the subscribers of `topic` once this transaction is durable.
    pub fn publish(&self, topic: Topic) {
        self.effects.borrow_mut().topics.push(topic);
    }

    /// Sends a push to the phone of `device` once this transaction is durable.
    pub fn wake_phone(&self, device: DeviceId) {
        self.effects.borrow_mut().arrivals.push(device);
    }

    /// Adds to the metrics once this transaction is durable.
    pub(crate) fn count(&self, count: Count) {
        self.effects.borrow_mut().counts.push(count);
    }

    /// Counts a refusal by the limit of this name, whether or not this transaction is kept.
    pub(super) fn count_limit(&self, limit: &'static str) {
        self.effects.borrow_mut().limits.push(limit);
    }

    /// Wakes the mailer once this transaction is durable.
    pub(super) fn mark_mail_queued(&self) {
        self.effects.borrow_mut().mail_queued = true;
    }

    /// Runs `work` and undoes it, with its announcements: for an answer whose time must not tell whether there was something to do.
    ///
    /// # Errors
    /// Those of `work`, and when the database refuses.
    pub fn rehearse(
        &self,
        work: impl FnOnce(&Self) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let before = self.effects.borrow().clone();
        self.conn().execute_batch("SAVEPOINT rehearsal")?;
        let done = work(self);
        self.conn()
            .execute_batch("ROLLBACK TO SAVEPOINT rehearsal; RELEASE SAVEPOINT rehearsal")?;
        self.effects.replace(before);
        done
    }

    pub(super) fn into_effects(self) -> Effects {
        self.effects.into_inner()
    }
}
