//! Backups of the database beside a running server, and their restoration.
//!
//! Invariant: a backup holds every write that was acknowledged before it began, and no part of a later one's transaction.
//! Invariant: a restoration replaces the database by one rename. Interrupted at any moment, it leaves the old database or the new one.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};

use super::{DatabaseError, StoreError, Tx, migrate};
use crate::clock::Clock;
use crate::keys::Keys;

/// The file of the database in the data folder.
pub const DATABASE: &str = "countersign.db";
/// The file that a running server locks.
const LOCK: &str = "countersign.lock";

/// The reasons for which a backup or a restoration is refused.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// A file cannot be read or written.
    #[error("{path}: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// The error of the system.
        source: io::Error,
    },
    /// There is no such file.
    #[error("there is no file {0}")]
    Missing(PathBuf),
    /// There is no folder for the target.
    #[error("there is no folder {0}: make it, for the server's user alone")]
    NoFolder(PathBuf),
    /// The target exists.
    #[error("{0} exists: it is not overwritten")]
    Exists(PathBuf),
    /// A server uses the data folder.
    #[error("a server uses {0}: stop it first")]
    Running(PathBuf),
    /// There is a database already.
    #[error("there is a database {0}: with --force it is replaced, and kept as .replaced")]
    Occupied(PathBuf),
    /// The file is no database of this server, or it is damaged.
    #[error("{path} is no whole backup: {reason}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// The first fault.
        reason: String,
    },
    /// The backup was made by a newer version of this program.
    #[error("{path} is of version {found}, this program knows {known}: install the newer program")]
    TooNew {
        /// The file.
        path: PathBuf,
        /// Version found in the file.
        found: u32,
        /// Newest version that this program knows.
        known: u32,
    },
    /// The keys cannot open the backup.
    #[error("the keys in the key folder are not those of {0}: restore the keys that belong to it")]
    ForeignKeys(PathBuf),
    /// The database refuses.
    #[error("database: {0}")]
    Database(DatabaseError),
    /// The restored database cannot be brought to the version of this program, or the restoration cannot be recorded in it.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<rusqlite::Error> for BackupError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(DatabaseError(error))
    }
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> BackupError {
    let path = path.to_owned();
    move |source| BackupError::Io { path, source }
}

/// The lock of a data folder, held while a server runs over it. The system releases it when the process ends, however it ends.
#[derive(Debug)]
pub struct DataLock(File);

impl DataLock {
    /// Takes the lock.
    ///
    /// # Errors
    /// [`BackupError::Running`] when another process has it; [`BackupError::Io`].
    pub fn take(data_dir: &Path) -> Result<Self, BackupError> {
        let path = data_dir.join(LOCK);
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .mode(0o600)
            .open(&path)
            .map_err(at(&path))?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(BackupError::Running(data_dir.into())),
            Err(TryLockError::Error(source)) => Err(at(&path)(source)),
        }
    }
}

impl Drop for DataLock {
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

/// Writes a backup of the database in `data_dir` to `target`, which must not exist, for its owner alone. Servers and phones go on
/// meanwhile. Returns its size in bytes.
///
/// # Errors
/// [`BackupError`].
pub fn back_up(data_dir: &Path, target: &Path) -> Result<u64, BackupError> {
    let database = data_dir.join(DATABASE);
    if !database.exists() {
        return Err(BackupError::Missing(database));
    }
    if target.exists() {
        return Err(BackupError::Exists(target.into()));
    }
    let folder = folder_of(target);
    if !folder.is_dir() {
        return Err(BackupError::NoFolder(folder.into()));
    }
    let draft = UnfinishedFile(beside(target, ".part"));
    copy_pages(&database, &draft.0)?;
    check(&draft.0)?;
    let size = std::fs::metadata(&draft.0).map_err(at(&draft.0))?.len();
    // A link, unlike a rename, replaces nothing that appeared meanwhile.
    std::fs::hard_link(&draft.0, target).map_err(at(target))?;
    drop(draft);
    sync_folder(target)?;
    Ok(size)
}

/// An unfinished file, which goes when it is dropped, and so with every failure.
struct UnfinishedFile(PathBuf);

impl Drop for UnfinishedFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
        // SQLite's own file beside a database that is being written.
        let _ = std::fs::remove_file(beside(&self.0, "-journal"));
    }
}

/// Copies a snapshot of the database `from` into the new file `to`, synced and without a log beside it.
fn copy_pages(from: &Path, to: &Path) -> Result<(), BackupError> {
    make_new(to)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let source = Connection::open_with_flags(from, flags)?;
    source.busy_timeout(std::time::Duration::from_secs(5))?;
    let mut copy = Connection::open(to)?;
    // One step reads one snapshot: in the mode of this database, writers go on meanwhile.
    Backup::new(&source, &mut copy)?.step(-1)?;
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    drop(copy);
    sync_file(to)
}

fn sync_file(path: &Path) -> Result<(), BackupError> {
    File::open(path)
        .and_then(|file| file.sync_all())
        .map_err(at(path))
}

/// Makes an empty file for its owner alone, in place of what an interrupted run left there.
fn make_new(path: &Path) -> Result<(), BackupError> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(at(path)(error)),
        _ => {}
    }
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .map(|_| ())
        .map_err(at(path))
}

/// Checks that a file is a whole database of this server, of a version that this program knows. Returns the version.
///
/// # Errors
/// [`BackupError::Damaged`], [`BackupError::TooNew`] or [`BackupError::Database`].
pub fn check(path: &Path) -> Result<u32, BackupError> {
    let damaged = |reason: String| BackupError::Damaged {
        path: path.into(),
        reason,
    };
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
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
    let orphans: i64 =
        conn.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
            row.get(0)
        })?;
    if orphans > 0 {
        return Err(damaged(format!("rows refer to nothing: {orphans}")));
    }
    let tables: i64 = conn.query_row(
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('accounts', 'devices')",
        [],
        |row| row.get(0),
    )?;
    if found == 0 || tables < 2 {
        return Err(damaged("it has no accounts".into()));
    }
    Ok(found)
}

/// Puts the backup `from` in the place of the database in `data_dir`, whose lock the caller holds. A database that is there is replaced
/// only if `force`, and kept beside it under a name of its own. `record` writes into the restored database, which is brought to the version
/// of this program before. Returns the path of the kept one.
///
/// # Errors
/// [`BackupError`]; then nothing is changed.
pub fn restore(
    _lock: &DataLock,
    from: &Path,
    data_dir: &Path,
    (keys, clock): (&Keys, &Clock),
    force: bool,
    record: impl FnOnce(&Tx<'_>) -> Result<(), StoreError>,
) -> Result<Option<PathBuf>, BackupError> {
    if !from.exists() {
        return Err(BackupError::Missing(from.into()));
    }
    check(from)?;
    check_keys(from, keys)?;
    let database = data_dir.join(DATABASE);
    let occupied = database.exists();
    if occupied && !force {
        return Err(BackupError::Occupied(database));
    }
    let draft = UnfinishedFile(data_dir.join("countersign.db.restoring"));
    copy_pages(from, &draft.0)?;
    write_into(&draft.0, (keys, clock), record)?;
    check(&draft.0)?;
    let kept = occupied.then(|| keep(&database)).transpose()?;
    // The log of a database that is gone would be taken for one of the new file.
    for log in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(beside(&database, log));
    }
    std::fs::rename(&draft.0, &database).map_err(at(&database))?;
    sync_folder(&database)?;
    Ok(kept)
}

/// Brings the database at `path` to the version of this program, and writes `record` into it. It is synced, without a log beside it.
fn write_into(
    path: &Path,
    (keys, clock): (&Keys, &Clock),
    record: impl FnOnce(&Tx<'_>) -> Result<(), StoreError>,
) -> Result<(), BackupError> {
    let mut conn = Connection::open(path)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    migrate::run(&mut conn)?;
    let transaction = conn.transaction()?;
    record(&Tx::new(
        &transaction,
        keys,
        clock.now(),
        clock.zone().clone(),
    ))?;
    transaction.commit()?;
    drop(conn);
    sync_file(path)
}

/// Links the database to the first name beside it that is free: `.replaced`, `.replaced.2`, `.replaced.3` and so on.
fn keep(database: &Path) -> Result<PathBuf, BackupError> {
    // A log beside the new file would be taken for its own.
    let old = Connection::open(database)?;
    old.pragma_update(None, "journal_mode", "DELETE")?;
    drop(old);
    let mut number = 1_u32;
    loop {
        let kept = match number {
            1 => beside(database, ".replaced"),
            number => beside(database, &format!(".replaced.{number}")),
        };
        match std::fs::hard_link(database, &kept) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
            linked => return linked.map(|()| kept.clone()).map_err(at(&kept)),
        }
    }
}

/// Checks that the keys open the sealed record of the audit log, where the backup has one.
fn check_keys(from: &Path, keys: &Keys) -> Result<(), BackupError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(from, flags)?;
    let table: i64 = conn.query_row(
        "SELECT count(*) FROM sqlite_schema WHERE name = 'audit_bounds'",
        [],
        |row| row.get(0),
    )?;
    if table == 0 {
        return Ok(());
    }
    let tx = super::ReadTx::new(&conn, keys, crate::clock::UnixSeconds(0));
    match tx.audit_bounds() {
        Ok(Ok(_)) => Ok(()),
        _ => Err(BackupError::ForeignKeys(from.into())),
    }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn folder_of(path: &Path) -> &Path {
    let folder = path.parent();
    let named = folder.filter(|folder| !folder.as_os_str().is_empty());
    named.unwrap_or_else(|| Path::new("."))
}

fn sync_folder(path: &Path) -> Result<(), BackupError> {
    let folder = folder_of(path);
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .map_err(at(folder))
}
