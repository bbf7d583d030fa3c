//! Checks of a backup's file, before it is believed.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::BackupError;
use crate::domain::audit::AuditFault;
use crate::keys::Keys;
use crate::store::{ReadTx, migrate};

fn open(path: &Path) -> Result<Connection, BackupError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Ok(Connection::open_with_flags(path, flags)?)
}

/// Checks that a file is a whole database of this server, of a version that this program knows, with exactly the tables, indexes and
/// triggers of that version. Returns the version.
///
/// # Errors
/// [`BackupError::Damaged`], [`BackupError::TooNew`] or [`BackupError::Database`].
pub fn check(path: &Path) -> Result<u32, BackupError> {
    let damaged = |reason: String| BackupError::Damaged {
        path: path.into(),
        reason,
    };
    let conn = open(path)?;
    let found: u32 = conn
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .map_err(|error| damaged(error.to_string()))?;
    let known = migrate::newest();
    if found > known {
        let path = path.into();
        return Err(BackupError::TooNew { path, found, known });
    }
    let verdict: String = conn
        .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
        .map_err(|error| damaged(error.to_string()))?;
    if verdict != "ok" {
        return Err(damaged(verdict));
    }
    if found == 0 {
        return Err(damaged("it has no accounts".into()));
    }
    if let Some(difference) = migrate::difference(&conn, found)? {
        return Err(damaged(difference));
    }
    let orphans: i64 =
        conn.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
            row.get(0)
        })?;
    if orphans > 0 {
        return Err(damaged(format!("rows refer to nothing: {orphans}")));
    }
    Ok(found)
}

/// Checks that the keys open the sealed record of the audit log, where the backup has one.
pub(super) fn check_keys(from: &Path, keys: &Keys) -> Result<(), BackupError> {
    let conn = open(from)?;
    let table: i64 = conn.query_row(
        "SELECT count(*) FROM sqlite_schema WHERE name = 'audit_bounds'",
        [],
        |row| row.get(0),
    )?;
    if table == 0 {
        return Ok(());
    }
    let tx = ReadTx::new(&conn, keys, crate::clock::UnixSeconds(0));
    match tx.audit_bounds()? {
        Err(AuditFault::ForeignBounds) => Err(BackupError::ForeignKeys(from.into())),
        // A log without bounds is found by its verification.
        _ => Ok(()),
    }
}
