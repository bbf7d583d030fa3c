//! The tables about persons from which an export takes columns as they are. Tables with rows of their own types are read by their modules.
//!
//! Invariant: no column here holds a secret, the hash of one, or a sealed value.

use std::collections::BTreeMap;

use rusqlite::types::ValueRef;

use super::{ReadTx, Row, RowError, StoreError, time_column};
use crate::domain::account::AccountId;
use crate::time;

/// The exported columns of a table that has a column `account`.
pub struct PersonalTable {
    /// The table.
    pub name: &'static str,
    words: &'static [&'static str],
    times: &'static [&'static str],
}

/// The tables with such columns.
pub const PERSONAL_TABLES: &[PersonalTable] = &[
    PersonalTable {
        name: "audit",
        words: &["event", "detail", "actor", "outcome"],
        times: &["at"],
    },
    PersonalTable {
        name: "challenges",
        words: &["service"],
        times: &["issued_at", "expires_at"],
    },
    PersonalTable {
        name: "enrolments",
        words: &["name", "state"],
        times: &["expires_at"],
    },
    PersonalTable {
        name: "help_desk_acts",
        words: &["act", "outcome"],
        times: &["asked_at"],
    },
    PersonalTable {
        name: "participations",
        words: &["service", "protocol"],
        times: &["began_at", "closed_at"],
    },
    PersonalTable {
        name: "records",
        words: &["kind", "service"],
        times: &["expires_at"],
    },
    PersonalTable {
        name: "recoveries",
        words: &[],
        times: &["requested_at", "ready_at", "confirmed_at", "used_at"],
    },
    PersonalTable {
        name: "requests",
        words: &["state"],
        times: &["issued_at", "expires_at"],
    },
    PersonalTable {
        name: "service_sign_ins",
        words: &["service", "login_hint"],
        times: &["signed_in_at", "expires_at"],
    },
    PersonalTable {
        name: "sign_ins",
        words: &["service", "email", "state"],
        times: &["expires_at"],
    },
];

/// A row as names and values; times are in ISO 8601, UTC.
pub type PersonalRow = BTreeMap<&'static str, Option<String>>;

impl PersonalTable {
    fn row(&self, row: &Row<'_>) -> Result<PersonalRow, StoreError> {
        let mut values = PersonalRow::new();
        for &column in self.words {
            values.insert(column, row.get(column)?);
        }
        for &column in self.times {
            let time = match row.get_ref(column)? {
                ValueRef::Null => None,
                ValueRef::Integer(_) => Some(time::iso(time_column(row, column)?)),
                _ => return Err(RowError::Value { column }.into()),
            };
            values.insert(column, time);
        }
        Ok(values)
    }
}

impl ReadTx<'_> {
    /// The rows of a table about an account.
    pub fn personal_rows(
        &self,
        table: &PersonalTable,
        account: AccountId,
    ) -> Result<Vec<PersonalRow>, StoreError> {
        let sql = format!("SELECT * FROM {} WHERE account = ?1", table.name);
        let mut statement = self.conn().prepare_cached(&sql)?;
        let mut rows = statement.query([account.0])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(table.row(row)?);
        }
        Ok(found)
    }
}
