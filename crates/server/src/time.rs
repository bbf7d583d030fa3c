//! Times for programs and operators, in UTC, and the time zone of texts for users ([`Texts::moment`]).
//!
//! [`Texts::moment`]: crate::text::Texts::moment

use std::borrow::Borrow;
use std::sync::LazyLock;

use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, Zoned};
use protocol::ids::UnixSeconds;

/// The IANA time zones and their rules, which are part of the program.
static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// The time zone in which mails and pages write times. The script of a page writes them anew in the reader's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone(TimeZone);

impl Zone {
    /// The name of the zone in which times are written where the operator names none.
    pub const DEFAULT_NAME: &str = "Europe/Brussels";

    /// The zone of this IANA name, such as `Europe/Athens` or `UTC`; `None` where there is none.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let zone = ZONES.get(name).ok()?;
        (!zone.is_unknown()).then_some(Self(zone))
    }

    /// Date and time in the zone.
    pub(crate) fn at(&self, at: UnixSeconds) -> Zoned {
        timestamp(at).to_zoned(self.0.clone())
    }
}

impl Default for Zone {
    fn default() -> Self {
        Self::named(Self::DEFAULT_NAME).unwrap_or(Self(TimeZone::UTC))
    }
}

/// The moment; the last one that can be written for everything later.
fn timestamp(at: UnixSeconds) -> Timestamp {
    let seconds = i64::try_from(at.0).unwrap_or(i64::MAX);
    Timestamp::from_second(seconds).unwrap_or(Timestamp::MAX)
}

/// `2026-11-20 10:38 UTC`, for operators at the command line.
#[must_use]
pub fn utc(at: impl Borrow<UnixSeconds>) -> String {
    let at = timestamp(*at.borrow());
    at.strftime("%Y-%m-%d %H:%M UTC").to_string()
}

/// `2026-11-20T10:38:00Z`, for `<time datetime>`.
#[must_use]
pub fn iso(at: impl Borrow<UnixSeconds>) -> String {
    let at = timestamp(*at.borrow());
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Reads what [`iso`] writes.
#[must_use]
pub fn from_iso(text: &str) -> Option<UnixSeconds> {
    let at: Timestamp = text.parse().ok()?;
    Some(UnixSeconds(u64::try_from(at.as_second()).ok()?))
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
        ] {
            assert_eq!(iso(UnixSeconds(seconds)), wanted);
            assert_eq!(from_iso(wanted), Some(UnixSeconds(seconds)));
        }
        assert!(iso(UnixSeconds(u64::MAX)).starts_with("9999-12-30"));
        assert_eq!(utc(UnixSeconds(951_782_460)), "2000-02-29 00:01 UTC");
        assert_eq!(from_iso("yesterday"), None);
    }

    #[test]
    fn names_of_zones_then_only_known_ones() {
        let noon = UnixSeconds(1_795_176_000);
        for (name, hour) in [("UTC", 12), ("Europe/Athens", 14), ("Atlantic/Azores", 11)] {
            assert_eq!(Zone::named(name).unwrap().at(noon).hour(), hour, "{name}");
        }
        assert_eq!(Zone::named(Zone::DEFAULT_NAME), Some(Zone::default()));
        for wrong in ["", "CEST", "Europe/Atlantis", "Etc/Unknown"] {
            assert_eq!(Zone::named(wrong), None, "{wrong}");
        }
    }
}
