//! Queued mails. A mail is queued in the transaction that it reports, so neither is stored without the other.

use rusqlite::params;
use zeroize::Zeroizing;

use super::{ReadTx, Row, StoreError, Tx, bytes_column, sql_time, time_column};
use crate::clock::UnixSeconds;
use crate::domain::account::AccountId;
use crate::events::Topic;

/// The name under which bodies are sealed. They are sealed because they may contain a link.
const BODY: &str = "mails.body";

/// The row of a mail in the additional data of its seal: the number and the recipient, so that a body reaches nobody else.
pub(super) fn sealed_row(id: i64, recipient: &str) -> Vec<u8> {
    [&id.to_be_bytes(), recipient.as_bytes()].concat()
}

/// A mail in the queue.
pub struct QueuedMail {
    /// Its number.
    pub id: i64,
    /// Its public id, 32 hexadecimal digits, which do not reveal the number.
    pub public_id: String,
    /// The account that it is about.
    pub account: AccountId,
    /// The recipient's address.
    pub recipient: String,
    /// The language, a BCP 47 tag.
    pub language: String,
    /// Subject line.
    pub subject: String,
    /// The body; `None` where the sealed body cannot be opened.
    pub body: Option<Zeroizing<String>>,
    /// When it was queued.
    pub queued_at: UnixSeconds,
    /// Number of attempts to send it.
    pub attempts: u32,
}

/// A queued mail without its body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingMail {
    /// Its number.
    pub id: i64,
    /// The recipient's address.
    pub recipient: String,
    /// Subject line.
    pub subject: String,
    /// When it was queued.
    pub queued_at: UnixSeconds,
    /// Number of attempts to send it.
    pub attempts: u32,
    /// When it is sent next.
    pub next_at: UnixSeconds,
    /// The reason for which the last attempt failed.
    pub failure: Option<String>,
    /// When it was given up.
    pub given_up_at: Option<UnixSeconds>,
}

fn waiting(row: &Row<'_>) -> Result<WaitingMail, StoreError> {
    let given_up: Option<i64> = row.get("given_up_at")?;
    Ok(WaitingMail {
        id: row.get("id")?,
        recipient: row.get("recipient")?,
        subject: row.get("subject")?,
        queued_at: time_column(row, "queued_at")?,
        attempts: row.get("attempts")?,
        next_at: time_column(row, "next_at")?,
        failure: row.get("failure")?,
        given_up_at: given_up
            .map(|_| time_column(row, "given_up_at"))
            .transpose()?,
    })
}

impl ReadTx<'_> {
    /// The queued mails about an account, oldest first.
    pub fn mails_of(&self, account: AccountId) -> Result<Vec<WaitingMail>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM mails WHERE account = ?1 ORDER BY id")?;
        let mut rows = statement.query([account.0])?;
        let mut mails = Vec::new();
        while let Some(row) = rows.next()? {
            mails.push(waiting(row)?);
        }
        Ok(mails)
    }

    /// Every queued mail, oldest first.
    pub fn all_mails(&self) -> Result<Vec<WaitingMail>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM mails ORDER BY id")?;
        let mut rows = statement.query([])?;
        let mut mails = Vec::new();
        while let Some(row) = rows.next()? {
            mails.push(waiting(row)?);
        }
        Ok(mails)
    }

    /// Mails due at `by`, oldest first, at most 20.
    pub fn due_mails(&self, by: UnixSeconds) -> Result<Vec<QueuedMail>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT * FROM mails WHERE next_at <= ?1 AND given_up_at IS NULL ORDER BY id LIMIT 20",
        )?;
        let mut rows = statement.query([sql_time(by)])?;
        let mut mails = Vec::new();
        while let Some(row) = rows.next()? {
            let account = AccountId(bytes_column(row, "account")?);
            let (id, recipient): (i64, String) = (row.get("id")?, row.get("recipient")?);
            let sealed: Vec<u8> = row.get("body")?;
            let place = sealed_row(id, &recipient);
            let body = self.keys().open(&account.0, &place, BODY, &sealed).ok();
            let queued_at = time_column(row, "queued_at")?;
            mails.push(QueuedMail {
                id,
                public_id: self.keys().mail_id(id, queued_at),
                account,
                recipient,
                language: row.get("language")?,
                subject: row.get("subject")?,
                body: body
                    .and_then(|plain| String::from_utf8(plain.to_vec()).ok())
                    .map(Zeroizing::new),
                queued_at,
                attempts: row.get("attempts")?,
            });
        }
        Ok(mails)
    }
}

impl ReadTx<'_> {
    /// The number of mails that wait to be sent. Those that were given up wait no more.
    pub fn count_mails(&self) -> Result<usize, StoreError> {
        let count: i64 = self.conn().query_row(
            "SELECT count(*) FROM mails WHERE given_up_at IS NULL",
            [],
            |row| row.get(0),
        )?;
        Ok(usize::try_from(count).unwrap_or_default())
    }
}

impl Tx<'_> {
    /// Queues a mail to an address, in a language, a BCP 47 tag.
    pub fn insert_mail(
        &self,
        account: AccountId,
        (recipient, language): (&str, &str),
        subject: &str,
        body: &str,
    ) -> Result<(), StoreError> {
        // The seal names the row, whose number the database draws.
        let id: i64 = self.conn().query_row(
            "INSERT INTO mails (account, recipient, subject, body, queued_at, next_at, language)
             VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6) RETURNING id",
            params![
                account.0,
                recipient,
                subject,
                [0_u8; 0],
                sql_time(self.now()),
                language,
            ],
            |row| row.get(0),
        )?;
        let place = sealed_row(id, recipient);
        let sealed = self
            .keys()
            .seal(&account.0, &place, BODY, body.as_bytes())?;
        self.conn().execute(
            "UPDATE mails SET body = ?2 WHERE id = ?1",
            params![id, sealed],
        )?;
        self.mark_mail_queued();
        Ok(())
    }

    /// Counts a failed attempt to send a mail and delays the next one by `pause_s` seconds.
    pub fn put_mail_off(&self, id: i64, pause_s: u64, failure: &str) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE mails SET attempts = attempts + 1, next_at = ?2, failure = ?3 WHERE id = ?1",
            params![id, sql_time(self.now().plus(pause_s)), failure],
        )?;
        self.publish(Topic::Mails);
        Ok(())
    }

    /// Counts the last attempt to send a mail, which stays in the queue with the reason.
    pub fn give_mail_up(&self, id: i64, failure: &str) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE mails SET attempts = attempts + 1, given_up_at = ?2, failure = ?3 WHERE id = ?1",
            params![id, sql_time(self.now()), failure],
        )?;
        self.publish(Topic::Mails);
        Ok(())
    }

    /// Makes every queued mail due, those that were given up too. Returns their number.
    pub fn send_mails_now(&self) -> Result<usize, StoreError> {
        let due = self.conn().execute(
            "UPDATE mails SET attempts = 0, next_at = ?1, given_up_at = NULL",
            [sql_time(self.now())],
        )?;
        self.mark_mail_queued();
        Ok(due)
    }

    /// Deletes a mail that was sent.
    pub fn delete_mail(&self, id: i64) -> Result<(), StoreError> {
        self.conn()
            .execute("DELETE FROM mails WHERE id = ?1", [id])?;
        self.publish(Topic::Mails);
        Ok(())
    }
}
