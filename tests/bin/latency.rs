//! The latency bench: measures what a user waits for, through the real windows, against limits (`./dev bench`).
//!
//! Runs release builds of the app and the server. The times include WebDriver round trips (some tens of
//! milliseconds), so they overestimate. Exits with a failure status if a limit is exceeded.

use std::{
    io::{self, Write},
    process::ExitCode,
    time::{Duration, Instant},
};

use testkit::windows::{Environment, steps::PIN};

/// Samples of each latency.
const SAMPLES: usize = 20;

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<ExitCode> {
    let mut env = Environment::start().await;
    env.enrol().await;
    let results = [
        Measurement {
            what: "last PIN digit to the signed-in page (p95)",
            limit: Duration::from_secs(1),
            measured: percentile(95, approvals(&env).await),
        },
        Measurement {
            what: "last PIN digit to the one-time password (median)",
            limit: Duration::from_millis(300),
            measured: percentile(50, one_time_passwords(&env).await),
        },
        Measurement {
            what: "app start to the pending list (median)",
            limit: Duration::from_secs(2),
            measured: percentile(50, starts(&mut env).await),
        },
    ];
    for result in &results {
        result.print()?;
    }
    let within_limits = results.iter().all(Measurement::is_within_limit);
    Ok(if within_limits {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

struct Measurement {
    what: &'static str,
    limit: Duration,
    measured: Duration,
}

impl Measurement {
    fn is_within_limit(&self) -> bool {
        self.measured <= self.limit
    }

    fn print(&self) -> io::Result<()> {
        let verdict = if self.is_within_limit() {
            "ok      "
        } else {
            "EXCEEDED"
        };
        let (measured, limit) = (self.measured.as_millis(), self.limit.as_millis());
        writeln!(
            io::stdout(),
            "{verdict}  {measured:>5} ms of {limit:>5}  {}",
            self.what
        )
    }
}

async fn approvals(env: &Environment) -> Vec<Duration> {
    let mut times = Vec::new();
    for _ in 0..SAMPLES {
        env.go_home().await;
        let match_code = env.ask_for_approval().await;
        env.open_request(&match_code).await;
        let since = type_pin(env).await;
        env.browser.wait_for("account-home").await;
        times.push(since.elapsed());
    }
    times
}

async fn one_time_passwords(env: &Environment) -> Vec<Duration> {
    let mut times = Vec::new();
    for _ in 0..SAMPLES {
        let qr = env.ask_for_one_time_password().await;
        env.show_challenge(&qr).await;
        let since = type_pin(env).await;
        env.app.wait_screen("oneTimePassword").await;
        times.push(since.elapsed());
        let code = env.app.attribute("otp", "data-value").await;
        env.hand_in(&code).await;
        env.browser.wait_for("account-home").await;
    }
    times
}

async fn starts(env: &mut Environment) -> Vec<Duration> {
    let mut times = Vec::new();
    for _ in 0..SAMPLES / 2 {
        env.app.quit().await;
        let match_code = env.ask_for_approval().await;
        let since = Instant::now();
        env.app.start_again().await;
        // The only request opens by itself.
        env.app.wait_screen("request").await;
        times.push(since.elapsed());
        env.approve(&match_code, PIN).await;
    }
    times
}

/// Types the PIN and returns the time just before its last digit.
async fn type_pin(env: &Environment) -> Instant {
    let (first, last) = PIN.split_at(PIN.len() - 1);
    env.app.type_pin(first).await;
    let since = Instant::now();
    env.app.type_pin(last).await;
    since
}

fn percentile(percent: usize, mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[(times.len() * percent).div_ceil(100) - 1]
}
