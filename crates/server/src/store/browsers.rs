//! The browsers that an account has used, with the method of the last sign-in.

use protocol::ids::DeviceId;
use rusqlite::{OptionalExtension, params};

use super::{ReadTx, RowError, StoreError, Tx, sql_time};
use crate::domain::account::AccountId;
use crate::domain::sign_in::Method;
use crate::domain::token::HashedToken;

/// Every column that holds the id of a browser. A test compares it with the schema.
const COLUMNS: [(&str, &str); 12] = [
    ("challenges", "browser"),
    ("devices", "added_in"),
    ("enrolments", "browser"),
    ("help_desk_acts", "browser"),
    ("history", "browser"),
    ("known_browsers", "browser"),
    ("passwordless_sign_ins", "browser"),
    ("recoveries", "browser"),
    ("requests", "browser"),
    ("service_sign_ins", "browser"),
    ("sessions", "browser"),
    ("sign_ins", "browser"),
];

impl ReadTx<'_> {
    /// Whether a sign-in of `account` from `browser` was confirmed by a device, or was made before it had one.
    pub fn is_vouched(&self, browser: HashedToken, account: AccountId) -> Result<bool, StoreError> {
        Ok(self
            .conn()
            .query_row(
                "SELECT vouched FROM known_browsers WHERE browser = ?1 AND account = ?2",
                params![browser.0, account.0],
                |row| row.get(0),
            )
            .optional()?
            .unwrap_or(false))
    }

    /// The method of the last sign-in of `account` from `browser`.
    pub fn last_method(
        &self,
        browser: HashedToken,
        account: AccountId,
    ) -> Result<Option<Method>, StoreError> {
        let word: Option<String> = self
            .conn()
            .query_row(
                "SELECT last_method FROM known_browsers WHERE browser = ?1 AND account = ?2",
                params![browser.0, account.0],
                |row| row.get(0),
            )
            .optional()?;
        let read = |word: String| {
            Method::from_word(&word).ok_or(RowError::Value {
                column: "last_method",
            })
        };
        Ok(word.map(read).transpose()?)
    }

    /// Whether the account knows any browser.
    pub fn has_known_browser(&self, account: AccountId) -> Result<bool, StoreError> {
        Ok(self.conn().query_row(
            "SELECT EXISTS (SELECT 1 FROM known_browsers WHERE account = ?1)",
            [account.0],
            |row| row.get(0),
        )?)
    }

    /// The address of the account that signed in last from `browser`, to offer it again.
    pub fn last_email(&self, browser: HashedToken) -> Result<Option<String>, StoreError> {
        Ok(self
            .conn()
            .query_row(
                "SELECT email FROM known_browsers JOIN accounts ON id = account
                 WHERE browser = ?1 ORDER BY last_used_at DESC LIMIT 1",
                [browser.0],
                |row| row.get(0),
            )
            .optional()?)
    }
}

impl Tx<'_> {
    /// Remembers a successful sign-in from `browser`. A browser that is vouched for stays so; `device` is the one that
    /// vouches for it now, where one confirmed the sign-in.
    pub fn remember_browser(
        &self,
        browser: HashedToken,
        account: AccountId,
        (method, device): (Method, Option<DeviceId>),
        vouched: bool,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "INSERT INTO known_browsers (browser, account, last_method, last_used_at, vouched, device)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (browser, account) DO UPDATE SET
                 last_method = ?3, last_used_at = ?4, vouched = max(vouched, ?5), device = coalesce(?6, known_browsers.device)",
            params![
                browser.0,
                account.0,
                method.word(),
                sql_time(self.now()),
                vouched,
                device.map(|device| device.0)
            ],
        )?;
        Ok(())
    }

    /// Makes a browser known by another id. Everything that refers to it follows; nothing refers to the old id any more.
    pub fn rename_browser(&self, old: HashedToken, new: HashedToken) -> Result<(), StoreError> {
        for (table, column) in COLUMNS {
            self.conn()
                .prepare_cached(&format!(
                    "UPDATE {table} SET {column} = ?2 WHERE {column} = ?1"
                ))?
                .execute(params![old.0, new.0])?;
        }
        Ok(())
    }

    /// Withdraws the trust in every browser of an account but one, for which `device` vouches.
    pub fn unvouch_others(
        &self,
        account: AccountId,
        kept: Option<HashedToken>,
        device: DeviceId,
    ) -> Result<(), StoreError> {
        let kept = kept.map(|browser| browser.0);
        self.conn().execute(
            "UPDATE known_browsers SET vouched = 0 WHERE account = ?1 AND (?2 IS NULL OR browser <> ?2)",
            params![account.0, kept],
        )?;
        self.conn().execute(
            "UPDATE known_browsers SET vouched = 1, device = ?3 WHERE account = ?1 AND browser = ?2",
            params![account.0, kept, device.0],
        )?;
        Ok(())
    }

    /// Withdraws the trust in one browser of an account, or in all of them.
    pub fn unvouch(
        &self,
        account: AccountId,
        browser: Option<HashedToken>,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE known_browsers SET vouched = 0 WHERE account = ?1 AND (?2 IS NULL OR browser = ?2)",
            params![account.0, browser.map(|browser| browser.0)],
        )?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::migrate::migrated;

    #[test]
    fn s21_every_column_with_the_id_of_a_browser_then_it_follows_the_browser() {
        let conn = migrated();
        let mut statement = conn
            .prepare(
                "SELECT tables.name, columns.name FROM sqlite_schema tables, pragma_table_info(tables.name) columns
                 WHERE tables.type = 'table' AND columns.name IN ('browser', 'added_in') ORDER BY 1",
            )
            .unwrap();
        let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
        let found: Vec<(String, String)> = found.unwrap().map(Result::unwrap).collect();
        let known = COLUMNS.map(|(table, column)| (table.to_owned(), column.to_owned()));
        assert_eq!(found, known);
    }
}
