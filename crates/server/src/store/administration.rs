//! Rows that only the operator's commands read or change: all accounts, disabled ones, and everything of one account.

use protocol::ids::DeviceId;
use rusqlite::params;

use super::accounts::{self, account};
use super::history::entry;
use super::registrations::registration;
use super::{ReadTx, Row, RowError, StoreError, Tx, bytes_column, sql_time, time_column};
use crate::clock::UnixSeconds;
use crate::domain::account::{Account, AccountId, Email};
use crate::domain::history::HistoryEntry;
use crate::domain::limit::{Limit, LimitKey};
use crate::domain::registration::Registration;
use crate::domain::throttle::AttemptKey;
use crate::domain::token::HashedToken;

/// A browser that an account knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownBrowser {
    /// The hash of its token.
    pub browser: HashedToken,
    /// When it was last used to sign in.
    pub last_used_at: UnixSeconds,
    /// Whether a device has vouched for it.
    pub vouched: bool,
}

/// A row that cannot be read.
#[derive(Debug)]
pub struct UnreadableRow {
    /// Its address as it is stored, if that is a text.
    pub email: Option<String>,
    /// The fault.
    pub fault: StoreError,
}

impl UnreadableRow {
    fn new(row: &Row<'_>, fault: StoreError) -> Self {
        Self {
            email: row.get("email").ok(),
            fault,
        }
    }
}

impl ReadTx<'_> {
    /// Every account, by address.
    pub fn accounts(&self) -> Result<Vec<Result<Account, UnreadableRow>>, StoreError> {
        let columns = accounts::COLUMNS;
        let sql = format!("SELECT {columns} FROM accounts ORDER BY email");
        let mut statement = self.conn().prepare_cached(&sql)?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(account(row).map_err(|fault| UnreadableRow::new(row, fault)));
        }
        Ok(found)
    }

    /// Every registration, by address.
    pub fn registrations(&self) -> Result<Vec<Result<Registration, UnreadableRow>>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM registrations ORDER BY email, mailed_at")?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(registration(row).map_err(|fault| UnreadableRow::new(row, fault)));
        }
        Ok(found)
    }

    /// The registrations of an address, oldest first.
    pub fn registrations_of(&self, email: &Email) -> Result<Vec<Registration>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM registrations WHERE email = ?1 ORDER BY mailed_at")?;
        let mut rows = statement.query([email.as_str()])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(registration(row)?);
        }
        Ok(found)
    }

    /// When an account was disabled; `None` if it is not.
    pub fn disabled_at(&self, id: AccountId) -> Result<Option<UnixSeconds>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT disabled_at FROM accounts WHERE id = ?1 AND disabled_at IS NOT NULL",
        )?;
        let mut rows = statement.query([id.0])?;
        let column = "disabled_at";
        rows.next()?.map(|row| time_column(row, column)).transpose()
    }

    /// The devices that were blocked when their account was disabled.
    pub fn devices_blocked_with(&self, account: AccountId) -> Result<Vec<DeviceId>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT id FROM devices WHERE account = ?1 AND blocked_with_account = 1 ORDER BY created_at, id",
        )?;
        let mut rows = statement.query([account.0])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(DeviceId(bytes_column(row, "id")?));
        }
        Ok(found)
    }

    /// The browsers that an account knows, the last used one first.
    pub fn known_browsers(&self, account: AccountId) -> Result<Vec<KnownBrowser>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT browser, last_used_at, vouched FROM known_browsers WHERE account = ?1 ORDER BY last_used_at DESC",
        )?;
        let mut rows = statement.query([account.0])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(KnownBrowser {
                browser: HashedToken(bytes_column(row, "browser")?),
                last_used_at: time_column(row, "last_used_at")?,
                vouched: row.get("vouched")?,
            });
        }
        Ok(found)
    }

    /// The whole history of an account, newest first.
    pub fn whole_history(&self, account: AccountId) -> Result<Vec<HistoryEntry>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM history WHERE account = ?1 ORDER BY seq DESC")?;
        let mut rows = statement.query([account.0])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(entry(row, self.keys())?);
        }
        Ok(found)
    }

    /// The new address that an account has asked for, and when its link was mailed.
    pub fn pending_email(
        &self,
        account: AccountId,
    ) -> Result<Option<(Email, UnixSeconds)>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT email, mailed_at FROM email_changes WHERE account = ?1")?;
        let mut rows = statement.query([account.0])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let email: String = row.get("email")?;
        let email = Email::parse(&email).ok_or(RowError::Value { column: "email" })?;
        Ok(Some((email, time_column(row, "mailed_at")?)))
    }
}

impl Tx<'_> {
    /// Disables an account.
    pub fn set_disabled(&self, id: AccountId) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE accounts SET disabled_at = ?2 WHERE id = ?1 AND disabled_at IS NULL",
            params![id.0, sql_time(self.now())],
        )?;
        Ok(())
    }

    /// Enables an account.
    pub fn clear_disabled(&self, id: AccountId) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE accounts SET disabled_at = NULL WHERE id = ?1",
            [id.0],
        )?;
        Ok(())
    }

    /// Notes whether a device is blocked because its account was disabled.
    pub fn note_blocked_with_account(
        &self,
        device: DeviceId,
        blocked: bool,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE devices SET blocked_with_account = ?2 WHERE id = ?1",
            params![device.0, blocked],
        )?;
        Ok(())
    }

    /// Deletes an account with everything that refers to it, and its mails.
    pub fn delete_account(&self, id: AccountId) -> Result<(), StoreError> {
        self.conn()
            .execute("DELETE FROM mails WHERE account = ?1", [id.0])?;
        self.conn()
            .execute("DELETE FROM accounts WHERE id = ?1", [id.0])?;
        Ok(())
    }

    /// Ends the new address that an account has asked for.
    pub fn end_email_change(&self, account: AccountId) -> Result<(), StoreError> {
        self.conn()
            .execute("DELETE FROM email_changes WHERE account = ?1", [account.0])?;
        Ok(())
    }

    /// Forgets that an attempt to sign in to the account was reported.
    pub fn forget_report(&self, id: AccountId) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE accounts SET reported_at = NULL WHERE id = ?1",
            [id.0],
        )?;
        Ok(())
    }

    /// Forgets the counted uses of a limit.
    pub fn forget_uses(&self, limit: Limit, whose: &[u8]) -> Result<(), StoreError> {
        self.conn().execute(
            "DELETE FROM rate_limits WHERE what = ?1 AND key = ?2",
            params![limit.what, LimitKey::of(limit, whose).0],
        )?;
        Ok(())
    }

    /// Forgets the password attempts of the browsers that an account knows.
    pub fn forget_attempts(&self, account: AccountId, email: &Email) -> Result<(), StoreError> {
        for known in self.known_browsers(account)? {
            self.clear_attempts(&AttemptKey::for_attempt(email, &known.browser, true))?;
        }
        Ok(())
    }
}
