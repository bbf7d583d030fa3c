//! The clock, read in one place, and the time zone of the texts. Everything else gets the time as a value.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

pub use protocol::ids::UnixSeconds;

use crate::time::Zone;

/// The server's clock.
#[derive(Debug, Clone, Default)]
pub struct Clock {
    zone: Zone,
    #[cfg(feature = "test-clock")]
    offset_file: Option<std::path::PathBuf>,
}

impl Clock {
    /// The system's clock.
    pub fn system() -> Self {
        Self::default()
    }

    /// The system's clock, moved by the whole seconds that `file` holds at each use.
    #[cfg(feature = "test-clock")]
    pub fn with_offset_file(file: std::path::PathBuf) -> Self {
        Self {
            offset_file: Some(file),
            zone: Zone::default(),
        }
    }

    /// The same clock, with times written in `zone`.
    #[must_use]
    pub fn in_zone(mut self, zone: Zone) -> Self {
        self.zone = zone;
        self
    }

    /// The time zone in which mails and pages write times.
    #[must_use]
    pub fn zone(&self) -> &Zone {
        &self.zone
    }

    /// The current time.
    pub fn now(&self) -> UnixSeconds {
        let since = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or(Duration::ZERO);
        UnixSeconds(since.as_secs().saturating_add_signed(self.offset_s()))
    }

    /// Whether a test may move the clock, so that waiting must look at it often.
    #[cfg(feature = "test-clock")]
    #[must_use]
    pub fn can_move(&self) -> bool {
        self.offset_file.is_some()
    }

    /// Nothing moves the clock of a release build.
    #[cfg(not(feature = "test-clock"))]
    #[must_use]
    pub fn can_move(&self) -> bool {
        false
    }

    #[cfg(feature = "test-clock")]
    fn offset_s(&self) -> i64 {
        let text = self
            .offset_file
            .as_ref()
            .and_then(|file| std::fs::read_to_string(file).ok());
        text.and_then(|text| text.trim().parse().ok()).unwrap_or(0)
    }

    #[cfg(not(feature = "test-clock"))]
    fn offset_s(&self) -> i64 {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offset_file_changes_then_the_clock_moves_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("offset");
        let clock = Clock::with_offset_file(file.clone());
        let before = clock.now();
        std::fs::write(&file, "3600\n").unwrap();
        let moved = clock.now().since(before);
        assert!((3600..3605).contains(&moved), "{moved}");
        std::fs::write(&file, "-60").unwrap();
        assert!(clock.now() < before);
    }
}
