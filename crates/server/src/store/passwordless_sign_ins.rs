//! Passwordless sign-ins that no device has opened yet.

use protocol::ids::RequestId;
use rusqlite::params;

use super::{ReadTx, StoreError, Tx, bytes_column, sql_time, time_column, word_column};
use crate::domain::{
    passwordless::{PasswordlessRow, PasswordlessSignIn, PasswordlessState},
    token::HashedToken,
};

/// Rows are kept this long after their expiry, so that a late page still learns the outcome. Seconds.
const KEPT_S: u64 = 3_600;

fn word(state: PasswordlessState) -> &'static str {
    PasswordlessState::ALL
        .iter()
        .find(|(one, _)| *one == state)
        .map_or("ended", |(_, word)| word)
}

impl ReadTx<'_> {
    /// The passwordless sign-in with this id.
    pub fn passwordless_sign_in(
        &self,
        id: RequestId,
    ) -> Result<Option<PasswordlessSignIn>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM passwordless_sign_ins WHERE id = ?1")?;
        let mut rows = statement.query([id.as_bytes()])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let read = |word: &str| {
            PasswordlessState::ALL
                .iter()
                .find(|(_, w)| *w == word)
                .map(|(s, _)| *s)
        };
        Ok(Some(PasswordlessSignIn::from(PasswordlessRow {
            id,
            browser: HashedToken(bytes_column(row, "browser")?),
            service: row.get("service")?,
            context: row.get("context")?,
            expires_at: time_column(row, "expires_at")?,
            state: word_column(row, "state", read)?,
        })))
    }
}

impl Tx<'_> {
    /// Stores a new passwordless sign-in; sweeps away those that are long over.
    pub fn insert_passwordless_sign_in(
        &self,
        passwordless: &PasswordlessSignIn,
    ) -> Result<(), StoreError> {
        self.conn()
            .prepare_cached("DELETE FROM passwordless_sign_ins WHERE expires_at <= ?1")?
            .execute([sql_time(self.now().minus(KEPT_S))])?;
        self.conn()
            .prepare_cached(
                "INSERT INTO passwordless_sign_ins (id, browser, service, context, expires_at, state)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![
                passwordless.id.as_bytes(),
                passwordless.browser.0,
                passwordless.service,
                passwordless.context,
                sql_time(passwordless.expires_at),
                word(passwordless.state()),
            ])?;
        Ok(())
    }

    /// Stores the state of a passwordless sign-in.
    pub fn put_passwordless_sign_in(
        &self,
        passwordless: &PasswordlessSignIn,
    ) -> Result<(), StoreError> {
        self.conn()
            .prepare_cached("UPDATE passwordless_sign_ins SET state = ?2 WHERE id = ?1")?
            .execute(params![
                passwordless.id.as_bytes(),
                word(passwordless.state())
            ])?;
        Ok(())
    }
}
