//! The sealed columns of all tables, and a look at every sealed value.

use rusqlite::Connection;
use rusqlite::types::Value;

use super::{ReadTx, RowError, StoreError, fixed, mails};

/// Rows that are read at once.
pub const ROWS_OF_BATCH: i64 = 500;

/// A sealed column. The texts are SQL over its table.
pub(super) struct SealedColumn {
    pub(super) table: &'static str,
    /// The key by which rows are ordered.
    pub(super) key: &'static str,
    pub(super) column: &'static str,
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
pub(super) const SEALED: &[SealedColumn] = &[
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
    of_id("challenges", "action", "'challenges.action'"),
    of_id("history", "action", "'history.action'"),
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

/// A value as it is stored, and its place.
pub(super) struct SealedValue {
    pub(super) key: Value,
    pub(super) account: [u8; 16],
    /// The row's bytes under which it is sealed.
    pub(super) row: Vec<u8>,
    /// The name under which it is sealed.
    pub(super) name: String,
    pub(super) sealed: Vec<u8>,
}

impl SealedColumn {
    /// The values of the rows after the key `after`, at most [`ROWS_OF_BATCH`].
    pub(super) fn batch(
        &self,
        conn: &Connection,
        after: &Value,
    ) -> Result<Vec<SealedValue>, StoreError> {
        let Self {
            table,
            key,
            column,
            account,
            row,
            name,
        } = self;
        let select = format!(
            "SELECT {key}, {account}, {row}, {name}, {column} FROM {table}
             WHERE {column} IS NOT NULL AND (?1 IS NULL OR {key} > ?1) ORDER BY {key} LIMIT ?2"
        );
        let mut statement = conn.prepare_cached(&select)?;
        let mut rows = statement.query(rusqlite::params![after, ROWS_OF_BATCH])?;
        let mut values = Vec::new();
        while let Some(row) = rows.next()? {
            let (key, account): (Value, Vec<u8>) = (row.get(0)?, row.get(1)?);
            let bytes: Vec<u8> = row.get(2)?;
            values.push(SealedValue {
                row: self.row_bytes(&key, bytes)?,
                key,
                account: fixed("account", &account)?,
                name: row.get(3)?,
                sealed: row.get(4)?,
            });
        }
        Ok(values)
    }

    fn row_bytes(&self, key: &Value, bytes: Vec<u8>) -> Result<Vec<u8>, StoreError> {
        match key {
            Value::Integer(id) if self.table == MAILS => {
                let recipient = std::str::from_utf8(&bytes).map_err(|_| RowError::Value {
                    column: "recipient",
                })?;
                Ok(mails::sealed_row(*id, recipient))
            }
            _ => Ok(bytes),
        }
    }
}

/// Sealed values of one column that no key opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnopenedColumn {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// The number of values.
    pub values: usize,
}

impl ReadTx<'_> {
    /// Opens every sealed value. Returns the columns with values that do not open.
    pub fn unopened_columns(&self) -> Result<Vec<UnopenedColumn>, StoreError> {
        let mut found = Vec::new();
        for column in SEALED {
            let values = self.unopened_values(column)?;
            if values > 0 {
                found.push(UnopenedColumn {
                    table: column.table,
                    column: column.column,
                    values,
                });
            }
        }
        Ok(found)
    }

    fn unopened_values(&self, column: &SealedColumn) -> Result<usize, StoreError> {
        let (mut count, mut after) = (0, Value::Null);
        loop {
            let batch = column.batch(self.conn(), &after)?;
            for value in &batch {
                let keys = self.keys();
                let opened = keys.open(&value.account, &value.row, &value.name, &value.sealed);
                count += usize::from(opened.is_err());
            }
            match batch.into_iter().next_back() {
                Some(last) => after = last.key,
                None => return Ok(count),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::migrate;

    /// Columns of bytes of any length that are not sealed.
    const OPEN: [(&str, &str); 12] = [
        ("answers", "body"),
        ("audit", "account"),
        ("audit", "link"),
        ("audit", "network"),
        ("challenges", "context"),
        ("challenges", "fields"),
        ("devices", "wrong_recent"),
        ("enrolments", "attestation_challenge"),
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
