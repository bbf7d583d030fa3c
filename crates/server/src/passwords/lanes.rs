//! The threads that compute password hashes, and the queues before them.

use std::collections::VecDeque;
use std::iter::repeat_n;
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

/// The jobs that a lane takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LaneKind {
    /// Those of every browser, those of known browsers first.
    Shared,
    /// Those of known browsers.
    Reserved,
}

/// The lanes of a machine with so many processors.
fn lanes_for(processors: usize) -> impl Iterator<Item = LaneKind> {
    let shared = (processors / 2).clamp(1, SHARED_LANES);
    repeat_n(LaneKind::Shared, shared).chain(repeat_n(LaneKind::Reserved, RESERVED_LANES))
}

/// Takes the next job of a lane from the queues, the oldest first.
fn take_next<J>(lane: LaneKind, known: &mut VecDeque<J>, unknown: &mut VecDeque<J>) -> Option<J> {
    match (known.pop_front(), lane) {
        (None, LaneKind::Shared) => unknown.pop_front(),
        (job, LaneKind::Shared | LaneKind::Reserved) => job,
    }
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
        for (number, lane) in lanes_for(processors).enumerate() {
            let shared = lanes.0.clone();
            std::thread::Builder::new()
                .name(format!("password-{number}"))
                .spawn(move || work(&shared, lane))?;
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

    /// The number of jobs that run now.
    pub(super) fn running(&self) -> usize {
        self.0.running.load(Ordering::SeqCst)
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
    fn next(&self, lane: LaneKind) -> Option<HashJob> {
        let mut queues = self.lock();
        loop {
            if queues.closed {
                return None;
            }
            let Queues { known, unknown, .. } = &mut *queues;
            let job = take_next(lane, known, unknown);
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

fn work(shared: &Shared, lane: LaneKind) {
    let mut memory = HashMemory::default();
    while let Some(job) = shared.next(lane) {
        let running = shared.running.fetch_add(1, Ordering::SeqCst) + 1;
        shared.most_at_once.fetch_max(running, Ordering::SeqCst);
        // A panic ends the job, not the lane: whoever waits is told that its job was dropped.
        if catch_unwind(AssertUnwindSafe(|| job(&mut memory))).is_err() {
            tracing::error!("a password hash ended in a panic");
        }
        shared.running.fetch_sub(1, Ordering::SeqCst);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(lane: LaneKind, known: &[u8], unknown: &[u8]) -> Vec<u8> {
        let mut known = VecDeque::from(known.to_vec());
        let mut unknown = VecDeque::from(unknown.to_vec());
        std::iter::from_fn(|| take_next(lane, &mut known, &mut unknown)).collect()
    }

    #[test]
    fn s02_jobs_of_known_browsers_then_before_all_others_and_alone_in_a_reserved_lane() {
        for (known, unknown) in [(2, 2), (2, 0), (0, 2), (0, 0)] {
            let (known, unknown) = (&[1, 2][..known], &[3, 4][..unknown]);
            let all = [known, unknown].concat();
            assert_eq!(taken(LaneKind::Shared, known, unknown), all);
            assert_eq!(taken(LaneKind::Reserved, known, unknown), known);
        }
    }

    #[test]
    fn s02_lanes_of_a_machine_then_one_or_two_shared_ones_and_always_one_reserved() {
        for (processors, shared) in [(1, 1), (2, 1), (3, 1), (4, 2), (64, 2)] {
            let lanes: Vec<LaneKind> = lanes_for(processors).collect();
            let (reserved, others) = lanes.split_last().unwrap();
            assert_eq!(*reserved, LaneKind::Reserved);
            assert_eq!(others, vec![LaneKind::Shared; shared], "{processors}");
        }
    }
}
