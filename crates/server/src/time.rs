//! Times as text, in UTC; pages turn them into the reader's zone.

use std::borrow::Borrow;

use crate::clock::UnixSeconds;

const DAY: u64 = 24 * 60 * 60;

/// Year, month and day of a number of days since 1970-01-01 (proleptic Gregorian; Hinnant, "chrono-compatible low-level date
/// algorithms", civil_from_days).
fn civil(days: u64) -> (u64, u64, u64) {
    let shifted = days + 719_468;
    let era = shifted / 146_097;
    let day_of_era = shifted % 146_097;
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    (year_of_era + era * 400 + u64::from(month <= 2), month, day)
}

fn parts(at: UnixSeconds) -> (u64, u64, u64, u64, u64, u64) {
    // Beyond the year 9999 nothing is shown anyway; the cap keeps the sums within u64.
    let seconds = at.0.min(253_402_300_799);
    let (year, month, day) = civil(seconds / DAY);
    let rest = seconds % DAY;
    (year, month, day, rest / 3_600, rest / 60 % 60, rest % 60)
}

/// `2026-11-20 10:38 UTC`.
#[must_use]
pub(crate) fn utc(at: impl Borrow<UnixSeconds>) -> String {
    let (year, month, day, hour, minute, _) = parts(*at.borrow());
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02} UTC")
}

/// `2026-11-20T10:38:00Z`, for `<time datetime>`.
#[must_use]
pub(crate) fn iso(at: impl Borrow<UnixSeconds>) -> String {
    let (year, month, day, hour, minute, second) = parts(*at.borrow());
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
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
