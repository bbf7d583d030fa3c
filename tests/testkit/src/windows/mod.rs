//! The harness of the journeys: the real app window, a real browser and the real server process, driven from outside.
//!
//! Invariant: every process that is started here ends with the value that started it, even if the test is killed
//! ([`process`]). Nothing waits by sleeping; each wait names a condition and has a deadline.
//! Deliberately not here: any knowledge of keys or of the protocol's bytes.

pub mod accessibility;
pub mod app;
pub mod bank;
pub mod browser;
pub mod display;
pub mod environment;
pub mod key_store;
pub mod process;
pub mod relay;
pub mod server;
pub mod steps;
pub mod window;

pub use app::AppWindow;
pub use bank::Bank;
pub use browser::Browser;
pub use display::Display;
pub use environment::{Environment, journey, journey_with_key_store};
pub use relay::Relay;
pub use server::Server;
pub use window::Window;

/// Logs the next step. Tests show it only when they fail; the demo shows it always.
#[expect(
    clippy::print_stderr,
    reason = "captured by the test runner, shown with a failure"
)]
pub(crate) fn note(text: &str) {
    eprintln!("  · {text}");
}
