//! The device's clock and the operating system's randomness.

use std::time::{SystemTime, UNIX_EPOCH};

use protocol::ids::UnixSeconds;

use crate::ports::{Clock, Rng};

/// The device's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> UnixSeconds {
        // A clock before 1970 reads as 0; the server's time corrects it as any other wrong clock.
        UnixSeconds(
            SystemTime::now()
                .duration_since(UNIX_EPOCH)
                .map_or(0, |since| since.as_secs()),
        )
    }
}

/// The operating system's randomness.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRng;

impl Rng for SystemRng {
    fn fill(&self, out: &mut [u8]) {
        // Without randomness nothing here is safe: stopping is the only right answer.
        getrandom::fill(out).expect("the operating system gives randomness");
    }
}
