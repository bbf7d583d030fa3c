//! Nonces seen within the window in which a question's time is accepted, §4: none counts twice (P5).
//!
//! They are kept in memory. What was seen before a restart is unknown afterwards, therefore a question from before the
//! start is answered with the time only, and the phone asks anew.

use std::{
    collections::{BTreeSet, HashSet},
    sync::{Mutex, PoisonError},
};

use protocol::{
    ids::{DeviceId, Nonce16, UnixSeconds},
    messages::CLOCK_TOLERANCE_S,
};

/// Whether a question is new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Freshness {
    /// New, and remembered from now on.
    Fresh,
    /// Its time is off by more than a minute, or lies before this server's start.
    ClockOff,
    /// It came before.
    Replayed,
}

#[derive(Default)]
struct Seen {
    known: HashSet<(DeviceId, Nonce16)>,
    by_time: BTreeSet<(UnixSeconds, DeviceId, Nonce16)>,
}

/// The nonces of the last two minutes.
pub(super) struct Nonces {
    started_at: UnixSeconds,
    seen: Mutex<Seen>,
}

impl Nonces {
    /// None yet.
    pub(super) fn since(started_at: UnixSeconds) -> Self {
        Self {
            started_at,
            seen: Mutex::default(),
        }
    }

    /// Whether a question of time `time` is accepted, for one that may come again without harm.
    pub(super) fn in_time(&self, time: UnixSeconds, now: UnixSeconds) -> bool {
        let off = time.since(now).max(now.since(time));
        off <= CLOCK_TOLERANCE_S && time >= self.started_at
    }

    /// Takes the nonce of a question of time `time`, whose signature was checked before.
    pub(super) fn take(
        &self,
        device: DeviceId,
        nonce: Nonce16,
        time: UnixSeconds,
        now: UnixSeconds,
    ) -> Freshness {
        if !self.in_time(time, now) {
            return Freshness::ClockOff;
        }
        // The set is whole after every statement, so that a panic elsewhere does not spoil it.
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        while let Some(oldest) = seen.by_time.first().copied() {
            if now.since(oldest.0) <= CLOCK_TOLERANCE_S {
                break;
            }
            seen.by_time.remove(&oldest);
            seen.known.remove(&(oldest.1, oldest.2));
        }
        if !seen.known.insert((device, nonce)) {
            return Freshness::Replayed;
        }
        seen.by_time.insert((time, device, nonce));
        Freshness::Fresh
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: UnixSeconds = UnixSeconds(1_000);

    fn take(nonces: &Nonces, nonce: u8, time: u64, now: u64) -> Freshness {
        nonces.take(
            DeviceId([1; 16]),
            Nonce16([nonce; 16]),
            UnixSeconds(time),
            UnixSeconds(now),
        )
    }

    #[test]
    fn same_nonce_within_the_window_then_replayed() {
        let nonces = Nonces::since(NOW);
        assert_eq!(take(&nonces, 1, 1_000, 1_000), Freshness::Fresh);
        assert_eq!(take(&nonces, 1, 1_000, 1_060), Freshness::Replayed);
        assert_eq!(take(&nonces, 2, 1_060, 1_060), Freshness::Fresh);
    }

    #[test]
    fn clock_off_or_before_the_start_then_said_so() {
        let nonces = Nonces::since(NOW);
        assert_eq!(take(&nonces, 1, 1_061, 1_000), Freshness::ClockOff);
        assert_eq!(take(&nonces, 1, 1_100, 1_161), Freshness::ClockOff);
        assert_eq!(take(&nonces, 1, 999, 1_000), Freshness::ClockOff);
    }

    #[test]
    fn window_over_then_forgotten() {
        let nonces = Nonces::since(NOW);
        assert_eq!(take(&nonces, 1, 1_000, 1_000), Freshness::Fresh);
        assert_eq!(take(&nonces, 2, 1_100, 1_100), Freshness::Fresh);
        assert_eq!(nonces.seen.lock().unwrap().known.len(), 1);
    }
}
