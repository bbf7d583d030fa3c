//! Mailed links that replace a second factor after the operator's wait (protocol.md §8.8).

use protocol::ids::DeviceId;
use rusqlite::{Row, params};

use super::{ReadTx, StoreError, Tx, bytes_column, sql_time, time_column};
use crate::clock::UnixSeconds;
use crate::domain::account::AccountId;
use crate::domain::token::HashedToken;

/// A mailed link is good for this long after its wait has passed, in seconds.
pub const LIFETIME: u64 = 24 * 60 * 60;

/// The id for the next device of an account without a usable one.
pub const NEXT_DEVICE: DeviceId = DeviceId([0; 16]);

/// A recovery in progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recovery {
    /// The account.
    pub account: AccountId,
    /// Which device's PIN, or [`NEXT_DEVICE`].
    pub device: DeviceId,
    /// The browser that asked. The link counts only there, so nobody confirms by mistake what someone else asked for.
    pub browser: HashedToken,
    /// When the wait is over.
    pub ready_at: UnixSeconds,
    /// When the link in the mail was followed.
    pub confirmed_at: Option<UnixSeconds>,
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
    let confirmed: Option<i64> = row.get("confirmed_at")?;
    Ok(Recovery {
        account: AccountId(bytes_column(row, "account")?),
        device: DeviceId(bytes_column(row, "device")?),
        browser: HashedToken(bytes_column(row, "browser")?),
        ready_at: time_column(row, "ready_at")?,
        confirmed_at: confirmed
            .map(|_| time_column(row, "confirmed_at"))
            .transpose()?,
    })
}

impl ReadTx<'_> {
    /// The recovery for this device, if any.
    pub fn recovery(
        &self,
        account: AccountId,
        device: DeviceId,
    ) -> Result<Option<Recovery>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM recoveries WHERE account = ?1 AND device = ?2")?;
        let mut rows = statement.query(params![account.0, device.0])?;
        rows.next()?.map(recovery).transpose()
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
    /// Begins a recovery, replacing an older one for the same device.
    pub fn begin_recovery(
        &self,
        recovery: &Recovery,
        token: HashedToken,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "INSERT OR REPLACE INTO recoveries (account, device, token, browser, requested_at, ready_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                recovery.account.0,
                recovery.device.0,
                token.0,
                recovery.browser.0,
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

    /// Ends every recovery of an account.
    pub fn end_recoveries(&self, account: AccountId) -> Result<(), StoreError> {
        self.conn()
            .execute("DELETE FROM recoveries WHERE account = ?1", [account.0])?;
        Ok(())
    }

    /// Ends a recovery: it was used, or cancelled.
    pub fn end_recovery(&self, account: AccountId, device: DeviceId) -> Result<(), StoreError> {
        self.conn().execute(
            "DELETE FROM recoveries WHERE account = ?1 AND device = ?2",
            params![account.0, device.0],
        )?;
        Ok(())
    }
}
