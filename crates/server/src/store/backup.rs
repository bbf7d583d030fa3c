//! Backups of the database beside a running server, and their restoration.
//!
//! Invariant: a backup holds every write that was acknowledged before it began, and no part of a later one's transaction.
//! Invariant: a restoration replaces the database by one rename. Interrupted at any moment, it leaves the old database or the new one.
//! Invariant: everything that can be found wrong with a backup is found before anything is replaced.

mod check;
mod unfinished;

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};

use self::check::check_keys;
use self::unfinished::UnfinishedFile;
use super::{DatabaseError, StoreError, Tx, migrate};
use crate::clock::Clock;
use crate::keys::{Keys, KeysError};

pub use self::check::check;

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
    /// Another backup is being written to the same file.
    #[error("another backup to {0} is being made: wait for it, or choose another file")]
    Busy(PathBuf),
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
    /// The keys cannot be put in their place.
    #[error(transparent)]
    Keys(#[from] KeysError),
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
    let draft = UnfinishedFile::claim(beside(target, ".part"), target)?;
    copy_pages(&database, draft.path())?;
    check(draft.path())?;
    let size = draft.path().metadata().map_err(at(draft.path()))?.len();
    // A link, unlike a rename, replaces nothing that appeared meanwhile.
    std::fs::hard_link(draft.path(), target).map_err(|source| match source.kind() {
        io::ErrorKind::AlreadyExists => BackupError::Exists(target.into()),
        _ => at(target)(source),
    })?;
    drop(draft);
    sync_folder(target)?;
    Ok(size)
}

/// Copies a snapshot of the database `from` into the empty file `to`, synced and without a log beside it.
fn copy_pages(from: &Path, to: &Path) -> Result<(), BackupError> {
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

/// Puts the backup `from` in the place of the database in `data_dir`, whose lock the caller holds. A database that is there is replaced
/// only if `force`, and kept beside it under a name of its own. `finish` looks at the restored database, which is brought to the version
/// of this program before, and writes into it; it can still refuse. Returns the path of the kept one.
///
/// # Errors
/// [`BackupError`]; then nothing is changed.
pub fn restore(
    _lock: &DataLock,
    from: &Path,
    data_dir: &Path,
    (keys, clock): (&Keys, &Clock),
    force: bool,
    finish: impl FnOnce(&Tx<'_>) -> Result<(), BackupError>,
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
    let draft = UnfinishedFile::claim(data_dir.join("countersign.db.restoring"), &database)?;
    copy_pages(from, draft.path())?;
    write_into(draft.path(), (keys, clock), finish)?;
    let kept = occupied.then(|| keep(&database)).transpose()?;
    // The log of a database that is gone would be taken for one of the new file.
    for log in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(beside(&database, log));
    }
    std::fs::rename(draft.path(), &database).map_err(at(&database))?;
    sync_folder(&database)?;
    Ok(kept)
}

/// Brings the database at `path` to the version of this program, checks it, and calls `finish` over it. It is synced, without a log
/// beside it.
fn write_into(
    path: &Path,
    (keys, clock): (&Keys, &Clock),
    finish: impl FnOnce(&Tx<'_>) -> Result<(), BackupError>,
) -> Result<(), BackupError> {
    let mut conn = Connection::open(path)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    migrate::run(&mut conn)?;
    check(path)?;
    let transaction = conn.transaction()?;
    finish(&Tx::new(
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
    let has_no_log = take_log_in(database);
    let mut number = 1_u32;
    let kept = loop {
        let kept = match number {
            1 => beside(database, ".replaced"),
            number => beside(database, &format!(".replaced.{number}")),
        };
        match std::fs::hard_link(database, &kept) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
            linked => break linked.map(|()| kept.clone()).map_err(at(&kept))?,
        }
    };
    let log = beside(database, "-wal");
    if has_no_log.is_err() && log.exists() {
        let kept = beside(&kept, "-wal");
        std::fs::hard_link(&log, &kept).map_err(at(&kept))?;
    }
    Ok(kept)
}

/// Takes the log of a database into its file. Fails where the file is damaged, which may be why a backup is restored.
fn take_log_in(database: &Path) -> Result<(), rusqlite::Error> {
    let old = Connection::open(database)?;
    old.pragma_update(None, "journal_mode", "DELETE")
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
