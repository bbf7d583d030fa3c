//! Measures what a person waits for against its floors, through the real windows: `./dev bench`.
//!
//! Built in release beside the app and the server. The times include WebDriver's own round trips
//! (some tens of milliseconds), so they err on the slow side. Ends with a fault if a floor is missed.

use std::{
    io::{self, Write},
    process::ExitCode,
    time::{Duration, Instant},
};

use countersign_tests::{World, steps::PIN};

/// Measurements of each kind.
const TIMES: usize = 20;

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<ExitCode> {
    let mut world = World::start().await;
    world.enrol().await;
    let floors = [
        Floor {
            what: "last digit of the PIN to the page that has gone on (p95)",
            limit: Duration::from_secs(1),
            measured: percentile(95, approvals(&world).await),
        },
        Floor {
            what: "last digit of the PIN to the one-time password (median)",
            limit: Duration::from_millis(300),
            measured: percentile(50, one_time_passwords(&world).await),
        },
        Floor {
            what: "start of the app to the pending list (median)",
            limit: Duration::from_secs(2),
            measured: percentile(50, starts(&mut world).await),
        },
    ];
    for floor in &floors {
        floor.tell()?;
    }
    let held = floors.iter().all(Floor::holds);
    Ok(if held {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

struct Floor {
    what: &'static str,
    limit: Duration,
    measured: Duration,
}

impl Floor {
    fn holds(&self) -> bool {
        self.measured <= self.limit
    }

    fn tell(&self) -> io::Result<()> {
        let verdict = if self.holds() { "holds " } else { "MISSED" };
        let (measured, limit) = (self.measured.as_millis(), self.limit.as_millis());
        writeln!(
            io::stdout(),
            "{verdict}  {measured:>5} ms of {limit:>5}  {}",
            self.what
        )
    }
}

async fn approvals(world: &World) -> Vec<Duration> {
    let mut times = Vec::new();
    for _ in 0..TIMES {
        world.go_home().await;
        let match_code = world.ask_for_approval().await;
        world.open_request(&match_code).await;
        let since = type_pin(world).await;
        world.browser.wait_for("account-home").await;
        times.push(since.elapsed());
    }
    times
}

async fn one_time_passwords(world: &World) -> Vec<Duration> {
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let qr = world.ask_for_one_time_password().await;
        world.show_challenge(&qr).await;
        let since = type_pin(world).await;
        world.app.wait_screen("oneTimePassword").await;
        times.push(since.elapsed());
        let code = world.app.attribute("otp", "data-value").await;
        world.hand_in(&code).await;
        world.browser.wait_for("account-home").await;
    }
    times
}

async fn starts(world: &mut World) -> Vec<Duration> {
    let mut times = Vec::new();
    for _ in 0..TIMES / 2 {
        world.app.quit().await;
        let match_code = world.ask_for_approval().await;
        let since = Instant::now();
        world.app.start_again().await;
        world.app.wait_for("request").await;
        times.push(since.elapsed());
        world.approve(&match_code, PIN).await;
    }
    times
}

/// Types the PIN; the moment of its last digit.
async fn type_pin(world: &World) -> Instant {
    let (first, last) = PIN.split_at(PIN.len() - 1);
    world.app.type_pin(first).await;
    let since = Instant::now();
    world.app.type_pin(last).await;
    since
}

fn percentile(percent: usize, mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[(times.len() * percent).div_ceil(100) - 1]
}
