//! Nonces seen within the window in which a question's time is accepted (protocol.md §9.1): each counts once (P5).
//!
//! They are kept in memory. Nonces from before a restart are lost, so a question from before the
//! start is answered with the time only, and the phone asks anew. Each device has room for so many, so that nobody with
//! a T fills the memory; it is what caps questions that cost nothing else, such as a knock.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    sync::{Mutex, PoisonError},
};

use protocol::{
    ids::{DeviceId, Nonce16, UnixSeconds},
    messages::CLOCK_TOLERANCE_S,
};

/// Number of nonces kept for one device: about five questions in every second, and no phone asks one.
const MOST_OF_A_DEVICE: usize = 600;
/// Half of the window: by then about half of them are forgotten. Seconds.
pub(super) const RETRY_AFTER_S: u64 = CLOCK_TOLERANCE_S;

/// Whether a question is new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Freshness {
    /// New, and remembered from now on.
    Fresh,
    /// Its time is off by more than a minute, or lies before this server's start.
    ClockOff,
    /// It came before.
    Replayed,
    /// The device has asked too often.
    TooMany,
}

#[derive(Default)]
struct Seen {
    known: HashMap<DeviceId, HashSet<Nonce16>>,
    by_time: BTreeSet<(UnixSeconds, DeviceId, Nonce16)>,
}

impl Seen {
    fn forget(&mut self, nonce: (UnixSeconds, DeviceId, Nonce16)) {
        self.by_time.remove(&nonce);
        if let Some(of_device) = self.known.get_mut(&nonce.1) {
            of_device.remove(&nonce.2);
            if of_device.is_empty() {
                self.known.remove(&nonce.1);
            }
        }
    }
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
            seen.forget(oldest);
        }
        let of_device = seen.known.entry(device).or_default();
        if of_device.contains(&nonce) {
            return Freshness::Replayed;
        }
        if of_device.len() >= MOST_OF_A_DEVICE {
            return Freshness::TooMany;
        }
        of_device.insert(nonce);
        seen.by_time.insert((time, device, nonce));
        Freshness::Fresh
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: UnixSeconds = UnixSeconds(1_000);

    fn take(nonces: &Nonces, nonce: u8, time: u64, now: u64) -> Freshness {
        take_of(nonces, 1, [nonce; 16], time, now)
    }

    fn take_of(nonces: &Nonces, device: u8, nonce: [u8; 16], time: u64, now: u64) -> Freshness {
        nonces.take(
            DeviceId([device; 16]),
            Nonce16(nonce),
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
        let seen = nonces.seen.lock().unwrap();
        assert_eq!(seen.known[&DeviceId([1; 16])].len(), 1);
        assert_eq!(seen.by_time.len(), 1);
    }

    #[test]
    fn device_asks_without_end_then_it_alone_is_stopped_until_they_are_forgotten() {
        let nonces = Nonces::since(NOW);
        let many = |number: usize| std::array::from_fn(|at| (number >> (8 * (at % 2))) as u8);
        for number in 0..MOST_OF_A_DEVICE {
            assert_eq!(
                take_of(&nonces, 1, many(number), 1_000, 1_000),
                Freshness::Fresh
            );
        }
        let one_more = many(MOST_OF_A_DEVICE);
        assert_eq!(
            take_of(&nonces, 1, one_more, 1_000, 1_000),
            Freshness::TooMany
        );
        assert_eq!(
            take_of(&nonces, 1, many(7), 1_000, 1_000),
            Freshness::Replayed
        );
        assert_eq!(
            take_of(&nonces, 2, one_more, 1_000, 1_000),
            Freshness::Fresh
        );
        assert_eq!(
            take_of(&nonces, 1, one_more, 1_061, 1_061),
            Freshness::Fresh
        );
    }
}
