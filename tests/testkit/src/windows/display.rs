//! A display of its own for each app window, so that no test sees another's.

use std::path::Path;

use super::process::{Ending, Running, installed};

/// A virtual display (Xvfb).
#[derive(Debug)]
pub struct Display {
    name: String,
    _running: Running,
}

impl Display {
    /// Starts it; the log goes to `folder`.
    ///
    /// # Panics
    /// If Xvfb is not installed or does not start.
    #[must_use]
    pub fn start(folder: &Path) -> Self {
        let log = folder.join("display.log");
        let arguments = [
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1280x1024x24",
            "-nolisten",
            "tcp",
        ];
        // Asked to end, Xvfb removes its lock and socket.
        let running = Running::start(&installed("Xvfb"), arguments, &[], &log, Ending::Terminated);
        let number: u32 = running
            .wait_line(|line| line.trim().parse().ok())
            .unwrap_or_else(|why| panic!("Xvfb {why}; see {}", log.display()));
        Self {
            name: format!(":{number}"),
            _running: running,
        }
    }

    /// The value of `DISPLAY`, such as `:99`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}
