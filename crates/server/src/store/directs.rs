//! Direct sign-ins that no device has opened yet.

use protocol::ids::RequestId;
use rusqlite::params;

use super::{ReadTx, StoreError, Tx, bytes_column, sql_time, time_column, word_column};
use crate::domain::{
    direct::{Direct, State},
    token::HashedToken,
};

/// Rows are kept this long after their expiry, so that a late page still learns the outcome. Seconds.
const KEPT_S: u64 = 3_600;

fn word(state: State) -> &'static str {
    State::ALL
        .iter()
        .find(|(one, _)| *one == state)
        .map_or("ended", |(_, word)| word)
}

impl ReadTx<'_> {
    /// The direct sign-in with this id.
    pub fn direct(&self, id: RequestId) -> Result<Option<Direct>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM directs WHERE id = ?1")?;
        let mut rows = statement.query([id.as_bytes()])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let read = |word: &str| State::ALL.iter().find(|(_, w)| *w == word).map(|(s, _)| *s);
        Ok(Some(Direct {
            id,
            browser: HashedToken(bytes_column(row, "browser")?),
            service: row.get("service")?,
            context: row.get("context")?,
            expires_at: time_column(row, "expires_at")?,
            state: word_column(row, "state", read)?,
        }))
    }
}

impl Tx<'_> {
    /// Stores a new direct sign-in; sweeps away those that are long over.
    pub fn insert_direct(&self, direct: &Direct) -> Result<(), StoreError> {
        self.conn()
            .prepare_cached("DELETE FROM directs WHERE expires_at <= ?1")?
            .execute([sql_time(self.now().minus(KEPT_S))])?;
        self.conn()
            .prepare_cached(
                "INSERT INTO directs (id, browser, service, context, expires_at, state)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![
                direct.id.as_bytes(),
                direct.browser.0,
                direct.service,
                direct.context,
                sql_time(direct.expires_at),
                word(direct.state),
            ])?;
        Ok(())
    }

    /// Stores where a direct sign-in stands.
    pub fn put_direct(&self, direct: &Direct) -> Result<(), StoreError> {
        self.conn()
            .prepare_cached("UPDATE directs SET state = ?2 WHERE id = ?1")?
            .execute(params![direct.id.as_bytes(), word(direct.state)])?;
        Ok(())
    }
}
