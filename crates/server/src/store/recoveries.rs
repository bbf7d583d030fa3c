//! Mailed links that replace a second factor after the operator's wait (protocol.md §8.8).

use protocol::ids::{DeviceId, EnrolmentId};
use rusqlite::params;

use super::{ReadTx, Row, StoreError, Tx, bytes_column, optional_bytes, sql_time, time_column};
use crate::clock::UnixSeconds;
use crate::domain::account::AccountId;
use crate::domain::token::HashedToken;

/// A mailed link is good for this long after its wait has passed, in seconds.
pub const LIFETIME: u64 = 24 * 60 * 60;

/// The id for the next device of an account without a usable one.
pub const NEXT_DEVICE: DeviceId = DeviceId([0; 16]);

/// The id that stands for the password of an account.
pub const PASSWORD: DeviceId = DeviceId([0xFF; 16]);

/// A recovery in progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recovery {
    /// The account.
    pub account: AccountId,
    /// The device that gets a new PIN, or [`NEXT_DEVICE`], or [`PASSWORD`].
    pub device: DeviceId,
    /// The browser in which the link counts: the one that asked, until the reader of the mail goes on in another one.
    pub browser: HashedToken,
    /// When the wait is over.
    pub ready_at: UnixSeconds,
    /// When the link in the mail was followed.
    pub confirmed_at: Option<UnixSeconds>,
    /// When it was used for a change.
    pub used_at: Option<UnixSeconds>,
    /// The enrolment that the change offered.
    pub enrolment: Option<EnrolmentId>,
}

impl Recovery {
    /// Whether the link was followed and the wait is over, in the browser that asked.
    #[must_use]
    pub fn is_ready(&self, browser: HashedToken, now: UnixSeconds) -> bool {
        self.browser == browser
            && self.confirmed_at.is_some()
            && now >= self.ready_at
            && !self.is_over(now)
    }

    /// Whether it has expired.
    #[must_use]
    pub fn is_over(&self, now: UnixSeconds) -> bool {
        now >= self.ready_at.plus(LIFETIME)
    }
}

fn recovery(row: &Row<'_>) -> Result<Recovery, StoreError> {
    let optional_time = |column| -> Result<Option<UnixSeconds>, StoreError> {
        let time: Option<i64> = row.get(column)?;
        time.map(|_| time_column(row, column)).transpose()
    };
    Ok(Recovery {
        account: AccountId(bytes_column(row, "account")?),
        device: DeviceId(bytes_column(row, "device")?),
        browser: HashedToken(bytes_column(row, "browser")?),
        ready_at: time_column(row, "ready_at")?,
        confirmed_at: optional_time("confirmed_at")?,
        used_at: optional_time("used_at")?,
        enrolment: optional_bytes(row, "enrolment")?.map(EnrolmentId),
    })
}

impl ReadTx<'_> {
    /// The recovery for this device in this browser, if any.
    pub fn recovery(
        &self,
        account: AccountId,
        device: DeviceId,
        browser: HashedToken,
    ) -> Result<Option<Recovery>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT * FROM recoveries WHERE account = ?1 AND device = ?2 AND browser = ?3",
        )?;
        let mut rows = statement.query(params![account.0, device.0, browser.0])?;
        rows.next()?.map(recovery).transpose()
    }

    /// The recoveries of an account that were asked for in other browsers and can still be used, the nearest first.
    pub fn recoveries_elsewhere(
        &self,
        account: AccountId,
        browser: HashedToken,
    ) -> Result<Vec<Recovery>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT * FROM recoveries WHERE account = ?1 AND browser <> ?2 AND used_at IS NULL AND ready_at > ?3
             ORDER BY ready_at, token",
        )?;
        let mut rows = statement.query(params![
            account.0,
            browser.0,
            sql_time(self.now().minus(LIFETIME))
        ])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(recovery(row)?);
        }
        Ok(found)
    }

    /// The recovery whose mail holds this token.
    pub fn recovery_by_token(&self, token: HashedToken) -> Result<Option<Recovery>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM recoveries WHERE token = ?1")?;
        let mut rows = statement.query([token.0])?;
        rows.next()?.map(recovery).transpose()
    }
}

impl Tx<'_> {
    /// Begins a recovery, replacing an older one of the same device and browser. Recoveries that are over are deleted.
    pub fn begin_recovery(
        &self,
        recovery: &Recovery,
        token: HashedToken,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "DELETE FROM recoveries WHERE ready_at <= ?1",
            [sql_time(self.now().minus(LIFETIME))],
        )?;
        self.conn().execute(
            "INSERT INTO recoveries (account, device, browser, token, requested_at, ready_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (account, device, browser) DO UPDATE SET
                 token = ?4, requested_at = ?5, ready_at = ?6, confirmed_at = NULL, used_at = NULL, enrolment = NULL",
            params![
                recovery.account.0,
                recovery.device.0,
                recovery.browser.0,
                token.0,
                sql_time(self.now()),
                sql_time(recovery.ready_at)
            ],
        )?;
        Ok(())
    }

    /// Notes that the link in the mail was followed.
    pub fn confirm_recovery(&self, token: HashedToken) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE recoveries SET confirmed_at = ?2 WHERE token = ?1 AND confirmed_at IS NULL",
            params![token.0, sql_time(self.now())],
        )?;
        Ok(())
    }

    /// Moves a recovery to `browser`, in place of one of the same device there.
    pub fn move_recovery(
        &self,
        moved: &Recovery,
        token: HashedToken,
        browser: HashedToken,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "DELETE FROM recoveries WHERE account = ?1 AND device = ?2 AND browser = ?3 AND token <> ?4",
            params![moved.account.0, moved.device.0, browser.0, token.0],
        )?;
        self.conn().execute(
            "UPDATE recoveries SET browser = ?2 WHERE token = ?1",
            params![token.0, browser.0],
        )?;
        Ok(())
    }

    /// Notes that a recovery was used.
    pub fn use_recovery(&self, used: &Recovery) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE recoveries SET used_at = ?4, enrolment = NULL
             WHERE account = ?1 AND device = ?2 AND browser = ?3",
            params![
                used.account.0,
                used.device.0,
                used.browser.0,
                sql_time(self.now())
            ],
        )?;
        Ok(())
    }

    /// Notes the enrolment that a recovery was used for.
    pub fn set_recovery_enrolment(
        &self,
        used: &Recovery,
        enrolment: EnrolmentId,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE recoveries SET enrolment = ?4 WHERE account = ?1 AND device = ?2 AND browser = ?3",
            params![used.account.0, used.device.0, used.browser.0, enrolment.0],
        )?;
        Ok(())
    }

    /// Ends every recovery of an account.
    pub fn end_recoveries(&self, account: AccountId) -> Result<(), StoreError> {
        self.conn()
            .execute("DELETE FROM recoveries WHERE account = ?1", [account.0])?;
        Ok(())
    }

    /// Ends the recoveries of a device in every browser.
    pub fn end_recoveries_of(
        &self,
        account: AccountId,
        device: DeviceId,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "DELETE FROM recoveries WHERE account = ?1 AND device = ?2",
            params![account.0, device.0],
        )?;
        Ok(())
    }

    /// Ends the recovery whose mail holds this token: it was cancelled.
    pub fn end_recovery(&self, token: HashedToken) -> Result<(), StoreError> {
        self.conn()
            .execute("DELETE FROM recoveries WHERE token = ?1", [token.0])?;
        Ok(())
    }
}
