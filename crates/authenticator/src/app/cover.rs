//! The cover: after a while without a touch, and while nobody can see the window, nothing of it is shown.
//!
//! It is for privacy, not a lock: nothing on the phone may tell a right PIN from a wrong one (P1), and whatever could be done
//! behind the cover asks for PIN or biometrics of its own.

use std::time::Duration;

use protocol::ids::UnixSeconds;

use crate::views::IdleTimeout;

/// So long before it comes the person is warned. Seconds.
const WARNING_S: u64 = 30;

/// A window that was out of view for no longer than this is shown again as it was. Seconds.
const GLANCE_S: u64 = 30;

/// Whether the window shows anything.
pub(super) struct Cover {
    on: bool,
    touched_at: UnixSeconds,
    hidden_at: Option<UnixSeconds>,
}

impl Cover {
    pub(super) const fn new(now: UnixSeconds) -> Self {
        Self {
            on: false,
            touched_at: now,
            hidden_at: None,
        }
    }

    /// The window shows nothing until somebody takes the cover off.
    pub(super) const fn is_on(&self) -> bool {
        self.on
    }

    /// Nobody can see the window.
    pub(super) const fn is_hidden(&self) -> bool {
        self.hidden_at.is_some()
    }

    pub(super) const fn touch(&mut self, now: UnixSeconds) {
        self.touched_at = now;
    }

    /// Somebody is there and looks.
    pub(super) const fn take_off(&mut self) {
        self.on = false;
        self.hidden_at = None;
    }

    /// The window left the view.
    pub(super) const fn hide(&mut self, now: UnixSeconds) {
        self.hidden_at = Some(now);
    }

    /// The window came back.
    pub(super) fn show(&mut self, idle: IdleTimeout, now: UnixSeconds) {
        let hidden_for = self
            .hidden_at
            .take()
            .map_or(0, |at| now.0.saturating_sub(at.0));
        if limit_s(idle).is_some() && hidden_for > GLANCE_S {
            self.on = true;
        }
    }

    /// Time passes: says whether the cover came on just now.
    pub(super) fn tick(&mut self, idle: IdleTimeout, now: UnixSeconds) -> bool {
        let due = limit_s(idle).is_some_and(|limit| self.idle_for(now) >= limit);
        let comes = due && !self.on;
        self.on |= due;
        comes
    }

    /// Seconds until it comes, in the last half minute.
    pub(super) fn comes_in_s(&self, idle: IdleTimeout, now: UnixSeconds) -> Option<u8> {
        let left = limit_s(idle)?.saturating_sub(self.idle_for(now));
        let warned = !self.on && !self.is_hidden() && (1..=WARNING_S).contains(&left);
        warned.then(|| u8::try_from(left).unwrap_or(u8::MAX))
    }

    /// When to look again.
    pub(super) fn next_tick(&self, idle: IdleTimeout, now: UnixSeconds) -> Option<Duration> {
        let limit = limit_s(idle).filter(|_| !self.on && !self.is_hidden())?;
        let quiet = limit.saturating_sub(self.idle_for(now));
        Some(Duration::from_secs(quiet.saturating_sub(WARNING_S).max(1)))
    }

    const fn idle_for(&self, now: UnixSeconds) -> u64 {
        now.0.saturating_sub(self.touched_at.0)
    }
}

const fn limit_s(idle: IdleTimeout) -> Option<u64> {
    match idle {
        IdleTimeout::TwoMinutes => Some(120),
        IdleTimeout::FiveMinutes => Some(300),
        IdleTimeout::FifteenMinutes => Some(900),
        IdleTimeout::Never => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const T: UnixSeconds = UnixSeconds(1_000);

    #[test]
    fn nobody_there_then_warned_and_covered_and_a_touch_puts_it_off() {
        let mut cover = Cover::new(T);
        let idle = IdleTimeout::TwoMinutes;
        assert_eq!(cover.comes_in_s(idle, T.plus(89)), None);
        assert_eq!(cover.comes_in_s(idle, T.plus(90)), Some(30));
        assert!(!cover.tick(idle, T.plus(119)));
        cover.touch(T.plus(119));
        assert!(!cover.tick(idle, T.plus(120)));
        assert_eq!(
            cover.next_tick(idle, T.plus(119)),
            Some(Duration::from_secs(90))
        );
        assert!(cover.tick(idle, T.plus(239)));
        assert!(cover.is_on());
        assert!(!cover.tick(idle, T.plus(240)));
        cover.take_off();
        assert!(!cover.is_on());
    }

    #[test]
    fn never_then_never() {
        let mut cover = Cover::new(T);
        assert!(!cover.tick(IdleTimeout::Never, T.plus(1_000_000)));
        assert_eq!(cover.next_tick(IdleTimeout::Never, T), None);
    }

    #[test]
    fn a_glance_elsewhere_then_as_it_was_and_longer_then_covered() {
        let mut cover = Cover::new(T);
        cover.hide(T);
        assert!(cover.is_hidden());
        cover.show(IdleTimeout::FiveMinutes, T.plus(30));
        assert!(!cover.is_on() && !cover.is_hidden());
        cover.hide(T.plus(40));
        cover.show(IdleTimeout::FiveMinutes, T.plus(71));
        assert!(cover.is_on());
    }
}
