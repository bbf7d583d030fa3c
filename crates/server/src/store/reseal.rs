//! Seals every sealed value anew under the next key at rest. A server that runs meanwhile must know that key, and seals under it.
//!
//! Invariant: a batch is one transaction. Interrupted between two, the database holds values under both keys, which [`Keys`] both opens;
//! the next run goes on.

use std::path::Path;

use rusqlite::types::Value;
use rusqlite::{Connection, TransactionBehavior};

use super::backup::DATABASE;
use super::sealed::{SEALED, SealedColumn};
use super::{StoreError, migrate, prepare};
use crate::keys::Keys;

pub use super::sealed::ROWS_OF_BATCH;

/// The result of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Resealed {
    /// Values that were sealed anew.
    pub values: usize,
    /// Values that no key opens: they were damaged before, and stay as they are.
    pub damaged: usize,
    /// Whether the run came to its end.
    pub whole: bool,
}

/// Seals every value anew under the next key of `keys`, in the database of a data folder. After each batch `goes_on` decides whether to
/// go on.
///
/// # Errors
/// When the database refuses, or is of another version.
pub fn reseal(
    data_dir: &Path,
    keys: &Keys,
    mut goes_on: impl FnMut() -> bool,
) -> Result<Resealed, StoreError> {
    let mut conn = Connection::open(data_dir.join(DATABASE))?;
    prepare(&conn)?;
    migrate::check(&conn)?;
    let mut done = Resealed::default();
    for column in SEALED {
        let mut after = Value::Null;
        while let Some(last) = reseal_batch(&mut conn, keys, column, &after, &mut done)? {
            after = last;
            if !goes_on() {
                return Ok(done);
            }
        }
    }
    // The log holds the values under the key before.
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    done.whole = true;
    Ok(done)
}

/// Seals the values of the rows after the key `after` anew. Returns the last key; `None` if there was no row.
fn reseal_batch(
    conn: &mut Connection,
    keys: &Keys,
    of: &SealedColumn,
    after: &Value,
    done: &mut Resealed,
) -> Result<Option<Value>, StoreError> {
    let SealedColumn {
        table, key, column, ..
    } = of;
    // A server may write meanwhile: from the first read on, this batch alone does.
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let update = format!("UPDATE {table} SET {column} = ?2 WHERE {key} = ?1");
    let stored = of.batch(&tx, after)?;
    for value in &stored {
        match keys.reseal(&value.account, &value.row, &value.name, &value.sealed) {
            Ok(Some(sealed)) => {
                tx.prepare_cached(&update)?
                    .execute(rusqlite::params![value.key, sealed])?;
                done.values += 1;
            }
            Ok(None) => {}
            Err(crate::keys::KeysError::Sealed) => done.damaged += 1,
            Err(error) => return Err(error.into()),
        }
    }
    tx.commit()?;
    Ok(stored.into_iter().next_back().map(|value| value.key))
}
