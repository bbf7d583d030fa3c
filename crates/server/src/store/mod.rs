//! The store: one SQLite file, one writer, many readers.
//!
//! Writes are closures, queued to one thread. It runs as many waiting ones as it finds inside one transaction, each
//! in a savepoint of its own, commits once and only then answers them all (group commit, ADR 3).
//!
//! Invariant: nothing is answered before it is durable; a closure that fails leaves no trace and harms no neighbour.
//! Deliberately not here: what a row means. Table modules only read and write typed rows; rules stand in `domain`.

mod migrate;
mod pool;
mod row;
mod writer;

pub mod accounts;
pub mod attempts;
pub mod browsers;
pub mod challenges;
pub mod devices;
pub mod directs;
pub mod endpoints;
pub mod enrolments;
pub mod history;
pub mod mails;
pub mod recoveries;
pub mod requests;
pub mod sessions;
pub mod sign_ins;
pub mod uses;

use std::path::Path;
use std::sync::Arc;

use rusqlite::{Connection, OpenFlags};

pub use row::{
    RowError, bytes_column, count_column, fixed, optional_bytes, sql_count, sql_time, time_column,
    word_column,
};

/// How many reads may run at once. More would only queue on the disk.
const READERS: usize = 4;

/// Why the store could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// SQLite refused a statement, the disk is full, or the file is damaged.
    #[error("database: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// The file cannot be made.
    #[error("database file: {0}")]
    Io(#[from] std::io::Error),
    /// A row holds something that this version could not have written.
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
    /// The file was written by a newer version of this program.
    #[error("the database is of version {found}, this program knows {known}")]
    TooNew {
        /// Version found in the file.
        found: u32,
        /// Newest version that this program can make.
        known: u32,
    },
}

/// A running transaction. Each table module adds its statements in an `impl Tx<'_>` of its own.
pub struct Tx<'c> {
    conn: &'c Connection,
}

impl<'c> Tx<'c> {
    pub(crate) fn new(conn: &'c Connection) -> Self {
        Self { conn }
    }

    /// The connection, for table modules.
    pub fn conn(&self) -> &'c Connection {
        self.conn
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
}

impl Store {
    /// Opens or makes the database file at `path` and brings it to this program's version.
    ///
    /// # Errors
    /// When the file cannot be opened or was written by a newer version.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        make_private_file(path)?;
        let mut conn = Connection::open(path)?;
        prepare(&conn)?;
        migrate::run(&mut conn)?;
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
            writer: Arc::new(writer::Writer::start(conn)?),
            readers: Arc::new(pool::Readers::new(readers)),
        })
    }

    /// Runs `f` in the writer's transaction and answers once it is on disk.
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

    /// Runs `f` on a read-only snapshot.
    ///
    /// # Errors
    /// The closure's own error, or a [`StoreError`].
    pub async fn read<T, E>(
        &self,
        f: impl FnOnce(&Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.readers.run(f).await
    }
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

#[cfg(test)]
mod tests;
