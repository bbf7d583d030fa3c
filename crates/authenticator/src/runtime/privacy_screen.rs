//! The privacy screen: after the idle timeout, and after the window was out of view, its contents are hidden.
//!
//! It is for privacy and no lock: nothing on the device may distinguish a right PIN from a wrong one (P1), and everything that
//! matters behind it asks for PIN or biometrics of its own.

use std::time::Duration;

use protocol::ids::UnixSeconds;

use crate::model::IdleTimeout;

/// The person is warned this long before it appears. Seconds.
const WARNING_S: u64 = 30;

/// A window that was out of view for no longer than this is shown again unchanged. Seconds.
const SHORT_ABSENCE_S: u64 = 30;

/// Whether the window shows its contents.
pub(super) struct PrivacyScreen {
    on: bool,
    touched_at: UnixSeconds,
    hidden_at: Option<UnixSeconds>,
}

impl PrivacyScreen {
    pub(super) const fn new(now: UnixSeconds) -> Self {
        Self {
            on: false,
            touched_at: now,
            hidden_at: None,
        }
    }

    /// The contents are hidden until the person dismisses it.
    pub(super) const fn is_on(&self) -> bool {
        self.on
    }

    /// The window is out of view.
    pub(super) const fn is_hidden(&self) -> bool {
        self.hidden_at.is_some()
    }

    pub(super) const fn touch(&mut self, now: UnixSeconds) {
        self.touched_at = now;
    }

    /// The person is there.
    pub(super) const fn dismiss(&mut self) {
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
        if limit_s(idle).is_some() && hidden_for > SHORT_ABSENCE_S {
            self.on = true;
        }
    }

    /// Gives whether it appeared just now.
    pub(super) fn tick(&mut self, idle: IdleTimeout, now: UnixSeconds) -> bool {
        let due = limit_s(idle).is_some_and(|limit| self.idle_for(now) >= limit);
        let appears = due && !self.on;
        self.on |= due;
        appears
    }

    /// Seconds until it appears, in the last half minute.
    pub(super) fn due_in_s(&self, idle: IdleTimeout, now: UnixSeconds) -> Option<u8> {
        let left = limit_s(idle)?.saturating_sub(self.idle_for(now));
        let warned = !self.on && !self.is_hidden() && (1..=WARNING_S).contains(&left);
        warned.then(|| u8::try_from(left).unwrap_or(u8::MAX))
    }

    /// When to call [`Self::tick`] again.
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
    fn idle_then_warned_and_hidden_and_a_touch_delays_it() {
        let mut screen = PrivacyScreen::new(T);
        let idle = IdleTimeout::TwoMinutes;
        assert_eq!(screen.due_in_s(idle, T.plus(89)), None);
        assert_eq!(screen.due_in_s(idle, T.plus(90)), Some(30));
        assert!(!screen.tick(idle, T.plus(119)));
        screen.touch(T.plus(119));
        assert!(!screen.tick(idle, T.plus(120)));
        assert_eq!(
            screen.next_tick(idle, T.plus(119)),
            Some(Duration::from_secs(90))
        );
        assert!(screen.tick(idle, T.plus(239)));
        assert!(screen.is_on());
        assert!(!screen.tick(idle, T.plus(240)));
        screen.dismiss();
        assert!(!screen.is_on());
    }

    #[test]
    fn never_then_never() {
        let mut screen = PrivacyScreen::new(T);
        assert!(!screen.tick(IdleTimeout::Never, T.plus(1_000_000)));
        assert_eq!(screen.next_tick(IdleTimeout::Never, T), None);
    }

    #[test]
    fn short_absence_then_unchanged_and_longer_then_hidden() {
        let mut screen = PrivacyScreen::new(T);
        screen.hide(T);
        assert!(screen.is_hidden());
        screen.show(IdleTimeout::FiveMinutes, T.plus(30));
        assert!(!screen.is_on() && !screen.is_hidden());
        screen.hide(T.plus(40));
        screen.show(IdleTimeout::FiveMinutes, T.plus(71));
        assert!(screen.is_on());
    }
}
