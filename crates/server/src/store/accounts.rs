//! Accounts.

use rusqlite::{OptionalExtension, params};

use super::{ReadTx, Row, RowError, StoreError, Tx, bytes_column, sql_time, time_column};
use crate::clock::UnixSeconds;
use crate::domain::account::{Account, AccountId, Email};

pub(super) const COLUMNS: &str = "id, email, first_name, last_name, language, created_at";

pub(super) fn account(row: &Row<'_>) -> Result<Account, StoreError> {
    let email: String = row.get("email")?;
    Ok(Account {
        id: AccountId(bytes_column(row, "id")?),
        email: Email::parse(&email).ok_or(RowError::Value { column: "email" })?,
        first_name: row.get("first_name")?,
        last_name: row.get("last_name")?,
        language: row.get("language")?,
        created_at: time_column(row, "created_at")?,
    })
}

impl ReadTx<'_> {
    /// The account with this id.
    pub fn account(&self, id: AccountId) -> Result<Option<Account>, StoreError> {
        self.one_account("id", &id.0)
    }

    /// The account with this address.
    pub fn account_by_email(&self, email: &Email) -> Result<Option<Account>, StoreError> {
        self.one_account("email", &email.as_str())
    }

    /// Any account; `None` if there is none.
    pub fn any_account(&self) -> Result<Option<AccountId>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT id FROM accounts ORDER BY id LIMIT 1")?;
        let mut rows = statement.query([])?;
        let id = rows.next()?.map(|row| bytes_column(row, "id"));
        Ok(id.transpose()?.map(AccountId))
    }

    fn one_account(
        &self,
        column: &str,
        value: &dyn rusqlite::ToSql,
    ) -> Result<Option<Account>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM accounts WHERE {column} = ?1");
        let mut statement = self.conn().prepare_cached(&sql)?;
        let mut rows = statement.query([value])?;
        rows.next()?.map(account).transpose()
    }

    /// The stored password hash, in PHC form.
    pub fn password_hash(&self, id: AccountId) -> Result<Option<String>, StoreError> {
        Ok(self
            .conn()
            .query_row(
                "SELECT password_hash FROM accounts WHERE id = ?1",
                [id.0],
                |row| row.get(0),
            )
            .optional()?)
    }

    /// When the password was chosen.
    pub fn password_changed_at(&self, id: AccountId) -> Result<Option<UnixSeconds>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT password_changed_at FROM accounts WHERE id = ?1")?;
        let mut rows = statement.query([id.0])?;
        let column = "password_changed_at";
        rows.next()?.map(|row| time_column(row, column)).transpose()
    }

    /// When an attempt to sign in to the account was last reported on a device.
    pub fn reported_at(&self, id: AccountId) -> Result<Option<UnixSeconds>, StoreError> {
        let at: Option<Option<i64>> = self
            .conn()
            .query_row(
                "SELECT reported_at FROM accounts WHERE id = ?1",
                [id.0],
                |row| row.get(0),
            )
            .optional()?;
        let column = "reported_at";
        let at = at.flatten().map(u64::try_from).transpose();
        let at = at.map_err(|_| RowError::Value { column })?;
        Ok(at.map(UnixSeconds))
    }

    /// Whether the account ever had a second factor.
    pub fn ever_had_second_factor(&self, id: AccountId) -> Result<bool, StoreError> {
        Ok(self
            .conn()
            .query_row(
                "SELECT second_factor_at IS NOT NULL FROM accounts WHERE id = ?1",
                [id.0],
                |row| row.get(0),
            )
            .optional()?
            .unwrap_or(false))
    }
}

impl ReadTx<'_> {
    /// When a device of an account announced a sign-in last; 0 if none did.
    pub fn sign_in_expected_at(&self, account: AccountId) -> Result<UnixSeconds, StoreError> {
        let at: Option<i64> = self
            .conn()
            .prepare_cached("SELECT sign_in_expected_at FROM accounts WHERE id = ?1")?
            .query_row([account.0], |row| row.get(0))
            .optional()?;
        Ok(UnixSeconds(
            at.and_then(|at| u64::try_from(at).ok()).unwrap_or(0),
        ))
    }
}

impl Tx<'_> {
    /// A device of an account announces a sign-in.
    pub fn expect_sign_in(&self, account: AccountId) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE accounts SET sign_in_expected_at = ?2 WHERE id = ?1",
            params![account.0, sql_time(self.now())],
        )?;
        Ok(())
    }

    /// Stores a new account with the hash of its password.
    ///
    /// # Errors
    /// When the address is taken.
    pub fn insert_account(&self, account: &Account, password_hash: &str) -> Result<(), StoreError> {
        self.conn().execute(
            "INSERT INTO accounts (id, email, first_name, last_name, language, password_hash,
                                   password_changed_at, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)",
            params![
                account.id.0,
                account.email.as_str(),
                account.first_name,
                account.last_name,
                account.language,
                password_hash,
                sql_time(account.created_at),
            ],
        )?;
        Ok(())
    }

    /// Stores the hash of a new password, in PHC form.
    pub fn set_password(&self, id: AccountId, password_hash: &str) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE accounts SET password_hash = ?2, password_changed_at = ?3 WHERE id = ?1",
            params![id.0, password_hash, sql_time(self.now())],
        )?;
        Ok(())
    }

    /// Stores the language of an account's mails.
    pub fn set_language(&self, id: AccountId, tag: &str) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE accounts SET language = ?2 WHERE id = ?1",
            params![id.0, tag],
        )?;
        Ok(())
    }

    /// Records that an attempt to sign in to the account was reported on a device.
    pub fn note_report(&self, id: AccountId) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE accounts SET reported_at = ?2 WHERE id = ?1",
            params![id.0, sql_time(self.now())],
        )?;
        Ok(())
    }

    /// Records that the account has had a second factor.
    pub fn note_second_factor(&self, id: AccountId) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE accounts SET second_factor_at = ?2 WHERE id = ?1 AND second_factor_at IS NULL",
            params![id.0, sql_time(self.now())],
        )?;
        Ok(())
    }
}
