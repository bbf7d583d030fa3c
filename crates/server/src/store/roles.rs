//! The roles of accounts.

use rusqlite::{OptionalExtension, params};

use super::{ReadTx, RowError, StoreError, Tx};
use crate::domain::account::AccountId;
use crate::domain::role::AccountRole;

impl ReadTx<'_> {
    /// The role of an account; [`AccountRole::None`] if there is no such account.
    pub fn role(&self, account: AccountId) -> Result<AccountRole, StoreError> {
        let word: Option<String> = self
            .conn()
            .prepare_cached("SELECT role FROM accounts WHERE id = ?1")?
            .query_row([account.0], |row| row.get(0))
            .optional()?;
        let Some(word) = word else {
            return Ok(AccountRole::None);
        };
        let role = AccountRole::from_word(&word);
        Ok(role.ok_or(RowError::Value { column: "role" })?)
    }
}

impl Tx<'_> {
    /// Gives an account a role in place of the one that it has.
    pub fn set_role(&self, account: AccountId, role: AccountRole) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE accounts SET role = ?2 WHERE id = ?1",
            params![account.0, role.word()],
        )?;
        Ok(())
    }
}
