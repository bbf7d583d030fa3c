//! A pool of read-only connections for blocking threads.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};

use rusqlite::Connection;
use tokio::sync::Semaphore;

use super::{ReadTx, StoreError};
use crate::clock::Clock;
use crate::keys::Keys;

pub(super) struct Readers {
    idle: Arc<Mutex<Vec<Connection>>>,
    permits: Arc<Semaphore>,
    keys: Arc<Keys>,
    clock: Clock,
}

impl Readers {
    pub(super) fn new(connections: Vec<Connection>, keys: Arc<Keys>, clock: Clock) -> Self {
        let permits = Arc::new(Semaphore::new(connections.len()));
        Self {
            idle: Arc::new(Mutex::new(connections)),
            permits,
            keys,
            clock,
        }
    }

    pub(super) async fn run<T, E>(
        &self,
        f: impl FnOnce(&ReadTx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let permit = self
            .permits
            .clone()
            .acquire_owned()
            .await
            .map_err(|_| StoreError::Closed)?;
        let (idle, keys, clock) = (self.idle.clone(), self.keys.clone(), self.clock.clone());
        tokio::task::spawn_blocking(move || {
            // The permit moves with the work: a caller that is dropped must not free a connection still in use.
            let _permit = permit;
            let conn = idle
                .lock()
                .ok()
                .and_then(|mut idle| idle.pop())
                .ok_or_else(|| E::from(StoreError::Closed))?;
            let outcome = catch_unwind(AssertUnwindSafe(|| snapshot(&conn, &keys, &clock, f)))
                .unwrap_or_else(|_| Err(StoreError::Panicked.into()));
            if !conn.is_autocommit() {
                let _ = conn.execute_batch("ROLLBACK");
            }
            if let Ok(mut idle) = idle.lock() {
                idle.push(conn);
            }
            outcome
        })
        .await
        .unwrap_or_else(|_| Err(StoreError::Panicked.into()))
    }
}

fn snapshot<T, E: From<StoreError>>(
    conn: &Connection,
    keys: &Keys,
    clock: &Clock,
    f: impl FnOnce(&ReadTx<'_>) -> Result<T, E>,
) -> Result<T, E> {
    conn.execute_batch("BEGIN").map_err(StoreError::from)?;
    f(&ReadTx::new(conn, keys, clock.now()))
}
