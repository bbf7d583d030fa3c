//! Time, asked for in one place and handed on as a value.

use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

pub use protocol::ids::UnixSeconds;

/// The server's clock.
#[derive(Debug, Clone, Default)]
pub struct Clock {
    offset_file: Option<PathBuf>,
}

impl Clock {
    /// The system's clock.
    pub fn system() -> Self {
        Self::default()
    }

    /// The system's clock, moved by the whole seconds that `file` holds at each use. For tests alone.
    pub fn with_offset_file(file: PathBuf) -> Self {
        Self {
            offset_file: Some(file),
        }
    }

    /// Now.
    pub fn now(&self) -> UnixSeconds {
        let since = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or(Duration::ZERO);
        let offset = self
            .offset_file
            .as_ref()
            .and_then(|file| std::fs::read_to_string(file).ok())
            .and_then(|text| text.trim().parse::<i64>().ok())
            .unwrap_or(0);
        UnixSeconds(since.as_secs().saturating_add_signed(offset))
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
