//! Participations of services in sessions, and the notices of their ends.
//!
//! Invariant: the body is sealed for its account and its row.

use rusqlite::{OptionalExtension, params};

use super::sessions::{IDLE, LONGEST};
use super::{ReadTx, Row, StoreError, Tx, bytes_column, sql_time, time_column, word_column};
use crate::clock::UnixSeconds;
use crate::domain::account::AccountId;
use crate::domain::participation::{LogoutNotice, Participation, ParticipationId, SessionId};
use crate::domain::retention::ROWS_AT_ONCE;
use crate::domain::service::ServiceId;
use crate::domain::token::HashedToken;
use crate::events::Topic;

/// The name under which bodies are sealed.
const BODY: &str = "participations.body";

impl ReadTx<'_> {
    fn participation(&self, row: &Row<'_>) -> Result<Participation, StoreError> {
        let account = AccountId(bytes_column(row, "account")?);
        let id = ParticipationId(bytes_column(row, "id")?);
        let sealed: Vec<u8> = row.get("body")?;
        // A body that does not open tells nobody anything, and does not hold up the others.
        let body = self.keys().open(&account.0, &id.0, BODY, &sealed);
        Ok(Participation {
            id,
            session: SessionId(bytes_column(row, "session")?),
            account,
            service: word_column(row, "service", ServiceId::parse)?,
            protocol: row.get("protocol")?,
            body: body.map(|body| body.to_vec()).unwrap_or_default(),
            began_at: time_column(row, "began_at")?,
        })
    }

    /// The open participations of a session, oldest first.
    pub fn participations(&self, session: SessionId) -> Result<Vec<Participation>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT * FROM participations WHERE session = ?1 AND closed_at IS NULL ORDER BY began_at, id",
        )?;
        let mut rows = statement.query([session.0])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(self.participation(row)?);
        }
        Ok(found)
    }

    /// The open participations of an account in the open sessions of a browser.
    pub fn participations_in(
        &self,
        browser: HashedToken,
        account: AccountId,
    ) -> Result<Vec<ParticipationId>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT participations.id FROM participations JOIN sessions ON sessions.entry = participations.session
             WHERE sessions.browser = ?1 AND sessions.account = ?2 AND participations.closed_at IS NULL
             AND sessions.created_at >= ?3 AND sessions.last_used_at >= ?4",
        )?;
        let mut rows = statement.query(params![
            browser.0,
            account.0,
            sql_time(self.now().minus(LONGEST)),
            sql_time(self.now().minus(IDLE))
        ])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(ParticipationId(bytes_column(row, "id")?));
        }
        Ok(found)
    }

    /// The services with notices that are due for a protocol.
    pub fn services_with_due_notices(&self, protocol: &str) -> Result<Vec<ServiceId>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT DISTINCT service FROM participations WHERE protocol = ?1 AND next_at <= ?2",
        )?;
        let mut rows = statement.query(params![protocol, sql_time(self.now())])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(word_column(row, "service", ServiceId::parse)?);
        }
        Ok(found)
    }

    /// The first notice that is due for a service and a protocol.
    pub fn due_notice(
        &self,
        protocol: &str,
        service: &ServiceId,
    ) -> Result<Option<LogoutNotice>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT * FROM participations WHERE protocol = ?1 AND service = ?2 AND next_at <= ?3
             ORDER BY next_at, id LIMIT 1",
        )?;
        let mut rows =
            statement.query(params![protocol, service.as_str(), sql_time(self.now())])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        Ok(Some(LogoutNotice {
            participation: self.participation(row)?,
            attempts: row.get("attempts")?,
        }))
    }

    /// Attempts so far to deliver a notice; `None` for one that is delivered or given up.
    pub fn notice_attempts(&self, id: ParticipationId) -> Result<Option<u32>, StoreError> {
        Ok(self
            .conn()
            .query_row(
                "SELECT attempts FROM participations WHERE id = ?1 AND closed_at IS NOT NULL",
                [id.0],
                |row| row.get(0),
            )
            .optional()?)
    }
}

impl Tx<'_> {
    /// Stores a participation.
    pub fn put_participation(&self, new: &Participation) -> Result<(), StoreError> {
        let sealed = self
            .keys()
            .seal(&new.account.0, &new.id.0, BODY, &new.body)?;
        self.conn()
            .prepare_cached(
                "INSERT INTO participations (id, session, account, service, protocol, body, began_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute(params![
                new.id.0,
                new.session.0,
                new.account.0,
                new.service.as_str(),
                new.protocol,
                sealed,
                sql_time(new.began_at)
            ])?;
        Ok(())
    }

    /// Passes a participation to a session, which takes the place of the one before.
    pub fn pass_participation(
        &self,
        id: ParticipationId,
        session: SessionId,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE participations SET session = ?2, closed_at = NULL, next_at = NULL WHERE id = ?1",
            params![id.0, session.0],
        )?;
        Ok(())
    }

    /// Makes the participations of a session that has closed notices, which are due at once.
    pub(super) fn queue_notices(&self, session: SessionId) -> Result<(), StoreError> {
        self.queue("session = ?2", &session.0)
    }

    /// Makes one participation a notice.
    pub fn queue_notice(&self, id: ParticipationId) -> Result<(), StoreError> {
        self.queue("id = ?2", &id.0)
    }

    fn queue(&self, condition: &str, key: &[u8]) -> Result<(), StoreError> {
        let queued = self
            .conn()
            .prepare_cached(&format!(
                "UPDATE participations SET closed_at = ?1, next_at = ?1 WHERE closed_at IS NULL AND {condition}"
            ))?
            .execute(params![sql_time(self.now()), key])?;
        if queued > 0 {
            self.publish(Topic::LogoutNotices);
        }
        Ok(())
    }

    /// Makes participations notices whose session is gone in another way: with its account. At most [`ROWS_AT_ONCE`]; returns whether
    /// there may be more.
    pub(super) fn queue_orphans(&self) -> Result<bool, StoreError> {
        let queued = self
            .conn()
            .prepare_cached(
                "UPDATE participations SET closed_at = ?1, next_at = ?1 WHERE id IN (
                     SELECT id FROM participations WHERE closed_at IS NULL AND NOT EXISTS (
                         SELECT 1 FROM sessions WHERE sessions.entry = participations.session) LIMIT ?2)",
            )?
            .execute(params![sql_time(self.now()), ROWS_AT_ONCE])?;
        if queued > 0 {
            self.publish(Topic::LogoutNotices);
        }
        Ok(queued >= ROWS_AT_ONCE as usize)
    }

    /// Counts a failed attempt to deliver a notice. The next one is at `next`.
    pub fn put_notice_off(
        &self,
        id: ParticipationId,
        attempts: u32,
        next: UnixSeconds,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE participations SET attempts = ?2, next_at = ?3 WHERE id = ?1 AND closed_at IS NOT NULL",
            params![id.0, attempts, sql_time(next)],
        )?;
        self.publish(Topic::LogoutNotices);
        Ok(())
    }

    /// Deletes a notice that was delivered or given up.
    pub fn delete_notice(&self, id: ParticipationId) -> Result<(), StoreError> {
        self.conn().execute(
            "DELETE FROM participations WHERE id = ?1 AND closed_at IS NOT NULL",
            [id.0],
        )?;
        self.publish(Topic::LogoutNotices);
        Ok(())
    }
}
