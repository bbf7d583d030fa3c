//! New addresses of accounts.

use rusqlite::params;

use super::{ReadTx, Row, StoreError, Tx, bytes_column, sql_time, time_column, word_column};
use crate::domain::account::{AccountId, Email};
use crate::domain::email_change::{EmailChange, EmailReversal};
use crate::domain::person_name::PersonName;
use crate::domain::token::HashedToken;

impl ReadTx<'_> {
    /// The new address of an account.
    pub fn email_change(&self, account: AccountId) -> Result<Option<EmailChange>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM email_changes WHERE account = ?1")?;
        let mut rows = statement.query([account.0])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let verified: Option<i64> = row.get("verified_at")?;
        Ok(Some(EmailChange {
            account: AccountId(bytes_column(row, "account")?),
            email: word_column(row, "email", Email::parse)?,
            mailed_at: time_column(row, "mailed_at")?,
            verified_at: match verified {
                Some(_) => Some(time_column(row, "verified_at")?),
                None => None,
            },
        }))
    }
}

impl ReadTx<'_> {
    /// The reversal whose link has this token.
    pub fn email_reversal(&self, token: HashedToken) -> Result<Option<EmailReversal>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM email_reversals WHERE token = ?1")?;
        let mut rows = statement.query([token.0])?;
        rows.next()?.map(reversal).transpose()
    }

    /// The addresses that an account had before and can get back, oldest first.
    pub fn email_reversals(&self, account: AccountId) -> Result<Vec<EmailReversal>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT * FROM email_reversals WHERE account = ?1 ORDER BY changed_at",
        )?;
        let mut rows = statement.query([account.0])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(reversal(row)?);
        }
        Ok(found)
    }
}

fn reversal(row: &Row<'_>) -> Result<EmailReversal, StoreError> {
    Ok(EmailReversal {
        account: AccountId(bytes_column(row, "account")?),
        email: word_column(row, "email", Email::parse)?,
        changed_at: time_column(row, "changed_at")?,
    })
}

impl Tx<'_> {
    /// Stores an address that an account had until now, under the token of the link that gives it back.
    pub fn insert_email_reversal(
        &self,
        account: AccountId,
        email: &Email,
        token: HashedToken,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "INSERT INTO email_reversals (token, account, email, changed_at) VALUES (?1, ?2, ?3, ?4)",
            params![token.0, account.0, email.as_str(), sql_time(self.now())],
        )?;
        Ok(())
    }

    /// Ends a reversal, and those of later changes of the same account.
    pub fn end_email_reversals(&self, from: &EmailReversal) -> Result<(), StoreError> {
        self.conn().execute(
            "DELETE FROM email_reversals WHERE account = ?1 AND changed_at >= ?2",
            params![from.account.0, sql_time(from.changed_at)],
        )?;
        Ok(())
    }

    /// Stores a new address whose link with this token is mailed now, in place of another one.
    pub fn begin_email_change(
        &self,
        account: AccountId,
        email: &Email,
        token: HashedToken,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "INSERT INTO email_changes (account, email, token, mailed_at) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (account) DO UPDATE SET email = ?2, token = ?3, mailed_at = ?4, verified_at = NULL",
            params![account.0, email.as_str(), token.0, sql_time(self.now())],
        )?;
        Ok(())
    }

    /// Notes that the link of an account's new address was followed. Returns false if the token is another one.
    pub fn verify_email_change(
        &self,
        account: AccountId,
        token: HashedToken,
    ) -> Result<bool, StoreError> {
        let changed = self.conn().execute(
            "UPDATE email_changes SET verified_at = coalesce(verified_at, ?3) WHERE account = ?1 AND token = ?2",
            params![account.0, token.0, sql_time(self.now())],
        )?;
        Ok(changed == 1)
    }

    /// Gives an account another address. Its new address is settled.
    ///
    /// # Errors
    /// When the address is taken.
    pub fn set_email(&self, account: AccountId, email: &Email) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE accounts SET email = ?2 WHERE id = ?1",
            params![account.0, email.as_str()],
        )?;
        self.conn()
            .execute("DELETE FROM email_changes WHERE account = ?1", [account.0])?;
        Ok(())
    }

    /// Gives the holder of an account another name.
    pub fn set_names(
        &self,
        account: AccountId,
        first: &PersonName,
        last: &PersonName,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE accounts SET first_name = ?2, last_name = ?3 WHERE id = ?1",
            params![account.0, first.as_str(), last.as_str()],
        )?;
        Ok(())
    }
}
