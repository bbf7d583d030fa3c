//! Child processes that never outlive the test that started them.
//!
//! Each program runs under `countersign-supervisor`, which kills the program and its descendants when
//! our end of a pipe closes. The kernel closes the pipe however this process ends, so even a killed
//! test leaves no process behind.

use std::{
    env,
    ffi::OsStr,
    fs::File,
    io::{BufRead, BufReader},
    net::{Ipv4Addr, TcpListener},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

/// The longest wait for anything that a person would wait for.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// Tries of finding a port for a driver that nobody takes in between.
pub const PORT_TRIES: usize = 5;

/// The signal with which [`Running`] ends its program when it is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// SIGKILL at once, as in a crash.
    Killed,
    /// SIGTERM, then SIGKILL after a grace period.
    Terminated,
}

/// A running program. Dropping it ends the program and all its descendants.
#[derive(Debug)]
pub struct Running {
    supervisor: Child,
    lines: Receiver<String>,
}

impl Running {
    /// Starts `program` with exactly the environment `environment`, stderr going to the file `log`.
    ///
    /// # Panics
    /// If the supervisor is not built or does not start.
    pub fn start<I, A>(
        program: &Path,
        arguments: I,
        environment: &[(&str, &OsStr)],
        log: &Path,
        ending: Ending,
    ) -> Self
    where
        I: IntoIterator<Item = A>,
        A: AsRef<OsStr>,
    {
        let log = File::options()
            .create(true)
            .append(true)
            .open(log)
            .unwrap_or_else(|error| panic!("{} cannot be written: {error}", log.display()));
        let mut supervisor = Command::new(built("countersign-supervisor"))
            .arg(if ending == Ending::Terminated {
                "terminate"
            } else {
                "kill"
            })
            .arg(program)
            .args(arguments)
            .env_clear()
            .env("PATH", env::var_os("PATH").unwrap_or_default())
            .envs(environment.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(log)
            .process_group(0)
            .spawn()
            .expect("the supervisor was found beside this program");
        let output = supervisor.stdout.take().expect("standard output is piped");
        let (send, lines) = mpsc::channel();
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                // Keeps reading after the receiver is dropped, so that the pipe never fills.
                let _ = send.send(line);
            }
        });
        Self { supervisor, lines }
    }

    /// Waits for the first line of standard output for which `read` returns a value.
    ///
    /// # Errors
    /// A description if no such line came within [`PATIENCE`] or the program closed its output.
    pub fn wait_line<T>(&self, read: impl Fn(&str) -> Option<T>) -> Result<T, String> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match self
                .lines
                .recv_timeout(deadline.saturating_duration_since(Instant::now()))
            {
                Ok(line) => {
                    if let Some(value) = read(&line) {
                        return Ok(value);
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    return Err(format!("said nothing usable for {} s", PATIENCE.as_secs()));
                }
                Err(RecvTimeoutError::Disconnected) => return Err("ended at once".into()),
            }
        }
    }

    /// Whether the program has exited on its own.
    pub fn has_ended(&mut self) -> bool {
        !matches!(self.supervisor.try_wait(), Ok(None))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.supervisor.stdin.take());
        let _ = self.supervisor.wait();
    }
}

/// The folder that cargo builds into, such as `target/debug`.
fn build_folder() -> PathBuf {
    let own = env::current_exe().expect("a running program has a path");
    let folder = own.parent().expect("a program lies in a folder");
    match folder.file_name() {
        Some(name) if name == "deps" => folder.parent().expect("deps lies in the build folder"),
        _ => folder,
    }
    .to_owned()
}

/// The folder for screenshots, page sources and logs of a run, such as `target/journeys`.
#[must_use]
pub fn artifacts(name: &str) -> PathBuf {
    build_folder()
        .parent()
        .expect("the build folder lies in the target folder")
        .join(name)
}

/// A program of this workspace, beside the one that runs.
///
/// # Panics
/// If it was not built.
#[must_use]
pub fn built(name: &str) -> PathBuf {
    let path = build_folder().join(name);
    assert!(
        path.exists(),
        "{} is not built: cargo build --workspace --bins",
        path.display()
    );
    path
}

/// A program of the system.
///
/// # Panics
/// If it is not installed.
#[must_use]
pub fn installed(name: &str) -> PathBuf {
    env::split_paths(&env::var_os("PATH").unwrap_or_default())
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
        .unwrap_or_else(|| panic!("{name} is not installed: ./dev setup"))
}

/// A loopback port that nothing listens on at this moment.
#[must_use]
pub fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .expect("loopback has a free port")
        .port()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn running_dropped_then_background_processes_have_ended() {
        let folder = tempfile::tempdir().unwrap();
        let script = "setsid sleep 1000 & echo $!; sleep 1000";
        let log = folder.path().join("log");
        let running = Running::start(&installed("sh"), ["-c", script], &[], &log, Ending::Killed);
        let pid: u32 = running.wait_line(|line| line.parse().ok()).unwrap();
        let process = PathBuf::from(format!("/proc/{pid}"));
        assert!(process.exists());
        drop(running);
        assert!(!process.exists());
    }
}
