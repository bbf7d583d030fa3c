//! The offset between a server's clock and this device's. The server's answers correct it; times are shown in this
//! device's clock.

use protocol::{ids::UnixSeconds, messages::CLOCK_TOLERANCE_S};

/// A smaller difference is latency, not a difference of clocks. Seconds.
const JITTER_S: i64 = 3;

/// The difference between the server's clock and this device's.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct ServerClock {
    ahead_s: i64,
}

impl ServerClock {
    /// Learns from a verified answer that was made just now.
    pub(crate) fn learn(&mut self, server: UnixSeconds, here: UnixSeconds) {
        let ahead = i64::try_from(i128::from(server.0) - i128::from(here.0)).unwrap_or(0);
        if (ahead - self.ahead_s).abs() >= JITTER_S {
            self.ahead_s = ahead;
        }
    }

    /// Seconds by which the server's clock is ahead of this device's; behind: negative.
    pub(crate) const fn ahead_s(self) -> i64 {
        self.ahead_s
    }

    /// By how much this device's clock is ahead of the server's, where that is more than a person should live with.
    pub(crate) fn off_s(self) -> Option<i64> {
        let off = self.ahead_s.saturating_neg();
        (off.unsigned_abs() > CLOCK_TOLERANCE_S).then_some(off)
    }

    /// The server's time.
    pub(crate) const fn there(self, here: UnixSeconds) -> UnixSeconds {
        UnixSeconds(here.0.saturating_add_signed(self.ahead_s))
    }

    /// A time of the server, as this device's clock shows it.
    pub(crate) const fn here(self, there: UnixSeconds) -> u64 {
        there.0.saturating_add_signed(self.ahead_s.saturating_neg())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clock_off_then_times_move_by_the_difference() {
        let mut clock = ServerClock::default();
        clock.learn(UnixSeconds(1_000), UnixSeconds(400));
        assert_eq!(clock.there(UnixSeconds(410)), UnixSeconds(1_010));
        assert_eq!(clock.here(UnixSeconds(1_120)), 520);
        assert_eq!(clock.off_s(), Some(-600));
        assert_eq!(ServerClock { ahead_s: 60 }.off_s(), None);
        clock.learn(UnixSeconds(1_012), UnixSeconds(410));
        assert_eq!(clock.here(UnixSeconds(1_120)), 520);
    }

    #[test]
    fn absurd_times_then_no_overflow() {
        let mut clock = ServerClock::default();
        clock.learn(UnixSeconds(u64::MAX), UnixSeconds(0));
        clock.learn(UnixSeconds(0), UnixSeconds(u64::MAX));
        let _ = clock.there(UnixSeconds(u64::MAX));
        let _ = clock.here(UnixSeconds(u64::MAX));
    }
}
