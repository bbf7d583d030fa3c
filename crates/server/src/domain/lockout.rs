//! Counting wrong PINs (protocol.md §8.2), for approvals, one-time passwords and wraps alike.
//!
//! Invariant: only the holder of the device can cause a count: every caller has already checked T's signature and
//! the chain proof, or the first part of a one-time password.

use protocol::ids::UnixSeconds;

/// This many wrong PINs in a row block the device.
pub const MAX_CONSECUTIVE: u8 = 5;
/// This many wrong PINs within [`WINDOW_S`] block it, whatever lies between.
pub const MAX_IN_WINDOW: usize = 20;
/// 90 days. Seconds.
pub const WINDOW_S: u64 = 90 * 86_400;

/// The wrong PINs of one device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lockout {
    consecutive: u8,
    /// When, oldest first; only those within the window.
    recent: Vec<UnixSeconds>,
}

/// The result of a wrong PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// This many attempts are left.
    Left(u8),
    /// No attempt is left.
    Blocked,
}

impl Lockout {
    /// As stored.
    #[must_use]
    pub fn restore(consecutive: u8, recent: Vec<UnixSeconds>) -> Self {
        Self {
            consecutive,
            recent,
        }
    }

    /// Wrong PINs since the last right one.
    #[must_use]
    pub fn consecutive(&self) -> u8 {
        self.consecutive
    }

    /// When PINs were wrong, oldest first.
    #[must_use]
    pub fn recent(&self) -> &[UnixSeconds] {
        &self.recent
    }

    /// A wrong PIN.
    pub fn count_wrong(&mut self, now: UnixSeconds) -> Counted {
        self.recent.retain(|at| now.since(*at) < WINDOW_S);
        self.recent.push(now);
        self.consecutive = self.consecutive.saturating_add(1);
        match self.left(now) {
            0 => Counted::Blocked,
            left => Counted::Left(left),
        }
    }

    /// A right PIN. A biometric success does not count as one: it does not show knowledge of the PIN.
    pub fn count_right(&mut self) {
        self.consecutive = 0;
    }

    /// A PIN reset clears all counts.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Attempts left.
    #[must_use]
    pub fn left(&self, now: UnixSeconds) -> u8 {
        let in_row = MAX_CONSECUTIVE.saturating_sub(self.consecutive);
        let in_window = self
            .recent
            .iter()
            .filter(|at| now.since(**at) < WINDOW_S)
            .count();
        let over_time = MAX_IN_WINDOW.saturating_sub(in_window);
        in_row.min(u8::try_from(over_time).unwrap_or(u8::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: UnixSeconds = UnixSeconds(1_800_000_000);

    #[test]
    fn five_wrong_in_a_row_then_blocked() {
        let mut lockout = Lockout::default();
        for left in (1..=4).rev() {
            assert_eq!(lockout.count_wrong(NOW), Counted::Left(left));
        }
        assert_eq!(lockout.count_wrong(NOW), Counted::Blocked);
    }

    #[test]
    fn right_one_between_then_the_row_begins_anew_but_the_window_goes_on() {
        let mut lockout = Lockout::default();
        for n in 0..19 {
            assert_ne!(lockout.count_wrong(NOW.plus(n)), Counted::Blocked, "{n}");
            lockout.count_right();
        }
        assert_eq!(lockout.left(NOW), 1);
        assert_eq!(lockout.count_wrong(NOW.plus(20)), Counted::Blocked);
    }

    #[test]
    fn ninety_days_later_then_the_window_is_empty() {
        let mut lockout = Lockout::default();
        for n in 0..19 {
            lockout.count_wrong(NOW.plus(n));
            lockout.count_right();
        }
        assert_eq!(
            lockout.count_wrong(NOW.plus(WINDOW_S + 19)),
            Counted::Left(4)
        );
        assert_eq!(lockout.recent().len(), 1);
    }
}
