//! The one writer: a thread that groups waiting writes into one durable commit.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use tokio::sync::oneshot;

use super::{StoreError, Tx};
use crate::clock::Clock;
use crate::events::{Effects, Notifier};
use crate::keys::Keys;

/// The most writes that share one commit: enough to hide the disk, few enough to keep the first one's wait short.
const BATCH: usize = 64;

/// The longest time between two looks for commits of another process.
const LOOK: Duration = Duration::from_millis(500);

/// A queued write. `run` returns whether its savepoint is kept; `answer` is called once the batch is on disk or lost.
trait Job: Send {
    /// When it was queued.
    fn queued_at(&self) -> Instant;
    fn run(&mut self, tx: &Tx<'_>) -> bool;
    fn answer(self: Box<Self>, committed: bool);
}

struct Task<F, T, E> {
    queued_at: Instant,
    f: Option<F>,
    outcome: Option<Result<T, E>>,
    reply: oneshot::Sender<Result<T, E>>,
}

impl<F, T, E> Job for Task<F, T, E>
where
    F: FnOnce(&Tx<'_>) -> Result<T, E> + Send,
    T: Send,
    E: From<StoreError> + Send,
{
    fn queued_at(&self) -> Instant {
        self.queued_at
    }

    fn run(&mut self, tx: &Tx<'_>) -> bool {
        let Some(f) = self.f.take() else { return false };
        let outcome = catch_unwind(AssertUnwindSafe(|| f(tx)))
            .unwrap_or_else(|_| Err(StoreError::Panicked.into()));
        let keep = outcome.is_ok();
        self.outcome = Some(outcome);
        keep
    }

    fn answer(self: Box<Self>, committed: bool) {
        let outcome = match self.outcome {
            Some(outcome) if committed => outcome,
            _ => Err(StoreError::NotCommitted.into()),
        };
        // The caller may be gone; the write is stored all the same.
        let _ = self.reply.send(outcome);
    }
}

pub(super) struct Writer {
    queue: Mutex<Option<Sender<Box<dyn Job>>>>,
    thread: Mutex<Option<std::thread::JoinHandle<()>>>,
}

impl Writer {
    pub(super) fn start(
        conn: Connection,
        keys: Arc<Keys>,
        clock: Clock,
        notifier: Notifier,
    ) -> Result<Self, StoreError> {
        let (queue, jobs) = channel();
        let context = Context {
            conn,
            keys,
            clock,
            notifier,
        };
        let thread = std::thread::Builder::new()
            .name("store-writer".into())
            .spawn(move || work(&context, &jobs))
            .map_err(|_| StoreError::Closed)?;
        Ok(Self {
            queue: Mutex::new(Some(queue)),
            thread: Mutex::new(Some(thread)),
        })
    }

    pub(super) async fn run<T, E>(
        &self,
        f: impl FnOnce(&Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let task = Box::new(Task {
            queued_at: Instant::now(),
            f: Some(f),
            outcome: None,
            reply,
        });
        let sent = match self.queue.lock() {
            Ok(queue) => queue.as_ref().is_some_and(|queue| queue.send(task).is_ok()),
            Err(_) => false,
        };
        if !sent {
            return Err(StoreError::Closed.into());
        }
        answer
            .await
            .unwrap_or_else(|_| Err(StoreError::Closed.into()))
    }
}

impl Drop for Writer {
    /// Closes the queue and waits until all accepted writes are on disk.
    fn drop(&mut self) {
        if let Ok(queue) = self.queue.get_mut() {
            queue.take();
        }
        if let Ok(Some(thread)) = self.thread.get_mut().map(Option::take) {
            let _ = thread.join();
        }
    }
}

/// The state of the writer thread.
struct Context {
    conn: Connection,
    keys: Arc<Keys>,
    clock: Clock,
    notifier: Notifier,
}

impl Context {
    /// The version of the file as this connection sees it: it changes with the commits of others, and not with its own.
    fn data_version(&self) -> Option<i64> {
        let version = self
            .conn
            .pragma_query_value(None, "data_version", |row| row.get(0));
        version
            .inspect_err(|error| tracing::error!(%error, "changes of other processes are not seen"))
            .ok()
    }
}

fn work(context: &Context, jobs: &Receiver<Box<dyn Job>>) {
    let mut seen = context.data_version();
    loop {
        let first = jobs.recv_timeout(LOOK);
        let version = context.data_version();
        if version != seen {
            seen = version;
            context.notifier.announce_all();
        }
        let first = match first {
            Ok(first) => first,
            Err(RecvTimeoutError::Timeout) => continue,
            Err(RecvTimeoutError::Disconnected) => return,
        };
        let mut batch = vec![first];
        while batch.len() < BATCH {
            match jobs.try_recv() {
                Ok(job) => batch.push(job),
                Err(_) => break,
            }
        }
        let committed = match run_batch(context, &mut batch) {
            Ok(effects) => {
                context.notifier.announce(&effects);
                true
            }
            Err(error) => {
                tracing::error!(%error, "a batch of writes was not committed");
                if !context.conn.is_autocommit() {
                    let _ = context.conn.execute_batch("ROLLBACK");
                }
                false
            }
        };
        for job in batch {
            context
                .notifier
                .metrics()
                .record_write(job.queued_at().elapsed());
            job.answer(committed);
        }
    }
}

/// Runs and commits a batch; returns the effects of the jobs that were kept.
fn run_batch(context: &Context, batch: &mut [Box<dyn Job>]) -> Result<Effects, StoreError> {
    let conn = &context.conn;
    let mut effects = Effects::default();
    conn.execute_batch("BEGIN IMMEDIATE")?;
    for job in batch.iter_mut() {
        conn.execute_batch("SAVEPOINT job")?;
        let clock = &context.clock;
        let tx = Tx::new(conn, &context.keys, clock.now(), clock.zone().clone());
        let keep = job.run(&tx);
        // On a full disk SQLite rolls the whole transaction back by itself; then nothing of the batch is stored.
        if conn.is_autocommit() {
            return Err(StoreError::NotCommitted);
        }
        if keep {
            effects.extend(tx.into_effects());
            conn.execute_batch("RELEASE job")?;
        } else {
            effects.limits.extend(tx.into_effects().limits);
            conn.execute_batch("ROLLBACK TO job; RELEASE job")?;
        }
    }
    conn.execute_batch("COMMIT")?;
    Ok(effects)
}
