//! Counts of password attempts.

use rusqlite::{OptionalExtension, params};

use super::{ReadTx, RowError, StoreError, Tx, sql_time};
use crate::clock::UnixSeconds;
use crate::domain::throttle::{AttemptKey, Attempts, FORGET_AFTER};

impl ReadTx<'_> {
    fn attempts(&self, key: &AttemptKey) -> Result<Option<Attempts>, StoreError> {
        let found: Option<(u32, i64)> = self
            .conn()
            .prepare_cached("SELECT failures, last_at FROM attempts WHERE key = ?1")?
            .query_row([key.0], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let read = |(failures, last_at): (u32, i64)| {
            let last_at =
                u64::try_from(last_at).map_err(|_| RowError::Value { column: "last_at" })?;
            Ok::<_, RowError>(Attempts {
                failures,
                last_at: UnixSeconds(last_at),
            })
        };
        Ok(found.map(read).transpose()?)
    }

    /// The longest wait under these keys, in seconds; 0 if the next attempt is looked at. Nothing is counted.
    pub fn attempt_wait(&self, keys: &[AttemptKey]) -> Result<u64, StoreError> {
        let mut longest = 0;
        for key in keys {
            let wait = self.attempts(key)?.map(|count| count.wait(self.now()));
            longest = longest.max(wait.unwrap_or(0));
        }
        Ok(longest)
    }
}

impl Tx<'_> {
    /// Counts an attempt under every key, unless one of them has to wait; then nothing is counted and the longest wait
    /// in seconds comes back.
    pub fn count_attempt(&self, keys: &[AttemptKey]) -> Result<u64, StoreError> {
        self.conn()
            .prepare_cached("DELETE FROM attempts WHERE last_at < ?1")?
            .execute([sql_time(UnixSeconds(
                self.now().0.saturating_sub(FORGET_AFTER),
            ))])?;
        let counts = keys
            .iter()
            .map(|key| self.attempts(key))
            .collect::<Result<Vec<_>, _>>()?;
        let wait = counts
            .iter()
            .flatten()
            .map(|count| count.wait(self.now()))
            .max()
            .unwrap_or(0);
        if wait > 0 {
            return Ok(wait);
        }
        for (key, before) in keys.iter().zip(counts) {
            let count = Attempts::counted(before, self.now());
            self.conn().execute(
                "INSERT INTO attempts (key, failures, last_at) VALUES (?1, ?2, ?3)
                 ON CONFLICT (key) DO UPDATE SET failures = ?2, last_at = ?3",
                params![key.0, count.failures, sql_time(count.last_at)],
            )?;
        }
        Ok(0)
    }

    /// Forgets the counts under these keys, after a success.
    pub fn clear_attempts(&self, keys: &[AttemptKey]) -> Result<(), StoreError> {
        for key in keys {
            self.conn()
                .execute("DELETE FROM attempts WHERE key = ?1", [key.0])?;
        }
        Ok(())
    }
}
