//! Offline challenges.

use protocol::ids::{DeviceId, Hash32, RequestId, UnixSeconds};
use rusqlite::params;

use super::{StoreError, Tx, bytes_column, sql_time, time_column};
use crate::domain::{account::AccountId, otp::Challenge};

impl Tx<'_> {
    /// The challenge with this id.
    ///
    /// # Errors
    /// When the row cannot be.
    pub fn challenge(&self, id: RequestId) -> Result<Option<Challenge>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM challenges WHERE id = ?1")?;
        let mut rows = statement.query([id.as_bytes()])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        Ok(Some(Challenge {
            id,
            account: AccountId(bytes_column(row, "account")?),
            device: DeviceId(bytes_column(row, "device")?),
            hash: Hash32(bytes_column(row, "hash")?),
            qr_text: row.get("qr_text")?,
            typed_digits: row.get("typed_digits")?,
            expires_at: time_column(row, "expires_at")?,
            tries: row.get("tries")?,
            used: row.get("used")?,
        }))
    }

    /// Stores a new challenge.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn insert_challenge(
        &self,
        challenge: &Challenge,
        known_browser: bool,
        now: UnixSeconds,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "INSERT INTO challenges
                 (id, account, device, hash, qr_text, typed_digits, issued_at, expires_at, known_browser)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                challenge.id.as_bytes(),
                challenge.account.0,
                challenge.device.as_bytes(),
                challenge.hash.as_bytes(),
                challenge.qr_text,
                challenge.typed_digits,
                sql_time(now),
                sql_time(challenge.expires_at),
                known_browser,
            ],
        )?;
        Ok(())
    }

    /// Stores how often a challenge was tried and whether it was answered.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn put_challenge(&self, challenge: &Challenge) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE challenges SET tries = ?2, used = ?3 WHERE id = ?1",
            params![challenge.id.as_bytes(), challenge.tries, challenge.used],
        )?;
        Ok(())
    }

    /// How many challenges of an account since `since`, by browsers that it knew or by others, got a foreign code.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn tried_challenges(
        &self,
        account: AccountId,
        known_browser: bool,
        since: UnixSeconds,
    ) -> Result<usize, StoreError> {
        let count: i64 = self.conn().query_row(
            "SELECT count(*) FROM challenges
             WHERE account = ?1 AND known_browser = ?2 AND issued_at > ?3 AND tries > 0",
            params![account.0, known_browser, sql_time(since)],
            |row| row.get(0),
        )?;
        Ok(usize::try_from(count).unwrap_or(0))
    }
}
