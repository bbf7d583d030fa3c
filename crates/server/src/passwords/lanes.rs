//! The threads that compute password hashes, and the queues before them.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use super::hash::HashMemory;

/// Lanes that serve every browser, those known to the account first: half of the processors, so that the others serve pages, and at most
/// so many.
pub(super) const SHARED_LANES: usize = 2;
/// Lanes that serve only browsers known to the account.
pub(super) const RESERVED_LANES: usize = 1;

/// A computation in the memory of a lane.
pub(super) type HashJob = Box<dyn FnOnce(&mut HashMemory) + Send>;

/// The queue of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum QueueKind {
    /// Of browsers known to the account.
    Known,
    /// Of all others.
    Unknown,
}

#[derive(Default)]
struct Queues {
    known: VecDeque<HashJob>,
    unknown: VecDeque<HashJob>,
    closed: bool,
}

#[derive(Default)]
struct Shared {
    queues: Mutex<Queues>,
    changed: Condvar,
    running: AtomicUsize,
    most_at_once: AtomicUsize,
}

/// The running lanes. They end when this is dropped.
pub(super) struct Lanes(Arc<Shared>);

impl Lanes {
    /// Starts the threads.
    pub(super) fn start() -> std::io::Result<Self> {
        let lanes = Self(Arc::default());
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        let shared_lanes = (processors / 2).clamp(1, SHARED_LANES);
        for number in 0..shared_lanes + RESERVED_LANES {
            let shared = lanes.0.clone();
            let reserved = number >= shared_lanes;
            std::thread::Builder::new()
                .name(format!("password-{number}"))
                .spawn(move || work(&shared, reserved))?;
        }
        Ok(lanes)
    }

    /// Queues a job.
    pub(super) fn push(&self, queue: QueueKind, job: HashJob) {
        let mut queues = self.0.lock();
        match queue {
            QueueKind::Known => queues.known.push_back(job),
            QueueKind::Unknown => queues.unknown.push_back(job),
        }
        drop(queues);
        // All, since a reserved lane that alone was woken would not take a job of an unknown browser.
        self.0.changed.notify_all();
    }

    /// The most jobs that ran at once so far.
    pub(super) fn most_at_once(&self) -> usize {
        self.0.most_at_once.load(Ordering::SeqCst)
    }
}

impl Drop for Lanes {
    fn drop(&mut self) {
        self.0.lock().closed = true;
        self.0.changed.notify_all();
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Queues> {
        // The queues are whole after every statement, so that a panic elsewhere does not spoil them.
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next job of a lane; `None` once the lanes end.
    fn next(&self, reserved: bool) -> Option<HashJob> {
        let mut queues = self.lock();
        loop {
            if queues.closed {
                return None;
            }
            let job = match queues.known.pop_front() {
                None if !reserved => queues.unknown.pop_front(),
                known => known,
            };
            if job.is_some() {
                return job;
            }
            queues = self
                .changed
                .wait(queues)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}

fn work(shared: &Shared, reserved: bool) {
    let mut memory = HashMemory::default();
    while let Some(job) = shared.next(reserved) {
        let running = shared.running.fetch_add(1, Ordering::SeqCst) + 1;
        shared.most_at_once.fetch_max(running, Ordering::SeqCst);
        // A panic ends the job, not the lane: whoever waits is told that its job was dropped.
        if catch_unwind(AssertUnwindSafe(|| job(&mut memory))).is_err() {
            tracing::error!("a password hash ended in a panic");
        }
        shared.running.fetch_sub(1, Ordering::SeqCst);
    }
}
