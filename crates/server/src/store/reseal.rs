//! Seals every sealed value anew under the next key at rest, where no server runs.
//!
//! Invariant: a batch is one transaction. Interrupted between two, the database holds values under both keys, which [`Keys`] both opens;
//! the next run goes on.

use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::Value;

use super::backup::{DATABASE, DataLock};
use super::{RowError, StoreError, fixed, mails, migrate, prepare};
use crate::keys::Keys;

/// Rows that one transaction looks at.
pub const ROWS_OF_BATCH: i64 = 500;

/// A sealed column. The texts are SQL over its table.
struct SealedColumn {
    table: &'static str,
    /// The key by which rows are ordered.
    key: &'static str,
    column: &'static str,
    /// The account, the row's bytes and the name under which it is sealed.
    account: &'static str,
    row: &'static str,
    name: &'static str,
}

const fn of_id(table: &'static str, column: &'static str, name: &'static str) -> SealedColumn {
    SealedColumn {
        table,
        key: "id",
        column,
        account: "account",
        row: "id",
        name,
    }
}

/// Every sealed column.
const SEALED: &[SealedColumn] = &[
    of_id("devices", "chain", "'chain'"),
    of_id("devices", "pin_key", "'pin_key'"),
    of_id("devices", "bio_key", "'bio_key'"),
    of_id("devices", "previous_chain", "'previous_chain'"),
    of_id("devices", "previous_pin_key", "'previous_pin_key'"),
    of_id("devices", "previous_bio_key", "'previous_bio_key'"),
    of_id("devices", "drifts", "'drifts'"),
    of_id("enrolments", "commitment", "'commitment'"),
    of_id("enrolments", "comparison_code", "'six'"),
    of_id("requests", "match_code", "'match_code'"),
    of_id("requests", "return_code", "'back_code'"),
    of_id("participations", "body", "'participations.body'"),
    SealedColumn {
        table: "endpoints",
        key: "device",
        column: "endpoint",
        account: "(SELECT account FROM devices WHERE devices.id = endpoints.device)",
        row: "device",
        name: "'endpoint'",
    },
    SealedColumn {
        table: "records",
        key: "kind || hex(token)",
        column: "body",
        account: "coalesce(account, zeroblob(16))",
        row: "token",
        name: "kind",
    },
    SealedColumn {
        table: "audit_bounds",
        key: "id",
        column: "body",
        account: "zeroblob(16)",
        row: "zeroblob(0)",
        name: "'audit_bounds.body'",
    },
    // Its row's bytes are the number and this recipient.
    SealedColumn {
        table: MAILS,
        key: "id",
        column: "body",
        account: "account",
        row: "CAST(recipient AS BLOB)",
        name: "'mails.body'",
    },
];
const MAILS: &str = "mails";

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

/// Seals every value anew under the next key of `keys`, in the database of a data folder whose lock the caller holds. After each batch
/// `goes_on` decides whether to go on.
///
/// # Errors
/// When the database refuses, or is of another version.
pub fn reseal(
    _lock: &DataLock,
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

/// A value as it is stored, and where.
struct SealedValue {
    key: Value,
    account: Vec<u8>,
    row: Vec<u8>,
    name: String,
    sealed: Vec<u8>,
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
        table,
        key,
        column,
        account,
        row,
        name,
    } = of;
    let tx = conn.transaction()?;
    let select = format!(
        "SELECT {key}, {account}, {row}, {name}, {column} FROM {table}
         WHERE {column} IS NOT NULL AND (?1 IS NULL OR {key} > ?1) ORDER BY {key} LIMIT ?2"
    );
    let update = format!("UPDATE {table} SET {column} = ?2 WHERE {key} = ?1");
    let stored: Vec<SealedValue> = tx
        .prepare_cached(&select)?
        .query_map(rusqlite::params![after, ROWS_OF_BATCH], |row| {
            Ok(SealedValue {
                key: row.get(0)?,
                account: row.get(1)?,
                row: row.get(2)?,
                name: row.get(3)?,
                sealed: row.get(4)?,
            })
        })?
        .collect::<Result<_, _>>()?;
    for value in &stored {
        let account: [u8; 16] = fixed("account", &value.account)?;
        let place = match &value.key {
            Value::Integer(id) if *table == MAILS => {
                let recipient = std::str::from_utf8(&value.row).map_err(|_| RowError::Value {
                    column: "recipient",
                })?;
                mails::sealed_row(*id, recipient)
            }
            _ => value.row.clone(),
        };
        match keys.reseal(&account, &place, &value.name, &value.sealed) {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Columns of bytes of any length that are not sealed.
    const OPEN: [(&str, &str); 11] = [
        ("answers", "body"),
        ("audit", "account"),
        ("audit", "link"),
        ("audit", "network"),
        ("challenges", "context"),
        ("challenges", "fields"),
        ("devices", "wrong_recent"),
        ("history", "context"),
        ("passwordless_sign_ins", "context"),
        ("requests", "bytes"),
        ("sessions", "step_change"),
    ];

    /// The columns of bytes whose length no condition states and that refer to no other table, as table and column.
    fn columns_of_any_length(conn: &Connection) -> Vec<(String, String)> {
        let sql = "SELECT tables.name, columns.name FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
             WHERE tables.type = 'table' AND columns.type = 'BLOB'
             AND instr(tables.sql, 'length(' || columns.name || ')') = 0
             AND columns.name NOT IN (SELECT \"from\" FROM pragma_foreign_key_list(tables.name))
             ORDER BY tables.name, columns.name";
        let mut statement = conn.prepare(sql).unwrap();
        let columns = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
        columns.unwrap().map(Result::unwrap).collect()
    }

    #[test]
    fn every_column_that_can_be_sealed_then_a_rotation_reaches_it_or_it_is_known_to_be_open() {
        let found = columns_of_any_length(&migrate::migrated());
        let sealed = SEALED.iter().map(|one| (one.table, one.column));
        let mut listed: Vec<(&str, &str)> = OPEN.into_iter().chain(sealed).collect();
        listed.sort_unstable();
        let found: Vec<(&str, &str)> = found
            .iter()
            .map(|(table, column)| (table.as_str(), column.as_str()))
            .collect();
        assert_eq!(
            found, listed,
            "list a new column in SEALED, or in OPEN if it is not sealed"
        );
    }
}
