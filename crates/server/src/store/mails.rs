//! Mails to send: queued by the transaction that they tell of, so that neither can be lost without the other.

use rusqlite::params;

use super::{StoreError, Tx, bytes_column, sql_time};
use crate::clock::UnixSeconds;
use crate::domain::account::AccountId;

/// A mail in the queue. Its body is sealed, for it may hold a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueuedMail {
    /// Its number.
    pub id: i64,
    /// Whose account it is about.
    pub account: AccountId,
    /// To whom.
    pub recipient: String,
    /// Subject line.
    pub subject: String,
    /// The sealed body.
    pub body: Vec<u8>,
    /// When it was queued.
    pub queued_at: UnixSeconds,
    /// How often it was tried.
    pub tries: u32,
}

impl Tx<'_> {
    /// Queues a mail.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn insert_mail(
        &self,
        account: AccountId,
        recipient: &str,
        subject: &str,
        sealed_body: &[u8],
        now: UnixSeconds,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "INSERT INTO mails (account, recipient, subject, body, queued_at, next_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?5)",
            params![account.0, recipient, subject, sealed_body, sql_time(now)],
        )?;
        Ok(())
    }

    /// Mails whose time has come, oldest first, at most 20.
    ///
    /// # Errors
    /// When a row cannot be.
    pub fn due_mails(&self, now: UnixSeconds) -> Result<Vec<QueuedMail>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM mails WHERE next_at <= ?1 ORDER BY id LIMIT 20")?;
        let mut rows = statement.query([sql_time(now)])?;
        let mut mails = Vec::new();
        while let Some(row) = rows.next()? {
            mails.push(QueuedMail {
                id: row.get("id")?,
                account: AccountId(bytes_column(row, "account")?),
                recipient: row.get("recipient")?,
                subject: row.get("subject")?,
                body: row.get("body")?,
                queued_at: super::time_column(row, "queued_at")?,
                tries: row.get("tries")?,
            });
        }
        Ok(mails)
    }

    /// Puts a mail off after a failed try.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn put_mail_off(&self, id: i64, next_at: UnixSeconds) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE mails SET tries = tries + 1, next_at = ?2 WHERE id = ?1",
            params![id, sql_time(next_at)],
        )?;
        Ok(())
    }

    /// Forgets a mail that was sent, or given up.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn delete_mail(&self, id: i64) -> Result<(), StoreError> {
        self.conn()
            .execute("DELETE FROM mails WHERE id = ?1", [id])?;
        Ok(())
    }
}
