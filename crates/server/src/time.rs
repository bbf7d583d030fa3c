//! Dates and times as text, in UTC. A script on each page rewrites them in the reader's time zone.

use std::borrow::Borrow;

use jiff::SignedDuration;
use jiff::civil::DateTime;

use crate::clock::UnixSeconds;

const EPOCH: DateTime = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);

/// The calendar date and time in UTC; the last second of the year 9999 for everything later.
fn date_time(at: UnixSeconds) -> DateTime {
    let seconds = i64::try_from(at.0).unwrap_or(i64::MAX);
    EPOCH.saturating_add(SignedDuration::from_secs(seconds))
}

/// `2026-11-20 10:38 UTC`.
#[must_use]
pub(crate) fn utc(at: impl Borrow<UnixSeconds>) -> String {
    let at = date_time(*at.borrow());
    at.strftime("%Y-%m-%d %H:%M UTC").to_string()
}

/// `2026-11-20T10:38:00Z`, for `<time datetime>`.
#[must_use]
pub(crate) fn iso(at: impl Borrow<UnixSeconds>) -> String {
    let at = date_time(*at.borrow());
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_moments_then_their_dates() {
        for (seconds, wanted) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_709_164_800, "2024-02-29T00:00:00Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
            (u64::MAX, "9999-12-31T23:59:59Z"),
        ] {
            assert_eq!(iso(UnixSeconds(seconds)), wanted);
        }
        assert_eq!(utc(UnixSeconds(951_782_460)), "2000-02-29 00:01 UTC");
    }
}
