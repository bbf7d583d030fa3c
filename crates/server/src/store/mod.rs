//! The store: one SQLite file, one writer, many readers.
//!
//! Writes are closures, queued to one thread. It runs as many waiting ones as it finds inside one transaction, each
//! in a savepoint of its own, commits once and only then answers them all (group commit, ADR 3).
//!
//! Invariant: no caller gets its result before it is durable; a closure that fails changes nothing and does not affect the
//! other writes of its batch.
//! Invariant: a commit announces its own changes ([`Tx::publish`], [`Tx::wake_phone`], queued mails), so no caller can
//! forget to.
//! Invariant: what another process commits to the file is announced within a second, as a change of everything: nothing is kept in memory
//! of what the tables hold.
//! Deliberately not here: the meaning of a row. Table modules only read and write typed rows; rules are in `domain`.

mod migrate;
mod pool;
mod row;
mod tx;
mod writer;

pub mod accounts;
pub mod administration;
pub mod attempts;
pub mod audit;
pub mod backup;
pub mod browsers;
pub mod challenges;
pub mod devices;
pub mod email_changes;
pub mod endpoints;
pub mod enrolments;
pub mod help_desk;
pub mod history;
pub mod mails;
pub mod participations;
pub mod passwordless_sign_ins;
pub mod personal_data;
pub mod provenance;
pub mod rate_limits;
pub mod records;
pub mod recoveries;
pub mod registrations;
pub mod requests;
pub mod reseal;
pub mod retention;
pub mod roles;
pub mod sealed;
pub mod service_sign_ins;
pub mod service_transactions;
pub mod services;
pub mod sessions;
pub mod sign_ins;

use std::path::Path;
use std::sync::Arc;

use rusqlite::{Connection, OpenFlags};

use crate::clock::Clock;
use crate::events::Notifier;
use crate::keys::Keys;

use row::{
    Row, attestation, bytes_column, count_column, fixed, optional_bytes, sql_count, sql_time,
    time_column, word_column,
};

pub use row::RowError;
pub use tx::{ReadTx, Tx};

/// Concurrent reads. More would only queue on the disk.
const READERS: usize = 4;

/// The reasons for which a store operation fails.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused a statement, the disk is full, or the file is damaged.
    #[error("database: {0}")]
    Database(DatabaseError),
    /// The file cannot be made.
    #[error("database file: {0}")]
    Io(#[from] std::io::Error),
    /// A row holds a value that this version cannot have written.
    #[error("row that cannot be: {0}")]
    Row(#[from] RowError),
    /// A sealed value of a row cannot be opened, or there is no randomness to seal one.
    #[error(transparent)]
    Keys(#[from] crate::keys::KeysError),
    /// The batch that held this write could not be committed; nothing of it is stored.
    #[error("the transaction could not be committed")]
    NotCommitted,
    /// The closure panicked; nothing of it is stored.
    #[error("a database task ended in a panic")]
    Panicked,
    /// The writer has stopped, because the process is shutting down.
    #[error("the store is closed")]
    Closed,
    /// There is no file.
    #[error(
        "there is no database {0}: is --data-dir or --config right, and was the server started before?"
    )]
    Missing(std::path::PathBuf),
    /// The file was written by an older version of this program.
    #[error(
        "the database is of version {found}, this program makes {known}: start the server of this program first"
    )]
    TooOld {
        /// Version found in the file.
        found: u32,
        /// Newest version that this program can make.
        known: u32,
    },
    /// The file was written by a newer version of this program.
    #[error("the database is of version {found}, this program knows {known}")]
    TooNew {
        /// Version found in the file.
        found: u32,
        /// Newest version that this program can make.
        known: u32,
    },
}

/// A failure of the database. Its type is that of the driver, which only the store knows.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct DatabaseError(rusqlite::Error);

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(DatabaseError(error))
    }
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Store")
    }
}

/// A handle to the database, cheap to clone. The file closes when the last handle is gone.
#[derive(Clone)]
pub struct Store {
    writer: Arc<writer::Writer>,
    readers: Arc<pool::Readers>,
    path: Arc<Path>,
}

impl Store {
    /// Opens or creates the database file at `path` and migrates it to this program's version.
    ///
    /// Every transaction uses `keys` and reads `clock` when it begins; commits are announced to `notifier`.
    ///
    /// # Errors
    /// When the file cannot be opened or was written by a newer version.
    pub fn open(
        path: &Path,
        keys: Arc<Keys>,
        clock: Clock,
        notifier: Notifier,
    ) -> Result<Self, StoreError> {
        make_private_file(path)?;
        let mut conn = Connection::open(path)?;
        prepare(&conn)?;
        migrate::run(&mut conn)?;
        Self::start(path, conn, keys, clock, notifier)
    }

    /// Opens the database of a server that may be running, for a command beside it. Nothing is created or migrated. The server notices
    /// what is written here, and announces it to its own subscribers.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::TooOld`] or [`StoreError::TooNew`]; or when the file cannot be opened.
    pub fn open_beside(path: &Path, keys: Arc<Keys>, clock: Clock) -> Result<Self, StoreError> {
        if !path.exists() {
            return Err(StoreError::Missing(path.into()));
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let conn = Connection::open_with_flags(path, flags)?;
        prepare(&conn)?;
        migrate::check(&conn)?;
        let (notifier, _) = Notifier::new();
        Self::start(path, conn, keys, clock, notifier)
    }

    fn start(
        path: &Path,
        conn: Connection,
        keys: Arc<Keys>,
        clock: Clock,
        notifier: Notifier,
    ) -> Result<Self, StoreError> {
        let readers = (0..READERS)
            .map(|_| {
                let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
                let conn = Connection::open_with_flags(path, flags)?;
                conn.busy_timeout(std::time::Duration::from_secs(5))?;
                conn.set_prepared_statement_cache_capacity(64);
                Ok(conn)
            })
            .collect::<Result<Vec<_>, StoreError>>()?;
        Ok(Self {
            path: path.into(),
            readers: Arc::new(pool::Readers::new(readers, keys.clone(), clock.clone())),
            writer: Arc::new(writer::Writer::start(conn, keys, clock, notifier)?),
        })
    }

    /// Runs `f` in the writer's transaction and returns once it is on disk and announced.
    ///
    /// # Errors
    /// The closure's own error (then nothing of it is stored), or a [`StoreError`].
    pub async fn write<T, E>(
        &self,
        f: impl FnOnce(&Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.writer.run(f).await
    }

    /// Empties the database's log, which holds earlier versions of rows, as far as no reader needs it.
    ///
    /// # Errors
    /// When the database refuses, or the task ends in a panic.
    pub async fn empty_log(&self) -> Result<(), StoreError> {
        let path = self.path.clone();
        let emptied = tokio::task::spawn_blocking(move || -> Result<(), StoreError> {
            let conn = Connection::open(&path)?;
            prepare(&conn)?;
            conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
            Ok(())
        });
        emptied.await.map_err(|_| StoreError::Panicked)?
    }

    /// Runs `f` on a read-only snapshot.
    ///
    /// # Errors
    /// The closure's own error, or a [`StoreError`].
    pub async fn read<T, E>(
        &self,
        f: impl FnOnce(&ReadTx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.readers.run(f).await
    }
}

/// The version of the tables that this program makes.
#[must_use]
pub fn schema_version() -> u32 {
    migrate::newest()
}

/// SQLite gives its log and index the mode of the file.
fn make_private_file(path: &Path) -> Result<(), StoreError> {
    use std::os::unix::fs::OpenOptionsExt;
    let made = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path);
    match made {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(error.into()),
        _ => Ok(()),
    }
}

fn prepare(conn: &Connection) -> Result<(), StoreError> {
    conn.busy_timeout(std::time::Duration::from_secs(5))?;
    conn.pragma_update(None, "journal_mode", "WAL")?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.pragma_update(None, "secure_delete", true)?;
    conn.set_prepared_statement_cache_capacity(128);
    Ok(())
}

/// Keys for tests of this crate.
#[cfg(test)]
pub(crate) fn test_keys() -> Arc<Keys> {
    Arc::new(Keys::from_secrets(&[7; 32], &[9; 32]).expect("the scalar is a P-256 key"))
}

#[cfg(test)]
mod tests;
